using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Snapshots;

/// <summary>CREATE TABLE with the constraints that need no other table, and what has to follow it at once.</summary>
internal static class TableBlocks
{
    public static void Write(SnapshotText text, Relation table, LateParts late)
    {
        var catalog = text.Catalog;
        var isPartial = late.IsPartial(table);
        var inherits = !table.IsPartition && table.ParentOids.Count > 0 && KeepsInheritedOrder(catalog, table)
            && ColumnBlocks.AgreeOnStorage(catalog, table);
        var elements = new List<string>();
        foreach (var column in table.Columns)
        {
            if (inherits && !column.IsLocal && column.IsInherited) continue;
            var declared = inherits ? AsDeclared(catalog, table, column) : column;
            elements.Add(ColumnText(text, table, isPartial && column.Generated == GeneratedKind.None ? declared with { Default = null } : declared));
        }
        var repeated = new List<Constraint>();
        foreach (var constraint in InlineConstraints(text, table, inherits, repeated, late))
            elements.Add("CONSTRAINT " + Identifiers.Quote(constraint.Name) + " " + DefinitionFormatter.Format(catalog, constraint));

        var block = new StringBuilder("CREATE ");
        if (table.Persistence == Persistence.Unlogged) block.Append("UNLOGGED ");
        block.Append(table.Kind == RelationKind.ForeignTable ? "FOREIGN TABLE " : "TABLE ").Append(text.Name(table)).Append(" (");
        block.Append(elements.Count == 0 ? "" : "\n    ").Append(string.Join(",\n    ", elements)).Append(elements.Count == 0 ? ")" : "\n)");
        if (inherits) block.Append("\nINHERITS (").Append(string.Join(", ", ParentNames(text, table))).Append(')');
        if (table.Kind == RelationKind.PartitionedTable) block.Append("\nPARTITION BY ").Append(table.PartitionKey);
        AppendOptions(block, table);
        text.Block(block.Append(';').ToString());
        var after = StatementsAfter(text, table, inherits, isPartial);
        foreach (var constraint in repeated)
            after.Add("ALTER TABLE " + text.Name(table) + " ADD CONSTRAINT " + Identifiers.Quote(constraint.Name) + " " + DefinitionFormatter.Format(catalog, constraint) + ";");
        if (after.Count > 0) text.Block(string.Join("\n", after));
    }

    private static string ColumnText(SnapshotText text, Relation table, Column column)
    {
        var line = new StringBuilder(Identifiers.Quote(column.Name)).Append(' ').Append(text.Type(column.Type));
        if (column.Collation is not null) line.Append(" COLLATE ").Append(column.Collation);
        if (HasOwnIdentity(text.Catalog, table, column)) line.Append(' ').Append(IdentityText(text, table, column));
        else if (column.Generated != GeneratedKind.None)
            line.Append(" GENERATED ALWAYS AS (").Append(column.Default).Append(column.Generated == GeneratedKind.Stored ? ") STORED" : ") VIRTUAL");
        else if (column.Default is not null) line.Append(" DEFAULT ").Append(SnapshotText.Default(column.Default));
        var notNull = NotNullOf(text.Catalog, table, column);
        if (!column.NotNull || notNull is { IsNotValid: true }) return line.ToString();
        if (NotNullName(text.Catalog, table, column) is { } name) line.Append(" CONSTRAINT ").Append(Identifiers.Quote(name));
        return line.Append(notNull is { NoInherit: true } ? " NOT NULL NO INHERIT" : " NOT NULL").ToString();
    }

    /// <summary>The constraint behind a column's NOT NULL, where it is more than that (PostgreSQL 18).</summary>
    private static Constraint? NotNullOf(DatabaseCatalog catalog, Relation table, Column column)
    {
        foreach (var constraint in catalog.ConstraintsOf(table.Oid))
            if (constraint.Kind == ConstraintKind.NotNull && constraint.Columns.Count == 1 && constraint.Columns[0] == column.Ordinal) return constraint;
        return null;
    }

    private static Column? Above(DatabaseCatalog catalog, Relation table, Column column)
    {
        foreach (var oid in table.ParentOids)
            if (catalog.GetRelation(oid)?.FindColumn(column.Name) is { } above) return above;
        return null;
    }

    /// <summary>
    /// A column that the parent has, too, as it can be declared: its own default where the parent's is another, and before PostgreSQL 16 no
    /// generation expression where the parent has one.
    /// </summary>
    private static Column AsDeclared(DatabaseCatalog catalog, Relation table, Column column)
    {
        if (Above(catalog, table, column) is not { } above) return column;
        if (above.Generated != GeneratedKind.None && catalog.ServerVersion < 16) return column with { Generated = GeneratedKind.None, Default = null };
        return column.Default is null && above.Default is not null && above.Generated == GeneratedKind.None ? column with { Default = "NULL" } : column;
    }

    /// <summary>From PostgreSQL 17 on a partition gets its identity columns when it is attached.</summary>
    private static bool HasOwnIdentity(DatabaseCatalog catalog, Relation table, Column column) =>
        column.Identity != IdentityKind.None && !(table.IsPartition && catalog.ServerVersion >= 17);

