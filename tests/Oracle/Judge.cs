using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using DbImpact.PostgreSql.Binding;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Replay;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Oracle;

/// <summary>
/// Answers a job of JSON lines. <c>{"catalog", "ddl"}</c> names the script whose database holds from there on (relative to the current
/// directory); <c>{"id", "sql", "search_path", "std_strings"}</c> asks for what a server says to a Parse message, which is answered by
/// <c>{"id", "sqlstate", "position", "raw"}</c>, of an error with its <c>"message"</c> (of what is unknown, why), and, where they are known,
/// <c>"columns"</c> and <c>"params"</c>.
/// </summary>
/// <param name="serverVersion">The major that the job's catalogs and verdicts are of.</param>
/// <param name="grammarOnly">Whether the lexer's and the grammar's verdict is asked for alone: then nothing is "unknown".</param>
internal sealed class Judge(int serverVersion, bool grammarOnly)
{
    private const string Accepted = "00000";

    private static readonly JsonWriterOptions JsonOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private DatabaseCatalog? _catalog;

    public void Run(TextReader input, TextWriter output)
    {
        while (input.ReadLine() is { } line)
        {
            if (line.Length == 0) continue;
            using var message = JsonDocument.Parse(line);
            if (message.RootElement.TryGetProperty("ddl", out var ddl)) Open(ddl.GetString()!);
            else output.WriteLine(Answer(message.RootElement));
        }
    }

    private void Open(string path)
    {
        if (grammarOnly) return;
        var options = new ReplayOptions { ServerVersion = serverVersion };
        _catalog = Replayer.Replay(new ReplayScript(path, File.ReadAllText(path)), options).Catalog;
    }

    private string Answer(JsonElement question)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, JsonOptions))
        {
            json.WriteStartObject();
            json.WriteString("id", question.GetProperty("id").GetString());
            WriteVerdict(json, question);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    private void WriteVerdict(Utf8JsonWriter json, JsonElement question)
    {
        var sql = question.GetProperty("sql").GetString()!;
        var text = new SqlText(sql);
        var script = SqlParser.ParseScript(text, new ParserOptions
        {
            ServerVersion = serverVersion,
            StandardConformingStrings = question.GetProperty("std_strings").GetString() != "off",
        });
        json.WriteBoolean("raw", script.Errors.Count > 0);
        if (script.Errors.Count > 0) WriteState(json, script.Errors[0].SqlState, script.Errors[0].HasPosition ? CodePoints.PositionOf(sql, script.Errors[0].Span.Start) : null);
        else if (grammarOnly) WriteState(json, Accepted, null);
        else if (script.Statements.Count > 1) WriteState(json, "42601", null);
        else if (script.Statements.Count == 0 || !IsAnalyzed(script.Statements[0])) WriteState(json, Accepted, null);
        else WriteBinding(json, script.Statements[0], text, question.GetProperty("search_path").GetString()!);
    }

    /// <summary>Statements that Parse looks into (transformStmt of analyze.c); the others are judged only when they run.</summary>
    private static bool IsAnalyzed(SqlStatement statement) =>
        statement is SelectStatement or InsertStatement or UpdateStatement or DeleteStatement or MergeStatement or ExplainStatement
            or DeclareCursorStatement or CreateTableAsStatement or CreateMaterializedViewStatement or CallStatement;

    private void WriteBinding(Utf8JsonWriter json, SqlStatement statement, SqlText text, string searchPath)
    {
        var catalog = _catalog ?? throw new InvalidDataException("The job names no catalog before its first statement.");
        var context = new BindingContext(catalog) { SearchPath = SearchPathText.Split(searchPath), ParameterTypesAreInferred = true };
        var bound = Binder.Bind(statement, text, context);
        if (bound.Errors.Count > 0)
        {
            WriteState(json, bound.Errors[0].SqlState, CodePoints.PositionOf(text.Text, bound.Errors[0].Position));
            json.WriteString("message", bound.Errors[0].Message);
            return;
        }
        WriteState(json, bound.Uncertainties.Count == 0 ? Accepted : "unknown", null);
        if (bound.Uncertainties.Count > 0) json.WriteString("message", bound.Uncertainties[0].Reason);
        if (ColumnsOf(bound, catalog) is { } columns) WriteColumns(json, columns);
        if (ParametersOf(bound, catalog) is { } parameters) WriteParameters(json, parameters);
    }

    private static void WriteState(Utf8JsonWriter json, string sqlState, int? position)
    {
        json.WriteString("sqlstate", sqlState);
        if (position is { } value) json.WriteNumber("position", value);
        else json.WriteNull("position");
    }

    private static void WriteColumns(Utf8JsonWriter json, List<(string Name, string Type)> columns)
    {
        json.WriteStartArray("columns");
        foreach (var (name, type) in columns)
        {
            json.WriteStartArray();
            json.WriteStringValue(name);
            json.WriteStringValue(type);
            json.WriteEndArray();
        }
        json.WriteEndArray();
    }

    private static void WriteParameters(Utf8JsonWriter json, string[] types)
    {
        json.WriteStartArray("params");
        foreach (var type in types) json.WriteStringValue(type);
        json.WriteEndArray();
    }

    private static List<(string Name, string Type)>? ColumnsOf(BoundStatement bound, DatabaseCatalog catalog)
    {
        if (!bound.OutputColumnsAreKnown) return null;
        var columns = new List<(string, string)>();
        foreach (var column in bound.OutputColumns)
        {
            if (!column.NameIsKnown || NameOf(catalog, column.Type, isColumn: true) is not { } type) return null;
            columns.Add((column.Name, type));
        }
        return columns;
    }

    /// <summary>The types of $1 and on; a number that the text leaves out is not known.</summary>
    private static string[]? ParametersOf(BoundStatement bound, DatabaseCatalog catalog)
    {
        var types = new string[bound.Parameters.Count];
        foreach (var parameter in bound.Parameters)
        {
            if (!int.TryParse(parameter.Name, out var number) || number < 1 || number > types.Length) return null;
            if (NameOf(catalog, parameter.Type, isColumn: false) is not { } type) return null;
            types[number - 1] = type;
        }
        return Array.IndexOf(types, null) < 0 ? types : null;
    }

    /// <summary>A server describes a column of a domain as one of the type under it.</summary>
    private static string? NameOf(DatabaseCatalog catalog, TypeReference type, bool isColumn)
    {
        var found = catalog.GetType(type.Oid);
        while (isColumn && found is { Kind: TypeKind.Domain }) found = catalog.GetType(found.BaseType.Oid);
        return found is null ? null : catalog.QualifiedName(found);
    }
}
