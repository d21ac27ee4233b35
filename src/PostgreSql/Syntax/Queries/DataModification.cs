using System;

namespace DbImpact.PostgreSql.Syntax;

/// <summary>A column that is written, perhaps only an element or field of it: <c>a</c>, <c>a[1]</c>, <c>a.b</c> (gram.y <c>set_target</c>).</summary>
public sealed class TargetColumn(SqlSpan span, Identifier name, NodeList<IndirectionStep> indirection) : SqlNode(span)
{
    public Identifier Name { get; } = name;

    public NodeList<IndirectionStep> Indirection { get; } = indirection;

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
        action.Each(Indirection);
    }
}

/// <summary><c>column = value</c>, or <c>(column, …) = value</c>. A hole in its place has no column and a <see cref="HoleExpression"/>.</summary>
public sealed class SetClause(SqlSpan span, NodeList<TargetColumn> targets, bool isMultiple, SqlExpression value) : SqlNode(span)
{
    public NodeList<TargetColumn> Targets { get; } = targets;

    /// <summary>Whether the targets are in parentheses: the value is a row or a query.</summary>
    public bool IsMultiple { get; } = isMultiple;

    public SqlExpression Value { get; } = value;

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Each(Targets);
        action(Value);
    }
}

/// <summary><c>RETURNING [WITH (OLD AS o, NEW AS n)] item, …</c>.</summary>
public sealed class ReturningClause(SqlSpan span, NodeList<ReturningOption> options, NodeList<SelectItem> items) : SqlNode(span)
{
    /// <summary>18 and later.</summary>
    public NodeList<ReturningOption> Options { get; } = options;

    public NodeList<SelectItem> Items { get; } = items;

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Each(Options);
        action.Each(Items);
    }
}

/// <summary><c>OLD AS name</c> or <c>NEW AS name</c>.</summary>
public sealed class ReturningOption(SqlSpan span, bool isNew, Identifier alias) : SqlNode(span)
{
    public bool IsNew { get; } = isNew;

    public Identifier Alias { get; } = alias;

    public override void ForEachChild(Action<SqlNode> action) => action(Alias);
}

public enum Overriding
{
    None,
    UserValue,
    SystemValue,
}

/// <summary>INSERT (manual, INSERT).</summary>
public sealed class InsertStatement(
    SqlSpan span,
    WithClause? with,
    RelationReference target,
    NodeList<TargetColumn> columns,
    Overriding overriding,
    SelectStatement? source,
    OnConflictClause? onConflict,
    ReturningClause? returning,
    NodeList<HoleFragment> fragments = default,
    bool isDefaultValues = false) : SqlStatement(span)
{
    public WithClause? With { get; } = with;

    public RelationReference Target { get; } = target;

    /// <summary>Empty where no list is written.</summary>
    public NodeList<TargetColumn> Columns { get; } = columns;

    public Overriding Overriding { get; } = overriding;

    /// <summary>VALUES or another query; null for DEFAULT VALUES, and where a hole stands for it.</summary>
    public SelectStatement? Source { get; } = source;

    public bool IsDefaultValues { get; } = isDefaultValues;

    public OnConflictClause? OnConflict { get; } = onConflict;

    public ReturningClause? Returning { get; } = returning;

    public NodeList<HoleFragment> Fragments { get; } = fragments;

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Maybe(With);
        action(Target);
        action.Each(Columns);
        action.Maybe(Source);
        action.Maybe(OnConflict);
        action.Maybe(Returning);
        action.Each(Fragments);
    }
}

/// <summary><c>ON CONFLICT [(element, …) [WHERE …] | ON CONSTRAINT name] DO NOTHING | DO UPDATE SET … [WHERE …]</c>.</summary>
public sealed class OnConflictClause(
    SqlSpan span,
    NodeList<IndexElement> elements,
    SqlExpression? elementsWhere,
    Identifier? constraint,
    bool isUpdate,
    NodeList<SetClause> set,
    SqlExpression? where) : SqlNode(span)
{
    /// <summary>What the unique index is inferred from.</summary>
    public NodeList<IndexElement> Elements { get; } = elements;

    /// <summary>The predicate of the unique index.</summary>
    public SqlExpression? ElementsWhere { get; } = elementsWhere;

    public Identifier? Constraint { get; } = constraint;

    /// <summary>DO UPDATE, else DO NOTHING.</summary>
    public bool IsUpdate { get; } = isUpdate;

    public NodeList<SetClause> Set { get; } = set;

    public SqlExpression? Where { get; } = where;

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Each(Elements);
        action.Maybe(ElementsWhere);
        action.Maybe(Constraint);
        action.Each(Set);
        action.Maybe(Where);
    }
}

