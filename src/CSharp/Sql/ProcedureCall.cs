using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbImpact.CSharp.Sql;

/// <summary>
/// Commands whose text is a procedure's or table's name: <c>CommandType.StoredProcedure</c> is an argument of the call, stands in the
/// same initializer, or is assigned to the same variable in the same member.
/// </summary>
internal static class ProcedureCall
{
    public static bool IsProcedure(SyntaxNode call, ArgumentListSyntax? arguments)
    {
        if (arguments is not null && arguments.Arguments.Any(static argument => NamesProcedure(argument.Expression))) return true;
        switch (call)
        {
            case BaseObjectCreationExpressionSyntax creation:
                return HasProcedure(creation.Initializer) || (VariableOf(creation) is { } made && IsSetOn(made, call));
            case AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax initializer }:
                return HasProcedure(initializer) ||
                    (initializer.Parent is BaseObjectCreationExpressionSyntax owner && VariableOf(owner) is { } variable && IsSetOn(variable, call));
            case AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Expression: var receiver } }:
                return IsSetOn(receiver.ToString(), call);
            case InvocationExpressionSyntax invocation:
                return VariableOf(invocation) is { } result && IsSetOn(result, call);
            default:
                return false;
        }
    }

    private static bool HasProcedure(InitializerExpressionSyntax? initializer) =>
        initializer is not null && initializer.Expressions.OfType<AssignmentExpressionSyntax>().Any(SetsProcedure);

    private static bool SetsProcedure(AssignmentExpressionSyntax assignment) =>
        NamesProcedure(assignment.Right) && assignment.Left switch
        {
            IdentifierNameSyntax { Identifier.ValueText: "CommandType" } => true,
            MemberAccessExpressionSyntax { Name.Identifier.ValueText: "CommandType" } => true,
            _ => false,
        };

    private static bool NamesProcedure(ExpressionSyntax expression) => expression switch
    {
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "StoredProcedure" or "TableDirect", Expression: var type } =>
            type.ToString().EndsWith("CommandType", StringComparison.Ordinal),
        IdentifierNameSyntax { Identifier.ValueText: "StoredProcedure" or "TableDirect" } => true,
        _ => false,
    };

    private static bool IsSetOn(string receiver, SyntaxNode call)
    {
        SyntaxNode member = call.FirstAncestorOrSelf<MemberDeclarationSyntax>(static node => node is not GlobalStatementSyntax) ?? call.SyntaxTree.GetRoot();
        return member.DescendantNodes().OfType<AssignmentExpressionSyntax>().Any(assignment =>
            assignment.Left is MemberAccessExpressionSyntax { Expression: var target } && target.ToString() == receiver && SetsProcedure(assignment));
    }

    /// <summary>The variable that a creation's or call's result becomes.</summary>
    private static string? VariableOf(ExpressionSyntax expression)
    {
        SyntaxNode node = expression;
        while (node.Parent is AwaitExpressionSyntax or ParenthesizedExpressionSyntax) node = node.Parent;
        return node.Parent switch
        {
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator } => declarator.Identifier.ValueText,
            AssignmentExpressionSyntax assignment when assignment.Right == node => assignment.Left.ToString(),
            _ => null,
        };
    }
}
