using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.PostgreSql.Binding;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;
using Xunit;

namespace DbImpact.PostgreSql.Tests.Binding;

/// <summary>
/// A hole in place of tokens of statements that every server takes: what stood there is one way to fill it, so there is nothing to report,
/// and the relations that are found are those of the statement.
/// </summary>
/// <remarks>
/// Beyond the text itself a few things are taken for granted. A hole apart from a name does not go on with it: no dot, no parenthesis of a
/// call. One in an operand's place is an operand, and no clause. One in a query does not end it and begin another with UNION.
/// </remarks>
public sealed class HoleSoundnessTests
{
    private const char Hole = SqlText.HoleCharacter;

    /// <summary>
    /// What looks like another thing: a comma between FROM's items, a function whose name is the hole, a word that is a name, the FROM of IS
    /// DISTINCT FROM.
    /// </summary>
    private static readonly string[] Ambiguous =
    [
        "SELECT id FROM □ ROLLUP (id, name), ROLLUP (id)",
        "SELECT * FROM ROWS □ (twice(1), pairs(2))",
        "SELECT * FROM users u JOIN orders o ON o.user_id = □ WHERE i.order_id = o.id",
        "SELECT * FROM users u LEFT JOIN LATERAL □ (tag) ON t.tag = u.name",
        "SELECT c □ c IS □ FROM p",
        "SELECT □ FROM ROWS □ (twice(1), pairs(2))",
    ];

    [Fact]
    public void Nothing_is_reported()
    {
        var failures = new List<string>();
        var checkedTexts = 0;
        foreach (var holed in Holed())
        {
            checkedTexts++;
            if (holed.Bound.Errors.Count > 0 && !Ambiguous.Contains(holed.Shown)) failures.Add($"{holed.Bound.Errors[0].Message}: {holed.Shown}");
        }
        Assert.True(checkedTexts > 10000, checkedTexts + " texts");
        Assert.True(failures.Count == 0, $"{failures.Count} of {checkedTexts}\n{string.Join('\n', failures.Take(40))}");
    }

    [Fact]
    public void Nothing_is_reported_beside_two_holes()
    {
        var failures = new List<string>();
        var checkedTexts = 0;
        foreach (var (shown, bound) in HoledTwice(new Random(1)))
        {
            checkedTexts++;
            if (bound.Errors.Count > 0 && !Ambiguous.Contains(shown)) failures.Add($"{bound.Errors[0].Message}: {shown}");
        }
        Assert.True(checkedTexts > 10000, checkedTexts + " texts");
        Assert.True(failures.Count == 0, $"{failures.Count} of {checkedTexts}\n{string.Join('\n', failures.Take(40))}");
    }

    [Theory]
    [InlineData("UPDATE □ SET note = 'x' RETURNING WITH (OLD AS o, NEW AS □) o.note || n.note")]
    [InlineData("SELECT NULL, □ DISTINCT FROM nowhere")]
    [InlineData("SELECT NULL, □ DISTINCT FROM nowhere □ t")]
    public void Nothing_is_reported_of_what_the_holes_leave_open(string shown)
    {
        var context = new BindingContext(Fixture.Open(Fixture.Names.First()).CatalogOf(18));
        var sql = shown.Replace('□', Hole);
        var text = new SqlText(sql, holes: [.. Enumerable.Range(0, sql.Length).Where(i => sql[i] == Hole).Select(i => new SqlHole(i, "hole"))]);
        var script = SqlParser.ParseScript(text);
        Assert.Empty(Binder.Bind(script.Statements[0], text, context, script.Doubts.Count > 0).Errors);
    }

    [Fact]
    public void Relations_are_those_of_the_statement()
    {
        var failures = new List<string>();
        int found = 0, all = 0;
        foreach (var holed in Holed())
        {
            var relations = Relations(holed.Original);
            // A WITH query whose name is in the hole may have a table's name.
            var own = Relations(holed.Bound, holed.ToOriginal);
            foreach (var relation in own)
                if (!relations.Contains(relation) && !holed.Shown.Contains("WITH □", StringComparison.Ordinal)) failures.Add($"{relation}: {holed.Shown}");
            foreach (var relation in relations.Where(holed.IsOutside))
            {
                all++;
                if (own.Contains(relation)) found++;
            }
        }
        Assert.True(failures.Count == 0, $"{failures.Count}\n{string.Join('\n', failures.Take(40))}");
        // The others stand behind holes that hold FROM, JOIN or the like, or behind one at which reading ended.
        Assert.True(found > all * 0.8, $"{found} of {all} found");
    }

    private sealed record HoledStatement(string Shown, BoundStatement Bound, BoundStatement Original, int Start, int End, int Shift)
    {
        /// <summary>Whether a place of the original is not in the hole.</summary>
        public bool IsOutside((int Oid, int Start) place) => place.Start < Start || place.Start >= End;

        public int ToOriginal(int position) => position <= Start ? position : position - Shift;
    }

    private static HashSet<(int Oid, int Start)> Relations(BoundStatement bound, Func<int, int>? map = null) =>
        [.. bound.References.Where(item => item.Kind == ReferenceKind.Relation).Select(item => (item.RelationOid, map is null ? item.Span.Start : map(item.Span.Start)))];

    private static IEnumerable<(Fixture.Case Item, SqlToken[] Tokens, BindingContext Context)> Statements()
    {
        foreach (var fixture in Fixture.Names.Select(Fixture.Open))
        {
            var context = new BindingContext(fixture.CatalogOf(18));
            foreach (var item in fixture.Files.SelectMany(fixture.Read).Where(item => item.VerdictOf(18).StartsWith("ok", StringComparison.Ordinal)))
            {
                var script = SqlParser.ParseScript(item.Sql);
                SqlToken[] tokens = [.. Enumerable.Range(0, script.Tokens.Count - 1).Select(i => script.Tokens[i])];
                if (script.Errors.Count == 0 && script.Statements.Count == 1 && tokens.Length <= 50) yield return (item, tokens, context);
            }
        }
    }

