// Animals(Discriminator, Id)
// Animals(Discriminator, Id, Size?)

using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;

namespace Shop;

public class ShopContext(DbContextOptions<ShopContext> options) : DbContext(options)
{
    public DbSet<Animal> Animals => Set<Animal>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Dog>();
        modelBuilder.Entity<Cat>();
    }
}

public class Animal
{
    public int Id { get; set; }
}

public class Dog : Animal
{
    public int Size { get; set; }
}

public class Cat : Animal
{
    public int Size { get; set; }
}
