using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.Facts;
using DbImpact.PostgreSql.Syntax;
using Xunit;

namespace DbImpact.CSharp.Tests.Models;

/// <summary>An edit is applied, the source compiled again, and EF Core itself has the new name.</summary>
public class NameWriterTests
{
    private const string Usings = "using Microsoft.EntityFrameworkCore;\n";

    private const string Annotations = "using System.ComponentModel.DataAnnotations.Schema;\n" + Usings;

    [Theory]
    [InlineData(Annotations, "", "[Column(\"a\")]\n    public string Name { get; set; } = \"\";", "[Column(\"new_name\")]\n    public string Name")]
    [InlineData(Annotations, "", "[Column(@\"a\", TypeName = \"text\")]\n    public string Name { get; set; } = \"\";",
        "[Column(@\"new_name\", TypeName = \"text\")]")]
    [InlineData(Annotations, "", "[Column(\"\"\"a\"\"\")]\n    public string Name { get; set; } = \"\";", "[Column(\"\"\"new_name\"\"\")]")]
    [InlineData(Annotations, "", "[Column(TypeName = \"text\")]\n    public string Name { get; set; } = \"\";",
        "[Column(\"new_name\", TypeName = \"text\")]")]
    [InlineData(Annotations, "", "[Column(\"a\" + \"b\")]\n    public string Name { get; set; } = \"\";", "[Column(\"new_name\")]")]
    [InlineData(Annotations, "", "public string Name { get; set; } = \"\";", "    [Column(\"new_name\")]\n    public string Name")]
    [InlineData(Annotations, "", "/// <summary>A name.</summary>\n    [System.Obsolete]\n    public string Name { get; set; } = \"\";",
        "</summary>\n    [Column(\"new_name\")]\n    [System.Obsolete]")]
    [InlineData(Usings, "", "public string Name { get; set; } = \"\";",
        "using System.ComponentModel.DataAnnotations.Schema;\nusing Microsoft.EntityFrameworkCore;\n")]
    [InlineData("using System;\nusing System.Text;\n" + Usings, "", "public string Name { get; set; } = \"\";",
        "using System;\nusing System.ComponentModel.DataAnnotations.Schema;\nusing System.Text;\n")]
    [InlineData("global using System.ComponentModel.DataAnnotations.Schema;\n" + Usings, "", "public string Name { get; set; } = \"\";",
        "Schema;\nusing Microsoft.EntityFrameworkCore;\n\nnamespace")]
    [InlineData(Usings, "modelBuilder.Entity<User>().Property(u => u.Name).HasColumnName(\"x\");", "public string Name { get; set; } = \"\";",
        "HasColumnName(\"new_name\")")]
    [InlineData(Usings, "modelBuilder.Entity<User>().Property(u => u.Name).HasMaxLength(5);", "public string Name { get; set; } = \"\";",
        "[Column(\"new_name\")]\n")]
    [InlineData(Usings, "modelBuilder.Entity<User>().Property(u => u.Name).HasColumnName(nameof(User));", "public string Name { get; set; } = \"\";",
        "HasColumnName(\"new_name\")")]
    [InlineData(Usings, "modelBuilder.Entity<User>().Property<string>(\"Name\");", "", "Property<string>(\"Name\").HasColumnName(\"new_name\");")]
    [InlineData(Usings, "modelBuilder.Entity<User>().Property<string>(\"Name\").IsRequired();", "",
        "Property<string>(\"Name\").HasColumnName(\"new_name\").IsRequired();")]
    public void A_column_gets_another_name(string usings, string code, string member, string expected)
    {
        var source = Source(usings, code, "public class User", member);
        var user = Find(source);
        var written = Apply(source, user.Properties.Single(p => p.Name == "Name").Column.Writer!.Write("new_name")!);
        Assert.Contains(expected, written);
        Assert.Equal(["Users(Id, new_name)"], RealModel.Describe(ModelCompilation.Create(written)));
        Assert.Equal("new_name", Find(written).Properties.Single(p => p.Name == "Name").Column.Name);
    }

    [Theory]
    [InlineData(Annotations, "", "[Table(\"a\")]\npublic class User", "[Table(\"new_name\")]\npublic class User")]
    [InlineData(Annotations, "", "public class User", "[Table(\"new_name\")]\npublic class User")]
    [InlineData(Usings, "", "[Index(nameof(Id))]\npublic class User", "[Table(\"new_name\")]\n[Index(nameof(Id))]\npublic class User")]
    [InlineData(Usings, "modelBuilder.Entity<User>().ToTable(\"a\");", "public class User", "ToTable(\"new_name\")")]
    [InlineData(Usings, "modelBuilder.Entity<User>().ToTable(Table);", "public class User", "ToTable(\"new_name\")")]
    public void A_table_gets_another_name(string usings, string code, string type, string expected)
    {
        var source = Source(usings, code, type, "");
        var written = Apply(source, Find(source).Table.Writer!.Write("new_name")!);
        Assert.Contains(expected, written);
        Assert.Equal(["new_name(Id)"], RealModel.Describe(ModelCompilation.Create(written)));
    }

