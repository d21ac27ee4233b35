using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using DbImpact.PostgreSql.Replay;
using DbImpact.PostgreSql.Snapshots;

namespace DbImpact.Cli.Setup;

/// <summary>What in a folder may tell what a database has.</summary>
/// <param name="Path">Full path of a file or folder; null for <paramref name="Variable"/>.</param>
/// <param name="Variable">The name of an environment variable that holds a connection string.</param>
internal sealed record FoundCatalog(string? Path, string? Variable);

/// <summary>
/// Finds a database's catalog by what is there: a dump or snapshot before a folder of migrations, before a script that is called a schema, before a
/// variable that configuration names.
/// </summary>
internal static partial class CatalogFinder
{
    private const int Depth = 5;

    private const int HeaderLength = 4096;

    private static readonly string[] SchemaNames = ["schema.sql", "structure.sql", "database.sql", "tables.sql"];

    private static readonly string[] Configurations = [".env", ".env.example", ".env.sample", ".env.template", "docker-compose.yml", "docker-compose.yaml", "compose.yml", "compose.yaml", "alembic.ini"];

    /// <param name="folder">Where it is looked for.</param>
    /// <param name="others">Folders of other bodies of code.</param>
    public static FoundCatalog? Find(string folder, IReadOnlyCollection<string> others)
    {
        var (dumps, parts, migrations, scripts, variables) = (new List<string>(), new List<string>(), new List<string>(), new List<string>(), new List<string>());
        Look(folder, 0);
        if (parts.Count > 0) dumps.Add(CommonFolder(parts));
        if (dumps.Count > 0) return new FoundCatalog(dumps[0], null);
        if (migrations.Count > 0) return new FoundCatalog(migrations[0], null);
        if (scripts.Count > 0) return new FoundCatalog(scripts[0], null);
        return variables.Count > 0 ? new FoundCatalog(null, variables[0]) : null;

        void Look(string inner, int depth)
        {
            var files = FilesOf(inner);
            foreach (var file in files.Where(IsDump)) (SnapshotHeader.Read(HeaderOf(file)) is { IsPart: true } ? parts : dumps).Add(file);
            scripts.AddRange(files.Where(IsSchema));
            if (IsMigrations(inner, files)) migrations.Add(inner);
            else if (depth < Depth)
            {
                foreach (var next in RepositoryFinder.FoldersOf(inner).Where(next => !others.Contains(next))) Look(next, depth + 1);
            }
            if (depth < 2) variables.AddRange(files.SelectMany(VariablesOf));
        }
    }

    /// <summary>The search path that a folder's configuration gives its connections; null where it gives none, or several.</summary>
    public static string? SearchPathOf(string folder)
    {
        var found = FilesOf(folder).Where(IsConfiguration).SelectMany(file => SearchPath().Matches(HeaderOf(file)))
            .Select(match => match.Groups["path"].Value.Trim()).Where(path => path.Length > 0).Distinct().ToList();
        return found.Count == 1 ? found[0] : null;
    }

    /// <summary>pg_dump's, or DbImpact's own.</summary>
    private static bool IsDump(string file)
    {
        if (!file.EndsWith(".sql", StringComparison.OrdinalIgnoreCase)) return false;
        var header = HeaderOf(file);
        return header.Contains("-- PostgreSQL database dump", StringComparison.Ordinal) || SnapshotHeader.Read(header) is not null;
    }

    /// <summary>A script with tables whose name says that it makes them all.</summary>
    private static bool IsSchema(string file) =>
        SchemaNames.Contains(Path.GetFileName(file), StringComparer.OrdinalIgnoreCase) && HeaderOf(file).Contains("CREATE TABLE", StringComparison.OrdinalIgnoreCase);

    private static string CommonFolder(List<string> files)
    {
        var common = Path.GetDirectoryName(files[0])!;
        while (!files.TrueForAll(file => DisplayPath.IsInside(file, common))) common = Path.GetDirectoryName(common)!;
        return common;
    }

    private static bool IsMigrations(string folder, IReadOnlyList<string> files)
    {
        var name = Path.GetFileName(folder);
        if (name == "versions") return files.Any(file => file.EndsWith(".py", StringComparison.Ordinal) && HeaderOf(file).Contains("down_revision", StringComparison.Ordinal));
        if (files.Any(file => file.EndsWith(".cs", StringComparison.OrdinalIgnoreCase) && IsOfEntityFramework(HeaderOf(file)))) return true;
        var scripts = files.Where(file => file.EndsWith(".sql", StringComparison.OrdinalIgnoreCase) && !MigrationScript.IsUndo(Path.GetFileName(file))).ToList();
        return scripts.Count > 0 && (name.Contains("migration", StringComparison.OrdinalIgnoreCase) || scripts.TrueForAll(file => Numbered().IsMatch(Path.GetFileName(file))))
            && scripts.Exists(file => HeaderOf(file).Contains("CREATE TABLE", StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsOfEntityFramework(string header) =>
        header.Contains("[Migration(", StringComparison.Ordinal) || header.Contains("Up(MigrationBuilder", StringComparison.Ordinal);

    private static IEnumerable<string> VariablesOf(string file) =>
        IsConfiguration(file) ? Variable().Matches(HeaderOf(file)).Select(match => match.Groups["name"].Value).Where(name => name.Length > 0) : [];

    private static bool IsConfiguration(string file)
    {
        var name = Path.GetFileName(file);
        return Configurations.Contains(name) || (name.StartsWith("appsettings", StringComparison.OrdinalIgnoreCase) && name.EndsWith(".json", StringComparison.OrdinalIgnoreCase));
    }

    private static List<string> FilesOf(string folder)
    {
        try
        {
            return [.. Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static string HeaderOf(string file)
    {
        try
        {
            using var reader = new StreamReader(file);
            var buffer = new char[HeaderLength];
            return new string(buffer, 0, reader.ReadBlock(buffer, 0, buffer.Length));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    /// <summary>V1__, 001_, 20240101120000_</summary>
    [GeneratedRegex(@"^[VR]?[0-9][0-9._]*_", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();

    /// <summary>A variable whose value is a connection to PostgreSQL; its value is not kept.</summary>
    [GeneratedRegex(@"(?<name>[A-Z][A-Z0-9_]{2,})[""']?\s*[:=]\s*[""']?(?:postgres(?:ql)?(?:\+\w+)?://|Host=)", RegexOptions.CultureInvariant)]
    private static partial Regex Variable();

    [GeneratedRegex(@"\b(?:Search ?Path|search_path|DB_SCHEMA)[""']?\s*[:=]\s*[""']?(?<path>[\w, ]+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex SearchPath();
}
