using System.Threading.Tasks;
using DbImpact.Analyzers.Tests.Verification;
using Xunit;

namespace DbImpact.Analyzers.Tests;

public sealed class ModelTests
{
    [Fact]
    public Task Missing_column_of_an_attribute() => Verify.FileAsync(
        """
        [Table("users")]
        public class User
        {
            [Column("id")] public Guid Id { get; set; }
            [Column("{|DBI4002:avatar_uri|}")] public string? Avatar { get; set; }
        }
        """,
        "column \"avatar_uri\" of property Avatar does not exist in users; did you mean \"avatar_url\"?");

    [Fact]
    public Task Missing_column_of_a_convention_stands_on_the_property() => Verify.FileAsync(
        """
        [Table("users")]
        public class User
        {
            [Column("id")] public Guid Id { get; set; }
            public string? {|DBI4002:AvatarUrl|} { get; set; }
        }
        """);

    [Fact]
    public Task Missing_table() => Verify.FileAsync(
        """
        [Table("{|DBI4001:user|}")]
        public class User
        {
            [Column("id")] public Guid Id { get; set; }
        }
        """,
        "table \"user\" of entity User does not exist in db.sql; did you mean \"users\"?");

    [Fact]
    public Task Fluent_names() => Verify.FileAsync(
        """
        public class User { public Guid Id { get; set; } public string? Picture { get; set; } }
        public class Context : DbContext
        {
            protected override void OnModelCreating(ModelBuilder model) => model.Entity<User>(user =>
            {
                user.ToTable("users");
                user.Property(x => x.Id).HasColumnName("id");
                user.Property(x => x.Picture).HasColumnName("{|DBI4002:picture|}");
            });
        }
        """);

    [Fact]
    public Task What_exists_is_silent() => Verify.FileAsync(
        """
        [Table("users", Schema = "public")]
        public class User
        {
            [Column("id")] public Guid Id { get; set; }
            [Column("xmin")] public uint Version { get; set; }
            [NotMapped] public string? Anything { get; set; }
        }
        """);
}
