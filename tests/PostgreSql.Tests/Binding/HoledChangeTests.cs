using System.Linq;
using DbImpact.PostgreSql.Binding;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;
using Xunit;

namespace DbImpact.PostgreSql.Tests.Binding;

/// <summary>Columns that cannot be written, in statements with a hole: what the hole cannot touch is judged, what it may be is not.</summary>
public sealed class HoledChangeTests
{
    private static readonly DatabaseCatalog Catalog = Fixture.Open("shop").CatalogOf(18);

    [Theory]
    [InlineData("UPDATE customer SET name = □, full_name = 'x'")]
    [InlineData("UPDATE customer SET full_name = 'x', name = □ WHERE id = 1")]
    [InlineData("UPDATE customer SET full_name = 'x' WHERE □")]
    [InlineData("UPDATE customer SET full_name = 'x' FROM □ WHERE true")]
    [InlineData("INSERT INTO customer (id, mail, name) VALUES (1, □, 'x')")]
    [InlineData("INSERT INTO customer (id, mail, name) SELECT 1, □, 'x'")]
    [InlineData("INSERT INTO customer (id, mail, name) SELECT id, mail, name FROM □")]
    [InlineData("INSERT INTO customer (mail, full_name, □) VALUES ('a', 'b', 'c')")]
    [InlineData("INSERT INTO customer (id, mail, name) VALUES (DEFAULT, 'a', 'b'), (2, 'c', □)")]
    [InlineData("INSERT INTO customer (mail, name) VALUES ('a', □) ON CONFLICT (mail) DO UPDATE SET name = □, full_name = 'x'")]
    [InlineData("MERGE INTO customer c USING orders o ON □ WHEN MATCHED THEN UPDATE SET name = □, full_name = 'x'")]
    public void What_stands_apart_is_judged(string sql) => Assert.Contains(Errors(sql), error => error.Kind == BindingErrorKind.GeneratedColumn);

    [Theory]
    [InlineData("UPDATE customer SET full_name = □")]
    [InlineData("UPDATE customer SET full_□ = 'x'")]
    [InlineData("UPDATE customer SET □ = 'x', name = 'y'")]
    [InlineData("UPDATE customer SET (name, full_name) = (□)")]
    [InlineData("INSERT INTO customer (id, mail, name) VALUES (□, 'a', 'x')")]
    [InlineData("INSERT INTO customer (id, mail, name) □ VALUES (1, 'a', 'x')")]
    [InlineData("INSERT INTO customer (□, id, name) VALUES ('a', DEFAULT, 'x')")]
    [InlineData("INSERT INTO customer (mail, □, id) VALUES ('a', 'x', 1)")]
    [InlineData("INSERT INTO customer (id, mail, name) VALUES (DEFAULT, 'a', 'b'), (□, 'c', 'd')")]
    [InlineData("INSERT INTO customer (mail, name, id) VALUES ('a', □)")]
    public void What_a_hole_may_be_is_not(string sql) => Assert.DoesNotContain(Errors(sql), error => error.Kind == BindingErrorKind.GeneratedColumn);

    private static BindingError[] Errors(string sql)
    {
        var holes = sql.Select((c, at) => (c, at)).Where(item => item.c == '□').Select(item => new SqlHole(item.at, "a value")).ToArray();
        var text = new SqlText(sql.Replace('□', SqlText.HoleCharacter), holes: holes);
        var statement = SqlParser.ParseScript(text, new ParserOptions { ServerVersion = 18 }).Statements[0];
        return [.. Binder.Bind(statement, text, new BindingContext(Catalog)).Errors];
    }
}
