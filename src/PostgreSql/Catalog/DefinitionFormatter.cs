using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Catalog;

/// <summary>
/// Writes definitions as SQL, like <c>pg_get_constraintdef</c> and <c>pg_get_indexdef</c> (ruleutils.c), every name that is not
/// pg_catalog's with its schema.
/// </summary>
public static partial class DefinitionFormatter
{
    /// <summary>What follows REPLICA IDENTITY; null for the default. Without the index that it was, nothing is told.</summary>
    public static string? ReplicaIdentity(DatabaseCatalog catalog, Relation relation)
    {
        if (catalog is null) throw new ArgumentNullException(nameof(catalog));
        if (relation is null) throw new ArgumentNullException(nameof(relation));
        if (relation.ReplicaIdentity is Catalog.ReplicaIdentity.Default) return null;
        if (relation.ReplicaIdentity is Catalog.ReplicaIdentity.Full) return "FULL";
        foreach (var index in catalog.IndexesOf(relation.Oid))
            if (index.IsReplicaIdentity && relation.ReplicaIdentity is Catalog.ReplicaIdentity.Index) return "USING INDEX " + Identifiers.Quote(index.Name);
        return "NOTHING";
    }

    /// <summary>The constraint without its name: <c>FOREIGN KEY (team_id) REFERENCES public.teams(id) ON DELETE CASCADE</c>.</summary>
    public static string Format(DatabaseCatalog catalog, Constraint constraint)
    {
        if (catalog is null) throw new ArgumentNullException(nameof(catalog));
        if (constraint is null) throw new ArgumentNullException(nameof(constraint));
        var text = new StringBuilder();
        var relation = catalog.GetRelation(constraint.RelationOid);
        switch (constraint.Kind)
        {
            case ConstraintKind.PrimaryKey:
            case ConstraintKind.Unique:
                AppendKey(text, catalog, constraint, relation);
                break;
            case ConstraintKind.ForeignKey:
                AppendForeignKey(text, catalog, constraint, relation);
                break;
            case ConstraintKind.Check:
                text.Append("CHECK (").Append(constraint.Expression).Append(')');
                if (constraint.NoInherit) text.Append(" NO INHERIT");
                break;
            case ConstraintKind.Exclusion:
                AppendExclusion(text, catalog, constraint, relation);
                break;
            case ConstraintKind.NotNull:
                text.Append("NOT NULL");
                if (relation is not null) text.Append(' ').Append(Columns(relation, constraint.Columns));
                if (constraint.NoInherit) text.Append(" NO INHERIT");
                break;
        }
        if (constraint.IsDeferrable) text.Append(" DEFERRABLE");
        if (constraint.IsInitiallyDeferred) text.Append(" INITIALLY DEFERRED");
        if (constraint.IsNotEnforced) text.Append(" NOT ENFORCED");
        else if (constraint.IsNotValid) text.Append(" NOT VALID");
        return text.ToString();
    }

    /// <summary>CREATE INDEX, without a semicolon.</summary>
    public static string Format(DatabaseCatalog catalog, Index index)
    {
        if (catalog is null) throw new ArgumentNullException(nameof(catalog));
        if (index is null) throw new ArgumentNullException(nameof(index));
        var relation = catalog.GetRelation(index.RelationOid);
        var text = new StringBuilder(index.IsUnique ? "CREATE UNIQUE INDEX " : "CREATE INDEX ");
        text.Append(Identifiers.Quote(index.Name)).Append(" ON ");
        text.Append(relation is null ? "?" : Name(catalog, relation));
        text.Append(" USING ").Append(Identifiers.Quote(index.Method)).Append(" (");
        AppendKeys(text, relation, index.Keys);
        text.Append(')');
        AppendIndexTail(text, relation, index);
        if (index.Predicate is not null) text.Append(" WHERE ").Append(index.Predicate);
        return text.ToString();
    }

