using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using DbImpact.Checks.Facts;
using DbImpact.Python.Symbols;
using DbImpact.Python.Syntax;
using DbImpact.Python.Values;
using SourceSpan = DbImpact.PostgreSql.Syntax.SourceSpan;

namespace DbImpact.Python.Migrations;

/// <summary>Finds the revisions of Alembic's among a program's modules (its tutorial, Create a Migration Script; Working with Branches).</summary>
internal static class AlembicMigrations
{
    public static IReadOnlyList<Migration> Find(PythonProject project, CancellationToken cancellation)
    {
        var modules = project.All.Where(IsRevision).ToList();
        if (modules.Count == 0) return [];
        var namesAreByRule = project.All.Any(static module => module.Module.Text.IndexOf("naming_convention", StringComparison.Ordinal) >= 0);
        var found = new Migration?[modules.Count];
        Parallel.For(0, found.Length, new ParallelOptions { CancellationToken = cancellation }, i => found[i] = Read(modules[i], project, cancellation));
        return [.. found.OfType<Migration>().Select(migration => migration with { NamesAreByRule = namesAreByRule })];
    }

    /// <summary>A module is one by its two names.</summary>
    private static bool IsRevision(ModuleSymbol module) =>
        module.AssignedTo("revision").Count == 1 && module.AssignedTo("down_revision").Count > 0;

    private static Migration? Read(ModuleSymbol module, PythonProject project, CancellationToken cancellation)
    {
        var run = new AlembicRun(project, cancellation);
        var revision = module.AssignedTo("revision")[0];
        if (DdlText.KnownText(run.Evaluate(module, revision)) is not { Length: > 0 } name) return null;
        var parents = References("down_revision", module, run, out var areUncertain);
        var upgrade = module.Functions.TryGetValue("upgrade", out var up) ? Run(run, up) : [];
        var downgrade = module.Functions.TryGetValue("downgrade", out var down) ? Run(run, down) : [];
        return new Migration
        {
            Tool = "Alembic",
            Name = name,
            Place = PlaceOf(revision, module),
            Title = TitleOf(module),
            Parents = parents,
            ParentsAreUncertain = areUncertain,
            DependsOn = References("depends_on", module, run, out _),
            Labels = [.. References("branch_labels", module, run, out _).Select(static label => label.Name)],
            Upgrade = upgrade,
            Downgrade = downgrade,
            Undoing = UndoingOf(down, upgrade, downgrade),
            UndoingPlace = down is null ? null : new SourceSpan(module.Module.Path, down.Definition.Name.Start, down.Definition.Name.Length),
        };
    }

    /// <summary>An error of our own costs the body in which it was made: what it does is not known.</summary>
    private static IReadOnlyList<MigrationOperation> Run(AlembicRun run, FunctionSymbol function)
    {
        try
        {
            return run.Run(function);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            var place = new SourceSpan(function.Module.Module.Path, function.Definition.Name.Start, function.Definition.Name.Length);
            return [new MigrationOperation { Place = place, Gap = $"could not be read, because of an error in DbImpact: {exception.GetType().Name}: {exception.Message}" }];
        }
    }

    private static Undoing UndoingOf(FunctionSymbol? down, IReadOnlyList<MigrationOperation> upgrade, IReadOnlyList<MigrationOperation> downgrade)
    {
        if (down is null) return Undoing.Missing;
        if (downgrade.Count > 0) return Undoing.Written;
        var body = StatementWalk.All(down.Definition.Body).ToList();
        if (body.Exists(static statement => statement is RaiseStatement)) return Undoing.Refused;
        // Calls may change rows, of which nothing is written down here.
        var isEmpty = body.TrueForAll(static statement => statement is SimpleStatement or ReturnStatement or ExpressionStatement { Expression: StringExpression or ConstantExpression });
        return isEmpty && upgrade.Count > 0 ? Undoing.Empty : Undoing.Written;
    }

    private static IReadOnlyList<MigrationReference> References(string name, ModuleSymbol module, AlembicRun run, out bool areUncertain)
    {
        areUncertain = false;
        var assigned = module.AssignedTo(name);
        if (assigned.Count == 0) return [];
        areUncertain = assigned.Count > 1;
        var found = new List<MigrationReference>();
        areUncertain |= !Collect(assigned[assigned.Count - 1], module, run, found);
        return found;
    }

    private static bool Collect(Expression expression, ModuleSymbol module, AlembicRun run, List<MigrationReference> found)
    {
        switch (expression)
        {
            case ParenthesizedExpression e:
                return Collect(e.Inner, module, run, found);
            case TupleExpression { Elements: var elements }:
                return elements.All(element => Collect(element, module, run, found));
            case ListExpression { Elements: var elements }:
                return elements.All(element => Collect(element, module, run, found));
            case SetExpression { Elements: var elements }:
                return elements.All(element => Collect(element, module, run, found));
        }
        var value = run.Evaluate(module, expression);
        if (DdlText.IsNone(value)) return true;
        if (value is ListValue { Elements: { } items } && items.All(static item => DdlText.KnownText(item) is not null))
        {
            found.AddRange(items.Select(item => new MigrationReference(DdlText.KnownText(item)!, PlaceOf(expression, module))));
            return true;
        }
        if (DdlText.KnownText(value) is not { } name) return false;
        found.Add(new MigrationReference(name, PlaceOf(expression, module)));
        return true;
    }

    /// <summary>The first line of the module's docstring.</summary>
    private static string? TitleOf(ModuleSymbol module)
    {
        if (module.Module.Body.Count == 0 || module.Module.Body[0] is not ExpressionStatement { Expression: StringExpression { Literals: { Count: 1 } literals } }) return null;
        var literal = literals[0];
        var text = module.Module.Text.Substring(literal.ContentStart, literal.ContentEnd - literal.ContentStart).TrimStart();
        var end = text.IndexOfAny(['\r', '\n']);
        var line = (end < 0 ? text : text.Substring(0, end)).Trim();
        return line.Length == 0 ? null : line;
    }

    private static SourceSpan PlaceOf(Expression expression, ModuleSymbol module) =>
        expression is StringExpression { Literals: { Count: 1 } literals }
            ? new SourceSpan(module.Module.Path, literals[0].ContentStart, literals[0].ContentEnd - literals[0].ContentStart)
            : new SourceSpan(module.Module.Path, expression.Start, expression.End - expression.Start);
}
