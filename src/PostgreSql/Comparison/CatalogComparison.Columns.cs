using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Comparison;

internal sealed partial class CatalogComparison
{
    private void CompareColumns(Relation a, Relation b)
    {
        var missing = a.Columns.Where(column => b.FindColumn(column.Name) is null).ToList();
        var extra = b.Columns.Where(column => a.FindColumn(column.Name) is null).ToList();
        foreach (var column in a.Columns)
        {
            if (b.FindColumn(column.Name) is { } other) CompareColumn(a, b, column, other);
            else if (RenameEvidence.Of(first, a, column, missing, second, b, extra) is { } rename)
            {
                extra.Remove(rename.Other);
                AddRenamed(a, b, column, rename.Other, rename.Evidence);
                CompareColumn(a, b, column, rename.Other);
            }
            else AddMissingColumn(a, b, column, null);
        }
        foreach (var column in extra) AddMissingColumn(a, b, null, column);
        CompareOrder(a, b);
    }

    /// <summary>The order of those that both have.</summary>
    private void CompareOrder(Relation a, Relation b)
    {
        var common = a.Columns.Where(column => b.FindColumn(column.Name) is not null).Select(column => column.Name).ToList();
        var others = b.Columns.Where(column => a.FindColumn(column.Name) is not null).Select(column => column.Name).ToList();
        if (common.SequenceEqual(others)) return;
        Add(
            new Subject(a.Kind == RelationKind.CompositeType ? ComparedObject.Type : ObjectOf(a.Kind), SchemaOf(first, a), null, a.Name),
            DifferenceAspect.ColumnOrder, string.Join(", ", common), string.Join(", ", others), a, b,
            Verdict.Note("only SELECT * and an INSERT without a list of columns notice"));
    }

    private void AddRenamed(Relation a, Relation b, Column column, Column other, string evidence)
    {
        var sql = "ALTER TABLE " + DefinitionFormatter.Name(first, a) + " RENAME COLUMN " + Identifiers.Quote(other.Name) + " TO "
            + Identifiers.Quote(column.Name) + ";";
        if (a.Kind == RelationKind.CompositeType) sql = sql.Replace("ALTER TABLE", "ALTER TYPE").Replace("RENAME COLUMN", "RENAME ATTRIBUTE");
        Add(
            new Subject(ComparedObject.Column, SchemaOf(first, a), a.Name, column.Name), DifferenceAspect.Name, column.Name, other.Name,
            PlaceOf(column) ?? PlaceOf(a), PlaceOf(other) ?? PlaceOf(b), ColumnVerdicts.Renamed(evidence), sql);
    }

    private void AddMissingColumn(Relation a, Relation b, Column? left, Column? right)
    {
        var isType = a.Kind == RelationKind.CompositeType;
        var alter = (isType ? "ALTER TYPE " : "ALTER TABLE ") + DefinitionFormatter.Name(first, a);
        var verdict = left is not null ? ColumnVerdicts.Missing
            : isType ? Verdict.Review("a row of the type has a field more")
            : ColumnVerdicts.Extra(b, right!);
        string? sql = null;
        if (a.Kind is RelationKind.Table or RelationKind.PartitionedTable or RelationKind.ForeignTable or RelationKind.CompositeType)
        {
            if (left is not null) sql = isType ? alter + " ADD ATTRIBUTE " + WayOut.Column(first, left) + ";" : WayOut.AddColumn(first, alter, left);
            else if (verdict.Class == DifferenceClass.BreaksWriters) sql = alter + " ALTER COLUMN " + Identifiers.Quote(right!.Name) + " DROP NOT NULL;";
        }
        Add(
            new Subject(ComparedObject.Column, SchemaOf(first, a), a.Name, (left ?? right)!.Name), DifferenceAspect.Existence,
            left is null ? null : TypeFormatter.FormatQualified(first, left.Type), right is null ? null : TypeFormatter.FormatQualified(second, right.Type),
            left is null ? PlaceOf(a) : PlaceOf(left), right is null ? PlaceOf(b) : PlaceOf(right), verdict, sql);
    }

