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
