using System;
using System.Globalization;
using DbImpact.PostgreSql.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbImpact.CSharp.Migrations.Fluent;

/// <summary>Values as FluentMigrator's quoter writes them (PostgresQuoter).</summary>
internal static class FluentValue
{
    /// <summary>Null where the value is not known.</summary>
    public static string? Of(ExpressionSyntax expression, FluentCall call)
    {
        switch (expression)
        {
            case ParenthesizedExpressionSyntax inner:
                return Of(inner.Expression, call);
            case LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.NullLiteralExpression):
                return "NULL";
            case MemberAccessExpressionSyntax { Expression: var owner, Name.Identifier.ValueText: var member } when owner.ToString() is "SystemMethods" or "FluentMigrator.SystemMethods":
                return Function(member);
            case MemberAccessExpressionSyntax { Expression: var owner, Name.Identifier.ValueText: "Value" } when owner.ToString() is "DBNull" or "System.DBNull":
                return "NULL";
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var owner, Name.Identifier.ValueText: "Insert" }, ArgumentList.Arguments: { Count: 1 } raw } when owner.ToString() == "RawSql":
                return call.Evaluator.Evaluate(raw[0].Expression, call.Scope).KnownText();
        }
        var type = call.Scope.Model.GetTypeInfo(expression).Type;
        if (type?.TypeKind == TypeKind.Enum) return null;
        return call.Scope.Model.GetConstantValue(expression) is { HasValue: true, Value: var constant }
            ? OfConstant(constant)
            : type is { SpecialType: SpecialType.System_String } && call.Evaluator.Evaluate(expression, call.Scope).KnownText() is { } text ? Identifiers.QuoteLiteral(text) : null;
    }

    private static string? OfConstant(object? value) => value switch
    {
        null => "NULL",
        string text => Identifiers.QuoteLiteral(text),
        char character => Identifiers.QuoteLiteral(character.ToString()),
        bool flag => flag ? "true" : "false",
        float or double or decimal or int or long or short or byte or sbyte or uint or ulong or ushort => Convert.ToString(value, CultureInfo.InvariantCulture),
        _ => null,
    };

    private static string? Function(string member) => member switch
    {
        "NewGuid" => "uuid_generate_v4()",
        "NewSequentialId" => "uuid_generate_v1()",
        "CurrentDateTime" => "now()",
        "CurrentUTCDateTime" => "(now() at time zone 'UTC')",
        "CurrentDateTimeOffset" => "current_timestamp",
        "CurrentUser" => "current_user",
        _ => null,
    };
}
