using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using DbImpact.Checks.Facts;
using DbImpact.Cli.Projects;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Cli.Migrations.Sql;

/// <summary>Sqitch: the order of <c>sqitch.plan</c>, with the scripts in <c>deploy</c> and <c>revert</c> beside it (sqitchtutorial, Plan File).</summary>
internal static partial class SqitchPlan
{
    public const string Tool = "Sqitch";

    public static IEnumerable<Migration> Find(IReadOnlyCollection<string> paths, SourceFiles files)
    {
        var folders = paths.Select(Path.GetDirectoryName).Where(folder => Path.GetFileName(folder) == "deploy").Select(folder => Path.GetDirectoryName(folder)!).Distinct();
        foreach (var folder in folders.Order(StringComparer.Ordinal))
        {
            var plan = Path.Combine(folder, "sqitch.plan");
            if (TextOf(plan, files) is not { } text) continue;
            foreach (var migration in Read(folder, files.NameOf(plan), text, files)) yield return migration;
        }
    }

    private static IEnumerable<Migration> Read(string folder, string name, string text, SourceFiles files)
    {
        Migration? previous = null;
        var changes = Change().Matches(text);
        for (var i = 0; i < changes.Count; i++)
        {
            var change = changes[i];
            var title = change.Groups["name"].Value + TagOfReworked(text, changes, i);
            var (deploy, revert) = (Path.Combine(folder, "deploy", title + ".sql"), Path.Combine(folder, "revert", title + ".sql"));
            if (TextOf(deploy, files) is not { } deployed) continue;
            var undone = TextOf(revert, files);
            var place = new SourceSpan(name, change.Groups["name"].Index, change.Groups["name"].Length);
            yield return previous = new Migration
            {
                Tool = Tool,
                Name = title,
                Title = change.Groups["note"].Value.Trim() is { Length: > 0 } note ? note : null,
                Place = place,
                Folder = files.NameOf(folder),
                Parents = previous is null ? [] : [new MigrationReference(previous.Name, previous.Place)],
                Upgrade = SqlOperations.Read(files.NameOf(deploy), deployed, 0, deployed.Length),
                Downgrade = undone is null ? [] : SqlOperations.Read(files.NameOf(revert), undone, 0, undone.Length),
                Undoing = undone is null ? Undoing.Missing : SqlOperations.HasStatement(undone, 0, undone.Length) ? Undoing.Written : Undoing.Empty,
                UndoingPlace = undone is null ? null : new SourceSpan(files.NameOf(revert), 0, 0),
            };
        }
    }

    /// <summary>Null where there is no such file, or none that can be read.</summary>
    private static string? TextOf(string path, SourceFiles files) => files.Tree.HasFile(path) ? files.Find(files.NameOf(path))?.ToString() : null;

    /// <summary>
    /// A change that a later line reworks keeps its scripts by the tag that was set in between: <c>users@v1</c> (sqitch-rework). Empty for others.
    /// </summary>
    private static string TagOfReworked(string text, MatchCollection changes, int index)
    {
        var change = changes[index];
        var next = changes.Skip(index + 1).FirstOrDefault(other => other.Groups["name"].Value == change.Groups["name"].Value);
        if (next is null) return "";
        var tag = Tag().Match(text, change.Index, next.Index - change.Index);
        return tag.Success ? tag.Groups["tag"].Value : "";
    }

    [GeneratedRegex(@"^(?<tag>@\S+)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    /// <summary>
    /// <c>name [dependencies] 2024-01-02T03:04:05Z Planner &lt;mail&gt; # note</c>. What begins with a percent sign is a setting, with an at sign a tag.
    /// </summary>
    [GeneratedRegex(@"^(?<name>[^\s%@#\[][^\s\[]*)[ \t]+(?:\[[^\]\n]*\][ \t]+)?\d{4}-\d\d-\d\dT[^\n#]*(?:#(?<note>[^\n]*))?", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Change();
}
