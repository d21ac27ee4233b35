using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.Facts;
using DbImpact.Checks.Migrations;
using DbImpact.Checks.Usages;
using DbImpact.Cli.Analysis;
using DbImpact.Cli.Migrations;
using DbImpact.Cli.Projects;
using DbImpact.PostgreSql.Catalog;

namespace DbImpact.Cli.Reports.Model;

/// <summary>Lists the chains of an analysis, and the order in which services have to be migrated.</summary>
internal static class MigrationsReportBuilder
{
    public static MigrationsReport Build(WorkspaceAnalysis analysis)
    {
        var shown = analysis.Repositories.Where(repository => analysis.Workspace.Shows(repository.Facts.Repository)).ToList();
        var needs = Needs(analysis.Repositories);
        var (order, circle) = Sort(needs);
        return new MigrationsReport
        {
            Chains = [.. shown.SelectMany(repository => repository.Chains.Select(chain => Report(chain, repository, analysis.Files)))],
            Order = order,
            Circle = circle,
        };
    }

    private static ReportedChain Report(ChainAnalysis analysis, RepositoryAnalysis repository, SourceFiles files)
    {
        var chain = analysis.Chain;
        var gaps = analysis.Replay.Unknown.Where(unknown => !unknown.IsConsequence).ToLookup(unknown => unknown.Migration);
        var problems = ChainCheck.Check(chain).Concat(MigrationCheck.Check(analysis.Replay, analysis.Final, repository.Database, analysis.MakesSchemas));
        return new ReportedChain(repository.Facts.Repository.Name, chain.Name, chain.Tool)
        {
            Migrations = [.. chain.Order.Select(migration => Report(migration, analysis, gaps[migration], files))],
            Heads = [.. chain.Heads.Select(head => head.Name)],
            Problems = [.. problems.Select(finding => new ReportedProblem(finding.Rule.Id, finding.Message, ReportedPlace.Of(finding.Place, files)))],
            Status = analysis.Status is not { } status ? null : new ReportedStatus(
                repository.Database.Name, status.Record.Schema + "." + status.Record.Table, status.Record.HasAll ? [.. status.Record.Versions.TakeLast(1)] : status.Record.Versions,
                status.Unknown, status.Missing, status.Record.Trouble)
            {
                PendingIsKnown = status.Pending is not null,
            },
        };
    }

    private static ReportedMigration Report(Migration migration, ChainAnalysis analysis, IEnumerable<UnknownOperation> gaps, SourceFiles files) =>
        new(migration.Name, migration.Title, ReportedPlace.Of(migration.Place, files))
        {
            Parents = [.. migration.Parents.Select(parent => parent.Name)],
            DependsOn = [.. migration.DependsOn.Select(other => other.Name)],
            Labels = migration.Labels,
            IsHead = analysis.Chain.Heads.Contains(migration),
            State = analysis.Status is not { } status ? MigrationState.Unknown
                : status.Applied.Contains(migration) ? MigrationState.Applied
                : status.Pending is null ? MigrationState.Unknown : MigrationState.Pending,
            NotUndone = [.. UndoCheck.Reasons(migration).Select(reason => reason.Reason).Distinct()],
            Gaps = [.. gaps.Select(gap => new ReportedGap(gap.Reason, ReportedPlace.Of(gap.Operation.Place, files)))],
        };

    /// <summary>Whose tables each repository's migrations and code need: those that another one's migrations make, and its own do not.</summary>
    private static Dictionary<string, Dictionary<string, SortedSet<string>>> Needs(IReadOnlyList<RepositoryAnalysis> repositories)
    {
        var owners = new Dictionary<(string Database, string Schema, string Table), string?>();
        foreach (var repository in repositories)
            foreach (var (schema, table) in repository.Chains.SelectMany(chain => Made(chain.Final)).Distinct())
            {
                var key = (repository.Database.Name, schema, table);
                // What two make is nobody's.
                owners[key] = owners.ContainsKey(key) ? null : repository.Facts.Repository.Name;
            }
        var needs = new Dictionary<string, Dictionary<string, SortedSet<string>>>(StringComparer.Ordinal);
        foreach (var repository in repositories.Where(repository => repository.Chains.Count > 0))
        {
            var own = needs[repository.Facts.Repository.Name] = new Dictionary<string, SortedSet<string>>(StringComparer.Ordinal);
            foreach (var (schema, table) in Used(repository))
            {
                var found = owners.Where(owner => owner.Value is not null && owner.Key.Database == repository.Database.Name && owner.Key.Table == table && (schema is null || owner.Key.Schema == schema)).ToList();
                if (found.Count != 1 || found[0].Value == repository.Facts.Repository.Name) continue;
                if (!own.TryGetValue(found[0].Value!, out var tables)) own.Add(found[0].Value!, tables = new SortedSet<string>(StringComparer.Ordinal));
                tables.Add(found[0].Key.Schema + "." + table);
            }
        }
        return needs;
    }

    private static IEnumerable<(string Schema, string Table)> Made(DatabaseCatalog catalog) => catalog.Relations
        .Where(relation => !relation.IsBuiltIn && relation.Extension is null && relation.Kind is RelationKind.Table or RelationKind.PartitionedTable or RelationKind.View or RelationKind.MaterializedView)
        .Select(relation => (catalog.GetSchema(relation.SchemaOid)!.Name, relation.Name));

    private static IEnumerable<(string? Schema, string Table)> Used(RepositoryAnalysis repository)
    {
        var byCode = MigrationFindings.UsagesOf(repository).Where(usage => usage.Kind != UsageKind.Migration).Select(usage => (usage.Schema, usage.Table));
        var byMigrations = repository.Chains.SelectMany(chain => MigrationCheck.MadeElsewhere(chain.Chain, chain.Replay, chain.Final)).Select(Split);
        return byCode.Concat(byMigrations).Distinct();
    }

    private static (string? Schema, string Table) Split(string name) =>
        name.IndexOf('.', StringComparison.Ordinal) is var dot and > 0 ? (name[..dot], name[(dot + 1)..]) : (null, name);

    private static (IReadOnlyList<ServiceOrder> Order, IReadOnlyList<string> Circle) Sort(Dictionary<string, Dictionary<string, SortedSet<string>>> needs)
    {
        var order = new List<ServiceOrder>();
        var left = needs.Keys.ToList();
        while (left.Find(name => !needs[name].Keys.Any(left.Contains)) is { } next)
        {
            order.Add(ToOrder(next));
            left.Remove(next);
        }
        return ([.. order, .. left.Select(ToOrder)], left);

        ServiceOrder ToOrder(string name) => new(name, [.. needs[name].OrderBy(need => need.Key, StringComparer.Ordinal).Select(need => new ServiceNeed(need.Key, [.. need.Value]))]);
    }
}
