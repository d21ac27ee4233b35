using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using DbImpact.Checks.Texts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbImpact.CSharp.Values;

/// <summary>Methods of string that make a text of texts: Format, Join, Trim, Replace, and cutting at the end.</summary>
internal sealed partial class TextEvaluator
{
    /// <summary>Composite formatting: <c>{index[,alignment][:format]}</c>, <c>{{</c> and <c>}}</c>.</summary>
    private TextValue EvaluateFormat(
        InvocationExpressionSyntax call, IMethodSymbol method, SeparatedSyntaxList<ArgumentSyntax> arguments, Scope scope)
    {
        var first = method.Parameters.Length > 0 && method.Parameters[0].Type.Name == "IFormatProvider" ? 1 : 0;
        if (arguments.Count <= first || arguments.Any(static argument => argument.NameColon is not null)) return Hole(call, "is formatted");
        var items = arguments.Skip(first + 1).Select(static argument => argument.Expression).ToArray();
        var isArray = items.Length == 1 && scope.Model.GetTypeInfo(items[0], cancellationToken).Type is IArrayTypeSymbol;
        return FormatWith(Evaluate(arguments[first].Expression, scope), isArray ? [] : items, scope) ?? Hole(call, "is formatted");
    }

    internal TextValue? FormatWith(TextValue format, ExpressionSyntax[] items, Scope scope) =>
        KnownStretch.Rewrite(format, stretch => FormatStretch(stretch, items, scope));

    private TextValue? FormatStretch(KnownStretch stretch, ExpressionSyntax[] items, Scope scope)
    {
        var text = stretch.Text;
        var values = new List<TextValue>();
        int at = 0, copied = 0;
        while (at < text.Length)
        {
            if (text[at] is not ('{' or '}'))
            {
                at++;
                continue;
            }
            values.Add(stretch.Slice(copied, at - copied));
            if (at + 1 < text.Length && text[at + 1] == text[at])
            {
                values.Add(stretch.Slice(at, 1));
                at += 2;
            }
            else
            {
                var end = text[at] == '{' ? text.IndexOf('}', at) : -1;
                if (end < 0) return null;
                values.Add(FormatItem(text.Substring(at + 1, end - at - 1), items, scope));
                at = end + 1;
            }
            copied = at;
        }
        values.Add(stretch.Slice(copied, at - copied));
        return TextValue.Concat(values);
    }

