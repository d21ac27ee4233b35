using DbImpact.PostgreSql.Catalog;

namespace DbImpact.PostgreSql.Binding;

/// <summary>The type that several values take together: UNION, CASE, VALUES, anycompatible … (parse_coerce.c, select_common_type).</summary>
internal sealed class CommonTypes(TypeFacts facts, Coercion coercion)
{
    /// <summary>The common type, or the two types that cannot be matched.</summary>
    public readonly struct Choice(int type, int other, int at)
    {
        /// <summary>0 where there is none.</summary>
        public int Type { get; } = at < 0 ? type : 0;

        /// <summary>Of a failure: the type chosen until then.</summary>
        public int Chosen { get; } = type;

        /// <summary>Of a failure: the type that does not go with it.</summary>
        public int Other { get; } = other;

        /// <summary>Of a failure: the index of the value whose type that is; else -1.</summary>
        public int FailedAt { get; } = at;
    }

    /// <param name="types">The values' types, none of them unknown to the catalog.</param>
    /// <param name="count">How many of them count.</param>
    public Choice Select(int[] types, int count)
    {
        var chosen = types[0];
        var i = 1;
        if (chosen != BuiltInTypes.Unknown)
        {
            while (i < count && types[i] == chosen) i++;
            if (i == count) return new Choice(chosen, 0, -1);
        }
        chosen = facts.BaseOf(chosen);
        for (; i < count; i++)
        {
            var next = facts.BaseOf(types[i]);
            if (next == BuiltInTypes.Unknown || next == chosen) continue;
            if (chosen == BuiltInTypes.Unknown) chosen = next;
            else if (facts.CategoryOf(next) != facts.CategoryOf(chosen)) return new Choice(chosen, next, i);
            else if (Replaces(chosen, next)) chosen = next;
        }
        return new Choice(chosen == BuiltInTypes.Unknown ? BuiltInTypes.Text : chosen, 0, -1);
    }

    /// <summary>verify_common_type.</summary>
    public bool Fits(int type, int[] types, int count)
    {
        for (var i = 0; i < count; i++)
            if (!coercion.CanCoerce(types[i], type, CastContext.Implicit)) return false;
        return true;
    }

    private bool Replaces(int chosen, int next) =>
        !facts.IsPreferred(chosen)
        && coercion.CanCoerce(chosen, next, CastContext.Implicit)
        && !coercion.CanCoerce(next, chosen, CastContext.Implicit);
}
