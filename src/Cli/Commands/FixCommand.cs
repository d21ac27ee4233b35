using System;
using System.CommandLine;
using System.Linq;
using System.Threading.Tasks;
using DbImpact.Checks.Findings;
using DbImpact.Cli.Analysis;
using DbImpact.Cli.Fixing;
using DbImpact.Cli.Reports;
using DbImpact.Cli.Reports.Json;
using DbImpact.Cli.Reports.Model;
using DbImpact.Cli.Reports.Text;
using DbImpact.Cli.Workspaces;

namespace DbImpact.Cli.Commands;

/// <summary><c>dbimpact fix [PATH...]</c>.</summary>
internal static class FixCommand
{
    public static Command Create(Terminal terminal)
    {
        var inputs = new WorkspaceArguments();
        var rules = RuleOption();
        var uncertain = new Option<bool>("--uncertain") { Description = "Also write what is only likely: a name of similar spelling among several." };
        var write = new Option<bool>("--write") { Description = "Write the files; without it, only what would be written is shown." };
        var format = CommonOptions.Format("text", "diff", "json");
        var output = CommonOptions.Output();
        var command = new Command("fix", "Mends what can be mended by a machine; shows it unless --write is given.") { rules, uncertain, write, format, output };
        inputs.AddTo(command);
        command.SetAction((parsed, _) => RunAsync(
            terminal,
            inputs.ToOptions(parsed),
            inputs.Timeout(parsed),
            new FixOptions { Rules = parsed.GetValue(rules) ?? [], WithUncertain = parsed.GetValue(uncertain) },
            parsed.GetValue(write),
            parsed.GetValue(format)!,
            parsed.GetValue(output)));
        return command;
    }

    private static Option<string[]> RuleOption()
    {
        var option = new Option<string[]>("--rule") { Description = "Only findings of this rule (repeatable).", HelpName = "id", Arity = ArgumentArity.ZeroOrMore };
        option.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
            {
                if (Rules.All.Any(rule => string.Equals(rule.Id, token.Value, StringComparison.OrdinalIgnoreCase))) continue;
                result.AddError($"There is no rule \"{token.Value}\"{Nearest.Question(token.Value, Rules.All.Select(rule => rule.Id))}");
            }
        });
        return option;
    }

    private static async Task<int> RunAsync(
        Terminal terminal, WorkspaceOptions options, TimeSpan timeout, FixOptions fixing, bool write, string format, string? output)
    {
        var analysis = await WorkspaceAnalysis.RunAsync(WorkspaceFinder.Find(options, terminal), timeout, terminal).ConfigureAwait(false);
        CatalogProblems.Write(terminal, analysis);
        var plan = FixPlanner.Plan(CheckReportBuilder.Build(analysis).Findings, analysis.Files, fixing);
        if (write) FileChangeWriter.Write(plan.Changes, analysis.Files);
        ReportOutput.Write(terminal, output, writer =>
        {
            switch (format)
            {
                case "json": FixJson.Write(writer.Output, plan, write); break;
                case "diff": FixText.WriteDiff(writer, plan); break;
                default: FixText.Write(writer, plan, write); break;
            }
        });
        return write || plan.Changes.Count == 0 ? ExitCodes.Clean : ExitCodes.Found;
    }
}
