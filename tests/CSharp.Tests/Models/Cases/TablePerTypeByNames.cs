// Animals(Name, id@)
// Puppies(Age, id@)
// cats@(Lives, id@)
// dogs*(Size, id@)

using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;

namespace Shop;

public class ShopContext(DbContextOptions<ShopContext> options) : DbContext(options)
{
    public DbSet<Animal> Animals => Set<Animal>();
    public DbSet<Dog> Dogs => Set<Dog>();
    public DbSet<Cat> Cats => Set<Cat>();
    public DbSet<Puppy> Puppies => Set<Puppy>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Dog>().ToTable("dogs");
    }
}

public class Animal
{
    [Column("id")]
    public int Id { get; set; }
    public string Name { get; set; } = "";
}

public class Dog : Animal
{
    public int Size { get; set; }
}

public class Puppy : Dog
{
    public int Age { get; set; }
}

[Table("cats")]
public class Cat : Animal
{
    public int Lives { get; set; }
}
