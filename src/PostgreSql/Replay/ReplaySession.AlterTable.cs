using System;
using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;
using Index = DbImpact.PostgreSql.Catalog.Index;

namespace DbImpact.PostgreSql.Replay;

/// <summary>ALTER TABLE and its kin (manual, ALTER TABLE; tablecmds.c). Actions are taken in the order of PostgreSQL's passes.</summary>
internal sealed partial class ReplaySession
{
    private void AlterTable(AlterTableStatement statement)
    {
        if (statement.Kind == ObjectKind.Type)
        {
            AlterCompositeType(statement);
            return;
        }
        if (FindRelationOrIndex(statement.Name, statement.IfExists) is not { } found)
        {
            if (statement.IfExists) return;
            throw new StatementException(SqlStates.UndefinedTable, $"relation \"{statement.Name}\" does not exist", statement.Name.Span);
        }
        CheckKind(found, statement.Kind, statement.Name.Span);
        RequireTargets(found, statement.Actions);
        if (found is Index index)
        {
            AlterIndex(index, statement);
            return;
        }
        var start = (Relation)found;
        _beforeAlter = start;
        var steps = new List<(int Pass, int Number, SqlSpan Span, Action<Relation> Apply)>();
        foreach (var action in statement.Actions)
            steps.Add((Pass(action), Order(action, steps.Count), action.Span, relation => AlterRelation(relation, action, statement.IsOnly, AddLater)));
        steps.Sort(InOrder);
        for (var i = 0; i < steps.Count; i++)
        {
            // An earlier action, or CASCADE, may have changed the relation.
            if (Catalog.GetRelation(start.Oid) is not { } relation) return;
            _here = At(steps[i].Span);
            var count = steps.Count;
            steps[i].Apply(relation);
            if (steps.Count > count) steps.Sort(InOrder);
        }
        _here = null;
        if (!ReferenceEquals(Catalog.GetRelation(start.Oid), start) && Catalog.GetRelation(start.Oid) is { } changed)
            _builder.Put(changed with { ChangedAt = Here });

        // A new column's constraints wait until all columns are there.
        void AddLater(PendingConstraint constraint, SqlSpan span) => steps.Add(
            (Pass(constraint.Clause), FromColumns + steps.Count, span, relation => AddConstraints(relation, [constraint], statement.IsOnly)));

        static int InOrder((int Pass, int Number, SqlSpan Span, Action<Relation> Apply) a, (int Pass, int Number, SqlSpan Span, Action<Relation> Apply) b) =>
            a.Pass != b.Pass ? a.Pass.CompareTo(b.Pass) : a.Number.CompareTo(b.Number);
    }

    /// <summary>The relation as the ALTER TABLE that is being applied has found it.</summary>
    private Relation? _beforeAlter;

    private const int FromColumns = 1 << 16, FromConstraints = 1 << 20;

    /// <summary>Within a pass: constraints are read later than other actions, those of new columns in between (ATParseTransformCmd).</summary>
    private static int Order(AlterTableAction action, int number) => action is AddConstraintAction ? FromConstraints + number : number;

    /// <summary>AT_PASS_… of tablecmds.c: drops first, then types, then what is added.</summary>
    private static int Pass(AlterTableAction action) => action switch
    {
        DropColumnAction or DropConstraintAction or ColumnDefaultAction { Default: null } => 0,
        ColumnNotNullAction { IsSet: false } or ColumnExpressionAction { Expression: null } or ColumnIdentityAction { Kind: IdentityActionKind.Drop } => 0,
        ColumnTypeAction => 1,
        AddColumnAction => 2,
        ColumnExpressionAction => 3,
        ColumnNotNullAction => 4,
        AddConstraintAction add => Pass(add.Constraint),
        ColumnDefaultAction or ColumnIdentityAction { Kind: IdentityActionKind.Add } => 6,
        _ => 7,
    };

    private static int Pass(ConstraintClause constraint) => constraint switch
    {
        NotNullConstraint => 4,
        KeyConstraint or ExclusionConstraint => 5,
        _ => 6,
    };

