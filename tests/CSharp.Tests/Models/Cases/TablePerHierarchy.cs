// Animals(Id, Size, kind)
// Animals(Id, kind)
// Animals(Id, kind, lives*)

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
        modelBuilder.Entity<Animal>().HasDiscriminator<string>("kind").HasValue<Dog>("dog").HasValue<Cat>("cat");
        modelBuilder.Entity<Cat>().Property(c => c.Lives).HasColumnName("lives");
    }
}

public abstract class Animal
{
    public int Id { get; set; }
}

public class Dog : Animal
{
    public int Size { get; set; }
}

public class Cat : Animal
{
    public int Lives { get; set; }
}
