using System.Collections.Generic;
using System.IO;
using System.Text.Json;
using DbImpact.Cli.Reports.Model;

namespace DbImpact.Cli.Reports.Json;

/// <summary>The chains as JSON (docs/schemas/migrations.schema.json).</summary>
internal static class MigrationsJson
{
    public static void Write(TextWriter output, MigrationsReport report) => JsonReport.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("chains");
        foreach (var chain in report.Chains) Write(json, chain);
        json.WriteEndArray();
        json.WriteStartArray("order");
        foreach (var service in report.Order)
        {
            json.WriteStartObject();
            json.WriteString("repository", service.Repository);
            json.WriteStartArray("needs");
            foreach (var need in service.Needs)
            {
                json.WriteStartObject();
                json.WriteString("repository", need.Repository);
                Write(json, "tables", need.Tables);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        Write(json, "circle", report.Circle);
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, ReportedChain chain)
    {
        json.WriteStartObject();
        json.WriteString("repository", chain.Repository);
        json.WriteString("name", chain.Name);
        json.WriteString("tool", chain.Tool);
        Write(json, "heads", chain.Heads);
        json.WriteStartArray("migrations");
        foreach (var migration in chain.Migrations) Write(json, migration);
        json.WriteEndArray();
        if (chain.Status is { } status)
        {
            json.WriteStartObject("status");
            json.WriteString("database", status.Database);
            json.WriteString("table", status.Table);
            Write(json, "versions", status.Versions);
            Write(json, "unknown", status.Unknown);
            Write(json, "missing", status.Missing);
            json.WriteString("trouble", status.Trouble);
            json.WriteEndObject();
        }
        else json.WriteNull("status");
        json.WriteStartArray("problems");
        foreach (var problem in chain.Problems)
        {
            json.WriteStartObject();
            json.WriteString("rule", problem.Rule);
            json.WriteString("message", problem.Message);
            PlaceJson.Write(json, problem.Place);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ReportedMigration migration)
    {
        json.WriteStartObject();
        json.WriteString("name", migration.Name);
        json.WriteString("title", migration.Title);
        PlaceJson.Write(json, migration.Place);
        Write(json, "parents", migration.Parents);
        Write(json, "dependsOn", migration.DependsOn);
        Write(json, "labels", migration.Labels);
        json.WriteString("state", JsonReport.CamelCase(migration.State.ToString()));
        Write(json, "notUndone", migration.NotUndone);
        json.WriteStartArray("gaps");
        foreach (var gap in migration.Gaps)
        {
            json.WriteStartObject();
            json.WriteString("reason", gap.Reason);
            PlaceJson.Write(json, gap.Place);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
