using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding;

/// <summary>JOIN (parse_clause.c, transformFromClauseItem; parse_relation.c, addRangeTableEntryForJoin).</summary>
internal sealed partial class StatementBinder
{
    /// <summary>Chains lean to the left and may be long: they are walked down by a loop.</summary>
    private BoundFromItem BindJoins(Scope scope, JoinItem last, TableAlias? alias)
    {
        if (last.Left is not JoinItem) return BindJoin(scope, last, alias, BindFromItem(scope, last.Left));
        var chain = new Stack<JoinItem>();
        FromItem first = last;
        while (first is JoinItem join)
        {
            chain.Push(join);
            first = join.Left;
        }
        var bound = BindFromItem(scope, first);
        while (chain.Count > 0)
        {
            var join = chain.Pop();
            bound = BindJoin(scope, join, chain.Count == 0 ? alias : null, bound);
        }
        return bound;
    }

    private BoundFromItem BindJoin(Scope scope, JoinItem join, TableAlias? alias, in BoundFromItem left)
    {
        // Left items can be seen from LATERAL items on the right; not every kind of join lets them be used.
        SetLateral(left.Visible, lateralOnly: true, isAllowed: join.Kind is JoinKind.Inner or JoinKind.Cross or JoinKind.Left);
        var before = scope.Namespace.Count;
        scope.Namespace.AddRange(left.Visible);
        var right = BindFromItem(scope, join.Right);
        scope.Namespace.RemoveRange(before, scope.Namespace.Count - before);
        CheckNamesDiffer(left.Visible, right.Visible);

        var visible = new List<NamespaceItem>(left.Visible.Count + right.Visible.Count + 1);
        visible.AddRange(left.Visible);
        visible.AddRange(right.Visible);
        var merged = new List<MergedColumn>();
        if (join.IsNatural) FindCommonColumns(join, left.Top, right.Top, merged);
        else if (!join.Using.IsEmpty) BindUsing(join, left.Top, right.Top, merged);
        else if (join.On is { } on) BindJoinCondition(scope, on, visible);

        if (join.Kind is JoinKind.Left or JoinKind.Full) right.Top.Entry.MarkNullable();
        if (join.Kind is JoinKind.Right or JoinKind.Full) left.Top.Entry.MarkNullable();
        if (join is { Kind: JoinKind.Inner, On: { } condition } && IsCertain(condition)) ProvenNotNull.Apply(_names.Catalog, condition, visible);
        return MakeJoin(scope, join, alias, left.Top, right.Top, merged, visible);
    }

    /// <summary>Whether a condition is written out: what a hole stands for may turn it into another.</summary>
    private bool IsCertain(SqlExpression condition) => !HasHole(condition.Span) && !Varies(condition.Span);

    private BoundFromItem MakeJoin(
        Scope scope,
        JoinItem join,
        TableAlias? alias,
        NamespaceItem left,
        NamespaceItem right,
        List<MergedColumn> merged,
        List<NamespaceItem> visible)
    {
        var known = left.ColumnsAreKnown && right.ColumnsAreKnown && !HasHole(join.Using);
        if (join.UsingAlias is not null && HasHole(join.Span)) scope.IsOpen = true;
        IReadOnlyList<ScopeColumn> columns = JoinedColumns(join, left, right, merged);
        // What more is merged is not known: a name of both sides may be one column or two.
        if (HasHole(join.Using) || (join.IsNatural && !known)) columns = WithoutTwins(columns);
        if (alias is { Columns.IsEmpty: false })
        {
            var available = columns.Count;
            if (!known) columns = [];
            known &= ApplyAliases(columns, alias, out columns);
            if (known) CheckAliasCount(alias, available, "join expression", alias.Name!.Name);
        }
        var entry = new RangeEntry(RangeKind.Join, alias?.Name?.Name ?? "unnamed_join", columns, known, join.Span)
        {
            HasAlias = alias is not null,
            NameHasHole = alias?.Name is { HasHole: true },
            UsingAlias = join.UsingAlias?.Name,
            Left = left.Entry,
            Right = right.Entry,
        };
        scope.RangeTable.Add(entry);
        var item = new NamespaceItem(entry) { RelationIsVisible = alias is not null };
        if (join.UsingAlias is { } usingAlias && !HasHole(join.Using))
        {
            var names = new NamespaceItem(entry, usingAlias.Name, Take(entry.Columns, merged.Count)) { IsUsingAlias = true, UsingHasHole = HasHole(join.Using) };
            if (usingAlias.HasHole) scope.IsOpen = true;
            else CheckNamesDiffer(visible, [names]);
            visible.Add(names);
        }
        if (alias is not null)
        {
            visible.Clear();
        }
        else
        {
            foreach (var inner in visible) inner.ColumnsAreVisible = false;
        }
        visible.Add(item);
        return new BoundFromItem(item, visible);
    }

