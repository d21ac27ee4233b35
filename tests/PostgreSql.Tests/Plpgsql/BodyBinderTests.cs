using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using DbImpact.PostgreSql.Binding;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Replay;
using DbImpact.Testing;
using Npgsql;
using Xunit;

namespace DbImpact.PostgreSql.Tests.Plpgsql;

public sealed class BodyBinderTests
{
    [Fact]
    public void What_a_call_raises_is_known_before()
    {
        var differences = new List<string>();
        foreach (var (name, body, expected) in Cases())
        {
            var bound = BodyBinder.Bind(Function(body), new BindingContext(Catalog(body)));
            Assert.True(bound.SyntaxErrors.Count == 0, name + ": " + string.Join("; ", bound.SyntaxErrors));
            var errors = bound.Statements.SelectMany(statement => statement.Errors).ToArray();
            if (errors.FirstOrDefault()?.SqlState != expected) differences.Add($"{name}: {errors.FirstOrDefault()}");
        }
        Assert.Empty(differences);
    }

    [ServerTheory, Servers]
    public async Task A_call_raises_it(int major)
    {
        await using var database = await TestDatabase.CreateAsync(PostgreSqlServer.Get(major), TestContext.Current.CancellationToken);
        await using var connection = new NpgsqlConnection(database.ConnectionString);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await RunAsync(connection, Schema);
        var differences = new List<string>();
        foreach (var (name, body, expected) in Cases())
        {
            await using var transaction = await connection.BeginTransactionAsync(TestContext.Current.CancellationToken);
            Assert.True(await RunAsync(connection, Definition(body)) is null, name);
            var error = await RunAsync(connection, "SELECT f(1, 'x')");
            if (error?.SqlState != expected) differences.Add($"{name} on {major}: {error?.SqlState} {error?.MessageText}");
        }
        Assert.Empty(differences);
    }

    [Fact]
    public void References_stand_at_their_place_in_the_body()
    {
        const string Body = "DECLARE v users.email%TYPE; BEGIN SELECT email INTO v FROM users WHERE id = f.a; END";
        var bound = BodyBinder.Bind(Function(Body), new BindingContext(Catalog(Body)));
        var uses = bound.Statements.SelectMany(statement => statement.References)
            .Where(reference => reference is { Kind: ReferenceKind.Column, Name: "email" })
            .Select(reference => reference.Span.Start);
        Assert.Equal([Body.IndexOf("email", StringComparison.Ordinal), Body.LastIndexOf("email", StringComparison.Ordinal)], uses);
    }

    [Fact]
    public void Functions_in_SQL_see_their_parameters_behind_columns()
    {
        Assert.Empty(Errors("CREATE FUNCTION f(a integer, b text) RETURNS bigint LANGUAGE sql AS 'SELECT count(*) FROM users WHERE id = f.a AND email = b AND a = $1'"));
        Assert.Equal(["42703"], Errors("CREATE FUNCTION f(a integer) RETURNS bigint LANGUAGE sql AS 'SELECT count(*) FROM users WHERE c = a'"));
        Assert.Empty(Errors("CREATE FUNCTION f(u users) RETURNS text LANGUAGE sql AS 'SELECT u.email || $1.id'"));
    }

    [Fact]
    public void A_trigger_function_of_one_table_knows_its_rows()
    {
        const string Trigger = "CREATE TRIGGER t BEFORE INSERT ON users FOR EACH ROW EXECUTE FUNCTION f();";
        const string Start = "CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN ";
        Assert.Empty(Errors(Start + "NEW.email := lower(NEW.email) || TG_OP; RETURN NEW; END $$; " + Trigger));
        Assert.Equal(["42703"], Errors(Start + "NEW.email := lower(NEW.mail); RETURN NEW; END $$; " + Trigger));
        var triggers = Trigger + Trigger.Replace("users", "orders", StringComparison.Ordinal);
        Assert.Empty(Errors(Start + "IF TG_RELNAME = 'users' THEN NEW.email := lower(NEW.email); END IF; INSERT INTO orders VALUES (NEW.*); RETURN NEW; END $$; " + triggers));
        Assert.Equal(["42703"], Errors(Start + "NEW.id := coalesce(NEW.nope, 1); RETURN NEW; END $$; " + triggers));
        Assert.Equal(["42703"], Errors(Start + "NEW.nope := 1; RETURN NEW; END $$; " + triggers));
        Assert.Empty(Errors(Start + "INSERT INTO orders SELECT id FROM inserted; RETURN NULL; END $$;"));
    }

