using System.Collections.Generic;
using DbImpact.PostgreSql.Binding.Rewriting;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding;

/// <summary>INSERT (analyze.c, transformInsertStmt; parse_target.c, checkInsertTargets).</summary>
internal sealed partial class StatementBinder
{
    /// <summary>The relation that a statement changes.</summary>
    private sealed class ChangeTarget(RelationReference syntax, NamespaceItem item, Relation? relation)
    {
        public RelationReference Syntax { get; } = syntax;

        public NamespaceItem Item { get; } = item;

        /// <summary>The relation's own name.</summary>
        public SqlSpan Span => Syntax.Name.Span;

        /// <summary>Null where it is not known.</summary>
        public Relation? Relation { get; } = relation;

        /// <summary>Whether a column that <see cref="Relation"/> has not does not exist.</summary>
        public bool ColumnsAreKnown => Relation is { Kind: not RelationKind.Sequence } && Item.Entry.ColumnsAreKnown;
    }

    /// <summary>A column that INSERT gives a value to.</summary>
    private readonly struct InsertColumn(Column? column, TargetColumn? syntax)
    {
        public Column? Column { get; } = column;

        /// <summary>Null where no list is written.</summary>
        public TargetColumn? Syntax { get; } = syntax;
    }

    private sealed class InsertColumns
    {
        public List<InsertColumn> List { get; } = [];

        /// <summary>False where a hole or an error keeps from counting them.</summary>
        public bool AreKnown { get; set; } = true;

        /// <summary>A name that the relation lacks stands for one of its columns, and nobody knows which.</summary>
        public bool AllExist => List.TrueForAll(static item => item.Column is not null);

        public bool AreWritten { get; set; }

        /// <summary>Where a hole stands in the list that is written: the number of columns before it; else -1.</summary>
        public int KnownPrefix { get; set; } = -1;
    }

    /// <summary>setTargetTable.</summary>
    private ChangeTarget BindChangeTarget(Scope scope, RelationReference reference, ReferenceAccess access)
    {
        RangeEntry entry;
        Relation? relation = null;
        if (reference.Name.HasHole && reference.Name.Parts.Count == 1)
        {
            entry = OpaqueEntry(reference.Span, reference.Alias, RangeKind.Relation, reference.Name.Name);
            scope.IsOpen |= IsHole(reference.Name);
        }
        else
        {
            entry = BindCatalogRelation(scope, reference, access);
            _names.FindRelation(reference.Name, out relation);
        }
        scope.RangeTable.Add(entry);
        var item = new NamespaceItem(entry);
        scope.Target = item;
        return new ChangeTarget(reference, item, relation);
    }

    private QueryResult BindInsert(InsertStatement insert, Scope scope)
    {
        if (insert.With is { } with) BindWith(scope, with);
        scope.IsOpen = false;
        var access = insert.OnConflict is { IsUpdate: true } ? ReferenceAccess.Insert | ReferenceAccess.Update : ReferenceAccess.Insert;
        var target = BindChangeTarget(scope, insert.Target, access);
        var columns = BindInsertColumns(scope, target, insert.Columns);
        if (!insert.Fragments.IsEmpty) columns.AreKnown = false;
        var mayHoldAlias = insert.Target.Alias is { Name.HasHole: true }
            || StandsBefore(insert.Fragments, insert.Source?.Span.Start ?? int.MaxValue) || StandsBeforeHole(insert.Target.Span);
        if (mayHoldAlias)
        {
            columns.AreKnown = false;
            scope.IsOpen = true;
            scope.HasUnknownCommonTable = true;
        }
        var rows = new List<IReadOnlyList<BoundAssignment>>();
        var count = BindInsertSource(insert, scope, target, columns, rows);
        AddInsertReferences(target, columns, count);

        scope.Namespace = [target.Item];
        BoundOnConflict? onConflict = null;
        var conflictColumns = ColumnChanges.None;
        if (insert.OnConflict is { } conflict)
            onConflict = BindOnConflict(conflict, scope, target, rows.Count > 0 || insert.IsDefaultValues, out conflictColumns);
        _inserts.Add(new BoundInsert
        {
            RelationOid = target.Relation?.Oid ?? 0,
            TargetSpan = insert.Target.Name.Span,
            ColumnListSpan = SpanOf(insert.Columns),
            Columns = OrdinalsOf(columns, count),
            ColumnsAreKnown = AllAreKnown(columns, target, count),
            IsDefaultValues = insert.Source is null && insert.Fragments.IsEmpty,
            Rows = rows,
            OnConflict = onConflict,
        });
        var result = BindReturning(scope, target, insert.Returning);
        AssignCollations(scope);
        if (target.Relation is { } relation)
        {
            var change = new Change
            {
                Kind = ChangeKind.Insert,
                Relation = relation,
                Span = target.Span,
                Columns = ChangesOf(columns, rows, count, !mayHoldAlias && !IsHiddenList(insert, rows) && MayBeJudged(insert.Fragments, columns, target), insert.Overriding),
                ConflictColumns = conflictColumns,
                HasOnConflict = insert.OnConflict is not null,
                HasReturning = insert.Returning is not null,
            };
            AddChange(change, scope, insert.With);
        }
        return result;
    }

