using System.Linq;
using System.Threading;
using DbImpact.Checks.Facts;
using DbImpact.PostgreSql.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbImpact.CSharp.Parameters;

/// <summary>A DbParameter as it is made: by a constructor, an object initializer, or a call of a parameter collection.</summary>
internal sealed class DbParameterReader(SemanticModel model, CancellationToken cancellationToken)
{
    /// <summary>A parameter while it is read.</summary>
    public sealed class Reading(SyntaxNode at)
    {
        public SyntaxNode At { get; } = at;

        /// <summary>Empty for a positional one.</summary>
        public string Name { get; set; } = "";

        public bool NameIsKnown { get; set; } = true;

        public ExpressionSyntax? Value { get; set; }

        public ProgramType? Type { get; set; }

        public string? DeclaredType { get; set; }

        public bool TypeIsKnown { get; set; } = true;

        /// <summary>Whether the statement's result is written into it: then the statement need not name it.</summary>
        public bool IsOutput { get; set; }

        public GivenParameter ToGiven(string name)
        {
            var place = Value ?? At;
            return new GivenParameter
            {
                Name = name,
                Place = new SourceSpan(place.SyntaxTree.FilePath, place.SpanStart, place.Span.Length),
                Type = Type,
                DeclaredType = DeclaredType,
                TypeIsKnown = TypeIsKnown,
                IsGivenByName = !IsOutput,
            };
        }
    }

    /// <summary><c>new NpgsqlParameter(…) { … }</c>; null for an expression that makes none.</summary>
    public Reading? Read(ExpressionSyntax expression)
    {
        if (expression is not BaseObjectCreationExpressionSyntax creation) return null;
        var type = model.GetTypeInfo(creation, cancellationToken).Type;
        var name = type is { TypeKind: not TypeKind.Error } ? type.Name
            : (creation as ObjectCreationExpressionSyntax)?.Type is SimpleNameSyntax simple ? simple.Identifier.ValueText : null;
        if (name is not ("NpgsqlParameter" or "DbParameter")) return null;
        var reading = new Reading(creation);
        if (creation.ArgumentList is { Arguments.Count: > 0 } arguments)
            ReadArguments(reading, arguments, model.GetSymbolInfo(creation, cancellationToken).Symbol as IMethodSymbol);
        if (type is INamedTypeSymbol { TypeArguments.Length: 1 } generic) reading.Type = ValueTypes.Of(generic.TypeArguments[0]);
        if (creation.Initializer is { } initializer)
        {
            foreach (var item in initializer.Expressions)
            {
                if (item is AssignmentExpressionSyntax { Left: IdentifierNameSyntax property } assignment)
                    Set(reading, property.Identifier.ValueText, assignment.Right);
            }
        }
        return reading;
    }

    /// <summary><c>AddWithValue(…)</c>, <c>Add(name, type)</c>, <c>Add(parameter)</c>; null where the parameter is made elsewhere.</summary>
    public Reading? ReadAdd(InvocationExpressionSyntax call)
    {
        var arguments = call.ArgumentList.Arguments;
        if (arguments.Count == 0) return null;
        if (arguments.Count == 1 && call.Expression is not MemberAccessExpressionSyntax { Name.Identifier.ValueText: "AddWithValue" })
            return Read(arguments[0].Expression);
        var reading = new Reading(call);
        ReadArguments(reading, call.ArgumentList, model.GetSymbolInfo(call, cancellationToken).Symbol as IMethodSymbol);
        if (call.Parent is MemberAccessExpressionSyntax { Parent: AssignmentExpressionSyntax { Right: var value } assignment } member
            && assignment.Left == member)
            Set(reading, member.Name.Identifier.ValueText, value);
        return reading;
    }

