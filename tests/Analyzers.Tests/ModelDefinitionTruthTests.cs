using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using DbImpact.Analyzers.Tests.Verification;
using DbImpact.Checks.Findings;
using DbImpact.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql;
using Xunit;

namespace DbImpact.Analyzers.Tests;

/// <summary>
/// What is said of SQL in a model is what happens: EF Core itself writes the migration that gives it to a table, and a server runs it.
/// </summary>
public sealed class ModelDefinitionTruthTests
{
    private const string Schema = "CREATE TABLE items (id integer PRIMARY KEY, name text NOT NULL, price numeric(10,2), made timestamptz, tags text[], data jsonb, extra text);\nCREATE INDEX ON items (name);\n";

    private static readonly string[] Texts =
    [
        "price > 0", "\"price\" > 0", "prices > 0", "\"Price\" > 0", "items.price > 0", "item.price > 0", "price", "name = 'a'", "name = 1", "name ~ '^a'", "name > 1", "length(name) > 1",
        "lenght(name) > 1", "length(price) > 1", "made < now()", "made < current_timestamp", "made > '2020-01-01'", "made::date > '2020-01-01'", "price IN (1, 2)", "price IN (1, 'a')",
        "price BETWEEN 1 AND 2", "price IS NOT NULL", "price IS NULL OR name <> ''", "EXISTS (SELECT 1)", "price > (SELECT 1)", "sum(price) > 1", "row_number() OVER () > 1",
        "data ? 'a'", "data ->> 'a' = 'b'", "tags @> ARRAY['a']", "'a' = ANY (tags)", "cardinality(tags) > 0", "tags > 1", "coalesce(name, '') <> ''", "random() > 0.5", "true", "1", "'a'", "NULL",
        "now()", "1.5", "'1'", "gen_random_uuid()", "current_date", "uuid_generate_v4()", "getdate()", "getutcdate()", "nextval('s')", "'{}'", "'{}'::jsonb", "ARRAY[]::text[]", "id", "name", "lower(name)",
        "name || 'a'", "price * 2", "price || ''", "extract(year from made)", "to_char(made, 'YYYY')", "date_trunc('day', made)", "made AT TIME ZONE 'UTC'", "upper(extra)", "concat(name, extra)",
        "CASE WHEN price > 1 THEN 'a' ELSE 'b' END", "price::text", "price::integer", "price::nosuch", "price >", "(price", "price > 0 AN name = 'a'", "[price] > 0", "`price` > 0", "xmin > 1",
        "ctid IS NULL", "to_tsvector('english', name) IS NOT NULL", "to_tsvector(name) IS NOT NULL", "md5(name)", "@p > 1", "name COLLATE \"C\" > 'a'", "name COLLATE \"nosuch\" > 'a'",
    ];

    private static readonly (string Code, string Name)[] Kinds =
    [
        ("item.ToTable(t => t.HasCheckConstraint(\"c\", #));", "check"),
        ("item.HasIndex(x => x.Name).HasFilter(#);", "filter"),
        ("item.Property(x => x.Extra).HasDefaultValueSql(#);", "default of text"),
        ("item.Property(x => x.Price).HasDefaultValueSql(#);", "default of numeric"),
        ("item.Property<string>(\"new_text\").HasColumnType(\"text\").HasComputedColumnSql(#, stored: true);", "computed text"),
        ("item.Property<decimal>(\"new_price\").HasColumnType(\"numeric\").HasComputedColumnSql(#, stored: true);", "computed numeric"),
    ];

