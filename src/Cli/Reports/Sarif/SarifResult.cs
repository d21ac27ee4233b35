using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using DbImpact.Cli.Reports.Model;

namespace DbImpact.Cli.Reports.Sarif;

/// <summary>A finding as a SARIF result (3.27).</summary>
internal static class SarifResult
{
    private const string FingerprintName = "dbimpact/v1";

    /// <param name="json">Where it is written.</param>
    /// <param name="finding">The finding.</param>
    /// <param name="ruleIndex">Of its rule among those of the run.</param>
    /// <param name="suppressions">The reasons that comments give for not reporting it; null where no result of the run has any.</param>
    public static void Write(Utf8JsonWriter json, ReportedFinding finding, int ruleIndex, IReadOnlyList<string>? suppressions)
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
        if (suppressions is not null)
        {
            json.WriteStartArray("suppressions");
            foreach (var reason in suppressions)
            {
                json.WriteStartObject();
                json.WriteString("kind", "inSource");
                json.WriteString("justification", reason);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
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
