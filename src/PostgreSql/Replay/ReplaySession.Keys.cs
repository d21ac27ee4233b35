using System.Collections.Generic;
using DbImpact.PostgreSql.Binding;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;
using Index = DbImpact.PostgreSql.Catalog.Index;

namespace DbImpact.PostgreSql.Replay;

/// <summary>PRIMARY KEY, UNIQUE and EXCLUDE: constraints that an index serves (parse_utilcmd.c, transformIndexConstraints).</summary>
internal sealed partial class ReplaySession
{
    private sealed class KeyDraft
    {
        public required ConstraintClause Clause { get; init; }

        public bool IsPrimary { get; init; }

        public string? Name { get; set; }

        public List<int> Columns { get; init; } = [];

        public List<IndexKey> Keys { get; init; } = [];

        public List<int> Include { get; init; } = [];

        public string Method { get; init; } = "btree";

        public string? Predicate { get; set; }

        public bool NullsNotDistinct { get; init; }
    }

    /// <summary>The keys of a statement, a primary key first; an exclusion constraint is read when it is put.</summary>
    private List<KeyDraft> ReadKeys(Relation table, List<PendingConstraint> constraints)
    {
        var keys = new List<KeyDraft>();
        KeyDraft? primary = null;
        foreach (var pending in constraints)
        {
            if (pending.Clause is KeyConstraint { IsPrimary: true, ExistingIndex: null } && primary is not null) throw SeveralPrimaryKeys(table, pending.Clause.Span);
            var key = pending.Clause switch
            {
                KeyConstraint { ExistingIndex: not null } existing => TakeIndex(table, existing),
                KeyConstraint clause => ReadKey(table, clause, pending.Column),
                ExclusionConstraint clause => new KeyDraft { Clause = clause, Name = clause.Name?.Name, Method = clause.AccessMethod?.Name ?? "btree" },
                _ => null,
            };
            if (key is null) continue;
            if (key.IsPrimary && HasPrimaryKey(table)) throw SeveralPrimaryKeys(table, key.Clause.Span);
            if (key.IsPrimary) primary = key;
            // One index serves constraints that ask for the same thing.
            if (keys.Find(other => IsSame(other, key)) is { } same)
            {
                same.Name ??= key.Name;
                if (!key.IsPrimary) continue;
                keys.Remove(same);
                key.Name ??= same.Name;
            }
            if (key.IsPrimary) keys.Insert(0, key);
            else keys.Add(key);
        }
        return keys;
    }

    private void PutKeys(Relation table, List<KeyDraft> keys, bool isOnly)
    {
        foreach (var key in keys) PutKey(Catalog.GetRelation(table.Oid)!, key, isOnly);
    }

    private static StatementException SeveralPrimaryKeys(Relation table, SqlSpan span) =>
        new(SqlStates.InvalidTableDefinition, $"multiple primary keys for table \"{table.Name}\" are not allowed", span);

    private static bool IsSame(KeyDraft a, KeyDraft b)
    {
        if (a.Clause is ExclusionConstraint || b.Clause is ExclusionConstraint || a.NullsNotDistinct != b.NullsNotDistinct) return false;
        if (a.Clause.IsDeferrable != b.Clause.IsDeferrable || a.Clause.IsInitiallyDeferred != b.Clause.IsInitiallyDeferred) return false;
        return SameOrdinals(a.Columns, b.Columns) && SameOrdinals(a.Include, b.Include);
    }

    private static bool SameOrdinals(IReadOnlyList<int> a, IReadOnlyList<int> b)
    {
        if (a.Count != b.Count) return false;
        for (var i = 0; i < a.Count; i++)
            if (a[i] != b[i]) return false;
        return true;
    }

    private bool HasPrimaryKey(Relation table)
    {
        foreach (var constraint in Catalog.ConstraintsOf(table.Oid))
            if (constraint.Kind == ConstraintKind.PrimaryKey) return true;
        return false;
    }

