using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Snapshots;

/// <summary>
/// Writes a catalog as SQL that psql loads into an empty database and that replays to the same catalog. The same catalog gives
/// the same characters every time: no dates, owners or privileges, LF at the end of lines, objects in the order of their
/// dependencies and, where these leave a choice, of their kinds and names.
/// </summary>
public static class SnapshotWriter
{
    /// <summary>Goes up when a snapshot is written in a way that older readers would take for something else.</summary>
    public const int Format = 1;

    public static string Write(DatabaseCatalog catalog)
    {
        if (catalog is null) throw new ArgumentNullException(nameof(catalog));
        var text = new SnapshotText(catalog);
        WriteHeader(text, catalog);
        WriteSchemas(text, catalog);
        foreach (var item in SnapshotOrder.Sort(catalog))
        {
            switch (item)
            {
                case SqlType type: TypeBlocks.Write(text, type); break;
                case Relation relation: RelationBlocks.Write(text, relation); break;
                case Routine routine: RoutineBlocks.Write(text, routine); break;
            }
        }
        RelationBlocks.WritePartitions(text);
        RelationBlocks.WriteForeignKeys(text);
        RelationBlocks.WriteTriggers(text);
        return text.ToString();
    }

    private static void WriteHeader(SnapshotText text, DatabaseCatalog catalog)
    {
        var header = new StringBuilder();
        header.AppendFormat(CultureInfo.InvariantCulture, "-- DbImpact snapshot, format {0}, PostgreSQL {1}", Format, catalog.ServerVersion);
        if (!IsDefault(catalog.SearchPath)) header.Append("\n-- search_path: ").Append(SearchPathText(catalog.SearchPath));
        text.Block(header.ToString());
        text.Block("SET check_function_bodies = false;\nSELECT pg_catalog.set_config('search_path', '', false);");
    }

    private static void WriteSchemas(SnapshotText text, DatabaseCatalog catalog)
    {
        if (catalog.FindSchema("public") is null) text.Block("DROP SCHEMA IF EXISTS public;");
        foreach (var schema in text.Sorted(catalog.Schemas, item => item.Name))
        {
            var name = Identifiers.Quote(schema.Name);
            if (schema.Oid == BuiltIns.PublicOid)
            {
                text.Comment("SCHEMA " + name, schema.Comment);
                continue;
            }
            if (schema.IsBuiltIn || schema.Extension is not null) continue;
            text.Block("CREATE SCHEMA " + name + ";");
            text.Comment("SCHEMA " + name, schema.Comment);
        }
        foreach (var extension in text.Sorted(catalog.Extensions, item => item.Name))
        {
            if (extension.Name == "plpgsql") continue;
            var schema = extension.SchemaOid is { } oid && catalog.GetSchema(oid) is { } found && found.Extension is null
                ? " WITH SCHEMA " + Identifiers.Quote(found.Name)
                : "";
            text.Block("CREATE EXTENSION IF NOT EXISTS " + Identifiers.Quote(extension.Name) + schema + ";");
        }
    }

    private static bool IsDefault(IReadOnlyList<string> searchPath) =>
        searchPath.Count == 2 && searchPath[0] == "$user" && searchPath[1] == "public";

    private static string SearchPathText(IReadOnlyList<string> searchPath)
    {
        var names = new List<string>();
        foreach (var name in searchPath) names.Add(Identifiers.Quote(name));
        return string.Join(", ", names);
    }
}
