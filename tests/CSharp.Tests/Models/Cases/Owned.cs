// Orders(Billing_City, Billing_Country_Code, Discount_Reason, Id, Shipping_City, Shipping_Country_Code, Shipping_Street, billing_street*, discount_percent@)
// contacts*(OrderId, Phone)
// order_lines*(Amount, Id, order_id, product*)
// order_notes*(Id, OrderId, Text)

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
        modelBuilder.Entity<Order>(order =>
        {
            order.OwnsOne(o => o.Shipping);
            order.OwnsOne(o => o.Billing, address =>
            {
                address.Property(a => a.Street).HasColumnName("billing_street");
                address.OwnsOne(a => a.Country);
            });
            order.OwnsOne(o => o.Contact).ToTable("contacts");
            order.OwnsMany(o => o.Lines, line =>
            {
                line.ToTable("order_lines");
                line.WithOwner().HasForeignKey("order_id");
                line.Property(l => l.Product).HasColumnName("product");
            });
            order.OwnsMany(o => o.Notes).ToTable("order_notes");
        });
    }
}

public class Order
{
    public int Id { get; set; }
    public Address Shipping { get; set; } = new();
    public Address? Billing { get; set; }
    public Contact Contact { get; set; } = new();
    public Discount? Discount { get; set; }
    public List<Line> Lines { get; } = [];
    public List<Note> Notes { get; } = [];
}

public class Address
{
    public string Street { get; set; } = "";
    public string City { get; set; } = "";
    public Country? Country { get; set; }
}

[Owned]
public class Country
{
    public string Code { get; set; } = "";
}

public class Contact
{
    public string Phone { get; set; } = "";
}

[Owned]
public class Discount
{
    [Column("discount_percent")]
    public int Percent { get; set; }
    public string Reason { get; set; } = "";
}

public class Line
{
    public string Product { get; set; } = "";
    public int Amount { get; set; }
}

public class Note
{
    public Guid Id { get; set; }
    public string Text { get; set; } = "";
}
