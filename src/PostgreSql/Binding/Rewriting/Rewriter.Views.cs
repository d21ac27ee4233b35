using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding.Rewriting;

/// <summary>Views as targets (rewriteHandler.c, rewriteTargetView).</summary>
internal sealed partial class Rewriter
{
    public const string CursorOfView = "WHERE CURRENT OF on a view is not implemented";

    /// <returns>Whether the view is one through which one can write.</returns>
    private bool RewriteView(Change change)
    {
        var view = change.Relation;
        var shape = shapeOf(view);
        if (!shape.IsKnown || _depth == MostViews)
        {
            Unjudged.Add(change);
            return false;
        }
        var needsColumn = WritesValues(change);
        var refusal = shape.Refusal
            ?? (needsColumn && !shape.HasUpdatableColumn ? "Views that have no updatable columns are not automatically updatable." : null);
        if (refusal is not null)
        {
            ReportNotUpdatable(change, refusal);
            return false;
        }
        if (needsColumn && !CheckViewColumns(change, shape)) return false;
        if (change.Kind == ChangeKind.Merge && HasAnyInsteadTrigger(change))
        {
            Report(
                change,
                "0A000",
                $"cannot merge into view {Quote(view.Name)}",
                "MERGE is not supported for views with INSTEAD OF triggers for some actions but not all.");
            return false;
        }
        if (names.GetRelation(shape.BaseOid) is not { ColumnsAreKnown: true } @base)
        {
            Unjudged.Add(change);
            return false;
        }
        if (change.IsAtCursor)
        {
            Report(change, "0A000", CursorOfView, null);
            return false;
        }
        _depth++;
        Rewrite(OnBase(change, shape, @base));
        _depth--;
        return true;
    }

    private static bool WritesValues(Change change)
    {
        if (change.Kind is ChangeKind.Insert or ChangeKind.Update) return true;
        foreach (var action in change.Actions)
            if (action.Action is MergeAction.Insert or MergeAction.Update) return true;
        return false;
    }

    /// <summary>error_view_not_updatable.</summary>
    private void ReportNotUpdatable(Change change, string refusal)
    {
        var view = Quote(change.Relation.Name);
        var isMerge = change.Kind == ChangeKind.Merge;
        foreach (var kind in isMerge ? KindsOf(change) : [change.Kind])
        {
            if (isMerge && HasInsteadTrigger(change.Relation, kind)) continue;
            var (message, doing, word) = kind switch
            {
                ChangeKind.Insert => ($"cannot insert into view {view}", "inserting into", "INSERT"),
                ChangeKind.Update => ($"cannot update view {view}", "updating", "UPDATE"),
                _ => ($"cannot delete from view {view}", "deleting from", "DELETE"),
            };
            var hint = isMerge
                ? $"To enable {doing} the view using MERGE, provide an INSTEAD OF {word} trigger."
                : $"To enable {doing} the view, provide an INSTEAD OF {word} trigger or an unconditional ON {word} DO INSTEAD rule.";
            Report(change, "55000", message, refusal, hint);
            return;
        }
    }

    private static IEnumerable<ChangeKind> KindsOf(Change merge)
    {
        foreach (var action in merge.Actions)
        {
            if (action.Action == MergeAction.Insert) yield return ChangeKind.Insert;
            else if (action.Action == MergeAction.Update) yield return ChangeKind.Update;
            else if (action.Action == MergeAction.Delete) yield return ChangeKind.Delete;
        }
    }

    /// <summary>Each column that gets a value must be one of the base relation.</summary>
    private bool CheckViewColumns(Change change, ViewShape shape)
    {
        var view = change.Relation;
        var written = new List<ColumnChange>();
        foreach (var list in ListsOf(change)) written.AddRange(list.List);
        foreach (var column in view.Columns)
        {
            if (column.Ordinal > shape.Columns.Count || shape.Columns[column.Ordinal - 1].Refusal is not { } refusal) continue;
            if (!IsWritten(change, written, column, out var span)) continue;
            var message = change.Kind switch
            {
                ChangeKind.Insert => $"cannot insert into column {Quote(column.Name)} of view {Quote(view.Name)}",
                ChangeKind.Update => $"cannot update column {Quote(column.Name)} of view {Quote(view.Name)}",
                _ => $"cannot merge into column {Quote(column.Name)} of view {Quote(view.Name)}",
            };
            _errors.Add(new BindingError
            {
                Kind = BindingErrorKind.ViewNotUpdatable,
                SqlState = "0A000",
                Span = span,
                Position = -1,
                Message = message,
                Detail = refusal,
                Name = column.Name,
                RelationOid = view.Oid,
            });
            return false;
        }
        return true;
    }