    private void CompareColumn(Relation a, Relation b, Column left, Column right)
    {
        var subject = new Subject(ComparedObject.Column, SchemaOf(first, a), a.Name, left.Name);
        var isTable = a.Kind is RelationKind.Table or RelationKind.PartitionedTable or RelationKind.ForeignTable;
        var alter = "ALTER TABLE " + DefinitionFormatter.Name(first, a) + " ALTER COLUMN " + Identifiers.Quote(left.Name) + " ";
        CompareTypeUses(
            subject, left.Type, right.Type, PlaceOf(left), PlaceOf(right),
            isTable && left.Type.IsKnown ? WayOut.ChangeType(first, alter, left) : null);
        // A view's columns have no constraints; what is kept there is a guess at best.
        if (a.Kind is RelationKind.View or RelationKind.MaterializedView || b.Kind is RelationKind.View or RelationKind.MaterializedView)
        {
            if (!SameDefault(left, right))
            {
                Put(
                    DifferenceAspect.Default, left.Default, right.Default, ColumnVerdicts.Default(left, right),
                    alter.Replace("ALTER TABLE", "ALTER VIEW") + (left.Default is null ? "DROP DEFAULT;" : "SET DEFAULT " + left.Default + ";"));
            }
            if (a.Kind == RelationKind.MaterializedView && b.Kind == a.Kind) CompareStorage(subject, alter.Replace("ALTER TABLE", "ALTER MATERIALIZED VIEW"), left, right);
            if (options.Comments && left.Comment != right.Comment) Put(DifferenceAspect.Comment, left.Comment, right.Comment, CommentVerdict, null);
            return;
        }
        if (left.NotNull != right.NotNull)
        {
            Put(
                DifferenceAspect.Nullability, NullName(left.NotNull), NullName(right.NotNull), ColumnVerdicts.Nullability(right.NotNull),
                alter + (left.NotNull ? "SET NOT NULL;" : "DROP NOT NULL;"));
        }
        if (left.Identity != right.Identity)
            Put(DifferenceAspect.Identity, IdentityName(left.Identity), IdentityName(right.Identity), ColumnVerdicts.Identity(left, right), WayOut.ChangeIdentity(alter, left, right));
        if (left.Generated != right.Generated)
            Put(DifferenceAspect.Generated, GeneratedName(left), GeneratedName(right), ColumnVerdicts.Generated(left, right), null);
        else if (!SameDefault(left, right))
        {
            if (left.Generated == GeneratedKind.None)
            {
                Put(
                    DifferenceAspect.Default, left.Default, right.Default, ColumnVerdicts.Default(left, right),
                    alter + (left.Default is null ? "DROP DEFAULT;" : "SET DEFAULT " + left.Default + ";"));
            }
            else Put(DifferenceAspect.Generated, left.Default, right.Default, ColumnVerdicts.Generated(left, right), null);
        }
        CompareOwnedSequences(subject, left, right);
        CompareStorage(subject, alter, left, right);
        if (left.Collation != right.Collation) Put(DifferenceAspect.Collation, left.Collation, right.Collation, ColumnVerdicts.Collation, null);
        if (options.Comments && left.Comment != right.Comment) Put(DifferenceAspect.Comment, left.Comment, right.Comment, CommentVerdict, null);

        void Put(DifferenceAspect aspect, string? before, string? after, Verdict verdict, string? sql) =>
            Add(subject, aspect, before, after, PlaceOf(left), PlaceOf(right), verdict, a.Kind == RelationKind.CompositeType ? null : sql);
    }

    private void CompareStorage(Subject subject, string alter, Column left, Column right)
    {
        ColumnSettings a = left.Settings ?? ColumnSettings.None, b = right.Settings ?? ColumnSettings.None;
        string storage = StorageText(a), other = StorageText(b);
        if (storage != other)
        {
            var changes = WayOut.ChangeStorage(first, left, b).Select(change => alter + change + ";");
            Add(
                subject, DifferenceAspect.Storage, storage.Length == 0 ? "defaults" : storage, other.Length == 0 ? "defaults" : other,
                PlaceOf(left), PlaceOf(right), Verdict.Harmless("values are kept or sampled in another way"), string.Join("\n", changes));
        }
        string foreign = DefinitionFormatter.ForeignOptions(a.ForeignOptions).TrimStart(), otherForeign = DefinitionFormatter.ForeignOptions(b.ForeignOptions).TrimStart();
        if (foreign != otherForeign)
        {
            Add(
                subject, DifferenceAspect.Options, Blank(foreign), Blank(otherForeign), PlaceOf(left), PlaceOf(right),
                Verdict.Review("the foreign table's wrapper may read or write something else"), null);
        }
    }

    private static string StorageText(ColumnSettings settings)
    {
        var parts = new List<string>();
        if (settings.Storage is { } storage) parts.Add("STORAGE " + storage.ToUpperInvariant());
        if (settings.Compression is { } compression) parts.Add("COMPRESSION " + compression);
        if (settings.StatisticsTarget is { } target) parts.Add("STATISTICS " + target.ToString(CultureInfo.InvariantCulture));
        foreach (var option in settings.Options) parts.Add(option.Key + " = " + option.Value);
        return string.Join(", ", parts);
    }

    /// <summary>The next number of the column's own sequence is the same default, whatever the sequence is called.</summary>
    private bool SameDefault(Column left, Column right)
    {
        if (OwnedSequence(first, left) is { } a && OwnedSequence(second, right) is { } b
            && left.Default is not null && right.Default is not null && TakesFrom(left.Default, a) && TakesFrom(right.Default, b)) return true;
        return ExpressionComparison.AreSame(left.Default, right.Default, TypeName(first, left.Type));
    }

    private static bool TakesFrom(string @default, Relation sequence) =>
        @default.StartsWith("nextval(", System.StringComparison.Ordinal) && @default.Contains(sequence.Name);

    private static Relation? OwnedSequence(DatabaseCatalog catalog, Column column) =>
        catalog.GetRelation(column.SequenceOid) is { Kind: RelationKind.Sequence, Sequence.OwnerOid: not 0 } sequence ? sequence : null;

    private void CompareOwnedSequences(Subject column, Column left, Column right)
    {
        if (OwnedSequence(first, left) is not { Sequence: { } a } x || OwnedSequence(second, right) is not { Sequence: { } b } y) return;
        var subject = new Subject(ComparedObject.Sequence, SchemaOf(first, x), column.Relation, x.Name);
        string options = DefinitionFormatter.Format(first, a), others = DefinitionFormatter.Format(second, b);
        // A type that follows the column's is told there.
        if (options != others && left.Type == right.Type)
        {
            Add(
                subject, DifferenceAspect.Definition, options.Length == 0 ? "defaults" : options, others.Length == 0 ? "defaults" : others, x, y,
                Verdict.Review("it gives other numbers"));
        }
        string name = first.QualifiedName(x), other = second.QualifiedName(y);
        if (name == other) return;
        var sql = "ALTER SEQUENCE " + DefinitionFormatter.Name(second, y) + " RENAME TO " + Identifiers.Quote(x.Name) + ";";
        Add(
            subject, DifferenceAspect.Name, name, other, x, y, Verdict.Harmless("only what names the sequence itself notices"),
            x.Name != y.Name && SchemaOf(first, x) == SchemaOf(second, y) ? sql : null);
    }
}
