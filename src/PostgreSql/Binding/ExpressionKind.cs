namespace DbImpact.PostgreSql.Binding;

/// <summary>The clause in which an expression stands (ParseExprKind).</summary>
internal enum ExpressionKind
{
    Other,
    JoinOn,
    FromSubselect,
    FromFunction,
    Where,
    Having,
    Filter,
    WindowPartition,
    WindowOrder,
    WindowFrameRange,
    WindowFrameRows,
    WindowFrameGroups,
    SelectTarget,
    UpdateSource,
    MergeWhen,
    GroupBy,
    OrderBy,
    DistinctOn,
    Limit,
    Offset,
    Returning,
    Values,

    /// <summary>The only row of an INSERT's VALUES.</summary>
    ValuesSingle,
    CopyWhere,
    CallArgument,
    CheckConstraint,
    ColumnDefault,
    RoutineDefault,
    IndexExpression,
    IndexPredicate,
    ColumnTransform,
    TriggerWhen,
    PartitionBound,
    PartitionKey,
    GeneratedColumn,
    Policy,
}

internal static class ExpressionKinds
{
    /// <summary>ParseExprKindName.</summary>
    public static string NameOf(ExpressionKind kind) => kind switch
    {
        ExpressionKind.Where => "WHERE",
        ExpressionKind.Having => "HAVING",
        ExpressionKind.Filter => "FILTER",
        ExpressionKind.UpdateSource => "UPDATE",
        ExpressionKind.GroupBy => "GROUP BY",
        ExpressionKind.OrderBy => "ORDER BY",
        ExpressionKind.DistinctOn => "DISTINCT ON",
        ExpressionKind.Limit => "LIMIT",
        ExpressionKind.Offset => "OFFSET",
        ExpressionKind.Returning => "RETURNING",
        ExpressionKind.Values or ExpressionKind.ValuesSingle => "VALUES",
        _ => "SELECT",
    };

    /// <summary>Where aggregates may not stand; null where they may (check_agglevels_and_constraints).</summary>
    public static string? RefusesAggregates(ExpressionKind kind) => InDefinition(kind) is { } definition ? Plural(definition) : kind switch
    {
        ExpressionKind.JoinOn => "JOIN conditions",
        ExpressionKind.FromSubselect => "FROM clause of their own query level",
        ExpressionKind.FromFunction => "functions in FROM",
        ExpressionKind.WindowFrameRange => "window RANGE",
        ExpressionKind.WindowFrameRows => "window ROWS",
        ExpressionKind.WindowFrameGroups => "window GROUPS",
        ExpressionKind.MergeWhen => "MERGE WHEN conditions",
        ExpressionKind.CopyWhere => "COPY FROM WHERE conditions",
        ExpressionKind.CallArgument => "CALL arguments",
        ExpressionKind.Policy => "policy expressions",
        ExpressionKind.Other or ExpressionKind.Having or ExpressionKind.SelectTarget or ExpressionKind.OrderBy or ExpressionKind.DistinctOn
            or ExpressionKind.WindowPartition or ExpressionKind.WindowOrder => null,
        _ => NameOf(kind),
    };

    /// <summary>Where window functions may not stand (transformWindowFuncCall).</summary>
    public static string? RefusesWindows(ExpressionKind kind) => InDefinition(kind) is { } definition ? Plural(definition) : kind switch
    {
        ExpressionKind.JoinOn => "JOIN conditions",
        ExpressionKind.FromFunction => "functions in FROM",
        ExpressionKind.WindowPartition or ExpressionKind.WindowOrder or ExpressionKind.WindowFrameRange or ExpressionKind.WindowFrameRows
            or ExpressionKind.WindowFrameGroups => "window definitions",
        ExpressionKind.MergeWhen => "MERGE WHEN conditions",
        ExpressionKind.CopyWhere => "COPY FROM WHERE conditions",
        ExpressionKind.CallArgument => "CALL arguments",
        ExpressionKind.Policy => "policy expressions",
        ExpressionKind.Other or ExpressionKind.FromSubselect or ExpressionKind.SelectTarget or ExpressionKind.OrderBy
            or ExpressionKind.DistinctOn => null,
        _ => NameOf(kind),
    };

    /// <summary>Where set-returning functions may not stand (check_srf_call_placement).</summary>
    public static string? RefusesSets(ExpressionKind kind) => InDefinition(kind) is { } definition ? Plural(definition) : kind switch
    {
        ExpressionKind.JoinOn => "JOIN conditions",
        ExpressionKind.WindowFrameRange or ExpressionKind.WindowFrameRows or ExpressionKind.WindowFrameGroups => "window definitions",
        ExpressionKind.MergeWhen => "MERGE WHEN conditions",
        ExpressionKind.CopyWhere => "COPY FROM WHERE conditions",
        ExpressionKind.CallArgument => "CALL arguments",
        ExpressionKind.Policy => "policy expressions",
        ExpressionKind.Where or ExpressionKind.Having or ExpressionKind.Filter or ExpressionKind.UpdateSource or ExpressionKind.Limit
            or ExpressionKind.Offset or ExpressionKind.Returning or ExpressionKind.Values => NameOf(kind),
        _ => null,
    };

    /// <summary>Where subqueries may not stand (transformSubLink).</summary>
    public static string? RefusesSubqueries(ExpressionKind kind) => kind switch
    {
        ExpressionKind.CopyWhere => "COPY FROM WHERE condition",
        ExpressionKind.CallArgument => "CALL argument",
        _ => InDefinition(kind),
    };

    /// <summary>The expressions that a definition holds: none of them may have a query, an aggregate or a set-returning function inside.</summary>
    public static string? InDefinition(ExpressionKind kind) => kind switch
    {
        ExpressionKind.CheckConstraint => "check constraint",
        ExpressionKind.ColumnDefault or ExpressionKind.RoutineDefault => "DEFAULT expression",
        ExpressionKind.IndexExpression => "index expression",
        ExpressionKind.IndexPredicate => "index predicate",
        ExpressionKind.ColumnTransform => "transform expression",
        ExpressionKind.TriggerWhen => "trigger WHEN condition",
        ExpressionKind.PartitionBound => "partition bound",
        ExpressionKind.PartitionKey => "partition key expression",
        ExpressionKind.GeneratedColumn => "column generation expression",
        _ => null,
    };

    private static string Plural(string definition) => definition == "partition bound" ? definition : definition + "s";
}
