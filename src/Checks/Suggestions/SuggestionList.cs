using System.Collections.Generic;
using DbImpact.Checks.Findings;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Checks.Suggestions;

/// <summary>What was found for a missing name: other names, places that explain, and the words that a message ends with.</summary>
internal sealed class SuggestionList
{
    private readonly List<Suggestion> _suggestions = [];
    private readonly List<RelatedPlace> _related = [];

    public IReadOnlyList<Suggestion> Suggestions => _suggestions;

    public IReadOnlyList<RelatedPlace> Related => _related;

    public Place? DroppedAt { get; set; }

    /// <summary>False where the name was suggested before, on stronger evidence.</summary>
    public bool Add(Suggestion suggestion)
    {
        foreach (var known in _suggestions)
            if (known.Name == suggestion.Name) return false;
        _suggestions.Add(suggestion);
        return true;
    }

    public void Relate(Place? at, string message)
    {
        if (at is not null) _related.Add(new RelatedPlace(message, at.Path, null, at.Line));
    }

    public void Relate(SourceSpan at, string message) => _related.Add(new RelatedPlace(message, at.Path, at));

    /// <summary>The end of the message, with its punctuation; empty where nothing was found.</summary>
    public string ToClause()
    {
        if (_suggestions.Count == 0) return DroppedAt is null ? "" : $"; it was dropped by {DroppedAt.FileName}:{DroppedAt.Line}";
        var best = _suggestions[0];
        return best.Evidence switch
        {
            Evidence.Migration => $"; it was renamed to \"{best.Name}\" ({best.Explanation})",
            Evidence.Declared => $"; it was renamed to \"{best.Name}\" ({best.Explanation})",
            Evidence.OtherModel => $"; it has \"{best.Name}\" ({best.Explanation})",
            Evidence.OtherSchema => $"; {best.Explanation}",
            _ => $"; did you mean {Alternatives()}?",
        };
    }

    private string Alternatives()
    {
        var text = $"\"{_suggestions[0].Name}\"";
        for (var i = 1; i < _suggestions.Count; i++)
            text += (i == _suggestions.Count - 1 ? " or " : ", ") + $"\"{_suggestions[i].Name}\"";
        return text;
    }
}
