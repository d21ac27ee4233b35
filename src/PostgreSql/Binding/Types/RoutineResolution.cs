using System;
using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;

namespace DbImpact.PostgreSql.Binding;

/// <summary>A call as the search for its routine sees it.</summary>
internal sealed class CallShape
{
    /// <summary>The schema that the name gives; 0 without one.</summary>
    public int SchemaOid { get; init; }

    public required string Name { get; init; }

    /// <summary>The types of the values, in the order of the text.</summary>
    public required int[] Types { get; init; }

    /// <summary>The names of the last values, where they have names.</summary>
    public IReadOnlyList<string> ArgumentNames { get; init; } = [];

    /// <summary>VARIADIC stands before the last value.</summary>
    public bool IsVariadic { get; init; }

    /// <summary>CALL: a procedure is meant, and OUT arguments count.</summary>
    public bool IsProcedure { get; init; }

    /// <summary>The only value is a constant of unknown type.</summary>
    public bool IsOfConstant { get; init; }
}

/// <summary>Which routine a call means (manual, 10.3; parse_func.c, func_get_detail; namespace.c, FuncnameGetCandidates).</summary>
internal sealed class RoutineResolution(TypeFacts facts, Coercion coercion, IReadOnlyList<int> path)
{
    private readonly OverloadSelection _selection = new(facts, coercion);

    public readonly struct Result(OverloadOutcome outcome, Candidate? candidate, int castTo = 0)
    {
        public OverloadOutcome Outcome { get; } = outcome;

        public Candidate? Candidate { get; } = candidate;

        /// <summary>Of <see cref="OverloadOutcome.Cast"/>: the type.</summary>
        public int CastTo { get; } = castTo;
    }

    public Result Find(CallShape call)
    {
        var candidates = CandidatesOf(call);
        var best = FindExact(call, candidates);
        if (best is null)
        {
            if (CastTarget(call) is not 0 and var target) return new Result(OverloadOutcome.Cast, null, target);
            var outcome = _selection.Choose(call.Types, call.Types.Length, candidates, out best);
            if (HasUncertain(candidates)) return new Result(OverloadOutcome.Unknown, null);
            if (outcome != OverloadOutcome.Found) return new Result(outcome, null);
        }
        if (best!.IsAmbiguous) return new Result(OverloadOutcome.Ambiguous, null);
        var last = call.Types.Length - 1;
        if (call is { IsVariadic: true, ArgumentNames.Count: > 0 } && best.ArgumentNumbers![last] != last) return new Result(OverloadOutcome.Missing, null);
        return new Result(OverloadOutcome.Found, best);
    }

    /// <summary>Whether the routine of a version that the server may be of takes these values.</summary>
    public bool MayBeOfOtherVersion(CallShape call)
    {
        foreach (var routine in facts.Catalog.RoutinesOfOtherVersions(call.SchemaOid == 0 ? BuiltIns.PgCatalogOid : call.SchemaOid, call.Name))
        {
            if (Match(routine, call, 0) is { } candidate && coercion.CanCoerce(call.Types, candidate.Types, call.Types.Length, CastContext.Implicit))
                return true;
        }
        return false;
    }

    private static Candidate? FindExact(CallShape call, List<Candidate> candidates)
    {
        // PostgreSQL puts what it finds before what it found earlier.
        for (var i = candidates.Count - 1; i >= 0; i--)
            if (HasTypes(candidates[i].Types, call.Types, call.Types.Length)) return candidates[i];
        return null;
    }

    private static bool HasUncertain(List<Candidate> candidates)
    {
        foreach (var candidate in candidates)
            if (candidate.IsUncertain) return true;
        return false;
    }

    /// <summary><c>type(value)</c> is a cast where no routine takes the value's type and no function is needed to make it.</summary>
    private int CastTarget(CallShape call)
    {
        if (call.Types.Length != 1 || call.ArgumentNames.Count > 0 || FindType(call) is not { } type) return 0;
        int source = call.Types[0], target = type.Oid;
        if (source == BuiltInTypes.Unknown && call.IsOfConstant) return target;
        switch (coercion.FindPath(source, target, CastContext.Explicit))
        {
            case CoercionPath.Relabel:
                return target;
            case CoercionPath.InOut:
                var isRow = source == BuiltInTypes.Record || facts.IsComposite(source);
                return isRow && facts.CategoryOf(target) == TypeFacts.StringCategory ? 0 : target;
            default:
                return 0;
        }
    }

    /// <summary>FuncNameAsType: a type that is no table's row.</summary>
    private SqlType? FindType(CallShape call)
    {
        if (call.SchemaOid != 0) return Usable(facts.Catalog.FindType(call.SchemaOid, call.Name));
        foreach (var schema in path)
            if (facts.Catalog.FindType(schema, call.Name) is { } found) return Usable(found);
        return null;
    }

    private static SqlType? Usable(SqlType? type) => type is null or { Kind: TypeKind.Shell } or { RelationOid: not 0 } ? null : type;

    private List<Candidate> CandidatesOf(CallShape call)
    {
        var candidates = new List<Candidate>();
        if (call.SchemaOid != 0) Add(call.SchemaOid, 0);
        else for (var i = 0; i < path.Count; i++) Add(path[i], i);
        return candidates;

        void Add(int schemaOid, int position)
        {
            var routines = facts.Catalog.FindRoutines(schemaOid, call.Name);
            foreach (var routine in routines)
                if (Match(routine, call, position) is { } candidate) AddUnlessHidden(candidates, candidate);
            if (routines.Count > 0 || facts.Catalog.FindType(schemaOid, call.Name) is not { IsBuiltIn: false } type) return;
            foreach (var routine in RangeConstructors.Of(type, facts))
                if (Match(routine, call, position) is { } candidate) AddUnlessHidden(candidates, candidate);
        }
    }

