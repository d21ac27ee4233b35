using System;
using System.IO;
using System.Linq;
using DbImpact.Checks.Facts;
using DbImpact.CSharp.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace DbImpact.CSharp.Tests.Models;

/// <summary>EF Core's snapshots: read as the models that EF Core itself has, and used where the code alone leaves something open.</summary>
public sealed class SnapshotTests
{
    public static TheoryData<string> Cases =>
        [.. new[] { "Cases", "UncertainCases" }.SelectMany(folder => Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Models", folder), "*.cs"))
            .Select(file => Path.GetRelativePath(AppContext.BaseDirectory, file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_snapshot_is_the_model(string path)
    {
        var compilation = ModelCompilation.Create(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, path)));
        var read = EntityModelFinder.Create(WithSnapshots(compilation)).FindSnapshots(TestContext.Current.CancellationToken);
        Assert.Equal(RealModel.Describe(compilation), read.SelectMany(snapshot => snapshot.Entities).Select(Describe).Distinct().Order(StringComparer.Ordinal));
    }

    /// <summary>With its snapshot beside it, a model says nothing that EF Core has otherwise.</summary>
    [Theory]
    [MemberData(nameof(Cases))]
    public void Models_with_their_snapshots_are_EF_Cores(string path)
    {
        var compilation = ModelCompilation.Create(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, path)));
        var real = RealModel.Columns(compilation).Select(column => $"{column.Table}.{column.Name}").ToHashSet();
        var found = ModelText.Find(WithSnapshots(compilation));
        Assert.All(found, model => Assert.False(model.TableIsUncertain, model.Table.Name));
        foreach (var model in found)
        {
            foreach (var property in model.Properties.Where(property => !property.IsUncertain && property.StoreType is not "jsonb"))
                Assert.Contains($"{model.Table.Name}.{property.Column.Name}", real);
        }
    }

    private const string Shop = """
        using System.Linq;
        using System.Reflection;
        using Microsoft.EntityFrameworkCore;
        namespace Shop;
        public class Order { public int Id { get; set; } public string? Note { get; set; } }
        public class Context : DbContext
        {
            public DbSet<Order> Orders => Set<Order>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("Host=nowhere");
            protected override void OnModelCreating(ModelBuilder model)
            {
                foreach (var entity in model.Model.GetEntityTypes())
                {
                    entity.SetTableName("t_" + entity.ClrType.Name.ToLowerInvariant());
                    foreach (var property in entity.GetProperties()) property.SetColumnName("c_" + property.Name.ToLowerInvariant());
                    entity.AddProperty("CreatedBy", typeof(string)).SetColumnName("c_by");
                }
            }
        }
        """;

    [Fact]
    public void What_the_code_leaves_open_is_as_the_snapshot_has_it()
    {
        var compilation = ModelCompilation.Create(Shop);
        Assert.Equal(["Orders?(Id?, Note?)"], ModelText.Describe(ModelText.Find(compilation)));
        // Whether the class has lost the property, or code gives it, is not known.
        Assert.Equal(["t_order~(c_by*?, c_id~, c_note~)"], ModelText.Describe(ModelText.Find(WithSnapshots(compilation))));
        var note = ModelText.Find(WithSnapshots(compilation)).Single().Properties.Single(property => property.Name == "Note");
        Assert.Equal(("text", "string", true), (note.StoreType, note.SentType?.Name, note.IsNullable));
    }

    /// <summary>Changes that no migration has yet: what the code says counts, and nothing comes from the snapshot.</summary>
    [Theory]
    [InlineData("public string? Note { get; set; }", "public string? Note { get; set; } public int Added { get; set; }")]
    [InlineData("public string? Note { get; set; }", "public string? Remark { get; set; }")]
    public void An_older_snapshot_adds_no_certainty(string before, string now)
    {
        var snapshots = RealModel.Snapshots(ModelCompilation.Create(Shop));
        var changed = ModelCompilation.Create(Shop.Replace(before, now, StringComparison.Ordinal), Restored.All, [.. snapshots]);
        var model = Assert.Single(ModelText.Find(changed));
        Assert.All(model.Properties.Where(property => property.Name is "Added" or "Remark"), property => Assert.True(property.IsUncertain));
        Assert.NotEmpty(model.Gaps);
    }

