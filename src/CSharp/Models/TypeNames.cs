using System;
using Microsoft.CodeAnalysis;

namespace DbImpact.CSharp.Models;

/// <summary>
/// Types recognised by name: where a library is not restored its types are error types that have no namespace, and then the
/// name alone decides.
/// </summary>
internal static class TypeNames
{
    public const string EntityFrameworkCore = "Microsoft.EntityFrameworkCore";

    public const string Annotations = "System.ComponentModel.DataAnnotations";

    public const string SchemaAnnotations = "System.ComponentModel.DataAnnotations.Schema";

    private static readonly SymbolDisplayFormat Canonical = new(
        SymbolDisplayGlobalNamespaceStyle.Omitted,
        SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        SymbolDisplayGenericsOptions.IncludeTypeParameters,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.ExpandNullable);

    private static readonly SymbolDisplayFormat NamespaceOnly = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);

    /// <summary>As the facts write a type: <c>System.Guid</c>, <c>string</c>, <c>Shop.Order</c>; without the mark of nullability.</summary>
    public static string ToCanonicalName(this ITypeSymbol type) => type.ToDisplayString(Canonical);

    /// <summary>Whether the type is this library type, or is unresolved and written with this name.</summary>
    public static bool IsNamed(this ITypeSymbol? type, string name, string @namespace)
    {
        if (type is null || !string.Equals(type.Name, name, StringComparison.Ordinal)) return false;
        return type.TypeKind == TypeKind.Error || type.IsIn(@namespace);
    }

    /// <summary>Whether the type stands in the namespace or below it.</summary>
    public static bool IsIn(this ITypeSymbol type, string @namespace)
    {
        if (type.ContainingNamespace is not { IsGlobalNamespace: false } containing) return false;
        var name = containing.ToDisplayString(NamespaceOnly);
        return name.StartsWith(@namespace, StringComparison.Ordinal)
            && (name.Length == @namespace.Length || name[@namespace.Length] == '.');
    }

    /// <summary>Whether the type or a base class of it is the named one.</summary>
    public static bool DerivesFrom(this ITypeSymbol type, string name, string @namespace)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            if (current.IsNamed(name, @namespace)) return true;
        }
        return false;
    }

    public static bool DerivesFromOrIs(this ITypeSymbol type, ITypeSymbol ancestor)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current, ancestor)) return true;
        }
        return false;
    }

    /// <summary>The type that <c>T?</c> of a value type wraps, or the type itself.</summary>
    public static ITypeSymbol WithoutNullable(this ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments.Length: 1 } nullable
            ? nullable.TypeArguments[0]
            : type.WithNullableAnnotation(NullableAnnotation.None);
}
