using System;
using System.IO;
using System.Net;
using DbImpact.Cli.Analysis;
using DbImpact.Cli.Reports.Model;

namespace DbImpact.Cli.Reports.Html;

/// <summary>
/// Uses, findings, models and the schema as one page that holds everything it needs: style, script and data. It loads nothing, and says so to
/// the browser. What was read stands in it as data only, which the script shows as text.
/// </summary>
internal static class HtmlReport
{
    public static void Write(TextWriter output, WorkspaceAnalysis analysis, UsageReport usages, CheckReport check, bool hasAllTables)
    {
        var page = HtmlPage.Of(analysis, usages, check, hasAllTables);
        var template = Resource("report.html");
        var at = 0;
        for (var start = template.IndexOf('@', StringComparison.Ordinal); start >= 0; start = template.IndexOf('@', at))
        {
            var end = template.IndexOf('@', start + 1);
            output.Write(template.AsSpan(at..start));
            output.Write(template[(start + 1)..end] switch
            {
                "TITLE" => WebUtility.HtmlEncode(page.Title),
                "STYLE" => Resource("report.css"),
                "SCRIPT" => Resource("report.js"),
                _ => HtmlData.Write(page),
            });
            at = end + 1;
        }
        output.Write(template.AsSpan(at));
    }

    internal static string Resource(string name)
    {
        using var stream = typeof(HtmlReport).Assembly.GetManifestResourceStream(typeof(HtmlReport), name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n").TrimEnd('\n');
    }
}
