using System.Collections.Generic;
using DbImpact.PostgreSql.Binding.Rewriting;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding;

/// <summary>UPDATE, DELETE, SET and RETURNING (analyze.c, transformUpdateStmt, transformDeleteStmt, transformReturningClause).</summary>
internal sealed partial class StatementBinder
{
    private QueryResult BindUpdate(UpdateStatement update, Scope scope)
    {
        if (update.With is { } with) BindWith(scope, with);
        var target = BindChangeTarget(scope, update.Target, ReferenceAccess.Update);
        var next = update.Where?.Span.Start ?? update.Returning?.Span.Start ?? int.MaxValue;
        scope.IsOpen |= StandsBefore(update.Fragments, next) || (update.From.IsEmpty && MayHoldFrom(update.Set));
        BindFromBeside(scope, target, update.From);
        scope.Kind = ExpressionKind.Where;
        if (update.Where is { } where) BindCondition(where, scope, "WHERE");
        RefuseCursorOfView(target, update.Cursor);
        BindFragments(update.Fragments, scope);
        var result = BindReturning(scope, target, update.Returning);
        var assignments = BindSet(scope, target, update.Set);
        AssignCollations(scope);
        if (target.Relation is { } relation)
        {
            var columns = ChangesOf(assignments, update.Set);
            var change = new Change
            {
                Kind = ChangeKind.Update,
                Relation = relation,
                Span = target.Span,
                Columns = columns,
                IsAtCursor = update.Cursor is not null,
                HasReturning = update.Returning is not null,
            };
            AddChange(change, scope, update.With);
        }
        return result;
    }

    private QueryResult BindDelete(DeleteStatement delete, Scope scope)
    {
        if (delete.With is { } with) BindWith(scope, with);
        var target = BindChangeTarget(scope, delete.Target, ReferenceAccess.Delete);
        var next = delete.Where?.Span.Start ?? delete.Returning?.Span.Start ?? int.MaxValue;
        scope.IsOpen |= StandsBefore(delete.Fragments, next);
        BindFromBeside(scope, target, delete.Using);
        scope.Kind = ExpressionKind.Where;
        if (delete.Where is { } where) BindCondition(where, scope, "WHERE");
        RefuseCursorOfView(target, delete.Cursor);
        BindFragments(delete.Fragments, scope);
        var result = BindReturning(scope, target, delete.Returning);
        AssignCollations(scope);
        if (target.Relation is not { } relation) return result;
        var change = new Change
        {
            Kind = ChangeKind.Delete,
            Relation = relation,
            Span = target.Span,
            IsAtCursor = delete.Cursor is not null,
            HasReturning = delete.Returning is not null,
        };
        AddChange(change, scope, delete.With);
        return result;
    }

    /// <summary>Before 18 only the rewriter refuses it.</summary>
    private void RefuseCursorOfView(ChangeTarget target, Identifier? cursor)
    {
        if (cursor is null || ServerVersion < 18 || target.Relation is not { Kind: RelationKind.View }) return;
        Report(BindingErrorKind.Other, "0A000", cursor.Span, -1, Rewriter.CursorOfView);
    }

    /// <summary>A hole at the end of SET may go on with FROM, and one between its values may hold the rest of it.</summary>
    private bool MayHoldFrom(NodeList<SetClause> set)
    {
        foreach (var clause in set)
            if (clause.Targets.IsEmpty || FindsUnknownOperator(clause.Value)) return true;
        return false;
    }

    private static bool StandsBefore(NodeList<HoleFragment> fragments, int position)
    {
        foreach (var fragment in fragments)
            if (fragment.Span.Start < position) return true;
        return false;
    }

    /// <summary>FROM or USING beside the target, which its subqueries cannot refer to.</summary>
    private void BindFromBeside(Scope scope, ChangeTarget target, NodeList<FromItem> items)
    {
        scope.Namespace.Add(target.Item);
        target.Item.LateralOnly = true;
        target.Item.LateralIsAllowed = false;
        BindFrom(scope, items);
        target.Item.LateralOnly = false;
        target.Item.LateralIsAllowed = true;
    }

