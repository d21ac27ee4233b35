using System;
using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Replay;

/// <summary>
/// A session that runs statements against a catalog under construction: what PostgreSQL's utility commands do to the system catalogs.
/// Each family of statements has a file of its own.
/// </summary>
internal sealed partial class ReplaySession
{
    private readonly CatalogBuilder _builder;
    private readonly List<ReplayProblem> _problems;
    private readonly IReadOnlyList<string>? _startPath;
    private List<string> _searchPath = [];
    private ReplayScript _script = new("", "");
    private SqlText _text = new("");
    private SqlStatement? _statement;
    private Place? _here;

    public ReplaySession(CatalogBuilder builder, List<ReplayProblem> problems, IReadOnlyList<string>? startPath)
    {
        _builder = builder;
        _problems = problems;
        _startPath = startPath;
        _stored = new StoredTexts(builder.Current);
    }

    public int StatementCount { get; private set; }

    public int IgnoredCount { get; private set; }

    private DatabaseCatalog Catalog => _builder.Current;

    /// <summary>Where the statement stands that is being applied, or the part of it that <see cref="At"/> chose.</summary>
    private Place Here => _here ??= _script.PlaceOf(_statement!.Span);

    /// <summary>Runs a script as a session of its own: its settings, temporary tables and open transaction end with it.</summary>
    /// <param name="script">What to run.</param>
    /// <param name="isFromServer">
    /// Whether the script is a snapshot or a dump. A server has taken what its definitions hold, so that they are not held against the
    /// catalog again: that would cost as much as the rest of the replay.
    /// </param>
    /// <param name="afterEach">Called after each statement.</param>
    public void Run(ReplayScript script, bool isFromServer, Action<SqlStatement>? afterEach = null)
    {
        _isFromServer = isFromServer;
        Begin();
        Continue(script, afterEach);
        End();
    }

    /// <summary>Begins a session, as far as settings go.</summary>
    public void Begin()
    {
        _searchPath = [.. _startPath ?? Catalog.SearchPath];
        _pathAfterTransaction = null;
    }

    /// <summary>Runs a script as a part of the session that has begun.</summary>
    public void Continue(ReplayScript script, Action<SqlStatement>? afterEach = null)
    {
        _script = script;
        _text = script.Text;
        var reader = new SqlStatementReader(script.Text, new ParserOptions { ServerVersion = Catalog.ServerVersion });
        while (reader.Read())
        {
            _tokens = reader.Tokens;
            var statement = reader.Statement!;
            Start(statement);
            StatementCount++;
            if (reader.Error is { } error) Report(new StatementException(error.SqlState, error.Message, error.Span));
            else if (reader.Doubt is not null) Report(ReplayProblemKind.NotUnderstood, "part of the statement is not known", statement.Span);
            else Apply(statement);
            afterEach?.Invoke(statement);
        }
    }

    private void Start(SqlStatement statement)
    {
        _statement = statement;
        _here = null;
        _makesTable = false;
        // What a view's query means is known until something changes.
        _boundQueries.Clear();
    }

    /// <summary>Applies a statement, all of it or nothing.</summary>
    private void Apply(SqlStatement statement)
    {
        if (statement.IsConditional)
        {
            ApplyConditional(statement);
            if (_savepoints.Count == 0) _builder.KeepChanges();
            return;
        }
        var mark = _builder.Mark();
        var path = _searchPath;
        try
        {
            Execute(statement);
            if (_savepoints.Count == 0 && _droppedAtCommit.Count > 0) DropAtCommit();
        }
        catch (StatementException error)
        {
            _builder.UndoTo(mark);
            _searchPath = path;
            Report(error);
        }
        catch (NotUnderstoodException problem)
        {
            if (statement is CreateOperatorStatement or CreateCastStatement or DoStatement or SelectStatement or CallStatement) _builder.ForgoOperators();
            _builder.UndoTo(mark);
            _searchPath = path;
            Report(ReplayProblemKind.NotUnderstood, problem.Message, problem.Span);
            if (statement is DoStatement or SelectStatement or CallStatement)
            {
                _hasUnknownBlock = true;
                OpenColumns(statement);
            }
        }
        if (_savepoints.Count == 0) _builder.KeepChanges();
    }

    /// <summary>Ends the session: its temporary relations go, its open transaction is taken as committed.</summary>
    public void End()
    {
        _savepoints.Clear();
        if (Catalog.FindSchema(TemporarySchema) is { } temporary) RemoveTemporary(temporary);
        _builder.KeepChanges();
    }

    /// <summary>Says that a relation, or every one, may have other columns than the catalog says.</summary>
    public void ForgoColumns(string? schema, string? name)
    {
        MarkColumnsUnknown(schema, name);
        _builder.KeepChanges();
    }

    private void MarkColumnsUnknown(string? schema, string? name)
    {
        foreach (var relation in new List<Relation>(Catalog.Relations))
        {
            if (relation.IsBuiltIn || relation.Kind == RelationKind.Sequence || !relation.ColumnsAreKnown || (name is not null && relation.Name != name)) continue;
            if (name is null || IsNamed(relation, schema)) _builder.Put(relation with { ColumnsAreKnown = false });
        }
    }

    private bool IsNamed(Relation relation, string? schema) => schema is not null
        ? Catalog.GetSchema(relation.SchemaOid)?.Name == schema
        : VisibleSchemas().Find(oid => Catalog.FindRelation(oid, relation.Name) is not null) == relation.SchemaOid;

    private void Ignore() => IgnoredCount++;

    /// <summary>The place of a part of the statement.</summary>
    private Place At(SqlSpan span) => _script.PlaceOf(span);

    private void Report(StatementException error)
    {
        if (_hasUnknownBlock && IsAboutExistence(error.SqlState))
        {
            Report(ReplayProblemKind.NotUnderstood, error.Message + ", unless a block or routine that has run before has changed that", error.Span);
            return;
        }
        _problems.Add(new ReplayProblem
        {
            Kind = ReplayProblemKind.Error,
            SqlState = error.SqlState,
            Message = error.Message,
            Detail = error.Detail,
            Hint = error.Hint,
            Place = At(error.Span ?? _statement!.Span),
            Statement = LeadingWords(),
        });
    }

    /// <summary>Whether a block or routine has run that may have made, changed and dropped anything.</summary>
    private bool _hasUnknownBlock;

    private static bool IsAboutExistence(string sqlState) => sqlState is SqlStates.UndefinedTable or SqlStates.UndefinedColumn or SqlStates.UndefinedObject
        or SqlStates.UndefinedFunction or SqlStates.InvalidSchemaName or SqlStates.DependentObjectsStillExist || IsDuplicate(sqlState);

    private void Report(ReplayProblemKind kind, string message, SqlSpan? span = null) => _problems.Add(new ReplayProblem
    {
        Kind = kind,
        Message = message,
        Place = At(span ?? _statement!.Span),
        Statement = LeadingWords(),
    });

    private string LeadingWords()
    {
        const int Longest = 60;
        var span = _statement!.Span;
        var words = _text.Text.Substring(span.Start, Math.Min(span.Length, 4 * Longest))
            .Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
        var text = "";
        foreach (var word in words)
        {
            if (text.Length + word.Length > Longest) return text.Length > 0 ? text + " …" : word.Substring(0, Math.Min(word.Length, Longest)) + "…";
            text += text.Length == 0 ? word : " " + word;
        }
        return text;
    }
}
