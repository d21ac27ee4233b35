// Users(Balance, Id, Key, Kind, Limit, settings*)

using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Shop;

public class ShopContext(DbContextOptions<ShopContext> options) : DbContext(options)
{
    public DbSet<User> Users => Set<User>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<User>().Property(u => u.Key).HasConversion(k => k.Value, v => new Key(v));
        modelBuilder.Entity<User>().Property(u => u.Settings).HasConversion(s => s.Text, t => new Settings { Text = t }).HasColumnName("settings");
        modelBuilder.Entity<User>().Property(u => u.Kind).HasConversion<string>();
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<Money>().HaveConversion<MoneyConverter>();
}

public readonly record struct Key(Guid Value);

public readonly record struct Money(decimal Value);

public enum Kind
{
    One,
}

public class Settings
{
    public string Text { get; set; } = "";
}

public class User
{
    public int Id { get; set; }
    public Key Key { get; set; }
    public Settings Settings { get; set; } = new();
    public Kind Kind { get; set; }
    public Money Balance { get; set; }
    public Money? Limit { get; set; }
}

public class MoneyConverter() : ValueConverter<Money, decimal>(m => m.Value, v => new Money(v));
