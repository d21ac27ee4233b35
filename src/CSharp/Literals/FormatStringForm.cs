using System.Text;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.CSharp.Literals;

/// <summary>A literal that a library reads as a format string: its items <c>{0}</c> stay, every other brace is doubled.</summary>
internal sealed class FormatStringForm(LiteralForm literal) : LiteralForm
{
    public override string? Notation => literal.Notation is { } notation ? CSharpLiteralForm.FormatNotation + notation : null;

    public override string? Encode(string value) => Double(value) is { } doubled ? literal.Encode(doubled) : null;

    public override string? Encode(string value, bool isFirst, bool isLast) =>
        Double(value) is { } doubled ? literal.Encode(doubled, isFirst, isLast) : null;

    /// <summary>Null where <c>{0}</c> may be an item or a string's own characters.</summary>
    private static string? Double(string value)
    {
        if (value.IndexOfAny(['{', '}']) < 0) return value;
        var hasQuote = value.IndexOfAny(['\'', '"', '$']) >= 0;
        var result = new StringBuilder(value.Length + 4);
        for (var i = 0; i < value.Length; i++)
        {
            if (EndOfItem(value, i) is { } end)
            {
                if (hasQuote) return null;
                result.Append(value, i, end - i);
                i = end - 1;
                continue;
            }
            result.Append(value[i]);
            if (value[i] is '{' or '}') result.Append(value[i]);
        }
        return result.ToString();
    }

    private static int? EndOfItem(string value, int start)
    {
        if (value[start] != '{') return null;
        var i = start + 1;
        while (i < value.Length && value[i] is >= '0' and <= '9') i++;
        return i > start + 1 && i < value.Length && value[i] == '}' ? i + 1 : null;
    }
}
