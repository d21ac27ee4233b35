using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Replay;

/// <summary>LIKE in CREATE TABLE (manual, CREATE TABLE, LIKE source_table; parse_utilcmd.c, transformTableLikeClause).</summary>
internal sealed partial class ReplaySession
{
    private void AddLike(TableDraft draft, LikeClause like)
    {
        var source = RequireRelation(like.Relation);
        if (source.Kind == RelationKind.Sequence)
            throw new StatementException(SqlStates.WrongObjectType, $"relation \"{source.Name}\" is invalid in LIKE clause", like.Relation.Span);
        var options = Including(like);
        foreach (var column in source.Columns)
        {
            var inherited = draft.Columns.FindIndex(existing => existing.Name == column.Name);
            if (!draft.Declared.Add(column.Name) || (inherited >= 0 && !draft.Columns[inherited].IsInherited))
            {
                var conflict = new StatementException(SqlStates.DuplicateColumn, $"column \"{column.Name}\" specified more than once", like.Span);
                draft.Note(conflict, isOfNames: false);
            }
            var copy = new Column
            {
                Name = column.Name,
                Ordinal = draft.Columns.Count + 1,
                Type = column.Type,
                NotNull = column.NotNull,
                Collation = column.Collation,
                Settings = new ColumnSettings
                {
                    Storage = options.Contains(LikeOptionKind.Storage) ? column.Settings?.Storage : null,
                    Compression = options.Contains(LikeOptionKind.Compression) ? column.Settings?.Compression : null,
                }.OrNull(),
                Comment = options.Contains(LikeOptionKind.Comments) ? column.Comment : null,
                DefinedAt = Here,
            };
            if (column.Generated != GeneratedKind.None)
            {
                if (options.Contains(LikeOptionKind.Generated)) copy = copy with { Default = column.Default, Generated = column.Generated };
            }
            else if (column.Identity != IdentityKind.None)
            {
                if (options.Contains(LikeOptionKind.Identity)) copy = CopyIdentity(draft, column, copy);
            }
            else if (options.Contains(LikeOptionKind.Defaults)) copy = copy with { Default = column.Default };
            if (inherited < 0) draft.Columns.Add(copy);
            else
            {
                if (!options.Contains(LikeOptionKind.Storage)) copy = KeepingStorage(copy, draft.Columns[inherited]);
                draft.Columns[inherited] = Merge(draft, draft.Columns[inherited], copy, like.Span);
            }
        }
        draft.After.Add(table => CopyParts(source, table, options));
    }

    private static HashSet<LikeOptionKind> Including(LikeClause like)
    {
        var options = new HashSet<LikeOptionKind>();
        foreach (var option in like.Options)
        {
            LikeOptionKind[] kinds = option.Kind == LikeOptionKind.All
                ?
                [
                    LikeOptionKind.Comments, LikeOptionKind.Compression, LikeOptionKind.Constraints, LikeOptionKind.Defaults, LikeOptionKind.Generated,
                    LikeOptionKind.Identity, LikeOptionKind.Indexes, LikeOptionKind.Statistics, LikeOptionKind.Storage,
                ]
                : [option.Kind];
            if (option.IsIncluding) options.UnionWith(kinds);
            else options.ExceptWith(kinds);
        }
        return options;
    }

    private Column CopyIdentity(TableDraft draft, Column source, Column copy)
    {
        var options = Catalog.GetRelation(source.SequenceOid)?.Sequence ?? new SequenceOptions { Type = source.Type };
        // The bounds are copied as numbers, but not the type (sequence_options).
        var (low, high) = Bounds(options.Type);
        var isAscending = options.Increment > 0;
        options = Normalized(options with
        {
            Type = new TypeReference(BuiltInTypes.Int8),
            Minimum = options.Minimum ?? (isAscending ? 1 : low),
            Maximum = options.Maximum ?? (isAscending ? high : -1),
            OwnerOid = 0,
            OwnerOrdinal = 0,
        });
        var sequence = NewSequence(draft, copy, options, null);
        return copy with { Identity = source.Identity, SequenceOid = sequence.Oid };
    }

