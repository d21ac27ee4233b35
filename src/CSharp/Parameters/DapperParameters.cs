using System.Collections.Generic;
using System.Linq;
using System.Threading;
using DbImpact.Checks.Facts;
using DbImpact.CSharp.Models;
using DbImpact.PostgreSql.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbImpact.CSharp.Parameters;

/// <summary>What Dapper makes of the object that a call gives it: its properties are the parameters (SqlMapper.CreateParamInfoGenerator).</summary>
/// <param name="model">Of the tree that the calls stand in.</param>
/// <param name="mapsTypes">Whether the program changes Dapper's table of types, or adds handlers of its own for lists.</param>
/// <param name="cancellationToken">Ends the reading.</param>
internal sealed class DapperParameters(SemanticModel model, (bool Scalars, bool Lists) mapsTypes, CancellationToken cancellationToken)
{
    public ParameterSource Read(ExpressionSyntax? argument)
    {
        if (argument is null || argument.IsKind(SyntaxKind.NullLiteralExpression) || argument.IsKind(SyntaxKind.DefaultLiteralExpression))
            return new ParameterSource(SiteParameters.None);
        while (argument is ParenthesizedExpressionSyntax or CastExpressionSyntax)
            argument = argument is CastExpressionSyntax cast ? cast.Expression : ((ParenthesizedExpressionSyntax)argument).Expression;
        if (model.GetSymbolInfo(argument, cancellationToken).Symbol is IParameterSymbol { Type: { } passedType } passed
            && (passedType.SpecialType == SpecialType.System_Object || passedType.TypeKind is TypeKind.Dynamic or TypeKind.TypeParameter))
            return new ParameterSource(null, passed);
        return model.GetTypeInfo(argument, cancellationToken).Type is { } type ? new ParameterSource(Read(argument, type)) : ParameterSource.Unknown;
    }

    private SiteParameters? Read(ExpressionSyntax argument, ITypeSymbol type)
    {
        if (IsDynamicParameters(type)) return new DynamicParametersReader(model, this, cancellationToken).Read(argument);
        if (ElementOf(type) is { } element)
            return IsMap(type) || element is not INamedTypeSymbol item || IsOpen(item) ? null : OfMembers(item, argument);
        if (type is not INamedTypeSymbol named || IsOpen(type)) return null;
        return named.AllInterfaces.Any(static i => i.Name is "IEnumerable" or "IDynamicParameters") ? null : OfMembers(named, argument);
    }

    /// <summary>Whether a value of the type says nothing of its members.</summary>
    private static bool IsOpen(ITypeSymbol type) => type.SpecialType != SpecialType.None
        || type.TypeKind is TypeKind.Dynamic or TypeKind.Interface or TypeKind.TypeParameter or TypeKind.Error;

    private static bool IsMap(ITypeSymbol type) => type is INamedTypeSymbol { TypeArguments.Length: 2 }
        || type.AllInterfaces.Any(static i => i.Name == "IDictionary");

    public static bool IsDynamicParameters(ITypeSymbol type) => type.IsNamed("DynamicParameters", "Dapper");

    private static ITypeSymbol? ElementOf(ITypeSymbol type)
    {
        if (type.SpecialType == SpecialType.System_String) return null;
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Collections_Generic_IEnumerable_T } named)
            return named.TypeArguments[0];
        foreach (var candidate in type.AllInterfaces)
            if (candidate.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T) return candidate.TypeArguments[0];
        return null;
    }

    private SiteParameters? OfMembers(INamedTypeSymbol type, ExpressionSyntax argument)
    {
        if (type.IsTupleType || type.IsIn("System")) return null;
        var given = new List<GivenParameter>();
        var isComplete = !type.IsAbstract;
        for (var at = type; at is { SpecialType: not SpecialType.System_Object }; at = at.BaseType)
        {
            if (at.TypeKind == TypeKind.Error) isComplete = false;
            foreach (var property in at.GetMembers().OfType<IPropertySymbol>())
            {
                if (property.IsStatic || property.IsIndexer || property.GetMethod is null
                    || property.DeclaredAccessibility != Accessibility.Public) continue;
                if (given.Any(known => known.Name == property.Name)) continue;
                given.Add(ToGiven(property, type.IsAnonymousType, argument));
            }
        }
        return new SiteParameters { Given = given, IsComplete = isComplete };
    }

    private GivenParameter ToGiven(IPropertySymbol property, bool isAnonymous, ExpressionSyntax argument)
    {
        SyntaxNode place = argument;
        var type = ValueTypes.Of(property.Type);
        if (isAnonymous && property.DeclaringSyntaxReferences.Length == 1
            && property.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken) is AnonymousObjectMemberDeclaratorSyntax declarator
            && argument.Span.Contains(declarator.Span))
        {
            place = declarator.Expression;
            type ??= ValueTypes.Of(declarator.Expression, model, cancellationToken);
        }
        return Judge(new GivenParameter
        {
            Name = property.Name,
            Place = new SourceSpan(place.SyntaxTree.FilePath, place.SpanStart, place.Span.Length),
            Type = type,
            IsGivenByName = isAnonymous,
        });
    }

    /// <summary>The parameter without its type where the program may have told Dapper to treat the type otherwise.</summary>
    public GivenParameter Judge(GivenParameter given) =>
        mapsTypes.Scalars || (mapsTypes.Lists && given.Type is { IsList: true }) ? given with { TypeIsKnown = false } : given;
}
