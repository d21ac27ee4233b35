using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.Facts;
using DbImpact.PostgreSql.Binding;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Locking;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Replay;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Checks.Migrations;

/// <summary>A statement of a migration that PostgreSQL would refuse where it stands.</summary>
public sealed record RefusedOperation(Migration Migration, MigrationOperation Operation, ReplayProblem Problem);

/// <summary>Something that a migration does and that is not known, or not certain.</summary>
/// <param name="Migration">The migration.</param>
/// <param name="Operation">What it does.</param>
/// <param name="Reason">What is not known of it, as the predicate of a sentence.</param>
/// <param name="IsConsequence">Whether it is only not known whether it succeeds, because something before it is not known.</param>
public sealed record UnknownOperation(Migration Migration, MigrationOperation Operation, string Reason, bool IsConsequence = false);

/// <summary>
/// Applies migrations one after the other to an empty database. What is not known leaves the relations that it is about open: they may
/// have any column from there on. What is not certain to happen is applied where it adds something, with the same consequence, and left
/// out where it takes something away.
/// </summary>
public sealed class MigrationReplay
{
    private readonly Replayer _replayer;
    private readonly Func<SourceSpan, Place> _placeOf;
    private readonly List<RefusedOperation> _refused = [];
    private readonly List<UnknownOperation> _unknown = [];
    private readonly List<ReplayProblem> _losses = [];
    private readonly List<LockingOperation> _locking = [];
    private readonly IReadOnlyList<string>? _searchPath;
    private readonly HashSet<string> _openNames = new(StringComparer.Ordinal);

    /// <param name="options">Of the replay.</param>
    /// <param name="placeOf">The line of a place in the code.</param>
    public MigrationReplay(ReplayOptions options, Func<SourceSpan, Place> placeOf)
    {
        if (options is null) throw new ArgumentNullException(nameof(options));
        _placeOf = placeOf ?? throw new ArgumentNullException(nameof(placeOf));
        _replayer = new Replayer(options);
        _searchPath = options.SearchPath;
        // Who connects has the schemas of its search path: a migration, env.py or the database's owner makes them.
        foreach (var schema in options.SearchPath ?? [])
            if (schema is not ("public" or "pg_catalog" or "$user")) _replayer.AssumeSchema(schema);
    }

    /// <summary>What PostgreSQL refuses, of all that is certain to be sent.</summary>
    public IReadOnlyList<RefusedOperation> Refused => _refused;

    /// <summary>What is not known or not certain, in the order of the migrations.</summary>
    public IReadOnlyList<UnknownOperation> Unknown => _unknown;

    /// <summary>Whether something was done of which nothing is known: anything may be there.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>What there is to say of the replay, as that of a script's.</summary>
    public IReadOnlyList<ReplayProblem> Problems => _losses;

    public DatabaseCatalog ToPointInTime() => _replayer.ToPointInTime();

    /// <summary>The catalog behind the last migration. Nothing can be applied after it.</summary>
    public DatabaseCatalog ToCatalog() => _replayer.ToResult().Catalog;

    /// <summary>What the statements of watched migrations hold while they run.</summary>
    public IReadOnlyList<LockingOperation> Locking => _locking;

    /// <summary>The catalog before the first migration that was watched; null before it.</summary>
    public DatabaseCatalog? WatchedFrom { get; private set; }

    /// <param name="migration">What to apply.</param>
    /// <param name="isWatched">Whether it is to be known what its statements hold (<see cref="Locking"/>), which takes a copy of the catalog for each.</param>
    /// <param name="isBehindMissing">Whether a migration of which nothing is known has to run before it.</param>
    public void Apply(Migration migration, bool isWatched = false, bool isBehindMissing = false)
    {
        if (migration is null) throw new ArgumentNullException(nameof(migration));
        _isWatched = isWatched;
        _isBehindMissing = isBehindMissing;
        _setsSearchPath = false;
        if (isWatched) WatchedFrom ??= _replayer.ToPointInTime();
        _replayer.Begin();
        foreach (var operation in migration.Upgrade) Apply(migration, operation);
        _replayer.End();
    }

