namespace DbImpact.PostgreSql.Syntax;

/// <summary>ALTER TABLE and the statements that share its actions (gram.y <c>AlterTableStmt</c>, <c>AlterCompositeTypeStmt</c>).</summary>
internal sealed partial class SqlWriter
{
    private bool TableAlteration(SqlStatement statement)
    {
        switch (statement)
        {
            case AlterTableStatement alter:
                Add("ALTER " + Words(alter.Kind) + " ");
                AddIf(alter.IfExists, "IF EXISTS ");
                AddIf(alter.IsOnly, "ONLY ");
                Name(alter.Name);
                var separator = " ";
                foreach (var action in alter.Actions)
                {
                    Add(separator);
                    Action(action, alter.Kind == ObjectKind.Type);
                    separator = ", ";
                }
                return true;
            case MoveAllStatement move:
                Add("ALTER " + Words(move.Kind) + " ALL IN TABLESPACE ");
                Name(move.Tablespace);
                Clause(" OWNED BY ", move.OwnedBy);
                Clause(" SET TABLESPACE ", move.NewTablespace);
                AddIf(move.IsNoWait, " NOWAIT");
                return true;
            default:
                return false;
        }
    }

    /// <param name="action">The action.</param>
    /// <param name="isOfType">Whether it is one of ALTER TYPE, which calls columns attributes.</param>
    private void Action(AlterTableAction action, bool isOfType = false)
    {
        switch (action)
        {
            case HoleAction:
                Add(SqlText.HoleCharacter);
                break;
            case AlterColumnAction column:
                Add(isOfType ? "ALTER ATTRIBUTE " : "ALTER COLUMN ");
                if (column is ColumnStatisticsAction { ColumnNumber: { } number }) Write(number);
                else Clause("", column.Column);
                Add(" ");
                Column(column);
                break;
            case AddColumnAction add:
                Clause(add.IfNotExists ? "ADD COLUMN IF NOT EXISTS " : "ADD COLUMN ", add.Column);
                break;
            case AddAttributeAction add:
                Clause("ADD ATTRIBUTE ", add.Attribute);
                Behavior(add.Behavior);
                break;
            case DropColumnAction drop:
                Add(isOfType ? "DROP ATTRIBUTE " : "DROP COLUMN ");
                AddIf(drop.IfExists, "IF EXISTS ");
                Name(drop.Column);
                Behavior(drop.Behavior);
                break;
            default:
                if (!ConstraintAction(action) && !FiringAction(action)) TableAction(action);
                break;
        }
    }

    private bool ConstraintAction(AlterTableAction action)
    {
        switch (action)
        {
            case AddConstraintAction add:
                Clause("ADD ", add.Constraint);
                return true;
            case AlterConstraintAction alter:
                Clause("ALTER CONSTRAINT ", alter.Name);
                AddIf(alter.IsInherit, " INHERIT");
                Attributes(alter.Attributes);
                return true;
            case ValidateConstraintAction validate:
                Clause("VALIDATE CONSTRAINT ", validate.Name);
                return true;
            case DropConstraintAction drop:
                Clause(drop.IfExists ? "DROP CONSTRAINT IF EXISTS " : "DROP CONSTRAINT ", drop.Name);
                Behavior(drop.Behavior);
                return true;
            default:
                return false;
        }
    }

    private bool FiringAction(AlterTableAction action)
    {
        switch (action)
        {
            case TriggerStateAction trigger:
                Add(Words(trigger.State) + " TRIGGER ");
                if (trigger.Name is null) Add(trigger.IsUser ? "USER" : "ALL");
                else Name(trigger.Name);
                return true;
            case RuleStateAction rule:
                Clause(Words(rule.State) + " RULE ", rule.Name);
                return true;
            default:
                return false;
        }
    }

    private static string Words(FiringState state) => state switch
    {
        FiringState.Always => "ENABLE ALWAYS",
        FiringState.Replica => "ENABLE REPLICA",
        FiringState.Disabled => "DISABLE",
        _ => "ENABLE",
    };

