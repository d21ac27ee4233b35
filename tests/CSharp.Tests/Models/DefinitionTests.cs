using System.Linq;
using DbImpact.CSharp.Tests.Sql;
using DbImpact.PostgreSql.Syntax;
using Xunit;

namespace DbImpact.CSharp.Tests.Models;

/// <summary>SQL in the configuration of a model, as the statements that give it to the table.</summary>
public class DefinitionTests
{
    [Theory]
    [InlineData("Property(x => x.Name).HasDefaultValueSql(\"lower('A')\")", "ALTER TABLE shop.items ALTER COLUMN \"Name\" SET DEFAULT (lower('A'))")]
    [InlineData("Property(x => x.Name).HasColumnName(\"name\").HasDefaultValueSql(\"now()\")", "ALTER TABLE shop.items ALTER COLUMN name SET DEFAULT (now())")]
    [InlineData(
        "Property(x => x.Name).HasColumnType(\"varchar(9)\").HasComputedColumnSql(\"upper(title)\", stored: true)",
        "ALTER TABLE shop.items ADD COLUMN \"Name\" varchar(9) GENERATED ALWAYS AS (upper(title)) STORED")]
    [InlineData("ToTable(t => t.HasCheckConstraint(\"c\", \"price > 0\"))", "ALTER TABLE shop.items ADD CHECK (price > 0)")]
    [InlineData("HasIndex(x => x.Name).HasFilter(\"deleted_at IS NULL\")", "CREATE INDEX ON shop.items (\"Name\") WHERE deleted_at IS NULL")]
    [InlineData("HasIndex(x => new { x.Name, x.Id }).IsUnique().HasFilter(\"a\")", "CREATE INDEX ON shop.items (\"Name\", \"Id\") WHERE a")]
    [InlineData("HasIndex(\"Name\", \"Id\").HasFilter(\"a\")", "CREATE INDEX ON shop.items (\"Name\", \"Id\") WHERE a")]
    [InlineData("HasIndex(new[] { \"Name\" }, \"ix\").HasFilter(\"a\")", "CREATE INDEX ON shop.items (\"Name\") WHERE a")]
    [InlineData("HasIndex(x => x.Name, \"ix\").HasFilter(\"a\")", "CREATE INDEX ON shop.items (\"Name\") WHERE a")]
    [InlineData("Property<int>(\"shadow\").HasDefaultValueSql(\"1 + 1\")", "ALTER TABLE shop.items ALTER COLUMN shadow SET DEFAULT (1 + 1)")]
    [InlineData("OwnsOne(x => x.Size).Property(s => s.Width).HasDefaultValueSql(\"1\")", "ALTER TABLE shop.items ALTER COLUMN \"Size_Width\" SET DEFAULT (1)")]
    [InlineData("Property(x => x.Name).HasDefaultValueSql(Sql.Text)", "ALTER TABLE shop.items ALTER COLUMN \"Name\" SET DEFAULT (b)")]
    [InlineData("Property(x => x.Name).HasDefaultValueSql(\"a\").HasDefaultValueSql(\"b\")", "ALTER TABLE shop.items ALTER COLUMN \"Name\" SET DEFAULT (b)")]
    [InlineData("Property(x => x.Name).HasDefaultValueSql(\"a\").HasComputedColumnSql(\"b\")", "ALTER TABLE shop.items ADD COLUMN \"Name\" text GENERATED ALWAYS AS (b) STORED")]
    [InlineData("ToTable(t => { t.HasCheckConstraint(\"c\", \"a\"); t.HasCheckConstraint(\"c\", \"b\"); })", "ALTER TABLE shop.items ADD CHECK (b)")]
    public void Statement(string configuration, string statement)
    {
        var facts = CSharpFacts.FromCompilation(ModelCompilation.Create(Source(configuration)), TestContext.Current.CancellationToken);
        var site = Assert.Single(facts.SqlSites);
        Assert.Equal(statement, Code.Show(site.Text));
        Assert.Equal(("shop", "items"), (site.Defines!.Schema, site.Defines.Name));
        Assert.Equal("Context.OnModelCreating", site.Member);
        Assert.Empty(facts.UnknownSites);
        var unrestored = CSharpFacts.FromCompilation(ModelCompilation.Create(Source(configuration), Restored.Framework), TestContext.Current.CancellationToken);
        Assert.Equal(statement, Code.Show(Assert.Single(unrestored.SqlSites).Text));
    }

    [Theory]
    [InlineData("Property(x => x.Name).HasDefaultValueSql()")]
    [InlineData("Property(x => x.Name).HasComputedColumnSql(null)")]
    [InlineData("HasIndex(x => x.Name).HasFilter(null)")]
    [InlineData("Property(x => x.Name).HasDefaultValue(\"now()\")")]
    [InlineData("Property(x => x.Name).HasDefaultValueSql(\"a\").HasDefaultValue(\"b\")")]
    [InlineData("ToTable(t => { t.HasCheckConstraint(\"c\", \"a\"); t.HasCheckConstraint(\"c\", null); })")]
    [InlineData("ToView(\"v\").ToTable((string?)null).Property(x => x.Name).HasDefaultValueSql(\"a\")")]
    public void No_statement(string configuration)
    {
        var facts = CSharpFacts.FromCompilation(ModelCompilation.Create(Source(configuration)), TestContext.Current.CancellationToken);
        Assert.Empty(facts.SqlSites);
        Assert.Empty(facts.UnknownSites);
    }

