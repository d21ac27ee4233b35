using System;
using System.Collections.Generic;
using System.Globalization;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Comparison;

/// <summary>Constraints, indexes and triggers.</summary>
internal sealed partial class CatalogComparison
{
    private void CompareConstraints(string schema, string owner, string alter, IReadOnlyList<Constraint> a, IReadOnlyList<Constraint> b) =>
        PairByNameOrDefinition(
            WithoutNotNull(a),
            WithoutNotNull(b),
            CanonicalDefinition,
            (left, right) => CompareConstraint(new Subject(ComparedObject.Constraint, schema, owner, left.Name), alter, left, right),
            (left, right) =>
            {
                var item = (left ?? right)!;
                var catalog = left is null ? second : first;
                var name = Identifiers.Quote(item.Name);
                var definition = DefinitionFormatter.Format(catalog, item);
                AddMissing(
                    new Subject(ComparedObject.Constraint, schema, owner, item.Name), definition, left, right,
                    left is null ? KeyVerdicts.Extra(item) : KeyVerdicts.Missing(item),
                    left is null ? alter + "DROP CONSTRAINT " + name + ";" : alter + "ADD CONSTRAINT " + name + " " + definition + ";");
            });

    private void CompareConstraint(Subject subject, string alter, Constraint a, Constraint b)
    {
        var name = Identifiers.Quote(a.Name);
        if (a.Name != b.Name)
        {
            Add(
                subject, DifferenceAspect.Name, a.Name, b.Name, a, b,
                Verdict.Harmless("only ON CONFLICT ON CONSTRAINT and what reads errors by the name notice"),
                alter + "RENAME CONSTRAINT " + Identifiers.Quote(b.Name) + " TO " + name + ";");
        }
        CompareComments(subject, a, b);
        if (Validity(a) != Validity(b))
        {
            Add(
                subject, DifferenceAspect.Validity, Validity(a), Validity(b), a, b,
                Verdict.Review("rows that were there before, or all rows, need not satisfy it"),
                a.IsNotValid || a.IsNotEnforced || b.IsNotEnforced ? null : alter + "VALIDATE CONSTRAINT " + Identifiers.Quote(b.Name) + ";");
        }
        if (CanonicalDefinition(first, a) == CanonicalDefinition(second, b)) return;
        var definition = DefinitionFormatter.Format(first, a);
        Add(
            subject, DifferenceAspect.Definition, definition, DefinitionFormatter.Format(second, b), a, b, KeyVerdicts.Changed(a, b),
            alter + "DROP CONSTRAINT " + Identifiers.Quote(b.Name) + ", ADD CONSTRAINT " + name + " " + definition + ";");
    }

    private static string Validity(Constraint constraint) =>
        constraint.IsNotEnforced ? "not enforced" : constraint.IsNotValid ? "not valid" : "valid";

    private static string CanonicalDefinition(DatabaseCatalog catalog, Constraint constraint)
    {
        // What an exclusion constraint excludes is its index's to say.
        var index = constraint.Kind == ConstraintKind.Exclusion ? catalog.GetIndex(constraint.IndexOid) : null;
        var definition = DefinitionFormatter.Format(catalog, constraint with
        {
            Expression = constraint.Expression is null ? null : ExpressionComparison.Canonical(constraint.Expression),
            IndexOid = index is null ? constraint.IndexOid : 0,
            IsNotValid = false,
            IsNotEnforced = false,
        });
        return index is null ? definition : definition + CanonicalDefinition(catalog, index);
    }

    /// <summary>NOT NULL is the column's; its constraint's name is compared nowhere, as versions before 18 have none.</summary>
    private static List<Constraint> WithoutNotNull(IReadOnlyList<Constraint> constraints)
    {
        var found = new List<Constraint>();
        foreach (var constraint in constraints)
            if (constraint.Kind != ConstraintKind.NotNull) found.Add(constraint);
        return found;
    }

    private void CompareIndexes(string schema, Relation a, Relation b) =>
        PairByNameOrDefinition(
            WithoutConstraint(first.IndexesOf(a.Oid)),
            WithoutConstraint(second.IndexesOf(b.Oid)),
            CanonicalDefinition,
            (left, right) => CompareIndex(new Subject(ComparedObject.Index, schema, a.Name, left.Name), left, right),
            (left, right) =>
            {
                var item = (left ?? right)!;
                var catalog = left is null ? second : first;
                AddMissing(
                    new Subject(ComparedObject.Index, schema, a.Name, item.Name), IndexText(catalog, item), left, right,
                    left is null ? KeyVerdicts.Extra(item) : KeyVerdicts.Missing(item),
                    left is not null ? DefinitionFormatter.Format(first, left) + ";"
                        : item.IsUnique ? "DROP INDEX " + DefinitionFormatter.Name(second, item) + ";"
                        : null);
            });

