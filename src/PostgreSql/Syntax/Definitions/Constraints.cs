using System;
using System.Collections.Generic;

namespace DbImpact.PostgreSql.Syntax;

/// <summary>Words after a constraint (gram.y <c>ConstraintAttributeElem</c>, <c>ConstraintAttr</c>).</summary>
public enum ConstraintAttributeKind
{
    Deferrable,
    NotDeferrable,
    InitiallyDeferred,
    InitiallyImmediate,
    NotValid,
    NoInherit,
    NotEnforced,
    Enforced,
}

public sealed class ConstraintAttribute(SqlSpan span, ConstraintAttributeKind kind) : SqlNode(span)
{
    public ConstraintAttributeKind Kind { get; } = kind;
}

/// <summary>
/// A constraint of a table, a column or a domain (gram.y <c>ConstraintElem</c>, <c>ColConstraintElem</c>, <c>DomainConstraintElem</c>).
/// A column's attributes count for the constraint before them. Where COLLATE stands between the two, the constraint's span does not reach
/// over them, and they are none of its children.
/// </summary>
public abstract class ConstraintClause(SqlSpan span) : TableElement(span)
{
    private NodeList<ConstraintAttribute> _attributes;

    /// <summary>Of <c>CONSTRAINT name</c>; null where PostgreSQL chooses it.</summary>
    public Identifier? Name { get; init; }

    public NodeList<ConstraintAttribute> Attributes
    {
        get => _attributes;
        init => _attributes = value;
    }

    public bool IsDeferrable => Has(ConstraintAttributeKind.Deferrable) || Has(ConstraintAttributeKind.InitiallyDeferred);

    public bool IsInitiallyDeferred => Has(ConstraintAttributeKind.InitiallyDeferred);

    public bool IsNotValid => Has(ConstraintAttributeKind.NotValid);

    public bool IsNoInherit => Has(ConstraintAttributeKind.NoInherit);

    public bool IsNotEnforced => Has(ConstraintAttributeKind.NotEnforced);

    /// <summary>The same constraint with attributes behind its own.</summary>
    internal ConstraintClause WithAttributes(List<ConstraintAttribute> added)
    {
        var attributes = new List<ConstraintAttribute>(Attributes.Count + added.Count);
        foreach (var attribute in Attributes) attributes.Add(attribute);
        attributes.AddRange(added);
        var copy = (ConstraintClause)MemberwiseClone();
        copy._attributes = new NodeList<ConstraintAttribute>([.. attributes]);
        return copy;
    }

    private protected void VisitAttributes(Action<SqlNode> action)
    {
        foreach (var attribute in Attributes)
            if (Span.Contains(attribute.Span)) action(attribute);
    }

    private bool Has(ConstraintAttributeKind kind)
    {
        foreach (var attribute in Attributes)
            if (attribute.Kind == kind) return true;
        return false;
    }
}

/// <summary><c>NOT NULL</c> of a column, <c>NOT NULL column</c> of a table.</summary>
public sealed class NotNullConstraint(SqlSpan span) : ConstraintClause(span)
{
    /// <summary>Of a table constraint.</summary>
    public Identifier? Column { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Maybe(Name);
        action.Maybe(Column);
        VisitAttributes(action);
    }
}

/// <summary><c>NULL</c>.</summary>
public sealed class NullConstraint(SqlSpan span) : ConstraintClause(span)
{
    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Maybe(Name);
        VisitAttributes(action);
    }
}

/// <summary><c>DEFAULT expression</c>.</summary>
public sealed class DefaultConstraint(SqlSpan span) : ConstraintClause(span)
{
    public required SqlExpression Expression { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Maybe(Name);
        action(Expression);
        VisitAttributes(action);
    }
}

/// <summary><c>CHECK (expression)</c>.</summary>
public sealed class CheckConstraint(SqlSpan span) : ConstraintClause(span)
{
    public required SqlExpression Expression { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Maybe(Name);
        action(Expression);
        VisitAttributes(action);
    }
}

/// <summary><c>GENERATED ALWAYS AS (expression) [STORED | VIRTUAL]</c>.</summary>
public sealed class GeneratedConstraint(SqlSpan span) : ConstraintClause(span)
{
    public required SqlExpression Expression { get; init; }

    /// <summary>Without a word a generated column is virtual (PostgreSQL 18).</summary>
    public bool IsStored { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Maybe(Name);
        action(Expression);
        VisitAttributes(action);
    }
}

/// <summary><c>GENERATED ALWAYS | BY DEFAULT AS IDENTITY [(options)]</c>.</summary>
public sealed class IdentityConstraint(SqlSpan span) : ConstraintClause(span)
{
    public bool IsAlways { get; init; }