    private void CheckKind(SchemaObject found, ObjectKind kind, SqlSpan span)
    {
        var fits = kind switch
        {
            // ALTER TABLE takes relations of any kind, as far as the action goes.
            ObjectKind.Table => found is not Relation { Kind: RelationKind.CompositeType },
            ObjectKind.Index => found is Index,
            ObjectKind.View => found is Relation { Kind: RelationKind.View },
            ObjectKind.MaterializedView => found is Relation { Kind: RelationKind.MaterializedView },
            ObjectKind.Sequence => found is Relation { Kind: RelationKind.Sequence },
            ObjectKind.ForeignTable => found is Relation { Kind: RelationKind.ForeignTable },
            _ => true,
        };
        if (fits) return;
        var article = kind switch
        {
            ObjectKind.Index => "an index",
            ObjectKind.View => "a view",
            ObjectKind.MaterializedView => "a materialized view",
            ObjectKind.Sequence => "a sequence",
            ObjectKind.ForeignTable => "a foreign table",
            _ => "a table",
        };
        throw new StatementException(SqlStates.WrongObjectType, $"\"{found.Name}\" is not {article}", span);
    }

    private void AlterRelation(Relation relation, AlterTableAction action, bool isOnly, Action<PendingConstraint, SqlSpan> addLater)
    {
        switch (action)
        {
            case HoleAction: throw new NotUnderstoodException("part of the change is not known", action.Span);
            case AddColumnAction add: AddColumn(relation, add, isOnly, addLater); break;
            case DropColumnAction drop: DropColumn(relation, drop, isOnly); break;
            case ColumnTypeAction type: ChangeColumnType(relation, type, isOnly); break;
            case ColumnDefaultAction @default: ChangeColumnDefault(relation, @default, isOnly); break;
            case ColumnNotNullAction notNull: ChangeColumnNotNull(relation, notNull, isOnly); break;
            case ColumnIdentityAction identity: ChangeColumnIdentity(relation, identity, isOnly); break;
            case ColumnExpressionAction expression: ChangeColumnExpression(relation, expression, isOnly); break;
            case AddConstraintAction add: AddConstraints(relation, [new PendingConstraint(add.Constraint, null)], isOnly); break;
            case DropConstraintAction drop: DropConstraint(relation, drop, isOnly); break;
            case AlterConstraintAction alter: AlterConstraint(relation, alter); break;
            case ValidateConstraintAction validate:
                ValidateConstraint(relation, validate);
                break;
            case InheritAction inherit: AlterInherit(relation, inherit); break;
            case AttachPartitionAction attach: AttachPartition(relation, attach); break;
            case DetachPartitionAction detach: DetachPartition(relation, detach); break;
            case SetOptionsAction when relation.Kind == RelationKind.PartitionedTable && Catalog.ServerVersion >= 16: throw HasNoStorage(action.Span);
            case SetOptionsAction options: _builder.Put(relation with { Options = ChangeOptions(relation.Options, options.Options, options.IsReset) }); break;
            case TableFlagAction flag: ApplyFlag(relation, flag); break;
            case TriggerStateAction state: ChangeTriggerState(relation, state); break;
            case RuleStateAction state: ChangeRuleState(relation, state); break;
            case ServerOptionsAction options: ChangeForeignOptions(relation, options); break;
            case OfTypeAction ofType: BecomeTyped(relation, ofType); break;
            case ClusterOnAction cluster: MarkClustered(relation, RequireClusterIndex(relation, cluster)); break;
            case ReplicaIdentityAction identity: ChangeReplicaIdentity(relation, identity); break;
            case AlterColumnAction column: ChangeColumnSettings(relation, column, isOnly); break;
        }
    }

    private void ApplyFlag(Relation relation, TableFlagAction action)
    {
        switch (action.Flag)
        {
            case TableFlag.EnableRowSecurity: _builder.Put(relation with { RowSecurity = true }); break;
            case TableFlag.DisableRowSecurity: _builder.Put(relation with { RowSecurity = false }); break;
            case TableFlag.ForceRowSecurity: _builder.Put(relation with { ForcesRowSecurity = true }); break;
            case TableFlag.NoForceRowSecurity: _builder.Put(relation with { ForcesRowSecurity = false }); break;
            case TableFlag.Logged: ChangePersistence(relation, Persistence.Permanent, action.Span); break;
            case TableFlag.Unlogged: ChangePersistence(relation, Persistence.Unlogged, action.Span); break;
            case TableFlag.WithoutCluster when relation.Kind == RelationKind.PartitionedTable:
                throw new StatementException(SqlStates.FeatureNotSupported, "cannot mark index clustered in partitioned table", action.Span);
            case TableFlag.WithoutCluster: MarkClustered(relation, null); break;
            case TableFlag.NotOf:
                if (relation.OfTypeOid == 0) throw new StatementException(SqlStates.WrongObjectType, $"\"{relation.Name}\" is not a typed table", action.Span);
                _builder.Put(relation with { OfTypeOid = 0 });
                break;
        }
    }

