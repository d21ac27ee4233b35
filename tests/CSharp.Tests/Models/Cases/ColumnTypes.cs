// Books(AuthorId, Editor, Id, Isbn, Kind, Notes, Pages, Price, Rating, ShelfId, Status, Subtitle, Tags, Title, Weight, meta@)
// authors@(Id, Name, born*)
// Shelf(Id, Label)

using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;

namespace Shop;

public enum BookKind { Novel, Manual }

public class ShopContext : DbContext
{
    public DbSet<Book> Books => Set<Book>();
    public DbSet<Author> Authors => Set<Author>();

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("Host=nowhere");

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Book>(book =>
        {
            book.Property(b => b.Title).HasMaxLength(200);
            book.Property(b => b.Price).HasPrecision(12, 3);
            book.Property(b => b.Status).HasConversion<string>().HasMaxLength(20);
            book.Property(b => b.Notes).IsRequired();
            book.Property(b => b.Weight).HasColumnType("real");
            book.Property<string>("Editor").HasMaxLength(30);
            book.HasOne(b => b.Shelf).WithMany().HasForeignKey(b => b.ShelfId).IsRequired();
        });
        modelBuilder.Entity<Author>().Property(a => a.Born).HasColumnName("born").HasColumnType("date");
    }
}

public class Book
{
    public int Id { get; set; }
    public string Title { get; set; } = "";
    public string? Subtitle { get; set; }
    public string? Notes { get; set; }
    public decimal Price { get; set; }
    [Precision(5, 2)] public decimal? Rating { get; set; }
    public short? Pages { get; set; }
    [StringLength(13)] public string? Isbn { get; set; }
    public BookKind Kind { get; set; }
    public BookKind Status { get; set; }
    public double Weight { get; set; }
    public List<string> Tags { get; set; } = [];
    [Column("meta", TypeName = "jsonb")] public string? Meta { get; set; }
    public int? AuthorId { get; set; }
    public Author Author { get; set; } = null!;
    public int? ShelfId { get; set; }
    public Shelf? Shelf { get; set; }
}

[Table("authors")]
public class Author
{
    public int Id { get; set; }
    [Required, MaxLength(40)] public string? Name { get; set; }
    public DateOnly? Born { get; set; }
}

public class Shelf
{
    public int Id { get; set; }
    public string Label { get; set; } = "";
}
