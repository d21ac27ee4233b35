using System;
using System.Linq;
using DbImpact.Cli.Fixing;
using Spectre.Console;

namespace DbImpact.Cli.Reports.Text;

/// <summary>Mends for a person: each file's change as a unified diff, and what was left.</summary>
internal static class FixText
{
    public static void Write(Terminal terminal, FixPlan plan, bool isWritten)
    {
        var page = new Page(terminal.ToConsole(terminal.Output));
        foreach (var change in plan.Changes)
        {
            page.Diff(UnifiedDiff.Of(change), StyleOf);
            page.Line();
        }
        foreach (var left in plan.Left)
        {
            page.Write(left.Finding.Place.ToString(), Page.Heading);
            page.Line($"  {left.Finding.Finding.Rule.Id}  {left.Finding.Finding.Message}");
            page.Line("  left: " + left.Reason, Page.Faint);
        }
        if (plan.Left.Count > 0) page.Line();
        page.Line(Summary(plan, isWritten), Page.Heading);
    }

    /// <summary>Nothing but the diff, for <c>git apply</c>.</summary>
    public static void WriteDiff(Terminal terminal, FixPlan plan)
    {
        foreach (var change in plan.Changes) terminal.Output.Write(UnifiedDiff.Of(change));
    }

    private static Style? StyleOf(string line) => line.StartsWith("---", StringComparison.Ordinal) || line.StartsWith("+++", StringComparison.Ordinal) ? Page.Heading
        : line.StartsWith('-') ? new Style(Color.Red)
        : line.StartsWith('+') ? new Style(Color.Green)
        : line.StartsWith("@@", StringComparison.Ordinal) ? new Style(Color.Blue)
        : null;

    private static string Summary(FixPlan plan, bool isWritten)
    {
        var mended = plan.Changes.SelectMany(change => change.Mended).Distinct().Count();
        var what = mended == 0 ? "Nothing to mend"
            : $"{(isWritten ? "Mended" : "Would mend")} {CheckText.Count(mended, "finding")} in {CheckText.Count(plan.Changes.Count, "file")}";
        var left = plan.Left.Count == 0 ? "" : $"; {CheckText.Count(plan.Left.Count, "finding")} left";
        return what + left + (mended == 0 || isWritten ? "." : ". Write it with --write.");
    }
}
