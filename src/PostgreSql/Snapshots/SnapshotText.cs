using System;
using System.Collections.Generic;
using System.Text;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Snapshots;

/// <summary>The text under way: blocks parted by blank lines.</summary>
internal sealed class SnapshotText(DatabaseCatalog catalog)
{
    private readonly StringBuilder _text = new();

    public DatabaseCatalog Catalog { get; } = catalog;

    /// <summary>Writes one or several statements that belong together.</summary>
    public void Block(string statements)
    {
        if (_text.Length > 0) _text.Append('\n');
        _text.Append(statements.Replace("\r\n", "\n")).Append('\n');
    }

    public void Comment(string what, string? comment)
    {
        if (comment is not null) Block(CommentOn(what, comment));
    }

    public static string CommentOn(string what, string comment) => "COMMENT ON " + what + " IS " + Identifiers.QuoteLiteral(comment) + ";";

    public string Name(SchemaObject item) => DefinitionFormatter.Name(Catalog, item);

    /// <summary>A type that is not known becomes a name that none has: who loads the snapshot is told.</summary>
    public string Type(TypeReference type) => type.IsKnown ? TypeFormatter.FormatQualified(Catalog, type) : "\"?\"";

    /// <summary>Sorted by their characters, not by any language's rules.</summary>
    public List<T> Sorted<T>(IEnumerable<T> items, Func<T, string> key)
    {
        var sorted = new List<T>(items);
        sorted.Sort((a, b) => string.CompareOrdinal(key(a), key(b)));
        return sorted;
    }

    /// <summary>Whether the object was made by a user and is not part of an extension.</summary>
    public static bool IsWritten(DatabaseCatalog catalog, SchemaObject item) =>
        !item.IsBuiltIn && item.Extension is null && catalog.GetSchema(item.SchemaOid) is { } schema && schema.Extension is null
        && (!schema.IsBuiltIn || schema.Oid == BuiltIns.PublicOid);

    public override string ToString() => _text.ToString();
}
