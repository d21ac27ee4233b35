// Blogs(Id)
// Post(Id)

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

public class Blog
{
    public int Id { get; set; }
    public List<Post> Posts { get; } = [];
    public List<Post> Drafts { get; } = [];
}

public class Post
{
    public int Id { get; set; }
}