    [Theory]
    [InlineData("42703", "void", "NULL; DECLARE u users; BEGIN u.mail := 'x'; END;")]
    [InlineData("", "void", "NULL; DECLARE u users; BEGIN u.email := 'x'; END;")]
    [InlineData("42703", "void", "EXECUTE 'UPDATE users SET mail = $1' USING 'x'::text;")]
    [InlineData("", "void", "EXECUTE 'UPDATE users SET email = $1' USING 'x'::text;")]
    [InlineData("42P01", "void", "EXECUTE 'SELECT * FROM userss';")]
    [InlineData("42804", "TABLE (a integer, b text)", "RETURN QUERY SELECT users.id FROM users;")]
    [InlineData("42804", "TABLE (a integer, b text)", "RETURN QUERY SELECT users.email, users.id FROM users;")]
    [InlineData("", "TABLE (a integer, b text)", "RETURN QUERY SELECT users.id, users.email::text FROM users;")]
    [InlineData("", "SETOF users", "RETURN QUERY SELECT * FROM users;")]
    public async Task Fields_rows_and_constant_commands_are_judged(string expected, string returns, string body)
    {
        var function = $"CREATE FUNCTION f() RETURNS {returns} LANGUAGE plpgsql AS $$ BEGIN {body} END $$;";
        Assert.Equal(expected.Length == 0 ? [] : [expected], Errors(function));
        if (PostgreSqlServer.Available.Count == 0) return;
        await using var database = await TestDatabase.CreateAsync(PostgreSqlServer.Newest, TestContext.Current.CancellationToken);
        await using var connection = new NpgsqlConnection(database.ConnectionString);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await RunAsync(connection, Schema + function);
        Assert.Equal(expected.Length == 0 ? null : expected, (await RunAsync(connection, "SELECT * FROM f()"))?.SqlState);
    }

    [Theory]
    [InlineData("", "i anyelement", "DECLARE v $1%TYPE; BEGIN v := $1; RETURN v + 1; END")]
    [InlineData("", "OUT x text, i integer", "DECLARE v $2%TYPE := i; BEGIN x := $1 || v; PERFORM $2 + 1; END")]
    [InlineData("42883", "OUT x text, i integer", "BEGIN PERFORM abs($1); END")]
    [InlineData("42883", "OUT x text, i integer", "DECLARE v $1%TYPE; BEGIN PERFORM abs(v); END")]
    [InlineData("42883", "OUT x text, i integer", "DECLARE v ALIAS FOR $1; BEGIN PERFORM abs(v); END")]
    public async Task Numbers_count_all_parameters(string expected, string parameters, string body)
    {
        var returns = parameters.Contains("OUT", StringComparison.Ordinal) ? "" : "RETURNS integer ";
        var function = $"CREATE FUNCTION f({parameters}) {returns}LANGUAGE plpgsql AS $$ {body} $$;";
        Assert.Equal(expected.Length == 0 ? [] : [expected], Errors(function));
        if (PostgreSqlServer.Available.Count == 0) return;
        await using var database = await TestDatabase.CreateAsync(PostgreSqlServer.Newest, TestContext.Current.CancellationToken);
        await using var connection = new NpgsqlConnection(database.ConnectionString);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await RunAsync(connection, function);
        Assert.Equal(expected.Length == 0 ? null : expected, (await RunAsync(connection, "SELECT f(1)"))?.SqlState);
    }

    /// <summary>Of 13 and 15, and of 18.</summary>
    public static TheoryData<string, string, string> Targets => new()
    {
        { "42601", "42601", "DECLARE v integer; r record; BEGIN SELECT 1, 2 INTO r, v; END" },
        { "42601", "42601", "DECLARE v integer; r record; BEGIN SELECT 1, 2 INTO v, r; END" },
        { "42601", "42601", "DECLARE v integer; r pair; BEGIN EXECUTE 'SELECT 1, 2' INTO r, v; END" },
        { "42601", "42601", "DECLARE c CURSOR FOR SELECT 1; r pair; v integer; BEGIN OPEN c; FETCH c INTO r, v; END" },
        { "42601", "42601", "BEGIN SELECT 1 INTO nowhere; END" },
        { "42601", "42601", "BEGIN SELECT 1 INTO nowhere.x; END" },
        { "42601", "42601", "BEGIN SELECT 1 INTO a.x; END" },
        { "42601", "42601", "BEGIN nowhere := 1; END" },
        { "22005", "22005", "DECLARE v CONSTANT integer := 1; BEGIN SELECT 1 INTO v; END" },
        { "22005", "22005", "DECLARE v CONSTANT integer := 1; BEGIN v := 2; END" },
        { "22005", "22005", "DECLARE r CONSTANT pair := NULL; BEGIN r.x := 2; END" },
        { "", "", "DECLARE v integer; w text; BEGIN SELECT 1, 'x' INTO v, w; END" },
        { "", "", "DECLARE r pair; BEGIN SELECT 1, 'x' INTO r.x, r.y; END" },
        { "", "", "BEGIN SELECT 1, 'x' INTO a, b; f.a := 2; found := true; END" },
        { "", "", "<<here>> DECLARE v integer[]; BEGIN v[1] := 2; here.v := '{}'; SELECT 1 INTO here.v; END" },
        { "42601", "", "DECLARE r pair; s r%TYPE; BEGIN s := NULL; END" },
        { "42601", "", "DECLARE r record; s r%TYPE; BEGIN s := NULL; END" },
        { "", "", "DECLARE v integer; s v%TYPE; t $1%TYPE; BEGIN s := 1; t := 1; END" },
    };

