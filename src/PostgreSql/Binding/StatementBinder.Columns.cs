using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Plpgsql;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding;

/// <summary>Names in expressions (parse_expr.c, transformColumnRef; parse_relation.c, colNameToVar, refnameNamespaceItem).</summary>
internal sealed partial class StatementBinder
{
    /// <summary>While set: the first place at which a column of that level is used (contain_vars_of_level).</summary>
    private Scope? _watched;
    private SqlSpan? _watchedUse;

    private enum Resolution
    {
        Found,
        Missing,

        /// <summary>Nothing can be said of it.</summary>
        Unknown,

        /// <summary>It is an error, and reported.</summary>
        Wrong,
    }

    private BoundExpression BindColumnReference(ColumnReference reference, Scope scope)
    {
        var names = reference.Names;
        if (names.IsEmpty) return BoundExpression.Unknown;
        if (HasHole(names)) return BindNameWithHole(reference, scope);
        if (IsRefusedColumn(reference, scope)) return BoundExpression.Unknown;
        if (names.Count == 1 && reference.Star is null) return BindUnqualifiedName(names[0], scope);

        // label.record.field, of which the scopes know only the two last.
        if (names.Count > (reference.Star is null ? 2 : 1) && _context.Variables?.HasLabel(names[0].Name) == true) return BoundExpression.Unknown;
        if (FindQualifier(reference, scope, out var item, out var found) != Resolution.Found) return BoundExpression.Unknown;
        if (reference.Star is { } star) return BindWholeRow(item!, found!, star);
        return BindColumnOf(scope, item!, found!, names[names.Count - 1], reference);
    }

    /// <summary>What stands before the last dot, or before the star; an error where it is nothing.</summary>
    private Resolution FindQualifier(ColumnReference reference, Scope scope, out NamespaceItem? item, out Scope? found)
    {
        var names = reference.Names;
        var count = reference.Star is null ? names.Count - 1 : names.Count;
        item = null;
        found = null;
        if (count > 3)
        {
            var message = $"improper qualified name (too many dotted names): {WriteNames(reference)}";
            Report(BindingErrorKind.Other, "42601", reference.Span, reference.Span.Start, message);
            return Resolution.Wrong;
        }
        if (count > 2) AddUncertainty(UncertaintyKind.UnknownRelation, names[0].Span, $"whether {names[0].Name} is the database is not known");
        var name = names[count - 1];
        var schema = count > 1 ? names[count - 2] : null;
        var resolution = FindItem(scope, schema?.Name, name.Name, reference.Span, out item, out found);
        if (resolution == Resolution.Found) AddQualifierReference(schema, name, item!);
        if (resolution != Resolution.Missing) return resolution;
        // Whether a third name is this database's, only the server knows.
        if (count > 2) return Resolution.Unknown;
        ReportMissingEntry(scope, schema, name, reference.Span);
        return Resolution.Wrong;
    }

    private BoundExpression BindUnqualifiedName(Identifier name, Scope scope)
    {
        if (_context.Variables is { Conflict: VariableConflict.UseVariable } variables && variables.Find(name.Name) is { } variable)
            return BoundExpression.Of(variable.Type).With(Tree(TreeKind.Variable, variable, variable.Type));
        switch (FindColumn(scope, name.Name, name.Span, localOnly: false, out var column, out var item, out var found))
        {
            case Resolution.Found:
                if (found!.Variables is null && IsAlsoVariable(name)) return BoundExpression.Unknown;
                return UseColumn(item!, found, column!, name.Span, name);
            case Resolution.Missing:
                break;
            default:
                return BoundExpression.Unknown;
        }
        switch (FindItem(scope, null, name.Name, name.Span, out item, out found))
        {
            case Resolution.Found:
                AddQualifierReference(null, name, item!);
                return BindWholeRow(item!, found!, name.Span);
            case Resolution.Missing:
                // Before a constant it is a type: date '2020-01-01'.
                if (!StandsBeforeHole(name.Span) && !MayBeReturned(name.Span)) ReportMissingColumn(scope, null, name, name.Span, 0);
                return BoundExpression.Unknown;
            default:
                return BoundExpression.Unknown;
        }
    }

