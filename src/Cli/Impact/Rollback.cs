using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Comparison;
using DbImpact.PostgreSql.Replay;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Cli.Impact;

/// <summary>The way back from a change: statements, and what they do not bring back.</summary>
internal sealed record Rollback
{
    public static Rollback Nothing { get; } = new();

    /// <summary>In the order in which they have to run.</summary>
    public IReadOnlyList<string> Statements { get; init; } = [];

    /// <summary>Data that the change throws away, which no statement brings back: <c>the values of users.picture</c>.</summary>
    public IReadOnlyList<string> Losses { get; init; } = [];

    /// <summary>What may stand against the way back, or is changed by it, of the values that came after the change; a line each.</summary>
    public IReadOnlyList<string> Doubts { get; init; } = [];

    /// <summary>What still differs after the statements, for a person; empty where the replay of them gives the schema of before.</summary>
    public IReadOnlyList<string> Remaining { get; init; } = [];

    /// <summary>The way from <paramref name="after"/> back to <paramref name="before"/>, found by comparison and tried out by replay.</summary>
    /// <param name="before">The catalog before the change.</param>
    /// <param name="after">The catalog after it.</param>
    /// <param name="computed">The columns whose new values an expression makes (USING).</param>
    public static Rollback Find(DatabaseCatalog before, DatabaseCatalog after, IReadOnlyCollection<string>? computed = null)
    {
        var renames = UndoneRenames(before, after);
        var differences = CatalogComparer.Compare(before, WithoutRenames(before, after)).Where(IsReal).ToList();
        if (renames.Count == 0 && differences.Count == 0) return Nothing;
        var replayer = new Replayer(new ReplayOptions { Start = after });
        var statements = new List<string>();
        foreach (var rename in renames) Add(rename);
        // What is new goes first, in the order in which one thing does not stand on another; then what is gone comes back.
        AddAll(differences.Where(difference => difference.IsExtra).Reverse().Select(Drop).OfType<string>());
        // A cast cuts without a word what is too long; the server's own conversion is refused.
        AddAll(differences.Select(PlainTypeChange).OfType<string>());
        AddAll(ComingBack().Select(difference => difference.WayOut).OfType<string>());
        AddAll(ComingBack().Select(difference => difference.WayOut).OfType<string>());
        var remaining = DifferencesFrom(before, replayer);

        // A statement that is refused for a type that is not there yet leaves its table's columns open.
        IEnumerable<CatalogDifference> ComingBack() => DifferencesFrom(before, replayer).Where(difference => !difference.IsExtra)
            .OrderBy(difference => difference.Object switch { ComparedObject.Schema => 0, ComparedObject.Extension => 1, ComparedObject.Type => 2, _ => 3 });

        bool Add(string statement)
        {
            var problems = replayer.Problems.Count;
            replayer.Run(new ReplayScript(Change.TextName, statement));
            if (replayer.Problems.Count > problems) return false;
            statements.Add(statement);
            return true;
        }

        // One may need another that comes later: a foreign key its table, a view its column.
        void AddAll(IEnumerable<string> candidates)
        {
            var left = candidates.Distinct().Except(statements).ToList();
            while (left.RemoveAll(Add) > 0)
            {
            }
        }

        return new Rollback
        {
            Statements = statements,
            Losses = [.. differences.Where(difference => !difference.IsExtra).Select(difference => Loss(difference, before, after, computed ?? [])).OfType<string>().Distinct()],
            Doubts = [.. differences.Select(difference => Doubt(difference, before, after)).OfType<string>().Distinct()],
            Remaining = [.. remaining.Select(difference => ChangeWords.Describe(difference)).Distinct()],
        };
    }

    /// <summary>What the change makes beside its renames: a comparison takes a rename for much that is gone and much that is new.</summary>
    public static DatabaseCatalog WithoutRenames(DatabaseCatalog before, DatabaseCatalog after)
    {
        var renames = UndoneRenames(before, after);
        return renames.Count == 0 ? after : Run(renames, after);
    }

    private static List<string> UndoneRenames(DatabaseCatalog before, DatabaseCatalog after) =>
        [.. ObjectRename.Find(before, after).Select(rename => rename.Undo)];

    private static List<CatalogDifference> DifferencesFrom(DatabaseCatalog before, Replayer replayer) =>
        [.. CatalogComparer.Compare(before, replayer.ToPointInTime()).Where(IsReal)];

    private static DatabaseCatalog Run(IEnumerable<string> statements, DatabaseCatalog catalog) =>
        Replayer.Replay(new ReplayScript(Change.TextName, string.Join("\n", statements)), new ReplayOptions { Start = catalog }).Catalog;

