// Orders(Extra, Id, Shipping, extras@, lines*)

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
        modelBuilder.Entity<Order>().OwnsOne(o => o.Shipping, a => a.ToJson());
        modelBuilder.Entity<Order>().OwnsMany(o => o.Lines, l => l.ToJson("lines"));
    }
}

public class Order
{
    public int Id { get; set; }
    public Address Shipping { get; set; } = new();
    public List<Line> Lines { get; set; } = [];

    [Column(TypeName = "jsonb")]
    public Extra? Extra { get; set; }

    [Column("extras", TypeName = "jsonb")]
    public List<Extra> Extras { get; set; } = [];
}

public class Address
{
    public string Street { get; set; } = "";
}

public class Line
{
    public string Product { get; set; } = "";
}

public class Extra
{
    public string Text { get; set; } = "";
}