    public NodeList<SequenceOption> Options { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Maybe(Name);
        action.Each(Options);
        VisitAttributes(action);
    }
}

/// <summary><c>UNIQUE</c> and <c>PRIMARY KEY</c>.</summary>
public sealed class KeyConstraint(SqlSpan span) : ConstraintClause(span)
{
    public bool IsPrimary { get; init; }

    /// <summary><c>NULLS [NOT] DISTINCT</c>; null where it is not written.</summary>
    public bool? NullsDistinct { get; init; }

    /// <summary>Of a table constraint.</summary>
    public NodeList<Identifier> Columns { get; init; }

    /// <summary>The last column <c>WITHOUT OVERLAPS</c>.</summary>
    public bool IsWithoutOverlaps { get; init; }

    public NodeList<Identifier> Include { get; init; }

    public NodeList<StorageParameter> Options { get; init; }

    /// <summary>Of <c>USING INDEX TABLESPACE name</c>.</summary>
    public Identifier? IndexTablespace { get; init; }

    /// <summary>Of <c>USING INDEX name</c>, in place of columns.</summary>
    public Identifier? ExistingIndex { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Maybe(Name);
        action.Each(Columns);
        action.Each(Include);
        action.Each(Options);
        action.Maybe(IndexTablespace);
        action.Maybe(ExistingIndex);
        VisitAttributes(action);
    }
}

/// <summary><c>EXCLUDE [USING method] (element WITH operator, …) …</c>.</summary>
public sealed class ExclusionConstraint(SqlSpan span) : ConstraintClause(span)
{
    public Identifier? AccessMethod { get; init; }

    public NodeList<ExclusionElement> Elements { get; init; }

    public NodeList<Identifier> Include { get; init; }

    public NodeList<StorageParameter> Options { get; init; }

    public Identifier? IndexTablespace { get; init; }

    public SqlExpression? Where { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Maybe(Name);
        action.Maybe(AccessMethod);
        action.Each(Elements);
        action.Each(Include);
        action.Each(Options);
        action.Maybe(IndexTablespace);
        action.Maybe(Where);
        VisitAttributes(action);
    }
}

public sealed class ExclusionElement(SqlSpan span) : SqlNode(span)
{
    public required IndexElement Element { get; init; }

    public required OperatorName Operator { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Element);
        action(Operator);
    }
}

/// <summary>gram.y <c>key_match</c>.</summary>
public enum ForeignKeyMatch
{
    Unspecified,
    Simple,
    Full,
    Partial,
}

/// <summary>gram.y <c>key_action</c>.</summary>
public enum ForeignKeyActionKind
{
    NoAction,
    Restrict,
    Cascade,
    SetNull,
    SetDefault,
}

/// <summary><c>ON DELETE action</c> or <c>ON UPDATE action</c>.</summary>
public sealed class ForeignKeyAction(SqlSpan span) : SqlNode(span)
{
    public ForeignKeyActionKind Kind { get; init; }

    /// <summary>Of <c>SET NULL | DEFAULT (column, …)</c>.</summary>
    public NodeList<Identifier> Columns { get; init; }

    public override void ForEachChild(Action<SqlNode> action) => action.Each(Columns);
}

/// <summary><c>FOREIGN KEY (…) REFERENCES …</c> of a table, <c>REFERENCES …</c> of a column.</summary>
public sealed class ForeignKeyConstraint(SqlSpan span) : ConstraintClause(span)
{
    /// <summary>Of a table constraint; with PERIOD the last one is the period.</summary>
    public NodeList<Identifier> Columns { get; init; }

    public bool HasPeriod { get; init; }

    public required QualifiedName Referenced { get; init; }

    /// <summary>Empty for the primary key's columns.</summary>
    public NodeList<Identifier> ReferencedColumns { get; init; }

    public bool HasReferencedPeriod { get; init; }

    public ForeignKeyMatch Match { get; init; }

    public ForeignKeyAction? OnDelete { get; init; }

    public ForeignKeyAction? OnUpdate { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Maybe(Name);
        action.Each(Columns);
        action(Referenced);
        action.Each(ReferencedColumns);
        action.Both(OnDelete, OnUpdate);
        VisitAttributes(action);
    }
}

/// <summary>Attributes with no constraint before them; PostgreSQL refuses them when it analyses the statement.</summary>
public sealed class MisplacedAttributes(SqlSpan span) : ConstraintClause(span)
{
    public override void ForEachChild(Action<SqlNode> action) => VisitAttributes(action);
}