    private bool _isWatched;
    private bool _isBehindMissing;
    private bool _setsSearchPath;
    private DatabaseCatalog? _sinceData;

    private void Watch(Migration migration, MigrationOperation operation, ReplayScript script)
    {
        var before = _replayer.ToPointInTime();
        foreach (var step in _replayer.ContinueSteps(script))
        {
            _locking.Add(new LockingOperation(migration, operation, StatementLocks.Of(step.Statement, script.Text, before, step.Catalog, _searchPath), before));
            before = step.Catalog;
        }
    }

    private void Apply(Migration migration, MigrationOperation operation)
    {
        if (operation.IsData && operation.Condition is null)
        {
            Run(migration, operation);
            CheckData(migration, operation);
            return;
        }
        if (operation.IsData) return;
        var doubt = operation.Condition ?? operation.Gap;
        if (doubt is not null)
        {
            _unknown.Add(new UnknownOperation(migration, operation, doubt));
            AddLoss(migration, operation);
        }
        if (operation.Text is null)
        {
            IsOpen |= operation.Targets is null;
            Forgo(operation);
            return;
        }
        if (operation.Condition is not null && TakesAway(operation.Text.Text)) return;
        Run(migration, operation);
        if (operation.Condition is not null) Forgo(operation);
        else if (operation.Gap is null && IsTruncate(operation.Text.Text)) CheckData(migration, operation);
    }

    /// <summary>A statement on rows, which changes no catalog, is bound against that of its moment.</summary>
    private void CheckData(Migration migration, MigrationOperation operation)
    {
        if (IsOpen || _isBehindMissing || _setsSearchPath || MeetsOpen(operation)) return;
        _sinceData ??= _replayer.ToPointInTime();
        var context = new BindingContext(_sinceData) { SearchPath = _searchPath ?? _sinceData.SearchPath, SearchPathIsKnown = _searchPath is not null, MayHaveOtherTemporaryRelations = true };
        var text = operation.Text!;
        foreach (var statement in SqlParser.ParseScript(text).Statements)
        {
            // What changes the catalog has been replayed; behind it the moment is another one.
            if (statement is not (InsertStatement or UpdateStatement or DeleteStatement or TruncateStatement or SelectStatement { Body: not SelectQuery { Into: not null } })) return;
            var bound = Binder.Bind(statement, text, context);
            if (bound.Errors.Concat(bound.ExecutionErrors).FirstOrDefault() is not { } error) continue;
            _refused.Add(new RefusedOperation(migration, operation, new ReplayProblem
            {
                Kind = ReplayProblemKind.Error,
                SqlState = error.SqlState,
                Message = error.Detail is null ? error.Message : $"{error.Message} ({error.Detail})",
                Place = PlaceOf(operation, error.Span),
                Statement = "",
            }));
            return;
        }
    }

    private void Run(Migration migration, MigrationOperation operation)
    {
        var text = operation.Text!;
        if (!operation.IsData) _sinceData = null;
        _setsSearchPath |= text.Text.IndexOf("search_path", StringComparison.OrdinalIgnoreCase) >= 0;
        var from = _replayer.Problems.Count;
        var script = new ReplayScript(operation.Place.Path, text, span => PlaceOf(operation, span));
        // A statement that may not be sent, or is not wholly known, is no reason to wait.
        if (_isWatched && !operation.IsData && operation is { Condition: null, Gap: null }) Watch(migration, operation, script);
        else _replayer.Continue(script);
        for (var i = from; i < _replayer.Problems.Count; i++)
        {
            var problem = _replayer.Problems[i];
            if (problem.Kind == ReplayProblemKind.Information || operation.IsData || IsNone(operation, problem)) continue;
            if (problem.Kind == ReplayProblemKind.NotUnderstood) _unknown.Add(new UnknownOperation(migration, operation, problem.Message));
            else if (IsOpen || _isBehindMissing || MeetsOpen(operation) || (migration.NamesAreByRule && IsAboutConstraint(problem.Message)))
                _unknown.Add(new UnknownOperation(migration, operation, problem.Message, IsConsequence: true));
            else _refused.Add(new RefusedOperation(migration, operation, problem));
            _losses.Add(problem);
            // What another service makes is not here; the table itself is made all the same.
            if (problem.SqlState is "42P01" or "3F000" && ForeignTables.WithoutForeignKeys(text) is { } plain)
                _replayer.Continue(new ReplayScript(operation.Place.Path, plain, _ => _placeOf(operation.Place)));
            if (problem.Kind == ReplayProblemKind.NotUnderstood || operation.HasAssumedName || _isBehindMissing) Forgo(operation);
        }
    }

