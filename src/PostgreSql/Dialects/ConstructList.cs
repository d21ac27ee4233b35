using System.Collections.Generic;
using System.Linq;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Dialects;

/// <summary>What was recognised in a text, each thing at each place once.</summary>
internal sealed class ConstructList
{
    private readonly List<DialectConstruct> _constructs = [];
    private readonly HashSet<(SqlSpan Span, string Name)> _known = [];

    public int Count => _constructs.Count;

    public bool Add(DialectConstruct construct)
    {
        if (!_known.Add((construct.Span, construct.Name))) return false;
        _constructs.Add(construct);
        return true;
    }

    /// <summary>In the order of the text, their edits not overlapping.</summary>
    public DialectConstruct[] ToReading()
    {
        PartEdits();
        return [.. _constructs.OrderBy(static construct => construct.Span.Start)];
    }

    /// <summary>
    /// Where one construct's edit replaces what another one's changes, its new text has that change, and its difference: only it has edits.
    /// </summary>
    private void PartEdits()
    {
        var edits = new List<(SqlSpan Span, int Construct)>();
        for (var i = 0; i < _constructs.Count; i++)
            foreach (var edit in _constructs[i].Edits) edits.Add((edit.Span, i));
        edits.Sort(static (a, b) => a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : b.Span.End.CompareTo(a.Span.End));
        var outer = 0;
        for (var i = 1; i < edits.Count; i++)
        {
            var (span, inner) = edits[i];
            var isApart = span.Start >= edits[outer].Span.End || (span.IsEmpty && span.Start == edits[outer].Span.Start);
            if (!isApart && inner != edits[outer].Construct)
            {
                var whole = edits[outer].Construct;
                if (_constructs[inner].Difference is { } difference) _constructs[whole] = _constructs[whole].WithDifference(difference);
                _constructs[inner] = _constructs[inner].At(_constructs[inner].Span, []);
            }
            if (span.End > edits[outer].Span.End) outer = i;
        }
    }
}
