using System;
using System.Linq;
using System.Text.Json;
using DbImpact.Cli.Reports.Model;

namespace DbImpact.Cli.Reports.Sarif;

/// <summary>Locations, regions and messages of SARIF.</summary>
internal static class SarifPlaces
{
    public const string Root = "%SRCROOT%";

    public static void WriteMessage(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    public static void WritePhysicalLocation(Utf8JsonWriter json, ReportedPlace place)
    {
        json.WriteStartObject("physicalLocation");
        WriteArtifact(json, place.Path);
        WriteRegion(json, "region", place);
        json.WriteEndObject();
    }

    public static void WriteArtifact(Utf8JsonWriter json, string path)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', path.Split('/').Select(Uri.EscapeDataString)));
        json.WriteString("uriBaseId", Root);
        json.WriteEndObject();
    }

    public static void WriteRegion(Utf8JsonWriter json, string name, ReportedPlace place)
    {
        json.WriteStartObject(name);
        json.WriteNumber("startLine", place.StartLine);
        if (place.Span is { } span)
        {
            json.WriteNumber("startColumn", place.StartColumn);
            json.WriteNumber("endLine", place.EndLine);
            json.WriteNumber("endColumn", place.EndColumn);
            json.WriteNumber("charOffset", span.Start);
            json.WriteNumber("charLength", span.Length);
        }
        json.WriteEndObject();
    }

    public static void WriteNotification(Utf8JsonWriter json, string level, string message, ReportedPlace place)
    {
        json.WriteStartObject();
        json.WriteString("level", level);
        WriteMessage(json, "message", message);
        json.WriteStartArray("locations");
        json.WriteStartObject();
        WritePhysicalLocation(json, place);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
