using System.Threading.Tasks;
using DbImpact.Analyzers.Tests.Verification;
using Xunit;

namespace DbImpact.Analyzers.Tests;

/// <summary>Keys, indexes and relationships of models beside those of the tables.</summary>
public sealed class ModelKeyTests
{
    private const string Schema = """
        CREATE TABLE companies (id integer PRIMARY KEY, code text NOT NULL UNIQUE);
        CREATE TABLE owners (id integer PRIMARY KEY);
        CREATE TABLE prices (
            product integer NOT NULL,
            country text NOT NULL,
            amount numeric,
            note text,
            company_id integer NOT NULL REFERENCES companies (id),
            owner_id integer REFERENCES companies (id) ON DELETE CASCADE,
            loose_id integer NOT NULL,
            PRIMARY KEY (product, country),
            CONSTRAINT positive CHECK (amount > 0),
            CHECK (length(country) = 2)
        );
        CREATE UNIQUE INDEX ON prices (note);
        CREATE UNIQUE INDEX ON prices (amount) WHERE amount > 0;
        CREATE INDEX ON prices (company_id, owner_id);
        CREATE TABLE heap (a integer, b integer);
        """;

    [Theory]
    [InlineData("price.HasKey({|DBI4007:p => p.Product|});", "key (product) of Price is not unique in prices, whose primary key is (product, country)")]
    [InlineData("price.HasKey({|DBI4007:\"Product\"|});", null)]
    [InlineData("price.HasIndex({|DBI4007:p => p.Country|}).IsUnique();", "(country) is unique in the model, and not in prices")]
    [InlineData("price.HasIndex({|DBI4007:p => p.Amount|}).IsUnique();", null)]
    [InlineData("price.HasIndex({|DBI4007:p => p.Note|});", "(note) is unique in prices, and not in the model")]
    [InlineData("price.HasAlternateKey({|DBI4007:p => new { p.Country, p.Company }|});", null)]
    [InlineData("price.HasIndex({|DBI4008:p => p.Amount, \"by_amount\"|});", "prices has no index over (amount)", "DROP INDEX prices_amount_idx;")]
    [InlineData("price.ToTable(t => t.HasCheckConstraint(\"small\", {|DBI4008:\"amount < 10\"|}));", "prices has no check \"small\"")]
    [InlineData("price.HasIndex({|DBI4008:p => p.Owner|});", "prices has no index over (owner_id)")]
    [InlineData(
        "price.HasOne<Company>().WithMany().HasForeignKey(p => p.Company).OnDelete({|DBI4007:DeleteBehavior.Cascade|});",
        "when a row of companies is deleted, the server refuses while rows of prices refer to it; Price takes for granted that it deletes the rows of prices that refer to it")]
    [InlineData("price.HasOne<Company>().WithMany().HasForeignKey({|DBI4007:p => p.Company|});", null)]
    [InlineData("price.HasOne<Company>().WithMany().HasForeignKey(p => p.Owner).OnDelete({|DBI4007:DeleteBehavior.ClientSetNull|});", null)]
    [InlineData(
        "price.HasOne<Owner>().WithMany().HasForeignKey({|DBI4007:p => p.Owner|});",
        "Price refers to owners by (owner_id); in prices that refers to companies")]
    [InlineData(
        "price.HasOne<Owner>().WithMany().HasForeignKey({|DBI4007:p => p.Loose|});",
        "prices has no foreign key from (loose_id) to owners, which Price would be")]
    public Task Hit(string configuration, string? message, string more = "") => Verify.FileAsync(Source(configuration), message, Schema + more);

    [Theory]
    [InlineData("price.HasKey(p => new { p.Country, p.Product });")]
    [InlineData("price.HasKey(p => new { p.Country, p.Product, p.Company });")]
    [InlineData("price.HasKey(p => p.Note);")]
    [InlineData("price.HasIndex(p => p.Note).IsUnique();")]
    [InlineData("price.HasIndex(p => new { p.Note, p.Amount }).IsUnique();")]
    [InlineData("price.HasIndex(p => p.Amount).IsUnique().HasFilter(\"amount > 0\");")]
    [InlineData("price.HasIndex(p => p.Company);")]
    [InlineData("price.HasIndex(p => new { p.Owner, p.Company });")]
    [InlineData("price.HasIndex(p => p.Product);")]
    [InlineData("price.ToTable(t => t.HasCheckConstraint(\"positive\", \"amount >= 0\"));")]
    [InlineData("price.ToTable(t => t.HasCheckConstraint(\"two\", \"LENGTH(\\\"country\\\")=2\"));")]
    [InlineData("price.HasOne<Company>().WithMany().HasForeignKey(p => p.Company).OnDelete(DeleteBehavior.Restrict);")]
    [InlineData("price.HasOne<Company>().WithMany().HasForeignKey(p => p.Owner).OnDelete(DeleteBehavior.Cascade);")]
    [InlineData("price.HasOne<Company>().WithMany().HasForeignKey(p => p.Owner);")]
    public Task Near_miss(string configuration) => Verify.FileAsync(Source(configuration), schema: Schema);

