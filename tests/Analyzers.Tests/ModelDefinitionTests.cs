using System.Threading.Tasks;
using DbImpact.Analyzers.Tests.Verification;
using Xunit;

namespace DbImpact.Analyzers.Tests;

/// <summary>SQL in the configuration of a model: what the server would say of it on the entity's table.</summary>
public sealed class ModelDefinitionTests
{
    private const string Schema = """
        CREATE TABLE users (
            id integer PRIMARY KEY,
            email text NOT NULL,
            age integer,
            created_at timestamptz NOT NULL
        );
        CREATE INDEX ON users (email);
        ALTER TABLE users ADD CONSTRAINT c CHECK (age > -1);
        """;

    [Theory]
    [InlineData("user.ToTable(t => t.HasCheckConstraint(\"c\", \"{|DBI1102:agee|} > 0\"));", "column \"agee\" does not exist in users; did you mean \"age\"?")]
    [InlineData("user.ToTable(t => t.HasCheckConstraint(\"c\", \"{|DBI1105:lenght|}(email) > 0\"));", null)]
    [InlineData("user.ToTable(t => t.HasCheckConstraint(\"c\", \"length(email) > 0 {|DBI1001:AN|} age > 0\"));", null)]
    [InlineData("user.ToTable(t => t.HasCheckConstraint(\"c\", \"email {|DBI1106:>|} 0\"));", null)]
    [InlineData("user.ToTable(t => t.HasCheckConstraint(\"c\", \"{|DBI1110:age|}\"));", null)]
    [InlineData("user.HasIndex(x => x.Email).HasFilter(\"{|DBI1102:deleted_at|} IS NULL\");", null)]
    [InlineData("user.HasIndex(x => x.Email).HasFilter(\"{|DBI1110:created_at > now()|}\");", null)]
    [InlineData("user.Property(x => x.Age).HasDefaultValueSql(\"{|DBI1002:getdate|}()\");", null)]
    [InlineData("user.Property(x => x.Age).HasDefaultValueSql(\"{|DBI1110:now()|}\");", null)]
    [InlineData("user.Property(x => x.Age).HasDefaultValueSql(\"{|DBI1110:id|}\");", null)]
    [InlineData("user.Property(x => x.Email).HasComputedColumnSql(\"lower({|DBI1102:mail|})\", stored: true);", null)]
    [InlineData("user.Property(x => x.Email).HasComputedColumnSql(\"{|DBI1110:to_char(created_at, 'YYYY')|}\", stored: true);", null)]
    public Task Hit(string configuration, string? message) => Verify.FileAsync(Source(configuration), message, Schema);

    [Theory]
    [InlineData("user.ToTable(t => t.HasCheckConstraint(\"c\", \"age > 0 AND length(email) > 3\"));")]
    [InlineData("user.ToTable(t => t.HasCheckConstraint(\"c\", \"users.age > 0\"));")]
    [InlineData("user.HasIndex(x => x.Email).HasFilter(\"age IS NOT NULL\");")]
    [InlineData("user.Property(x => x.Age).HasDefaultValueSql(\"floor(random() * 9)\");")]
    [InlineData("user.Property(x => x.Age).HasDefaultValueSql(\"'7'\");")]
    [InlineData("user.Property(x => x.Email).HasComputedColumnSql(\"lower(id::text)\", stored: true);")]
    public Task Near_miss(string configuration) => Verify.FileAsync(Source(configuration), schema: Schema);

    [Theory]
    [InlineData("user.ToTable(t => t.HasCheckConstraint(\"c\", $\"{Environment.MachineName} > 0\"));")]
    [InlineData("if (Environment.Is64BitProcess) user.ToTable(t => t.HasCheckConstraint(\"c\", \"agee > 0\"));")]
    [InlineData("user.ToTable(Environment.MachineName, t => t.HasCheckConstraint(\"c\", \"agee > 0\"));")]
    [InlineData("if (Database.IsSqlServer()) user.Property(x => x.Age).HasDefaultValueSql(\"getdate()\");")]
    public Task Silence(string configuration) => Verify.FileAsync(Source(configuration), schema: Schema);

    [Fact]
    public Task A_table_that_does_not_exist_is_reported_alone() => Verify.FileAsync(
        Source("user.ToTable(\"{|DBI4001:persons|}\", t => t.HasCheckConstraint(\"c\", \"agee > 0\"));"), schema: Schema);

    [Fact]
    public Task Columns_are_mended() => Verify.FileFixAsync(
        Source("user.ToTable(t => t.HasCheckConstraint(\"c\", \"{|DBI1102:agee|} > 0\"));"),
        Source("user.ToTable(t => t.HasCheckConstraint(\"c\", \"age > 0\"));"),
        Schema);

    private static string Source(string configuration) => $$"""
        public class User
        {
            [Column("id")] public int Id { get; set; }
            [Column("email")] public string Email { get; set; } = "";
            [Column("age")] public int? Age { get; set; }
        }
        public static class Providers { public static bool IsSqlServer(this Microsoft.EntityFrameworkCore.Infrastructure.DatabaseFacade database) => false; }
        public class Context : DbContext
        {
            protected override void OnModelCreating(ModelBuilder model)
            {
                var user = model.Entity<User>();
                user.ToTable("users");
                {{configuration}}
            }
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("Host=nowhere");
        }
        """;
}
