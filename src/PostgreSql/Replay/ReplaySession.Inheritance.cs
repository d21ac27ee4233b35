using System.Collections.Generic;
using DbImpact.PostgreSql.Binding;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Replay;

/// <summary>INHERITS and partitions (manual, 5.11 and 5.12; tablecmds.c).</summary>
internal sealed partial class ReplaySession
{
    /// <summary>DefineRelation: all parents are there, each once, before anything else is asked of them.</summary>
    private void RequireDistinct(NodeList<QualifiedName> parents)
    {
        var seen = new HashSet<int>();
        foreach (var name in parents)
        {
            if (seen.Add((FindRelationOrIndex(name) ?? RequireTable(name)).Oid)) continue;
            throw new StatementException(SqlStates.DuplicateTable, $"relation \"{name.Name.Name}\" would be inherited from more than once", name.Span);
        }
    }

    /// <summary>MergeAttributes: a parent's columns come before the table's own; equal names are one column.</summary>
    private void Inherit(TableDraft draft, InheritedColumns inherited, QualifiedName parentName)
    {
        var parent = RequireTable(parentName);
        if (parent.Kind == RelationKind.PartitionedTable)
            throw new StatementException(
                SqlStates.WrongObjectType, $"cannot inherit from partitioned table \"{parent.Name}\"", parentName.Span);
        if (parent.IsPartition)
            throw new StatementException(SqlStates.WrongObjectType, $"cannot inherit from partition \"{parent.Name}\"", parentName.Span);
        if (parent.Persistence == Persistence.Temporary && draft.Table.Persistence != Persistence.Temporary)
            throw new StatementException(SqlStates.WrongObjectType, $"cannot inherit from temporary relation \"{parent.Name}\"", parentName.Span);
        draft.Table = draft.Table with { ParentOids = [.. draft.Table.ParentOids, parent.Oid] };
        foreach (var column in parent.Columns)
        {
            var index = inherited.Columns.FindIndex(existing => existing.Name == column.Name);
            if (index < 0)
            {
                inherited.Columns.Add(Inherited(column, inherited.Columns.Count + 1) with { NotNull = IsNotNullForChildren(parent, column) });
                continue;
            }
            var existing = inherited.Columns[index];
            if (existing.Type != column.Type && existing.Type.IsKnown && column.Type.IsKnown)
                throw new StatementException(
                    SqlStates.DatatypeMismatch, $"inherited column \"{column.Name}\" has a type conflict", parentName.Span);
            if (existing.Type.IsKnown && column.Type.IsKnown && existing.Collation != column.Collation)
                throw new StatementException(
                    SqlStates.CollationMismatch, $"inherited column \"{column.Name}\" has a collation conflict", parentName.Span);
            if (existing.Generated != column.Generated)
                throw new StatementException(
                    SqlStates.DatatypeMismatch, $"inherited column \"{column.Name}\" has a generation conflict", parentName.Span);
            if (existing.Settings?.Storage != column.Settings?.Storage)
                throw new StatementException(
                    SqlStates.DatatypeMismatch, $"inherited column \"{column.Name}\" has a storage parameter conflict", parentName.Span);
            if (existing.Settings?.Compression is { } compression && column.Settings?.Compression is { } other && compression != other)
                throw new StatementException(
                    SqlStates.DatatypeMismatch, $"column \"{column.Name}\" has a compression method conflict", parentName.Span);
            if (existing.Default is not null && column.Default is not null && !SameExpression(existing.Default, column.Default)) inherited.Conflicting.Add(column.Name);
            inherited.Columns[index] = existing with
            {
                NotNull = existing.NotNull || IsNotNullForChildren(parent, column),
                Default = existing.Default ?? column.Default,
                Settings = existing.Settings?.Compression is null ? ForChildren(column.Settings) : existing.Settings,
            };
        }
        AddParentChecks(draft, parent, inherited.Columns);
    }

    /// <summary>Whether the children's column has to be NOT NULL, too: PostgreSQL 18 knows NOT NULL … NO INHERIT.</summary>
    private bool IsNotNullForChildren(Relation parent, Column column)
    {
        if (!column.NotNull || Catalog.ServerVersion < 18) return column.NotNull;
        foreach (var constraint in Catalog.ConstraintsOf(parent.Oid))
            if (constraint is { Kind: ConstraintKind.NotNull, NoInherit: true } && Contains(constraint.Columns, column.Ordinal)) return false;
        return true;
    }