    /// <summary>plpgsql_post_column_ref: a name that is a column's and, unless told otherwise, a variable's too.</summary>
    private bool IsAlsoVariable(Identifier name)
    {
        if (_context.Variables is not { Conflict: VariableConflict.Error } variables || variables.Find(name.Name) is null) return false;
        Report(
            BindingErrorKind.AmbiguousColumn,
            "42702",
            name.Span,
            name.Span.Start,
            $"column reference {Quote(name.Name)} is ambiguous",
            detail: "It could refer to either a PL/pgSQL variable or a table column.",
            name: name.Name);
        return true;
    }

    /// <summary>A column of an item, or a function that takes the item's row: <c>t.f</c> is <c>f(t)</c>.</summary>
    private BoundExpression BindColumnOf(Scope scope, NamespaceItem item, Scope found, Identifier name, ColumnReference reference)
    {
        switch (FindIn(item, name.Name, out var column))
        {
            case ColumnMatch.One:
                RefuseSystemColumn(column!, reference.Span);
                NoteUse(found, item, column, reference.Span);
                AddColumnReference(name.Span, name, column!);
                return ColumnExpression(item, column!, reference.Span.Start);
            case ColumnMatch.Several when !item.Entry.ColumnsAreKnown:
                return BoundExpression.Unknown;
            case ColumnMatch.Several:
                ReportAmbiguousColumn(name, reference.Span, null, item.Entry.Span);
                return BoundExpression.Unknown;
            case ColumnMatch.Unknown:
                NoteUse(found, null, null, reference.Span);
                return BoundExpression.Unknown;
            default:
                var mark = MarkNow();
                if (CallOnRow(name, RowOf(item, _uses.Count), reference.Span.Start) is { } called)
                {
                    NoteUse(found, item, null, reference.Span);
                    CheckPlacement(called.Call?.Routine, null, reference.Span.Start, reference.Span, mark, scope);
                    return called;
                }
                ReportMissingColumn(scope, item.Name, name, reference.Span, item.Entry.Relation?.Oid ?? 0);
                return BoundExpression.Unknown;
        }
    }

    private void RefuseSystemColumn(ScopeColumn column, SqlSpan span)
    {
        if (column is not { Base.Ordinal: < 0, Name: not "tableoid" }) return;
        var message = _innermost?.Kind switch
        {
            ExpressionKind.MergeWhen => $"cannot use system column {Quote(column.Name)} in MERGE WHEN condition",
            ExpressionKind.GeneratedColumn => $"cannot use system column {Quote(column.Name)} in column generation expression",
            ExpressionKind.CheckConstraint => $"system column {Quote(column.Name)} reference in check constraint is invalid",
            _ => null,
        };
        if (message is not null) Report(BindingErrorKind.Other, "42P10", span, span.Start, message, name: column.Name);
    }

    private BoundExpression UseColumn(NamespaceItem item, Scope found, ScopeColumn column, SqlSpan span, Identifier? name)
    {
        RefuseSystemColumn(column, span);
        NoteUse(found, item, column, span);
        AddColumnReference(span, name, column);
        return ColumnExpression(item, column, span.Start);
    }

    private BoundExpression ColumnExpression(NamespaceItem item, ScopeColumn column, int location) =>
        new(BoundExpressionKind.Column, column.Type, NullabilityRules.OfUse(item, column))
        {
            Column = column,
            Fields = column.Fields,
            Collation = CollationOf(column, location),
            Tree = TreeOfUse(item, column, _uses.Count - 1),
        };

    private BoundExpression BindWholeRow(NamespaceItem item, Scope found, SqlSpan span)
    {
        var scalar = ScalarOf(item);
        NoteUse(found, item, scalar, span);
        foreach (var column in item.Columns) AddColumnReference(span, null, column, isThroughStar: true);
        // A function that returns one value gives that value, not a row of it.
        if (scalar is not null) return ColumnExpression(item, scalar, span.Start);
        if (item.Entry.Relation is not { Kind: RelationKind.Sequence } sequence) return RowOf(item, _uses.Count - 1);
        // Until 13 a sequence had a row type, of which nothing is known here.
        if (ServerVersion < 14) AddUncertainty(UncertaintyKind.OpaqueRelation, span, $"the row type of {sequence.Name} is not known");
        else Report(BindingErrorKind.Other, "42809", span, -1, $"relation {Quote(sequence.Name)} does not have a composite type", name: sequence.Name);
        return BoundExpression.Unknown;
    }

