using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.Facts;
using DbImpact.Cli.Analysis;
using DbImpact.Cli.Reports.Model;
using DbImpact.PostgreSql.Catalog;

namespace DbImpact.Cli.Reports.Html;

/// <summary>A table or view of the page.</summary>
internal sealed record PageTable(string Database, string Schema, string Name, bool Exists)
{
    public string? Comment { get; init; }

    public string? Priority { get; init; }

    public IReadOnlyList<PageColumn> Columns { get; init; } = [];

    public IReadOnlyList<PageReference> References { get; init; } = [];

    public IReadOnlyList<ReportedUsage> Usages { get; init; } = [];

    public IReadOnlyList<PageModel> Models { get; init; } = [];

    public static PageTable Of(
        UsedTable used, WorkspaceAnalysis analysis, ILookup<(string Database, string Schema, string Table), (string Repository, EntityModel Model)> models)
    {
        var schema = used.Schema ?? "";
        var catalog = analysis.Databases.FirstOrDefault(database => database.Source.Name == used.Database)?.Database.Catalog;
        var relation = catalog?.FindRelation(schema, used.Name);
        return new PageTable(used.Database, schema, used.Name, relation is not null)
        {
            Comment = relation?.Comment,
            Priority = analysis.Workspace.PriorityOf(schema, used.Name),
            Columns = relation is null ? [] : [.. ColumnsOf(catalog!, relation)],
            References = relation is null ? [] : [.. ReferencesOf(catalog!, relation)],
            Usages = used.Usages,
            Models = [.. models[(used.Database, schema, used.Name)].Select(model => new PageModel(model.Repository, model.Model, ReportedPlace.Of(model.Model.Place, analysis.Files)))],
        };
    }

    private static IEnumerable<PageColumn> ColumnsOf(DatabaseCatalog catalog, Relation relation)
    {
        var key = catalog.ConstraintsOf(relation.Oid).FirstOrDefault(constraint => constraint.Kind == ConstraintKind.PrimaryKey)?.Columns ?? [];
        return relation.Columns.Select(column => new PageColumn(column, TypeFormatter.Format(catalog, column.Type), key.Contains(column.Ordinal)));
    }

    private static IEnumerable<PageReference> ReferencesOf(DatabaseCatalog catalog, Relation relation) =>
        from constraint in catalog.ConstraintsOf(relation.Oid)
        where constraint.Kind == ConstraintKind.ForeignKey
        let other = catalog.GetRelation(constraint.ReferencedOid)
        where other is not null
        select new PageReference(
            [.. constraint.Columns.Select(ordinal => relation.FindColumn(ordinal)?.Name).OfType<string>()], catalog.GetSchema(other.SchemaOid)?.Name ?? "", other.Name);
}

internal sealed record PageColumn(Column Column, string Type, bool IsKey);

/// <summary>A foreign key.</summary>
internal sealed record PageReference(IReadOnlyList<string> Columns, string Schema, string Table);

internal sealed record PageModel(string Repository, EntityModel Model, ReportedPlace Place);
