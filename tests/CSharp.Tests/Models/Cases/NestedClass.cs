// Box<int>(Id)
// Group(Id)
// User(GroupId, Id)

using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;

namespace Shop;

public class ShopContext(DbContextOptions<ShopContext> options) : DbContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Outer.User>();
        modelBuilder.Entity<Outer.Box<int>>();
    }
}

public static class Outer
{
    public class User
    {
        public int Id { get; set; }
        public Group? Group { get; set; }
    }

    public class Group
    {
        public int Id { get; set; }
    }

    public class Box<T>
    {
        public int Id { get; set; }
    }
}
