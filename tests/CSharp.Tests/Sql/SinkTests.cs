using System;
using System.Linq;
using DbImpact.Checks.Facts;
using DbImpact.PostgreSql.Syntax;
using Xunit;

namespace DbImpact.CSharp.Tests.Sql;

/// <summary>Each way to hand SQL over to a library: with its package, without it, and calls that only look like it.</summary>
public sealed class SinkTests
{
    public static TheoryData<string, string, SqlOperation> Calls => new()
    {
        { "new NpgsqlCommand(\"SELECT 1\", connection)", "Npgsql", SqlOperation.Command },
        { "new NpgsqlCommand(connection: connection, cmdText: \"SELECT 1\")", "Npgsql", SqlOperation.Command },
        { "new NpgsqlCommand { CommandText = \"SELECT 1\", Connection = connection }", "Npgsql", SqlOperation.Command },
        { "new NpgsqlCommand().CommandText = \"SELECT 1\"", "Npgsql", SqlOperation.Command },
        { "new NpgsqlBatchCommand(\"SELECT 1\")", "Npgsql", SqlOperation.Command },
        { "new NpgsqlBatchCommand { CommandText = \"SELECT 1\" }", "Npgsql", SqlOperation.Command },
        { "new NpgsqlBatch(connection) { BatchCommands = { new(\"SELECT 1\") } }", "Npgsql", SqlOperation.Command },
        { "new NpgsqlBatch(connection).BatchCommands.Add(new(\"SELECT 1\"))", "Npgsql", SqlOperation.Command },
        { "new NpgsqlDataAdapter(\"SELECT 1\", connection)", "Npgsql", SqlOperation.Query },
        { "dataSource.CreateCommand(\"SELECT 1\")", "Npgsql", SqlOperation.Command },
        { "connection.BeginBinaryImport(\"SELECT 1\")", "Npgsql", SqlOperation.Execute },
        { "await connection.BeginTextExportAsync(\"SELECT 1\")", "Npgsql", SqlOperation.Execute },
        { "connection.Query<Row>(\"SELECT 1\")", "Dapper", SqlOperation.Query },
        { "connection.Query(\"SELECT 1\", new { number })", "Dapper", SqlOperation.Query },
        { "await connection.QueryAsync<Row>(\"SELECT 1\")", "Dapper", SqlOperation.Query },
        { "await connection.QueryAsync<Row, Row, Row>(\"SELECT 1\", (x, y) => x, splitOn: \"Id\")", "Dapper", SqlOperation.Query },
        { "connection.QueryFirst<int>(\"SELECT 1\")", "Dapper", SqlOperation.Query },
        { "await connection.QueryFirstOrDefaultAsync<int>(\"SELECT 1\")", "Dapper", SqlOperation.Query },
        { "connection.QuerySingle<int>(param: null, sql: \"SELECT 1\")", "Dapper", SqlOperation.Query },
        { "await connection.QuerySingleOrDefaultAsync<int>(\"SELECT 1\")", "Dapper", SqlOperation.Query },
        { "await connection.QueryMultipleAsync(\"SELECT 1\")", "Dapper", SqlOperation.Query },
        { "connection.QueryUnbufferedAsync<Row>(\"SELECT 1\")", "Dapper", SqlOperation.Query },
        { "connection.Execute(\"SELECT 1\")", "Dapper", SqlOperation.Execute },
        { "await connection.ExecuteAsync(\"SELECT 1\")", "Dapper", SqlOperation.Execute },
        { "connection.ExecuteScalar<int>(\"SELECT 1\")", "Dapper", SqlOperation.Query },
        { "connection?.Execute(\"SELECT 1\")", "Dapper", SqlOperation.Execute },
        { "connection.ExecuteReader(\"SELECT 1\")", "Dapper", SqlOperation.Query },
        { "SqlMapper.Execute(connection, \"SELECT 1\")", "Dapper", SqlOperation.Execute },
        { "await connection.QueryAsync<Row>(new CommandDefinition(\"SELECT 1\", new { number }))", "Dapper", SqlOperation.Command },
        { "context.Rows.FromSqlRaw(\"SELECT 1\", number)", "EF Core", SqlOperation.Query },
        { "context.Rows.FromSqlInterpolated($\"SELECT 1\")", "EF Core", SqlOperation.Query },
        { "context.Rows.FromSql($\"SELECT 1\")", "EF Core", SqlOperation.Query },
        { "context.Database.SqlQueryRaw<int>(\"SELECT 1\")", "EF Core", SqlOperation.Query },
        { "context.Database.SqlQuery<int>($\"SELECT 1\")", "EF Core", SqlOperation.Query },
        { "context.Database.ExecuteSqlRaw(\"SELECT 1\")", "EF Core", SqlOperation.Execute },
        { "await context.Database.ExecuteSqlRawAsync(\"SELECT 1\")", "EF Core", SqlOperation.Execute },
        { "context.Database.ExecuteSql($\"SELECT 1\")", "EF Core", SqlOperation.Execute },
        { "await context.Database.ExecuteSqlInterpolatedAsync($\"SELECT 1\")", "EF Core", SqlOperation.Execute },
    };

