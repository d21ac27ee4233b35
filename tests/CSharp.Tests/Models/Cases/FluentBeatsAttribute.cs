// members*(Id, last*)

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
        modelBuilder.Entity<User>().ToTable("members");
        modelBuilder.Entity<User>().Property(u => u.Name).HasColumnName("first");
        modelBuilder.Entity<User>().Property(u => u.Name).HasColumnName("last");
    }
}

[Table("users", Schema = "auth")]
public class User
{
    public int Id { get; set; }

    [Column("name")]
    public string Name { get; set; } = "";
}
