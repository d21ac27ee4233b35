using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.Texts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbImpact.CSharp.Values;

/// <summary>Calls: the string methods whose result can be known, and the program's own methods that return text.</summary>
internal sealed partial class TextEvaluator
{
    private const int MaxReturns = 8;

    private TextValue EvaluateInvocation(InvocationExpressionSyntax call, Scope scope)
    {
        if (Constant(call, scope) is { } constant) return constant;
        var symbol = SymbolOf(call, scope);
        if (symbol is not IMethodSymbol method) return Hole(call, "is not known in this compilation");
        var receiver = (call.Expression as MemberAccessExpressionSyntax)?.Expression;
        var arguments = call.ArgumentList.Arguments;
        if (method.ContainingType?.SpecialType == SpecialType.System_String || IsOf(method, "FormattableString") || IsOf(method, "StringBuilder"))
            return EvaluateStringMethod(call, method, receiver, arguments, scope);
        if (method.Name == "ConfigureAwait" && receiver is not null) return Evaluate(receiver, scope);
        if (method.Name == "FromResult" && IsOf(method, "Task") && arguments.Count == 1) return Evaluate(arguments[0].Expression, scope);
        return EvaluateRead(call, method, receiver, scope) ?? EvaluateOwnMethod(call, method, receiver, scope);
    }

    private TextValue EvaluateStringMethod(
        InvocationExpressionSyntax call, IMethodSymbol method, ExpressionSyntax? receiver, SeparatedSyntaxList<ArgumentSyntax> arguments, Scope scope)
    {
        switch (method.Name)
        {
            case "ToString" when receiver is not null && IsOf(method, "StringBuilder") && arguments.Count == 0:
                return EvaluateBuilder(receiver, scope);
            case "ToString" when receiver is not null && (arguments.Count == 0 || IsOf(method, "FormattableString")):
                return Unformattable(receiver, scope);
            case "Invariant" or "CurrentCulture" when IsOf(method, "FormattableString") && arguments.Count == 1:
                return Unformattable(arguments[0].Expression, scope);
            case "Create" when arguments.Count >= 2 && arguments[arguments.Count - 1].Expression is InterpolatedStringExpressionSyntax formatted:
                return Evaluate(formatted, scope);
            case "Concat" when arguments.Count == 1 && EvaluateList(arguments[0].Expression, scope) is { } list:
                return TextValue.Join(TextValue.Empty, list);
            case "Intern" when arguments.Count == 1:
                return Evaluate(arguments[0].Expression, scope);
            case "Concat" when !arguments.Any(static argument => argument.NameColon is not null) && method.Parameters.All(static p => !IsSequence(p) || p.IsParams):
                return TextValue.Concat(arguments.Select(argument => EvaluateOperand(argument.Expression, scope)).ToArray());
            case "Join" when arguments.Count >= 2:
                return EvaluateJoin(arguments, 0, scope) ?? Hole(call, "is joined from values");
            case "Format" when arguments.Count >= 1:
                return EvaluateFormat(call, method, arguments, scope);
            case "Trim" or "TrimStart" or "TrimEnd" when receiver is not null:
                return EvaluateTrim(call, method.Name, receiver, arguments, scope);
            case "Replace" when receiver is not null && (arguments.Count == 2 || (arguments.Count == 3 && arguments[2].ToString() == "StringComparison.Ordinal")):
                return EvaluateReplace(call, receiver, arguments, scope);
            case "Substring" when receiver is not null && arguments.Count == 2 && IsNumber(arguments[0].Expression, out var start) && start == 0 &&
                CutAtEnd(arguments[1].Expression, receiver) is { } cut:
                return CutEnd(Evaluate(receiver, scope), cut);
            case "Remove" when receiver is not null && arguments.Count >= 1 && CutAtEnd(arguments[0].Expression, receiver) is { } removed:
                return CutEnd(Evaluate(receiver, scope), removed);
            case "Substring" or "Remove" or "Insert" when receiver is not null && arguments.Count is 1 or 2:
                return EvaluateAt(method.Name, Evaluate(receiver, scope), arguments, scope) ?? Hole(call, $"is the result of {method.Name}");
            case "ReplaceLineEndings" when receiver is not null && arguments.Count == 0:
                return Evaluate(receiver, scope).ReplaceAll("\r\n", TextValue.Computed("\n"));
            case "Normalize" when receiver is not null && arguments.Count == 0:
                return Evaluate(receiver, scope);
            case "ToLower" or "ToUpper" or "ToLowerInvariant" or "ToUpperInvariant" when receiver is not null:
                return EvaluateCase(call, method.Name, receiver, scope);
            default:
                return Hole(call, $"is the result of {method.Name}");
        }

        static bool IsSequence(IParameterSymbol parameter) => parameter.Type.TypeKind is TypeKind.Array or TypeKind.Interface;
    }

