// Blogs(Id, OwnerId)
// Link(BlogID, Id)
// Post(BlogId, Id, OwnerId, Title)
// User(Id)

using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;

namespace Shop;

public class ShopContext(DbContextOptions<ShopContext> options) : DbContext(options)
{
    public DbSet<Blog> Blogs => Set<Blog>();
}

public abstract class Entity
{
    public int Id { get; private set; }
    public User? Owner { get; private set; }
}

public class User
{
    private readonly List<Post> _posts = [];
    public int Id { get; set; }
    public IReadOnlyCollection<Post> Posts => _posts;
}

public class Blog : Entity
{
    public IEnumerable<Post> Posts { get; set; } = [];
    public virtual ICollection<Link> Links { get; set; } = new HashSet<Link>();
}

public class Post : Entity
{
    public string Title { get; set; } = "";
}

public class Link
{
    public int Id { get; set; }
    public virtual Blog Blog { get; set; } = null!;
    public int BlogID { get; set; }
}
