using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;
using CastContext = DbImpact.PostgreSql.Catalog.CastContext;

namespace DbImpact.PostgreSql.Binding;

/// <summary>Subscripts and fields of a value (parse_node.c, transformContainerSubscripts; arraysubs.c, jsonbsubs.c).</summary>
internal sealed partial class StatementBinder
{
    /// <summary>MAXDIM.</summary>
    private const int MostDimensions = 6;

    /// <summary><c>value.field[subscript]…</c>, as many of its steps (transformIndirection).</summary>
    private BoundExpression BindIndirection(IndirectionExpression indirection, Scope scope, int steps)
    {
        var mark = MarkNow();
        var firstUse = _uses.Count;
        var value = BindExpression(indirection.Operand, scope);
        for (var i = 0; i < steps; i++)
        {
            switch (indirection.Steps[i])
            {
                case FieldSelection field:
                    value = BindField(value, field.Name, indirection, scope, mark);
                    break;
                case Subscript or Slice:
                    var first = i;
                    while (i < steps && indirection.Steps[i] is Subscript or Slice) i++;
                    value = BindSubscripts(value, indirection, first, i, scope, firstUse);
                    i--;
                    break;
                case StarSelection star:
                    const string Message = "row expansion via \"*\" is not supported here";
                    Report(BindingErrorKind.Other, "0A000", star.Span, ExpressionLocation.Of(indirection.Operand), Message);
                    return BoundExpression.Unknown;
                default:
                    return BoundExpression.Unknown;
            }
        }
        return value;
    }

    /// <summary>Subscripts in a row reach into the same container; with a slice among them they give an array.</summary>
    private BoundExpression BindSubscripts(BoundExpression value, IndirectionExpression indirection, int first, int end, Scope scope, int firstUse)
    {
        var position = ExpressionLocation.Of(indirection.Operand);
        if (IsHashStore(value) && ServerVersion >= 14) return BindHashStoreSubscript(value, indirection, first, end, scope);
        var container = TypeIn(value) == 0 ? TypeReference.Unknown : ContainerOf(value.Type, indirection.Span, position);
        var hasSlice = false;
        var trees = new List<ExpressionTree?>();
        var firstOfSubscripts = _uses.Count;
        if (end - first > MostDimensions && container.IsKnown && container.Oid != BuiltInTypes.Jsonb && IsArrayLike(container.Oid) && ServerVersion >= 14)
        {
            var message = $"number of array dimensions ({end - first}) exceeds the maximum allowed ({MostDimensions})";
            Report(BindingErrorKind.Other, "54000", indirection.Span, -1, message);
        }
        for (var i = first; i < end; i++)
        {
            hasSlice |= indirection.Steps[i] is Slice;
            BindSubscript(indirection.Steps[i], container, scope, trees);
        }
        UseFirst(firstUse, firstOfSubscripts);
        if (SubscriptedType(container, hasSlice) is not { IsKnown: true } type) return BoundExpression.Unknown;
        return new BoundExpression(BoundExpressionKind.Other, type, Nullability.Unknown)
        {
            Fields = BoundExpression.FieldsOfComputed(type),
            Collation = Derive(type.Oid, position, value),
            Tree = TreeOfSubscripts(value, indirection, first, end, type, trees),
        };
    }

    private bool IsHashStore(BoundExpression value) => IsHashStore(TypeIn(value));

    private bool IsHashStore(int type) => type != 0 && _names.Catalog.GetType(_rules.Facts.BaseOf(type)) is { Extension: "hstore", Name: "hstore" };

    /// <summary>One text is looked up (hstore_subs.c, hstore_subscript_transform).</summary>
    private BoundExpression BindHashStoreSubscript(BoundExpression value, IndirectionExpression indirection, int first, int end, Scope scope)
    {
        if (BindHashStoreKey(indirection.Steps, first, end, indirection.Span, scope) is not { } text) return BoundExpression.Unknown;
        return BoundExpression.Of(BuiltInTypes.Text).With(Tree(TreeKind.Subscript, "[]", BuiltInTypes.Text, text.Tree, value.Tree));
    }

