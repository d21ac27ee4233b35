using System.Collections.Generic;
using System.IO;
using System.Text.Json;
using DbImpact.Cli.Fixing;
using DbImpact.Cli.Impact;
using DbImpact.Cli.Reports.Model;

namespace DbImpact.Cli.Reports.Json;

/// <summary>The impact of a change as JSON (docs/schemas/impact.schema.json).</summary>
internal static class ImpactJson
{
    public static void Write(TextWriter output, ImpactReport report, FixPlan? mends) => JsonReport.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("change", report.Change);
        json.WriteString("database", report.Database);
        json.WriteStartArray("steps");
        foreach (var step in report.Steps) Write(json, step);
        json.WriteEndArray();
        json.WriteStartArray("relations");
        foreach (var relation in report.Relations)
        {
            json.WriteStartObject();
            json.WriteString("schema", relation.Schema);
            json.WriteString("table", relation.Name);
            json.WriteString("priority", relation.Priority);
            Write(json, "effects", relation.Effects);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("items");
        Write(json, report.Repositories, "old", "new");
        Write(json, report.NewCode?.OnOldSchema ?? [], "new", "old");
        Write(json, report.NewCode?.OnNewSchema ?? [], "new", "new");
        json.WriteEndArray();
        Write(json, report.NewCode);
        json.WriteStartArray("mended");
        foreach (var finding in report.Mended) Write(json, finding);
        json.WriteEndArray();
        json.WriteStartObject("deployment");
        json.WriteNumber("oldCodeOnNewSchema", report.Deployment.OldCodeOnNewSchema);
        if (report.NewCode is { } code)
        {
            json.WriteNumber("newCodeOnOldSchema", code.FailuresOnOldSchema);
            json.WriteNumber("newCodeOnNewSchema", code.FailuresOnNewSchema);
        }
        Write(json, "advice", report.Deployment.Advice);
        json.WriteEndObject();
        Write(json, "risks", report.Risks);
        if (mends is not null)
        {
            json.WriteStartArray("edits");
            foreach (var change in mends.Changes)
            {
                foreach (var edit in change.Edits)
                {
                    json.WriteStartObject();
                    PlaceJson.Write(json, edit.Place);
                    json.WriteString("newText", edit.NewText);
                    json.WriteEndObject();
                }
            }
            json.WriteEndArray();
            Write(json, "byHand", [.. mends.ByHand]);
        }
        CoverageJson.Write(json, report.Coverage);
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, ImpactStep step)
    {
        json.WriteStartObject();
        json.WriteString("text", step.Text);
        json.WriteString("path", step.Place.Path);
        json.WriteNumber("line", step.Place.Line);
        json.WriteNumber("column", step.Place.Column);
        Write(json, "effects", step.Effects);
        json.WriteStartArray("problems");
        foreach (var problem in step.Problems)
        {
            json.WriteStartObject();
            json.WriteString("kind", JsonReport.CamelCase(problem.Kind.ToString()));
            json.WriteString("sqlState", problem.SqlState);
            json.WriteString("message", problem.Message);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        Write(json, "locks", step.Locks);
        json.WriteStartObject("rollback");
        Write(json, "statements", step.Rollback.Statements);
        Write(json, "losses", step.Rollback.Losses);
        Write(json, "doubts", step.Rollback.Doubts);
        Write(json, "remaining", step.Rollback.Remaining);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, NewCode? range)
    {
        if (range is null) return;
        json.WriteStartObject("range");
        json.WriteString("from", range.From);
        json.WriteString("to", range.To);
        json.WriteStartArray("repositories");
        foreach (var root in range.Roots)
        {
            json.WriteStartObject();
            json.WriteString("path", root.Top);
            json.WriteString("from", root.From);
            json.WriteString("to", root.To);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        Write(json, "asTheyAre", range.AsTheyAre);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<RepositoryImpact> repositories, string code, string schema)
    {
        foreach (var repository in repositories)
            foreach (var item in repository.Items) Write(json, repository, item, code, schema);
    }

    private static void Write(Utf8JsonWriter json, RepositoryImpact repository, ImpactItem item, string code, string schema)
    {
        json.WriteStartObject();
        json.WriteString("code", code);
        json.WriteString("onSchema", schema);
        json.WriteString("repository", repository.Name);
        json.WriteBoolean("inDatabase", repository.IsDatabase);
        json.WriteString("impact", JsonReport.CamelCase(item.Kind.ToString()));
        PlaceJson.Write(json, item.Place);
        json.WriteString("table", item.Usage?.Table ?? item.Relation);
        json.WriteString("kind", item.Usage is { } usage ? JsonReport.CamelCase(usage.Kind.ToString()) : null);
        json.WriteString("library", item.Usage?.Library);
        json.WriteString("member", item.Usage?.Member);
        Write(json, "reasons", item.Reasons);
        json.WriteStartArray("findings");
        foreach (var finding in item.Findings) Write(json, finding);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ReportedFinding finding)
    {
        json.WriteStartObject();
        json.WriteString("rule", finding.Finding.Rule.Id);
        json.WriteString("message", finding.Finding.Message);
        json.WriteString("repository", finding.Repository);
        PlaceJson.Write(json, finding.Place);
        json.WriteString("fingerprint", finding.Fingerprint);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
