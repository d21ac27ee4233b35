using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.Definitions;

namespace DbImpact.Cli.Sources;

/// <summary>
/// The tables in which migration tools keep what they applied, by the names that their manuals give them. The tools make them, no migration
/// does.
/// </summary>
internal static class ToolTables
{
    private static readonly HashSet<string> Tables = new(StringComparer.Ordinal)
    {
        "alembic_version", "__EFMigrationsHistory", "flyway_schema_history", "schemaversions", "VersionInfo",
        "django_migrations", "schema_migrations", "goose_db_version", "gorp_migrations", "databasechangelog", "databasechangeloglock",
    };

    /// <summary>Sequences of their keys.</summary>
    private static readonly HashSet<string> Sequences = new(StringComparer.Ordinal)
    {
        "goose_db_version_id_seq", "django_migrations_id_seq", "schemaversions_schemaversionsid_seq",
    };

    /// <summary>Schemas of which a tool has all (grate, Sqitch).</summary>
    private static readonly HashSet<string> Schemas = new(StringComparer.Ordinal) { "grate", "sqitch" };

    /// <summary>Names that a program may have given tables of its own (Evolve, Flyway before 5).</summary>
    private static readonly string[] CommonNames = ["changelog", "schema_version"];

    /// <summary>Whether a table or sequence is a tool's and not the program's.</summary>
    public static bool Has(string schema, string name) => Schemas.Contains(schema) || Tables.Contains(name) || Sequences.Contains(name);

    /// <summary>
    /// What may be in a database that is made by migrations though none of them makes it: relations, and schemas by the names that code which
    /// makes them is remembered by.
    /// </summary>
    public static IEnumerable<string> Names => [.. Tables, .. CommonNames, .. Sequences, .. Schemas.Select(CreatedRelations.OfSchema)];
}
