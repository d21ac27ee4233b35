// app*.users*(Id, mail*, name*)
// misc*.notes*(NoteId, Text)
// sales*.orders*(Id, total*)

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
        modelBuilder.HasDefaultSchema("app");
        modelBuilder.Entity<User>(user =>
        {
            user.ToTable("users");
            user.Property(u => u.Name).HasColumnName("name").HasMaxLength(50);
            user.Property(u => u.Email).IsRequired().HasColumnName("mail");
        });
        modelBuilder.Entity<Order>().ToTable("orders", "sales").Property(o => o.Total).HasColumnName("total").HasPrecision(10, 2);
        modelBuilder.Entity(typeof(Note)).ToTable(name: "notes", schema: "misc");
    }
}

public class User
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
    public string? Email { get; set; }
}

public class Order
{
    public long Id { get; set; }
    public decimal Total { get; set; }
}

public class Note
{
    public Guid NoteId { get; set; }
    public string Text { get; set; } = "";
}
