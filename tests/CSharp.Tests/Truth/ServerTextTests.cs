using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using DbImpact.CSharp.Tests.Sql;
using DbImpact.PostgreSql.Syntax;
using DbImpact.Testing;
using Xunit;

namespace DbImpact.CSharp.Tests.Truth;

/// <summary>
/// The text that is derived is the text that the server sees: the same code is compiled and run with many arguments, and the server is asked
/// what it was sent. What is known wholly is the same to the character, what has holes and optional parts matches, and each text that is said
/// to be possible is sent by some run.
/// </summary>
public sealed class ServerTextTests
{
    [ServerFact]
    public async Task The_derived_text_is_the_one_that_the_server_sees()
    {
        var cases = TextCases.All;
        var code = Code.Restored(SourceOf(cases));
        var sites = code.Facts.SqlSites.GroupBy(static site => site.Member!.Split('.')[0]).ToDictionary(static group => group.Key, static group => group.Select(static site => site.Text).ToArray());
        var unknown = code.Facts.UnknownSites.Select(static site => site.Member!.Split('.')[0]).ToHashSet();
        await using var database = await PostgreSqlServer.Newest.CreateDatabaseAsync(cancellationToken: TestContext.Current.CancellationToken);
        var sent = await SentTexts.RunAsync(code.Compilation, cases, database);
        var wrong = new StringBuilder();
        var (known, parts) = (0, 0);
        for (var i = 0; i < cases.Length; i++)
        {
            Assert.True(sent[i].Count > 0, $"{cases[i].Body} sends nothing");
            sites.TryGetValue("Case" + i, out var texts);
            if (texts is null || unknown.Contains("Case" + i))
            {
                if (cases[i].Known is Knowledge.All or Knowledge.Some) wrong.AppendLine($"{cases[i].Body}: is not known; sent: {Shown(sent[i])}");
                continue;
            }
            if (texts.All(static text => text.Holes.Count == 0)) known++;
            else parts++;
            if (cases[i].Known == Knowledge.All && texts.Any(static text => text.Holes.Count > 0)) wrong.AppendLine($"{cases[i].Body}: is known in part: {string.Join(" | ", texts.Select(Code.Show))}; sent: {Shown(sent[i])}");
            var patterns = texts.SelectMany(PatternsOf).Distinct().ToArray();
            foreach (var text in sent[i].Where(text => cases[i].Known != Knowledge.Loose && !Array.Exists(patterns, pattern => Regex.IsMatch(text, pattern, RegexOptions.Singleline))))
                wrong.AppendLine($"{cases[i].Body}: derived {string.Join(" | ", texts.Select(Code.Show))}; sent {text}");
            if (cases[i].Known == Knowledge.Loose) continue;
            // What is said to be possible is what some run sends.
            foreach (var text in texts.Where(text => !PatternsOf(text).Any(pattern => sent[i].Any(one => Regex.IsMatch(one, pattern, RegexOptions.Singleline)))))
                wrong.AppendLine($"{cases[i].Body}: derived {Code.Show(text)}, which no run sends; sent {Shown(sent[i])}");
        }
        Assert.True(wrong.Length == 0, wrong.ToString());
        TestContext.Current.TestOutputHelper?.WriteLine($"{known} known wholly, {parts} in part, of {cases.Length}");
        Assert.True(known > cases.Length / 2);
    }

    private static string Shown(IEnumerable<string> texts) => string.Join(" | ", texts.Take(6));

    /// <summary>A regular expression for each set of the conditions that optional parts hang on.</summary>
    private static IEnumerable<string> PatternsOf(SqlText text)
    {
        var groups = text.OptionalParts.Select((_, i) => text.OptionalGroups.Count > i ? text.OptionalGroups[i] : i).ToArray();
        var distinct = groups.Distinct().ToArray();
        for (var set = 0; set < 1 << Math.Min(distinct.Length, 10); set++)
        {
            var pattern = new StringBuilder("^");
            for (var at = 0; at < text.Text.Length; at++)
            {
                var left = Enumerable.Range(0, groups.Length).Any(i => text.OptionalParts[i].Start <= at && at < text.OptionalParts[i].End && (set & (1 << Array.IndexOf(distinct, groups[i]))) == 0);
                if (left) continue;
                pattern.Append(text.IsHole(at) ? ".*" : Regex.Escape(text.Text[at].ToString()));
            }
            // Npgsql leaves out the blanks before a statement.
            yield return @"^\s*" + pattern.Append('$').ToString()[1..].TrimStart();
        }
    }

    private static string SourceOf(TextCase[] cases)
    {
        var source = new StringBuilder("""
            using System;
            using System.Collections.Generic;
            using System.Collections.Immutable;
            using System.Data;
            using System.Data.Common;
            using System.Globalization;
            using System.Linq;
            using System.Text;
            using Dapper;
            using Npgsql;

            public enum Order { Name, Price }

            public static class Names
            {
                public const string Table = "items";
                public const string Qualified = "public." + Table;
                public static readonly string Columns = "id, name";
                public static string All => $"SELECT {Columns} FROM {Table}";
            }

            """);
        for (var i = 0; i < cases.Length; i++)
        {
            source.AppendLine($$"""
                public class Case{{i}}(NpgsqlConnection connection)
                {
                    {{cases[i].Members.Replace("NUMBER", i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)}}
                    public void Run(string? argument, bool a, bool b, int number, string[] names)
                    {
                        {{cases[i].Body}}
                    }
                }
                """);
        }
        return source.ToString();
    }
}
