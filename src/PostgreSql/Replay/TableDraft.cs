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

/// <summary>The columns of the parents, merged (MergeAttributes).</summary>
internal sealed class InheritedColumns
{
    public List<Column> Columns { get; } = [];

    public HashSet<int> Parents { get; } = [];
}
