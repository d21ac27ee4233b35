using System.Globalization;
using System.IO;
using System.Linq;
using DbImpact.Checks.Findings;
using DbImpact.Cli.Reports.Model;
using DbImpact.Cli.Reports.Text;

namespace DbImpact.Cli.Reports.GitHub;

/// <summary>Findings as GitHub Actions' workflow commands, which show them at their lines in a pull request.</summary>
internal static class GitHubAnnotations
{
    /// <summary>How many errors, how many warnings and how many notices of a step GitHub shows; the rest is in the step's log only.</summary>
    private const int Shown = 10;

    public static void Write(TextWriter output, CheckReport report)
    {
        // First, so that it is among those that are shown.
        output.Write($"::notice title=dbimpact::{Data(CheckText.Summary(report) + LeftOut(report))}\n");
        foreach (var finding in report.Findings)
        {
            var place = finding.Place;
            var command = finding.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "notice" };
            // A column is taken only where the line does not change.
            var columns = place.StartLine == place.EndLine ? $",col={Number(place.StartColumn)},endColumn={Number(place.EndColumn)}" : "";
            var related = string.Concat(finding.Related.Select(other => $"\n{other.Place.Path}:{Number(other.Place.StartLine)}: {other.Message}"));
            output.Write($"::{command} file={Property(place.Path)},line={Number(place.StartLine)},endLine={Number(place.EndLine)}{columns},"
                + $"title={Property(finding.Finding.Rule.Id + ": " + finding.Finding.Rule.Title)}::{Data(finding.Finding.Message + related)}\n");
        }
    }

    private static string LeftOut(CheckReport report)
    {
        // This line is a notice, too.
        var left = report.Findings.GroupBy(static finding => finding.Severity)
            .Sum(group => System.Math.Max(0, group.Count() - (group.Key is Severity.Error or Severity.Warning ? Shown : Shown - 1)));
        return left == 0 ? "" : $"\nGitHub shows {Number(Shown)} errors, warnings and notices of a step; {Number(left)} more are in its log.";
    }

    private static string Data(string text) => text.Replace("%", "%25", System.StringComparison.Ordinal).Replace("\r", "%0D", System.StringComparison.Ordinal).Replace("\n", "%0A", System.StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", System.StringComparison.Ordinal).Replace(",", "%2C", System.StringComparison.Ordinal);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
