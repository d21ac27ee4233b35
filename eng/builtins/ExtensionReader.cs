using System;
using System.Collections.Generic;
using System.Data;
using System.Linq;
using System.Threading.Tasks;
using Npgsql;

namespace DbImpact.BuiltInData;

/// <summary>Makes extensions on a server, reads what they have made, and takes them back: each in a transaction of its own.</summary>
public static class ExtensionReader
{
    private const string OwnSchema = "dbimpact_extension";

    /// <summary>Some extensions find what they need in one schema only.</summary>
    private const string CommonSchema = "public";

    /// <summary>The extensions that the server can make, by name, but for the one that every database has.</summary>
    public static async Task<string[]> AvailableAsync(NpgsqlConnection connection)
    {
        var rows = await connection.RowsAsync("SELECT name::text FROM pg_available_extensions WHERE name <> 'plpgsql' ORDER BY name");
        return [.. rows.Select(row => row.Text(0))];
    }

    /// <summary>What the extension has made; null where the server cannot make it.</summary>
    /// <param name="connection">A superuser's connection to a database without extensions.</param>
    /// <param name="extension">Its name.</param>
    /// <param name="isContrib">Whether it comes with PostgreSQL itself, and so is the same on every server of a major version.</param>
    public static async Task<ObjectSet?> ReadAsync(NpgsqlConnection connection, string extension, bool isContrib) =>
        await ReadAsync(connection, extension, isContrib, isApart: true);

    /// <summary>With isApart each extension gets a schema of its own, so that it shows whose a type is.</summary>
    private static async Task<ObjectSet?> ReadAsync(NpgsqlConnection connection, string extension, bool isContrib, bool isApart)
    {
        var facts = (await connection.RowsAsync($"""
            SELECT v.version, v.requires::text[], v.schema::text
            FROM pg_available_extensions e
            JOIN pg_available_extension_versions v ON v.name = e.name AND v.version = e.default_version
            WHERE e.name = '{extension}'
            """)).Single();
        var major = connection.PostgreSqlVersion.Major;
        await connection.RowsAsync("BEGIN");
        try
        {
            var available = await AvailableAsync(connection);
            var needed = await RequiredAsync(connection, extension);
            if (needed.Find(name => !available.Contains(name)) is { } missing)
            {
                await Console.Error.WriteLineAsync($"{extension} on {major} needs {missing}");
                return null;
            }
            foreach (var required in needed) await MakeAsync(connection, required, isApart ? "dbimpact_of_" + required.Replace('-', '_') : CommonSchema);
            var schema = await MakeAsync(connection, extension, isApart ? OwnSchema : CommonSchema);
            var set = await ServerReader.ReadExtensionAsync(connection, extension, schema);
            set.Add("extension", "version", facts.Text(0));
            foreach (var required in facts.Array<string>(1)) set.Add("extension", "requires", required);
            if (facts.TextOrNull(2) is { } fixedSchema) set.Add("extension", "schema", fixedSchema);
            if (isContrib) set.Add("extension", "contrib");
            return set;
        }
        catch (PostgresException) when (isApart && connection.State == ConnectionState.Open)
        {
            await connection.RowsAsync("ROLLBACK");
            return await ReadAsync(connection, extension, isContrib, isApart: false);
        }
        catch (PostgresException exception)
        {
            await Console.Error.WriteLineAsync($"{extension} on {major}: {exception.MessageText}");
            return null;
        }
        finally
        {
            if (connection.State == ConnectionState.Open) await connection.RowsAsync("ROLLBACK");
        }
    }

    /// <summary>Makes an extension in the schema, or in the one that it insists on, which is returned.</summary>
    private static async Task<string> MakeAsync(NpgsqlConnection connection, string extension, string schema)
    {
        var rows = await connection.RowsAsync($"""
            SELECT v.schema::text
            FROM pg_available_extensions e
            JOIN pg_available_extension_versions v ON v.name = e.name AND v.version = e.default_version
            WHERE e.name = '{extension}'
            """);
        if (rows.Single().TextOrNull(0) is { } fixedSchema) schema = fixedSchema;
        else await connection.RowsAsync($"CREATE SCHEMA IF NOT EXISTS {schema}");
        var search = schema == "pg_catalog" ? "pg_catalog" : $"pg_catalog, {schema}";
        await connection.RowsAsync($"SET search_path = {search}");
        await connection.RowsAsync($"CREATE EXTENSION \"{extension}\"" + (rows.Single().TextOrNull(0) is null ? $" SCHEMA {schema}" : ""));
        return schema;
    }

    /// <summary>The extensions that this one needs, each after those that it needs itself.</summary>
    private static async Task<List<string>> RequiredAsync(NpgsqlConnection connection, string extension)
    {
        var found = new List<string>();
        var rows = await connection.RowsAsync($"""
            SELECT unnest(v.requires)::text
            FROM pg_available_extensions e
            JOIN pg_available_extension_versions v ON v.name = e.name AND v.version = e.default_version
            WHERE e.name = '{extension}'
            """);
        foreach (var required in rows.Select(row => row.Text(0)))
        {
            found.AddRange((await RequiredAsync(connection, required)).Where(name => !found.Contains(name)));
            if (!found.Contains(required) && required != "plpgsql") found.Add(required);
        }
        return found;
    }
}
