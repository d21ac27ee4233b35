// users*(Email, Id, Name)

using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;

namespace Shop;

public class ShopContext(DbContextOptions<ShopContext> options) : DbContext(options)
{
    public DbSet<User> Users => Set<User>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        if (Database.IsNpgsql())
        {
            modelBuilder.Entity<User>().ToTable("users");
        }
        else
        {
            modelBuilder.Entity<User>().ToTable("Users");
        }
        if (Database.ProviderName == "Microsoft.EntityFrameworkCore.Sqlite") modelBuilder.Entity<User>().Property(u => u.Name).HasColumnName("n");
    }
}

public class User
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
    public string? Email { get; set; }
}
