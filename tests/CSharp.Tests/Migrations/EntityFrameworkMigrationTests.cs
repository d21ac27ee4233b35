using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.Loader;
using DbImpact.Checks.Facts;
using DbImpact.Checks.Migrations;
using DbImpact.CSharp.Tests.Models;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Comparison;
using DbImpact.PostgreSql.Replay;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Xunit;
using EfMigration = Microsoft.EntityFrameworkCore.Migrations.Migration;
using Migration = DbImpact.Checks.Facts.Migration;

namespace DbImpact.CSharp.Tests.Migrations;

/// <summary>What is read of migrations is what EF Core and Npgsql's provider make of them.</summary>
public class EntityFrameworkMigrationTests
{
    private static string Shop => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Migrations", "Cases", "Shop.cs"));

    [Fact]
    public void Migrations_make_the_catalog_that_EF_Cores_statements_make()
    {
        var compilation = ModelCompilation.Create(Shop);
        var migrations = CSharpFacts.MigrationsOf(compilation, TestContext.Current.CancellationToken);
        Assert.Equal(["20240101000000_Initial", "20240202000000_Change"], migrations.Select(m => m.Name));
        Assert.Equal("ShopContext", migrations[0].Context);
        Assert.Equal(["20240101000000_Initial"], migrations[1].Parents.Select(p => p.Name));

        var real = RealStatements(compilation);
        for (var count = 1; count <= migrations.Count; count++)
        {
            var (mine, replay) = Replay(migrations.Take(count));
            Assert.Empty(replay.Unknown);
            Assert.Empty(replay.Refused.Select(r => r.Problem.Message));
            var others = Replayer.Replay([.. real.Take(count).Select((sql, i) => new ReplayScript($"{i}.sql", sql))], new ReplayOptions { IsWholeDatabase = false });
            Assert.Empty(others.Problems.Where(p => p.Kind == ReplayProblemKind.Error).Select(p => p.Message + ": " + p.Statement));
            Assert.Empty(CatalogComparer.Compare(others.Catalog, mine, new ComparisonOptions()).Select(d => d.ToString()));
            Assert.Contains(mine.Relations, r => !r.IsBuiltIn);
        }
    }

    [Fact]
    public void Down_takes_back_what_Up_made()
    {
        var initial = CSharpFacts.MigrationsOf(ModelCompilation.Create(Shop), TestContext.Current.CancellationToken)[0];
        Assert.Equal(Undoing.Written, initial.Undoing);
        var (catalog, replay) = Replay([initial, initial with { Upgrade = initial.Downgrade }]);
        Assert.Empty(replay.Refused.Select(r => r.Problem.Message));
        Assert.Empty(catalog.Relations.Where(r => !r.IsBuiltIn && r.Extension is null).Select(r => r.Name));
    }

    [Fact]
    public void Migrations_are_read_where_EF_Core_is_not_restored()
    {
        var with = CSharpFacts.MigrationsOf(ModelCompilation.Create(Shop), TestContext.Current.CancellationToken);
        var without = CSharpFacts.MigrationsOf(ModelCompilation.Create(Shop, Restored.Nothing), TestContext.Current.CancellationToken);
        Assert.Equal(with.SelectMany(m => m.Upgrade).Select(o => o.Text?.Text), without.SelectMany(m => m.Upgrade).Select(o => o.Text?.Text));
    }

    /// <summary>Code that is being written is read as far as it goes; nothing throws.</summary>
    [Fact]
    public void Every_beginning_and_every_text_without_a_piece_is_read()
    {
        var shop = Shop;
        for (var i = 0; i < shop.Length; i += 151)
        {
            Read(shop[..i]);
            Read(shop.Remove(i, Math.Min(17, shop.Length - i)));
        }

        static void Read(string source) =>
            CSharpFacts.MigrationsOf(ModelCompilation.Create(source, Restored.Nothing), TestContext.Current.CancellationToken);
    }

    /// <summary>The column is there, NOT NULL and with a default, whatever the time was; what comes behind it can be replayed.</summary>
    [Theory]
    [InlineData("System.DateTimeOffset.Now")]
    [InlineData("(System.DateTime.UtcNow)")]
    public void A_column_whose_default_is_the_time_of_running_is_made(string value)
    {
        var migration = Read("migrationBuilder.Sql(\"CREATE TABLE t (id integer)\");"
            + "migrationBuilder.AddColumn<System.DateTime>(name: \"at\", table: \"t\", type: \"timestamp with time zone\","
            + $" nullable: false, defaultValue: {value});"
            + "migrationBuilder.RenameColumn(name: \"at\", table: \"t\", newName: \"moment\");");
        Assert.Equal([null, "has a default that is the time at which it runs", null], migration.Upgrade.Select(o => o.Gap));
        var (catalog, replay) = Replay([migration]);
        Assert.Empty(replay.Refused.Select(r => r.Problem.Message));
        Assert.Single(replay.Unknown);
        var column = catalog.Relations.Single(r => r.Name == "t" && !r.IsBuiltIn).FindColumn("moment");
        Assert.True(column is { NotNull: true, HasImplicitValue: true });
    }

