using System;
using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Replay;

/// <summary>How names find objects (catalog/namespace.c; manual, 5.10.3).</summary>
internal sealed partial class ReplaySession
{
    private const string TemporarySchema = "pg_temp";

    /// <summary>The schemas of the search path that exist, pg_temp and pg_catalog first where the path does not name them.</summary>
    private List<int> VisibleSchemas()
    {
        var found = new List<int>();
        if (!_searchPath.Contains(TemporarySchema) && Catalog.FindSchema(TemporarySchema) is { } temporary) found.Add(temporary.Oid);
        if (!_searchPath.Contains("pg_catalog")) found.Add(BuiltIns.PgCatalogOid);
        foreach (var name in _searchPath)
            if (Catalog.FindSchema(name) is { } schema && !found.Contains(schema.Oid)) found.Add(schema.Oid);
        return found;
    }

    /// <summary>LookupExplicitNamespace.</summary>
    private Schema RequireSchema(Identifier name)
    {
        CheckHole(name);
        return Catalog.FindSchema(SchemaName(name.Name))
            ?? throw new StatementException(SqlStates.InvalidSchemaName, $"schema \"{name.Name}\" does not exist", name.Span);
    }

    private static string SchemaName(string name) => name.StartsWith("pg_temp", StringComparison.Ordinal) ? TemporarySchema : name;

    /// <summary>RangeVarGetCreationNamespace, QualifiedNameGetCreationNamespace.</summary>
    private int CreationSchema(QualifiedName name, bool isTemporary = false)
    {
        CheckHole(name);
        if (name.Parts.Count > 3)
            throw new StatementException(SqlStates.SyntaxError, $"improper qualified name (too many dotted names): {name}", name.Span);
        if (name.Schema is not { } written) return isTemporary ? TemporarySchemaOid() : DefaultCreationSchema(name.Span);
        if (SchemaName(written.Name) == TemporarySchema) return TemporarySchemaOid();
        var schema = RequireSchema(written);
        if (isTemporary)
            throw new StatementException(SqlStates.InvalidTableDefinition, "cannot create temporary relation in non-temporary schema", written.Span);
        return schema.Oid;
    }

    private int DefaultCreationSchema(SqlSpan span)
    {
        foreach (var candidate in _searchPath)
            if (Catalog.FindSchema(candidate) is { } found) return found.Oid;
        throw new StatementException(SqlStates.InvalidSchemaName, "no schema has been selected to create in", span);
    }

    private int TemporarySchemaOid()
    {
        if (Catalog.FindSchema(TemporarySchema) is { } found) return found.Oid;
        var schema = new Schema { Oid = _builder.NewOid(), Name = TemporarySchema };
        _builder.Put(schema);
        return schema.Oid;
    }

    private bool IsTemporary(int schemaOid) => Catalog.FindSchema(TemporarySchema)?.Oid == schemaOid;

    /// <summary>The relation or index of that name, or null; a schema that does not exist is an error (RangeVarGetRelid).</summary>
    private SchemaObject? FindRelationOrIndex(QualifiedName name, bool missingOk = false)
    {
        CheckHole(name);
        if (name.Schema is { } written)
        {
            if (missingOk && Catalog.FindSchema(SchemaName(written.Name)) is null) return null;
            return FindRelationOrIndex(RequireSchema(written).Oid, name.Name.Name);
        }
        foreach (var schema in VisibleSchemas())
            if (FindRelationOrIndex(schema, name.Name.Name) is { } found) return found;
        return null;
    }

    private SchemaObject? FindRelationOrIndex(int schemaOid, string name) =>
        Catalog.FindRelation(schemaOid, name) ?? (SchemaObject?)Catalog.FindIndex(schemaOid, name) ?? FindCompositeType(schemaOid, name);

    /// <summary>A composite type's column list shares the relations' namespace, though FROM does not see it.</summary>
    private Relation? FindCompositeType(int schemaOid, string name) =>
        Catalog.FindType(schemaOid, name) is { Kind: TypeKind.Composite } type
        && Catalog.GetRelation(type.RelationOid) is { Kind: RelationKind.CompositeType } relation ? relation : null;

    private SchemaObject RequireRelationOrIndex(QualifiedName name) =>
        FindRelationOrIndex(name) ?? throw new StatementException(SqlStates.UndefinedTable, $"relation \"{name}\" does not exist", name.Span);

    private Relation RequireRelation(QualifiedName name) => RequireRelationOrIndex(name) as Relation
        ?? throw new StatementException(SqlStates.WrongObjectType, $"\"{name.Name.Name}\" is an index", name.Span);