    private Column Inherited(Column column, int ordinal) => column with
    {
        Ordinal = ordinal,
        IsInherited = true,
        IsLocal = false,
        Identity = IdentityKind.None,
        SequenceOid = 0,
        Settings = ForChildren(column.Settings),
        Comment = null,
        DefinedAt = Here,
        ChangedAt = null,
    };

    private void AddParentChecks(TableDraft draft, Relation parent, List<Column> own)
    {
        foreach (var constraint in Catalog.ConstraintsOf(parent.Oid))
        {
            if (constraint.Kind != ConstraintKind.Check || constraint.NoInherit || draft.InheritedChecks.Exists(known => known.Name == constraint.Name)) continue;
            var columns = new List<int>();
            foreach (var ordinal in constraint.Columns)
                if (own.Find(column => column.Name == parent.FindColumn(ordinal)?.Name) is { } column) columns.Add(column.Ordinal);
            draft.InheritedChecks.Add(constraint with { Columns = columns, IsInherited = true, IsNotValid = false, Comment = null, DefinedAt = Here, ChangedAt = null });
        }
    }

    /// <summary>From PostgreSQL 17 on a partitioned table and its partitions share their identity columns. The sequence is the uppermost's.</summary>
    private bool SharesIdentity => Catalog.ServerVersion >= 17;

    private void SetIdentity(Relation table, string name, IdentityKind kind)
    {
        if (table.FindColumn(name) is not { } column) return;
        PutColumn(table, column with { Identity = kind, ChangedAt = Here });
        SetIdentityBelow(table, name, kind);
    }

    private void SetIdentityBelow(Relation table, string name, IdentityKind kind)
    {
        if (!SharesIdentity) return;
        foreach (var partition in Partitions(table)) SetIdentity(partition, name, kind);
    }

    /// <summary>Each partition is asked as the table is; what was attached with partitions of its own has not given them the identity.</summary>
    private void RequireIdentityBelow(Relation table, ColumnIdentityAction action)
    {
        if (!SharesIdentity) return;
        foreach (var partition in Partitions(table))
        {
            if (partition.FindColumn(action.Column!.Name) is not { } column) continue;
            RequireIdentity(partition, column, action);
            RequireIdentityBelow(partition, action);
        }
    }

    private void AddPartitionParent(TableDraft draft, QualifiedName parentName, PartitionBound? bound)
    {
        var parent = RequireRelation(parentName);
        if (parent.Kind != RelationKind.PartitionedTable)
            throw new StatementException(SqlStates.InvalidObjectDefinition, $"\"{parent.Name}\" is not partitioned", parentName.Span);
        RequireSamePersistence(parent, draft.Table.Persistence, parentName.Span, "create");
        // DEFAULT alone is kept as a bound, too.
        draft.Bound = bound;
        foreach (var column in parent.Columns)
            draft.Columns.Add(Inherited(column, draft.Columns.Count + 1) with { Identity = SharesIdentity ? column.Identity : IdentityKind.None });
        AddParentChecks(draft, parent, draft.Columns);
        draft.Table = draft.Table with
        {
            ParentOids = [parent.Oid],
            IsPartition = true,
            PartitionBound = bound is null ? "DEFAULT" : BoundText(parent, bound),
        };
    }

    /// <summary>The bound; a number that is written as a string is kept as the number.</summary>
    private string BoundText(Relation parent, PartitionBound bound)
    {
        if (bound.Kind == PartitionBoundKind.Default) return "DEFAULT";
        var (columns, hasExpression) = PartitionColumns(parent);
        var edits = new List<TextEdit>();
        var type = !hasExpression && columns.Count == 1 && parent.FindColumn(columns[0]) is { } column ? column.Type : TypeReference.Unknown;
        if (type.IsKnown) bound.Walk(Enter);
        return StoreNode(bound, null, keepLines: false, edits);

        bool Enter(SqlNode node)
        {
            if (node is CastExpression { Operand: StringConstant { HasHole: false } constant } cast && PartitionValue.IsCastTo(Catalog, cast, type))
            {
                edits.Add(new TextEdit(cast.Span, Identifiers.QuoteLiteral(constant.Value)));
                return false;
            }
            if (node is StringConstant { HasHole: false } text && type.Oid is BuiltInTypes.Int2 or BuiltInTypes.Int4 or BuiltInTypes.Int8
                && long.TryParse(text.Value, out var number))
                edits.Add(new TextEdit(text.Span, number.ToString(System.Globalization.CultureInfo.InvariantCulture)));
            return true;
        }
    }

