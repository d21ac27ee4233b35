using System;
using DbImpact.Checks.Facts;
using DbImpact.PostgreSql.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbImpact.CSharp.Models;

/// <summary>A name that an attribute or a call gives, and how far it is known.</summary>
internal sealed record NameSetting(string? Value, NameOrigin Origin, SourceSpan Place, NameWriter? Writer)
{
    /// <summary>Whether it is known which name it is: not set under a condition, not computed, not changed later by code that cannot be followed.</summary>
    public bool IsCertain { get; set; } = true;

    /// <summary>Whether null is given on purpose: no table, no schema.</summary>
    public bool IsNull { get; init; }

    public MappedName? ToMappedName() => Value is null ? null : new MappedName(Value, Origin, Place, Writer);

    /// <summary>The setting that an expression makes; its place is between the quotes where it is a literal.</summary>
    public static NameSetting From(ExpressionSyntax expression, string? value, bool isNull, NameOrigin origin, bool canWrite)
    {
        var written = WithoutParentheses(expression);
        if (written is LiteralExpressionSyntax literal && literal.IsKind(SyntaxKind.StringLiteralExpression))
        {
            var (place, isVerbatim, isReplaceable) = Inside(literal.Token);
            NameWriter? writer = !canWrite ? null
                : isReplaceable ? new LiteralNameWriter(place, "", "", isVerbatim)
                : new LiteralNameWriter(written.ToSourceSpan(), "\"", "\"");
            return new NameSetting(value, origin, place, writer);
        }
        return new NameSetting(value, origin, written.ToSourceSpan(), canWrite ? new LiteralNameWriter(written.ToSourceSpan(), "\"", "\"") : null)
        {
            IsCertain = value is not null || isNull,
            IsNull = isNull,
        };
    }

    public static ExpressionSyntax WithoutParentheses(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax parenthesized => WithoutParentheses(parenthesized.Expression),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed => WithoutParentheses(suppressed.Operand),
        CastExpressionSyntax cast => WithoutParentheses(cast.Expression),
        _ => expression,
    };

    /// <summary>The characters between a literal's delimiters, and whether a name can be written there in the literal's own form.</summary>
    private static (SourceSpan Place, bool IsVerbatim, bool IsReplaceable) Inside(SyntaxToken token)
    {
        var path = token.SyntaxTree?.FilePath ?? "";
        if (token.IsKind(SyntaxKind.StringLiteralToken))
        {
            var isVerbatim = token.Text.StartsWith("@", StringComparison.Ordinal);
            var opening = isVerbatim ? 2 : 1;
            return (new SourceSpan(path, token.SpanStart + opening, token.Span.Length - opening - 1), isVerbatim, true);
        }
        if (token.IsKind(SyntaxKind.SingleLineRawStringLiteralToken))
        {
            var quotes = 0;
            while (quotes < token.Text.Length && token.Text[quotes] == '"') quotes++;
            // A raw literal cannot hold every name: it is replaced as a whole.
            return (new SourceSpan(path, token.SpanStart + quotes, token.Span.Length - (2 * quotes)), false, false);
        }
        return (new SourceSpan(path, token.SpanStart, token.Span.Length), false, false);
    }
}

internal static class SourceSpans
{
    public static SourceSpan ToSourceSpan(this SyntaxNode node) => new(node.SyntaxTree.FilePath, node.SpanStart, node.Span.Length);

    public static SourceSpan ToSourceSpan(this SyntaxToken token) => new(token.SyntaxTree?.FilePath ?? "", token.SpanStart, token.Span.Length);
}
