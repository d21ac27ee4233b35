using System;
using System.Collections.Generic;

namespace DbImpact.PostgreSql.Catalog;

internal abstract partial class CatalogDataReader
{
    /// <summary>
    /// Fields: number, row type's number, its array's number, relkind, and the columns. A column is <c>name type</c>, followed by <c>!</c>
    /// for NOT NULL, a collation that is not the type's, <c>= default</c>, and <c>@</c> with the majors that have it.
    /// </summary>
    protected Relation ReadRelation(string[] fields, int oid, int typeOid)
    {
        var columns = new List<Column>();
        for (var i = FirstField + 4; i < fields.Length; i++)
            if (ReadColumn(fields[i], columns.Count + 1) is { } column) columns.Add(column);
        return new Relation
        {
            Oid = oid,
            SchemaOid = SchemaOf(fields[0], out var name),
            Name = name,
            Kind = RelationKindOf(fields[FirstField + 3][0]),
            TypeOid = typeOid,
            Columns = columns.ToArray(),
            Extension = Extension,
        };
    }

    /// <summary>Whether relations of all majors have the same columns.</summary>
    protected static bool HasEqualColumns(string[] fields)
    {
        if (fields[1].Length > 0) return false;
        for (var i = FirstField + 4; i < fields.Length; i++)
            if (fields[i].IndexOf(" @", StringComparison.Ordinal) >= 0) return false;
        return true;
    }

    private Column? ReadColumn(string field, int ordinal)
    {
        var at = field.LastIndexOf(" @", StringComparison.Ordinal);
        if (at >= 0)
        {
            if (!CatalogData.IsIn(field, at + 2, Major)) return null;
            field = field.Substring(0, at);
        }
        var equals = field.IndexOf(" = ", StringComparison.Ordinal);
        var words = (equals < 0 ? field : field.Substring(0, equals)).Split(' ');
        return new Column
        {
            Name = words[0],
            Ordinal = ordinal,
            Type = ReadTypeReference(words[1]),
            NotNull = words.Length > 2 && words[2] == "!",
            Collation = words.Length > 2 && words[words.Length - 1] != "!" ? words[words.Length - 1] : null,
            Default = equals < 0 ? null : Expression(field.Substring(equals + 3)),
        };
    }

    /// <summary>The row type of a relation.</summary>
    protected static SqlType RowTypeOf(Relation relation, int arrayOid) => new()
    {
        Oid = relation.TypeOid,
        SchemaOid = relation.SchemaOid,
        Name = relation.Name,
        Kind = TypeKind.Composite,
        Category = 'C',
        RelationOid = relation.Oid,
        ArrayOid = arrayOid,
        Extension = relation.Extension,
    };

    /// <summary>Fields: number, relation, access method, <c>primary</c> or <c>unique</c>, the number of its constraint, and the columns.</summary>
    protected Index ReadIndex(string[] fields, int oid, int constraintOid, Relation relation)
    {
        var keys = new List<IndexKey>();
        for (var i = FirstField + 5; i < fields.Length; i++)
            if (relation.FindColumn(fields[i]) is { } column) keys.Add(new IndexKey { Ordinal = column.Ordinal });
        return new Index
        {
            Oid = oid,
            SchemaOid = SchemaOf(fields[0], out var name),
            Name = name,
            RelationOid = relation.Oid,
            Method = fields[FirstField + 2],
            IsPrimaryKey = fields[FirstField + 3] == "primary",
            IsUnique = fields[FirstField + 3] != "-",
            ConstraintOid = constraintOid,
            Keys = keys.ToArray(),
            Extension = Extension,
        };
    }

    /// <summary>The key that an index serves.</summary>
    protected static Constraint KeyOf(Index index)
    {
        var columns = new int[index.Keys.Count];
        for (var i = 0; i < columns.Length; i++) columns[i] = index.Keys[i].Ordinal;
        return new Constraint
        {
            Oid = index.ConstraintOid,
            Name = index.Name,
            Kind = index.IsPrimaryKey ? ConstraintKind.PrimaryKey : ConstraintKind.Unique,
            RelationOid = index.RelationOid,
            IndexOid = index.Oid,
            Columns = columns,
            Extension = index.Extension,
        };
    }

    private static RelationKind RelationKindOf(char relkind) => relkind switch
    {
        'r' => RelationKind.Table,
        'p' => RelationKind.PartitionedTable,
        'v' => RelationKind.View,
        'm' => RelationKind.MaterializedView,
        'f' => RelationKind.ForeignTable,
        'S' => RelationKind.Sequence,
        'c' => RelationKind.CompositeType,
        _ => throw new FormatException($"No relation is of the kind {relkind}."),
    };
}
