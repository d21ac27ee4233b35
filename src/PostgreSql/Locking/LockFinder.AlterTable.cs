using System.Collections.Generic;
using DbImpact.PostgreSql.Binding;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Locking;

/// <summary>CREATE TABLE and ALTER TABLE (tablecmds.c, AlterTableGetLockLevel, ATPrepCmd, ATRewriteTables).</summary>
internal sealed partial class LockFinder
{
    private const string NotValid = "ADD CONSTRAINT … NOT VALID, then VALIDATE CONSTRAINT, which lets reads and writes go on";

    private void AddCreateTable(QualifiedName? partitionOf, PartitionBound? bound, NodeList<QualifiedName> inherits, SqlSpan span)
    {
        if (partitionOf is not null && Find(partitionOf) is { } parent)
        {
            Lock(parent, LockMode.AccessExclusive);
            AddDefaultPartition(parent, bound?.Kind == PartitionBoundKind.Default, "CREATE TABLE … PARTITION OF", span);
        }
        foreach (var name in inherits) Lock(Find(name), LockMode.ShareUpdateExclusive);
    }

    /// <summary>The default partition may hold rows that belong to the new one.</summary>
    private void AddDefaultPartition(Relation parent, bool isDefault, string cause, SqlSpan span)
    {
        if (isDefault) return;
        foreach (var child in _before.ChildrenOf(parent.Oid))
        {
            if (child.PartitionBound != "DEFAULT") continue;
            LockAll(child, LockMode.AccessExclusive);
            AddWorkInAll(child, isOnly: false, RowWorkKind.Scan, cause, span, "a CHECK of the default partition that leaves the new rows out, added NOT VALID and validated before");
        }
    }

    private void AddAlterTable(AlterTableStatement alter)
    {
        if (alter.Kind is ObjectKind.Type)
        {
            AddTypedTables(alter);
            return;
        }
        if (alter.Kind is ObjectKind.Index or ObjectKind.Sequence || Find(alter.Name) is not { } relation) return;
        // One lock for all actions: the strongest.
        var mode = LockMode.ShareUpdateExclusive;
        foreach (var action in alter.Actions)
            if (ModeOf(action).Strength() > mode.Strength()) mode = ModeOf(action);
        Lock(relation, mode);
        foreach (var action in alter.Actions)
        {
            if (!alter.IsOnly && Recurses(action, relation))
                foreach (var child in Descendants(relation))
                    if (relation.Kind == RelationKind.PartitionedTable || !IsOfPartitions(action)) Lock(child, IsIndexInPartitions(action) ? LockMode.Share : mode);
            // Whether the partitions have it already is asked of each.
            if (alter.IsOnly && relation.Kind == RelationKind.PartitionedTable && MakesNotNull(action)) LockAll(relation, mode);
            // What stays with them of a constraint is noted in the nearest ones.
            if (alter.IsOnly && LeavesPart(action, relation))
                foreach (var child in _before.ChildrenOf(relation.Oid)) Lock(child, mode);
            AddAction(relation, action, alter.IsOnly);
        }
    }

    /// <summary>Whether ONLY keeps the children from losing what they inherit: they get it for their own.</summary>
    private bool LeavesPart(AlterTableAction action, Relation relation) => action switch
    {
        DropConstraintAction drop => ConstraintOf(relation, drop.Name.Name) is { } constraint
            ? constraint is { Kind: ConstraintKind.Check or ConstraintKind.NotNull, NoInherit: false }
            : _before.ServerVersion >= 18,
        ColumnNotNullAction { IsSet: false } => _before.ServerVersion >= 18,
        _ => false,
    };

    private static bool MakesNotNull(AlterTableAction action) =>
        action is ColumnNotNullAction { IsSet: true } or AddConstraintAction { Constraint: KeyConstraint { IsPrimary: true } };

    /// <summary>ALTER TYPE with CASCADE changes the tables that are of the type.</summary>
    private void AddTypedTables(AlterTableStatement alter)
    {
        foreach (var relation in TypedTables(alter.Name))
        {
            LockAll(relation, LockMode.AccessExclusive);
            foreach (var action in alter.Actions)
                if (action is ColumnTypeAction { Column: { } attribute } change) AddTypeChange(relation, attribute.Name, change, isOnly: false);
        }
    }

