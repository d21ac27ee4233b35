using System;
using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Replay;

/// <summary>A table under construction: what has to wait until its columns are all known.</summary>
internal sealed class TableDraft(Relation table)
{
    public Relation Table { get; set; } = table;

    public List<Column> Columns { get; } = [];

    /// <summary>Names of columns that the statement itself declares, by type or by LIKE.</summary>
    public HashSet<string> Declared { get; } = new(StringComparer.Ordinal);

    public List<PendingConstraint> Constraints { get; } = [];

    /// <summary>For a partition: its bound.</summary>
    public PartitionBound? Bound { get; set; }

    /// <summary>Defaults and generation expressions, to be read when all columns are there.</summary>
    public List<PendingDefault> Defaults { get; } = [];

    /// <summary>What is wrong with the columns themselves; PostgreSQL comes to it after what is wrong with the definitions.</summary>
    public StatementException? Conflict { get; private set; }

    private bool _conflictIsOfNames;

    /// <summary>Keeps the first conflict of a name with a system column or a type that no column has; all others come before it.</summary>
    /// <param name="conflict">The error.</param>
    /// <param name="isOfNames">Whether it is found only when the columns have been merged (CheckAttributeNamesTypes).</param>
    public void Note(StatementException conflict, bool isOfNames)
    {
        if (Conflict is not null && (isOfNames || !_conflictIsOfNames)) return;
        (Conflict, _conflictIsOfNames) = (conflict, isOfNames);
    }

    /// <summary>Sequences of serial and identity columns, to be put once the table is.</summary>
    public List<Func<Relation, Relation>> Sequences { get; } = [];

    /// <summary>The parents' checks.</summary>
    public List<Constraint> InheritedChecks { get; } = [];

    /// <summary>What LIKE copies after the constraints: indexes, comments.</summary>
    public List<Action<Relation>> After { get; } = [];
}

/// <summary>A constraint that waits for the table, and the column that it was written at.</summary>
internal sealed class PendingConstraint(ConstraintClause clause, Identifier? column)
{
    public ConstraintClause Clause { get; } = clause;

    public Identifier? Column { get; } = column;
}

/// <summary>A default or generation expression that waits for the table.</summary>
internal sealed class PendingDefault(string column, SqlExpression expression, bool isGenerated)
{
    public string Column { get; } = column;

    public SqlExpression Expression { get; } = expression;

    public bool IsGenerated { get; } = isGenerated;
}

/// <summary>The columns of the parents, merged (MergeAttributes).</summary>
internal sealed class InheritedColumns
{
    public List<Column> Columns { get; } = [];

    /// <summary>Columns that have another default, or another generation expression, from each parent.</summary>
    public HashSet<string> Conflicting { get; } = new(StringComparer.Ordinal);
}
