using System.Linq;
using DbImpact.CSharp.Models;
using Xunit;

namespace DbImpact.CSharp.Tests.Models;

public class SilenceTests
{
    [Theory]
    [InlineData("class User { public int Id { get; set; } }")]
    [InlineData("using Dapper.Contrib.Extensions; [Table(\"users\")] class User { public int Id { get; set; } }")]
    [InlineData("using LinqToDB.Mapping; [Table(\"users\")] class User { [Column(\"id\")] public int Id { get; set; } }")]
    [InlineData("[Table(\"users\")] class User { } class TableAttribute(string name) : System.Attribute { }")]
    [InlineData("class Html { string Table(string s) => s; void M() => Table(\"x\"); }")]
    [InlineData("class Other { Foo.DbSet<Other> Others { get; set; } }")]
    public void No_model(string source)
    {
        Assert.Empty(ModelText.Find(ModelCompilation.Create(source)));
        Assert.Empty(ModelText.Find(ModelCompilation.Create(source, Restored.Framework)));
    }

    [Fact]
    public void A_class_with_an_attribute_is_a_model_without_a_context()
    {
        var source = """
            using System.ComponentModel.DataAnnotations.Schema;
            [Table("users", Schema = "auth")]
            class User
            {
                [Column("id")] public int Id { get; set; }
                public string Name { get; set; }
                public Order LastOrder { get; set; }
            }
            class Order { public int Id { get; set; } }
            """;
        Assert.Equal(["Order?(Id)", "auth@.users@(LastOrderId, Name, id@)"],
            ModelText.Describe(ModelText.Find(ModelCompilation.Create(source, Restored.Framework))));
    }

    [Fact]
    public void A_configuration_without_a_context_is_a_model()
    {
        var source = """
            using Microsoft.EntityFrameworkCore;
            using Microsoft.EntityFrameworkCore.Metadata.Builders;
            class User { public int Id { get; set; } }
            class UserConfiguration : IEntityTypeConfiguration<User>
            {
                public void Configure(EntityTypeBuilder<User> builder) => builder.ToTable("users").Property(u => u.Id).HasColumnName("id");
            }
            """;
        Assert.Equal(["users*(id*)"], ModelText.Describe(ModelText.Find(ModelCompilation.Create(source, Restored.Framework))));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Configuration_of_a_referenced_project_is_followed(bool isRestored)
    {
        var restored = isRestored ? Restored.All : Restored.Framework;
        var library = ModelCompilation.Create("""
            using Microsoft.EntityFrameworkCore;
            public class Log { public int Id { get; set; } public string Text { get; set; } = ""; }
            public static class LogExtensions
            {
                public static void UseLogs(this ModelBuilder builder) => builder.Entity<Log>(log =>
                {
                    log.ToTable("logs");
                    log.Property(l => l.Text).HasColumnName("text");
                });
            }
            """, restored).WithAssemblyName("Library");
        var context = """
            using Microsoft.EntityFrameworkCore;
            class ShopContext : DbContext
            {
                public DbSet<User> Users => Set<User>();
                protected override void OnModelCreating(ModelBuilder builder) => builder.UseLogs();
            }
            class User { public int Id { get; set; } }
            """;
        var models = ModelText.Find(ModelCompilation.Create(context, restored).AddReferences(library.ToMetadataReference()));
        Assert.Equal(["Users(Id)", "logs*(Id, text*)"], ModelText.Describe(models));
        Assert.All(models, model => Assert.Empty(model.Gaps));
    }

    [Fact]
    public void Entities_of_another_assembly_stand_where_they_are_mentioned()
    {
        var entities = ModelCompilation.Create("""
            using System.ComponentModel.DataAnnotations.Schema;
            public class User { public int Id { get; set; } [Column("name")] public string Name { get; set; } = ""; }
            """);
        var source = """
            using Microsoft.EntityFrameworkCore;
            class ShopContext : DbContext
            {
                public DbSet<User> Users { get; set; }
                protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<User>().ToTable("users");
            }
            """;
        using var image = new System.IO.MemoryStream();
        Assert.True(entities.Emit(image).Success);
        foreach (var reference in new Microsoft.CodeAnalysis.MetadataReference[]
        {
            entities.ToMetadataReference(), Microsoft.CodeAnalysis.MetadataReference.CreateFromImage(image.ToArray()),
        })
        {
            var compilation = ModelCompilation.Create(source).WithAssemblyName("Other").AddReferences(reference);
            var user = Assert.Single(ModelText.Find(compilation));
            Assert.Equal(["users*(Id, name@)"], ModelText.Describe([user]));
            Assert.Equal("Users", source.Substring(user.Place.Start, user.Place.Length));
            Assert.All(user.Properties, p => Assert.Null(p.Column.Writer));
        }
    }

    [Fact]
    public void Places_are_the_narrowest_characters()
    {
        var source = """
            using System.ComponentModel.DataAnnotations.Schema;
            [Table("users")]
            class User
            {
                [Column(@"the_id")] public int Id { get; set; }
                public string Name { get; set; }
            }
            """;
        var user = Assert.Single(ModelText.Find(ModelCompilation.Create(source)));
        Assert.Equal("users", Cut(user.Table.Place));
        Assert.Equal("User", Cut(user.Place));
        Assert.Equal(source[source.IndexOf('[')..], Cut(user.Extent));
        Assert.Equal(["the_id", "Name"], user.Properties.Select(p => Cut(p.Column.Place)));
        Assert.Equal(["Id", "Name"], user.Properties.Select(p => Cut(p.Place)));

        string Cut(DbImpact.PostgreSql.Syntax.SourceSpan span) => source.Substring(span.Start, span.Length);
    }

    [Fact]
    public void Nothing_is_asked_of_files_that_mention_nothing() =>
        Assert.Empty(EntityModelFinder.Create(ModelCompilation.Create("class A { }")).FindAll());
}
