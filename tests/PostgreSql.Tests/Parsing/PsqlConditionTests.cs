using System.Collections.Generic;
using System.Linq;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;
using Xunit;

namespace DbImpact.PostgreSql.Tests.Parsing;

/// <summary>
/// psql's <c>\if</c>. What psql 15 sends was seen with <c>psql -e -v x=true</c> and <c>-v x=false</c>; a statement that only one of the two
/// sends is marked with a question mark.
/// </summary>
public sealed class PsqlConditionTests
{
    [Theory]
    [InlineData("SELECT 0;\n\\if :x\nSELECT 1;\n\\else\nSELECT 2;\n\\endif\nSELECT 3;", "SELECT 0 | SELECT 1? | SELECT 2? | SELECT 3")]
    [InlineData("\\if :x\nSELECT 1;\nSELECT 2;\n\\endif\nSELECT 3;", "SELECT 1? | SELECT 2? | SELECT 3")]
    [InlineData("\\if :x \\else\nSELECT 2;\n\\endif\nSELECT 3;", "SELECT 2? | SELECT 3")]
    [InlineData("\\if :x\n\\if :y\nSELECT 1;\n\\endif\nSELECT 2;\n\\endif\nSELECT 3;", "SELECT 1? | SELECT 2? | SELECT 3")]
    [InlineData("\\if :{?x}\nSELECT 1 \\g\n\\elif :'y'\nSELECT 2 \\gset\n\\endif", "SELECT 1? | SELECT 2?")]
    // A constant condition has one branch.
    [InlineData("\\if true\nSELECT 1;\n\\else\nSELECT 2 SELEC;\n\\endif\nSELECT 3;", "SELECT 1 | SELECT 3")]
    [InlineData("\\if 0\nSELECT 1 FRM t;\n\\elif on\nSELECT 2;\n\\else\nSELECT 3;\n\\endif", "SELECT 2")]
    [InlineData("\\if fa\nSELECT 1 FRM t;\n\\elif :x\nSELECT 2;\n\\else\nSELECT 3;\n\\endif\nSELECT 4", "SELECT 2? | SELECT 3? | SELECT 4")]
    [InlineData("SELECT 1\n\\if true\n, 2\n\\else\n, 3 FRM\n\\endif\n, 4;", "SELECT 1, 2, 4")]
    [InlineData("\\if false\n\\if :x\nSELECT 1 FRM;\n\\else\nSELECT 2 FRM;\n\\endif\nSELECT 3 FRM;\n\\endif\nSELECT 4;", "SELECT 4")]
    [InlineData("\\if false\nCOPY t FROM stdin;\n\\endif\nSELECT 4;", "SELECT 4")]
    [InlineData("SELECT 1 \\if false \\r \\endif ignored\n+ 2;", "SELECT 1 + 2")]
    [InlineData("SELECT ( 1 \\if no such\n ) + ( \\endif\n + 2);", "SELECT (1 + 2)")]
    [InlineData("\\if false\n\\if true\n\\copy t from stdin\n\\endif\n\\endif\nSELECT 4;", "SELECT 4")]
    [InlineData("\\if true\n\\if false\n\\endif\nSELECT 3;\n\\endif\nSELECT 4;", "SELECT 3 | SELECT 4")]
    // A statement that both branches have a part of is another with each of them.
    [InlineData("SELECT 1\n\\if :x\n, 2\n\\else\n, 3\n\\endif\nFROM t; SELECT 4;", "□ | SELECT 4")]
    [InlineData("SELECT * FROM t WHERE\n\\if :x\na = 1\n\\else\nb =\n\\if :y\n2\n\\else\n3\n\\endif\n\\endif\nORDER BY a;", "□")]
    [InlineData("SELECT 1\n\\if :x\nFROM t\n\\else\n;\n\\endif\n; SELECT 4;", "□ | SELECT 4")]
    [InlineData("SELECT 1\n\\if :x\nFROM t;\n\\else\nFROM u;\n\\endif\nCREATE TABLE v (a int);", "□ | CREATE TABLE v (a integer)")]
    [InlineData("\\if :x\nSELECT 1\n\\else\nSELECT 2\n\\endif\n; SELECT 4;", "□ | SELECT 4")]
    // psql takes it as ended.
    [InlineData("SELECT 1;\n\\if :x\nSELECT 2;", "SELECT 1 | SELECT 2?")]
    [InlineData("SELECT 1;\n\\endif\n\\else\nSELECT 2;", "SELECT 1 | SELECT 2")]
    // Not a command.
    [InlineData("\\if :x\nSELECT '\n\\else\n';\n\\endif\nSELECT 2;", "SELECT E'\n\\\\else\n'? | SELECT 2")]
    [InlineData("\\if :x\n/* \\endif */ SELECT 1; -- \\endif\n\\endif\nSELECT 2;", "SELECT 1? | SELECT 2")]
    public void Statements_that_only_one_branch_sends_are_conditional(string text, string expected)
    {
        var script = SqlParser.ParseScript(new SqlText(text, ParameterStyle.Psql));

        Assert.Empty(script.Errors);
        var statements = new List<string>();
        foreach (var statement in script.Statements) statements.Add(Describe(statement));
        Assert.Equal(expected, string.Join(" | ", statements));

        string Describe(SqlStatement statement)
        {
            var span = statement.Span;
            for (var i = script.Tokens.IndexAt(span.Start); script.Tokens[i].Start < span.End; i++)
                if (script.Tokens[i].Kind == TokenKind.Hole) return "□";
            return SqlPrinter.TryPrint(statement, out var printed) ? printed + (statement.IsConditional ? "?" : "") : "?";
        }
    }

    [Fact]
    public void An_error_in_a_branch_is_one()
    {
        var script = SqlParser.ParseScript(new SqlText("\\if :x\nSELECT 1 FRM t u;\n\\else\nSELECT 2;\n\\endif", ParameterStyle.Psql));

        Assert.Equal(20, Assert.Single(script.Errors).Span.Start);
    }

    [Fact]
    public void A_long_script_of_conditions_is_read_in_portions_as_in_one()
    {
        var text = string.Concat(Enumerable.Repeat("\\if :x\nSELECT 1;\n\\else\nSELECT a FROM t\n\\endif\n;SELECT 2;", 500));
        var source = new SqlText(text, ParameterStyle.Psql);
        var reader = new SqlStatementReader(source, null, 3);
        var whole = SqlParser.ParseScript(source);

        foreach (var statement in whole.Statements)
        {
            Assert.True(reader.Read());
            Assert.Equal((statement.Span, statement.IsConditional), (reader.Statement!.Span, reader.Statement.IsConditional));
        }
        Assert.False(reader.Read());
    }
}
