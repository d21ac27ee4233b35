using System.Linq;
using DbImpact.Cli.Doctor;
using Spectre.Console;

namespace DbImpact.Cli.Reports.Text;

/// <summary>What is wrong with a server's rows, for a person; what is in order is counted.</summary>
internal static class DoctorText
{
    public static void Write(Terminal terminal, DoctorReport report)
    {
        var page = new Page(terminal.ToConsole(terminal.Output));
        foreach (var group in report.Results.Where(result => result.Status != DataCheckStatus.InOrder).GroupBy(result => result.Relation))
        {
            page.Line(group.Key, Page.Heading);
            foreach (var result in group) Write(page, result);
            page.Line();
        }
        if (report.Migrations is not null) page.Line(report.Migrations + ".");
        int problems = Count(report, DataCheckStatus.Problem), unknown = Count(report, DataCheckStatus.NotKnown), all = report.Results.Count;
        var checks = all == 1 ? "1 check" : all + " checks";
        page.Line($"{report.Server}: {checks}, {(problems == 1 ? "1 problem" : problems + " problems")}, {unknown} not known, {all - problems - unknown} in order.");
    }

    public static string NameOf(DataCheckKind kind) => kind switch
    {
        DataCheckKind.Sequence => "column",
        DataCheckKind.NotNull => "column",
        DataCheckKind.ForeignKey => "foreign key",
        DataCheckKind.InvalidIndex => "index",
        DataCheckKind.NotValid => "constraint",
        _ => kind.ToString().ToLowerInvariant(),
    };

    private static void Write(Page page, DataCheckResult result)
    {
        page.Write($"  {NameOf(result.Kind)} {result.Subject}: ");
        page.Write(result.Message, result.Status == DataCheckStatus.Problem ? Page.Mark : Style.Plain);
        page.Line(result.Place is null ? "" : "  " + result.Place, Page.Faint);
        if (result.Keys.Count > 0) page.Line("    rows: " + string.Join("; ", result.Keys));
        if (result.Mend is not null && result.Status == DataCheckStatus.Problem) page.Line("    mend: " + result.Mend);
    }

    private static int Count(DoctorReport report, DataCheckStatus status) => report.Results.Count(result => result.Status == status);
}