    /// <summary>ComputePartitionAttrs.</summary>
    private void PutPartitionKey(Relation table, PartitionSpecification specification)
    {
        table = Catalog.GetRelation(table.Oid)!;
        var keys = new List<string>();
        var strategy = specification.Strategy.Name.ToLowerInvariant();
        if (strategy is not ("list" or "range" or "hash"))
            throw new StatementException(
                SqlStates.InvalidParameterValue, $"unrecognized partitioning strategy \"{specification.Strategy.Name}\"", specification.Strategy.Span);
        if (strategy == "list" && specification.Keys.Count != 1)
            throw new StatementException(
                SqlStates.InvalidObjectDefinition, "cannot use \"list\" partition strategy with more than one column", specification.Span);
        foreach (var key in specification.Keys)
        {
            var text = key.Expression is ColumnReference { Names.Count: 1, Star: null } column
                ? PartitionColumn(table, column.Names[0], out var type)
                : PartitionExpression(table, key.Expression, keys.Count + 1, out type);
            var method = strategy == "hash" ? "hash" : "btree";
            if (!_isFromServer) RequireOperatorClass(key.OperatorClass, key.Span, method, type);
            if (CollationText(key.Collation, TypeReference.Unknown) is { } collation) text += " COLLATE " + collation;
            if (key.OperatorClass is { } operatorClass && FindOperatorClass(operatorClass, method) is not { IsDefault: true })
                text += " " + OperatorClassName(operatorClass, method);
            keys.Add(text);
        }
        _builder.Put(table with { PartitionKey = specification.Strategy.Name.ToUpperInvariant() + " (" + string.Join(", ", keys) + ")" });
    }

    private static string PartitionColumn(Relation table, Identifier name, out TypeReference type)
    {
        if (SystemColumns.Contains(name.Name))
            throw new StatementException(
                SqlStates.InvalidObjectDefinition, $"cannot use system column \"{name.Name}\" in partition key", name.Span);
        var column = table.FindColumn(name.Name)
            ?? throw new StatementException(
                SqlStates.UndefinedColumn, $"column \"{name.Name}\" named in partition key does not exist", name.Span);
        if (column.Generated != GeneratedKind.None)
            throw new StatementException(
                SqlStates.InvalidObjectDefinition,
                "cannot use generated column in partition key",
                name.Span,
                $"Column \"{name.Name}\" is a generated column.");
        type = column.Type;
        return Identifiers.Quote(column.Name);
    }

    private string PartitionExpression(Relation table, SqlExpression expression, int number, out TypeReference type)
    {
        var bound = Check(expression, new DefinitionPlace(ExpressionKind.PartitionKey) { Relation = table });
        foreach (var reference in bound.References)
        {
            if (reference.Kind != ReferenceKind.Column || table.FindColumn(reference.ColumnOrdinal) is not { Generated: not GeneratedKind.None } generated) continue;
            throw new StatementException(
                SqlStates.InvalidObjectDefinition,
                "cannot use generated column in partition key",
                expression.Span,
                $"Column \"{generated.Name}\" is a generated column.");
        }
        if (bound.IsMutable)
            throw new StatementException(
                SqlStates.InvalidObjectDefinition, "functions in partition key expression must be marked IMMUTABLE", expression.Span);
        type = bound.Type;
        if (!_isFromServer)
        {
            var isUnknown = type.Oid == BuiltInTypes.Unknown || bound.IsUntypedConstant;
            if (isUnknown || Catalog.GetType(type.Oid) is { Kind: TypeKind.Pseudo })
                throw new StatementException(
                    SqlStates.InvalidTableDefinition,
                    $"partition key column {number} has pseudo-type {(isUnknown ? "unknown" : TypeFormatter.Format(Catalog, new(type.Oid)))}",
                    expression.Span);
            if (!HasColumn(bound) && !HasGaps())
                throw new StatementException(SqlStates.InvalidObjectDefinition, "cannot use constant expression as partition key", expression.Span);
        }
        var text = Store(expression, table);
        return expression is FunctionCall ? text : "(" + text + ")";
    }

