using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding;

/// <summary>WITH (parse_cte.c, transformWithClause).</summary>
internal sealed partial class StatementBinder
{
    private void BindWith(Scope scope, WithClause with)
    {
        var tables = new List<CommonTable>();
        foreach (var expression in with.Expressions)
        {
            if (expression.Name.HasHole)
            {
                scope.HasUnknownCommonTable = true;
                _hasWith = true;
                BindUnnamedCommonTable(scope, expression);
                continue;
            }
            if (FindByName(tables, expression.Name.Name) is { } same)
            {
                if (!AreTogether(expression.Span, same.Syntax.Span)) continue;
                var message = $"WITH query name {Quote(expression.Name.Name)} specified more than once";
                var span = expression.Name.Span;
                Report(BindingErrorKind.DuplicateAlias, "42712", span, span.Start, message, name: expression.Name.Name);
                continue;
            }
            tables.Add(new CommonTable(expression));
        }
        if (with.IsRecursive) BindRecursive(scope, tables);
        else BindInOrder(scope, tables);
    }

    private static CommonTable? FindByName(List<CommonTable> tables, string name)
    {
        foreach (var table in tables)
            if (table.HasName(name)) return table;
        return null;
    }

    private void BindUnnamedCommonTable(Scope scope, CommonTableExpression expression) =>
        BindStatement(expression.Statement, new Scope(scope));

    private void BindInOrder(Scope scope, List<CommonTable> tables)
    {
        scope.LaterCommonTables.AddRange(tables);
        foreach (var table in tables)
        {
            BindCommonTable(scope, table);
            scope.CommonTables.Add(table);
            scope.LaterCommonTables.RemoveAt(0);
        }
    }

    /// <summary>Each may refer to each, if not in a circle: they are bound in the order of their dependencies (TopologicalSort).</summary>
    private void BindRecursive(Scope scope, List<CommonTable> tables)
    {
        var dependencies = CommonTableDependencies.Find(tables);
        foreach (var table in tables) table.IsRecursive = dependencies[table].Contains(table);
        foreach (var table in tables)
            if (table.IsRecursive && IsWhole(table)) CheckRecursion(table);
        scope.CommonTables.AddRange(tables);
        var waiting = new List<CommonTable>(tables);
        while (waiting.Count > 0)
        {
            var next = waiting.Find(table => !waiting.Exists(other => other != table && dependencies[table].Contains(other)));
            if (next is null)
            {
                ReportMutualRecursion(waiting[0]);
                foreach (var table in waiting) table.ColumnsAreKnown = false;
                foreach (var table in waiting) table.IsComplete = true;
                foreach (var table in waiting) BindStatement(table.Syntax.Statement, new Scope(scope));
                return;
            }
            waiting.Remove(next);
            BindCommonTable(scope, next);
        }
    }

    private bool IsWhole(CommonTable table) => !HasHole(table.Syntax.Span) && !Varies(table.Syntax.Span);

    private void CheckRecursion(CommonTable table)
    {
        if (RecursionChecker.Check(table) is not { } problem) return;
        Report(BindingErrorKind.Other, problem.SqlState, problem.Span, problem.HasPosition ? problem.Span.Start : -1, problem.Message, name: table.Name);
    }

    private void ReportMutualRecursion(CommonTable table)
    {
        var span = table.Syntax.Name.Span;
        Report(BindingErrorKind.Other, "0A000", span, span.Start, "mutual recursion between WITH items is not implemented", name: table.Name);
    }

