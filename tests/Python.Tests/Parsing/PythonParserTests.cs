using System;
using System.IO;
using System.Linq;
using DbImpact.Python.Parsing;
using DbImpact.Python.Syntax;
using Xunit;

namespace DbImpact.Python.Tests.Parsing;

public class PythonParserTests
{
    private static string Fixture(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Fixtures", name));

    /// <summary>
    /// syntax.ast is what Python 3.11's ast.parse gives for syntax.py: the place and kind of each node, but those of patterns. What ast has
    /// otherwise is left out: the nodes that it makes of <c>elif</c>, the tuple that it makes of <c>del a, b</c>'s targets.
    /// </summary>
    [Fact]
    public void EveryNodeStandsWherePythonHasIt()
    {
        var expected = Fixture("syntax.ast").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Renamed).Order(StringComparer.Ordinal);
        var module = PythonParser.Parse("syntax.py", Fixture("syntax.py"));
        Assert.Empty(module.Errors);
        var deleted = AstDump.All(module.Body).OfType<DeleteStatement>().Select(statement => statement.Targets).OfType<TupleExpression>().Count();
        var found = AstDump.Of(module).Order(StringComparer.Ordinal).ToList();
        var missing = expected.Except(found).ToList();
        var surplus = found.Except(expected).ToList();
        Assert.Empty(missing);
        Assert.Equal(deleted, surplus.Count);

        static string Renamed(string line) => line.Replace(" AsyncWith", " With", StringComparison.Ordinal).Replace(" AsyncFor", " For", StringComparison.Ordinal)
            .Replace(" TryStar", " Try", StringComparison.Ordinal);
    }

    [Fact]
    public void EveryPrefixAndEveryDeletionIsRead()
    {
        var text = Fixture("syntax.py");
        for (var i = 0; i < text.Length; i++)
        {
            Check(text[..i]);
            Check(text.Remove(i, 1));
        }

        static void Check(string text)
        {
            var module = PythonParser.Parse("x.py", text);
            Assert.All(module.Errors, error => Assert.InRange(error.Position, 0, text.Length));
            Assert.All(module.Body, statement => Assert.InRange(statement.End, statement.Start, text.Length));
        }
    }

    [Theory]
    [InlineData("f'{a}'", "a")]
    [InlineData("f'{{x}} {a!r:>{width}} {b=}'", "a|width|b")]
    [InlineData("f\"{d[\"k\"]} {f'{inner}'}\"", "d[\"k\"]|f'{inner}'|inner")]
    [InlineData("f'''{\na\n}'''", "a")]
    [InlineData("rf'{a}\\d{{2}}'", "a")]
    [InlineData("f'{x:%Y-%m-%d}'", "x")]
    [InlineData("f'{a if b else c} {lambda_(1)} {(lambda: 1)()} {a != b}'", "a if b else c|lambda_(1)|(lambda: 1)()|a != b")]
    [InlineData("f'\\N{BULLET}{a}'", "a")]
    [InlineData("t'{a}'", "a")]
    public void ReplacementFieldsHoldExpressions(string source, string expected)
    {
        var module = PythonParser.Parse("x.py", source);
        Assert.Empty(module.Errors);
        var fields = AstDump.All(module.Body).OfType<ReplacementField>().OrderBy(field => field.Start).Select(field => module.TextOf(field.Value));
        Assert.Equal(expected, string.Join("|", fields));
    }

    /// <summary>What is wrong in one line does not hide the next.</summary>
    [Theory]
    [InlineData("print \"x\"\ny = 1\n")]
    [InlineData("x = (\ny = 1\n", false)]
    [InlineData("x = (\ndef f(): pass\ny = 1\n")]
    [InlineData("class (x):\n    a = 1\ny = 1\n")]
    [InlineData("    a = 1\ny = 1\n")]
    [InlineData("if x\n    a = 1\ny = 1\n")]
    [InlineData("x = 'open\ny = 1\n")]
    [InlineData("x = $\ny = 1\n")]
    [InlineData("try:\n    pass\nexcept E, e:\n    pass\ny = 1\n", true, true)]
    public void ReadingGoesOnBehindAnError(string source, bool isFound = true, bool isTaken = false)
    {
        var module = PythonParser.Parse("x.py", source);
        Assert.Equal(isTaken, module.Errors.Count == 0);
        Assert.Equal(isFound, module.Body.OfType<AssignStatement>().Any(assign => assign.Targets[0] is NameExpression { Name: "y" }));
    }

    [Fact]
    public void NestingIsBounded()
    {
        foreach (var (open, close) in new[] { ("(", ")"), ("[", "]"), ("{", "}"), ("f(", ")"), ("not ", ""), ("-", ""), ("a.b", ""), ("a if b else ", "c"), ("lambda: ", "1"), ("f'{", "}'") })
        {
            var module = PythonParser.Parse("x.py", string.Concat(Enumerable.Repeat(open, 20_000)) + "x" + string.Concat(Enumerable.Repeat(close, 20_000)) + "\ny = 1\n");
            Assert.NotEmpty(module.Body);
        }
        var blocks = string.Concat(Enumerable.Range(0, 2_000).Select(depth => new string(' ', depth) + "if x:\n")) + new string(' ', 2_000) + "pass\ny = 1\n";
        Assert.NotEmpty(PythonParser.Parse("x.py", blocks).Errors);
    }
}
