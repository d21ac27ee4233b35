using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using DbImpact.Cli.Commands;

namespace DbImpact.Cli.Workspaces;

/// <summary>An object of a configuration file that says where it stands when something is wrong in it.</summary>
internal readonly struct JsonObject
{
    private readonly JsonElement _element;
    private readonly string _place;

    public JsonObject(JsonElement element, string file, string place)
    {
        _element = element;
        _place = place;
        File = file;
        if (element.ValueKind != JsonValueKind.Object) throw Wrong("an object");
    }

    public string File { get; }

    private string Where => _place.Length == 0 ? "" : " in " + _place;

    /// <summary>Refuses every other key, naming the one that was probably meant, or all that there are.</summary>
    public void Only(params string[] keys)
    {
        foreach (var member in _element.EnumerateObject())
        {
            if (!keys.Contains(member.Name))
                throw new CliException($"{File}: there is no key \"{member.Name}\"{Where}{(Nearest.Of(member.Name, keys) is null ? $"; its keys are {string.Join(", ", keys)}." : Nearest.Question(member.Name, keys))}");
        }
    }

    public string? Text(string key)
    {
        if (!_element.TryGetProperty(key, out var value)) return null;
        return value.ValueKind == JsonValueKind.String ? value.GetString() : throw new CliException($"{File}: \"{key}\"{Where} is not a text.");
    }

    public string RequiredText(string key) =>
        Text(key) is { Length: > 0 } text ? text : throw new CliException($"{File}: \"{key}\" is missing{Where}.");

    /// <summary>A list of names, or one text with commas, as SET search_path takes it; null where it is not there.</summary>
    public IReadOnlyList<string>? Names(string key)
    {
        if (!_element.TryGetProperty(key, out var value)) return null;
        if (value.ValueKind == JsonValueKind.String) return SearchPathOption.Split(value.GetString()!);
        if (value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String))
            return [.. value.EnumerateArray().Select(item => item.GetString()!)];
        throw new CliException($"{File}: \"{key}\"{Where} is not a list of names.");
    }

    /// <summary>A list of texts, or one; empty where it is not there.</summary>
    public IReadOnlyList<string> Texts(string key)
    {
        if (!_element.TryGetProperty(key, out var value)) return [];
        if (value.ValueKind == JsonValueKind.String) return [value.GetString()!];
        if (value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String))
            return [.. value.EnumerateArray().Select(item => item.GetString()!)];
        throw new CliException($"{File}: \"{key}\"{Where} is neither a text nor a list of texts.");
    }

    /// <summary>Null where it is not there.</summary>
    public JsonObject? Object(string key) => _element.TryGetProperty(key, out var value) ? new JsonObject(value, File, Inside(key)) : null;

    public IEnumerable<string> Keys() => _element.EnumerateObject().Select(member => member.Name);

    /// <summary>False where it is not there.</summary>
    public bool Flag(string key)
    {
        if (!_element.TryGetProperty(key, out var value)) return false;
        return value.ValueKind is JsonValueKind.True or JsonValueKind.False ? value.GetBoolean() : throw new CliException($"{File}: \"{key}\"{Where} is neither true nor false.");
    }

    public IEnumerable<(string Name, JsonObject Value)> Members(string key)
    {
        foreach (var (name, value) in Values(key)) yield return (name, new JsonObject(value, File, Inside(key) + "." + name));
    }

    public IEnumerable<(string Name, JsonElement Value)> Values(string key)
    {
        if (!_element.TryGetProperty(key, out var value)) yield break;
        if (value.ValueKind != JsonValueKind.Object) throw new CliException($"{File}: \"{key}\"{Where} is not an object.");
        foreach (var member in value.EnumerateObject()) yield return (member.Name, member.Value);
    }

    public IEnumerable<JsonObject> Items(string key)
    {
        if (!_element.TryGetProperty(key, out var value)) yield break;
        if (value.ValueKind != JsonValueKind.Array) throw new CliException($"{File}: \"{key}\"{Where} is not a list.");
        var index = 0;
        foreach (var item in value.EnumerateArray()) yield return new JsonObject(item, File, $"{Inside(key)}[{index++}]");
    }

    private string Inside(string key) => _place.Length == 0 ? key : _place + "." + key;

    private CliException Wrong(string what) => new(_place.Length == 0 ? $"{File} is not {what}." : $"{File}: {_place} is not {what}.");
}
