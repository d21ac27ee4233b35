using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using DbImpact.Checks.Facts;
using DbImpact.Checks.Migrations;
using DbImpact.CSharp.Tests.Models;
using DbImpact.LiveCatalog;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Comparison;
using DbImpact.PostgreSql.Replay;
using DbImpact.Testing;
using FluentMigrator.Runner;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DbImpact.CSharp.Tests.Migrations;

/// <summary>What is read of FluentMigrator's migrations is what FluentMigrator does to a server.</summary>
public sealed class FluentMigrationTests
{
    private static string Source => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Migrations", "Cases", "Fluent.cs"));

    [ServerTheory]
    [InlineData("AddPostgres")]
    [InlineData("AddPostgres15_0")]
    public async Task Migrations_make_the_catalog_that_FluentMigrator_makes(string runner)
    {
        var compilation = Compile(Source, $"using FluentMigrator.Runner; static class Start {{ static void Run(IMigrationRunnerBuilder b) => b.{runner}(); }}");
        var migrations = CSharpFacts.MigrationsOf(compilation, TestContext.Current.CancellationToken);
        Assert.Equal(["20240101", "20240202", "20240303"], migrations.Select(m => m.Name));
        Assert.Equal("Users and orders", migrations[0].Title);
        Assert.Equal(["20240202"], migrations[2].Parents.Select(p => p.Name));
        Assert.Equal([Undoing.Written, Undoing.Written, Undoing.Refused], migrations.Select(m => m.Undoing));
        var assembly = Load(compilation);
        for (var count = 1; count <= migrations.Count; count++)
        {
            await using var database = await PostgreSqlServer.Newest.CreateDatabaseAsync(cancellationToken: TestContext.Current.CancellationToken);
            Migrate(assembly, runner, database.ConnectionString, long.Parse(migrations[count - 1].Name, System.Globalization.CultureInfo.InvariantCulture));
            var real = await ReadAsync(database);
            var (mine, replay) = Replay(migrations.Take(count), real.ServerVersion);
            Assert.Empty(replay.Unknown.Select(u => u.Reason));
            Assert.Empty(replay.Refused.Select(r => r.Problem.Message));
            Assert.Empty(CatalogComparer.Compare(real, mine, new ComparisonOptions()).Where(d => d.Relation != "VersionInfo" && d.Name is not "VersionInfo" and not "UC_Version").Select(d => d.ToString()));
        }
    }

    /// <summary>A folder whose packages are not restored says the same.</summary>
    [Fact]
    public void Migrations_are_read_where_FluentMigrator_is_not_restored()
    {
        const string Start = "static class Start { static void Run(IMigrationRunnerBuilder b) => b.AddPostgres15_0(); }";
        var with = CSharpFacts.MigrationsOf(ModelCompilation.Create(Source, Restored.All, ("Start.cs", Start)), TestContext.Current.CancellationToken);
        foreach (var restored in new[] { Restored.Framework, Restored.Nothing })
        {
            var without = CSharpFacts.MigrationsOf(ModelCompilation.Create(Source, restored, ("Start.cs", Start)), TestContext.Current.CancellationToken);
            Assert.Equal(with.SelectMany(m => m.Upgrade).Select(o => o.Text?.Text ?? o.Gap), without.SelectMany(m => m.Upgrade).Select(o => o.Text?.Text ?? o.Gap));
        }
    }

    [Fact]
    public void Every_beginning_and_every_text_without_a_piece_is_read()
    {
        var source = Source;
        for (var i = 0; i < source.Length; i += 151)
        {
            Read(source[..i]);
            Read(source.Remove(i, Math.Min(17, source.Length - i)));
        }

        static void Read(string text) => CSharpFacts.MigrationsOf(ModelCompilation.Create(text, Restored.Nothing), TestContext.Current.CancellationToken);
    }

