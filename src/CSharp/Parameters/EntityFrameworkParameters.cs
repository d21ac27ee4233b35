using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using DbImpact.Checks.Facts;
using DbImpact.CSharp.Models;
using DbImpact.PostgreSql.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbImpact.CSharp.Parameters;

/// <summary>The parameters of EF Core's raw SQL: interpolations, and the arguments behind the text for <c>{0}</c> and <c>@name</c>.</summary>
internal sealed class EntityFrameworkParameters(SemanticModel model, CancellationToken cancellationToken)
{
    public SiteParameters? Read(InvocationExpressionSyntax call, ExpressionSyntax text)
    {
        if (model.GetSymbolInfo(call, cancellationToken).Symbol is not IMethodSymbol method) return null;
        var parameter = method.Parameters.FirstOrDefault(static candidate => candidate.Name == "parameters");
        return parameter is null ? ReadInterpolations(text) : ReadArguments(call, parameter);
    }

    private SiteParameters? ReadInterpolations(ExpressionSyntax text)
    {
        if (text is not InterpolatedStringExpressionSyntax interpolated) return null;
        var given = new List<GivenParameter>();
        var holes = interpolated.Contents.OfType<InterpolationSyntax>().ToArray();
        for (var i = 0; i < holes.Length; i++) Add(given, holes[i].Expression, i);
        return new SiteParameters { Given = given, IsComplete = true };
    }

    private SiteParameters? ReadArguments(InvocationExpressionSyntax call, IParameterSymbol parameter)
    {
        var arguments = call.ArgumentList.Arguments;
        var named = arguments.FirstOrDefault(argument => argument.NameColon?.Name.Identifier.ValueText == parameter.Name);
        var values = named is not null ? [named.Expression]
            : parameter.IsParams ? arguments.Skip(parameter.Ordinal).Where(static argument => argument.NameColon is null)
                .Select(static argument => argument.Expression).ToArray()
            : arguments.Count > parameter.Ordinal && arguments[parameter.Ordinal].NameColon is null ? [arguments[parameter.Ordinal].Expression]
            : System.Array.Empty<ExpressionSyntax>();
        if (values.Length == 1 && (!parameter.IsParams || IsArrayOfObjects(values[0])))
        {
            if (ElementsOf(values[0]) is not { } elements) return new SiteParameters();
            values = elements;
        }
        var given = new List<GivenParameter>();
        var isComplete = true;
        for (var i = 0; i < values.Length; i++) isComplete &= Add(given, values[i], i);
        return new SiteParameters { Given = given, IsComplete = isComplete };
    }

    private bool IsArrayOfObjects(ExpressionSyntax expression) =>
        model.GetTypeInfo(expression, cancellationToken).ConvertedType is IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Object };

    private static ExpressionSyntax[]? ElementsOf(ExpressionSyntax expression) => expression switch
    {
        ArrayCreationExpressionSyntax { Initializer: { } items } => [.. items.Expressions],
        ImplicitArrayCreationExpressionSyntax { Initializer: { } items } => [.. items.Expressions],
        CollectionExpressionSyntax collection when collection.Elements.All(static element => element is ExpressionElementSyntax) =>
            [.. collection.Elements.Cast<ExpressionElementSyntax>().Select(static element => element.Expression)],
        _ => null,
    };

    /// <summary>False where a DbParameter is given whose name is not known.</summary>
    private bool Add(List<GivenParameter> given, ExpressionSyntax value, int index)
    {
        var number = index.ToString(CultureInfo.InvariantCulture);
        var type = model.GetTypeInfo(value, cancellationToken).Type;
        var place = new SourceSpan(value.SyntaxTree.FilePath, value.SpanStart, value.Span.Length);
        if (type is null || !type.IsNamed("DbParameter", "System.Data.Common") && !type.DerivesFrom("DbParameter", "System.Data.Common"))
        {
            given.Add(new GivenParameter { Name = number, Place = place, Type = ValueTypes.Of(value, model, cancellationToken) });
            return true;
        }
        var reading = new DbParameterReader(model, cancellationToken).Read(value);
        given.Add(reading is null
            ? new GivenParameter { Name = number, Place = place, TypeIsKnown = false }
            : reading.ToGiven(number) with { IsGivenByName = false });
        if (reading is { NameIsKnown: true, Name.Length: > 0 }) given.Add(reading.ToGiven(reading.Name) with { IsGivenByName = false });
        return reading is { NameIsKnown: true };
    }
}
