using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.Texts;
using DbImpact.Python.Literals;
using DbImpact.Python.Syntax;
using SourceSpan = DbImpact.PostgreSql.Syntax.SourceSpan;

namespace DbImpact.Python.Values;

internal sealed partial class Interpreter
{
    internal Value Evaluate(Expression expression, Frame frame)
    {
        if (_nesting >= MaxNesting || (frame.Depth > 0 && ++_steps > StepLimit)) return Unknown(expression, frame, "is too much to follow");
        _nesting++;
        try
        {
            return EvaluateForm(expression, frame);
        }
        finally
        {
            _nesting--;
        }
    }

    private Value EvaluateForm(Expression expression, Frame frame)
    {
        switch (expression)
        {
            case StringExpression e:
                return EvaluateString(e, frame);
            case NameExpression e:
                return EvaluateName(e, frame);
            case AttributeExpression e:
                return EvaluateAttribute(e, frame);
            case CallExpression e:
                return EvaluateCall(e, frame);
            case ParenthesizedExpression e:
                return Evaluate(e.Inner, frame);
            case AwaitExpression e:
                return Evaluate(e.Value, frame);
            case ConstantExpression e:
                return e.Name == "None" ? None : new StringValue(TextValue.Computed(e.Name));
            case NumberExpression e:
                return new StringValue(TextValue.Computed(e.Text));
            case BinaryExpression e:
                return EvaluateBinary(e, frame);
            case ConditionalExpression e:
                return EvaluateConditional(e, frame);
            case BooleanExpression e:
                return EvaluateBoolean(e, frame);
            case NamedExpression e:
                var named = Evaluate(e.Value, frame);
                Assign(e.Target, named, frame);
                return named;
            case TupleExpression e:
                return Items(e.Elements, frame);
            case CompareExpression or UnaryExpression { IsNot: true } when RunsInOrder && Truth(expression, frame) is { } truth:
                return new StringValue(TextValue.Computed(truth ? "True" : "False"));
            case SetExpression e when RunsInOrder:
                return Items(e.Elements, frame);
            case ListExpression e:
                return Items(e.Elements, frame);
            case DictExpression e:
                return EvaluateDict(e, frame);
            case SubscriptExpression e:
                return EvaluateSubscript(e, frame);
            case ComprehensionExpression e:
                return EvaluateComprehension(e, frame);
            default:
                foreach (var operand in OperandsOf(expression)) Evaluate(operand, frame);
                return Unknown(expression, frame, "is not followed");
        }
    }

    /// <summary>Expressions in which calls may stand, and whose own value is no text.</summary>
    private static IEnumerable<Expression> OperandsOf(Expression expression)
    {
        switch (expression)
        {
            case CompareExpression e:
                yield return e.Left;
                foreach (var comparison in e.Comparisons) yield return comparison.Right;
                break;
            case UnaryExpression e:
                yield return e.Operand;
                break;
            case YieldExpression { Value: { } value }:
                yield return value;
                break;
            case StarredExpression e:
                yield return e.Value;
                break;
            case SetExpression e:
                foreach (var element in e.Elements) yield return element;
                break;
        }
    }

    private StringValue EvaluateString(StringExpression expression, Frame frame)
    {
        var parts = new List<TextValue>();
        foreach (var literal in expression.Literals)
        {
            if (literal.Contents is null)
            {
                parts.Add(TextValue.Of(LiteralReader.Read(literal, frame.Module.Module)));
                continue;
            }
            foreach (var content in literal.Contents)
            {
                parts.Add(content switch
                {
                    StringText text => TextValue.Of(LiteralReader.Read(literal, text, frame.Module.Module)),
                    ReplacementField field => EvaluateField(field, frame),
                    _ => TextValue.Empty,
                });
            }
        }
        return new StringValue(TextValue.Concat(parts).WrittenIn(SpanOf(expression, frame)));
    }

    private TextValue EvaluateField(ReplacementField field, Frame frame)
    {
        var value = Evaluate(field.Value, frame);
        if (field.Format is { Count: > 0 } || field.Conversion is 'r' or 'a' || field.IsDebug) return TextValue.Hole(SourceOf(field.Value, frame), "is formatted");
        return TextOf(Named(value, field.Value, frame));
    }

    /// <summary>A value that is no text, called by the expression that has it.</summary>
    private static Value Named(Value value, Expression expression, Frame frame) =>
        value is StringValue or UnknownValue { Parameter: not null } ? value : new UnknownValue(SourceOf(expression, frame), value is UnknownValue unknown ? unknown.Reason : "is no text");