    /// <summary>The number that <c>receiver.Length - number</c> takes off; null for another expression.</summary>
    private static int? CutAtEnd(ExpressionSyntax expression, ExpressionSyntax receiver) =>
        expression is BinaryExpressionSyntax { Left: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Length", Expression: var measured } } end &&
        end.IsKind(SyntaxKind.SubtractExpression) && measured.ToString() == receiver.ToString() && IsNumber(end.Right, out var number)
            ? number
            : null;

    /// <summary>A FormattableString that is formatted after all.</summary>
    private TextValue Unformattable(ExpressionSyntax expression, Scope scope)
    {
        while (expression is ParenthesizedExpressionSyntax parenthesized) expression = parenthesized.Expression;
        if (expression is not InterpolatedStringExpressionSyntax interpolated)
        {
            return scope.Model.GetTypeInfo(expression, cancellationToken).Type switch
            {
                { Name: "FormattableString", ContainingNamespace.Name: "System" } => Hole(expression, "is formatted"),
                var type when IsText(type) => Evaluate(expression, scope),
                _ => EvaluateOperand(expression, scope),
            };
        }
        return TextValue.Concat(interpolated.Contents.Select(content => content switch
        {
            InterpolatedStringTextSyntax text => EvaluateText(text),
            InterpolationSyntax { AlignmentClause: null, FormatClause: null } hole => EvaluateOperand(hole.Expression, scope),
            InterpolationSyntax hole => Hole(hole.Expression, "is formatted"),
            _ => TextValue.Empty,
        }).ToArray());
    }

    /// <summary>A method of the program: what it returns, its parameters being the call's arguments.</summary>
    private TextValue EvaluateOwnMethod(InvocationExpressionSyntax call, IMethodSymbol method, ExpressionSyntax? receiver, Scope scope)
    {
        var target = (method.ReducedFrom ?? method).OriginalDefinition;
        if (target.PartialImplementationPart is { } implementation) target = implementation;
        if (target.DeclaringSyntaxReferences.Length != 1 || !ReturnsText(target)) return Hole(call, $"is the result of {method.Name}");
        if (IsOverridable(target)) return Hole(call, $"is the result of {method.Name}, which a derived class gives");
        if (scope.Depth >= MaxDepth) return Hole(call, "is too far away to follow");
        var declaration = target.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken);
        if (models.For(declaration.SyntaxTree) is not { } model) return Hole(call, $"is the result of {method.Name} of another project");
        if (scope.IsInside(declaration)) return Hole(call, $"is the result of {method.Name}, which calls itself");
        var (body, arrow) = declaration switch
        {
            MethodDeclarationSyntax syntax => (syntax.Body, syntax.ExpressionBody),
            LocalFunctionStatementSyntax syntax => (syntax.Body, syntax.ExpressionBody),
            _ => default,
        };
        if (body is null && arrow is null) return Hole(call, $"is the result of {method.Name}");
        var arguments = new Dictionary<ISymbol, TextValue>(SymbolEqualityComparer.Default);
        var bound = BindArguments(target, call.ArgumentList, method.ReducedFrom is null ? null : receiver).ToArray();
        foreach (var pair in bound)
        {
            if (IsText(pair.Key.Type)) arguments[pair.Key] = EvaluateOperand(pair.Value, scope);
            else AddList(pair, arguments, scope);
        }
        AddDefaults(target, arguments);
        var inner = scope.EnterCall(model, declaration, Place(call, scope), arguments, ConstantsOf(target, declaration, bound, scope));
        return arrow is not null ? Evaluate(arrow.Expression, inner) : EvaluateReturns(body!, call, inner);
    }