    private KeyDraft ReadKey(Relation table, KeyConstraint clause, Identifier? at)
    {
        var isAlter = Catalog.GetRelation(table.Oid) is not null;
        var key = new KeyDraft
        {
            Clause = clause,
            IsPrimary = clause.IsPrimary,
            Name = clause.Name?.Name,
            NullsNotDistinct = clause.NullsDistinct == false,
            Method = clause.IsWithoutOverlaps ? "gist" : "btree",
        };
        var names = new List<Identifier>();
        if (at is not null) names.Add(at);
        foreach (var column in clause.Columns) names.Add(column);
        for (var i = 0; i < names.Count; i++)
        {
            CheckHole(names[i]);
            if (names.FindIndex(name => name.Name == names[i].Name) < i)
                throw new StatementException(
                    SqlStates.DuplicateColumn,
                    $"column \"{names[i].Name}\" appears twice in {(clause.IsPrimary ? "primary key" : "unique")} constraint",
                    clause.Span);
            if (!isAlter) RequireKeyColumn(table, names[i], clause);
        }
        foreach (var name in names)
        {
            var column = RequireKeyColumn(table, name, clause);
            // Of a new table the classes are looked for when its indexes are made.
            if (isAlter && !clause.IsWithoutOverlaps) RequireOperatorClass("btree", column.Type, name.Span);
            key.Columns.Add(column.Ordinal);
            key.Keys.Add(new IndexKey { Ordinal = column.Ordinal });
        }
        foreach (var name in clause.Include)
        {
            key.Include.Add(RequireKeyColumn(table, name, clause).Ordinal);
        }
        return key;
    }

    private static Column RequireKeyColumn(Relation table, Identifier name, ConstraintClause clause) => table.FindColumn(name.Name)
        ?? throw new StatementException(SqlStates.UndefinedColumn, $"column \"{name.Name}\" named in key does not exist", clause.Span);

    private void ReadExclusion(Relation table, KeyDraft key, ExclusionConstraint clause)
    {
        key.Predicate = clause.Where is null ? null : CheckCondition(table, clause.Where, ExpressionKind.IndexPredicate, "WHERE");
        foreach (var element in clause.Elements)
        {
            var read = ReadIndexKey(table, element.Element, BindKey(table, element.Element), key.Method) with { ExclusionOperator = OperatorText(element.Operator) };
            key.Keys.Add(read);
            key.Columns.Add(read.Ordinal);
        }
        foreach (var name in clause.Include)
            key.Include.Add(RequireColumn(table, name).Ordinal);
    }

    private static string OperatorText(OperatorName name) =>
        name.Schema is null || name.Schema.Name == "pg_catalog"
            ? name.Symbol
            : "OPERATOR(" + Identifiers.Quote(name.Schema.Name) + "." + name.Symbol + ")";

