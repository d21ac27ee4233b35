using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;

namespace DbImpact.Cli.Adoption;

/// <summary>Asks git; nothing is changed by it.</summary>
internal static class Git
{
    /// <summary>The folder of the work tree that a folder is in.</summary>
    /// <exception cref="CliException">It is in none.</exception>
    public static string TopLevel(string folder)
    {
        if (TryRun(folder, out var output, "rev-parse", "--show-toplevel")) return Path.GetFullPath(output.TrimEnd('\n', '\r'));
        throw new CliException($"\"{folder}\" is in no git work tree.");
    }

    /// <summary>The commit that a revision names.</summary>
    /// <exception cref="CliException">There is none.</exception>
    public static string Resolve(string folder, string revision)
    {
        if (TryRun(folder, out var output, "rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}")) return output.Trim();
        throw new CliException($"\"{folder}\" has no git revision \"{revision}\".");
    }

    /// <summary>What a command lists with <c>-z</c>.</summary>
    public static IEnumerable<string> Lines(string folder, params IEnumerable<string> arguments)
    {
        var list = arguments.ToArray();
        if (!TryRun(folder, out var output, list)) throw new CliException($"git {list[0]} failed in \"{folder}\": {output.Trim()}");
        return output.Split('\0', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>A file as a commit has it.</summary>
    public static string Show(string folder, string commit, string path) =>
        TryRun(folder, out var output, "show", commit + ":" + path) ? output : throw new CliException($"git show {path} failed in \"{folder}\": {output.Trim()}");

    private static bool TryRun(string folder, out string output, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        try
        {
            using var git = Process.Start(start)!;
            var error = git.StandardError.ReadToEndAsync();
            output = git.StandardOutput.ReadToEnd();
            git.WaitForExit();
            if (git.ExitCode == 0) return true;
            output = error.GetAwaiter().GetResult();
            return false;
        }
        catch (Win32Exception exception)
        {
            throw new CliException("git is needed for it, and cannot be run: " + exception.Message, exception);
        }
    }
}
