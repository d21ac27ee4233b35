using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Sockets;
using System.Threading;
using Npgsql;

namespace DbImpact.Testing;

/// <summary>
/// A cluster of its own for this process. A shell that waits for the end of its input holds the server: when this process ends, in whatever
/// way, the shell stops the server and removes the cluster.
/// </summary>
internal sealed class TemporaryCluster : IDisposable
{
    private const int StartSeconds = 60;

    // The end of standard input ends the cluster, so an interrupt that reaches the whole process group must not.
    private const string Script =
        """
        programs=$1; folder=$2; port=$3
        trap '' INT HUP TERM
        mkdir -m 700 "$folder" && cd "$folder" || exit 1
        {
            "$programs/initdb" -D data -U postgres -A trust -E UTF8 --locale=C --no-sync &&
            "$programs/postgres" -D data -p "$port" -c listen_addresses=127.0.0.1 -c unix_socket_directories="$folder" -c max_connections=200 \
                -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c autovacuum=off -c timezone=UTC
            touch stopped
        } > log 2>&1 < /dev/null &
        read -r _
        [ -e stopped ] || kill -INT "$(head -n 1 data/postmaster.pid)"
        wait
        cd / && rm -rf "$folder"
        """;

    private readonly Process _shell;

    private TemporaryCluster(Process shell, string folder, int port)
    {
        _shell = shell;
        Folder = folder;
        ConnectionString = $"Host=127.0.0.1;Port={port.ToString(CultureInfo.InvariantCulture)};Username=postgres;Database=postgres";
    }

    public string ConnectionString { get; }

    public string Folder { get; }

    /// <exception cref="PostgreSqlServerException">The server does not start; the message has the end of its log.</exception>
    public static TemporaryCluster Start(string programs)
    {
        for (var attempt = 1; ; attempt++)
        {
            var cluster = Launch(programs);
            var problem = cluster.WaitUntilReady();
            if (problem == null)
            {
                return cluster;
            }

            cluster.Dispose();

            // Another process may have taken the port in between.
            if (attempt == 3 || !problem.Contains("could not bind", StringComparison.Ordinal))
            {
                throw new PostgreSqlServerException($"PostgreSQL in {programs} does not start: {problem}");
            }
        }
    }

    public void Dispose()
    {
        _shell.StandardInput.Close();
        _shell.WaitForExit(TimeSpan.FromSeconds(StartSeconds));
        _shell.Dispose();
    }

    private static TemporaryCluster Launch(string programs)
    {
        var folder = Path.Combine("/tmp", "dbimpact-" + Guid.NewGuid().ToString("N")[..12]);
        var port = FreePort();
        var start = new ProcessStartInfo { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        string[] command =
            [.. AsServerUser(), "/bin/sh", "-c", Script, "postgres", programs, folder, port.ToString(CultureInfo.InvariantCulture)];
        start.FileName = command[0];
        foreach (var argument in command.Skip(1))
        {
            start.ArgumentList.Add(argument);
        }

        var shell = Process.Start(start) ?? throw new PostgreSqlServerException($"{command[0]} does not start.");
        return new TemporaryCluster(shell, folder, port);
    }

    /// <summary>PostgreSQL refuses to run as root, so root hands over to an unprivileged user.</summary>
    private static string[] AsServerUser()
    {
        if (!Environment.IsPrivilegedProcess)
        {
            return [];
        }

        var users = File.ReadLines("/etc/passwd").Select(line => line.Split(':')).Where(fields => fields.Length > 3).ToArray();
        foreach (var name in new[] { "postgres", "dbimpact", "nobody" })
        {
            if (users.FirstOrDefault(fields => fields[0] == name) is { } user)
            {
                return ["setpriv", "--reuid=" + user[2], "--regid=" + user[3], "--clear-groups"];
            }
        }

        throw new PostgreSqlServerException("PostgreSQL does not run as root, and there is no user postgres, dbimpact or nobody.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private string? WaitUntilReady()
    {
        var connectionString = new NpgsqlConnectionStringBuilder(ConnectionString) { Pooling = false, Timeout = 5 }.ConnectionString;
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < TimeSpan.FromSeconds(StartSeconds))
        {
            if (_shell.HasExited)
            {
                return _shell.StandardError.ReadToEnd();
            }

            if (File.Exists(Path.Combine(Folder, "stopped")))
            {
                return EndOfLog();
            }

            try
            {
                using var connection = new NpgsqlConnection(connectionString);
                connection.Open();
                return null;
            }
            catch (NpgsqlException)
            {
                Thread.Sleep(100);
            }
        }

        return $"no answer within {StartSeconds} seconds. {EndOfLog()}";
    }

    private string EndOfLog()
    {
        var log = Path.Combine(Folder, "log");
        return File.Exists(log) ? string.Join(Environment.NewLine, File.ReadLines(log).TakeLast(10)) : "";
    }
}