    private IEnumerable<Relation> TypedTables(QualifiedName name)
    {
        if (FindType(name) is not { } type) yield break;
        foreach (var relation in _before.Relations)
            if (relation.OfTypeOid == type.Oid) yield return relation;
    }

    private LockMode ModeOf(AlterTableAction action) => action switch
    {
        TriggerStateAction => LockMode.ShareRowExclusive,
        AddConstraintAction { Constraint: ForeignKeyConstraint } => LockMode.ShareRowExclusive,
        ColumnStatisticsAction or ColumnOptionsAction or ClusterOnAction or ValidateConstraintAction or AttachPartitionAction => LockMode.ShareUpdateExclusive,
        TableFlagAction { Flag: TableFlag.WithoutCluster } => LockMode.ShareUpdateExclusive,
        DetachPartitionAction { IsConcurrently: true } or DetachPartitionAction { IsFinalize: true } => LockMode.ShareUpdateExclusive,
        SetOptionsAction options => ModeOf(options),
        _ => LockMode.AccessExclusive,
    };

    /// <summary>The options that change what queries read need the strongest lock (reloptions.c).</summary>
    private static LockMode ModeOf(SetOptionsAction action)
    {
        foreach (var option in action.Options)
            if (option.Name.Name is "user_catalog_table" or "security_barrier" or "security_invoker" or "check_option") return LockMode.AccessExclusive;
        return LockMode.ShareUpdateExclusive;
    }

    /// <summary>Whether an action is done to the tables that inherit from the relation too.</summary>
    private bool Recurses(AlterTableAction action, Relation relation) => action switch
    {
        SetOptionsAction or ClusterOnAction or ChangeOwnerAction or TableFlagAction or ReplicaIdentityAction or InheritAction or OfTypeAction
            or ServerOptionsAction or SetTablespaceAction or SetAccessMethodAction or RuleStateAction or ColumnOptionsAction
            or AttachPartitionAction or DetachPartitionAction => false,
        // Options of the sequence alone are the sequence's.
        ColumnIdentityAction identity => _before.ServerVersion >= 17 && (identity.Kind != IdentityActionKind.Change || identity.IsAlways is not null),
        ColumnStorageAction { IsCompression: true } => false,
        AddConstraintAction { Constraint: CheckConstraint { IsNoInherit: true } or NotNullConstraint { IsNoInherit: true } } => _before.ServerVersion >= 18,
        DropConstraintAction drop => ConstraintOf(relation, drop.Name.Name) is not { NoInherit: true },
        ValidateConstraintAction validate => ConstraintOf(relation, validate.Name.Name) is { } constraint
            && (constraint.Kind != ConstraintKind.ForeignKey || _before.ServerVersion >= 18),
        _ => true,
    };

    /// <summary>What partitions have and other children have not: keys, foreign keys, triggers.</summary>
    private bool IsOfPartitions(AlterTableAction action) => action is TriggerStateAction or AlterConstraintAction
        || (action is AddConstraintAction { Constraint: KeyConstraint or ExclusionConstraint or ForeignKeyConstraint } && _before.ServerVersion < 18);

    /// <summary>Before PostgreSQL 18 a key of a partitioned table came to the partitions as CREATE INDEX does.</summary>
    private bool IsIndexInPartitions(AlterTableAction action) =>
        _before.ServerVersion < 18 && action is AddConstraintAction { Constraint: KeyConstraint { IsPrimary: false } or ExclusionConstraint };

    private Constraint? ConstraintOf(Relation relation, string name)
    {
        foreach (var constraint in _before.ConstraintsOf(relation.Oid))
            if (constraint.Name == name) return constraint;
        return null;
    }

    /// <summary>A constraint that does not hold for all rows yet; the statement itself may have added it.</summary>
    private Constraint? Unvalidated(Relation relation, string name)
    {
        if (ConstraintOf(relation, name) is { } known) return known.IsNotValid ? known : null;
        foreach (var constraint in _after.ConstraintsOf(relation.Oid))
            if (constraint.Name == name) return constraint;
        return null;
    }