    /// <summary>A SET clause's columns wait until all values are bound (transformUpdateTargetList).</summary>
    private IReadOnlyList<BoundAssignment> BindSet(Scope scope, ChangeTarget target, NodeList<SetClause> clauses)
    {
        scope.Kind = ExpressionKind.UpdateSource;
        var pending = new List<PendingAssignment>();
        foreach (var clause in clauses)
        {
            if (clause.Targets.IsEmpty) continue;
            if (clause.IsMultiple) BindMultipleSet(scope, clause, pending);
            else
            {
                var value = BindAssigned(clause.Value, scope);
                pending.Add(new PendingAssignment(clause.Targets[0], value, Strip(clause.Value), clause.Value.Span));
            }
        }
        var assignments = new List<BoundAssignment>(pending.Count);
        foreach (var item in pending)
            if (Assign(scope, target, item) is { } assignment) assignments.Add(assignment);
        _assignments.AddRange(assignments);
        return assignments;
    }

    private readonly struct PendingAssignment(TargetColumn column, BoundExpression value, SqlExpression? expression, SqlSpan span)
    {
        public TargetColumn Column { get; } = column;

        public BoundExpression Value { get; } = value;

        public SqlExpression? Expression { get; } = expression;

        public SqlSpan Span { get; } = span;
    }

    /// <summary>A value where DEFAULT is allowed.</summary>
    private BoundExpression BindAssigned(SqlExpression value, Scope scope) =>
        Strip(value) is DefaultExpression ? BoundExpression.Default : BindExpression(value, scope);

    /// <summary><c>(a, b) = (…)</c> (transformMultiAssignRef).</summary>
    private void BindMultipleSet(Scope scope, SetClause clause, List<PendingAssignment> pending)
    {
        var source = Strip(clause.Value);
        var columnsAreKnown = !Varies(clause.Span);
        foreach (var column in clause.Targets) columnsAreKnown &= !column.Name.HasHole;
        IReadOnlyList<TargetEntry> values;
        var known = columnsAreKnown;
        switch (source)
        {
            case SubqueryExpression { Kind: SubqueryKind.Scalar } subquery:
                var result = BindSelect(subquery.Query, new Scope(scope));
                known &= result.IsKnown;
                values = result.Entries;
                break;
            case RowExpression row:
                var list = BindExpressionList(scope, row.Items, allowDefault: true);
                known &= list.KnownPrefix < 0;
                values = list.Entries;
                break;
            case HoleExpression or MissingExpression:
                values = [];
                known = false;
                break;
            default:
                const string Message = "source for a multiple-column UPDATE item must be a sub-SELECT or ROW() expression";
                if (FindsUnknownOperator(source)) BindExpression(source, scope);
                else Report(BindingErrorKind.Other, "0A000", source.Span, ExpressionLocation.Of(source), Message);
                values = [];
                known = false;
                break;
        }
        if (known && values.Count != clause.Targets.Count)
        {
            const string Message = "number of columns does not match number of values";
            Report(BindingErrorKind.ColumnCount, "42601", source.Span, source.Span.Start, Message);
            known = false;
        }
        for (var i = 0; i < clause.Targets.Count; i++)
        {
            var value = known ? values[i].Expression : BoundExpression.Unknown;
            pending.Add(new PendingAssignment(
                clause.Targets[i], value, known ? values[i].Syntax : null, known && source is RowExpression ? values[i].Span : clause.Value.Span));
        }
    }

