using System.Linq;
using System.Text.Json;
using DbImpact.Cli.Reports.Model;

namespace DbImpact.Cli.Reports.Sarif;

/// <summary>A finding as a SARIF result (3.27).</summary>
internal static class SarifResult
{
    private const string FingerprintName = "dbimpact/v1";

    public static void Write(Utf8JsonWriter json, ReportedFinding finding, int ruleIndex)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Finding.Rule.Id);
        json.WriteNumber("ruleIndex", ruleIndex);
        json.WriteString("level", SarifReport.LevelOf(finding.Severity));
        SarifPlaces.WriteMessage(json, "message", finding.Finding.Message);
        json.WriteStartArray("locations");
        json.WriteStartObject();
        SarifPlaces.WritePhysicalLocation(json, finding.Place);
        json.WriteEndObject();
        json.WriteEndArray();
        WriteRelated(json, finding);
        json.WriteStartObject("partialFingerprints");
        json.WriteString(FingerprintName, finding.Fingerprint);
        json.WriteEndObject();
        WriteFixes(json, finding);
        json.WriteStartObject("properties");
        json.WriteString("repository", finding.Repository);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRelated(Utf8JsonWriter json, ReportedFinding finding)
    {
        if (finding.Related.Count == 0) return;
        json.WriteStartArray("relatedLocations");
        for (var i = 0; i < finding.Related.Count; i++)
        {
            json.WriteStartObject();
            json.WriteNumber("id", i + 1);
            SarifPlaces.WritePhysicalLocation(json, finding.Related[i].Place);
            SarifPlaces.WriteMessage(json, "message", finding.Related[i].Message);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteFixes(Utf8JsonWriter json, ReportedFinding finding)
    {
        var suggestions = finding.Suggestions.Where(suggestion => suggestion.Edits.Count > 0).ToList();
        if (suggestions.Count == 0) return;
        json.WriteStartArray("fixes");
        foreach (var (suggestion, edits) in suggestions)
        {
            json.WriteStartObject();
            SarifPlaces.WriteMessage(json, "description", $"Use {suggestion.Name}: {suggestion.Explanation}");
            json.WriteStartArray("artifactChanges");
            foreach (var file in edits.GroupBy(edit => edit.Place.Path))
            {
                json.WriteStartObject();
                SarifPlaces.WriteArtifact(json, file.Key);
                json.WriteStartArray("replacements");
                foreach (var edit in file)
                {
                    json.WriteStartObject();
                    SarifPlaces.WriteRegion(json, "deletedRegion", edit.Place);
                    json.WriteStartObject("insertedContent");
                    json.WriteString("text", edit.NewText);
                    json.WriteEndObject();
                    json.WriteEndObject();
                }
                json.WriteEndArray();
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
