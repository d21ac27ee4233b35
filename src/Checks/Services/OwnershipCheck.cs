using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.Facts;
using DbImpact.Checks.Findings;
using DbImpact.Checks.Usages;
using DbImpact.PostgreSql.Binding;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Checks.Services;

/// <summary>DBI5003: a service reads or writes a schema that another one owns, or depends on its tables by a foreign key.</summary>
public static class OwnershipCheck
{
    /// <summary>Of a statement: once for each table, at its name.</summary>
    public static IEnumerable<Finding> Check(AnalyzedSite site, string repository, Database database, Ownership ownership)
    {
        if (site is null) throw new ArgumentNullException(nameof(site));
        if (database is null) throw new ArgumentNullException(nameof(database));
        if (ownership is null) throw new ArgumentNullException(nameof(ownership));
        if (ownership.Owners.Count == 0) yield break;
        foreach (var statement in site.Statements)
        {
            foreach (var use in RelationUses.In(statement, database.Catalog))
            {
                if (use.Through.Count > 0 || SchemaOf(use.Relation, database) is not { } schema) continue;
                if (ownership.Permits(repository, schema, use.IsWritten)) continue;
                var name = statement.References.FirstOrDefault(reference => reference.Kind == ReferenceKind.Relation && reference.RelationOid == use.Relation.Oid);
                var place = name is null ? site.Site.Place : site.Site.Text.Source.ToSource(name.Span) ?? site.Site.Place;
                yield return Finding(use.IsWritten ? "writes" : "reads", use.IsWritten, repository, schema, use.Relation, place, ownership);
            }
        }
    }

    /// <summary>Of models and of what is done with them.</summary>
    public static IEnumerable<Finding> Check(
        IReadOnlyList<EntityModel> models, IReadOnlyList<EntityUse> uses, string repository, Database database, Ownership ownership)
    {
        if (models is null) throw new ArgumentNullException(nameof(models));
        if (uses is null) throw new ArgumentNullException(nameof(uses));
        if (database is null) throw new ArgumentNullException(nameof(database));
        if (ownership is null) throw new ArgumentNullException(nameof(ownership));
        if (ownership.Owners.Count == 0) yield break;
        var writers = uses.Where(static use => use.Operation != EntityOperation.Select && use.IsCertain).ToLookup(static use => use.TypeName, StringComparer.Ordinal);
        foreach (var model in models)
        {
            if (model.TableIsUncertain || database.Resolve(model.Schema?.Name, Names.Truncate(model.Table.Name)) is not { } relation) continue;
            if (SchemaOf(relation, database) is not { } schema) continue;
            if (!ownership.Permits(repository, schema, writes: false)) yield return Finding("has a model of", false, repository, schema, relation, model.Table.Place, ownership);
            if (ownership.Permits(repository, schema, writes: true)) continue;
            foreach (var use in writers[model.TypeName]) yield return Finding("writes", true, repository, schema, relation, use.Place, ownership);
        }
    }

    /// <summary>Of a statement that defines, changes or drops a table, view or what belongs to one.</summary>
    public static IEnumerable<Finding> Check(SqlStatement statement, SqlText text, SourceSpan place, string repository, Database database, Ownership ownership)
    {
        if (statement is null) throw new ArgumentNullException(nameof(statement));
        if (text is null) throw new ArgumentNullException(nameof(text));
        if (database is null) throw new ArgumentNullException(nameof(database));
        if (ownership is null) throw new ArgumentNullException(nameof(ownership));
        if (ownership.Owners.Count == 0) yield break;
        foreach (var name in DefinedIn(statement))
        {
            if (name.HasHole) continue;
            // What is made without a schema is made in the first of the service's own search path, or only for the session.
            var schema = name.Schema?.Name ?? (MakesIt(statement) || database.Resolve(null, name.Name.Name) is not { } relation ? null : SchemaOf(relation, database));
            if (schema is null || ownership.Permits(repository, schema, writes: true)) continue;
            yield return new Finding
            {
                Rule = Rules.ForeignSchema,
                Message = $"{repository} changes the definition of {schema}.{name.Name.Name}, which {ownership.OwnerOf(schema)} owns",
                Place = text.Source.ToSource(name.Span) ?? place,
                Schema = schema,
                Table = name.Name.Name,
            };
        }
    }

