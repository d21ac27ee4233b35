using System.Text;
using DbImpact.PostgreSql.Catalog;
using static DbImpact.PostgreSql.Binding.Literals.LiteralText;

namespace DbImpact.PostgreSql.Binding.Literals;

/// <summary>Composite types (rowtypes.c <c>record_in</c>): each field is read by its column's type, with its column's modifier.</summary>
internal static class RecordInput
{
    public static LiteralVerdict Check(InputRules rules, SqlType type, string value)
    {
        if (rules.Catalog.GetRelation(type.RelationOid) is not { ColumnsAreKnown: true } relation) return LiteralVerdict.Unknown;
        var i = SkipSpaces(value, 0);
        if (At(value, i) != '(') return LiteralErrors.Malformed("record", value);
        i++;
        var text = new StringBuilder();
        var isFirst = true;
        foreach (var column in relation.Columns)
        {
            if (!isFirst && At(value, i++) != ',') return LiteralErrors.Malformed("record", value);
            isFirst = false;
            if (rules.Catalog.GetType(column.Type.Oid) is not { } columnType) return LiteralVerdict.Unknown;
            LiteralVerdict verdict;
            if (At(value, i) is ',' or ')')
            {
                verdict = TypeInput.CheckNull(rules, columnType);
            }
            else
            {
                text.Clear();
                if (!BoundText.TryRead(value, ref i, text, closesWithBracket: false)) return LiteralErrors.Malformed("record", value);
                verdict = TypeInput.Check(rules, columnType, column.Type.Modifier, text.ToString());
            }
            // What follows a field that is not judged cannot be the first error for certain.
            if (!verdict.IsValid) return verdict;
        }
        return At(value, i) == ')' && IsBlankFrom(value, i + 1) ? LiteralVerdict.Valid : LiteralErrors.Malformed("record", value);
    }
}

/// <summary>A field of a record or a bound of a range: quotes, doubled quotes and backslashes in it.</summary>
internal static class BoundText
{
    /// <summary>Reads up to the comma or parenthesis that ends it; false where the text ends first.</summary>
    public static bool TryRead(string value, ref int position, StringBuilder text, bool closesWithBracket)
    {
        var inQuotes = false;
        while (position < value.Length)
        {
            var c = value[position];
            if (!inQuotes && (c is ',' or ')' || (c == ']' && closesWithBracket))) return true;
            position++;
            if (c == '\\')
            {
                if (position == value.Length) return false;
                text.Append(value[position++]);
            }
            else if (c != '"')
            {
                text.Append(c);
            }
            else if (inQuotes && At(value, position) == '"')
            {
                text.Append('"');
                position++;
            }
            else
            {
                inQuotes = !inQuotes;
            }
        }
        return false;
    }
}