    private void BindJoinCondition(Scope scope, SqlExpression condition, List<NamespaceItem> visible)
    {
        SetLateral(visible, lateralOnly: false, isAllowed: true);
        var outside = scope.Namespace;
        scope.Namespace = visible;
        scope.Kind = ExpressionKind.JoinOn;
        var errors = _errors.Count;
        // A hole may end the condition and begin another join's.
        var isLoose = FindsUnknownOperator(condition);
        if (isLoose) scope.IsOpen = true;
        BindCondition(condition, scope, "JOIN/ON");
        if (isLoose) KeepOnlyMissing(errors);
        scope.Namespace = outside;
        // A condition that ends in a hole may go on with further joins.
        var last = condition is LogicalExpression logical ? logical.Operands[logical.Operands.Count - 1] : condition;
        if (last is HoleExpression) scope.IsOpen = true;
    }

    private readonly struct MergedColumn(int left, int right, ScopeColumn leftColumn, ScopeColumn rightColumn)
    {
        public int Left { get; } = left;

        public int Right { get; } = right;

        public ScopeColumn LeftColumn { get; } = leftColumn;

        public ScopeColumn RightColumn { get; } = rightColumn;
    }

    private void FindCommonColumns(JoinItem join, NamespaceItem left, NamespaceItem right, List<MergedColumn> merged)
    {
        var between = SqlSpan.FromBounds(join.Left.Span.End, join.Right.Span.Start);
        if (_isLoose) return;
        if (!left.ColumnsAreKnown || !right.ColumnsAreKnown)
        {
            AddUncertainty(UncertaintyKind.OpaqueRelation, between, "the columns that NATURAL JOIN joins by are not known");
            return;
        }
        var span = KeywordsIn(between);
        var seen = new HashSet<string>(System.StringComparer.Ordinal);
        foreach (var column in left.Columns)
        {
            if (right.Find(column.Name, out _) == ColumnMatch.None) continue;
            if (!seen.Add(column.Name))
            {
                ReportUsing("42701", BindingErrorKind.DuplicateColumn, span, column.Name, "appears more than once in USING clause");
                return;
            }
            Merge(span, null, column.Name, left, right, merged);
        }
    }

    private void BindUsing(JoinItem join, NamespaceItem left, NamespaceItem right, List<MergedColumn> merged)
    {
        var seen = new HashSet<string>(System.StringComparer.Ordinal);
        foreach (var name in join.Using)
        {
            if (name.HasHole) continue;
            if (seen.Add(name.Name))
            {
                Merge(name.Span, name, name.Name, left, right, merged);
                continue;
            }
            if (!Varies(join.Span))
                ReportUsing("42701", BindingErrorKind.DuplicateColumn, name.Span, name.Name, "appears more than once in USING clause");
        }
    }

    private void ReportUsing(string sqlState, BindingErrorKind kind, SqlSpan span, string name, string what) =>
        Report(kind, sqlState, span, -1, $"column name {Quote(name)} {what}", name: name);

    private void Merge(
        SqlSpan span, Identifier? identifier, string name, NamespaceItem left, NamespaceItem right, List<MergedColumn> merged)
    {
        if (!FindSide(span, name, left, "left", out var leftIndex, out var leftColumn)) return;
        if (!FindSide(span, name, right, "right", out var rightIndex, out var rightColumn)) return;
        AddColumnReference(span, identifier, leftColumn);
        AddColumnReference(span, identifier, rightColumn);
        DecideRows(leftColumn, rightColumn);
        merged.Add(new MergedColumn(leftIndex, rightIndex, Seen(left, leftColumn), Seen(right, rightColumn)));
    }

    private static ScopeColumn Seen(NamespaceItem item, ScopeColumn column) => item.Entry.IsNullable ? column.AsNullable() : column;

