using System.Collections.Generic;
using System.Linq;
using DbImpact.PostgreSql.Catalog;

namespace DbImpact.PostgreSql.Comparison;

internal sealed partial class CatalogComparison
{
    private void CompareAllRelations()
    {
        List<Relation> missing = [], extra = [];
        Pair(
            StandAloneRelations(first, second),
            StandAloneRelations(second, first),
            NameIn,
            CompareRelations,
            (a, b) => (a is null ? extra : missing).Add((a ?? b)!));
        foreach (var a in missing)
        {
            if (RenameEvidence.Of(first, a, missing, second, extra) is { } rename)
            {
                extra.Remove(rename.Other);
                AddRenamed(a, rename.Other, rename.Evidence);
                CompareRelations(a, rename.Other);
            }
            else AddMissingRelation(a, null);
        }
        foreach (var b in extra) AddMissingRelation(null, b);
    }

    /// <summary>
    /// Without sequences that belong to a column, which are compared with it; unless the other catalog has the sequence by itself.
    /// </summary>
    private List<Relation> StandAloneRelations(DatabaseCatalog catalog, DatabaseCatalog other) =>
        Compared(catalog, catalog.Relations).FindAll(relation => !IsOwned(catalog, relation)
            || (other.FindRelation(SchemaOf(catalog, relation), relation.Name) is { } same && !IsOwned(other, same)));

    private static bool IsOwned(DatabaseCatalog catalog, Relation relation) =>
        relation.Kind == RelationKind.Sequence && relation.Sequence is { OwnerOid: not 0 } options
        && catalog.GetRelation(options.OwnerOid)?.FindColumn(options.OwnerOrdinal) is not null;

    private void CompareRelations(Relation a, Relation b)
    {
        if (a.Kind == RelationKind.CompositeType) return;
        var subject = new Subject(ObjectOf(a.Kind), SchemaOf(first, a), null, a.Name);
        if (ObjectOf(b.Kind) != subject.Object)
        {
            var isReadOnly = b.Kind is RelationKind.View or RelationKind.MaterializedView;
            var verdict = isReadOnly
                ? Verdict.Writers("statements that write to it may fail (42809, 55000)")
                : Verdict.Review("the same name stands for something else");
            Add(subject, DifferenceAspect.Kind, KindName(a.Kind), KindName(b.Kind), a, b, verdict);
            return;
        }
        CompareComments(subject, a, b);
        if (a.Kind == RelationKind.Sequence)
        {
            CompareSequences(subject, a, b);
            return;
        }
        string? parts = Partitioning(first, a), otherParts = Partitioning(second, b);
        if (parts != otherParts)
            Add(subject, DifferenceAspect.Partitioning, parts, otherParts, a, b, Verdict.Review("rows may be refused or kept elsewhere"));
        string? type = NameOfType(first, a.OfTypeOid), otherType = NameOfType(second, b.OfTypeOid);
        if (type != otherType)
        {
            Add(
                subject, DifferenceAspect.Type, type, otherType, a, b, Verdict.Note("a change of the type reaches tables of it alone"),
                "ALTER TABLE " + DefinitionFormatter.Name(first, a) + (type is null ? " NOT OF;" : " OF " + type + ";"));
        }
        if (a.Persistence != b.Persistence)
        {
            var set = a.Persistence == Persistence.Unlogged ? " SET UNLOGGED;" : " SET LOGGED;";
            Add(
                subject, DifferenceAspect.Persistence, a.Persistence.ToString().ToLowerInvariant(), b.Persistence.ToString().ToLowerInvariant(), a, b,
                Verdict.Review("an unlogged table is empty after a crash"), "ALTER TABLE " + DefinitionFormatter.Name(first, a) + set);
        }
        CompareSettings(subject, a, b);
        if (a.ColumnsAreKnown && b.ColumnsAreKnown) CompareColumns(a, b);
        if (a.Query is not null && b.Query is not null) CompareQueries(subject, a, b);
        CompareConstraints(
            subject.Schema, a.Name, "ALTER TABLE " + DefinitionFormatter.Name(first, a) + " ", first.ConstraintsOf(a.Oid), second.ConstraintsOf(b.Oid));
        CompareIndexes(subject.Schema, a, b);
        Pair(
            Own(first.TriggersOf(a.Oid)),
            Own(second.TriggersOf(b.Oid)),
            (_, item) => item.Name,
            (left, right) => CompareTriggers(subject.Schema, a.Name, left, right),
            (left, right) => AddMissingTrigger(subject.Schema, a.Name, left, right));
    }

    private static string? NameOfType(DatabaseCatalog catalog, int oid) => catalog.GetType(oid) is { } type ? DefinitionFormatter.Name(catalog, type) : null;

    /// <summary>Without those that a partition has from its parent.</summary>
    private static List<Trigger> Own(IReadOnlyList<Trigger> triggers) => triggers.Where(trigger => trigger.ParentOid == 0).ToList();