    [Theory]
    [InlineData("foreach (var t in new[] { \"a\", \"b\" }) migrationBuilder.DropTable(t);", "is made in a loop")]
    [InlineData("Other.Change(migrationBuilder);", "calls Change, which is not followed")]
    [InlineData("migrationBuilder.DropTable(System.Environment.MachineName);", "has a name that is not known")]
    [InlineData("migrationBuilder.Sql(System.IO.File.ReadAllText(\"x.sql\"));", "runs SQL that is not known")]
    [InlineData("migrationBuilder.Invent(\"x\");", "calls Invent, which is not known")]
    public void What_is_not_known_is_said(string statement, string gap)
    {
        var migration = Read(statement);
        Assert.Equal([gap], migration.Upgrade.Select(o => o.Gap));
    }

    [Theory]
    [InlineData("if (System.DateTime.Now.Year > 2000) migrationBuilder.DropTable(\"t\");", "only if System.DateTime.Now.Year > 2000")]
    [InlineData("if (System.DateTime.Now.Year > 2000) return; migrationBuilder.DropTable(\"t\");", "only unless System.DateTime.Now.Year > 2000")]
    public void What_is_not_certain_is_said(string statement, string condition)
    {
        var migration = Read(statement);
        Assert.Equal([condition], migration.Upgrade.Select(o => o.Condition));
        Assert.Equal(["DROP TABLE t"], migration.Upgrade.Select(o => o.Text?.Text));
    }

    [Theory]
    [InlineData("if (migrationBuilder.IsNpgsql()) migrationBuilder.DropTable(\"t\");", 1)]
    [InlineData("if (!migrationBuilder.IsNpgsql()) migrationBuilder.DropTable(\"t\");", 0)]
    [InlineData("migrationBuilder.DeleteData(\"t\", \"id\", 1);", 0)]
    [InlineData("const string table = \"t\"; migrationBuilder.DropTable(name: table);", 1)]
    public void What_the_provider_and_data_decide(string statement, int operations) => Assert.Equal(operations, Read(statement).Upgrade.Count);

    [Theory]
    [InlineData(".Annotation(\"Sqlite:Autoincrement\", true)")]
    [InlineData(".Annotation(\"SqlServer:Identity\", \"1, 1\")")]
    [InlineData(".Annotation(\"MySql:CharSet\", \"utf8mb4\")")]
    public void Migrations_of_other_providers_are_left_out(string annotation)
    {
        var own = Compile($"migrationBuilder.AddColumn<int>(\"a\", \"t\"){annotation}.Annotation(\"Npgsql:ValueGenerationStrategy\", 2);");
        var others = Compile($"migrationBuilder.AddColumn<int>(\"a\", \"t\"){annotation};");
        Assert.Single(CSharpFacts.MigrationsOf(own, TestContext.Current.CancellationToken));
        Assert.Empty(CSharpFacts.MigrationsOf(others, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("TEXT")]
    [InlineData("longtext")]
    [InlineData("nvarchar(50)")]
    public void Types_tell_the_provider_where_annotations_of_another_stand(string type) => Assert.Empty(CSharpFacts.MigrationsOf(
        Compile($"migrationBuilder.AddColumn<string>(\"a\", \"t\", type: \"{type}\").Annotation(\"Npgsql:Comment\", \"x\");"), TestContext.Current.CancellationToken));

    private static Migration Read(string statement) =>
        Assert.Single(CSharpFacts.MigrationsOf(Compile(statement), TestContext.Current.CancellationToken));

    private static CSharpCompilation Compile(string statement)
    {
        var source = $$"""
            using Microsoft.EntityFrameworkCore.Migrations;
            [Migration("1_First")]
            class First : Migration
            {
                protected override void Up(MigrationBuilder migrationBuilder) { {{statement}} }
            }
            static class Other { public static void Change(MigrationBuilder builder) { } }
            """;
        return ModelCompilation.Create(source);
    }

    private static (DatabaseCatalog Catalog, MigrationReplay Replay) Replay(IEnumerable<Migration> migrations)
    {
        var replay = new MigrationReplay(new ReplayOptions { IsWholeDatabase = false }, span => new Place(span.Path, 1, 1));
        foreach (var migration in migrations) replay.Apply(migration);
        return (replay.ToCatalog(), replay);
    }

    /// <summary>The SQL of each migration, by Npgsql's generator.</summary>
    private static List<string> RealStatements(Compilation compilation)
    {
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(emitted.Success, string.Join(Environment.NewLine, emitted.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)));
        image.Position = 0;
        var assembly = new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(image);
        using var context = new DbContext(new DbContextOptionsBuilder().UseNpgsql("Host=nowhere").Options);
        var generator = context.GetService<IMigrationsSqlGenerator>();
        var found = new List<string>();
        foreach (var type in assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(EfMigration)))
            .OrderBy(t => t.GetCustomAttributes(typeof(MigrationAttribute), false).Cast<MigrationAttribute>().Single().Id, StringComparer.Ordinal))
        {
            var migration = (EfMigration)Activator.CreateInstance(type)!;
            migration.ActiveProvider = "Npgsql.EntityFrameworkCore.PostgreSQL";
            var operations = migration.UpOperations.Where(o => o is not Microsoft.EntityFrameworkCore.Migrations.Operations.InsertDataOperation).ToList();
            found.Add(string.Join(";\n", generator.Generate(operations).Select(c => c.CommandText)));
        }
        return found;
    }
}