    [Theory]
    [InlineData("Property(x => x.Name).HasDefaultValueSql(Environment.MachineName)", "the text is a property of another assembly")]
    [InlineData("ToTable(Environment.MachineName, t => t.HasCheckConstraint(\"c\", \"a\"))", "the text is for a table whose name is not known")]
    public void Unknown(string configuration, string reason)
    {
        var facts = CSharpFacts.FromCompilation(ModelCompilation.Create(Source(configuration)), TestContext.Current.CancellationToken);
        Assert.Empty(facts.SqlSites);
        Assert.Equal(reason, Assert.Single(facts.UnknownSites).Reason);
    }

    [Fact]
    public void A_condition_leaves_the_text_unknown()
    {
        var source = Source("Property(x => x.Name)").Replace(
            "/* more */", "if (Environment.Is64BitProcess) item.Property(x => x.Name).HasDefaultValueSql(\"a\");", System.StringComparison.Ordinal);
        var facts = CSharpFacts.FromCompilation(ModelCompilation.Create(source), TestContext.Current.CancellationToken);
        Assert.Empty(facts.SqlSites);
        Assert.Equal("the text is given under a condition that is not known to hold", Assert.Single(facts.UnknownSites).Reason);
    }

    [Fact]
    public void The_text_a_helper_is_given_is_read()
    {
        var source = Source("Property(x => x.Name).At(\"now()\")")
            + "static class Helper { public static PropertyBuilder<string> At(this PropertyBuilder<string> p, string sql) => p.HasDefaultValueSql(sql); }";
        var facts = CSharpFacts.FromCompilation(ModelCompilation.Create(source), TestContext.Current.CancellationToken);
        Assert.Equal("ALTER TABLE shop.items ALTER COLUMN \"Name\" SET DEFAULT (now())", Code.Show(Assert.Single(facts.SqlSites).Text));
    }

    [Fact]
    public void Characters_stand_where_they_are_written()
    {
        var source = Source("ToTable(t => t.HasCheckConstraint(\"c\", \"price > 0\"))");
        var site = Assert.Single(CSharpFacts.FromCompilation(ModelCompilation.Create(source), TestContext.Current.CancellationToken).SqlSites);
        var at = site.Text.Source.ToSource(new SqlSpan(site.Text.Text.IndexOf("price", System.StringComparison.Ordinal), 5))!.Value;
        Assert.Equal("price", source.Substring(at.Start, at.Length));
        Assert.Equal("\"price > 0\"", source.Substring(site.Place.Start, site.Place.Length));
    }

    /// <summary>In one table once; in each table of its own where the classes have such.</summary>
    [Theory]
    [InlineData("", "ALTER TABLE \"Beasts\" ADD CHECK (a)")]
    [InlineData("model.Entity<Beast>().UseTpcMappingStrategy();", "ALTER TABLE \"Beasts\" ADD CHECK (a)", "ALTER TABLE \"Cats\" ADD CHECK (a)")]
    public void Hierarchies(string strategy, params string[] statements)
    {
        var source = $$"""
            using Microsoft.EntityFrameworkCore;
            public class Beast { public int Id { get; set; } }
            public class Cat : Beast { }
            public class Context : DbContext
            {
                public DbSet<Beast> Beasts => Set<Beast>();
                public DbSet<Cat> Cats => Set<Cat>();
                protected override void OnModelCreating(ModelBuilder model)
                {
                    {{strategy}}
                    model.Entity<Beast>().ToTable(t => t.HasCheckConstraint("c", "a"));
                }
                protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("Host=nowhere");
            }
            """;
        var facts = CSharpFacts.FromCompilation(ModelCompilation.Create(source), TestContext.Current.CancellationToken);
        Assert.Equal(statements, facts.SqlSites.Select(site => Code.Show(site.Text)).Distinct());
    }

    private static string Source(string configuration) => $$"""
        using System;
        using Microsoft.EntityFrameworkCore;
        using Microsoft.EntityFrameworkCore.Metadata.Builders;
        public class Item { public int Id { get; set; } public string Name { get; set; } = ""; public Size Size { get; set; } = new(); }
        [Owned] public class Size { public int Width { get; set; } }
        public static class Sql { public const string Text = "b"; }
        public class Context : DbContext
        {
            protected override void OnModelCreating(ModelBuilder model)
            {
                var item = model.Entity<Item>();
                item.ToTable("items", "shop");
                item.{{configuration}};
                /* more */
            }
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("Host=nowhere");
        }

        """;
}