    /// <summary>The only column of a function whose values are no rows; null for all else (makeWholeRowVar).</summary>
    private ScopeColumn? ScalarOf(NamespaceItem item)
    {
        if (item is not { ColumnsAreKnown: true, IsUsingAlias: false, Columns.Count: 1, Entry.Kind: RangeKind.Function }) return null;
        var type = item.Entry.RowType;
        return IsUndecided(type) || RowTypeOf(type) is not null ? null : item.Columns[0];
    }

    /// <summary>A whole row of a FROM item as a value.</summary>
    private BoundExpression RowOf(NamespaceItem item, int use)
    {
        var type = item.Entry.Relation is { } relation ? relation.TypeOid : item.Entry.Kind == RangeKind.Relation ? 0 : BuiltInTypes.Record;
        // A function that returns one value gives that value, not a row of it.
        if (item.Entry.Kind is RangeKind.Function or RangeKind.Variables) type = item.Entry.RowType.Oid;
        return new BoundExpression(BoundExpressionKind.Row, new TypeReference(type), Nullability.Unknown)
        {
            Row = item,
            Fields = item.ColumnsAreKnown && !item.Entry.IsOneOfSeveral ? item.Columns : null,
            Tree = TreeOfUse(item, null, use),
        };
    }

    /// <summary>One part of the name is a hole. What stands before it can be looked up, and nothing else.</summary>
    private BoundExpression BindNameWithHole(ColumnReference reference, Scope scope)
    {
        var names = reference.Names;
        if (names.Count < 2 || names[0].HasHole) return BoundExpression.Unknown;
        for (var level = scope; level is not null; level = level.Parent)
        {
            foreach (var item in level.Namespace)
            {
                if (!item.RelationIsVisible || !Same(item.Name, names[0].Name)) continue;
                AddQualifierReference(null, names[0], item);
                return BoundExpression.Unknown;
            }
        }
        return BoundExpression.Unknown;
    }

    private void NoteUse(Scope found, NamespaceItem? item, ScopeColumn? column, SqlSpan span)
    {
        // To a query the variables around it are parameters.
        if (found.Variables is not null) return;
        if (item is not null) _uses.Add(new ColumnUse(found, item, column, span, !ReferenceEquals(found, _innermost)));
        found.UseCount++;
        if (_watched is not null && ReferenceEquals(found, _watched)) _watchedUse ??= span;
    }

    /// <summary>colNameToVar: a column that is named alone.</summary>
    private Resolution FindColumn(
        Scope scope, string name, SqlSpan span, bool localOnly, out ScopeColumn? column, out NamespaceItem? item, out Scope? found)
    {
        column = null;
        item = null;
        found = null;
        for (var level = scope; level is not null; level = level.Parent)
        {
            var mayBeUnknown = level.IsOpen;
            foreach (var candidate in level.Namespace)
            {
                if (!candidate.ColumnsAreVisible || (candidate.LateralOnly && !level.LateralIsActive)) continue;
                var match = FindIn(candidate, name, out var matched);
                if (match == ColumnMatch.None) continue;
                if (match == ColumnMatch.Unknown)
                {
                    mayBeUnknown = true;
                    continue;
                }
                if (match == ColumnMatch.Several || column is not null)
                {
                    // What a hole adds to the joins may make one of the two.
                    if (level.IsOpen) return Resolution.Unknown;
                    ReportAmbiguousColumn(
                        new Identifier(span, name), span, level, candidate.Entry.Span, item?.Entry.Span ?? candidate.Entry.Span);
                    return Resolution.Wrong;
                }
                if (!CheckLateral(level, candidate, span)) return Resolution.Wrong;
                column = matched;
                item = candidate;
                found = level;
            }
            if (column is not null) return Resolution.Found;
            if (mayBeUnknown) return Resolution.Unknown;
            if (localOnly) break;
        }
        return Resolution.Missing;
    }

