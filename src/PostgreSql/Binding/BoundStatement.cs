using System.Collections.Generic;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding;

/// <summary>What a statement means in a database. Immutable, holds nothing of the source file.</summary>
public sealed class BoundStatement
{
    public required SqlStatement Statement { get; init; }

    public required SqlText Text { get; init; }

    /// <summary>The columns of the rows that the statement returns; empty where it returns none or they are not known.</summary>
    public IReadOnlyList<OutputColumn> OutputColumns { get; init; } = [];

    /// <summary>Whether the statement returns rows: a query, or a change with RETURNING.</summary>
    public bool ReturnsRows { get; init; }

    /// <summary>
    /// False where <see cref="OutputColumns"/> may be incomplete or shifted: a <c>*</c> over a relation whose columns are not known, a
    /// hole in the target list, an error in it.
    /// </summary>
    public bool OutputColumnsAreKnown { get; init; } = true;

    /// <summary>Every use of a schema, relation, column, routine or type that was resolved, in the order of the text.</summary>
    public IReadOnlyList<BoundReference> References { get; init; } = [];

    /// <summary>
    /// All errors that are certain and do not follow from another. The first is the one that PostgreSQL raises; it never comes to
    /// the others.
    /// </summary>
    public IReadOnlyList<BindingError> Errors { get; init; } = [];

    /// <summary>
    /// Errors that PREPARE passes over: PostgreSQL raises them whenever it plans or runs the statement, whatever the tables hold.
    /// </summary>
    public IReadOnlyList<BindingError> ExecutionErrors { get; init; } = [];

    /// <summary>Every parameter once, in the order of the text.</summary>
    public IReadOnlyList<BoundParameter> Parameters { get; init; } = [];

    /// <summary>What the statement uses for other things than its output's values; see <see cref="BindingContext.FollowsColumns"/>.</summary>
    internal IReadOnlyList<ColumnSource> ConditionColumns { get; init; } = [];

    /// <summary>Each INSERT of the statement, in the order of the text: its own, those in WITH, and MERGE's insert actions.</summary>
    public IReadOnlyList<BoundInsert> Inserts { get; init; } = [];

    /// <summary>Each assignment of UPDATE SET, ON CONFLICT DO UPDATE SET and MERGE's update actions, in the order of the text.</summary>
    public IReadOnlyList<BoundAssignment> Assignments { get; init; } = [];

    /// <summary>
    /// The calls of which no routine that is known has the name and takes as many arguments. Whether that is an error, what is not known of the
    /// database may decide: where it is certain, it is among the <see cref="Errors"/> too.
    /// </summary>
    public IReadOnlyList<FunctionCall> UnknownCalls { get; init; } = [];

    /// <summary>What was left unchecked, and why; empty where the verdict is complete.</summary>
    public IReadOnlyList<Uncertainty> Uncertainties { get; init; } = [];

    /// <summary>The same without its errors: for a reason that stands outside of the statement none of them is certain.</summary>
    internal BoundStatement WithoutErrors(string reason) => Errors.Count == 0 && UnknownCalls.Count == 0 ? this : new BoundStatement
    {
        Statement = Statement,
        Text = Text,
        OutputColumns = OutputColumns,
        ReturnsRows = ReturnsRows,
        OutputColumnsAreKnown = OutputColumnsAreKnown,
        References = References,
        Parameters = Parameters,
        ConditionColumns = ConditionColumns,
        Inserts = Inserts,
        Assignments = Assignments,
        Uncertainties = [.. Uncertainties, new Uncertainty(UncertaintyKind.NotUnderstood, Statement.Span, reason)],
    };

    /// <summary>The same with what the statement around it says: a PL/pgSQL assignment of its target, RETURN QUERY of its columns.</summary>
    internal BoundStatement With(BindingError? error, BoundReference? reference) => new()
    {
        Statement = Statement,
        Text = Text,
        OutputColumns = OutputColumns,
        ReturnsRows = ReturnsRows,
        OutputColumnsAreKnown = OutputColumnsAreKnown,
        References = reference is null ? References : [reference, .. References],
        Errors = error is null ? Errors : [.. Errors, error],
        ExecutionErrors = ExecutionErrors,
        Parameters = Parameters,
        ConditionColumns = ConditionColumns,
        Inserts = Inserts,
        Assignments = Assignments,
        UnknownCalls = UnknownCalls,
        Uncertainties = Uncertainties,
    };

    /// <summary>Whether every name was checked: without errors, the statement's names are all right.</summary>
    public bool IsCertain
    {
        get
        {
            foreach (var uncertainty in Uncertainties)
                if (uncertainty.Kind != UncertaintyKind.Literal) return false;
            return true;
        }
    }
}
