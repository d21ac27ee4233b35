using System.Collections.Generic;
using System.Linq;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Cli.Impact;

/// <summary>An object that a change leaves under another name or in another schema: the same by its OID.</summary>
/// <param name="Text">For a person.</param>
/// <param name="Undo">The statement that turns it round, of the names after the change.</param>
internal sealed record ObjectRename(string Text, string Undo)
{
    /// <summary>The relation whose name, schema or column it is; 0 for others.</summary>
    public int RelationOid { get; init; }

    /// <summary>The column's name before; null where it is no column.</summary>
    public string? Column { get; init; }

    public string? OldName { get; init; }

    public string? NewName { get; init; }

    /// <summary>The schema before, where that changes; null where it stays.</summary>
    public string? OldSchema { get; init; }

    public string? NewSchema { get; init; }

    /// <summary>In the order in which they have to be turned round: what is inside of something first.</summary>
    public static IReadOnlyList<ObjectRename> Find(DatabaseCatalog before, DatabaseCatalog after)
    {
        var schemas = before.Schemas.Where(schema => after.GetSchema(schema.Oid) is { } now && now.Name != schema.Name)
            .Select(schema => new ObjectRename(
                $"schema {schema.Name} is renamed to {after.GetSchema(schema.Oid)!.Name}",
                $"ALTER SCHEMA {Quote(after.GetSchema(schema.Oid)!.Name)} RENAME TO {Quote(schema.Name)};")
            {
                OldSchema = schema.Name,
                NewSchema = after.GetSchema(schema.Oid)!.Name,
            });
        return
        [
            .. before.Types.SelectMany(type => Labels(type, after)),
            .. before.Relations.Where(relation => !relation.IsBuiltIn).SelectMany(relation => Columns(relation, before, after)),
            .. before.Relations.Where(relation => !relation.IsBuiltIn && relation.Sequence is not { OwnerOid: not 0 }).SelectMany(relation => Names(
                relation, after.GetRelation(relation.Oid), WordOf(relation), before, after, relation.Oid)),
            .. before.Types.Where(type => !type.IsBuiltIn && type.RelationOid == 0 && type.ElementOid == 0 && type.RangeOid == 0)
                .SelectMany(type => Names(type, after.GetType(type.Oid), type.Kind == TypeKind.Domain ? "domain" : "type", before, after)),
            .. before.Routines.Where(routine => !routine.IsBuiltIn && routine.Extension is null).SelectMany(routine => Routines(routine, before, after)),
            .. schemas,
        ];
    }

    private static IEnumerable<ObjectRename> Routines(Routine routine, DatabaseCatalog before, DatabaseCatalog after)
    {
        if (after.GetRoutine(routine.Oid) is not { } now || (now.Name == routine.Name && now.SchemaOid == routine.SchemaOid)) return [];
        var word = routine.Kind switch { RoutineKind.Procedure => "procedure", RoutineKind.Aggregate => "aggregate", _ => "function" };
        var arguments = DefinitionFormatter.Signature(after, now)[DefinitionFormatter.Name(after, now).Length..];
        return Names(routine, now, word, before, after, arguments: arguments);
    }

    private static IEnumerable<ObjectRename> Labels(SqlType type, DatabaseCatalog after)
    {
        if (type.Kind != TypeKind.Enum || after.GetType(type.Oid) is not { } now || now.Labels.Count != type.Labels.Count) yield break;
        for (var i = 0; i < type.Labels.Count; i++)
        {
            if (type.Labels[i] == now.Labels[i]) continue;
            yield return new ObjectRename(
                $"value '{type.Labels[i]}' of type {Name(after, now)} is renamed to '{now.Labels[i]}'",
                $"ALTER TYPE {Quoted(after, now)} RENAME VALUE {Identifiers.QuoteLiteral(now.Labels[i])} TO {Identifiers.QuoteLiteral(type.Labels[i])};");
        }
    }

    private static IEnumerable<ObjectRename> Columns(Relation relation, DatabaseCatalog before, DatabaseCatalog after)
    {
        if (after.GetRelation(relation.Oid) is not { } now) yield break;
        foreach (var column in relation.Columns)
        {
            if (now.FindColumn(column.Ordinal) is not { } named || named.Name == column.Name || IsOfParent(relation, column, before, after)) continue;
            yield return new ObjectRename(
                $"column {Name(before, relation)}.{column.Name} is renamed to {named.Name}",
                $"ALTER {WordOf(now).ToUpperInvariant()} {Quoted(after, now)} RENAME COLUMN {Quote(named.Name)} TO {Quote(column.Name)};")
            {
                RelationOid = relation.Oid,
                Column = column.Name,
                OldName = column.Name,
                NewName = named.Name,
            };
        }
    }

    /// <summary>A partition's column is renamed with its table's.</summary>
    private static bool IsOfParent(Relation relation, Column column, DatabaseCatalog before, DatabaseCatalog after) => relation.ParentOids.Any(parent =>
        before.GetRelation(parent)?.FindColumn(column.Name) is { } own && after.GetRelation(parent)?.FindColumn(own.Ordinal) is { } now && now.Name != own.Name);

    private static IEnumerable<ObjectRename> Names(
        SchemaObject then, SchemaObject? now, string word, DatabaseCatalog before, DatabaseCatalog after, int relation = 0, string arguments = "")
    {
        if (now is null) yield break;
        var alter = $"ALTER {word.ToUpperInvariant()} ";
        if (now.Name != then.Name)
        {
            yield return new ObjectRename($"{word} {Name(before, then)} is renamed to {now.Name}", $"{alter}{Quoted(after, now)}{arguments} RENAME TO {Quote(then.Name)};")
            {
                RelationOid = relation,
                OldName = then.Name,
                NewName = now.Name,
            };
        }
        if (now.SchemaOid == then.SchemaOid || after.GetSchema(then.SchemaOid) is not { } home || after.GetSchema(now.SchemaOid) is not { } schema) yield break;
        yield return new ObjectRename(
            $"{word} {Name(before, then)} is moved to schema {schema.Name}", $"{alter}{Quote(schema.Name)}.{Quote(then.Name)}{arguments} SET SCHEMA {Quote(home.Name)};")
        {
            RelationOid = relation,
            OldSchema = relation == 0 ? null : home.Name,
            NewSchema = relation == 0 ? null : schema.Name,
        };
    }

    private static string WordOf(Relation relation) => relation.Kind switch
    {
        RelationKind.View => "view",
        RelationKind.MaterializedView => "materialized view",
        RelationKind.ForeignTable => "foreign table",
        RelationKind.Sequence => "sequence",
        RelationKind.CompositeType => "type",
        _ => "table",
    };

    private static string Name(DatabaseCatalog catalog, SchemaObject item) => catalog.GetSchema(item.SchemaOid)?.Name + "." + item.Name;

    private static string Quoted(DatabaseCatalog catalog, SchemaObject item) => Quote(catalog.GetSchema(item.SchemaOid)!.Name) + "." + Quote(item.Name);

    private static string Quote(string name) => Identifiers.Quote(name);
}
