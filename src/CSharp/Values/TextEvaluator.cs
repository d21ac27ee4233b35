using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using DbImpact.Checks.Texts;
using DbImpact.CSharp.Literals;
using DbImpact.PostgreSql.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbImpact.CSharp.Values;

/// <summary>What an interpolation of <c>$"…"</c> becomes.</summary>
internal enum Interpolation
{
    /// <summary>Text: the string is formatted.</summary>
    Text,

    /// <summary>A parameter, <c>{0}</c>: the string stays a FormattableString.</summary>
    Parameter,
}

/// <summary>
/// Finds out which text an expression gives, as far as the source says it. What it cannot follow becomes a hole that says why;
/// what it does follow is true in every run. One instance serves one thread.
/// </summary>
internal sealed partial class TextEvaluator(SourceModels models, CancellationToken cancellationToken)
{
    /// <summary>Symbols followed one into another; a person would not look deeper either.</summary>
    private const int MaxDepth = 16;

    /// <summary>Expressions nested in one another.</summary>
    private const int MaxNesting = 200;

    /// <summary>Expressions looked at for one text.</summary>
    private const int MaxSteps = 5_000;

    private const string NotWellWritten = "is not well written C#";

    private int _nesting;
    private int _steps;

    public TextValue Evaluate(ExpressionSyntax expression, SemanticModel model, Interpolation interpolation = Interpolation.Text)
    {
        _steps = 0;
        return Evaluate(expression, new Scope(model), interpolation);
    }

