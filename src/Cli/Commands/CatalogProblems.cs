using System.Linq;
using DbImpact.Cli.Analysis;
using DbImpact.Cli.Reports.Text;
using DbImpact.Cli.Workspaces;

namespace DbImpact.Cli.Commands;

/// <summary>Says on the error output what the catalogs lack, and which names of the workspace they do not have.</summary>
internal static class CatalogProblems
{
    public static void Write(Terminal terminal, WorkspaceAnalysis analysis)
    {
        foreach (var problem in WorkspaceNames.Problems(analysis)) terminal.Error.WriteLine(problem);
        foreach (var catalog in analysis.Repositories.Select(repository => repository.Catalog).Distinct()) ProblemText.Write(terminal.Error, catalog);
    }
}
