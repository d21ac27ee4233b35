using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding;

/// <summary>Target lists and <c>*</c> (parse_target.c, transformTargetList, ExpandColumnRefStar).</summary>
internal sealed partial class StatementBinder
{
    /// <summary>A target list while it grows.</summary>
    private sealed class TargetList
    {
        public List<TargetEntry> Entries { get; } = [];

        /// <summary>What is sorted or grouped by besides (resjunk).</summary>
        public List<TargetEntry> Hidden { get; } = [];

        /// <summary>Those of <see cref="Entries"/> that GROUP BY means, by their number, name or expression.</summary>
        public HashSet<TargetEntry> Grouped { get; } = [];

        public int KnownPrefix { get; private set; } = -1;

        public void MarkUnknown()
        {
            if (KnownPrefix < 0) KnownPrefix = Entries.Count;
        }

        public QueryResult ToResult() => new(Entries, KnownPrefix);
    }

    private TargetList BindTargetList(Scope scope, NodeList<SelectItem> items)
    {
        var list = new TargetList();
        foreach (var item in items)
        {
            var expression = Strip(item.Expression);
            if (OptionalGroupOf(item.Span) >= 0) list.MarkUnknown();
            switch (expression)
            {
                case ColumnReference { Star: not null } reference:
                    ExpandStar(scope, reference, list);
                    break;
                case IndirectionExpression indirection when indirection.Steps[indirection.Steps.Count - 1] is StarSelection:
                    ExpandIndirectionStar(scope, indirection, list);
                    break;
                case HoleExpression:
                    list.MarkUnknown();
                    break;
                case ColumnReference reference when reference.Name is { HasHole: true }:
                    BindColumnReference(reference, scope);
                    list.MarkUnknown();
                    break;
                default:
                    // A hole after an expression may be its label, or go on with the list.
                    if (item.Label is { HasHole: true } || StandsBesideHole(item)) list.MarkUnknown();
                    list.Entries.Add(BindTarget(scope, item, expression));
                    break;
            }
        }
        return list;
    }

    private TargetEntry BindTarget(Scope scope, SelectItem item, SqlExpression expression)
    {
        var errors = _errors.Count;
        var firstUse = _uses.Count;
        var bound = BindExpression(item.Expression, scope);
        var label = item.Label;
        return new TargetEntry(label?.Name ?? ColumnNaming.NameOf(expression, ServerVersion), bound, item.Span, ExpressionLocation.Of(expression))
        {
            HasLabel = label is not null,
            IsWrong = _errors.Count > errors,
            NameIsKnown = !StandsBesideHole(item) &&
                (label is null ? ColumnNaming.IsKnown(expression) && !BeginsWithHole(item.Span) : !label.HasHole),
            Syntax = expression,
            Origin = OriginSince(firstUse),
        };
    }

    /// <summary>Before a constant a hole may be its type, which is what the column is called.</summary>
    private bool BeginsWithHole(SqlSpan span) => _text.Holes.Count > 0 && span.Length > 0 && _text.IsHole(span.Start);

    private void ExpandStar(Scope scope, ColumnReference reference, TargetList list)
    {
        if (!reference.Names.IsEmpty)
        {
            if (HasHole(reference.Names) || FindQualifier(reference, scope, out var item, out var found) != Resolution.Found)
            {
                list.MarkUnknown();
                return;
            }
            ExpandItem(item!, found!, reference, list);
            return;
        }
        var any = false;
        foreach (var item in scope.Namespace)
        {
            if (!item.ColumnsAreVisible) continue;
            any = true;
            ExpandItem(item, scope, reference, list);
        }
        if (scope.IsOpen)
        {
            list.MarkUnknown();
            return;
        }
        if (any) return;
        Report(BindingErrorKind.Other, "42601", reference.Span, reference.Span.Start, "SELECT * with no tables specified is not valid");
        list.MarkUnknown();
    }

