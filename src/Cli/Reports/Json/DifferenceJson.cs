using System.IO;
using System.Text.Json;
using DbImpact.Cli.Reports.Model;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Comparison;

namespace DbImpact.Cli.Reports.Json;

/// <summary>Catalogs side by side as JSON (docs/schemas/diff.schema.json).</summary>
internal static class DifferenceJson
{
    public static void Write(TextWriter output, DiffReport report) => JsonReport.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("sources");
        foreach (var source in report.Sources) Write(json, source);
        json.WriteEndArray();
        json.WriteStartArray("differences");
        foreach (var row in report.Rows) Write(json, row, report);
        json.WriteEndArray();
        json.WriteStartArray("rules");
        foreach (var rule in report.Rules) Write(json, rule);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    public static string ClassName(DifferenceClass @class) => JsonReport.CamelCase(@class.ToString());

    private static void Write(Utf8JsonWriter json, DiffSource source)
    {
        json.WriteStartObject();
        json.WriteString("name", source.Name);
        json.WriteString("description", source.Description);
        json.WriteNumber("tables", source.Tables);
        json.WriteStartArray("migrations");
        foreach (var record in source.Migrations)
        {
            json.WriteStartObject();
            json.WriteString("tool", record.Tool);
            json.WriteString("schema", record.Schema);
            json.WriteString("table", record.Table);
            json.WriteBoolean("hasAll", record.HasAll);
            json.WriteStartArray("versions");
            foreach (var version in record.Versions) json.WriteStringValue(version);
            json.WriteEndArray();
            json.WriteString("trouble", record.Trouble);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, DiffRow row, DiffReport report)
    {
        var difference = row.Difference;
        json.WriteStartObject();
        json.WriteString("object", JsonReport.CamelCase(difference.Object.ToString()));
        json.WriteString("aspect", JsonReport.CamelCase(difference.Aspect.ToString()));
        json.WriteString("schema", difference.Schema);
        json.WriteString("relation", difference.Relation);
        json.WriteString("name", difference.Name);
        json.WriteString("class", ClassName(difference.Class));
        json.WriteString("reason", difference.Reason);
        json.WriteString("mend", difference.WayOut);
        json.WriteStartArray("values");
        for (var i = 0; i < row.Values.Count; i++)
        {
            var value = row.Values[i];
            json.WriteStartObject();
            json.WriteString("source", report.Sources[i].Name);
            json.WriteString("value", value.Text);
            json.WriteBoolean("differs", value.Differs);
            WritePlace(json, value.Place);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, DiffRule rule)
    {
        json.WriteStartObject();
        json.WriteString("rule", rule.Rule);
        if (rule.IsKept is { } isKept) json.WriteBoolean("isKept", isKept);
        else json.WriteNull("isKept");
        json.WriteStartArray("details");
        foreach (var detail in rule.Details) json.WriteStringValue(detail);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, Place? place)
    {
        if (place is null)
        {
            json.WriteNull("place");
            return;
        }
        json.WriteStartObject("place");
        json.WriteString("path", place.Path);
        json.WriteNumber("line", place.Line);
        json.WriteNumber("column", place.Column);
        json.WriteEndObject();
    }
}
