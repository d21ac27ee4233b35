// Groups(Id)
// Member(Id)
// PostTag(PostsId, TagsTagId)
// Posts(Id)
// Tags(TagId)
// Topic(Id)
// memberships*(GroupsId, MembersId)
// x*.group_topics*(GroupId, TopicsId)

using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;

namespace Shop;

public class ShopContext(DbContextOptions<ShopContext> options) : DbContext(options)
{
    public DbSet<Post> Posts => Set<Post>();
    public DbSet<Tag> Tags => Set<Tag>();
    public DbSet<Group> Groups => Set<Group>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Group>().HasMany(g => g.Members).WithMany(m => m.Groups).UsingEntity("memberships");
        modelBuilder.Entity<Group>().HasMany(g => g.Topics).WithMany().UsingEntity(j => j.ToTable("group_topics", "x"));
    }
}

public class Post
{
    public int Id { get; set; }
    public List<Tag> Tags { get; set; } = [];
}

public class Tag
{
    public Guid TagId { get; set; }
    public ICollection<Post> Posts { get; set; } = [];
}

public class Group
{
    public int Id { get; set; }
    public List<Member> Members { get; set; } = [];
    public List<Topic> Topics { get; set; } = [];
}

public class Member
{
    public int Id { get; set; }
    public List<Group> Groups { get; set; } = [];
}

public class Topic
{
    public int Id { get; set; }
}
