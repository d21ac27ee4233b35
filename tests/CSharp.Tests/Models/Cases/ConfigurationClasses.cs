// sales*.orders*(Total, created_at*, id*)
// t_users*(created_at*, id*, name*)

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
        modelBuilder.ApplyConfiguration(new UserConfiguration());
        modelBuilder.ApplyConfiguration(new OrderConfiguration());
    }
}

public abstract class Entity
{
    public Guid Id { get; set; }
    public DateTime CreatedAt { get; set; }
}

public class User : Entity
{
    public string Name { get; set; } = "";
}

public class Order : Entity
{
    public decimal Total { get; set; }
}

public abstract class EntityConfiguration<T> : IEntityTypeConfiguration<T>
    where T : Entity
{
    public virtual void Configure(EntityTypeBuilder<T> builder)
    {
        builder.HasKey(e => e.Id);
        builder.Property(e => e.Id).HasColumnName("id");
        builder.Property(e => e.CreatedAt).HasColumnName("created_at");
        ConfigureRest(builder);
    }

    protected abstract void ConfigureRest(EntityTypeBuilder<T> builder);
}

public class UserConfiguration : EntityConfiguration<User>
{
    public override void Configure(EntityTypeBuilder<User> builder)
    {
        base.Configure(builder);
        builder.ToTable(Tables.Users);
    }

    protected override void ConfigureRest(EntityTypeBuilder<User> builder) => builder.Property(u => u.Name).HasColumnName("name");
}

public class OrderConfiguration : EntityConfiguration<Order>
{
    protected override void ConfigureRest(EntityTypeBuilder<Order> builder) => builder.ToTable(Tables.Orders, Tables.Schema);
}

public static class Tables
{
    public const string Prefix = "t_";
    public const string Users = Prefix + "users";
    public const string Schema = "sales";
    public static readonly string Orders = "orders";
}
