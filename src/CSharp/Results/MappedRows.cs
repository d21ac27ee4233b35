using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.Facts;
using DbImpact.CSharp.Models;
using DbImpact.CSharp.Parameters;
using DbImpact.PostgreSql.Syntax;
using Microsoft.CodeAnalysis;

namespace DbImpact.CSharp.Results;

/// <summary>What Dapper makes of rows: values, tuples, objects whose members it sets, objects by a constructor (SqlMapper.GetDeserializer).</summary>
/// <param name="hasHandlers">Whether the program has type handlers: then the types of members say nothing.</param>
internal sealed class MappedRows(bool hasHandlers)
{
    /// <param name="type">The type argument of <c>Query&lt;T&gt;</c>.</param>
    /// <param name="place">Where it is written.</param>
    /// <param name="readsNull">Whether NULL becomes the type's default: <c>ExecuteScalar&lt;T&gt;</c>.</param>
    public SiteResult? Of(ITypeSymbol type, SourceSpan place, bool readsNull)
    {
        if (type.TypeKind is TypeKind.Error or TypeKind.Dynamic or TypeKind.Interface or TypeKind.TypeParameter
            || type.SpecialType == SpecialType.System_Object) return null;
        var isNullable = !SymbolEqualityComparer.Default.Equals(type.WithoutNullable(), type) && type.IsValueType;
        if (type.IsTupleType) return new SiteResult { Reads = [.. Elements((INamedTypeSymbol)type, place)] };
        if (type.SpecialType != SpecialType.None || type.TypeKind is TypeKind.Enum or TypeKind.Array || isNullable || type.IsIn("System"))
        {
            var takesNull = readsNull || isNullable || !type.IsValueType;
            var value = ValueTypes.Of(type);
            var read = new ResultRead { Place = place, Reading = ResultReading.Converted, TakesNull = takesNull, By = value?.ShortName };
            return new SiteResult { Reads = [read with { Type = hasHandlers ? null : value }] };
        }
        if (type is not INamedTypeSymbol { IsAbstract: false } named) return null;
        return MakesByConstructor(named, out var constructors)
            ? new SiteResult { Row = new ResultRow(named.Name, place, constructors) }
            : new SiteResult { Reads = [.. Members(named, place)] };
    }

    private IEnumerable<ResultRead> Elements(INamedTypeSymbol tuple, SourceSpan place)
    {
        for (var i = 0; i < tuple.TupleElements.Length && i < 7; i++)
            yield return Read(tuple.TupleElements[i].Type, place, tuple.TupleElements[i].Name) with { Ordinal = i };
    }

    private IEnumerable<ResultRead> Members(INamedTypeSymbol type, SourceSpan place)
    {
        var seen = new HashSet<string>(System.StringComparer.OrdinalIgnoreCase);
        for (var at = type; at is { SpecialType: not SpecialType.System_Object }; at = at.BaseType)
        {
            foreach (var property in at.GetMembers().OfType<IPropertySymbol>())
            {
                if (property.IsStatic || property.IsIndexer || property.SetMethod is null || !seen.Add(property.Name)) continue;
                yield return Read(property.Type, place, $"{type.Name}.{property.Name}") with { Name = property.Name };
            }
        }
    }

    private ResultRead Read(ITypeSymbol type, SourceSpan place, string by) => new()
    {
        Place = place,
        By = by,
        Reading = ResultReading.Converted,
        Type = hasHandlers ? null : ValueTypes.Of(type),
        IsOptional = true,
    };

    private bool MakesByConstructor(INamedTypeSymbol type, out IReadOnlyList<IReadOnlyList<RowParameter>> constructors)
    {
        constructors = [];
        var all = type.InstanceConstructors;
        if (type.IsValueType || all.Any(static constructor => constructor.Parameters.Length == 0)) return false;
        if (all.Any(static constructor =>
            constructor.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == "ExplicitConstructorAttribute"))) return true;
        constructors = [.. all
            .Where(constructor =>
                !(constructor.Parameters.Length == 1
                && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type.OriginalDefinition, type.OriginalDefinition)))
            .Select(constructor => (IReadOnlyList<RowParameter>)[.. constructor.Parameters.Select(parameter =>
                new RowParameter(parameter.Name, hasHandlers ? null : ValueTypes.Of(parameter.Type)))])];
        return true;
    }
}
