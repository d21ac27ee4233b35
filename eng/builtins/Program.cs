using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;
using Npgsql;

namespace DbImpact.BuiltInData;

/// <summary>
/// Writes src/PostgreSql/Catalog/Data from servers of all supported majors, and from those that have further extensions; see README.md.
/// </summary>
public static class Program
{
    private const string Database = "dbimpact_builtins";

    private const string Debian = "DBIMPACT_BUILTINS_DEBIAN";

    /// <summary>Extensions that do not come with PostgreSQL, by the variable that leads to a server that has them.</summary>
    private static readonly Dictionary<string, string[]> Others = new()
    {
        [Debian] =
        [
            "address_standardizer", "extra_window_functions", "first_last_agg", "hll", "hypopg", "icu_ext", "ip4r", "jsquery",
            "orafce", "periods", "pg_cron", "pg_partman", "pg_qualstats", "pg_repack", "pg_similarity", "pg_stat_kcache", "pg_wait_sampling",
            "pgaudit", "pgrouting", "pgtap", "plpgsql_check", "postgis", "postgis_raster", "postgis_sfcgal", "postgis_tiger_geocoder",
            "postgis_topology", "prefix", "q3c", "rum", "semver", "set_user", "tdigest", "unit",
        ],
        ["DBIMPACT_BUILTINS_PGLITE"] = ["vector"],
        ["DBIMPACT_BUILTINS_TIMESCALEDB"] = ["timescaledb"],
    };

    /// <summary>
    /// What comes with PostgreSQL, but in the packages of eng/postgres cannot be loaded; it is the same in all majors.
    /// </summary>
    private static readonly string[] Languages =
    [
        "bool_plperl", "bool_plperlu", "hstore_plperl", "hstore_plperlu", "hstore_plpython3u", "jsonb_plperl", "jsonb_plperlu",
        "jsonb_plpython3u", "ltree_plpython3u", "plperl", "plperlu", "plpython3u", "pltcl", "pltclu",
    ];

    /// <summary>Everything; or only the extensions that are named, of those that do not come with PostgreSQL.</summary>
    public static async Task<int> Main(string[] args)
    {
        if (args.Length > 0) return await WriteOnlyAsync(args);
        var builtIns = new SortedDictionary<int, ObjectSet>();
        var extensions = new SortedDictionary<string, SortedDictionary<int, ObjectSet>>(StringComparer.Ordinal);
        for (var major = 13; major <= 18; major++)
        {
            if (await ConnectAsync($"DBIMPACT_TEST_POSTGRES_{major}", "eval \"$(eng/postgres/up)\"") is not { } connection) return 2;
            await using var closing = connection;
            if (connection.PostgreSqlVersion.Major != major)
            {
                await Console.Error.WriteLineAsync($"DBIMPACT_TEST_POSTGRES_{major} leads to a PostgreSQL {connection.PostgreSqlVersion.Major}.");
                return 2;
            }
            builtIns[major] = await ServerReader.ReadBuiltInsAsync(connection);
            await AddExtensionsAsync(connection, null, extensions);
        }
        foreach (var (variable, names) in Others)
        {
            if (await ConnectAsync(variable, "see eng/builtins/README.md") is not { } connection) return 2;
            await using var closing = connection;
            await AddExtensionsAsync(connection, variable == Debian ? [.. Languages, .. names] : names, extensions);
        }
        await File.WriteAllTextAsync(Path.Combine(DataFolder(), "BuiltIns.txt"), DataFile.Write(DataFile.BuiltInHeader, builtIns, numbered: true));
        await WriteAsync(extensions);
        return 0;
    }

    private static async Task<int> WriteOnlyAsync(string[] wanted)
    {
        var extensions = new SortedDictionary<string, SortedDictionary<int, ObjectSet>>(StringComparer.Ordinal);
        foreach (var (variable, names) in Others)
        {
            if (!names.Any(wanted.Contains)) continue;
            if (await ConnectAsync(variable, "see eng/builtins/README.md") is not { } connection) return 2;
            await using var closing = connection;
            await AddExtensionsAsync(connection, [.. names.Where(wanted.Contains)], extensions);
        }
        await WriteAsync(extensions);
        if (wanted.FirstOrDefault(name => !extensions.ContainsKey(name)) is not { } missing) return 0;
        await Console.Error.WriteLineAsync($"No server is known to have {missing}.");
        return 2;
    }

    private static async Task WriteAsync(SortedDictionary<string, SortedDictionary<int, ObjectSet>> extensions)
    {
        foreach (var (name, sets) in extensions)
            await File.WriteAllTextAsync(Path.Combine(DataFolder(), "Extensions", name + ".txt"), DataFile.Write(DataFile.ExtensionHeader(name), sets, numbered: false));
    }

    private static async Task<NpgsqlConnection?> ConnectAsync(string variable, string advice)
    {
        if (Environment.GetEnvironmentVariable(variable) is not { Length: > 0 } text)
        {
            await Console.Error.WriteLineAsync($"{variable} is not set: {advice}");
            return null;
        }
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(text) { Pooling = false }.ConnectionString);
        await connection.OpenAsync();
        return connection;
    }

    /// <summary>Adds what extensions make: those of the list, or without one all that the server has, which are contrib's.</summary>
    private static async Task AddExtensionsAsync(
        NpgsqlConnection server, string[]? names, SortedDictionary<string, SortedDictionary<int, ObjectSet>> extensions)
    {
        var isShared = names is null;
        if (isShared)
        {
            await server.RowsAsync($"DROP DATABASE IF EXISTS {Database}");
            await server.RowsAsync($"CREATE DATABASE {Database} TEMPLATE template0");
        }
        var settings = new NpgsqlConnectionStringBuilder(server.ConnectionString) { Pooling = false };
        if (isShared) settings.Database = Database;
        if (!isShared) await server.CloseAsync();
        names ??= [.. (await ExtensionReader.AvailableAsync(server)).Where(name => !Languages.Contains(name))];
        foreach (var name in names)
        {
            // An extension whose library cannot be loaded costs the connection.
            await using var connection = new NpgsqlConnection(settings.ConnectionString);
            await connection.OpenAsync();
            if (await ExtensionReader.ReadAsync(connection, name, isContrib: isShared || Languages.Contains(name)) is not { } set) continue;
            if (!extensions.TryGetValue(name, out var sets)) extensions[name] = sets = [];
            sets[connection.PostgreSqlVersion.Major] = set;
        }
        if (isShared) await server.RowsAsync($"DROP DATABASE {Database}");
    }

    private static string DataFolder([CallerFilePath] string thisFile = "") =>
        Path.Combine(Path.GetDirectoryName(thisFile)!, "../../src/PostgreSql/Catalog/Data");
}