    /// <summary>ATPrepChangePersistence. A partitioned table has nothing to log, and before PostgreSQL 18 it is told in vain.</summary>
    /// <summary>ATPrepChangePersistence. A foreign key to a partitioned table refers to each of its partitions.</summary>
    private void RefusePersistence(Relation relation, Persistence persistence, SqlSpan span)
    {
        if (persistence == Persistence.Permanent)
        {
            foreach (var key in Catalog.ConstraintsOf(relation.Oid))
            {
                if (key.Kind != ConstraintKind.ForeignKey || Catalog.GetRelation(key.ReferencedOid) is not { } referenced) continue;
                HashSet<int> all = [referenced.Oid, .. Below(referenced)];
                foreach (var oid in all)
                    if (oid != relation.Oid && Catalog.GetRelation(oid) is { Persistence: Persistence.Unlogged } other && (other.IsPartition || other.Oid == referenced.Oid))
                        throw new StatementException(
                            SqlStates.InvalidTableDefinition,
                            $"could not change table \"{relation.Name}\" to logged because it references unlogged table \"{other.Name}\"",
                            span);
            }
            return;
        }
        for (var referenced = relation; referenced is not null; referenced = referenced.IsPartition ? Catalog.GetRelation(referenced.ParentOids[0]) : null)
            foreach (var key in ForeignKeysTo(referenced.Oid))
                if (Catalog.GetRelation(key.RelationOid) is { Persistence: Persistence.Permanent } other && other.Oid != relation.Oid)
                    throw new StatementException(
                        SqlStates.InvalidTableDefinition,
                        $"could not change table \"{relation.Name}\" to unlogged because it references logged table \"{other.Name}\"",
                        span);
    }

    private void ChangePersistence(Relation relation, Persistence persistence, SqlSpan span)
    {
        if (relation.Kind == RelationKind.PartitionedTable)
        {
            if (Catalog.ServerVersion < 18) return;
            throw new StatementException(
                SqlStates.WrongObjectType,
                $"ALTER action SET {(persistence == Persistence.Permanent ? "LOGGED" : "UNLOGGED")} cannot be performed on relation \"{relation.Name}\"",
                span,
                "This operation is not supported for partitioned tables.");
        }
        if (relation.Persistence == Persistence.Temporary)
            throw new StatementException(
                SqlStates.InvalidTableDefinition, $"cannot change logged status of table \"{relation.Name}\" because it is temporary", span);
        if (relation.Persistence == persistence) return;
        if (persistence == Persistence.Unlogged)
        {
            foreach (var publication in Catalog.Publications)
                foreach (var table in publication.Tables)
                    if (table.RelationOid == relation.Oid)
                        throw new StatementException(
                            SqlStates.ObjectNotInPrerequisiteState,
                            $"cannot change table \"{relation.Name}\" to unlogged because it is part of a publication",
                            span,
                            "Unlogged relations cannot be replicated.");
        }
        RefusePersistence(relation, persistence, span);
        _builder.Put(relation with { Persistence = persistence });
        if (Catalog.ServerVersion < 15) return;
        foreach (var column in relation.Columns)
            if (Catalog.GetRelation(column.SequenceOid) is { } sequence && column.Identity != IdentityKind.None)
                _builder.Put(sequence with { Persistence = persistence });
        foreach (var sequence in OwnedSequences(relation.Oid, null)) _builder.Put(sequence with { Persistence = persistence });
    }

    /// <summary>ATExecAddOf: the columns have to be the type's attributes, in their order.</summary>
    private void BecomeTyped(Relation relation, OfTypeAction action)
    {
        var type = RequireType(action.Type);
        if (Catalog.GetRelation(type.RelationOid) is not { Kind: RelationKind.CompositeType } attributes)
            throw new StatementException(SqlStates.WrongObjectType, $"type {type.Name} is not a composite type", action.Type.Span);
        if (relation.ParentOids.Count > 0) throw new StatementException(SqlStates.WrongObjectType, "typed tables cannot inherit", action.Span);
        var columns = relation.Columns;
        for (var i = 0; i < attributes.Columns.Count; i++)
        {
            var wanted = attributes.Columns[i];
            if (i == columns.Count) throw Differs($"table is missing column \"{wanted.Name}\"");
            if (columns[i].Name != wanted.Name) throw Differs($"table has column \"{columns[i].Name}\" where type requires \"{wanted.Name}\"");
            if (columns[i].Type.IsKnown && wanted.Type.IsKnown && (columns[i].Type != wanted.Type || columns[i].Collation != wanted.Collation))
                throw Differs($"table \"{relation.Name}\" has different type for column \"{wanted.Name}\"");
        }
        if (columns.Count > attributes.Columns.Count) throw Differs($"table has extra column \"{columns[attributes.Columns.Count].Name}\"");
        _builder.Put(relation with { OfTypeOid = type.Oid });

        StatementException Differs(string message) => new(SqlStates.DatatypeMismatch, message, action.Span);
    }

