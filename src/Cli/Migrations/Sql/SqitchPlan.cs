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

    public static IEnumerable<Migration> Find(IReadOnlyCollection<string> paths, SourceFiles files, SqlPlaceholders placeholders)
    {
        var folders = paths.Select(Path.GetDirectoryName).Where(folder => Path.GetFileName(folder) == "deploy").Select(folder => Path.GetDirectoryName(folder)!).Distinct();
        foreach (var folder in folders.Order(StringComparer.Ordinal))
        {
            var plan = Path.Combine(folder, "sqitch.plan");
            if (TextOf(plan, files) is not { } text) continue;
            foreach (var migration in Read(folder, files.NameOf(plan), text, files, placeholders)) yield return migration;
        }
    }

    private static IEnumerable<Migration> Read(string folder, string name, string text, SourceFiles files, SqlPlaceholders placeholders)
    {
        Migration? previous = null;
        var changes = Change().Matches(text);
        var titles = changes.Select((change, i) => change.Groups["name"].Value + TagOfReworked(text, changes, i)).ToList();
        for (var i = 0; i < changes.Count; i++)
        {
            var change = changes[i];
            var title = titles[i];
            var (deploy, revert) = (Path.Combine(folder, "deploy", title + ".sql"), Path.Combine(folder, "revert", title + ".sql"));
            var deployed = TextOf(deploy, files);
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
                // What the plan has before is before it anyway.
                DependsOn = [.. Dependencies(change.Groups["dependencies"], name, titles).Where(dependency => titles.IndexOf(dependency.Name) is var at && (at < 0 || at >= i))],
                Upgrade = deployed is not null ? SqlOperations.Read(files.NameOf(deploy), deployed, 0, deployed.Length, placeholders)
                    : [new MigrationOperation { Place = place, Gap = $"is in no script: there is no {files.NameOf(deploy)}" }],
                Downgrade = undone is null ? [] : SqlOperations.Read(files.NameOf(revert), undone, 0, undone.Length, placeholders),
                Undoing = undone is null ? Undoing.Missing : SqlOperations.HasStatement(undone, 0, undone.Length) ? Undoing.Written : Undoing.Empty,
                UndoingPlace = undone is null ? null : new SourceSpan(files.NameOf(revert), 0, 0),
            };
        }
    }

    /// <summary>
    /// The changes that have to be deployed before, as far as they are of this plan: neither conflicts (<c>!name</c>), nor other projects'
    /// (<c>project:name</c>), nor identifiers of changes, nor tags alone. A change as of a tag is the change.
    /// </summary>
    private static IEnumerable<MigrationReference> Dependencies(Group written, string path, List<string> titles)
    {
        foreach (Match word in Word().Matches(written.Value))
        {
            var name = word.Value;
            if (name[0] is '!' or '@' || name.Contains(':', StringComparison.Ordinal) || Identifier().IsMatch(name)) continue;
            var at = name.IndexOfAny(['@', '^', '~']);
            var plain = titles.Contains(name) || at < 0 ? name : name[..at];
            yield return new MigrationReference(plain, new SourceSpan(path, written.Index + word.Index, word.Length));
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

    [GeneratedRegex(@"\S+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"^[0-9a-f]{40}$", RegexOptions.CultureInvariant)]
    private static partial Regex Identifier();

    [GeneratedRegex(@"^(?<tag>@\S+)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    /// <summary>
    /// <c>name [dependencies] 2024-01-02T03:04:05Z Planner &lt;mail&gt; # note</c>. What begins with a percent sign is a setting, with an at sign a tag.
    /// </summary>
    [GeneratedRegex(@"^(?<name>[^\s%@#\[][^\s\[]*)[ \t]+(?:\[(?<dependencies>[^\]\n]*)\][ \t]+)?\d{4}-\d\d-\d\dT[^\n#]*(?:#(?<note>[^\n]*))?", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Change();
}
