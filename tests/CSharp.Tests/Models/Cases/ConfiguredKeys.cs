// Author(Id)
// Blogs(Id)
// Follower(Id, followed)
// Post(Id, LastChanged, SecondAuthor, ThirdAuthor, WrittenBy, blog_id, lang*)
// Profile(Id, author)

using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;

namespace Shop;

public class ShopContext(DbContextOptions<ShopContext> options) : DbContext(options)
{
    public DbSet<Blog> Blogs => Set<Blog>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Post>().HasOne(p => p.Blog).WithMany(b => b.Posts).HasForeignKey("blog_id");
        modelBuilder.Entity<Post>().HasOne(p => p.Writer).WithMany().HasForeignKey(p => p.WrittenBy);
        modelBuilder.Entity<Author>().HasOne<Profile>().WithOne().HasForeignKey<Profile>("author");
        modelBuilder.Entity<Blog>().HasMany<Follower>().WithOne().HasForeignKey("followed").IsRequired();
        modelBuilder.Entity<Post>().Property<DateTime>("LastChanged");
        modelBuilder.Entity<Post>().Property<string>("Language").HasColumnName("lang");
    }
}

public class Blog
{
    public int Id { get; set; }
    public List<Post> Posts { get; set; } = [];
}

public class Post
{
    public int Id { get; set; }
    public Blog Blog { get; set; } = null!;
    public int WrittenBy { get; set; }
    public Author? Writer { get; set; }

    [ForeignKey(nameof(Second))]
    public int SecondAuthor { get; set; }
    public Author? Second { get; set; }

    [ForeignKey("ThirdAuthor")]
    public Author? Third { get; set; }
}

public class Author
{
    public int Id { get; set; }
}

public class Profile
{
    public int Id { get; set; }
}

public class Follower
{
    public int Id { get; set; }
}
