using System;
using System.Collections.Generic;
using System.IO;

namespace DbImpact.LiveCatalog;

/// <summary>
/// What libpq takes where a connection string says nothing: a service of a service file (manual, 34.17), then environment variables
/// (34.15). PGPASSWORD, PGPASSFILE and .pgpass, PGSSLCERT and their kin are Npgsql's own to read.
/// </summary>
internal sealed class ConnectionDefaults(Func<string, string?> variable)
{
    private static readonly (string Variable, string Parameter)[] Variables =
    [
        ("PGHOST", "host"), ("PGPORT", "port"), ("PGDATABASE", "dbname"), ("PGUSER", "user"), ("PGSSLMODE", "sslmode"), ("PGAPPNAME", "application_name"),
        ("PGCONNECT_TIMEOUT", "connect_timeout"),
    ];

    public static ConnectionDefaults OfProcess { get; } = new(Environment.GetEnvironmentVariable);

    /// <summary>The parameters by libpq's names, the ones that count more first.</summary>
    /// <param name="service">The service that the connection string names; null for the environment's.</param>
    public IEnumerable<(string Name, string Value)> For(string? service)
    {
        var found = new List<(string, string)>();
        if (service is { Length: > 0 } || (service = variable("PGSERVICE")) is { Length: > 0 }) found.AddRange(ReadService(service));
        foreach (var (name, parameter) in Variables)
            if (variable(name) is { Length: > 0 } value) found.Add((parameter, value));
        return found;
    }

    private List<(string Name, string Value)> ReadService(string service)
    {
        foreach (var path in Files())
        {
            if (!File.Exists(path)) continue;
            if (Find(File.ReadLines(path), service) is { } parameters) return parameters;
        }
        throw ConnectionText.Unreadable($"no service file has the service \"{service}\"");
    }

    private IEnumerable<string> Files()
    {
        if (variable("PGSERVICEFILE") is { Length: > 0 } file) yield return file;
        else if (variable(OperatingSystem.IsWindows() ? "APPDATA" : "HOME") is { Length: > 0 } home)
            yield return OperatingSystem.IsWindows() ? Path.Combine(home, "postgresql", ".pg_service.conf") : Path.Combine(home, ".pg_service.conf");
        if (variable("PGSYSCONFDIR") is { Length: > 0 } system) yield return Path.Combine(system, "pg_service.conf");
    }

    /// <summary>The first of a name counts, of services as of parameters.</summary>
    private static List<(string Name, string Value)>? Find(IEnumerable<string> lines, string service)
    {
        List<(string Name, string Value)>? found = null;
        foreach (var raw in lines)
        {
            var line = raw.Trim();
            if (line.Length == 0 || line[0] == '#') continue;
            if (line[0] == '[')
            {
                if (found is not null) return found;
                if (line == "[" + service + "]") found = [];
                continue;
            }
            var equals = line.IndexOf('=', StringComparison.Ordinal);
            if (found is not null && equals > 0) found.Add((line[..equals].Trim(), line[(equals + 1)..].Trim()));
        }
        return found;
    }
}
