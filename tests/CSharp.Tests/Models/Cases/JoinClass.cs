// Posts(Id)
// Tag(Id)
// post_tags*(Post, Tag, since*)

using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;

namespace Shop;

public class ShopContext(DbContextOptions<ShopContext> options) : DbContext(options)
{
    public DbSet<Post> Posts => Set<Post>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Post>().HasMany(p => p.Tags).WithMany(t => t.Posts).UsingEntity<PostTag>(
            r => r.HasOne<Tag>().WithMany().HasForeignKey(j => j.Tag),
            l => l.HasOne<Post>().WithMany().HasForeignKey(j => j.Post),
            j => j.ToTable("post_tags").Property(t => t.Since).HasColumnName("since"));
    }
}

public class Post
{
    public int Id { get; set; }
    public List<Tag> Tags { get; set; } = [];
}

public class Tag
{
    public int Id { get; set; }
    public List<Post> Posts { get; set; } = [];
}

public class PostTag
{
    public int Post { get; set; }
    public int Tag { get; set; }
    public DateTime Since { get; set; }
}
