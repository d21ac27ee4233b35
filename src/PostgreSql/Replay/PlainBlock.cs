using System;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Replay;

/// <summary>A PL/pgSQL block <c>BEGIN statements [EXCEPTION WHEN duplicate_… THEN NULL;] END</c> (manual, 43.2 and 43.6.8).</summary>
internal sealed class PlainBlock(string statements, bool ignoresDuplicates)
{
    /// <summary>The statements between BEGIN and END.</summary>
    public string Statements { get; } = statements;

    /// <summary>Whether an error that something exists already ends the block quietly, and undoes it.</summary>
    public bool IgnoresDuplicates { get; } = ignoresDuplicates;

    /// <summary>Null where the block is anything else.</summary>
    public static PlainBlock? Read(string body)
    {
        var tokens = Lexer.Tokenize(new SqlText(body), ParserOptions.Default);
        var last = tokens.Count - 2;
        if (last >= 0 && tokens[last].Kind == TokenKind.Semicolon) last--;
        if (last < 1 || tokens[0].Keyword != Keyword.Begin || tokens[last].Keyword != Keyword.End) return null;
        var exception = -1;
        for (var i = 1; i < last; i++)
        {
            var isFirst = i == 1 || tokens[i - 1].Kind == TokenKind.Semicolon;
            if (!isFirst) continue;
            var word = WordAt(body, tokens, i);
            if (word == "exception")
            {
                exception = i;
                break;
            }
            if (!IsPlain(word)) return null;
        }
        var end = exception >= 0 ? exception : last;
        var ignoresDuplicates = false;
        if (exception >= 0)
        {
            var handler = body.Substring(tokens[exception].Start, tokens[last].Start - tokens[exception].Start);
            if (!IsDuplicateHandler(handler)) return null;
            ignoresDuplicates = true;
        }
        return new PlainBlock(body.Substring(tokens[0].End, tokens[end].Start - tokens[0].End), ignoresDuplicates);
    }

    private static string WordAt(string body, TokenList tokens, int index) =>
        body.Substring(tokens[index].Start, tokens[index].Length).ToLowerInvariant();

    private static bool IsPlain(string word) => word is "create" or "alter" or "drop" or "comment" or "insert" or "update" or "delete" or "grant"
        or "revoke" or "truncate";

    /// <summary>EXCEPTION WHEN duplicate_object [OR duplicate_table …] THEN NULL (or RAISE NOTICE).</summary>
    private static bool IsDuplicateHandler(string handler)
    {
        var words = handler.ToLowerInvariant().Split([' ', '\t', '\r', '\n', ';'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 5 || words[1] != "when") return false;
        var i = 2;
        for (; i < words.Length && words[i] != "then"; i++)
            if (words[i] != "or" && !words[i].StartsWith("duplicate_", StringComparison.Ordinal)) return false;
        if (i + 1 >= words.Length) return false;
        return words[i + 1] == "null" ? i + 2 == words.Length : words[i + 1] == "raise" && i + 2 < words.Length && words[i + 2] is "notice" or "info" or "warning";
    }
}