    private bool AllAreKnown(InsertColumns columns, ChangeTarget target, int count) =>
        !_isIncomplete && columns.AreKnown && columns.AllExist && target.ColumnsAreKnown && (columns.AreWritten || count >= 0);

    /// <summary>Rows of VALUES with a hole between or behind them.</summary>
    private static bool IsHiddenList(InsertStatement insert, List<IReadOnlyList<BoundAssignment>> rows) =>
        rows.Count == 0 && insert.Source is { } source && new QueryParts(source).Body is ValuesQuery;

    /// <summary>Whether what is written of the columns stands: nothing hidden comes between them and their values.</summary>
    private bool MayBeJudged(NodeList<HoleFragment> fragments, InsertColumns columns, ChangeTarget target) =>
        !_isIncomplete && !_isLoose && fragments.IsEmpty && target.ColumnsAreKnown && columns.List.TrueForAll(static item => item.Column is not null || item.Syntax is not null);

    private static SqlSpan? SpanOf(NodeList<TargetColumn> columns) =>
        columns.IsEmpty ? null : SqlSpan.FromBounds(columns[0].Span.Start, columns[columns.Count - 1].Span.End);

    private static List<int> OrdinalsOf(InsertColumns columns, int count)
    {
        var ordinals = new List<int>();
        for (var i = 0; i < columns.List.Count; i++)
        {
            if (!columns.AreWritten && (count < 0 || i >= count)) break;
            if (columns.List[i].Column is { } column && !ordinals.Contains(column.Ordinal)) ordinals.Add(column.Ordinal);
        }
        return ordinals;
    }

    /// <summary>checkInsertTargets.</summary>
    private InsertColumns BindInsertColumns(Scope scope, ChangeTarget target, NodeList<TargetColumn> written)
    {
        var columns = new InsertColumns { AreWritten = !written.IsEmpty };
        if (written.IsEmpty)
        {
            columns.AreKnown = target.ColumnsAreKnown;
            if (target.Relation is { } all) foreach (var column in all.Columns) columns.List.Add(new InsertColumn(column, null));
            return columns;
        }
        var whole = new HashSet<string>(System.StringComparer.Ordinal);
        var partial = new HashSet<string>(System.StringComparer.Ordinal);
        foreach (var column in written)
        {
            if (column.Name.HasHole || OptionalGroupOf(column.Span) >= 0)
            {
                columns.AreKnown = false;
                if (columns.KnownPrefix < 0) columns.KnownPrefix = columns.List.Count;
            }
            if (column.Name.HasHole) continue;
            columns.List.Add(new InsertColumn(FindTargetColumn(target, column, column.Span.Start, null), column));
            var name = column.Name.Name;
            var isPart = !column.Indirection.IsEmpty;
            var isTwice = whole.Contains(name) || (!isPart && partial.Contains(name));
            (isPart ? partial : whole).Add(name);
            if (!isTwice || OptionalGroupOf(column.Span) >= 0 || Varies(SpanOf(written)!.Value)) continue;
            var message = $"column {Quote(name)} specified more than once";
            Report(BindingErrorKind.DuplicateColumn, "42701", column.Name.Span, column.Span.Start, message, name: name);
        }
        return columns;
    }

    private Column? FindTargetColumn(ChangeTarget target, TargetColumn column, int position, string? hint)
    {
        if (target.Relation is not { } relation) return null;
        if (relation.FindColumn(column.Name.Name) is { } found) return found;
        if (target.ColumnsAreKnown) ReportMissingTargetColumn(column.Name, relation, position, hint);
        return null;
    }

    /// <returns>How many values there are for a row; -1 where it is not known.</returns>
    private int BindInsertSource(
        InsertStatement insert, Scope scope, ChangeTarget target, InsertColumns columns, List<IReadOnlyList<BoundAssignment>> rows)
    {
        if (insert.Source is not { } source) return insert.Fragments.IsEmpty ? 0 : -1;
        var parts = new QueryParts(source);
        if (parts.Body is ValuesQuery values && parts.IsPlain)
        {
            var count = -1;
            var first = true;
            foreach (var row in BindInsertRows(scope, target, columns, values.Rows, insert.Span))
            {
                rows.Add(row.Values);
                if (first) count = row.Count;
                first = false;
            }
            return count;
        }
        var result = BindSelect(source, new Scope(scope) { KeepsUnknownLiterals = true });
        CheckInsertCount(result.Entries, result.IsKnown && !Varies(source.Span), columns, insert.Span);
        for (var i = 0; i < result.Entries.Count && i < columns.List.Count && result.IsKnown; i++)
        {
            var entry = result.Entries[i];
            AssignTo(scope, target, columns.List[i], new AssignedValue(entry.Expression, null, entry.Span, entry.Location), columns.AreKnown, isInsert: true);
        }
        return result.IsKnown && !Varies(source.Span) ? result.Entries.Count : -1;
    }

