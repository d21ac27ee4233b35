using System;
using System.Linq;
using DbImpact.CSharp.Sql;
using Xunit;

namespace DbImpact.CSharp.Tests.Sql;

/// <summary>Texts that the program reads from the project's .sql files, by path and as embedded resources.</summary>
public sealed class SqlFileTests
{
    private const string Helper = """
        private static string Resource(string name)
        {
            using var stream = typeof(Store).Assembly.GetManifestResourceStream("Shop.Sql." + name + ".sql");
            if (stream is null) throw new InvalidOperationException(name);
            using var reader = new StreamReader(stream);
            return reader.ReadToEnd();
        }
        private static async Task<string> ResourceAsync(string name)
        {
            using (var reader = new StreamReader(System.Reflection.Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!))
            {
                return await reader.ReadToEndAsync().ConfigureAwait(false);
            }
        }
        private static readonly string Kept = Resource("orders");
        private const string Folder = "Sql";
        """;

    [Theory]
    [InlineData("""File.ReadAllText("Sql/orders.sql")""")]
    [InlineData("""File.ReadAllText("./Sql/orders.sql", Encoding.UTF8)""")]
    [InlineData("""File.ReadAllText(@"Sql\orders.sql")""")]
    [InlineData("""await File.ReadAllTextAsync(Folder + "/orders.sql")""")]
    [InlineData("""File.ReadAllText(Path.Combine(Folder, "orders.sql"))""")]
    [InlineData("""File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Sql", "orders.sql"))""")]
    [InlineData("""File.ReadAllText(Path.Combine(AppDomain.CurrentDomain.BaseDirectory, "Sql/orders.sql"))""")]
    [InlineData("""File.ReadAllText(Path.Combine(Directory.GetCurrentDirectory(), "Sql", "orders.sql"))""")]
    [InlineData("""File.ReadAllText($"{AppContext.BaseDirectory}Sql/orders.sql")""")]
    [InlineData("""File.OpenText("Sql/orders.sql").ReadToEnd()""")]
    [InlineData("""new StreamReader("Sql/orders.sql").ReadToEnd()""")]
    [InlineData("""new StreamReader(File.OpenRead("Sql/orders.sql")).ReadToEnd()""")]
    [InlineData("""Resource("orders")""")]
    [InlineData("""await ResourceAsync("Shop.Sql.orders.sql")""")]
    [InlineData("""Kept""")]
    [InlineData("""new StreamReader(typeof(Shop.Sql.Marker).Assembly.GetManifestResourceStream(typeof(Shop.Sql.Marker), "orders.sql")!).ReadToEnd()""")]
    [InlineData("""await ResourceAsync(typeof(Shop.Sql.Marker).Namespace + ".orders.sql")""")]
    public void A_file_of_a_known_name_is_the_text_that_is_run(string expression)
    {
        var facts = Find($"connection.Query({expression});");
        var site = Assert.Single(facts.SqlSites);
        Assert.Equal("SELECT id FROM orders", Code.Show(site.Text));
        Assert.Equal("File0.cs", site.Place.Path);
        var place = site.Text.Source.ToSource(new(15, 6));
        Assert.Equal(("code/Sql/orders.sql", 15, 6), (place!.Value.Path, place.Value.Start, place.Value.Length));
        Assert.Empty(facts.UnknownSites);
    }

    [Fact]
    public void What_is_added_stands_in_the_code_and_the_rest_in_the_file()
    {
        var site = Assert.Single(Find("""connection.Query(File.ReadAllText("Sql/orders.sql") + " LIMIT 1");""").SqlSites);
        Assert.Equal("SELECT id FROM orders LIMIT 1", Code.Show(site.Text));
        Assert.Equal("code/Sql/orders.sql", site.Text.Source.ToSource(new(0, 6))!.Value.Path);
        Assert.Equal("File0.cs", site.Text.Source.ToSource(new(22, 5))!.Value.Path);
    }

    [Fact]
    public void One_of_several_files()
    {
        var facts = Find("""connection.Query(File.ReadAllText(a ? "Sql/orders.sql" : "Sql/2024-q1/get.people.sql"));""");
        Assert.Equal(["SELECT id FROM orders", "SELECT id FROM people"], facts.SqlSites.Select(site => Code.Show(site.Text)).Order());
    }

    [Fact]
    public void Folders_are_identifiers_in_the_names_of_resources()
    {
        var facts = Find("""connection.Query(await ResourceAsync("Shop.Sql._2024_q1.get.people.sql"));""");
        Assert.Equal("SELECT id FROM people", Code.Show(Assert.Single(facts.SqlSites).Text));
    }