    private Value EvaluateBinary(BinaryExpression expression, Frame frame)
    {
        // Concatenations lean to the left, hundreds of operands deep.
        var operands = new Stack<BinaryExpression>();
        Expression current = expression;
        while (current is BinaryExpression { Operator: PythonTokenKind.Plus } binary)
        {
            operands.Push(binary);
            current = binary.Left;
        }
        if (operands.Count == 0) return EvaluateOperator(expression, frame);
        var value = Evaluate(current, frame);
        foreach (var operand in operands) value = Add(value, operand, frame);
        return value is StringValue text ? new StringValue(text.Text.WrittenIn(SpanOf(expression, frame))) { IsTaken = text.IsTaken, IsComposable = text.IsComposable } : value;
    }

    private static SourceSpan SpanOf(Expression expression, Frame frame) =>
        new(frame.Module.Module.Path, expression.Start, expression.End - expression.Start);

    private Value Add(Value left, BinaryExpression addition, Frame frame)
    {
        var right = Evaluate(addition.Right, frame);
        if (left is ListValue list) return right is ListValue more ? list.Append(more) : Unknown(addition, frame, "is not followed");
        if (left is not StringValue && right is not StringValue) return Unknown(addition, frame, "is not followed");
        var composable = left is StringValue { IsComposable: true } || right is StringValue { IsComposable: true };
        return new StringValue(TextOf(Named(left, addition.Left, frame)).Append(TextOf(Named(right, addition.Right, frame)))) { IsComposable = composable };
    }

    private Value EvaluateOperator(BinaryExpression expression, Frame frame)
    {
        var left = Evaluate(expression.Left, frame);
        var right = Evaluate(expression.Right, frame);
        switch (expression.Operator)
        {
            case PythonTokenKind.Percent when left is StringValue text && !IsNumber(expression.Left):
                return Format(text, expression.Right, right, frame);
            case PythonTokenKind.Star when left is ListValue list && IntegerOf(expression.Right) is { } count and >= 0 and <= 64:
                return new ListValue(TextValue.Concat(Enumerable.Repeat(list.Items, count)));
            case PythonTokenKind.Star when left is ListValue:
                return new ListValue(TextValue.Hole(SourceOf(expression, frame), "is repeated"));
            case PythonTokenKind.Star when left is StringValue text && !IsNumber(expression.Left):
                return IntegerOf(expression.Right) is { } times and >= 0 and <= 64
                    ? new StringValue(TextValue.Concat(Enumerable.Repeat(text.Text, times)))
                    : new StringValue(TextValue.Hole(SourceOf(expression, frame), "is repeated"));
            default:
                return Unknown(expression, frame, "is not followed");
        }
    }

    private static bool IsNumber(Expression expression) => expression is NumberExpression;

