using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.Texts;
using DbImpact.CSharp.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbImpact.CSharp.Sql;

/// <summary>A command's text that is put together by <c>command.CommandText += …</c> behind the place where it is first given.</summary>
internal static class CommandContinuation
{
    /// <summary>Whether an assignment adds to a text that the same block, or one around it, gave the command.</summary>
    public static bool Continues(AssignmentExpressionSyntax assignment)
    {
        if (!assignment.IsKind(SyntaxKind.AddAssignmentExpression) || CommandOf(assignment.Left) is not { } command) return false;
        return MemberOf(assignment).DescendantNodes().Any(node => node.SpanStart < assignment.SpanStart && Gives(node, command) &&
            BlockOf(node) is { } block && block.Span.Contains(assignment.Span));
    }

    /// <summary>The text with what later statements add; what is added elsewhere is a hole at the end.</summary>
    public static TextValue AddTo(TextValue value, SyntaxNode call, TextEvaluator evaluator, SemanticModel model)
    {
        var command = call switch
        {
            AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax target } => target.Expression.ToString(),
            AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax { Parent: BaseObjectCreationExpressionSyntax creation } } => VariableOf(creation),
            ExpressionSyntax expression => VariableOf(expression),
            _ => null,
        };
        if (command is null || call.FirstAncestorOrSelf<StatementSyntax>() is not { } statement) return value;
        var additions = Additions(command, call);
        if (additions.Length == 0) return value;
        var state = new State(additions, evaluator, model);
        foreach (var next in Siblings(statement).Where(sibling => sibling.SpanStart > statement.SpanStart)) value = state.Run(next, value);
        return state.IsComplete ? value : value.Append(TextValue.Hole(command + ".CommandText", "is added to elsewhere"));
    }

    /// <summary>The additions between a command's text and the next text that the command is given.</summary>
    private static AssignmentExpressionSyntax[] Additions(string command, SyntaxNode call)
    {
        var later = MemberOf(call).DescendantNodes().Where(node => node.SpanStart > call.SpanStart).ToArray();
        var end = later.Where(node => node is AssignmentExpressionSyntax && Gives(node, command)).Select(static node => node.SpanStart)
            .DefaultIfEmpty(int.MaxValue).Min();
        return later.OfType<AssignmentExpressionSyntax>()
            .Where(assignment => assignment.SpanStart < end && assignment.IsKind(SyntaxKind.AddAssignmentExpression) && CommandOf(assignment.Left) == command)
            .ToArray();
    }

    private static bool Gives(SyntaxNode node, string command) => node switch
    {
        AssignmentExpressionSyntax assignment => assignment.IsKind(SyntaxKind.SimpleAssignmentExpression) && CommandOf(assignment.Left) == command,
        VariableDeclaratorSyntax { Initializer.Value: var value } declarator => declarator.Identifier.ValueText == command && value is
            BaseObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: > 0 } or
            BaseObjectCreationExpressionSyntax { Initializer.Expressions.Count: > 0 } or
            InvocationExpressionSyntax { ArgumentList.Arguments.Count: > 0 },
        _ => false,
    };

    private static string? CommandOf(ExpressionSyntax target) =>
        target is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "CommandText" } access ? access.Expression.ToString() : null;

    private static string? VariableOf(ExpressionSyntax expression) =>
        expression.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator } ? declarator.Identifier.ValueText : null;

    private static SyntaxNode MemberOf(SyntaxNode node) =>
        node.FirstAncestorOrSelf<MemberDeclarationSyntax>(static member => member is not GlobalStatementSyntax) ?? node.SyntaxTree.GetRoot();

    private static SyntaxNode? BlockOf(SyntaxNode node) => node.FirstAncestorOrSelf<StatementSyntax>()?.Parent switch
    {
        GlobalStatementSyntax global => global.Parent,
        var parent => parent,
    };

    private static IEnumerable<StatementSyntax> Siblings(StatementSyntax statement) => statement.Parent switch
    {
        BlockSyntax block => block.Statements,
        SwitchSectionSyntax section => section.Statements,
        GlobalStatementSyntax { Parent: CompilationUnitSyntax unit } => unit.Members.OfType<GlobalStatementSyntax>().Select(static global => global.Statement),
        _ => [],
    };

    private sealed class State(AssignmentExpressionSyntax[] additions, TextEvaluator evaluator, SemanticModel model)
    {
        private int _done;

        public bool IsComplete => _done == additions.Length;

        public TextValue Run(StatementSyntax statement, TextValue value)
        {
            if (!additions.Any(addition => statement.Span.Contains(addition.Span))) return value;
            switch (statement)
            {
                case ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax addition } when additions.Contains(addition):
                    _done++;
                    return value.Append(evaluator.Evaluate(addition.Right, model));
                case BlockSyntax block:
                    return block.Statements.Aggregate(value, (before, next) => Run(next, before));
                case IfStatementSyntax @if:
                    var whenTrue = Run(@if.Statement, value);
                    var whenFalse = @if.Else is { } @else ? Run(@else.Statement, value) : value;
                    return evaluator.Choose(@if.Condition, whenTrue, whenFalse, new Scope(model));
                case UsingStatementSyntax @using:
                    return Run(@using.Statement, value);
                case TryStatementSyntax @try:
                    return Run(@try.Block, value);
                default:
                    return value;
            }
        }
    }
}
