// orders*(Id, Status?)
// orders*(Id, Status?, Text)

using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;

namespace Shop;

public class ShopContext(DbContextOptions<ShopContext> options) : DbContext(options)
{
    public DbSet<Order> Orders => Set<Order>();
    public DbSet<Detail> Details => Set<Detail>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Order>().ToTable("orders");
        modelBuilder.Entity<Detail>().ToTable("orders");
        modelBuilder.Entity<Order>().HasOne(o => o.Detail).WithOne().HasForeignKey<Detail>(d => d.Id);
    }
}

public class Order
{
    public int Id { get; set; }
    public string Status { get; set; } = "";
    public Detail? Detail { get; set; }
}

public class Detail
{
    public int Id { get; set; }
    public string Status { get; set; } = "";
    public string Text { get; set; } = "";
}