    /// <summary>The options of a sequence that are not the default's, as CREATE SEQUENCE takes them; empty for none.</summary>
    public static string Format(DatabaseCatalog catalog, SequenceOptions options)
    {
        if (catalog is null) throw new ArgumentNullException(nameof(catalog));
        if (options is null) throw new ArgumentNullException(nameof(options));
        var parts = new List<string>();
        if (options.Type.IsKnown && options.Type.Oid != BuiltInTypes.Int8) parts.Add("AS " + TypeFormatter.FormatQualified(catalog, options.Type));
        if (options.Start != options.DefaultStart) parts.Add("START WITH " + Number(options.Start));
        if (options.Increment != 1) parts.Add("INCREMENT BY " + Number(options.Increment));
        if (options.Minimum is { } minimum) parts.Add("MINVALUE " + Number(minimum));
        if (options.Maximum is { } maximum) parts.Add("MAXVALUE " + Number(maximum));
        if (options.Cache != 1) parts.Add("CACHE " + Number(options.Cache));
        if (options.Cycle) parts.Add("CYCLE");
        return string.Join(" ", parts);
    }

    /// <summary>What identifies a routine: its name and the types of its input arguments, <c>public.f(integer, text)</c>.</summary>
    public static string Signature(DatabaseCatalog catalog, Routine routine)
    {
        if (catalog is null) throw new ArgumentNullException(nameof(catalog));
        if (routine is null) throw new ArgumentNullException(nameof(routine));
        var types = new List<string>();
        foreach (var argument in routine.Arguments)
            if (argument.Mode is not (ArgumentMode.Out or ArgumentMode.Table)) types.Add(TypeFormatter.FormatQualified(catalog, argument.Type));
        if (types.Count == 0 && routine.Kind == RoutineKind.Aggregate) types.Add("*");
        return Name(catalog, routine) + "(" + string.Join(", ", types) + ")";
    }

    /// <summary>An object's name with its schema, quoted where needed.</summary>
    public static string Name(DatabaseCatalog catalog, SchemaObject item)
    {
        if (catalog is null) throw new ArgumentNullException(nameof(catalog));
        if (item is null) throw new ArgumentNullException(nameof(item));
        return Identifiers.Quote(catalog.GetSchema(item.SchemaOid)?.Name ?? "?", item.Name);
    }

    internal static string FormatOptions(IReadOnlyList<KeyValuePair<string, string>> options)
    {
        var parts = new List<string>();
        foreach (var option in options) parts.Add(option.Key + "='" + option.Value.Replace("'", "''") + "'");
        return string.Join(", ", parts);
    }

    internal static string ActionName(ReferentialAction action) => action switch
    {
        ReferentialAction.Restrict => "RESTRICT",
        ReferentialAction.Cascade => "CASCADE",
        ReferentialAction.SetNull => "SET NULL",
        ReferentialAction.SetDefault => "SET DEFAULT",
        _ => "NO ACTION",
    };

    private static void AppendKey(StringBuilder text, DatabaseCatalog catalog, Constraint constraint, Relation? relation)
    {
        var index = catalog.GetIndex(constraint.IndexOid);
        text.Append(constraint.Kind == ConstraintKind.PrimaryKey ? "PRIMARY KEY (" : "UNIQUE ");
        if (constraint.Kind == ConstraintKind.Unique) text.Append(index is { NullsNotDistinct: true } ? "NULLS NOT DISTINCT (" : "(");
        text.Append(Columns(relation, constraint.Columns)).Append(constraint.IsTemporal ? " WITHOUT OVERLAPS)" : ")");
        if (index is not null) AppendIncludeAndOptions(text, relation, index);
    }

