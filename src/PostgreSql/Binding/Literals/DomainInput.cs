using DbImpact.PostgreSql.Catalog;

namespace DbImpact.PostgreSql.Binding.Literals;

/// <summary>
/// Domains inside of arrays, records and ranges (domains.c <c>domain_in</c>): there, unlike for a constant of its own, the domain's modifier
/// and constraints are applied at once.
/// </summary>
internal static class DomainInput
{
    public static LiteralVerdict Check(InputRules rules, SqlType domain, string value)
    {
        if (!TryGetBase(rules, domain, out var baseType, out var modifier, out var hasChecks, out _)) return LiteralVerdict.Unknown;
        var verdict = TypeInput.Check(rules, baseType!, modifier, value);
        return verdict.IsValid && hasChecks ? LiteralVerdict.Unknown : verdict;
    }

    public static LiteralVerdict CheckNull(InputRules rules, SqlType domain)
    {
        if (!TryGetBase(rules, domain, out _, out _, out var hasChecks, out var notNull)) return LiteralVerdict.Unknown;
        if (!notNull) return hasChecks ? LiteralVerdict.Unknown : LiteralVerdict.Valid;
        // A check of a domain below could fail before.
        if (hasChecks) return LiteralVerdict.Unknown;
        var name = TypeFormatter.Format(rules.Catalog, new TypeReference(domain.Oid));
        return LiteralVerdict.Invalid("23502", $"domain {name} does not allow null values");
    }

    private static bool TryGetBase(
        InputRules rules, SqlType domain, out SqlType? baseType, out int modifier, out bool hasChecks, out bool notNull)
    {
        modifier = -1;
        hasChecks = notNull = false;
        baseType = domain;
        for (var depth = 0; baseType is { Kind: TypeKind.Domain }; depth++)
        {
            if (depth == InputRules.MaxNesting) return false;
            notNull |= baseType.NotNull;
            foreach (var constraint in rules.Catalog.ConstraintsOf(baseType.Oid)) hasChecks |= constraint.Kind == ConstraintKind.Check;
            if (modifier < 0) modifier = baseType.BaseType.Modifier;
            baseType = rules.Catalog.GetType(baseType.BaseType.Oid);
        }
        return baseType is not null;
    }
}
