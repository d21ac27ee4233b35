using System;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding;

public enum ReferenceKind
{
    Schema,
    Relation,
    Column,
    Routine,
    Type,
}

/// <summary>What a statement does to the thing it refers to.</summary>
[Flags]
public enum ReferenceAccess
{
    /// <summary>It is only named: the table before the dot of a column, a schema.</summary>
    None = 0,

    /// <summary>Its content (a column's values, a relation's rows) is looked at; for a routine or type: it is used.</summary>
    Read = 1,

    /// <summary>UPDATE … SET assigns to it.</summary>
    Update = 2,

    /// <summary>INSERT gives a value to it.</summary>
    Insert = 4,

    Delete = 8,

    /// <summary>CREATE or ALTER makes or changes it.</summary>
    Define = 16,

    Drop = 32,

    Rename = 64,
}

/// <summary>A place in a statement that refers to something of the catalog.</summary>
public sealed class BoundReference
{
    public required ReferenceKind Kind { get; init; }

    /// <summary>
    /// The characters of the name itself: of <c>s.t.c</c> only <c>c</c> for the column. Where nothing is written (<see cref="IsThroughStar"/>,
    /// NATURAL JOIN, a column list left out) the characters that stand for it.
    /// </summary>
    public required SqlSpan Span { get; init; }

    /// <summary>The name's node; null where none is written.</summary>
    public Identifier? Identifier { get; init; }

    /// <summary>The object: a schema's, relation's, routine's or type's OID; for a column its relation's.</summary>
    public required int Oid { get; init; }

    /// <summary>For a relation or column: the relation, else 0. Temporary relations have the OIDs that the context gives them.</summary>
    public int RelationOid { get; init; }

    /// <summary>For a column: its ordinal; 0 for others. System columns have PostgreSQL's negative attribute numbers.</summary>
    public int ColumnOrdinal { get; init; }

    /// <summary>The object's name in the catalog, which an alias may hide: see <see cref="IsByName"/>.</summary>
    public required string Name { get; init; }

    public ReferenceAccess Access { get; init; }

    /// <summary>The column is one of those that a <c>*</c> or a whole-row reference stands for.</summary>
    public bool IsThroughStar { get; init; }

    /// <summary>
    /// The column was reached through the output of a subquery, CTE or join: the query inside has a reference of its own, and this
    /// one tells where the column's values (and, without an alias, its name) go.
    /// </summary>
    public bool IsDerived { get; init; }

    /// <summary>
    /// Whether the characters at <see cref="Span"/> are the object's own name, so that a rename of the object must change them; false
    /// for a column alias, a <c>*</c> and the like.
    /// </summary>
    public bool IsByName { get; init; } = true;

    public override string ToString() => $"{Kind} {Name} {Access} {Span}";
}
