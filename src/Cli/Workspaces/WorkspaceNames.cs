using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.Conventions;
using DbImpact.Cli.Analysis;
using DbImpact.PostgreSql.Catalog;

namespace DbImpact.Cli.Workspaces;

/// <summary>
/// Holds the names in a dbimpact.json against the databases: a policy for a schema that is nowhere judges nothing, and nobody would notice.
/// </summary>
internal sealed class WorkspaceNames
{
    private readonly string _file;
    private readonly List<(string Database, DatabaseCatalog Catalog)> _databases;
    private readonly List<string> _problems = [];

    private WorkspaceNames(string file, List<(string Database, DatabaseCatalog Catalog)> databases) => (_file, _databases) = (file, databases);

    /// <returns>A line each; empty where only a part of the databases was read.</returns>
    public static IReadOnlyList<string> Problems(WorkspaceAnalysis analysis)
    {
        var workspace = analysis.Workspace;
        if (workspace.File is null) return [];
        var databases = analysis.Repositories.DistinctBy(repository => repository.Facts.Repository.Database)
            .Select(repository => (repository.Facts.Repository.Database.Name, repository.Catalog.Catalog)).ToList();
        // What is missing from those that were read may be in another.
        if (workspace.Repositories.Select(repository => repository.Database).Distinct().Count() > databases.Count) return [];
        var names = new WorkspaceNames(workspace.File, databases);
        foreach (var schema in workspace.Ownership.Owners.Keys) names.CheckSchema(schema, "owners");
        foreach (var schema in workspace.Ownership.Allowed.Select(allowed => allowed.Schema).Distinct()) names.CheckSchema(schema, "access");
        names.CheckConventions(workspace.Conventions);
        foreach (var name in workspace.Priorities.Keys) names.CheckRelation(name, "priorities");
        foreach (var rename in workspace.Renames) names.CheckRename(rename);
        return names._problems;
    }

    private void CheckSchema(string schema, string key)
    {
        if (_databases.Exists(database => database.Catalog.FindSchema(schema) is not null)) return;
        Add(key, $"no database has a schema \"{schema}\"", schema, _databases.SelectMany(database => database.Catalog.Schemas).Select(known => known.Name));
    }

    private void CheckConventions(TableConventions conventions)
    {
        var relations = RelationsOf(null).ToList();
        foreach (var pattern in conventions.Exempt)
        {
            if (relations.Exists(item => TableConventions.IsLike(item.Relation.Name, pattern) || TableConventions.IsLike(item.Schema + "." + item.Relation.Name, pattern))) continue;
            Add("conventions: exempt", $"no table is called \"{pattern}\"", pattern, NamesLike(pattern, relations));
        }
        if (conventions.SoftDelete is { } column && !relations.Exists(item => item.Relation.FindColumn(column) is not null))
            Add("conventions: softDelete", $"no table has a column \"{column}\"", column, relations.SelectMany(item => item.Relation.Columns).Select(known => known.Name));
    }

    private void CheckRelation(string name, string key)
    {
        var relations = RelationsOf(null).ToList();
        if (relations.Exists(item => item.Relation.Name == name || item.Schema + "." + item.Relation.Name == name)) return;
        Add(key, $"no database has a table \"{name}\"", name, NamesLike(name, relations));
    }

    /// <summary>Of a rename that is still to come the old name is there, of one that is done the new one.</summary>
    private void CheckRename(RenameEntry rename)
    {
        const string Key = "renames";
        if (rename.Database is not null && !_databases.Exists(database => database.Database == rename.Database))
        {
            Add(Key, $"there is no database \"{rename.Database}\"", rename.Database, _databases.Select(database => database.Database));
            return;
        }
        if (rename.Schema is not null && !_databases.Exists(database => database.Catalog.FindSchema(rename.Schema) is not null))
        {
            CheckSchema(rename.Schema, Key);
            return;
        }
        var relations = RelationsOf(rename.Database).Where(item => rename.Schema is null || item.Schema == rename.Schema).ToList();
        if (rename.Column is null)
        {
            if (!relations.Exists(item => item.Relation.Name == rename.To || item.Relation.Name == rename.Table))
                Add(Key, $"no database has a table \"{rename.To}\", nor \"{rename.Table}\"", rename.To, relations.Select(item => item.Relation.Name));
            return;
        }
        var tables = relations.Where(item => item.Relation.Name == rename.Table).Select(item => item.Relation).ToList();
        if (tables.Count == 0) Add(Key, $"no database has a table \"{rename.Table}\"", rename.Table, relations.Select(item => item.Relation.Name));
        else if (tables.TrueForAll(table => table.ColumnsAreKnown && table.FindColumn(rename.To) is null && table.FindColumn(rename.Column) is null))
            Add(Key, $"{rename.Table} has no column \"{rename.To}\", nor \"{rename.Column}\"", rename.To, tables.SelectMany(table => table.Columns).Select(column => column.Name));
    }

    private IEnumerable<(string? Schema, Relation Relation)> RelationsOf(string? name) =>
        from database in _databases
        where name is null || database.Database == name
        from relation in database.Catalog.Relations
        where !relation.IsBuiltIn && relation.Kind is not (RelationKind.Sequence or RelationKind.CompositeType)
        select (database.Catalog.GetSchema(relation.SchemaOid)?.Name, relation);

    private static IEnumerable<string> NamesLike(string written, List<(string? Schema, Relation Relation)> relations) =>
        relations.Select(item => written.Contains('.', StringComparison.Ordinal) ? item.Schema + "." + item.Relation.Name : item.Relation.Name);

    private void Add(string key, string problem, string word, IEnumerable<string> candidates) =>
        _problems.Add($"{_file}: {key}: {problem}{Nearest.Question(word, candidates.Distinct())}");
}
