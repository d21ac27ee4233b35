using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using DbImpact.Checks.Findings;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Analyzers;

/// <summary>A suggestion as a diagnostic carries it to the code fix.</summary>
/// <param name="Name">The name to write.</param>
/// <param name="Explanation">Why it is suggested.</param>
/// <param name="Edits">What to write; never empty.</param>
public sealed record CarriedSuggestion(string Name, string Explanation, IReadOnlyList<SourceEdit> Edits);

/// <summary>
/// The properties by which a diagnostic carries its suggestions: a count, and for each suggestion its name, explanation and edits. An
/// edit is written as <c>start length path-length text-length:path text</c>, one after the other, so that any path and text survives.
/// </summary>
public static class FindingProperties
{
    private const string Count = "dbimpact.suggestions";

    /// <summary>The properties of a finding; null where it has nothing to write.</summary>
    public static ImmutableDictionary<string, string?>? Write(Finding finding)
    {
        if (finding is null) throw new ArgumentNullException(nameof(finding));
        ImmutableDictionary<string, string?>.Builder? properties = null;
        var count = 0;
        foreach (var suggestion in finding.Suggestions)
        {
            if (suggestion.Edits.Count == 0) continue;
            properties ??= ImmutableDictionary.CreateBuilder<string, string?>();
            properties[Key(count, "name")] = suggestion.Name;
            properties[Key(count, "explanation")] = suggestion.Explanation;
            properties[Key(count, "edits")] = Encode(suggestion.Edits);
            count++;
        }
        properties?.Add(Count, count.ToString(CultureInfo.InvariantCulture));
        return properties?.ToImmutable();
    }

    /// <summary>The suggestions that <see cref="Write"/> put into the properties, in their order; empty where there are none.</summary>
    public static IReadOnlyList<CarriedSuggestion> Read(ImmutableDictionary<string, string?> properties)
    {
        if (properties is null) throw new ArgumentNullException(nameof(properties));
        if (!properties.TryGetValue(Count, out var text) || text is null) return [];
        var count = int.Parse(text, CultureInfo.InvariantCulture);
        var suggestions = new CarriedSuggestion[count];
        for (var i = 0; i < count; i++)
        {
            suggestions[i] = new CarriedSuggestion(
                properties[Key(i, "name")]!, properties[Key(i, "explanation")]!, Decode(properties[Key(i, "edits")]!));
        }
        return suggestions;
    }

    private static string Key(int index, string part) => $"dbimpact.{index.ToString(CultureInfo.InvariantCulture)}.{part}";

    private static string Encode(IReadOnlyList<SourceEdit> edits)
    {
        var text = new StringBuilder();
        foreach (var edit in edits)
        {
            text.Append(edit.Span.Start.ToString(CultureInfo.InvariantCulture)).Append(' ')
                .Append(edit.Span.Length.ToString(CultureInfo.InvariantCulture)).Append(' ')
                .Append(edit.Span.Path.Length.ToString(CultureInfo.InvariantCulture)).Append(' ')
                .Append(edit.NewText.Length.ToString(CultureInfo.InvariantCulture)).Append(':')
                .Append(edit.Span.Path).Append(edit.NewText);
        }
        return text.ToString();
    }

    private static IReadOnlyList<SourceEdit> Decode(string text)
    {
        var edits = new List<SourceEdit>();
        var at = 0;
        while (at < text.Length)
        {
            var start = Number(text, ref at);
            var length = Number(text, ref at);
            var path = Number(text, ref at);
            var written = Number(text, ref at);
            edits.Add(new SourceEdit(new SourceSpan(text.Substring(at, path), start, length), text.Substring(at + path, written)));
            at += path + written;
        }
        return edits;
    }

    private static int Number(string text, ref int at)
    {
        var start = at;
        while (text[at] is >= '0' and <= '9') at++;
        return int.Parse(text.Substring(start, at++ - start), CultureInfo.InvariantCulture);
    }
}
