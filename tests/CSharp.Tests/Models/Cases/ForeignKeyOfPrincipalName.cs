// Blog(Id)
// Posts(BlogId, Code, Id, TenantCode, UserKey)
// Tenant(Code)
// User(Key)

using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;

namespace Shop;

public class ShopContext(DbContextOptions<ShopContext> options) : DbContext(options)
{
    public DbSet<Post> Posts => Set<Post>();
}

public class Blog
{
    public int Id { get; set; }
}

public class Post
{
    public int Id { get; set; }
    public Blog? Home { get; set; }
    public int? BlogId { get; set; }
    public User? User { get; set; }
    public Guid? UserKey { get; set; }
    public Tenant Tenant { get; set; } = null!;
    public string Code { get; set; } = "";
}

public class User
{
    [Key]
    public Guid Key { get; set; }
}

public class Tenant
{
    [Key]
    public string Code { get; set; } = "";
}
