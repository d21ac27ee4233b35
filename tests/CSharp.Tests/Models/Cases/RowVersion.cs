// Orders(Id, xmin*)
// Users(Id, xmin*)

using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;

namespace Shop;

public class ShopContext(DbContextOptions<ShopContext> options) : DbContext(options)
{
    public DbSet<User> Users => Set<User>();
    public DbSet<Order> Orders => Set<Order>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<User>().Property(u => u.Version).IsRowVersion();
    }
}

public class User
{
    public int Id { get; set; }
    public uint Version { get; set; }
}

public class Order
{
    public int Id { get; set; }

    [Timestamp]
    public uint Stamp { get; set; }
}