    private void ValidateConstraint(Relation relation, ValidateConstraintAction action)
    {
        if (FindKeyRow(relation, action.Name.Name) is not null) return;
        var constraint = RequireConstraint(relation, action.Name);
        var mayBe = constraint.Kind is ConstraintKind.ForeignKey or ConstraintKind.Check || (constraint.Kind == ConstraintKind.NotNull && Catalog.ServerVersion >= 18);
        if (!mayBe)
            throw new StatementException(
                SqlStates.WrongObjectType,
                $"constraint \"{constraint.Name}\" of relation \"{relation.Name}\" is not a foreign key{(Catalog.ServerVersion >= 18 ? ", check, or not-null" : " or check")} constraint",
                action.Name.Span);
        if (constraint.IsNotEnforced)
            throw new StatementException(SqlStates.ObjectNotInPrerequisiteState, "cannot validate NOT ENFORCED constraint", action.Name.Span);
        if (!constraint.IsNotValid) return;
        if (constraint.Kind == ConstraintKind.ForeignKey && Catalog.GetRelation(constraint.ReferencedOid) is { } referenced)
            CheckKeyTypes(relation, constraint.Columns, referenced, constraint.ReferencedColumns, constraint.Name, constraint.IsTemporal, isValidated: true, action.Span);
        _builder.Put(constraint with { IsNotValid = false, ChangedAt = Here });
        if (constraint.Kind != ConstraintKind.Check) return;
        foreach (var child in Below(relation))
            if (FindConstraint(Catalog.GetRelation(child)!, constraint.Name) is { Kind: ConstraintKind.Check, IsNotValid: true } below)
                _builder.Put(below with { IsNotValid = false, ChangedAt = Here });
    }

    private static StatementException HasNoStorage(SqlSpan span) => new(
        SqlStates.WrongObjectType,
        "cannot specify storage parameters for a partitioned table",
        span,
        hint: "Specify storage parameters for its leaf partitions instead.");

    private static List<KeyValuePair<string, string>> ChangeOptions(
        IReadOnlyList<KeyValuePair<string, string>> options, NodeList<StorageParameter> changes, bool isReset)
    {
        var changed = new List<KeyValuePair<string, string>>(options);
        foreach (var option in StorageOptions(changes))
        {
            changed.RemoveAll(existing => existing.Key == option.Key);
            if (!isReset) changed.Add(option);
        }
        changed.Sort((a, b) => string.CompareOrdinal(a.Key, b.Key));
        return changed;
    }

    private void AlterIndex(Index index, AlterTableStatement statement)
    {
        foreach (var action in statement.Actions)
        {
            index = Catalog.GetIndex(index.Oid)!;
            switch (action)
            {
                case SetOptionsAction options:
                    _builder.Put(index with { Options = ChangeOptions(index.Options, options.Options, options.IsReset), ChangedAt = Here });
                    break;
                case ColumnStatisticsAction { ColumnNumber: { } number } statistics: ChangeStatistics(index, statistics, number); break;
                case AttachPartitionAction attach:
                    AttachIndex(index, attach);
                    break;
            }
        }
    }

    /// <summary>ATExecSetStatistics: what is known of a column is known of its table.</summary>
    private void RequireStatisticsKey(Index index, SignedNumber number)
    {
        if (number.IsNegative || !int.TryParse(number.Text, out var at) || at == 0) return;
        if (at > index.Keys.Count + index.Include.Count)
            throw new StatementException(SqlStates.UndefinedColumn, $"column number {at} of relation \"{index.Name}\" does not exist", number.Span);
        var key = at <= index.Keys.Count ? index.Keys[at - 1] : null;
        if (key?.Expression is not null) return;
        var column = Catalog.GetRelation(index.RelationOid)?.FindColumn(key?.Ordinal ?? index.Include[at - index.Keys.Count - 1]);
        throw new StatementException(
            SqlStates.FeatureNotSupported,
            $"cannot alter statistics on {(key is null ? "included" : "non-expression")} column \"{column?.Name}\" of index \"{index.Name}\"",
            number.Span);
    }

