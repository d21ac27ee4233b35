using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using DbImpact.Cli.Reports.Json;
using DbImpact.Cli.Reports.Model;
using DbImpact.Cli.Sources;
using DbImpact.Cli.Workspaces;

namespace DbImpact.Cli.Adoption;

/// <summary>
/// Findings that were there when a team began (docs/schemas/baseline.schema.json): they are counted and no longer reported. Each is known by its
/// fingerprint, which stays when lines move.
/// </summary>
internal sealed class Baseline
{
    private readonly HashSet<string> _fingerprints;

    private Baseline(HashSet<string> fingerprints) => _fingerprints = fingerprints;

    public int Count => _fingerprints.Count;

    /// <exception cref="CliException">It cannot be read, or is no baseline.</exception>
    public static Baseline Read(string path, string name)
    {
        try
        {
            using var document = JsonDocument.Parse(TextFile.Read(path).Text);
            var root = new JsonObject(document.RootElement, name, "");
            root.Only("$schema", "findings");
            return new Baseline([.. root.Items("findings").Select(finding => finding.RequiredText("fingerprint"))]);
        }
        catch (JsonException exception)
        {
            throw new CliException($"{name}:{exception.LineNumber + 1}:{exception.BytePositionInLine + 1}: this is not JSON as it should be.", exception);
        }
        catch (FileNotFoundException exception)
        {
            throw new CliException($"There is no baseline \"{name}\"; --write-baseline makes it.", exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CliException($"{name} cannot be read: {exception.Message}", exception);
        }
    }

    /// <summary>A finding on each line, by file, so that branches merge.</summary>
    public static void Write(string path, IReadOnlyList<ReportedFinding> findings)
    {
        using var text = new StringWriter { NewLine = "\n" };
        text.WriteLine("{");
        text.WriteLine("  \"$schema\": \"https://raw.githubusercontent.com/dbimpact/dbimpact/main/docs/schemas/baseline.schema.json\",");
        text.WriteLine("  \"findings\": [");
        var sorted = findings.OrderBy(finding => finding.Place.Path, StringComparer.Ordinal).ThenBy(finding => finding.Finding.Rule.Id, StringComparer.Ordinal)
            .ThenBy(finding => finding.Fingerprint, StringComparer.Ordinal).ToList();
        for (var i = 0; i < sorted.Count; i++)
        {
            var line = JsonReport.Line(json =>
            {
                json.WriteStartObject();
                json.WriteString("fingerprint", sorted[i].Fingerprint);
                json.WriteString("rule", sorted[i].Finding.Rule.Id);
                json.WriteString("path", sorted[i].Place.Path);
                json.WriteString("message", sorted[i].Finding.Message);
                json.WriteEndObject();
            });
            text.WriteLine("    " + line + (i == sorted.Count - 1 ? "" : ","));
        }
        text.WriteLine("  ]");
        text.WriteLine("}");
        AtomicFile.Write(path, text.ToString());
    }

    /// <summary>The report without what the baseline knows.</summary>
    public CheckReport Apply(CheckReport report)
    {
        var found = report.Findings.Select(finding => finding.Fingerprint).ToHashSet(StringComparer.Ordinal);
        return report with
        {
            Findings = [.. report.Findings.Where(finding => !_fingerprints.Contains(finding.Fingerprint))],
            Baseline = new BaselineCounts(report.Findings.Count(finding => _fingerprints.Contains(finding.Fingerprint)), _fingerprints.Count(entry => !found.Contains(entry))),
        };
    }
}
