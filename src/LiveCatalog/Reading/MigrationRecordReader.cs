using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;
using Npgsql;

namespace DbImpact.LiveCatalog.Reading;

/// <summary>
/// The tables in which migration tools keep what they applied, in any schema. They are known by their names and columns (the tools'
/// manuals); a table of such a name that has other columns is somebody's own.
/// </summary>
internal static class MigrationRecordReader
{
    private static readonly Shape[] Shapes =
    [
        new("Alembic", "alembic_version", ["version_num"], "version_num", "version_num", false),
        new("EF Core", "__EFMigrationsHistory", ["MigrationId"], "\"MigrationId\"", "\"MigrationId\"", true),
        new("Flyway", "flyway_schema_history", ["installed_rank", "version", "success"], "version", "installed_rank", true)
        {
            Where = "version IS NOT NULL AND success",
            Trouble = "SELECT 'migration ' || coalesce(version, description) || ' failed' AS value FROM {0} WHERE NOT success",
        },
        new("golang-migrate", "schema_migrations", ["version", "dirty"], "version", "version", false)
        {
            Trouble = "SELECT 'version ' || version || ' is dirty' AS value FROM {0} WHERE dirty",
        },
        new("dbmate", "schema_migrations", ["version"], "version", "version", true),
        new("goose", "goose_db_version", ["id", "version_id", "is_applied"], "version_id", "id", true)
        {
            Where = "version_id <> 0 AND is_applied AND id IN (SELECT max(id) FROM {0} GROUP BY version_id)",
        },
        new("Django", "django_migrations", ["id", "app", "name"], "app || '.' || name", "id", true),
        new("Liquibase", "databasechangelog", ["id", "author", "filename", "orderexecuted"], "author || ':' || id", "orderexecuted", true),
        new("FluentMigrator", "VersionInfo", ["Version"], "\"Version\"", "\"Version\"", true),
        new("DbUp", "schemaversions", ["schemaversionsid", "scriptname", "applied"], "scriptname", "schemaversionsid", true),
        new("Evolve", "changelog", ["id", "type", "version", "description", "checksum", "installed_by", "installed_on", "success"], "version", "id", true)
        {
            Where = "version IS NOT NULL AND type = 0 AND success",
        },
        new("Sqitch", "changes", ["change_id", "change", "project", "committed_at"], "change", "committed_at", true),
    ];

    public static async Task<IReadOnlyList<MigrationRecord>> ReadAsync(ServerTransaction server, DatabaseCatalog catalog, TimeSpan timeout)
    {
        var records = new List<MigrationRecord>();
        foreach (var relation in catalog.Relations.Where(relation => !relation.IsBuiltIn).OrderBy(catalog.QualifiedName, StringComparer.Ordinal))
        {
            if (Array.Find(Shapes, shape => shape.Fits(relation)) is not { } shape) continue;
            var schema = catalog.GetSchema(relation.SchemaOid)!.Name;
            var table = Identifiers.Quote(schema, relation.Name);
            try
            {
                var where = shape.Where is null ? "" : " WHERE " + shape.Where.Replace("{0}", table, StringComparison.Ordinal);
                var versions = await server.TryQueryAsync(
                    $"SELECT ({shape.Version})::text AS value FROM {table}{where} ORDER BY {shape.Order}", timeout, row => row.Text("value")).ConfigureAwait(false);
                var trouble = shape.Trouble is null
                    ? []
                    : await server.TryQueryAsync(shape.Trouble.Replace("{0}", table, StringComparison.Ordinal), timeout, row => row.Text("value")).ConfigureAwait(false);
                records.Add(new MigrationRecord
                {
                    Tool = shape.Tool,
                    Schema = schema,
                    Table = relation.Name,
                    Versions = versions,
                    HasAll = shape.HasAll,
                    Trouble = trouble.FirstOrDefault(),
                });
            }
            catch (PostgresException exception)
            {
                records.Add(new MigrationRecord
                {
                    Tool = shape.Tool,
                    Schema = schema,
                    Table = relation.Name,
                    Versions = [],
                    HasAll = false,
                    Trouble = "cannot be read: " + exception.MessageText,
                });
            }
        }
        return records;
    }

    /// <summary>A tool's table.</summary>
    /// <param name="Tool">Whose it is.</param>
    /// <param name="Table">Its name.</param>
    /// <param name="Columns">Columns by which it is known.</param>
    /// <param name="Version">An expression for the version.</param>
    /// <param name="Order">What orders the rows as they were applied.</param>
    /// <param name="HasAll">Whether every applied migration has a row.</param>
    private sealed record Shape(string Tool, string Table, string[] Columns, string Version, string Order, bool HasAll)
    {
        public string? Where { get; init; }

        public string? Trouble { get; init; }

        public bool Fits(Relation relation) =>
            relation.Kind is RelationKind.Table && relation.Name == Table && Array.TrueForAll(Columns, column => relation.FindColumn(column) is not null);
    }
}
