using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace DbImpact.Cli.Sources;

/// <summary>The revisions of a folder of Alembic's, and what each comes after (<c>revision</c> and <c>down_revision</c> of its files).</summary>
internal sealed partial class AlembicChain
{
    private readonly Dictionary<string, string[]> _parents = new(StringComparer.Ordinal);

    private AlembicChain()
    {
    }

    /// <summary>Null where the folder has no revision.</summary>
    public static AlembicChain? Read(string folder)
    {
        var chain = new AlembicChain();
        foreach (var path in Directory.EnumerateFiles(folder, "*.py", SearchOption.AllDirectories))
        {
            var text = TextFile.Read(path).Text;
            var revision = Revision().Match(text);
            var down = DownRevision().Match(text);
            if (!revision.Success || !down.Success) continue;
            chain._parents[revision.Groups["id"].Value] = [.. Quoted().Matches(down.Groups["ids"].Value).Select(match => match.Groups["id"].Value)];
        }
        return chain._parents.Count == 0 ? null : chain;
    }

    /// <summary>Whether a database at <paramref name="heads"/> has everything that one at <paramref name="others"/> has.</summary>
    /// <param name="heads">Current revisions.</param>
    /// <param name="others">Those of the other database.</param>
    /// <param name="missing">A revision that is in no file, or null.</param>
    public bool Includes(IEnumerable<string> heads, IEnumerable<string> others, out string? missing)
    {
        var wanted = others.ToList();
        var queue = new Stack<string>(heads);
        missing = queue.Concat(wanted).FirstOrDefault(revision => !_parents.ContainsKey(revision));
        var has = new HashSet<string>(StringComparer.Ordinal);
        while (queue.TryPop(out var revision))
        {
            if (!has.Add(revision)) continue;
            foreach (var parent in _parents.GetValueOrDefault(revision, [])) queue.Push(parent);
        }
        return wanted.TrueForAll(has.Contains);
    }

    [GeneratedRegex(@"^revision\s*(?::[^=\n]+)?=\s*(['""])(?<id>[^'""\n]+)\1", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Revision();

    [GeneratedRegex(@"^down_revision\s*(?::[^=\n]+)?=\s*(?<ids>None|\([^)]*\)|\[[^\]]*\]|['""][^'""\n]+['""])", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex DownRevision();

    [GeneratedRegex(@"['""](?<id>[^'""\n]+)['""]", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();
}
