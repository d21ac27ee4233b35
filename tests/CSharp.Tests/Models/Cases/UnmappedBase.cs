// base@(Kind, Name, Stamp, id@)

using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;

namespace Shop;

public class ShopContext(DbContextOptions<ShopContext> options) : DbContext(options)
{
    public DbSet<User> Users => Set<User>();
}

[Table("base")]
public abstract class Entity
{
    [Column("id")]
    public int Id { get; set; }
    public virtual string Kind { get; set; } = "";
}

public abstract class Audited<T> : Entity
{
    public T? Stamp { get; set; }
}

public class User : Audited<DateTime>
{
    public string Name { get; set; } = "";
    public override string Kind { get; set; } = "";
}