/// <summary>
/// <c>column | function call | (expression) [COLLATE c] [operator class [(parameter = value, …)]] [ASC | DESC] [NULLS …]</c>
/// (gram.y <c>index_elem</c>).
/// </summary>
/// <param name="span">All of it.</param>
/// <param name="expression">A column is a <see cref="ColumnReference"/> of one name.</param>
/// <param name="collation">COLLATE.</param>
/// <param name="operatorClass">The operator class.</param>
/// <param name="parameters">Its parameters.</param>
/// <param name="direction">ASC, DESC.</param>
/// <param name="nulls">NULLS FIRST, LAST.</param>
public sealed class IndexElement(
    SqlSpan span,
    SqlExpression expression,
    QualifiedName? collation,
    QualifiedName? operatorClass,
    NodeList<StorageParameter> parameters,
    SortDirection direction,
    NullsOrder nulls) : SqlNode(span)
{
    public SqlExpression Expression { get; } = expression;

    public QualifiedName? Collation { get; } = collation;

    public QualifiedName? OperatorClass { get; } = operatorClass;

    public NodeList<StorageParameter> Parameters { get; } = parameters;

    public SortDirection Direction { get; } = direction;

    public NullsOrder Nulls { get; } = nulls;

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Expression);
        action.Maybe(Collation);
        action.Maybe(OperatorClass);
        action.Each(Parameters);
    }
}

/// <summary><c>[namespace.]name [= value]</c> (gram.y <c>reloption_elem</c>).</summary>
/// <param name="span">All of it.</param>
/// <param name="namespace">The part before the dot.</param>
/// <param name="name">The parameter.</param>
/// <param name="value">
/// A <see cref="TypeName"/> (a bare word is one), a constant with or without a sign, an <see cref="OperatorName"/>, or an
/// <see cref="Identifier"/> for a reserved word (gram.y <c>def_arg</c>).
/// </param>
public sealed class StorageParameter(SqlSpan span, Identifier? @namespace, Identifier name, SqlNode? value) : SqlNode(span)
{
    public Identifier? Namespace { get; } = @namespace;

    public Identifier Name { get; } = name;

    public SqlNode? Value { get; } = value;

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Maybe(Namespace);
        action(Name);
        action.Maybe(Value);
    }
}

/// <summary>UPDATE (manual, UPDATE).</summary>
public sealed class UpdateStatement(
    SqlSpan span,
    WithClause? with,
    RelationReference target,
    NodeList<SetClause> set,
    NodeList<FromItem> from,
    SqlExpression? where,
    Identifier? cursor,
    ReturningClause? returning,
    NodeList<HoleFragment> fragments = default) : SqlStatement(span)
{
    public WithClause? With { get; } = with;

    public RelationReference Target { get; } = target;

    public NodeList<SetClause> Set { get; } = set;

    public NodeList<FromItem> From { get; } = from;

    public SqlExpression? Where { get; } = where;

    /// <summary>WHERE CURRENT OF cursor.</summary>
    public Identifier? Cursor { get; } = cursor;

    public ReturningClause? Returning { get; } = returning;

    public NodeList<HoleFragment> Fragments { get; } = fragments;

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Maybe(With);
        action(Target);
        action.Each(Set);
        action.Each(From);
        action.Maybe(Where);
        action.Maybe(Cursor);
        action.Maybe(Returning);
        action.Each(Fragments);
    }
}

/// <summary>DELETE (manual, DELETE).</summary>
public sealed class DeleteStatement(
    SqlSpan span,
    WithClause? with,
    RelationReference target,
    NodeList<FromItem> @using,
    SqlExpression? where,
    Identifier? cursor,
    ReturningClause? returning,
    NodeList<HoleFragment> fragments = default) : SqlStatement(span)
{
    public WithClause? With { get; } = with;

    public RelationReference Target { get; } = target;

    public NodeList<FromItem> Using { get; } = @using;

    public SqlExpression? Where { get; } = where;

    /// <summary>WHERE CURRENT OF cursor.</summary>
    public Identifier? Cursor { get; } = cursor;

    public ReturningClause? Returning { get; } = returning;

    public NodeList<HoleFragment> Fragments { get; } = fragments;

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Maybe(With);
        action(Target);
        action.Each(Using);
        action.Maybe(Where);
        action.Maybe(Cursor);
        action.Maybe(Returning);
        action.Each(Fragments);
    }
}