    /// <summary>expandNSItemAttrs.</summary>
    private void ExpandItem(NamespaceItem item, Scope found, ColumnReference reference, TargetList list)
    {
        if (item.Entry.IsOneOfSeveral)
        {
            list.MarkUnknown();
            return;
        }
        var span = reference.Star!.Value;
        foreach (var column in item.Columns)
        {
            if (column.IsHiddenFromStar) continue;
            var firstUse = _uses.Count;
            NoteUse(found, item, column, reference.Span);
            AddColumnReference(span, null, column, isThroughStar: true);
            list.Entries.Add(new TargetEntry(column.Name, ColumnExpression(item, column, reference.Span.Start), reference.Span, reference.Span.Start)
            {
                NameIsKnown = column.NameIsKnown,
                Origin = OriginSince(firstUse),
            });
        }
        if (!item.ColumnsAreKnown || OptionalGroupOf(item.Entry.Span) >= 0) list.MarkUnknown();
    }

    /// <summary>ExpandIndirectionStar: <c>(row).*</c>.</summary>
    private void ExpandIndirectionStar(Scope scope, IndirectionExpression indirection, TargetList list)
    {
        var firstUse = _uses.Count;
        var row = BindIndirection(indirection, scope, indirection.Steps.Count - 1);
        var span = indirection.Steps[indirection.Steps.Count - 1].Span;
        if (row.Row is { Entry.IsOneOfSeveral: true })
        {
            list.MarkUnknown();
            return;
        }
        if (row.Row is { } item)
        {
            // The row is its columns then.
            ColumnUse? whole = null;
            if (_uses.Count > firstUse && _uses[_uses.Count - 1] is { Column: null } last && ReferenceEquals(last.Item, item)) whole = last;
            if (whole is not null) _uses.RemoveAt(_uses.Count - 1);
            foreach (var column in item.Columns)
            {
                if (whole is { } use) _uses.Add(new ColumnUse(use.Scope, item, column, use.Span, use.IsInSubquery));
                list.Entries.Add(StarEntry(column, ColumnExpression(item, column, ExpressionLocation.Of(indirection)), indirection, firstUse));
            }
            if (!item.ColumnsAreKnown) list.MarkUnknown();
            return;
        }
        var fields = row.Fields ?? FieldsOf(row.Type);
        if (row.IsNameless)
        {
            ReportUnregistered(indirection.Span);
            list.MarkUnknown();
            return;
        }
        if (fields is null)
        {
            if (TypeIn(row) is not 0 and not BuiltInTypes.Record and var type && !IsUntyped(row) && _names.Catalog.GetType(type) is { Kind: not TypeKind.Composite and not TypeKind.Pseudo })
                ReportType("42809", indirection.Span, -1, $"type {Write(type)} is not composite");
            list.MarkUnknown();
            return;
        }
        foreach (var field in fields)
        {
            AddColumnReference(span, null, field, isThroughStar: true);
            list.Entries.Add(StarEntry(field, FieldExpression(field, ExpressionLocation.Of(indirection), row.Tree), indirection, firstUse));
        }
    }

    private TargetEntry StarEntry(ScopeColumn column, BoundExpression expression, IndirectionExpression written, int firstUse) =>
        new(column.Name, expression, written.Span, ExpressionLocation.Of(written)) { NameIsKnown = column.NameIsKnown, Origin = OriginSince(firstUse) };

    /// <summary>A field of a row value: no column of a table any more.</summary>
    private BoundExpression FieldExpression(ScopeColumn field, int location, ExpressionTree? row) =>
        new(BoundExpressionKind.Other, field.Type, Nullability.Unknown)
        {
            Fields = field.Fields,
            Collation = CollationOf(field, location),
            Tree = Tree(TreeKind.Field, field.Name, field.Type, row),
        };

    /// <summary>
    /// transformExpressionList: the items of VALUES and ROW, in which <c>t.*</c> stands for several.
    /// </summary>
    private TargetList BindExpressionList(Scope scope, NodeList<SqlExpression> items, bool allowDefault = false)
    {
        var list = new TargetList();
        foreach (var item in items)
        {
            var expression = Strip(item);
            if (OptionalGroupOf(item.Span) >= 0) list.MarkUnknown();
            switch (expression)
            {
                case ColumnReference { Star: not null } reference:
                    ExpandStar(scope, reference, list);
                    break;
                case IndirectionExpression indirection when indirection.Steps[indirection.Steps.Count - 1] is StarSelection:
                    ExpandIndirectionStar(scope, indirection, list);
                    break;
                case HoleExpression:
                    list.MarkUnknown();
                    break;
                default:
                    var firstUse = _uses.Count;
                    var bound = allowDefault ? BindAssigned(expression, scope) : BindExpression(expression, scope);
                    list.Entries.Add(new TargetEntry(string.Empty, bound, item.Span, ExpressionLocation.Of(expression))
                    {
                        Syntax = expression,
                        Origin = OriginSince(firstUse),
                    });
                    if (MayBeSeveral(item) || expression is ColumnReference { Name: { HasHole: true, Name.Length: 1 } }) list.MarkUnknown();
                    break;
            }
        }
        return list;
    }

