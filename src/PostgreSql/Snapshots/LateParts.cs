using System;
using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;
using Index = DbImpact.PostgreSql.Catalog.Index;

namespace DbImpact.PostgreSql.Snapshots;

/// <summary>
/// The parts of objects that follow when everything else is there: what circles of objects that need each other are cut at, and indexes that
/// need an operator class of the database's own.
/// </summary>
internal sealed class LateParts
{
    private readonly DatabaseCatalog _catalog;
    private readonly HashSet<int> _partial = [];
    private readonly List<Relation> _views = [];
    private readonly List<(SqlType Domain, HashSet<int> Needed)> _domains = [];
    private readonly HashSet<string> _ownClasses = new(StringComparer.Ordinal);

    public LateParts(DatabaseCatalog catalog)
    {
        _catalog = catalog;
        foreach (var item in catalog.OperatorClasses)
            if (SnapshotText.IsWritten(catalog, item)) _ownClasses.Add(DefinitionFormatter.Name(catalog, item));
    }

    /// <param name="item">What is made in part at first.</param>
    /// <param name="needed">The OIDs of what the rest of it needs.</param>
    public void Add(SchemaObject item, IEnumerable<int> needed)
    {
        _partial.Add(item.Oid);
        if (item is SqlType { Kind: TypeKind.Domain } domain) _domains.Add((domain, [.. needed]));
        else if (item is Relation { Kind: RelationKind.View } view) _views.Add(view);
    }

    /// <summary>
    /// To be called after each object of the snapshot: a domain gets its rest as soon as that can be, as it cannot be changed when a row of a
    /// table holds it in an array.
    /// </summary>
    public void After(SchemaObject written, Func<SchemaObject, SnapshotText> textOf)
    {
        for (var i = 0; i < _domains.Count; i++)
        {
            var (domain, needed) = _domains[i];
            needed.Remove(written.Oid);
            // The domain's own name is in its checks, too.
            if (needed.Count > 0 || domain.Oid == written.Oid) continue;
            WriteDomain(textOf(domain), domain);
            _domains.RemoveAt(i--);
        }
    }

    /// <summary>Whether defaults and checks of a table or domain, or the query of a view, are left for later; a child has them from its parents.</summary>
    public bool IsPartial(SchemaObject item)
    {
        if (_partial.Count == 0) return false;
        if (_partial.Contains(item.Oid)) return true;
        if (item is not Relation relation) return false;
        foreach (var oid in relation.ParentOids)
            if (_catalog.GetRelation(oid) is { } parent && IsPartial(parent)) return true;
        return false;
    }

    /// <summary>Whether the index, or the constraint that it serves, is left for later.</summary>
    public bool IsLate(Relation relation, Index? index)
    {
        if (index is null) return false;
        if (_ownClasses.Count > 0 && UsesOwnClass(relation, index)) return true;
        if (!IsPartial(relation)) return false;
        if (index.Predicate is not null) return true;
        foreach (var key in index.Keys)
            if (key.Expression is not null) return true;
        return false;
    }

    private bool UsesOwnClass(Relation relation, Index index)
    {
        foreach (var key in index.Keys)
        {
            if (key.OperatorClass is { } written)
            {
                var parameters = written.IndexOf(" (", StringComparison.Ordinal);
                if (_ownClasses.Contains(parameters < 0 ? written : written.Substring(0, parameters))) return true;
            }
            else if (relation.FindColumn(key.Ordinal) is { } column && DefaultOperatorClass.Find(_catalog, index.Method, column.Type.Oid) is { } found
                && SnapshotText.IsWritten(_catalog, found)) return true;
        }
        return false;
    }

    /// <summary>Views, and domains that still wait for what the catalog does not have.</summary>
    /// <param name="textOf">Where an object is written.</param>
    public void WriteRest(Func<SchemaObject, SnapshotText> textOf)
    {
        foreach (var (domain, _) in _domains) WriteDomain(textOf(domain), domain);
        foreach (var view in _views) RelationBlocks.WriteQuery(textOf(view), view);
    }

    private void WriteDomain(SnapshotText text, SqlType domain)
    {
        var alter = "ALTER DOMAIN " + text.Name(domain);
        if (domain.Default is not null) text.Block(alter + " SET DEFAULT " + domain.Default + ";");
        foreach (var constraint in text.Sorted(_catalog.ConstraintsOf(domain.Oid), item => item.Name))
        {
            if (constraint.Kind != ConstraintKind.Check) continue;
            var name = Identifiers.Quote(constraint.Name);
            text.Block(alter + "\n    ADD CONSTRAINT " + name + " " + DefinitionFormatter.Format(_catalog, constraint) + ";");
            text.Comment("CONSTRAINT " + name + " ON DOMAIN " + text.Name(domain), constraint.Comment);
        }
    }

    /// <summary>Defaults, keys and indexes of a table; before it gets partitions.</summary>
    public void WriteTable(SnapshotText text, Relation table)
    {
        if (IsPartial(table))
        {
            foreach (var column in table.Columns)
                if (column is { Default: not null, Generated: GeneratedKind.None })
                    text.Block("ALTER TABLE ONLY " + text.Name(table) + "\n    ALTER COLUMN " + Identifiers.Quote(column.Name) + " SET DEFAULT " + column.Default + ";");
        }
        foreach (var index in text.Sorted(_catalog.IndexesOf(table.Oid), item => item.Name))
        {
            if (index.Extension is not null || RelationBlocks.IsIncomplete(_catalog, index) || !IsLate(table, index)) continue;
            if (_catalog.GetConstraint(index.ConstraintOid) is { } constraint) WriteConstraint(text, table, constraint, "ALTER TABLE ONLY ");
            else RelationBlocks.WriteIndex(text, index);
        }
    }

    /// <summary>Checks of a table, which reach its children.</summary>
    public void WriteChecks(SnapshotText text, Relation table)
    {
        if (!IsPartial(table)) return;
        foreach (var constraint in text.Sorted(_catalog.ConstraintsOf(table.Oid), item => item.Name))
        {
            if (constraint is not { Kind: ConstraintKind.Check, IsInherited: false } || RelationBlocks.IsLeftToChildren(_catalog, table, constraint)) continue;
            WriteConstraint(text, table, constraint, "ALTER TABLE ");
            if (constraint.IsNotValid) RelationBlocks.WriteValidations(text, table, constraint);
        }
    }

    private void WriteConstraint(SnapshotText text, Relation table, Constraint constraint, string alter)
    {
        text.Block(alter + text.Name(table) + "\n    ADD CONSTRAINT " + Identifiers.Quote(constraint.Name) + " " + DefinitionFormatter.Format(_catalog, constraint) + ";");
        text.Comment("CONSTRAINT " + Identifiers.Quote(constraint.Name) + " ON " + text.Name(table), constraint.Comment);
    }

    /// <summary>Whether the constraint is written by this class.</summary>
    public bool Has(Relation table, Constraint constraint) => constraint.Kind == ConstraintKind.Check
        ? IsPartial(table)
        : IsLate(table, _catalog.GetIndex(constraint.IndexOid));
}
