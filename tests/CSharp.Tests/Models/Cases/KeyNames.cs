// Ones(ID, OthertwoId, ThreeNumber)
// Threes(Number)
// Twos(twoId)

using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;

namespace Shop;

public class ShopContext(DbContextOptions<ShopContext> options) : DbContext(options)
{
    public DbSet<One> Ones => Set<One>();
    public DbSet<Two> Twos => Set<Two>();
    public DbSet<Three> Threes => Set<Three>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Three>().HasKey(t => t.Number);
    }
}

public class One
{
    public int ID { get; set; }
    public Three? Three { get; set; }
    public Two? Other { get; set; }
}

public class Two
{
    public int twoId { get; set; }
}

public class Three
{
    public long Number { get; set; }
}