    /// <summary>expandTableLikeClause: checks keep their names, indexes get new ones.</summary>
    private void CopyParts(Relation source, Relation table, HashSet<LikeOptionKind> options)
    {
        foreach (var constraint in Catalog.ConstraintsOf(source.Oid))
        {
            if (constraint.Kind != ConstraintKind.Check || !options.Contains(LikeOptionKind.Constraints)) continue;
            if (FindConstraint(table, constraint.Name) is { IsInherited: true, Kind: ConstraintKind.Check } inherited
                && SameExpression(constraint.Expression, inherited.Expression!))
            {
                if (options.Contains(LikeOptionKind.Comments)) _builder.Put(inherited with { Comment = constraint.Comment });
                continue;
            }
            if (constraint.NoInherit && table.Kind == RelationKind.PartitionedTable)
                throw new StatementException(
                    SqlStates.InvalidTableDefinition, $"cannot add NO INHERIT constraint to partitioned table \"{table.Name}\"");
            if (FindConstraint(table, constraint.Name) is not null)
                throw new StatementException(SqlStates.DuplicateObject, $"check constraint \"{constraint.Name}\" already exists");
            _builder.Put(constraint with
            {
                Oid = _builder.NewOid(),
                RelationOid = table.Oid,
                Columns = TranslateAll(source, table, constraint.Columns),
                IsInherited = false,
                IsNotValid = false,
                Comment = options.Contains(LikeOptionKind.Comments) ? constraint.Comment : null,
                DefinedAt = Here,
                ChangedAt = null,
            });
        }
        // In PostgreSQL 18 a NOT NULL keeps its name in the copy.
        foreach (var column in source.Columns)
        {
            if (Catalog.ServerVersion >= 18 && column.NotNull && table.FindColumn(column.Name) is { } copy)
                PutNotNullName(table, copy, NotNullName(source, column));
        }
        var withComments = options.Contains(LikeOptionKind.Comments);
        if (options.Contains(LikeOptionKind.Indexes))
            foreach (var index in Catalog.IndexesOf(source.Oid)) CopyIndex(source, table, index, withComments);
        if (options.Contains(LikeOptionKind.Statistics))
            foreach (var statistics in Catalog.StatisticsOf(source.Oid)) CopyStatistics(source, table, statistics, withComments);
    }

    private void CopyIndex(Relation source, Relation table, Catalog.Index index, bool withComment)
    {
        if (TranslateIndex(index, source, table) is not { } copy) return;
        var constraint = Catalog.GetConstraint(index.ConstraintOid);
        if (index.IsPrimaryKey && HasPrimaryKey(table)) throw SeveralPrimaryKeys(table, _statement!.Span);
        var names = new List<string>();
        foreach (var key in copy.Keys) names.Add(IndexColumnName(table, key));
        names.AddRange(copy.OriginalIncludeNames ?? NamesOf(table, copy.Include));
        var label = constraint is null ? "idx" : index.IsPrimaryKey ? "pkey" : constraint.Kind == ConstraintKind.Exclusion ? "excl" : "key";
        var name = ChooseIndexName(table, index.IsPrimaryKey ? null : names, label, constraint is not null);
        int oid = _builder.NewOid(), constraintOid = constraint is null ? 0 : _builder.NewOid();
        _builder.Put(copy with
        {
            Oid = oid,
            SchemaOid = table.SchemaOid,
            Name = name,
            ConstraintOid = constraintOid,
            ParentOid = 0,
            Comment = withComment ? index.Comment : null,
        });
        if (constraint is null) return;
        _builder.Put(constraint with
        {
            Oid = constraintOid,
            Name = name,
            RelationOid = table.Oid,
            Columns = TranslateAll(source, table, constraint.Columns),
            IndexOid = oid,
            IsInherited = false,
            Comment = withComment ? constraint.Comment : null,
            DefinedAt = Here,
            ChangedAt = null,
        });
    }

    /// <summary>generateClonedExtStatsStmt: under a name of its own.</summary>
    private void CopyStatistics(Relation source, Relation table, ExtendedStatistics statistics, bool withComment)
    {
        var columns = TranslateAll(source, table, statistics.Columns);
        var names = NamesOf(table, columns);
        foreach (var _ in statistics.Expressions) names.Add("expr");
        columns.Sort();
        _builder.Put(statistics with
        {
            Oid = _builder.NewOid(),
            SchemaOid = table.SchemaOid,
            Name = ObjectNames.Choose(table.Name, ObjectNames.Join(names), "stat", taken => FindStatistics(table.SchemaOid, taken) is not null),
            RelationOid = table.Oid,
            Columns = columns,
            Comment = withComment ? statistics.Comment : null,
            DefinedAt = Here,
            ChangedAt = null,
        });
    }

    private static List<int> TranslateAll(Relation from, Relation to, IReadOnlyList<int> ordinals)
    {
        var found = new List<int>();
        foreach (var ordinal in ordinals)
            if (Translate(from, to, ordinal) is { } translated) found.Add(translated);
        return found;
    }
}