    private static bool IsWritten(Change change, List<ColumnChange> written, Column column, out SqlSpan span)
    {
        foreach (var item in written)
        {
            if (item.Ordinal != column.Ordinal) continue;
            span = item.Span;
            return true;
        }
        // A default of the view's own is a value too.
        span = change.Span;
        if (column.Default is null) return false;
        if (change.Kind == ChangeKind.Insert) return change.Columns.AreKnown;
        foreach (var action in change.Actions)
            if (action.Action == MergeAction.Insert && action.Columns.AreKnown) return true;
        return false;
    }

    private static IEnumerable<ColumnChanges> ListsOf(Change change)
    {
        yield return change.Columns;
        yield return change.ConflictColumns;
        foreach (var action in change.Actions) yield return action.Columns;
    }

    /// <summary>The same change of the view's base relation.</summary>
    private static Change OnBase(Change change, ViewShape shape, Relation @base)
    {
        var actions = new List<MergeChange>(change.Actions.Count);
        foreach (var action in change.Actions)
            actions.Add(action with { Columns = OnBase(change.Relation, action.Columns, shape, action.Action == MergeAction.Insert) });
        return change with
        {
            Relation = @base,
            Columns = OnBase(change.Relation, change.Columns, shape, change.Kind == ChangeKind.Insert),
            ConflictColumns = OnBase(change.Relation, change.ConflictColumns, shape, isInsert: false),
            Actions = actions,
        };
    }

    private static ColumnChanges OnBase(Relation view, ColumnChanges changes, ViewShape shape, bool isInsert)
    {
        if (changes.List.Count == 0 && !isInsert) return changes;
        var list = new List<ColumnChange>(changes.List.Count);
        foreach (var change in changes.List)
        {
            var ordinal = shape.Columns[change.Ordinal - 1].Ordinal;
            if (ordinal == 0 || view.FindColumn(change.Ordinal) is not { } column) continue;
            var isDefault = change.IsDefault && isInsert && column.Default is null;
            // DEFAULT of a single row goes away where the view has none; in UPDATE it becomes the view's own, which is NULL.
            if (isDefault && !changes.AreOfRows) continue;
            list.Add(change with { Ordinal = ordinal, IsDefault = isDefault });
        }
        if (isInsert && changes is { AreKnown: true, IsComplete: true })
        {
            foreach (var column in view.Columns)
            {
                if (column.Default is null || Find(changes, column.Ordinal) is not null) continue;
                if (shape.Columns[column.Ordinal - 1].Ordinal is > 0 and var filled) list.Add(new ColumnChange(filled, default));
            }
        }
        return changes with { List = list };
    }

    /// <summary>view_has_instead_trigger.</summary>
    private bool HasInsteadTriggers(Change change)
    {
        if (change.Kind != ChangeKind.Merge) return HasInsteadTrigger(change.Relation, change.Kind);
        foreach (var kind in KindsOf(change))
            if (!HasInsteadTrigger(change.Relation, kind)) return false;
        return true;
    }

    private bool HasAnyInsteadTrigger(Change merge)
    {
        foreach (var kind in KindsOf(merge))
            if (HasInsteadTrigger(merge.Relation, kind)) return true;
        return false;
    }

    private bool HasInsteadTrigger(Relation view, ChangeKind kind)
    {
        foreach (var trigger in Catalog.TriggersOf(view.Oid))
            if (IsInsteadOf(trigger, kind)) return true;
        return false;
    }

    private bool IsInsteadOf(Trigger trigger, ChangeKind kind)
    {
        var script = SqlParser.ParseScript(new SqlText(trigger.Definition), new ParserOptions { ServerVersion = ServerVersion });
        if (script.Statements.Count != 1 || script.Statements[0] is not CreateTriggerStatement definition) return true;
        if (definition.Timing != TriggerTiming.InsteadOf) return false;
        var wanted = kind switch
        {
            ChangeKind.Insert => TriggerEventKind.Insert,
            ChangeKind.Update => TriggerEventKind.Update,
            _ => TriggerEventKind.Delete,
        };
        foreach (var item in definition.Events)
            if (item.Kind == wanted) return true;
        return false;
    }

    private void Report(Change change, string sqlState, string message, string? detail = null, string? hint = null) => _errors.Add(new BindingError
    {
        Kind = BindingErrorKind.ViewNotUpdatable,
        SqlState = sqlState,
        Span = change.Span,
        Position = -1,
        Message = message,
        Detail = detail,
        Hint = hint,
        RelationOid = change.Relation.Oid,
    });
}
