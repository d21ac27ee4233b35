using System;

namespace DbImpact.PostgreSql.Binding;

/// <summary>How a value came by its collation (CollateStrength); a stronger one wins.</summary>
internal enum CollationStrength
{
    /// <summary>The type has none, or none could be found out.</summary>
    None,
    Implicit,

    /// <summary>Two implicit ones; an error only where one is needed.</summary>
    Conflict,
    Explicit,
}

/// <summary>The collation of a value (parse_collate.c, assign_collations_context). Immutable.</summary>
internal sealed class CollationState
{
    private const string DefaultName = "\"default\"";

    private CollationState(CollationStrength strength, string name, int location)
    {
        Strength = strength;
        Name = name;
        Location = location;
    }

    public static CollationState None { get; } = new(CollationStrength.None, string.Empty, -1);

    /// <summary>That of the database, by the type alone.</summary>
    public static CollationState Default { get; } = new(CollationStrength.Implicit, DefaultName, -1);

    /// <summary>Nothing is known of it, and nothing follows from it.</summary>
    public static CollationState Unknown { get; } = new(CollationStrength.None, string.Empty, -1);

    public CollationStrength Strength { get; }

    /// <summary>As SQL text, with its schema unless that is pg_catalog.</summary>
    public string Name { get; }

    /// <summary>Where PostgreSQL says that it comes from.</summary>
    public int Location { get; }

    /// <summary>For a conflict: the other one.</summary>
    public CollationState? Other { get; private init; }

    public bool IsKnown => !ReferenceEquals(this, Unknown);

    public static CollationState Implicit(string name, int location) =>
        string.Equals(name, DefaultName, StringComparison.Ordinal) ? Default : new(CollationStrength.Implicit, name, location);

    public static CollationState Explicit(string name, int location) => new(CollationStrength.Explicit, name, location);

    /// <summary>As a column of an outer query sees it: what was written there is no more than implied here; of a conflict nothing is left.</summary>
    public CollationState ToColumn() => Strength switch
    {
        CollationStrength.Conflict => None,
        CollationStrength.Explicit => Implicit(Name, Location),
        _ => this,
    };

    /// <summary>The same, taken from another place.</summary>
    public CollationState At(int location) =>
        Strength == CollationStrength.None || ReferenceEquals(this, Default) || Location == location ? this : new(Strength, Name, location) { Other = Other };

    /// <summary>merge_collation_state: what two parts of an expression have together; null where two are written and differ.</summary>
    public CollationState? With(CollationState next)
    {
        if (ReferenceEquals(this, next) || !IsKnown) return this;
        if (!next.IsKnown) return next;
        if (next.Strength != Strength) return next.Strength > Strength ? next : this;
        if (Strength is CollationStrength.None or CollationStrength.Conflict || string.Equals(Name, next.Name, StringComparison.Ordinal)) return this;
        if (Strength == CollationStrength.Explicit) return null;
        if (ReferenceEquals(this, Default)) return next;
        return ReferenceEquals(next, Default) ? this : new CollationState(CollationStrength.Conflict, Name, Location) { Other = next };
    }

    /// <summary>get_collation_name: the name alone.</summary>
    public string ToDisplay()
    {
        var start = 0;
        var isQuoted = false;
        for (var i = 0; i < Name.Length; i++)
        {
            if (Name[i] == '"') isQuoted = !isQuoted;
            else if (Name[i] == '.' && !isQuoted) start = i + 1;
        }
        var last = Name.Substring(start);
        return last.Length > 1 && last[0] == '"' ? last.Substring(1, last.Length - 2).Replace("\"\"", "\"") : last;
    }
}
