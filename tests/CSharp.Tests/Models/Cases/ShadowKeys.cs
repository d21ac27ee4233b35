// Author(AuthorId, Name)
// Blogs(Id)
// Comment(Id, ParentId, PostId)
// Post(BlogId, EditorId, PostId, WriterAuthorId)
// Tag(BlogId, Id)

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
    public List<Post> Posts { get; set; } = [];
    public List<Tag> Tags { get; set; } = [];
}

public class Post
{
    public int PostId { get; set; }
    public Blog? Blog { get; set; }
    public Author? Writer { get; set; }
    public Author? Editor { get; set; }
    public Guid? EditorId { get; set; }
    public List<Comment> Comments { get; set; } = [];
}

public class Author
{
    public Guid AuthorId { get; set; }
    public string Name { get; set; } = "";
}

public class Comment
{
    public long Id { get; set; }
    public Post Post { get; set; } = null!;
    public Comment? Parent { get; set; }
    public List<Comment> Answers { get; set; } = [];
}

public class Tag
{
    public int Id { get; set; }
}
