using System;
using System.Collections.Generic;
using System.Text;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Snapshots;

/// <summary>
/// CREATE EXTENSION, each after those that it needs. What an extension makes is known by its name and version; where it is not, it
/// follows in comments, which psql skips and the replay reads (eng/builtins/README.md has the format).
/// </summary>
internal static class ExtensionBlocks
{
    public const string Start = "-- What it makes, for DbImpact:";
    public const string Line = "--| ";

    public static void Write(SnapshotText text)
    {
        var written = new HashSet<string>(StringComparer.Ordinal);
        foreach (var extension in text.Sorted(text.Catalog.Extensions, item => item.Name)) Write(text, extension, written);
    }

    private static void Write(SnapshotText text, Extension extension, HashSet<string> written)
    {
        if (extension.Name == "plpgsql" || !written.Add(extension.Name)) return;
        foreach (var required in extension.Requires)
            if (text.Catalog.FindExtension(required) is { } other) Write(text, other, written);
        var schema = extension.SchemaOid is { } oid && text.Catalog.GetSchema(oid) is { } found && found.Extension is null
            ? " WITH SCHEMA " + Identifiers.Quote(found.Name)
            : "";
        var block = new StringBuilder("CREATE EXTENSION IF NOT EXISTS ").Append(Identifiers.Quote(extension.Name)).Append(schema).Append(';');
        if (HasToSayWhatItMakes(text.Catalog, extension)) AppendObjects(block, text.Catalog, extension);
        text.Block(block.ToString());
        text.Comment("EXTENSION " + Identifiers.Quote(extension.Name), extension.Comment);
    }

    private static bool HasToSayWhatItMakes(DatabaseCatalog catalog, Extension extension) =>
        extension.ObjectsAreKnown
        && ExtensionPack.Find(extension.Name, catalog.ServerVersion)?.IsExact(extension.Version, catalog.ServerVersionIsKnown) != true;

    private static void AppendObjects(StringBuilder block, DatabaseCatalog catalog, Extension extension)
    {
        block.Append('\n').Append(Start);
        foreach (var line in new ExtensionLines(catalog, extension).Write()) block.Append('\n').Append(Line).Append(line);
    }
}
