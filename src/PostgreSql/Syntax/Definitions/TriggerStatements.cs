using System;

namespace DbImpact.PostgreSql.Syntax;

/// <summary>gram.y <c>TriggerActionTime</c>.</summary>
public enum TriggerTiming
{
    Before,
    After,
    InsteadOf,
}

/// <summary>gram.y <c>TriggerOneEvent</c>.</summary>
public enum TriggerEventKind
{
    Insert,
    Delete,
    Update,
    Truncate,
}

/// <summary>An event, with the columns of UPDATE OF.</summary>
public sealed class TriggerEvent(SqlSpan span) : SqlNode(span)
{
    public TriggerEventKind Kind { get; init; }

    public NodeList<Identifier> Columns { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Each(Columns);
    }
}

/// <summary><c>OLD | NEW TABLE | ROW [AS] name</c>.</summary>
public sealed class TriggerTransition(SqlSpan span) : SqlNode(span)
{
    public bool IsNew { get; init; }

    public bool IsTable { get; init; }

    public required Identifier Name { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
    }
}

/// <summary>CREATE [CONSTRAINT] TRIGGER (gram.y <c>CreateTrigStmt</c>).</summary>
public sealed class CreateTriggerStatement(SqlSpan span) : SqlStatement(span)
{
    public bool OrReplace { get; init; }

    public bool IsConstraint { get; init; }

    public required Identifier Name { get; init; }

    public TriggerTiming Timing { get; init; }

    public NodeList<TriggerEvent> Events { get; init; }

    public required QualifiedName Relation { get; init; }

    /// <summary>Of a constraint trigger.</summary>
    public QualifiedName? From { get; init; }

    public NodeList<ConstraintAttribute> Attributes { get; init; }

    public NodeList<TriggerTransition> Transitions { get; init; }

    public bool IsForEachRow { get; init; }

    public SqlExpression? When { get; init; }

    public required QualifiedName Function { get; init; }

    /// <summary>String constants, numbers, and identifiers, each of which is passed as a string.</summary>
    public NodeList<SqlNode> Arguments { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
        action.Each(Events);
        action(Relation);
        action.Maybe(From);
        action.Each(Attributes);
        action.Each(Transitions);
        action.Maybe(When);
        action(Function);
        action.Each(Arguments);
    }
}

/// <summary><c>variable IN ('value', …)</c>.</summary>
public sealed class EventTriggerFilter(SqlSpan span) : SqlNode(span)
{
    public required Identifier Variable { get; init; }

    public NodeList<StringConstant> Values { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Variable);
        action.Each(Values);
    }
}

/// <summary>CREATE EVENT TRIGGER.</summary>
public sealed class CreateEventTriggerStatement(SqlSpan span) : SqlStatement(span)
{
    public required Identifier Name { get; init; }

    public required Identifier Event { get; init; }

    public NodeList<EventTriggerFilter> Filters { get; init; }

    public required QualifiedName Function { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
        action(Event);
        action.Each(Filters);
        action(Function);
    }
}

/// <summary>ALTER EVENT TRIGGER … ENABLE | DISABLE.</summary>
public sealed class AlterEventTriggerStatement(SqlSpan span) : SqlStatement(span)
{
    public required Identifier Name { get; init; }

    public FiringState State { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
    }
}

/// <summary>gram.y <c>event</c>.</summary>
public enum RuleEvent
{
    Select,
    Insert,
    Update,
    Delete,
}

/// <summary>CREATE RULE (gram.y <c>RuleStmt</c>).</summary>
public sealed class CreateRuleStatement(SqlSpan span) : SqlStatement(span)
{
    public bool OrReplace { get; init; }

    public required Identifier Name { get; init; }

    public RuleEvent Event { get; init; }

    public required QualifiedName Relation { get; init; }

    public SqlExpression? Where { get; init; }

    public bool IsInstead { get; init; }

    /// <summary>Empty for NOTHING.</summary>
    public NodeList<SqlStatement> Actions { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
        action(Relation);
        action.Maybe(Where);
        action.Each(Actions);
    }
}

/// <summary>CREATE POLICY.</summary>
public sealed class CreatePolicyStatement(SqlSpan span) : SqlStatement(span)
{
    public required Identifier Name { get; init; }

    public required QualifiedName Relation { get; init; }

    /// <summary>PERMISSIVE or RESTRICTIVE.</summary>
    public Identifier? Mode { get; init; }

    /// <summary>ALL, SELECT, INSERT, UPDATE or DELETE.</summary>
    public Identifier? Command { get; init; }

    public NodeList<RoleName> Roles { get; init; }

    public SqlExpression? Using { get; init; }

    public SqlExpression? WithCheck { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
        action(Relation);
        action.Maybe(Mode);
        action.Maybe(Command);
        action.Each(Roles);
        action.Maybe(Using);
        action.Maybe(WithCheck);
    }
}

/// <summary>ALTER POLICY.</summary>
public sealed class AlterPolicyStatement(SqlSpan span) : SqlStatement(span)
{
    public required Identifier Name { get; init; }

    public required QualifiedName Relation { get; init; }

    public NodeList<RoleName> Roles { get; init; }

    public SqlExpression? Using { get; init; }

    public SqlExpression? WithCheck { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
        action(Relation);
        action.Each(Roles);
        action.Maybe(Using);
        action.Maybe(WithCheck);
    }
}
