using System;
using System.Collections.Generic;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using DbImpact.Checks.Findings;
using DbImpact.Cli.Projects;
using Microsoft.CodeAnalysis.Text;

namespace DbImpact.Cli.Reports.Model;

/// <summary>
/// Names findings so that they are known again when lines have moved: by rule, file, what they are about and the line's own text. Those that
/// are alike in all of it are numbered.
/// </summary>
internal static class Fingerprint
{
    private const int HexDigits = 32;

    /// <param name="findings">In the order of the places.</param>
    /// <param name="files">The files they are in.</param>
    public static IEnumerable<(Finding Finding, string Fingerprint)> All(IReadOnlyList<Finding> findings, SourceFiles files)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var finding in findings)
        {
            var key = string.Join('\n', finding.Rule.Id, finding.Place.Path, finding.Schema, finding.Table, finding.Column, LineOf(finding, files));
            var ordinal = seen[key] = seen.GetValueOrDefault(key) + 1;
            var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(key + "\n" + ordinal.ToString(CultureInfo.InvariantCulture)));
            yield return (finding, Convert.ToHexStringLower(bytes)[..HexDigits]);
        }
    }

    /// <summary>Without blanks, which formatters move.</summary>
    private static string LineOf(Finding finding, SourceFiles files)
    {
        if (!files.TryFind(finding.Place.Path, out var text)) return "";
        var line = text.Lines.GetLineFromPosition(Math.Clamp(finding.Place.Start, 0, text.Length));
        var kept = new StringBuilder();
        foreach (var c in text.ToString(TextSpan.FromBounds(line.Start, line.End)))
            if (!char.IsWhiteSpace(c)) kept.Append(c);
        return kept.ToString();
    }
}
