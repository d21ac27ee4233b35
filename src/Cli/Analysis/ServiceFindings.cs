using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.Conventions;
using DbImpact.Checks.Findings;
using DbImpact.Checks.Services;
using DbImpact.Checks.Usages;
using DbImpact.Cli.Migrations;
using DbImpact.Cli.Projects;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Cli.Analysis;

/// <summary>DBI5001 to DBI5004 and DBI7001 to DBI7003: what only several repositories, or a team's policies and conventions, make wrong.</summary>
internal static class ServiceFindings
{
    /// <summary>Of a repository's own statements, models and uses.</summary>
    public static IEnumerable<Finding> Of(RepositoryAnalysis repository, WorkspaceAnalysis analysis)
    {
        var workspace = analysis.Workspace;
        var (facts, name, database) = (repository.Facts, repository.Facts.Repository.Name, repository.Database);
        return repository.Sites.Where(site => !site.Site.IsMigration).SelectMany(site => OwnershipCheck.Check(site, name, database, workspace.Ownership))
            .Concat(OwnershipCheck.Check(facts.Models, facts.EntityUses, name, database, workspace.Ownership))
            .Concat(workspace.Ownership.Owners.Count == 0 ? [] : Definitions(repository).SelectMany(text => SqlParser.ParseScript(text.Sql).Statements.ToArray()
                .SelectMany(statement => OwnershipCheck.Check(statement, text.Sql, text.Place, name, database, workspace.Ownership))))
            .Concat(repository.Sites.SelectMany(site => StatementConventions.Check(site, database, workspace.Conventions)))
            .Concat(PendingRemovals(repository, analysis));
    }

    /// <summary>The texts that may define something: of the code, of migrations, and of scripts that are none.</summary>
    private static IEnumerable<(SqlText Sql, SourceSpan Place)> Definitions(RepositoryAnalysis repository)
    {
        var facts = repository.Facts;
        var operations = facts.Migrations.SelectMany(migration => migration.Upgrade).Where(operation => operation.Text is not null).ToList();
        var ofMigrations = operations.Select(operation => operation.Place.Path).ToHashSet(StringComparer.Ordinal);
        return facts.Sites.Where(site => !site.IsMigration).Select(site => (site.Text, site.Place))
            .Concat(operations.Select(operation => (operation.Text!, operation.Place)))
            .Concat(facts.Scripts.Where(script => !ofMigrations.Contains(script.Place.Path)).Select(script => (script.Text, script.Place)));
    }

    /// <summary>Of all that is for one database: by their places, findings of repositories or of the database's own source.</summary>
    public static IReadOnlyList<Finding> Of(DatabaseAnalysis database, WorkspaceAnalysis analysis)
    {
        var models = (from repository in analysis.Repositories
                      where repository.Facts.Repository.Database == database.Source
                      from model in repository.Facts.Models
                      where !model.TableIsUncertain
                      let relation = repository.Database.Resolve(model.Schema?.Name, model.Table.Name)
                      where relation is not null
                      select new PlacedModel(repository.Facts.Repository.Name, model, relation)).ToList();
        return [.. ModelAgreementCheck.Check(models, database.Database)
            .Concat(OwnershipCheck.ForeignKeys(database.Database, analysis.Workspace.Ownership, PlaceOf))
            .Concat(RequiredColumnsCheck.Check(database.Database, models, analysis.Workspace.Conventions, PlaceOf))];

        // What a server tells stands in no file: then the file that wants it is the place.
        SourceSpan PlaceOf(Place? place) => place is null ? new SourceSpan(analysis.Workspace.File ?? "", 0, 0) : SpanOf(place, analysis.Files);
    }

    private static SourceSpan SpanOf(Place place, SourceFiles files)
    {
        if (!files.TryFind(place.Path, out var text) || place.Line > text.Lines.Count) return new SourceSpan(place.Path, 0, 0);
        var line = text.Lines[place.Line - 1];
        return new SourceSpan(place.Path, Math.Min(line.Start + place.Column - 1, line.End), 0);
    }

    private static IEnumerable<Finding> PendingRemovals(RepositoryAnalysis repository, WorkspaceAnalysis analysis)
    {
        var own = repository.Facts.Repository;
        var others = analysis.Repositories.Where(other => other.Chains.Count > 0 && other.Facts.Repository.Name != own.Name && other.Facts.Repository.Database == own.Database).ToList();
        if (others.Count == 0) return [];
        var usages = new Lazy<IReadOnlyList<Usage>>(() => [.. MigrationFindings.UsagesOf(repository)]);
        return others.SelectMany(other => other.Chains.SelectMany(chain => PendingRemovalCheck.Check(() => usages.Value, chain.Final, other.Facts.Repository.Name, repository.Database)));
    }
}
