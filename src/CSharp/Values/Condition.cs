using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbImpact.CSharp.Values;

/// <summary>
/// A condition as it is written, so that places that ask the same question are known to get the same answer: <c>x != null</c> is
/// the opposite of <c>x is null</c>.
/// </summary>
internal readonly struct Condition(string text, bool isNegated)
{
    public string Text { get; } = text;

    public bool IsNegated { get; } = isNegated;

    public static Condition Of(ExpressionSyntax expression, string where)
    {
        var negated = false;
        while (true)
        {
            switch (expression)
            {
                case ParenthesizedExpressionSyntax parenthesized:
                    expression = parenthesized.Expression;
                    continue;
                case PrefixUnaryExpressionSyntax not when not.IsKind(SyntaxKind.LogicalNotExpression):
                    negated = !negated;
                    expression = not.Operand;
                    continue;
                case BinaryExpressionSyntax unequal when unequal.IsKind(SyntaxKind.NotEqualsExpression):
                    return new($"{where}{Squeeze(unequal.Left)} == {Squeeze(unequal.Right)}", !negated);
                case BinaryExpressionSyntax equal when equal.IsKind(SyntaxKind.EqualsExpression):
                    return new($"{where}{Squeeze(equal.Left)} == {Squeeze(equal.Right)}", negated);
                case IsPatternExpressionSyntax { Pattern: ConstantPatternSyntax constant } @is:
                    return new($"{where}{Squeeze(@is.Expression)} == {Squeeze(constant)}", negated);
                case IsPatternExpressionSyntax { Pattern: UnaryPatternSyntax { Pattern: ConstantPatternSyntax constant } } isNot:
                    return new($"{where}{Squeeze(isNot.Expression)} == {Squeeze(constant)}", !negated);
                case IsPatternExpressionSyntax { Pattern: RecursivePatternSyntax { Type: null, PropertyPatternClause.Subpatterns.Count: 0 } } something:
                    return new($"{where}{Squeeze(something.Expression)} == null", !negated);
                default:
                    return new(where + Squeeze(expression), negated);
            }
        }
    }

    /// <summary>The source of a node on one line, blanks and comments between tokens reduced to one blank.</summary>
    public static string Squeeze(SyntaxNode node)
    {
        var text = new StringBuilder();
        SyntaxToken last = default;
        foreach (var token in node.DescendantTokens())
        {
            if (text.Length > 0 && (last.TrailingTrivia.Count > 0 || token.LeadingTrivia.Count > 0)) text.Append(' ');
            text.Append(token.Text);
            last = token;
        }
        return text.ToString();
    }

    public override string ToString() => Text;
}