    private void TableAction(AlterTableAction action)
    {
        switch (action)
        {
            case ClusterOnAction cluster:
                Clause("CLUSTER ON ", cluster.Index);
                break;
            case InheritAction inherit:
                Clause(inherit.IsNo ? "NO INHERIT " : "INHERIT ", inherit.Parent);
                break;
            case OfTypeAction of:
                Clause("OF ", of.Type);
                break;
            case ChangeOwnerAction change:
                Clause("OWNER TO ", change.Owner);
                break;
            case SetAccessMethodAction set:
                Add("SET ACCESS METHOD ");
                NameOrDefault(set.AccessMethod);
                break;
            case SetTablespaceAction set:
                Clause("SET TABLESPACE ", set.Tablespace);
                break;
            case SetOptionsAction set:
                SetOrReset(set.IsReset, set.Options);
                break;
            case ReplicaIdentityAction replica:
                Add("REPLICA IDENTITY ");
                if (replica.Kind == ReplicaIdentityKind.Index) Clause("USING INDEX ", replica.Index);
                else Add(Spelled(replica.Kind.ToString()));
                break;
            case ServerOptionsAction options:
                Add("OPTIONS");
                Columns(options.Options);
                break;
            case TableFlagAction flag:
                Add(Words(flag.Flag));
                break;
            case AttachPartitionAction attach:
                Clause("ATTACH PARTITION ", attach.Partition);
                Clause(" ", attach.Bound);
                break;
            case DetachPartitionAction detach:
                Clause("DETACH PARTITION ", detach.Partition);
                AddIf(detach.IsConcurrently, " CONCURRENTLY");
                AddIf(detach.IsFinalize, " FINALIZE");
                break;
            default:
                Refuse(Missing);
                break;
        }
    }

    private static string Words(TableFlag flag) => flag switch
    {
        TableFlag.WithoutOids => "SET WITHOUT OIDS",
        TableFlag.WithoutCluster => "SET WITHOUT CLUSTER",
        TableFlag.Logged => "SET LOGGED",
        TableFlag.Unlogged => "SET UNLOGGED",
        TableFlag.NotOf => "NOT OF",
        TableFlag.EnableRowSecurity => "ENABLE ROW LEVEL SECURITY",
        TableFlag.DisableRowSecurity => "DISABLE ROW LEVEL SECURITY",
        TableFlag.ForceRowSecurity => "FORCE ROW LEVEL SECURITY",
        _ => "NO FORCE ROW LEVEL SECURITY",
    };

    /// <summary>What stands behind <c>ALTER COLUMN name</c>.</summary>
    private void Column(AlterColumnAction action)
    {
        switch (action)
        {
            case ColumnDefaultAction change:
                Clause("SET DEFAULT ", change.Default);
                AddIf(change.Default is null, "DROP DEFAULT");
                break;
            case ColumnNotNullAction change:
                Add(change.IsSet ? "SET NOT NULL" : "DROP NOT NULL");
                break;
            case ColumnTypeAction change:
                Clause("TYPE ", change.Type);
                Clause(" COLLATE ", change.Collation);
                Clause(" USING ", change.Using);
                Behavior(change.Behavior);
                break;
            case ColumnExpressionAction change:
                Add(change.Expression is null ? "DROP EXPRESSION" : "SET EXPRESSION AS ");
                if (change.Expression is not null) Parenthesized(change.Expression);
                AddIf(change.IfExists, " IF EXISTS");
                break;
            case ColumnStatisticsAction change:
                Add("SET STATISTICS ");
                NumberOrDefault(change.Target);
                break;
            case ColumnOptionsAction change:
                SetOrReset(change.IsReset, change.Options);
                break;
            case ColumnStorageAction change:
                Clause(change.IsCompression ? "SET COMPRESSION " : "SET STORAGE ", change.Value);
                break;
            case ColumnIdentityAction change:
                Identity(change);
                break;
            case ColumnServerOptionsAction change:
                Add("OPTIONS");
                Columns(change.Options);
                break;
            default:
                Refuse(Missing);
                break;
        }
    }

    /// <summary>gram.y <c>alter_identity_column_option</c>: all but RESTART stand behind SET.</summary>
    private void Identity(ColumnIdentityAction action)
    {
        if (action.Kind == IdentityActionKind.Add)
        {
            Add("ADD ");
            Identity(action.IsAlways == true, action.Options);
            return;
        }
        if (action.Kind == IdentityActionKind.Drop)
        {
            Add(action.IfExists ? "DROP IDENTITY IF EXISTS" : "DROP IDENTITY");
            return;
        }
        var separator = "";
        if (action.IsAlways is { } isAlways)
        {
            Add(isAlways ? "SET GENERATED ALWAYS" : "SET GENERATED BY DEFAULT");
            separator = " ";
        }
        foreach (var option in action.Options)
        {
            Add(separator);
            AddIf(option.Kind != SequenceOptionKind.Restart, "SET ");
            Option(option);
            separator = " ";
        }
    }

    private void SetOrReset(bool isReset, NodeList<StorageParameter> options)
    {
        Add(isReset ? "RESET " : "SET ");
        Parenthesized(options);
    }

    private void NameOrDefault(Identifier? name)
    {
        if (name is null) Add("DEFAULT");
        else Name(name);
    }

    private void NumberOrDefault(SignedNumber? number)
    {
        if (number is null) Add("DEFAULT");
        else Write(number);
    }

    private void Behavior(DropBehavior behavior)
    {
        AddIf(behavior == DropBehavior.Cascade, " CASCADE");
        AddIf(behavior == DropBehavior.Restrict, " RESTRICT");
    }
}
