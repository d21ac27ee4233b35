using System;
using System.Collections.Generic;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Oracle;

/// <summary>
/// Cuts a script as psql does (psqlscan.l): at semicolons outside of parentheses and of a routine's BEGIN … END, and at the backslash
/// commands that send what stands before them.
/// </summary>
internal static class ScriptStatements
{
    public static IEnumerable<(int Line, string Sql)> Of(string script, ParserOptions options)
    {
        var tokens = SqlParser.ParseScript(new SqlText(script, ParameterStyle.Psql), options).Tokens;
        int first = -1, last = -1, depth = 0, blocks = 0;
        var line = 1;
        var counted = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            switch (token.Kind)
            {
                case TokenKind.PsqlCommand or TokenKind.CopyData:
                    continue;
                case TokenKind.Semicolon when (depth > 0 || blocks > 0) && script[token.Start] == ';':
                    break;
                case TokenKind.Semicolon or TokenKind.End:
                    if (first >= 0)
                    {
                        for (; counted < first; counted++)
                            if (script[counted] == '\n') line++;
                        yield return (line, script[first..last]);
                    }
                    (first, depth, blocks) = (-1, 0, 0);
                    continue;
                case TokenKind.OpenParenthesis:
                    depth++;
                    break;
                case TokenKind.CloseParenthesis:
                    depth = Math.Max(0, depth - 1);
                    break;
                case TokenKind.Keyword when first >= 0 && depth == 0 && StartsRoutine(script, first):
                    if (token.Keyword == Keyword.Begin || (token.Keyword == Keyword.Case && blocks > 0)) blocks++;
                    else if (token.Keyword == Keyword.End && blocks > 0) blocks--;
                    break;
            }
            if (first < 0) first = token.Start;
            last = token.End;
        }
    }

    private static bool StartsRoutine(string script, int first)
    {
        var words = script.Substring(first, Math.Min(200, script.Length - first))
            .Split([' ', '\t', '\r', '\n'], 5, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0 || !Same(words[0], "create")) return false;
        var i = words.Length > 2 && Same(words[1], "or") && Same(words[2], "replace") ? 3 : 1;
        return i < words.Length && (Same(words[i], "function") || Same(words[i], "procedure"));
    }

    private static bool Same(string word, string other) => string.Equals(word, other, StringComparison.OrdinalIgnoreCase);
}
