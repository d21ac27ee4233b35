using System.Collections.Generic;
using DbImpact.PostgreSql.Binding;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Replay;

/// <summary>Constraints of tables and domains (manual, 5.5; tablecmds.c, parse_utilcmd.c).</summary>
internal sealed partial class ReplaySession
{
    /// <summary>Whether the table is made by this statement: it has no rows that a constraint could not be valid for.</summary>
    private bool _makesTable;

    /// <summary>Adds constraints in PostgreSQL's order: NOT NULL and checks, then keys with the primary key first, then foreign keys.</summary>
    /// <param name="table">The table.</param>
    /// <param name="constraints">In the order of the text.</param>
    /// <param name="isOnly">ALTER TABLE ONLY: partitions and children do not get them.</param>
    private void AddConstraints(Relation table, List<PendingConstraint> constraints, bool isOnly)
    {
        foreach (var pending in constraints) RefuseOnForeignTable(table, pending.Clause);
        AddChecks(table, constraints, isOnly);
        PutKeys(table, ReadKeys(Catalog.GetRelation(table.Oid)!, constraints), isOnly);
        AddForeignKeys(table, constraints, isOnly);
    }

    /// <summary>transformTableConstraint: foreign tables have checks and NOT NULL alone.</summary>
    private static void RefuseOnForeignTable(Relation table, ConstraintClause clause)
    {
        var what = clause switch
        {
            _ when table.Kind != RelationKind.ForeignTable => null,
            KeyConstraint { IsPrimary: true } => "primary key",
            KeyConstraint => "unique",
            ExclusionConstraint => "exclusion",
            ForeignKeyConstraint => "foreign key",
            _ => null,
        };
        if (what is not null)
            throw new StatementException(SqlStates.FeatureNotSupported, $"{what} constraints are not supported on foreign tables", clause.Span);
    }

    private void AddChecks(Relation table, List<PendingConstraint> constraints, bool isOnly)
    {
        foreach (var pending in constraints)
        {
            switch (pending.Clause)
            {
                case NotNullConstraint notNull: AddNotNull(table, notNull, pending.Column, isOnly); break;
                case CheckConstraint check: AddCheck(table, check, isOnly, constraints); break;
            }
        }
    }

    private void AddForeignKeys(Relation table, List<PendingConstraint> constraints, bool isOnly)
    {
        foreach (var pending in constraints)
            if (pending.Clause is ForeignKeyConstraint key) AddForeignKey(table, key, pending.Column, isOnly);
    }

    /// <summary>A NOT NULL is the column's; its name is kept where the server keeps one (18) and the statement gives one.</summary>
    private void AddNotNull(Relation table, NotNullConstraint clause, Identifier? at, bool isOnly)
    {
        var name = clause.Column ?? at!;
        table = Catalog.GetRelation(table.Oid)!;
        if (clause.IsNoInherit && table.Kind == RelationKind.PartitionedTable)
            throw new StatementException(SqlStates.FeatureNotSupported, "not-null constraints on partitioned tables cannot be NO INHERIT", clause.Span);
        var column = table.FindColumn(name.Name)
            ?? throw new StatementException(SqlStates.UndefinedColumn, $"column \"{name.Name}\" of relation \"{table.Name}\" does not exist", name.Span);
        if (!isOnly && !clause.IsNoInherit) SetNotNull(table, [column.Ordinal]);
        else PutColumn(table, column with { NotNull = true });
        if (Catalog.ServerVersion < 18) return;
        var chosen = clause.Name?.Name ?? NotNullName(table, column);
        var isKept = clause.IsNoInherit || (clause.Name is not null && chosen != ObjectNames.Make(table.Name, column.Name, "not_null"));
        // The same may be said twice.
        if (!isKept || FindConstraint(table, chosen) is { Kind: ConstraintKind.NotNull } same && Contains(same.Columns, column.Ordinal)) return;
        PutConstraint(table, clause, chosen, ConstraintKind.NotNull, [column.Ordinal]);
    }

