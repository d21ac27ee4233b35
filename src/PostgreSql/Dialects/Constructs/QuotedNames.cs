using System;
using System.Collections.Generic;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Dialects.Constructs;

/// <summary>Names in backquotes and in brackets. Where one of a statement is certain, so are the others of it.</summary>
internal static class QuotedNames
{
    private const int LongestName = 128;

    /// <summary>A backquote is an operator's character to PostgreSQL, which no operator of its own has.</summary>
    public static Recognition? InBackquotes(StatementTokens at)
    {
        if (!HoldsBackquote(at, at.Error) && !HoldsBackquote(at, at.Error - 1)) return null;
        var names = new List<QuotedName>();
        var resume = 0;
        for (var i = at.First; i < at.End; i++)
        {
            var span = at.Span(i);
            if (span.End <= resume || !HoldsBackquote(at, i)) continue;
            var open = at.Sql.Text.IndexOf('`', Math.Max(span.Start, resume));
            while (open >= 0 && open < span.End)
            {
                if (Find(at, open, '`') is not { } name) return null;
                names.Add(name);
                resume = name.Span.End;
                open = resume < span.End ? at.Sql.Text.IndexOf('`', resume) : -1;
            }
        }
        return ToRecognition(at, names, SqlDialects.MySql, "in backquotes");
    }

    /// <summary>A bracket behind a value is a subscript: only those count that stand where none can be, and the one that is refused.</summary>
    public static Recognition? InBrackets(StatementTokens at)
    {
        var names = new List<QuotedName>();
        var holdsError = false;
        for (var i = at.First; i < at.End; i++)
        {
            if (at.Kind(i) != TokenKind.OpenBracket) continue;
            // Several words in it are no subscript.
            var isRefused = i == at.Error || i == at.Error - 2 && at.IsName(i + 1) && at.IsName(at.Error);
            if (at.EndsOperand(i - 1) && !isRefused) continue;
            if (i == at.Error && at.Is(i - 1, "array")) return null;
            if (TableTails.IsFilegroupName(at, i)) continue;
            if (Find(at, at.Span(i).Start, ']') is not { } name || !IsPlainName(name.Name)) continue;
            names.Add(name);
            holdsError |= isRefused;
        }
        return holdsError ? ToRecognition(at, names, SqlDialects.SqlServer, "in brackets") : null;
    }

    private static bool HoldsBackquote(StatementTokens at, int index) =>
        at.Kind(index) is TokenKind.Operator or TokenKind.Error && at.Text(index).IndexOf('`') >= 0;

    private static bool IsPlainName(string name)
    {
        if (!char.IsLetter(name[0]) && name[0] is not ('_' or '#')) return false;
        foreach (var c in name)
            if (!char.IsLetterOrDigit(c) && c is not ('_' or ' ' or '$' or '#' or '-' or '.' or '/' or ']')) return false;
        return true;
    }

    private static QuotedName? Find(StatementTokens at, int open, char close)
    {
        var text = at.Sql.Text;
        for (var i = open + 1; i < at.EndPosition && i - open <= LongestName; i++)
        {
            if (text[i] is '\r' or '\n') return null;
            if (text[i] != close) continue;
            if (i + 1 < at.EndPosition && text[i + 1] == close)
            {
                i++;
                continue;
            }
            if (i == open + 1) return null;
            var span = SqlSpan.FromBounds(open, i + 1);
            var written = text.Substring(open + 1, i - open - 1);
            return new QuotedName(span, close == '`' ? written.Replace("``", "`") : written.Replace("]]", "]"));
        }
        return null;
    }

