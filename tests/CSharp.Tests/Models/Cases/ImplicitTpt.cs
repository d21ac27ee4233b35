// Animals(Id)
// Puppy(Age, Id, Size)
// cats*(Id, Lives)
// kittens*(Id, Weeks)

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
        modelBuilder.Entity<Cat>().ToTable("cats");
        modelBuilder.Entity<Kitten>().ToTable("kittens");
        modelBuilder.Entity<Puppy>();
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

public class Puppy : Dog
{
    public int Age { get; set; }
}

public class Cat : Animal
{
    public int Lives { get; set; }
}

public class Kitten : Cat
{
    public int Weeks { get; set; }
}
