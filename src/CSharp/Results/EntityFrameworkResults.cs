using System.Collections.Generic;
using System.Linq;
using System.Threading;
using DbImpact.Checks.Facts;
using DbImpact.CSharp.Models;
using DbImpact.CSharp.Parameters;
using DbImpact.CSharp.Sql;
using DbImpact.PostgreSql.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbImpact.CSharp.Results;

/// <summary>What EF Core reads of raw SQL: an entity's columns, or a value.</summary>
internal sealed class EntityFrameworkResults(SemanticModel model, OwnMethods names, CancellationToken cancellationToken)
{
    public SiteResult? Find(InvocationExpressionSyntax call)
    {
        if (model.GetSymbolInfo(call, cancellationToken).Symbol is not IMethodSymbol { TypeArguments: { Length: 1 } types } method) return null;
        var type = types[0];
        if (type.TypeKind is TypeKind.Error or TypeKind.TypeParameter) return null;
        var name = ((call.Expression as MemberAccessExpressionSyntax)?.Name ?? call.Expression);
        if (method.Name.StartsWith("FromSql", System.StringComparison.Ordinal))
            return IsReadWhole(call) ? new SiteResult { EntityTypeName = type.ToCanonicalName(), EntityPlace = SpanOf(name) } : null;
        return method.Name.StartsWith("SqlQuery", System.StringComparison.Ordinal) ? OfValue(call, type, name) ?? OfObject(call, type, name) : null;
    }

    /// <summary>
    /// A class that no model has: EF Core makes an entity type of it by its conventions, and every column has to be there. Where a query goes on
    /// from the text, columns are selected by their exact names.
    /// </summary>
    private SiteResult? OfObject(InvocationExpressionSyntax call, ITypeSymbol type, SyntaxNode name)
    {
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class, IsAbstract: false } named || type.IsIn("System") || !IsReadWhole(call)) return null;
        // Without a provider's options nothing says that names stay as they are; a convention for a type may give it a converter.
        var isNamingAssumed = !names.IsUsed("UseNpgsql") || NamingConventions.Any(names.IsUsed);
        var typesAreKnown = !names.IsUsed("ConfigureConventions") && !names.IsUsed("HaveConversion") && !names.IsUsed("DefaultTypeMapping");
        var place = name is GenericNameSyntax { TypeArgumentList.Arguments: { Count: 1 } types } ? SpanOf(types[0]) : SpanOf(name);
        var isSelected = Next(call) is not ("ToList" or "ToListAsync" or "ToArray" or "ToArrayAsync" or "AsEnumerable" or "AsAsyncEnumerable"
            or "AsNoTracking" or "AsTracking");
        var reads = new List<ResultRead>();
        for (var at = named; at is { SpecialType: not SpecialType.System_Object }; at = at.BaseType)
        {
            if (at.TypeKind == TypeKind.Error) return null;
            foreach (var property in at.GetMembers().OfType<IPropertySymbol>())
            {
                if (property.IsStatic || property.IsIndexer || property is not { GetMethod.DeclaredAccessibility: Accessibility.Public, SetMethod: not null }) continue;
                var attributes = property.GetAttributes().Select(static attribute => attribute.AttributeClass?.Name).ToArray();
                if (attributes.Contains("NotMappedAttribute") || reads.Exists(read => read.Name == property.Name)) continue;
                // A navigation is refused, and what an attribute or a converter makes of a property is not looked at.
                if (attributes.Length > 0 || ScalarTypes.RoleOf(property.Type) != TypeRole.Scalar) return null;
                reads.Add(Read(property, place, typesAreKnown) with { IsExact = isSelected, IsNamingAssumed = isNamingAssumed });
            }
        }
        return reads.Count == 0 ? null : new SiteResult { Reads = reads };
    }

    private static readonly string[] NamingConventions =
        ["UseSnakeCaseNamingConvention", "UseLowerCaseNamingConvention", "UseUpperCaseNamingConvention", "UseUpperSnakeCaseNamingConvention", "UseCamelCaseNamingConvention"];

    private static ResultRead Read(IPropertySymbol property, SourceSpan place, bool typesAreKnown)
    {
        var value = ValueTypes.Of(property.Type);
        if (value is { Kind: ProgramTypeKind.Enumeration, Element: { } number }) value = number;
        var isKnown = typesAreKnown && value is { Kind: ProgramTypeKind.Scalar } && value.Name is not ("ushort" or "uint" or "ulong" or "sbyte" or "char");
        return new ResultRead
        {
            Name = property.Name,
            Place = place,
            By = $"{property.ContainingType.Name}.{property.Name}",
            Reading = ResultReading.Typed,
            Type = isKnown ? value : null,
            TakesNull = ColumnConventions.IsNullable(property.Type) != false,
        };
    }

    private static SiteResult? OfValue(InvocationExpressionSyntax call, ITypeSymbol type, SyntaxNode name)
    {
        if (ValueTypes.Of(type) is not { Kind: ProgramTypeKind.Scalar } value || !type.IsIn("System")) return null;
        var isNullable = !SymbolEqualityComparer.Default.Equals(type.WithoutNullable(), type) && type.IsValueType;
        var place = name is GenericNameSyntax { TypeArgumentList.Arguments: { Count: 1 } types } ? SpanOf(types[0]) : SpanOf(name);
        var isSelected = Next(call) is "First" or "FirstOrDefault" or "Single" or "SingleOrDefault"
            or "FirstAsync" or "FirstOrDefaultAsync" or "SingleAsync" or "SingleOrDefaultAsync";
        return new SiteResult
        {
            Reads =
            [
                new ResultRead
                {
                    Name = isSelected ? "Value" : null,
                    IsExact = isSelected,
                    Place = place,
                    Reading = ResultReading.Typed,
                    // EF Core converts between these and what the column is read as.
                    Type = value.Name is "ushort" or "uint" or "ulong" ? null : value,
                    TakesNull = isNullable || !type.IsValueType,
                },
            ],
        };
    }

    /// <summary>Whether the entities themselves are read: what a projection or an aggregate leaves out may be missing.</summary>
    private static bool IsReadWhole(InvocationExpressionSyntax call)
    {
        SyntaxNode at = call;
        while (at.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax next, Name.Identifier.ValueText: var name })
        {
            if (name is "ToList" or "ToListAsync" or "ToArray" or "ToArrayAsync" or "AsEnumerable" or "AsAsyncEnumerable" or "First" or "FirstAsync"
                or "FirstOrDefault"
                or "FirstOrDefaultAsync" or "Single" or "SingleAsync" or "SingleOrDefault" or "SingleOrDefaultAsync") return true;
            if (name is not ("AsNoTracking" or "AsTracking" or "TagWith" or "IgnoreQueryFilters" or "Where" or "OrderBy" or "OrderByDescending"
                or "Take" or "Skip")) return false;
            at = next;
        }
        return false;
    }

    private static string? Next(InvocationExpressionSyntax call) =>
        call.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax } member ? member.Name.Identifier.ValueText : null;

    private static SourceSpan SpanOf(SyntaxNode node) => new(node.SyntaxTree.FilePath, node.SpanStart, node.Span.Length);
}