    private static int? IntegerOf(Expression expression) =>
        expression is NumberExpression { Text: var text } && int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var value) ? value : null;

    private Value EvaluateConditional(ConditionalExpression expression, Frame frame)
    {
        Evaluate(expression.Test, frame);
        var (condition, isNegated) = ConditionOf(expression.Test, frame);
        var whenTrue = Evaluate(expression.Body, frame);
        var whenFalse = Evaluate(expression.OrElse, frame);
        return isNegated ? Join(condition, whenFalse, whenTrue) : Join(condition, whenTrue, whenFalse);
    }

    /// <summary><c>a or b</c>: a where it is not empty.</summary>
    private Value EvaluateBoolean(BooleanExpression expression, Frame frame)
    {
        Value? result = null;
        foreach (var operand in expression.Values)
        {
            var value = Evaluate(operand, frame);
            if (expression.IsAnd || result is null) result = result is null || expression.IsAnd ? value : result;
            else result = Join(Place(operand, frame) + SourceOf(operand, frame), result, value);
        }
        return expression.IsAnd ? Unknown(expression, frame, "is not followed") : result!;
    }

    private ListValue Items(IReadOnlyList<Expression> elements, Frame frame)
    {
        var items = new List<TextValue>();
        var values = new List<Value>();
        var areKnown = true;
        foreach (var element in elements)
        {
            var value = Evaluate(element is StarredExpression starred ? starred.Value : element, frame);
            if (element is StarredExpression)
            {
                items.Add(value is ListValue list ? list.Items : TextValue.Hole(SourceOf(element, frame), "is unpacked"));
                if (value is ListValue { Elements: { } unpacked }) values.AddRange(unpacked);
                else areKnown = false;
                continue;
            }
            items.Add(TextValue.Of(new ItemPart()).Append(TextOf(Named(value, element, frame))));
            values.Add(value);
        }
        return new ListValue(TextValue.Concat(items), areKnown ? values : null);
    }

    private Value EvaluateDict(DictExpression expression, Frame frame)
    {
        var entries = new Dictionary<string, Value>(StringComparer.Ordinal);
        var isKnown = true;
        foreach (var entry in expression.Entries)
        {
            var value = Evaluate(entry.Value, frame);
            if (entry.Key is not null && Evaluate(entry.Key, frame) is StringValue key && key.Text.KnownText() is { } name) entries[name] = value;
            else isKnown = false;
        }
        return isKnown ? new DictValue(entries) : Unknown(expression, frame, "is not followed");
    }

    private Value EvaluateSubscript(SubscriptExpression expression, Frame frame)
    {
        var value = Evaluate(expression.Value, frame);
        var index = Evaluate(expression.Index, frame);
        switch (value)
        {
            case DictValue dict when index is StringValue key && key.Text.KnownText() is { } name && dict.Entries.TryGetValue(name, out var entry):
                return entry;
            // Any of the entries, by a key that is not known.
            case DictValue { Entries: { Count: > 1 and <= 12 } entries } when entries.Values.All(static each => each is StringValue):
                return new StringValue(TextValue.Choice(Place(expression, frame) + SourceOf(expression.Index, frame), [.. entries.Values.Cast<StringValue>().Select(static each => each.Text)]));
            case ListValue { Elements: { } elements } when IntegerOf(expression.Index) is { } index0 && index0 < elements.Count && elements[index0] is not UnknownValue:
                return elements[index0];
            case ListValue list when IntegerOf(expression.Index) is { } at && ItemsOf(list) is { } items && at < items.Count:
                return new StringValue(items[at]);
            default:
                return Unknown(expression, frame, "is not followed");
        }
    }

    private Value EvaluateComprehension(ComprehensionExpression expression, Frame frame)
    {
        var outer = new Dictionary<string, Value>(frame.Names);
        ListValue? known = null;
        foreach (var clause in expression.Clauses)
        {
            var iterable = Evaluate(clause.Iterable, frame);
            if (expression.Clauses.Count == 1 && clause.Conditions.Count == 0 && clause.Target is NameExpression && iterable is ListValue list) known = list;
            Assign(clause.Target, Unknown(clause.Target, frame, "is another one in each turn"), frame);
            foreach (var condition in clause.Conditions) Evaluate(condition, frame);
        }
        Value result;
        if (RunsInOrder && ComprehendOver(expression, frame) is { } comprehended) result = comprehended;
        else if (expression.Kind is ComprehensionKind.List or ComprehensionKind.Generator && known is not null && ItemsOf(known) is { Count: <= 64 } items)
        {
            // Over items that are known it is as many texts.
            var texts = new List<TextValue>();
            foreach (var item in items)
            {
                Assign(expression.Clauses[0].Target, new StringValue(item), frame);
                texts.Add(TextValue.Of(new ItemPart()).Append(TextOf(Named(Evaluate(expression.Element, frame), expression.Element, frame))));
            }
            result = new ListValue(TextValue.Concat(texts));
        }
        else
        {
            Evaluate(expression.Element, frame);
            if (expression.Value is not null) Evaluate(expression.Value, frame);
            result = expression.Kind is ComprehensionKind.List or ComprehensionKind.Generator
                ? new ListValue(TextValue.Hole(SourceOf(expression, frame), "is made in a loop"))
                : Unknown(expression, frame, "is made in a loop");
        }
        frame.Names = outer;
        return result;
    }

    /// <summary>A list of what one loop over known items gives; null where it is something else.</summary>
    private ListValue? ComprehendOver(ComprehensionExpression expression, Frame frame)
    {
        if (expression.Kind == ComprehensionKind.Dict || expression.Clauses.Count != 1) return null;
        var clause = expression.Clauses[0];
        if (ElementsOf(Evaluate(clause.Iterable, frame)) is not { Count: <= MaxTurns } elements) return null;
        var values = new List<Value>();
        foreach (var element in elements)
        {
            Assign(clause.Target, element, frame);
            var truths = clause.Conditions.Select(condition => Truth(condition, frame)).ToList();
            if (truths.Any(static truth => truth is null)) return null;
            if (truths.TrueForAll(static truth => truth == true)) values.Add(Evaluate(expression.Element, frame));
        }
        return ToList(values, expression.Element, frame);
    }

    private static ListValue ToList(IReadOnlyList<Value> values, Expression source, Frame frame) =>
        new(TextValue.Concat(values.Select(value => TextValue.Of(new ItemPart()).Append(TextOf(Named(value, source, frame))))), values);

    /// <summary>What a loop over a value goes through; null where that is not known.</summary>
    private static IReadOnlyList<Value>? ElementsOf(Value value) => value switch
    {
        ListValue { Elements: { } elements } => elements,
        ListValue list => ItemsOf(list) is { } items ? [.. items.Select(static item => new StringValue(item))] : null,
        DictValue dict => [.. dict.Entries.Keys.Select(static key => new StringValue(TextValue.Computed(key)))],
        _ => null,
    };
}
