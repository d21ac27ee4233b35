using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text;
using Npgsql;

namespace DbImpact.LiveCatalog;

/// <summary>
/// The password file of libpq (manual, 34.16): found, read and refused as libpq does it. Npgsql reads one, too, but also one that others
/// can read, and fails on one that is missing.
/// </summary>
internal sealed class PasswordFile(Func<string, string?> variable)
{
    /// <summary>A file without a line.</summary>
    private const string Nothing = "/dev/null";

    public static PasswordFile OfProcess { get; } = new(Environment.GetEnvironmentVariable);

    /// <summary>Sets the password that the file has for the settings, if they need one.</summary>
    /// <returns>Why the file was not read although it is there, as a sentence; else null.</returns>
    public string? ApplyTo(NpgsqlConnectionStringBuilder settings)
    {
        if (!string.IsNullOrEmpty(settings.Password) || variable("PGPASSWORD") is { Length: > 0 }) return null;
        var path = settings.Passfile is { Length: > 0 } own ? own : variable("PGPASSFILE") is { Length: > 0 } given ? given : DefaultPath();
        if (path is null || Directory.Exists(path)) return null;
        var isThere = File.Exists(path);
        var why = isThere ? WhyRefused(path) : null;
        // A list of hosts is Npgsql's to go through.
        if (isThere && why is null && settings.Host!.Contains(',', StringComparison.Ordinal)) return null;
        try
        {
            if (isThere && why is null) settings.Password = Find(File.ReadLines(path), Wanted(settings));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            why = $"The password file {path} cannot be read.";
        }
        if (!OperatingSystem.IsWindows()) settings.Passfile = Nothing;
        return why;
    }

    private string? DefaultPath() =>
        variable(OperatingSystem.IsWindows() ? "APPDATA" : "HOME") is not { Length: > 0 } folder
            ? null
            : OperatingSystem.IsWindows() ? Path.Combine(folder, "postgresql", "pgpass.conf") : Path.Combine(folder, ".pgpass");

    private static string? WhyRefused(string path)
    {
        const UnixFileMode Others = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute
            | UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;
        return OperatingSystem.IsWindows() || (File.GetUnixFileMode(path) & Others) == 0
            ? null
            : $"The password file {path} is not used because others have access to it; chmod 600 makes it yours.";
    }

    private static string[] Wanted(NpgsqlConnectionStringBuilder settings)
    {
        var user = settings.Username ?? Environment.UserName;
        var isLocal = settings.Host is "/var/run/postgresql" or "/tmp";
        return [isLocal ? "localhost" : settings.Host!, settings.Port.ToString(CultureInfo.InvariantCulture), settings.Database ?? user, user];
    }

    /// <summary>The rest of the first line whose fields are the wanted ones, or an asterisk.</summary>
    internal static string? Find(IEnumerable<string> lines, string[] wanted)
    {
        foreach (var line in lines)
        {
            if (line.StartsWith('#')) continue;
            var (i, fits) = (0, true);
            foreach (var value in wanted)
            {
                var start = i;
                var field = Field(line, ref i);
                fits &= i < line.Length && (field == value || line[start..i] == "*");
                i++;
                if (!fits) break;
            }
            if (fits) return Field(line, ref i);
        }
        return null;
    }

    /// <summary>Up to a colon; a backslash takes the next character as it is.</summary>
    private static string Field(string line, ref int i)
    {
        var field = new StringBuilder();
        for (; i < line.Length && line[i] != ':'; i++)
        {
            if (line[i] == '\\' && i + 1 < line.Length) i++;
            field.Append(line[i]);
        }
        return field.ToString();
    }
}