    private void AddCheck(Relation table, CheckConstraint check, bool isOnly, List<PendingConstraint> siblings)
    {
        table = Catalog.GetRelation(table.Oid)!;
        var expression = CheckCondition(table, check.Expression, ExpressionKind.CheckConstraint, "CHECK");
        var columns = CheckedColumns(table, check.Expression, expression);
        var name = check.Name?.Name;
        if (name is null)
        {
            var column = columns.Count == 1 ? table.FindColumn(columns[0])!.Name : null;
            name = ObjectNames.Choose(
                table.Name, column, "check", candidate => IsConstraintNameTaken(table.SchemaOid, candidate) || IsNamedLater(siblings, candidate));
        }
        else if (FindConstraint(table, name) is { } existing)
        {
            // A partition or child may repeat its parent's check.
            if (existing is { Kind: ConstraintKind.Check, IsInherited: true } && SameExpression(existing.Expression, expression))
            {
                RequireMergeable(table, existing, check.IsNoInherit, !check.IsNotValid || _makesTable, check.Span);
                _builder.Put(existing with { IsDeclaredToo = true });
                return;
            }
            throw new StatementException(
                SqlStates.DuplicateObject,
                siblings.Count == 1 ? $"constraint \"{name}\" for relation \"{table.Name}\" already exists" : $"check constraint \"{name}\" already exists",
                check.Span);
        }
        var constraint = PutConstraint(table, check, name, ConstraintKind.Check, columns, expression);
        if (check.IsNoInherit && table.Kind == RelationKind.PartitionedTable)
            throw new StatementException(
                SqlStates.InvalidTableDefinition, $"cannot add NO INHERIT constraint to partitioned table \"{table.Name}\"", check.Span);
        if (isOnly && !check.IsNoInherit && Children(table).Count > 0)
            throw new StatementException(SqlStates.InvalidTableDefinition, "constraint must be added to child tables too", check.Span);
        if (!check.IsNoInherit && !isOnly)
            foreach (var child in Children(table)) AddInheritedCheck(child, constraint, check.Span);
    }

    /// <summary>MergeWithExistingConstraint: a check that is there already takes another of its name and expression in.</summary>
    private static void RequireMergeable(Relation table, Constraint existing, bool isNoInherit, bool isValid, SqlSpan span)
    {
        var conflict = existing.NoInherit ? "non-inherited" : isNoInherit && existing.IsInherited ? "inherited" : isValid && existing.IsNotValid ? "NOT VALID" : null;
        if (conflict is not null)
            throw new StatementException(
                SqlStates.InvalidObjectDefinition, $"constraint \"{existing.Name}\" conflicts with {conflict} constraint on relation \"{table.Name}\"", span);
    }

    private static bool SameExpression(string? a, string b) => Comparison.ExpressionComparison.AreSame(a, b);

    private static bool IsNamedLater(List<PendingConstraint> siblings, string name) =>
        siblings.Exists(sibling => sibling.Clause.Name?.Name == name);

    private void AddInheritedCheck(Relation child, Constraint constraint, SqlSpan span)
    {
        if (FindConstraint(child, constraint.Name) is { } existing)
        {
            if (existing.Kind != ConstraintKind.Check || !SameExpression(existing.Expression, constraint.Expression!))
                throw new StatementException(
                    SqlStates.DuplicateObject, $"constraint \"{constraint.Name}\" for relation \"{child.Name}\" already exists", span);
            RequireMergeable(child, existing, isNoInherit: false, !constraint.IsNotValid, span);
            _builder.Put(existing with { IsInherited = true, IsDeclaredToo = existing.IsDeclaredToo || !existing.IsInherited });
            return;
        }
        var columns = new List<int>();
        foreach (var name in _stored.Columns(constraint.Expression))
            if (child.FindColumn(name) is { } column) columns.Add(column.Ordinal);
        _builder.Put(constraint with { Oid = _builder.NewOid(), RelationOid = child.Oid, Columns = columns, IsInherited = true, Comment = null });
        foreach (var grandchild in Children(child)) AddInheritedCheck(grandchild, constraint, span);
    }