    internal TextValue Evaluate(ExpressionSyntax expression, Scope scope, Interpolation interpolation = Interpolation.Text)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (expression is LiteralExpressionSyntax literal) return EvaluateLiteral(literal);
        if (_nesting >= MaxNesting || ++_steps > MaxSteps) return Hole(expression, "is too much to follow");
        _nesting++;
        try
        {
            return EvaluateForm(expression, scope, interpolation);
        }
        finally
        {
            _nesting--;
        }
    }

    private TextValue EvaluateForm(ExpressionSyntax expression, Scope scope, Interpolation interpolation) => expression switch
    {
        ParenthesizedExpressionSyntax e => Evaluate(e.Expression, scope, interpolation),
        CheckedExpressionSyntax e => Evaluate(e.Expression, scope, interpolation),
        AwaitExpressionSyntax e => Evaluate(e.Expression, scope, interpolation),
        PostfixUnaryExpressionSyntax e when e.IsKind(SyntaxKind.SuppressNullableWarningExpression) => Evaluate(e.Operand, scope, interpolation),
        CastExpressionSyntax e when IsText(scope.Model.GetTypeInfo(e.Type, cancellationToken).Type) => Evaluate(e.Expression, scope, interpolation),
        BinaryExpressionSyntax e when e.IsKind(SyntaxKind.AsExpression) => Evaluate(e.Left, scope, interpolation),
        InterpolatedStringExpressionSyntax e => EvaluateInterpolated(e, scope, interpolation),
        BinaryExpressionSyntax e when e.IsKind(SyntaxKind.AddExpression) => EvaluateAddition(e, scope),
        BinaryExpressionSyntax e when e.IsKind(SyntaxKind.CoalesceExpression) => EvaluateCoalescing(e, scope),
        ConditionalExpressionSyntax e => EvaluateConditional(e, scope, interpolation),
        SwitchExpressionSyntax e => EvaluateSwitch(e, scope, interpolation),
        AssignmentExpressionSyntax e when e.IsKind(SyntaxKind.SimpleAssignmentExpression) => Evaluate(e.Right, scope, interpolation),
        InvocationExpressionSyntax e => EvaluateInvocation(e, scope),
        ElementAccessExpressionSyntax { ArgumentList.Arguments: { Count: 1 } index } e when index[0].Expression is RangeExpressionSyntax range => EvaluateRange(e, range, scope),
        IdentifierNameSyntax or MemberAccessExpressionSyntax => EvaluateName(expression, scope),
        _ => Constant(expression, scope) ?? Hole(expression, "is not followed"),
    };

    private TextValue EvaluateLiteral(LiteralExpressionSyntax literal)
    {
        if (literal.Token.ContainsDiagnostics) return Hole(literal, NotWellWritten);
        if (literal.Token.Value is string or char || literal.IsKind(SyntaxKind.Utf8StringLiteralExpression))
        {
            return LiteralReader.Read(literal.Token, models.IsEditable(literal.SyntaxTree)) is { } run
                ? TextValue.Of(run)
                : TextValue.Computed(literal.Token.ValueText);
        }
        if (literal.IsKind(SyntaxKind.NullLiteralExpression)) return TextValue.Empty;
        return ConstantText(literal.Token.Value) is { } text ? TextValue.Computed(text) : Hole(literal, "is not text");
    }

    private TextValue EvaluateInterpolated(InterpolatedStringExpressionSyntax interpolated, Scope scope, Interpolation interpolation)
    {
        if (interpolated.ContainsDiagnostics) return Hole(interpolated, NotWellWritten);
        if (interpolation == Interpolation.Text && ConvertsToFormattable(interpolated, scope)) interpolation = Interpolation.Parameter;
        var values = new List<TextValue>();
        var parameters = 0;
        foreach (var content in interpolated.Contents)
        {
            values.Add(content switch
            {
                InterpolatedStringTextSyntax text => EvaluateText(text),
                InterpolationSyntax hole when interpolation == Interpolation.Parameter => Placeholder(hole, parameters++),
                InterpolationSyntax { AlignmentClause: null, FormatClause: null } hole => EvaluateOperand(hole.Expression, scope),
                InterpolationSyntax hole => Hole(hole.Expression, "is formatted"),
                _ => TextValue.Empty,
            });
        }
        return TextValue.Concat(values).WrittenIn(SpanOf(interpolated));
    }

    private TextValue EvaluateText(InterpolatedStringTextSyntax text) =>
        LiteralReader.Read(text, models.IsEditable(text.SyntaxTree)) is { } run ? TextValue.Of(run) : TextValue.Computed(text.TextToken.ValueText);

    /// <summary><c>{name}</c> is sent as <c>{0}</c>: the braces stand where they stand, and the number is the expression.</summary>
    private static TextValue Placeholder(InterpolationSyntax hole, int number)
    {
        var text = "{" + number.ToString(CultureInfo.InvariantCulture) + "}";
        var offsets = new int[text.Length + 1];
        for (var i = 1; i < text.Length - 1; i++) offsets[i] = hole.Expression.SpanStart;
        offsets[0] = hole.SpanStart;
        offsets[text.Length - 1] = hole.Span.End - 1;
        offsets[text.Length] = hole.Span.End;
        var span = new SourceSpan(hole.SyntaxTree.FilePath, hole.SpanStart, hole.Span.Length);
        return TextValue.Of(new LiteralRun(text, span, null, offsets));
    }

    /// <summary>A concatenation leans to the left, thousands of operands deep where a program writes its text that way.</summary>
    private TextValue EvaluateAddition(BinaryExpressionSyntax addition, Scope scope)
    {
        var operands = new Stack<ExpressionSyntax>();
        ExpressionSyntax current = addition;
        while (current is BinaryExpressionSyntax binary && binary.IsKind(SyntaxKind.AddExpression))
        {
            operands.Push(binary.Right);
            current = binary.Left;
        }
        operands.Push(current);
        if (!operands.Any(IsTextLiteral))
        {
            var type = scope.Model.GetTypeInfo(addition, cancellationToken).Type;
            if (type is not null && !IsText(type)) return Constant(addition, scope) ?? Hole(addition, "is a number");
        }
        // Numbers in front are added before the first text is met.
        while (operands.Count > 1 && !IsTextLiteral(current) && current.Parent is BinaryExpressionSyntax sum && sum != addition && sum.Left == current && !IsTextLiteral(sum.Right)
            && scope.Model.GetTypeInfo(sum, cancellationToken).Type is { } sumType && !IsText(sumType))
        {
            operands.Pop();
            operands.Pop();
            operands.Push(current = sum);
        }
        return TextValue.Concat(operands.Select(operand => EvaluateOperand(operand, scope)).ToArray()).WrittenIn(SpanOf(addition));
    }

    private static SourceSpan SpanOf(ExpressionSyntax expression) => new(expression.SyntaxTree.FilePath, expression.SpanStart, expression.Span.Length);

    /// <summary>An operand of a concatenation or an interpolation: text as it is, a constant of another type as it is formatted.</summary>
    internal TextValue EvaluateOperand(ExpressionSyntax operand, Scope scope)
    {
        if (operand is LiteralExpressionSyntax or InterpolatedStringExpressionSyntax) return Evaluate(operand, scope);
        var type = scope.Model.GetTypeInfo(operand, cancellationToken).Type;
        if (IsText(type)) return Evaluate(operand, scope);
        if (type is { Name: "StringBuilder", ContainingNamespace.Name: "Text" }) return EvaluateBuilder(operand, scope);
        return Constant(operand, scope) ?? Hole(operand, ReasonOf(operand, scope));
    }

    private TextValue EvaluateCoalescing(BinaryExpressionSyntax coalescing, Scope scope)
    {
        var left = Evaluate(coalescing.Left, scope);
        if (left.IsKnown && !left.IsEmpty) return left;
        if (coalescing.Right is ThrowExpressionSyntax) return left;
        var right = Evaluate(coalescing.Right, scope);
        // Of a choice that gives nothing in one case, that case is the right operand's.
        if (left.Parts.Count == 1 && left.Parts[0] is ChoicePart { IsOptional: true } choice)
            return TextValue.Choice(choice.Condition, choice.Alternatives.Select(alternative => alternative.IsEmpty ? right : alternative).ToArray());
        return TextValue.Choice(Place(coalescing, scope), [left, right]);
    }

    private TextValue EvaluateConditional(ConditionalExpressionSyntax conditional, Scope scope, Interpolation interpolation)
    {
        if (TextDecides(conditional.Condition, scope) is { } decided) return Evaluate(decided ? conditional.WhenTrue : conditional.WhenFalse, scope, interpolation);
        if (conditional.WhenTrue is ThrowExpressionSyntax) return Evaluate(conditional.WhenFalse, scope, interpolation);
        var whenTrue = Evaluate(conditional.WhenTrue, scope, interpolation);
        if (conditional.WhenFalse is ThrowExpressionSyntax) return whenTrue;
        var whenFalse = Evaluate(conditional.WhenFalse, scope, interpolation);
        return Choose(conditional.Condition, whenTrue, whenFalse, scope);
    }

    internal TextValue Choose(ExpressionSyntax condition, TextValue whenTrue, TextValue whenFalse, Scope scope)
    {
        if (Decide(condition, scope) is { } decided) return decided ? whenTrue : whenFalse;
        var asked = Condition.Of(condition, Member(condition, scope, models.Writes.Before(condition)));
        return TextValue.Choice(asked.Text, asked.IsNegated ? [whenFalse, whenTrue] : [whenTrue, whenFalse]);
    }

    private TextValue EvaluateSwitch(SwitchExpressionSyntax @switch, Scope scope, Interpolation interpolation)
    {
        if (ArmOf(@switch, scope) is { } decided) return Evaluate(decided.Expression, scope, interpolation);
        var arms = @switch.Arms.Where(static arm => arm.Expression is not ThrowExpressionSyntax).ToArray();
        var condition = Member(@switch, scope, models.Writes.Before(@switch.GoverningExpression)) + Condition.Squeeze(@switch.GoverningExpression) + " switch " +
            string.Join(", ", arms.Select(static arm => Condition.Squeeze(arm.Pattern)));
        return TextValue.Choice(condition, arms.Select(arm => Evaluate(arm.Expression, scope, interpolation)).ToArray());
    }

    /// <summary>A constant that the compiler knows, as it is formatted in text.</summary>
    private TextValue? Constant(ExpressionSyntax expression, Scope scope)
    {
        var constant = scope.Model.GetConstantValue(expression, cancellationToken);
        if (!constant.HasValue || scope.Model.GetTypeInfo(expression, cancellationToken).Type?.TypeKind == TypeKind.Enum) return null;
        return constant.Value is null ? TextValue.Empty : ConstantText(constant.Value) is { } text ? TextValue.Computed(text) : null;
    }

    /// <summary>Values that every culture formats alike.</summary>
    private static string? ConstantText(object? value) => value switch
    {
        string text => text,
        char c => c.ToString(),
        bool b => b ? "True" : "False",
        byte or sbyte or short or ushort or int or uint or long or ulong when Convert.ToDecimal(value, CultureInfo.InvariantCulture) >= 0 =>
            Convert.ToString(value, CultureInfo.InvariantCulture),
        _ => null,
    };

    private static bool IsTextLiteral(ExpressionSyntax expression) =>
        expression.Kind() is SyntaxKind.StringLiteralExpression or SyntaxKind.InterpolatedStringExpression;

    /// <summary>Whether a value of the type may be text: a string, or of a type that is not known or says nothing.</summary>
    private static bool IsText(ITypeSymbol? type) => type is null || type.TypeKind is TypeKind.Error or TypeKind.Dynamic ||
        type.SpecialType is SpecialType.System_String or SpecialType.System_Object or SpecialType.System_Char ||
        type is { Name: "FormattableString", ContainingNamespace.Name: "System" };

    private bool ConvertsToFormattable(ExpressionSyntax expression, Scope scope) =>
        scope.Model.GetTypeInfo(expression, cancellationToken).ConvertedType is
        { Name: "FormattableString" or "IFormattable", ContainingNamespace.Name: "System" };

    internal static TextValue Hole(ExpressionSyntax expression, string reason) => TextValue.Hole(Condition.Squeeze(expression), reason);

    /// <summary>A name for the place of an expression; two evaluations of it in different calls are different places.</summary>
    private static string Place(SyntaxNode node, Scope scope, string mark = "") =>
        $"{scope.Calls}{node.SyntaxTree.FilePath}@{node.SpanStart.ToString(CultureInfo.InvariantCulture)}{mark}: ";

    /// <summary>A name for the member that asks a condition.</summary>
    private static string Member(SyntaxNode node, Scope scope, string mark) =>
        Place(node.FirstAncestorOrSelf<MemberDeclarationSyntax>(static member => member is not GlobalStatementSyntax) ?? node, scope, mark);
}