    private bool FindSide(SqlSpan span, string name, NamespaceItem side, string sideName, out int index, out ScopeColumn column)
    {
        index = -1;
        column = new ScopeColumn(name, TypeReference.Unknown);
        switch (side.Find(name, out var found))
        {
            case ColumnMatch.One:
                column = found!;
                for (var i = 0; i < side.Columns.Count; i++)
                    if (ReferenceEquals(side.Columns[i], found)) index = i;
                return true;
            case ColumnMatch.Unknown:
                return true;
            case ColumnMatch.Several:
                Report(
                    BindingErrorKind.AmbiguousColumn,
                    "42702",
                    span,
                    -1,
                    $"common column name {Quote(name)} appears more than once in {sideName} table",
                    name: name);
                return false;
            default:
                Report(
                    BindingErrorKind.ColumnNotFound,
                    "42703",
                    span,
                    -1,
                    $"column {Quote(name)} specified in USING clause does not exist in {sideName} table",
                    name: name,
                    relationOid: side.Entry.Relation?.Oid ?? 0,
                    candidates: [ToScopeRelation(side.Name, side.Entry.Relation, side.Columns)]);
                return false;
        }
    }

    /// <summary>The merged columns first, then those of the left side, then those of the right.</summary>
    private List<ScopeColumn> JoinedColumns(JoinItem join, NamespaceItem left, NamespaceItem right, List<MergedColumn> merged)
    {
        var columns = new List<ScopeColumn>(left.Columns.Count + right.Columns.Count);
        HashSet<int>? skipLeft = null;
        HashSet<int>? skipRight = null;
        // From 16 on the columns are compared before they are merged.
        if (ServerVersion >= 16) CompareMerged(join, merged);
        foreach (var pair in merged)
        {
            var type = UnifyMerged(pair, join.Span);
            var collation = Derive(type.Oid, -1, ValueOf(pair.LeftColumn), ValueOf(pair.RightColumn))?.ToColumn();
            columns.Add(ScopeColumn.Merge(pair.LeftColumn, pair.RightColumn, join.Kind, type, collation));
            (skipLeft ??= []).Add(pair.Left);
            (skipRight ??= []).Add(pair.Right);
        }
        if (ServerVersion < 16) CompareMerged(join, merged);
        Append(columns, left, skipLeft);
        Append(columns, right, skipRight);
        return columns;
    }

    /// <summary>transformJoinUsingClause.</summary>
    private void CompareMerged(JoinItem join, List<MergedColumn> merged)
    {
        foreach (var pair in merged)
            Operate(null, "=", ValueOf(pair.LeftColumn), ValueOf(pair.RightColumn), join.Span, join.Span, hasPosition: false);
    }

    private TypeReference UnifyMerged(MergedColumn pair, SqlSpan span)
    {
        if (pair.LeftColumn.Type.Equals(pair.RightColumn.Type)) return pair.LeftColumn.Type;
        return Unify(
            [
                new Alternative(ValueOf(pair.LeftColumn), span, -1, "JOIN/USING"),
                new Alternative(ValueOf(pair.RightColumn), span, -1, "JOIN/USING"),
            ],
            "JOIN/USING");
    }

    private BoundExpression ValueOf(ScopeColumn column) =>
        new(BoundExpressionKind.Other, column.Type, column.Nullability) { Collation = CollationOf(column, -1) };

    private static void Append(List<ScopeColumn> columns, NamespaceItem side, HashSet<int>? skip)
    {
        for (var i = 0; i < side.Columns.Count; i++)
        {
            if (skip is not null && skip.Contains(i)) continue;
            columns.Add(Seen(side, side.Columns[i]));
        }
    }

    private static List<ScopeColumn> WithoutTwins(IReadOnlyList<ScopeColumn> columns)
    {
        var counts = new Dictionary<string, int>(System.StringComparer.Ordinal);
        foreach (var column in columns) counts[column.Name] = counts.TryGetValue(column.Name, out var count) ? count + 1 : 1;
        var single = new List<ScopeColumn>(columns.Count);
        foreach (var column in columns)
            if (counts[column.Name] == 1) single.Add(column);
        return single;
    }

    /// <summary>The span without the blanks at its ends.</summary>
    private SqlSpan KeywordsIn(SqlSpan span)
    {
        int start = span.Start, end = span.End;
        while (start < end && char.IsWhiteSpace(_text.Text[start])) start++;
        while (end > start && char.IsWhiteSpace(_text.Text[end - 1])) end--;
        return SqlSpan.FromBounds(start, end);
    }
}
