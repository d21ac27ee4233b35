namespace DbImpact.PostgreSql.Binding.Literals;

public enum LiteralVerdictKind
{
    /// <summary>It depends on what is not known here: a setting, a library of the server, a type with an input function of its own.</summary>
    Unknown,

    Valid,
    Invalid,
}

/// <summary>What a type's input function says of a text: that it reads it, or the error that it raises.</summary>
public readonly record struct LiteralVerdict
{
    private LiteralVerdict(LiteralVerdictKind kind, string sqlState, string message)
    {
        Kind = kind;
        SqlState = sqlState;
        Message = message;
    }

    public static LiteralVerdict Unknown => default;

    public static LiteralVerdict Valid { get; } = new(LiteralVerdictKind.Valid, "", "");

    public LiteralVerdictKind Kind { get; }

    /// <summary>For an invalid literal: five characters (manual, appendix A).</summary>
    public string SqlState => field ?? "";

    /// <summary>For an invalid literal: PostgreSQL's own wording.</summary>
    public string Message => field ?? "";

    public bool IsValid => Kind == LiteralVerdictKind.Valid;

    public static LiteralVerdict Invalid(string sqlState, string message) => new(LiteralVerdictKind.Invalid, sqlState, message);

    /// <summary>What is true whichever of two verdicts holds.</summary>
    internal LiteralVerdict And(LiteralVerdict other) => Kind == other.Kind && SqlState == other.SqlState ? this : Unknown;

    public override string ToString() => Kind == LiteralVerdictKind.Invalid ? $"{SqlState}: {Message}" : Kind.ToString();
}
