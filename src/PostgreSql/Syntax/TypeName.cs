using System;

namespace DbImpact.PostgreSql.Syntax;

/// <summary>The fields an <c>interval</c> is restricted to (gram.y <c>opt_interval</c>).</summary>
[Flags]
public enum IntervalFields
{
    None = 0,
    Year = 1,
    Month = 2,
    Day = 4,
    Hour = 8,
    Minute = 16,
    Second = 32,
}

/// <summary>One pair of brackets of an array type: <c>[]</c> or <c>[3]</c>; also the word <c>ARRAY</c>.</summary>
/// <param name="span">The brackets, or the word ARRAY with what follows it.</param>
/// <param name="size">The declared size, which PostgreSQL ignores.</param>
/// <param name="hole">What stands for the size.</param>
public sealed class ArrayBound(SqlSpan span, int? size, HoleExpression? hole = null) : SqlNode(span)
{
    public int? Size { get; } = size;

    public HoleExpression? Hole { get; } = hole;

    public override void ForEachChild(Action<SqlNode> action) => action.Maybe(Hole);
}

/// <summary>A type as it is written (manual, chapter 8; gram.y <c>Typename</c>).</summary>
/// <param name="span">The whole of it, from SETOF to the last bracket.</param>
/// <param name="name">
/// The name. For a type that the grammar knows by keywords (<c>int</c>, <c>double precision</c>, <c>timestamp with time zone</c>) it is
/// the one part that the catalog calls it by (<c>int4</c>, <c>float8</c>, <c>timestamptz</c>), standing on the keywords (on those before
/// the modifiers, where there are any).
/// </param>
/// <param name="isSystem">Whether <paramref name="name"/> came from keywords: it is looked up in pg_catalog, and no search_path matters.</param>
/// <param name="modifiers">
/// The type modifiers as written. A system <c>bpchar</c> or <c>bit</c> without one has the length 1 (gram.y, CharacterWithoutLength,
/// BitWithoutLength), except before a literal in the case of <c>bit</c>.
/// </param>
/// <param name="arrayBounds">One for each dimension.</param>
/// <param name="isSetOf">SETOF.</param>
/// <param name="isPercentType"><c>table.column%TYPE</c> (gram.y <c>func_type</c>).</param>
/// <param name="intervalFields">Of <c>interval year to month</c> and its like.</param>
public sealed class TypeName(
    SqlSpan span,
    QualifiedName name,
    bool isSystem = false,
    NodeList<SqlExpression> modifiers = default,
    NodeList<ArrayBound> arrayBounds = default,
    bool isSetOf = false,
    bool isPercentType = false,
    IntervalFields intervalFields = IntervalFields.None) : SqlNode(span)
{
    public QualifiedName Name { get; } = name;

    public bool IsSystem { get; } = isSystem;

    public NodeList<SqlExpression> Modifiers { get; } = modifiers;

    public NodeList<ArrayBound> ArrayBounds { get; } = arrayBounds;

    public bool IsArray => !ArrayBounds.IsEmpty;

    public bool IsSetOf { get; } = isSetOf;

    public bool IsPercentType { get; } = isPercentType;

    public IntervalFields IntervalFields { get; } = intervalFields;

    public bool HasHole => Name.HasHole;

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
        action.Each(Modifiers);
        action.Each(ArrayBounds);
    }
}
