using System.Threading.Tasks;
using DbImpact.Analyzers.Tests.Verification;
using Xunit;

namespace DbImpact.Analyzers.Tests;

/// <summary>DBI4003 to 4006: properties and columns that are both there, and differ.</summary>
public sealed class ModelColumnTests
{
    private const string Schema = """
        CREATE TYPE mood AS ENUM ('good', 'bad');
        CREATE DOMAIN label AS varchar(20) NOT NULL;
        CREATE TABLE items (
            id integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
            name varchar(20) NOT NULL,
            note text,
            amount numeric(10,2) NOT NULL DEFAULT 0,
            data jsonb,
            token uuid,
            kind text,
            mood mood,
            tag label,
            at timestamptz,
            short_number integer NOT NULL DEFAULT 0,
            number bigint NOT NULL DEFAULT 0,
            long_number numeric(20,0) NOT NULL DEFAULT 0
        );
        CREATE TABLE parents (id integer PRIMARY KEY, name text NOT NULL);
        CREATE TABLE children (id integer PRIMARY KEY, parent_id integer NOT NULL REFERENCES parents);
        CREATE VIEW item_names AS SELECT id, name, note FROM items;
        CREATE TABLE filled (id integer PRIMARY KEY, name text NOT NULL);
        CREATE FUNCTION fill() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN NEW.name := ''x''; RETURN NEW; END';
        CREATE TRIGGER fill BEFORE INSERT ON filled FOR EACH ROW EXECUTE FUNCTION fill();
        """;

    private static string Context(string entity, string configuration = "", string members = "") => $$"""
        #nullable enable
        public enum Kind { A, B }
        [System.Flags] public enum Bits : uint { None, One }
        public class Context : DbContext
        {
            public DbSet<Item> Items => Set<Item>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("Host=localhost");
            protected override void OnModelCreating(ModelBuilder model)
            {
                {{configuration}}
            }
            {{members}}
        }
        {{entity}}
        """;

    private static string Item(string properties, string table = "items") =>
        $$"""[Table("{{table}}")] public class Item { [Column("id")] public int Id { get; set; } {{properties}} }""";

    [Theory]
    [InlineData("""[Column("token")] public string? {|DBI4003:Token|} { get; set; }""",
        "property Token is sent as text, which column \"token\" of items (uuid) does not take; the column's values are Guid")]
    [InlineData("""[Column("data")] public string? {|DBI4003:Data|} { get; set; }""",
        "property Data is sent as text, which column \"data\" of items (jsonb) does not take; map it with the column type \"jsonb\"")]
    [InlineData("""[Column("kind")] public Kind? {|DBI4003:Kind|} { get; set; }""",
        "property Kind is read as int, as which values of column \"kind\" of items (text) cannot be read; the column's values are string")]
    [InlineData("""[Column("name")] public int {|DBI4003:Name|} { get; set; }""",
        "property Name is read as int, as which values of column \"name\" of items (character varying(20)) cannot be read; the column's values are string")]
    [InlineData("""[Column("token", TypeName = "text")] public string? {|DBI4003:Token|} { get; set; }""",
        "property Token is sent as text, which column \"token\" of items (uuid) does not take; the column's values are Guid")]
    [InlineData("""[Column("note", TypeName = "varchar(5)")] public string? {|DBI4003:Note|} { get; set; }""",
        "property Note is mapped as varchar(5); column \"note\" of items is text")]
    public Task Type_that_does_not_fit(string property, string message) => Verify.FileAsync(Context(Item(property)), message, Schema);

    [Theory]
    [InlineData("""[Column("token")] public Guid? Token { get; set; }""")]
    [InlineData("""[Column("data", TypeName = "jsonb")] public string? Data { get; set; }""")]
    [InlineData("""[Column("data")] public System.Text.Json.JsonDocument? Data { get; set; }""")]
    [InlineData("""[Column("id")] public long Other { get; set; }""")]
    // Numbers that PostgreSQL has not are kept in wider ones.
    [InlineData("""[Column("short_number")] public ushort Number { get; set; }""")]
    [InlineData("""[Column("number")] public uint Number { get; set; }""")]
    [InlineData("""[Column("long_number")] public ulong Number { get; set; }""")]
    [InlineData("""[Column("number")] public Bits Number { get; set; }""")]
    // An enumeration that the server has may be mapped to it.
    [InlineData("""[Column("mood")] public Kind? Mood { get; set; }""")]
    [InlineData("""[Column("at")] public DateTime? At { get; set; }""")]
    [InlineData("""[Column("at", TypeName = "timestamp with time zone")] public DateTime? At { get; set; }""")]
    [InlineData("""[Column("tag", TypeName = "varchar(20)")] public string Tag { get; set; } = "";""")]
    [InlineData("""[Column("token", TypeName = "geometry")] public string? Token { get; set; }""")]
    [InlineData("""[NotMapped] public string? Token { get; set; }""")]
    public Task Type_that_fits(string property) => Verify.FileAsync(Context(Item(property)), schema: Schema);