    [Fact]
    public void A_positional_record_gets_a_targeted_attribute()
    {
        var source = Usings + "public class ShopContext(DbContextOptions<ShopContext> options) : DbContext(options) { public DbSet<User> Users => Set<User>(); }\npublic record User(int Id, string Name);\n";
        var written = Apply(source, Find(source).Properties.Single(p => p.Name == "Name").Column.Writer!.Write("new_name")!);
        Assert.Contains("[property: Column(\"new_name\")] string Name", written);
        Assert.Equal(["Users(Id, new_name)"], RealModel.Describe(ModelCompilation.Create(written)));
    }

    [Fact]
    public void An_ambiguous_attribute_is_qualified()
    {
        var source = Source(Usings, "", "public class User",
            "public string Name { get; set; } = \"\";") + "\npublic class ColumnAttribute : System.Attribute;\n";
        var written = Apply(source, Find(source).Properties.Single(p => p.Name == "Name").Column.Writer!.Write("new_name")!);
        Assert.Contains("[System.ComponentModel.DataAnnotations.Schema.Column(\"new_name\")]", written);
        Assert.Equal(["Users(Id, new_name)"], RealModel.Describe(ModelCompilation.Create(written)));
    }

    [Fact]
    public void Names_are_escaped()
    {
        var source = Source(Annotations, "", "public class User", "[Column(\"a\")] public string Name { get; set; } = \"\";");
        var written = Apply(source, Find(source).Properties.Single(p => p.Name == "Name").Column.Writer!.Write("a \"quoted\" \\ name")!);
        Assert.Equal(["Users(Id, a \"quoted\" \\ name)"], RealModel.Describe(ModelCompilation.Create(written)));
    }

    [Fact]
    public void Line_ends_stay_as_the_file_has_them()
    {
        var source = Source(Usings, "", "public class User", "public string Name { get; set; } = \"\";").Replace("\n", "\r\n");
        var written = Apply(source, Find(source).Properties.Single(p => p.Name == "Name").Column.Writer!.Write("n")!);
        Assert.Equal(written.Count(c => c == '\n'), written.Count(c => c == '\r'));
    }

    [Fact]
    public void A_using_directive_is_added_within_a_namespace_that_has_its_own()
    {
        var source = """
            namespace Shop
            {
                using System;
                using Microsoft.EntityFrameworkCore;

                public class ShopContext(DbContextOptions<ShopContext> options) : DbContext(options) { public DbSet<User> Users => Set<User>(); }

                public class User
                {
                    public int Id { get; set; }
                }
            }
            """;
        var written = Apply(source, Find(source).Properties[0].Column.Writer!.Write("id")!);
        Assert.Contains("    using System;\n    using System.ComponentModel.DataAnnotations.Schema;\n    using Microsoft", written);
        Assert.Equal(["Users(id)"], RealModel.Describe(ModelCompilation.Create(written)));
    }

    [Fact]
    public void Generated_files_are_not_written()
    {
        var source = "// <auto-generated/>\n" + Source(Annotations, "modelBuilder.Entity<User>().ToTable(\"a\");", "public class User",
            "[Column(\"a\")] public string Name { get; set; } = \"\";");
        var user = Find(source);
        Assert.Null(user.Table.Writer);
        Assert.All(user.Properties, p => Assert.Null(p.Column.Writer));
    }

    private static EntityModel Find(string source) => ModelText.Find(ModelCompilation.Create(source)).Single();

    private static string Apply(string source, IReadOnlyList<SourceEdit> edits)
    {
        foreach (var edit in edits.OrderByDescending(e => e.Span.Start)) source = source[..edit.Span.Start] + edit.NewText + source[edit.Span.End..];
        return source;
    }

    private static string Source(string usings, string code, string type, string member) => $$"""
        {{usings}}
        namespace Shop;

        public class ShopContext(DbContextOptions<ShopContext> options) : DbContext(options)
        {
            private const string Table = "t";
            public DbSet<User> Users => Set<User>();
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                {{code}}
            }
        }

        {{type}}
        {
            public int Id { get; set; }

            {{member}}
        }
        """.Replace("\r\n", "\n");
}