    private TextValue FormatItem(string item, ExpressionSyntax[] items, Scope scope) =>
        int.TryParse(item, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < items.Length
            ? EvaluateOperand(items[index], scope)
            : TextValue.Hole(item, "is formatted");

    /// <summary><c>string.Join(separator, items)</c>; null where the items are not known one by one.</summary>
    internal TextValue? EvaluateJoin(SeparatedSyntaxList<ArgumentSyntax> arguments, int first, Scope scope)
    {
        var separator = Evaluate(arguments[first].Expression, scope);
        var items = arguments.Skip(first + 1).Select(static argument => argument.Expression).ToArray();
        var list = items.Length > 1 || IsSingleText(items[0], scope) ? ItemsOf(items, scope) : EvaluateList(items[0], scope);
        return list is null ? null : TextValue.Join(separator, list);
    }

    private bool IsSingleText(ExpressionSyntax expression, Scope scope) =>
        scope.Model.GetTypeInfo(expression, cancellationToken).Type?.SpecialType == SpecialType.System_String;

    /// <summary>The texts of a list in order, each behind an <see cref="ItemPart"/>; null where it is not followed.</summary>
    internal TextValue? EvaluateList(ExpressionSyntax expression, Scope scope) => expression switch
    {
        ParenthesizedExpressionSyntax e => EvaluateList(e.Expression, scope),
        CollectionExpressionSyntax e => ItemsOf(e, scope),
        ImplicitArrayCreationExpressionSyntax e => ItemsOf(e.Initializer.Expressions, scope),
        ArrayCreationExpressionSyntax { Initializer: { } initializer } => ItemsOf(initializer.Expressions, scope),
        InitializerExpressionSyntax e when e.IsKind(SyntaxKind.ArrayInitializerExpression) => ItemsOf(e.Expressions, scope),
        BaseObjectCreationExpressionSyntax { ArgumentList: null or { Arguments.Count: 0 } } e when IsList(e, scope) =>
            e.Initializer is null ? TextValue.Empty : ItemsOf(e.Initializer.Expressions, scope),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ToArray" or "ToList", Expression: var source } } =>
            EvaluateList(source, scope),
        IdentifierNameSyntax or MemberAccessExpressionSyntax => EvaluateListName(expression, scope),
        _ => null,
    };

    private TextValue? EvaluateListName(ExpressionSyntax name, Scope scope)
    {
        switch (SymbolOf(name, scope))
        {
            case ILocalSymbol local when scope.ValueOf(local) is { } known:
                return known;
            case ILocalSymbol local when name is IdentifierNameSyntax identifier:
                var value = new VariableHistory(this, scope, local, cancellationToken).ValueAt(identifier);
                return value.Parts.Count == 1 && value.Parts[0] is HolePart ? null : value;
            case IParameterSymbol parameter when name is IdentifierNameSyntax identifier && scope.ValueOf(parameter) is not null:
                return new VariableHistory(this, scope, parameter, cancellationToken).ValueAt(identifier) is var given && given.Parts.Count == 1 && given.Parts[0] is HolePart ? null : given;
            case IFieldSymbol { IsReadOnly: true, IsStatic: true } field when Initializer(field) is { } initializer &&
                models.For(initializer.SyntaxTree) is { } model && models.AssignmentsOf(field, cancellationToken).Count == 0:
                return scope.Depth < MaxDepth ? EvaluateList(initializer, scope.EnterInitializer(model, initializer)) : null;
            default:
                return null;
        }
    }

    private bool IsList(ExpressionSyntax creation, Scope scope) =>
        scope.Model.GetTypeInfo(creation, cancellationToken).Type is { Name: "List", ContainingNamespace.Name: "Generic" };

    private TextValue ItemsOf(IEnumerable<ExpressionSyntax> items, Scope scope) =>
        TextValue.Concat(items.Select(item => Item(item, scope)).ToArray());

    internal TextValue Item(ExpressionSyntax item, Scope scope) => TextValue.Of(new ItemPart()).Append(EvaluateOperand(item, scope));

    private TextValue? ItemsOf(CollectionExpressionSyntax collection, Scope scope)
    {
        var values = new List<TextValue>();
        foreach (var element in collection.Elements)
        {
            var value = element switch
            {
                ExpressionElementSyntax item => Item(item.Expression, scope),
                SpreadElementSyntax spread => EvaluateList(spread.Expression, scope),
                _ => null,
            };
            if (value is null) return null;
            values.Add(value);
        }
        return TextValue.Concat(values);
    }

    private TextValue EvaluateTrim(
        InvocationExpressionSyntax call, string name, ExpressionSyntax receiver, SeparatedSyntaxList<ArgumentSyntax> arguments, Scope scope)
    {
        var trimmed = arguments.Count == 0 ? "" : TextValue.Concat(arguments.Select(argument => EvaluateOperand(argument.Expression, scope)).ToArray()).KnownText();
        if (trimmed is null) return Hole(call, "is trimmed");
        var value = Evaluate(receiver, scope);
        if (name != "TrimEnd") value = TrimSide(value, trimmed, atStart: true);
        return name == "TrimStart" ? value : TrimSide(value, trimmed, atStart: false);
    }

    private TextValue EvaluateReplace(
        InvocationExpressionSyntax call, ExpressionSyntax receiver, SeparatedSyntaxList<ArgumentSyntax> arguments, Scope scope)
    {
        if (EvaluateOperand(arguments[0].Expression, scope).KnownText() is not { Length: > 0 } old) return Hole(call, "has parts replaced");
        var replacement = EvaluateOperand(arguments[1].Expression, scope);
        return Evaluate(receiver, scope).ReplaceAll(old, replacement);
    }

    /// <summary>The characters change and stay where they are, but what is written there is read otherwise.</summary>
    private TextValue EvaluateCase(InvocationExpressionSyntax call, string name, ExpressionSyntax receiver, Scope scope)
    {
        var toLower = name.StartsWith("ToLower", StringComparison.Ordinal);
        return KnownStretch.Rewrite(Evaluate(receiver, scope), stretch =>
        {
            var changed = toLower ? stretch.Text.ToLowerInvariant() : stretch.Text.ToUpperInvariant();
            return changed.Length == stretch.Text.Length ? TextValue.Computed(changed) : null;
        }) ?? Hole(call, $"is the result of {name}");
    }
}