    /// <summary>The key as text; null after an error, and where it is not known.</summary>
    private BoundExpression? BindHashStoreKey(NodeList<IndirectionStep> steps, int first, int end, SqlSpan span, Scope scope)
    {
        if (end - first > 1 || steps[first] is not Subscript { Index: var index })
        {
            Report(BindingErrorKind.Other, "0A000", span, -1, "hstore allows only one subscript");
            return null;
        }
        var key = BindExpression(index, scope);
        if (TypeIn(key) == 0) return null;
        if (TryCoerce(key, TypeOf(BuiltInTypes.Text), CastContext.Assignment, index) is { } text) return text;
        ReportType("42804", index.Span, ExpressionLocation.Of(index), "hstore subscript must have type text");
        return null;
    }

    /// <summary>The subscripts come before what they are of.</summary>
    private ExpressionTree? TreeOfSubscripts(
        BoundExpression value, IndirectionExpression indirection, int first, int end, TypeReference type, List<ExpressionTree?> trees)
    {
        if (!_keepsTrees) return null;
        var shape = new System.Text.StringBuilder();
        for (var i = first; i < end; i++) shape.Append(indirection.Steps[i] is Slice slice ? $"[{slice.Lower is null}:{slice.Upper is null}]" : "[]");
        trees.Add(value.Tree);
        return new ExpressionTree(TreeKind.Subscript, shape.ToString(), type, [.. trees]);
    }

    /// <summary>transformContainerType, and an error for what takes no subscripts.</summary>
    private TypeReference ContainerOf(TypeReference type, SqlSpan span, int position)
    {
        var container = _rules.Facts.BaseOf(type);
        if (container.Oid == BuiltInTypes.Unknown || _names.Catalog.GetType(container.Oid) is not { } found) return TypeReference.Unknown;
        if (found.IsSubscriptable || found.Kind == TypeKind.Array) return container;
        if (found is { IsBuiltIn: false, Kind: TypeKind.Base } && (ServerVersion >= 14 || found.ElementOid != 0)) return TypeReference.Unknown;
        var why = ServerVersion >= 14 ? "it does not support subscripting" : "it is not an array";
        ReportType("42804", span, ServerVersion >= 14 ? position : -1, $"cannot subscript type {Write(ServerVersion >= 14 ? container.Oid : type.Oid)} because {why}");
        return TypeReference.Unknown;
    }

    private void BindSubscript(IndirectionStep step, TypeReference container, Scope scope, List<ExpressionTree?>? trees = null)
    {
        switch (step)
        {
            case Subscript subscript:
                BindSubscript(subscript.Index, container, scope, subscript.Index.Span, trees);
                break;
            case Slice slice:
                if (slice.Lower is { } lower) BindSubscript(lower, container, scope, slice.Span, trees);
                if (slice.Upper is { } upper) BindSubscript(upper, container, scope, slice.Span, trees);
                if (container.Oid != BuiltInTypes.Jsonb) break;
                var at = slice.Upper ?? slice.Lower;
                ReportType("42804", slice.Span, at is null ? -1 : ExpressionLocation.Of(at), "jsonb subscript does not support slices");
                break;
        }
    }

    private void BindSubscript(SqlExpression index, TypeReference container, Scope scope, SqlSpan span, List<ExpressionTree?>? trees)
    {
        var value = BindExpression(index, scope);
        if (!container.IsKnown || !(container.Oid == BuiltInTypes.Jsonb || IsArrayLike(container.Oid))) Doubt(value);
        if (!container.IsKnown || TypeIn(value) == 0) return;
        if (container.Oid == BuiltInTypes.Jsonb)
        {
            value = BindJsonSubscript(value, index);
        }
        else if (IsArrayLike(container.Oid))
        {
            if (TryCoerce(value, TypeOf(BuiltInTypes.Int4), CastContext.Assignment) is { } integer) value = integer;
            else ReportType("42804", span, ExpressionLocation.Of(index), "array subscript must have type integer");
        }
        if (_keepsTrees) trees?.Add(value.Tree);
    }

    private BoundExpression BindJsonSubscript(BoundExpression value, SqlExpression index)
    {
        if (IsUntyped(value)) return Coerce(value, TypeOf(BuiltInTypes.Text));
        var isInteger = CanCoerce(value.Type.Oid, BuiltInTypes.Int4, CastContext.Implicit);
        var isText = CanCoerce(value.Type.Oid, BuiltInTypes.Text, CastContext.Implicit);
        if (isInteger != isText || _names.MayHaveOtherCasts()) return Coerce(value, TypeOf(isText ? BuiltInTypes.Text : BuiltInTypes.Int4));
        var hint = isText
            ? "jsonb subscript must be coercible to only one type, integer or text."
            : "jsonb subscript must be coercible to either integer or text.";
        ReportType("42804", index.Span, ExpressionLocation.Of(index), $"subscript type {Write(value.Type.Oid)} is not supported", hint);
        return value;
    }