    private readonly struct InsertRow(IReadOnlyList<BoundAssignment> values, int count)
    {
        public IReadOnlyList<BoundAssignment> Values { get; } = values;

        public int Count { get; } = count;
    }

    private List<InsertRow> BindInsertRows(
        Scope scope, ChangeTarget target, InsertColumns columns, NodeList<ValuesRow> rows, SqlSpan statement)
    {
        var bound = new List<InsertRow>(rows.Count);
        TargetList? first = null;
        var failed = false;
        foreach (var row in rows)
        {
            scope.Kind = rows.Count == 1 ? ExpressionKind.ValuesSingle : ExpressionKind.Values;
            var list = BindExpressionList(scope, row.Items, allowDefault: true);
            var known = list.KnownPrefix < 0 && !Varies(row.Span);
            if (first is null)
            {
                first = list;
            }
            else if (!failed && known && first.KnownPrefix < 0 && first.Entries.Count != list.Entries.Count)
            {
                failed = true;
                ReportValuesLength(row, list, list.Entries.Count > first.Entries.Count ? BindingErrorKind.TooManyValues : BindingErrorKind.TooFewValues);
            }
            if (!failed) failed = CheckInsertCount(list.Entries, known, columns, statement);
            bound.Add(new InsertRow(AssignRow(scope, target, columns, list), known ? list.Entries.Count : -1));
            if (rows.Count > 1) AssignCollations(scope, isWhole: false);
        }
        return bound;
    }

    /// <summary>transformInsertRow's counts.</summary>
    private bool CheckInsertCount(IReadOnlyList<TargetEntry> values, bool known, InsertColumns columns, SqlSpan statement)
    {
        if (!known || !columns.AreKnown || (columns.AreWritten && Varies(statement))) return false;
        if (values.Count > columns.List.Count)
        {
            var extra = values[columns.List.Count];
            var message = "INSERT has more expressions than target columns";
            Report(BindingErrorKind.TooManyValues, "42601", extra.Span, extra.Location, message);
            return true;
        }
        if (columns.AreWritten && values.Count < columns.List.Count)
        {
            var missing = columns.List[values.Count].Syntax!;
            var message = "INSERT has more target columns than expressions";
            Report(BindingErrorKind.TooFewValues, "42601", missing.Span, missing.Span.Start, message, name: missing.Name.Name);
            return true;
        }
        return false;
    }

    private List<BoundAssignment> AssignRow(Scope scope, ChangeTarget target, InsertColumns columns, TargetList list)
    {
        var row = new List<BoundAssignment>(list.Entries.Count);
        var count = list.KnownPrefix >= 0 ? list.KnownPrefix : list.Entries.Count;
        var known = columns.AreKnown || columns.AreWritten;
        for (var i = 0; i < count; i++)
        {
            var column = known && i < columns.List.Count ? columns.List[i] : default;
            var entry = list.Entries[i];
            AssignTo(scope, target, column, new AssignedValue(entry.Expression, entry.Syntax, entry.Span, entry.Location), columns.AreKnown, isInsert: true);
            row.Add(Assignment(target, column.Column, column.Syntax, list.Entries[i].Expression, list.Entries[i].Syntax, list.Entries[i].Span));
        }
        return row;
    }

    private static BoundAssignment Assignment(
        ChangeTarget target, Column? column, TargetColumn? syntax, BoundExpression value, SqlExpression? expression, SqlSpan span) => new()
        {
            RelationOid = column is null ? 0 : target.Relation?.Oid ?? 0,
            ColumnOrdinal = column?.Ordinal ?? 0,
            ColumnSpan = syntax?.Name.Span ?? new SqlSpan(span.Start, 0),
            IsPart = syntax is { Indirection.IsEmpty: false },
            Value = expression,
            ValueSpan = span,
            IsDefault = value.Kind == BoundExpressionKind.Default,
            Type = value.Type,
            Nullability = value.Nullability,
            IsNull = value.Kind == BoundExpressionKind.Null,
        };

    private void AddInsertReferences(ChangeTarget target, InsertColumns columns, int count)
    {
        if (target.Relation is not { } relation) return;
        for (var i = 0; i < columns.List.Count; i++)
        {
            if (columns.List[i].Column is not { } column) continue;
            if (columns.List[i].Syntax is { } written) AddWriteReference(written.Name, relation, column, ReferenceAccess.Insert);
            else if (i < count && columns.AreKnown && !_isLoose && !_isIncomplete) AddColumnReference(target.Syntax.Name.Name.Span, null, relation, column, ReferenceAccess.Insert);
        }
    }
}
