using System.Threading.Tasks;
using DbImpact.Analyzers.Tests.Verification;
using DbImpact.Checks.Findings;
using Xunit;

namespace DbImpact.Analyzers.Tests;

/// <summary>DBI1002 in the compiler: in every form of literal, its fixes, near misses, and silence where something is not known.</summary>
public sealed class DialectTests
{
    private const string Keyed = """
        CREATE TABLE scores (
            user_id integer NOT NULL, year integer NOT NULL, score integer, hits integer, "Level" integer,
            UNIQUE (user_id, year)
        );
        """;

    [Fact]
    public Task The_message_names_the_dialect_and_says_postgresqls_way() => Verify.MethodAsync(
        """await connection.QueryAsync("SELECT id FROM users {|DBI1002:LIMIT 20, 10|}");""",
        "LIMIT offset, count is MySQL's and SQLite's; in PostgreSQL write LIMIT 10 OFFSET 20");

    [Fact]
    public Task It_takes_the_place_of_the_syntax_error_and_the_rest_is_checked() => Verify.MethodAsync(
        """await connection.QueryAsync("SELECT {|DBI1002:`id`|}, {|DBI1102:nosuch|} FROM {|DBI1002:`users`|} {|DBI1002:LIMIT 5, 10|}");""");

    [Fact]
    public Task A_missing_name_in_backquotes_has_both_findings() => Verify.MethodAsync(
        """await connection.QueryAsync("SELECT {|DBI1002:`{|DBI1102:avatar_uri|}`|} FROM users");""");

    [Fact]
    public Task What_follows_an_error_that_is_only_told_is_not_said_to_be_wrong() => Verify.MethodAsync(
        """await connection.ExecuteAsync("UPDATE users u {|DBI1002:JOIN|} workspaces w ON w.owner_id = u.id SET u.nosuch = 1");""");

    [Theory]
    [InlineData("SELECT {|DBI1002:IFNULL|}(avatar_url, '') FROM users")]
    [InlineData("SELECT {|DBI1002:GETDATE|}()")]
    [InlineData("SELECT {|DBI1002:DATEADD|}(day, 1, created_at) FROM users")]
    [InlineData("SELECT CAST(username AS {|DBI1002:unsigned|}) FROM users")]
    [InlineData("SELECT id FROM users WHERE {|DBI1002:rownum|} < 3")]
    [InlineData("SELECT 1 FROM {|DBI1002:dual|}")]
    [InlineData("INSERT INTO users (username, email) VALUES (@a, @b); SELECT {|DBI1002:SCOPE_IDENTITY|}()")]
    [InlineData("INSERT INTO users (username, email) VALUES (@a, @b); SELECT {|DBI1002:@@identity|}")]
    [InlineData("CREATE TABLE made (id int {|DBI1002:AUTO_INCREMENT|} PRIMARY KEY, at {|DBI1002:datetime|}, {|DBI1002:KEY|} made_at (at)) {|DBI1002:ENGINE=InnoDB|}")]
    public Task Constructs_beyond_the_grammar(string sql) =>
        Verify.MethodAsync($"""await connection.ExecuteAsync("{sql}", new Dictionary<string, object>());""");

    [Fact]
    public Task In_a_regular_literal() => Verify.MethodFixAsync(
        """await connection.QueryAsync("SELECT {|DBI1002:`id`|}, {|DBI1002:`username`|} AS {|DBI1002:`order`|}\tFROM users {|DBI1002:LIMIT @a, @b|}", new { a = 1, b = 2 });""",
        """await connection.QueryAsync("SELECT id, username AS \"order\"\tFROM users LIMIT @b OFFSET @a", new { a = 1, b = 2 });""");

    [Fact]
    public Task In_a_verbatim_literal() => Verify.MethodFixAsync(
        """await connection.QueryAsync(@"SELECT ""id"", {|DBI1002:[order]|} FROM (SELECT id, id AS ""order"" FROM {|DBI1002:[users]|}) AS x");""",
        """await connection.QueryAsync(@"SELECT ""id"", ""order"" FROM (SELECT id, id AS ""order"" FROM users) AS x");""");

