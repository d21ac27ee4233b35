using System.IO;
using System.Text.Json;
using DbImpact.Cli.Fixing;
using DbImpact.Cli.Reports.Model;

namespace DbImpact.Cli.Reports.Json;

/// <summary>Mends as JSON (docs/schemas/fix.schema.json).</summary>
internal static class FixJson
{
    public static void Write(TextWriter output, FixPlan plan, bool isWritten) => JsonReport.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteBoolean("written", isWritten);
        json.WriteStartArray("files");
        foreach (var change in plan.Changes) Write(json, change);
        json.WriteEndArray();
        json.WriteStartArray("left");
        foreach (var left in plan.Left)
        {
            WriteFinding(json, left.Finding);
            json.WriteString("reason", left.Reason);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, FileChange change)
    {
        json.WriteStartObject();
        json.WriteString("path", change.Path);
        json.WriteStartArray("edits");
        foreach (var edit in change.Edits)
        {
            json.WriteStartObject();
            PlaceJson.Write(json, edit.Place);
            json.WriteString("newText", edit.NewText);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("mended");
        foreach (var mended in change.Mended)
        {
            WriteFinding(json, mended.Finding);
            json.WriteString("name", mended.Suggestion.Suggestion.Name);
            json.WriteString("evidence", JsonReport.CamelCase(mended.Suggestion.Suggestion.Evidence.ToString()));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteString("diff", UnifiedDiff.Of(change));
        json.WriteEndObject();
    }

    /// <summary>Begins an object with what a finding is known by.</summary>
    private static void WriteFinding(Utf8JsonWriter json, ReportedFinding finding)
    {
        json.WriteStartObject();
        json.WriteString("rule", finding.Finding.Rule.Id);
        json.WriteString("message", finding.Finding.Message);
        json.WriteString("repository", finding.Repository);
        PlaceJson.Write(json, finding.Place);
        json.WriteString("fingerprint", finding.Fingerprint);
    }
}
