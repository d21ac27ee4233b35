using System;
using System.Collections.Generic;
using DbImpact.PostgreSql.Binding;
using DbImpact.PostgreSql.Binding.Literals;
using DbImpact.PostgreSql.Catalog;

namespace DbImpact.PostgreSql.Tests.Binding.Literals;

/// <summary>What <see cref="LiteralInput"/> says, for types as SQL writes them.</summary>
internal static class LiteralTypes
{
    private static readonly Dictionary<(int Major, string Type), TypeReference> Found = [];

    public static LiteralVerdict Check(int major, string type, string literal) =>
        LiteralInput.Check(LiteralFixture.CatalogOf(major), Resolve(major, type), literal);

    private static TypeReference Resolve(int major, string type)
    {
        lock (Found)
        {
            if (Found.TryGetValue((major, type), out var found)) return found;
            var bound = Bound.Of($"SELECT NULL::{type}", new BindingContext(LiteralFixture.CatalogOf(major)));
            found = bound.OutputColumns[0].Type;
            // The binder leaves the modifiers of interval to others.
            if (type.StartsWith("interval ", StringComparison.Ordinal))
                found = new TypeReference(found.Oid, TypeModifier.ForInterval(type[9..], null));
            if (type.StartsWith("interval(", StringComparison.Ordinal))
                found = new TypeReference(found.Oid, TypeModifier.ForInterval("", type[9] - '0'));
            return Found[(major, type)] = found;
        }
    }
}
