using System;
using System.IO;
using System.Linq;
using DbImpact.Checks.Facts;
using Xunit;

namespace DbImpact.CSharp.Tests.Models;

/// <summary>What is not known is said to be so, and nothing that is called certain is wrong.</summary>
public class UncertaintyTests
{
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Models", "UncertainCases");

    public static TheoryData<string> Cases =>
        [.. Directory.GetFiles(Folder, "*.cs").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_is_certain_is_as_EF_Core_has_it(string name)
    {
        var compilation = ModelCompilation.Create(File.ReadAllText(Path.Combine(Folder, name + ".cs")));
        var real = RealModel.Describe(compilation).Select(l => (Table: l[..l.IndexOf('(')], Columns: l[(l.IndexOf('(') + 1)..^1].Split(", ")))
            .ToLookup(l => l.Table, l => l.Columns);
        var models = ModelText.Find(compilation);
        Assert.Contains(models, m => m.Gaps.Count > 0 || m.Properties.Any(p => p.IsUncertain));
        foreach (var model in models.Where(m => !m.TableIsUncertain))
        {
            Assert.Contains(model.Table.Name, real.Select(g => g.Key));
            var certain = model.Properties.Where(p => !p.IsUncertain).Select(p => p.Column.Name);
            Assert.Contains(real[model.Table.Name], columns => certain.All(columns.Contains));
            if (model.Gaps.Count == 0 && !model.Properties.Any(p => p.IsUncertain))
            {
                Assert.Contains(real[model.Table.Name], columns => columns.All(certain.Contains));
            }
        }
    }

    [Theory]
    [InlineData("foreach (var e in modelBuilder.Model.GetEntityTypes()) e.SetTableName(e.GetTableName().ToLower());", true, true)]
    [InlineData("foreach (var e in modelBuilder.Model.GetEntityTypes()) foreach (var p in e.GetProperties()) p.SetColumnName(p.Name.ToLower());",
        false, true)]
    [InlineData("foreach (var e in modelBuilder.Model.GetEntityTypes()) e.SetTableName(e.ClrType.Name);", true, true)]
    [InlineData("modelBuilder.UseOurNames();", true, true)]
    [InlineData("Ours.Package.Names.Apply(modelBuilder);", true, true)]
    [InlineData("modelBuilder.Entity<User>().ToTable(Environment.GetEnvironmentVariable(\"T\"));", true, false)]
    [InlineData("modelBuilder.Entity<User>().ToTable(_prefix + \"users\");", true, false)]
    [InlineData("modelBuilder.Entity<User>().ToTable(\"users\", _prefix);", true, false)]
    [InlineData("modelBuilder.HasDefaultSchema(_prefix);", true, false)]
    [InlineData("modelBuilder.Entity<User>().Property(u => u.Name).HasColumnName(_prefix);", false, true)]
    [InlineData("modelBuilder.Entity<User>().Property(u => u.Name).Renamed();", false, true)]
    [InlineData("modelBuilder.Entity<User>(Unknown.Configure);", true, true)]
    [InlineData("modelBuilder.ApplyConfigurationsFromAssembly(System.Reflection.Assembly.Load(\"x\"));", true, true)]
    [InlineData("if (_prefix.Length > 0) modelBuilder.Entity<User>().ToTable(\"users\");", true, false)]
    [InlineData("if (_prefix.Length > 0) return; modelBuilder.Entity<User>().Property(u => u.Name).HasColumnName(\"n\");", false, true)]
    [InlineData("modelBuilder.Entity<User>().ToTable(_prefix.Length > 0 ? \"a\" : \"b\");", true, false)]
    public void Code_that_cannot_be_followed_makes_names_uncertain(string code, bool table, bool column)
    {
        var user = User(code);
        Assert.Equal((table, column), (user.TableIsUncertain, user.Properties.Single(p => p.Name == "Name").IsUncertain));
    }

    [Theory]
    [InlineData("foreach (var e in modelBuilder.Model.GetEntityTypes()) modelBuilder.Entity(e.ClrType).HasQueryFilter(null);")]
    [InlineData("foreach (var k in modelBuilder.Model.GetEntityTypes().SelectMany(e => e.GetForeignKeys())) k.DeleteBehavior = DeleteBehavior.Restrict;")]
    [InlineData("modelBuilder.HasPostgresExtension(\"citext\"); modelBuilder.UseIdentityColumns();")]
    [InlineData("modelBuilder.Entity<User>().HasIndex(u => u.Name).IsUnique().HasDatabaseName(_prefix);")]
    [InlineData("modelBuilder.Entity<User>().Property(u => u.Name).HasDefaultValueSql(_prefix).HasComment(_prefix);")]
    [InlineData("modelBuilder.Entity<User>().ToTable(t => t.HasCheckConstraint(_prefix, _prefix));")]
    [InlineData("Console.WriteLine(_prefix);")]
    [InlineData("modelBuilder.AddInboxStateEntity();")]
    public void Code_that_names_nothing_changes_nothing(string code)
    {
        var user = User(code);
        Assert.False(user.TableIsUncertain);
        Assert.DoesNotContain(user.Properties, p => p.IsUncertain);
        Assert.Empty(user.Gaps);
    }

    [Fact]
    public void A_name_given_after_a_loop_is_certain_again()
    {
        var user = User("foreach (var e in modelBuilder.Model.GetEntityTypes()) e.SetTableName(e.ClrType.Name); modelBuilder.Entity<User>().ToTable(\"users\");");
        Assert.Equal("users", user.Table.Name);
        Assert.False(user.TableIsUncertain);
    }

    [Fact]
    public void A_loop_that_adds_properties_is_a_gap()
    {
        var user = User("foreach (var e in modelBuilder.Model.GetEntityTypes()) modelBuilder.Entity(e.ClrType).Property<DateTime>(\"Changed\");");
        Assert.False(user.TableIsUncertain);
        Assert.NotEmpty(user.Gaps);
    }

    [Theory]
    [InlineData("public Unresolved.Thing Thing { get; set; }")]
    [InlineData("public object Thing { get; set; }")]
    [InlineData("public Dictionary<string, object> Thing { get; set; }")]
    [InlineData("public Money Thing { get; set; }")]
    public void A_property_of_unknown_mapping_is_a_gap(string member)
    {
        var user = User("", member);
        Assert.DoesNotContain(user.Properties, p => p.Name == "Thing");
        Assert.NotEmpty(user.Gaps);
    }

    [Fact]
    public void A_base_class_that_is_not_resolved_is_a_gap()
    {
        var source = Source("", "").Replace("class User", "class User : FullAuditedEntity<int>");
        var user = ModelText.Find(ModelCompilation.Create(source, Restored.Framework)).Single(m => m.TypeName == "User");
        Assert.Contains(user.Gaps, g => g.Contains("FullAuditedEntity"));
    }

    private static EntityModel User(string code, string member = "")
    {
        var found = new[] { Restored.All, Restored.Framework }
            .Select(r => ModelText.Find(ModelCompilation.Create(Source(code, member), r)).Single(m => m.TypeName == "User")).ToArray();
        Assert.Equal(found[0].Gaps, found[1].Gaps);
        Assert.Equal(ModelText.Describe([found[0]]), ModelText.Describe([found[1]]));
        return found[0];
    }

    private static string Source(string code, string member) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using Microsoft.EntityFrameworkCore;

        class ShopContext : DbContext
        {
            private readonly string _prefix;
            public DbSet<User> Users { get; set; }
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                {{code}}
            }
        }

