using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbImpact.CSharp.Migrations;

/// <summary>The type of an operation's column: the one that it names, else what Npgsql's provider makes of the program's type.</summary>
internal static class StoreTypeName
{
    public static string Of(OperationCall call) => call.Text("type") ?? Of(call, call.TypeArgument, "maxLength", "fixedLength", "precision", "scale", "rowVersion");

    /// <summary>Of the column that is altered, before.</summary>
    public static string OfOld(OperationCall call) => call.Text("oldType") ?? Of(
        call, (call.Argument("oldClrType") as TypeOfExpressionSyntax)?.Type ?? call.TypeArgument, "oldMaxLength", "oldFixedLength", "oldPrecision", "oldScale",
        "oldRowVersion");

    private static string Of(OperationCall call, TypeSyntax? type, string length, string isFixed, string precision, string scale, string isVersion)
    {
        if (type is NullableTypeSyntax nullable) type = nullable.ElementType;
        return type?.ToString() switch
        {
            "string" or "String" => Number(call, length) is { } characters
                ? $"character{(call.Flag(isFixed) == true ? "" : " varying")}({characters})" : "text",
            "int" or "Int32" => "integer",
            "long" or "Int64" => "bigint",
            "short" or "Int16" or "byte" or "Byte" or "sbyte" => "smallint",
            "ushort" => "integer",
            "uint" => call.Flag(isVersion) == true ? "xid" : "bigint",
            "ulong" => "numeric(20,0)",
            "bool" or "Boolean" => "boolean",
            "float" or "Single" => "real",
            "double" or "Double" => "double precision",
            "decimal" or "Decimal" => Number(call, precision) is { } digits ? Number(call, scale) is { } behind ? $"numeric({digits},{behind})" : $"numeric({digits})"
                : "numeric",
            "char" => "character(1)",
            "byte[]" => "bytea",
            "Guid" or "System.Guid" => "uuid",
            "DateTime" or "System.DateTime" or "DateTimeOffset" or "System.DateTimeOffset" => "timestamp with time zone",
            "DateOnly" or "System.DateOnly" => "date",
            "TimeOnly" or "System.TimeOnly" => "time without time zone",
            "TimeSpan" or "System.TimeSpan" => "interval",
            _ => throw new UnknownPartException("has a column whose type is not known"),
        };
    }

    private static string? Number(OperationCall call, string argument) => call.Argument(argument) switch
    {
        null => null,
        LiteralExpressionSyntax { Token.Value: int number } => number.ToString(System.Globalization.CultureInfo.InvariantCulture),
        _ => throw new UnknownPartException($"has a {argument} that is not known"),
    };
}