    [Theory]
    [MemberData(nameof(Calls))]
    public void A_library_call_is_found(string call, string library, SqlOperation operation)
    {
        var body = call.Contains(").CommandText =", StringComparison.Ordinal) || call.Contains(".Add(", StringComparison.Ordinal) ? call + ";" : $"_ = {call};";
        foreach (var code in new[] { Code.Body(body), Code.Unrestored(Code.InMethod(body)) })
        {
            Assert.Equal(["SELECT 1"], code.Shown);
            Assert.Equal(library, code.Site.Library);
            Assert.Equal(operation, code.Site.Operation);
            Assert.Equal("Store.Run", code.Site.Member);
            Assert.Null(code.Site.RunAt);
            Assert.Empty(code.Unknown);
            Assert.Equal("1", code.SourceOf(code.Site, "1"));
            Assert.EndsWith("SELECT 1\"", code.SourceOf(code.Site.Place));
        }
    }

    [Theory]
    [InlineData("using var command = connection.CreateCommand(); command.CommandText = \"SELECT 1\";", "Npgsql")]
    [InlineData("using IDbCommand command = neutral.CreateCommand(); command.CommandText = \"SELECT 1\";", "ADO.NET")]
    [InlineData("DbCommand command = connection.CreateCommand(); command.CommandText = \"SELECT 1\";", "ADO.NET")]
    [InlineData("DbDataSource source = dataSource; source.CreateCommand(\"SELECT 1\");", "ADO.NET")]
    [InlineData("neutral.Execute(\"SELECT 1\");", "Dapper")]
    [InlineData("NpgsqlCommand command = new(\"SELECT 1\", connection);", "Npgsql")]
    public void A_neutral_interface_counts_where_the_project_uses_Npgsql(string body, string library)
    {
        var code = Code.Body(body);
        Assert.Equal("SELECT 1", code.Site.Text.Text);
        Assert.Equal(library, code.Site.Library);
    }

    [Fact]
    public void A_command_of_unrestored_types_is_known_by_its_usings()
    {
        var code = Code.Unrestored("""
            using Npgsql;
            class Store(NpgsqlDataSource source)
            {
                async System.Threading.Tasks.Task Run()
                {
                    await using var connection = await source.OpenConnectionAsync();
                    await using var command = connection.CreateCommand();
                    command.CommandText = "SELECT 1";
                    await using var other = source.CreateCommand("SELECT 2");
                }
            }
            """);
        Assert.Equal(["SELECT 1", "SELECT 2"], code.Shown);
    }

    [Fact]
    public void Parameters_are_written_as_the_library_reads_them()
    {
        var code = Code.Body("connection.Execute(\"SELECT @a\"); context.Database.ExecuteSqlRaw(\"SELECT {0}\", number); connection.BeginTextImport(\"COPY t FROM STDIN\");");
        Assert.Equal([ParameterStyle.Npgsql, ParameterStyle.EntityFramework, ParameterStyle.Positional], code.Facts.SqlSites.Select(static site => site.Text.ParameterStyle));
    }

