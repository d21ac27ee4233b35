using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using DbImpact.Checks.Findings;
using DbImpact.Cli.Reports.Json;
using DbImpact.Cli.Reports.Model;

namespace DbImpact.Cli.Reports.Sarif;

/// <summary>Findings as SARIF 2.1.0 (OASIS), for code scanning.</summary>
internal static class SarifReport
{
    public const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    public static void Write(TextWriter output, CheckReport report) => JsonReport.Write(output, json =>
    {
        var rules = report.Findings.Concat(report.Suppressed.Select(suppressed => suppressed.Finding)).Select(finding => finding.Finding.Rule).DistinctBy(rule => rule.Id)
            .OrderBy(rule => rule.Id, StringComparer.Ordinal).ToList();
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json, rules);
        WriteInvocation(json, report.Coverage);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartObject("originalUriBaseIds");
        json.WriteStartObject(SarifPlaces.Root);
        SarifPlaces.WriteMessage(json, "description", "The folder of the workspace.");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartArray("results");
        // Of a run's results either all say whether they are suppressed or none (3.27.23).
        foreach (var finding in report.Findings) SarifResult.Write(json, finding, IndexOf(finding), report.Suppressed.Count > 0 ? [] : null);
        foreach (var (finding, reason, _) in report.Suppressed) SarifResult.Write(json, finding, IndexOf(finding), [reason]);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();

        int IndexOf(ReportedFinding finding) => rules.FindIndex(rule => rule.Id == finding.Finding.Rule.Id);
    });

    internal static string LevelOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Info => "note",
        _ => "none",
    };

    private static void WriteTool(Utf8JsonWriter json, List<Rule> rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "DbImpact");
        json.WriteString("informationUri", "https://github.com/dbimpact/dbimpact");
        json.WriteString("semanticVersion", Version());
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            SarifPlaces.WriteMessage(json, "shortDescription", rule.Title);
            SarifPlaces.WriteMessage(json, "fullDescription", rule.Description);
            json.WriteString("helpUri", rule.HelpLink);
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", LevelOf(rule.DefaultSeverity));
            json.WriteEndObject();
            json.WriteStartObject("properties");
            json.WriteString("category", rule.Category);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>What could not be read or understood belongs to the run, not to its results.</summary>
    private static void WriteInvocation(Utf8JsonWriter json, Coverage coverage)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", true);
        json.WriteStartArray("toolExecutionNotifications");
        foreach (var problem in coverage.Problems)
            SarifPlaces.WriteNotification(json, "warning", problem.Message, ReportedPlace.OfLine(problem.Path, 1));
        foreach (var gap in coverage.Gaps)
            SarifPlaces.WriteNotification(json, "note", "Not checked completely: " + string.Join("; ", gap.Reasons), gap.Place);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    /// <summary>Without the commit that a build may add.</summary>
    private static string Version() =>
        (typeof(SarifReport).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0").Split('+')[0];
}