    private static string IdentityText(SnapshotText text, Relation table, Column column)
    {
        var line = column.Identity == IdentityKind.Always ? "GENERATED ALWAYS AS IDENTITY" : "GENERATED BY DEFAULT AS IDENTITY";
        if (text.Catalog.GetRelation(column.SequenceOid) is not { Sequence: { } options } sequence) return line;
        var parts = new List<string>();
        if (sequence.SchemaOid != table.SchemaOid || sequence.Name != ObjectNames.Make(table.Name, column.Name, "seq"))
            parts.Add("SEQUENCE NAME " + text.Name(sequence));
        // The column gives the sequence its type.
        var rest = DefinitionFormatter.Format(text.Catalog, options with { Type = new TypeReference(BuiltInTypes.Int8) });
        if (rest.Length > 0) parts.Add(rest);
        return parts.Count == 0 ? line : line + " (" + string.Join(" ", parts) + ")";
    }

    /// <summary>The name of a NOT NULL that the server would not choose by itself: it takes one that is free in the schema.</summary>
    private static string? NotNullName(DatabaseCatalog catalog, Relation table, Column column)
    {
        if (catalog.ServerVersion < 18) return null;
        var chosen = ObjectNames.Make(table.Name, column.Name, "not_null");
        if (NotNullOf(catalog, table, column) is { } constraint && constraint.Name != chosen) return constraint.Name;
        // A child has its parent's name of it, which comes after the parent's.
        foreach (var other in catalog.FindConstraints(chosen))
            if (other.RelationOid != table.Oid && !IsBelow(catalog, other.RelationOid, table.Oid) && catalog.GetRelation(other.RelationOid)?.SchemaOid == table.SchemaOid) return chosen;
        return null;
    }

    private static bool IsBelow(DatabaseCatalog catalog, int relation, int parent) =>
        catalog.GetRelation(relation) is { } found && found.ParentOids.Any(above => above == parent || IsBelow(catalog, above, parent));

    private static List<Constraint> InlineConstraints(SnapshotText text, Relation table, bool inherits, List<Constraint> repeated, LateParts late)
    {
        var found = new List<Constraint>();
        foreach (var constraint in text.Catalog.ConstraintsOf(table.Oid))
        {
            if (constraint.Kind is ConstraintKind.ForeignKey or ConstraintKind.NotNull || constraint.IsNotValid) continue;
            if (inherits && constraint is { IsInherited: true, IsDeclaredToo: false, Kind: ConstraintKind.Check }) continue;
            if (late.Has(table, constraint) || RelationBlocks.IsIncomplete(text.Catalog, text.Catalog.GetIndex(constraint.IndexOid))) continue;
            found.Add(constraint);
        }
        found.Sort((a, b) => a.Kind != b.Kind ? Rank(a.Kind).CompareTo(Rank(b.Kind)) : string.CompareOrdinal(a.Name, b.Name));
        for (var i = found.Count - 1; i > 0; i--)
        {
            if (!found.GetRange(0, i).Exists(other => IsOneWith(text.Catalog, other, found[i]))) continue;
            repeated.Insert(0, found[i]);
            found.RemoveAt(i);
        }
        return found;
    }

    /// <summary>Whether one index would serve both if they stood in one statement (transformIndexConstraints).</summary>
    private static bool IsOneWith(DatabaseCatalog catalog, Constraint a, Constraint b)
    {
        if (a.Kind is not (ConstraintKind.PrimaryKey or ConstraintKind.Unique) || b.Kind != ConstraintKind.Unique) return false;
        if (catalog.GetIndex(a.IndexOid) is not { } first || catalog.GetIndex(b.IndexOid) is not { } second) return false;
        return a.Columns.SequenceEqual(b.Columns) && first.Include.SequenceEqual(second.Include) && first.NullsNotDistinct == second.NullsNotDistinct
            && a.IsDeferrable == b.IsDeferrable && a.IsInitiallyDeferred == b.IsInitiallyDeferred;
    }

    private static int Rank(ConstraintKind kind) => kind switch
    {
        ConstraintKind.PrimaryKey => 0,
        ConstraintKind.Unique => 1,
        ConstraintKind.Exclusion => 2,
        _ => 3,
    };

    private static void AppendOptions(StringBuilder block, Relation table)
    {
        if (table.Options.Count == 0) return;
        if (table.Kind != RelationKind.ForeignTable)
        {
            block.Append("\nWITH (").Append(DefinitionFormatter.FormatOptions(table.Options)).Append(')');
            return;
        }
        var options = new List<KeyValuePair<string, string>>(table.Options);
        options.RemoveAll(option => option.Key == "server");
        foreach (var option in table.Options)
            if (option.Key == "server") block.Append("\nSERVER ").Append(Identifiers.Quote(option.Value)).Append(DefinitionFormatter.ForeignOptions(options));
    }