    [Theory]
    [InlineData("if (Environment.Is64BitProcess) price.HasKey(p => p.Product);")]
    [InlineData("Other.Configure(price); price.HasKey(p => p.Product);")]
    [InlineData("price.ToTable(Environment.MachineName).HasKey(p => p.Product);")]
    [InlineData("price.HasIndex(p => p.Country).IsUnique(Environment.Is64BitProcess);")]
    [InlineData("if (Environment.Is64BitProcess) price.HasIndex(p => p.Country).IsUnique();")]
    [InlineData("price.HasOne<Company>().WithMany().HasForeignKey(p => p.Company).OnDelete(Environment.Is64BitProcess ? DeleteBehavior.Cascade : DeleteBehavior.NoAction);")]
    [InlineData(
        "foreach (var key in model.Model.GetEntityTypes().SelectMany(e => e.GetForeignKeys())) key.DeleteBehavior = DeleteBehavior.Restrict; "
        + "price.HasOne<Company>().WithMany().HasForeignKey(p => p.Company);")]
    public Task Silence(string configuration) => Verify.FileAsync(Source(configuration), schema: Schema);

    [Theory]
    [InlineData("price.HasKey({|DBI4007:p => p.Product|});", "price.HasKey(p => new { p.Product, p.Country });")]
    [InlineData("price.HasKey({|DBI4007:\"Product\"|});", "price.HasKey(\"Product\", \"Country\");")]
    [InlineData("price.HasIndex({|DBI4007:p => p.Amount|}).IsUnique();", "price.HasIndex(p => p.Amount);")]
    [InlineData("price.HasIndex({|DBI4007:p => p.Note|}).HasDatabaseName(\"n\");", "price.HasIndex(p => p.Note).IsUnique().HasDatabaseName(\"n\");")]
    [InlineData("price.HasIndex({|DBI4007:p => p.Note|}).IsUnique(false);", "price.HasIndex(p => p.Note).IsUnique();")]
    [InlineData(
        "price.HasOne<Company>().WithMany().HasForeignKey(p => p.Company).OnDelete({|DBI4007:DeleteBehavior.Cascade|});",
        "price.HasOne<Company>().WithMany().HasForeignKey(p => p.Company).OnDelete(DeleteBehavior.NoAction);")]
    public Task Fix(string before, string after) => Verify.FileFixAsync(Source(before), Source(after), Schema);

    [Theory]
    [InlineData("[Index({|DBI4007:nameof(Code)|})]", "[Index(nameof(Code), IsUnique = true)]")]
    [InlineData("[Index({|DBI4007:nameof(Code), IsUnique = false|})]", "[Index(nameof(Code), IsUnique = true)]")]
    [InlineData("[PrimaryKey({|DBI4007:nameof(Code)|})]", "[PrimaryKey(nameof(Id))]", "ALTER TABLE companies DROP CONSTRAINT companies_code_key;")]
    public Task Attributes(string before, string after, string more = "") => Verify.FileFixAsync(Company(before), Company(after), Schema + more);

    [Fact]
    public Task A_table_without_a_key_is_noted() => Verify.FileAsync(
        """
        [Table("heap")]
        public class Heap { [Key, Column("a")] public int {|DBI4007:A|} { get; set; } }
        public class Context : DbContext
        {
            public DbSet<Heap> Heaps => Set<Heap>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("Host=nowhere");
        }
        """,
        "key (a) of Heap is not unique in heap, which has no unique constraint or index over it",
        Schema.Replace("a integer, b integer", "a integer NOT NULL, b integer"));

    private static string Company(string attribute) => $$"""
        {{attribute}}
        [Table("companies")]
        public class Company { [Column("id")] public int Id { get; set; } [Column("code")] public string Code { get; set; } = ""; }
        public class Context : DbContext
        {
            public DbSet<Company> Companies => Set<Company>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("Host=nowhere");
        }
        """;

    private static string Source(string configuration) => $$"""
        #nullable disable
        [Table("companies")] public class Company { [Column("id")] public int Id { get; set; } [Column("code")] public string Code { get; set; } }
        [Table("owners")] public class Owner { [Column("id")] public int Id { get; set; } }
        [Table("prices")]
        [PrimaryKey(nameof(Product), nameof(Country))]
        public class Price
        {
            [Column("product")] public int Product { get; set; }
            [Column("country")] public string Country { get; set; }
            [Column("amount")] public decimal? Amount { get; set; }
            [Column("note")] public string Note { get; set; }
            [Column("company_id")] public int Company { get; set; }
            [Column("owner_id")] public int? Owner { get; set; }
            [Column("loose_id")] public int Loose { get; set; }
        }
        public class Context : DbContext
        {
            protected override void OnModelCreating(ModelBuilder model)
            {
                model.Entity<Company>();
                model.Entity<Owner>();
                var price = model.Entity<Price>();
                {{configuration}}
            }
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("Host=nowhere");
        }
        public static class Other { public static Action<object> Configure = x => { }; }
        """;
}