    [ServerFact]
    public async Task What_is_reported_of_sql_in_a_model_is_what_happens()
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var database = await PostgreSqlServer.Newest.CreateDatabaseAsync(cancellationToken: cancellation);
        await database.ExecuteAsync(Schema, cancellation);
        var cases = Kinds.SelectMany(kind => Texts.Select(text => (kind.Name, Code: kind.Code.Replace("#", SymbolDisplay.FormatLiteral(text, quote: true), StringComparison.Ordinal)))).ToArray();
        var (source, starts) = Write(cases.Select(item => item.Code));
        var compilation = CSharpCompilation.Create(
            "Definitions", [CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Preview), "/0/Context.cs", cancellationToken: cancellation)],
            References.All, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var test = new CSharpAnalyzerTest<DatabaseUsageAnalyzer>();
        // The computed columns are there, as they would be after the migration that makes them.
        test.TestState.AdditionalFiles.Add(("db.sql", "-- DbImpact snapshot, format 1\n" + Schema + "ALTER TABLE items ADD new_text text, ADD new_price numeric;\n"));
        var reported = new Dictionary<int, string>();
        foreach (var diagnostic in await test.AnalyzeAsync(compilation))
        {
            if (diagnostic.Id == Rules.IndexDiffersId) continue;
            var at = Array.BinarySearch(starts, diagnostic.Location.SourceSpan.Start);
            reported.TryAdd(at < 0 ? ~at - 1 : at, diagnostic.Id + " " + diagnostic.GetMessage());
        }

        var contexts = CompiledTruth.Load(compilation);
        await using var connection = await database.DataSource.OpenConnectionAsync(cancellation);
        var without = ModelOf(contexts.GetType("Context")!, out _);
        var wrong = new StringBuilder();
        for (var i = 0; i < cases.Length; i++)
        {
            var happened = await RunAsync(contexts.GetType("Context" + i)!, without, connection);
            reported.TryGetValue(i, out var said);
            // Nothing is said of types and collations that do not exist.
            if (said is null == happened is null || happened?.Contains("nosuch", StringComparison.Ordinal) == true) continue;
            wrong.AppendLine($"{cases[i].Name}: {cases[i].Code}: reported: {said ?? "nothing"}; happens: {happened ?? "nothing"}");
        }
        Assert.True(wrong.Length == 0, wrong.ToString());
        Assert.InRange(reported.Count, cases.Length / 4, cases.Length);
    }

    private static (string Source, int[] Starts) Write(IEnumerable<string> cases)
    {
        var source = new StringBuilder("""
            #nullable enable
            using System.ComponentModel.DataAnnotations.Schema;
            using Microsoft.EntityFrameworkCore;
            [Table("items")]
            public class Item
            {
                [Column("id")] public int Id { get; set; }
                [Column("name")] public string Name { get; set; } = "";
                [Column("price", TypeName = "numeric(10,2)")] public decimal? Price { get; set; }
                [Column("extra")] public string? Extra { get; set; }
            }
            public class Context : DbContext
            {
                public DbSet<Item> Items => Set<Item>();
                protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("Host=nowhere");
            }

            """);
        var starts = new List<int>();
        foreach (var code in cases)
        {
            starts.Add(source.Length);
            source.AppendLine($$"""
                public class Context{{starts.Count - 1}} : Context { protected override void OnModelCreating(ModelBuilder model) { var item = model.Entity<Item>(); {{code}} } }
                """);
        }
        return (source.ToString(), [.. starts]);
    }

    private static IRelationalModel ModelOf(Type type, out DbContext context)
    {
        context = (DbContext)Activator.CreateInstance(type)!;
        return context.GetService<IDesignTimeModel>().Model.GetRelationalModel();
    }

    /// <summary>What the server says of the migration; null where it takes it.</summary>
    private static async Task<string?> RunAsync(Type type, IRelationalModel before, NpgsqlConnection connection)
    {
        var model = ModelOf(type, out var context);
        await using (context)
        {
            var operations = context.GetService<IMigrationsModelDiffer>().GetDifferences(before, model);
            await using var transaction = await connection.BeginTransactionAsync();
            try
            {
                foreach (var command in context.GetService<IMigrationsSqlGenerator>().Generate(operations, model.Model))
                {
                    await using var run = new NpgsqlCommand(command.CommandText, connection, transaction);
                    await run.ExecuteNonQueryAsync();
                }
                return null;
            }
            catch (PostgresException exception)
            {
                return exception.SqlState + " " + exception.MessageText;
            }
        }
    }
}
