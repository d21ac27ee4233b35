using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;
using Xunit;

namespace DbImpact.PostgreSql.Tests.Parsing;

public sealed class SqlPlaceholderTests
{
    private static SqlText File(string text) => new(text, ParameterStyle.Psql, source: SourceMap.ForFile("a.sql", text.Length));

    private static SqlText Expand(string text, params (string Name, string Value)[] known) =>
        new SqlPlaceholders(known.ToDictionary(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal)).Expand(File(text));

    [Fact]
    public void Known_ones_are_replaced_and_others_of_their_form_are_holes()
    {
        var text = Expand("SELECT ${col} FROM ${schema}.users WHERE {x} = '${a.b-c}' $(y)", ("${schema}", "app"));
        Assert.Equal("SELECT \uFFFC FROM app.users WHERE {x} = '\uFFFC' $(y)", text.Text);
        Assert.Equal(["${col}", "${a.b-c}"], text.Holes.Select(hole => hole.Description));
        Assert.All(text.Holes, hole => Assert.True(text.IsHole(hole.Position)));
    }

    [Fact]
    public void The_longest_counts_and_a_mark_at_one_end_makes_no_form() =>
        Assert.Equal("SELECT * FROM app_users, app2_t WHERE id = :id", Expand("SELECT * FROM :prefix_users, :prefix_2_t WHERE id = :id", (":prefix_", "app_"), (":prefix_2", "app2")).Text);

    [Fact]
    public void Places_are_those_of_what_is_written()
    {
        const string Written = "SELECT a FROM ${s}.t WHERE b = 1";
        var text = Expand(Written, ("${s}", "long_schema"));
        SqlSpan At(string part) => new(text.Text.IndexOf(part, StringComparison.Ordinal), part.Length);
        SourceSpan Source(string part) => new("a.sql", Written.IndexOf(part, StringComparison.Ordinal), part.Length);
        Assert.Equal(Source("b"), text.Source.ToSource(At("b")));
        Assert.Equal(Source("${s}"), text.Source.ToSource(At("long_schema")));
        Assert.Equal(Source("${s}.t"), text.Source.ToSource(At("long_schema.t")));
        Assert.Equal(new SourceEdit(Source("a"), "c"), text.Source.ToEdit(At("a"), "c"));
        Assert.Null(text.Source.ToEdit(At("long_schema"), "other"));
        var part = text.Part(SqlSpan.FromBounds(At("t WHERE").Start, text.Text.Length));
        Assert.Equal(Source("b"), part.Source.ToSource(new SqlSpan(part.Text.IndexOf('b', StringComparison.Ordinal), 1)));
    }

    [Fact]
    public void A_hole_of_that_description_is_filled()
    {
        var text = new SqlText("SELECT * FROM \uFFFC.t, \uFFFC", holes: [new SqlHole(14, "{schema}"), new SqlHole(19, "{other}")]);
        var filled = new SqlPlaceholders(new Dictionary<string, string> { ["{schema}"] = "app" }).Expand(text);
        Assert.Equal("SELECT * FROM app.t, \uFFFC", filled.Text);
        Assert.Equal((21, "{other}"), (filled.Holes[0].Position, filled.Holes[0].Description));
    }

    [Fact]
    public void Optional_and_chosen_parts_move_with_their_text()
    {
        const string Written = "SELECT ${c} FROM t WHERE a ${and} b AND c";
        var text = new SqlText(Written, optionalParts: [new SqlSpan(7, 4), new SqlSpan(Written.IndexOf(" AND c", StringComparison.Ordinal), 6)], optionalGroups: [0, 1], chosenParts: [new SqlSpan(27, 3)]);
        var sent = new SqlPlaceholders(new Dictionary<string, string> { ["${c}"] = "one, two", ["${and}"] = "" }).Expand(text);
        Assert.Equal("SELECT one, two FROM t WHERE a  b AND c", sent.Text);
        Assert.Equal(["one, two", " AND c"], sent.OptionalParts.Select(sent.Slice));
        Assert.Equal("", sent.Slice(sent.ChosenParts[0]));
    }

    [Fact]
    public void Without_any_the_text_stays_the_same_object()
    {
        var text = File("SELECT '${a}'");
        Assert.Same(text, SqlPlaceholders.None.Expand(text));
        Assert.Same(text, new SqlPlaceholders(new Dictionary<string, string> { ["{{b}}"] = "x" }).Expand(text));
    }

    /// <summary>Whatever stands in a text, positions lead back into it, and the parser reads the result.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Any_text_is_read(int seed)
    {
        var random = new Random(seed);
        string[] pieces = ["${a}", "${b}", "${", "}", "{c}", "$(d)", ":p_", "SELECT ", "'", "\"", " FROM t", ",", "x", "$$", "--", "\n", "é", "${é}", "$(", ")"];
        for (var i = 0; i < 3_000; i++)
        {
            var written = string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => pieces[random.Next(pieces.Length)]));
            var text = Expand(written, ("${a}", "aaaaaaaa"), ("$(d)", ""), (":p_", "q"), ("{c}", "'"));
            Assert.DoesNotContain(text.Holes, hole => text.Text[hole.Position] != SqlText.HoleCharacter);
            for (var j = 0; j <= text.Text.Length; j++)
            {
                var at = text.Source.ToSource(new SqlSpan(j, Math.Min(1, text.Text.Length - j)));
                Assert.True(at is null || (at.Value.Start >= 0 && at.Value.End <= written.Length), written);
            }
            foreach (var statement in SqlParser.ParseScript(text).Statements) text.Part(statement.Span);
        }
    }
}
