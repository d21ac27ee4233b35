using System.Collections.Generic;
using DbImpact.PostgreSql.Syntax;
using DbImpact.Python;

namespace DbImpact.Cli.Suppressions;

/// <summary>Suppressions in Python's comments: they hold for their line, or, alone on a line, for the statement that begins behind them.</summary>
internal static class PythonSuppressions
{
    public static IEnumerable<Suppression> Find(string path, string text)
    {
        foreach (var comment in PythonComment.In(path, text))
        {
            var content = text.Substring(comment.Start, comment.Length);
            foreach (var at in SuppressionComment.In(content))
            {
                var (rules, reason) = SuppressionComment.Read(content[at..]);
                var scope = SourceLines.IsAlone(text, comment.Start)
                    ? new SourceSpan(path, comment.NextStart, comment.NextEnd - comment.NextStart)
                    : LineOf(path, text, comment.Start);
                yield return new Suppression(new SourceSpan(path, comment.Start, comment.Length), scope, rules, reason);
            }
        }
    }

    private static SourceSpan LineOf(string path, string text, int at)
    {
        var start = SourceLines.StartOf(text, at);
        return new SourceSpan(path, start, SourceLines.EndOf(text, at) - start);
    }
}
