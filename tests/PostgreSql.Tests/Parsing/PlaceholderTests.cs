using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;
using Xunit;

namespace DbImpact.PostgreSql.Tests.Parsing;

/// <summary>
/// What libraries make of a text, recorded from the libraries themselves: each line of a fixture is a text and what came out, a placeholder
/// written as <c>¤name¤</c>, or as <c>$1</c> where the library writes that.
/// </summary>
public sealed class PlaceholderTests
{
    private static readonly Dictionary<string, string> PsqlVariables = new() { ["v"] = "(1)", ["w"] = "(2)" };

    /// <summary>
    /// Npgsql's SqlQueryParser, every name bound. Left out are a colon behind an operand, where a parameter would be a syntax error, and
    /// <c>&lt;@</c> before a word of the grammar: without a parameter of that name Npgsql leaves both alone.
    /// </summary>
    [Fact]
    public void Npgsql()
    {
        foreach (var line in Lines("npgsql-10.0.0"))
        {
            var (isStandard, sql, expected) = (line[0].GetBoolean(), line[1].GetString()!, line[2].GetString()!);
            var names = new List<string>();
            Assert.Equal((sql, expected.TrimEnd()), (sql, Rewrite(sql, ParameterStyle.Npgsql, Number, isStandard).TrimEnd()));

            string Number(string parameter)
            {
                if (parameter[0] == '$') return parameter;
                var name = parameter[1..].ToUpperInvariant();
                if (!names.Contains(name)) names.Add(name);
                return $"${names.IndexOf(name) + 1}";
            }
        }
    }

    [Theory]
    [InlineData("sqlalchemy-1.4.46", ParameterStyle.NamedColon)]
    [InlineData("psycopg-3.1.7", ParameterStyle.Format)]
    [InlineData("psycopg2-2.9.5", ParameterStyle.Format)]
    public void Those_that_do_not_know_what_a_string_is(string library, ParameterStyle style)
    {
        foreach (var line in Lines(library))
        {
            var (sql, expected) = (line[0].GetString()!, line[1].GetString()!);
            var tokens = SqlParser.ParseScript(new SqlText(sql, style)).Tokens;
            var quoted = Enumerable.Range(0, tokens.Count).Select(i => tokens[i]).FirstOrDefault(token => (token.Flags & TokenFlags.Quoted) != 0);
            if (quoted.Length > 0 && expected.Contains('¤', StringComparison.Ordinal))
                Assert.True((quoted.Flags & TokenFlags.Hole) != 0, sql);
            else
                Assert.Equal((sql, expected), (sql, Rewrite(sql, style, parameter => parameter[0] == '$' ? parameter : $"¤{NameOf(parameter)}¤")));
        }

        static string NameOf(string parameter) =>
            parameter[0] == ':' ? parameter[1..] : parameter.Length == 2 ? "" : parameter[2..parameter.LastIndexOf(')')];
    }

    /// <summary>What psql logged as sent (<c>--log-file</c>), the variables v and w set to <c>(1)</c> and <c>(2)</c>.</summary>
    [Theory]
    [InlineData("psql-15.20")]
    [InlineData("psql-18.6")]
    public void Psql(string library)
    {
        foreach (var line in Lines(library))
        {
            var sql = line[0].GetString()!;
            var expected = line[1].EnumerateArray().SelectMany(query => Words(query.GetString()!));
            var tokens = SqlParser.ParseScript(new SqlText(sql, ParameterStyle.Psql)).Tokens;
            var sent = new List<string>();
            for (var i = 0; i < tokens.Count; i++)
            {
                var token = tokens[i];
                if (token.Kind is TokenKind.PsqlCommand or TokenKind.CopyData or TokenKind.Semicolon or TokenKind.End) continue;
                sent.AddRange(Words(Substitute(sql.Substring(token.Start, token.Length))));
            }
            Assert.Equal((sql, string.Join(' ', expected)), (sql, string.Join(' ', sent)));
        }
    }