    /// <summary>A dropped column that comes back comes last.</summary>
    private static bool IsReal(CatalogDifference difference) => difference.Aspect is not (DifferenceAspect.ColumnOrder or DifferenceAspect.Comment);

    /// <summary>The change of a type without an expression; null for other differences.</summary>
    private static string? PlainTypeChange(CatalogDifference difference) => difference is { Object: ComparedObject.Column, Aspect: DifferenceAspect.Type, WayOut: { } wayOut }
        && wayOut.LastIndexOf(" USING ", StringComparison.Ordinal) is var at and > 0 ? wayOut[..at] + ";" : null;

    private static string? Loss(CatalogDifference difference, DatabaseCatalog before, DatabaseCatalog after, IReadOnlyCollection<string> computed) => (difference.Object, difference.Aspect) switch
    {
        (ComparedObject.Table, DifferenceAspect.Existence) => $"the rows of {difference.QualifiedName}",
        (ComparedObject.Column, DifferenceAspect.Existence) => $"the values of {difference.QualifiedName}",
        (ComparedObject.Column, DifferenceAspect.Type) when computed.Contains(difference.Name) => $"what the USING expression does not keep of the values of {difference.QualifiedName}",
        (ComparedObject.Column, DifferenceAspect.Type) => FitOf(difference, before, after, isBack: false) switch
        {
            TypeFit.Rounds => $"what {difference.Second} does not keep of the values of {difference.QualifiedName}",
            TypeFit.Unknown => $"the values of {difference.QualifiedName} as they were, if {difference.Second} does not keep them",
            _ => null,
        },
        (ComparedObject.Sequence, DifferenceAspect.Existence) => $"the last value of {difference.QualifiedName}",
        _ => null,
    };

    private static string? Doubt(CatalogDifference difference, DatabaseCatalog before, DatabaseCatalog after) =>
        (difference.Object, difference.Aspect) != (ComparedObject.Column, DifferenceAspect.Type) ? null : FitOf(difference, before, after, isBack: true) switch
        {
            TypeFit.Refuses => $"refused if a value of {difference.QualifiedName} has come that {difference.First} cannot hold",
            TypeFit.Rounds => $"values of {difference.QualifiedName} that have come lose what {difference.First} does not keep",
            _ => null,
        };

    /// <summary>How a column's values fit its new type, or on the way back its old one.</summary>
    public static TypeFit FitOf(CatalogDifference difference, DatabaseCatalog before, DatabaseCatalog after, bool isBack)
    {
        if (difference.Relation is not { } name || before.FindRelation(difference.Schema, name) is not { } relation || relation.FindColumn(difference.Name) is not { } old) return TypeFit.Unknown;
        if (after.GetRelation(relation.Oid)?.FindColumn(old.Ordinal) is not { } now) return TypeFit.Unknown;
        // A type of its own may have changed with it.
        return isBack ? TypeFits.Of(now.Type, old.Type, after) : TypeFits.Of(old.Type, now.Type, after);
    }

    private static string? Drop(CatalogDifference difference)
    {
        var name = Identifiers.Quote(difference.Name);
        var qualified = Identifiers.Quote(difference.Schema) + "." + name;
        var owner = difference.Relation is null ? null : Identifiers.Quote(difference.Schema) + "." + Identifiers.Quote(difference.Relation);
        return difference.Object switch
        {
            ComparedObject.Schema => $"DROP SCHEMA {name};",
            ComparedObject.Extension => $"DROP EXTENSION {name};",
            ComparedObject.Table => $"DROP TABLE {qualified};",
            ComparedObject.ForeignTable => $"DROP FOREIGN TABLE {qualified};",
            ComparedObject.View => $"DROP VIEW {qualified};",
            ComparedObject.MaterializedView => $"DROP MATERIALIZED VIEW {qualified};",
            ComparedObject.Sequence => $"DROP SEQUENCE {qualified};",
            ComparedObject.Type => $"DROP TYPE {qualified};",
            ComparedObject.Index => $"DROP INDEX {qualified};",
            ComparedObject.Column => $"ALTER TABLE {owner} DROP COLUMN {name};",
            ComparedObject.Constraint => $"ALTER TABLE {owner} DROP CONSTRAINT {name};",
            ComparedObject.Trigger => $"DROP TRIGGER {name} ON {owner};",
            ComparedObject.Policy => $"DROP POLICY {name} ON {owner};",
            ComparedObject.Rule => $"DROP RULE {name} ON {owner};",
            ComparedObject.Statistics => $"DROP STATISTICS {qualified};",
            ComparedObject.Routine => $"DROP ROUTINE {Identifiers.Quote(difference.Schema)}.{difference.Name};",
            _ => null,
        };
    }
}
