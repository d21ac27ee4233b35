using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace DbImpact.Cli.Migrations.Sql;

/// <summary>Liquibase's formatted SQL: change sets in a file, what undoes each in comments (Liquibase, Working with SQL changelogs).</summary>
internal static partial class LiquibaseFile
{
    public static bool IsFormatted(string text) => Header().IsMatch(text);

    /// <summary>The change sets for PostgreSQL, in their order. Which of several files comes first, a changelog says that is no SQL: they come by their names.</summary>
    public static IEnumerable<SqlMigrationFile> Read(string path, string name, string text)
    {
        var sets = ChangeSet().Matches(text);
        for (var i = 0; i < sets.Count; i++)
        {
            var set = sets[i];
            var attributes = set.Groups["attributes"].Value;
            if (Dbms().Match(attributes) is { Success: true } dbms && !dbms.Groups["names"].Value.Split(',').Any(IsPostgreSql)) continue;
            var end = i + 1 < sets.Count ? sets[i + 1].Index : text.Length;
            var rollback = Rollback().Matches(text[set.Index..end]).Select(line => line.Groups["sql"].Value).ToList();
            var isNothing = rollback.Count > 0 && rollback.TrueForAll(line => line.Trim().ToLowerInvariant() is "empty" or "not required" or "");
            yield return new SqlMigrationFile
            {
                Tool = SqlMigrationFile.Liquibase,
                Path = path,
                Name = name,
                Text = text,
                Version = $"{set.Groups["author"].Value}:{set.Groups["id"].Value}",
                Start = set.Index,
                NameLength = set.Value.TrimEnd().Length,
                UpEnd = end,
                DownText = rollback.Count == 0 ? null : isNothing ? "" : string.Join("\n", rollback),
            };
        }
    }

    private static bool IsPostgreSql(string name) => name.Trim().Trim('"').ToLowerInvariant() is "postgresql" or "all";

    [GeneratedRegex(@"\A\s*--[ \t]*liquibase[ \t]+formatted[ \t]+sql", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Header();

    [GeneratedRegex(@"^[ \t]*--[ \t]*changeset[ \t]+(?<author>[^:\n]+):(?<id>\S+)(?<attributes>[^\n]*)", RegexOptions.Multiline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ChangeSet();

    [GeneratedRegex(@"\bdbms[ \t]*:[ \t]*(?<names>""[^""]*""|\S+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Dbms();

    [GeneratedRegex(@"^[ \t]*--[ \t]*rollback[ \t]+(?<sql>[^\r\n]*)", RegexOptions.Multiline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Rollback();
}
