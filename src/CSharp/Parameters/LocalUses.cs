using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbImpact.CSharp.Parameters;

/// <summary>Every place where a local variable is used, in the order of the text.</summary>
internal static class LocalUses
{
    /// <summary>The local variable whose value a creation or call is from its declaration on; null where there is none, or it is set again.</summary>
    public static ILocalSymbol? VariableOf(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellationToken)
    {
        SyntaxNode node = expression;
        while (node.Parent is AwaitExpressionSyntax or ParenthesizedExpressionSyntax) node = node.Parent;
        return node.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator }
            ? model.GetDeclaredSymbol(declarator, cancellationToken) as ILocalSymbol
            : null;
    }

    public static IReadOnlyList<IdentifierNameSyntax> Of(ILocalSymbol local, SemanticModel model, CancellationToken cancellationToken)
    {
        var declaration = local.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken);
        return [.. ScopeOf(declaration).DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(name => name.Identifier.ValueText == local.Name
                && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name, cancellationToken).Symbol, local))];
    }

    /// <summary>Whether a use runs exactly once each time that the variable's declaration does.</summary>
    public static bool IsUnconditional(SyntaxNode use, ILocalSymbol local, CancellationToken cancellationToken)
    {
        var scope = ScopeOf(local.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken));
        for (var at = use.Parent; at is not null && at != scope; at = at.Parent)
        {
            if (at is IfStatementSyntax or ElseClauseSyntax or SwitchSectionSyntax or SwitchExpressionArmSyntax or ConditionalExpressionSyntax
                or ConditionalAccessExpressionSyntax
                or ForStatementSyntax or CommonForEachStatementSyntax or WhileStatementSyntax or DoStatementSyntax or CatchClauseSyntax
                or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax) return false;
            if (at is BinaryExpressionSyntax binary
                && binary.Kind() is SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression or SyntaxKind.CoalesceExpression) return false;
        }
        return true;
    }

    private static SyntaxNode ScopeOf(SyntaxNode declaration)
    {
        foreach (var node in declaration.Ancestors())
        {
            if (node is GlobalStatementSyntax) return node.Parent!;
            if (node is BlockSyntax or SwitchSectionSyntax or UsingStatementSyntax or ForStatementSyntax or FixedStatementSyntax
                or MemberDeclarationSyntax) return node;
        }
        return declaration.SyntaxTree.GetRoot();
    }
}
