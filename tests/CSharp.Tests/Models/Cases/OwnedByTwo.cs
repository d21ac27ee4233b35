// Orders(Id, To_Street)
// Users(Discriminator, Home_Street, Id, SpecialId)
// Users(Discriminator, Home_Street, Id, SpecialId, Work_Street)

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
        modelBuilder.Owned<Address>();
    }
}

public class Order
{
    public int Id { get; set; }
    public Address To { get; set; } = new();
}

public class User
{
    public int Id { get; set; }
    public Address Home { get; set; } = new();
    public Special? Special { get; set; }
}

public class Special : User
{
    public Address Work { get; set; } = new();
}

public class Address
{
    public string Street { get; set; } = "";
}
