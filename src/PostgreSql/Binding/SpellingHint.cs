using System;
using System.Text;

namespace DbImpact.PostgreSql.Binding;

/// <summary>PostgreSQL's own guess at a column that was misspelt (parse_relation.c, updateFuzzyAttrMatchState).</summary>
internal sealed class SpellingHint
{
    /// <summary>MAX_FUZZY_DISTANCE.</summary>
    private const int Farthest = 3;

    private int _distance = Farthest + 1;
    private string? _first;
    private string? _second;

    /// <summary>The hint; null for none, or where a place may have columns that are not known.</summary>
    public static string? For(Scope scope, string? qualifier, string name)
    {
        var search = new SpellingHint();
        var sought = Encoding.UTF8.GetBytes(name);
        for (var level = scope; level is { Variables: null }; level = level.Parent)
        {
            foreach (var entry in level.RangeTable)
            {
                if (entry.Kind == RangeKind.Join) continue;
                if (!entry.ColumnsAreKnown) return null;
                var penalty = qualifier is null || qualifier == entry.Name ? 0
                    : Distance(Encoding.UTF8.GetBytes(qualifier), Encoding.UTF8.GetBytes(entry.Name), Farthest + 1);
                foreach (var column in entry.Columns) search.Meet(entry, column.Name, sought, penalty);
            }
        }
        return search._first is null ? null
            : search._second is null ? $"Perhaps you meant to reference the column \"{search._first}\"."
            : $"Perhaps you meant to reference the column \"{search._first}\" or the column \"{search._second}\".";
    }

    private void Meet(RangeEntry entry, string column, byte[] sought, int penalty)
    {
        // So many characters more or less are so many changes at least.
        if (penalty > _distance || column.Length - sought.Length > _distance + 1 - penalty) return;
        var own = Distance(Encoding.UTF8.GetBytes(column), sought, _distance + 1 - penalty);
        if (own > sought.Length / 2) return;
        var distance = own + penalty;
        if (distance > _distance) return;
        var written = entry.Name + "." + column;
        if (distance < _distance)
        {
            (_distance, _first, _second) = (distance, written, null);
        }
        else if (_second is not null)
        {
            // Of three that are as near none is told, and what comes has to be nearer.
            (_distance, _first, _second) = (distance - 1, null, null);
        }
        else if (_first is not null)
        {
            _second = written;
        }
        else if (distance <= Farthest)
        {
            _first = written;
        }
    }

    /// <summary>How many bytes are to be changed, left out or added; one more than the limit where that is exceeded.</summary>
    private static int Distance(byte[] from, byte[] to, int limit)
    {
        var previous = new int[to.Length + 1];
        var current = new int[to.Length + 1];
        for (var j = 0; j <= to.Length; j++) previous[j] = j;
        for (var i = 1; i <= from.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var changed = previous[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
                current[j] = Math.Min(changed, Math.Min(previous[j], current[j - 1]) + 1);
            }
            (previous, current) = (current, previous);
        }
        return previous[to.Length] > limit ? limit + 1 : previous[to.Length];
    }
}
