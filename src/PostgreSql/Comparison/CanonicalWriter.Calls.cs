using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Comparison;

/// <summary>Calls of functions and aggregates, and windows.</summary>
internal sealed partial class CanonicalWriter
{
    private void WriteCall(FunctionCall call)
    {
        // Functions of extensions are not all known, so that a text may have them without their schema.
        _text.Append('(').Append(FunctionName(call.Name.Name.Name)).Append(call.IsStar ? "*" : "").Append(call.IsVariadic ? " variadic" : "");
        if (call.Quantifier == SetQuantifier.Distinct) _text.Append(" distinct");
        foreach (var argument in call.Arguments)
        {
            _text.Append(' ');
            Write(argument);
        }
        WriteSort(" order", call.OrderBy);
        WriteSort(" within", call.WithinGroup);
        if (call.Filter is not null)
        {
            _text.Append(" filter ");
            Write(call.Filter);
        }
        if (call.Over is { } over)
        {
            _text.Append(" over ").Append(over.Name is null ? "" : Identifiers.Quote(over.Name.Name));
            if (over.Specification is not null) WriteWindow(over.Specification);
        }
        _text.Append(')');
    }

    private void WriteWindow(WindowSpecification window)
    {
        _text.Append('(').Append(window.Existing is null ? "" : Identifiers.Quote(window.Existing.Name));
        if (!window.PartitionBy.IsEmpty) List(" partition", [.. window.PartitionBy]);
        WriteSort(" order", window.OrderBy);
        if (window.Frame is { } frame)
        {
            _text.Append(' ').Append(frame.Mode).Append(' ');
            WriteBound(frame.Start);
            _text.Append(' ');
            if (frame.End is null) _text.Append(FrameBoundKind.CurrentRow);
            else WriteBound(frame.End);
            if (frame.Exclusion is not (FrameExclusion.None or FrameExclusion.NoOthers)) _text.Append(' ').Append(frame.Exclusion);
        }
        _text.Append(')');
    }

    private void WriteBound(FrameBound bound)
    {
        _text.Append(bound.Kind);
        if (bound.Offset is null) return;
        _text.Append(' ');
        Write(bound.Offset);
    }

    private void WriteSort(string head, NodeList<SortItem> items)
    {
        if (items.IsEmpty) return;
        _text.Append(head);
        foreach (var item in items)
        {
            _text.Append(' ');
            WriteSortItem(item, item.Expression);
        }
    }

    /// <summary>ASC and the places of NULLs are written out, as far as they are not the default.</summary>
    private void WriteSortItem(SortItem item, SqlExpression expression)
    {
        Write(expression);
        var isDescending = item.Direction == SortDirection.Descending;
        if (item.Operator is not null) _text.Append(" using ").Append(item.Operator.Symbol);
        else if (isDescending) _text.Append(" desc");
        if (item.Nulls != NullsOrder.None && (item.Nulls == NullsOrder.First) != isDescending) _text.Append(" nulls ").Append(item.Nulls);
    }
}
