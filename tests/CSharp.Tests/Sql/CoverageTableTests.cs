using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.CodeAnalysis;
using Xunit;

namespace DbImpact.CSharp.Tests.Sql;

/// <summary>The table of docs/csharp.md, library calls by ways to write a text: each cell is tried.</summary>
public sealed class CoverageTableTests
{
    /// <summary>Each way makes <c>SELECT id FROM t</c>: the expression, and what stands before it in the method and in the class.</summary>
    private static readonly (string Name, string Expression, string Before, string Member)[] Forms =
    [
        ("literal", "\"SELECT id FROM t\"", "", ""),
        ("verbatim, raw", "\"\"\"SELECT id FROM t\"\"\"", "", ""),
        ("interpolated", "$\"SELECT {Column} FROM t\"", "", "private const string Column = \"id\";"),
        ("concatenated", "\"SELECT id \" + \"FROM t\"", "", ""),
        ("constant, static", "Text", "", "private static readonly string Text = \"SELECT id FROM t\";"),
        ("variable, `+=`", "text", "var text = \"SELECT id\"; text += \" FROM t\";", ""),
        ("`?:`, switch", "(a ? \"SELECT id FROM t\" : \"SELECT id FROM t\")", "", ""),
        ("StringBuilder", "builder.ToString()", "var builder = new StringBuilder(\"SELECT id\"); builder.Append(\" FROM \").Append('t');", ""),
        ("Format, Join, Replace", "string.Format(\"SELECT {0} FROM {1}\", \"id\", \"t\")", "", ""),
        ("own method", "Write(\"id\")", "", "private static string Write(string column) => \"SELECT \" + column + \" FROM t\";"),
        ("own parameter", "sql", "", ""),
    ];

    private static readonly (string Name, string Call)[] Calls =
    [
        ("`new NpgsqlCommand(…)`", "new NpgsqlCommand(#, connection)"),
        ("`NpgsqlCommand.CommandText`", "new NpgsqlCommand().CommandText = #"),
        ("`new NpgsqlBatchCommand(…)`", "new NpgsqlBatchCommand(#)"),
        ("`NpgsqlDataSource.CreateCommand(…)`", "dataSource.CreateCommand(#)"),
        ("`NpgsqlConnection.BeginTextImport(…)` and its kin", "connection.BeginTextImport(#)"),
        ("`new NpgsqlDataAdapter(…)`", "new NpgsqlDataAdapter(#, connection)"),
        ("`DbCommand.CommandText`, `IDbCommand.CommandText`", "neutral.CreateCommand().CommandText = #"),
        ("`DbDataSource.CreateCommand(…)`", "((DbDataSource)dataSource).CreateCommand(#)"),
        ("Dapper `Query…(…)`", "connection.Query<int>(#)"),
        ("Dapper `QueryMultiple(…)`", "connection.QueryMultiple(#)"),
        ("Dapper `Execute…(…)`", "connection.Execute(#)"),
        ("Dapper `new CommandDefinition(…)`", "new CommandDefinition(#)"),
        ("Dapper `SqlBuilder.AddTemplate(…)`", "new SqlBuilder().AddTemplate(#)"),
        ("EF Core `FromSqlRaw(…)`", "context.Rows.FromSqlRaw(#)"),
        ("EF Core `FromSql($\"…\")`, `FromSqlInterpolated($\"…\")`", "context.Rows.FromSql(#)"),
        ("EF Core `SqlQueryRaw(…)`", "context.Database.SqlQueryRaw<int>(#)"),
        ("EF Core `SqlQuery($\"…\")`", "context.Database.SqlQuery<int>(#)"),
        ("EF Core `ExecuteSqlRaw(…)`", "context.Database.ExecuteSqlRaw(#)"),
        ("EF Core `ExecuteSql($\"…\")`", "context.Database.ExecuteSql(#)"),
        ("EF Core `ToSqlQuery(…)`", "new ModelBuilder().Entity<Row>().ToSqlQuery(#)"),
        ("EF Core `migrationBuilder.Sql(…)`", "new MigrationBuilder(null).Sql(#)"),
        ("linq2db `Query…(…)`, `Execute…(…)`", "db.Query<int>(#)"),
        ("linq2db `SetCommand(…)`", "db.SetCommand(#)"),
        ("linq2db `FromSql($\"…\")`", "db.FromSql<int>(#)"),
        ("RepoDb `ExecuteQuery(…)`, `ExecuteNonQuery(…)` …", "neutral.ExecuteQuery<int>(#)"),
        ("Marten `QueryAsync(…)`, `QueueSqlCommand(…)`", "session.QueryAsync<int>(#)"),
        ("own method or constructor that hands its parameter on", "Own(#)"),
        ("`[StringSyntax(\"sql\")]`, `[LanguageInjection(\"sql\")]`", "Show(#)"),
    ];

