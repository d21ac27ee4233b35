namespace DbImpact.Oracle;

/// <summary>Texts as a report shows them.</summary>
internal static class ReportText
{
    public static string Shorten(string text, int length = 200)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= length ? line : line[..length] + "…";
    }
}