    /// <summary>refnameNamespaceItem: a FROM item by its name.</summary>
    private Resolution FindItem(Scope scope, string? schema, string name, SqlSpan span, out NamespaceItem? item, out Scope? found)
    {
        item = null;
        found = null;
        Relation? relation = null;
        var relationIsUnknown = false;
        if (schema is not null)
        {
            var lookup = _names.FindRelation(schema, name, out relation);
            if (lookup == LookupResult.Missing) return IsOpenAround(scope) ? Resolution.Unknown : Resolution.Missing;
            relationIsUnknown = lookup == LookupResult.Unknown;
        }
        for (var level = scope; level is not null; level = level.Parent)
        {
            var mayBeUnknown = level.IsOpen;
            foreach (var candidate in level.Namespace)
            {
                if (!candidate.RelationIsVisible || (candidate.LateralOnly && !level.LateralIsActive)) continue;
                mayBeUnknown |= candidate.Entry.NameHasHole;
                if (!Same(candidate.Name, name)) continue;
                if (schema is not null)
                {
                    var entry = candidate.Entry;
                    if (entry.Kind != RangeKind.Relation || entry.HasAlias || candidate.Returning != ReturningRow.Default) continue;
                    mayBeUnknown |= relationIsUnknown || entry.Relation is null;
                    if (entry.Relation is null || relation is null || entry.Relation.Oid != relation.Oid) continue;
                }
                if (item is not null)
                {
                    if (level.IsOpen || item.Entry.NameHasHole || candidate.Entry.NameHasHole) return Resolution.Unknown;
                    if (!AreTogether(span, item.Entry.Span, candidate.Entry.Span) || MayHaveAlias(item.Entry) || MayHaveAlias(candidate.Entry))
                        return Resolution.Unknown;
                    var message = $"table reference {Quote(name)} is ambiguous";
                    Report(BindingErrorKind.AmbiguousAlias, "42P09", span, span.Start, message, name: name, qualifier: schema);
                    return Resolution.Wrong;
                }
                if (!CheckLateral(level, candidate, span)) return Resolution.Wrong;
                item = candidate;
                found = level;
            }
            if (item is not null) return Resolution.Found;
            if (mayBeUnknown) return Resolution.Unknown;
        }
        return Resolution.Missing;
    }

    private static bool IsOpenAround(Scope scope)
    {
        for (var level = scope; level is not null; level = level.Parent)
            if (level.IsOpen) return true;
        return false;
    }

    private static ColumnMatch FindIn(NamespaceItem item, string name, out ScopeColumn? column)
    {
        var match = item.Find(name, out column);
        if (match != ColumnMatch.None || !item.Entry.MayHaveSystemColumns || item.IsUsingAlias) return match;
        column = item.Entry.FindSystemColumn(name);
        return column is null ? ColumnMatch.None : ColumnMatch.One;
    }

    /// <summary>check_lateral_ref_ok.</summary>
    private bool CheckLateral(Scope level, NamespaceItem item, SqlSpan span)
    {
        if (!item.LateralOnly || item.LateralIsAllowed) return true;
        var isTarget = level.Target is { } target && ReferenceEquals(target.Entry, item.Entry);
        Report(
            BindingErrorKind.InvalidFromReference,
            "42P10",
            span,
            span.Start,
            $"invalid reference to FROM-clause entry for table {Quote(item.Name)}",
            hint: isTarget ? $"There is an entry for table {Quote(item.Name)}, but it cannot be referenced from this part of the query." : null,
            detail: isTarget ? null : "The combining JOIN type must be INNER or LEFT for a LATERAL reference.",
            name: item.Name);
        return false;
    }

    private static string WriteNames(ColumnReference reference)
    {
        var written = new List<string>();
        foreach (var name in reference.Names) written.Add(name.Name);
        if (reference.Star is not null) written.Add("*");
        return string.Join(".", written);
    }
}