        class User { public int Id { get; set; } public string Name { get; set; } {{member}} }

        struct Money { public decimal Amount { get; set; } }
        """;

    /// <summary>What the base class of another project does to the names, or what is done behind it, is not seen.</summary>
    [Theory]
    [InlineData("AppDbContextBase", "Set<User>()")]
    [InlineData("Unit", "Set<User>()")]
    public void A_context_whose_base_is_not_resolved_may_be_named_by_it(string name, string set)
    {
        var source = $$"""
            using Microsoft.EntityFrameworkCore;
            public class User { public int Id { get; set; } }
            public class UserConfiguration : IEntityTypeConfiguration<User>
            {
                public void Configure(Microsoft.EntityFrameworkCore.Metadata.Builders.EntityTypeBuilder<User> builder) => builder.ToTable(nameof(User));
            }
            public class Users : {{name}}
            {
                public DbSet<User> All => {{set}};
                protected override void OnModelCreating(ModelBuilder builder)
                {
                    base.OnModelCreating(builder);
                    builder.ApplyConfigurationsFromAssembly(typeof(User).Assembly);
                    builder.ToSnakeCaseTables();
                }
            }
            """;
        foreach (var restored in new[] { Restored.All, Restored.Framework })
            Assert.All(ModelText.Find(ModelCompilation.Create(source, restored)), model => Assert.True(model.TableIsUncertain));
    }
}
