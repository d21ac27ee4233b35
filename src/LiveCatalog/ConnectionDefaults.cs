using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace DbImpact.LiveCatalog;

/// <summary>
/// What libpq takes where a connection string says nothing: a service of a service file (manual, 34.17), then environment variables
/// (34.15). PGSSLCERT and its kin are Npgsql's own to read.
/// </summary>
internal sealed class ConnectionDefaults(Func<string, string?> variable)
{
    private static readonly (string Variable, string Parameter)[] Variables =
    [
        ("PGHOST", "host"), ("PGHOSTADDR", "hostaddr"), ("PGPORT", "port"), ("PGDATABASE", "dbname"), ("PGUSER", "user"), ("PGSSLMODE", "sslmode"),
        ("PGSSLROOTCERT", "sslrootcert"), ("PGAPPNAME", "application_name"), ("PGCONNECT_TIMEOUT", "connect_timeout"),
    ];

    /// <summary>Where the packages of Debian and of PostgreSQL's own repositories let libpq look, if PGSYSCONFDIR does not say it.</summary>
    private static readonly string[] SystemFolders = ["/etc/postgresql-common", "/etc/sysconfig/pgsql", "/etc"];

    /// <summary>Where servers of Debian and others, and where those that are built as PostgreSQL comes, have their sockets.</summary>
    private static readonly string[] SocketFolders = ["/var/run/postgresql", "/tmp"];

    public static ConnectionDefaults OfProcess { get; } = new(Environment.GetEnvironmentVariable);

    /// <summary>Adds what they leave open, the service's first.</summary>
    /// <exception cref="LiveCatalogException">No file has the service.</exception>
    public void AddTo(LibpqParameters parameters)
    {
        if ((parameters.Service ?? variable("PGSERVICE")) is { Length: > 0 } service)
            foreach (var (name, value) in ReadService(service)) parameters.Add(name, value);
        foreach (var (name, parameter) in Variables)
            if (variable(name) is { Length: > 0 } value) parameters.Add(parameter, value);
    }

    /// <summary>Where a server is without a host: at its socket, if there is one, else on this machine.</summary>
    public string LocalHost(int port)
    {
        var name = ".s.PGSQL." + port.ToString(CultureInfo.InvariantCulture);
        return OperatingSystem.IsWindows() ? "localhost" : Array.Find(SocketFolders, folder => File.Exists(Path.Combine(folder, name))) ?? "localhost";
    }

    private List<(string Name, string Value)> ReadService(string service)
    {
        foreach (var path in ServiceFiles())
        {
            if (File.Exists(path) && Find(Lines(path), service) is { } parameters) return parameters;
        }
        if (variable("PGSERVICEFILE") is { Length: > 0 } file && !File.Exists(file)) throw ConnectionText.Unreadable($"there is no service file \"{file}\"");
        throw ConnectionText.Unreadable($"no service file has the service \"{service}\"");
    }

    private static IEnumerable<string> Lines(string path)
    {
        try
        {
            return File.ReadAllLines(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw ConnectionText.Unreadable($"the service file \"{path}\" cannot be read");
        }
    }

    private IEnumerable<string> ServiceFiles()
    {
        if (variable("PGSERVICEFILE") is { Length: > 0 } file) yield return file;
        else if (variable(OperatingSystem.IsWindows() ? "APPDATA" : "HOME") is { Length: > 0 } home)
            yield return OperatingSystem.IsWindows() ? Path.Combine(home, "postgresql", ".pg_service.conf") : Path.Combine(home, ".pg_service.conf");
        var folders = variable("PGSYSCONFDIR") is { Length: > 0 } system ? [system] : OperatingSystem.IsWindows() ? [] : SystemFolders;
        foreach (var folder in folders) yield return Path.Combine(folder, "pg_service.conf");
    }

    /// <summary>The first of a name counts, of services as of parameters.</summary>
    private static List<(string Name, string Value)>? Find(IEnumerable<string> lines, string service)
    {
        List<(string Name, string Value)>? found = null;
        foreach (var line in lines.Select(line => line.Trim()))
        {
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
