namespace DbImpact.PostgreSql.Parsing;

/// <summary>
/// Holes in comments that end with their line. What is filled in may hold the line's end: then the rest of the line is no comment, and what
/// follows may mean something else.
/// </summary>
internal sealed partial class Parser
{
    /// <summary>The place of the first such hole between two tokens; -1 where there is none.</summary>
    private int FindHoleInComment(int from, int to)
    {
        var next = FirstHoleBehind(_tokens[from].End);
        for (var i = from; i < to && next < _source.Holes.Count; i++)
        {
            var (start, end) = (_tokens[i].End, _tokens[i + 1].Start);
            while (next < _source.Holes.Count && _source.Holes[next].Position < start) next++;
            if (next == _source.Holes.Count || _source.Holes[next].Position >= end) continue;
            if (FindHoleInComment(start, end, next) is >= 0 and var hole) return hole;
        }
        return -1;
    }

    /// <summary>The same among blanks and comments.</summary>
    /// <param name="start">Where they begin.</param>
    /// <param name="end">Where they end.</param>
    /// <param name="next">The first hole behind their start.</param>
    private int FindHoleInComment(int start, int end, int next)
    {
        var depth = 0;
        for (var i = start; i + 1 < end; i++)
        {
            var (c, following) = (_text[i], _text[i + 1]);
            if (c == '/' && following == '*')
            {
                depth++;
                i++;
            }
            else if (c == '*' && following == '/')
            {
                depth--;
                i++;
            }
            else if (depth == 0 && c == '-' && following == '-')
            {
                var line = i;
                while (i < end && _text[i] is not ('\n' or '\r')) i++;
                while (next < _source.Holes.Count && _source.Holes[next].Position < line) next++;
                if (next < _source.Holes.Count && _source.Holes[next].Position < i) return _source.Holes[next].Position;
            }
        }
        return -1;
    }

    private int FirstHoleBehind(int position)
    {
        int low = 0, high = _source.Holes.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_source.Holes[middle].Position < position) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
