// Shapes(Detail, Discriminator, Id, Meta_Key, Point, Price_Amount)
// Shapes(Detail, Discriminator, Id, Meta_Key, Point, Price_Amount, Radius)
// shape_tags*(Id, Label, ShapeId)

using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;

namespace Shop;

public class ShopContext(DbContextOptions<ShopContext> options) : DbContext(options)
{
    public DbSet<Circle> Circles => Set<Circle>();
    public DbSet<Shape> Shapes => Set<Shape>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Shape>(shape =>
        {
            shape.OwnsOne(s => s.Meta);
            shape.OwnsOne(s => s.Detail, detail => detail.ToJson());
            shape.OwnsMany(s => s.Tags).ToTable("shape_tags");
            shape.ComplexProperty(s => s.Price);
            shape.Property(s => s.Point).HasConversion(p => p.X, x => new Point { X = x });
            shape.Ignore(s => s.Cache);
        });
    }
}

public class Shape
{
    public int Id { get; set; }
    public Meta Meta { get; set; } = new();
    public Detail? Detail { get; set; }
    public List<Tag> Tags { get; } = [];
    public required Price Price { get; set; }
    public Point Point { get; set; } = new();
    public Cache? Cache { get; set; }
}

public class Circle : Shape
{
    public int Radius { get; set; }
}

public class Meta
{
    public string Key { get; set; } = "";
}

public class Detail
{
    public string Text { get; set; } = "";
}

public class Tag
{
    public string Label { get; set; } = "";
}

public class Price
{
    public decimal Amount { get; set; }
}

public class Point
{
    public int X { get; set; }
}

public class Cache
{
    public int Size { get; set; }
}
