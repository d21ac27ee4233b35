using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;

namespace DbImpact.PostgreSql.Tests.Replay;

/// <summary>The files of DDL beside these tests.</summary>
internal static class ScriptFiles
{
    public static IReadOnlyList<string> All { get; } = [.. Directory.GetFiles(Folder("Scripts"), "*.sql").OrderBy(path => path, StringComparer.Ordinal)];

    public static string Read(string name) => ReadText(Path.Combine(Folder("Scripts"), name));

    public static string ReadErrors(string name) => ReadText(Path.Combine(Folder("Errors"), name));

    private static string ReadText(string path) => File.ReadAllText(path).Replace("\r\n", "\n");

    private static string Folder(string name, [CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, name);
}