    private void AddAction(Relation relation, AlterTableAction action, bool isOnly)
    {
        switch (action)
        {
            case AddColumnAction add: AddColumn(relation, add, isOnly); break;
            case AddConstraintAction add: AddConstraint(relation, add.Constraint, isOnly); break;
            case ColumnNotNullAction { IsSet: true, Column: { } column }: AddNotNull(relation, column.Name, action.Span, isOnly); break;
            case ColumnTypeAction { Column: { } column } change: AddTypeChange(relation, column.Name, change, isOnly); break;
            case ColumnExpressionAction { Expression: not null, Column: { } column }:
                if (relation.FindColumn(column.Name) is { Generated: GeneratedKind.Stored })
                    AddWorkInAll(relation, isOnly, RowWorkKind.Rewrite, "SET EXPRESSION of " + column.Name, action.Span);
                break;
            // The children are asked for the column even where it stays in them.
            case DropColumnAction drop when isOnly && relation.FindColumn(drop.Column.Name) is not null:
                foreach (var child in _before.ChildrenOf(relation.Oid)) Lock(child, LockMode.AccessExclusive);
                break;
            case DropConstraintAction drop when ConstraintOf(relation, drop.Name.Name) is { Kind: ConstraintKind.ForeignKey } key:
                Lock(_before.GetRelation(key.ReferencedOid), LockMode.AccessExclusive);
                break;
            case ValidateConstraintAction validate when Unvalidated(relation, validate.Name.Name) is { } constraint:
                AddWorkInAll(relation, isOnly || constraint.Kind == ConstraintKind.ForeignKey, RowWorkKind.Scan, "VALIDATE CONSTRAINT " + constraint.Name, action.Span);
                if (constraint.Kind == ConstraintKind.ForeignKey) Lock(_before.GetRelation(constraint.ReferencedOid), LockMode.RowShare);
                break;
            case SetAccessMethodAction:
                AddWork(relation, RowWorkKind.Rewrite, "SET ACCESS METHOD", action.Span);
                break;
            // Where the rows are is not in the catalog; where they are there already, nothing is done.
            case SetTablespaceAction:
                AddWork(relation, RowWorkKind.Rewrite, "SET TABLESPACE", action.Span, isUncertain: true);
                break;
            case TableFlagAction { Flag: TableFlag.Logged } when relation.Persistence == Persistence.Unlogged:
                AddWork(relation, RowWorkKind.Rewrite, "SET LOGGED", action.Span);
                break;
            case TableFlagAction { Flag: TableFlag.Unlogged } when relation.Persistence == Persistence.Permanent:
                AddWork(relation, RowWorkKind.Rewrite, "SET UNLOGGED", action.Span);
                break;
            case InheritAction { IsNo: false } inherit:
                Lock(Find(inherit.Parent), LockMode.ShareUpdateExclusive);
                break;
            case AttachPartitionAction { Bound: { } bound } attach:
                AddAttachPartition(relation, attach, bound);
                break;
            case DetachPartitionAction detach:
                if (Find(detach.Partition) is not { } part) break;
                Lock(part, _before.ServerVersion >= 14 ? LockMode.AccessExclusive : LockMode.ShareUpdateExclusive);
                if (part.Kind == RelationKind.PartitionedTable)
                    foreach (var below in Descendants(part)) Lock(below, LockMode.AccessExclusive);
                LockDefaultOf(relation);
                break;
        }
    }

    private void LockDefaultOf(Relation parent)
    {
        foreach (var child in _before.ChildrenOf(parent.Oid))
            if (child.PartitionBound == "DEFAULT") Lock(child, LockMode.AccessExclusive);
    }

    private void AddAttachPartition(Relation parent, AttachPartitionAction attach, PartitionBound bound)
    {
        if (Find(attach.Partition) is { } partition)
        {
            LockAll(partition, LockMode.AccessExclusive);
            AddWorkInAll(partition, isOnly: false, RowWorkKind.Scan, "ATTACH PARTITION", attach.Span,
                "a CHECK of the partition that says its bounds, added NOT VALID and validated before", isUncertain: true);
            AddKeysOfPartition(partition);
        }
        AddDefaultPartition(parent, bound.Kind == PartitionBoundKind.Default, "ATTACH PARTITION", attach.Span);
    }