    private static bool HasColumn(BoundDefinition bound)
    {
        foreach (var reference in bound.References)
            if (reference.Kind is ReferenceKind.Column or ReferenceKind.Relation) return true;
        return false;
    }

    private const string PartitionPrefix = "CREATE TABLE t () PARTITION BY ";

    /// <summary>The columns that stand alone in a table's partition key, and whether there is an expression beside them.</summary>
    private (List<string> Columns, bool HasExpression) PartitionColumns(Relation table)
    {
        var columns = new List<string>();
        var hasExpression = false;
        if (PartitionKeyOf(table) is not { } specification) return (columns, hasExpression);
        foreach (var key in specification.Keys)
        {
            if (key.Expression is ColumnReference { Names.Count: 1, Star: null } column) columns.Add(column.Names[0].Name);
            else hasExpression = true;
        }
        return (columns, hasExpression);
    }

    private PartitionSpecification? PartitionKeyOf(Relation table) =>
        table.PartitionKey is { } key && _stored.Parse(PartitionPrefix + key, StoredTextKind.Statement) is CreateTableStatement statement
            ? statement.PartitionBy : null;

    /// <summary>has_partition_attrs: whether a column is in the partition key, alone or in an expression.</summary>
    private bool IsInPartitionKey(Relation table, string column)
    {
        if (PartitionKeyOf(table) is not { } specification) return false;
        var isIn = false;
        foreach (var key in specification.Keys)
        {
            if (key.Expression is ColumnReference { Names.Count: 1, Star: null } alone) isIn |= alone.Names[0].Name == column;
            else isIn |= Uses((PartitionPrefix + table.PartitionKey).Substring(key.Expression.Span.Start, key.Expression.Span.Length), column);
        }
        return isIn;
    }

    private void RefusePartitionKey(Relation table, Column column, string verb, SqlSpan span)
    {
        if (IsInPartitionKey(table, column.Name))
            throw new StatementException(
                SqlStates.InvalidTableDefinition,
                $"cannot {verb} column \"{column.Name}\" because it is part of the partition key of relation \"{table.Name}\"",
                span);
    }

    private List<Relation> Children(Relation table)
    {
        var found = new List<Relation>();
        foreach (var relation in Catalog.ChildrenOf(table.Oid)) found.Add(relation);
        return found;
    }

    private List<Relation> Partitions(Relation table) => table.Kind == RelationKind.PartitionedTable ? Children(table) : [];

    /// <summary>A new partition gets its parent's indexes and foreign keys (DefineRelation, AttachPartitionEnsureIndexes).</summary>
    private void CloneToPartition(Relation parent, Relation partition)
    {
        foreach (var index in Catalog.IndexesOf(parent.Oid)) CloneIndex(index, parent, partition, isAttached: true);
        AddPartitionToKeys(parent, partition);
        foreach (var constraint in Catalog.ConstraintsOf(parent.Oid))
            if (constraint.Kind == ConstraintKind.ForeignKey) CloneForeignKey(constraint, parent, partition);
        CloneRowTriggers(parent, partition);
    }

