using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Threading.Tasks;
using Npgsql;

namespace DbImpact.Oracle;

/// <summary>Loads a script with the psql of the search path.</summary>
internal static class PsqlProcess
{
    /// <summary>The lines of its errors.</summary>
    public static async Task<IReadOnlyList<string>> LoadAsync(string connectionString, string script)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString);
        var start = new ProcessStartInfo("psql")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in new[] { "-X", "-q", "-h", settings.Host!, "-p", $"{settings.Port}", "-U", settings.Username!, "-d", settings.Database!, "-f", "-" })
            start.ArgumentList.Add(argument);
        using var psql = Process.Start(start) ?? throw new InvalidOperationException("psql does not start.");
        var errors = psql.StandardError.ReadToEndAsync();
        var answers = psql.StandardOutput.ReadToEndAsync();
        await psql.StandardInput.WriteAsync(script).ConfigureAwait(false);
        psql.StandardInput.Close();
        await answers.ConfigureAwait(false);
        var text = await errors.ConfigureAwait(false);
        await psql.WaitForExitAsync().ConfigureAwait(false);
        var found = new List<string>();
        foreach (var line in text.Split('\n'))
            if (line.Contains("ERROR", StringComparison.Ordinal) || line.Contains("FATAL", StringComparison.Ordinal)) found.Add(line);
        return found;
    }
}
