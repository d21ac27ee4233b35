namespace DbImpact.Python.Syntax;

/// <summary>The kinds of tokens (Python language reference, 2. Lexical analysis; PEP 701 for the parts of f-strings).</summary>
public enum PythonTokenKind : byte
{
    EndOfFile,

    /// <summary>The end of a logical line.</summary>
    Newline,
    Indent,
    Dedent,

    /// <summary>Characters that begin no token.</summary>
    Unknown,

    /// <summary>An identifier or a keyword: the grammar tells them apart.</summary>
    Name,
    Number,

    /// <summary>A string or bytes literal without replacement fields, prefix and quotes included.</summary>
    String,

    /// <summary>Prefix and opening quotes of an f-string or t-string.</summary>
    FStringStart,

    /// <summary>Its characters between replacement fields, as they are written.</summary>
    FStringMiddle,
    FStringEnd,

    LeftParenthesis,
    RightParenthesis,
    LeftBracket,
    RightBracket,
    LeftBrace,
    RightBrace,
    Comma,
    Colon,
    Semicolon,
    Dot,
    Ellipsis,
    Arrow,
    At,
    Equal,
    ColonEqual,
    Exclamation,

    Plus,
    Minus,
    Star,
    DoubleStar,
    Slash,
    DoubleSlash,
    Percent,
    Ampersand,
    Bar,
    Caret,
    Tilde,
    LeftShift,
    RightShift,

    EqualEqual,
    NotEqual,
    Less,
    LessEqual,
    Greater,
    GreaterEqual,

    /// <summary><c>+=</c> and the other augmented assignments: the operator is what stands before the sign.</summary>
    AugmentedAssignment,
}

/// <summary>A token: characters of the source.</summary>
public readonly struct PythonToken(PythonTokenKind kind, int start, int length)
{
    public PythonTokenKind Kind { get; } = kind;

    /// <summary>A UTF-16 offset into the file's text.</summary>
    public int Start { get; } = start;

    public int Length { get; } = length;

    public int End => Start + Length;

    public override string ToString() => $"{Kind} [{Start}..{End})";
}
