// Ints(Content, Id)

using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;

namespace Shop;

public class ShopContext(DbContextOptions<ShopContext> options) : DbContext(options)
{
    public DbSet<Box<int>> Ints => Set<Box<int>>();
}

public class Box<T>
{
    public int Id { get; set; }
    public T? Content { get; set; }
}
