// Customers(Id, Name)
// Orders(CustomerId, Id)

using System;
using Microsoft.EntityFrameworkCore;

namespace Shop;

public class ShopContext(DbContextOptions<ShopContext> options) : DbContext(options)
{
    public DbSet<Customer> Customers => Set<Customer>();

    public DbSet<Order> Orders => Set<Order>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Customer>().HasKey(c => c.Id);
        modelBuilder.Entity<Customer>().Property(c => c.Id).HasConversion(id => id.Value, value => new CustomerId(value));
        modelBuilder.Entity<Order>().HasOne<Customer>().WithMany().HasForeignKey(o => o.CustomerId);
    }
}

public record CustomerId(Guid Value);

public class Customer
{
    public CustomerId Id { get; set; } = new(Guid.Empty);

    public string Name { get; set; } = "";
}

public class Order
{
    public int Id { get; set; }

    public CustomerId CustomerId { get; set; } = new(Guid.Empty);
}
