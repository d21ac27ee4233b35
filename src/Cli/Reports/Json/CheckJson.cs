using System.IO;
using System.Linq;
using System.Text.Json;
using DbImpact.Cli.Reports.Model;
using DbImpact.Cli.Reports.Text;

namespace DbImpact.Cli.Reports.Json;

/// <summary>Findings as JSON (docs/schemas/check.schema.json).</summary>
internal static class CheckJson
{
    public static void Write(TextWriter output, CheckReport report) => JsonReport.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("findings");
        foreach (var finding in report.Findings) Write(json, finding);
        json.WriteEndArray();
        json.WriteStartArray("suppressed");
        foreach (var (finding, reason, at) in report.Suppressed)
        {
            json.WriteStartObject();
            json.WriteString("rule", finding.Finding.Rule.Id);
            json.WriteString("message", finding.Finding.Message);
            json.WriteString("reason", reason);
            json.WriteString("repository", finding.Repository);
            PlaceJson.Write(json, finding.Place);
            json.WriteNumber("commentLine", at.StartLine);
            json.WriteString("fingerprint", finding.Fingerprint);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        if (report.Baseline is { } baseline)
        {
            json.WriteStartObject("baseline");
            json.WriteNumber("known", baseline.Known);
            json.WriteNumber("gone", baseline.Gone);
            json.WriteEndObject();
        }
        CoverageJson.Write(json, report.Coverage);
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, ReportedFinding reported)
    {
        var finding = reported.Finding;
        json.WriteStartObject();
        json.WriteString("rule", finding.Rule.Id);
        json.WriteString("severity", CheckText.NameOf(reported.Severity));
        json.WriteString("message", finding.Message);
        json.WriteString("repository", reported.Repository);
        PlaceJson.Write(json, reported.Place);
        json.WriteString("schema", finding.Schema);
        json.WriteString("table", finding.Table);
        json.WriteString("column", finding.Column);
        json.WriteString("sqlState", finding.SqlState);
        json.WriteStartArray("suggestions");
        foreach (var suggestion in finding.Suggestions)
        {
            json.WriteStartObject();
            json.WriteString("name", suggestion.Name);
            json.WriteString("evidence", JsonReport.CamelCase(suggestion.Evidence.ToString()));
            json.WriteString("explanation", suggestion.Explanation);
            json.WriteBoolean("certain", suggestion.IsCertain);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        WriteEdits(json, reported);
        json.WriteStartArray("related");
        foreach (var related in reported.Related)
        {
            json.WriteStartObject();
            json.WriteString("message", related.Message);
            PlaceJson.Write(json, related.Place);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteString("fingerprint", reported.Fingerprint);
        json.WriteEndObject();
    }

    /// <summary>The edits of the first suggestion that has any: what a machine would write.</summary>
    private static void WriteEdits(Utf8JsonWriter json, ReportedFinding reported)
    {
        json.WriteStartArray("edits");
        foreach (var edit in reported.Suggestions.FirstOrDefault(suggestion => suggestion.Edits.Count > 0)?.Edits ?? [])
        {
            json.WriteStartObject();
            PlaceJson.Write(json, edit.Place);
            json.WriteString("newText", edit.NewText);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