    private void CloneForeignKey(Constraint constraint, Relation parent, Relation partition)
    {
        if (partition.Kind == RelationKind.ForeignTable) return;
        var columns = new List<int>();
        foreach (var ordinal in constraint.Columns)
            if (Translate(parent, partition, ordinal) is { } found) columns.Add(found);
        foreach (var existing in Catalog.ConstraintsOf(partition.Oid))
        {
            if (existing.Kind != ConstraintKind.ForeignKey || existing.ReferencedOid != constraint.ReferencedOid) continue;
            if (!SameOrdinals(existing.Columns, columns) || !SameOrdinals(existing.ReferencedColumns, constraint.ReferencedColumns)) continue;
            if (existing.OnDelete != constraint.OnDelete || existing.OnUpdate != constraint.OnUpdate || existing.Match != constraint.Match) continue;
            if (existing.IsDeferrable != constraint.IsDeferrable || existing.IsInitiallyDeferred != constraint.IsInitiallyDeferred) continue;
            if (existing.IsInherited || existing.IsNotValid || existing.IsNotEnforced != constraint.IsNotEnforced) continue;
            _builder.Put(existing with { IsInherited = true });
            RemoveKeyRows(existing);
            return;
        }
        var name = KeyRowName(partition, columns, constraint.Name);
        var made = constraint with
        {
            Oid = _builder.NewOid(),
            Name = name,
            RelationOid = partition.Oid,
            Columns = columns,
            IsInherited = true,
            Comment = null,
            DefinedAt = Here,
            ChangedAt = null,
        };
        _builder.Put(made);
        if (_keyIndexes.TryGetValue(constraint.Oid, out var index)) _keyIndexes[made.Oid] = index;
        foreach (var below in Partitions(partition)) CloneForeignKey(made, partition, below);
    }

    private void AttachPartition(Relation parent, AttachPartitionAction action)
    {
        RequirePartitioned(parent, action.Span);
        var read = action.Bound is null ? null : TransformBound(parent, action.Bound);
        var partition = RequireTable(action.Partition);
        if (partition.IsPartition)
            throw new StatementException(SqlStates.WrongObjectType, $"\"{partition.Name}\" is already a partition", action.Partition.Span);
        RefuseTyped(partition, "cannot attach a typed table as partition", action.Partition.Span);
        if (partition.ParentOids.Count > 0)
            throw new StatementException(SqlStates.WrongObjectType, "cannot attach inheritance child as partition", action.Partition.Span);
        if (partition.Kind == RelationKind.Table && Children(partition).Count > 0)
            throw new StatementException(SqlStates.WrongObjectType, "cannot attach inheritance parent as partition", action.Partition.Span);
        if (partition.Oid == parent.Oid || IsBelow(partition, parent.Oid))
            throw new StatementException(SqlStates.DuplicateTable, "circular inheritance not allowed", action.Partition.Span);
        RequireSamePersistence(parent, partition.Persistence, action.Partition.Span, "attach");
        foreach (var column in partition.Columns)
        {
            if (Catalog.ServerVersion >= 17 && column.Identity != IdentityKind.None)
                throw new StatementException(
                    SqlStates.ObjectNotInPrerequisiteState,
                    $"table \"{partition.Name}\" being attached contains an identity column \"{column.Name}\"",
                    action.Partition.Span,
                    "The new partition may not contain an identity column.");
            if (parent.FindColumn(column.Name) is null)
                throw new StatementException(
                    SqlStates.DatatypeMismatch,
                    $"table \"{partition.Name}\" contains column \"{column.Name}\" not found in parent \"{parent.Name}\"",
                    action.Partition.Span,
                    "The new partition may contain only the columns present in parent.");
        }
        RefuseTransitionTriggers(partition, "a partition", action.Partition.Span);
        RequireFreeBound(parent, read, partition);
        RequireParentColumns(parent, partition, action.Partition.Span);
        RequireParentChecks(parent, partition, action.Partition.Span);
        var bound = action.Bound is null ? "DEFAULT" : BoundText(parent, action.Bound);
        BecomeChild(parent, partition, child => child with { IsPartition = true, PartitionBound = bound, ParentOids = [parent.Oid] }, isLocal: false);
        foreach (var key in Catalog.ConstraintsOf(parent.Oid))
            if (key.Kind == ConstraintKind.ForeignKey && (key.ReferencedOid == partition.Oid || Below(partition).Contains(key.ReferencedOid)))
                throw new StatementException(
                    SqlStates.FeatureNotSupported,
                    $"cannot attach table \"{partition.Name}\" as a partition because it is referenced by foreign key \"{key.Name}\"",
                    action.Partition.Span);
        CloneToPartition(parent, Catalog.GetRelation(partition.Oid)!);
    }

