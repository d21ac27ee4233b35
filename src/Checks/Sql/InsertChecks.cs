using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.Facts;
using DbImpact.Checks.Findings;
using DbImpact.PostgreSql.Binding;
using DbImpact.PostgreSql.Catalog;

namespace DbImpact.Checks.Sql;

/// <summary>DBI2001 and 2002: every required column of an INSERT gets a value, and every value has a column.</summary>
internal static class InsertChecks
{
    /// <param name="site">Where the statement is.</param>
    /// <param name="insert">The INSERT.</param>
    /// <param name="meant">Columns that a misspelt name of the statement probably means: that they are left out follows from it.</param>
    /// <param name="context">The database.</param>
    public static Finding? Required(SqlSite site, BoundInsert insert, ICollection<string> meant, CheckContext context)
    {
        if (!insert.ColumnsAreKnown) return null;
        var catalog = context.Database.Catalog;
        if (catalog.GetRelation(insert.RelationOid) is not { ColumnsAreKnown: true } relation) return null;

        var given = new HashSet<int>(insert.Columns);
        var missing = RequiredColumns(catalog, relation)
            .Where(column => !given.Contains(column.Ordinal) && !meant.Contains(column.Name)).ToArray();
        if (missing.Length == 0) return null;
        var names = string.Join(", ", missing.Select(column => $"\"{column.Name}\""));
        var verb = missing.Length == 1 ? "which is NOT NULL and has no default" : "which are NOT NULL and have no defaults";
        return new Finding
        {
            Rule = Rules.RequiredColumnMissing,
            Message = $"INSERT into {relation.Name} leaves out {names}, {verb}",
            Place = site.Text.Source.ToSource(insert.ColumnListSpan ?? insert.TargetSpan) ?? site.Place,
            Schema = catalog.GetSchema(relation.SchemaOid)?.Name,
            Table = relation.Name,
            Column = missing[0].Name,
            SqlState = "23502",
            Related = missing.Where(column => column.DefinedAt is not null)
                .Select(column => new RelatedPlace($"\"{column.Name}\" is defined here", column.DefinedAt!.Path, null, column.DefinedAt.Line))
                .ToArray(),
        };
    }

    public static Finding? Count(SqlSite site, BindingError error)
    {
        if (error.Kind is not (BindingErrorKind.TooManyValues or BindingErrorKind.TooFewValues)) return null;
        var more = error.Kind == BindingErrorKind.TooManyValues;
        return new Finding
        {
            Rule = Rules.ValueCountMismatch,
            Message = more ? "INSERT has more values than columns" : "INSERT has fewer values than columns",
            Place = site.Text.Source.ToSource(error.Span) ?? site.Place,
            SqlState = error.SqlState,
        };
    }

    /// <summary>The columns that a row cannot do without; none where a trigger may fill them.</summary>
    public static IEnumerable<Column> RequiredColumns(DatabaseCatalog catalog, Relation relation) =>
        relation.Kind is not (RelationKind.Table or RelationKind.PartitionedTable) || HasTriggerThatMayFill(catalog, relation)
            ? []
            : relation.Columns.Where(column => IsRequired(catalog, column));

    private static bool IsRequired(DatabaseCatalog catalog, Column column) =>
        (column.NotNull || DomainRefusesNull(catalog, column)) && !column.HasImplicitValue && !DomainHasDefault(catalog, column);

    /// <summary>A domain's default serves where the column has none of its own.</summary>
    private static bool DomainHasDefault(DatabaseCatalog catalog, Column column)
    {
        for (var type = catalog.GetType(column.Type.Oid); type is { Kind: TypeKind.Domain }; type = catalog.GetType(type.BaseType.Oid))
            if (type.Default is not null) return true;
        return false;
    }

    private static bool DomainRefusesNull(DatabaseCatalog catalog, Column column)
    {
        for (var type = catalog.GetType(column.Type.Oid); type is { Kind: TypeKind.Domain }; type = catalog.GetType(type.BaseType.Oid))
            if (type.NotNull) return true;
        return false;
    }

    /// <summary>A BEFORE INSERT trigger may give the value: what it does is not followed.</summary>
    private static bool HasTriggerThatMayFill(DatabaseCatalog catalog, Relation relation)
    {
        foreach (var trigger in catalog.TriggersOf(relation.Oid))
            if (trigger.ChangesInsertedRow) return true;
        return false;
    }
}
