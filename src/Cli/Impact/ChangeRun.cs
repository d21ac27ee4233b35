using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.Facts;
using DbImpact.Checks.Migrations;
using DbImpact.Cli.Projects;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Comparison;
using DbImpact.PostgreSql.Locking;
using DbImpact.PostgreSql.Replay;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Cli.Impact;

/// <summary>Applies a change to a catalog, statement by statement.</summary>
internal sealed class ChangeRun
{
    private readonly DatabaseCatalog _start;
    private readonly SourceFiles _files;
    private readonly List<ImpactStep> _steps = [];
    private readonly List<ReplayProblem> _losses = [];

    private ChangeRun(DatabaseCatalog start, SourceFiles files) => (_start, Catalog, _files) = (start, start, files);

    public IReadOnlyList<ImpactStep> Steps => _steps;

    /// <summary>What the database has after it.</summary>
    public DatabaseCatalog Catalog { get; private set; }

    /// <summary>What it does that is not known: the relations that this is about may have any column.</summary>
    public IReadOnlyList<ReplayProblem> Losses => _losses;

    /// <param name="change">What is planned.</param>
    /// <param name="start">The catalog before it.</param>
    /// <param name="searchPath">The search path of those who run a part that has none of its own; null for the database's.</param>
    /// <param name="files">The files that its migrations stand in.</param>
    public static ChangeRun Of(Change change, DatabaseCatalog start, IReadOnlyList<string>? searchPath, SourceFiles files)
    {
        var run = new ChangeRun(start, files);
        foreach (var part in change.Parts) run.Apply(part, part.SearchPath ?? searchPath);
        return run;
    }

    private void Apply(ChangePart part, IReadOnlyList<string>? searchPath)
    {
        var replayer = new Replayer(new ReplayOptions { Start = Catalog, SearchPath = searchPath });
        if (part.Script is { } script) Add(replayer.RunSteps(script), script, searchPath, operation: null);
        if (part.Migration is { } migration)
        {
            replayer.Begin();
            foreach (var operation in migration.Upgrade) Apply(replayer, migration, operation, searchPath);
            replayer.End();
        }
        Catalog = replayer.ToResult().Catalog;
    }

    private void Apply(Replayer replayer, Migration migration, MigrationOperation operation, IReadOnlyList<string>? searchPath)
    {
        if (operation.Text is { } text)
        {
            var script = new ReplayScript(operation.Place.Path, text, span => _files.PlaceOf(operation.Place.Path, PositionOf(operation, span)));
            Add(replayer.ContinueSteps(script), script, searchPath, operation);
        }
        if (operation.Gap is null && operation.Text is not null) return;
        _losses.Add(new ReplayProblem
        {
            Kind = ReplayProblemKind.NotUnderstood,
            Message = $"migration {migration.Name} {operation.Gap}",
            Place = _files.PlaceOf(operation.Place.Path, operation.Place.Start),
            Statement = operation.Targets is { } targets ? string.Join(" ", targets.Select(target => target.Name)) : operation.Text?.Text ?? "",
            MayMakeAnything = operation.Targets is not { Count: > 0 } && operation.Text is null,
        });
        if (operation.Targets is null) replayer.ForgoColumns();
        else
            foreach (var target in operation.Targets) replayer.ForgoColumns(target.Schema, target.Name);
        Catalog = replayer.ToPointInTime();
    }

    private void Add(IReadOnlyList<ReplayStep> steps, ReplayScript script, IReadOnlyList<string>? searchPath, MigrationOperation? operation)
    {
        foreach (var step in steps)
        {
            var renames = ObjectRename.Find(Catalog, step.Catalog);
            var differences = CatalogComparer.Compare(Catalog, Rollback.WithoutRenames(Catalog, step.Catalog));
            var problems = step.Problems.Concat(RowStatements.Check(step, script.Text, Catalog, searchPath)).Where(problem => !IsNone(problem, operation)).ToList();
            // What is refused holds nothing.
            _steps.Add(new ImpactStep(
                ChangeReader.OneLine(script.Text.Text.Substring(step.Statement.Span.Start, step.Statement.Span.Length)),
                step.Place,
                [.. RowStatements.Describe(step.Statement) is { } rows ? [rows] : ChangeWords.DescribeAll(renames, differences)],
                problems,
                problems.Concat(step.Problems).Any(problem => problem.Kind == ReplayProblemKind.Error) ? [] : LocksOf(step, script, searchPath),
                Rollback.Find(Catalog, step.Catalog, UsingExpression.ComputedBy(step.Statement, script.Text, Catalog, step.Catalog, searchPath)))
            {
                Demands = StatementDemands.Find(_start, Catalog, step.Catalog, differences),
            });
            Catalog = step.Catalog;
        }
    }

    /// <summary>Whether the refusal is none: the migration has looked before.</summary>
    private static bool IsNone(ReplayProblem problem, MigrationOperation? operation) =>
        problem.Kind == ReplayProblemKind.Error && operation is ({ Condition: not null } or { IsChecked: true });

    /// <summary>What a statement makes wait; of what the change itself has made nobody knows yet.</summary>
    private IReadOnlyList<string> LocksOf(ReplayStep step, ReplayScript script, IReadOnlyList<string>? searchPath) =>
        [.. LockWords.Describe(StatementLocks.Of(step.Statement, script.Text, Catalog, step.Catalog, searchPath), Catalog, relation => _start.GetRelation(relation.Oid) is not null)];

    private static int PositionOf(MigrationOperation operation, SqlSpan span) =>
        operation.IsWritten && operation.Text!.Source.ToSource(span) is { } exact && exact.Path == operation.Place.Path ? exact.Start : operation.Place.Start;
}
