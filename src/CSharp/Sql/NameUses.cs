using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbImpact.CSharp.Sql;

/// <summary>The nodes of a tree that call, make, set or derive from something by its name, found from the places where the name stands.</summary>
internal static class NameUses
{
    /// <summary>How far above a name the node stands that uses it: <c>new A.Name(…)</c>, <c>x.Name&lt;T&gt;(…)</c>.</summary>
    private const int Reach = 4;

    /// <summary>The uses of some names in a tree; a <c>new(…)</c> uses the name of the type that is written beside it.</summary>
    public static IEnumerable<(string Name, SyntaxNode Node)> In(SyntaxTree tree, NameSet names)
    {
        var root = tree.GetRoot();
        if (TreeNames.Of(tree).HasEscapes)
        {
            foreach (var node in root.DescendantNodes())
                if (NameUsedBy(node) is { } name) yield return (name, node);
            yield break;
        }
        foreach (var place in TreeNames.Places(tree, root.FullSpan, names))
        {
            var node = root.FindToken(place).Parent;
            for (var i = 0; i < Reach && node is not null; i++, node = node.Parent)
            {
                if (NameUsedBy(node) is not { } name) continue;
                yield return (name, node);
                break;
            }
        }
    }

    /// <summary>The methods, and the classes of the constructors, around a node that take a text.</summary>
    public static IEnumerable<string> MethodsAround(SyntaxNode node)
    {
        foreach (var around in node.Ancestors())
        {
            switch (around)
            {
                case MethodDeclarationSyntax method when method.ParameterList.Parameters.Any(MayBeText):
                    yield return method.Identifier.ValueText;
                    break;
                case LocalFunctionStatementSyntax function when function.ParameterList.Parameters.Any(MayBeText):
                    yield return function.Identifier.ValueText;
                    break;
                case TypeDeclarationSyntax type when TakesText(type):
                    yield return type.Identifier.ValueText;
                    break;
            }
        }
    }

    /// <summary>Whose parameter carries an attribute: a method's name, or a constructor's class's; null where it is on no parameter of a text.</summary>
    public static string? OwnerOfMarked(SyntaxToken attribute)
    {
        if (attribute.Parent?.FirstAncestorOrSelf<AttributeSyntax>() is not { Parent.Parent: ParameterSyntax { Parent: ParameterListSyntax list } }) return null;
        if (!list.Parameters.Any(MayBeText)) return null;
        return list.Parent switch
        {
            MethodDeclarationSyntax method => method.Identifier.ValueText,
            LocalFunctionStatementSyntax function => function.Identifier.ValueText,
            ConstructorDeclarationSyntax constructor => constructor.Identifier.ValueText,
            TypeDeclarationSyntax type => type.Identifier.ValueText,
            _ => null,
        };
    }

    /// <summary>The name of the method that an invocation calls.</summary>
    public static string? CalledName(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        _ => null,
    };

    private static string? NameUsedBy(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax call => CalledName(call),
        ObjectCreationExpressionSyntax { Type: SimpleNameSyntax type } => type.Identifier.ValueText,
        ObjectCreationExpressionSyntax { Type: QualifiedNameSyntax type } => type.Right.Identifier.ValueText,
        AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "CommandText" } } => "CommandText",
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "CommandText" } } => "CommandText",
        BaseTypeSyntax { Type: SimpleNameSyntax type } => type.Identifier.ValueText,
        ImplicitObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: > 0 } creation => SinkRecognition.WrittenType(creation),
        _ => null,
    };

    private static bool TakesText(TypeDeclarationSyntax type) =>
        type.ParameterList is { } primary && primary.Parameters.Any(MayBeText)
        || type.Members.Any(static member => member is ConstructorDeclarationSyntax constructor && constructor.ParameterList.Parameters.Any(MayBeText));

    private static bool MayBeText(ParameterSyntax parameter) => parameter.Type switch
    {
        PredefinedTypeSyntax type => type.Keyword.IsKind(SyntaxKind.StringKeyword) || type.Keyword.IsKind(SyntaxKind.ObjectKeyword),
        NullableTypeSyntax { ElementType: PredefinedTypeSyntax type } => type.Keyword.IsKind(SyntaxKind.StringKeyword),
        SimpleNameSyntax { Identifier.ValueText: "String" or "FormattableString" } => true,
        QualifiedNameSyntax { Right.Identifier.ValueText: "String" or "FormattableString" } => true,
        _ => false,
    };
}