    [Theory]
    [MemberData(nameof(Targets))]
    public void What_keeps_a_body_from_being_compiled_is_known(string before, string now, string body)
    {
        foreach (var major in new[] { 13, 15, 18 })
        {
            var options = new ReplayOptions { ServerVersion = major };
            var catalog = Replayer.Replay([new ReplayScript("test.sql", Schema + Definition(body))], options).Catalog;
            var bound = BodyBinder.Bind(catalog.Routines.Single(), new BindingContext(catalog));
            Assert.Equal(major < 17 ? before : now, bound.Statements.SelectMany(statement => statement.Errors).FirstOrDefault()?.SqlState ?? "");
        }
    }

    [ServerTheory, Servers]
    public async Task A_server_compiles_it_or_not(int major)
    {
        await using var database = await TestDatabase.CreateAsync(PostgreSqlServer.Get(major), TestContext.Current.CancellationToken);
        await using var connection = new NpgsqlConnection(database.ConnectionString);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await RunAsync(connection, Schema);
        foreach (var (before, now, body) in Targets.Select(row => row.Data))
        {
            var error = await RunAsync(connection, Definition(body).Replace("CREATE", "CREATE OR REPLACE", StringComparison.Ordinal));
            Assert.True((error?.SqlState ?? "") == (major < 17 ? before : now), $"{body} on {major}: {error?.SqlState} {error?.MessageText}");
        }
    }

    [Fact]
    public void A_routine_looks_along_its_own_search_path()
    {
        const string Function = "CREATE SCHEMA s; CREATE TABLE s.only (id integer); CREATE FUNCTION f() RETURNS integer LANGUAGE plpgsql";
        const string Body = " AS $$ BEGIN RETURN (SELECT id FROM only_here); END $$;";
        Assert.Empty(Errors(Function.Replace("s.only", "s.only_here", StringComparison.Ordinal) + " SET search_path = s, pg_temp" + Body));
        Assert.Equal(["42P01"], Errors(Function.Replace("s.only", "s.only_here", StringComparison.Ordinal) + Body));
    }

    private static string[] Errors(string definitions)
    {
        var catalog = Replay(Schema + definitions);
        var routine = catalog.Routines.Single();
        return [.. BodyBinder.Bind(routine, new BindingContext(catalog)).Statements.SelectMany(statement => statement.Errors).Select(error => error.SqlState)];
    }

    private static Routine Function(string body) => Catalog(body).Routines.Single();

    private static DatabaseCatalog Catalog(string body) => Replay(Schema + Definition(body));

    private static DatabaseCatalog Replay(string script)
    {
        var result = Replayer.Replay([new ReplayScript("test.sql", script)], new ReplayOptions { ServerVersion = 18 });
        Assert.Empty(result.Problems);
        return result.Catalog;
    }

    private static string Definition(string body) => $"CREATE FUNCTION f(a integer, b text) RETURNS void LANGUAGE plpgsql AS $body${body}$body$;";

    private static string Schema => Parts().First()[1];

    /// <summary>Name, body, and the SQLSTATE of a call or null.</summary>
    private static IEnumerable<(string Name, string Body, string? SqlState)> Cases() =>
        Parts().Skip(1).Select(part => (part[0], part[1], part[0].Length > 5 && part[0][5] == ':' ? part[0][..5] : null));

    private static IEnumerable<string[]> Parts()
    {
        var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Fixtures", "Plpgsql", "bodies.sql")).ReplaceLineEndings("\n");
        return ("\n" + text).Split("\n--- ").Skip(1).Select(part => part.Split('\n', 2));
    }

    private static async Task<PostgresException?> RunAsync(NpgsqlConnection connection, string sql)
    {
        try
        {
            await using var command = new NpgsqlCommand(sql, connection);
            await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
            return null;
        }
        catch (PostgresException error)
        {
            return error;
        }
    }
}
