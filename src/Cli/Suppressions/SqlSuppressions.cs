using System;
using System.Collections.Generic;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Cli.Suppressions;

/// <summary>
/// Suppressions in SQL's comments, those of routines' bodies and of texts in programs among them: they hold for their line; alone on a line, for
/// the line behind them, or, before a statement, for all of it.
/// </summary>
internal static class SqlSuppressions
{
    public static IEnumerable<Suppression> Find(SqlScript script)
    {
        var text = script.Text.Text;
        foreach (var at in SuppressionComment.In(text))
        {
            var token = script.Tokens.IndexAt(at) is var index && index >= 0 && index < script.Tokens.Count ? script.Tokens[index] : default;
            var isInBody = token.Length > 0 && token.Span.Contains(at);
            // A string may hold the words; only a body between dollars has comments of its own.
            if (isInBody && text[token.Start] != '$') continue;
            if (CommentAt(text, at) is not { } start) continue;
            var end = SourceLines.EndOf(text, at);
            if (script.Text.Source.ToSource(SqlSpan.FromBounds(start, end)) is not { } place) continue;
            if (script.Text.Source.ToSource(ScopeOf(script, start, end, isInBody)) is not { } scope || scope.Path != place.Path) continue;
            var (rules, reason) = SuppressionComment.Read(text[at..end]);
            yield return new Suppression(place, scope, rules, reason);
        }
    }

    /// <summary>Where the comment begins that has the marker on its line; null where none does.</summary>
    private static int? CommentAt(string text, int marker)
    {
        var start = SourceLines.StartOf(text, marker);
        var line = text.AsSpan(start..marker);
        var at = Math.Max(line.LastIndexOf("--", StringComparison.Ordinal), line.LastIndexOf("/*", StringComparison.Ordinal));
        return at < 0 || !line[(at + 2)..].IsWhiteSpace() ? null : start + at;
    }

    private static SqlSpan ScopeOf(SqlScript script, int start, int end, bool isInBody)
    {
        var text = script.Text.Text;
        if (!SourceLines.IsAlone(text, start)) return SqlSpan.FromBounds(SourceLines.StartOf(text, start), end);
        if (!isInBody)
        {
            var statements = script.Statements;
            for (var i = 0; i < statements.Count; i++)
            {
                if (statements[i].Span.Contains(start)) break;
                if (statements[i].Span.Start < end) continue;
                // One with an error is there only as far as it was read: it goes on to its semicolon.
                var next = i + 1 < statements.Count ? statements[i + 1].Span.Start : text.Length;
                var last = script.Tokens.IndexAt(next) - 1;
                return SqlSpan.FromBounds(statements[i].Span.Start, last < 0 ? next : Math.Max(statements[i].Span.End, Math.Min(next, script.Tokens[last].End)));
            }
        }
        // Behind further comments, so that several may stand above one another.
        for (var begin = end + 1; begin < text.Length; begin = SourceLines.EndOf(text, begin) + 1)
        {
            var line = SqlSpan.FromBounds(begin, SourceLines.EndOf(text, begin));
            var content = script.Text.Slice(line).Trim();
            if (content.Length > 0 && !content.StartsWith("--", StringComparison.Ordinal)) return line;
        }
        return SqlSpan.FromBounds(start, end);
    }
}
