using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using DbImpact.PostgreSql.Parsing;

namespace DbImpact.Oracle;

/// <summary>A statement of a script, and how it is read where it stands.</summary>
internal sealed record ScriptStatement(string Path, int Line, string Sql, ParserOptions Options)
{
    public override string ToString()
    {
        var line = Sql.ReplaceLineEndings(" ");
        return $"{Path}:{Line}: {(line.Length <= 200 ? line : line[..200] + "…")}";
    }
}

/// <summary>The statements of all .sql files of a folder, with the settings of standard_conforming_strings that a file makes.</summary>
internal static partial class ScriptFolder
{
    public static IEnumerable<ScriptStatement> Statements(string folder, int serverVersion)
    {
        foreach (var path in Directory.GetFiles(folder, "*.sql", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var options = new ParserOptions { ServerVersion = serverVersion };
            foreach (var (line, sql) in ScriptStatements.Of(File.ReadAllText(path), options))
            {
                if (StringsSetting().Match(sql) is { Success: true } setting)
                {
                    var isOff = setting.Groups["value"].Value.Equals("off", StringComparison.OrdinalIgnoreCase);
                    options = new ParserOptions { ServerVersion = serverVersion, StandardConformingStrings = !isOff };
                }
                yield return new ScriptStatement(path, line, sql, options);
            }
        }
    }

    [GeneratedRegex(
        @"^(SET\s+(SESSION\s+)?standard_conforming_strings\s*(=|\bTO\b)\s*'?(?<value>on|off)\b'?|RESET\s+standard_conforming_strings)\s*$",
        RegexOptions.IgnoreCase)]
    private static partial Regex StringsSetting();
}
