using System.Collections.Generic;

namespace DbImpact.PostgreSql.Catalog;

public enum RoutineKind
{
    Function,
    Procedure,
    Aggregate,
    Window,
}

public enum ArgumentMode
{
    In,
    Out,
    InOut,
    Variadic,

    /// <summary>A column of RETURNS TABLE.</summary>
    Table,
}

public enum Volatility
{
    Volatile,
    Stable,
    Immutable,
}

/// <summary>A function, procedure, aggregate or window function (pg_proc).</summary>
public sealed record Routine : SchemaObject
{
    public required RoutineKind Kind { get; init; }

    /// <summary>All arguments in order, OUT and TABLE ones included.</summary>
    public IReadOnlyList<RoutineArgument> Arguments { get; init; } = [];

    public TypeReference ReturnType { get; init; }

    public bool ReturnsSet { get; init; }

    public bool IsStrict { get; init; }

    public Volatility Volatility { get; init; }

    public string? Language { get; init; }

    /// <summary>The body between its quotes (prosrc) or the text of a BEGIN ATOMIC / RETURN body.</summary>
    public string? Body { get; init; }

    /// <summary>For a function of language C: the file that has it (probin); the body is its name there.</summary>
    public string? Library { get; init; }

    /// <summary>Whether <see cref="Body"/> is SQL-standard (BEGIN ATOMIC or RETURN) rather than a string.</summary>
    public bool BodyIsSqlStandard { get; init; }

    /// <summary>SECURITY DEFINER, LEAKPROOF, PARALLEL, COST, ROWS, SET …: as written canonically, in pg_get_functiondef's order.</summary>
    public IReadOnlyList<string> Attributes { get; init; } = [];

    /// <summary>For an ordered-set or hypothetical-set aggregate: how many arguments are direct; -1 for the others.</summary>
    public int DirectArgumentCount { get; init; } = -1;

    /// <summary>Whether such an aggregate is a hypothetical-set one, whose direct arguments are as many as WITHIN GROUP orders by.</summary>
    public bool IsHypotheticalSet { get; init; }

    /// <summary>For an aggregate: the definition's options as written canonically.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> AggregateOptions { get; init; } = [];
}

public sealed record RoutineArgument
{
    public string? Name { get; init; }

    public required TypeReference Type { get; init; }

    public ArgumentMode Mode { get; init; }

    /// <summary>The default as SQL text; null without one.</summary>
    public string? Default { get; init; }
}

/// <summary>A trigger (pg_trigger), as far as it changes what a write does.</summary>
public sealed record Trigger : CatalogObject
{
    public required int RelationOid { get; init; }

    /// <summary>CREATE TRIGGER … as canonical text.</summary>
    public required string Definition { get; init; }

    /// <summary>Whether it runs BEFORE or INSTEAD OF an INSERT, and so may give values to columns that the statement leaves out.</summary>
    public bool ChangesInsertedRow { get; init; }

    public Firing Firing { get; init; }

    /// <summary>The trigger of the partitioned table that this one of a partition comes from, or 0.</summary>
    public int ParentOid { get; init; }

    public int RoutineOid { get; init; }
}