    private BoundAssignment? Assign(Scope scope, ChangeTarget target, PendingAssignment item)
    {
        var syntax = item.Column;
        if (syntax.Name.HasHole) return null;
        var isQualified = ServerVersion >= 16 && !syntax.Indirection.IsEmpty && Same(syntax.Name.Name, target.Item.Name);
        var hint = isQualified ? "SET target columns cannot be qualified with the relation name." : null;
        if (SystemColumns.Find(target.Relation, syntax.Name.Name) is not null && target.Relation!.FindColumn(syntax.Name.Name) is null)
        {
            var message = $"cannot assign to system column {Quote(syntax.Name.Name)}";
            Report(BindingErrorKind.Other, "0A000", syntax.Name.Span, syntax.Span.Start, message, name: syntax.Name.Name);
            return null;
        }
        var column = FindTargetColumn(target, syntax, syntax.Span.Start, hint);
        if (column is not null) AddWriteReference(syntax.Name, target.Relation!, column, ReferenceAccess.Update);
        var location = item.Expression is null ? item.Span.Start : ExpressionLocation.Of(item.Expression);
        AssignTo(scope, target, new InsertColumn(column, syntax), new AssignedValue(item.Value, item.Expression, item.Span, location), isCertain: true, isInsert: false);
        return Assignment(target, column, syntax, item.Value, item.Expression, item.Span);
    }

    private QueryResult BindReturning(Scope scope, ChangeTarget target, ReturningClause? returning)
    {
        if (returning is null) return QueryResult.Nothing;
        var count = scope.Namespace.Count;
        var hasOld = false;
        var hasNew = false;
        var wasOpen = scope.IsOpen;
        foreach (var option in returning.Options)
        {
            ref var isThere = ref option.IsNew ? ref hasNew : ref hasOld;
            if (isThere && !Varies(returning.Span))
            {
                var message = $"{(option.IsNew ? "NEW" : "OLD")} cannot be specified multiple times";
                Report(BindingErrorKind.Other, "42601", option.Span, option.Span.Start, message);
            }
            isThere = true;
            scope.IsOpen |= option.Alias.HasHole;
            if (!option.Alias.HasHole && HasItem(scope, option.Alias.Name))
            {
                var message = $"table name {Quote(option.Alias.Name)} specified more than once";
                var span = option.Alias.Span;
                Report(BindingErrorKind.DuplicateAlias, "42712", span, option.Span.Start, message, name: option.Alias.Name);
            }
            AddReturningRow(scope, target, option.Alias.Name, option.IsNew ? ReturningRow.New : ReturningRow.Old);
        }
        if (ServerVersion >= 18)
        {
            if (!hasOld && !HasItem(scope, "old")) AddReturningRow(scope, target, "old", ReturningRow.Old);
            if (!hasNew && !HasItem(scope, "new")) AddReturningRow(scope, target, "new", ReturningRow.New);
        }
        scope.Kind = ExpressionKind.Returning;
        var targets = BindTargetList(scope, returning.Items);
        if (target.Relation is { } relation && HasRules(relation))
            for (var i = 0; i < targets.Entries.Count; i++)
                targets.Entries[i] = targets.Entries[i].With(targets.Entries[i].Expression.With(Nullability.Unknown));
        scope.Namespace.RemoveRange(count, scope.Namespace.Count - count);
        scope.IsOpen = wasOpen;
        return ResolveUnknowns(targets, scope);
    }

    /// <summary>What is returned may be what a rule returns instead.</summary>
    private bool HasRules(Relation relation)
    {
        foreach (var rule in _names.Catalog.RulesOf(relation.Oid))
            if (rule is { IsInstead: true, Command: not RuleCommand.Select }) return true;
        return false;
    }

    private static bool HasItem(Scope scope, string name)
    {
        foreach (var item in scope.Namespace)
            if (item.RelationIsVisible && Same(item.Name, name)) return true;
        return false;
    }

    private static void AddReturningRow(Scope scope, ChangeTarget target, string name, ReturningRow row) =>
        scope.Namespace.Add(new NamespaceItem(target.Item.Entry, name, target.Item.Columns) { ColumnsAreVisible = false, Returning = row });
}
