using System;
using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;

namespace DbImpact.PostgreSql.Replay;

/// <summary>Where the lines of a text begin.</summary>
internal sealed class LineTable
{
    private readonly int[] _starts;

    public LineTable(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'))) starts.Add(i + 1);
        }
        _starts = starts.ToArray();
    }

    public Place PlaceOf(string path, int position)
    {
        var line = Array.BinarySearch(_starts, position);
        if (line < 0) line = ~line - 1;
        return new Place(path, line + 1, position - _starts[line] + 1);
    }
}
