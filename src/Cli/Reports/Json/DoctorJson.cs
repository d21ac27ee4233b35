using System.IO;
using System.Text.Json;
using DbImpact.Cli.Doctor;

namespace DbImpact.Cli.Reports.Json;

/// <summary>What a server's rows stand against as JSON (docs/schemas/doctor.schema.json).</summary>
internal static class DoctorJson
{
    public static void Write(TextWriter output, DoctorReport report) => JsonReport.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("server", report.Server);
        json.WriteString("migrations", report.Migrations);
        json.WriteStartArray("checks");
        foreach (var result in report.Results) Write(json, result);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, DataCheckResult result)
    {
        json.WriteStartObject();
        json.WriteString("kind", JsonReport.CamelCase(result.Kind.ToString()));
        json.WriteString("relation", result.Relation);
        json.WriteString("subject", result.Subject);
        json.WriteString("status", JsonReport.CamelCase(result.Status.ToString()));
        json.WriteString("message", result.Message);
        if (result.Rows is { } rows) json.WriteNumber("rows", rows);
        else json.WriteNull("rows");
        json.WriteBoolean("isComplete", result.IsComplete);
        json.WriteStartArray("keys");
        foreach (var key in result.Keys) json.WriteStringValue(key);
        json.WriteEndArray();
        json.WriteString("path", result.Place?.Path);
        if (result.Place is { } place) json.WriteNumber("line", place.Line);
        else json.WriteNull("line");
        json.WriteString("mend", result.Mend);
        json.WriteEndObject();
    }
}