    /// <summary>Whether the refusal is none: the tool has looked before, or it is not certain that the statement is sent.</summary>
    private static bool IsNone(MigrationOperation operation, ReplayProblem problem) =>
        problem.Kind == ReplayProblemKind.Error && (operation.Condition is not null || (operation.IsChecked && IsAboutExistence(problem.SqlState)));

    /// <summary>Whether something was done to a relation of the statement that is not known.</summary>
    private bool MeetsOpen(MigrationOperation operation) =>
        _openNames.Count > 0 && (operation.Targets?.Any(target => _openNames.Contains(target.Name)) == true || NamesIn(operation.Text!).Any(_openNames.Contains));

    private static bool IsAboutConstraint(string message) =>
        message.StartsWith("constraint ", StringComparison.Ordinal) || message.StartsWith("index ", StringComparison.Ordinal) || message.IndexOf(" constraint ", StringComparison.Ordinal) >= 0;

    private static bool IsAboutExistence(string? state) => state is "42P07" or "42710" or "42P06" or "42704" or "42P01" or "42703" or "42701" or "3F000";

    private Place PlaceOf(MigrationOperation operation, SqlSpan span) =>
        _placeOf(operation.IsWritten && operation.Text!.Source.ToSource(span) is { } exact && exact.Path == operation.Place.Path ? exact : operation.Place);

    private void AddLoss(Migration migration, MigrationOperation operation) => _losses.Add(new ReplayProblem
    {
        Kind = ReplayProblemKind.NotUnderstood,
        Message = $"migration {migration.Name} " + (operation.Condition is { } condition ? $"does this {condition}" : operation.Gap),
        Place = _placeOf(operation.Place),
        Statement = operation.Targets is { } targets ? string.Join(" ", targets.Select(static target => target.Name)) : operation.Text?.Text ?? "",
        MayMakeAnything = operation.Targets is not { Count: > 0 } && operation.Text is null,
    });

    private void Forgo(MigrationOperation operation)
    {
        if (operation.Targets is null)
        {
            // A statement that a person has written names what it is about.
            if (operation.Text is null) _replayer.ForgoColumns();
            else
                foreach (var name in NamesIn(operation.Text)) Forgo(null, name);
            return;
        }
        foreach (var target in operation.Targets) Forgo(target.Schema, target.Name);
    }

    private void Forgo(string? schema, string name)
    {
        _openNames.Add(name);
        _replayer.ForgoColumns(schema, name);
    }

    private static IEnumerable<string> NamesIn(SqlText text) =>
        text.Text.Split([' ', '.', '(', ')', '"', ',', ';', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal);

    private static bool IsTruncate(string text) => text.TrimStart().StartsWith("TRUNCATE", StringComparison.OrdinalIgnoreCase);

    private static bool TakesAway(string text)
    {
        var words = text.TrimStart();
        return words.StartsWith("DROP", StringComparison.OrdinalIgnoreCase) || words.StartsWith("TRUNCATE", StringComparison.OrdinalIgnoreCase)
            || (words.StartsWith("ALTER TABLE", StringComparison.OrdinalIgnoreCase) && words.IndexOf(" DROP ", StringComparison.OrdinalIgnoreCase) > 0);
    }
}
