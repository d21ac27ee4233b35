// app*.report*(Title)
// stats*.totals*(sum@)

using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;

namespace Shop;

public class ShopContext(DbContextOptions<ShopContext> options) : DbContext(options)
{
    public DbSet<Report> Reports => Set<Report>();
    public DbSet<Total> Totals => Set<Total>();
    public DbSet<Raw> Raws => Set<Raw>();
    public DbSet<Off> Offs => Set<Off>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasDefaultSchema("app");
        modelBuilder.Entity<Report>().HasNoKey().ToView("report");
        modelBuilder.Entity<Total>().ToView("totals", "stats");
        modelBuilder.Entity<Raw>().HasNoKey().ToSqlQuery("SELECT 1 AS \"Value\"");
        modelBuilder.Entity<Off>().ToTable((string?)null);
    }
}

public class Report
{
    public string Title { get; set; } = "";
}

[Keyless]
public class Total
{
    [Column("sum")]
    public decimal Sum { get; set; }
}

public class Raw
{
    public int Value { get; set; }
}

public class Off
{
    public int Id { get; set; }
}
