using System;
using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Replay;

/// <summary>ALTER TABLE's actions on columns (tablecmds.c, ATExecAddColumn and its kin).</summary>
internal sealed partial class ReplaySession
{
    private void AddColumn(Relation table, AddColumnAction action, bool isOnly, Action<PendingConstraint, SqlSpan> addConstraintLater)
    {
        if (table.Kind is RelationKind.View or RelationKind.MaterializedView or RelationKind.Sequence)
            throw new StatementException(SqlStates.WrongObjectType, $"\"{table.Name}\" is not a table, composite type, or foreign table", action.Span);
        RefuseTyped(table, "cannot add column to typed table", action.Span);
        CheckHole(action.Column.Name);
        if (table.IsPartition)
            throw new StatementException(SqlStates.WrongObjectType, "cannot add column to a partition", action.Span);
        if (table.FindColumn(action.Column.Name.Name) is not null)
        {
            if (action.IfNotExists) return;
            throw new StatementException(
                SqlStates.DuplicateColumn,
                $"column \"{action.Column.Name.Name}\" of relation \"{table.Name}\" already exists",
                action.Column.Name.Span);
        }
        if (!isOnly && Children(table).Count > 0 && HasIdentity(action.Column)
            && (Catalog.ServerVersion < 17 || table.Kind != RelationKind.PartitionedTable))
            throw new StatementException(
                SqlStates.InvalidTableDefinition, "cannot recursively add identity column to table that has child tables", action.Span);
        CheckColumnName(action.Column.Name);
        var draft = new TableDraft(table);
        draft.Columns.AddRange(table.Columns);
        var column = ReadColumn(draft, action.Column, NextOrdinal(table));
        column = column with { Settings = ReadSettings(action.Column, column.Type) };
        if (Catalog.GetType(table.TypeOid) is { } rowType)
        {
            RefuseMemberOfItself(rowType, column.Type, action.Column.Type?.Span ?? action.Span);
            // Rows that are stored elsewhere would lack the default.
            if (table.Kind == RelationKind.Table && draft.Defaults.Exists(static item => item.Expression is not NullConstant)) RefuseUsedRow(rowType, action.Span);
        }
        PutColumn(table, column);
        PutDefaults(draft, table);
        column = Catalog.GetRelation(table.Oid)!.FindColumn(column.Ordinal)!;
        foreach (var sequence in draft.Sequences) _builder.Put(sequence(table));
        if (isOnly && Children(table).Count > 0)
            throw new StatementException(SqlStates.InvalidTableDefinition, "column must be added to child tables too", action.Span);
        foreach (var child in Children(table)) AddInheritedColumn(child, column);
        foreach (var constraint in draft.Constraints) addConstraintLater(constraint, action.Span);
    }

    private static bool HasIdentity(ColumnDefinition column)
    {
        foreach (var constraint in column.Constraints)
            if (constraint is IdentityConstraint) return true;
        return false;
    }

    private void AddInheritedColumn(Relation child, Column column)
    {
        // By way of another parent it may have the column already.
        child = Catalog.GetRelation(child.Oid)!;
        if (child.FindColumn(column.Name) is { } existing)
        {
            if (existing.Type.IsKnown && column.Type.IsKnown && existing.Type != column.Type)
                throw new StatementException(
                    SqlStates.DatatypeMismatch, $"child table \"{child.Name}\" has different type for column \"{column.Name}\"");
            PutColumn(child, existing with { IsInherited = true });
            return;
        }
        PutColumn(child, Inherited(column, NextOrdinal(child)));
        foreach (var grandchild in Children(child)) AddInheritedColumn(grandchild, column);
    }

    /// <summary>attnums are never used twice: a dropped column leaves its number behind.</summary>
    private int NextOrdinal(Relation table)
    {
        var next = _highestOrdinals.TryGetValue(table.Oid, out var highest) ? highest + 1 : 1;
        foreach (var column in table.Columns)
            if (column.Ordinal >= next) next = column.Ordinal + 1;
        _highestOrdinals[table.Oid] = next;
        return next;
    }

    private readonly Dictionary<int, int> _highestOrdinals = [];

