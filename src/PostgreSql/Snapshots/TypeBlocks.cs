using System.Collections.Generic;
using System.Text;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Snapshots;

/// <summary>CREATE TYPE and CREATE DOMAIN.</summary>
internal static class TypeBlocks
{
    public static void Write(SnapshotText text, SqlType type, LateParts late)
    {
        var name = text.Name(type);
        switch (type.Kind)
        {
            case TypeKind.Enum: WriteEnum(text, type, name); break;
            case TypeKind.Composite: WriteComposite(text, type, name); break;
            case TypeKind.Domain: WriteDomain(text, type, name, late.IsPartial(type)); break;
            case TypeKind.Range: WriteRange(text, type, name); break;
            case TypeKind.Base when type.Definition.Count > 0: WriteBase(text, type, name); break;
            default: WriteShell(text, type); break;
        }
        text.Comment((type.Kind == TypeKind.Domain ? "DOMAIN " : "TYPE ") + name, type.Comment);
    }

    /// <summary>CREATE TYPE without a definition, for functions that take or give the type before it has one.</summary>
    public static void WriteShell(SnapshotText text, SqlType type) => text.Block("CREATE TYPE " + text.Name(type) + ";");

    private static void WriteBase(SnapshotText text, SqlType type, string name)
    {
        var parts = new List<string>();
        foreach (var part in type.Definition) parts.Add("\n    " + part.Key + " = " + part.Value);
        if (type.ElementOid != 0) parts.Add("\n    element = " + text.Type(new TypeReference(type.ElementOid)));
        if (type.Category != 'U') parts.Add("\n    category = " + Identifiers.QuoteLiteral(type.Category.ToString()));
        if (type.IsPreferred) parts.Add("\n    preferred = true");
        if (type.IsCollatable) parts.Add("\n    collatable = true");
        if (type.Default is not null) parts.Add("\n    default = " + type.Default);
        text.Block("CREATE TYPE " + name + " (" + string.Join(",", parts) + "\n);");
    }

    private static void WriteEnum(SnapshotText text, SqlType type, string name)
    {
        var labels = new List<string>();
        foreach (var label in type.Labels) labels.Add("\n    " + Identifiers.QuoteLiteral(label));
        text.Block("CREATE TYPE " + name + " AS ENUM (" + string.Join(",", labels) + "\n);");
    }

    private static void WriteComposite(SnapshotText text, SqlType type, string name)
    {
        var attributes = new List<string>();
        var comments = new List<string>();
        foreach (var column in text.Catalog.GetRelation(type.RelationOid)?.Columns ?? [])
        {
            var collation = column.Collation is null ? "" : " COLLATE " + column.Collation;
            attributes.Add("\n    " + Identifiers.Quote(column.Name) + " " + text.Type(column.Type) + collation);
            if (column.Comment is not null) comments.Add(SnapshotText.CommentOn("COLUMN " + name + "." + Identifiers.Quote(column.Name), column.Comment));
        }
        text.Block("CREATE TYPE " + name + " AS (" + string.Join(",", attributes) + "\n);");
        if (comments.Count > 0) text.Block(string.Join("\n", comments));
    }

    private static void WriteDomain(SnapshotText text, SqlType type, string name, bool isPartial)
    {
        var block = new StringBuilder("CREATE DOMAIN " + name + " AS " + text.Type(type.BaseType));
        if (type.Collation is not null) block.Append(" COLLATE ").Append(type.Collation);
        if (type.Default is not null && !isPartial) block.Append(" DEFAULT ").Append(SnapshotText.Default(type.Default));
        if (type.NotNull) block.Append(" NOT NULL");
        var later = new List<string>();
        // Of a domain below it takes the default, too.
        if (type.Default is null && text.Catalog.GetType(type.BaseType.Oid)?.Default is not null) later.Add("ALTER DOMAIN " + name + " DROP DEFAULT;");
        foreach (var constraint in text.Sorted(text.Catalog.ConstraintsOf(type.Oid), item => item.Name))
        {
            if (constraint.Kind == ConstraintKind.NotNull || isPartial) continue;
            var definition = "CONSTRAINT " + Identifiers.Quote(constraint.Name) + " " + DefinitionFormatter.Format(text.Catalog, constraint);
            // NOT VALID is ALTER DOMAIN's alone.
            if (constraint.IsNotValid) later.Add("ALTER DOMAIN " + name + " ADD " + definition + ";");
            else block.Append("\n    ").Append(definition);
            if (constraint.Comment is not null)
                later.Add(SnapshotText.CommentOn("CONSTRAINT " + Identifiers.Quote(constraint.Name) + " ON DOMAIN " + name, constraint.Comment));
        }
        text.Block(block.Append(';').ToString());
        if (later.Count > 0) text.Block(string.Join("\n", later));
    }

    private static void WriteRange(SnapshotText text, SqlType type, string name)
    {
        var block = new StringBuilder("CREATE TYPE " + name + " AS RANGE (\n    subtype = " + text.Type(new TypeReference(type.SubtypeOid)));
        foreach (var part in type.Definition) block.Append(",\n    ").Append(part.Key).Append(" = ").Append(part.Value);
        if (text.Catalog.GetType(type.MultirangeOid) is { } multirange) block.Append(",\n    multirange_type_name = ").Append(text.Name(multirange));
        text.Block(block.Append("\n);").ToString());
    }
}
