using System.Collections.Generic;
using System.Threading;
using DbImpact.Checks.Facts;
using DbImpact.CSharp.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbImpact.CSharp.Parameters;

/// <summary>The types of values as a database client finds them at run time: known where no value can be of another.</summary>
internal static class ValueTypes
{
    /// <summary>Classes that others derive from without being another type to a client.</summary>
    private static readonly HashSet<string> Open = new(System.StringComparer.Ordinal) { "System.Net.IPAddress",
        "System.Net.NetworkInformation.PhysicalAddress" };

    /// <summary>The type of every value but null (and DBNull) that an expression can give; null where it is not known.</summary>
    public static ProgramType? Of(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellationToken)
    {
        switch (expression)
        {
            case ParenthesizedExpressionSyntax inner:
                return Of(inner.Expression, model, cancellationToken);
            case PostfixUnaryExpressionSyntax inner when inner.IsKind(SyntaxKind.SuppressNullableWarningExpression):
                return Of(inner.Operand, model, cancellationToken);
            case CastExpressionSyntax cast when model.GetTypeInfo(cast.Type, cancellationToken).Type is { SpecialType: SpecialType.System_Object }:
                return Of(cast.Expression, model, cancellationToken);
            case BinaryExpressionSyntax coalescing when coalescing.IsKind(SyntaxKind.CoalesceExpression) && SaysNothing(coalescing.Right):
                return Of(coalescing.Left, model, cancellationToken);
            case ConditionalExpressionSyntax conditional when SaysNothing(conditional.WhenFalse):
                return Of(conditional.WhenTrue, model, cancellationToken);
            case ConditionalExpressionSyntax conditional when SaysNothing(conditional.WhenTrue):
                return Of(conditional.WhenFalse, model, cancellationToken);
            default:
                return model.GetTypeInfo(expression, cancellationToken).Type is { } type ? Of(type) : null;
        }
    }

    public static ProgramType? Of(ITypeSymbol written)
    {
        var type = written.WithoutNullable();
        if (type.TypeKind == TypeKind.Enum)
            return new ProgramType(type.ToCanonicalName(), ProgramTypeKind.Enumeration, ((INamedTypeSymbol)type).EnumUnderlyingType is { } number
                ? Of(number) : null);
        if (type is IArrayTypeSymbol array) return OfArray(array);
        if (type.SpecialType == SpecialType.System_String) return new ProgramType("string");
        if (type is { Name: "DBNull", ContainingNamespace.Name: "System" }) return null;
        if (type is not INamedTypeSymbol named || type.TypeKind is TypeKind.Error or TypeKind.Dynamic
            || type.SpecialType == SpecialType.System_Object) return null;
        if (ElementOf(named) is { } element)
        {
            var isList = named.Name is "List" && named.IsIn("System.Collections.Generic");
            return new ProgramType(named.ToCanonicalName(), isList ? ProgramTypeKind.Array : ProgramTypeKind.Sequence, Of(element));
        }
        var name = type.ToCanonicalName();
        return type.IsValueType || type.IsSealed || Open.Contains(name) ? new ProgramType(name) : null;
    }

    private static ProgramType? OfArray(IArrayTypeSymbol array)
    {
        var name = array.ElementType.WithNullableAnnotation(NullableAnnotation.None).ToCanonicalName() + "[]";
        if (array.ElementType.SpecialType is SpecialType.System_Byte or SpecialType.System_Char) return array.Rank == 1
            ? new ProgramType(name) : null;
        return array.Rank == 1 ? new ProgramType(name, ProgramTypeKind.Array, Of(array.ElementType)) : null;
    }

    /// <summary>Of the collections of .NET itself; what a program's own class is to a client, is not known.</summary>
    private static ITypeSymbol? ElementOf(INamedTypeSymbol type)
    {
        if (!type.IsIn("System") || type.TypeArguments.Length != 1) return null;
        if (type.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T) return type.TypeArguments[0];
        foreach (var candidate in type.AllInterfaces)
            if (candidate.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T) return candidate.TypeArguments[0];
        return null;
    }

    private static bool SaysNothing(ExpressionSyntax expression)
    {
        while (expression is ParenthesizedExpressionSyntax or CastExpressionSyntax)
            expression = expression is CastExpressionSyntax cast ? cast.Expression : ((ParenthesizedExpressionSyntax)expression).Expression;
        return expression is ThrowExpressionSyntax || expression.IsKind(SyntaxKind.NullLiteralExpression)
            || expression.IsKind(SyntaxKind.DefaultLiteralExpression)
            || expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Value" } access
                && access.Expression.ToString() is "DBNull" or "System.DBNull";
    }
}
