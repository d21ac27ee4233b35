using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Dialects;

/// <summary>Types that a database does not have, as other databases' types and as what PostgreSQL reads as types.</summary>
internal static class MissingTypes
{
    private const string NoType = "42704";

    /// <summary>What a type that does not exist is; null where it is of no other database.</summary>
    public static DialectConstruct? Of(SqlText text, TypeName type)
    {
        if (type.IsSystem || type.HasHole || type.Name.Parts.Count != 1 || type.Name.Name.IsQuoted) return null;
        if (OfPrefix(text, type) is { } prefix) return prefix;
        if (DialectTypes.Find(type.Name.Name.Name) is not { } found) return null;
        var written = text.Slice(type.Name.Span);
        // BINARY 'text' compares by characters, and is no constant of the type.
        if (type.Name.Name.Name == "binary" && IsBeforeString(text, type.Span.End))
            return DialectNames.Tell(
                SqlDialects.MySql, "BINARY before a value", "leave it out: texts are compared by their characters, upper and lower case",
                type.Name.Span, NoType);
        if (found.Replacement is not { } replacement) return DialectNames.Tell(found.Dialects, $"the type {written}", found.Instead, type.Name.Span, NoType);
        var end = type.IsArray ? type.ArrayBounds[0].Span.Start : type.Span.End;
        var span = found.KeepsModifier ? type.Name.Span : SqlSpan.FromBounds(type.Name.Span.Start, end);
        // nvarchar(max) has no length.
        if (found.KeepsModifier && type.Modifiers.Count == 1 && type.Modifiers[0] is ColumnReference)
            (span, replacement) = (SqlSpan.FromBounds(type.Name.Span.Start, end), "text");
        else if (replacement == "timestamp" && type.Modifiers.Count == 1 && text.Slice(type.Modifiers[0].Span) == "7") (span,
            replacement) = (type.Span, "timestamp(6)");
        replacement = StatementTokens.InCaseOf(written, replacement.ToUpperInvariant());
        return new DialectConstruct
        {
            Dialects = found.Dialects,
            Name = $"the type {written}",
            Instead = $"write {replacement}",
            Span = type.Name.Span,
            SqlState = NoType,
            Replacement = replacement,
            Edits = [new SqlEdit(span, replacement)],
            Difference = found.Difference,
        };
    }

    /// <summary><c>q'[text]'</c> and <c>_utf8mb4'text'</c>: a constant of a type of that name to PostgreSQL.</summary>
    private static DialectConstruct? OfPrefix(SqlText text, TypeName type)
    {
        var span = type.Name.Span;
        if (Constructs.AlternativeQuotes.Find(text.Text, span.Start, out var end, out var value) && !DialectNames.HasHole(text, SqlSpan.FromBounds(span.Start, end)))
            return DialectNames.Replace(
                SqlDialects.Oracle, "a text in quotes of its own (q'…')", Identifiers.QuoteLiteral(value), SqlSpan.FromBounds(span.Start, end), NoType);
        // max(age) 'oldest' is read as a constant of a type max.
        if (!type.Modifiers.IsEmpty && type.Name.Name.Name is "count" or "sum" or "min" or "max" or "avg" && QuotedAliasBehind(text, type.Span.End) is { } alias)
        {
            var label = Identifiers.Quote(text.Slice(alias).Trim('\'').Replace("''", "'"));
            return DialectNames.Replace(
                SqlDialects.MySql | SqlDialects.SqlServer | SqlDialects.Sqlite, "a column's name in single quotes", "AS " + label, alias, NoType);
        }
        if (type.Name.Name.Name is not ("_utf8" or "_utf8mb3" or "_utf8mb4" or "_latin1" or "_binary") || !IsBeforeString(text, type.Span.End)) return null;
        return new DialectConstruct
        {
            Dialects = SqlDialects.MySql,
            Name = $"the character set {text.Slice(span)} before a string",
            Instead = "leave it out",
            Span = span,
            SqlState = NoType,
            Replacement = "no " + text.Slice(span),
            Edits = [new SqlEdit(SqlSpan.FromBounds(span.Start, text.Text.IndexOf('\'', type.Span.End)), "")],
        };
    }

    private static SqlSpan? QuotedAliasBehind(SqlText text, int position)
    {
        if (!IsBeforeString(text, position)) return null;
        var start = text.Text.IndexOf('\'', position);
        var end = text.Text.IndexOf('\'', start + 1) + 1;
        var isPlain = end > start + 2 && (end == text.Text.Length || text.Text[end] != '\'');
        return isPlain && !DialectNames.HasHole(text, SqlSpan.FromBounds(start, end)) ? SqlSpan.FromBounds(start, end) : null;
    }

    private static bool IsBeforeString(SqlText text, int position)
    {
        while (position < text.Text.Length && char.IsWhiteSpace(text.Text[position])) position++;
        return position < text.Text.Length && text.Text[position] == '\'';
    }

    /// <summary><c>KEY name (a, b)</c>: a column of a type with modifiers to PostgreSQL.</summary>
    public static DialectConstruct? OfKey(SqlText text, ColumnDefinition column)
    {
        if (column.Name.IsQuoted || column.Name.Name is not ("key" or "index") || column.Type is not { IsSystem: false } type) return null;
        if (type.Name.Parts.Count != 1 || type.Modifiers.IsEmpty || type.HasHole) return null;
        foreach (var modifier in type.Modifiers)
            if (modifier is not ColumnReference) return null;
        return DialectNames.Tell(
            SqlDialects.MySql, $"{text.Slice(column.Name.Span).ToUpperInvariant()} in a table",
            "write CREATE INDEX name ON table (columns) behind it",
            column.Name.Span, NoType);
    }
}