    private bool IsArrayLike(int container) => _names.Catalog.GetType(container) is { ElementOid: not 0 };

    /// <summary>What subscripts give: a slice another array, the others an element; jsonb gives jsonb.</summary>
    private TypeReference SubscriptedType(TypeReference container, bool isSlice)
    {
        if (!container.IsKnown || isSlice || container.Oid == BuiltInTypes.Jsonb) return container;
        return _names.Catalog.GetType(container.Oid) is { ElementOid: not 0 } array ? new TypeReference(array.ElementOid, container.Modifier) : TypeReference.Unknown;
    }

    private BoundExpression BindField(BoundExpression value, Identifier name, IndirectionExpression indirection, Scope scope, Mark mark)
    {
        if (name.HasHole) return BoundExpression.Unknown;
        if (value.Row is { } item)
        {
            switch (FindIn(item, name.Name, out var column))
            {
                case ColumnMatch.One:
                    // (row).column is that column alone (ParseComplexProjection).
                    if (_uses.Count > 0 && _uses[_uses.Count - 1] is { Column: null } use && ReferenceEquals(use.Item, item))
                        _uses[_uses.Count - 1] = new ColumnUse(use.Scope, item, column, use.Span, use.IsInSubquery);
                    AddColumnReference(name.Span, name, column!);
                    return ColumnExpression(item, column!, ExpressionLocation.Of(indirection));
                case ColumnMatch.None:
                    if (CallOnField(name, value, indirection, scope, mark) is { } called) return called;
                    ReportMissingField(name, value, item.Entry.Relation, ExpressionLocation.Of(indirection));
                    break;
            }
            return BoundExpression.Unknown;
        }
        var fields = value.Fields ?? FieldsOf(value.Type);
        foreach (var field in fields ?? [])
        {
            if (!Same(field.Name, name.Name)) continue;
            AddColumnReference(name.Span, name, field);
            return FieldExpression(field, ExpressionLocation.Of(indirection), value.Tree);
        }
        var type = TypeIn(value);
        if (type == 0 || IsOpen(value)) return BoundExpression.Unknown;
        if (value is { IsNameless: true, Column: not null })
        {
            ReportUnregistered(indirection.Span);
            return BoundExpression.Unknown;
        }
        if (CallOnField(name, value, indirection, scope, mark) is { } computed) return computed;
        if (fields is not null) ReportMissingField(name, value, RowTypeOf(value.Type), ExpressionLocation.Of(indirection));
        else if (type != BuiltInTypes.Record && !_rules.Facts.IsComposite(type)) ReportNoComposite(type, name, indirection);
        return BoundExpression.Unknown;
    }

    /// <summary>expandRecordVariable: a query's column that is a record of no known row type.</summary>
    private void ReportUnregistered(SqlSpan span) => ReportType("42809", span, -1, "record type has not been registered");

    private BoundExpression? CallOnField(Identifier name, BoundExpression value, IndirectionExpression indirection, Scope scope, Mark mark)
    {
        var position = ExpressionLocation.Of(indirection);
        if (CallOnRow(name, value, position) is not { } called) return null;
        CheckPlacement(called.Call?.Routine, null, position, indirection.Span, mark, scope);
        return called;
    }

    private void ReportNoComposite(int type, Identifier name, IndirectionExpression indirection)
    {
        var message = $"column notation .{name.Name} applied to type {Write(type)}, which is not a composite type";
        ReportType("42809", name.Span, ExpressionLocation.Of(indirection), message);
    }

    /// <summary>unknown_attribute.</summary>
    private void ReportMissingField(Identifier name, BoundExpression value, Relation? row, int position)
    {
        var message = value.Row is { } item ? $"column {item.Entry.Name}.{name.Name} does not exist"
            : row is null ? $"could not identify column {Quote(name.Name)} in record data type"
            : $"column {Quote(name.Name)} not found in data type {TypeFormatter.Format(_names.Catalog, value.Type, _context.SearchPath)}";
        Report(
            BindingErrorKind.ColumnNotFound,
            "42703",
            name.Span,
            position,
            message,
            name: name.Name,
            relationOid: row?.Oid ?? 0,
            candidates: row is null ? null : [ToScopeRelation(row.Name, row)]);
    }
}
