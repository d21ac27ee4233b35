using System.Threading.Tasks;
using DbImpact.Analyzers.Tests.Verification;
using Xunit;

namespace DbImpact.Analyzers.Tests;

public sealed class TypeTests
{
    [Fact]
    public Task An_operator_does_not_exist_for_these_types() => Verify.MethodAsync(
        """await connection.ExecuteAsync("SELECT id FROM users WHERE id {|DBI1106:=|} username");""",
        "operator does not exist: uuid = text; cast one side to the other's type");

    [Fact]
    public Task A_function_does_not_exist() => Verify.MethodAsync(
        """await connection.ExecuteAsync("SELECT {|DBI1105:lowr|}(username) FROM users");""",
        "function lowr(text) does not exist");

    [Fact]
    public Task A_function_takes_other_values() => Verify.MethodAsync(
        """await connection.ExecuteAsync("SELECT {|DBI1105:lower|}(id) FROM users");""",
        "function lower(uuid) does not exist");

    [Fact]
    public Task A_function_is_misspelt() => Verify.MethodAsync(
        """await connection.ExecuteAsync("SELECT {|DBI1105:displayname|}(username) FROM users");""",
        "function displayname(text) does not exist; did you mean \"display_name\"?",
        schema: Verify.Schema + "CREATE FUNCTION display_name(a text) RETURNS text LANGUAGE sql AS 'SELECT $1';");

    [Theory]
    [InlineData("SELECT {|DBI1110:username|}, count(*) FROM users")]
    [InlineData("SELECT id FROM users WHERE {|DBI1110:count(*)|} > 1")]
    [InlineData("SELECT id FROM users WHERE {|DBI1110:username|}")]
    [InlineData("SELECT CASE WHEN true THEN {|DBI1110:id|} ELSE username END FROM users")]
    [InlineData("SELECT {|DBI1110:created_at::uuid|} FROM users")]
    public Task PostgreSQL_refuses_it(string sql) => Verify.MethodAsync($"""await connection.ExecuteAsync("{sql}");""");

    [Theory]
    [InlineData("UPDATE users SET created_at = {|DBI2004:username|}")]
    [InlineData("UPDATE users SET id = {|DBI2004:1|}")]
    [InlineData("INSERT INTO users (id, username, email) VALUES ({|DBI2004:now()|}, 'a', 'b')")]
    public Task A_value_does_not_fit(string sql) => Verify.MethodAsync($"""await connection.ExecuteAsync("{sql}");""");

    [Theory]
    [InlineData("SELECT 1 FROM users WHERE id = {|DBI2007:'abc'|}")]
    [InlineData("SELECT 1 FROM users WHERE created_at > {|DBI2007:'2020-02-30'|}")]
    [InlineData("UPDATE users SET id = {|DBI2007:'x'|}")]
    public Task A_literal_is_not_read(string sql) => Verify.MethodAsync($"""await connection.ExecuteAsync("{sql}");""");

    [Theory]
    [InlineData("SELECT 1 FROM users WHERE id = @name")]
    [InlineData("SELECT @a || @b, @a + 1, @a IS NULL, coalesce(@a, @b)")]
    [InlineData("SELECT username, count(*) FROM users GROUP BY username ORDER BY count(*) DESC LIMIT @n OFFSET @m")]
    [InlineData("SELECT 1 FROM users WHERE created_at > now() - @age AND id = ANY(@ids) AND username LIKE @pattern")]
    [InlineData("UPDATE users SET created_at = created_at + @delta, username = @name WHERE id = @id")]
    [InlineData("SELECT id, username FROM users GROUP BY id")]
    [InlineData("SELECT date_trunc(@unit, created_at), count(*) FROM users GROUP BY date_trunc(@unit, created_at)")]
    public Task Parameters_have_the_types_that_the_client_gives(string sql) =>
        Verify.MethodAsync($"""await connection.ExecuteAsync("{sql}", new Dictionary<string, object>());""");

    [Theory]
    [InlineData("SELECT 1 FROM users WHERE id = '{name}'")]
    [InlineData("SELECT 1 FROM users WHERE id = {name}")]
    [InlineData("SELECT {name}, count(*) FROM users")]
    [InlineData("SELECT username FROM users GROUP BY {name}")]
    [InlineData("UPDATE users SET {name} = 1")]
    [InlineData("SELECT {name}(id) FROM users")]
    public Task A_hole_may_be_anything(string sql) => Verify.MethodAsync($"""await connection.ExecuteAsync($"{sql}");""");

    [Theory]
    [InlineData("SELECT word_similarity(username, email) FROM users WHERE username % email")]
    [InlineData("SELECT 1 FROM users WHERE id === username")]
    [InlineData("SELECT any_column FROM function_of_an_extension(1)")]
    public Task What_an_unknown_extension_makes_may_exist(string sql) => Verify.MethodAsync(
        $"""await connection.ExecuteAsync("{sql}");""",
        schema: Verify.Schema + "CREATE EXTENSION some_extension_of_ours;");

    [Fact]
    public Task What_the_code_creates_may_exist() => Verify.MethodAsync(
        """
        await connection.ExecuteAsync("CREATE FUNCTION our_own(a text) RETURNS text LANGUAGE sql AS 'SELECT $1'");
        await connection.ExecuteAsync("SELECT our_own(username) FROM users");
        """);
}
