// Orders(Id)
// Product(Id)
// lines*(Number, OrderId, Price_Currency, ProductId, amount*)

using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;

namespace Shop;

public class ShopContext(DbContextOptions<ShopContext> options) : DbContext(options)
{
    public DbSet<Order> Orders => Set<Order>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Order>().OwnsMany(o => o.Lines, line =>
        {
            line.ToTable("lines");
            line.HasKey(l => l.Number);
            line.OwnsOne(l => l.Price, p => p.Property(x => x.Amount).HasColumnName("amount"));
            line.HasOne(l => l.Product).WithMany().HasForeignKey(l => l.ProductId);
        });
    }
}

public class Order
{
    public int Id { get; set; }
    public List<Line> Lines { get; set; } = [];
}

public class Line
{
    public int Number { get; set; }
    public Price Price { get; set; } = new();
    public int ProductId { get; set; }
    public Product? Product { get; set; }
}

public class Price
{
    public decimal Amount { get; set; }
    public string Currency { get; set; } = "";
}

public class Product
{
    public int Id { get; set; }
}
