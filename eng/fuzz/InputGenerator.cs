using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Fuzz;

/// <summary>Statements of a corpus with characters, tokens and pieces changed and holes in them, and soups of the corpus's tokens.</summary>
internal sealed class InputGenerator
{
    private const int LongestInput = 4_000;

    private static readonly ParameterStyle[] Styles = Enum.GetValues<ParameterStyle>();

    /// <summary>Characters on which the lexer decides something, and some that it passes over.</summary>
    private const string Characters =
        "'\"$:;,.()[]{}%@#&|!?~^`\\/*-+<>= \t\n\r\f\v\0_09axeEbBuUnNxX\u007f\u0080\u00a0\u00e4\u2028\ufeff\ufffc\ufffd\ud83d\ude00";

    private readonly Random _random;
    private readonly string[] _statements;
    private readonly string[] _tokens;

    public InputGenerator(IEnumerable<string> scripts, int seed)
    {
        // Given a seed, Random keeps to one algorithm in all versions of .NET.
        _random = new Random(seed);
        _statements = [.. scripts.SelectMany(script => script.ReplaceLineEndings("\n").Split("\n\n"))
            .Select(block => string.Join('\n', block.Split('\n').Where(line => !line.StartsWith("--", StringComparison.Ordinal))))
            .Select(block => block.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal).Trim())
            .Where(block => block.Length > 0)];
        _tokens = [.. _statements.SelectMany(TokensOf).Concat(KeywordTexts()).Distinct(StringComparer.Ordinal)];
    }

    public long CharacterCount { get; private set; }

    public (SqlText Text, ParserOptions Options) Next()
    {
        var sql = _random.Next(8) == 0 ? Soup() : Damaged(Pick(_statements));
        if (sql.Length > LongestInput) sql = sql[..LongestInput];
        CharacterCount += sql.Length;
        var style = _random.Next(3) == 0 ? Styles[_random.Next(Styles.Length)] : ParameterStyle.Positional;
        var options = new ParserOptions
        {
            ServerVersion = _random.Next(ParserOptions.OldestServerVersion, ParserOptions.NewestServerVersion + 1),
            StandardConformingStrings = _random.Next(16) != 0,
        };
        return (new SqlText(sql, style, HolesOf(sql), PartsOf(sql)), options);
    }

    private string Damaged(string sql)
    {
        for (var changes = 1 + _random.Next(3); changes > 0; changes--)
        {
            var at = _random.Next(sql.Length + 1);
            var end = Math.Min(sql.Length, at + 1 + _random.Next(_random.Next(4) == 0 ? 40 : 2));
            sql = _random.Next(10) switch
            {
                0 => sql.Remove(at, end - at),
                1 => sql.Insert(at, Characters[_random.Next(Characters.Length)].ToString()),
                2 => sql.Remove(at, end - at).Insert(at, Characters[_random.Next(Characters.Length)].ToString()),
                3 => sql.Insert(at, sql[at..end]),
                4 => WithoutToken(sql),
                5 => sql.Insert(at, $" {Pick(_tokens)} "),
                6 => WithoutToken(sql, Pick(_tokens)),
                7 => Spliced(sql, at),
                8 => WithHoles(sql),
                _ => sql.Insert(at, string.Concat(Enumerable.Repeat(Pick(_tokens) + " ", 1 + _random.Next(20)))),
            };
        }
        return sql;
    }

    private string WithoutToken(string sql, string replacement = "")
    {
        var tokens = SqlParser.ParseScript(sql).Tokens;
        var token = tokens[_random.Next(tokens.Count)];
        return sql.Remove(token.Start, token.Length).Insert(token.Start, replacement);
    }

    /// <summary>A hole, or two in a row, in the place of up to four tokens.</summary>
    private string WithHoles(string sql)
    {
        var tokens = SqlParser.ParseScript(sql).Tokens;
        var first = _random.Next(tokens.Count);
        var last = Math.Min(tokens.Count - 1, first + _random.Next(4));
        var holes = _random.Next(4) == 0 ? $" {SqlText.HoleCharacter} {SqlText.HoleCharacter} " : $" {SqlText.HoleCharacter} ";
        return sql.Remove(tokens[first].Start, tokens[last].End - tokens[first].Start).Insert(tokens[first].Start, holes);
    }

    private string Spliced(string sql, int at)
    {
        var other = Pick(_statements);
        return string.Concat(sql.AsSpan(0, at), other.AsSpan(_random.Next(other.Length + 1)));
    }

    private string Soup()
    {
        var text = new StringBuilder();
        for (var count = 1 + _random.Next(60); count > 0; count--)
        {
            text.Append(Pick(_tokens));
            if (_random.Next(6) != 0) text.Append(' ');
        }
        return text.ToString();
    }

    private List<SqlHole> HolesOf(string sql)
    {
        var holes = new List<SqlHole>();
        var isAll = _random.Next(2) == 0;
        for (var i = sql.IndexOf(SqlText.HoleCharacter); i >= 0; i = sql.IndexOf(SqlText.HoleCharacter, i + 1))
            if (isAll || _random.Next(8) != 0) holes.Add(new SqlHole(i, "{hole}"));
        return holes;
    }

    private List<SqlSpan> PartsOf(string sql)
    {
        if (sql.Length == 0 || _random.Next(10) != 0) return [];
        var start = _random.Next(sql.Length);
        return [SqlSpan.FromBounds(start, _random.Next(start, sql.Length) + 1)];
    }

    private string Pick(string[] texts) => texts[_random.Next(texts.Length)];

    private static IEnumerable<string> TokensOf(string sql)
    {
        var tokens = SqlParser.ParseScript(sql).Tokens;
        for (var i = 0; i < tokens.Count; i++)
            if (tokens[i].Length is > 0 and < 40) yield return sql.Substring(tokens[i].Start, tokens[i].Length);
    }

    private static IEnumerable<string> KeywordTexts() =>
        Enum.GetValues<Keyword>().Where(keyword => keyword != Keyword.NotKeyword).Select(Keywords.GetText);
}
