using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding;

/// <summary>SEARCH and CYCLE of a recursive query (parse_cte.c, analyzeCTE).</summary>
internal sealed partial class StatementBinder
{
    /// <summary>The type of the column that marks rows of a cycle; its values are true and false unless others are written.</summary>
    private TypeReference BindCycleMark(CycleClause cycle)
    {
        if (cycle.To is not { } to || cycle.Default is not { } @default) return TypeOf(BuiltInTypes.Bool);
        var scope = new Scope(null);
        var values = new List<Alternative>
        {
            ToAlternative(BindExpression(to, scope), to, "CYCLE/SET/TO"),
            ToAlternative(BindExpression(@default, scope), @default, "CYCLE/SET/DEFAULT"),
        };
        var type = Unify(values, "CYCLE");
        if (!IsSortable(type, needsOrder: false)) ReportUnsortable(type, needsOrder: false, cycle.Span, -1, null, null);
        return type;
    }

    private void CheckSearchAndCycle(CommonTable table)
    {
        var (search, cycle) = (table.Syntax.Search, table.Syntax.Cycle);
        if (search is null && cycle is null) return;
        if (!table.IsRecursive)
        {
            var name = table.Syntax.Name;
            if (IsWhole(table)) Report(BindingErrorKind.Other, "42601", name.Span, name.Span.Start, "WITH query is not recursive", name: name.Name);
            return;
        }
        if (IsWhole(table)) CheckIsExpandable(table);
        if (search is not null)
        {
            CheckColumnList(table, search.By, "search", search.Span.Start);
            RefuseUsedName(table, search.Sequence, "search sequence", search.Span.Start);
        }
        if (cycle is null) return;
        CheckColumnList(table, cycle.Columns, "cycle", cycle.Span.Start);
        RefuseUsedName(table, cycle.Mark, "cycle mark", cycle.Span.Start);
        RefuseUsedName(table, cycle.Path, "cycle path", cycle.Span.Start);
        RefuseSameName(cycle.Mark, "cycle mark", cycle.Path, "cycle path", cycle.Span.Start);
        if (search is null) return;
        RefuseSameName(search.Sequence, "search sequence", cycle.Mark, "cycle mark", search.Span.Start);
        RefuseSameName(search.Sequence, "search sequence", cycle.Path, "cycle path", search.Span.Start);
    }

    /// <summary>Both sides of the UNION have to be queries that are no set operations themselves.</summary>
    private void CheckIsExpandable(CommonTable table)
    {
        if (table.Syntax.Statement is not SelectStatement select || new QueryParts(select).Body is not SetOperation union) return;
        const string Message = "with a SEARCH or CYCLE clause, the {0} side of the UNION must be a SELECT";
        if (IsSetOperation(union.Left)) Report(BindingErrorKind.Other, "0A000", union.Left.Span, -1, Message.Replace("{0}", "left"));
        else if (IsSetOperation(union.Right)) Report(BindingErrorKind.Other, "42601", union.Right.Span, -1, Message.Replace("{0}", "right"));
        else if (!ReadsItself(table, union.Right)) _itselfMissing ??= table;

        static bool IsSetOperation(QueryBody side) => Unwrap(side) is (SetOperation, null);
    }

    private CommonTable? _itselfMissing;

    /// <summary>What only the rewriter asks (rewriteSearchAndCycle): whether the recursive query reads itself in its own FROM.</summary>
    private void CheckReadsItself()
    {
        if (_itselfMissing is not { } table || _errors.Count > 0) return;
        var message = $"with a SEARCH or CYCLE clause, the recursive reference to WITH query {Quote(table.Name)} must be at the top level of its right-hand SELECT";
        Report(BindingErrorKind.Other, "0A000", table.Syntax.Name.Span, -1, message, name: table.Name);
    }

    private static bool ReadsItself(CommonTable table, QueryBody side)
    {
        while (side is ParenthesizedQuery { Query: var query })
        {
            foreach (var inner in query.With?.Expressions ?? default)
                if (table.HasName(inner.Name.Name)) return false;
            side = query.Body;
        }
        if (side is not SelectQuery select) return true;
        foreach (var item in select.From)
            if (Reads(item)) return true;
        return false;

        bool Reads(FromItem item) => item switch
        {
            RelationReference relation => relation.Name.Schema is null && table.HasName(relation.Name.Name.Name),
            JoinItem join => Reads(join.Left) || Reads(join.Right),
            ParenthesizedJoin parenthesized => Reads(parenthesized.Join),
            _ => false,
        };
    }

    private void RefuseUsedName(CommonTable table, Identifier name, string what, int position)
    {
        if (name.HasHole) return;
        foreach (var column in table.Columns)
        {
            if (!column.NameIsKnown || !Same(column.Name, name.Name)) continue;
            var message = $"{what} column name {Quote(name.Name)} already used in WITH query column list";
            Report(BindingErrorKind.DuplicateColumn, "42601", name.Span, position, message, name: name.Name);
            return;
        }
    }

    private void RefuseSameName(Identifier first, string what, Identifier second, string other, int position)
    {
        if (first.HasHole || second.HasHole || !Same(first.Name, second.Name)) return;
        var message = $"{what} column name and {other} column name are the same";
        Report(BindingErrorKind.DuplicateColumn, "42601", second.Span, position, message, name: second.Name);
    }

    private void CheckColumnList(CommonTable table, NodeList<Identifier> names, string what, int position)
    {
        var seen = new HashSet<string>(System.StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (name.HasHole) continue;
            var exists = !table.ColumnsAreKnown;
            foreach (var column in table.Columns)
            {
                if (!Same(column.Name, name.Name)) continue;
                exists = true;
                AddColumnReference(name.Span, name, column);
            }
            if (!exists)
            {
                var message = $"{what} column {Quote(name.Name)} not in WITH query column list";
                Report(BindingErrorKind.ColumnNotFound, "42601", name.Span, position, message, name: name.Name);
            }
            if (seen.Add(name.Name)) continue;
            var twice = $"{what} column {Quote(name.Name)} specified more than once";
            Report(BindingErrorKind.DuplicateColumn, "42701", name.Span, position, twice, name: name.Name);
        }
    }

    /// <summary>SEARCH and CYCLE add columns; inside of the query itself <c>*</c> leaves them out.</summary>
    private static IReadOnlyList<ScopeColumn> WithSearchColumns(IReadOnlyList<ScopeColumn> columns, CommonTable table, bool isOuter)
    {
        var syntax = table.Syntax;
        if (syntax.Search is null && syntax.Cycle is null) return columns;
        var all = new List<ScopeColumn>(columns);
        if (syntax.Search is { } search) all.Add(Added(search.Sequence, TypeOf(search.IsBreadthFirst ? BuiltInTypes.Record : BuiltInTypes.RecordArray), isOuter));
        if (syntax.Cycle is { } cycle)
        {
            all.Add(Added(cycle.Mark, table.CycleMark, isOuter));
            all.Add(Added(cycle.Path, TypeOf(BuiltInTypes.RecordArray), isOuter));
        }
        return all;
    }

    private static ScopeColumn Added(Identifier name, TypeReference type, bool isOuter) =>
        new(name.Name, type, Nullability.Unknown) { IsHiddenFromStar = isOuter, NameIsKnown = !name.HasHole };
}
