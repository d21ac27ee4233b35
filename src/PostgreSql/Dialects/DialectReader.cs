using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.PostgreSql.Dialects.Constructs;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Dialects;

/// <summary>
/// Looks at the syntax errors of a text: where another database's SQL is recognised, the statement is read again with that said in
/// PostgreSQL's way, up to the next error. A text that PostgreSQL's grammar takes is never looked at.
/// </summary>
public static class DialectReader
{
    /// <summary>How many constructs of a statement are followed; more than a person writes by hand.</summary>
    private const int MaximumRounds = 100;

    /// <summary>How often a text is read as a whole: an error in a string can hide where statements end.</summary>
    private const int MaximumPasses = 3;

    private delegate Recognition? Recognizer(StatementTokens at);

    private static readonly Recognizer[] Recognizers =
    [
        AlternativeQuotes.Recognize, Queries.LabelInBrackets, QuotedNames.InBackquotes, QuotedNames.InBrackets, Lexemes.HashComment,
        BackslashEscapes.Recognize, Lexemes.QuotedAlias, Lexemes.TemporaryTable,
        Scripts.Recognize, Sessions.Recognize, RowLimits.OffsetComma, RowLimits.Top, RowLimits.OfUpdateOrDelete,
        Inserts.Recognize, Changes.Recognize, Queries.Recognize, Calls.Recognize, Operators.Recognize,
        TableDefinitions.Recognize, TableChanges.Recognize, Definitions.Recognize, Patterns.Recognize,
    ];

    /// <param name="script">A text as PostgreSQL reads it.</param>
    /// <param name="options">With what it was read.</param>
    /// <param name="catalog">What is known of the database.</param>
    /// <returns>Null where it has no syntax error, or none of another dialect.</returns>
    public static DialectReading? Read(SqlScript script, ParserOptions? options = null, DialectCatalog? catalog = null)
    {
        if (script is null) throw new ArgumentNullException(nameof(script));
        if (script.Errors.Count == 0 || ChangesStrings(script)) return null;
        options ??= ParserOptions.Default;
        var mended = new MendedText(script.Text);
        var constructs = new ConstructList();
        var extents = new List<SqlSpan>();
        var current = script;
        for (var pass = 0; pass < MaximumPasses && current.Errors.Count > 0; pass++)
        {
            var known = constructs.Count;
            var reading = new List<SqlEdit>();
            foreach (var error in current.Errors)
                ReadStatement(current.Text, error, options, catalog ?? DialectCatalog.Unknown, mended, constructs, extents, reading);
            if (constructs.Count == known || !mended.Apply(reading)) break;
            current = SqlParser.ParseScript(mended.Current, options);
        }
        if (constructs.Count == 0) return null;
        return new DialectReading(constructs.ToReading(), current, Unexplained(current, mended, extents));
    }

    /// <summary>Whether the text itself changes how a backslash in a string is read: then its tokens are not certain.</summary>
    private static bool ChangesStrings(SqlScript script)
    {
        foreach (var statement in script.Statements)
            if (statement is SetStatement { Name: "standard_conforming_strings" }) return true;
        return false;
    }

    private static void ReadStatement(
        SqlText text,
        SqlSyntaxError error,
        ParserOptions options,
        DialectCatalog catalog,
        MendedText whole,
        ConstructList all,
        List<SqlSpan> extents,
        List<SqlEdit> reading)
    {
        var statement = new MendedText(SliceOf(text, error.Extent));
        if (IsOfLaterVersion(statement.Current, options)) return;
        IReadOnlyList<SqlEdit> read = [];
        var found = false;
        var script = SqlParser.ParseScript(statement.Current, options);
        for (var round = 0; round < MaximumRounds && script.Errors.Count > 0; round++)
        {
            if (Recognize(script, script.Errors[0], options, catalog) is not { } recognition) break;
            var place = statement.ToOriginal(script.Errors[0].Span);
            var constructs = recognition.Constructs.Select(construct => ToWhole(construct, statement, error.Extent.Start, whole)).ToArray();
            var next = statement.Apply(recognition.Reading) ? SqlParser.ParseScript(statement.Current, options) : null;
            // What does not bring the parser on is no way to say it.
            var isRead = next is not null
                && (next.Errors.Count == 0 || statement.ToOriginal(next.Errors[0].Span) is { } after && after.Start != place?.Start);
            foreach (var construct in constructs) found |= construct is not null && all.Add(isRead ? construct : construct.At(construct.Span, []));
            if (!isRead) break;
            read = statement.Edits.ToArray();
            script = next!;
        }
        if (!found) return;
        if (whole.ToOriginal(error.Extent) is { } extent) extents.Add(extent);
        foreach (var edit in read) reading.Add(new SqlEdit(Move(edit.Span, error.Extent.Start), edit.NewText));
    }