    /// <summary>What the server took from psql 15.20 with the variables d, i, a, b, z and e set to 2020-01-01, 3, xy, 101, UTC and !.</summary>
    [Theory]
    [InlineData("SELECT date :'d', date:'d', timestamp with time zone :'d', interval :'i' day, interval(0) :'i'")]
    [InlineData("SELECT E:'a', b:'b', U&:'a', 'a':'a', 'a'\n:'a'")]
    [InlineData("SELECT U&:'a' UESCAPE '!', U&:'a' UESCAPE :'e', U&'a' UESCAPE :'e'")]
    [InlineData("SELECT U&:\"b\" UESCAPE '!', U&:\"b\" UESCAPE :'e' FROM (SELECT 1 AS \"101\") s")]
    [InlineData("SELECT 'a' -- c\n:'a', 'a'\n-- c\n:'a', E'a' -- c\n -- d\n:'a', U&'a' -- c\n:'a'")]
    [InlineData("SELECT :'a' -- c\n'b', :'a' -- c\n:'b', :'a'\n'b', :'a':'b', :'a''b', '':'a'")]
    [InlineData("SELECT E:'a'\n'b\\n', U&:'a'\n'b!0041' UESCAPE '!', N:'a'\n'b'")]
    [InlineData("SELECT B'1'\n:'b', X'1'\n:'i', B:'b'\n'0', X:'i' -- c\n:'i'")]
    [InlineData("SELECT :\"b\":\"b\", \"x\":\"b\", :\"b\"\"x\" FROM (SELECT 1 AS \"101\"\"101\", 2 AS \"x\"\"101\", 3 AS \"101\"\"x\") s")]
    [InlineData("SELECT :'d'::date, 'a' || :'a' LIKE :'a' ESCAPE :'i'")]
    [InlineData("SET application_name = :'a'")]
    [InlineData("SET search_path TO :'a', b")]
    [InlineData("SET TIME ZONE :'z'")]
    [InlineData("SET TIME ZONE INTERVAL :'i' HOUR TO MINUTE")]
    [InlineData("CREATE TABLE pg_temp.t (a text DEFAULT :'a')")]
    public void Psql_puts_a_variable_in_as_a_string(string sql)
    {
        var script = SqlParser.ParseScript(new SqlText(sql, ParameterStyle.Psql));
        Assert.Empty(script.Errors);
        foreach (var statement in script.Statements) Assert.IsNotType<HoleStatement>(statement);
    }

    /// <summary>What the server rejected from psql 15.20 with the variables a and b set to xy and 101; psql's variables never end a quote.</summary>
    [Theory]
    [InlineData("SELECT 'a' :'a'", ":'a'")]
    [InlineData("SELECT 'a' /* c */\n:'a'", ":'a'")]
    [InlineData("SELECT :'a' 'b'", "'b'")]
    [InlineData("SELECT B'1':'b'", ":'b'")]
    [InlineData("SELECT U&:'a' UESCAPE :\"a\"", ":\"a\"")]
    [InlineData("SELECT :'a' FORM t WHERE", "t")]
    public void Psql_joins_no_other_strings(string sql, string near)
    {
        var error = Assert.Single(SqlParser.ParseScript(new SqlText(sql, ParameterStyle.Psql)).Errors);
        Assert.Equal((SqlStates.SyntaxError, near), (error.SqlState, sql.Substring(error.Span.Start, error.Span.Length)));
    }

    /// <summary>What psql logged as sent, statement by statement: it reads strings as the server says, from the next line on.</summary>
    [Fact]
    public void Psql_follows_how_the_server_reads_strings()
    {
        foreach (var line in Lines("psql-strings-15.20"))
        {
            var sql = line[0].GetString()!;
            var tokens = SqlParser.ParseScript(new SqlText(sql, ParameterStyle.Psql)).Tokens;
            var sent = new List<string>();
            int first = -1, end = 0;
            for (var i = 0; i < tokens.Count; i++)
            {
                if (tokens[i].Kind == TokenKind.PsqlCommand) continue;
                if (tokens[i].Kind is TokenKind.Semicolon or TokenKind.End)
                {
                    if (first >= 0) sent.Add(sql[first..end]);
                    first = -1;
                    continue;
                }
                if (first < 0) first = tokens[i].Start;
                end = tokens[i].End;
            }
            Assert.Equal((sql, string.Join('|', line[1].EnumerateArray().Select(query => query.GetString()!.TrimEnd(' ', ';')))), (sql, string.Join('|', sent)));
        }
    }