    private void DropColumn(Relation table, DropColumnAction action, bool isOnly)
    {
        CheckHole(action.Column);
        RefuseTyped(table, "cannot drop column from typed table", action.Span);
        if (table.FindColumn(action.Column.Name) is not { } column)
        {
            if (SystemColumns.Contains(action.Column.Name))
                throw new StatementException(
                    SqlStates.FeatureNotSupported, $"cannot drop system column \"{action.Column.Name}\"", action.Column.Span);
            if (action.IfExists) return;
            throw new StatementException(
                SqlStates.UndefinedColumn,
                $"column \"{action.Column.Name}\" of relation \"{table.Name}\" does not exist",
                action.Column.Span);
        }
        if (table.Kind is RelationKind.View or RelationKind.MaterializedView or RelationKind.Sequence)
            throw new StatementException(SqlStates.WrongObjectType, $"\"{table.Name}\" is not a table, composite type, or foreign table", action.Span);
        if (column.IsInherited)
            throw new StatementException(
                SqlStates.InvalidTableDefinition, $"cannot drop inherited column \"{column.Name}\"", action.Column.Span);
        RefusePartitionKey(table, column, "drop", action.Column.Span);
        if (!isOnly)
            foreach (var oid in Below(table))
                if (Catalog.GetRelation(oid) is { } child && child.FindColumn(column.Name) is { IsInherited: true, IsLocal: false } inherited)
                    RefusePartitionKey(child, inherited, "drop", action.Column.Span);
        if (isOnly && table.Kind == RelationKind.PartitionedTable && Children(table).Count > 0)
            throw new StatementException(
                SqlStates.InvalidTableDefinition,
                "cannot drop column from only the partitioned table when partitions exist",
                action.Column.Span,
                hint: "Do not specify the ONLY keyword.");
        DropColumn(table, column, isOnly, action.Behavior == DropBehavior.Cascade, action.Span);
    }

    private void DropColumn(Relation table, Column column, bool isOnly, bool isCascade, SqlSpan span)
    {
        HashSet<int> losing = isOnly ? [table.Oid] : LosingWith(table, column.Name);
        KeepInChildren(losing, column.Name, isOnly);
        var roots = new List<Dependent> { new(table, column) };
        // What has it of several parents that all lose it goes with none of them alone.
        foreach (var oid in losing)
            if (oid != table.Oid && Catalog.GetRelation(oid) is { ParentOids.Count: > 1 } child && child.FindColumn(column.Name) is { } inherited) roots.Add(new Dependent(child, inherited));
        Drop(roots, isCascade, span);
    }

    /// <summary>The children, and theirs, whose column goes with the table's: those that neither declare it nor have it of a parent that keeps it.</summary>
    private HashSet<int> LosingWith(Relation table, string name)
    {
        var losing = new HashSet<int> { table.Oid };
        var below = Below(table);
        for (var count = 0; count != losing.Count;)
        {
            count = losing.Count;
            foreach (var oid in below)
                if (Catalog.GetRelation(oid) is { } child && child.FindColumn(name) is { IsInherited: true, IsLocal: false } && !HasColumnOfOther(child, name, losing)) losing.Add(oid);
        }
        return losing;
    }

    private bool HasColumnOfOther(Relation child, string name, HashSet<int> losing)
    {
        foreach (var parent in child.ParentOids)
            if (!losing.Contains(parent) && Catalog.GetRelation(parent)?.FindColumn(name) is not null) return true;
        return false;
    }

    /// <summary>The children's columns that stay are their own, or of the other parents.</summary>
    private void KeepInChildren(HashSet<int> losing, string name, bool isOnly)
    {
        foreach (var oid in losing)
        {
            foreach (var child in Children(Catalog.GetRelation(oid)!))
            {
                if (losing.Contains(child.Oid) || Catalog.GetRelation(child.Oid)!.FindColumn(name) is not { IsInherited: true } column) continue;
                var isInherited = HasColumnOfOther(child, name, losing);
                if (isOnly && !isInherited) KeepInheritedNotNull(Catalog.GetRelation(oid)!, child, column);
                PutColumn(child, column with { IsInherited = isInherited, IsLocal = column.IsLocal || isOnly });
            }
        }
    }

    /// <summary>In PostgreSQL 18 a NOT NULL that came from a parent still counts as inherited when the parent's column alone has gone.</summary>
    private void KeepInheritedNotNull(Relation parent, Relation child, Column column)
    {
        if (Catalog.ServerVersion < 18 || !column.NotNull || parent.FindColumn(column.Name) is not { } above || !IsNotNullForChildren(parent, above)) return;
        PutNotNullName(child, column, NotNullName(parent, above));
        foreach (var constraint in Catalog.ConstraintsOf(child.Oid))
            if (constraint.Kind == ConstraintKind.NotNull && Contains(constraint.Columns, column.Ordinal)) _builder.Put(constraint with { IsInherited = true });
    }

    private bool Uses(string? expression, string column)
    {
        foreach (var name in _stored.Columns(expression))
            if (name == column) return true;
        return false;
    }

