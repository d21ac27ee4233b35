using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding;

/// <summary>FROM (parse_clause.c, transformFromClause; parse_relation.c, addRangeTableEntry…).</summary>
internal sealed partial class StatementBinder
{
    /// <summary>A FROM item: the entry for the whole of it, and what it makes visible.</summary>
    private readonly struct BoundFromItem(NamespaceItem top, List<NamespaceItem> visible)
    {
        public NamespaceItem Top { get; } = top;

        public List<NamespaceItem> Visible { get; } = visible;
    }

    private void BindFrom(Scope scope, NodeList<FromItem> items)
    {
        var isLoose = false;
        foreach (var item in items)
        {
            var errors = _errors.Count;
            var bound = BindFromItem(scope, item);
            if (!isLoose) CheckNamesDiffer(scope.Namespace, bound.Visible);
            // Behind a hole that is more than an item it may be another clause's list.
            if (isLoose) _errors.RemoveRange(errors, _errors.Count - errors);
            isLoose |= StandsBeforeHole(item.Span) || item is JoinItem { Right: HoleFromItem } or RelationReference { Alias: not null, Name.HasHole: true };
            SetLateral(bound.Visible, lateralOnly: true, isAllowed: true);
            scope.Namespace.AddRange(bound.Visible);
        }
        SetLateral(scope.Namespace, lateralOnly: false, isAllowed: true);
    }

