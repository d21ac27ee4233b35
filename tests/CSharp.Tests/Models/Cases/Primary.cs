// Lines(NextNumber, NextOrder, Number, Order)

using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;

namespace Shop;

public class ShopContext(DbContextOptions<ShopContext> options) : DbContext(options)
{
    public DbSet<Line> Lines => Set<Line>();
}

[PrimaryKey(nameof(Order), nameof(Number))]
public class Line
{
    public int Order { get; set; }
    public int Number { get; set; }
    public Line? Next { get; set; }
    public int NextOrder { get; set; }
    public int NextNumber { get; set; }
}