    /// <summary>analyzeCTE.</summary>
    private void BindCommonTable(Scope scope, CommonTable table)
    {
        var syntax = table.Syntax;
        if (syntax.Statement is MergeStatement && ServerVersion < 17)
            Report(BindingErrorKind.Other, "0A000", syntax.Name.Span, syntax.Name.Span.Start, "MERGE not supported in WITH query");
        if (syntax.Cycle is { } cycle) table.CycleMark = BindCycleMark(cycle);
        var inner = new Scope(scope) { ParentCommonTable = table };
        // Until the first part of a recursive query is bound, nothing is known of it.
        if (table.IsRecursive) table.ColumnsAreKnown = false;
        table.IsBeingBound = true;
        var result = BindStatement(syntax.Statement, inner);
        table.IsBeingBound = false;
        var span = syntax.Name.Span;
        if (syntax.Statement is not (SelectStatement or HoleStatement) && !scope.IsOutermost)
        {
            const string Message = "WITH clause containing a data-modifying statement must be at the top level";
            Report(BindingErrorKind.Other, "0A000", span, span.Start, Message);
        }
        table.ReturnsNothing = !result.ReturnsRows;
        if (!table.IsRecursive || !table.IsComplete) SetColumns(table, result);
        else
        {
            CheckRecursiveTypes(table, result);
            DoubtRecursion(table, result);
            FollowRecursion(table, result);
        }
        CheckSearchAndCycle(table);
    }

    /// <summary>To a recursive query, what has no type yet is text.</summary>
    private QueryResult AsText(QueryResult result)
    {
        var entries = new List<TargetEntry>(result.Entries.Count);
        foreach (var entry in result.Entries)
        {
            var type = IsOpen(entry.Expression) ? TypeReference.Unknown : TypeOf(BuiltInTypes.Text);
            entries.Add(IsUntyped(entry.Expression) ? entry.With(Retyped(entry.Expression, type)) : entry);
        }
        return new QueryResult(entries, result.KnownPrefix);
    }

    /// <summary>
    /// While the recursive part was bound, columns were taken for what the first part makes of them. If the whole agrees, that is so in
    /// every round; if it does not, what follows from it is not known.
    /// </summary>
    private static void DoubtRecursion(CommonTable table, QueryResult result)
    {
        var agrees = result.IsKnown && result.Entries.Count >= table.Columns.Count;
        for (var i = 0; agrees && i < table.Columns.Count; i++)
            agrees = table.Columns[i].Nullability != Nullability.NotNull || result.Entries[i].Expression.Nullability == Nullability.NotNull;
        if (agrees) return;
        var columns = new ScopeColumn[table.Columns.Count];
        for (var i = 0; i < columns.Length; i++)
        {
            var column = table.Columns[i];
            columns[i] = column.Nullability == Nullability.NotNull ? column.With(Nullability.Unknown) : column;
        }
        table.Columns = columns;
    }

    /// <summary>analyzeCTETargetList.</summary>
    private void SetColumns(CommonTable table, QueryResult result)
    {
        var syntax = table.Syntax;
        IReadOnlyList<ScopeColumn> columns = table.IsRecursive ? AsText(result).ToColumns() : result.ToColumns();
        var known = result.IsKnown;
        if (!syntax.Columns.IsEmpty)
        {
            var available = columns.Count;
            if (!known) columns = Take(columns, result.KnownPrefix);
            known &= ApplyAliases(columns, new TableAlias(syntax.Name.Span, syntax.Name, syntax.Columns), out columns);
            if (known && syntax.Columns.Count > available && result.ReturnsRows && !Varies(syntax.Span))
            {
                var message = $"WITH query {Quote(table.Name)} has {available} columns available but {syntax.Columns.Count} columns specified";
                Report(BindingErrorKind.ColumnCount, "42P10", syntax.Columns[available].Span, syntax.Name.Span.Start, message);
            }
        }
        table.Columns = columns;
        table.ColumnsAreKnown = known && AreNamed(columns);
        table.IsComplete = true;
    }

