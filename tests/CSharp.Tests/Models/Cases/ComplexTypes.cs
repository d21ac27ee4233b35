// Orders(Billing_Place_Zip, Id, Price_Currency, Shipping_Place_Zip, Shipping_Street, city@, price*, street*)

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
        modelBuilder.Entity<Order>().ComplexProperty(o => o.Billing).Property(a => a.Street).HasColumnName("street");
        modelBuilder.Entity<Order>().ComplexProperty(o => o.Price, price =>
        {
            price.Property(p => p.Amount).HasColumnName("price");
            price.Ignore(p => p.Rounded);
        });
    }
}

public class Order
{
    public int Id { get; set; }
    public Address Shipping { get; set; } = new();
    public Address Billing { get; set; } = new();
    public Money Price { get; set; } = new();
}

[ComplexType]
public class Address
{
    public string Street { get; set; } = "";
    public Place Place { get; set; } = new();
}

[ComplexType]
public class Place
{
    [Column("city")]
    public string City { get; set; } = "";
    public string Zip { get; set; } = "";
}

public class Money
{
    public decimal Amount { get; set; }
    public string Currency { get; set; } = "";
    public decimal Rounded { get; set; }
}
