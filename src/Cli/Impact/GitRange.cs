using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using DbImpact.Cli.Adoption;
using DbImpact.Cli.Projects;
using DbImpact.Cli.Sources;
using DbImpact.PostgreSql.Replay;

namespace DbImpact.Cli.Impact;

/// <summary>The migrations that a range of git's revisions adds: <c>main..feature</c>, <c>v1.2..</c></summary>
internal static partial class GitRange
{
    public static bool IsOne(string written) => Range().IsMatch(written);

    /// <exception cref="CliException">A revision is not there, or no migration is added between them.</exception>
    public static Change Read(string written, SourceFiles files, IReadOnlyList<string> folders, Terminal terminal)
    {
        var match = Range().Match(written);
        var (sql, python) = (new List<(string Path, string Text)>(), new List<(string Name, string Text)>());
        foreach (var top in folders.Select(Git.TopLevel).Distinct())
        {
            var from = Git.Resolve(top, match.Groups["from"].Value);
            var to = Git.Resolve(top, match.Groups["to"].Value is { Length: > 0 } end ? end : "HEAD");
            foreach (var name in Git.Lines(top, "diff", "--name-only", "--diff-filter=A", "--no-renames", "-z", from, to))
            {
                var path = Path.GetFullPath(name, top);
                if (!folders.Any(folder => DisplayPath.IsInside(path, folder))) continue;
                var isSql = name.EndsWith(".sql", StringComparison.OrdinalIgnoreCase) && IsMigration(name) && !MigrationScript.IsUndo(Path.GetFileName(name));
                if (!isSql && !name.EndsWith(".py", StringComparison.OrdinalIgnoreCase)) continue;
                var text = Git.Show(top, to, name);
                if (isSql) sql.Add((path, text));
                else if (text.Contains("down_revision", StringComparison.Ordinal)) python.Add((files.NameOf(path), text));
            }
        }
        var scripts = sql.OrderBy(file => file.Path, Comparer<string>.Create(MigrationOrder.Compare)).Select(file => Script(files.NameOf(file.Path), file.Text)).ToList();
        if (python.Count > 0) scripts.AddRange(PythonChange.Read([.. python.OrderBy(file => file.Name, StringComparer.Ordinal)], terminal));
        if (scripts.Count == 0) throw new CliException($"Between the revisions of \"{written}\" no migration is added.");
        return new Change(written, scripts);
    }

    private static ReplayScript Script(string name, string text)
    {
        var up = MigrationScript.UpPart(text);
        ChangeReader.CheckSyntax(up, name);
        return new ReplayScript(name, up);
    }

    /// <summary>In a folder of migrations, or numbered.</summary>
    private static bool IsMigration(string name) =>
        name.Split('/')[..^1].Any(folder => folder.Contains("migration", StringComparison.OrdinalIgnoreCase)) || Numbered().IsMatch(Path.GetFileName(name));

    [GeneratedRegex(@"^(?<from>[^\s.][^\s]*?)\.\.(?<to>[^\s.][^\s]*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Range();

    [GeneratedRegex(@"^[VR]?[0-9][0-9._]*_", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();
}