    private BoundFromItem BindFromItem(Scope scope, FromItem item)
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (item)
        {
            case RelationReference relation:
                return Single(scope, BindRelation(scope, relation));
            case SubqueryFromItem subquery:
                return Single(scope, BindSubquery(scope, subquery));
            case FunctionFromItem function:
                return Single(scope, BindFunctionItem(scope, function));
            case XmlTable xml:
                return Single(scope, BindXmlTable(scope, xml));
            case JsonTable json:
                return Single(scope, BindJsonTable(scope, json));
            case JoinItem join:
                return BindJoins(scope, join, null);
            case ParenthesizedJoin parenthesized:
                return BindParenthesizedJoin(scope, parenthesized);
            default:
                return Single(scope, OpaqueEntry(item.Span, (item as HoleFromItem)?.Alias, RangeKind.Unknown, null));
        }
    }

    private static BoundFromItem Single(Scope scope, RangeEntry entry)
    {
        scope.RangeTable.Add(entry);
        var item = new NamespaceItem(entry);
        // A subquery without an alias has no name that could stand before a dot.
        if (entry is { Kind: RangeKind.Subquery, HasAlias: false }) item.RelationIsVisible = false;
        // A hole may hold several items; one after an item may be an alias, or go on with a join.
        if (entry.NameHasHole || entry is { Kind: RangeKind.Unknown, HasAlias: false }) scope.IsOpen = true;
        return new BoundFromItem(item, [item]);
    }

    private BoundFromItem BindParenthesizedJoin(Scope scope, ParenthesizedJoin item)
    {
        FromItem inner = item;
        TableAlias? alias = null;
        while (inner is ParenthesizedJoin parenthesized)
        {
            alias ??= parenthesized.Alias;
            inner = parenthesized.Join;
        }
        if (inner is JoinItem join) return BindJoins(scope, join, alias);
        return alias is null ? BindFromItem(scope, inner) : Single(scope, OpaqueEntry(item.Span, alias, RangeKind.Unknown, null));
    }

    private RangeEntry BindRelation(Scope scope, RelationReference reference)
    {
        var name = reference.Name;
        if (name.HasHole && name.Parts.Count == 1)
        {
            if (reference.Alias is null || IsHole(name)) scope.IsOpen = true;
            return OpaqueEntry(reference.Span, reference.Alias, RangeKind.Relation, name.Name);
        }
        if (MayBeUnknownCommonTable(scope, name))
        {
            // Where the text has a WITH, what the hole hides of it may give the name to something else.
            if (!HasWith && _names.FindRelation(name, out var relation) == LookupResult.Found && relation is not null)
                AddRelationReference(name, relation, ReferenceAccess.Read);
            return OpaqueEntry(reference.Span, reference.Alias, RangeKind.Relation, name.Name);
        }
        if (name.Parts.Count == 1 && FindCommonTable(scope, name.Name.Name, out var level) is { } table)
        {
            var common = CommonTableEntry(reference, table, isOuter: level > 0);
            if (reference.Sample is not null) RefuseSample(reference, common);
            return common;
        }
        var entry = BindCatalogRelation(scope, reference, ReferenceAccess.Read);
        if (reference.Sample is { } sample)
        {
            RefuseSample(reference, entry);
            BindSample(scope, sample);
        }
        return entry;
    }

    /// <summary>A relation of the catalog, in FROM or as the target of a change; an opaque entry where it is not known.</summary>
    private RangeEntry BindCatalogRelation(Scope scope, RelationReference reference, ReferenceAccess access)
    {
        var name = reference.Name;
        var result = _names.FindRelation(name, out var relation);
        if (result == LookupResult.Missing && MayBeUnknownCommonTable(scope, name)) result = LookupResult.Unknown;
        if (result == LookupResult.Missing)
        {
            ReportMissingRelation(scope, name);
            return OpaqueEntry(reference.Span, reference.Alias, RangeKind.Relation, name.Name);
        }
        if (relation is not null) AddRelationReference(name, relation, access);
        if (result == LookupResult.Unknown)
        {
            if (!name.HasHole) AddUncertainty(UncertaintyKind.UnknownRelation, name.Span, $"what {name} is, is not known");
            return OpaqueEntry(reference.Span, reference.Alias, RangeKind.Relation, name.Name, relation);
        }
        if (!relation!.ColumnsAreKnown)
        {
            AddUncertainty(UncertaintyKind.OpaqueRelation, name.Span, $"the columns of {relation.Name} are not known");
            return OpaqueEntry(reference.Span, reference.Alias, RangeKind.Relation, name.Name, relation);
        }
        var columns = ColumnsOf(relation, isChanged: access != ReferenceAccess.Read);
        var known = ApplyAliases(columns, reference.Alias, out var seen) && !MayBeUnknownCommonTable(scope, name);
        if (known) CheckAliasCount(reference.Alias, columns.Length, "table", reference.Alias?.Name?.Name ?? relation.Name);
        return new RangeEntry(RangeKind.Relation, AliasOf(reference.Alias, name.Name), seen, known, reference.Span)
        {
            Relation = relation,
            HasAlias = reference.Alias is not null,
            NameHasHole = HasHole(reference),
        };
    }

    /// <summary>Whether a hole is the alias of a relation, or stands where it may be.</summary>
    private bool HasHole(RelationReference reference) =>
        reference.Alias is { } alias ? alias.Name is { HasHole: true } : StandsBeforeHole(reference.Span);

    /// <summary>Something whose columns are not known, or not all.</summary>
    private RangeEntry OpaqueEntry(SqlSpan span, TableAlias? alias, RangeKind kind, Identifier? name, Relation? relation = null)
    {
        IReadOnlyList<ScopeColumn> columns = relation is null ? [] : ColumnsOf(relation);
        if (alias is not null) ApplyAliases(columns, alias, out columns);
        return new RangeEntry(kind, AliasOf(alias, name), columns, columnsAreKnown: false, span)
        {
            HasAlias = alias is not null,
            NameHasHole = alias is not null ? alias.Name is { HasHole: true } : name is null or { HasHole: true },
        };
    }

    private static string AliasOf(TableAlias? alias, Identifier? name) => alias?.Name?.Name ?? name?.Name ?? string.Empty;

    /// <param name="relation">The relation.</param>
    /// <param name="isChanged">
    /// Whether it is what the statement changes. Through a view then also rows go that the view does not show, and triggers may make any.
    /// </param>
    private ScopeColumn[] ColumnsOf(Relation relation, bool isChanged = false)
    {
        if (relation.Kind == RelationKind.Sequence && relation.Columns.Count == 0)
        {
            return
            [
                new ScopeColumn("last_value", new TypeReference(BuiltInTypes.Int8), Nullability.NotNull),
                new ScopeColumn("log_cnt", new TypeReference(BuiltInTypes.Int8), Nullability.NotNull),
                new ScopeColumn("is_called", new TypeReference(BuiltInTypes.Bool), Nullability.NotNull),
            ];
        }
        var columns = new ScopeColumn[relation.Columns.Count];
        var view = relation.Kind is RelationKind.View or RelationKind.MaterializedView && !isChanged ? ViewOf(relation) : null;
        for (var i = 0; i < columns.Length; i++)
        {
            var column = relation.Columns[i];
            // A materialized view keeps what its tables had before.
            var nullability = relation.Kind == RelationKind.View && view?.ColumnOf(column.Ordinal) is { } seen ? seen.Nullability : NullabilityRules.OfColumn(_names.Catalog, relation, column);
            columns[i] = ScopeColumn.Of(relation, column, nullability, column.Collation is null ? view?.ColumnOf(column.Ordinal)?.Collation : null);
        }
        return columns;
    }

    /// <summary>The view's query, where nothing of the catalog changes any more.</summary>
    private BoundView? ViewOf(Relation view) =>
        !view.IsBuiltIn && _names.Catalog.IsFinished ? Lineage.Of(_names.Catalog).ViewOf(view.Oid, _context.Around) : null;

    private RangeEntry BindSubquery(Scope scope, SubqueryFromItem item)
    {
        scope.LateralIsActive = item.IsLateral;
        scope.Kind = ExpressionKind.FromSubselect;
        var inner = new Scope(scope);
        var result = BindSelect(item.Query, inner);
        scope.LateralIsActive = false;
        var name = item.Alias?.Name?.Name ?? "unnamed_subquery";
        var entry = QueryEntry(RangeKind.Subquery, result, item.Alias, name, item.Span);
        entry.LockRefusal = inner.LockRefusal;
        return entry;
    }

    private RangeEntry QueryEntry(RangeKind kind, QueryResult result, TableAlias? alias, string name, SqlSpan span)
    {
        IReadOnlyList<ScopeColumn> columns = result.ToColumns();
        var known = result.IsKnown;
        if (alias is { Columns.IsEmpty: false })
        {
            if (!known) columns = Take(columns, result.KnownPrefix);
            known &= ApplyAliases(columns, alias, out columns);
            if (known) CheckAliasCount(alias, result.Entries.Count, "table", name);
        }
        known &= AreNamed(columns);
        return new RangeEntry(kind, name, columns, known, span)
        {
            HasAlias = alias is not null,
            NameHasHole = alias?.Name is { HasHole: true },
        };
    }

    /// <summary>
    /// Gives columns the names that an alias lists for them; further names are columns that are not known otherwise.
    /// </summary>
    /// <returns>False where a hole in the list may stand for any number of names.</returns>
    private bool ApplyAliases(IReadOnlyList<ScopeColumn> columns, TableAlias? alias, out IReadOnlyList<ScopeColumn> seen)
    {
        seen = columns;
        if (alias is null || alias.Columns.IsEmpty) return true;
        if (_isLoose)
        {
            seen = [];
            return false;
        }
        var named = new List<ScopeColumn>(columns.Count);
        foreach (var name in alias.Columns)
        {
            if (name.HasHole)
            {
                seen = named;
                return false;
            }
            named.Add(named.Count < columns.Count ? columns[named.Count].As(name.Name) : new ScopeColumn(name.Name, TypeReference.Unknown));
        }
        for (var i = named.Count; i < columns.Count; i++) named.Add(columns[i]);
        seen = named;
        return true;
    }

    /// <summary>Whether the name of each column is known.</summary>
    private static bool AreNamed(IReadOnlyList<ScopeColumn> columns)
    {
        foreach (var column in columns)
            if (!column.NameIsKnown) return false;
        return true;
    }

    private void CheckAliasCount(TableAlias? alias, int available, string what, string name)
    {
        if (alias is null || alias.Columns.Count <= available || Varies(alias.Span)) return;
        var message = $"{what} {Quote(name)} has {available} columns available but {alias.Columns.Count} columns specified";
        ReportAliasCount(alias, available, message);
    }

    private void ReportAliasCount(TableAlias alias, int available, string message) =>
        Report(BindingErrorKind.ColumnCount, "42P10", alias.Columns[available].Span, -1, message);

    private static ScopeColumn[] Take(IReadOnlyList<ScopeColumn> columns, int count)
    {
        var taken = new ScopeColumn[count];
        for (var i = 0; i < count; i++) taken[i] = columns[i];
        return taken;
    }

    /// <summary>checkNameSpaceConflicts.</summary>
    private void CheckNamesDiffer(List<NamespaceItem> before, List<NamespaceItem> added)
    {
        foreach (var item in added)
        {
            // What is a hole may be more than an item, and its alias another clause's.
            if (!item.RelationIsVisible || item.Entry.NameHasHole || BeginsWithHole(item.Entry.Span)) continue;
            foreach (var other in before)
            {
                if (!other.RelationIsVisible || other.Entry.NameHasHole || !Same(other.Name, item.Name) || MayShareName(item.Entry, other.Entry)) continue;
                if (!AreTogether(item.Entry.Span, other.Entry.Span) || MayHaveAlias(item.Entry) || MayHaveAlias(other.Entry)) continue;
                var message = $"table name {Quote(item.Name)} specified more than once";
                Report(BindingErrorKind.DuplicateAlias, "42712", item.Entry.Span, -1, message, name: item.Name);
                return;
            }
        }
    }

    /// <summary>Whether a hole behind an item may be its alias.</summary>
    private bool MayHaveAlias(RangeEntry entry) => !entry.HasAlias && StandsBeforeHole(entry.Span);

    /// <summary>Two tables of one name without aliases, from different schemas.</summary>
    private static bool MayShareName(RangeEntry a, RangeEntry b)
    {
        if (a.Kind != RangeKind.Relation || b.Kind != RangeKind.Relation || a.HasAlias || b.HasAlias) return a.NameHasHole || b.NameHasHole;
        return a.Relation is null || b.Relation is null || a.Relation.Oid != b.Relation.Oid;
    }

    private static void SetLateral(List<NamespaceItem> items, bool lateralOnly, bool isAllowed)
    {
        foreach (var item in items)
        {
            item.LateralOnly = lateralOnly;
            item.LateralIsAllowed = isAllowed;
        }
    }
}
