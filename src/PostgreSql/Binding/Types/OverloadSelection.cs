using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;

namespace DbImpact.PostgreSql.Binding;

/// <summary>Which of several overloads values of given types mean (manual, 10.2 and 10.3; parse_func.c, func_select_candidate).</summary>
internal sealed class OverloadSelection(TypeFacts facts, Coercion coercion)
{
    private const char NoCategory = '\0';

    /// <summary>The only one that takes the types exactly or by implicit casts, or the best of them.</summary>
    public OverloadOutcome Choose(int[] types, int count, IReadOnlyList<Candidate> candidates, out Candidate? best)
    {
        var matching = new List<Candidate>();
        for (var i = 0; i < candidates.Count; i++)
            if (coercion.CanCoerce(types, candidates[i].Types, count, CastContext.Implicit)) matching.Add(candidates[i]);
        best = matching.Count switch
        {
            0 => null,
            1 => matching[0],
            _ => Select(types, count, matching),
        };
        return best is not null ? OverloadOutcome.Found : matching.Count == 0 ? OverloadOutcome.Missing : OverloadOutcome.Ambiguous;
    }

    /// <summary>func_select_candidate.</summary>
    private Candidate? Select(int[] types, int count, List<Candidate> candidates)
    {
        var inputs = new int[count];
        var unknowns = 0;
        for (var i = 0; i < count; i++)
        {
            inputs[i] = types[i] == BuiltInTypes.Unknown ? types[i] : facts.BaseOf(types[i]);
            if (types[i] == BuiltInTypes.Unknown) unknowns++;
        }
        candidates = KeepBest(candidates, inputs, preferred: false);
        if (candidates.Count == 1) return candidates[0];
        candidates = KeepBest(candidates, inputs, preferred: true);
        if (candidates.Count == 1) return candidates[0];
        if (unknowns == 0) return null;
        candidates = ByCategory(candidates, inputs);
        if (candidates.Count == 1) return candidates[0];
        return unknowns < count ? BySameType(candidates, inputs) : null;
    }

    /// <summary>Those with the most exact matches; or, after that, with the most that are exact or of a preferred type.</summary>
    private List<Candidate> KeepBest(List<Candidate> candidates, int[] inputs, bool preferred)
    {
        var kept = new List<Candidate>(candidates.Count);
        var most = 0;
        foreach (var candidate in candidates)
        {
            var matches = 0;
            for (var i = 0; i < inputs.Length; i++)
            {
                if (inputs[i] == BuiltInTypes.Unknown) continue;
                var type = candidate.Types[i];
                if (type == inputs[i] || (preferred && IsPreferredOf(type, inputs[i]))) matches++;
            }
            if (matches > most)
            {
                kept.Clear();
                most = matches;
            }
            if (matches == most) kept.Add(candidate);
        }
        return kept;
    }

    private bool IsPreferredOf(int type, int input) => facts.IsPreferred(type) && facts.CategoryOf(type) == facts.CategoryOf(input);

    /// <summary>An unknown value is taken for a string if any candidate takes one there, else for the category that all agree on.</summary>
    private List<Candidate> ByCategory(List<Candidate> candidates, int[] inputs)
    {
        var categories = new char[inputs.Length];
        var hasPreferred = new bool[inputs.Length];
        for (var i = 0; i < inputs.Length; i++)
        {
            if (inputs[i] != BuiltInTypes.Unknown) continue;
            var conflict = false;
            foreach (var candidate in candidates)
            {
                var category = facts.CategoryOf(candidate.Types[i]);
                var isPreferred = facts.IsPreferred(candidate.Types[i]);
                if (categories[i] == NoCategory || (category != categories[i] && category == TypeFacts.StringCategory))
                {
                    categories[i] = category;
                    hasPreferred[i] = isPreferred;
                }
                else if (category == categories[i])
                {
                    hasPreferred[i] |= isPreferred;
                }
                else
                {
                    conflict = true;
                }
            }
            if (conflict && categories[i] != TypeFacts.StringCategory) return candidates;
        }
        var kept = new List<Candidate>(candidates.Count);
        foreach (var candidate in candidates)
            if (Fits(candidate, inputs, categories, hasPreferred)) kept.Add(candidate);
        return kept.Count > 0 ? kept : candidates;
    }

    private bool Fits(Candidate candidate, int[] inputs, char[] categories, bool[] hasPreferred)
    {
        for (var i = 0; i < inputs.Length; i++)
        {
            if (inputs[i] != BuiltInTypes.Unknown) continue;
            if (facts.CategoryOf(candidate.Types[i]) != categories[i]) return false;
            if (hasPreferred[i] && !facts.IsPreferred(candidate.Types[i])) return false;
        }
        return true;
    }

    /// <summary>Where all known values are of one type, the unknown ones are tried as that type too.</summary>
    private Candidate? BySameType(List<Candidate> candidates, int[] inputs)
    {
        var known = BuiltInTypes.Unknown;
        foreach (var input in inputs)
        {
            if (input == BuiltInTypes.Unknown || input == known) continue;
            if (known != BuiltInTypes.Unknown) return null;
            known = input;
        }
        if (known == BuiltInTypes.Unknown) return null;
        var same = new int[inputs.Length];
        for (var i = 0; i < same.Length; i++) same[i] = known;
        Candidate? found = null;
        foreach (var candidate in candidates)
        {
            if (!coercion.CanCoerce(same, candidate.Types, same.Length, CastContext.Implicit)) continue;
            if (found is not null) return null;
            found = candidate;
        }
        return found;
    }
}