    private Constraint RequireConstraint(Relation relation, Identifier name)
    {
        CheckHole(name);
        return FindConstraint(relation, name.Name) ?? GeneratedNotNull(relation, name.Name) ?? throw new StatementException(
            SqlStates.UndefinedObject, $"constraint \"{name.Name}\" of relation \"{relation.Name}\" does not exist", name.Span);
    }

    private void AlterConstraint(Relation relation, AlterConstraintAction action)
    {
        var constraint = RequireConstraint(relation, action.Name);
        var isOfNotNull = constraint.Kind == ConstraintKind.NotNull && (action.IsInherit || HasAttribute(action, ConstraintAttributeKind.NoInherit));
        if (constraint.Kind != ConstraintKind.ForeignKey && !isOfNotNull)
            throw new StatementException(
                SqlStates.WrongObjectType,
                $"constraint \"{constraint.Name}\" of relation \"{relation.Name}\" is not a foreign key constraint",
                action.Name.Span);
        foreach (var attribute in action.Attributes)
        {
            constraint = attribute.Kind switch
            {
                ConstraintAttributeKind.Deferrable => constraint with { IsDeferrable = true },
                ConstraintAttributeKind.NotDeferrable => constraint with { IsDeferrable = false, IsInitiallyDeferred = false },
                ConstraintAttributeKind.InitiallyDeferred => constraint with { IsDeferrable = true, IsInitiallyDeferred = true },
                ConstraintAttributeKind.InitiallyImmediate => constraint with { IsInitiallyDeferred = false },
                ConstraintAttributeKind.NotEnforced => constraint with { IsNotEnforced = true },
                ConstraintAttributeKind.Enforced => constraint with { IsNotEnforced = false },
                ConstraintAttributeKind.NoInherit => constraint with { NoInherit = true },
                _ => constraint,
            };
        }
        _builder.Put(constraint with { NoInherit = constraint.NoInherit && !action.IsInherit, ChangedAt = Here });
    }

    private static bool HasAttribute(AlterConstraintAction action, ConstraintAttributeKind kind)
    {
        foreach (var attribute in action.Attributes)
            if (attribute.Kind == kind) return true;
        return false;
    }

    private void DropConstraint(Relation relation, DropConstraintAction action, bool isOnly)
    {
        if (FindConstraint(relation, action.Name.Name) is { } constraint)
        {
            if (constraint.IsInherited && constraint.Kind != ConstraintKind.NotNull)
                throw new StatementException(
                    SqlStates.InvalidTableDefinition,
                    $"cannot drop inherited constraint \"{constraint.Name}\" of relation \"{relation.Name}\"",
                    action.Name.Span);
            RefuseOnlyPartitioned(relation, isOnly && !constraint.NoInherit, action.Span);
            if (constraint.Kind == ConstraintKind.NotNull)
            {
                DropNotNull(relation, relation.FindColumn(constraint.Columns[0])!, isOnly || constraint.NoInherit, action.Name.Span);
                return;
            }
            if (constraint is { Kind: ConstraintKind.Check, NoInherit: false }) KeepInChildren(relation, constraint, isOnly);
            var dropped = new List<Dependent> { new(constraint) };
            if (constraint is { Kind: ConstraintKind.Check, NoInherit: false }) AddChecksBelow(relation, constraint.Name, dropped);
            Drop(dropped, action.Behavior == DropBehavior.Cascade, action.Span);
            return;
        }
        if (GeneratedNotNull(relation, action.Name.Name) is { } generated)
        {
            DropNotNull(relation, relation.FindColumn(generated.Columns[0])!, isOnly, action.Name.Span);
            return;
        }
        if (FindKeyRow(relation, action.Name.Name) is { } row)
            throw new StatementException(
                SqlStates.InvalidTableDefinition, $"cannot drop inherited constraint \"{row.Name}\" of relation \"{relation.Name}\"", action.Name.Span);
        if (action.IfExists) return;
        throw new StatementException(
            SqlStates.UndefinedObject, $"constraint \"{action.Name.Name}\" of relation \"{relation.Name}\" does not exist", action.Name.Span);
    }

