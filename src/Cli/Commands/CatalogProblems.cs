using System.Linq;
using DbImpact.Cli.Analysis;
using DbImpact.Cli.Reports.Text;

namespace DbImpact.Cli.Commands;

/// <summary>Says on the error output what the catalogs lack.</summary>
internal static class CatalogProblems
{
    public static void Write(Terminal terminal, WorkspaceAnalysis analysis)
    {
        foreach (var catalog in analysis.Repositories.Select(repository => repository.Catalog).Distinct()) ProblemText.Write(terminal.Error, catalog);
    }
}
