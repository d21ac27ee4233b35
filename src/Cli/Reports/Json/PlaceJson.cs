using System.Text.Json;
using DbImpact.Cli.Reports.Model;

namespace DbImpact.Cli.Reports.Json;

/// <summary>A place as properties of the object that has it.</summary>
internal static class PlaceJson
{
    public static void Write(Utf8JsonWriter json, ReportedPlace place)
    {
        json.WriteString("path", place.Path);
        json.WriteNumber("startLine", place.StartLine);
        json.WriteNumber("startColumn", place.StartColumn);
        json.WriteNumber("endLine", place.EndLine);
        json.WriteNumber("endColumn", place.EndColumn);
    }
}
