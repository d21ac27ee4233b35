using System;
using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding;

internal enum RangeKind
{
    Relation,
    Subquery,
    Function,
    TableFunction,
    Values,
    Join,
    CommonTable,

    /// <summary>A hole in FROM.</summary>
    Unknown,

    /// <summary>Variables of the routine whose body the statement stands in.</summary>
    Variables,
}

/// <summary>An entry of a query's range table (RangeTblEntry): what a FROM item, or the target of a change, gives.</summary>
internal sealed class RangeEntry(RangeKind kind, string name, IReadOnlyList<ScopeColumn> columns, bool columnsAreKnown, SqlSpan span)
{
    private List<object>? _proven;
    private List<object>? _doubted;

    public RangeKind Kind { get; } = kind;

    /// <summary>A row variable that has the fields of one of several rows: together its columns are no row.</summary>
    public bool IsOneOfSeveral { get; init; }

    /// <summary>The alias, or the name that stands for it (eref's aliasname).</summary>
    public string Name { get; } = name;

    public IReadOnlyList<ScopeColumn> Columns { get; } = columns;

    /// <summary>False where it may have further columns.</summary>
    public bool ColumnsAreKnown { get; } = columnsAreKnown;

    /// <summary>Where it is written.</summary>
    public SqlSpan Span { get; } = span;

    public bool HasAlias { get; init; }

    /// <summary>Whether the name holds a hole: any qualifier may be this one.</summary>
    public bool NameHasHole { get; init; }

    /// <summary>The relation of the catalog; null for others, and where the relation itself is not known.</summary>
    public Relation? Relation { get; init; }

    public CommonTable? CommonTable { get; init; }

    /// <summary>For a subquery: why its rows cannot be locked.</summary>
    public string? LockRefusal { get; set; }

    /// <summary>For a function: the type of a whole row of it, where that is known.</summary>
    public TypeReference RowType { get; init; }

    /// <summary>The alias of JOIN USING … AS.</summary>
    public string? UsingAlias { get; init; }

    public bool IsInFromClause { get; init; } = true;

    /// <summary>For ON CONFLICT's excluded: it has no system columns.</summary>
    public bool IsPseudoRelation { get; init; }

    /// <summary>Set when an outer join makes its rows optional (p_nullingrels).</summary>
    public bool IsNullable { get; set; }

    /// <summary>For a join: the entries under it.</summary>
    public RangeEntry? Left { get; init; }

    public RangeEntry? Right { get; init; }

    private List<ScopeColumn>? _systemColumns;

    /// <summary>A system column of the relation, each time the same.</summary>
    public ScopeColumn? FindSystemColumn(string name)
    {
        foreach (var known in _systemColumns ?? [])
            if (string.Equals(known.Name, name, StringComparison.Ordinal)) return known;
        if (SystemColumns.Find(Relation, name) is not { } found) return null;
        (_systemColumns ??= []).Add(found);
        return found;
    }

    public bool MayHaveSystemColumns => Kind == RangeKind.Relation && !IsPseudoRelation;

    /// <summary>Notes that in the rows that are left the column is not NULL.</summary>
    public void Prove(ScopeColumn column)
    {
        Note(ref _proven, column, (entry, owned) => entry.Prove(owned));
    }

    /// <summary>Notes that a condition was put on the column: whether it can be NULL is not known any more.</summary>
    public void Doubt(ScopeColumn column)
    {
        Note(ref _doubted, column, (entry, owned) => entry.Doubt(owned));
    }

    public bool IsProven(ScopeColumn column) => Has(_proven, column) || SideOf(column) is { } side && side.IsProven(column);

    public bool IsDoubted(ScopeColumn column) => Has(_doubted, column) || SideOf(column) is { } side && side.IsDoubted(column);

    private void Note(ref List<object>? noted, ScopeColumn column, Action<RangeEntry, ScopeColumn> onSide)
    {
        if (SideOf(column) is { } side) onSide(side, column);
        else (noted ??= []).Add(column.Identity);
    }

    private static bool Has(List<object>? noted, ScopeColumn column)
    {
        if (noted is null) return false;
        foreach (var identity in noted)
            if (ReferenceEquals(identity, column.Identity)) return true;
        return false;
    }

    /// <summary>For a join: the side that a column comes from; null where that is both or none, as for a merged one.</summary>
    private RangeEntry? SideOf(ScopeColumn column)
    {
        if (Left is null || Right is null || column.IsMerged) return null;
        bool isLeft = Left.Owns(column), isRight = Right.Owns(column);
        return isLeft == isRight ? null : isLeft ? Left : Right;
    }

    private bool Owns(ScopeColumn column)
    {
        foreach (var own in Columns)
            if (own.IsSameAs(column)) return true;
        return false;
    }

    public void MarkNullable()
    {
        IsNullable = true;
        _proven = _doubted = null;
        Left?.MarkNullable();
        Right?.MarkNullable();
    }
}

internal enum ReturningRow
{
    Default,
    Old,
    New,
}

internal enum ColumnMatch
{
    None,
    One,
    Several,

    /// <summary>None of the known columns; one that is not known may be it.</summary>
    Unknown,
}

/// <summary>How a place in a query sees a range entry (ParseNamespaceItem).</summary>
internal sealed class NamespaceItem(RangeEntry entry, string name, IReadOnlyList<ScopeColumn> columns)
{
    /// <summary>Below this many columns comparing them one by one is faster than hashing.</summary>
    private const int IndexFrom = 12;

    private Dictionary<string, int>? _index;

    public NamespaceItem(RangeEntry entry)
        : this(entry, entry.Name, entry.Columns)
    {
    }

    public RangeEntry Entry { get; } = entry;

    public string Name { get; } = name;

    public IReadOnlyList<ScopeColumn> Columns { get; } = columns;

    /// <summary>p_rel_visible: it may stand before a dot.</summary>
    public bool RelationIsVisible { get; set; } = true;

    /// <summary>p_cols_visible: its columns may stand alone.</summary>
    public bool ColumnsAreVisible { get; set; } = true;

    public bool LateralOnly { get; set; }

    public bool LateralIsAllowed { get; set; } = true;

    public ReturningRow Returning { get; init; }

    public bool ColumnsAreKnown => IsUsingAlias ? !UsingHasHole : Entry.ColumnsAreKnown;

    public bool IsUsingAlias { get; init; }

    /// <summary>For the alias of USING: whether a hole may stand for more columns.</summary>
    public bool UsingHasHole { get; init; }

    public ColumnMatch Find(string columnName, out ScopeColumn? found)
    {
        var at = Columns.Count < IndexFrom ? Scan(columnName) : Look(columnName);
        found = at >= 0 ? Columns[at] : null;
        if (at >= 0) return ColumnMatch.One;
        if (at == Several) return ColumnMatch.Several;
        return ColumnsAreKnown ? ColumnMatch.None : ColumnMatch.Unknown;
    }

    private const int Several = -2;

    private int Scan(string columnName)
    {
        var at = -1;
        for (var i = 0; i < Columns.Count; i++)
        {
            if (!string.Equals(Columns[i].Name, columnName, StringComparison.Ordinal)) continue;
            if (at >= 0) return Several;
            at = i;
        }
        return at;
    }

    private int Look(string columnName)
    {
        if (_index is null)
        {
            var index = new Dictionary<string, int>(Columns.Count, StringComparer.Ordinal);
            for (var i = 0; i < Columns.Count; i++) index[Columns[i].Name] = index.ContainsKey(Columns[i].Name) ? Several : i;
            _index = index;
        }
        return _index.TryGetValue(columnName, out var at) ? at : -1;
    }
}
