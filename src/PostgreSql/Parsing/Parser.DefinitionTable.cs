namespace DbImpact.PostgreSql.Parsing;

internal sealed partial class Parser
{
    static partial void AddDefinitionStatements(StatementParser?[] table)
    {
        table[(int)Keyword.Abort] = parser => parser.ParseTransactionEnd();
        table[(int)Keyword.Alter] = parser => parser.ParseAlterStatement();
        table[(int)Keyword.Analyse] = parser => parser.ParseAnalyzeStatement();
        table[(int)Keyword.Analyze] = parser => parser.ParseAnalyzeStatement();
        table[(int)Keyword.Begin] = parser => parser.ParseBeginStatement();
        table[(int)Keyword.Call] = parser => parser.ParseCallStatement();
        table[(int)Keyword.Checkpoint] = parser => parser.ParseCheckpointStatement();
        table[(int)Keyword.Close] = parser => parser.ParseCloseStatement();
        table[(int)Keyword.Cluster] = parser => parser.ParseClusterStatement();
        table[(int)Keyword.Comment] = parser => parser.ParseCommentStatement();
        table[(int)Keyword.Commit] = parser => parser.ParseTransactionEnd();
        table[(int)Keyword.Copy] = parser => parser.ParseCopyStatement();
        table[(int)Keyword.Create] = parser => parser.ParseCreateStatement();
        table[(int)Keyword.Deallocate] = parser => parser.ParseDeallocateStatement();
        table[(int)Keyword.Declare] = parser => parser.ParseDeclareStatement();
        table[(int)Keyword.Discard] = parser => parser.ParseDiscardStatement();
        table[(int)Keyword.Do] = parser => parser.ParseDoStatement();
        table[(int)Keyword.Drop] = parser => parser.ParseDropStatement();
        table[(int)Keyword.End] = parser => parser.ParseTransactionEnd();
        table[(int)Keyword.Execute] = parser => parser.ParseExecuteStatement();
        table[(int)Keyword.Explain] = parser => parser.ParseExplainStatement();
        table[(int)Keyword.Fetch] = parser => parser.ParseFetchStatement();
        table[(int)Keyword.Grant] = parser => parser.ParseGrantStatement();
        table[(int)Keyword.Import] = parser => parser.ParseImportStatement();
        table[(int)Keyword.Listen] = parser => parser.ParseListenStatement();
        table[(int)Keyword.Load] = parser => parser.ParseLoadStatement();
        table[(int)Keyword.Lock] = parser => parser.ParseLockStatement();
        table[(int)Keyword.Move] = parser => parser.ParseFetchStatement();
        table[(int)Keyword.Notify] = parser => parser.ParseNotifyStatement();
        table[(int)Keyword.Prepare] = parser => parser.ParsePrepareStatement();
        table[(int)Keyword.Reassign] = parser => parser.ParseReassignStatement();
        table[(int)Keyword.Refresh] = parser => parser.ParseRefreshStatement();
        table[(int)Keyword.Reindex] = parser => parser.ParseReindexStatement();
        table[(int)Keyword.Release] = parser => parser.ParseSavepointStatement();
        table[(int)Keyword.Reset] = parser => parser.ParseResetStatement();
        table[(int)Keyword.Revoke] = parser => parser.ParseRevokeStatement();
        table[(int)Keyword.Rollback] = parser => parser.ParseTransactionEnd();
        table[(int)Keyword.Savepoint] = parser => parser.ParseSavepointStatement();
        table[(int)Keyword.Security] = parser => parser.ParseSecurityLabelStatement();
        table[(int)Keyword.Set] = parser => parser.ParseSetStatement();
        table[(int)Keyword.Show] = parser => parser.ParseShowStatement();
        table[(int)Keyword.Start] = parser => parser.ParseBeginStatement();
        table[(int)Keyword.Truncate] = parser => parser.ParseTruncateStatement();
        table[(int)Keyword.Unlisten] = parser => parser.ParseUnlistenStatement();
        table[(int)Keyword.Vacuum] = parser => parser.ParseVacuumStatement();
    }
}
