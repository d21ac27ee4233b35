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

    private static ColumnChanges ChangesOf(
        InsertColumns columns, List<IReadOnlyList<BoundAssignment>> rows, int count, bool areKnown, Overriding overriding)
    {
        var list = new List<ColumnChange>();
        for (var i = 0; i < columns.List.Count && (columns.AreWritten || i < count); i++)
        {
            if (columns.List[i].Column is not { } column) continue;
            var isDefault = rows.Count > 0;
            foreach (var row in rows)
            {
                areKnown &= i < row.Count && row[i].Value is not (HoleExpression or MissingExpression);
                isDefault &= i < row.Count && row[i].IsDefault;
            }
            var syntax = columns.List[i].Syntax;
            var span = syntax?.Name.Span ?? (rows.Count > 0 && i < rows[0].Count ? rows[0][i].ValueSpan : default);
            list.Add(new ColumnChange(column.Ordinal, span) { IsDefault = isDefault, IsPart = syntax is { Indirection.IsEmpty: false } });
        }
        return new ColumnChanges { List = list, Overriding = overriding, AreKnown = areKnown && count >= 0, AreOfRows = rows.Count > 1 };
    }

    /// <summary>A hole in a SET may hold whole assignments, and make one column's value another's.</summary>
    private bool HasHole(NodeList<SetClause> set) =>
        set.Count > 0 && HasHole(SqlSpan.FromBounds(set[0].Span.Start, set[set.Count - 1].Span.End));

    private ColumnChanges ChangesOf(IReadOnlyList<BoundAssignment> assignments, bool areKnown)
    {
        var list = new List<ColumnChange>(assignments.Count);
        foreach (var item in assignments)
        {
            if (item.ColumnOrdinal == 0 || item.Value is HoleExpression or MissingExpression) areKnown &= item.ColumnOrdinal != 0;
            else list.Add(ToChange(item));
        }
        return new ColumnChanges { List = list, AreKnown = areKnown };
    }

    private ColumnChange ToChange(BoundAssignment item) => new(item.ColumnOrdinal, item.ColumnSpan)
    {
        IsDefault = item.IsDefault,
        IsPart = item.IsPart,
        IsOptional = OptionalPartOf(item.ColumnSpan) >= 0,
    };
}