    /// <summary>What a later version takes is PostgreSQL's own.</summary>
    private static bool IsOfLaterVersion(SqlText statement, ParserOptions options) =>
        options.ServerVersion < ParserOptions.NewestServerVersion && SqlParser.ParseScript(statement).Errors.Count == 0;

    private static Recognition? Recognize(SqlScript script, SqlSyntaxError error, ParserOptions options, DialectCatalog catalog)
    {
        var at = new StatementTokens(script, error, options, catalog);
        foreach (var recognizer in Recognizers)
            if (recognizer(at) is { } recognition) return TableChanges.WithAddedIndexes(at, recognition);
        return null;
    }

    private static DialectConstruct? ToWhole(DialectConstruct construct, MendedText statement, int offset, MendedText whole) =>
        ToWhole(construct.Span, statement, offset, whole) is { } span
            ? construct.At(span, ToWhole(construct.Edits, statement, offset, whole))
            : null;

    private static SqlSpan? ToWhole(SqlSpan span, MendedText statement, int offset, MendedText whole) =>
        statement.ToOriginal(span) is { } inStatement ? whole.ToOriginal(Move(inStatement, offset)) : null;

    private static IReadOnlyList<SqlEdit> ToWhole(IReadOnlyList<SqlEdit> edits, MendedText statement, int offset, MendedText whole)
    {
        if (statement.ToOriginal(edits) is not { } inStatement) return [];
        return whole.ToOriginal(inStatement.ConvertAll(edit => new SqlEdit(Move(edit.Span, offset), edit.NewText))) ?? [];
    }

    /// <summary>A statement in which something was recognised is not said to be wrong once more.</summary>
    private static List<SqlSyntaxError> Unexplained(SqlScript script, MendedText mended, List<SqlSpan> extents)
    {
        var errors = new List<SqlSyntaxError>();
        extents.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        // Statements do not overlap, and neither do their errors: each extent is passed once.
        var next = 0;
        foreach (var error in script.Errors)
        {
            if ((mended.ToOriginal(error.Extent) ?? mended.ToOriginal(error.Span)) is not { } known)
            {
                errors.Add(error);
                continue;
            }
            while (next < extents.Count && extents[next].End <= known.Start && extents[next] != known) next++;
            if (next == extents.Count || !(extents[next].Overlaps(known) || extents[next] == known)) errors.Add(error);
        }
        return errors;
    }

    private static SqlText SliceOf(SqlText text, SqlSpan extent)
    {
        if (extent.Length == text.Text.Length) return text;
        var holes = new List<SqlHole>();
        foreach (var hole in text.HolesIn(extent)) holes.Add(new SqlHole(hole.Position - extent.Start, hole.Description));
        var parts = new List<SqlSpan>();
        foreach (var part in text.OptionalParts)
        {
            var start = Math.Max(part.Start, extent.Start);
            var end = Math.Min(part.End, extent.End);
            if (start < end) parts.Add(SqlSpan.FromBounds(start - extent.Start, end - extent.Start));
        }
        return new SqlText(text.Slice(extent), text.ParameterStyle, holes, parts);
    }

    private static SqlSpan Move(SqlSpan span, int by) => new(span.Start + by, span.Length);
}
