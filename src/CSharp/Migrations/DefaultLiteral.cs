using System;
using System.Globalization;
using System.Linq;
using DbImpact.PostgreSql.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbImpact.CSharp.Migrations;

/// <summary>A column's default as SQL: what Npgsql's type mappings write for the value.</summary>
internal static class DefaultLiteral
{
    public static string Of(ExpressionSyntax expression, string type, Func<ExpressionSyntax, string?> textOf)
    {
        switch (expression)
        {
            case ParenthesizedExpressionSyntax inner:
                return Of(inner.Expression, type, textOf);
            case CastExpressionSyntax cast:
                return Of(cast.Expression, type, textOf);
            case PrefixUnaryExpressionSyntax negative when negative.IsKind(SyntaxKind.UnaryMinusExpression):
                return "-" + Of(negative.Operand, type, textOf);
            case LiteralExpressionSyntax literal:
                return OfLiteral(literal);
            case BaseObjectCreationExpressionSyntax creation:
                return OfObject(creation, type, textOf);
            case ArrayCreationExpressionSyntax { Initializer: null or { Expressions.Count: 0 } } array when array.Type.ElementType.ToString() == "byte":
                return "BYTEA E'\\\\x'";
            case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Empty" } empty when empty.Expression.ToString() is "Guid" or "System.Guid":
                return Identifiers.QuoteLiteral(Guid.Empty.ToString());
            case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Empty" } empty when empty.Expression.ToString() is "string" or "String" or "System.String":
                return "''";
            case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "MinValue" } least when IsMomentType(least.Expression.ToString()):
                return OfTime([1, 1, 1], type);
            case MemberAccessExpressionSyntax when IsMoment(expression):
                return "CURRENT_TIMESTAMP";
            default:
                return textOf(expression) is { } text ? Identifiers.QuoteLiteral(text) : throw Unknown();
        }
    }

    /// <summary>Whether the value is the time at which the migration runs, which it writes as a constant.</summary>
    public static bool IsMoment(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax inner => IsMoment(inner.Expression),
        CastExpressionSyntax cast => IsMoment(cast.Expression),
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Now" or "UtcNow" } now => IsMomentType(now.Expression.ToString()),
        _ => false,
    };

    private static bool IsMomentType(string type) => type is "DateTime" or "System.DateTime" or "DateTimeOffset" or "System.DateTimeOffset";

    private static string OfLiteral(LiteralExpressionSyntax literal) => literal.Token.Value switch
    {
        bool flag => flag ? "TRUE" : "FALSE",
        string text => Identifiers.QuoteLiteral(text),
        char character => Identifiers.QuoteLiteral(character.ToString()),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw Unknown(),
    };

    private static string OfObject(BaseObjectCreationExpressionSyntax creation, string type, Func<ExpressionSyntax, string?> textOf)
    {
        var arguments = creation.ArgumentList?.Arguments.Select(static argument => argument.Expression).ToArray() ?? [];
        switch ((creation as ObjectCreationExpressionSyntax)?.Type.ToString())
        {
            case "Guid" or "System.Guid" when arguments.Length == 1 && textOf(arguments[0]) is { } guid:
                return Identifiers.QuoteLiteral(guid);
            case "DateTime" or "System.DateTime" or "DateOnly" or "System.DateOnly":
                return OfTime(NumbersOf(arguments), type);
            case "DateTimeOffset" or "System.DateTimeOffset" when type == "timestamp with time zone" && arguments.Length == 2
                && arguments[0] is ObjectCreationExpressionSyntax { ArgumentList.Arguments: var parts } && IsNoTime(arguments[1]):
                return OfTime(NumbersOf([.. parts.Select(static part => part.Expression)]), type, "+00:00");
            case "TimeSpan" or "System.TimeSpan" when IsNoTime(creation):
                return "INTERVAL '00:00:00'";
            default:
                throw Unknown();
        }
    }

    private static int[] NumbersOf(ExpressionSyntax[] arguments)
    {
        var numbers = arguments.TakeWhile(static argument => argument is LiteralExpressionSyntax { Token.Value: int })
            .Select(static argument => (int)((LiteralExpressionSyntax)argument).Token.Value!).ToArray();
        return numbers.Length >= 3 ? numbers : throw Unknown();
    }

    /// <summary>A TimeSpan of nothing, as EF Core writes it.</summary>
    private static bool IsNoTime(ExpressionSyntax expression) =>
        expression is ObjectCreationExpressionSyntax { Type: var type, ArgumentList.Arguments: { Count: 5 } parts }
        && type.ToString() is "TimeSpan" or "System.TimeSpan" && parts.All(static part => part.Expression is LiteralExpressionSyntax { Token.ValueText: "0" });

    private static string OfTime(int[] numbers, string type, string zone = "Z")
    {
        var word = type switch
        {
            "timestamp with time zone" => "TIMESTAMPTZ",
            "timestamp without time zone" => "TIMESTAMP",
            "date" => "DATE",
            _ => throw Unknown(),
        };
        int At(int i) => i < numbers.Length ? numbers[i] : 0;
        // The smallest value of .NET is -infinity.
        if (At(0) == 1 && At(1) == 1 && At(2) == 1 && At(3) + At(4) + At(5) + At(6) == 0) return word + " '-infinity'";
        var text = string.Format(CultureInfo.InvariantCulture, "{0:0000}-{1:00}-{2:00}", At(0), At(1), At(2));
        if (word != "DATE") text += string.Format(CultureInfo.InvariantCulture, "T{0:00}:{1:00}:{2:00}", At(3), At(4), At(5)) + (At(6) > 0 ? $".{At(6):000}" : "");
        return $"{word} '{text}{(word == "TIMESTAMPTZ" ? zone : "")}'";
    }

    private static UnknownPartException Unknown() => new("has a default that is not known");
}