    [Fact]
    public void Interpolations_of_EF_Core_are_parameters()
    {
        const string Body = "context.Database.ExecuteSql($\"UPDATE rows SET id = {number} WHERE name = {argument} AND kind = '{{}}'\");";
        foreach (var code in new[] { Code.Body(Body), Code.Unrestored(Code.InMethod(Body)) })
        {
            Assert.Equal(["UPDATE rows SET id = {0} WHERE name = {1} AND kind = '{}'"], code.Shown);
            Assert.Empty(code.Site.Text.Holes);
            Assert.Equal("{argument}", code.SourceOf(code.Site, "{1}"));
            Assert.Equal("kind", code.SourceOf(code.Site, "kind"));
        }
    }

    [Fact]
    public void A_constant_in_an_interpolation_of_EF_Core_is_a_parameter_too()
    {
        var code = Code.Body("context.Rows.FromSql($\"SELECT * FROM {Table}\");", "private const string Table = \"rows\";");
        Assert.Equal(["SELECT * FROM {0}"], code.Shown);
    }

    [Fact]
    public void A_FormattableString_on_its_way_is_followed()
    {
        var code = Code.Body("FormattableString sql = $\"SELECT * FROM rows WHERE id = {number}\"; context.Rows.FromSqlInterpolated(sql);");
        Assert.Equal(["SELECT * FROM rows WHERE id = {0}"], code.Shown);
    }