    /// <summary>What assigning a property of a parameter says of it.</summary>
    public void Set(Reading reading, string property, ExpressionSyntax value)
    {
        switch (property)
        {
            case "ParameterName":
                SetName(reading, value);
                break;
            case "Value":
            case "TypedValue":
            case "NpgsqlValue":
                if (reading.Value is null) reading.Type ??= ValueTypes.Of(value, model, cancellationToken);
                else reading.Type = null;
                reading.Value = value;
                break;
            case "NpgsqlDbType":
            case "DbType":
                SetType(reading, value);
                break;
            case "DataTypeName":
                reading.TypeIsKnown = false;
                break;
            case "Direction" when !value.ToString().EndsWith(".Input", System.StringComparison.Ordinal):
                reading.TypeIsKnown = false;
                reading.IsOutput = true;
                break;
        }
    }

    private void ReadArguments(Reading reading, ArgumentListSyntax list, IMethodSymbol? method)
    {
        for (var i = 0; i < list.Arguments.Count; i++)
        {
            var argument = list.Arguments[i];
            var name = argument.NameColon?.Name.Identifier.ValueText
                ?? (method is null ? NameWithoutSymbol(list.Arguments, i) : i < method.Parameters.Length ? method.Parameters[i].Name : null);
            switch (name)
            {
                case "parameterName":
                    SetName(reading, argument.Expression);
                    break;
                case "value":
                    Set(reading, "Value", argument.Expression);
                    break;
                case "parameterType":
                case "dbType":
                    SetType(reading, argument.Expression);
                    break;
                case null:
                    reading.TypeIsKnown = false;
                    break;
            }
        }
    }

    /// <summary>
    /// The parameter that an argument is given for, where the package is not restored: Npgsql's overloads take (value), (name, value),
    /// (type, value), (name, type, …), and AddWithValue (name, type, value). Null for another one.
    /// </summary>
    private static string? NameWithoutSymbol(SeparatedSyntaxList<ArgumentSyntax> arguments, int i)
    {
        if (arguments.Any(static argument => argument.NameColon is not null)) return null;
        if (arguments[i].Expression is MemberAccessExpressionSyntax { Expression: var owner } && owner.ToString().EndsWith("DbType", System.StringComparison.Ordinal))
            return "parameterType";
        var method = (arguments[i].Parent?.Parent as InvocationExpressionSyntax)?.Expression is MemberAccessExpressionSyntax called ? called.Name.Identifier.ValueText : null;
        return (i, arguments.Count) switch
        {
            (0, 1) => "value",
            (0, _) => "parameterName",
            (1, 2) when method != "Add" => "value",
            (2, 3) when method == "AddWithValue" => "value",
            _ => null,
        };
    }

    private void SetName(Reading reading, ExpressionSyntax value)
    {
        if (value.IsKind(SyntaxKind.NullLiteralExpression)) return;
        if (model.GetConstantValue(value, cancellationToken) is { HasValue: true, Value: string name }) reading.Name = name.TrimStart('@', ':');
        else reading.NameIsKnown = false;
    }

    private void SetType(Reading reading, ExpressionSyntax value)
    {
        var parts = value.DescendantNodesAndSelf().OfType<MemberAccessExpressionSyntax>()
            .Where(static access => access.Expression.ToString().EndsWith("DbType", System.StringComparison.Ordinal))
            .ToArray();
        if (reading.DeclaredType is null && parts.Length == 1 && value == parts[0])
            reading.DeclaredType = $"{(IsNpgsqlDbType(parts[0]) ? "NpgsqlDbType" : "DbType")}.{parts[0].Name.Identifier.ValueText}";
        else if (reading.DeclaredType is null && value is BinaryExpressionSyntax && parts.Length == 2
            && parts.FirstOrDefault(IsNoArray) is { } element && parts.Any(static part => !IsNoArray(part)))
            reading.DeclaredType = "NpgsqlDbType.Array|" + element.Name.Identifier.ValueText;
        else
            reading.TypeIsKnown = false;
    }

    private static bool IsNpgsqlDbType(MemberAccessExpressionSyntax member) =>
        member.Expression.ToString().EndsWith("NpgsqlDbType", System.StringComparison.Ordinal);

    private static bool IsNoArray(MemberAccessExpressionSyntax member) => member.Name.Identifier.ValueText != "Array";
}
