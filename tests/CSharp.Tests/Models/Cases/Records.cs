// Users(At, Id, Name, mail@)

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

public record User(int Id, string Name, [property: Column("mail")] string? Email)
{
    public DateTime At { get; init; }
}
