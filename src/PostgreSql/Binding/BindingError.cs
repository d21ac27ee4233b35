using System.Collections.Generic;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding;

/// <summary>What an error is about; finer than its SQLSTATE where the way out differs.</summary>
public enum BindingErrorKind
{
    /// <summary>Any other error of PostgreSQL's parse analysis: see the SQLSTATE.</summary>
    Other,

    /// <summary>42P01: no relation of that name where the name is looked for.</summary>
    RelationNotFound,

    /// <summary>42P01: a qualifier that is no table, alias or CTE of this FROM clause (also where a hidden one has the name).</summary>
    MissingFromEntry,

    /// <summary>42P01, 42P10: it stands in FROM, but cannot be seen from here (no LATERAL, hidden by an alias).</summary>
    InvalidFromReference,

    /// <summary>A schema that does not exist: 3F000, or 42P01 where PostgreSQL complains of the relation in it.</summary>
    SchemaNotFound,

    /// <summary>42703.</summary>
    ColumnNotFound,

    /// <summary>42702.</summary>
    AmbiguousColumn,

    /// <summary>42P09: two relations of one alias from different schemas.</summary>
    AmbiguousAlias,

    /// <summary>42712: a table name or alias, a CTE or a window stands twice.</summary>
    DuplicateAlias,

    /// <summary>42701 (in SET 42601): a column is given twice.</summary>
    DuplicateColumn,

    /// <summary>42601: INSERT has more values than columns.</summary>
    TooManyValues,

    /// <summary>42601: INSERT has fewer values than columns.</summary>
    TooFewValues,

    /// <summary>Any other count that does not fit: UNION's columns, VALUES lists, column aliases, SET (…) = (…).</summary>
    ColumnCount,

    /// <summary>42704: no such type.</summary>
    TypeNotFound,

    /// <summary>42883: no routine of that name for these arguments.</summary>
    RoutineNotFound,

    /// <summary>42883: no operator of that name for these operands.</summary>
    OperatorNotFound,

    /// <summary>42804, 42846 and the like: the type does not fit.</summary>
    TypeMismatch,

    /// <summary>42804: a value that is given to a column of a type that it does not become.</summary>
    ValueDoesNotFit,

    /// <summary>22xxx: a literal that its type does not read.</summary>
    InvalidLiteral,

    /// <summary>42803, 42P20: grouping, aggregates and window functions where they may not stand.</summary>
    Grouping,

    /// <summary>428C9 (before PostgreSQL 14 also 42601): a generated or identity column that cannot be written.</summary>
    GeneratedColumn,

    /// <summary>55000, 0A000: a view, or a column of one, through which one cannot write; a relation whose rules refuse the statement.</summary>
    ViewNotUpdatable,

    /// <summary>42P10 and its like: ON CONFLICT names what no unique index or constraint of the table is.</summary>
    ConflictTargetNotFound,

    /// <summary>42P02: there is no parameter of that number.</summary>
    ParameterNotFound,
}

/// <summary>An error that PostgreSQL would raise for the statement.</summary>
public sealed class BindingError
{
    public required BindingErrorKind Kind { get; init; }

    /// <summary>Five characters (manual, appendix A).</summary>
    public required string SqlState { get; init; }

    /// <summary>The narrowest characters that are wrong: of <c>t.nosuch</c> only <c>nosuch</c>.</summary>
    public required SqlSpan Span { get; init; }

    /// <summary>Where PostgreSQL's cursor stands, as an offset in the text from 0; -1 where it gives no position.</summary>
    public required int Position { get; init; }

    /// <summary>PostgreSQL's own wording.</summary>
    public required string Message { get; init; }

    public string? Detail { get; init; }

    /// <summary>PostgreSQL's own hint, its guesses at spelling among them; more about what may have been meant tells <see cref="Scope"/>.</summary>
    public string? Hint { get; init; }

    /// <summary>The name that was not found, is ambiguous or stands twice, as PostgreSQL compares it.</summary>
    public string? Name { get; init; }

    /// <summary>What stood before it: a schema for a relation, an alias or table for a column; null without one.</summary>
    public string? Qualifier { get; init; }

    /// <summary>For a column looked for in one relation of the catalog: that relation, else 0.</summary>
    public int RelationOid { get; init; }

    /// <summary>
    /// For a name that was not found or is ambiguous: what could have been meant. The relations (with their columns) that the place sees, the
    /// innermost query first; for a relation: the CTEs in scope.
    /// </summary>
    public IReadOnlyList<ScopeRelation> Scope { get; init; } = [];

    public override string ToString() => $"{SqlState} at {Position}: {Message}";
}

/// <summary>A relation as a place in a query sees it.</summary>
public sealed class ScopeRelation
{
    /// <summary>The name by which columns are qualified: the alias, or the relation's own name.</summary>
    public required string Name { get; init; }

    /// <summary>The relation of the catalog; 0 for a subquery, CTE, function or join.</summary>
    public int RelationOid { get; init; }

    /// <summary>The columns' names as seen here, aliases applied.</summary>
    public required IReadOnlyList<string> ColumnNames { get; init; }
}
