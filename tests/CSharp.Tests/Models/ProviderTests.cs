using Xunit;

namespace DbImpact.CSharp.Tests.Models;

public class ProviderTests
{
    private const string Model = """
        using System.ComponentModel.DataAnnotations.Schema;
        using Microsoft.EntityFrameworkCore;
        [Table("people")] class Person { public int Id { get; set; } }

        """;

    private const string People = "people@(Id)";

    [Theory]
    [InlineData("options.UseSqlServer(\"\")")]
    [InlineData("options.EnableDetailedErrors().UseSqlite(\"\")")]
    public void A_context_of_another_database_has_no_models(string call) => AssertSilent(Model + $$"""
        class Shop : DbContext
        {
            public DbSet<Person> People { get; set; }
            protected override void OnConfiguring(DbContextOptionsBuilder options) => {{call}};
        }
        """);

    [Theory]
    [InlineData("services.AddDbContext<Shop>(o => o.UseSqlServer(\"\"));")]
    [InlineData("services.AddDbContextPool<IShop, Shop>((p, o) => { o.UseMySql(\"\", null); });")]
    [InlineData("services.AddSqlite<Shop>(\"\");")]
    [InlineData("new DbContextOptionsBuilder<Shop>().EnableDetailedErrors().UseInMemoryDatabase(\"\");")]
    [InlineData("var options = new DbContextOptionsBuilder<Shop>(); options.UseOracle(\"\");")]
    [InlineData("void Configure(DbContextOptionsBuilder options) => options.UseSqlServer(\"\");")]
    public void Options_of_another_database_elsewhere_count(string call) => AssertSilent(Model + $$"""
        interface IShop;
        class Shop : DbContext { public DbSet<Person> People { get; set; } }
        class Startup { void Start(dynamic services) { {{call}} } }
        """);

    [Theory]
    [InlineData("if (isLite) options.UseSqlite(\"\"); else options.UseNpgsql(\"\");", "")]
    [InlineData("options.UseNpgsql(\"\");", "new DbContextOptionsBuilder<Shop>().UseSqlite(\"\");")]
    [InlineData("options.UseNpgsql(\"\");", "services.AddDbContext<Audit>(o => o.UseSqlServer(\"\"));")]
    [InlineData("", "services.AddNpgsqlDbContext<Shop>(\"\"); services.AddDbContext<Audit>(o => o.UseSqlServer(\"\"));")]
    [InlineData("", "services.AddDbContext<Audit>(o => o.UseSqlServer(\"\"));")]
    [InlineData("", "services.AddHealthChecks().AddSqlServer(\"\");")]
    public void A_context_that_can_be_PostgreSQLs_has_models(string configuring, string call)
    {
        var source = Model + $$"""
            class Shop : DbContext
            {
                private bool isLite;
                public DbSet<Person> People { get; set; }
                protected override void OnConfiguring(DbContextOptionsBuilder options) { {{configuring}} }
            }
            class Audit : DbContext { public DbSet<Entry> Entries { get; set; } }
            class Entry { public int Id { get; set; } }
            class Startup { void Start(dynamic services) { {{call}} } }
            """;
        Assert.Contains(People, ModelText.Describe(ModelText.Find(ModelCompilation.Create(source))));
        Assert.Contains(People, ModelText.Describe(ModelText.Find(ModelCompilation.Create(source, Restored.Framework))));
    }

    [Fact]
    public void The_nearest_options_decide_where_contexts_derive_from_one_another()
    {
        var source = Model + """
            class Shop : DbContext
            {
                public DbSet<Person> People { get; set; }
                protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("");
            }
            class LiteShop : Shop
            {
                public DbSet<Entry> Entries { get; set; }
                protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("");
            }
            class Entry { public int Id { get; set; } }
            """;
        Assert.Equal([People], ModelText.Describe(ModelText.Find(ModelCompilation.Create(source, Restored.Framework))));
    }

    [Fact]
    public void Where_no_options_are_seen_the_libraries_decide() => AssertSilent("""
        using Microsoft.Data.SqlClient;
        using Microsoft.EntityFrameworkCore;
        class Shop : DbContext { public DbSet<Person> People { get; set; } }
        class Person { public int Id { get; set; } }
        """, Restored.Framework);

    private static void AssertSilent(string source)
    {
        AssertSilent(source, Restored.All);
        AssertSilent(source, Restored.Framework);
        AssertSilent(source, Restored.Nothing);
    }

    private static void AssertSilent(string source, Restored restored) =>
        Assert.Empty(ModelText.Find(ModelCompilation.Create(source, restored)));
}
