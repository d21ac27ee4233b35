// Orders(Id, To_Street)
// users*(Id)
// users_Homes(Id, Street, UserId)

using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;

namespace Shop;

public class ShopContext(DbContextOptions<ShopContext> options) : DbContext(options)
{
    public DbSet<Order> Orders => Set<Order>();
    public DbSet<User> Users => Set<User>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<User>().ToTable("users");
    }
}

public class Order
{
    public int Id { get; set; }
    public Address? To { get; set; }
}

public class User
{
    public int Id { get; set; }
    public List<Address> Homes { get; set; } = [];
}

[Owned]
public class Address
{
    public string Street { get; set; } = "";
}
