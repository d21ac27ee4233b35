using System.Collections.Generic;
using System.IO;
using System.Text.Json;
using DbImpact.Cli.Reports.Model;

namespace DbImpact.Cli.Reports.Json;

/// <summary>A catalog as JSON (docs/schemas/catalog.schema.json).</summary>
internal static class CatalogJson
{
    public static void Write(TextWriter output, CatalogReport report) => JsonReport.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("source", report.Source);
        json.WriteNumber("serverVersion", report.ServerVersion);
        json.WriteStartArray("relations");
        foreach (var domain in report.Domains)
            foreach (var relation in domain.Relations) Write(json, domain, relation);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, CatalogDomain domain, DocumentedRelation relation)
    {
        json.WriteStartObject();
        json.WriteString("schema", domain.Schema);
        json.WriteString("domain", domain.Name);
        json.WriteString("name", relation.Name);
        json.WriteString("kind", relation.Kind);
        if (relation.Columns is { } columns) json.WriteNumber("columns", columns);
        else json.WriteNull("columns");
        Write(json, "key", relation.Key);
        Write(json, "refersTo", relation.RefersTo);
        if (relation.Policies is { } policies) Write(json, "policies", policies);
        else json.WriteNull("policies");
        json.WriteString("comment", relation.Comment);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
