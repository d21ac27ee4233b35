using System.Collections.Generic;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding;

/// <summary>DISTINCT and DISTINCT ON beside ORDER BY (parse_clause.c, transformDistinctClause, transformDistinctOnClause).</summary>
internal sealed partial class StatementBinder
{
    private void BindDistinct(Scope scope, SelectQuery query, TargetList targets, List<SortKey> sorted)
    {
        var distinct = new List<SortKey>(query.DistinctOn.Count);
        scope.Kind = ExpressionKind.DistinctOn;
        foreach (var item in query.DistinctOn)
        {
            var key = BindSortExpression(scope, item, targets, SortClause.DistinctOn);
            distinct.Add(key);
        }
        if (query.Quantifier == SetQuantifier.Distinct && distinct.Count == 0)
        {
            SettleAll(query, targets);
            DecideRows(targets.Entries);
            foreach (var entry in targets.Entries)
            {
                CheckSortable(entry.Expression.Type, needsOrder: false, entry.Span, entry.Location);
                RequireCollation(entry.Expression.Collation);
            }
        }
        var isCertain = targets.KnownPrefix < 0 && !Varies(query.Span) && _text.OptionalParts.Count == 0;
        if (isCertain && distinct.Count > 0) CheckDistinctOn(query, distinct, sorted);
        else if (isCertain && query.Quantifier == SetQuantifier.Distinct) CheckDistinct(sorted);
        // What is sorted by has been found to have an order.
        for (var i = 0; i < distinct.Count; i++)
            CheckSortable(distinct[i].Type, needsOrder: false, query.DistinctOn[i].Span, ExpressionLocation.Of(query.DistinctOn[i]));
    }

    private void SettleAll(SelectQuery query, TargetList targets)
    {
        if (targets.Entries.Count == 0) return;
        var clause = SqlSpan.FromBounds(query.Span.Start, System.Math.Max(query.Span.Start, targets.Entries[0].Span.Start));
        for (var i = 0; i < targets.Entries.Count; i++) SettleEntry(targets, targets.Entries[i], clause);
    }

    private void CheckDistinct(List<SortKey> sorted)
    {
        foreach (var key in sorted)
        {
            if (key.IsOutput || key.Identity is null) continue;
            const string Message = "for SELECT DISTINCT, ORDER BY expressions must appear in select list";
            Report(BindingErrorKind.Other, "42P10", new SqlSpan(key.Location, 0), key.Location, Message);
            return;
        }
    }

    private void CheckDistinctOn(SelectQuery query, List<SortKey> distinct, List<SortKey> sorted)
    {
        var matched = new HashSet<object>();
        var skipped = false;
        foreach (var key in sorted)
        {
            if (key.Identity is null) return;
            var at = distinct.FindIndex(other => ReferenceEquals(other.Identity, key.Identity));
            if (at < 0 && distinct.Exists(other => other.Identity is null)) return;
            if (at < 0)
            {
                skipped = true;
                continue;
            }
            matched.Add(key.Identity);
            if (!skipped) continue;
            ReportDistinctOn(query, at, distinct[at]);
            return;
        }
        if (!skipped) return;
        for (var i = 0; i < distinct.Count; i++)
        {
            if (matched.Contains(distinct[i].Identity!)) continue;
            ReportDistinctOn(query, i, distinct[i]);
            return;
        }
    }

    private void ReportDistinctOn(SelectQuery query, int item, SortKey key)
    {
        const string Message = "SELECT DISTINCT ON expressions must match initial ORDER BY expressions";
        Report(BindingErrorKind.Other, "42P10", query.DistinctOn[item].Span, ExpressionLocation.OfWritten(query.DistinctOn[item]), Message);
    }
}
