using System.Collections.Generic;
using DbImpact.PostgreSql.Binding.Rewriting;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding;

/// <summary>What the statement changes, for the rewriter, to which PostgreSQL comes after all of parse analysis.</summary>
internal sealed partial class StatementBinder
{
    /// <summary>In the order in which the rewriter comes to them: those of WITH first.</summary>
    private readonly List<Change> _changes = [];

    private readonly List<BindingError> _executionErrors = [];

    /// <summary>EXPLAIN and its like rewrite the statement in them when they run.</summary>
    private static bool IsRewritten(SqlStatement statement) =>
        statement is SelectStatement or InsertStatement or UpdateStatement or DeleteStatement or MergeStatement;

    private void Rewrite(SqlStatement statement)
    {
        if (_changes.Count == 0) return;
        var rewriter = new Rewriter(_names, ShapeOf);
        foreach (var change in _changes) rewriter.Rewrite(change);
        foreach (var change in rewriter.Unjudged)
            AddUncertainty(UncertaintyKind.OpaqueRelation, change.Span, $"whether one can write through {change.Relation.Name} is not known");
        (IsRewritten(statement) ? _errors : _executionErrors).AddRange(rewriter.Errors);
        _executionErrors.AddRange(rewriter.ExecutionErrors);
    }

    private void AddChange(Change change, Scope scope, WithClause? with) =>
        _changes.Add(change with
        {
            IsInWith = scope.ParentCommonTable is not null,
            HasWith = with is not null,
            HasModifyingWith = with is not null && HasModifying(with),
        });

    private static bool HasModifying(WithClause with)
    {
        foreach (var table in with.Expressions)
            if (table.Statement is InsertStatement or UpdateStatement or DeleteStatement or MergeStatement) return true;
        return false;
    }

    /// <summary>What an INSERT gives values to. A hole hides what stands behind it in its list, and nothing of what stands before.</summary>
    private ColumnChanges ChangesOf(
        InsertColumns columns, List<IReadOnlyList<BoundAssignment>> rows, int count, bool areKnown, Overriding overriding)
    {
        var list = new List<ColumnChange>();
        var end = columns.KnownPrefix >= 0 ? columns.KnownPrefix : columns.List.Count;
        for (var i = 0; i < end && (columns.AreWritten || i < count || rows.Count > 0); i++)
        {
            if (columns.List[i].Column is not { } column) continue;
            var syntax = columns.List[i].Syntax;
            var span = syntax?.Name.Span ?? (rows.Count > 0 && i < rows[0].Count ? rows[0][i].ValueSpan : default);
            var change = new ColumnChange(column.Ordinal, span) { IsPart = syntax is { Indirection.IsEmpty: false } };
            if (rows.Count == 0) list.Add(change);
            else if (GivenIn(rows, i) is { } isDefault) list.Add(change with { IsDefault = isDefault });
        }
        return new ColumnChanges { List = list, Overriding = overriding, AreKnown = areKnown, IsComplete = columns.AreKnown && count >= 0, AreOfRows = rows.Count > 1 };
    }

    /// <summary>Whether all rows of VALUES hold DEFAULT there; null where that is not known, or nothing stands there.</summary>
    private bool? GivenIn(List<IReadOnlyList<BoundAssignment>> rows, int column)
    {
        var isKnown = true;
        foreach (var row in rows)
        {
            if (column >= row.Count || row[column].Value is HoleExpression or MissingExpression || HasHole(row[column].ValueSpan)) isKnown = false;
            else if (!row[column].IsDefault) return false;
        }
        return isKnown ? true : null;
    }

    /// <summary>What SET gives values to. An assignment that holds a hole may be another one; the others stand.</summary>
    private ColumnChanges ChangesOf(IReadOnlyList<BoundAssignment> assignments, NodeList<SetClause> set)
    {
        var list = new List<ColumnChange>(assignments.Count);
        var hasHole = set.Count > 0 && HasHole(SqlSpan.FromBounds(set[0].Span.Start, set[set.Count - 1].Span.End));
        foreach (var item in assignments)
        {
            // Which of several columns gets which value, only the whole list tells.
            if (hasHole && item.Value is null) continue;
            var span = SqlSpan.FromBounds(item.ColumnSpan.Start, System.Math.Max(item.ColumnSpan.End, item.ValueSpan.End));
            if (item.ColumnOrdinal != 0 && item.Value is not (HoleExpression or MissingExpression) && !HasHole(span) && !StandsBeforeHole(span)) list.Add(ToChange(item));
        }
        return new ColumnChanges { List = list, AreKnown = !_isLoose };
    }

    private ColumnChange ToChange(BoundAssignment item) => new(item.ColumnOrdinal, item.ColumnSpan)
    {
        IsDefault = item.IsDefault,
        IsPart = item.IsPart,
        IsOptional = OptionalGroupOf(item.ColumnSpan) >= 0,
    };
}
