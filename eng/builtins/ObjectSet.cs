using System;
using System.Collections.Generic;
using System.Linq;

namespace DbImpact.BuiltInData;

/// <summary>
/// The objects of one server, or of one extension on it, as lines of the data file without the majors that have them: the first
/// field is the name that the line is found by.
/// </summary>
public sealed class ObjectSet
{
    /// <summary>The sections of a data file, in their order.</summary>
    public static readonly string[] Sections =
        ["extension", "types", "relations", "indexes", "routines", "operators", "casts", "operator classes", "collations"];

    private readonly Dictionary<string, List<string[]>> _lines = Sections.ToDictionary(name => name, _ => new List<string[]>());

    public IReadOnlyList<string[]> Lines(string section) => _lines[section];

    public void Add(string section, params string[] fields)
    {
        foreach (var field in fields)
        {
            if (field.IndexOfAny(['\t', '\n', '\r']) >= 0)
                throw new InvalidOperationException($"The format has no way to write {field}.");
        }
        _lines[section].Add(fields);
    }

    /// <summary>The lines of every section in one order, for comparing.</summary>
    public IEnumerable<string> Sorted() =>
        Sections.SelectMany(section => _lines[section].Select(fields => section + "\t" + string.Join('\t', fields)).Order(StringComparer.Ordinal));
}