    /// <summary>The ordinals of the columns that an expression of the table uses; a name that no column has is an error.</summary>
    private List<int> CheckedColumns(Relation table, SqlExpression written, string stored)
    {
        var ordinals = new List<int>();
        foreach (var name in _stored.Columns(stored))
        {
            if (table.FindColumn(name) is { } column) ordinals.Add(column.Ordinal);
            else if (!SystemColumns.Contains(name) && name != table.Name)
                throw new StatementException(SqlStates.UndefinedColumn, $"column \"{name}\" does not exist", written.Span);
        }
        ordinals.Sort();
        return ordinals;
    }

    private void AddForeignKey(Relation table, ForeignKeyConstraint clause, Identifier? at, bool isOnly)
    {
        table = Catalog.GetRelation(table.Oid)!;
        if (clause.Name is { } written) CheckConstraintNameIsFree(table, written.Name, clause.Span);
        var referenced = RequireRelation(clause.Referenced);
        if (table.Kind == RelationKind.PartitionedTable && isOnly)
            throw new StatementException(
                SqlStates.WrongObjectType,
                $"cannot use ONLY for foreign key on partitioned table \"{table.Name}\" referencing relation \"{referenced.Name}\"",
                clause.Span);
        if (table.Kind == RelationKind.PartitionedTable && clause.IsNotValid && Catalog.ServerVersion < 18)
            throw new StatementException(
                SqlStates.WrongObjectType,
                $"cannot add NOT VALID foreign key on partitioned table \"{table.Name}\" referencing relation \"{referenced.Name}\"",
                clause.Span,
                "This feature is not yet supported on partitioned tables.");
        if (referenced.Kind is not (RelationKind.Table or RelationKind.PartitionedTable))
            throw new StatementException(SqlStates.WrongObjectType, $"referenced relation \"{referenced.Name}\" is not a table", clause.Referenced.Span);
        CheckPersistence(table, referenced, clause.Span);
        var names = new List<Identifier>();
        if (at is not null) names.Add(at);
        foreach (var column in clause.Columns) names.Add(column);
        var columns = ForeignKeyColumns(table, names);
        var target = clause.ReferencedColumns.IsEmpty
            ? PrimaryKeyColumns(referenced, clause)
            : ForeignKeyColumns(referenced, [.. clause.ReferencedColumns.ToArray()]);
        var index = clause.ReferencedColumns.IsEmpty ? PrimaryKeyIndex(referenced) : RequireUniqueKey(referenced, target, clause);
        if (Catalog.GetConstraint(Catalog.GetIndex(index)?.ConstraintOid ?? 0) is { IsDeferrable: true } deferrable)
            throw new StatementException(
                SqlStates.ObjectNotInPrerequisiteState,
                $"cannot use a deferrable {(clause.ReferencedColumns.IsEmpty ? "primary key" : "unique constraint")} for referenced table \"{referenced.Name}\"",
                clause.Span);
        CheckGeneratedKey(table, columns, clause);
        if (columns.Count != target.Count)
            throw new StatementException(
                SqlStates.InvalidForeignKey, "number of referencing and referenced columns for foreign key disagree", clause.Span);
        var name = clause.Name?.Name;
        name ??= ObjectNames.Choose(
            table.Name, ObjectNames.Join(NamesOf(table, columns)), "fkey", candidate => IsConstraintNameTaken(table.SchemaOid, candidate));
        CheckKeyTypes(table, columns, referenced, target, name, clause.HasPeriod, IsValidated(table, clause, at), clause.Span);
        var deleteColumns = clause.OnDelete is { Columns.IsEmpty: false } action ? ForeignKeyColumns(table, [.. action.Columns.ToArray()]) : [];
        foreach (var ordinal in deleteColumns)
            if (!columns.Contains(ordinal))
                throw new StatementException(
                    "42P10",
                    $"column \"{table.FindColumn(ordinal)!.Name}\" referenced in ON DELETE SET action must be part of foreign key",
                    clause.Span);
        var constraint = new Constraint
        {
            Oid = _builder.NewOid(),
            Name = name,
            Kind = ConstraintKind.ForeignKey,
            RelationOid = table.Oid,
            Columns = columns,
            ReferencedOid = referenced.Oid,
            ReferencedColumns = target,
            OnDelete = ActionOf(clause.OnDelete),
            OnUpdate = ActionOf(clause.OnUpdate),
            OnDeleteColumns = deleteColumns,
            Match = clause.Match switch
            {
                ForeignKeyMatch.Full => MatchKind.Full,
                ForeignKeyMatch.Partial => throw new StatementException(
                    SqlStates.FeatureNotSupported, "MATCH PARTIAL not yet implemented", clause.Span),
                _ => MatchKind.Simple,
            },
            IsDeferrable = clause.IsDeferrable,
            IsInitiallyDeferred = clause.IsInitiallyDeferred,
            IsNotValid = clause.IsNotValid && !_makesTable,
            IsNotEnforced = clause.IsNotEnforced,
            IsTemporal = clause.HasPeriod,
            DefinedAt = At(clause.Span),
        };
        _builder.Put(constraint);
        _keyIndexes[constraint.Oid] = index;
        AddKeyRows(constraint);
        if (isOnly) return;
        foreach (var partition in Partitions(table)) CloneForeignKey(constraint, table, partition);
    }

