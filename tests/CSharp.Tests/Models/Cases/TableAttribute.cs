// auth@.users@(Code, Name, mail@, user_id@)

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

[Table("users", Schema = "auth")]
public class User
{
    [Key]
    [Column("user_id")]
    public int UserId { get; set; }

    [Column(TypeName = "varchar(20)")]
    public string Name { get; set; } = "";

    [Column("mail", TypeName = "text"), MaxLength(80)]
    public string? Email { get; set; }

    [Required, StringLength(10)]
    public string Code { get; set; } = "";

    [NotMapped]
    public string Display => Name;

    [NotMapped]
    public string Cache { get; set; } = "";
}
