using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Xunit;

namespace DbImpact.Cli.Tests;

/// <summary>The page as a text, and in a real browser where there is one (eng/browser/up).</summary>
public sealed class HtmlReportTests : IDisposable
{
    private const string Hostile = "</script><img src=x onerror=window.marked=1>";

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_page_holds_everything_and_asks_for_nothing()
    {
        WriteHostile();
        var run = await Tool.RunAsync(_folder, "check", "--format", "html");
        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.DoesNotMatch(new Regex("<(link|img|iframe|object|script src)|@import|url\\("), run.Output);
        Assert.DoesNotContain("<img", run.Output);
        Assert.Equal(2, Regex.Count(run.Output, "</script>"));
        Assert.Equal(run.Output, (await Tool.RunAsync(_folder, "check", "--format", "html")).Output);

        var data = DataOf(run.Output);
        var tables = data.GetProperty("tables").EnumerateArray().ToList();
        Assert.Equal([Hostile, "orders", "users", "users2"], tables.Select(table => table.GetProperty("name").GetString()).Order(StringComparer.Ordinal));
        var users = tables.Single(table => table.GetProperty("name").GetString() == "users");
        Assert.Equal(2, users.GetProperty("models").GetArrayLength());
        Assert.Equal(["id", "name", "email"], users.GetProperty("columns").EnumerateArray().Select(column => column.GetProperty("name").GetString()));
        Assert.Equal("users", tables.Single(table => table.GetProperty("name").GetString() == "orders").GetProperty("references")[0].GetProperty("table").GetString());
    }

    [Fact]
    public async Task Usages_of_one_table_are_a_page_of_it()
    {
        WriteHostile();
        var run = await Tool.RunAsync(_folder, "usages", "--table", "users", "--format", "html");
        Assert.Equal("users", Assert.Single(DataOf(run.Output).GetProperty("tables").EnumerateArray()).GetProperty("name").GetString());
    }

    [Fact]
    public async Task In_a_browser()
    {
        WriteHostile();
        await Tool.RunAsync(_folder, "check", "--format", "html", "-o", "보고서 1.html");
        var seen = Browser.Look(_folder, "보고서 1.html", "look.mjs");
        Assert.Equal("[]", seen.GetProperty("errors").GetRawText());
        Assert.Equal("[]", seen.GetProperty("requests").GetRawText());
        var view = seen.GetProperty("views").GetProperty("light");
        IEnumerable<string> Texts(string name) => view.GetProperty(name).EnumerateArray().Select(item => item.GetString()!);

        Assert.Equal(["a", "b"], Texts("repositories"));
        Assert.Equal(["orders", "users", "users2"], Texts("rows"));
        Assert.Equal(3, view.GetProperty("findings").GetInt32());
        Assert.Equal(["users"], Texts("opened"));
        Assert.Equal(1, view.GetProperty("openedFindings").GetInt32());
        Assert.Equal(["naem Mapped[str] not null", "—", "—"], Texts("differences").Order(StringComparer.Ordinal));
        Assert.Equal(["users", "users2"], Texts("rowsWithFindings"));
        Assert.Empty(Texts("rowsOfNothing"));
        Assert.Equal(["orders"], Texts("rowsOfSearch"));
        Assert.Equal(["a"], Texts("repositoriesOfFilter"));
        Assert.Equal(1, view.GetProperty("lines").GetInt32());
        Assert.Equal("[null,0]", view.GetProperty("marks").GetRawText());
        foreach (var name in new[] { "light", "dark", "phone" }) Assert.False(seen.GetProperty("views").GetProperty(name).GetProperty("isWiderThanScreen").GetBoolean(), name);
        var dark = seen.GetProperty("views").GetProperty("dark").GetProperty("background").GetString();
        Assert.NotEqual(view.GetProperty("background").GetString(), dark);
        Assert.Equal(dark, view.GetProperty("chosenDark").GetString());
    }

    private void WriteHostile()
    {
        _folder.Write(
            "db.sql",
            $"""
            CREATE TABLE users (id integer PRIMARY KEY, name text, email text);
            COMMENT ON TABLE users IS '{Hostile}';
            CREATE TABLE orders (id integer PRIMARY KEY, user_id integer REFERENCES users);
            CREATE TABLE "{Hostile}" (id integer);
            """);
        _folder.Write("a/models.py", $"""
            from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

            class Base(DeclarativeBase):
                pass

            class User(Base):
                __tablename__ = "users"
                id: Mapped[int] = mapped_column(primary_key=True)
                naem: Mapped[str]
            """);
        _folder.Write("b/models.py", """
            from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

            class Base(DeclarativeBase):
                pass

            class User(Base):
                __tablename__ = "users"
                id: Mapped[int] = mapped_column(primary_key=True)
                name: Mapped[str]
            """);
        _folder.Write("b/queries.py", $"""
            import psycopg2
            cursor = psycopg2.connect("").cursor()
            cursor.execute("SELECT id FROM orders WHERE user_id = 1")
            cursor.execute("SELECT * FROM users2")
            cursor.execute("SELECT \"{Hostile}\" FROM users")
            """);
        _folder.Write("dbimpact.json", """{ "databases": { "main": { "catalog": "db.sql" } }, "repositories": [{ "path": "a" }, { "path": "b" }] }""");
    }

    private static JsonElement DataOf(string page)
    {
        var start = page.IndexOf("<script id=\"data\" type=\"application/json\">", StringComparison.Ordinal) + "<script id=\"data\" type=\"application/json\">".Length;
        return JsonDocument.Parse(page[start..page.IndexOf("</script>", start, StringComparison.Ordinal)]).RootElement;
    }
}