    private static List<string> StatementsAfter(SnapshotText text, Relation table, bool inherits, bool isPartial)
    {
        var catalog = text.Catalog;
        var alter = "ALTER TABLE ONLY " + text.Name(table) + " ";
        var lines = new List<string>();
        foreach (var column in table.Columns)
        {
            var name = Identifiers.Quote(column.Name);
            if (inherits && column.IsInherited && !column.IsLocal) AddInheritedDifferences(lines, catalog, table, column, alter + "ALTER COLUMN " + name, isPartial);
            // The column gives its sequence a type; LIKE gives it another.
            if (HasOwnIdentity(catalog, table, column) && catalog.GetRelation(column.SequenceOid) is { Sequence: { } own } identity && own.Type.Oid != column.Type.Oid)
                lines.Add("ALTER SEQUENCE " + text.Name(identity) + " AS " + text.Type(own.Type) + (own.Maximum is { } maximum ? " MAXVALUE " + maximum.ToString(CultureInfo.InvariantCulture) : "")
                    + (own.Minimum is { } minimum ? " MINVALUE " + minimum.ToString(CultureInfo.InvariantCulture) : "") + ";");
            ColumnBlocks.AddSettings(lines, catalog, column, inherits ? Above(catalog, table, column) : null, alter);
            if (column.NotNull && NotNullOf(catalog, table, column) is { IsNotValid: true } notNull && !(inherits && notNull.IsInherited))
                lines.Add("ALTER TABLE " + text.Name(table) + " ADD CONSTRAINT " + Identifiers.Quote(notNull.Name) + " NOT NULL " + name + " NOT VALID;");
            foreach (var sequence in text.SequencesOf(table))
                if (sequence.Sequence!.OwnerOrdinal == column.Ordinal && (column.Identity == IdentityKind.None || sequence.Oid != column.SequenceOid))
                    lines.Add("ALTER SEQUENCE " + text.Name(sequence) + " OWNED BY " + text.Name(table) + "." + name + ";");
        }
        foreach (var constraint in text.Sorted(catalog.ConstraintsOf(table.Oid), item => item.Name))
        {
            if (!isPartial && constraint.IsNotValid && constraint.Kind == ConstraintKind.Check && !(inherits && constraint.IsInherited) && !RelationBlocks.IsLeftToChildren(catalog, table, constraint))
                lines.Add(alter + "ADD CONSTRAINT " + Identifiers.Quote(constraint.Name) + " " + DefinitionFormatter.Format(catalog, constraint) + ";");
        }
        if (!table.IsPartition && !inherits)
            foreach (var parent in ParentNames(text, table)) lines.Add("ALTER TABLE " + text.Name(table) + " INHERIT " + parent + ";");
        if (catalog.GetType(table.OfTypeOid) is { } type) lines.Add("ALTER TABLE " + text.Name(table) + " OF " + text.Name(type) + ";");
        if (table.RowSecurity) lines.Add("ALTER TABLE " + text.Name(table) + " ENABLE ROW LEVEL SECURITY;");
        if (table.ForcesRowSecurity) lines.Add("ALTER TABLE " + text.Name(table) + " FORCE ROW LEVEL SECURITY;");
        return lines;
    }

    /// <summary>An inherited column that is not declared again may still have a default or NOT NULL of its own.</summary>
    private static void AddInheritedDifferences(List<string> lines, DatabaseCatalog catalog, Relation table, Column column, string alter, bool isPartial)
    {
        if (Above(catalog, table, column) is not { } above) return;
        if (!isPartial && above.Default != column.Default && column.Generated == GeneratedKind.None)
            lines.Add(alter + (column.Default is null ? " DROP DEFAULT;" : " SET DEFAULT " + column.Default + ";"));
        if (column.NotNull && !IsNotNullAbove(catalog, table, column)) lines.Add(alter + " SET NOT NULL;");
    }

    /// <summary>Whether a parent gives its NOT NULL to its children, unlike NOT NULL NO INHERIT.</summary>
    private static bool IsNotNullAbove(DatabaseCatalog catalog, Relation table, Column column)
    {
        foreach (var oid in table.ParentOids)
            if (catalog.GetRelation(oid) is { } parent && parent.FindColumn(column.Name) is { NotNull: true } above && NotNullOf(catalog, parent, above) is not { NoInherit: true })
                return true;
        return false;
    }

    private static List<string> ParentNames(SnapshotText text, Relation table)
    {
        var names = new List<string>();
        foreach (var oid in table.ParentOids)
            if (text.Catalog.GetRelation(oid) is { } parent) names.Add(text.Name(parent));
        return names;
    }

    /// <summary>Whether INHERITS would give the columns in the order they have: the parents' first, then the table's own.</summary>
    private static bool KeepsInheritedOrder(DatabaseCatalog catalog, Relation table)
    {
        var expected = new List<string>();
        foreach (var oid in table.ParentOids)
            foreach (var column in catalog.GetRelation(oid)?.Columns ?? [])
                if (!expected.Contains(column.Name)) expected.Add(column.Name);
        foreach (var column in table.Columns)
            if (!expected.Contains(column.Name)) expected.Add(column.Name);
        if (expected.Count != table.Columns.Count) return false;
        for (var i = 0; i < expected.Count; i++)
            if (expected[i] != table.Columns[i].Name) return false;
        return true;
    }
}
