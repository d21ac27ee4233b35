using System.Linq;
using DbImpact.PostgreSql.Binding;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Replay;
using DbImpact.PostgreSql.Snapshots;
using Xunit;

namespace DbImpact.PostgreSql.Tests.Binding;

/// <summary>What is said of a database of which is not known whether it has extensions that its scripts do not make.</summary>
public class UnnamedExtensionTests
{
    private const string Schema = "CREATE TABLE users (id uuid, name text, at timestamptz); CREATE FUNCTION full_name(uuid) RETURNS text LANGUAGE sql AS 'SELECT NULL::text';";

    [Theory]
    // pg_trgm's, hstore's, citext's, and what no extension that is known makes.
    [InlineData("SELECT similarity(name, 'a') FROM users")]
    [InlineData("SELECT id FROM users WHERE name % 'a'")]
    [InlineData("SELECT 'a=>1'::hstore")]
    [InlineData("SELECT name::citext FROM users")]
    [InlineData("SELECT time_bucket('1 day', at) FROM users")]
    [InlineData("SELECT our_own_function(name) FROM users")]
    public void What_may_be_an_extensions_is_no_error(string sql)
    {
        Assert.Empty(Errors(Schema, sql, isWhole: false));
        Assert.NotEmpty(Errors(Schema, sql, isWhole: true));
    }

    [Theory]
    [InlineData("SELECT full_nam(id) FROM users", "42883")]
    [InlineData("SELECT lenght(name) FROM users", "42883")]
    [InlineData("SELECT lower(1)", "42883")]
    [InlineData("SELECT full_name(1)", "42883")]
    [InlineData("SELECT 1 FROM users WHERE id = name", "42883")]
    [InlineData("SELECT 1::datetime", "42704")]
    [InlineData("SELECT nam FROM users", "42703")]
    public void What_can_be_none_is(string sql, string expected) => Assert.Equal([expected], Errors(Schema, sql, isWhole: false));

    [Fact]
    public void A_snapshot_and_a_dump_have_every_extension()
    {
        const string Sql = "SELECT similarity(name, 'a') FROM users";
        var snapshot = SnapshotWriter.Write(Replayer.Replay(new ReplayScript("db.sql", Schema)).Catalog);
        Assert.NotEmpty(Errors(snapshot, Sql, isWhole: false));
        Assert.NotEmpty(Errors("--\n-- PostgreSQL database dump\n--\n\n-- Dumped from database version 15.4\n\nSET search_path = public;\n" + Schema, Sql, isWhole: false));
        Assert.Empty(Errors(snapshot + "CREATE EXTENSION pg_trgm WITH SCHEMA public;", Sql, isWhole: false));
    }

    private static string[] Errors(string schema, string sql, bool isWhole)
    {
        var catalog = Replayer.Replay(new ReplayScript("schema.sql", schema), new ReplayOptions { IsWholeDatabase = isWhole, ServerVersion = 15 }).Catalog;
        var script = SqlParser.ParseScript(sql);
        return [.. Binder.Bind(script.Statements[0], script.Text, new BindingContext(catalog) { SearchPath = ["public"] }).Errors.Select(error => error.SqlState)];
    }
}