    /// <summary>
    /// What a builder or a list that <paramref name="value"/> is in holds after a method of the program has had it as an argument; null where the
    /// call is no such, or is not followed.
    /// </summary>
    internal TextValue? EvaluateHandedOver(InvocationExpressionSyntax call, Func<ExpressionSyntax, bool> isVariable, TextValue value, Scope scope)
    {
        if (SymbolOf(call, scope) is not IMethodSymbol method || scope.Depth >= MaxDepth) return null;
        var receiver = method.ReducedFrom is null ? null : (call.Expression as MemberAccessExpressionSyntax)?.Expression;
        var target = (method.ReducedFrom ?? method).OriginalDefinition;
        if (target.DeclaringSyntaxReferences.Length != 1 || IsOverridable(target)) return null;
        var declaration = target.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken);
        if (declaration is not MethodDeclarationSyntax syntax || models.For(syntax.SyntaxTree) is not { } model || scope.IsInside(syntax)) return null;
        var bound = BindArguments(target, call.ArgumentList, receiver).ToArray();
        var given = bound.Where(pair => isVariable(pair.Value)).Select(static pair => pair.Key).ToArray();
        if (given.Length != 1 || VariableWrite.KindOf(given[0].Type) is not (VariableKind.Builder or VariableKind.List)) return null;
        var arguments = new Dictionary<ISymbol, TextValue>(SymbolEqualityComparer.Default) { [given[0]] = value };
        foreach (var pair in bound.Where(pair => IsText(pair.Key.Type))) arguments[pair.Key] = EvaluateOperand(pair.Value, scope);
        foreach (var pair in bound.Where(pair => !arguments.ContainsKey(pair.Key))) AddList(pair, arguments, scope);
        AddDefaults(target, arguments);
        var inner = scope.EnterCall(model, syntax, Place(call, scope), arguments, ConstantsOf(target, syntax, bound, scope));
        if (syntax.Body is { } body) return new VariableHistory(this, inner, given[0], cancellationToken).ValueAtEnd(syntax, body);
        return syntax.ExpressionBody is { } arrow
            ? ApplyToBuilder(arrow.Expression, inner, root => root is IdentifierNameSyntax name && name.Identifier.ValueText == given[0].Name ? value : null) : null;
    }

    /// <summary>The parameters that the call's arguments go to; a <c>params</c> array is left out.</summary>
    internal static IEnumerable<KeyValuePair<IParameterSymbol, ExpressionSyntax>> BindArguments(
        IMethodSymbol target, BaseArgumentListSyntax? list, ExpressionSyntax? receiver)
    {
        var parameters = target.Parameters;
        var next = 0;
        if (receiver is not null && parameters.Length > 0) yield return new(parameters[next++], receiver);
        foreach (var argument in list?.Arguments ?? default)
        {
            var parameter = argument.NameColon is { Name.Identifier.ValueText: var name }
                ? parameters.FirstOrDefault(p => p.Name == name)
                : next < parameters.Length ? parameters[next++] : null;
            if (parameter is null) yield break;
            if (parameter.IsParams || !argument.RefKindKeyword.IsKind(SyntaxKind.None)) continue;
            yield return new(parameter, argument.Expression);
        }
    }

    /// <summary>A list of texts that a method gets, where its items are known one by one.</summary>
    private void AddList(KeyValuePair<IParameterSymbol, ExpressionSyntax> pair, Dictionary<ISymbol, TextValue> arguments, Scope scope)
    {
        if (VariableWrite.KindOf(pair.Key.Type) == VariableKind.List && EvaluateList(pair.Value, scope) is { } list) arguments[pair.Key] = list;
    }

    private static void AddDefaults(IMethodSymbol target, Dictionary<ISymbol, TextValue> arguments)
    {
        foreach (var parameter in target.Parameters)
        {
            if (!parameter.HasExplicitDefaultValue || !IsText(parameter.Type) || arguments.ContainsKey(parameter)) continue;
            arguments[parameter] = ConstantText(parameter.ExplicitDefaultValue) is { } text ? TextValue.Computed(text) : TextValue.Empty;
        }
    }

    private TextValue EvaluateReturns(BlockSyntax body, ExpressionSyntax call, Scope scope)
    {
        var returns = body.DescendantNodes(static node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
            .OfType<ReturnStatementSyntax>().Where(static statement => statement.Expression is not null).ToArray();
        if (returns.Length > 1) returns = [.. returns.Where(statement => !IsLeftOut(statement, body, scope))];
        if (returns.Length is 0 or > MaxReturns) return Hole(call, "returns too many different texts");
        return TextValue.Choice(Place(body, scope) + "returns", returns.Select(statement => Evaluate(statement.Expression!, scope)).ToArray());
    }

    private static bool ReturnsText(IMethodSymbol method) => method.ReturnType switch
    {
        { SpecialType: SpecialType.System_String } => true,
        INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments.Length: 1 } task => task.TypeArguments[0].SpecialType == SpecialType.System_String,
        { Name: "FormattableString", ContainingNamespace.Name: "System" } => true,
        _ => false,
    };

    private static bool IsOf(IMethodSymbol method, string type) => method.ContainingType?.Name == type;
}
