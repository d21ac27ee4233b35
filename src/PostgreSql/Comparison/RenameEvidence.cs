using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.PostgreSql.Catalog;

namespace DbImpact.PostgreSql.Comparison;

/// <summary>
/// Whether something that only the first catalog has is something that only the second has, under another name: where a migration renamed
/// it, or where nothing else of the relation is missing and both have the same shape and place.
/// </summary>
internal static class RenameEvidence
{
    /// <summary>Fewer columns than these are alike by chance.</summary>
    private const int EnoughColumns = 3;

    public static (Column Other, string Evidence)? Of(
        DatabaseCatalog first, Relation a, Column column, IReadOnlyList<Column> missing, DatabaseCatalog second, Relation b, IReadOnlyList<Column> extra)
    {
        foreach (var other in extra)
        {
            var rename = Find(first, HistoryObject.Column, a.Oid, column.Name, other.Name) ?? Find(second, HistoryObject.Column, b.Oid, column.Name, other.Name);
            if (rename is not null) return (other, Written(rename));
        }
        if (a.Columns.Count < EnoughColumns) return null;
        // A column keeps its number whatever comes and goes beside it; where much has changed, numbers say nothing.
        var hasChangedLittle = a.Columns.Count - missing.Count >= 2 * Math.Max(missing.Count, extra.Count);
        var isOnly = missing.Count == 1 && extra.Count == 1 && a.Columns.Count == b.Columns.Count && PositionOf(a, column) == PositionOf(b, extra[0]);
        var alike = extra.FirstOrDefault(other => (isOnly || (hasChangedLittle && other.Ordinal == column.Ordinal)) && HasSameShape(first, column, second, other));
        return alike is null ? null : (alike, "probably renamed: type, NULL, default and position are the same");
    }

    private static bool HasSameShape(DatabaseCatalog first, Column column, DatabaseCatalog second, Column other) =>
        column.NotNull == other.NotNull && column.Identity == other.Identity && column.Generated == other.Generated && column.Type.IsKnown
        && TypeFormatter.FormatQualified(first, column.Type) == TypeFormatter.FormatQualified(second, other.Type)
        && ExpressionComparison.AreSame(column.Default, other.Default);

    public static (Relation Other, string Evidence)? Of(
        DatabaseCatalog first, Relation a, IReadOnlyList<Relation> missing, DatabaseCatalog second, IReadOnlyList<Relation> extra)
    {
        foreach (var other in extra)
        {
            if (other.Kind != a.Kind) continue;
            var rename = Find(first, HistoryObject.Relation, a.Oid, a.Name, other.Name) ?? Find(second, HistoryObject.Relation, other.Oid, a.Name, other.Name);
            if (rename is not null) return (other, Written(rename));
        }
        if (a.Kind == RelationKind.Sequence || a.Columns.Count < EnoughColumns) return null;
        var schema = first.GetSchema(a.SchemaOid)?.Name;
        var shape = Shape(first, a);
        var alike = extra.Where(other => other.Kind == a.Kind && second.GetSchema(other.SchemaOid)?.Name == schema && Shape(second, other) == shape).ToList();
        // A copy of another table that both have is no rename.
        var isOnly = alike.Count == 1 && missing.Count(other => Shape(first, other) == shape) == 1
            && !first.Relations.Any(other => other.Oid != a.Oid && other.Kind == a.Kind && Shape(first, other) == shape);
        return isOnly ? (alike[0], "probably renamed: its columns are the same") : null;
    }

    private static RenameRecord? Find(DatabaseCatalog catalog, HistoryObject kind, int oid, string a, string b) =>
        catalog.History.Renames.LastOrDefault(rename => rename.Object == kind && rename.Oid == oid
            && ((rename.OldName == a && rename.NewName == b) || (rename.OldName == b && rename.NewName == a)));

    private static string Written(RenameRecord rename) =>
        rename.At is null ? "it was renamed" : rename.At.FileName + ":" + Number(rename.At.Line) + " renames it";

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static int PositionOf(Relation relation, Column column)
    {
        for (var i = 0; i < relation.Columns.Count; i++)
            if (relation.Columns[i].Name == column.Name) return i;
        return -1;
    }

    private static string Shape(DatabaseCatalog catalog, Relation relation) => string.Join(
        ", ", relation.Columns.Select(column => column.Name + " " + TypeFormatter.FormatQualified(catalog, column.Type) + (column.NotNull ? " NOT NULL" : "")));
}
