using System.Linq;
using DbImpact.CSharp.Models;
using Xunit;

namespace DbImpact.CSharp.Tests.Models;

public class NamingConventionTests
{
    [Theory]
    [InlineData("FullName", "full_name")]
    [InlineData("Id", "id")]
    [InlineData("UserID", "user_id")]
    [InlineData("HTMLParser", "html_parser")]
    [InlineData("OAuthToken", "o_auth_token")]
    [InlineData("URL", "url")]
    [InlineData("IOStream", "io_stream")]
    [InlineData("Address1Line", "address1line")]
    [InlineData("Utf8Text", "utf8text")]
    [InlineData("X509Certificate", "x509certificate")]
    [InlineData("Home_Street", "home_street")]
    [InlineData("already_snake", "already_snake")]
    [InlineData("iPhone", "i_phone")]
    [InlineData("ÄnderungsDatum", "änderungs_datum")]
    [InlineData("Box<int>", "box_int")]
    [InlineData("", "")]
    public void Snake_case(string name, string expected) => Assert.Equal(expected, NamingConvention.SnakeCase.Rewrite(name));

    [Theory]
    [InlineData(NamingConvention.LowerCase, "fullname")]
    [InlineData(NamingConvention.UpperCase, "FULLNAME")]
    [InlineData(NamingConvention.CamelCase, "fullName")]
    [InlineData(NamingConvention.UpperSnakeCase, "FULL_NAME")]
    [InlineData(NamingConvention.None, "FullName")]
    public void Other_conventions(object convention, string expected) => Assert.Equal(expected, ((NamingConvention)convention).Rewrite("FullName"));

    [Theory]
    [InlineData("services.AddDbContext<ShopContext>(o => o.UseNpgsql(\"\").UseSnakeCaseNamingConvention());")]
    [InlineData("new DbContextOptionsBuilder<ShopContext>().UseNpgsql(\"\").UseSnakeCaseNamingConvention();")]
    public void Conventions_rewrite_names_that_nothing_gives(string call)
    {
        var source = $$"""
            using System.Collections.Generic;
            using System.ComponentModel.DataAnnotations.Schema;
            using Microsoft.EntityFrameworkCore;

            class ShopContext : DbContext
            {
                public DbSet<BlogPost> BlogPosts { get; set; }
                public DbSet<Person> People { get; set; }
                protected override void OnModelCreating(ModelBuilder modelBuilder) =>
                    modelBuilder.Entity<BlogPost>().Property(p => p.Given).HasColumnName("GivenName");
            }

            class BlogPost
            {
                public int Id { get; set; }
                public string FirstLine { get; set; }
                [Column("Second")] public string SecondLine { get; set; }
                public string Given { get; set; }
                public Person WrittenBy { get; set; }
            }

            [Table("Persons")]
            class Person { public int PersonId { get; set; } public Address HomeAddress { get; set; } }

            [Owned]
            class Address { public string StreetName { get; set; } }

            class Startup { void Configure(dynamic services) { {{call}} } }
            """;
        Assert.Equal(
            ["Persons@(home_address_street_name~, person_id~)", "blog_posts~(GivenName*, Second@, first_line~, id~, written_by_person_id~)"],
            ModelText.Describe(ModelText.Find(ModelCompilation.Create(source, Restored.Framework))));
    }

    [Fact]
    public void A_convention_is_of_the_context_whose_options_it_is_in()
    {
        var source = """
            using Microsoft.EntityFrameworkCore;
            class A : DbContext
            {
                public DbSet<User> AllUsers { get; set; }
                protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("").UseSnakeCaseNamingConvention();
            }
            class B : DbContext
            {
                public DbSet<User> AllUsers { get; set; }
                protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("");
            }
            class User { public int Id { get; set; } }
            """;
        var models = ModelText.Find(ModelCompilation.Create(source, Restored.Framework));
        Assert.Equal(["AllUsers(Id)", "all_users~(id~)"], ModelText.Describe(models));
        Assert.DoesNotContain(models, m => m.IsNamingAssumed);
    }

    [Fact]
    public void Options_built_elsewhere_leave_the_convention_open()
    {
        var source = """
            using Microsoft.EntityFrameworkCore;
            class A : DbContext { public DbSet<User> Users { get; set; } }
            class User { public int Id { get; set; } }
            """;
        Assert.True(ModelText.Find(ModelCompilation.Create(source)).Single().IsNamingAssumed);
    }

    [Theory]
    [InlineData("[Column(\"id\")] public int Id { get; set; }", false)]
    [InlineData("[Column(\"user_id\")] public int UserId { get; set; }", false)]
    [InlineData("[Column(\"key\")] public int Id { get; set; }", true)]
    public void Names_written_out_show_that_no_convention_is_on(string member, bool isAssumed)
    {
        var source = $$"""
            using System.ComponentModel.DataAnnotations.Schema;
            [Table("users")] class User { {{member}} public string AvatarUrl { get; set; } }
            """;
        Assert.Equal(isAssumed, ModelText.Find(ModelCompilation.Create(source)).Single().IsNamingAssumed);
    }
}