    /// <summary>A foreign key that the partition has already gives its triggers up for those of the partitioned table's.</summary>
    private void AddKeysOfPartition(Relation partition)
    {
        foreach (var constraint in _before.ConstraintsOf(partition.Oid))
        {
            if (constraint is { Kind: ConstraintKind.ForeignKey, IsInherited: false } && _after.GetConstraint(constraint.Oid) is { IsInherited: true })
            {
                Lock(_before.GetRelation(constraint.ReferencedOid), LockMode.ShareRowExclusive);
                LockTriggers(_before.GetRelation(constraint.ReferencedOid));
            }
        }
    }

    private void AddColumn(Relation relation, AddColumnAction add, bool isOnly)
    {
        if (relation.FindColumn(add.Column.Name.Name) is not null) return;
        var name = add.Column.Name.Name;
        var column = _after.GetRelation(relation.Oid)?.FindColumn(name);
        SqlExpression? value = null;
        var (isNotNull, isKey, isIdentity) = (false, false, false);
        foreach (var constraint in add.Column.Constraints)
        {
            switch (constraint)
            {
                case DefaultConstraint given: value = given.Expression; break;
                case IdentityConstraint: isIdentity = true; break;
                case NotNullConstraint: isNotNull = true; break;
                case KeyConstraint { IsPrimary: true }: (isNotNull, isKey) = (true, true); break;
                case KeyConstraint: isKey = true; break;
                case GeneratedConstraint { IsStored: true }:
                    AddWorkInAll(relation, isOnly, RowWorkKind.Rewrite, $"ADD COLUMN {name} GENERATED … STORED", add.Span);
                    break;
            }
        }
        var isSerial = column is { SequenceOid: not 0 } && !isIdentity && value is null;
        var isVolatile = value is not null && IsVolatile(value);
        var hasChecks = column is not null && HasChecks(column.Type.Oid);
        if (isIdentity || isSerial)
            AddWorkInAll(relation, isOnly, RowWorkKind.Rewrite, $"ADD COLUMN {name}, which every row gets a number for", add.Span);
        else if (isVolatile)
            AddWorkInAll(relation, isOnly, RowWorkKind.Rewrite, $"ADD COLUMN {name}, with a default that is another one for each row", add.Span,
                "add the column without a default, set the default, and fill the rows in parts");
        else if (hasChecks)
            AddWorkInAll(relation, isOnly, RowWorkKind.Rewrite, $"ADD COLUMN {name} of a domain that has checks", add.Span);
        else if (isNotNull && value is null && !isKey)
            AddWorkInAll(relation, isOnly, RowWorkKind.Scan, $"ADD COLUMN {name} NOT NULL", add.Span, "give it a default that is the same for all rows");
        if (isKey) AddIndexBuild(relation, isOnly, $"ADD COLUMN {name} with a key", add.Span, "add the column, CREATE UNIQUE INDEX CONCURRENTLY, then ADD … USING INDEX");
        foreach (var constraint in add.Column.Constraints)
        {
            if (constraint is CheckConstraint { IsNotEnforced: false })
                AddWorkInAll(relation, isOnly, RowWorkKind.Scan, $"ADD COLUMN {name} CHECK", add.Span, "add the column, then the constraint NOT VALID");
            if (constraint is ForeignKeyConstraint { IsNotEnforced: false } && (value is not null and not NullConstant || isIdentity || isSerial))
                AddWorkInAll(relation, isOnly, RowWorkKind.Scan, $"ADD COLUMN {name} REFERENCES", add.Span, "add the column, then the constraint NOT VALID");
        }
    }

