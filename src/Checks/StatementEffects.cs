using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Checks;

/// <summary>What a statement does to the names that the statements after it see.</summary>
internal static class StatementEffects
{
    /// <summary>Whether the statement names no relation, so that there is nothing to judge.</summary>
    public static bool NamesNothing(SqlStatement statement) => statement switch
    {
        SetStatement set => !IsSearchPath(set),
        ShowStatement or ListenStatement or UnlistenStatement or NotifyStatement or TransactionStatement or SetConstraintsStatement
            or FetchStatement or CloseStatement or ExecuteStatement or DeallocateStatement or CheckpointStatement => true,
        _ => false,
    };

    /// <summary>
    /// Whether statements after it may see other relations, columns or schemas: definitions, SELECT INTO, a DO block, a change of the search path.
    /// Everything that is not known to leave them alone may.
    /// </summary>
    public static bool MayChangeNames(SqlStatement statement) => statement switch
    {
        SelectStatement { Body: SelectQuery { Into: not null } } => true,
        SelectStatement or InsertStatement or UpdateStatement or DeleteStatement or MergeStatement or HoleStatement => false,
        CopyStatement or ExplainStatement or DeclareCursorStatement or PrepareStatement or CallStatement or LockStatement or TruncateStatement
            or VacuumStatement or ClusterStatement or ReindexStatement or RefreshMaterializedViewStatement => false,
        _ => !NamesNothing(statement),
    };

    private static bool IsSearchPath(SetStatement set) => set.Name == "search_path";
}
