using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using DbImpact.PostgreSql.Replay;

namespace DbImpact.Oracle;

/// <summary>Replays scripts that a server has taken or written: all of their statements have to be taken over.</summary>
internal static class ReplayProblems
{
    /// <summary>Writes each problem and the counts; whether there is none.</summary>
    public static async Task<bool> WriteAsync(IReadOnlyList<string> files, TextWriter output)
    {
        int statements = 0, problems = 0;
        long characters = 0;
        var watch = Stopwatch.StartNew();
        foreach (var path in files)
        {
            var script = await File.ReadAllTextAsync(path).ConfigureAwait(false);
            characters += script.Length;
            var result = Replayer.Replay(new ReplayScript(path, script));
            statements += result.StatementCount;
            foreach (var problem in result.Problems.Where(problem => problem.Kind != ReplayProblemKind.Information))
            {
                problems++;
                await output.WriteLineAsync($"{problem} | {problem.Statement}").ConfigureAwait(false);
            }
        }
        await output.WriteLineAsync(
            $"{files.Count} scripts, {characters} characters, {statements} statements, {problems} problems, {watch.ElapsedMilliseconds} ms").ConfigureAwait(false);
        return problems == 0;
    }
}
