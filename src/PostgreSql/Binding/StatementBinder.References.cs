using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding;

/// <summary>What is written down of each use of an object.</summary>
internal sealed partial class StatementBinder
{
    /// <summary>A relation where it is named as such; its schema is a reference of its own.</summary>
    private void AddRelationReference(QualifiedName name, Relation relation, ReferenceAccess access)
    {
        if (name.Schema is { } schema) AddSchemaReference(schema);
        AddRelationReference(name.Name, relation, access);
    }

    private void AddRelationReference(Identifier name, Relation relation, ReferenceAccess access) =>
        _references.Add(new BoundReference
        {
            Kind = ReferenceKind.Relation,
            Span = name.Span,
            Identifier = name,
            Oid = relation.Oid,
            RelationOid = relation.Oid,
            Name = relation.Name,
            Access = access,
            IsByName = Same(name.Name, relation.Name),
        });

    private void AddSchemaReference(Identifier name)
    {
        if (name.HasHole || _names.Catalog.FindSchema(name.Name) is not { } schema) return;
        _references.Add(new BoundReference
        {
            Kind = ReferenceKind.Schema,
            Span = name.Span,
            Identifier = name,
            Oid = schema.Oid,
            Name = schema.Name,
        });
    }

    /// <summary>The table before the dot of <c>table.column</c>; an alias there is no reference.</summary>
    /// <summary>OLD, NEW and the alias of USING stand for no relation's name.</summary>
    private void AddQualifierReference(Identifier? schema, Identifier name, NamespaceItem item)
    {
        if (item.Returning == ReturningRow.Default && !item.IsUsingAlias) AddQualifierReference(schema, name, item.Entry);
    }

    private void AddQualifierReference(Identifier? schema, Identifier name, RangeEntry entry)
    {
        if (schema is not null) AddSchemaReference(schema);
        if (entry.Relation is { } relation && !entry.HasAlias) AddRelationReference(name, relation, ReferenceAccess.None);
    }

    private void AddColumnReference(SqlSpan span, Identifier? name, ScopeColumn column, bool isThroughStar = false)
    {
        if (column.MergedLeft is { } left && column.MergedRight is { } right)
        {
            AddColumnReference(span, name, left, isThroughStar);
            AddColumnReference(span, name, right, isThroughStar);
            return;
        }
        if (column.Relation is not { } relation || column.Base is not { } @base) return;
        _references.Add(new BoundReference
        {
            Kind = ReferenceKind.Column,
            Span = span,
            Identifier = name,
            Oid = relation.Oid,
            RelationOid = relation.Oid,
            ColumnOrdinal = @base.Ordinal,
            Name = @base.Name,
            Access = ReferenceAccess.Read,
            IsThroughStar = isThroughStar,
            IsDerived = column.IsDerived,
            IsByName = name is not null && !column.IsRenamed && Same(name.Name, @base.Name),
        });
    }

    private void AddWriteReference(Identifier name, Relation relation, Column column, ReferenceAccess access) =>
        AddColumnReference(name.Span, name, relation, column, access);

    private void AddColumnReference(SqlSpan span, Identifier? name, Relation relation, Column column, ReferenceAccess access) =>
        _references.Add(new BoundReference
        {
            Kind = ReferenceKind.Column,
            Span = span,
            Identifier = name,
            Oid = relation.Oid,
            RelationOid = relation.Oid,
            ColumnOrdinal = column.Ordinal,
            Name = column.Name,
            Access = access,
            IsByName = name is not null,
        });

    /// <summary>Notes the use of a routine; as of built-in types, nobody asks where built-in ones are used.</summary>
    private void AddRoutineReference(QualifiedName name, Routine routine)
    {
        NoteVolatility(routine.Oid);
        if (routine.IsBuiltIn) return;
        if (name.Schema is { } schema) AddSchemaReference(schema);
        AddRoutineReference(name.Name, routine);
    }

    private void AddRoutineReference(Identifier name, Routine routine)
    {
        NoteVolatility(routine.Oid);
        if (routine.IsBuiltIn) return;
        _references.Add(new BoundReference
        {
            Kind = ReferenceKind.Routine,
            Span = name.Span,
            Identifier = name,
            Oid = routine.Oid,
            Name = routine.Name,
            Access = ReferenceAccess.Read,
        });
    }

    private void AddTypeReference(QualifiedName name, SqlType type)
    {
        if (name.Schema is { } schema) AddSchemaReference(schema);
        _references.Add(new BoundReference
        {
            Kind = ReferenceKind.Type,
            Span = name.Name.Span,
            Identifier = name.Name,
            Oid = type.Oid,
            Name = type.Name,
            Access = ReferenceAccess.Read,
            IsByName = Same(name.Name.Name, type.Name),
        });
    }
}
