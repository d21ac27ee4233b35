// Device(Id)
// Users(DeviceId, Id)

using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;

namespace Shop;

public class ShopContext(DbContextOptions<ShopContext> options) : DbContext(options)
{
    public DbSet<User> Users => Set<User>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Ignore<Session>();
        modelBuilder.Entity<User>().Ignore(u => u.Token);
    }
}

public class User
{
    public int Id { get; set; }
    public string Token { get; set; } = "";
    public List<Session> Sessions { get; set; } = [];
    public Cache? Cache { get; set; }
    public Device? Device { get; set; }
}

public class Session
{
    public int Id { get; set; }
}

[NotMapped]
public class Cache
{
    public int Id { get; set; }
}

public class Device
{
    public int Id { get; set; }
}