    [Theory]
    [InlineData("SELECT '{0}'", true)]
    [InlineData("SELECT '{1,2}'::int[]", false)]
    [InlineData("SELECT '{\"a\": 1}'::jsonb", false)]
    public void In_a_text_of_EF_Core_an_item_may_stand_in_a_string(string sql, bool isOpen)
    {
        var tokens = SqlParser.ParseScript(new SqlText(sql, ParameterStyle.EntityFramework)).Tokens;
        Assert.Equal(isOpen, (tokens[1].Flags & TokenFlags.Hole) != 0);
    }

    [Theory]
    [InlineData("SELECT '12\\:30 \\:x', ' \\:\\:'", "12:30 :x")]
    [InlineData("SELECT 'a\\\\:b'", "a\\:b")]
    [InlineData("SELECT '12:30:00'", "12:30:00")]
    public void A_colon_that_is_escaped_for_SQLAlchemy_is_a_colon_and_is_printed_escaped(string sql, string value)
    {
        var query = SqlParser.ParseStatement(new SqlText(sql, ParameterStyle.NamedColon))!;
        Assert.Equal(value, FirstString(query).Value);
        Assert.False(FirstString(query).HasHole);
        var printed = SqlPrinter.Print(query, ParameterStyle.NamedColon);
        var again = SqlParser.ParseStatement(new SqlText(printed, ParameterStyle.NamedColon))!;
        Assert.Equal((value, false), (FirstString(again).Value, FirstString(again).HasHole));
    }

    [Fact]
    public void Many_commands_of_psql_on_one_line_are_each_read_once()
    {
        var tokens = SqlParser.ParseScript(new SqlText(new string('\\', 100_000) + "\nSELECT 1;", ParameterStyle.Psql)).Tokens;
        Assert.True(tokens.Count > 30_000);
        Assert.Equal(TokenKind.Semicolon, tokens[tokens.Count - 2].Kind);
    }

    private static StringConstant FirstString(SqlStatement statement)
    {
        StringConstant? found = null;
        statement.Walk(node => (found ??= node as StringConstant) is null);
        return found!;
    }

    private static string Rewrite(string sql, ParameterStyle style, Func<string, string> write, bool isStandard = true)
    {
        var tokens = SqlParser.ParseScript(new SqlText(sql, style), new ParserOptions { StandardConformingStrings = isStandard }).Tokens;
        var result = new StringBuilder();
        var at = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind != TokenKind.Parameter) continue;
            result.Append(DriverText.Unescape(sql[at..tokens[i].Start], style)).Append(write(sql[tokens[i].Start..tokens[i].End]));
            at = tokens[i].End;
        }
        return result.Append(DriverText.Unescape(sql[at..], style)).ToString();
    }

    private static string Substitute(string token)
    {
        if (token.StartsWith('\\')) return token.Replace("\\:", ":", StringComparison.Ordinal);
        if (token.Length < 2 || token[0] != ':') return token;
        var name = token.Trim(':', '\'', '"', '{', '?', '}');
        if (token.StartsWith(":{", StringComparison.Ordinal)) return PsqlVariables.ContainsKey(name) ? "TRUE" : "FALSE";
        if (!PsqlVariables.TryGetValue(name, out var value)) return token;
        return token[1] is '\'' or '"' ? token[1] + value + token[1] : value;
    }

    private static IEnumerable<string> Words(string sql)
    {
        var tokens = SqlParser.ParseScript(sql).Tokens;
        for (var i = 0; i < tokens.Count; i++)
            if (tokens[i].Kind is not (TokenKind.Semicolon or TokenKind.End)) yield return sql[tokens[i].Start..tokens[i].End];
    }

    private static IEnumerable<JsonElement> Lines(string library) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Fixtures", "Placeholders", library + ".txt")).Select(line => JsonDocument.Parse(line).RootElement);
}
