using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;

namespace DbImpact.PostgreSql.Binding;

/// <summary>Which operator stands between values of given types (manual, 10.2; parse_oper.c). What was found is remembered.</summary>
internal sealed class OperatorResolution(TypeFacts facts, Coercion coercion, IReadOnlyList<int> path)
{
    private readonly OverloadSelection _selection = new(facts, coercion);
    private readonly ConcurrentDictionary<Key, Result> _found = new();
    private readonly ConcurrentDictionary<Key, Dictionary<long, Operator>> _exact = new();

    public readonly struct Result(OverloadOutcome outcome, Operator? @operator)
    {
        public OverloadOutcome Outcome { get; } = outcome;

        public Operator? Operator { get; } = @operator;
    }

    /// <summary>oper, left_oper and, for servers before 14, right_oper; 0 for the operand that is not there.</summary>
    /// <param name="schemaOid">The schema that OPERATOR(…) names; 0 without one.</param>
    /// <param name="symbol">The operator.</param>
    /// <param name="left">The left operand's type.</param>
    /// <param name="right">The right operand's type.</param>
    public Result Find(int schemaOid, string symbol, int left, int right)
    {
        var key = new Key(symbol, left, right, schemaOid);
        if (_found.TryGetValue(key, out var known)) return known;
        var result = Look(schemaOid, symbol, left, right);
        // Names that are nowhere are not remembered: texts may hold any number of them.
        return result.Outcome == OverloadOutcome.Missing ? result : _found.GetOrAdd(key, result);
    }

    /// <summary>Whether the operator of a version that the server may be of takes these operands.</summary>
    public bool MayBeOfOtherVersion(int schemaOid, string symbol, int left, int right)
    {
        foreach (var item in facts.Catalog.OperatorsOfOtherVersions(schemaOid == 0 ? BuiltIns.PgCatalogOid : schemaOid, symbol))
        {
            if (item.LeftOid != 0 != (left != 0) || item.RightOid != 0 != (right != 0)) continue;
            int[] types = left == 0 ? [right] : right == 0 ? [left] : [left, right];
            int[] taken = left == 0 ? [item.RightOid] : right == 0 ? [item.LeftOid] : [item.LeftOid, item.RightOid];
            if (coercion.CanCoerce(types, taken, types.Length, CastContext.Implicit)) return true;
        }
        return false;
    }

    private Result Look(int schemaOid, string symbol, int left, int right)
    {
        if (FindExact(schemaOid, symbol, left, right) is { } exact) return new Result(OverloadOutcome.Found, exact);
        var candidates = CandidatesOf(schemaOid, symbol, left != 0, right != 0);
        int[] types = left == 0 ? [right] : right == 0 ? [left] : [left, right];
        var outcome = _selection.Choose(types, types.Length, candidates, out var best);
        return new Result(outcome, best?.Operator);
    }

    /// <summary>binary_oper_exact: an unknown operand is taken for the other's type, or for what that domain is over.</summary>
    private Operator? FindExact(int schemaOid, string symbol, int left, int right)
    {
        if (left == 0 || right == 0) return FindOf(schemaOid, symbol, left, right);
        var isUnknown = left == BuiltInTypes.Unknown || right == BuiltInTypes.Unknown;
        if (left == BuiltInTypes.Unknown) left = right;
        else if (right == BuiltInTypes.Unknown) right = left;
        if (FindOf(schemaOid, symbol, left, right) is { } found) return found;
        if (!isUnknown || facts.BaseOf(left) is var @base && @base == left) return null;
        return FindOf(schemaOid, symbol, @base, @base);
    }

    /// <summary>OpernameGetOprid.</summary>
    private Operator? FindOf(int schemaOid, string symbol, int left, int right)
    {
        if (schemaOid != 0) return ExactOf(schemaOid, symbol).TryGetValue(Pair(left, right), out var inSchema) ? inSchema : null;
        for (var i = 0; i < path.Count; i++)
            if (ExactOf(path[i], symbol).TryGetValue(Pair(left, right), out var found)) return found;
        return null;
    }

    private Dictionary<long, Operator> ExactOf(int schemaOid, string symbol)
    {
        var key = new Key(symbol, 0, 0, schemaOid);
        if (_exact.TryGetValue(key, out var known)) return known;
        var operators = facts.Catalog.FindOperators(schemaOid, symbol);
        if (operators.Count == 0) return Nothing;
        var exact = new Dictionary<long, Operator>(operators.Count);
        foreach (var item in operators) exact[Pair(item.LeftOid, item.RightOid)] = item;
        return _exact.GetOrAdd(key, exact);
    }

    private static readonly Dictionary<long, Operator> Nothing = [];

    private static long Pair(int left, int right) => ((long)left << 32) | (uint)right;

    /// <summary>OpernameGetCandidates: of several that take the same types the first of the path.</summary>
    private List<Candidate> CandidatesOf(int schemaOid, string symbol, bool hasLeft, bool hasRight)
    {
        var candidates = new List<Candidate>();
        var seen = new HashSet<long>();
        if (schemaOid != 0) Add(schemaOid, 0);
        else for (var i = 0; i < path.Count; i++) Add(path[i], i);
        return candidates;

        void Add(int schema, int position)
        {
            foreach (var item in facts.Catalog.FindOperators(schema, symbol))
            {
                if (item.LeftOid != 0 != hasLeft || item.RightOid != 0 != hasRight || !seen.Add(Pair(item.LeftOid, item.RightOid))) continue;
                int[] types = !hasLeft ? [item.RightOid] : !hasRight ? [item.LeftOid] : [item.LeftOid, item.RightOid];
                candidates.Add(new Candidate(types, position) { Operator = item });
            }
        }
    }

    private readonly struct Key(string symbol, int left, int right, int schemaOid) : IEquatable<Key>
    {
        private readonly string _symbol = symbol;
        private readonly int _left = left;
        private readonly int _right = right;
        private readonly int _schemaOid = schemaOid;

        public bool Equals(Key other) =>
            _left == other._left && _right == other._right && _schemaOid == other._schemaOid
            && string.Equals(_symbol, other._symbol, StringComparison.Ordinal);

        public override bool Equals(object? obj) => obj is Key other && Equals(other);

        public override int GetHashCode() =>
            unchecked((((((StringComparer.Ordinal.GetHashCode(_symbol) * 397) ^ _left) * 397) ^ _right) * 397) ^ _schemaOid);
    }
}