    /// <summary>Whether the rows are looked at: not those of a new table, nor a new column that is NULL in all of them.</summary>
    private bool IsValidated(Relation table, ForeignKeyConstraint clause, Identifier? at) =>
        !_makesTable && !_isFromServer && !clause.IsNotValid && !clause.IsNotEnforced && (at is null || table.FindColumn(at.Name) is { HasImplicitValue: true });

    private static void CheckPersistence(Relation table, Relation referenced, SqlSpan span)
    {
        var message = (table.Persistence, referenced.Persistence) switch
        {
            (Persistence.Permanent, not Persistence.Permanent) => "constraints on permanent tables may reference only permanent tables",
            (Persistence.Unlogged, Persistence.Temporary) => "constraints on unlogged tables may reference only permanent or unlogged tables",
            (Persistence.Temporary, not Persistence.Temporary) => "constraints on temporary tables may reference only temporary tables",
            _ => null,
        };
        if (message is not null) throw new StatementException(SqlStates.InvalidTableDefinition, message, span);
    }

    /// <summary>A generated column cannot be set to anything.</summary>
    private static void CheckGeneratedKey(Relation table, List<int> columns, ForeignKeyConstraint clause)
    {
        foreach (var ordinal in columns)
        {
            if (table.FindColumn(ordinal) is not { Generated: not GeneratedKind.None } column) continue;
            if (column.Generated == GeneratedKind.Virtual)
                throw new StatementException(
                    SqlStates.FeatureNotSupported, "foreign key constraints on virtual generated columns are not supported", clause.Span);
            if (ActionOf(clause.OnUpdate) is ReferentialAction.SetNull or ReferentialAction.SetDefault or ReferentialAction.Cascade)
                throw new StatementException(
                    SqlStates.SyntaxError, "invalid ON UPDATE action for foreign key constraint containing generated column", clause.Span);
            if (ActionOf(clause.OnDelete) is ReferentialAction.SetNull or ReferentialAction.SetDefault)
                throw new StatementException(
                    SqlStates.SyntaxError, "invalid ON DELETE action for foreign key constraint containing generated column", clause.Span);
        }
    }

    private static ReferentialAction ActionOf(ForeignKeyAction? action) => action?.Kind switch
    {
        ForeignKeyActionKind.Restrict => ReferentialAction.Restrict,
        ForeignKeyActionKind.Cascade => ReferentialAction.Cascade,
        ForeignKeyActionKind.SetNull => ReferentialAction.SetNull,
        ForeignKeyActionKind.SetDefault => ReferentialAction.SetDefault,
        _ => ReferentialAction.NoAction,
    };