    [Theory]
    [InlineData("""File.ReadAllText("Sql/Orders.sql")""", "is read from 'Sql/Orders.sql', which is no file of the project")]
    [InlineData("""File.ReadAllText("orders.sql")""", "is read from 'orders.sql', which is no file of the project")]
    [InlineData("""File.ReadAllText("/Sql/orders.sql")""", "is read from '/Sql/orders.sql', which is no file of the project")]
    [InlineData("""File.ReadAllText("../Sql/orders.sql")""", "is read from '../Sql/orders.sql', which is no file of the project")]
    [InlineData("""File.ReadAllText(Path.Combine("Sql", "/orders.sql"))""", "is read from 'Sql//orders.sql', which is no file of the project")]
    [InlineData("""File.ReadAllText(argument)""", "is read from a file whose name is not known")]
    [InlineData("""File.ReadAllText(Path.Combine(argument, "Sql/orders.sql"))""", "is read from a file whose name is not known")]
    [InlineData("""File.ReadAllText("Sql/schema.sql")""", "is read from 'Sql/schema.sql', which defines objects")]
    [InlineData("""File.ReadAllText("Sql/unreadable.sql")""", "is read from 'Sql/unreadable.sql', which cannot be read")]
    [InlineData("""Resource("nosuch")""", "is read from 'Shop.Sql.nosuch.sql', which is no file of the project")]
    [InlineData("""await ResourceAsync("Other.Sql.orders.sql")""", "is read from 'Other.Sql.orders.sql', which is no file of the project")]
    [InlineData("""await ResourceAsync("Sql.orders.sql")""", "is read from 'Sql.orders.sql', which is no file of the project")]
    [InlineData("""await ResourceAsync(argument)""", "is read from a file whose name is not known")]
    [InlineData("""File.ReadAllLines("Sql/orders.sql")[0]""", "is not followed")]
    public void A_file_that_is_not_certain_is_told(string expression, string reason)
    {
        var facts = Find($"connection.Query({expression});");
        Assert.Empty(facts.SqlSites);
        Assert.Equal(["the text " + reason], facts.UnknownSites.Select(site => site.Reason));
    }

    [Theory]
    [InlineData("""reader.ReadLine();""")]
    [InlineData("""reader.BaseStream.Position = 5;""")]
    [InlineData("""stream.ReadByte();""")]
    [InlineData("""stream.Seek(3, SeekOrigin.Begin);""")]
    [InlineData("""reader = new StreamReader(argument);""")]
    public void A_reader_that_was_read_before_gives_another_text(string before)
    {
        var facts = Find($"""
            var stream = File.OpenRead("Sql/orders.sql");
            var reader = new StreamReader(stream);
            {before}
            connection.Query(reader.ReadToEnd());
            """);
        Assert.Empty(facts.SqlSites);
        Assert.Single(facts.UnknownSites);
    }

    [Fact]
    public void Of_two_files_of_one_name_neither_is_taken()
    {
        SqlFiles files = new([new("a.sql", "q.sql", () => "SELECT 1"), new("b.sql", "q.sql", () => "SELECT 2")], null);
        Assert.Empty(Find("""connection.Query(File.ReadAllText("q.sql"));""", files).SqlSites);
    }

    [Fact]
    public void Nothing_is_read_that_the_program_does_not_name()
    {
        SqlFiles files = new([new("a.sql", "q.sql", () => throw new InvalidOperationException())], "Shop");
        Assert.Single(Find("""connection.Query("SELECT 1");""", files).SqlSites);
    }

    private static Checks.Facts.SourceFacts Find(string body, SqlFiles? files = null)
    {
        var source = "using System.IO;\n" + Code.InMethod(body, Helper) + "\nnamespace Shop.Sql { public class Marker; }";
        return CSharpFacts.FromCompilation(Code.Restored(source).Compilation, TestContext.Current.CancellationToken, null, files ?? Files);
    }

    private static SqlFiles Files { get; } = new(
        [
            new("code/Sql/orders.sql", "Sql/orders.sql", () => "SELECT id FROM orders"),
            new("code/Sql/2024-q1/get.people.sql", "Sql/2024-q1/get.people.sql", () => "SELECT id FROM people"),
            new("code/Sql/schema.sql", "Sql/schema.sql", () => "-- all\ncreate table orders (id integer);"),
            new("code/Sql/unreadable.sql", "Sql/unreadable.sql", () => null),
        ],
        "Shop");
}