    private void ChangeColumnDefault(Relation table, ColumnDefaultAction action, bool isOnly)
    {
        var column = RequireUserColumn(table, action.Column!, "alter");
        if (column.Identity != IdentityKind.None)
            throw new StatementException(
                SqlStates.SyntaxError, $"column \"{column.Name}\" of relation \"{table.Name}\" is an identity column", action.Column!.Span);
        if (column.Generated != GeneratedKind.None)
            throw new StatementException(
                SqlStates.SyntaxError, $"column \"{column.Name}\" of relation \"{table.Name}\" is a generated column", action.Column!.Span);
        var text = action.Default is null ? null : StoreDefault(action.Default, column.Type, column.Name);
        ForColumn(table, column.Name, isOnly, found => found with { Default = text, ChangedAt = Here });
    }

    private void ChangeColumnNotNull(Relation table, ColumnNotNullAction action, bool isOnly)
    {
        var column = RequireColumn(table, action.Column!);
        if (!action.IsSet)
        {
            if (column.Identity != IdentityKind.None)
                throw new StatementException(
                    SqlStates.SyntaxError, $"column \"{column.Name}\" of relation \"{table.Name}\" is an identity column", action.Column!.Span);
            RefuseOnlyPartitioned(table, isOnly, action.Span);
            foreach (var constraint in Catalog.ConstraintsOf(table.Oid))
            {
                if (constraint.Kind == ConstraintKind.PrimaryKey && Contains(constraint.Columns, column.Ordinal))
                    throw new StatementException(
                        SqlStates.InvalidTableDefinition, $"column \"{column.Name}\" is in a primary key", action.Column!.Span);
            }
            if (table.IsPartition && Catalog.GetRelation(table.ParentOids[0])?.FindColumn(column.Name) is { NotNull: true })
                throw new StatementException(
                    SqlStates.InvalidTableDefinition, $"column \"{column.Name}\" is marked NOT NULL in parent table", action.Column!.Span);
            if (Catalog.ServerVersion >= 18 && column is { NotNull: true, IsInherited: true })
                foreach (var oid in table.ParentOids)
                    if (Catalog.GetRelation(oid) is { } parent && parent.FindColumn(column.Name) is { } above && IsNotNullForChildren(parent, above))
                        throw new StatementException(
                            SqlStates.InvalidTableDefinition,
                            $"cannot drop inherited constraint \"{NotNullName(parent, above)}\" of relation \"{table.Name}\"",
                            action.Column!.Span);
            foreach (var constraint in Catalog.ConstraintsOf(table.Oid))
            {
                if (constraint.Kind != ConstraintKind.NotNull || !Contains(constraint.Columns, column.Ordinal)) continue;
                if (constraint.IsInherited && !column.IsInherited)
                    throw new StatementException(
                        SqlStates.InvalidTableDefinition,
                        $"cannot drop inherited constraint \"{constraint.Name}\" of relation \"{table.Name}\"",
                        action.Column!.Span);
                _builder.Remove(constraint);
            }
        }
        else if (isOnly) RefuseOnlyNotNull(table, column, action.Span);
        ForColumn(table, column.Name, isOnly, found => found with { NotNull = action.IsSet, ChangedAt = Here });
    }

    /// <summary>ATExecCheckNotNull: of the partitioned table alone where the partitions have it already; since PostgreSQL 18 not even then.</summary>
    private void RefuseOnlyNotNull(Relation table, Column column, SqlSpan span)
    {
        if (column.NotNull || table.Kind != RelationKind.PartitionedTable) return;
        foreach (var child in Children(table))
        {
            if (Catalog.ServerVersion < 18 && child.FindColumn(column.Name) is not { NotNull: false })
            {
                RefuseOnlyNotNull(child, column, span);
                continue;
            }
            throw new StatementException(
                SqlStates.InvalidTableDefinition, "constraint must be added to child tables too", span, hint: "Do not specify the ONLY keyword.");
        }
    }

    private void RefuseOnlyPartitioned(Relation table, bool isOnly, SqlSpan span)
    {
        if (Catalog.ServerVersion < 18 && isOnly && Partitions(table).Count > 0)
            throw new StatementException(
                SqlStates.InvalidTableDefinition,
                "cannot remove constraint from only the partitioned table when partitions exist",
                span,
                hint: "Do not specify the ONLY keyword.");
    }

    private void ForColumn(Relation table, string name, bool isOnly, System.Func<Column, Column> change)
    {
        if (table.FindColumn(name) is not { } column) return;
        PutColumn(table, change(column));
        if (isOnly) return;
        foreach (var child in Children(table)) ForColumn(child, name, false, change);
    }

