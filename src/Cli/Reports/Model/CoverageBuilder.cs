using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using DbImpact.Checks;
using DbImpact.Checks.Facts;
using DbImpact.Cli.Analysis;
using DbImpact.PostgreSql.Catalog;

namespace DbImpact.Cli.Reports.Model;

/// <summary>Counts what was understood in the files that are reported on.</summary>
internal static class CoverageBuilder
{
    public static Coverage Of(WorkspaceAnalysis analysis)
    {
        var shown = analysis.Repositories.Where(repository => analysis.Workspace.Shows(repository.Facts.Repository)).ToList();
        var counts = new int[3];
        var gaps = new List<CoverageGap>();
        foreach (var repository in shown)
        {
            foreach (var site in repository.Sites.Where(site => Shows(analysis, site.Site.Place.Path))) counts[(int)site.Certainty]++;
            counts[(int)Certainty.Unknown] += repository.Facts.UnknownSites.Count(site => Shows(analysis, site.Place.Path));
            gaps.AddRange(Gaps(repository, analysis)
                .OrderBy(gap => gap.Place.Path, StringComparer.Ordinal).ThenBy(gap => gap.Place.StartLine).ThenBy(gap => gap.Place.StartColumn));
        }
        return new Coverage
        {
            Files = shown.Sum(repository => repository.Facts.Files.Count),
            Models = shown.Sum(repository => repository.Facts.Models.Count(model => Shows(analysis, model.Place.Path))),
            Known = counts[(int)Certainty.Known],
            Partial = counts[(int)Certainty.Partial],
            Unknown = counts[(int)Certainty.Unknown],
            Gaps = gaps,
            Problems = [.. shown.SelectMany(repository => repository.Facts.Problems.Concat(OtherScripts(repository))).Where(problem => Shows(analysis, problem.Path))],
            Catalogs = [.. shown.DistinctBy(repository => repository.Facts.Repository.Database).Select(repository => Catalog(repository, analysis))],
        };
    }

    /// <summary>Scripts that are another database's, a line for each folder.</summary>
    private static IEnumerable<SourceProblem> OtherScripts(RepositoryAnalysis repository) =>
        from script in ScriptCheck.OfAnother(repository.Facts.Scripts)
        group script by Path.GetDirectoryName(script.Place.Path) into folder
        select folder.Count() == 1
            ? new SourceProblem(folder.First().Place.Path, "the script is another database's, and was not checked")
            : new SourceProblem(folder.First().Place.Path, $"this script and {folder.Count() - 1} more of its folder are another database's, and were not checked");

    private static IEnumerable<CoverageGap> Gaps(RepositoryAnalysis repository, WorkspaceAnalysis analysis)
    {
        var name = repository.Facts.Repository.Name;
        foreach (var site in repository.Sites)
        {
            if (site.Certainty == Certainty.Known || !Shows(analysis, site.Site.Place.Path)) continue;
            yield return new CoverageGap(
                "sql", name, ReportedPlace.Of(site.Site.Place, analysis.Files), site.Site.Library, site.Site.Member, site.Certainty, site.Gaps);
        }
        foreach (var site in repository.Facts.UnknownSites)
        {
            if (!Shows(analysis, site.Place.Path)) continue;
            yield return new CoverageGap(
                "sql", name, ReportedPlace.Of(site.Place, analysis.Files), site.Library, site.Member, Certainty.Unknown, [site.Reason]);
        }
        foreach (var model in repository.Facts.Models)
        {
            var uncertain = model.Properties.Where(property => property.IsUncertain)
                .Select(property => $"the column of {property.Name} is not certain").ToList();
            if ((model.Gaps.Count == 0 && uncertain.Count == 0 && !model.TableIsUncertain) || !Shows(analysis, model.Place.Path)) continue;
            var reasons = model.Gaps.Concat(uncertain).DefaultIfEmpty("the table's name is not certain").ToList();
            var certainty = model.TableIsUncertain ? Certainty.Unknown : Certainty.Partial;
            yield return new CoverageGap(
                "model", name, ReportedPlace.Of(model.Place, analysis.Files), model.Library, ShortName(model.TypeName), certainty, reasons);
        }
    }

    private static CoveredCatalog Catalog(RepositoryAnalysis repository, WorkspaceAnalysis analysis)
    {
        var catalog = repository.Catalog.Catalog;
        var relations = catalog.Relations.Count(
            relation => !relation.IsBuiltIn && relation.Extension is null && relation.Kind is not (RelationKind.Sequence or RelationKind.CompositeType));
        var losses = repository.Catalog.Losses.Select(loss => $"{loss.Place}: {loss.Message}");
        var routines = analysis.Databases.Where(database => database.Source == repository.Facts.Repository.Database)
            .SelectMany(database => database.Sites).Where(site => site.IsRoutine).ToList();
        return new CoveredCatalog(repository.Database.Name, repository.Catalog.Source.Description, relations, [.. losses])
        {
            Routines = routines.Count,
            RoutinesInPart = routines.Count(site => site.Certainty != Certainty.Known),
        };
    }

    private static bool Shows(WorkspaceAnalysis analysis, string path) => analysis.Workspace.ShowsFile(path);

    private static string ShortName(string typeName) => typeName[(typeName.LastIndexOf('.') + 1)..];
}