    /// <summary>Migrations run in the order of their numbers, whatever their files are called; a time is a number too.</summary>
    [Fact]
    public void Numbers_say_the_order()
    {
        var migrations = CSharpFacts.MigrationsOf(
            Compile("""
                using FluentMigrator;
                [Migration(100)] public class A : ForwardOnlyMigration { public override void Up() { } }
                [Migration(20)] public class B : ForwardOnlyMigration { public override void Up() { } }
                [TimestampedMigration(2024, 1, 2, 3, 4)] public class C : ForwardOnlyMigration { public override void Up() { } }
                """), TestContext.Current.CancellationToken);
        var real = new FluentMigrator.TimestampedMigrationAttribute(2024, 1, 2, 3, 4).Version.ToString(System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(["20", "100", real], migrations.Select(m => m.Name));
    }

    [Theory]
    [InlineData("[Tags(\"Production\")] [Migration(1)]", "only with the tags \"Production\"")]
    [InlineData("[Profile(\"Development\")]", "only with the profile \"Development\"")]
    [InlineData("[Maintenance(MigrationStage.AfterAll)]", "in every run, at MigrationStage.AfterAll")]
    public void What_the_one_who_runs_them_says_is_not_certain(string attributes, string condition)
    {
        var migration = Assert.Single(CSharpFacts.MigrationsOf(
            Compile("using FluentMigrator; " + attributes + " public class A : ForwardOnlyMigration { public override void Up() { Create.Table(\"t\").WithColumn(\"a\").AsInt32(); } }"),
            TestContext.Current.CancellationToken));
        Assert.Equal([condition], migration.Upgrade.Select(o => o.Condition));
    }

    [Theory]
    [InlineData("foreach (var t in new[] { \"a\", \"b\" }) Delete.Table(t);", "is made in a loop")]
    [InlineData("Delete.Table(System.Environment.MachineName);", "has a part of Table that is not known")]
    [InlineData("Create.Table(\"t\").WithColumn(\"a\").AsInt32().WithDefaultValue(System.DateTime.Now);", "has a default that is not known")]
    [InlineData("Execute.Script(\"x.sql\");", "runs a script that is not read")]
    [InlineData("Execute.WithConnection((c, t) => { });", "runs code on a connection, which is not followed")]
    public void What_is_not_known_is_said(string statement, string gap) => Assert.Equal([gap], Read(statement).Upgrade.Select(o => o.Gap));

    [Theory]
    [InlineData("if (!Schema.Table(\"t\").Exists()) Delete.Table(\"t\");", null, true)]
    [InlineData("if (Schema.Schema(\"s\").Table(\"t\").Exists()) return; Delete.Table(\"t\");", null, true)]
    [InlineData("if (System.DateTime.Now.Year > 2000) Delete.Table(\"t\");", "only if System.DateTime.Now.Year > 2000", false)]
    [InlineData("IfDatabase(\"PostgreSQL\").Delete.Table(\"t\");", null, false)]
    [InlineData("IfDatabase(\"Postgres\", \"SqlServer\").Delete.Table(\"t\");", "only if (\"Postgres\", \"SqlServer\") is the database", false)]
    [InlineData("IfDatabase(\"postgresql\").Delegate(() => { Delete.Table(\"t\"); });", null, false)]
    public void What_is_not_certain_is_said(string statement, string? condition, bool isChecked)
    {
        var operation = Assert.Single(Read(statement).Upgrade);
        Assert.Equal(("DROP TABLE public.t", condition, isChecked), (operation.Text?.Text, operation.Condition, operation.IsChecked));
    }

    [Theory]
    [InlineData("using FluentMigrator.Runner; static class Start { static void Run(IMigrationRunnerBuilder b) => b.AddSqlServer(); }", 0)]
    [InlineData("using FluentMigrator.Runner; static class Start { static void Run(IMigrationRunnerBuilder b) { b.AddSqlServer(); b.AddPostgres(); } }", 1)]
    public void The_runner_tells_the_database(string start, int count) => Assert.Equal(count, CSharpFacts.MigrationsOf(
        ModelCompilation.Create(Method(""), Restored.Nothing, ("Start.cs", start)), TestContext.Current.CancellationToken).Count);

    private static Migration Read(string statement) => Assert.Single(CSharpFacts.MigrationsOf(Compile(Method(statement)), TestContext.Current.CancellationToken));

    private static string Method(string statement) => $$"""
        using FluentMigrator;
        [Migration(1)]
        public class First : ForwardOnlyMigration { public override void Up() { {{statement}} } }
        """;

    private static CSharpCompilation Compile(string source, string more = "")
    {
        var compilation = ModelCompilation.Create(source, Restored.All, ("Start.cs", more));
        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString()));
        return compilation;
    }

    private static Assembly Load(Compilation compilation)
    {
        using var image = new MemoryStream();
        Assert.True(compilation.Emit(image, cancellationToken: TestContext.Current.CancellationToken).Success);
        return Assembly.Load(image.ToArray());
    }

    private static void Migrate(Assembly assembly, string runner, string connectionString, long version)
    {
        using var services = new ServiceCollection().AddFluentMigratorCore()
            .ConfigureRunner(builder => (runner == "AddPostgres" ? builder.AddPostgres() : builder.AddPostgres15_0()).WithGlobalConnectionString(connectionString).ScanIn(assembly).For.Migrations())
            .BuildServiceProvider(false);
        using var scope = services.CreateScope();
        scope.ServiceProvider.GetRequiredService<IMigrationRunner>().MigrateUp(version);
    }

    private static async Task<DatabaseCatalog> ReadAsync(TestDatabase database) =>
        await LiveCatalogReader.ReadAsync(database.ConnectionString);

    private static (DatabaseCatalog Catalog, MigrationReplay Replay) Replay(IEnumerable<Migration> migrations, int serverVersion)
    {
        var replay = new MigrationReplay(new ReplayOptions { IsWholeDatabase = true, ServerVersion = serverVersion }, span => new Place(span.Path, 1, 1));
        foreach (var migration in migrations) replay.Apply(migration);
        return (replay.ToCatalog(), replay);
    }
}
