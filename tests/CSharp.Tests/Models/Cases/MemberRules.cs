// Things(Arrow, Computed, Id, Init, Needed, _note, count*)

using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;

namespace Shop;

public class ShopContext(DbContextOptions<ShopContext> options) : DbContext(options)
{
    public DbSet<Thing> Things => Set<Thing>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Thing>().Property(t => t.Computed);
        modelBuilder.Entity<Thing>().Property<int>("_count").HasColumnName("count");
        modelBuilder.Entity<Thing>().Property("_note");
        modelBuilder.Entity<Thing>().Ignore("Skipped");
    }
}

public class Thing
{
    private int _count;
    private string _note = "";

    public int Id { get; private set; }
    public string Init { get; init; } = "";
    public required string Needed { get; set; }
    public string Computed { get; } = "";
    public string ReadOnly => Init;
    public string Arrow { get => _note; set => _note = value; }
    public List<string> ReadOnlyList { get; } = [];
    public string WriteOnly { set => _note = value; }
    public static string Static { get; set; } = "";
    internal string Internal { get; set; } = "";
    protected string Protected { get; set; } = "";
    private string Private { get; set; } = "";
    public string PrivateGet { private get; set; } = "";
    public string Skipped { get; set; } = "";
    public string Field = "";
    public int this[int index] => _count + index;
}