    [Fact]
    public Task In_a_raw_literal() => Verify.MethodFixAsync(
        """"
        await connection.QueryAsync("""
            SELECT {|DBI1002:TOP 10|} u.id
            FROM users u {|DBI1002:WITH (NOLOCK)|}
            ORDER BY u.username
            """);
        """",
        """"
        await connection.QueryAsync("""
            SELECT u.id
            FROM users u
            ORDER BY u.username LIMIT 10
            """);
        """");

    [Fact]
    public Task In_an_interpolated_literal() => Verify.MethodFixAsync(
        """await connection.QueryAsync($"SELECT {|DBI1002:IFNULL|}(avatar_url, 'x') FROM users WHERE {name}");""",
        """await connection.QueryAsync($"SELECT COALESCE(avatar_url, 'x') FROM users WHERE {name}");""");

    [Fact]
    public Task In_concatenated_literals() => Verify.MethodFixAsync(
        """
        await connection.QueryAsync("SELECT id FROM {|DBI1002:`users`|} " +
            "WHERE created_at > now() - {|DBI1002:INTERVAL 7 DAY|} " + "{|DBI1002:LIMIT 5, 10|}");
        """,
        """
        await connection.QueryAsync("SELECT id FROM users " +
            "WHERE created_at > now() - INTERVAL '7 day' " + "LIMIT 10 OFFSET 5");
        """);

    [Fact]
    public Task Where_an_edit_would_cross_literals_nothing_is_offered() => Verify.MethodFixAsync(
        """await connection.QueryAsync("SELECT id FROM users {|DBI1002:LIMIT 5, " + "10|}");""",
        """await connection.QueryAsync("SELECT id FROM users LIMIT 5, " + "10");""");

    [Fact]
    public Task On_duplicate_key_where_the_key_is_known() => Verify.MethodFixAsync(
        """
        await connection.ExecuteAsync("INSERT INTO scores (user_id, year, score) VALUES (1, 2, 3) {|DBI1002:ON DUPLICATE KEY UPDATE|} score = VALUES(score), hits = hits + 1");
        """,
        """
        await connection.ExecuteAsync("INSERT INTO scores (user_id, year, score) VALUES (1, 2, 3) ON CONFLICT (user_id, year) DO UPDATE SET score = excluded.score, hits = scores.hits + 1");
        """,
        Keyed);

    [Fact]
    public Task Upper_case_stays_where_the_database_has_it() => Verify.MethodFixAsync(
        """await connection.QueryAsync("SELECT {|DBI1002:`Level`|}, {|DBI1002:`Score`|} FROM scores");""",
        """await connection.QueryAsync("SELECT \"Level\", Score FROM scores");""",
        Keyed);

    [Theory]
    [InlineData("SELECT replace(username, 'a', 'b'), left(email, 2), concat(username, email) FROM users")]
    [InlineData("SELECT (ARRAY[1, 2])[1], (string_to_array(username, ','))[1:2] FROM users")]
    [InlineData("SELECT id FROM users WHERE string_to_array(username, ',') && ARRAY[@a] OR id = ANY(@b)")]
    [InlineData("SELECT username || email, @@ box '(1,2),(3,4)', !! 'a'::tsquery FROM users")]
    [InlineData("SELECT id FROM users FETCH FIRST 10 ROWS ONLY")]
    [InlineData("SELECT date '2020-01-01', interval '1' day, date(created_at) FROM users")]
    public Task Near_misses_are_silent(string sql) => Verify.MethodAsync($"""await connection.QueryAsync("{sql}", new Dictionary<string, object>());""");

    [Theory]
    [InlineData("$\"SELECT {name} `id` FROM users\"")]
    [InlineData("$\"SELECT TOP {name} id FROM users\"")]
    [InlineData("$\"SELECT id FROM users LIMIT {name}, 10\"")]
    public Task Behind_a_hole_nothing_is_said(string expression) => Verify.MethodAsync($"await connection.QueryAsync({expression});");

    [Fact]
    public Task A_function_of_the_database_is_its_own() => Verify.MethodAsync(
        """await connection.QueryAsync("SELECT ifnull(1, 2), getdate()");""",
        schema: "CREATE FUNCTION ifnull(integer, integer) RETURNS integer LANGUAGE sql AS 'SELECT 1'; CREATE SCHEMA other; CREATE FUNCTION other.getdate() RETURNS date LANGUAGE sql AS 'SELECT now()';");

    [Fact]
    public Task A_function_that_the_code_creates_is_not_missing() => Verify.MethodAsync(
        """
        await connection.ExecuteAsync("CREATE FUNCTION getdate() RETURNS timestamptz LANGUAGE sql AS 'SELECT now()'");
        await connection.QueryAsync("SELECT getdate()");
        """);

    [Fact]
    public Task An_extension_that_is_not_known_may_have_the_function() => Verify.MethodAsync(
        """await connection.QueryAsync("SELECT nvl(1, 2)");""", schema: "CREATE EXTENSION orafce;");

    [Fact]
    public Task An_operator_of_an_extension_is_its_own() => Verify.MethodAsync(
        """await connection.QueryAsync("SELECT id FROM items ORDER BY embedding <=> @q LIMIT 5", new { q = name });""",
        schema: "CREATE EXTENSION vector; CREATE TABLE items (id integer, embedding vector(3));");

    [Fact]
    public async Task Operators_are_judged_where_no_other_can_be_meant()
    {
        const string Schema = "-- Dumped from database version 15.8\n\n" + Verify.Schema;
        var source = Verify.Method("""await connection.QueryAsync("SELECT username + email FROM users");""");
        Assert.Equal([Rules.OtherDialectId], await Analysis.RuleIdsAsync(Schema, source, ("build_property.DbImpactSearchPath", "public")));
        Assert.Equal([Rules.OtherDialectId], await Analysis.RuleIdsAsync(Schema, source));
        // With a search path that is not known, an operator of the database's own may be meant.
        const string Operator = "CREATE SCHEMA s; CREATE FUNCTION s.plus(text, text) RETURNS text LANGUAGE sql AS 'SELECT $1 || $2'; "
            + "CREATE OPERATOR s.+ (FUNCTION = s.plus, LEFTARG = text, RIGHTARG = text);";
        Assert.Empty(await Analysis.RuleIdsAsync(Schema + Operator, source));
    }
}