    private static Recognition? ToRecognition(StatementTokens at, List<QuotedName> names, SqlDialects dialect, string quotes)
    {
        var constructs = new List<DialectConstruct>();
        var reading = new List<SqlEdit>();
        foreach (var name in names)
        {
            var isKnown = !at.IsUncertain(name.Span);
            var (written, isCertain) = isKnown ? Write(at, name) : ("", true);
            var edits = isKnown ? Edits(at, name, written) : [];
            constructs.Add(new DialectConstruct
            {
                Dialects = dialect,
                Name = $"a name {quotes} ({at.Sql.Slice(name.Span)})",
                Instead = isKnown ? $"write {written}" : "names are written plainly, or in double quotes",
                Span = name.Span,
                SqlState = "42601",
                Replacement = isKnown ? written : null,
                Edits = edits,
                Difference = isCertain ? null : "PostgreSQL folds it to lower case",
            });
            reading.AddRange(edits);
        }
        return constructs.Count == 0 ? null : Recognition.Of(constructs, reading);
    }

    /// <summary>
    /// The name as PostgreSQL has it. The other databases do not tell upper from lower case in names of columns; PostgreSQL folds what is
    /// not in quotes: unless the database has the name as it is written, the folded one is meant.
    /// </summary>
    private static (string Written, bool IsCertain) Write(StatementTokens at, QuotedName name)
    {
        var folded = StatementTokens.Fold(name.Name);
        if (folded != name.Name && at.Catalog.HasName(name.Name)) return (Identifiers.Quote(name.Name), !at.Catalog.HasName(folded));
        var isCertain = folded == name.Name || at.Catalog.HasName(folded);
        // What cannot stand without quotes was created in them, in its own case.
        if (!isCertain && at.NeedsQuotes(name.Name)) return (Identifiers.Quote(name.Name), true);
        return (NeedsQuotes(at, name, folded) ? "\"" + folded.Replace("\"", "\"\"") + "\"" : name.Name, isCertain);
    }

    /// <summary>Behind a value the name is an alias without AS, which not every keyword can be.</summary>
    private static bool NeedsQuotes(StatementTokens at, QuotedName name, string folded)
    {
        if (IsColumnsType(at, name, folded)) return false;
        if (Identifiers.Quote(folded) != folded) return true;
        if (Keywords.Find(folded, at.Options.ServerVersion) == Keyword.NotKeyword) return false;
        var index = at.IndexAt(name.Span.Start);
        return at.Span(index).Start == name.Span.Start && at.EndsOperand(index - 1);
    }

    /// <summary><c>[id] [int]</c>: the type's name is a keyword.</summary>
    private static bool IsColumnsType(StatementTokens at, QuotedName name, string folded)
    {
        if (!at.IsAny(at.First, "create", "alter") || at.Sql.Text[name.Span.Start] != '[') return false;
        return at.EndsOperand(at.IndexAt(name.Span.Start) - 1)
            && folded is "int" or "integer" or "bigint" or "smallint" or "bit" or "decimal" or "numeric" or "char" or "nchar" or "varchar" or "float"
                or "real" or "time";
    }

    /// <summary>Edits of the quotes alone, where the name between them can stay.</summary>
    private static List<SqlEdit> Edits(StatementTokens at, QuotedName name, string written)
    {
        var text = at.Sql.Text;
        int start = name.Span.Start, end = name.Span.End;
        var open = new SqlSpan(start, 1);
        var close = new SqlSpan(end - 1, 1);
        var inner = text.Substring(start + 1, name.Span.Length - 2);
        if (written == "\"" + inner + "\"") return [new SqlEdit(open, "\""), new SqlEdit(close, "\"")];
        if (written != inner) return [new SqlEdit(name.Span, written)];
        var before = start > 0 && IsNamePart(text[start - 1]) ? " " : "";
        var after = end < text.Length && IsNamePart(text[end]) ? " " : "";
        return [new SqlEdit(open, before), new SqlEdit(close, after)];
    }

    private static bool IsNamePart(char c) => char.IsLetterOrDigit(c) || c is '_' or '$' or SqlText.HoleCharacter;

    private readonly struct QuotedName(SqlSpan span, string name)
    {
        public SqlSpan Span { get; } = span;

        public string Name { get; } = name;
    }
}
