using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;
using CastContext = DbImpact.PostgreSql.Catalog.CastContext;

namespace DbImpact.PostgreSql.Binding;

/// <summary>Windows (parse_clause.c, transformWindowDefinitions).</summary>
internal sealed partial class StatementBinder
{
    /// <summary>transformWindowDefinitions: WINDOW, and then what stands after OVER.</summary>
    private void BindWindows(Scope scope, TargetList targets)
    {
        var defined = new Dictionary<string, WindowShape>(System.StringComparer.Ordinal);
        foreach (var window in scope.Windows)
        {
            if (!window.Name.HasHole && defined.ContainsKey(window.Name.Name) && AreTogether(window.Span))
            {
                var message = $"window {Quote(window.Name.Name)} is already defined";
                Report(
                    BindingErrorKind.DuplicateAlias,
                    "42P20",
                    window.Name.Span,
                    window.Specification.Span.Start,
                    message,
                    name: window.Name.Name);
            }
            defined[window.Name.Name] = BindWindow(scope, window.Specification, targets, defined);
        }
        // Binding one may meet further ones, in functions of its own.
        for (var i = 0; i < scope.OverSpecifications.Count; i++) BindWindow(scope, scope.OverSpecifications[i], targets, defined);
    }

    /// <summary>What a window hands on to one that is made from it.</summary>
    private readonly struct WindowShape(int sortCount, TypeReference sorted, bool hasFrame)
    {
        public int SortCount { get; } = sortCount;

        /// <summary>The type of what it is sorted by.</summary>
        public TypeReference Sorted { get; } = sorted;

        public bool HasFrame { get; } = hasFrame;
    }

    private WindowShape BindWindow(Scope scope, WindowSpecification window, TargetList targets, Dictionary<string, WindowShape> defined)
    {
        var origin = default(WindowShape);
        var hasOrigin = window.Existing is { HasHole: false } existing && defined.TryGetValue(existing.Name, out origin);
        if (window.Existing is { HasHole: false } missing && !hasOrigin) ReportMissingWindow(scope, missing, window.Span.Start);
        scope.Kind = ExpressionKind.WindowOrder;
        var sorted = origin.Sorted;
        foreach (var item in window.OrderBy) sorted = Keep(BindUnnamedSort(item, scope, targets), scope).Type;
        scope.Kind = ExpressionKind.WindowPartition;
        foreach (var item in window.PartitionBy)
        {
            var value = Keep(BindSorted(item, scope, targets), scope);
            RequireCollation(value.Collation);
            CheckSortable(value.Type, needsOrder: false, item.Span, ExpressionLocation.Of(item));
        }
        var shape = new WindowShape(window.OrderBy.IsEmpty ? origin.SortCount : window.OrderBy.Count, sorted, window.Frame is not null);
        if (hasOrigin && CopyError(window, origin) is { } message && !HasHole(window.Span) && !Varies(window.Span))
        {
            var hint = origin.HasFrame && window.OrderBy.IsEmpty && window.Frame is null ? "Omit the parentheses in this OVER clause." : null;
            Report(BindingErrorKind.Grouping, "42P20", window.Span, window.Span.Start, message, hint);
            return shape;
        }
        if (window.Frame is not { } frame) return shape;
        CheckFrame(window, frame, shape.SortCount);
        BindFrameOffset(frame.Start.Offset, frame.Mode, sorted, scope);
        BindFrameOffset(frame.End?.Offset, frame.Mode, sorted, scope);
        return shape;
    }

    private static string? CopyError(WindowSpecification window, WindowShape origin)
    {
        var name = Quote(window.Existing!.Name);
        return !window.PartitionBy.IsEmpty ? $"cannot override PARTITION BY clause of window {name}"
            : !window.OrderBy.IsEmpty && origin.SortCount > 0 ? $"cannot override ORDER BY clause of window {name}"
            : origin.HasFrame ? $"cannot copy window {name} because it has a frame clause" : null;
    }

    private void CheckFrame(WindowSpecification window, WindowFrame frame, int sortCount)
    {
        if (window.Existing is { HasHole: true } || HasHole(window.Span) || Varies(window.Span)) return;
        var hasOffset = frame.Start.Offset is not null || frame.End?.Offset is not null;
        var message = frame.Mode == FrameMode.Range && hasOffset && sortCount != 1
            ? "RANGE with offset PRECEDING/FOLLOWING requires exactly one ORDER BY column"
            : frame.Mode == FrameMode.Groups && sortCount == 0 ? "GROUPS mode requires an ORDER BY clause" : null;
        if (message is not null) ReportGrouping("42P20", window.Span, window.Span.Start, message);
    }