    [Fact]
    public void A_migration_runs_scripts()
    {
        var code = Code.Body("", "void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(\"UPDATE rows SET id = 1\");");
        Assert.Equal("UPDATE rows SET id = 1", code.Site.Text.Text);
        Assert.Equal(SqlOperation.Script, code.Site.Operation);
        Assert.True(code.Site.IsMigration);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_context_of_another_database_runs_no_PostgreSQL(bool isRestored)
    {
        const string Source = """
            using System.Linq;
            using Microsoft.EntityFrameworkCore;
            using Npgsql;
            class Row { public int Id { get; set; } }
            class Ours : DbContext
            {
                public DbSet<Row> Rows => Set<Row>();
                protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("");
            }
            class Theirs : DbContext
            {
                public DbSet<Row> Rows => Set<Row>();
                protected override void OnConfiguring(DbContextOptionsBuilder options) => Choose(options.UseSqlServer(""));
                static void Choose(DbContextOptionsBuilder options) { }
                void M() { Database.ExecuteSqlRaw("SELECT 1"); Rows.FromSqlRaw("SELECT 2"); Set<Row>().FromSqlRaw("SELECT 3"); }
            }
            class Work(Ours ours, Theirs theirs)
            {
                void M()
                {
                    theirs.Database.ExecuteSqlRaw("SELECT 4");
                    theirs.Rows.FromSqlRaw("SELECT 5");
                    theirs.Set<Row>().FromSqlRaw("SELECT 6");
                    ours.Database.ExecuteSqlRaw("SELECT 7");
                    ours.Rows.FromSqlRaw("SELECT 8");
                }
            }
            """;
        const string UseSqlServer = """
            using Microsoft.EntityFrameworkCore;
            static class Other { public static DbContextOptionsBuilder UseSqlServer(this DbContextOptionsBuilder o, string c) => o; }
            """;
        var code = isRestored ? Code.Restored(Source, UseSqlServer) : Code.Unrestored(Source);
        Assert.Equal(["SELECT 7", "SELECT 8"], code.Shown);
    }

    [Fact]
    public void A_connection_of_another_database_is_known_by_its_name_beside_Npgsql()
    {
        var code = Code.Unrestored("""
            using Dapper;
            using Microsoft.Data.SqlClient;
            using Npgsql;
            class S { void M(SqlConnection theirs, NpgsqlConnection ours) { theirs.Execute("SELECT TOP 1 *"); ours.Execute("SELECT 1"); } }
            """);
        Assert.Equal(["SELECT 1"], code.Shown);
    }

    [Theory]
    [InlineData("new NpgsqlCommand(\"do_it\", connection) { CommandType = CommandType.StoredProcedure }")]
    [InlineData("new NpgsqlCommand { CommandType = CommandType.StoredProcedure, CommandText = \"do_it\" }")]
    [InlineData("connection.Execute(\"do_it\", commandType: CommandType.StoredProcedure)")]
    [InlineData("connection.Query<Row>(new CommandDefinition(\"do_it\", commandType: CommandType.StoredProcedure))")]
    public void A_procedures_name_is_no_SQL(string call)
    {
        var code = Code.Body($"_ = {call};");
        Assert.Empty(code.Shown);
        Assert.Equal(["the text is a procedure's name"], code.Unknown);
    }

    [Fact]
    public void A_command_that_becomes_a_procedure_call_later_is_no_SQL()
    {
        var code = Code.Body("var command = connection.CreateCommand(); command.CommandText = \"do_it\"; command.CommandType = CommandType.StoredProcedure;");
        Assert.Empty(code.Shown);
        Assert.Single(code.Unknown);
    }

    [Theory]
    [InlineData("var x = new Fake { CommandText = \"SELECT 1\" };")]
    [InlineData("new Fake().Query(\"SELECT 1\");")]
    [InlineData("new Fake().ExecuteAsync(\"SELECT 1\");")]
    [InlineData("new Fake().FromSqlRaw(\"SELECT 1\");")]
    [InlineData("_ = new Other.NpgsqlCommand(\"SELECT 1\");")]
    [InlineData("connection.ChangeDatabase(\"SELECT\");")]
    [InlineData("Console.WriteLine(\"SELECT 1\");")]
    [InlineData("connection.Open(); var command = connection.CreateCommand();")]
    [InlineData("var command = connection.CreateCommand(); command.CommandText = null; command.CommandText = \"\";")]
    public void What_only_looks_like_a_call_is_not_found(string body)
    {
        var code = Code.Restored(Code.InMethod(body), """
            public class Fake
            {
                public string CommandText { get; set; } = "";
                public int Query(string sql) => sql.Length;
                public int ExecuteAsync(string sql) => sql.Length;
                public int FromSqlRaw(string sql) => sql.Length;
            }
            namespace Other { public class NpgsqlCommand(string text) { public string Text => text; } }
            """);
        Assert.Empty(code.Shown);
        Assert.Empty(code.Unknown);
    }

    [Theory]
    [InlineData("using Dapper; using System.Data; using Microsoft.Data.SqlClient; class S { void M(IDbConnection c) => c.Execute(\"SELECT TOP 1 *\"); }")]
    [InlineData("using Dapper; using MySqlConnector; class S { void M(MySqlConnection c) => c.Execute(\"SELECT `a`\"); }")]
    [InlineData("using Microsoft.Data.Sqlite; class S { void M(SqliteConnection c) { var x = c.CreateCommand(); x.CommandText = \"PRAGMA a\"; } }")]
    [InlineData("using System.Data; using System.Data.SqlClient; class S { void M(IDbCommand c) => c.CommandText = \"EXEC a\"; }")]
    [InlineData("using Microsoft.EntityFrameworkCore; using Microsoft.EntityFrameworkCore.Sqlite.Internal; class S { void M(DbContext c) => c.Database.ExecuteSqlRaw(\"PRAGMA a\"); }")]
    [InlineData("using Polly; class S { void M(Policy p) => p.Execute(\"SELECT 1\"); }")]
    [InlineData("using Raven.Client; class S { void M(Session s) => s.Query(\"SELECT 1\"); }")]
    public void Another_databases_SQL_is_none_of_ours(string source)
    {
        var code = Code.Unrestored(source);
        Assert.Empty(code.Shown);
        Assert.Empty(code.Unknown);
    }

    [Fact]
    public void A_file_of_another_provider_in_a_project_with_Npgsql_is_left_alone()
    {
        var code = Code.Unrestored(
            "using Npgsql; using Dapper; class A { void M(NpgsqlConnection c) => c.Execute(\"SELECT 1\"); }",
            "using Microsoft.Data.SqlClient; using Dapper; class B { void M(SqlConnection c) => c.Execute(\"SELECT TOP 1 *\"); }",
            "using System.Data; using Dapper; class C { void M(IDbConnection c) => c.Execute(\"SELECT 3\"); }");
        Assert.Equal(["SELECT 1"], code.Shown);
        Assert.Equal(["the text may be sent to another database, as the program uses several"], code.Unknown);
    }

    [Fact]
    public void Global_usings_count()
    {
        var code = Code.Unrestored("global using Dapper; global using Npgsql;", "class A { void M(NpgsqlConnection c) => c.Execute(\"SELECT 1\"); }");
        Assert.Equal(["SELECT 1"], code.Shown);
    }

    [Theory]
    [InlineData("/* language=sql */ \"SELECT 1\"")]
    [InlineData("/*language=SQL*/\"SELECT 1\"")]
    [InlineData("/* language=PostgreSQL */ \"SELECT\" + \" 1\"")]
    public void A_comment_marks_SQL(string text)
    {
        var code = Code.Unrestored($"class A {{ string M() => {text}; string N() => \"SELECT 2\"; }}");
        Assert.Equal(["SELECT 1"], code.Shown);
        Assert.Equal("SQL string", code.Site.Library);
    }

    [Fact]
    public void A_comment_before_a_declaration_marks_its_text()
    {
        var code = Code.Unrestored("""
            class A
            {
                // language=sql
                const string One = "SELECT 1";

                // language=sql prefix="SELECT "
                const string Fragment = "a, b";

                // the language=sql of this string is a joke
                const string Two = "SELECT 2";

                string M()
                {
                    // language=sql
                    var three = $"SELECT 3 FROM {this}";
                    return
                        // language=sql
                        "SELECT 4";
                }
            }
            """);
        Assert.Equal(["SELECT 1", "SELECT 3 FROM ⟨this⟩", "SELECT 4"], code.Shown);
    }

    [Fact]
    public void A_text_that_is_marked_and_run_is_found_once()
    {
        var code = Code.Body("connection.Execute(/* language=sql */ \"SELECT 1\"); connection.Execute(Sql);", """
            // language=sql
            private const string Sql = "SELECT 2";
            """);
        Assert.Equal(["SELECT 1", "SELECT 2"], code.Shown);
        Assert.All(code.Facts.SqlSites, static site => Assert.Equal("Dapper", site.Library));
    }

    [Fact]
    public void A_parameter_or_property_marked_as_SQL_takes_SQL()
    {
        var code = Code.Restored("""
            using System.Diagnostics.CodeAnalysis;
            public class Marked
            {
                [StringSyntax("Sql")] public string Text { get; set; } = "";
                public static void Take(int number, [StringSyntax("SQL")] string sql) { }
                public static void Pass(int number, [StringSyntax(StringSyntaxAttribute.Regex)] string pattern) { }
            }
            public class User
            {
                public void M(Marked marked)
                {
                    marked.Text = "SELECT 1";
                    Marked.Take(1, "SELECT 2");
                    Marked.Pass(1, "SELECT 3");
                    Marked.Take(sql: "delete_all", number: 2);
                }
            }
            """);
        Assert.Equal(["SELECT 1", "SELECT 2", "delete_all"], code.Shown);
    }

    [Fact]
    public void Dapper_writes_some_parts_itself()
    {
        var code = Code.Body("connection.Query(\"SELECT * FROM t WHERE kind = {=kind} LIMIT 1\", new { kind = 1 });");
        Assert.Equal(["SELECT * FROM t WHERE kind = ⟨{=kind}⟩ LIMIT 1"], code.Shown);
    }
}
