// my_notes*(Id, text*)
// orders*(Id, created_at*)
// users*(Email, Id, full_name*)

using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Shop;

public class ShopContext(DbContextOptions<ShopContext> options) : DbContext(options)
{
    public DbSet<User> Users => Set<User>();
    public DbSet<Order> Orders => Set<Order>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ConfigureUsers();
        Mapping.Map(modelBuilder.Entity<Order>());
        ConfigureNotes(modelBuilder);

        void ConfigureNotes(ModelBuilder builder)
        {
            var note = builder.Entity<Note>();
            note.ToTable($"{Prefix}notes");
            note.Property(n => n.Text).HasColumnName(nameof(Note.Text).ToLower());
        }
    }

    private const string Prefix = "my_";
}

public class User
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
    public string? Email { get; set; }
}

public class Order
{
    public int Id { get; set; }
    public DateTime CreatedAt { get; set; }
}

public class Note
{
    public int Id { get; set; }
    public string Text { get; set; } = "";
}

public static class Mapping
{
    public static void ConfigureUsers(this ModelBuilder modelBuilder)
    {
        const string Table = "users";
        modelBuilder.Entity<User>(b => b.ToTable(Table).Named(u => u.Name, "full_name"));
    }

    public static void Map(EntityTypeBuilder<Order> builder) => builder.WithAudit().ToTable("orders");

    private static EntityTypeBuilder<T> WithAudit<T>(this EntityTypeBuilder<T> builder)
        where T : class
    {
        builder.Property("CreatedAt").HasColumnName("created_at");
        return builder;
    }

    private static void Named<T>(this EntityTypeBuilder<T> builder, System.Linq.Expressions.Expression<Func<T, object?>> property, string name)
        where T : class => builder.Property(property).HasColumnName(name);
}
