namespace DbImpact.Oracle;

internal static class CodePoints
{
    /// <summary>PostgreSQL's position of a UTF-16 offset: characters from 1; null where there is no offset.</summary>
    public static int? PositionOf(string text, int offset)
    {
        if (offset < 0) return null;
        var count = 1;
        for (var i = 0; i < offset; i++)
            if (!char.IsLowSurrogate(text[i])) count++;
        return count;
    }
}
