using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.Texts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbImpact.CSharp.Values;

/// <summary>StringBuilder: what is in it, and what each call does to it.</summary>
internal sealed partial class TextEvaluator
{
    private TextValue EvaluateBuilder(ExpressionSyntax builder, Scope scope)
    {
        if (builder is ParenthesizedExpressionSyntax parenthesized) return EvaluateBuilder(parenthesized.Expression, scope);
        if (builder is IdentifierNameSyntax) return Evaluate(builder, scope);
        if (builder is BaseObjectCreationExpressionSyntax) return EvaluateNewBuilder(builder, scope);
        return ApplyToBuilder(builder, scope, root => EvaluateRoot(root, scope)) ?? Hole(builder, "is a builder that is not followed");
    }

    private TextValue? EvaluateRoot(ExpressionSyntax root, Scope scope) => root switch
    {
        BaseObjectCreationExpressionSyntax => EvaluateNewBuilder(root, scope),
        IdentifierNameSyntax => Evaluate(root, scope),
        _ => null,
    };

    /// <summary><c>new StringBuilder(…)</c>: a string begins it, a number is its capacity.</summary>
    internal TextValue EvaluateNewBuilder(ExpressionSyntax creation, Scope scope)
    {
        if (creation is not BaseObjectCreationExpressionSyntax { Initializer: null } made)
            return ApplyToBuilder(creation, scope, root => EvaluateRoot(root, scope)) ?? Hole(creation, "is a builder that is not followed");
        var text = made.ArgumentList?.Arguments.Where(argument => scope.Model.GetTypeInfo(argument.Expression, cancellationToken).Type is
            not { SpecialType: SpecialType.System_Int32 }).ToArray() ?? [];
        return text.Length == 0 ? TextValue.Empty : text.Length == 1 ? Evaluate(text[0].Expression, scope) : Hole(creation, "is a builder that is not followed");
    }

    /// <summary>
    /// The builder's text after a chain of calls on it; null where a call is not followed. <paramref name="start"/> gives what the
    /// chain's first expression holds.
    /// </summary>
    internal TextValue? ApplyToBuilder(ExpressionSyntax expression, Scope scope, Func<ExpressionSyntax, TextValue?> start)
    {
        switch (expression)
        {
            case AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Length" } length } assignment:
                return start(length.Expression) is { } full ? CutLength(full, assignment, scope) : null;
            case PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PostDecrementExpression, Operand: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Length" } one }:
                return start(one.Expression) is { } value ? CutEnd(value, 1) : null;
        }
        var calls = new Stack<(string Name, InvocationExpressionSyntax Call)>();
        while (expression is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call)
        {
            calls.Push((access.Name.Identifier.ValueText, call));
            expression = access.Expression;
            while (expression is ParenthesizedExpressionSyntax parenthesized) expression = parenthesized.Expression;
        }
        if (calls.Count == 0 || start(expression) is not { } text) return null;
        foreach (var (name, call) in calls)
        {
            if (ApplyCall(text, name, call, scope) is not { } next) return null;
            text = next;
        }
        return text;
    }

    private TextValue? ApplyCall(TextValue text, string name, InvocationExpressionSyntax call, Scope scope)
    {
        var arguments = call.ArgumentList.Arguments;
        switch (name)
        {
            case "Append" when arguments.Count == 1:
                return text.Append(EvaluateOperand(arguments[0].Expression, scope));
            case "Append" when arguments.Count == 2 && arguments[1].Expression is InterpolatedStringExpressionSyntax formatted:
                return text.Append(Evaluate(formatted, scope));
            case "AppendLine" when arguments.Count == 0:
                return text.Append(TextValue.Computed("\n"));
            case "AppendLine" when arguments.Count <= 2:
                return text.Append(EvaluateOperand(arguments[arguments.Count - 1].Expression, scope)).Append(TextValue.Computed("\n"));
            case "AppendJoin" when arguments.Count >= 2:
                return text.Append(EvaluateJoin(arguments, 0, scope) ?? Hole(call.ArgumentList, "is joined from values"));
            case "AppendFormat" when SymbolOf(call, scope) is IMethodSymbol method:
                return text.Append(EvaluateFormat(call, method, arguments, scope));
            case "Clear":
                return TextValue.Empty;
            case "Replace" when arguments.Count == 2 && EvaluateOperand(arguments[0].Expression, scope).KnownText() is { Length: > 0 } old:
                return text.ReplaceAll(old, EvaluateOperand(arguments[1].Expression, scope));
            case "Insert" when arguments.Count == 2 && IsNumber(arguments[0].Expression, out var position) && position == 0:
                return EvaluateOperand(arguments[1].Expression, scope).Append(text);
            case "Remove" when arguments.Count == 2 && IsNumber(arguments[1].Expression, out var count) && IsEnd(arguments[0].Expression, count):
                return CutEnd(text, count);
            case "Insert" when arguments.Count == 2:
                return EvaluateAt(name, text, arguments, scope);
            case "Remove" when arguments.Count == 2:
                return EvaluateAt(name, text, arguments, scope);
            case "EnsureCapacity":
                return text;
            default:
                return name.StartsWith("Append", StringComparison.Ordinal) ? text.Append(Hole(call.ArgumentList, "is appended")) : null;
        }
    }

    private static bool IsNumber(ExpressionSyntax expression, out int number)
    {
        number = (expression as LiteralExpressionSyntax)?.Token.Value as int? ?? -1;
        return number >= 0;
    }

    /// <summary><c>text.Length - count</c></summary>
    private static bool IsEnd(ExpressionSyntax expression, int count) =>
        expression is BinaryExpressionSyntax { Left: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Length" } } from &&
        from.IsKind(SyntaxKind.SubtractExpression) && IsNumber(from.Right, out var cut) && cut == count;

    private static TextValue? CutLength(TextValue text, AssignmentExpressionSyntax assignment, Scope scope)
    {
        var value = scope.Model.GetConstantValue(assignment.Right);
        return value switch
        {
            { HasValue: true, Value: int count } when assignment.IsKind(SyntaxKind.SubtractAssignmentExpression) => CutEnd(text, count),
            { HasValue: true, Value: 0 } when assignment.IsKind(SyntaxKind.SimpleAssignmentExpression) => TextValue.Empty,
            _ => null,
        };
    }

    private static TextValue Hole(ArgumentListSyntax arguments, string reason) => TextValue.Hole(Condition.Squeeze(arguments), reason);
}