    private static IEnumerable<HoledStatement> Holed()
    {
        foreach (var (item, tokens, context) in Statements())
        {
            var script = SqlParser.ParseScript(item.Sql);
            var original = Binder.Bind(script.Statements[0], script.Text, context);
            for (var from = 0; from < tokens.Length; from++)
            {
                for (var to = from; to < tokens.Length && to < from + 5; to++)
                {
                    if (!MayBeHole(tokens, from, to)) continue;
                    var (start, end) = (tokens[from].Start, tokens[to].End);
                    var sql = $"{item.Sql[..start]} {Hole} {item.Sql[end..]}";
                    var text = new SqlText(sql, holes: [new SqlHole(start + 1, "hole")]);
                    var holed = SqlParser.ParseScript(text);
                    var bound = Binder.Bind(holed.Statements[0], text, context, holed.Doubts.Count > 0);
                    yield return new HoledStatement(Shown(sql), bound, original, start, end, sql.Length - item.Sql.Length);
                }
            }
        }
    }

    /// <summary>Two runs of up to three tokens each, with at least one between them; of each statement ten times as many as it has tokens.</summary>
    private static IEnumerable<(string Shown, BoundStatement Bound)> HoledTwice(Random random)
    {
        foreach (var (item, tokens, context) in Statements())
        {
            for (var count = 10 * tokens.Length; count > 0; count--)
            {
                var from = random.Next(tokens.Length);
                var to = Math.Min(tokens.Length - 1, from + random.Next(3));
                var from2 = to + 2 + random.Next(tokens.Length);
                var to2 = from2 + random.Next(3);
                if (to2 >= tokens.Length || !MayBeHole(tokens, from, to) || !MayBeHole(tokens, from2, to2)) continue;
                var sql = $"{item.Sql[..tokens[from].Start]} {Hole} {item.Sql[tokens[to].End..tokens[from2].Start]} {Hole} {item.Sql[tokens[to2].End..]}";
                var text = new SqlText(sql, holes: [.. Enumerable.Range(0, sql.Length).Where(i => sql[i] == Hole).Select(i => new SqlHole(i, "hole"))]);
                var holed = SqlParser.ParseScript(text);
                if (holed.Errors.Count > 0) Assert.Fail($"{holed.Errors[0]}: {Shown(sql)}");
                yield return (Shown(sql), Binder.Bind(holed.Statements[0], text, context, holed.Doubts.Count > 0));
            }
        }
    }

    private static string Shown(string sql) => string.Join(' ', sql.Replace(Hole, '□').Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static bool MayBeHole(SqlToken[] tokens, int from, int to)
    {
        var before = from > 0 ? tokens[from - 1] : default;
        var behind = to + 1 < tokens.Length ? tokens[to + 1] : default;
        if (tokens[from].Kind == TokenKind.Dot || tokens[to].Kind == TokenKind.Dot) return false;
        if (from < to && (before.Kind == TokenKind.Dot || behind.Kind == TokenKind.Dot)) return false;
        var isName = from > 0 && before.Kind is TokenKind.Identifier or TokenKind.Keyword;
        if (isName && tokens[from].Kind is TokenKind.OpenParenthesis or TokenKind.OpenBracket or TokenKind.String) return false;
        var isOperand = from > 0 && NeedsOperand(before) && (to + 1 == tokens.Length || EndsOperand(behind));
        var depth = 0;
        for (var i = from; i <= to; i++)
        {
            if (tokens[i].Kind is TokenKind.OpenParenthesis or TokenKind.OpenBracket) depth++;
            if (tokens[i].Kind is TokenKind.CloseParenthesis or TokenKind.CloseBracket) depth--;
            if (depth < 0) return false;
            if (depth == 0 && tokens[i].Keyword is Keyword.Union or Keyword.Intersect or Keyword.Except) return false;
            if (depth == 0 && isOperand && IsClause(tokens[i].Keyword)) return false;
        }
        return depth == 0;
    }

    private static bool NeedsOperand(SqlToken token) => token.Kind is TokenKind.Comma or TokenKind.OpenParenthesis or TokenKind.Equals or TokenKind.Less
            or TokenKind.Greater or TokenKind.Plus or TokenKind.Minus or TokenKind.Star or TokenKind.Operator
        || token.Keyword is Keyword.Where or Keyword.From or Keyword.And or Keyword.Or or Keyword.Not or Keyword.On or Keyword.By or Keyword.Having
            or Keyword.Set or Keyword.Join or Keyword.Values or Keyword.Using;

    private static bool EndsOperand(SqlToken token) => token.Kind is TokenKind.Comma or TokenKind.CloseParenthesis or TokenKind.Equals or TokenKind.Less
            or TokenKind.Greater or TokenKind.Plus or TokenKind.Minus or TokenKind.Operator
        || token.Keyword is Keyword.Where or Keyword.From or Keyword.And or Keyword.Or or Keyword.Group or Keyword.Order or Keyword.Limit
            or Keyword.Having or Keyword.Returning or Keyword.On or Keyword.For or Keyword.In or Keyword.Is or Keyword.Like or Keyword.Between;

    private static bool IsClause(Keyword keyword) => keyword is Keyword.From or Keyword.Where or Keyword.Group or Keyword.Order or Keyword.Having
        or Keyword.Set or Keyword.Using or Keyword.On or Keyword.Limit or Keyword.Returning or Keyword.For or Keyword.Join;
}
