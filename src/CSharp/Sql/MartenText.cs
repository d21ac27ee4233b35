using System;
using DbImpact.Checks.Texts;

namespace DbImpact.CSharp.Sql;

/// <summary>What Marten makes of raw SQL before the server gets it (its manual, Querying for Documents with Raw SQL).</summary>
internal static class MartenText
{
    /// <summary>Why a text is not read, as a sentence; null where the server gets it as it stands.</summary>
    public static string? WhyNotRead(TextValue value)
    {
        if (value.KnownText() is not { } text) return "the text is Marten's, and not known whole";
        if (text.IndexOf('?') >= 0) return "the text has placeholders of Marten's, or operators that look like them";
        var words = text.TrimStart();
        // What does not begin a statement is put behind the one that Marten writes.
        return words.StartsWith("select", StringComparison.OrdinalIgnoreCase) || words.StartsWith("with", StringComparison.OrdinalIgnoreCase)
            || words.StartsWith("insert", StringComparison.OrdinalIgnoreCase) || words.StartsWith("update", StringComparison.OrdinalIgnoreCase)
            || words.StartsWith("delete", StringComparison.OrdinalIgnoreCase)
            ? null
            : "the text is a part that Marten completes";
    }
}