    private static void RequireSamePersistence(Relation parent, Persistence persistence, SqlSpan span, string verb)
    {
        var isTemporary = persistence == Persistence.Temporary;
        if (isTemporary == (parent.Persistence == Persistence.Temporary)) return;
        throw new StatementException(
            SqlStates.WrongObjectType,
            isTemporary
                ? $"cannot {verb} a temporary relation as partition of permanent relation \"{parent.Name}\""
                : $"cannot {verb} a permanent relation as partition of temporary relation \"{parent.Name}\"",
            span);
    }

    /// <summary>transformPartitionCmd.</summary>
    private static void RequirePartitioned(Relation table, SqlSpan span)
    {
        if (table.Kind != RelationKind.PartitionedTable)
            throw new StatementException(SqlStates.InvalidObjectDefinition, $"table \"{table.Name}\" is not partitioned", span);
    }

    private void AlterInherit(Relation child, InheritAction action)
    {
        RefuseTyped(child, "cannot change inheritance of typed table", action.Span);
        if (child.IsPartition) throw new StatementException(SqlStates.WrongObjectType, "cannot change inheritance of a partition", action.Span);
        if (child.Kind == RelationKind.PartitionedTable)
            throw new StatementException(SqlStates.WrongObjectType, "cannot change inheritance of partitioned table", action.Span);
        var parent = RequireTable(action.Parent);
        if (action.IsNo)
        {
            if (!Contains(child.ParentOids, parent.Oid))
                throw new StatementException(
                    SqlStates.UndefinedTable, $"relation \"{parent.Name}\" is not a parent of relation \"{child.Name}\"", action.Parent.Span);
            Release(parent, child);
            return;
        }
        if (parent.Persistence == Persistence.Temporary && child.Persistence != Persistence.Temporary)
            throw new StatementException(SqlStates.WrongObjectType, $"cannot inherit from temporary relation \"{parent.Name}\"", action.Parent.Span);
        if (parent.Kind == RelationKind.PartitionedTable)
            throw new StatementException(SqlStates.WrongObjectType, $"cannot inherit from partitioned table \"{parent.Name}\"", action.Parent.Span);
        if (parent.IsPartition) throw new StatementException(SqlStates.WrongObjectType, "cannot inherit from a partition", action.Parent.Span);
        if (Contains(child.ParentOids, parent.Oid))
            throw new StatementException(
                SqlStates.DuplicateTable, $"relation \"{parent.Name}\" would be inherited from more than once", action.Parent.Span);
        if (parent.Oid == child.Oid || IsBelow(child, parent.Oid))
            throw new StatementException(SqlStates.DuplicateTable, "circular inheritance not allowed", action.Parent.Span);
        RefuseTransitionTriggers(child, "an inheritance child", action.Parent.Span);
        RequireParentColumns(parent, child, action.Parent.Span);
        RequireParentChecks(parent, child, action.Parent.Span);
        BecomeChild(parent, child, table => table with { ParentOids = [.. table.ParentOids, parent.Oid] }, isLocal: true);
    }

    private bool IsBelow(Relation relation, int oid)
    {
        foreach (var child in Children(relation))
            if (child.Oid == oid || IsBelow(child, oid)) return true;
        return false;
    }

    /// <summary>MergeAttributesIntoExisting.</summary>
    private void RequireParentColumns(Relation parent, Relation child, SqlSpan span)
    {
        if (!child.ColumnsAreKnown) return;
        foreach (var column in parent.Columns)
        {
            if (child.FindColumn(column.Name) is not { } found)
                throw new StatementException(SqlStates.DatatypeMismatch, $"child table is missing column \"{column.Name}\"", span);
            if (found.Type.IsKnown && column.Type.IsKnown && found.Type != column.Type)
                throw new StatementException(
                    SqlStates.DatatypeMismatch, $"child table \"{child.Name}\" has different type for column \"{column.Name}\"", span);
            if (found.Type.IsKnown && column.Type.IsKnown && found.Collation != column.Collation)
                throw new StatementException(
                    SqlStates.CollationMismatch, $"child table \"{child.Name}\" has different collation for column \"{column.Name}\"", span);
            if (column.Generated != GeneratedKind.None && found.Generated == GeneratedKind.None)
                throw new StatementException(SqlStates.DatatypeMismatch, $"column \"{column.Name}\" in child table must be a generated column", span);
            if (Catalog.ServerVersion >= 16 && column.Generated == GeneratedKind.None && found.Generated != GeneratedKind.None)
                throw new StatementException(SqlStates.DatatypeMismatch, $"column \"{column.Name}\" in child table must not be a generated column", span);
            if (Catalog.ServerVersion < 16 && column.Generated != GeneratedKind.None && !SameExpression(column.Default, found.Default ?? ""))
                throw new StatementException(
                    SqlStates.DatatypeMismatch, $"column \"{column.Name}\" in child table has a conflicting generation expression", span);
            if (IsNotNullForChildren(parent, column) && !found.NotNull)
                throw new StatementException(
                    SqlStates.DatatypeMismatch, $"column \"{column.Name}\" in child table must be marked NOT NULL", span);
        }
    }