    private void ChangeColumnIdentity(Relation table, ColumnIdentityAction action, bool isOnly)
    {
        RefusePartOfIdentity(table, action, isOnly);
        var column = RequireColumn(table, action.Column!);
        switch (action.Kind)
        {
            case IdentityActionKind.Add:
                RequireIdentityType(column, action.Span);
                RequireIdentity(table, column, action);
                RequireIdentityBelow(table, action);
                var draft = new TableDraft(table);
                PutColumn(table, AddIdentity(draft, column, action.IsAlways == true, action.Options, action.Span) with { ChangedAt = Here });
                foreach (var sequence in draft.Sequences) _builder.Put(sequence(table));
                SetIdentityBelow(table, column.Name, action.IsAlways == true ? IdentityKind.Always : IdentityKind.ByDefault);
                break;
            case IdentityActionKind.Change:
                RequireIdentity(table, column, action);
                RequireIdentityBelow(table, action);
                if (action.IsAlways is { } isAlways) SetIdentity(table, column.Name, isAlways ? IdentityKind.Always : IdentityKind.ByDefault);
                if (Catalog.GetRelation(column.SequenceOid) is { Sequence: { } options } changed)
                    _builder.Put(changed with { Sequence = Change(options, action.Options), ChangedAt = Here });
                break;
            case IdentityActionKind.Drop:
                if (column.Identity == IdentityKind.None && action.IfExists) return;
                RequireIdentity(table, column, action);
                RequireIdentityBelow(table, action);
                PutColumn(table, column with { Identity = IdentityKind.None, SequenceOid = 0, ChangedAt = Here });
                if (Catalog.GetRelation(column.SequenceOid) is { } dropped) Drop([new Dependent(dropped)], isCascade: false, action.Span);
                SetIdentityBelow(table, column.Name, IdentityKind.None);
                break;
        }
    }

    /// <summary>What ATExecAddIdentity, ATExecSetIdentity and ATExecDropIdentity ask of the column.</summary>
    private static void RequireIdentity(Relation table, Column column, ColumnIdentityAction action)
    {
        var isIdentity = column.Identity != IdentityKind.None;
        var lack = action.Kind != IdentityActionKind.Add ? isIdentity ? null : "is not an identity column"
            : isIdentity ? "is already an identity column"
            : column.Default is not null ? "already has a default value"
            : column.NotNull ? null
            : "must be declared NOT NULL before identity can be added";
        if (lack is not null)
            throw new StatementException(
                SqlStates.ObjectNotInPrerequisiteState, $"column \"{column.Name}\" of relation \"{table.Name}\" {lack}", action.Column!.Span);
    }

    private void ChangeColumnExpression(Relation table, ColumnExpressionAction action, bool isOnly)
    {
        // Children are asked as if each were altered alone, so that one with children of its own is refused.
        if (action.Expression is null && (isOnly ? Children(table).Count > 0 : Children(table).Exists(child => Children(child).Count > 0)))
            throw new StatementException(
                SqlStates.FeatureNotSupported, "ALTER TABLE / DROP EXPRESSION must be applied to child tables too", action.Span);
        var column = RequireColumn(table, action.Column!);
        if (action.Expression is null && column.IsInherited)
            throw new StatementException(
                SqlStates.InvalidTableDefinition, "cannot drop generation expression from inherited column", action.Column!.Span);
        if (column.Generated == GeneratedKind.None)
        {
            if (action.IfExists) return;
            throw new StatementException(
                SqlStates.ObjectNotInPrerequisiteState, $"column \"{column.Name}\" of relation \"{table.Name}\" is not a generated column", action.Column!.Span);
        }
        if (action.Expression is null && column.Generated == GeneratedKind.Virtual)
            throw new StatementException(
                SqlStates.FeatureNotSupported, "ALTER TABLE / DROP EXPRESSION is not supported for virtual generated columns", action.Span);
        if (action.Expression is { } expression)
        {
            CheckGenerated(table, column, expression);
            var text = Store(expression, table);
            ForColumn(table, column.Name, isOnly, found => found with { Default = text, ChangedAt = Here });
            return;
        }
        ForColumn(table, column.Name, isOnly, found => found with { Default = null, Generated = GeneratedKind.None, ChangedAt = Here });
    }

    /// <summary>What is shared is changed at the uppermost table.</summary>
    private void RefusePartOfIdentity(Relation table, ColumnIdentityAction action, bool isOnly)
    {
        var start = action.Kind switch
        {
            IdentityActionKind.Add => "cannot add identity to a column of",
            IdentityActionKind.Change => "cannot change identity column of",
            _ => "cannot drop identity from a column of",
        };
        if (!SharesIdentity) return;
        if (isOnly && table.Kind == RelationKind.PartitionedTable)
            throw new StatementException(
                SqlStates.InvalidTableDefinition, start + " only the partitioned table", action.Span, hint: "Do not specify the ONLY keyword.");
        if (table.IsPartition) throw new StatementException(SqlStates.InvalidTableDefinition, start + " a partition", action.Span);
    }

    /// <summary>The columns of a typed table are its type's.</summary>
    private static void RefuseTyped(Relation table, string message, SqlSpan span)
    {
        if (table.OfTypeOid != 0) throw new StatementException(SqlStates.WrongObjectType, message, span);
    }
}
