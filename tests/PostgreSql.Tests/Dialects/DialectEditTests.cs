using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.PostgreSql.Dialects;
using DbImpact.PostgreSql.Parsing;
using Xunit;

namespace DbImpact.PostgreSql.Tests.Dialects;

/// <summary>What holds of the edits of every reading, whatever they mend.</summary>
public sealed class DialectEditTests
{
    /// <summary>Statements behind another one, which neither a semicolon nor, in the second text, GO ends.</summary>
    private static readonly string[] Following =
    [
        "\nGO\nINSERT INTO t9 VALUES (1)\nGO\nDROP TABLE t8",
        "\n\nINSERT INTO t9 VALUES (1)\nDROP TABLE t8",
        "\n\nDELETE FROM t9 WHERE a = 1\n\nCREATE TABLE t8 (b int)\n",
        "\nUPDATE t9 SET a = 1\n\nALTER TABLE t8 ADD b int",
    ];

    [Fact]
    public void Edits_of_a_reading_do_not_overlap()
    {
        var differences = new List<string>();
        foreach (var sql in DialectCase.All.SelectMany(item => Following.Select(next => item.Original + next).Prepend(item.Original)))
        {
            if (Read(sql) is not { } reading) continue;
            var edits = Edits(reading).OrderBy(edit => edit.Span.Start).ThenBy(edit => edit.Span.End).ToList();
            for (var i = 1; i < edits.Count; i++)
                if (edits[i].Span.Start < edits[i - 1].Span.End) differences.Add($"{sql}\n  {edits[i - 1]} and {edits[i]}");
        }
        Assert.True(differences.Count == 0, string.Join("\n", differences));
    }

    [Fact]
    public void Edits_leave_the_statements_that_follow()
    {
        var differences = new List<string>();
        foreach (var item in DialectCase.All)
        {
            foreach (var next in Following)
            {
                if (Read(item.Original + next) is not { } reading) continue;
                foreach (var edit in Edits(reading))
                {
                    var isBehind = edit.Span.End > item.Original.Length && !(edit.Span.Length == 2 && edit.NewText == ";");
                    if (isBehind) differences.Add($"{item}: {item.Original}{next}\n  {edit}");
                }
                // What is read on is the text with all of them, and with GO as it was where that was not reached.
                var read = reading.Text.Text.Replace("\nGO", "\n;", StringComparison.Ordinal);
                if (!read.EndsWith(next.Replace("\nGO", "\n;", StringComparison.Ordinal), StringComparison.Ordinal))
                    differences.Add($"{item}: {item.Original}{next}\n  read as {read}");
            }
        }
        Assert.True(differences.Count == 0, string.Join("\n", differences));
    }

    [Theory]
    [InlineData("CREATE TABLE t (a int) ENGINE=InnoDB DEFAULT CHARSET=", "INSERT INTO t9 VALUES (1)")]
    [InlineData("CREATE TABLE t (a int) PCTFREE", "SELECT a FROM t9")]
    [InlineData("UPDATE t SET a += ", "SELECT a FROM t9")]
    [InlineData("ALTER TABLE t ADD COLUMN a int AFTER ", "INSERT INTO t9 VALUES (1)")]
    public void What_is_missing_is_not_taken_from_the_next_statement(string sql, string next)
    {
        if (Read(sql + "\n" + next) is not { } reading) return;
        Assert.All(Edits(reading), edit => Assert.True(edit.Span.End <= sql.Length, edit.ToString()));
    }

    private static DialectReading? Read(string sql)
    {
        var options = new ParserOptions { ServerVersion = 18 };
        return DialectReader.Read(SqlParser.ParseScript(sql, options), options);
    }

    private static IEnumerable<SqlEdit> Edits(DialectReading reading) => reading.Constructs.SelectMany(construct => construct.Edits);
}