    /// <summary>The children's checks that stay: those that they declare too, or have of another parent, and with ONLY all (ATExecDropConstraint).</summary>
    private void KeepInChildren(Relation relation, Constraint constraint, bool isOnly)
    {
        foreach (var child in Children(relation))
        {
            if (FindConstraint(child, constraint.Name) is not { IsInherited: true, Kind: ConstraintKind.Check } below) continue;
            var isInherited = HasCheckOfOtherParent(child, constraint.Name, relation.Oid);
            if (isOnly || below.IsDeclaredToo || isInherited) _builder.Put(below with { IsInherited = isInherited, IsDeclaredToo = isOnly || below.IsDeclaredToo, ChangedAt = Here });
            else KeepInChildren(child, constraint, false);
        }
    }

    private void AddChecksBelow(Relation relation, string name, List<Dependent> found)
    {
        foreach (var child in Children(relation))
        {
            if (FindConstraint(child, name) is not { IsInherited: true, Kind: ConstraintKind.Check } below || HasCheckOfOtherParent(child, name, relation.Oid)) continue;
            found.Add(new Dependent(below));
            AddChecksBelow(child, name, found);
        }
    }

    private bool HasCheckOfOtherParent(Relation child, string name, int exceptOid)
    {
        foreach (var oid in child.ParentOids)
            if (oid != exceptOid && Catalog.GetRelation(oid) is { } parent && FindConstraint(parent, name) is { Kind: ConstraintKind.Check, NoInherit: false }) return true;
        return false;
    }

    /// <summary>dropconstraint_internal: with its NOT NULL, which PostgreSQL 18 always names, goes what children have of it.</summary>
    private void DropNotNull(Relation relation, Column column, bool isOnly, SqlSpan span)
    {
        foreach (var key in Catalog.ConstraintsOf(relation.Oid))
            if (key.Kind == ConstraintKind.PrimaryKey && Contains(key.Columns, column.Ordinal))
                throw new StatementException(SqlStates.InvalidTableDefinition, $"column \"{column.Name}\" is in a primary key", span);
        if (column.Identity != IdentityKind.None)
            throw new StatementException(
                SqlStates.ObjectNotInPrerequisiteState, $"column \"{column.Name}\" of relation \"{relation.Name}\" is an identity column", span);
        if (column.IsInherited)
            foreach (var oid in relation.ParentOids)
                if (Catalog.GetRelation(oid) is { } parent && parent.FindColumn(column.Name) is { } above && IsNotNullForChildren(parent, above))
                    throw new StatementException(
                        SqlStates.InvalidTableDefinition, $"cannot drop inherited constraint \"{NotNullName(relation, column)}\" of relation \"{relation.Name}\"", span);
        ReleaseNotNull(relation, column.Name, isOnly);
    }

    private void ReleaseNotNull(Relation relation, string name, bool isOnly)
    {
        if (relation.FindColumn(name) is not { } column) return;
        foreach (var constraint in Catalog.ConstraintsOf(relation.Oid))
            if (constraint.Kind == ConstraintKind.NotNull && Contains(constraint.Columns, column.Ordinal)) _builder.Remove(constraint);
        PutColumn(relation, column with { NotNull = false, ChangedAt = Here });
        if (isOnly) return;
        foreach (var child in Children(relation)) ReleaseNotNull(child, name, isOnly: false);
    }

    /// <summary>A NOT NULL under a name that PostgreSQL 18 has chosen, for this table or for one that the column comes from; null where none is called so.</summary>
    private Constraint? GeneratedNotNull(Relation relation, string name)
    {
        if (Catalog.ServerVersion < 18) return null;
        foreach (var column in relation.Columns)
        {
            if (column.NotNull && IsNotNullName(relation, column.Name, name))
                return new Constraint
                {
                    Oid = _builder.NewOid(),
                    Name = name,
                    Kind = ConstraintKind.NotNull,
                    RelationOid = relation.Oid,
                    Columns = [column.Ordinal],
                    DefinedAt = column.DefinedAt,
                };
        }
        return null;
    }

    private bool IsNotNullName(Relation relation, string column, string name)
    {
        if (ObjectNames.Make(relation.Name, column, "not_null") == name) return true;
        foreach (var oid in relation.ParentOids)
        {
            if (Catalog.GetRelation(oid) is not { } parent || parent.FindColumn(column) is not { NotNull: true } inherited) continue;
            if (NotNullName(parent, inherited) == name || IsNotNullName(parent, column, name)) return true;
        }
        return false;
    }
}
