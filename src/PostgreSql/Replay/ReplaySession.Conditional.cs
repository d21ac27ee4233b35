using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Replay;

/// <summary>
/// Statements of which it is not known whether psql runs them. What they make is taken as there, since a name that may be there is not to be
/// missed; the columns that a relation has are not known then, and nothing is taken away.
/// </summary>
internal sealed partial class ReplaySession
{
    private const string MayNotRun = "whether psql runs the statement is not known";

    private void ApplyConditional(SqlStatement statement)
    {
        // Where it ends a transaction, all that follows would be another.
        if (statement is TransactionStatement)
        {
            Report(ReplayProblemKind.NotUnderstood, MayNotRun, statement.Span);
            return;
        }
        var mark = _builder.Mark();
        var (path, pathAfterTransaction, ignored) = (_searchPath, _pathAfterTransaction, IgnoredCount);
        var isKept = false;
        try
        {
            Execute(statement);
            isKept = IsCreation(statement);
            if (_builder.Mark() == mark && _searchPath == path && (IgnoredCount > ignored || isKept)) return;
        }
        catch (StatementException)
        {
            // It may be one of several branches.
        }
        catch (NotUnderstoodException)
        {
        }
        if (!isKept)
        {
            _builder.UndoTo(mark);
            (_searchPath, _pathAfterTransaction) = (path, pathAfterTransaction);
        }
        if (statement is CreateOperatorStatement or CreateCastStatement or DoStatement) _builder.ForgoOperators();
        if (TargetOf(statement) is { } relation) MarkColumnsUnknown(relation.Schema?.Name, relation.Name.Name);
        Report(ReplayProblemKind.NotUnderstood, MayNotRun, statement.Span);
    }

    private static bool IsCreation(SqlStatement statement) => statement is CreateTableStatement or CreateForeignTableStatement or CreateTableAsStatement
        or CreateViewStatement or CreateMaterializedViewStatement or CreateSequenceStatement or CreateEnumStatement or CreateCompositeTypeStatement
        or CreateRangeTypeStatement or CreateBaseTypeStatement or CreateDomainStatement or CreateRoutineStatement or CreateAggregateStatement
        or CreateSchemaStatement or CreateExtensionStatement or AlterEnumAddValueStatement or SelectStatement;

    /// <summary>The relation whose columns a statement makes or changes.</summary>
    private static QualifiedName? TargetOf(SqlStatement statement) => statement switch
    {
        CreateTableStatement create => create.Name,
        CreateForeignTableStatement create => create.Name,
        CreateTableAsStatement create => create.Name,
        CreateViewStatement create => create.Name,
        CreateMaterializedViewStatement create => create.Name,
        AlterTableStatement alter => alter.Name,
        RenameStatement { Object: NamedObject { Name: var name } } => name,
        _ => null,
    };
}
