namespace DbImpact.PostgreSql.Binding.Literals;

/// <summary>The errors that several input functions share, in PostgreSQL's words.</summary>
internal static class LiteralErrors
{
    public const string InvalidText = "22P02";
    public const string OutOfRange = "22003";
    public const string InvalidParameter = "22023";
    public const string TooLong = "22001";
    public const string ProgramLimit = "54000";

    /// <summary>A character as a message quotes it. PostgreSQL 13 quoted a single byte, which may be no character.</summary>
    public static string QuotedCharacter(InputRules rules, string value, int position) =>
        rules.Vintage < 15 && value[position] >= 0x80 ? "\uFFFD" : LiteralText.CharacterAt(value, position);

    public static LiteralVerdict Syntax(string type, string value) =>
        LiteralVerdict.Invalid(InvalidText, $"invalid input syntax for type {type}: \"{value}\"");

    public static LiteralVerdict ValueOutOfRange(string type, string value) =>
        LiteralVerdict.Invalid(OutOfRange, $"value \"{value}\" is out of range for type {type}");

    public static LiteralVerdict InvalidJson { get; } = LiteralVerdict.Invalid(InvalidText, "invalid input syntax for type json");

    public static LiteralVerdict Malformed(string what, string value) =>
        LiteralVerdict.Invalid(InvalidText, $"malformed {what} literal: \"{value}\"");
}