    [Fact]
    public void Every_cell_is_as_the_page_says()
    {
        var expected = new StringBuilder();
        foreach (var (name, call) in Calls) expected.Append("| ").Append(name).Append(" | ").AppendJoin(" | ", Cells(call)).Append(" |\n");
        var header = $"| | {string.Join(" | ", Forms.Select(form => form.Name))} |\n|---|{string.Concat(Forms.Select(_ => "---|"))}\n";
        var page = File.ReadAllText(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "..", "..", "docs", "csharp.md")).ReplaceLineEndings("\n");
        var start = page.IndexOf("| | literal", StringComparison.Ordinal);
        Assert.True(start >= 0, header + expected);
        Assert.Equal(header + expected, page[start..(page.IndexOf("\n\n", start, StringComparison.Ordinal) + 1)]);
    }

    private static IEnumerable<string> Cells(string call)
    {
        var source = new StringBuilder("""
            using System;
            using System.Data;
            using System.Data.Common;
            using System.Text;
            using Dapper;
            using LinqToDB;
            using LinqToDB.Data;
            using Marten;
            using Microsoft.EntityFrameworkCore;
            using Microsoft.EntityFrameworkCore.Migrations;
            using Npgsql;
            using RepoDb;
            public class Row { public int Id { get; set; } }
            public class Context : DbContext { public DbSet<Row> Rows => Set<Row>(); }
            namespace Dapper { public class SqlBuilder { public object AddTemplate(string sql, object? parameters = null) => sql; } }

            """);
        var starts = new List<int>();
        for (var i = 0; i < Forms.Length; i++)
        {
            starts.Add(source.Length);
            var isParameter = Forms[i].Expression == "sql";
            source.AppendLine($$"""
                public class Store{{i}}(NpgsqlConnection connection, NpgsqlDataSource dataSource, IDbConnection neutral, Context context, DataConnection db, IQuerySession session)
                {
                    {{Forms[i].Member}}
                    public void Run(bool a{{(isParameter ? ", string sql" : "")}}) { {{Forms[i].Before}} {{(call.Contains(" = ", StringComparison.Ordinal) ? "" : "_ = ")}}{{call.Replace("#", Forms[i].Expression, StringComparison.Ordinal)}}; }
                    {{(isParameter ? "public void Go() => Run(true, \"SELECT id FROM t\");" : "")}}
                    private object Own(string sql) => connection.Execute(sql);
                    private static object Show([System.Diagnostics.CodeAnalysis.StringSyntax("sql")] string sql) => sql;
                }
                """);
        }
        var code = Code.With(
            ["Npgsql", "Dapper", "Microsoft.EntityFrameworkCore", "Npgsql.EntityFrameworkCore.PostgreSQL"],
            source.ToString().Replace("_ = new ModelBuilder", "new ModelBuilder", StringComparison.Ordinal), LibraryCallTests.Declarations);
        var tree = code.Compilation.SyntaxTrees.First();
        var broken = code.Compilation.GetDiagnostics(TestContext.Current.CancellationToken)
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Location.SourceTree == tree)
            .Select(diagnostic => diagnostic.Location.SourceSpan.Start).ToArray();
        var classes = tree.GetRoot(TestContext.Current.CancellationToken).DescendantNodes().OfType<Microsoft.CodeAnalysis.CSharp.Syntax.ClassDeclarationSyntax>()
            .Where(type => type.Identifier.ValueText.StartsWith("Store", StringComparison.Ordinal)).ToArray();
        foreach (var type in classes)
        {
            if (broken.Any(position => type.FullSpan.Contains(position)))
            {
                yield return " ";
                continue;
            }
            var texts = code.Facts.SqlSites.Where(site => site.Member?.StartsWith(type.Identifier.ValueText + ".", StringComparison.Ordinal) == true)
                .Select(site => Code.Show(site.Text)).Distinct().ToArray();
            yield return texts switch
            {
                ["SELECT id FROM t"] => "✓",
                ["SELECT {0} FROM t"] => "parameter",
                [] => "–",
                _ => string.Join(" / ", texts),
            };
        }
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
