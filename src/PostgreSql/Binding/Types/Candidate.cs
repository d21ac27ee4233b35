using DbImpact.PostgreSql.Catalog;

namespace DbImpact.PostgreSql.Binding;

/// <summary>An operator or routine that a name may mean, with the types that it takes at the places of the call (FuncCandidateList).</summary>
internal sealed class Candidate(int[] types, int pathPosition)
{
    public int[] Types { get; } = types;

    /// <summary>Where its schema stands in the search path.</summary>
    public int PathPosition { get; } = pathPosition;

    public Operator? Operator { get; init; }

    public Routine? Routine { get; init; }

    /// <summary>How many of the call's values a variadic argument takes.</summary>
    public int VariadicCount { get; init; }

    /// <summary>How many arguments at the end of <see cref="Types"/> are left to their defaults.</summary>
    public int DefaultCount { get; init; }

    /// <summary>In a call with names: which argument each of <see cref="Types"/> is.</summary>
    public int[]? ArgumentNumbers { get; init; }

    /// <summary>Whether another one, neither better nor worse, takes the same types.</summary>
    public bool IsAmbiguous { get; set; }

    /// <summary>Whether a type that it takes or gives is not known.</summary>
    public bool IsUncertain { get; init; }
}

/// <summary>How a search among overloads ends.</summary>
internal enum OverloadOutcome
{
    Found,

    /// <summary>None takes these types.</summary>
    Missing,

    /// <summary>Several do, and none better than the others.</summary>
    Ambiguous,

    /// <summary>A routine's name is a type's: the call is a cast.</summary>
    Cast,

    /// <summary>Something that takes part in the decision is not known.</summary>
    Unknown,
}
