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

    /// <param name="catalog">What to write.</param>
    /// <param name="options">Null for all of it.</param>
    public static string Write(DatabaseCatalog catalog, SnapshotOptions? options = null)
    {
        if (catalog is null) throw new ArgumentNullException(nameof(catalog));
        options ??= new SnapshotOptions();
        var selection = SnapshotSelection.Of(catalog, options);
        var text = new SnapshotText(catalog, selection);
        WriteHeader(text, catalog, options, isPart: false);
        WriteObjects(text, selection, _ => text);
        return text.ToString();
    }

    /// <summary>
    /// The same in many files: one for each relation with all that belongs to it, for each type, and for the routines of each name, so that
    /// branches that change different objects merge. <see cref="SplitSnapshot"/> brings their statements into an order again.
    /// </summary>
    public static IReadOnlyList<SnapshotPart> WriteParts(DatabaseCatalog catalog, SnapshotOptions? options = null)
    {
        if (catalog is null) throw new ArgumentNullException(nameof(catalog));
        options ??= new SnapshotOptions();
        var selection = SnapshotSelection.Of(catalog, options);
        var texts = new SortedDictionary<string, SnapshotText>(StringComparer.Ordinal);
        var database = texts[PartPath.Database] = new SnapshotText(catalog, selection);
        WriteHeader(database, catalog, options, isPart: true);
        WriteObjects(database, selection, TextOf);
        var parts = new List<SnapshotPart>();
        foreach (var text in texts) parts.Add(new SnapshotPart(text.Key, text.Value.ToString()));
        return parts;

        SnapshotText TextOf(SchemaObject item)
        {
            var path = PartPath.Of(catalog, item);
            if (texts.TryGetValue(path, out var known)) return known;
            var text = texts[path] = new SnapshotText(catalog, selection);
            text.Block(SnapshotHeader.Begin + Format.ToString(CultureInfo.InvariantCulture) + SnapshotHeader.PartMark);
            return text;
        }
    }

    /// <summary>What the options leave out and is written nevertheless, as something else cannot be made without it: names with their schema.</summary>
    public static IReadOnlyList<string> NeededBesides(DatabaseCatalog catalog, SnapshotOptions options) =>
        SnapshotSelection.Of(catalog ?? throw new ArgumentNullException(nameof(catalog)), options ?? throw new ArgumentNullException(nameof(options)))?.Needed ?? [];

    /// <param name="database">Where what has no schema is written.</param>
    /// <param name="selection">Null for all.</param>
    /// <param name="textOf">Where an object with a schema is written.</param>
    private static void WriteObjects(SnapshotText database, SnapshotSelection? selection, Func<SchemaObject, SnapshotText> textOf)
    {
        ObjectBlocks.WriteRoles(database);
        WriteSchemas(database, database.Catalog);
        OperatorBlocks.WriteCollations(database, textOf);
        var operators = new OperatorBlocks(database, textOf);
        operators.WriteFirst();
        var hasTables = false;
        var late = new LateParts(database.Catalog);
        var steps = SnapshotOrder.Sort(database.Catalog, selection);
        var dependencies = new SnapshotDependencies(database.Catalog);
        foreach (var (item, step) in steps)
            if (step == SnapshotStep.Partial) late.Add(item, dependencies.Of(item).NeededLater);
        foreach (var (item, step) in steps)
        {
            if (item is Relation { Kind: not RelationKind.Sequence }) BeginTables();
            if (step == SnapshotStep.Shell) TypeBlocks.WriteShell(textOf(item), (SqlType)item);
            else WriteObject(textOf(item), item, late);
            if (step == SnapshotStep.Shell) continue;
            operators.After(item);
            late.After(item, textOf);
        }
        operators.WriteRest();
        BeginTables();
        late.WriteRest(textOf);
        var tables = RelationBlocks.Tables(database);
        foreach (var table in tables) late.WriteTable(textOf(table), table);
        foreach (var table in RelationBlocks.FromAbove(database.Catalog, tables)) RelationBlocks.WritePartition(textOf(table), table);
        foreach (var table in tables) RelationBlocks.WriteIncompleteIndexes(textOf(table), table);
        foreach (var table in tables) RelationBlocks.WriteAttachedIndexes(textOf(table), table);
        foreach (var table in tables) RelationBlocks.WriteMarks(textOf(table), table);
        foreach (var table in tables) RelationBlocks.WriteInheritedChecks(textOf(table), table);
        foreach (var table in tables) late.WriteChecks(textOf(table), table);
        foreach (var table in tables) RelationBlocks.WriteForeignKeys(textOf(table), table);
        foreach (var table in tables) RelationBlocks.WriteKeyNames(textOf(table), table);
        foreach (var table in tables) RelationBlocks.WriteTriggers(textOf(table), table);
        foreach (var table in tables) ObjectBlocks.WriteMembers(textOf(table), table);
        if (database.WritesAll) ObjectBlocks.WriteLast(database);

        void BeginTables()
        {
            if (hasTables) return;
            hasTables = true;
            ObjectBlocks.WriteTextSearch(database, textOf);
            ObjectBlocks.WriteForeignData(database);
        }
    }

    private static void WriteObject(SnapshotText text, SchemaObject item, LateParts late)
    {
        switch (item)
        {
            case SqlType type: TypeBlocks.Write(text, type, late); break;
            case Relation relation: RelationBlocks.Write(text, relation, late); break;
            case Routine routine: RoutineBlocks.Write(text, routine); break;
        }
    }

    private static void WriteHeader(SnapshotText text, DatabaseCatalog catalog, SnapshotOptions options, bool isPart)
    {
        var header = new StringBuilder(SnapshotHeader.Begin);
        header.AppendFormat(CultureInfo.InvariantCulture, "{0}, PostgreSQL {1}", Format, catalog.ServerVersion);
        if (isPart) header.Append(SnapshotHeader.PartMark);
        if (!IsDefault(catalog.SearchPath)) header.Append("\n-- search_path: ").Append(SearchPathText(catalog.SearchPath));
        if (options.Source is not null) header.Append('\n').Append(SnapshotHeader.Write(options.Source));
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
            if (schema.IsBuiltIn || schema.Extension is not null || !text.Writes(schema)) continue;
            text.Block("CREATE SCHEMA " + name + ";");
            text.Comment("SCHEMA " + name, schema.Comment);
        }
        ExtensionBlocks.Write(text);
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

/// <summary>A file of a split snapshot.</summary>
/// <param name="Path">From the snapshot's folder, with slashes.</param>
/// <param name="Text">What is in it.</param>
public sealed record SnapshotPart(string Path, string Text);
