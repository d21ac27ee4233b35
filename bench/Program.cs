using System.Globalization;
using System.IO;
using BenchmarkDotNet.Running;

namespace DbImpact.Bench;

internal static class Program
{
    private static void Main(string[] args)
    {
        switch (args)
        {
            case ["rates", ..]:
                Rates.Print(args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 100);
                break;
            case ["statements", var path]:
                File.WriteAllText(path, string.Join('\0', Corpus.Statements));
                break;
            case ["snapshot", var path]:
                File.WriteAllText(path, Schema.Snapshot(5_000_000));
                break;
            case ["project", var folder, var analyzers]:
                ProjectFiles.Write(folder, analyzers);
                break;
            case ["workspace", var folder, var repositories, var lines]:
                WorkspaceFiles.Write(folder, int.Parse(repositories, CultureInfo.InvariantCulture), int.Parse(lines, CultureInfo.InvariantCulture));
                break;
            default:
                BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
                break;
        }
    }
}
