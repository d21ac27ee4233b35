using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using DbImpact.Testing;
using Npgsql;
using Xunit;

namespace DbImpact.PostgreSql.Tests.Replay;

/// <summary>psql and pg_dump, as new as the server at least. Tests that need them are skipped where they are not.</summary>
internal static class ClientPrograms
{
    private static readonly int[] Majors = [13, 14, 15, 16, 17, 18];

    public static Task<string> DumpAsync(TestDatabase database) =>
        RunAsync(database, "pg_dump", null, "--schema-only", "--dbname", database.Name);

    public static Task<string> LoadAsync(TestDatabase database, string script) =>
        RunAsync(database, "psql", script, "--quiet", "--no-psqlrc", "--set", "ON_ERROR_STOP=1", "--dbname", database.Name, "--file", "-");

    private static async Task<string> RunAsync(TestDatabase database, string program, string? input, params string[] arguments)
    {
        var folder = Folder(database.Server.Major);
        if (folder is null) Assert.Skip($"There is no {program} of PostgreSQL {database.Server.Major} or newer (eng/postgres/client-tools gets one).");
        var connection = new NpgsqlConnectionStringBuilder(database.ConnectionString);
        var start = new ProcessStartInfo(Path.Combine(folder, program))
        {
            RedirectStandardInput = input is not null,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        start.Environment["PGHOST"] = connection.Host;
        start.Environment["PGPORT"] = connection.Port.ToString(System.Globalization.CultureInfo.InvariantCulture);
        start.Environment["PGUSER"] = connection.Username;
        start.Environment["PGPASSWORD"] = connection.Password;
        start.Environment["PGOPTIONS"] = "-c client_min_messages=warning";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        if (input is not null)
        {
            await process.StandardInput.WriteAsync(input);
            process.StandardInput.Close();
        }
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{program} on {database.Server}: {await errors}");
        return await output;
    }

    private static string? Folder(int server)
    {
        foreach (var major in Majors.Where(major => major >= server))
        {
            var folders = new[]
            {
                Environment.GetEnvironmentVariable($"DBIMPACT_TEST_POSTGRES_CLIENT_{major}"),
                $"{ServerDiscovery.CacheFolder(Environment.GetEnvironmentVariable, Environment.IsPrivilegedProcess)}/clients/{major}/bin",
                $"/usr/lib/postgresql/{major}/bin",
            };
            if (folders.FirstOrDefault(folder => folder is not null && File.Exists(Path.Combine(folder, "pg_dump"))) is { } found) return found;
        }
        return null;
    }
}
