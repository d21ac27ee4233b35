using System.IO;
using System.Linq;
using DbImpact.Cli.Sources;

namespace DbImpact.Cli.Reports.Text;

/// <summary>What was lost while a catalog was read, in a few lines.</summary>
internal static class ProblemText
{
    private const int Shown = 5;

    public static void Write(TextWriter writer, LoadedCatalog loaded)
    {
        var losses = loaded.Losses.ToList();
        if (losses.Count == 0) return;
        var noun = losses.Count == 1 ? "1 statement was" : losses.Count + " statements were";
        writer.WriteLine($"{loaded.Source.Description}: {noun} not taken over:");
        foreach (var loss in losses.Take(Shown)) writer.WriteLine($"  {loss.Place}: {loss.Message}");
        if (losses.Count > Shown) writer.WriteLine($"  … and {losses.Count - Shown} more");
    }
}
