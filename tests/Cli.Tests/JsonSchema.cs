using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit;

namespace DbImpact.Cli.Tests;

/// <summary>As much of JSON Schema as the published schemas use.</summary>
internal sealed class JsonSchema(JsonElement root)
{
    private static readonly HashSet<string> Understood =
    [
        "$schema", "$id", "$defs", "$ref", "title", "description", "type", "properties", "additionalProperties", "required", "items", "enum",
        "minimum", "pattern", "oneOf",
        "minLength", "propertyNames",
    ];

    public static JsonElement Parse(string text) => JsonDocument.Parse(text).RootElement;

    public static JsonSchema Load(string name) => new(Parse(File.ReadAllText(Path.Combine(Repository(), "docs", "schemas", name + ".schema.json"))));

    public static string Repository([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", ".."));

    public void Validate(JsonElement json)
    {
        var problems = Problems(root, json, "$").ToList();
        Assert.True(problems.Count == 0, string.Join("\n", problems));
    }

    public bool IsValid(JsonElement json) => !Problems(root, json, "$").Any();

    private IEnumerable<string> Problems(JsonElement schema, JsonElement json, string at)
    {
        foreach (var keyword in schema.EnumerateObject())
        {
            if (!Understood.Contains(keyword.Name)) yield return $"{at}: the schema's \"{keyword.Name}\" is not understood";
            foreach (var problem in Problems(keyword, schema, json, at)) yield return problem;
        }
    }

    private IEnumerable<string> Problems(JsonProperty keyword, JsonElement schema, JsonElement json, string at) => keyword.Name switch
    {
        "$ref" => Problems(Resolve(keyword.Value.GetString()!), json, at),
        "type" => Types(keyword.Value).Any(type => IsOf(type, json)) ? [] : [$"{at} is no {keyword.Value}"],
        "enum" =>
            keyword.Value.EnumerateArray().Any(value => JsonElement.DeepEquals(value, json)) ? [] : [$"{at}: {json} is none of {keyword.Value}"],
        "minimum" => json.ValueKind != JsonValueKind.Number || json.GetDouble() >= keyword.Value.GetDouble() ? [] : [$"{at}: {json} is too small"],
        "minLength" => json.ValueKind != JsonValueKind.String || json.GetString()!.Length >= keyword.Value.GetInt32() ? [] : [$"{at} is too short"],
        "pattern" =>
            json.ValueKind != JsonValueKind.String || Regex.IsMatch(json.GetString()!, keyword.Value.GetString()!) ? []
            : [$"{at}: {json} does not match {keyword.Value}"],
        "oneOf" => keyword.Value.EnumerateArray().Count(one => !Problems(one, json, at).Any()) == 1 ? [] : [$"{at} is not one of the alternatives"],
        "required" =>
            keyword.Value.EnumerateArray().Where(name => json.ValueKind == JsonValueKind.Object && !json.TryGetProperty(name.GetString()!, out _))
            .Select(name => $"{at}.{name} is missing"),
        "properties" => json.ValueKind != JsonValueKind.Object ? [] : keyword.Value.EnumerateObject()
            .SelectMany(property => json.TryGetProperty(property.Name, out var value)
                ? Problems(property.Value, value, at + "." + property.Name) : []),
        "additionalProperties" => json.ValueKind != JsonValueKind.Object ? [] : Additional(schema, json).SelectMany(
            property =>
                keyword.Value.ValueKind == JsonValueKind.False ? [$"{at}.{property.Name} is not in the schema"]
                : Problems(keyword.Value, property.Value, at + "." + property.Name)),
        "propertyNames" => json.ValueKind != JsonValueKind.Object ? [] : json.EnumerateObject().SelectMany(
            property => Problems(keyword.Value, JsonSerializer.SerializeToElement(property.Name), at + "." + property.Name)),
        "items" =>
            json.ValueKind != JsonValueKind.Array ? [] : json.EnumerateArray().SelectMany((item, i) => Problems(keyword.Value, item, $"{at}[{i}]")),
        _ => [],
    };

    private static IEnumerable<JsonProperty> Additional(JsonElement schema, JsonElement json) =>
        json.EnumerateObject().Where(property => !schema.TryGetProperty("properties", out var known) || !known.TryGetProperty(property.Name, out _));

    private JsonElement Resolve(string reference) => reference[2..].Split('/').Aggregate(root, (at, name) => at.GetProperty(name));

    private static IEnumerable<string> Types(JsonElement type) =>
        type.ValueKind == JsonValueKind.String ? [type.GetString()!] : type.EnumerateArray().Select(item => item.GetString()!);

    private static bool IsOf(string type, JsonElement json) => type switch
    {
        "object" => json.ValueKind == JsonValueKind.Object,
        "array" => json.ValueKind == JsonValueKind.Array,
        "string" => json.ValueKind == JsonValueKind.String,
        "integer" => json.ValueKind == JsonValueKind.Number && json.TryGetInt64(out _),
        "boolean" => json.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => json.ValueKind == JsonValueKind.Null,
        _ => false,
    };
}
