using System;

namespace DbImpact.PostgreSql.Parsing;

/// <summary>
/// The arrays that a lexer and a parser work in. Every thread keeps one pair for the next text: most texts are short, and new arrays for each
/// would be half of all that is allocated.
/// </summary>
internal sealed class ParserBuffers
{
    /// <summary>More tokens than that are not kept for the next text.</summary>
    private const int MostTokens = 4096;

    private const int MostNodes = 1024;

    [ThreadStatic]
    private static ParserBuffers? _kept;

    public SqlToken[] Tokens { get; set; } = new SqlToken[256];

    /// <summary>The stack on which a parser collects the items of lists.</summary>
    public object[] Nodes { get; set; } = new object[64];

    /// <summary>The buffers of this thread, which are its own until they are given back.</summary>
    public static ParserBuffers Take()
    {
        var buffers = _kept ?? new ParserBuffers();
        _kept = null;
        return buffers;
    }

    /// <summary>Gives the buffers back; false where they have grown too large to be kept, and the caller may have them.</summary>
    /// <param name="nodeCount">How many nodes are still in the stack.</param>
    public bool TryGiveBack(int nodeCount)
    {
        if (Tokens.Length > MostTokens || Nodes.Length > MostNodes) return false;
        Array.Clear(Nodes, 0, nodeCount);
        _kept = this;
        return true;
    }
}
