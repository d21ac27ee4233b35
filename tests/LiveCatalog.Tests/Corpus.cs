using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;
using DbImpact.Testing;

namespace DbImpact.LiveCatalog.Tests;

/// <summary>The scripts beside this file; a number at the end of a name is the oldest major version that takes the script.</summary>
internal static class Corpus
{
    public static string[] ScriptsFor(int major) =>
        [.. Directory.GetFiles(Folder(), "*.sql").Where(path => OldestMajor(path) <= major).Order(StringComparer.Ordinal)];

    /// <summary>Scripts with much that versions give back in different words.</summary>
    public static string[] ScriptsToCompare() => [.. Directory.GetFiles(Path.Combine(Folder(), "Comparison"), "*.sql").Order(StringComparer.Ordinal)];

    /// <summary>Scripts of which each statement is a case of its own.</summary>
    public static string[] StatementScripts() => [.. Directory.GetFiles(Path.Combine(Folder(), "Statements"), "*.sql").Order(StringComparer.Ordinal)];

    /// <summary>Npgsql splits a text at its semicolons, which a routine's body may have too; PL/pgSQL takes it as a whole.</summary>
    public static Task<TestDatabase> CreateDatabaseAsync(int major, string script) =>
        PostgreSqlServer.Get(major).CreateDatabaseAsync($"DO $run$ BEGIN EXECUTE $script$ {script} $script$; END $run$");

    /// <summary>Statements that lock, scan and rewrite in each way that there is.</summary>
    public static string[] LockScripts() => [.. Directory.GetFiles(Path.Combine(Folder(), "Locks"), "*.sql").Order(StringComparer.Ordinal)];

    private static int OldestMajor(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        return int.TryParse(name.AsSpan(name.LastIndexOf('_') + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var major) ? major : 0;
    }

    private static string Folder([CallerFilePath] string thisFile = "") => Path.Combine(Path.GetDirectoryName(thisFile)!, "Corpus");
}
