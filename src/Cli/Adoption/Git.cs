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
    private static readonly string[] OfOneRepository = ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_OBJECT_DIRECTORY", "GIT_COMMON_DIR"];

    /// <summary>The folder of the work tree that a folder is in.</summary>
    /// <exception cref="CliException">It is in none.</exception>
    public static string TopLevel(string folder) => FindTopLevel(folder, out var problem)
        ?? throw new CliException($"\"{folder}\" is in no git work tree{(problem.Length == 0 ? "." : ": " + problem)}");

    /// <summary>The folder of the work tree that a folder is in, by the folder's own path; null where it is in none.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="problem">What else git has against it; empty for nothing.</param>
    public static string? FindTopLevel(string folder, out string problem)
    {
        problem = "";
        if (TryRun(folder, out var output, "rev-parse", "--is-inside-work-tree", "--show-cdup"))
        {
            var lines = output.Split('\n');
            return lines[0].Trim() == "true" ? Path.TrimEndingDirectorySeparator(Path.GetFullPath(lines[1].Trim(), folder)) : null;
        }
        if (!output.Contains("not a git repository", StringComparison.Ordinal)) problem = output.Trim();
        return null;
    }

    /// <summary>The commit that a revision names.</summary>
    /// <exception cref="CliException">There is none.</exception>
    public static string Resolve(string folder, string revision) =>
        Find(folder, revision) ?? throw new CliException($"\"{folder}\" has no git revision \"{revision}\".");

    /// <summary>The commit that a revision names; null where there is none.</summary>
    public static string? Find(string folder, string revision) =>
        TryRun(folder, out var output, "rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}") ? output.Trim() : null;

    /// <summary>The last commit that two have in common; null where there is none.</summary>
    public static string? MergeBase(string folder, string first, string second) => TryRun(folder, out var output, "merge-base", first, second) ? output.Trim() : null;

    /// <summary>What a command lists with <c>-z</c>.</summary>
    public static IEnumerable<string> Lines(string folder, params IEnumerable<string> arguments)
    {
        var list = arguments.ToArray();
        if (!TryRun(folder, out var output, list)) throw new CliException($"git {list[0]} failed in \"{folder}\": {output.Trim()}");
        return output.Split('\0', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>How git is asked about a folder, whatever repository the process itself works for (as in a hook of git's).</summary>
    public static ProcessStartInfo StartInfo(string folder, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var name in OfOneRepository) start.Environment.Remove(name);
        // The index stays as it is, also where it could be refreshed.
        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        start.Environment["LC_ALL"] = "C.UTF-8";
        return start;
    }

    private static bool TryRun(string folder, out string output, params string[] arguments)
    {
        try
        {
            using var git = Process.Start(StartInfo(folder, arguments))!;
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
