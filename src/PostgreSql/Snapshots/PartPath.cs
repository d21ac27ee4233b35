using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using DbImpact.PostgreSql.Catalog;

namespace DbImpact.PostgreSql.Snapshots;

/// <summary>
/// The file of a split snapshot that an object stands in: <c>public/tables/users.sql</c>. The name depends on the object alone, and no two
/// names meet on a file system that ignores case: what is more than small letters, digits, _ and - bears a hash.
/// </summary>
internal static class PartPath
{
    /// <summary>What has no schema: settings, schemas, extensions, casts, foreign data, publications, event triggers.</summary>
    public const string Database = "database.sql";

    private const int LongestName = 80;

    /// <summary>Names that Windows keeps for devices.</summary>
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
        "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
    };

    public static string Of(DatabaseCatalog catalog, SchemaObject item)
    {
        if (item is Relation { Sequence: { OwnerOid: not 0 } sequence } && catalog.GetRelation(sequence.OwnerOid) is { } owner) item = owner;
        var folder = item switch
        {
            SqlType => "types",
            Routine => "routines",
            Operator => "operators",
            OperatorClass or OperatorFamily => "operator_classes",
            Collation => "collations",
            TextSearchSupport or TextSearchDictionary or TextSearchConfiguration => "text_search",
            Relation { Kind: RelationKind.View or RelationKind.MaterializedView } => "views",
            Relation { Kind: RelationKind.Sequence } => "sequences",
            _ => "tables",
        };
        return Name(catalog.GetSchema(item.SchemaOid)?.Name ?? "?") + "/" + folder + "/" + Name(item.Name) + ".sql";
    }

    internal static string Name(string name)
    {
        var safe = new StringBuilder();
        foreach (var c in name.Normalize(NormalizationForm.FormC))
            safe.Append(c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_' or '-' ? c : char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : '_');
        var text = safe.ToString();
        if (text == name && IsPlain(name)) return name;
        if (text.Length > LongestName) text = text.Substring(0, LongestName);
        return text + "~" + Hash(name);
    }

    private static bool IsPlain(string name)
    {
        if (name.Length is 0 or > LongestName || Reserved.Contains(name)) return false;
        foreach (var c in name)
            if (c >= 0x80) return false;
        return true;
    }

    /// <summary>FNV-1a over the name's UTF-8.</summary>
    private static string Hash(string name)
    {
        var hash = 2166136261u;
        foreach (var value in Encoding.UTF8.GetBytes(name)) hash = unchecked((hash ^ value) * 16777619u);
        return hash.ToString("x8", CultureInfo.InvariantCulture);
    }
}
