using System;
using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding;

/// <summary>What one level of a statement sees (ParseState). Names that are not found here are looked for in the parent.</summary>
internal sealed class Scope(Scope? parent)
{
    public Scope? Parent { get; } = parent;

    /// <summary>How many queries are around it.</summary>
    public int Depth { get; } = parent is null ? 0 : parent.Depth + 1;

    /// <summary>The clause that is being bound (p_expr_kind).</summary>
    public ExpressionKind Kind { get; set; }

    /// <summary>Whether this is MERGE's own level.</summary>
    public bool IsOfMerge { get; set; }

    /// <summary>Whether an aggregate belongs to this level, be it in a query inside (p_hasAggs).</summary>
    public bool HasAggregates { get; set; }

    public int? FirstAggregate { get; set; }

    public StatementBinder.Grouping? Grouping { get; set; }

    /// <summary>What stands in ORDER BY, DISTINCT ON and in windows, where trees are kept.</summary>
    public List<ExpressionTree?> OtherTrees { get; } = [];

    /// <summary>HAVING's condition, where trees are kept.</summary>
    public ExpressionTree? HavingTree { get; set; }

    /// <summary>What GROUPING (…) is asked of at this level.</summary>
    public List<(BoundExpression Value, SqlExpression Syntax)> GroupingArguments { get; } = [];

    /// <summary>Set for a level outside of every query: the variables of a routine's body. To a query they are parameters.</summary>
    public BodyVariables? Variables { get; init; }

    /// <summary>Whether this is the level of the statement itself.</summary>
    public bool IsOutermost => Parent is null or { Variables: not null };

    /// <summary>Every entry of this level, visible or not; for saying why a name cannot be seen.</summary>
    public List<RangeEntry> RangeTable { get; } = [];

    /// <summary>What can be seen just now (p_namespace).</summary>
    public List<NamespaceItem> Namespace { get; set; } = [];

    /// <summary>Inside of a LATERAL item of this level's FROM.</summary>
    public bool LateralIsActive { get; set; }

    /// <summary>A hole may add items to this level's FROM: a name that is not found may be one of theirs.</summary>
    public bool IsOpen { get; set; }

    public List<CommonTable> CommonTables { get; } = [];

    /// <summary>CTEs of this level that come later in its WITH list.</summary>
    public List<CommonTable> LaterCommonTables { get; } = [];

    /// <summary>A CTE's name holds a hole: any relation may be it.</summary>
    public bool HasUnknownCommonTable { get; set; }

    /// <summary>The target of an INSERT, UPDATE, DELETE or MERGE.</summary>
    public NamespaceItem? Target { get; set; }

    /// <summary>Why the query's rows cannot be locked, from the query around it either; null where they can.</summary>
    public string? LockRefusal { get; set; }

    /// <summary>Windows that WINDOW defines.</summary>
    public NodeList<WindowDefinition> Windows { get; set; }

    /// <summary>Specifications after OVER, which are bound after everything else.</summary>
    public List<WindowSpecification> OverSpecifications { get; } = [];

    public bool WindowsAreKnown { get; set; } = true;

    /// <summary>The CTE whose query this is, or null (p_parent_cte).</summary>
    public CommonTable? ParentCommonTable { get; set; }

    /// <summary>Whether the types of undecided literals stay undecided: the query feeds an INSERT (p_resolve_unknowns).</summary>
    public bool KeepsUnknownLiterals { get; set; }

    /// <summary>A query of a set operation, but the first.</summary>
    public bool IsFurtherQuery { get; init; }

    /// <summary>GROUP BY without grouping sets: every group has a row.</summary>
    public bool GroupsHaveRows { get; set; }

    /// <summary>How often a column of this level has been used so far.</summary>
    public int UseCount { get; set; }

    public NamespaceItem Add(NamespaceItem item)
    {
        Namespace.Add(item);
        return item;
    }
}

/// <summary>A WITH query while the statement around it is bound.</summary>
internal sealed class CommonTable(CommonTableExpression syntax)
{
    public CommonTableExpression Syntax { get; } = syntax;

    public string Name => Syntax.Name.Name;

    /// <summary>Whether its own query refers to it (cterecursive).</summary>
    public bool IsRecursive { get; set; }

    public bool IsBeingBound { get; set; }

    /// <summary>Its columns are known, or as known as they will be.</summary>
    public bool IsComplete { get; set; }

    public IReadOnlyList<ScopeColumn> Columns { get; set; } = [];

    /// <summary>The type of the column that CYCLE adds to mark rows.</summary>
    public TypeReference CycleMark { get; set; }

    public bool ColumnsAreKnown { get; set; } = true;

    /// <summary>A data-modifying statement without RETURNING.</summary>
    public bool ReturnsNothing { get; set; }

    public bool HasName(string name) => string.Equals(Name, name, StringComparison.Ordinal);
}
