using System.Collections.Generic;
using System.Linq;
using DbImpact.PostgreSql.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace DbImpact.Cli.Suppressions;

/// <summary>
/// Suppressions in C#: comments, which hold for their line, or, alone on a line, for the statement, member or expression that begins behind
/// them; and <c>#pragma warning disable</c> with what restores it.
/// </summary>
internal static class CSharpSuppressions
{
    private static readonly CSharpParseOptions Options = new(LanguageVersion.Preview);

    public static IEnumerable<Suppression> Find(string path, string text)
    {
        var root = CSharpSyntaxTree.ParseText(text, Options).GetRoot();
        foreach (var trivia in root.DescendantTrivia())
        {
            if (!trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) && !trivia.IsKind(SyntaxKind.MultiLineCommentTrivia)) continue;
            var comment = text.Substring(trivia.SpanStart, trivia.Span.Length);
            foreach (var at in SuppressionComment.In(comment))
            {
                var (rules, reason) = SuppressionComment.Read(comment[at..]);
                yield return new Suppression(ToSource(path, trivia.Span), ToSource(path, ScopeOf(trivia, text)), rules, reason);
            }
        }
        foreach (var pragma in Pragmas(path, root)) yield return pragma;
    }

    private static TextSpan ScopeOf(SyntaxTrivia comment, string text)
    {
        if (!SourceLines.IsAlone(text, comment.SpanStart))
            return TextSpan.FromBounds(SourceLines.StartOf(text, comment.SpanStart), SourceLines.EndOf(text, comment.Span.End));
        var token = comment.Token;
        if (token.SpanStart < comment.SpanStart) token = token.GetNextToken();
        TextSpan? widest = null;
        foreach (var node in (token.Parent ?? comment.Token.Parent!).AncestorsAndSelf())
        {
            if (node.SpanStart != token.SpanStart) break;
            if (node is BaseTypeDeclarationSyntax type)
            {
                widest = TextSpan.FromBounds(token.SpanStart, type.OpenBraceToken.IsKind(SyntaxKind.None) ? type.Span.End : type.OpenBraceToken.SpanStart);
                break;
            }
            if (node is StatementSyntax or MemberDeclarationSyntax or ExpressionSyntax or ArgumentSyntax or AttributeListSyntax or AccessorDeclarationSyntax
                && node is not BaseNamespaceDeclarationSyntax) widest = node.Span;
        }
        return widest ?? TextSpan.FromBounds(token.SpanStart, SourceLines.EndOf(text, token.Span.End));
    }

    private static IEnumerable<Suppression> Pragmas(string path, SyntaxNode root)
    {
        var open = new Dictionary<string, PragmaWarningDirectiveTriviaSyntax>();
        for (var directive = root.GetFirstDirective(); directive is not null; directive = directive.GetNextDirective())
        {
            if (directive is not PragmaWarningDirectiveTriviaSyntax { IsActive: true } pragma) continue;
            foreach (var rule in pragma.ErrorCodes.OfType<IdentifierNameSyntax>().Select(code => code.Identifier.ValueText))
            {
                if (open.Remove(rule, out var begun)) yield return Between(begun, pragma.SpanStart, rule);
                if (pragma.DisableOrRestoreKeyword.IsKind(SyntaxKind.DisableKeyword)) open[rule] = pragma;
            }
        }
        foreach (var (rule, begun) in open) yield return Between(begun, root.FullSpan.End, rule);

        Suppression Between(PragmaWarningDirectiveTriviaSyntax begun, int end, string rule) =>
            new(ToSource(path, begun.Span), ToSource(path, TextSpan.FromBounds(begun.FullSpan.End, end)), [rule], "#pragma warning disable") { IsOfLanguage = true };
    }

    private static SourceSpan ToSource(string path, TextSpan span) => new(path, span.Start, span.Length);
}
