using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text.Json;
using Xunit;

namespace DbImpact.Cli.Tests;

/// <summary>A real browser, where eng/browser/up has made one ready.</summary>
internal static class Browser
{
    /// <summary>Opens a page as a script of eng/browser does, and gives what the script has seen. Skips the test where there is no browser.</summary>
    public static JsonElement Look(TestFolder folder, string page, string script)
    {
        var (chromium, playwright) = Find();
        if (chromium is null || playwright is null)
        {
            Assert.False(Environment.GetEnvironmentVariable("CI") == "true", "CI has no browser: eng/browser/up");
            Assert.Skip("there is no browser to look with; eng/browser/up makes one ready");
        }
        var pictures = Environment.GetEnvironmentVariable("DBIMPACT_TEST_PICTURES") ?? Directory.CreateDirectory(folder["pictures"]).FullName;
        var start = new ProcessStartInfo("node", [Path.Combine(JsonSchema.Repository(), "eng", "browser", script), folder[page], pictures])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DBIMPACT_TEST_CHROMIUM"] = chromium;
        start.Environment["DBIMPACT_TEST_PLAYWRIGHT"] = playwright;
        using var node = Process.Start(start)!;
        var error = node.StandardError.ReadToEndAsync();
        var output = node.StandardOutput.ReadToEnd();
        node.WaitForExit();
        Assert.True(node.ExitCode == 0, error.Result);
        return JsonDocument.Parse(output).RootElement;
    }

    private static (string? Chromium, string? Playwright) Find()
    {
        var playwright = Environment.GetEnvironmentVariable("DBIMPACT_TEST_PLAYWRIGHT")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".cache", "dbimpact", "browser", "node_modules", "playwright-core");
        var chromium = Environment.GetEnvironmentVariable("DBIMPACT_TEST_CHROMIUM")
            ?? new[] { "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists);
        return (chromium, Directory.Exists(playwright) ? playwright : null);
    }
}
