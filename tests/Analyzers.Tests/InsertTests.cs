using System.Threading.Tasks;
using DbImpact.Analyzers.Tests.Verification;
using Xunit;

namespace DbImpact.Analyzers.Tests;

public sealed class InsertTests
{
    [Fact]
    public Task A_required_column_is_left_out() => Verify.MethodAsync(
        """await connection.ExecuteAsync("INSERT INTO users ({|DBI2001:username|}) VALUES (@name)", new { name });""",
        "INSERT into users leaves out \"email\", which is NOT NULL and has no default");

    [Fact]
    public Task All_that_are_left_out_are_named_at_once() => Verify.MethodAsync(
        """await connection.ExecuteAsync("INSERT INTO users ({|DBI2001:avatar_url|}) VALUES (@name)", new { name });""",
        "INSERT into users leaves out \"username\", \"email\", which are NOT NULL and have no defaults");

    [Fact]
    public Task Default_values_leave_them_out_too() => Verify.MethodAsync(
        """await connection.ExecuteAsync("INSERT INTO {|DBI2001:users|} DEFAULT VALUES");""");

    [Fact]
    public Task A_column_that_a_misspelt_name_means_is_not_said_to_be_left_out() => Verify.MethodAsync(
        """await connection.ExecuteAsync("INSERT INTO users (username, {|DBI1102:emial|}) VALUES (@name, @name)", new { name });""");

    [Theory]
    [InlineData("INSERT INTO users (username, {|DBI2002:email|}) VALUES ('a')")]
    [InlineData("INSERT INTO users (username, email) VALUES ('a', 'b', {|DBI2002:'c'|})")]
    public Task Counts_must_agree(string sql) => Verify.MethodAsync($"""await connection.ExecuteAsync("{sql}");""");

    [Fact]
    public Task A_column_list_with_a_hole_is_not_judged() => Verify.MethodAsync(
        """await connection.ExecuteAsync($"INSERT INTO users ({name}) VALUES ('a')");""");

    [Fact]
    public Task A_trigger_may_fill_the_column() => Verify.MethodAsync(
        """await connection.ExecuteAsync("INSERT INTO users (username) VALUES ('a')");""",
        schema: Verify.Schema + """

            CREATE FUNCTION fill() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.email := 'x'; RETURN NEW; END $$;
            CREATE TRIGGER fill BEFORE INSERT ON users FOR EACH ROW EXECUTE FUNCTION fill();
            """);

    [Fact]
    public Task Identity_serial_and_generated_columns_are_not_required() => Verify.MethodAsync(
        """await connection.ExecuteAsync("INSERT INTO t (name) VALUES ('a')");""",
        schema: """
            CREATE TABLE t (a int GENERATED ALWAYS AS IDENTITY, b serial, c int GENERATED ALWAYS AS (1) STORED NOT NULL, name text NOT NULL);
            """);
}
