using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding;

public enum UncertaintyKind
{
    /// <summary>Text that is not known statically.</summary>
    Hole,

    /// <summary>A relation whose columns are not known.</summary>
    OpaqueRelation,

    /// <summary>A function in FROM whose columns are not known.</summary>
    UnknownFunction,

    /// <summary>A relation that may exist outside of the catalog: a temporary one, another search path, another database.</summary>
    UnknownRelation,

    /// <summary>Text that is there in some runs only.</summary>
    OptionalPart,

    /// <summary>Something that could not be parsed, or is not judged.</summary>
    NotUnderstood,

    /// <summary>A literal of which the server's settings or a library tell whether its type reads it. No name depends on it.</summary>
    Literal,
}

/// <summary>Something in a statement that keeps names, or a literal, from being checked.</summary>
public sealed class Uncertainty(UncertaintyKind kind, SqlSpan span, string reason)
{
    public UncertaintyKind Kind { get; } = kind;

    public SqlSpan Span { get; } = span;

    /// <summary>For a person, without a full stop: <c>the columns of v are not known</c>.</summary>
    public string Reason { get; } = reason;

    public override string ToString() => $"{Kind} {Span}: {Reason}";
}
