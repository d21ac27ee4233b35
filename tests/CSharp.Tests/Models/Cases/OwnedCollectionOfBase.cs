// Mark(Id, ShapeId, Value)
// Shapes(Discriminator, Id, Meta_Key)
// Shapes(Discriminator, Id, Meta_Key, Radius)
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
            shape.UseTphMappingStrategy();
            shape.OwnsOne(s => s.Meta);
            shape.OwnsMany(s => s.Tags).ToTable("shape_tags");
            shape.OwnsMany(s => s.Marks);
        });
    }
}

public abstract class Shape
{
    public int Id { get; set; }
    public Meta Meta { get; set; } = new();
    public List<Tag> Tags { get; } = [];
    public List<Mark> Marks { get; } = [];
}

public class Circle : Shape
{
    public int Radius { get; set; }
}

public class Meta
{
    public string Key { get; set; } = "";
}

public class Tag
{
    public string Label { get; set; } = "";
}

public class Mark
{
    public int Value { get; set; }
}
