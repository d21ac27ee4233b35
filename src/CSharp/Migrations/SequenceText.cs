using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbImpact.CSharp.Migrations;

/// <summary>CREATE and ALTER SEQUENCE.</summary>
internal static class SequenceText
{
    public static string Of(OperationCall call)
    {
        var name = OperationText.Name(call, "name");
        switch (call.Name)
        {
            case "RestartSequence":
                return $"ALTER SEQUENCE {name} RESTART" + (Number(call, "startValue") is { } restart ? $" WITH {restart}" : "");
            case "AlterSequence":
                return $"ALTER SEQUENCE {name} {Options(call)}";
            default:
                var type = call.TypeArgument?.ToString() switch
                {
                    "int" or "Int32" => " AS integer",
                    "short" or "Int16" => " AS smallint",
                    null or "long" or "Int64" => "",
                    _ => throw new UnknownPartException("has a type that is not known"),
                };
                return $"CREATE SEQUENCE {name}{type} START WITH {Number(call, "startValue") ?? "1"} {Options(call)}";
        }
    }

    private static string Options(OperationCall call) =>
        $"INCREMENT BY {Number(call, "incrementBy") ?? "1"} "
        + (Number(call, "minValue") is { } minimum ? $"MINVALUE {minimum} " : "NO MINVALUE ")
        + (Number(call, "maxValue") is { } maximum ? $"MAXVALUE {maximum} " : "NO MAXVALUE ")
        + (call.Flag("cyclic") == true ? "CYCLE" : "NO CYCLE");

    private static string? Number(OperationCall call, string argument) => call.Argument(argument) switch
    {
        null => null,
        LiteralExpressionSyntax { Token.Value: int or long } literal => ((System.IFormattable)literal.Token.Value!).ToString(null, CultureInfo.InvariantCulture),
        PrefixUnaryExpressionSyntax { Operand: LiteralExpressionSyntax { Token.Value: int or long } literal } negative when negative.IsKind(SyntaxKind.UnaryMinusExpression) =>
            "-" + ((System.IFormattable)literal.Token.Value!).ToString(null, CultureInfo.InvariantCulture),
        _ => throw new UnknownPartException($"has a {argument} that is not known"),
    };
}
