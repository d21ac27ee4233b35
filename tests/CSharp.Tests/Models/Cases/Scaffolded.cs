// Roles(Id)
// auth*.user_roles*(role_id*, user_id*)
// auth*.users*(id*, name*)

using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;

namespace Shop;

public partial class ShopContext(DbContextOptions<ShopContext> options) : DbContext(options)
{
    public DbSet<User> Users => Set<User>();
    public DbSet<Role> Roles => Set<Role>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder
            .HasPostgresEnum("status", new[] { "a", "b" })
            .HasPostgresExtension("citext");

        modelBuilder.Entity<User>(entity =>
        {
            entity.HasKey(e => e.Id).HasName("users_pkey");
            entity.ToTable("users", "auth", tb => tb.HasComment("people"));
            entity.HasIndex(e => e.Name, "users_name_key").IsUnique();
            entity.Property(e => e.Id).UseIdentityAlwaysColumn().HasIdentityOptions(null, null, null, null, null, null).HasColumnName("id");
            entity.Property(e => e.Name).HasMaxLength(50).HasColumnName("name").HasDefaultValueSql("''::character varying");

            entity.HasMany(d => d.Roles).WithMany(p => p.Users)
                .UsingEntity<Dictionary<string, object>>(
                    "UserRole",
                    r => r.HasOne<Role>().WithMany().HasForeignKey("RoleId").HasConstraintName("user_roles_role_id_fkey"),
                    l => l.HasOne<User>().WithMany().HasForeignKey("UserId").OnDelete(DeleteBehavior.Cascade),
                    j =>
                    {
                        j.HasKey("UserId", "RoleId").HasName("user_roles_pkey");
                        j.ToTable("user_roles", "auth");
                        j.IndexerProperty<int>("UserId").HasColumnName("user_id");
                        j.IndexerProperty<int>("RoleId").HasColumnName("role_id");
                    });
        });

        OnModelCreatingPartial(modelBuilder);
    }

    partial void OnModelCreatingPartial(ModelBuilder modelBuilder);
}

public class User
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
    public virtual ICollection<Role> Roles { get; set; } = new List<Role>();
}

public class Role
{
    public int Id { get; set; }
    public virtual ICollection<User> Users { get; set; } = new List<User>();
}