    /// <summary>The routine as a candidate; null where the number or the names of the arguments do not fit.</summary>
    private Candidate? Match(Routine routine, CallShape call, int position)
    {
        var arguments = InputsOf(routine, call.IsProcedure);
        int count = arguments.Count, given = call.Types.Length;
        var defaults = 0;
        foreach (var argument in arguments)
            if (argument.Default is not null) defaults++;
        var isVariadic = count > 0 && arguments[count - 1].Mode == ArgumentMode.Variadic;
        var usesDefaults = count > given;
        if (usesDefaults && given + defaults < count) return null;
        if (call.ArgumentNames.Count > 0)
        {
            if ((isVariadic && !call.IsVariadic) || (count != given && !usesDefaults)) return null;
            if (MatchNames(arguments, call) is not { } numbers) return null;
            var ordered = new int[count];
            for (var i = 0; i < count; i++) ordered[i] = arguments[numbers[i]].Type.Oid;
            return Make(ordered, 0, numbers);
        }
        var expands = isVariadic && count <= given && !call.IsVariadic;
        if (count != given && !expands && !usesDefaults) return null;
        var types = new int[Math.Max(count, given)];
        for (var i = 0; i < count; i++) types[i] = arguments[i].Type.Oid;
        if (!expands) return Make(types, 0, null);
        var element = VariadicElement(types[count - 1]);
        for (var i = count - 1; i < types.Length; i++) types[i] = element;
        return Make(types, given - count + 1, null);

        Candidate Make(int[] taken, int variadicCount, int[]? numbers) => new(taken, position)
        {
            Routine = routine,
            VariadicCount = variadicCount,
            DefaultCount = usesDefaults ? count - given : 0,
            ArgumentNumbers = numbers,
            IsUncertain = Array.IndexOf(taken, 0) >= 0,
        };
    }

    /// <summary>provariadic.</summary>
    public int VariadicElement(int type) => type switch
    {
        BuiltInTypes.Any => BuiltInTypes.Any,
        BuiltInTypes.AnyArray => BuiltInTypes.AnyElement,
        BuiltInTypes.AnyCompatibleArray => BuiltInTypes.AnyCompatible,
        _ => facts.ElementOf(type),
    };

    /// <summary>What a call gives values to: proargtypes, or for CALL, from 14 on, proallargtypes.</summary>
    public IReadOnlyList<RoutineArgument> InputsOf(Routine routine, bool isProcedure)
    {
        var takesOut = isProcedure && facts.Catalog.ServerVersion >= 14;
        var arguments = routine.Arguments;
        var isPlain = true;
        for (var i = 0; i < arguments.Count; i++)
            isPlain &= arguments[i].Mode is not (ArgumentMode.Table or ArgumentMode.Out) || (takesOut && arguments[i].Mode == ArgumentMode.Out);
        if (isPlain) return arguments;
        var inputs = new List<RoutineArgument>(arguments.Count);
        foreach (var argument in arguments)
            if (argument.Mode is not (ArgumentMode.Table or ArgumentMode.Out) || (takesOut && argument.Mode == ArgumentMode.Out)) inputs.Add(argument);
        return inputs;
    }

    /// <summary>MatchNamedCall: which argument each value is, and after them those that are left to their defaults.</summary>
    private static int[]? MatchNames(IReadOnlyList<RoutineArgument> arguments, CallShape call)
    {
        var numbers = new int[arguments.Count];
        var isGiven = new bool[arguments.Count];
        var positional = call.Types.Length - call.ArgumentNames.Count;
        var at = 0;
        for (; at < positional; at++)
        {
            numbers[at] = at;
            isGiven[at] = true;
        }
        foreach (var name in call.ArgumentNames)
        {
            var found = -1;
            for (var i = 0; i < arguments.Count && found < 0; i++)
                if (string.Equals(arguments[i].Name, name, StringComparison.Ordinal)) found = i;
            if (found < 0 || isGiven[found]) return null;
            isGiven[found] = true;
            numbers[at++] = found;
        }
        for (var i = positional; i < arguments.Count; i++)
        {
            if (isGiven[i]) continue;
            if (arguments[i].Default is null) return null;
            numbers[at++] = i;
        }
        return numbers;
    }

    /// <summary>Of two that take the same types the path decides, then that one is not variadic.</summary>
    private static void AddUnlessHidden(List<Candidate> candidates, Candidate candidate)
    {
        var count = candidate.Types.Length - candidate.DefaultCount;
        for (var i = 0; i < candidates.Count; i++)
        {
            var other = candidates[i];
            if (other.Types.Length - other.DefaultCount != count || !HasTypes(other.Types, candidate.Types, count)) continue;
            if (other.PathPosition != candidate.PathPosition || (candidate.VariadicCount > 0 && other.VariadicCount == 0)) return;
            if (candidate.VariadicCount == 0 && other.VariadicCount > 0)
            {
                candidates.RemoveAt(i);
                break;
            }
            other.IsAmbiguous = true;
            return;
        }
        candidates.Add(candidate);
    }

    private static bool HasTypes(int[] taken, int[] types, int count)
    {
        for (var i = 0; i < count; i++)
            if (taken[i] != types[i]) return false;
        return true;
    }
}
