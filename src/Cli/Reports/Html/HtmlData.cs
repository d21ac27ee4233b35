using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using DbImpact.Checks.Facts;
using DbImpact.Cli.Reports.Json;
using DbImpact.Cli.Reports.Model;
using DbImpact.Cli.Reports.Text;

namespace DbImpact.Cli.Reports.Html;

/// <summary>The page's data as JSON in which no character ends a script element: &lt;, &gt; and &amp; are escaped.</summary>
internal static class HtmlData
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string Write(HtmlPage page)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            json.WriteString("title", page.Title);
            json.WriteStartArray("databases");
            foreach (var name in page.Databases)
            {
                json.WriteStartObject();
                json.WriteString("name", name);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            CoverageJson.WriteTexts(json, "repositories", page.Repositories);
            json.WriteNumber("repositoryCount", page.RepositoryCount);
            json.WriteStartArray("tables");
            foreach (var table in page.Tables) Write(json, table);
            json.WriteEndArray();
            json.WriteStartArray("findings");
            foreach (var (finding, database) in page.Findings) Write(json, finding, database);
            json.WriteEndArray();
            Write(json, page.Coverage);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    private static void Write(Utf8JsonWriter json, PageTable table)
    {
        json.WriteStartObject();
        json.WriteString("database", table.Database);
        json.WriteString("schema", table.Schema);
        json.WriteString("name", table.Name);
        json.WriteBoolean("exists", table.Exists);
        WriteText(json, "comment", table.Comment);
        WriteText(json, "priority", table.Priority);
        json.WriteStartArray("columns");
        foreach (var (column, type, isKey) in table.Columns)
        {
            json.WriteStartObject();
            json.WriteString("name", column.Name);
            json.WriteString("type", type);
            json.WriteBoolean("notNull", column.NotNull);
            WriteText(json, "default", column.Default);
            json.WriteBoolean("key", isKey);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("references");
        foreach (var reference in table.References)
        {
            json.WriteStartObject();
            CoverageJson.WriteTexts(json, "columns", reference.Columns);
            json.WriteString("schema", reference.Schema);
            json.WriteString("table", reference.Table);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("uses");
        foreach (var usage in table.Usages) Write(json, usage);
        json.WriteEndArray();
        json.WriteStartArray("models");
        foreach (var model in table.Models) Write(json, model);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ReportedUsage reported)
    {
        var usage = reported.Usage;
        json.WriteStartObject();
        json.WriteString("repository", reported.Repository);
        WritePlace(json, reported.Place);
        json.WriteString("kind", (usage.Operation ?? usage.Kind).ToString().ToLowerInvariant());
        CoverageJson.WriteTexts(json, "columns", usage.Columns);
        json.WriteBoolean("all", usage.AllColumns);
        CoverageJson.WriteTexts(json, "through", usage.Through.Select(item => item.ToString()));
        json.WriteString("library", usage.Library);
        WriteText(json, "member", usage.Member);
        json.WriteString("certainty", CoverageJson.NameOf(usage.Certainty));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, PageModel model)
    {
        json.WriteStartObject();
        json.WriteString("repository", model.Repository);
        json.WriteString("name", ShortName(model.Model.TypeName));
        WritePlace(json, model.Place);
        json.WriteStartArray("properties");
        foreach (var property in model.Model.Properties.Where(property => !property.IsUncertain)) Write(json, property);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, PropertyModel property)
    {
        json.WriteStartObject();
        json.WriteString("name", property.Name);
        json.WriteString("column", property.Column.Name);
        json.WriteString("type", property.StoreType ?? ShortName(property.TypeName));
        if (property.IsNullable is { } isNullable) json.WriteBoolean("nullable", isNullable);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ReportedFinding reported, string database)
    {
        var finding = reported.Finding;
        json.WriteStartObject();
        json.WriteString("rule", finding.Rule.Id);
        json.WriteString("help", finding.Rule.HelpLink);
        json.WriteString("severity", CheckText.NameOf(reported.Severity));
        json.WriteString("message", finding.Message);
        json.WriteString("repository", reported.Repository);
        WritePlace(json, reported.Place);
        json.WriteString("database", database);
        WriteText(json, "schema", finding.Schema);
        WriteText(json, "table", finding.Table);
        json.WriteStartArray("related");
        foreach (var related in reported.Related)
        {
            json.WriteStartObject();
            json.WriteString("message", related.Message);
            WritePlace(json, related.Place);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Coverage coverage)
    {
        json.WriteStartObject("coverage");
        json.WriteNumber("files", coverage.Files);
        json.WriteNumber("models", coverage.Models);
        json.WriteNumber("known", coverage.Known);
        json.WriteNumber("partial", coverage.Partial);
        json.WriteNumber("unknown", coverage.Unknown);
        json.WriteStartArray("gaps");
        foreach (var gap in coverage.Gaps)
        {
            json.WriteStartObject();
            json.WriteString("repository", gap.Repository);
            WritePlace(json, gap.Place);
            json.WriteString("certainty", CoverageJson.NameOf(gap.Certainty));
            CoverageJson.WriteTexts(json, "reasons", gap.Reasons);
            json.WriteEndObject();
        }
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
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, ReportedPlace place)
    {
        json.WriteString("path", place.Path);
        json.WriteNumber("line", place.StartLine);
        json.WriteNumber("endLine", place.EndLine);
    }

    private static void WriteText(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null) json.WriteString(name, text);
    }

    /// <summary>Without its namespace; what stands in brackets keeps its own.</summary>
    private static string ShortName(string name)
    {
        var generic = name.AsSpan().IndexOfAny('<', '[');
        var dot = name.LastIndexOf('.', generic < 0 ? name.Length - 1 : generic);
        return name[(dot + 1)..];
    }
}
