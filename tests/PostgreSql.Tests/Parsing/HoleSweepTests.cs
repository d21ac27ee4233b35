using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;
using Xunit;

namespace DbImpact.PostgreSql.Tests.Parsing;

/// <summary>A hole wherever one may stand in the statements of the corpus: the statement is read to its end, and the hole is in its tree.</summary>
public sealed class HoleSweepTests
{
    private const char Hole = SqlText.HoleCharacter;

    /// <summary>Those within a function's name in FROM and its parenthesis: whether it is a relation's name, what follows does not tell.</summary>
    private const int InsertedWithDoubt = 30;

    /// <summary>
    /// Those of nearly forty thousand where one token is not enough to make sense of the rest: the hole would have to hold the word at which a
    /// body of several statements begins, or two that the grammar wants apart.
    /// </summary>
    private const int ReplacedWithDoubt = 40;

    [Fact]
    public void A_hole_between_any_two_tokens_leaves_the_statement_readable() => Insert($" {Hole} ", InsertedWithDoubt);

    [Fact]
    public void Two_holes_between_any_two_tokens_leave_the_statement_readable() => Insert($" {Hole} {Hole} ", 3 * InsertedWithDoubt);

    private static void Insert(string holes, int mostDoubts)
    {
        var doubts = new List<string>();
        var lost = new List<string>();
        foreach (var (test, tokens) in Statements())
        {
            for (var i = 0; i <= tokens.Length; i++)
            {
                var at = i < tokens.Length ? tokens[i].Start : tokens[^1].End;
                var sql = test.Sql[..at] + holes + test.Sql[at..];
                var script = Parse(sql, test.Until);
                Check(test, sql, script);
                if (script.Doubts.Count > 0) doubts.Add($"{test}: {script.Doubts[0]}: {sql}");
                else if (!HoldsAll(script, sql)) lost.Add($"{test}: {sql}");
            }
        }
        Assert.True(doubts.Count <= mostDoubts, $"{doubts.Count} doubts\n{Show(doubts)}");
        Assert.True(lost.Count == 0, $"{lost.Count} holes in no node\n{Show(lost)}");
    }

    [Fact]
    public void A_hole_in_place_of_tokens_is_in_the_tree()
    {
        var lost = new List<string>();
        var doubts = new List<string>();
        foreach (var (test, tokens) in Statements())
        {
            for (var from = 0; from < tokens.Length; from++)
            {
                for (var to = from; to < tokens.Length && to < from + 4; to++)
                {
                    var sql = $"{test.Sql[..tokens[from].Start]} {Hole} {test.Sql[tokens[to].End..]}";
                    var script = Parse(sql, test.Until);
                    Check(test, sql, script);
                    if (script.Doubts.Count == 0 && !HoldsAll(script, sql)) lost.Add($"{test}: {sql}");
                    if (script.Doubts.Count > 0 && from == to) doubts.Add($"{test}: {script.Doubts[0]}: {sql}");
                }
            }
        }
        Assert.True(lost.Count == 0, $"{lost.Count} holes in no node\n{Show(lost)}");
        Assert.True(doubts.Count <= ReplacedWithDoubt, $"{doubts.Count} doubts\n{Show(doubts)}");
    }

    /// <summary>The statements of one piece; a hole that hides where a routine's body begins makes its semicolons end statements.</summary>
    private static IEnumerable<(ParsingCase Test, SqlToken[] Tokens)> Statements()
    {
        foreach (var test in ParsingCase.Ok.Where(test => !test.Sql.TrimEnd(';').Contains(';', StringComparison.Ordinal)))
        {
            var tokens = SqlParser.ParseScript(test.Sql, new ParserOptions { ServerVersion = test.Until }).Tokens;
            SqlToken[] own = [.. Enumerable.Range(0, tokens.Count - 1).Select(i => tokens[i]).Where(token => token.Kind != TokenKind.Semicolon)];
            if (own.Length is > 0 and < 60) yield return (test, own);
        }
    }

    private static void Check(ParsingCase test, string sql, SqlScript script)
    {
        Assert.Empty(script.Errors);
        foreach (var statement in script.Statements)
            if (TreeSpans.FindBroken(statement) is { } broken) Assert.Fail($"{test}: {broken}: {sql.Replace(Hole, '□')}");
    }

    private static bool HoldsAll(SqlScript script, string sql)
    {
        var held = new HashSet<int>();
        foreach (var statement in script.Statements) Visit(statement);
        return Enumerable.Range(0, sql.Length).All(i => sql[i] != Hole || held.Contains(i));

        void Visit(SqlNode node)
        {
            if (IsHole(node)) held.UnionWith(Enumerable.Range(node.Span.Start, node.Span.Length).Where(i => sql[i] == Hole));
            node.ForEachChild(Visit);
        }
    }

    private static bool IsHole(SqlNode node) => node switch
    {
        HoleExpression or HoleFragment or HoleFromItem or HoleQuery or HoleElement or HoleAction or StringConstant or BitStringConstant or NumericConstant or ParameterReference => true,
        Identifier name => name.HasHole,
        OperatorName name => name.HasHole,
        SignedNumber number => number.HasHole,
        _ => false,
    };

    private static string Show(List<string> items) => string.Join('\n', items.Take(30)).Replace(Hole, '□');

    private static SqlScript Parse(string sql, int version)
    {
        var holes = Enumerable.Range(0, sql.Length).Where(i => sql[i] == Hole).Select(i => new SqlHole(i, "hole"));
        return SqlParser.ParseScript(new SqlText(sql, holes: [.. holes]), new ParserOptions { ServerVersion = version });
    }
}