    [Theory]
    [InlineData("model.Entity<Item>().Property(x => x.Token).HasConversion<Guid>();")]
    [InlineData("model.Entity<Item>().Property(x => x.Token).HasConversion(v => Guid.Parse(v!), v => v.ToString());")]
    [InlineData("if (DateTime.Now.Year > 1) model.Entity<Item>().Property(x => x.Token).HasConversion<Guid>();")]
    [InlineData("foreach (var entity in model.Model.GetEntityTypes()) foreach (var p in entity.GetProperties()) p.SetProviderClrType(typeof(Guid));")]
    [InlineData("foreach (var entity in model.Model.GetEntityTypes()) foreach (var p in entity.GetProperties()) p.SetColumnType(\"uuid\");")]
    [InlineData("model.Model.GetEntityTypes().SelectMany(e => e.GetProperties()).ToList().ForEach(p => p.SetColumnType(\"uuid\"));")]
    [InlineData("model.Entity<Item>().Property(x => x.Token).Metadata.SetProviderClrType(typeof(Guid));")]
    [InlineData("Configure(model.Entity<Item>());")]
    [InlineData("", "protected override void ConfigureConventions(ModelConfigurationBuilder b) => b.Properties<string>().HaveConversion<Guid>();")]
    [InlineData("", "protected override void ConfigureConventions(ModelConfigurationBuilder b) => b.Properties<object>().HaveColumnType(\"uuid\");")]
    public Task What_a_converter_or_other_code_may_change_is_silent(string configuration, string members = "") => Verify.FileAsync(
        Context(Item("""[Column("token")] public string? Token { get; set; }"""), configuration,
            members + "static void Configure(Microsoft.EntityFrameworkCore.Metadata.Builders.EntityTypeBuilder<Item> b) => b.Property(x => x.Token).HasConversion<Guid>();"),
        schema: Schema);

    [Theory]
    [InlineData("""[Column("name")] public string? {|DBI4004:Name|} { get; set; }""", "property Name can be null; column \"name\" of items is NOT NULL")]
    [InlineData("""[Column("note")] public string {|DBI4004:Note|} { get; set; } = "";""",
        "column \"note\" of items can be NULL, which property Note does not take")]
    [InlineData("""[Column("token")] public Guid {|DBI4004:Token|} { get; set; }""",
        "column \"token\" of items can be NULL, which property Token does not take")]
    public Task Nullability_that_differs(string property, string message) => Verify.FileAsync(Context(Item(property)), message, Schema);

    [Theory]
    [InlineData("""[Column("amount")] public decimal? Amount { get; set; }""")]
    [InlineData("""[Column("tag")] public string Tag { get; set; } = "";""")]
    [InlineData("""[Required, Column("name")] public string? Name { get; set; }""")]
    [InlineData("""

        #nullable disable
        [Column("name")] public string Name { get; set; } [Column("note")] public string Note { get; set; }
        #nullable restore

        """)]
    public Task Nullability_that_does_not_matter(string properties) => Verify.FileAsync(Context(Item(properties)), schema: Schema);

    [Theory]
    [InlineData("model.Entity<Item>().Property(x => x.Name).IsRequired();")]
    [InlineData("model.Entity<Item>().Property(x => x.Name).HasValueGenerator<Generator>();",
        "class Generator : Microsoft.EntityFrameworkCore.ValueGeneration.ValueGenerator<string> { public override string Next(Microsoft.EntityFrameworkCore.ChangeTracking.EntityEntry e) => \"\"; public override bool GeneratesTemporaryValues => false; }")]
    [InlineData("model.Entity<Item>().Property(x => x.Name).HasDefaultValue(\"x\");")]
    [InlineData("model.Entity<Item>().Property(x => x.Name).IsRequired(DateTime.Now.Year > 1);")]
    [InlineData("model.Entity<Item>().Property(x => x.Name).Metadata.IsNullable = false;")]
    public Task Configured_nullability_is_silent(string configuration, string members = "") => Verify.FileAsync(
        Context(Item("""[Column("name")] public string? Name { get; set; }"""), configuration, members), schema: Schema);

    [Fact]
    public Task Nullable_foreign_key_of_a_required_navigation() => Verify.FileAsync(
        Context(
            """
            [Table("children")] public class Item { [Column("id")] public int Id { get; set; } [Column("parent_id")] public int? ParentId { get; set; } public Parent Parent { get; set; } = null!; }
            [Table("parents")] public class Parent { [Column("id")] public int Id { get; set; } [Column("name")] public string Name { get; set; } = ""; }
            """),
        schema: Schema);