    private static void AppendForeignKey(StringBuilder text, DatabaseCatalog catalog, Constraint constraint, Relation? relation)
    {
        var referenced = catalog.GetRelation(constraint.ReferencedOid);
        text.Append("FOREIGN KEY (").Append(KeyColumns(relation, constraint.Columns, constraint.IsTemporal)).Append(") REFERENCES ");
        text.Append(referenced is null ? "?" : Name(catalog, referenced));
        text.Append('(').Append(KeyColumns(referenced, constraint.ReferencedColumns, constraint.IsTemporal)).Append(')');
        if (constraint.Match == MatchKind.Full) text.Append(" MATCH FULL");
        if (constraint.Match == MatchKind.Partial) text.Append(" MATCH PARTIAL");
        if (constraint.OnUpdate != ReferentialAction.NoAction) text.Append(" ON UPDATE ").Append(ActionName(constraint.OnUpdate));
        if (constraint.OnDelete == ReferentialAction.NoAction) return;
        text.Append(" ON DELETE ").Append(ActionName(constraint.OnDelete));
        if (constraint.OnDeleteColumns.Count > 0) text.Append(" (").Append(Columns(relation, constraint.OnDeleteColumns)).Append(')');
    }

    private static void AppendExclusion(StringBuilder text, DatabaseCatalog catalog, Constraint constraint, Relation? relation)
    {
        if (catalog.GetIndex(constraint.IndexOid) is not { } index) return;
        text.Append("EXCLUDE USING ").Append(Identifiers.Quote(index.Method)).Append(" (");
        AppendKeys(text, relation, index.Keys);
        text.Append(')');
        AppendIncludeAndOptions(text, relation, index);
        if (index.Predicate is not null) text.Append(" WHERE (").Append(index.Predicate).Append(')');
    }

    private static void AppendKeys(StringBuilder text, Relation? relation, IReadOnlyList<IndexKey> keys)
    {
        for (var i = 0; i < keys.Count; i++)
        {
            if (i > 0) text.Append(", ");
            var key = keys[i];
            if (key.Expression is null) text.Append(Column(relation, key.Ordinal));
            else text.Append('(').Append(key.Expression).Append(')');
            if (key.Collation is not null) text.Append(" COLLATE ").Append(key.Collation);
            if (key.OperatorClass is not null) text.Append(' ').Append(key.OperatorClass);
            if (key.IsDescending) text.Append(" DESC");
            if (key.NullsFirst != key.IsDescending) text.Append(key.NullsFirst ? " NULLS FIRST" : " NULLS LAST");
            if (key.ExclusionOperator is not null) text.Append(" WITH ").Append(key.ExclusionOperator);
        }
    }

    private static void AppendIndexTail(StringBuilder text, Relation? relation, Index index)
    {
        if (index.Include.Count > 0) text.Append(" INCLUDE (").Append(Columns(relation, index.Include)).Append(')');
        if (index.NullsNotDistinct) text.Append(" NULLS NOT DISTINCT");
        if (index.Options.Count > 0) text.Append(" WITH (").Append(FormatOptions(index.Options)).Append(')');
    }

    private static void AppendIncludeAndOptions(StringBuilder text, Relation? relation, Index index)
    {
        if (index.Include.Count > 0) text.Append(" INCLUDE (").Append(Columns(relation, index.Include)).Append(')');
        if (index.Options.Count > 0) text.Append(" WITH (").Append(FormatOptions(index.Options)).Append(')');
    }

    private static string KeyColumns(Relation? relation, IReadOnlyList<int> ordinals, bool isTemporal)
    {
        var names = ColumnNames(relation, ordinals);
        if (isTemporal && names.Count > 0) names[names.Count - 1] = "PERIOD " + names[names.Count - 1];
        return string.Join(", ", names);
    }

    internal static string Columns(Relation? relation, IReadOnlyList<int> ordinals) => string.Join(", ", ColumnNames(relation, ordinals));

    private static List<string> ColumnNames(Relation? relation, IReadOnlyList<int> ordinals)
    {
        var names = new List<string>();
        foreach (var ordinal in ordinals) names.Add(Column(relation, ordinal));
        return names;
    }

    private static string Column(Relation? relation, int ordinal) =>
        relation?.FindColumn(ordinal) is { } column ? Identifiers.Quote(column.Name) : "?";

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
