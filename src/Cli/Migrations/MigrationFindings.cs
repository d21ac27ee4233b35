using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.Facts;
using DbImpact.Checks.Findings;
using DbImpact.Checks.Migrations;
using DbImpact.Checks.Usages;
using DbImpact.Cli.Analysis;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Cli.Migrations;

/// <summary>DBI6001 to DBI6007 for a repository.</summary>
internal static class MigrationFindings
{
    public static IEnumerable<Finding> Of(RepositoryAnalysis repository, WorkspaceAnalysis analysis)
    {
        foreach (var chain in repository.Chains)
        {
            foreach (var finding in Of(chain, repository)) yield return finding;
            foreach (var finding in Removals(chain, repository, analysis)) yield return finding;
        }
    }

    private static IEnumerable<Finding> Of(ChainAnalysis chain, RepositoryAnalysis repository)
    {
        var database = repository.Database;
        return ChainCheck.Check(chain.Chain)
            .Concat(Unknown(chain, database.Name))
            .Concat(MigrationCheck.Check(chain.Replay, chain.Final, database, chain.MakesSchemas))
            .Concat(chain.Ahead.SelectMany(UndoCheck.Check))
            .Concat(chain.Replay.WatchedFrom is { } start ? LockCheck.Check(chain.Replay.Locking, start) : [])
            // Files of SQL are no answer to models: their tools compare nothing.
            .Concat(chain.Chain.All.Any(migration => migration.Folder is not null) ? [] : ModelMigrationCheck.Check(repository.Facts.Models, chain.Chain.All.FirstOrDefault()?.Context, chain.Final, database));
    }

    /// <summary>DBI6003: the database stands at a migration that is in no file.</summary>
    private static IEnumerable<Finding> Unknown(ChainAnalysis chain, string database)
    {
        if (chain.Status is not { Unknown: [var first, ..] } status || chain.Chain.Heads.Count == 0) yield break;
        var head = chain.Chain.Heads[0];
        yield return new Finding
        {
            Rule = Rules.BrokenChain,
            Message = $"{database} is at \"{first}\" ({status.Record.Schema}.{status.Record.Table}), which is in no file of {chain.Chain.Name}",
            Place = head.Place,
            Schema = status.Record.Schema,
            Table = status.Record.Table,
        };
    }

    private static IEnumerable<Finding> Removals(ChainAnalysis chain, RepositoryAnalysis repository, WorkspaceAnalysis analysis)
    {
        var usages = new Lazy<IReadOnlyList<Usage>>(() => [.. analysis.Repositories.Where(other => other.Facts.Repository.Database == repository.Facts.Repository.Database).SelectMany(UsagesOf)]);
        var operations = new Lazy<Dictionary<Place, SourceSpan>>(() => chain.Chain.All.SelectMany(migration => migration.Upgrade)
            .GroupBy(operation => analysis.Files.PlaceOf(operation.Place.Path, operation.Place.Start)).ToDictionary(group => group.Key, group => group.First().Place));
        return RemovalCheck.Check(chain.Final, repository.Database, () => usages.Value, Find, span => analysis.Files.PlaceOf(span.Path, span.Start).ToString());

        SourceSpan? Find(Place at)
        {
            if (operations.Value.TryGetValue(at, out var operation)) return operation;
            return analysis.Files.TryFind(at.Path, out var text) && at.Line <= text.Lines.Count ? new SourceSpan(at.Path, text.Lines[at.Line - 1].Start + at.Column - 1, 0) : null;
        }
    }

    public static IEnumerable<Usage> UsagesOf(RepositoryAnalysis repository) =>
        repository.Facts.Models.Where(model => !model.TableIsUncertain).SelectMany(model => ModelUsages.Of(model, repository.Database))
            .Concat(EntityUsages.Of(repository.Facts.EntityUses, repository.Facts.Models, repository.Database))
            .Concat(repository.Sites.SelectMany(site => StatementUsages.Of(site, repository.Database)));

    /// <summary>The operations that a tool makes of calls, as texts of migrations.</summary>
    public static IEnumerable<SqlSite> SitesOf(IEnumerable<Migration> migrations) =>
        from migration in migrations
        from operation in migration.Upgrade
        where operation.Text is not null && !operation.IsWritten
        select new SqlSite { Text = operation.Text!, Place = operation.Place, Library = migration.Tool, Operation = SqlOperation.Script, IsMigration = true };
}