    [Fact]
    public Task Views_have_no_nullability() => Verify.FileAsync(
        Context(Item("""[Column("name")] public string Name { get; set; } = ""; [Column("note")] public string Note { get; set; } = ""; """),
            "model.Entity<Item>().ToView(\"item_names\").HasNoKey();"), schema: Schema);

    [Fact]
    public Task Type_of_a_views_column() => Verify.FileAsync(
        Context(Item("""[Column("name")] public Guid {|DBI4003:Name|} { get; set; }"""), "model.Entity<Item>().ToView(\"item_names\").HasNoKey();"), schema: Schema);

    [Theory]
    [InlineData("""[MaxLength(50), Column("name")] public string {|DBI4005:Name|} { get; set; } = "";""",
        "property Name may have 50 characters; column \"name\" of items takes 20")]
    [InlineData("""[Column("name", TypeName = "character varying(30)")] public string {|DBI4005:Name|} { get; set; } = "";""",
        "property Name may have 30 characters; column \"name\" of items takes 20")]
    [InlineData("""[Precision(12, 4), Column("amount")] public decimal {|DBI4005:Amount|} { get; set; }""",
        "property Amount may have 12 digits, 4 of them behind the point; column \"amount\" of items is numeric(10,2)")]
    public Task Length_that_is_exceeded(string property, string message) => Verify.FileAsync(Context(Item(property)), message, Schema);

    [Theory]
    [InlineData("""[MaxLength(20), Column("name")] public string Name { get; set; } = "";""")]
    [InlineData("""[StringLength(5), Column("name")] public string Name { get; set; } = "";""")]
    [InlineData("""[MaxLength(50), Column("note")] public string? Note { get; set; }""")]
    [InlineData("""[Column("name")] public string Name { get; set; } = "";""")]
    [InlineData("""[Precision(8, 2), Column("amount")] public decimal Amount { get; set; }""")]
    [InlineData("""[Column("amount")] public decimal Amount { get; set; }""")]
    public Task Length_that_fits(string property) => Verify.FileAsync(Context(Item(property)), schema: Schema);

    private const string Creation = "class Maker { object Make() => new Item(); }";

    [Fact]
    public Task Required_column_that_is_not_mapped() => Verify.FileAsync(
        Context("""[Table("items")] public class {|DBI4006:Item|} { [Column("id")] public int Id { get; set; } [Column("tag")] public string Tag { get; set; } = ""; }""" + Creation),
        "\"name\" of items is NOT NULL and has no default, and no property of Item is mapped to it: inserts will fail", Schema);

    [Theory]
    // Nobody makes objects of it: it is only read.
    [InlineData("""[Column("tag")] public string Tag { get; set; } = "";""", "items", "")]
    [InlineData("""[Column("tag")] public string Tag { get; set; } = ""; [Column("name")] public string Name { get; set; } = "";""", "items", Creation)]
    [InlineData("", "filled", Creation)]
    public Task Entities_that_are_only_read_or_are_filled(string properties, string table, string others) =>
        Verify.FileAsync(Context(Item(properties, table) + others), schema: Schema);

    [Theory]
    [InlineData("model.Entity<Item>().Property<string>(\"name\");")]
    [InlineData("model.Entity<Item>().HasNoKey();")]
    [InlineData("foreach (var entity in model.Model.GetEntityTypes()) entity.AddProperty(\"name\", typeof(string));")]
    [InlineData("model.Entity<Other>().ToTable(\"items\"); model.Entity<Item>().HasOne<Other>().WithOne().HasForeignKey<Other>(o => o.Id);",
        "public class Other { [Column(\"id\")] public int Id { get; set; } [Column(\"name\")] public string Name { get; set; } = \"\"; }")]
    public Task Another_that_gives_the_column(string configuration, string members = "") => Verify.FileAsync(
        Context(Item("""[Column("tag")] public string Tag { get; set; } = "";""") + Creation, configuration, members), schema: Schema);

    [Fact]
    public Task Fix_writes_the_type() => Verify.FileFixAsync(
        Context(Item("""[Column("token")] public string? {|DBI4003:Token|} { get; set; }""")),
        Context(Item("""[Column("token")] public Guid? Token { get; set; }""")), Schema);

    [Fact]
    public Task Fix_takes_null_away_and_adds_it() => Verify.FileFixAsync(
        Context(Item("""[Column("name")] public string? {|DBI4004:Name|} { get; set; } [Column("token")] public Guid {|DBI4004:Token|} { get; set; }""")),
        Context(Item("""[Column("name")] public string Name { get; set; } [Column("token")] public Guid? Token { get; set; }""")), Schema);
}
