using System.Globalization;

namespace DbImpact.CSharp.Migrations.Fluent;

/// <summary>The types that FluentMigrator's PostgreSQL generator writes for <c>AsString(50)</c> and its kin (PostgresTypeMap).</summary>
internal static class FluentTypes
{
    private const int LongestText = 10_485_760;

    /// <summary>Null for a call that gives no type.</summary>
    public static string? Of(FluentCall call)
    {
        switch (call.Name)
        {
            case "AsAnsiString" or "AsString":
                return call.Count > 0 && HasNumber(call) ? Sized("varchar", call.Number(0)) : "text";
            case "AsFixedLengthString" or "AsFixedLengthAnsiString":
                return Sized("char", call.Number(0));
            case "AsBinary":
                return "bytea";
            case "AsBoolean":
                return "boolean";
            case "AsByte" or "AsInt16":
                return "smallint";
            case "AsInt32":
                return "integer";
            case "AsInt64":
                return "bigint";
            case "AsCurrency":
                return "money";
            case "AsDate":
                return "date";
            case "AsDateTime" or "AsDateTime2":
                return "timestamp";
            case "AsDateTimeOffset":
                return call.Count == 0 ? "timestamptz" : $"timestamptz({Shown(call.Number(0))})";
            case "AsDecimal":
                return call.Count == 0 ? "decimal(19,5)" : $"decimal({Shown(call.Number(0))},{Shown(call.Number(1))})";
            case "AsDouble":
                return "float8";
            case "AsFloat":
                return "float4";
            case "AsGuid":
                return "uuid";
            case "AsTime":
                return "time";
            case "AsXml":
                return "xml";
            case "AsCustom":
                return call.Text(0);
            default:
                return null;
        }
    }

    /// <summary>What counts by itself in servers that a program does not say to be newer than 9.</summary>
    public static string Serial(string type) => type switch
    {
        "smallint" => "smallserial",
        "bigint" => "bigserial",
        _ => "serial",
    };

    /// <summary>A collation alone is a text.</summary>
    private static bool HasNumber(FluentCall call) => call.Count > 1 || !call[0].ToString().StartsWith("\"", System.StringComparison.Ordinal);

    private static string Sized(string type, int size) => size > LongestText ? "text" : $"{type}({Shown(size)})";

    private static string Shown(int number) => number.ToString(CultureInfo.InvariantCulture);
}
