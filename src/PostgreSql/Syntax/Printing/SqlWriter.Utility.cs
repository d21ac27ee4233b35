namespace DbImpact.PostgreSql.Syntax;

/// <summary>
/// COPY, EXPLAIN, VACUUM and their like. Options stand in parentheses, also where they were written in an older form, which reads to the
/// same tree.
/// </summary>
internal sealed partial class SqlWriter
{
    private bool UtilityStatement(SqlStatement statement)
    {
        switch (statement)
        {
            case CopyStatement copy:
                Copy(copy);
                return true;
            case ExplainStatement explain:
                Add("EXPLAIN");
                Columns(explain.Options);
                Clause(" ", explain.Statement);
                return true;
            case LockStatement @lock:
                Clause("LOCK TABLE ", @lock.Relations);
                if (@lock.Mode != LockMode.AccessExclusive) Add(" IN " + Spelled(@lock.Mode.ToString()) + " MODE");
                AddIf(@lock.IsNoWait, " NOWAIT");
                return true;
            case TruncateStatement truncate:
                Clause("TRUNCATE TABLE ", truncate.Relations);
                AddIf(truncate.RestartIdentity == true, " RESTART IDENTITY");
                AddIf(truncate.RestartIdentity == false, " CONTINUE IDENTITY");
                Behavior(truncate.Behavior);
                return true;
            case DiscardStatement discard:
                Add("DISCARD " + Spelled(discard.Target.ToString()));
                return true;
            case ListenStatement listen:
                Clause("LISTEN ", listen.Channel);
                return true;
            case UnlistenStatement unlisten:
                Clause("UNLISTEN ", unlisten.Channel);
                AddIf(unlisten.Channel is null, "UNLISTEN *");
                return true;
            case NotifyStatement notify:
                Clause("NOTIFY ", notify.Channel);
                Clause(", ", notify.Payload);
                return true;
            case LoadStatement load:
                Clause("LOAD ", load.File);
                return true;
            default:
                return Maintenance(statement);
        }
    }

    private void Copy(CopyStatement copy)
    {
        Add("COPY ");
        if (copy.Query is not null) Parenthesized(copy.Query);
        Clause("", copy.Relation);
        Columns(copy.Columns);
        Add(copy.IsFrom ? " FROM " : " TO ");
        AddIf(copy.IsProgram, "PROGRAM ");
        if (copy.File is null) Add(copy.IsFrom ? "STDIN" : "STDOUT");
        else String(copy.File);
        AddIf(!copy.Options.IsEmpty, " WITH");
        Columns(copy.Options);
        Clause(" WHERE ", copy.Where);
    }

    private bool Maintenance(SqlStatement statement)
    {
        switch (statement)
        {
            case VacuumStatement vacuum:
                Add(vacuum.IsAnalyze ? "ANALYZE" : "VACUUM");
                Columns(vacuum.Options);
                Clause(" ", vacuum.Relations);
                return true;
            case ClusterStatement cluster:
                Add("CLUSTER");
                // PostgreSQL 13 has the word alone.
                if (IsVerbose(cluster.Options)) Add(" VERBOSE");
                else Columns(cluster.Options);
                Clause(" ", cluster.Relation);
                Clause(" USING ", cluster.Index);
                return true;
            case ReindexStatement reindex:
                Add("REINDEX");
                Columns(reindex.Options);
                Add(" " + Spelled(reindex.Target.ToString()));
                AddIf(reindex.IsConcurrently, " CONCURRENTLY");
                Clause(" ", reindex.Name);
                return true;
            case CheckpointStatement:
                Add("CHECKPOINT");
                return true;
            default:
                return false;
        }
    }

    private static bool IsVerbose(NodeList<UtilityOption> options) =>
        options.Count == 1 && options[0] is { Name: { IsQuoted: false, Name: "verbose" }, Value: null };

    private bool UtilityPart(SqlNode node)
    {
        switch (node)
        {
            case UtilityOption option:
                Name(option.Name);
                AddIf(option.IsStar, " *");
                Columns(option.Items);
                Clause(" ", option.Value);
                return true;
            case MaintainedRelation relation:
                Write(relation.Relation);
                Columns(relation.Columns);
                return true;
            case TransactionMode mode:
                Add(Words(mode.Kind));
                return true;
            default:
                return false;
        }
    }
}