    /// <summary>transformColumnNameList.</summary>
    private List<int> ForeignKeyColumns(Relation table, List<Identifier> names)
    {
        var ordinals = new List<int>();
        foreach (var name in names)
        {
            CheckHole(name);
            if (SystemColumns.Contains(name.Name))
                throw new StatementException(SqlStates.FeatureNotSupported, "system columns cannot be used in foreign keys", name.Span);
            var column = table.FindColumn(name.Name)
                ?? throw new StatementException(
                    SqlStates.UndefinedColumn, $"column \"{name.Name}\" referenced in foreign key constraint does not exist", name.Span);
            ordinals.Add(column.Ordinal);
        }
        return ordinals;
    }

    /// <summary>transformFkeyGetPrimaryKey.</summary>
    private List<int> PrimaryKeyColumns(Relation referenced, ForeignKeyConstraint clause)
    {
        foreach (var constraint in Catalog.ConstraintsOf(referenced.Oid))
            if (constraint.Kind == ConstraintKind.PrimaryKey && Catalog.GetIndex(constraint.IndexOid) is { IsValid: true }) return [.. constraint.Columns];
        throw new StatementException(
            SqlStates.UndefinedObject, $"there is no primary key for referenced table \"{referenced.Name}\"", clause.Referenced.Span);
    }

    /// <summary>The index that each foreign key was made for (pg_constraint.conindid), though another may serve by now.</summary>
    private readonly Dictionary<int, int> _keyIndexes = [];

    private int PrimaryKeyIndex(Relation referenced)
    {
        foreach (var constraint in Catalog.ConstraintsOf(referenced.Oid))
            if (constraint.Kind == ConstraintKind.PrimaryKey) return constraint.IndexOid;
        return 0;
    }

    /// <summary>transformFkeyCheckAttrs: a unique index on just these columns, in any order, without predicate or expression.</summary>
    private int RequireUniqueKey(Relation referenced, List<int> columns, ForeignKeyConstraint clause)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            if (columns.IndexOf(columns[i]) != i)
                throw new StatementException(
                    SqlStates.InvalidForeignKey, "foreign key referenced-columns list must not contain duplicates", clause.Span);
        }
        var found = int.MaxValue;
        foreach (var index in Catalog.IndexesOf(referenced.Oid))
        {
            if (!(index.IsUnique || clause.HasReferencedPeriod) || !index.IsValid || index.Predicate is not null || index.Keys.Count != columns.Count) continue;
            var fits = true;
            foreach (var key in index.Keys) fits &= key.Expression is null && columns.Contains(key.Ordinal);
            if (fits && index.Oid < found) found = index.Oid;
        }
        if (found != int.MaxValue) return found;
        throw new StatementException(
            SqlStates.InvalidForeignKey,
            $"there is no unique constraint matching given keys for referenced table \"{referenced.Name}\"",
            clause.Span);
    }

    private Constraint PutConstraint(
        Relation table, ConstraintClause clause, string name, ConstraintKind kind, IReadOnlyList<int> columns, string? expression = null)
    {
        CheckConstraintNameIsFree(table, name, clause.Span);
        var constraint = new Constraint
        {
            Oid = _builder.NewOid(),
            Name = name,
            Kind = kind,
            RelationOid = table.Oid,
            Columns = columns,
            Expression = expression,
            IsNotValid = clause.IsNotValid && !_makesTable,
            IsNotEnforced = clause.IsNotEnforced,
            NoInherit = clause.IsNoInherit,
            DefinedAt = At(clause.Span),
        };
        _builder.Put(constraint);
        return constraint;
    }

    private void CheckConstraintNameIsFree(Relation table, string name, SqlSpan span)
    {
        if (FindConstraint(table, name) is not null || FindKeyRow(table, name) is not null)
            throw new StatementException(
                SqlStates.DuplicateObject, $"constraint \"{name}\" for relation \"{table.Name}\" already exists", span);
    }

    private Constraint? FindConstraint(Relation table, string name)
    {
        foreach (var constraint in Catalog.ConstraintsOf(table.Oid))
            if (constraint.Name == name) return constraint;
        return null;
    }

    private static List<string> NamesOf(Relation table, IEnumerable<int> ordinals)
    {
        var names = new List<string>();
        foreach (var ordinal in ordinals) names.Add(table.FindColumn(ordinal)?.Name ?? "?");
        return names;
    }
}
