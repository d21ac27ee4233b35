using System.Collections.Generic;
using System.IO;
using System.Text.Json;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Comparison;

namespace DbImpact.Cli.Reports.Json;

/// <summary>Differences of two catalogs as JSON (docs/schemas/diff.schema.json).</summary>
internal static class DifferenceJson
{
    public static void Write(TextWriter output, IReadOnlyList<CatalogDifference> differences, string first, string second) =>
        JsonReport.Write(output, json =>
        {
            json.WriteStartObject();
            json.WriteString("first", first);
            json.WriteString("second", second);
            json.WriteStartArray("differences");
            foreach (var difference in differences) Write(json, difference);
            json.WriteEndArray();
            json.WriteEndObject();
        });

    private static void Write(Utf8JsonWriter json, CatalogDifference difference)
    {
        json.WriteStartObject();
        json.WriteString("object", JsonReport.CamelCase(difference.Object.ToString()));
        json.WriteString("aspect", JsonReport.CamelCase(difference.Aspect.ToString()));
        json.WriteString("schema", difference.Schema);
        json.WriteString("relation", difference.Relation);
        json.WriteString("name", difference.Name);
        json.WriteString("first", difference.First);
        json.WriteString("second", difference.Second);
        WritePlace(json, "firstPlace", difference.FirstPlace);
        WritePlace(json, "secondPlace", difference.SecondPlace);
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, string name, Place? place)
    {
        if (place is null)
        {
            json.WriteNull(name);
            return;
        }
        json.WriteStartObject(name);
        json.WriteString("path", place.Path);
        json.WriteNumber("line", place.Line);
        json.WriteNumber("column", place.Column);
        json.WriteEndObject();
    }
}