    /// <summary>transformFrameOffset: a number of rows or groups; what RANGE takes depends on what is sorted by.</summary>
    private void BindFrameOffset(SqlExpression? offset, FrameMode mode, TypeReference sorted, Scope scope)
    {
        if (offset is null) return;
        var outer = (_watched, _watchedUse);
        (_watched, _watchedUse) = (scope, null);
        scope.Kind = mode switch
        {
            FrameMode.Rows => ExpressionKind.WindowFrameRows,
            FrameMode.Groups => ExpressionKind.WindowFrameGroups,
            _ => ExpressionKind.WindowFrameRange,
        };
        var value = BindExpression(offset, scope);
        var word = mode.ToString().ToUpperInvariant();
        if (mode == FrameMode.Range) BindRangeOffset(value, offset, sorted);
        else Require(value, BuiltInTypes.Int8, word, offset);
        var use = _watchedUse;
        (_watched, _watchedUse) = outer;
        if (use is { } span) Report(BindingErrorKind.Other, "42P10", span, span.Start, $"argument of {word} must not contain variables");
    }

    private void BindRangeOffset(BoundExpression value, SqlExpression offset, TypeReference sorted)
    {
        var column = TypeIn(sorted) is not 0 and var known ? _rules.Facts.BaseOf(known) : 0;
        // Other types may have functions of their own for it.
        column = _names.Catalog.GetType(column)?.Kind switch
        {
            // Values of such types are sorted by operators for all of their kind.
            TypeKind.Enum => BuiltInTypes.AnyEnum,
            TypeKind.Array => BuiltInTypes.AnyArray,
            TypeKind.Range => BuiltInTypes.AnyRange,
            TypeKind.Multirange => BuiltInTypes.AnyMultirange,
            TypeKind.Composite => BuiltInTypes.Record,
            _ => column == BuiltInTypes.Varchar ? BuiltInTypes.Text : column,
        };
        if (TypeIn(value) == 0 || column == 0 || !IsBuiltIn(column) || _names.MayHaveOtherCasts())
        {
            Doubt(value);
            return;
        }
        var wanted = RangeOffsets.Of(column);
        var position = ExpressionLocation.Of(offset);
        const string Message = "RANGE with offset PRECEDING/FOLLOWING";
        if (wanted.Length == 0)
        {
            Report(BindingErrorKind.Other, "0A000", offset.Span, position, $"{Message} is not supported for column type {Write(column)}");
            Doubt(value);
            return;
        }
        var given = value.Type.Oid;
        var preferred = IsUntyped(value) ? column : given;
        int chosen = 0, matches = 0;
        foreach (var type in wanted)
        {
            if (!CanCoerce(given, type, CastContext.Implicit)) continue;
            matches++;
            if (chosen != preferred) chosen = type;
        }
        if (IsOpen(value))
        {
            Doubt(value);
        }
        else if (matches == 0)
        {
            var message = $"{Message} is not supported for column type {Write(column)} and offset type {Write(given)}";
            Report(BindingErrorKind.Other, "0A000", offset.Span, position, message, "Cast the offset value to an appropriate type.");
        }
        else if (matches != 1 && chosen != preferred)
        {
            var message = $"{Message} has multiple interpretations for column type {Write(column)} and offset type {Write(given)}";
            Report(BindingErrorKind.Other, "0A000", offset.Span, position, message, "Cast the offset value to the exact intended type.");
        }
        else
        {
            Require(value, chosen, "RANGE", offset);
        }
    }

    private void BindOver(Scope scope, OverClause over)
    {
        if (over.Specification is { } specification)
        {
            scope.OverSpecifications.Add(specification);
            return;
        }
        if (over.Name is not { HasHole: false } name) return;
        foreach (var window in scope.Windows)
            if (window.Name.HasHole || Same(window.Name.Name, name.Name)) return;
        ReportMissingWindow(scope, name, name.Span.Start);
    }

    private void ReportMissingWindow(Scope scope, Identifier name, int position)
    {
        if (!scope.WindowsAreKnown) return;
        Report(BindingErrorKind.Other, "42704", name.Span, position, $"window {Quote(name.Name)} does not exist", name: name.Name);
    }
}
