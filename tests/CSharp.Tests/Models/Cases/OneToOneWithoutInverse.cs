// Customers(Id)
// Profile(CustomerId, Id)

using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;

namespace Shop;

public class ShopContext(DbContextOptions<ShopContext> options) : DbContext(options)
{
    public DbSet<Customer> Customers => Set<Customer>();
}

public class Customer
{
    public int Id { get; set; }
    public Profile? Profile { get; set; }
}

public class Profile
{
    public int Id { get; set; }
    public int CustomerId { get; set; }
}
