using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbImpact.CSharp.Values;

/// <summary>What a variable holds.</summary>
internal enum VariableKind
{
    Other,

    /// <summary>A string.</summary>
    Text,

    /// <summary>A StringBuilder.</summary>
    Builder,

    /// <summary>A list or an array of strings.</summary>
    List,
}

/// <summary>A place where a variable's value changes, or may change.</summary>
/// <param name="Node">The variable's name there.</param>
/// <param name="Appends">Whether all that happens is that something is appended.</param>
internal readonly record struct VariableWrite(IdentifierNameSyntax Node, bool Appends)
{
    public static VariableKind KindOf(ITypeSymbol type) => type switch
    {
        { SpecialType: SpecialType.System_String or SpecialType.System_Object } => VariableKind.Text,
        { TypeKind: TypeKind.Error } => VariableKind.Text,
        { Name: "FormattableString", ContainingNamespace.Name: "System" } => VariableKind.Text,
        { Name: "StringBuilder", ContainingNamespace.Name: "Text" } => VariableKind.Builder,
        IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_String } => VariableKind.List,
        INamedTypeSymbol { TypeArguments.Length: 1, ContainingNamespace.Name: "Generic" } list
            when list.TypeArguments[0].SpecialType == SpecialType.System_String => VariableKind.List,
        _ => VariableKind.Other,
    };

    public static VariableWrite[] FindAll(SyntaxNode container, string name, VariableKind kind, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return container.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(identifier => identifier.Identifier.ValueText == name && !IsMemberName(identifier))
            .Select(identifier => Classify(identifier, kind))
            .Where(static write => write is not null)
            .Select(static write => write!.Value)
            .ToArray();
    }

    private static bool IsMemberName(IdentifierNameSyntax identifier) => identifier.Parent switch
    {
        MemberAccessExpressionSyntax access => access.Name == identifier,
        MemberBindingExpressionSyntax => true,
        NameColonSyntax or NameEqualsSyntax => true,
        AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax initializer } assignment =>
            assignment.Left == identifier && initializer.IsKind(SyntaxKind.ObjectInitializerExpression),
        _ => false,
    };

    private static VariableWrite? Classify(IdentifierNameSyntax identifier, VariableKind kind)
    {
        switch (identifier.Parent)
        {
            case AssignmentExpressionSyntax assignment when assignment.Left == identifier:
                return new(identifier, assignment.IsKind(SyntaxKind.AddAssignmentExpression));
            case ArgumentSyntax { RefKindKeyword.RawKind: (int)SyntaxKind.RefKeyword or (int)SyntaxKind.OutKeyword }:
            case ArgumentSyntax { Parent: TupleExpressionSyntax { Parent: AssignmentExpressionSyntax deconstruction } tuple } when deconstruction.Left == tuple:
            case RefExpressionSyntax:
                return new(identifier, false);
        }
        return kind switch
        {
            VariableKind.Builder => ClassifyBuilder(identifier),
            VariableKind.List => ClassifyList(identifier),
            _ => null,
        };
    }

    private static VariableWrite? ClassifyBuilder(IdentifierNameSyntax identifier)
    {
        switch (identifier.Parent)
        {
            case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Length" } length when !IsChanged(length):
            case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ToString" or "Capacity" or "EnsureCapacity" }:
            case InterpolationSyntax or BinaryExpressionSyntax or ReturnStatementSyntax or ArrowExpressionClauseSyntax or IsPatternExpressionSyntax:
            case ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Append" or "AppendLine" } } }:
                return null;
            case MemberAccessExpressionSyntax access:
                return new(identifier, access.Name.Identifier.ValueText.StartsWith("Append", System.StringComparison.Ordinal));
            default:
                return new(identifier, false);
        }
    }

    private static VariableWrite? ClassifyList(IdentifierNameSyntax identifier)
    {
        switch (identifier.Parent)
        {
            case MemberAccessExpressionSyntax
            {
                Name.Identifier.ValueText: "Count" or "Length" or "Any" or "Select" or "Where" or "Contains" or "First" or "Last" or "ToArray" or "ToList"
            }:
            case ForEachStatementSyntax or ConditionalAccessExpressionSyntax or IsPatternExpressionSyntax or SpreadElementSyntax or BinaryExpressionSyntax:
            case ElementAccessExpressionSyntax element when !IsChanged(element):
            case ArgumentSyntax
            {
                Parent.Parent: InvocationExpressionSyntax
                {
                    Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Join" or "AppendJoin" or "Concat" },
                }
            }:
                return null;
            case MemberAccessExpressionSyntax access:
                return new(identifier, access.Name.Identifier.ValueText is "Add");
            default:
                return new(identifier, false);
        }
    }

    private static bool IsChanged(ExpressionSyntax expression) => expression.Parent switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left == expression,
        PostfixUnaryExpressionSyntax or PrefixUnaryExpressionSyntax => true,
        ArgumentSyntax argument => !argument.RefKindKeyword.IsKind(SyntaxKind.None),
        _ => false,
    };
}
