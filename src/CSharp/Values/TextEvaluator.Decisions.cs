using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbImpact.CSharp.Values;

/// <summary>Conditions that the call decides: <c>Select(all: true)</c> takes one way through its method.</summary>
internal sealed partial class TextEvaluator
{
    /// <summary>Whether the condition always holds here, or never; null where that is not known.</summary>
    internal bool? Decide(ExpressionSyntax condition, Scope scope) => condition switch
    {
        ParenthesizedExpressionSyntax inner => Decide(inner.Expression, scope),
        PrefixUnaryExpressionSyntax not when not.IsKind(SyntaxKind.LogicalNotExpression) => !Decide(not.Operand, scope),
        BinaryExpressionSyntax both when both.IsKind(SyntaxKind.LogicalAndExpression) => (Decide(both.Left, scope), Decide(both.Right, scope)) switch
        {
            (false, _) or (_, false) => false,
            (true, true) => true,
            _ => null,
        },
        BinaryExpressionSyntax either when either.IsKind(SyntaxKind.LogicalOrExpression) => (Decide(either.Left, scope), Decide(either.Right, scope)) switch
        {
            (true, _) or (_, true) => true,
            (false, false) => false,
            _ => null,
        },
        BinaryExpressionSyntax equal when equal.IsKind(SyntaxKind.EqualsExpression) => AreEqual(equal, scope),
        BinaryExpressionSyntax unequal when unequal.IsKind(SyntaxKind.NotEqualsExpression) => !AreEqual(unequal, scope),
        _ => ConstantOf(condition, scope) as bool?,
    };

    /// <summary>Whether a comparison of a variable with a text holds, by what the variable holds: <c>where == "" ? " WHERE " : " AND "</c>.</summary>
    private bool? TextDecides(ExpressionSyntax condition, Scope scope)
    {
        if (condition is not BinaryExpressionSyntax { Left: IdentifierNameSyntax variable, Right: var other } comparison || !(comparison.IsKind(SyntaxKind.EqualsExpression) || comparison.IsKind(SyntaxKind.NotEqualsExpression))
            || scope.Model.GetTypeInfo(variable, cancellationToken).Type?.SpecialType != SpecialType.System_String || SymbolOf(variable, scope) is not ILocalSymbol) return null;
        var constant = scope.Model.GetConstantValue(other, cancellationToken) is { HasValue: true, Value: string text } ? text
            : SymbolOf(other, scope) is IFieldSymbol { Name: "Empty", ContainingType.SpecialType: SpecialType.System_String } ? "" : null;
        if (constant is null || Evaluate(variable, scope).KnownText() is not { } known) return null;
        return known == constant == comparison.IsKind(SyntaxKind.EqualsExpression);
    }

    private bool? AreEqual(BinaryExpressionSyntax comparison, Scope scope) =>
        ConstantOf(comparison.Left, scope) is { } left && ConstantOf(comparison.Right, scope) is { } right ? AreSame(left, right) : null;

    /// <summary>Null for values of different types, which the compiler converts before it compares.</summary>
    private static bool? AreSame(object left, object right) => left.GetType() == right.GetType() ? left.Equals(right) : null;

    /// <summary>The value of a constant, or of a parameter that the call gives one; of an enumeration its number.</summary>
    private object? ConstantOf(ExpressionSyntax expression, Scope scope)
    {
        if (expression is IdentifierNameSyntax { Identifier.ValueText: var name } && scope.ConstantOf(name) is { } given
            && SymbolOf(expression, scope) is IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: not MethodKind.AnonymousFunction } }) return given;
        return scope.Model.GetConstantValue(expression, cancellationToken) is { HasValue: true, Value: { } value } ? value : null;
    }

    /// <summary>The arm that a constant chooses; null where that is not known.</summary>
    private SwitchExpressionArmSyntax? ArmOf(SwitchExpressionSyntax @switch, Scope scope)
    {
        if (ConstantOf(@switch.GoverningExpression, scope) is not { } value) return null;
        foreach (var arm in @switch.Arms)
        {
            if (arm.WhenClause is not null) return null;
            if (arm.Pattern is DiscardPatternSyntax) return arm;
            if (arm.Pattern is not ConstantPatternSyntax { Expression: var constant } || ConstantOf(constant, scope) is not { } other) return null;
            if (AreSame(value, other) is not { } isSame) return null;
            if (isSame) return arm;
        }
        return null;
    }

    /// <summary>What the call says of parameters that are no text, and that the method leaves as they are.</summary>
    private Dictionary<string, object?>? ConstantsOf(IMethodSymbol target, SyntaxNode declaration, IEnumerable<KeyValuePair<IParameterSymbol, ExpressionSyntax>> arguments, Scope scope)
    {
        Dictionary<string, object?>? constants = null;
        foreach (var parameter in target.Parameters.Where(parameter => !IsText(parameter.Type) && parameter.HasExplicitDefaultValue)) Add(parameter, parameter.ExplicitDefaultValue);
        foreach (var pair in arguments.Where(pair => !IsText(pair.Key.Type))) Add(pair.Key, ConstantOf(pair.Value, scope));
        return constants;

        void Add(IParameterSymbol parameter, object? value)
        {
            if (models.Writes.Has(declaration, parameter.Name)) return;
            (constants ??= new(System.StringComparer.Ordinal))[parameter.Name] = value;
        }
    }

    /// <summary>Whether a statement of a method cannot run, as the call decides the conditions around it and before it.</summary>
    private bool IsLeftOut(StatementSyntax statement, BlockSyntax body, Scope scope)
    {
        for (SyntaxNode at = statement; at != body && at.Parent is { } above; at = above)
        {
            if (above is IfStatementSyntax branch && at == branch.Statement && Decide(branch.Condition, scope) == false) return true;
            if (at is ElseClauseSyntax && above is IfStatementSyntax other && Decide(other.Condition, scope) == true) return true;
            if (above is SwitchSectionSyntax section && IsOtherSection(section, scope)) return true;
            if (above is BlockSyntax block && block.Statements.TakeWhile(before => before != at)
                .Any(before => before is IfStatementSyntax early && VariableHistory.Leaves(early.Statement) && Decide(early.Condition, scope) == true)) return true;
        }
        return false;
    }

    /// <summary>Whether the call chooses another section of the switch.</summary>
    private bool IsOtherSection(SwitchSectionSyntax section, Scope scope)
    {
        if (section.Parent is not SwitchStatementSyntax @switch || ConstantOf(@switch.Expression, scope) is not { } value) return false;
        var labels = @switch.Sections.SelectMany(static each => each.Labels).ToArray();
        if (labels.Any(label => label is CasePatternSwitchLabelSyntax || (label is CaseSwitchLabelSyntax constant && (ConstantOf(constant.Value, scope) is not { } other || AreSame(value, other) is null)))) return false;
        var chosen = @switch.Sections.FirstOrDefault(each => each.Labels.OfType<CaseSwitchLabelSyntax>().Any(label => ConstantOf(label.Value, scope) is { } other && AreSame(value, other) == true))
            ?? @switch.Sections.FirstOrDefault(static each => each.Labels.Any(SyntaxKind.DefaultSwitchLabel));
        return chosen is not null && chosen != section;
    }
}