    /// <summary>A table of any kind: what foreign keys, INHERITS and the like can name.</summary>
    private Relation RequireTable(QualifiedName name)
    {
        var relation = RequireRelation(name);
        if (relation.Kind is RelationKind.Table or RelationKind.PartitionedTable or RelationKind.ForeignTable) return relation;
        throw new StatementException(SqlStates.WrongObjectType, $"\"{relation.Name}\" is not a table", name.Span);
    }

    private SqlType? FindType(QualifiedName name)
    {
        CheckHole(name);
        if (name.Schema is { } written) return Catalog.FindType(RequireSchema(written).Oid, name.Name.Name);
        foreach (var schema in VisibleSchemas())
            if (Catalog.FindType(schema, name.Name.Name) is { } found) return found;
        return null;
    }

    private SqlType RequireType(QualifiedName name) =>
        FindType(name) ?? throw new StatementException(SqlStates.UndefinedObject, $"type \"{name}\" does not exist", name.Span);

    private Column RequireColumn(Relation relation, Identifier name)
    {
        CheckHole(name);
        return relation.FindColumn(name.Name)
            ?? throw new StatementException(
                SqlStates.UndefinedColumn, $"column \"{name.Name}\" of relation \"{relation.Name}\" does not exist", name.Span);
    }

    private NotUnderstoodException NotKnown(SqlSpan span)
    {
        foreach (var hole in _text.HolesIn(span)) return new NotUnderstoodException($"the name is not known, for it has {hole.Description} in it", span);
        return new NotUnderstoodException("the name is not known", span);
    }

    private void CheckHole(Identifier name)
    {
        if (name.HasHole) throw NotKnown(name.Span);
    }

    private void CheckHole(QualifiedName name)
    {
        if (name.HasHole) throw NotKnown(name.Span);
    }

    /// <summary>heap_create_with_catalog: the name must be free among relations, indexes and types.</summary>
    private void CheckRelationNameIsFree(int schemaOid, string name, SqlSpan span)
    {
        if (FindRelationOrIndex(schemaOid, name) is not null)
            throw new StatementException(SqlStates.DuplicateTable, $"relation \"{name}\" already exists", span);
        CheckTypeNameIsFree(
            schemaOid,
            name,
            span,
            "A relation has an associated type of the same name, so you must use a name that doesn't conflict with any existing type.");
    }

    /// <summary>A new type may take the name of an array type, which then gets another one (moveArrayTypeName).</summary>
    private void CheckTypeNameIsFree(int schemaOid, string name, SqlSpan span, string? hint = null)
    {
        if (!IsTypeNameTaken(schemaOid, name)) return;
        if (Catalog.FindType(schemaOid, name) is not { Kind: TypeKind.Array } existing)
            throw new StatementException(SqlStates.DuplicateObject, $"type \"{name}\" already exists", span, hint: hint);
        _builder.Put(existing with { Name = ArrayTypeName(schemaOid, name) });
    }

    /// <summary>makeArrayTypeName: underscores before the element's name until it is free.</summary>
    private string ArrayTypeName(int schemaOid, string elementName)
    {
        var name = Identifiers.Truncate("_" + elementName);
        while (IsTypeNameTaken(schemaOid, name)) name = Identifiers.Truncate("_" + name);
        return name;
    }

    /// <summary>Up to PostgreSQL 13 a sequence has a row type as a table has one; the catalog keeps its name alone, which is the sequence's.</summary>
    private bool HasSequenceTypes => Catalog.ServerVersion < 14;

    private bool IsTypeNameTaken(int schemaOid, string name) =>
        Catalog.FindType(schemaOid, name) is not null || (HasSequenceTypes && Catalog.FindRelation(schemaOid, name) is { Kind: RelationKind.Sequence });

    private bool IsRelationNameTaken(int schemaOid, string name) => FindRelationOrIndex(schemaOid, name) is not null;

    /// <summary>ConstraintNameExists: in that schema, whatever the relation.</summary>
    private bool IsConstraintNameTaken(int schemaOid, string name)
    {
        foreach (var constraint in Catalog.FindConstraints(name))
        {
            var owner = (SchemaObject?)Catalog.GetRelation(constraint.RelationOid) ?? Catalog.GetType(constraint.DomainOid);
            if (owner?.SchemaOid == schemaOid) return true;
        }
        foreach (var row in Catalog.ForeignKeyRows)
            if (row.Name == name && Catalog.GetRelation(row.RelationOid)?.SchemaOid == schemaOid && IsLive(row)) return true;
        return false;
    }

    /// <summary>The message's way to write a routine or object with its arguments: names as stored, without quotes.</summary>
    private string NameOf(SchemaObject item) =>
        VisibleSchemas().Contains(item.SchemaOid) ? Identifiers.Quote(item.Name) : DefinitionFormatter.Name(Catalog, item);
}