    private void PutKey(Relation table, KeyDraft key, bool isOnly)
    {
        var isExclusion = key.Clause is ExclusionConstraint;
        if (isExclusion && table.PartitionKey is not null && Catalog.ServerVersion < 17)
            throw new StatementException(SqlStates.FeatureNotSupported, "exclusion constraints are not supported on partitioned tables", key.Clause.Span);
        if (key.Clause is ExclusionConstraint written) ReadExclusion(table, key, written);
        if (key.IsPrimary)
        {
            if (HasPrimaryKey(table)) throw SeveralPrimaryKeys(table, key.Clause.Span);
            var isOnlyHere = isOnly && Catalog.ServerVersion < 18;
            if (isOnlyHere)
                foreach (var ordinal in key.Columns) RefuseOnlyNotNull(table, table.FindColumn(ordinal)!, key.Clause.Span);
            SetNotNull(table, key.Columns, isOnlyHere);
        }
        table = Catalog.GetRelation(table.Oid)!;
        if (key.Clause is KeyConstraint { IsWithoutOverlaps: false })
            foreach (var ordinal in key.Columns) RequireOperatorClass(key.Method, table.FindColumn(ordinal)!.Type, key.Clause.Span);
        RequirePartitionColumns(table, key.Keys, key.IsPrimary ? "PRIMARY KEY" : isExclusion ? "EXCLUDE" : "UNIQUE", key.Clause.Span);
        var name = key.Name;
        if (name is null)
        {
            var columns = new List<string>();
            foreach (var item in key.Keys) columns.Add(IndexColumnName(table, item));
            name = ChooseIndexName(table, key.IsPrimary ? null : [.. columns, .. NamesOf(table, key.Include)], key.IsPrimary ? "pkey" : isExclusion ? "excl" : "key", true);
        }
        else CheckIndexConstraintName(table, name, key.Clause.Span);

        int constraintOid = _builder.NewOid(), indexOid = _builder.NewOid();
        var options = key.Clause switch
        {
            KeyConstraint unique => unique.Options,
            ExclusionConstraint exclusion => exclusion.Options,
            _ => default,
        };
        _builder.Put(new Index
        {
            Oid = indexOid,
            SchemaOid = table.SchemaOid,
            Name = name,
            RelationOid = table.Oid,
            Method = key.Method,
            Keys = key.Keys,
            Include = key.Include,
            Predicate = key.Predicate,
            IsUnique = !isExclusion,
            IsPrimaryKey = key.IsPrimary,
            NullsNotDistinct = key.NullsNotDistinct,
            ConstraintOid = constraintOid,
            Options = StorageOptions(options),
            DefinedAt = At(key.Clause.Span),
        });
        var constraint = new Constraint
        {
            Oid = constraintOid,
            Name = name,
            Kind = key.IsPrimary ? ConstraintKind.PrimaryKey : isExclusion ? ConstraintKind.Exclusion : ConstraintKind.Unique,
            RelationOid = table.Oid,
            Columns = key.Columns,
            IndexOid = indexOid,
            IsDeferrable = key.Clause.IsDeferrable,
            IsInitiallyDeferred = key.Clause.IsInitiallyDeferred,
            IsTemporal = key.Clause is KeyConstraint { IsWithoutOverlaps: true },
            DefinedAt = At(key.Clause.Span),
        };
        _builder.Put(constraint);
        PutInPartitions(Catalog.GetIndex(indexOid)!, table, isOnly);
    }

    private void CheckIndexConstraintName(Relation table, string name, SqlSpan span)
    {
        if (IsRelationNameTaken(table.SchemaOid, name))
            throw new StatementException(SqlStates.DuplicateTable, $"relation \"{name}\" already exists", span);
        CheckConstraintNameIsFree(table, name, span);
    }

    /// <summary>NOT NULL for columns of the table and of all below it (ATPrepSetNotNull).</summary>
    private void SetNotNull(Relation table, IEnumerable<int> ordinals, bool isOnly = false)
    {
        foreach (var ordinal in ordinals)
            if (Catalog.GetRelation(table.Oid)!.FindColumn(ordinal) is { } column) ForColumn(table, column.Name, isOnly, found => found with { NotNull = true });
    }

