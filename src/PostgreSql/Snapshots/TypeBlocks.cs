using System.Collections.Generic;
using System.Text;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Snapshots;

/// <summary>CREATE TYPE and CREATE DOMAIN.</summary>
internal static class TypeBlocks
{
    public static void Write(SnapshotText text, SqlType type)
    {
        var name = text.Name(type);
        switch (type.Kind)
        {
            case TypeKind.Enum: WriteEnum(text, type, name); break;
            case TypeKind.Composite: WriteComposite(text, type, name); break;
            case TypeKind.Domain: WriteDomain(text, type, name); break;
            case TypeKind.Range: WriteRange(text, type, name); break;
            default: text.Block("CREATE TYPE " + name + ";"); break;
        }
        text.Comment((type.Kind == TypeKind.Domain ? "DOMAIN " : "TYPE ") + name, type.Comment);
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

    private static void WriteDomain(SnapshotText text, SqlType type, string name)
    {
        var block = new StringBuilder("CREATE DOMAIN " + name + " AS " + text.Type(type.BaseType));
        if (type.Collation is not null) block.Append(" COLLATE ").Append(type.Collation);
        if (type.Default is not null) block.Append(" DEFAULT ").Append(SnapshotText.Default(type.Default));
        if (type.NotNull) block.Append(" NOT NULL");
        var later = new List<string>();
        foreach (var constraint in text.Sorted(text.Catalog.ConstraintsOf(type.Oid), item => item.Name))
        {
            if (constraint.Kind == ConstraintKind.NotNull) continue;
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
        var block = "CREATE TYPE " + name + " AS RANGE (\n    subtype = " + text.Type(new TypeReference(type.SubtypeOid));
        if (text.Catalog.GetType(type.MultirangeOid) is { } multirange) block += ",\n    multirange_type_name = " + text.Name(multirange);
        text.Block(block + "\n);");
    }
}
