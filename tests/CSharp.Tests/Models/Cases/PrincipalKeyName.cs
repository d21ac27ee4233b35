// Country(Code)
// Customer(CustomerId)
// Orders(CountryCode, CustomerId, Id)

using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;

namespace Shop;

public class ShopContext(DbContextOptions<ShopContext> options) : DbContext(options)
{
    public DbSet<Order> Orders => Set<Order>();
}

public class Order
{
    public int Id { get; set; }
    public Customer Customer { get; set; } = null!;
    public Country Country { get; set; } = null!;
    public string CountryCode { get; set; } = "";
}

public class Customer
{
    public int CustomerId { get; set; }
}

public class Country
{
    [Key]
    public string Code { get; set; } = "";
}