    /// <summary>What the whole of a recursive query gives must be what its first part gives.</summary>
    private void CheckRecursiveTypes(CommonTable table, QueryResult result)
    {
        if (!result.IsKnown || Varies(table.Syntax.Span)) return;
        for (var i = 0; i < result.Entries.Count && i < table.Columns.Count; i++)
        {
            TypeReference overall = result.Entries[i].Expression.Type, first = table.Columns[i].Type;
            if (TypeIn(overall) == 0 || TypeIn(first) == 0) continue;
            if (overall == first)
            {
                if (!CheckRecursiveCollation(table, result.Entries[i], i)) return;
                continue;
            }
            var path = _context.SearchPath;
            ReportType(
                "42804",
                result.Entries[i].Span,
                result.Entries[i].Location,
                $"recursive query {Quote(table.Name)} column {i + 1} has type {TypeFormatter.Format(_names.Catalog, first, path)} " +
                    $"in non-recursive term but type {TypeFormatter.Format(_names.Catalog, overall, path)} overall",
                "Cast the output of the non-recursive term to the correct type.");
            return;
        }
    }

    private bool CheckRecursiveCollation(CommonTable table, TargetEntry entry, int column)
    {
        var first = CollationOf(table.Columns[column], -1) ?? CollationOfType(table.Columns[column].Type.Oid);
        var overall = CollationOf(entry.Expression).ToColumn();
        if (!first.IsKnown || !overall.IsKnown || Same(first.Name, overall.Name)) return true;
        Report(
            BindingErrorKind.Other,
            "42P21",
            entry.Span,
            entry.Location,
            $"recursive query {Quote(table.Name)} column {column + 1} has collation {Display(first)} " +
                $"in non-recursive term but collation {Display(overall)} overall",
            "Use the COLLATE clause to set the collation of the non-recursive term.");
        return false;

        static string Display(CollationState collation) => Quote(collation.Strength == CollationStrength.None ? "(null)" : collation.ToDisplay());
    }

    /// <summary>scanNameSpaceForCTE.</summary>
    private static CommonTable? FindCommonTable(Scope scope, string name, out int level)
    {
        level = 0;
        for (var at = scope; at is not null; at = at.Parent, level++)
        {
            foreach (var table in at.CommonTables)
                if (table.HasName(name)) return table;
            if (at.HasUnknownCommonTable) return null;
        }
        return null;
    }

    private static bool MayBeUnknownCommonTable(Scope scope, QualifiedName name)
    {
        if (name.Schema is not null) return false;
        for (var level = scope; level is not null; level = level.Parent)
        {
            foreach (var table in level.CommonTables)
                if (table.HasName(name.Name.Name)) return false;
            if (level.HasUnknownCommonTable) return true;
        }
        return false;
    }

    /// <summary>addRangeTableEntryForCTE.</summary>
    private RangeEntry CommonTableEntry(RelationReference reference, CommonTable table, bool isOuter)
    {
        if (table is { IsComplete: true, ReturnsNothing: true })
        {
            var message = $"WITH query {Quote(table.Name)} does not have a RETURNING clause";
            Report(BindingErrorKind.Other, "0A000", reference.Name.Span, reference.Name.Span.Start, message, name: table.Name);
        }
        var available = table.Columns.Count;
        var own = new ScopeColumn[available];
        for (var i = 0; i < available; i++) own[i] = table.Columns[i].Copy();
        IReadOnlyList<ScopeColumn> columns = own;
        var known = table.ColumnsAreKnown && !table.ReturnsNothing
            && !(table.Syntax.Search is { } search && HasHole(search.Span)) && !(table.Syntax.Cycle is { } cycle && HasHole(cycle.Span));
        known &= ApplyAliases(columns, reference.Alias, out columns);
        var name = reference.Alias?.Name?.Name ?? table.Name;
        if (known) CheckAliasCount(reference.Alias, available, "table", name);
        columns = WithSearchColumns(columns, table, isOuter);
        known &= AreNamed(columns);
        return new RangeEntry(RangeKind.CommonTable, name, columns, known, reference.Span)
        {
            CommonTable = table,
            HasAlias = reference.Alias is not null,
            NameHasHole = HasHole(reference),
        };
    }
}
