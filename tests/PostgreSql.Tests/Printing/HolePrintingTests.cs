using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;
using DbImpact.PostgreSql.Tests.Parsing;
using Xunit;

namespace DbImpact.PostgreSql.Tests.Printing;

/// <summary>Statements with holes, wherever the parser takes one.</summary>
public sealed class HolePrintingTests
{
    [Fact]
    public void A_hole_in_the_place_of_any_token_stays_one() =>
        Sweep((sql, token) => sql[..token.Start] + SqlText.HoleCharacter + sql[token.End..]);

    [Fact]
    public void Two_holes_in_the_place_of_any_token_stay_holes() =>
        Sweep((sql, token) => sql[..token.Start] + SqlText.HoleCharacter + " " + SqlText.HoleCharacter + sql[token.End..]);

    [Fact]
    public void A_hole_before_any_token_stays_one() =>
        Sweep((sql, token) => sql[..token.Start] + SqlText.HoleCharacter + " " + sql[token.Start..]);

    [Fact]
    public void A_hole_at_the_end_of_any_token_stays_one() =>
        Sweep((sql, token) => sql[..token.End] + SqlText.HoleCharacter + sql[token.End..]);

    [Fact]
    public void A_hole_in_any_quoted_token_stays_one() =>
        Sweep((sql, token) => (token.Flags & TokenFlags.Quoted) == 0 ? null : sql[..(token.End - 1)] + SqlText.HoleCharacter + sql[(token.End - 1)..]);

    [Fact]
    public void A_hole_for_the_rest_behind_any_token_stays_one() =>
        Sweep((sql, token) => sql[..token.End] + " " + SqlText.HoleCharacter);

    /// <summary>Runs of two to four tokens; the cases share them, so that the test stays quick.</summary>
    [Theory]
    [InlineData("￼", 0)]
    [InlineData("￼ ￼", 1)]
    public void A_hole_in_the_place_of_any_run_of_tokens_stays_one(string holes, int first) => Sweep(
        ParsingCase.Ok.Where((_, index) => index % 3 == first),
        (sql, tokens) => from i in Enumerable.Range(0, tokens.Length)
                         from last in Enumerable.Range(i + 1, 3)
                         where last < tokens.Length
                         select $"{sql[..tokens[i].Start]} {holes} {sql[tokens[last].End..]}");

    /// <summary>The two holes before the alias are one name in the tree: printed, the last one would be read as the alias's columns.</summary>
    [Theory]
    [InlineData("SELECT * FROM ￼ ￼ CUBE ￼")]
    [InlineData("SELECT * FROM ￼ ￼ ROLLUP ￼")]
    public void A_hole_behind_an_alias_that_is_no_part_of_the_item_is_not_printed_as_one(string sql)
    {
        var statement = Assert.IsType<HoleStatement>(Parse(sql, 18).Statements[0]);
        Assert.False(SqlPrinter.TryPrint(statement, out _, out var refusal));
        Assert.StartsWith("a hole in it holds words", refusal, StringComparison.Ordinal);
    }

    private static void Sweep(Func<string, SqlToken, string?> change) =>
        Sweep(ParsingCase.Ok, (sql, tokens) => tokens.Select(token => change(sql, token)).OfType<string>());

    private static void Sweep(IEnumerable<ParsingCase> tests, Func<string, SqlToken[], IEnumerable<string>> change)
    {
        var failures = new List<string>();
        var read = 0;
        foreach (var test in tests.Where(test => test.Sql.Length < 300))
        {
            var tokens = SqlParser.ParseScript(test.Sql, new ParserOptions { ServerVersion = test.Until }).Tokens;
            foreach (var sql in change(test.Sql, [.. Enumerable.Range(0, tokens.Count - 1).Select(i => tokens[i])]))
            {
                var script = Parse(sql, test.Until);
                if (script.Errors.Count + script.Doubts.Count > 0) continue;
                foreach (var statement in script.Statements)
                {
                    if (IsIncomplete(statement)) continue;
                    read++;
                    if (Check(statement, test.Until) is { } failure) failures.Add($"{test}: {failure}\n{sql}");
                }
            }
        }
        Assert.True(read > 300, read + " read");
        Assert.True(failures.Count == 0, $"{failures.Count} of {read} fail\n{string.Join("\n\n", failures.Take(40))}");
    }

    private static string? Check(SqlStatement statement, int version)
    {
        if (!SqlPrinter.TryPrint(statement, out var text, out var refusal))
        {
            var isExpected = (HoldsWords(statement) && refusal!.StartsWith("a hole in it holds words", StringComparison.Ordinal)) || HasTypedLiteral(statement);
            return isExpected ? null : "is not printed: " + refusal;
        }
        var script = Parse(text!, version);
        if (script.Errors.Count > 0) return $"{script.Errors[0]}\n{text}";
        if (script.Statements.Count != 1) return $"{script.Statements.Count} statements\n{text}";
        if (TreeComparison.FindDifference(statement, script.Statements[0]) is { } difference) return $"{difference}\n{text}";
        return SqlPrinter.TryPrint(script.Statements[0], out var again) && again == text ? null : $"prints differently\n{text}\n{again}";
    }

    /// <summary>Whether holes within the statement hold words of the grammar: the tree does not tell where they stand.</summary>
    private static bool HoldsWords(SqlStatement statement) => statement is HoleStatement { Statement: null } or HoleStatement { HasOtherWords: true } or HoleStatement { Fragments.IsEmpty: true }
        || HoldsOtherWords(statement)
        || (statement is HoleStatement hole && hole.Fragments.ToArray().Any(fragment => StandsWithin(fragment, hole.Statement!)));

    private static bool StandsWithin(HoleFragment fragment, SqlStatement statement) =>
        fragment.Span.Start >= statement.Span.Start && (fragment.Span.Start < statement.Span.End || !fragment.Parts.IsEmpty || EndsInLabelOrHole(statement, statement.Span.End));

    private static bool HoldsOtherWords(SqlNode node)
    {
        var holds = node is HoleFragment { HasOtherWords: true };
        node.ForEachChild(child => holds |= HoldsOtherWords(child));
        return holds;
    }

    private static bool EndsInLabelOrHole(SqlNode node, int end)
    {
        var ends = node is SelectItem { Label: not null } or HoleExpression or Identifier { HasHole: true } or HoleFragment && node.Span.End == end;
        node.ForEachChild(child => ends |= EndsInLabelOrHole(child, end));
        return ends;
    }

    /// <summary>Whether holes made the parser leave something out, also in a statement within this one.</summary>
    private static bool IsIncomplete(SqlNode node)
    {
        var isIncomplete = node is SqlStatement { IsIncomplete: true };
        node.ForEachChild(child => isIncomplete |= IsIncomplete(child));
        return isIncomplete;
    }

    /// <summary>Next to a hole, the words of a type are columns' names (<c>real ￼</c>): there is no text for a literal of that type.</summary>
    private static bool HasTypedLiteral(SqlNode node)
    {
        var has = node is CastExpression { Syntax: CastSyntax.Literal, Type.IsSystem: true };
        node.ForEachChild(child => has |= HasTypedLiteral(child));
        return has;
    }

    private static SqlScript Parse(string sql, int version)
    {
        var holes = Enumerable.Range(0, sql.Length).Where(i => sql[i] == SqlText.HoleCharacter).Select(i => new SqlHole(i, "hole"));
        return SqlParser.ParseScript(new SqlText(sql, holes: [.. holes]), new ParserOptions { ServerVersion = version });
    }
}