    /// <summary>resolveTargetListUnknowns: a literal that nothing has given a type is text.</summary>
    private QueryResult ResolveUnknowns(TargetList list, Scope scope)
    {
        if (!scope.KeepsUnknownLiterals)
            for (var i = 0; i < list.Entries.Count; i++) list.Entries[i] = AsText(list.Entries[i]);
        return list.ToResult();
    }

    /// <summary>
    /// addTargetToSortList, addTargetToGroupList: what is sorted or grouped by is text where it has no type yet, even where its query keeps
    /// such literals for a column.
    /// </summary>
    /// <returns>The entry that stands in the list now.</returns>
    private TargetEntry SettleEntry(TargetList list, TargetEntry entry, SqlSpan clause)
    {
        if (!IsUntyped(entry.Expression) || list.Entries.IndexOf(entry) is not (>= 0 and var index)) return entry;
        return list.Entries[index] = _innermost is { KeepsUnknownLiterals: true } && MayBeOther(clause) ? WithoutType(entry) : AsText(entry);
    }

    /// <summary>findTargetlistEntrySQL99: a value without a type that is the same as one of the list is that one.</summary>
    private void SettleEqual(TargetList list, BoundExpression value, SqlSpan clause)
    {
        if (IsUntyped(value) && list.Entries.Find(entry => AreSame(entry.Expression, value)) is { } match) SettleEntry(list, match, clause);
    }

    private static bool AreSame(BoundExpression a, BoundExpression b) => IsUntyped(a) && a.Kind == b.Kind && a.Kind switch
    {
        BoundExpressionKind.UnknownLiteral => a.Literal is { } left && b.Literal is { } right && Same(left.Value, right.Value),
        BoundExpressionKind.Parameter => ReferenceEquals(a.Parameter, b.Parameter),
        BoundExpressionKind.Null => true,
        _ => false,
    };

    /// <summary>Whether a clause is not always there, or a hole in it or beside it may make something else of it.</summary>
    private bool MayBeOther(SqlSpan clause) =>
        OptionalGroupOf(clause) >= 0 || IsChosen(clause)
        || (_text.Holes.Count > 0 && (HasHole(clause) || StandsBeforeHole(clause) || IsHoleBefore(clause.Start)));

    private static TargetEntry WithoutType(TargetEntry entry)
    {
        var value = entry.Expression;
        Doubt(value);
        var kind = value.Parameter is null ? BoundExpressionKind.Other : BoundExpressionKind.Parameter;
        return entry.With(new BoundExpression(kind, TypeReference.Unknown, value.Nullability) { Parameter = value.Parameter, Tree = value.Tree });
    }

    /// <summary>What has no type yet is text.</summary>
    private TargetEntry AsText(TargetEntry entry)
    {
        var untyped = entry.Expression;
        if (!IsUntyped(untyped)) return entry;
        // The client's type is the column's.
        if (IsOpen(untyped))
        {
            return entry.With(new BoundExpression(BoundExpressionKind.Parameter, TypeReference.Unknown, Nullability.Unknown)
            {
                Parameter = untyped.Parameter,
                Tree = untyped.Tree,
            });
        }
        var value = Coerce(untyped, TypeOf(BuiltInTypes.Text));
        if (untyped.Parameter is { } parameter)
        {
            value = new BoundExpression(BoundExpressionKind.Parameter, value.Type, value.Nullability)
            {
                Parameter = parameter,
                Point = untyped.Point,
                Tree = value.Tree,
            };
        }
        return entry.With(value);
    }
}
