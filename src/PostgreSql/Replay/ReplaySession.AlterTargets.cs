using System;
using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Replay;

/// <summary>Which action of ALTER TABLE can be done to which kinds of relations (tablecmds.c, ATPrepCmd and ATSimplePermissions).</summary>
internal sealed partial class ReplaySession
{
    [Flags]
    private enum Targets
    {
        Table = 1,
        View = 2,
        MaterializedView = 4,
        Index = 8,
        CompositeType = 16,
        ForeignTable = 32,
        Sequence = 64,
    }

    private void RequireTargets(SchemaObject item, NodeList<AlterTableAction> actions)
    {
        var relation = item as Relation;
        var kind = relation?.Kind switch
        {
            null => Targets.Index,
            RelationKind.View => Targets.View,
            RelationKind.MaterializedView => Targets.MaterializedView,
            RelationKind.Sequence => Targets.Sequence,
            RelationKind.ForeignTable => Targets.ForeignTable,
            RelationKind.CompositeType => Targets.CompositeType,
            _ => Targets.Table,
        };
        foreach (var action in actions)
        {
            var targets = TargetsOf(action);
            // Partitioned tables are another kind from PostgreSQL 18 on.
            var isOfPartitioned = action is AttachPartitionAction or DetachPartitionAction && Catalog.ServerVersion >= 18 && relation?.Kind == RelationKind.Table;
            if ((targets & kind) != 0 && !isOfPartitioned) continue;
            throw new StatementException(
                SqlStates.WrongObjectType,
                Catalog.ServerVersion >= 15
                    ? $"ALTER action {Word(action)} cannot be performed on relation \"{item.Name}\""
                    : $"\"{item.Name}\" is not a {NamesOf(targets)}",
                action.Span,
                Catalog.ServerVersion >= 15 ? $"This operation is not supported for {(relation is null ? "indexe" : Word(relation))}s." : null);
        }
    }

    private Targets TargetsOf(AlterTableAction action)
    {
        const Targets Any = (Targets)~0;
        return action switch
        {
            AddColumnAction or DropColumnAction or ColumnTypeAction => Targets.Table | Targets.CompositeType | Targets.ForeignTable,
            ColumnDefaultAction or ColumnIdentityAction => Targets.Table | Targets.View | Targets.ForeignTable,
            ColumnNotNullAction or ColumnExpressionAction => Targets.Table | Targets.ForeignTable,
            ColumnStatisticsAction => Targets.Table | Targets.MaterializedView | Targets.Index | Targets.ForeignTable,
            ColumnStorageAction { IsCompression: true } => Targets.Table | Targets.MaterializedView,
            ColumnOptionsAction or ColumnStorageAction => Targets.Table | Targets.MaterializedView | Targets.ForeignTable,
            ColumnServerOptionsAction or ServerOptionsAction => Targets.ForeignTable,
            AddConstraintAction or DropConstraintAction or ValidateConstraintAction => Targets.Table | Targets.ForeignTable,
            AlterConstraintAction => Catalog.ServerVersion >= 18 ? Targets.Table | Targets.ForeignTable : Targets.Table,
            ClusterOnAction or TableFlagAction { Flag: TableFlag.WithoutCluster } or ReplicaIdentityAction or SetAccessMethodAction =>
                Targets.Table | Targets.MaterializedView,
            TableFlagAction { Flag: TableFlag.Logged or TableFlag.Unlogged } => Catalog.ServerVersion >= 15 ? Targets.Table | Targets.Sequence : Targets.Table,
            TableFlagAction { Flag: TableFlag.WithoutOids } => Targets.Table | Targets.ForeignTable,
            SetTablespaceAction => Targets.Table | Targets.MaterializedView | Targets.Index,
            SetOptionsAction => Targets.Table | Targets.View | Targets.MaterializedView | Targets.Index,
            InheritAction or TriggerStateAction => Targets.Table | Targets.ForeignTable,
            AttachPartitionAction => Targets.Table | Targets.Index,
            RuleStateAction or OfTypeAction or TableFlagAction or DetachPartitionAction => Targets.Table,
            _ => Any,
        };
    }

