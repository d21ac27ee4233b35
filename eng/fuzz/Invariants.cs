using System;
using System.Linq;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;
using DbImpact.PostgreSql.Tests.Parsing;
using DbImpact.PostgreSql.Tests.Printing;

namespace DbImpact.Fuzz;

/// <summary>What holds of every text that is parsed, right or wrong.</summary>
internal static class Invariants
{
    /// <summary>The first that does not hold, or null.</summary>
    public static string? FindBroken(SqlText text, ParserOptions options)
    {
        try
        {
            var script = SqlParser.ParseScript(text, options);
            return BrokenInTokens(script) ?? BrokenInStatements(script) ?? BrokenInErrors(script) ?? BrokenInPrinting(script, options);
        }
        catch (Exception exception)
        {
            return exception.ToString();
        }
    }

    private static string? BrokenInTokens(SqlScript script)
    {
        var end = 0;
        for (var i = 0; i < script.Tokens.Count; i++)
        {
            var token = script.Tokens[i];
            if (token.Start < end || token.End < token.Start || token.End > script.Text.Text.Length) return $"token {i} {token} {token.Span} overlaps";
            end = token.End;
        }
        return script.Tokens[script.Tokens.Count - 1].Kind == TokenKind.End ? null : "the last token is not the end";
    }

    /// <summary>Statements follow each other, and every token but semicolons and commands of psql belongs to one.</summary>
    private static string? BrokenInStatements(SqlScript script)
    {
        int position = 0, token = 0;
        foreach (var statement in script.Statements)
        {
            if (statement.Span.Start < position) return $"{Name(statement)} {statement.Span} comes too early";
            if (BrokenOutside(script, ref token, statement.Span.Start) is { } outside) return outside;
            while (script.Tokens[token].Start < statement.Span.End) token++;
            position = statement.Span.End;
            if ((TreeSpans.FindBroken(statement) ?? BrokenInStrings(statement, script.Text)) is { } broken) return broken;
        }
        return position <= script.Text.Text.Length ? BrokenOutside(script, ref token, int.MaxValue) : "a statement ends behind the text";
    }

    private static string? BrokenOutside(SqlScript script, ref int token, int end)
    {
        for (; token < script.Tokens.Count && script.Tokens[token].Start < end; token++)
        {
            var kind = script.Tokens[token].Kind;
            if (kind is not (TokenKind.Semicolon or TokenKind.PsqlCommand or TokenKind.CopyData or TokenKind.End) && script.Errors.Count + script.Doubts.Count == 0)
                return $"no statement holds {kind} {script.Tokens[token].Span}, and there is neither error nor doubt";
        }
        return null;
    }

    /// <summary>Each character of a string stands in the string.</summary>
    private static string? BrokenInStrings(SqlNode node, SqlText text)
    {
        if (node is StringConstant { Syntax: not (StringSyntax.Word or StringSyntax.Hole), Span.Length: > 0 } constant)
        {
            if (StringContent.Of(constant, text) is not { } content) return $"there is no content of {constant.Span}";
            for (var i = 0; i < constant.Value.Length; i++)
                if (!constant.Span.Contains(content.ToOuter(new SqlSpan(i, 1)))) return $"{i} does not stand in {constant.Span}";
        }
        string? broken = null;
        node.ForEachChild(child => broken ??= BrokenInStrings(child, text));
        return broken;
    }

    private static string? BrokenInErrors(SqlScript script)
    {
        if (script.Errors.Count > script.Statements.Count) return "more errors than statements";
        foreach (var error in script.Errors)
            if (error.Span.Start < 0 || error.Span.End > script.Text.Text.Length) return $"{error} stands outside of the text";
        return null;
    }

    /// <summary>What has no error is printed, and that parses to an equal tree. One with holes may be refused: the reason is the printer's.</summary>
    private static string? BrokenInPrinting(SqlScript script, ParserOptions options)
    {
        var style = script.Text.ParameterStyle;
        var isRead = script.Errors.Count + script.Doubts.Count == 0;
        var hasHoles = HasHoles(script);
        // In what is printed a hole and the letter that stands for one look the same.
        if (hasHoles && script.Text.Holes.Count < script.Text.Text.Count(c => c == SqlText.HoleCharacter)) isRead = false;
        var isLetter = !hasHoles && script.Text.Text.Contains(SqlText.HoleCharacter, StringComparison.Ordinal);
        foreach (var statement in script.Statements)
        {
            var isPrinted = SqlPrinter.TryPrint(statement, out var printed, style);
            if (!isRead || (!isPrinted && hasHoles)) continue;
            if (!isPrinted) return $"{Name(statement)} is not printed";
            var again = SqlParser.ParseScript(isLetter ? new SqlText(printed!, style) : WithHoles(printed!, style), options);
            if (again.Errors.Count > 0) return $"{again.Errors[0]} in what was printed: {printed}";
            if (again.Statements.Count != 1) return $"{again.Statements.Count} statements are printed: {printed}";
            if (TreeComparison.FindDifference(statement, again.Statements[0]) is { } difference) return $"{difference} in what was printed: {printed}";
            if (!SqlPrinter.TryPrint(again.Statements[0], out var second, style) || second != printed) return $"is printed differently: {printed}\n{second}";
        }
        return null;
    }

    private static SqlText WithHoles(string sql, ParameterStyle style) =>
        new(sql, style, [.. Enumerable.Range(0, sql.Length).Where(i => sql[i] == SqlText.HoleCharacter).Select(i => new SqlHole(i, "{hole}"))]);

    private static bool HasHoles(SqlScript script)
    {
        for (var i = 0; i < script.Tokens.Count; i++)
            if (script.Tokens[i].Kind == TokenKind.Hole || (script.Tokens[i].Flags & TokenFlags.Hole) != 0) return true;
        return false;
    }

    private static string Name(SqlNode node) => node.GetType().Name;
}
