using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Xunit;

namespace DbImpact.CSharp.Tests.Models;

/// <summary>Every method of EF Core's and Npgsql's builders is known by its name, so that nothing is guessed where they are not restored.</summary>
public class BuilderCallsTests
{
    private static readonly Assembly[] Assemblies =
        [typeof(DbContext).Assembly, typeof(RelationalDatabaseFacadeExtensions).Assembly, typeof(NpgsqlDbContextOptionsBuilderExtensions).Assembly];

    [Theory]
    [InlineData(typeof(ModelBuilder), "modelBuilder.")]
    [InlineData(typeof(EntityTypeBuilder<>), "modelBuilder.Entity<User>().")]
    [InlineData(typeof(OwnedNavigationBuilder<,>), "modelBuilder.Entity<User>().OwnsOne(u => u.Home).")]
    [InlineData(typeof(ComplexPropertyBuilder<>), "modelBuilder.Entity<User>().ComplexProperty(u => u.Home).")]
    [InlineData(typeof(PropertyBuilder<>), "modelBuilder.Entity<User>().Property(u => u.Name).")]
    [InlineData(typeof(PrimitiveCollectionBuilder<>), "modelBuilder.Entity<User>().PrimitiveCollection(u => u.Name).")]
    [InlineData(typeof(ComplexTypePropertyBuilder<>), "modelBuilder.Entity<User>().ComplexProperty(u => u.Home).Property(h => h.Street).")]
    [InlineData(typeof(ReferenceCollectionBuilder<,>), "modelBuilder.Entity<User>().HasMany(u => u.Others).WithOne().")]
    [InlineData(typeof(ReferenceReferenceBuilder<,>), "modelBuilder.Entity<User>().HasOne(u => u.Other).WithOne().")]
    [InlineData(typeof(CollectionCollectionBuilder<,>), "modelBuilder.Entity<User>().HasMany(u => u.Others).WithMany().")]
    public void Calls_are_known(Type builder, string receiver)
    {
        foreach (var name in MethodsOf(builder))
        {
            var source = $$"""
                using System.Collections.Generic;
                using Microsoft.EntityFrameworkCore;
                class ShopContext : DbContext
                {
                    public DbSet<User> Users { get; set; }
                    protected override void OnModelCreating(ModelBuilder modelBuilder) { {{receiver}}{{name}}("Name"); }
                }
                class User { public int Id { get; set; } public string Name { get; set; } public Home Home { get; set; } public User Other { get; set; } public List<User> Others { get; set; } }
                class Home { public string Street { get; set; } }
                """;
            var gaps = ModelText.Find(ModelCompilation.Create(source, Restored.Framework)).SelectMany(m => m.Gaps);
            Assert.DoesNotContain(gaps, g => g.Contains("is not in this compilation"));
        }
    }

    private static IEnumerable<string> MethodsOf(Type builder)
    {
        var chain = new HashSet<Type>();
        for (var type = builder; type is not null
            && type != typeof(object); type = type.BaseType) chain.Add(type.IsGenericType ? type.GetGenericTypeDefinition() : type);
        var own = chain.SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(m => !m.IsSpecialName);
        var extensions = Assemblies.SelectMany(a => a.GetExportedTypes()).Where(t => t.IsSealed && t.IsAbstract)
            .SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.Static))
            .Where(m => m.IsDefined(typeof(ExtensionAttribute)) && m.GetParameters()[0].ParameterType is var first
                && chain.Contains(first.IsGenericType ? first.GetGenericTypeDefinition() : first));
        return own.Concat(extensions).Where(m => !m.IsDefined(typeof(ObsoleteAttribute))).Select(m => m.Name)
            .Except(["Equals", "GetHashCode", "ToString", "GetType", "GetInfrastructure"]).Distinct().Order(StringComparer.Ordinal);
    }
}