    private void CompareSettings(Subject subject, Relation a, Relation b)
    {
        string options = Options(a), others = Options(b);
        if (options != others)
        {
            var verdict = a.Query is null ? Verdict.Harmless("rows are stored in another way") : Verdict.Review("it may show or take other rows");
            Add(subject, DifferenceAspect.Options, Blank(options), Blank(others), a, b, verdict);
        }
        string? identity = DefinitionFormatter.ReplicaIdentity(first, a), otherIdentity = DefinitionFormatter.ReplicaIdentity(second, b);
        if (identity != otherIdentity)
        {
            Add(
                subject, DifferenceAspect.ReplicaIdentity, identity ?? "DEFAULT", otherIdentity ?? "DEFAULT", a, b,
                Verdict.Review("where it is published, UPDATE and DELETE may fail (55000), or subscribers find other rows"),
                "ALTER TABLE " + DefinitionFormatter.Name(first, a) + " REPLICA IDENTITY " + (identity ?? "DEFAULT") + ";");
        }
        CompareRowSecurity(subject, a, b);
        CompareRules(subject, a, b);
    }

    /// <summary>A foreign table's server is among them. What a view's CHECK OPTION is called has changed its case.</summary>
    private static string Options(Relation relation) =>
        string.Join(", ", relation.Options.Select(option => option.Key + "=" + option.Value.ToLowerInvariant()));

    private void CompareQueries(Subject subject, Relation a, Relation b)
    {
        var same = CanonicalText.AreSame(CanonicalText.OfQuery(a.Query!), CanonicalText.OfQuery(b.Query!));
        // What has no canonical form can only be compared in the words of one and the same writer.
        var hasOneWriter = a.DefinedAt is null && b.DefinedAt is null && first.ServerVersion == second.ServerVersion;
        if (same ?? !hasOneWriter) return;
        Add(subject, DifferenceAspect.Query, a.Query, b.Query, a, b, Verdict.Review("it may give other rows"), WayOut.Replace(first, a));
    }

    private void AddRenamed(Relation a, Relation b, string evidence)
    {
        var sql = "ALTER " + KindName(a.Kind).Replace("partitioned ", "").ToUpperInvariant() + " " + DefinitionFormatter.Name(second, b) + " RENAME TO "
            + Syntax.Identifiers.Quote(a.Name) + ";";
        Add(
            new Subject(ObjectOf(a.Kind), SchemaOf(first, a), null, a.Name), DifferenceAspect.Name, a.Name, b.Name, a, b,
            Verdict.Readers("statements that use the first name fail (42P01); " + evidence), sql);
    }

    private void AddMissingRelation(Relation? a, Relation? b)
    {
        var item = (a ?? b)!;
        if (item.Kind == RelationKind.CompositeType) return;
        var isSequence = item.Kind == RelationKind.Sequence;
        var verdict = b is not null ? Verdict.Note("the first does not have it")
            : isSequence ? Verdict.Writers("nextval of it fails (42P01)")
            : Verdict.Readers("statements that name it fail (42P01)");
        AddMissing(
            new Subject(ObjectOf(item.Kind), SchemaOf(CatalogOf(a), item), null, item.Name), KindName(item.Kind), a, b, verdict, WayOut.Of(first, a));
    }

    private void CompareSequences(Subject subject, Relation a, Relation b)
    {
        if (a.Sequence is null || b.Sequence is null) return;
        string left = DefinitionFormatter.Format(first, a.Sequence), right = DefinitionFormatter.Format(second, b.Sequence);
        if (left != right)
        {
            Add(
                subject, DifferenceAspect.Definition, left.Length == 0 ? "defaults" : left, right.Length == 0 ? "defaults" : right, a, b,
                Verdict.Review("it gives other numbers"));
        }
        string? owner = Owner(first, a.Sequence), other = Owner(second, b.Sequence);
        if (owner != other)
        {
            Add(
                subject, DifferenceAspect.Owner, owner, other, a, b, Verdict.Harmless("what it belongs to decides only what drops it"),
                "ALTER SEQUENCE " + DefinitionFormatter.Name(first, a) + " OWNED BY " + (owner ?? "NONE") + ";");
        }
    }

    private static string? Owner(DatabaseCatalog catalog, SequenceOptions options)
    {
        if (catalog.GetRelation(options.OwnerOid) is not { } owner || owner.FindColumn(options.OwnerOrdinal) is not { } column) return null;
        return DefinitionFormatter.Name(catalog, owner) + "." + Syntax.Identifiers.Quote(column.Name);
    }

    private static string? Partitioning(DatabaseCatalog catalog, Relation relation)
    {
        var parts = new List<string>();
        foreach (var oid in relation.ParentOids)
        {
            if (catalog.GetRelation(oid) is { } parent)
                parts.Add((relation.IsPartition ? "PARTITION OF " : "INHERITS ") + catalog.QualifiedName(parent));
        }
        if (relation.PartitionBound is not null) parts.Add(ExpressionComparison.NormalizeBound(relation.PartitionBound));
        if (relation.PartitionKey is not null) parts.Add("PARTITION BY " + ExpressionComparison.Canonical(relation.PartitionKey));
        return parts.Count == 0 ? null : string.Join(" ", parts);
    }

    private static string? Blank(string text) => text.Length == 0 ? null : text;
}
