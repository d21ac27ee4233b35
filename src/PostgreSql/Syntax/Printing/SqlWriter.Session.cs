namespace DbImpact.PostgreSql.Syntax;

/// <summary>Settings, transactions, cursors and prepared statements.</summary>
internal sealed partial class SqlWriter
{
    private bool SessionStatement(SqlStatement statement)
    {
        switch (statement)
        {
            case SetStatement set:
                Set(set);
                return true;
            case ResetStatement reset:
                Shown("RESET ", reset.Name, reset.NameParts, reset.IsAll);
                return true;
            case ShowStatement show:
                Shown("SHOW ", show.Name, show.NameParts, show.IsAll);
                return true;
            case AlterSystemStatement alter:
                Clause("ALTER SYSTEM ", alter.Setting);
                return true;
            case AlterRoleSetStatement alter:
                Add("ALTER ROLE ");
                if (alter.Role is null) Add("ALL");
                else Role(alter.Role);
                Clause(" IN DATABASE ", alter.Database);
                Clause(" ", alter.Setting);
                return true;
            case AlterDatabaseSetStatement alter:
                Clause("ALTER DATABASE ", alter.Database);
                Clause(" ", alter.Setting);
                return true;
            case SetConstraintsStatement set:
                Clause("SET CONSTRAINTS ", set.Constraints);
                AddIf(set.Constraints.IsEmpty, "SET CONSTRAINTS ALL");
                Add(set.IsDeferred ? " DEFERRED" : " IMMEDIATE");
                return true;
            case TransactionStatement transaction:
                Transaction(transaction);
                return true;
            default:
                return CursorStatement(statement);
        }
    }

    private void Set(SetStatement set)
    {
        Add(set.Scope switch { SettingScope.Session => "SET SESSION ", SettingScope.Local => "SET LOCAL ", _ => "SET " });
        switch (set.Kind)
        {
            case SettingKind.Value or SettingKind.Default or SettingKind.FromCurrent:
                Dotted(set.NameParts);
                if (set.Kind == SettingKind.Value) Clause(" TO ", set.Values);
                else Add(set.Kind == SettingKind.Default ? " TO DEFAULT" : " FROM CURRENT");
                break;
            case SettingKind.Transaction:
                Clause("TRANSACTION ", set.TransactionModes);
                break;
            case SettingKind.SessionCharacteristics:
                Clause("SESSION CHARACTERISTICS AS TRANSACTION ", set.TransactionModes);
                break;
            case SettingKind.TimeZone when set.Interval is not null && set.Values.Count == 1:
                Add("TIME ZONE ");
                TypedLiteral(set.Interval, set.Values[0]);
                break;
            default:
                Add(Spelled(set.Kind.ToString()) + " ");
                if (set.IsDefault) Add("DEFAULT");
                else List(set.Values);
                break;
        }
    }

    private void Shown(string words, string name, NodeList<Identifier> parts, bool isAll)
    {
        Add(words);
        if (isAll) Add("ALL");
        else if (!parts.IsEmpty) Dotted(parts);
        else
        {
            Add(name switch
            {
                "timezone" => "TIME ZONE",
                "session_authorization" => "SESSION AUTHORIZATION",
                _ => "TRANSACTION ISOLATION LEVEL",
            });
        }
    }

    private void Transaction(TransactionStatement transaction)
    {
        Add(transaction.Command switch
        {
            TransactionCommand.RollbackTo => "ROLLBACK TO SAVEPOINT",
            TransactionCommand.Release => "RELEASE SAVEPOINT",
            _ => Spelled(transaction.Command.ToString()),
        });
        Clause(" ", transaction.Modes);
        AddIf(transaction.Chain == true, " AND CHAIN");
        AddIf(transaction.Chain == false, " AND NO CHAIN");
        Clause(" ", transaction.Savepoint);
        Clause(" ", transaction.TransactionId);
    }

    private static string Words(TransactionModeKind kind) => kind switch
    {
        TransactionModeKind.IsolationReadUncommitted => "ISOLATION LEVEL READ UNCOMMITTED",
        TransactionModeKind.IsolationReadCommitted => "ISOLATION LEVEL READ COMMITTED",
        TransactionModeKind.IsolationRepeatableRead => "ISOLATION LEVEL REPEATABLE READ",
        TransactionModeKind.IsolationSerializable => "ISOLATION LEVEL SERIALIZABLE",
        _ => Spelled(kind.ToString()),
    };

    private bool CursorStatement(SqlStatement statement)
    {
        switch (statement)
        {
            case DeclareCursorStatement declare:
                Clause("DECLARE ", declare.Name);
                AddIf((declare.Options & CursorOptions.Binary) != 0, " BINARY");
                AddIf((declare.Options & CursorOptions.Insensitive) != 0, " INSENSITIVE");
                AddIf((declare.Options & CursorOptions.Asensitive) != 0, " ASENSITIVE");
                AddIf((declare.Options & CursorOptions.Scroll) != 0, " SCROLL");
                AddIf((declare.Options & CursorOptions.NoScroll) != 0, " NO SCROLL");
                Add((declare.Options & CursorOptions.Hold) != 0 ? " CURSOR WITH HOLD FOR " : " CURSOR FOR ");
                Statement(declare.Query);
                return true;
            case FetchStatement fetch:
                Fetch(fetch);
                return true;
            case CloseStatement close:
                NameOrAll("CLOSE ", close.Cursor);
                return true;
            case PrepareStatement prepare:
                Clause("PREPARE ", prepare.Name);
                Columns(prepare.ParameterTypes);
                Clause(" AS ", prepare.Statement);
                return true;
            case ExecuteStatement execute:
                Clause("EXECUTE ", execute.Name);
                Columns(execute.Arguments);
                return true;
            case DeallocateStatement deallocate:
                NameOrAll("DEALLOCATE ", deallocate.Name);
                return true;
            default:
                return false;
        }
    }

    private void NameOrAll(string words, Identifier? name)
    {
        Add(words);
        if (name is null) Add("ALL");
        else Name(name);
    }

    /// <summary>gram.y <c>fetch_args</c>.</summary>
    private void Fetch(FetchStatement fetch)
    {
        Add(fetch.IsMove ? "MOVE " : "FETCH ");
        Add(fetch.Direction switch
        {
            FetchDirection.Count => "",
            FetchDirection.ForwardCount => "FORWARD ",
            FetchDirection.BackwardCount => "BACKWARD ",
            FetchDirection.Absolute => "ABSOLUTE ",
            FetchDirection.Relative => "RELATIVE ",
            var direction => Spelled(direction.ToString()),
        });
        Clause("", fetch.Count);
        Clause(" FROM ", fetch.Cursor);
    }
}