    private void AddConstraint(Relation relation, ConstraintClause constraint, bool isOnly)
    {
        var cause = "ADD " + (constraint.Name is { } name ? "CONSTRAINT " + name.Name : KindOf(constraint));
        switch (constraint)
        {
            case KeyConstraint { ExistingIndex: { } index } key:
                if (key.IsPrimary && FindIndexOf(relation, index.Name) is { } existing && HasNullable(relation, existing))
                    AddWorkInAll(relation, isOnly, RowWorkKind.Scan, cause + ", whose columns become NOT NULL", constraint.Span, "SET NOT NULL before, by way of a CHECK (… IS NOT NULL) that is validated");
                break;
            case KeyConstraint:
                AddIndexBuild(relation, isOnly, cause, constraint.Span, "CREATE UNIQUE INDEX CONCURRENTLY, then ADD CONSTRAINT … USING INDEX");
                break;
            case ExclusionConstraint:
                AddIndexBuild(relation, isOnly, cause, constraint.Span, remedy: null);
                break;
            case CheckConstraint or ForeignKeyConstraint or NotNullConstraint when !constraint.IsNotValid && !constraint.IsNotEnforced:
                var onlyPartitions = constraint is ForeignKeyConstraint && relation.Kind != RelationKind.PartitionedTable;
                if (constraint is NotNullConstraint { Column: { } column } && relation.FindColumn(column.Name) is { NotNull: true }) break;
                AddWorkInAll(relation, isOnly || onlyPartitions || constraint.IsNoInherit, RowWorkKind.Scan, cause, constraint.Span, NotValid);
                break;
        }
    }

    private static string KindOf(ConstraintClause constraint) => constraint switch
    {
        KeyConstraint { IsPrimary: true } => "PRIMARY KEY",
        KeyConstraint => "UNIQUE",
        ExclusionConstraint => "EXCLUDE",
        ForeignKeyConstraint => "FOREIGN KEY",
        NotNullConstraint => "NOT NULL",
        _ => "CHECK",
    };

    private Catalog.Index? FindIndexOf(Relation relation, string name)
    {
        foreach (var index in _before.IndexesOf(relation.Oid))
            if (index.Name == name) return index;
        return null;
    }

    private static bool HasNullable(Relation relation, Catalog.Index index)
    {
        foreach (var key in index.Keys)
            if (key.Expression is null && relation.FindColumn(key.Ordinal) is { NotNull: false }) return true;
        return false;
    }

    /// <summary>SET NOT NULL reads the rows unless a CHECK that holds for all of them says it already (NotNullImpliedByRelConstraints).</summary>
    private void AddNotNull(Relation relation, string name, SqlSpan span, bool isOnly)
    {
        AddOne(relation);
        if (isOnly) return;
        foreach (var child in Descendants(relation)) AddOne(child);

        void AddOne(Relation table)
        {
            if (table.FindColumn(name) is not { NotNull: false } || IsProvenNotNull(table, name)) return;
            AddWork(table, RowWorkKind.Scan, "SET NOT NULL of " + name, span, $"ADD CHECK ({Identifiers.Quote(name)} IS NOT NULL) NOT VALID, VALIDATE CONSTRAINT, then SET NOT NULL");
        }
    }

    private bool IsProvenNotNull(Relation table, string column)
    {
        foreach (var constraint in _before.ConstraintsOf(table.Oid))
        {
            if (constraint is not { Kind: ConstraintKind.Check, IsNotValid: false, IsNotEnforced: false, Expression: { } text }) continue;
            if (SaysNotNull(SqlParser.ParseExpression(new SqlText(text), out _), column)) return true;
        }
        return false;
    }

    private static bool SaysNotNull(SqlExpression expression, string column)
    {
        switch (expression)
        {
            case ParenthesizedExpression parenthesized: return SaysNotNull(parenthesized.Operand, column);
            case LogicalExpression { IsOr: false } all:
                foreach (var operand in all.Operands)
                    if (SaysNotNull(operand, column)) return true;
                return false;
            case IsExpression { Kind: IsTestKind.Null, IsNot: true, Operand: ColumnReference { Name: { } name } }: return name.Name == column;
            default: return false;
        }
    }

    /// <summary>Whether an expression may be another one for each row (contain_volatile_functions).</summary>
    private bool IsVolatile(SqlExpression expression) =>
        Binder.Bind(expression, _text, new BindingContext(_before) { SearchPath = _searchPath }, new DefinitionPlace(ExpressionKind.ColumnDefault)).IsVolatile;

    /// <summary>Whether a type is a domain with constraints, over another one's too (DomainHasConstraints).</summary>
    private bool HasChecks(int type)
    {
        while (_after.GetType(type) is { Kind: TypeKind.Domain } domain)
        {
            if (domain.NotNull) return true;
            foreach (var constraint in _after.Constraints)
                if (constraint.DomainOid == domain.Oid) return true;
            type = domain.BaseType.Oid;
        }
        return false;
    }
}
