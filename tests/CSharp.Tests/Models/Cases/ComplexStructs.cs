// Orders(Id, Price_Amount, route*)

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
        modelBuilder.Entity<Order>().ComplexProperty(o => o.Price);
        modelBuilder.Entity<Order>().ComplexProperty(o => o.Route, r => r.ToJson("route"));
    }
}

public class Order
{
    public int Id { get; set; }
    public Money Price { get; set; }
    public Route Route { get; set; } = new();
}

public struct Money
{
    public decimal Amount { get; set; }
}

public class Route
{
    public string From { get; set; } = "";
}
