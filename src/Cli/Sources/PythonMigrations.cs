using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using DbImpact.Checks.Migrations;
using DbImpact.Cli.Files;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;
using DbImpact.Python;
using Microsoft.CodeAnalysis.Text;

namespace DbImpact.Cli.Sources;

/// <summary>
/// A folder of migrations that are Python modules (Alembic's revisions, Django's migrations), with what these modules import from the program
/// around them.
/// </summary>
internal sealed partial class PythonMigrations : ICodeMigrations
{
    /// <summary>Files that lie where a program begins.</summary>
    private static readonly string[] RootMarks = ["alembic.ini", "pyproject.toml", "setup.py", "setup.cfg", "requirements.txt", "manage.py", ".git"];

    private readonly Dictionary<string, SourceText> _texts = new(StringComparer.Ordinal);

    private PythonMigrations(string folder, Func<string, string> nameOf, FileTree tree, CancellationToken cancellation)
    {
        var root = RootOf(folder, tree);
        var paths = FilesOf(folder, tree).ToList();
        // A database is made by all of Django's apps: those of one refer to the models of others, and to the program's settings.
        var isDjangos = paths.Exists(path => DjangoMark().IsMatch(TextFile.Read(path, tree).Text));
        if (isDjangos) paths = [.. FilesOf(root, tree).Where(IsOfDjango)];
        var files = new Dictionary<string, PythonFile>(StringComparer.Ordinal);
        var open = new Stack<string>(paths);
        var own = open.Select(nameOf).ToHashSet(StringComparer.Ordinal);
        while (open.TryPop(out var path))
        {
            if (files.ContainsKey(path)) continue;
            var name = nameOf(path);
            var text = TextFile.Read(path, tree).Text;
            files.Add(path, new PythonFile(Path.GetRelativePath(root, path).Replace('\\', '/'), name, text));
            _texts[name] = SourceText.From(text);
            foreach (var imported in ImportsOf(text, path, root, tree)) open.Push(imported);
        }
        var migrations = PythonFacts.MigrationsOf([.. files.Values.OrderBy(file => file.Path, StringComparer.Ordinal)], cancellation);
        Chain = new MigrationChain(nameOf(folder), migrations.Where(migration => own.Contains(migration.Place.Path)));
    }

    public MigrationChain Chain { get; }

    /// <summary>Null where the folder has no migration in Python.</summary>
    public static PythonMigrations? Read(string folder, Func<string, string> nameOf, FileTree tree, CancellationToken cancellation = default)
    {
        if (!FilesOf(folder, tree).Any(path => IsMigration(path, tree))) return null;
        var found = new PythonMigrations(folder, nameOf, tree, cancellation);
        return found.Chain.All.Count == 0 ? null : found;
    }

    /// <summary>The Python files of a folder that may be migrations.</summary>
    public static IEnumerable<string> FilesOf(string folder, FileTree tree) => tree.FilesBelow(folder, ".py")
        .Where(static path => !path.Contains("__pycache__", StringComparison.Ordinal) && !path.Contains("site-packages", StringComparison.Ordinal));

    /// <summary>By their names: migrations, and what says something of all apps.</summary>
    private static bool IsOfDjango(string path) => Path.GetFileName(Path.GetDirectoryName(path)) is "migrations" or "settings"
        || Path.GetFileName(path) is "apps.py" || Path.GetFileName(path).StartsWith("settings", StringComparison.Ordinal);

    public static bool IsMigration(string path, FileTree tree) => MigrationMark().IsMatch(TextFile.Read(path, tree).Text);

    public Place PlaceOf(SourceSpan span)
    {
        if (!_texts.TryGetValue(span.Path, out var text)) return new Place(span.Path, 1, 1);
        var at = text.Lines.GetLinePosition(Math.Clamp(span.Start, 0, text.Length));
        return new Place(span.Path, at.Line + 1, at.Character + 1);
    }

    private static string RootOf(string folder, FileTree tree)
    {
        for (var at = folder; at is not null; at = Path.GetDirectoryName(at))
            if (RootMarks.Any(mark => tree.HasFile(Path.Combine(at, mark)) || Path.Exists(Path.Combine(at, mark)))) return at;
        return folder;
    }

    private static IEnumerable<string> ImportsOf(string text, string path, string root, FileTree tree)
    {
        foreach (Match match in Import().Matches(text))
        {
            var module = match.Groups["module"].Value;
            var dots = module.TakeWhile(static c => c == '.').Count();
            var parts = module[dots..].Split('.', StringSplitOptions.RemoveEmptyEntries).ToList();
            var start = dots == 0 ? root : path;
            for (var i = 0; i < dots && start is not null; i++) start = Path.GetDirectoryName(start);
            if (start is null) continue;
            var names = match.Groups["names"].Value.Split([',', '(', ')', ' '], StringSplitOptions.RemoveEmptyEntries);
            foreach (var found in names.Append("").Select(name => (string[])(name.Length == 0 ? [.. parts] : [.. parts, name])).SelectMany(full => Candidates(start, full)))
                if (tree.HasFile(found)) yield return found;
        }
    }

    private static IEnumerable<string> Candidates(string start, IReadOnlyList<string> parts)
    {
        if (parts.Count == 0) yield break;
        foreach (var below in (string[])[start, Path.Combine(start, "src")])
        {
            var path = Path.Combine([below, .. parts]);
            yield return path + ".py";
            yield return Path.Combine(path, "__init__.py");
        }
    }

    [GeneratedRegex(@"^(?:down_revision\s*(?::[^=\n]+)?=|class\s+Migration\s*\()", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex MigrationMark();

    [GeneratedRegex(@"^class\s+Migration\s*\(", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex DjangoMark();

    [GeneratedRegex(@"^[ \t]*(?:from[ \t]+(?<module>[\w.]+)[ \t]+import[ \t]+(?<names>\([^)]*\)|[^\n]*)|import[ \t]+(?<module>[\w.]+))", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Import();
}
