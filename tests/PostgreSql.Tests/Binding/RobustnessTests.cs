using System.Linq;
using System.Text;
using DbImpact.PostgreSql.Binding;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;
using Xunit;

namespace DbImpact.PostgreSql.Tests.Binding;

/// <summary>No statement makes the binder throw.</summary>
public sealed class RobustnessTests
{
    [Theory]
    [InlineData("names")]
    [InlineData("constructs")]
    [InlineData("types")]
    public void Every_prefix_of_every_fixture_binds(string set)
    {
        var fixture = Fixture.Open(set);
        var catalog = fixture.CatalogOf(18);
        foreach (var item in fixture.Files.SelectMany(fixture.Read))
        {
            for (var length = 0; length <= item.Sql.Length; length += 3) Bind(catalog, item.Sql[..length]);
        }
    }

    [Theory]
    [InlineData("names")]
    [InlineData("constructs")]
    [InlineData("types")]
    public void Every_fixture_with_a_token_left_out_binds(string set)
    {
        var fixture = Fixture.Open(set);
        var catalog = fixture.CatalogOf(18);
        foreach (var item in fixture.Files.SelectMany(fixture.Read))
        {
            var words = item.Sql.Split(' ');
            for (var i = 0; i < words.Length; i++) Bind(catalog, string.Join(' ', words.Where((_, index) => index != i)));
        }
    }

    [Fact]
    public void Long_chains_bind()
    {
        var catalog = Fixture.Open("names").CatalogOf(18);
        Assert.Empty(Bind(catalog, "SELECT 1" + Repeat(" + id", 20_000) + " FROM users").Errors);
        Assert.Empty(Bind(catalog, "SELECT id FROM users" + Repeat(" UNION ALL SELECT id FROM users", 5_000)).Errors);
        Assert.Empty(Bind(catalog, "SELECT 1 FROM users WHERE id = 1" + Repeat(" OR id = 2", 20_000)).Errors);
        Assert.Empty(Bind(catalog, "INSERT INTO users (id, email) VALUES (1, 'a')" + Repeat(", (2, 'b')", 20_000)).Errors);
        Assert.Empty(Bind(catalog, "SELECT 1 FROM users WHERE id IN (1" + Repeat(", 2", 100_000) + ")").Errors);
        Assert.Empty(Bind(catalog, "SELECT 1" + Repeat(" + id", 20_000) + " FROM users GROUP BY 1 + id, id").Errors);
        Bind(catalog, "SELECT 1" + Repeat(" + id", 20_000) + " FROM users GROUP BY 1 + id");
    }

    [Fact]
    public void Deep_nesting_ends_in_an_answer()
    {
        var catalog = Fixture.Open("names").CatalogOf(18);
        foreach (var depth in new[] { 10, 100, 1_000, 10_000 })
        {
            Bind(catalog, "SELECT " + Repeat("(", depth) + "id" + Repeat(")", depth) + " FROM users");
            Bind(catalog, "SELECT * FROM " + Repeat("(SELECT * FROM ", depth) + "users" + Repeat(") s", depth));
            Bind(catalog, "SELECT " + Repeat("(SELECT ", depth) + "1" + Repeat(")", depth));
        }
    }

    private static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();

    private static BoundStatement Bind(DatabaseCatalog catalog, string sql)
    {
        var text = new SqlText(sql);
        var script = SqlParser.ParseScript(text);
        BoundStatement? last = null;
        foreach (var statement in script.Statements) last = Binder.Bind(statement, text, new BindingContext(catalog), script.Errors.Count > 0);
        return last ?? new BoundStatement { Statement = new UnparsedStatement(new SqlSpan(0, 0), ""), Text = text };
    }
}