    private static IEnumerable<QualifiedName> DefinedIn(SqlStatement statement) => statement switch
    {
        CreateTableStatement create => [create.Name],
        CreateTableAsStatement create => [create.Name],
        CreateForeignTableStatement create => [create.Name],
        CreateViewStatement create => [create.Name],
        CreateMaterializedViewStatement create => [create.Name],
        CreateIndexStatement index => [index.Relation],
        CreateTriggerStatement trigger => [trigger.Relation],
        CreatePolicyStatement policy => [policy.Relation],
        CreateRuleStatement rule => [rule.Relation],
        AlterTableStatement alter when IsRelation(alter.Kind) => [alter.Name],
        RenameStatement { Object: NamedObject item } when IsRelation(item.Kind) => [item.Name],
        SetSchemaStatement { Object: NamedObject item } when IsRelation(item.Kind) => [item.Name],
        DropStatement drop when IsRelation(drop.Kind) => drop.Objects.ToArray().OfType<NamedObject>().Select(static item => item.Name),
        _ => [],
    };

    private static bool MakesIt(SqlStatement statement) =>
        statement is CreateTableStatement or CreateTableAsStatement or CreateForeignTableStatement or CreateViewStatement or CreateMaterializedViewStatement;

    private static bool IsRelation(ObjectKind kind) => kind is ObjectKind.Table or ObjectKind.View or ObjectKind.MaterializedView or ObjectKind.ForeignTable;

    /// <summary>Of foreign keys from one service's schema into another's.</summary>
    /// <param name="database">The database.</param>
    /// <param name="ownership">Who owns what.</param>
    /// <param name="placeOf">Where a place of the catalog's source stands; it is told something where there is none.</param>
    public static IEnumerable<Finding> ForeignKeys(Database database, Ownership ownership, Func<Place?, SourceSpan> placeOf)
    {
        if (database is null) throw new ArgumentNullException(nameof(database));
        if (ownership is null) throw new ArgumentNullException(nameof(ownership));
        if (placeOf is null) throw new ArgumentNullException(nameof(placeOf));
        foreach (var constraint in database.Catalog.Constraints)
        {
            if (constraint.Kind != ConstraintKind.ForeignKey || constraint.IsInherited) continue;
            if (database.Catalog.GetRelation(constraint.RelationOid) is not { } from || database.Catalog.GetRelation(constraint.ReferencedOid) is not { } to) continue;
            if (SchemaOf(from, database) is not { } own || SchemaOf(to, database) is not { } foreign || !ownership.AreOfDifferentServices(own, foreign)) continue;
            yield return new Finding
            {
                Rule = Rules.ForeignSchema,
                Message = $"the foreign key {constraint.Name} makes {own}.{from.Name} depend on {foreign}.{to.Name}, which {ownership.OwnerOf(foreign)} owns",
                Place = placeOf(constraint.DefinedAt),
                Schema = own,
                Table = from.Name,
            };
        }
    }

    private static string? SchemaOf(Relation relation, Database database) => relation.IsBuiltIn ? null : database.Catalog.GetSchema(relation.SchemaOid)?.Name;

    private static Finding Finding(string words, bool writes, string repository, string schema, Relation relation, SourceSpan place, Ownership ownership) => new()
    {
        Rule = Rules.ForeignSchema,
        Severity = writes ? Severity.Warning : Severity.Info,
        Message = $"{repository} {words} {schema}.{relation.Name}, which {ownership.OwnerOf(schema)} owns",
        Place = place,
        Schema = schema,
        Table = relation.Name,
    };
}
