using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;

namespace DbImpact.PostgreSql.Binding;

/// <summary>
/// The functions that CREATE TYPE … AS RANGE makes beside the type, under its name (typecmds.c, makeRangeConstructors,
/// makeMultirangeConstructors). A dump of a database does not list them.
/// </summary>
internal static class RangeConstructors
{
    public static IEnumerable<Routine> Of(SqlType type, TypeFacts facts)
    {
        switch (type.Kind)
        {
            case TypeKind.Range:
                yield return Make(type, ArgumentMode.In, type.SubtypeOid, type.SubtypeOid);
                yield return Make(type, ArgumentMode.In, type.SubtypeOid, type.SubtypeOid, BuiltInTypes.Text);
                break;
            case TypeKind.Multirange:
                yield return Make(type, ArgumentMode.In);
                yield return Make(type, ArgumentMode.In, type.RangeOid);
                if (facts.ArrayOf(type.RangeOid) is not 0 and var array) yield return Make(type, ArgumentMode.Variadic, array);
                break;
        }
    }

    private static Routine Make(SqlType type, ArgumentMode mode, params int[] argumentTypes)
    {
        var arguments = new RoutineArgument[argumentTypes.Length];
        for (var i = 0; i < arguments.Length; i++) arguments[i] = new RoutineArgument { Type = new TypeReference(argumentTypes[i]), Mode = mode };
        return new Routine
        {
            Oid = type.Oid,
            SchemaOid = type.SchemaOid,
            Name = type.Name,
            Kind = RoutineKind.Function,
            ReturnType = new TypeReference(type.Oid),
            Arguments = arguments,
            Volatility = Volatility.Immutable,
            Language = "internal",
            Extension = type.Extension,
        };
    }
}
