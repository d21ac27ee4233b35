using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using Xunit;

namespace DbImpact.Cli.Tests;

/// <summary>A test's folder as a work tree of git's.</summary>
internal static class GitFolder
{
    /// <summary>Makes a repository of the folder, with what is there as the first commit on <c>main</c>.</summary>
    public static void Begin(TestFolder folder, string path = "")
    {
        if (!TryRun(folder[path], ["init", "-q", "-b", "main"])) Assert.Skip("there is no git on this machine");
        Commit(folder, path);
    }

    public static void Commit(TestFolder folder, string path = "")
    {
        Run(folder, path, "add", "-A");
        Run(folder, path, "-c", "user.name=a", "-c", "user.email=a@b", "-c", "commit.gpgsign=false", "commit", "-qm", "next", "--allow-empty");
    }

    public static void Run(TestFolder folder, string path, params IEnumerable<string> arguments) => Assert.True(TryRun(folder[path], arguments));

    private static bool TryRun(string folder, IEnumerable<string> arguments)
    {
        try
        {
            using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = folder, RedirectStandardError = true, RedirectStandardOutput = true })!;
            git.StandardOutput.ReadToEnd();
            git.StandardError.ReadToEnd();
            git.WaitForExit();
            return git.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