    /// <summary>ATWrongRelkindError of the servers before PostgreSQL 15.</summary>
    private static string NamesOf(Targets targets)
    {
        var names = new List<string>();
        Add(Targets.Table, "table");
        Add(Targets.View, "view");
        Add(Targets.MaterializedView, "materialized view");
        Add(Targets.Index, "index");
        Add(Targets.CompositeType, "composite type");
        Add(Targets.ForeignTable, "foreign table");
        if (names.Count == 1) return names[0];
        var last = names[names.Count - 1];
        names.RemoveAt(names.Count - 1);
        return string.Join(", ", names) + (names.Count > 1 ? ", or " : " or ") + last;

        void Add(Targets target, string name)
        {
            if ((targets & target) != 0) names.Add(name);
        }
    }

    /// <summary>alter_table_type_to_string.</summary>
    private static string Word(AlterTableAction action) => action switch
    {
        AddColumnAction => "ADD COLUMN",
        DropColumnAction => "DROP COLUMN",
        ColumnTypeAction => "ALTER COLUMN ... SET DATA TYPE",
        ColumnDefaultAction => "ALTER COLUMN ... SET DEFAULT",
        ColumnNotNullAction notNull => $"ALTER COLUMN ... {(notNull.IsSet ? "SET" : "DROP")} NOT NULL",
        ColumnExpressionAction expression => $"ALTER COLUMN ... {(expression.Expression is null ? "DROP" : "SET")} EXPRESSION",
        ColumnIdentityAction { Kind: IdentityActionKind.Add } => "ALTER COLUMN ... ADD IDENTITY",
        ColumnIdentityAction { Kind: IdentityActionKind.Drop } => "ALTER COLUMN ... DROP IDENTITY",
        ColumnStatisticsAction => "ALTER COLUMN ... SET STATISTICS",
        ColumnStorageAction storage => "ALTER COLUMN ... SET " + (storage.IsCompression ? "COMPRESSION" : "STORAGE"),
        ColumnServerOptionsAction => "ALTER COLUMN ... OPTIONS",
        AlterColumnAction => "ALTER COLUMN ... SET",
        AddConstraintAction => "ADD CONSTRAINT",
        AlterConstraintAction => "ALTER CONSTRAINT",
        ValidateConstraintAction => "VALIDATE CONSTRAINT",
        DropConstraintAction => "DROP CONSTRAINT",
        ClusterOnAction => "CLUSTER ON",
        SetAccessMethodAction => "SET ACCESS METHOD",
        SetTablespaceAction => "SET TABLESPACE",
        SetOptionsAction options => options.IsReset ? "RESET" : "SET",
        TriggerStateAction => "ENABLE TRIGGER",
        RuleStateAction => "ENABLE RULE",
        InheritAction inherit => inherit.IsNo ? "NO INHERIT" : "INHERIT",
        OfTypeAction => "OF",
        ReplicaIdentityAction => "REPLICA IDENTITY",
        ServerOptionsAction => "OPTIONS",
        AttachPartitionAction => "ATTACH PARTITION",
        DetachPartitionAction => "DETACH PARTITION",
        TableFlagAction flag => flag.Flag switch
        {
            TableFlag.WithoutOids => "SET WITHOUT OIDS",
            TableFlag.WithoutCluster => "SET WITHOUT CLUSTER",
            TableFlag.Logged => "SET LOGGED",
            TableFlag.Unlogged => "SET UNLOGGED",
            TableFlag.NotOf => "NOT OF",
            TableFlag.EnableRowSecurity => "ENABLE ROW SECURITY",
            TableFlag.DisableRowSecurity => "DISABLE ROW SECURITY",
            TableFlag.ForceRowSecurity => "FORCE ROW SECURITY",
            _ => "NO FORCE ROW SECURITY",
        },
        _ => "ALTER",
    };
}
