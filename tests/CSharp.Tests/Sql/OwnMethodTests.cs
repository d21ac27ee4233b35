using System.Linq;
using Xunit;

namespace DbImpact.CSharp.Tests.Sql;

/// <summary>The program's own methods that run a text: each call of them is where SQL is run.</summary>
public sealed class OwnMethodTests
{
    [Theory]
    [InlineData("Helper(\"SELECT 1\");", "void Helper(string sql) => connection.Execute(sql);")]
    [InlineData("Helper(7, \"SELECT 1\");", "void Helper(int n, string sql) { var text = sql; connection.Execute(text); }")]
    [InlineData("Helper(sql: \"SELECT 1\", n: 7);", "void Helper(int n, string sql) { using var command = new NpgsqlCommand(sql, connection); }")]
    [InlineData("await Outer(\"SELECT 1\");", "Task Outer(string text) => Inner(text); async Task Inner(string sql) { var c = connection.CreateCommand(); c.CommandText = sql; await c.ExecuteNonQueryAsync(); }")]
    [InlineData("Helper<int>(\"SELECT 1\");", "IEnumerable<T> Helper<T>(string sql, object? args = null) => connection.Query<T>(sql, args);")]
    [InlineData("Helper(\"SELECT 1\");", "void Helper(string sql) { if (a) connection.Execute(sql); else neutral.Execute(sql); } private bool a;")]
    [InlineData("connection.Run(\"SELECT 1\");", "")]
    [InlineData("new Job(connection, \"SELECT 1\").Go();", "")]
    [InlineData("new Old(\"SELECT 1\").Go(connection);", "")]
    [InlineData("IRunner runner = new Runner(); runner.RunIt(\"SELECT 1\");", "")]
    [InlineData("void Local(string sql) { connection.Execute(sql); } Local(\"SELECT 1\");", "")]
    public void A_call_of_a_method_that_runs_its_argument_is_found(string body, string members)
    {
        const string Others = """
            using Dapper;
            using Npgsql;
            static class Extensions { public static void Run(this NpgsqlConnection c, string sql) => c.Execute(sql); }
            class Job(NpgsqlConnection c, string sql) { public void Go() => c.Execute(sql); }
            class Old { private readonly string _sql; public Old(string sql) { _sql = sql; } public void Go(NpgsqlConnection c) => c.Execute(_sql); }
            interface IRunner { void RunIt(string sql); }
            class Runner : IRunner { private NpgsqlConnection c = null!; public void RunIt(string text) => c.Execute(text); }
            """;
        foreach (var code in new[] { Code.Restored(Code.InMethod(body, members), Others), Code.Unrestored(Code.InMethod(body, members), Others) })
        {
            Assert.Equal(["SELECT 1"], code.Shown.Distinct());
            Assert.Equal("\"SELECT 1\"", code.SourceOf(code.Facts.SqlSites[0].Place));
            Assert.NotNull(code.Facts.SqlSites[0].RunAt);
            Assert.Equal("Store.Run", code.Facts.SqlSites[0].Member);
        }
    }

    [Fact]
    public void A_helper_that_completes_the_text_is_run_with_each_argument()
    {
        var code = Code.Body("Count(\"users\"); Count(\"orders\"); Count(argument);", "int Count(string table) => connection.ExecuteScalar<int>($\"SELECT count(*) FROM {table}\");");
        Assert.Equal(["SELECT count(*) FROM ⟨table⟩", "SELECT count(*) FROM users", "SELECT count(*) FROM orders"], code.Shown);
        Assert.Equal("users", code.SourceOf(code.Facts.SqlSites[1], "users"));
        Assert.Equal("count", code.SourceOf(code.Facts.SqlSites[1], "count"));
    }

    [Fact]
    public void A_helpers_interpolated_argument_is_parameters()
    {
        var code = Code.Body("Run($\"UPDATE rows SET id = {number}\");", "void Run(FormattableString sql) => context.Database.ExecuteSqlInterpolated(sql);");
        Assert.Equal(["UPDATE rows SET id = {0}"], code.Shown);
    }

    [Fact]
    public void A_helper_that_nobody_calls_is_counted()
    {
        var code = Code.Body("", "public void Helper(string sql) => connection.Execute(sql);");
        Assert.Equal(["the text is a parameter of Helper(string)"], code.Unknown);
    }

    [Fact]
    public void A_helper_that_is_called_is_counted_at_its_calls()
    {
        var code = Code.Body("Helper(names[0]);", "public void Helper(string sql) => connection.Execute(sql);");
        Assert.Empty(code.Shown);
        Assert.Equal(["the text is not followed"], code.Unknown);
    }

    [Theory]
    [InlineData("Log(\"SELECT 1\");", "void Log(string text) => Console.WriteLine(text);")]
    [InlineData("Find(\"SELECT 1\");", "void Find(string name) => connection.Execute(\"SELECT id FROM t WHERE name = @name\", new { name });")]
    [InlineData("Execute(\"SELECT 1\");", "void Execute(string name) => Console.WriteLine(name.Length);")]
    public void A_method_that_does_not_run_its_argument_is_none(string body, string members) =>
        Assert.DoesNotContain("SELECT 1", Code.Body(body, members).Shown);

    [Fact]
    public void Methods_that_call_each_other_end()
    {
        var code = Code.Body("A(\"SELECT 1\", 3);", """
            void A(string sql, int n) { if (n > 0) B(sql, n - 1); else connection.Execute(sql); }
            void B(string sql, int n) => A(sql, n);
            """);
        Assert.Equal(["SELECT 1"], code.Shown);
    }

    [Fact]
    public void A_base_class_runs_what_derived_classes_pass_on()
    {
        var code = Code.Restored("""
            using Dapper;
            using Npgsql;
            abstract class Query(string sql) { public void Run(NpgsqlConnection c) => c.Execute(sql); }
            class One() : Query("SELECT 1");
            class Two : Query { public Two() : base("SELECT 2") { } }
            """);
        Assert.Equal(["SELECT 1", "SELECT 2"], code.Shown);
    }
}
