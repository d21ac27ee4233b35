namespace DbImpact.PostgreSql.Parsing;

/// <summary>What the grammar depends on beside the text.</summary>
public sealed class ParserOptions
{
    public const int OldestServerVersion = 13;

    public const int NewestServerVersion = 18;

    public static ParserOptions Default { get; } = new();

    /// <summary>The server's major version. One outside the supported range is read as the nearest inside it.</summary>
    public int ServerVersion
    {
        get;
        init => field = value < OldestServerVersion ? OldestServerVersion : value > NewestServerVersion ? NewestServerVersion : value;
    } = NewestServerVersion;

    /// <summary>The server's setting standard_conforming_strings: whether a backslash in <c>'…'</c> is itself.</summary>
    public bool StandardConformingStrings { get; init; } = true;
}