    private void CompareIndex(Subject subject, Index a, Index b)
    {
        var name = DefinitionFormatter.Name(second, b);
        if (a.Name != b.Name)
        {
            Add(
                subject, DifferenceAspect.Name, a.Name, b.Name, a, b, Verdict.Harmless("only what names the index itself notices"),
                "ALTER INDEX " + name + " RENAME TO " + Identifiers.Quote(a.Name) + ";");
        }
        CompareComments(subject, a, b);
        if (a.IsValid != b.IsValid)
        {
            Add(
                subject, DifferenceAspect.Validity, a.IsValid ? "valid" : "invalid", b.IsValid ? "valid" : "invalid", a, b,
                Verdict.Harmless("no query uses an invalid index"), a.IsValid ? "REINDEX INDEX " + name + ";" : null);
        }
        if (a.IsClustered != b.IsClustered)
        {
            Add(
                subject, DifferenceAspect.Options, a.IsClustered ? "clustered" : "not clustered", b.IsClustered ? "clustered" : "not clustered", a, b,
                Verdict.Harmless("only CLUSTER without an index notices"));
        }
        CompareStatistics(subject, a, b);
        if (CanonicalDefinition(first, a) == CanonicalDefinition(second, b)) return;
        var verdict = a.IsUnique || b.IsUnique
            ? Verdict.Writers("other rows are duplicates, and ON CONFLICT may find no index (42P10)")
            : Verdict.Harmless("queries may be slower");
        Add(
            subject, DifferenceAspect.Definition, IndexText(first, a), IndexText(second, b), a, b, verdict,
            "DROP INDEX " + name + ";\n" + DefinitionFormatter.Format(first, a) + ";");
    }

    private void CompareStatistics(Subject subject, Index a, Index b)
    {
        string targets = StatisticsText(a), others = StatisticsText(b);
        if (targets == others) return;
        Add(
            subject, DifferenceAspect.Storage, targets.Length == 0 ? "defaults" : targets, others.Length == 0 ? "defaults" : others, a, b,
            Verdict.Harmless("its expressions are sampled in another way"));
    }

    private static string StatisticsText(Index index)
    {
        var parts = new List<string>();
        for (var i = 0; i < index.Keys.Count; i++)
            if (index.Keys[i].StatisticsTarget is { } target) parts.Add(string.Format(CultureInfo.InvariantCulture, "{0} STATISTICS {1}", i + 1, target));
        return string.Join(", ", parts);
    }

    private static string CanonicalDefinition(DatabaseCatalog catalog, Index index)
    {
        var keys = new List<IndexKey>();
        foreach (var key in index.Keys)
            keys.Add(key.Expression is null ? key : key with { Expression = ExpressionComparison.Canonical(key.Expression) });
        return IndexText(catalog, index with
        {
            Keys = keys,
            Predicate = index.Predicate is null ? null : ExpressionComparison.Canonical(index.Predicate),
        });
    }

    /// <summary>The definition without the index's name.</summary>
    private static string IndexText(DatabaseCatalog catalog, Index index)
    {
        var unnamed = DefinitionFormatter.Format(catalog, index with { Name = "i" });
        return (index.IsUnique ? "UNIQUE INDEX" : "INDEX") + unnamed.Substring(unnamed.IndexOf(" ON ", StringComparison.Ordinal));
    }

    private static List<Index> WithoutConstraint(IReadOnlyList<Index> indexes)
    {
        var found = new List<Index>();
        foreach (var index in indexes)
            if (index.ConstraintOid == 0) found.Add(index);
        return found;
    }

    private void CompareTriggers(string schema, string relation, Trigger a, Trigger b)
    {
        var subject = new Subject(ComparedObject.Trigger, schema, relation, a.Name);
        CompareComments(subject, a, b);
        CompareFiring(subject, a, b, a.Firing, b.Firing);
        if (CanonicalText.AreSame(CanonicalText.OfTrigger(a.Definition), CanonicalText.OfTrigger(b.Definition)) is true) return;
        var drop = $"DROP TRIGGER {Identifiers.Quote(b.Name)} ON {Identifiers.Quote(schema, relation)};\n";
        Add(subject, DifferenceAspect.Definition, a.Definition, b.Definition, a, b, Verdict.Review("a write does something else"), drop + a.Definition + ";");
    }

    private void AddMissingTrigger(string schema, string relation, Trigger? a, Trigger? b)
    {
        var item = (a ?? b)!;
        var verdict = Verdict.Review(b is null ? "writes do not do what it does" : "writes do more than in the first");
        AddMissing(new Subject(ComparedObject.Trigger, schema, relation, item.Name), item.Definition, a, b, verdict, a is null ? null : item.Definition + ";");
    }
}
