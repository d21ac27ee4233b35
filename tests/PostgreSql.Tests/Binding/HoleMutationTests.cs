using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.PostgreSql.Binding;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;
using Xunit;

namespace DbImpact.PostgreSql.Tests.Binding;

/// <summary>
/// Less certain, never wrong: where parts of a statement that the server takes are not known, nothing is reported. What stood there is a filling
/// that the server takes.
/// </summary>
public sealed class HoleMutationTests
{
    private const int Major = 18;
    private static readonly string[] Settings = (Environment.GetEnvironmentVariable("DBIMPACT_HOLES") ?? "1:6").Split(':');
    private static readonly int Seed = int.Parse(Settings[0]);
    private static readonly int Rounds = int.Parse(Settings[1]);

    public static TheoryData<string> Sets => [.. Fixture.Names];

    [Theory]
    [MemberData(nameof(Sets))]
    public void What_is_not_known_makes_nothing_wrong(string set)
    {
        var fixture = Fixture.Open(set);
        var context = new BindingContext(fixture.CatalogOf(Major));
        var random = new Random(Seed);
        var wrong = new SortedSet<string>(StringComparer.Ordinal);
        var bound = 0;
        foreach (var item in fixture.Files.SelectMany(fixture.Read).Where(item => item.VerdictOf(Major).StartsWith("ok", StringComparison.Ordinal)))
        {
            for (var round = 0; round < Rounds; round++)
            {
                var text = WithHoles(item.Sql, random, round % 3 + 1);
                var script = SqlParser.ParseScript(text, new ParserOptions { ServerVersion = Major });
                foreach (var error in script.Errors) wrong.Add($"{text.Text} (of {item.Sql})\n  {error.Message}");
                if (script.Statements.Count != 1) continue;
                var isIncomplete = script.Errors.Count > 0 || script.Doubts.Count > 0;
                var result = Binder.Bind(script.Statements[0], text, context, isIncomplete);
                bound++;
                foreach (var error in result.Errors) wrong.Add($"{text.Text} (of {item.Sql})\n  {error.SqlState}: {error.Message}");
            }
        }
        Assert.True(wrong.Count == 0, $"{wrong.Count} of {bound}\n" + string.Join("\n", wrong.Take(30)));
    }

    private static SqlText WithHoles(string sql, Random random, int count)
    {
        var script = SqlParser.ParseScript(new SqlText(sql), new ParserOptions { ServerVersion = Major });
        var spans = new List<SqlSpan>();
        Visit(script.Statements[0]);
        var text = sql;
        var chosen = new List<SqlSpan>();
        for (var i = 0; i < count && spans.Count > 0; i++)
        {
            var span = spans[random.Next(spans.Count)];
            if (!chosen.Exists(other => other.Overlaps(span) || other.Contains(span) || span.Contains(other))) chosen.Add(span);
        }
        chosen.Sort((a, b) => a.Start.CompareTo(b.Start));
        for (var i = chosen.Count - 1; i >= 0; i--)
            text = text.Remove(chosen[i].Start, chosen[i].Length).Insert(chosen[i].Start, SqlText.HoleCharacter.ToString());
        var holes = new List<SqlHole>();
        var taken = 0;
        foreach (var span in chosen)
        {
            holes.Add(new SqlHole(span.Start - taken, "{hole}"));
            taken += span.Length - 1;
        }
        return new SqlText(text, ParameterStyle.Positional, holes);

        void Visit(SqlNode node)
        {
            if (!node.Span.IsEmpty && node is SqlExpression or Identifier or QualifiedName or TypeName or SelectItem or FromItem or SelectStatement or SortItem)
                spans.Add(node.Span);
            node.ForEachChild(Visit);
        }
    }
}
