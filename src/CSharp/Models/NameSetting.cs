using DbImpact.Checks.Facts;
using DbImpact.CSharp.Literals;
using DbImpact.PostgreSql.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbImpact.CSharp.Models;

/// <summary>A name that an attribute or a call gives, and how far it is known.</summary>
internal sealed record NameSetting(string? Value, NameOrigin Origin, SourceSpan Place, NameWriter? Writer)
{
    /// <summary>Whether it is known which name it is: not set under a condition, not computed, not changed later by code that cannot be
    /// followed.</summary>
    public bool IsCertain { get; set; } = true;

    /// <summary>Whether null is given on purpose: no table, no schema.</summary>
    public bool IsNull { get; init; }

    public MappedName? ToMappedName() => Value is null ? null : new MappedName(Value, Origin, Place, Writer);

    /// <summary>The setting that an expression makes; its place is between the quotes where it is a literal.</summary>
    public static NameSetting From(ExpressionSyntax expression, string? value, bool isNull, NameOrigin origin, bool canWrite)
    {
        var written = WithoutParentheses(expression);
        if (written is LiteralExpressionSyntax literal && LiteralReader.Read(literal.Token, canWrite) is { } run)
        {
            return new NameSetting(value, origin, run.Source, run.Form is null ? null : new LiteralNameWriter(run.Source, run.Form));
        }
        // What computes the name may serve others too: its use becomes a literal.
        return new NameSetting(value, origin, written.ToSourceSpan(), canWrite
            ? new InsertingNameWriter(written.ToSourceSpan(), "\"", CSharpLiteralForm.Regular, "\"") : null)
        {
            IsCertain = value is not null || isNull,
            IsNull = isNull,
        };
    }

    public static ExpressionSyntax WithoutParentheses(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax parenthesized => WithoutParentheses(parenthesized.Expression),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed =>
            WithoutParentheses(suppressed.Operand),
        CastExpressionSyntax cast => WithoutParentheses(cast.Expression),
        _ => expression,
    };
}

internal static class SourceSpans
{
    public static SourceSpan ToSourceSpan(this SyntaxNode node) => new(node.SyntaxTree.FilePath, node.SpanStart, node.Span.Length);

    /// <summary>From the first to the last of a list that is not empty.</summary>
    public static SourceSpan ToSourceSpan<T>(this SeparatedSyntaxList<T> nodes) where T : SyntaxNode =>
        new(nodes[0].SyntaxTree.FilePath, nodes[0].SpanStart, nodes[nodes.Count - 1].Span.End - nodes[0].SpanStart);

    public static SourceSpan ToSourceSpan(this SyntaxToken token) => new(token.SyntaxTree?.FilePath ?? "", token.SpanStart, token.Span.Length);
}
