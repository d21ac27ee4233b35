using System;
using System.Collections.Generic;
using System.Linq;

namespace DbImpact.PostgreSql.Syntax;

/// <summary>How parameters are written in a text; a property of the library that runs it.</summary>
public enum ParameterStyle
{
    /// <summary>PostgreSQL's own <c>$1</c> only.</summary>
    Positional,

    /// <summary>Npgsql's <c>@name</c> and <c>:name</c>, or <c>$1</c> (Npgsql's SqlQueryParser).</summary>
    Npgsql,

    /// <summary>EF Core's raw SQL as string.Format leaves it: items <c>{0}</c> beside Npgsql's own parameters.</summary>
    EntityFramework,

    /// <summary>psycopg's and other DB-API drivers' <c>%s</c>, <c>%(name)s</c> and <c>%%</c>.</summary>
    Format,

    /// <summary>SQLAlchemy's <c>:name</c>, with <c>\:</c> for a colon.</summary>
    NamedColon,

    /// <summary>psql's <c>:name</c>, <c>:'name'</c>, <c>:"name"</c>, backslash commands and COPY data.</summary>
    Psql,
}

/// <summary>A place in a text whose content is not known statically: one <see cref="SqlText.HoleCharacter"/> stands for it.</summary>
/// <param name="position">Offset of the hole's character in the text.</param>
/// <param name="description">What stands there in the source, for a person: <c>{tableName}</c>.</param>
public readonly struct SqlHole(int position, string description)
{
    public int Position { get; } = position;

    public string Description { get; } = description;
}

/// <summary>
/// SQL as a program holds it: the text, its holes, its optional parts, and where every character of it stands in the source.
/// Immutable.
/// </summary>
public sealed class SqlText
{
    /// <summary>U+FFFC OBJECT REPLACEMENT CHARACTER stands for a hole; only at the positions listed in <see cref="Holes"/>.</summary>
    public const char HoleCharacter = '\uFFFC';

    public SqlText(
        string text,
        ParameterStyle parameterStyle = ParameterStyle.Positional,
        IReadOnlyList<SqlHole>? holes = null,
        IReadOnlyList<SqlSpan>? optionalParts = null,
        SourceMap? source = null,
        IReadOnlyList<int>? optionalGroups = null,
        IReadOnlyList<SqlSpan>? chosenParts = null)
    {
        Text = text ?? throw new ArgumentNullException(nameof(text));
        ParameterStyle = parameterStyle;
        Holes = holes ?? [];
        OptionalParts = optionalParts ?? [];
        Source = source ?? SourceMap.None;
        OptionalGroups = optionalGroups ?? [];
        ChosenParts = chosenParts ?? [];
    }

    public string Text { get; }

    public ParameterStyle ParameterStyle { get; }

    /// <summary>Sorted by position.</summary>
    public IReadOnlyList<SqlHole> Holes { get; }

    /// <summary>Spans that are in the text in some runs only (appended under an <c>if</c>); sorted, not overlapping.</summary>
    public IReadOnlyList<SqlSpan> OptionalParts { get; }

    /// <summary>
    /// For each optional part a number: those with the same one are in the text together, or none of them is (appended under the same
    /// condition). Of parts with different numbers the one may exclude the other. Where the list is empty, no two are known to be together.
    /// </summary>
    public IReadOnlyList<int> OptionalGroups { get; }

    /// <summary>
    /// Spans that are in this text because a condition is answered so (one branch of an <c>if</c>): always there, but not where an optional
    /// part excludes that answer. Sorted, not overlapping, apart from the optional parts.
    /// </summary>
    public IReadOnlyList<SqlSpan> ChosenParts { get; }

    public SourceMap Source { get; }

    /// <summary>Whether a hole stands at <paramref name="position"/>.</summary>
    public bool IsHole(int position) =>
        Holes.Count > 0 && Text[position] == HoleCharacter && FirstHoleFrom(position) is var index && index < Holes.Count && Holes[index].Position == position;

    /// <summary>Whether a hole stands in <paramref name="span"/>.</summary>
    public bool HasHoleIn(SqlSpan span) =>
        Holes.Count > 0 && FirstHoleFrom(span.Start) is var index && index < Holes.Count && Holes[index].Position < span.End;

    /// <summary>The holes in <paramref name="span"/>, sorted by position.</summary>
    public IEnumerable<SqlHole> HolesIn(SqlSpan span)
    {
        for (var i = FirstHoleFrom(span.Start); i < Holes.Count && Holes[i].Position < span.End; i++) yield return Holes[i];
    }

    public string Slice(SqlSpan span) => Text.Substring(span.Start, span.Length);

    /// <summary>A part of the text, with what is known of it.</summary>
    public SqlText Part(SqlSpan span)
    {
        var optional = new List<SqlSpan>();
        var groups = new List<int>();
        for (var i = 0; i < OptionalParts.Count; i++)
        {
            if (!OptionalParts[i].Overlaps(span)) continue;
            optional.Add(Within(OptionalParts[i]));
            if (OptionalGroups.Count > 0) groups.Add(OptionalGroups[i]);
        }
        return new SqlText(
            Slice(span),
            ParameterStyle,
            [.. HolesIn(span).Select(hole => new SqlHole(hole.Position - span.Start, hole.Description))],
            optional,
            Source.Part(span),
            groups,
            [.. ChosenParts.Where(part => part.Overlaps(span)).Select(Within)]);

        SqlSpan Within(SqlSpan part) => SqlSpan.FromBounds(Math.Max(part.Start, span.Start) - span.Start, Math.Min(part.End, span.End) - span.Start);
    }

    public override string ToString() => Text;

    /// <summary>The index of the first hole that does not stand before a position.</summary>
    private int FirstHoleFrom(int position)
    {
        int low = 0, high = Holes.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (Holes[middle].Position < position) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