    /// <summary>MergeConstraintsIntoExisting: the child has to have the parent's checks, with the same expression.</summary>
    private void RequireParentChecks(Relation parent, Relation child, SqlSpan span)
    {
        foreach (var constraint in Catalog.ConstraintsOf(parent.Oid))
        {
            if (constraint.Kind != ConstraintKind.Check || constraint.NoInherit) continue;
            if (FindConstraint(child, constraint.Name) is not { Kind: ConstraintKind.Check } same)
                throw new StatementException(SqlStates.DatatypeMismatch, $"child table is missing constraint \"{constraint.Name}\"", span);
            if (!SameExpression(constraint.Expression, same.Expression!))
                throw new StatementException(
                    SqlStates.DatatypeMismatch, $"child table \"{child.Name}\" has different definition for check constraint \"{constraint.Name}\"", span);
            if (same.NoInherit)
                throw new StatementException(
                    SqlStates.InvalidObjectDefinition,
                    $"constraint \"{constraint.Name}\" conflicts with non-inherited constraint on child table \"{child.Name}\"",
                    span);
            if (same.IsNotValid && !constraint.IsNotValid)
                throw new StatementException(
                    SqlStates.InvalidObjectDefinition, $"constraint \"{constraint.Name}\" conflicts with NOT VALID constraint on child table \"{child.Name}\"", span);
        }
    }

    private void BecomeChild(Relation parent, Relation child, System.Func<Relation, Relation> change, bool isLocal)
    {
        var columns = new List<Column>();
        foreach (var column in child.Columns)
        {
            if (parent.FindColumn(column.Name) is not { } above)
            {
                columns.Add(column);
                continue;
            }
            var becomes = column with { IsInherited = true, IsLocal = isLocal && column.IsLocal };
            columns.Add(parent.Kind == RelationKind.PartitionedTable && SharesIdentity && above.Identity != IdentityKind.None ? becomes with { Identity = above.Identity } : becomes);
        }
        _builder.Put(change(child with { Columns = columns.ToArray(), ChangedAt = Here }));
        foreach (var constraint in Catalog.ConstraintsOf(parent.Oid))
            if (constraint.Kind == ConstraintKind.Check && FindConstraint(child, constraint.Name) is { } same)
                _builder.Put(same with { IsInherited = true, IsDeclaredToo = isLocal && (same.IsDeclaredToo || !same.IsInherited) });
    }

    private void Release(Relation parent, Relation child)
    {
        var parents = new List<int>(child.ParentOids);
        parents.Remove(parent.Oid);
        var columns = new List<Column>();
        foreach (var column in child.Columns)
        {
            var isInherited = parents.Exists(oid => Catalog.GetRelation(oid)?.FindColumn(column.Name) is not null);
            columns.Add(isInherited ? column : column with { IsInherited = false, IsLocal = true });
        }
        _builder.Put(child with { ParentOids = parents, IsPartition = false, PartitionBound = null, Columns = columns.ToArray(), ChangedAt = Here });
        foreach (var constraint in Catalog.ConstraintsOf(child.Oid))
            if (constraint.IsInherited && !(constraint.Kind == ConstraintKind.Check && HasCheckOfOtherParent(child, constraint.Name, parent.Oid)))
                _builder.Put(constraint with { IsInherited = false });
    }

    private static bool Contains(IReadOnlyList<int> oids, int oid)
    {
        foreach (var candidate in oids)
            if (candidate == oid) return true;
        return false;
    }
}
