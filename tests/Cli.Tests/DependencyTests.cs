using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;
using DbImpact.Testing;
using Npgsql;
using Xunit;

namespace DbImpact.Cli.Tests;

/// <summary>What usages lists for a database's own definitions is what the server knows of them: pg_depend, column by column.</summary>
public sealed class DependencyTests : IDisposable
{
    /// <summary>The columns that views, rules, policies, checks, indexes, triggers, statistics, defaults and SQL bodies depend on.</summary>
    private const string Dependencies = """
        SELECT DISTINCT CASE d.classid
            WHEN 'pg_rewrite'::regclass THEN (
                SELECT CASE WHEN rulename <> '_RETURN' THEN 'rule ' || rulename || ' of ' WHEN relkind = 'm' THEN 'materialized view ' ELSE 'view ' END || relname
                FROM pg_rewrite r JOIN pg_class c ON c.oid = ev_class WHERE r.oid = d.objid)
            WHEN 'pg_policy'::regclass THEN (
                SELECT 'policy ' || polname || ' of ' || relname FROM pg_policy p JOIN pg_class c ON c.oid = polrelid WHERE p.oid = d.objid)
            WHEN 'pg_constraint'::regclass THEN (
                SELECT 'check ' || conname || ' of ' || relname FROM pg_constraint k JOIN pg_class c ON c.oid = conrelid WHERE k.oid = d.objid AND contype = 'c')
            WHEN 'pg_class'::regclass THEN (
                SELECT 'index ' || relname FROM pg_class JOIN pg_index ON indexrelid = oid
                WHERE oid = d.objid AND (indexprs IS NOT NULL OR indpred IS NOT NULL))
            WHEN 'pg_trigger'::regclass THEN (
                SELECT 'trigger ' || tgname || ' of ' || relname FROM pg_trigger t JOIN pg_class c ON c.oid = tgrelid WHERE t.oid = d.objid AND NOT tgisinternal)
            WHEN 'pg_statistic_ext'::regclass THEN (SELECT 'statistics ' || stxname FROM pg_statistic_ext WHERE oid = d.objid)
            WHEN 'pg_attrdef'::regclass THEN (
                SELECT CASE attgenerated WHEN '' THEN 'default of ' ELSE 'generation of ' END || adrelid::regclass || '.' || attname
                FROM pg_attrdef x JOIN pg_attribute ON attrelid = adrelid AND attnum = adnum
                WHERE x.oid = d.objid AND (adrelid, adnum) <> (d.refobjid, d.refobjsubid))
            WHEN 'pg_proc'::regclass THEN (SELECT 'function ' || proname FROM pg_proc WHERE oid = d.objid)
            END || ': ' || c.relname || '.' || a.attname
        FROM pg_depend d JOIN pg_class c ON c.oid = d.refobjid JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
        WHERE d.refclassid = 'pg_class'::regclass AND d.refobjsubid > 0 AND d.deptype IN ('n', 'a') AND c.relnamespace = 'public'::regnamespace
        """;

    private readonly TestFolder _folder = new();

    public DependencyTests() => _folder.Write("app/Empty.cs", "class Empty;\n");

    public void Dispose() => _folder.Dispose();

    /// <summary>
    /// A whole row depends on no column for the server, but what is made of it does. Up to PostgreSQL 14 a generated column is said to depend
    /// on the others itself, and not its expression.
    /// </summary>
    [ServerTheory, Servers]
    public Task Definitions(int major) => Compare(
        major,
        "definitions.sql",
        ["view v_field: pair.l"],
        ["view v_notnull: ", "view v_whole: ", "view v_whole2: ", .. major < 15 ? ["generation of orders.tax: orders.total"] : Array.Empty<string>()]);

    /// <summary>For the server all columns of <c>excluded</c> are used.</summary>
    [ServerTheory, Servers]
    public Task Bodies(int major) => major < 14 ? Task.CompletedTask : Compare(
        // Of a function in FROM the servers note the columns that are used since 15.
        major, "bodies.sql", ["function f2: users.code"], major < 15 ? ["function f15: users.email"] : []);

    private async Task Compare(int major, string file, string[] onlyServer, string[] onlyOurs, [CallerFilePath] string thisFile = "")
    {
        var schema = await File.ReadAllTextAsync(Path.Combine(Path.GetDirectoryName(thisFile)!, "Dependencies", file), TestContext.Current.CancellationToken);
        // Npgsql would cut the statements within a body.
        var script = $"DO $script$ BEGIN EXECUTE $schema${schema}$schema$; END $script$";
        await using var database = await PostgreSqlServer.Get(major).CreateDatabaseAsync(script, TestContext.Current.CancellationToken);
        await using var connection = new NpgsqlConnection(database.ConnectionString);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        var server = new SortedSet<string>(StringComparer.Ordinal);
        await using (var command = new NpgsqlCommand(Dependencies, connection))
        await using (var reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken))
        {
            while (await reader.ReadAsync(TestContext.Current.CancellationToken))
                if (!reader.IsDBNull(0)) server.Add(reader.GetString(0));
        }
        var run = await Tool.RunAsync(_folder, "usages", "app", "-c", database.ConnectionString, "-f", "json");
        var ours = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var usage in run.Json.GetProperty("usages").EnumerateArray())
        {
            var member = usage.GetProperty("member").GetString()!.Split('(')[0];
            foreach (var column in usage.GetProperty("columns").EnumerateArray())
                ours.Add($"{member}: {usage.GetProperty("table").GetString()}.{column.GetString()}");
        }
        Assert.Equal(onlyServer, server.Except(ours));
        Assert.DoesNotContain(ours.Except(server), use => !onlyOurs.Any(start => use.StartsWith(start, StringComparison.Ordinal)));
        Assert.True(ours.Count > 50, $"{ours.Count}");
    }
}