    [Fact]
    public void A_snapshot_that_contradicts_the_code_is_not_used()
    {
        const string Source = """
            using Microsoft.EntityFrameworkCore;
            namespace Shop;
            public class Order { public int Id { get; set; } public string? Note { get; set; } }
            public class Context : DbContext
            {
                public DbSet<Order> Orders => Set<Order>();
                protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("Host=nowhere");
                protected override void OnModelCreating(ModelBuilder model)
                {
                    model.Entity<Order>().ToTable("TABLE");
                    foreach (var property in model.Entity<Order>().Metadata.GetProperties()) property.SetColumnName("c_" + property.Name);
                }
            }
            """;
        var older = RealModel.Snapshots(ModelCompilation.Create(Source.Replace("TABLE", "orders", StringComparison.Ordinal)));
        var now = ModelCompilation.Create(Source.Replace("TABLE", "purchases", StringComparison.Ordinal), Restored.All, [.. older]);
        Assert.Equal(["purchases*(Id?, Note?)"], ModelText.Describe(ModelText.Find(now)));
    }

    /// <summary>Names that a plugin elsewhere gives: the snapshot shows them.</summary>
    [Fact]
    public void A_naming_convention_elsewhere_shows_in_the_snapshot()
    {
        const string Source = """
            using Microsoft.EntityFrameworkCore;
            namespace Shop;
            public class OrderLine { public int Id { get; set; } public string? ShortNote { get; set; } }
            public class Context : DbContext
            {
                public Context(DbContextOptions<Context> options) : base(options) { }
                public DbSet<OrderLine> OrderLines => Set<OrderLine>();
            }
            """;
        const string Snapshot = """
            using Microsoft.EntityFrameworkCore;
            using Microsoft.EntityFrameworkCore.Infrastructure;
            using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;
            namespace Shop.Migrations
            {
                [DbContext(typeof(Context))]
                partial class ContextModelSnapshot : ModelSnapshot
                {
                    protected override void BuildModel(ModelBuilder modelBuilder)
                    {
                        modelBuilder.Entity("Shop.OrderLine", b =>
                            {
                                b.Property<int>("Id").ValueGeneratedOnAdd().HasColumnType("integer").HasColumnName("id");
                                NpgsqlPropertyBuilderExtensions.UseIdentityByDefaultColumn(b.Property<int>("Id"));
                                b.Property<string>("ShortNote").HasColumnType("text").HasColumnName("short_note");
                                b.HasKey("Id").HasName("pk_order_lines");
                                b.ToTable("order_lines", (string)null);
                            });
                    }
                }
            }
            """;
        Assert.Equal(
            ["order_lines~(id~, short_note~)"],
            ModelText.Describe(ModelText.Find(ModelCompilation.Create(Source, Restored.All, ("Migrations/ContextModelSnapshot.cs", Snapshot)))));
    }

    [Fact]
    public void A_snapshot_of_another_provider_is_none()
    {
        var (path, text) = RealModel.Snapshots(ModelCompilation.Create(Shop)).Single();
        var other = ModelCompilation.Create(Shop, Restored.All, (path, text.Replace("Npgsql", "Sqlite", StringComparison.Ordinal)));
        Assert.Empty(EntityModelFinder.Create(other).FindSnapshots(TestContext.Current.CancellationToken));
    }

    private static CSharpCompilation WithSnapshots(CSharpCompilation compilation) => compilation.AddSyntaxTrees(RealModel.Snapshots(compilation)
        .Select(static file => CSharpSyntaxTree.ParseText(file.Text, new CSharpParseOptions(LanguageVersion.Latest), file.Path)));

    private static string Describe(SnapshotEntity entity) =>
        (entity.Schema is null ? "" : entity.Schema + ".") + $"{entity.Table}({string.Join(", ", entity.Columns.Select(static column => column.Name).Distinct().Order(StringComparer.Ordinal))})";
}
