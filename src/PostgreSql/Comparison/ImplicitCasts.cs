using System;
using System.Collections.Generic;

namespace DbImpact.PostgreSql.Comparison;

/// <summary>Types to which PostgreSQL casts by itself (pg_cast.castcontext): a cast to one of them need not have been written.</summary>
internal static class ImplicitCasts
{
    private static readonly HashSet<string> Targets = new(StringComparer.Ordinal)
    {
        "text", "varchar", "bpchar", "name", "int2", "int4", "int8", "numeric", "float4", "float8", "timestamp", "timestamptz", "timetz", "interval",
        "oid", "regclass", "regproc", "regprocedure", "regoper", "regoperator", "regtype", "regrole", "regnamespace", "regconfig", "regdictionary",
        "bit", "varbit", "inet", "macaddr8", "jsonpath",
    };

    /// <param name="type">A type's name as the parser gives it: int4 for integer.</param>
    public static bool MayBeImplicit(string type) => Targets.Contains(type);
}
