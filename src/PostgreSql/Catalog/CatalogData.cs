using System;
using System.Collections.Generic;
using System.Reflection;
using System.Text;

namespace DbImpact.PostgreSql.Catalog;

/// <summary>
/// A file of catalog objects that comes with the assembly (eng/builtins/README.md has its format): sections of lines, each section in
/// the order of its lines' names, so that a look-up reads only the lines of the name it looks for.
/// </summary>
internal sealed class CatalogData
{
    private static readonly char[] Tab = ['\t'];

    private readonly string _text;
    private readonly Dictionary<string, Section> _sections = new(StringComparer.Ordinal);

    public CatalogData(string text)
    {
        _text = text;
        Section? section = null;
        for (var start = 0; start < text.Length; start = EndOf(start) + 1)
        {
            // What stands before the first section is for people; an operator's name may begin with a number sign as well.
            if (text[start] == '[') _sections[text.Substring(start + 1, EndOf(start) - start - 2)] = section = new Section();
            else section?.Starts.Add(start);
        }
    }

    /// <summary>The file of that name in Catalog/Data.</summary>
    public static CatalogData Read(string name) => TryRead(name) ?? throw new ArgumentException($"There are no data {name}.", nameof(name));

    /// <summary>The file of that name; null where there is none.</summary>
    public static CatalogData? TryRead(string name)
    {
        using var stream = typeof(CatalogData).GetTypeInfo().Assembly.GetManifestResourceStream(name);
        if (stream is null) return null;
        var bytes = new byte[stream.Length];
        for (var read = 0; read < bytes.Length;) read += stream.Read(bytes, read, bytes.Length - read);
        return new CatalogData(Encoding.UTF8.GetString(bytes));
    }

    /// <summary>How many lines have been read in full so far.</summary>
    public int LinesRead { get; private set; }

    /// <summary>Whether no line is of some majors only.</summary>
    public bool IsSameInAllMajors
    {
        get
        {
            foreach (var section in _sections.Values)
                foreach (var start in section.Starts)
                    if (_text[_text.IndexOf('\t', start) + 1] is >= '0' and <= '9') return false;
            return true;
        }
    }

    /// <summary>The fields of all lines of a section that the major has: the name, the majors, and what the section says.</summary>
    /// <param name="section">The section's name.</param>
    /// <param name="major">The major version.</param>
    /// <param name="fields">How many fields are wanted; the last one has the rest of its line.</param>
    public List<string[]> All(string section, int major, int fields = int.MaxValue)
    {
        var found = new List<string[]>();
        if (!_sections.TryGetValue(section, out var lines)) return found;
        foreach (var start in lines.Starts)
            if (Has(start, major)) found.Add(Fields(start, fields));
        return found;
    }

    /// <summary>Those of one name.</summary>
    public List<string[]> Find(string section, string name, int major)
    {
        var found = new List<string[]>();
        if (!_sections.TryGetValue(section, out var lines)) return found;
        for (var i = FirstOf(lines.Starts, name); i < lines.Starts.Count && Compare(lines.Starts[i], name) == 0; i++)
            if (Has(lines.Starts[i], major)) found.Add(Fields(lines.Starts[i], int.MaxValue));
        return found;
    }

    private int FirstOf(List<int> starts, string name)
    {
        int low = 0, high = starts.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Compare(starts[middle], name) < 0) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /// <summary>Compares a line's name by its characters.</summary>
    private int Compare(int start, string name)
    {
        var result = string.CompareOrdinal(_text, start, name, 0, name.Length);
        return result != 0 ? result : _text[start + name.Length] == '\t' ? 0 : 1;
    }

    /// <summary>Whether the second field, which is empty or says 14-16, has the major.</summary>
    private bool Has(int start, int major)
    {
        var from = _text.IndexOf('\t', start) + 1;
        return _text[from] == '\t' || IsIn(_text, from, major);
    }

    public static bool IsIn(string text, int position, int major)
    {
        int first = TwoDigits(text, position), last = TwoDigits(text, position + 3);
        return first <= major && major <= last;
    }

    private static int TwoDigits(string text, int position) => ((text[position] - '0') * 10) + text[position + 1] - '0';

    private string[] Fields(int start, int count)
    {
        if (count == int.MaxValue) LinesRead++;
        return _text.Substring(start, EndOf(start) - start).Split(Tab, count);
    }

    private int EndOf(int start)
    {
        var end = _text.IndexOf('\n', start);
        return end < 0 ? _text.Length : end;
    }

    private sealed class Section
    {
        public List<int> Starts { get; } = [];
    }
}
