using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbImpact.CSharp.Sql;

/// <summary>The member that holds a place, as a person says it: <c>UserStore.FindByName</c>.</summary>
internal static class MemberName
{
    public static string? Of(SyntaxNode node)
    {
        var member = node.FirstAncestorOrSelf<MemberDeclarationSyntax>(static candidate => candidate is not GlobalStatementSyntax);
        if (member is null) return "Program";
        var type = (member as BaseTypeDeclarationSyntax ?? member.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>())?.Identifier.ValueText;
        var name = NameOf(member);
        return type is null ? name : name is null ? type : $"{type}.{name}";
    }

    private static string? NameOf(MemberDeclarationSyntax member) => member switch
    {
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        ConstructorDeclarationSyntax constructor => constructor.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        IndexerDeclarationSyntax => "this[]",
        EventDeclarationSyntax @event => @event.Identifier.ValueText,
        BaseFieldDeclarationSyntax { Declaration.Variables: { Count: > 0 } variables } => variables[0].Identifier.ValueText,
        OperatorDeclarationSyntax @operator => "operator " + @operator.OperatorToken.ValueText,
        _ => null,
    };
}
