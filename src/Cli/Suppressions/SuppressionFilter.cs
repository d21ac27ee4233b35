using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using DbImpact.Checks.Findings;
using DbImpact.Cli.Analysis;
using DbImpact.Cli.Projects;
using DbImpact.Cli.Reports.Model;
using DbImpact.Cli.Workspaces;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Cli.Suppressions;

/// <summary>The suppressions of a workspace: what they keep from being reported, and those that keep nothing.</summary>
internal sealed class SuppressionFilter
{
    private readonly ILookup<string, Suppression> _byFile;
    private readonly HashSet<(SourceSpan Place, string Rule)> _used = [];

    private SuppressionFilter(IEnumerable<Suppression> suppressions) =>
        _byFile = suppressions.DistinctBy(suppression => (suppression.Place, suppression.Scope)).ToLookup(suppression => suppression.Scope.Path, StringComparer.Ordinal);

    /// <summary>Those of all files that were read, and of the SQL in their texts.</summary>
    public static SuppressionFilter Of(WorkspaceAnalysis analysis)
    {
        var inFiles = analysis.Files.Read().AsParallel().AsOrdered().SelectMany(file => InFile(file.Name, file.Text.ToString()));
        var inTexts = analysis.Repositories.SelectMany(repository => repository.Sites)
            .Where(site => SuppressionComment.IsIn(site.Site.Text.Text))
            .SelectMany(site => SqlSuppressions.Find(site.Script));
        return new SuppressionFilter([.. inFiles, .. inTexts]);
    }

    public (List<ReportedFinding> Reported, List<SuppressedFinding> Suppressed) Split(IEnumerable<ReportedFinding> findings, SourceFiles files)
    {
        var (reported, suppressed) = (new List<ReportedFinding>(), new List<SuppressedFinding>());
        foreach (var finding in findings)
        {
            var place = finding.Finding.Place;
            var holding = _byFile[place.Path].Where(suppression => IsWhole(suppression) && suppression.Holds(finding.Finding.Rule.Id, place)).ToList();
            foreach (var suppression in holding) _used.Add((suppression.Place, finding.Finding.Rule.Id));
            if (holding.Count == 0) reported.Add(finding);
            else suppressed.Add(new SuppressedFinding(finding, holding[0].Reason, ReportedPlace.Of(holding[0].Place, files)));
        }
        return (reported, suppressed);
    }

    /// <summary>DBI0004, after <see cref="Split"/>.</summary>
    public IEnumerable<Finding> Remarks(Workspace workspace) =>
        from file in _byFile
        from suppression in file
        where !suppression.IsOfLanguage
        orderby suppression.Place.Path, suppression.Place.Start
        from message in Remarks(suppression, workspace)
        select new Finding { Rule = Rules.SuppressionDoesNotHold, Message = message, Place = suppression.Place };

    private IEnumerable<string> Remarks(Suppression suppression, Workspace workspace)
    {
        if (suppression.Rules.Count == 0)
        {
            yield return $"the comment names no rule, so that it suppresses nothing: {SuppressionComment.Words} DBI1102 -- the reason";
            yield break;
        }
        if (suppression.Reason.Length == 0)
        {
            yield return $"the comment gives no reason, so that it suppresses nothing: {SuppressionComment.Words} {string.Join(", ", suppression.Rules)} -- the reason";
            yield break;
        }
        foreach (var rule in suppression.Rules)
        {
            if (!Rules.All.Any(known => known.Id == rule))
                yield return $"there is no rule \"{rule}\"{Nearest.Question(rule, Rules.All.Select(known => known.Id)).TrimEnd('.')}";
            else if (!_used.Contains((suppression.Place, rule)) && workspace.Severities.GetValueOrDefault(rule, Severity.Error) != Severity.None)
                yield return $"nothing of {rule} is found here: the comment is not needed";
        }
    }

    private static bool IsWhole(Suppression suppression) => suppression.Reason.Length > 0;

    private static IEnumerable<Suppression> InFile(string name, string text)
    {
        var hasMarker = SuppressionComment.IsIn(text);
        switch (Path.GetExtension(name).ToUpperInvariant())
        {
            case ".CS" when hasMarker || text.Contains("warning disable DBI", StringComparison.Ordinal): return CSharpSuppressions.Find(name, text);
            case ".PY" when hasMarker: return PythonSuppressions.Find(name, text);
            case ".SQL" when hasMarker:
                return SqlSuppressions.Find(SqlParser.ParseScript(new SqlText(text, ParameterStyle.Psql, source: SourceMap.ForFile(name, text.Length))));
            default: return [];
        }
    }
}
