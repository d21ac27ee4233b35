using System.IO;
using System.Text.Json;
using DbImpact.Cli.Reports.Model;

namespace DbImpact.Cli.Reports.Json;

/// <summary>Usages as JSON (docs/schemas/usages.schema.json).</summary>
internal static class UsageJson
{
    public static void Write(TextWriter output, UsageReport report) => JsonReport.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("usages");
        foreach (var table in report.Tables)
            foreach (var usage in table.Usages) Write(json, usage);
        json.WriteEndArray();
        CoverageJson.Write(json, report.Coverage);
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, ReportedUsage reported)
    {
        var usage = reported.Usage;
        json.WriteStartObject();
        json.WriteString("database", usage.Database);
        json.WriteString("schema", usage.Schema);
        json.WriteString("table", usage.Table);
        CoverageJson.WriteTexts(json, "columns", usage.Columns);
        json.WriteBoolean("allColumns", usage.AllColumns);
        json.WriteBoolean("exists", usage.Exists);
        json.WriteStartArray("through");
        foreach (var item in usage.Through)
        {
            json.WriteStartObject();
            json.WriteString("kind", item.Kind);
            json.WriteString("schema", item.Schema);
            json.WriteString("name", item.Name);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteString("repository", reported.Repository);
        PlaceJson.Write(json, reported.Place);
        json.WriteString("kind", usage.Kind.ToString().ToLowerInvariant());
        json.WriteString("operation", (usage.Operation ?? usage.Kind).ToString().ToLowerInvariant());
        json.WriteString("library", usage.Library);
        json.WriteString("member", usage.Member);
        json.WriteString("certainty", CoverageJson.NameOf(usage.Certainty));
        json.WriteEndObject();
    }
}
