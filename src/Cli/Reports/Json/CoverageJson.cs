using System.Collections.Generic;
using System.Text.Json;
using DbImpact.Checks;
using DbImpact.Cli.Reports.Model;

namespace DbImpact.Cli.Reports.Json;

/// <summary>The end of every JSON report: how much was understood.</summary>
internal static class CoverageJson
{
    public static void Write(Utf8JsonWriter json, Coverage coverage)
    {
        json.WriteStartObject("coverage");
        json.WriteNumber("files", coverage.Files);
        json.WriteNumber("models", coverage.Models);
        json.WriteStartObject("sites");
        json.WriteNumber("known", coverage.Known);
        json.WriteNumber("partlyKnown", coverage.Partial);
        json.WriteNumber("unknown", coverage.Unknown);
        json.WriteEndObject();
        json.WriteStartArray("gaps");
        foreach (var gap in coverage.Gaps) Write(json, gap);
        json.WriteEndArray();
        json.WriteStartArray("problems");
        foreach (var problem in coverage.Problems)
        {
            json.WriteStartObject();
            json.WriteString("path", problem.Path);
            json.WriteString("message", problem.Message);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("catalogs");
        foreach (var catalog in coverage.Catalogs) Write(json, catalog);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    public static string NameOf(Certainty certainty) => certainty switch
    {
        Certainty.Known => "known",
        Certainty.Partial => "partlyKnown",
        _ => "unknown",
    };

    private static void Write(Utf8JsonWriter json, CoverageGap gap)
    {
        json.WriteStartObject();
        json.WriteString("what", gap.What);
        json.WriteString("repository", gap.Repository);
        PlaceJson.Write(json, gap.Place);
        json.WriteString("library", gap.Library);
        json.WriteString("member", gap.Member);
        json.WriteString("certainty", NameOf(gap.Certainty));
        WriteTexts(json, "reasons", gap.Reasons);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, CoveredCatalog catalog)
    {
        json.WriteStartObject();
        json.WriteString("database", catalog.Database);
        json.WriteString("source", catalog.Source);
        json.WriteNumber("relations", catalog.Relations);
        json.WriteNumber("routines", catalog.Routines);
        json.WriteNumber("routinesPartlyKnown", catalog.RoutinesInPart);
        WriteTexts(json, "problems", catalog.Losses);
        json.WriteEndObject();
    }

    internal static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