    /// <summary>ADD CONSTRAINT … USING INDEX: the index takes the constraint's name.</summary>
    private KeyDraft? TakeIndex(Relation table, KeyConstraint clause)
    {
        var written = clause.ExistingIndex!;
        if (Catalog.FindIndex(table.SchemaOid, written.Name) is not { } index)
            throw new StatementException(SqlStates.UndefinedObject, $"index \"{written.Name}\" does not exist", clause.Span);
        if (index.RelationOid != table.Oid)
            throw new StatementException(
                SqlStates.ObjectNotInPrerequisiteState, $"index \"{index.Name}\" does not belong to table \"{table.Name}\"", clause.Span);
        if (index.ConstraintOid != 0)
            throw new StatementException(
                SqlStates.ObjectNotInPrerequisiteState, $"index \"{index.Name}\" is already associated with a constraint", clause.Span);
        if (!index.IsUnique)
            throw Unfit($"\"{index.Name}\" is not a unique index");
        var columns = new List<int>();
        foreach (var key in index.Keys) columns.Add(key.Ordinal);
        if (columns.Contains(0)) throw Unfit($"index \"{index.Name}\" contains expressions");
        if (index.Predicate is not null) throw Unfit($"\"{index.Name}\" is a partial index");
        if (index.Method != "btree") throw Unfit($"index \"{index.Name}\" is not a btree");
        for (var i = 0; i < index.Keys.Count; i++)
        {
            var key = index.Keys[i];
            if (key.IsDescending || key.NullsFirst || key.OperatorClass is not null || key.Collation is not null)
                throw Unfit($"index \"{index.Name}\" column number {i + 1} does not have default sorting behavior");
        }
        for (var i = 0; i < columns.Count; i++)
        {
            if (columns.IndexOf(columns[i]) < i)
                throw new StatementException(
                    SqlStates.DuplicateColumn,
                    $"column \"{table.FindColumn(columns[i])?.Name}\" appears twice in {(clause.IsPrimary ? "primary key" : "unique")} constraint",
                    clause.Span);
        }
        if (table.Kind == RelationKind.PartitionedTable)
            throw new StatementException(
                SqlStates.FeatureNotSupported, "ALTER TABLE / ADD CONSTRAINT USING INDEX is not supported on partitioned tables", clause.Span);
        if (clause.IsPrimary && HasPrimaryKey(table)) throw SeveralPrimaryKeys(table, clause.Span);
        var name = clause.Name?.Name ?? index.Name;
        if (name != index.Name && IsRelationNameTaken(table.SchemaOid, name))
            throw new StatementException(SqlStates.DuplicateTable, $"relation \"{name}\" already exists", clause.Span);
        if (clause.IsPrimary) SetNotNull(table, columns);
        var constraint = new Constraint
        {
            Oid = _builder.NewOid(),
            Name = name,
            Kind = clause.IsPrimary ? ConstraintKind.PrimaryKey : ConstraintKind.Unique,
            RelationOid = table.Oid,
            Columns = columns,
            IndexOid = index.Oid,
            IsDeferrable = clause.IsDeferrable,
            IsInitiallyDeferred = clause.IsInitiallyDeferred,
            DefinedAt = At(clause.Span),
        };
        _builder.Put(index with { Name = name, IsPrimaryKey = clause.IsPrimary, ConstraintOid = constraint.Oid, ChangedAt = Here });
        _builder.Put(constraint);
        return null;

        StatementException Unfit(string message) => new(
            SqlStates.WrongObjectType, message, clause.Span, "Cannot create a primary key or unique constraint using such an index.");
    }

    /// <summary>A unique index of a partitioned table has to have all columns of the partition key (DefineIndex).</summary>
    private void RequirePartitionColumns(Relation table, IReadOnlyList<IndexKey> keys, string constraint, SqlSpan span)
    {
        if (table.PartitionKey is null) return;
        var (columns, hasExpression) = PartitionColumns(table);
        if (hasExpression)
            throw new StatementException(
                SqlStates.FeatureNotSupported,
                $"unsupported {constraint} constraint with partition key definition",
                span,
                $"{constraint} constraints cannot be used when partition keys include expressions.");
        if (constraint == "EXCLUDE" && Catalog.ServerVersion < 17)
            throw new StatementException(SqlStates.FeatureNotSupported, "exclusion constraints are not supported on partitioned tables", span);
        foreach (var name in columns)
        {
            var column = table.FindColumn(name);
            var isIn = false;
            foreach (var key in keys) isIn |= column is not null && key.Ordinal == column.Ordinal;
            if (isIn || column is null) continue;
            throw new StatementException(
                SqlStates.FeatureNotSupported,
                "unique constraint on partitioned table must include all partitioning columns",
                span,
                $"{constraint} constraint on table \"{table.Name}\" lacks column \"{name}\" which is part of the partition key.");
        }
    }
}
