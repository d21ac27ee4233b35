using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.Findings;
using DbImpact.PostgreSql.Binding;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Checks.Conventions;

/// <summary>DBI7002 and DBI7003: a read of rows that may be deleted ones, an UPDATE or DELETE of all rows.</summary>
public static class StatementConventions
{
    public static IEnumerable<Finding> Check(AnalyzedSite site, Database database, TableConventions conventions)
    {
        if (site is null) throw new ArgumentNullException(nameof(site));
        if (database is null) throw new ArgumentNullException(nameof(database));
        if (conventions is null) throw new ArgumentNullException(nameof(conventions));
        if (site.Site.IsMigration || site.Site.Refusal is not null) yield break;
        foreach (var statement in site.Statements)
        {
            // A part that is not known, or that is there only sometimes, may be the condition.
            if (!statement.IsCertain || site.Certainty != Certainty.Known || site.Site.Text.OptionalParts.Count > 0 || site.Site.Text.Holes.Count > 0) continue;
            if (conventions.SoftDelete is { } column)
                foreach (var finding in Unfiltered(site, statement, database, column, conventions)) yield return finding;
            if (Everything(site, statement, database) is { } all) yield return conventions.WhereRequired ? all with { Severity = Severity.Warning } : all;
        }
    }

    /// <summary>Whatever the statement does with the column, it knows of it.</summary>
    private static IEnumerable<Finding> Unfiltered(AnalyzedSite site, BoundStatement statement, Database database, string column, TableConventions conventions)
    {
        // A lock is held on the table, whatever rows it has.
        if (statement.Statement is LockStatement) yield break;
        var told = new HashSet<int>();
        foreach (var reference in statement.References)
        {
            if (reference.Kind != ReferenceKind.Relation || (reference.Access & ReferenceAccess.Read) == 0 || !told.Add(reference.RelationOid)) continue;
            if (database.Catalog.GetRelation(reference.RelationOid) is not { IsBuiltIn: false } relation || relation.FindColumn(column) is not { } found) continue;
            if (relation.Kind is not (RelationKind.Table or RelationKind.PartitionedTable)) continue;
            var schema = database.Catalog.GetSchema(relation.SchemaOid)?.Name;
            if (conventions.IsExempt(schema, relation.Name)) continue;
            if (statement.References.Any(other => other.Kind == ReferenceKind.Column && !other.IsThroughStar && other.RelationOid == relation.Oid && other.ColumnOrdinal == found.Ordinal)) continue;
            if (IsWrittenOnly(statement, relation)) continue;
            yield return new Finding
            {
                Rule = Rules.SoftDeletedRead,
                Severity = Severity.Warning,
                Message = $"rows of {relation.Name} that are deleted are read too: nothing asks for {column} IS NULL",
                Place = site.Site.Text.Source.ToSource(reference.Span) ?? site.Site.Place,
                Schema = schema,
                Table = relation.Name,
                Column = column,
            };
        }
    }

    /// <summary>The target of an UPDATE or DELETE is looked at to find its rows; deleted ones do no harm there.</summary>
    private static bool IsWrittenOnly(BoundStatement statement, Relation relation) => statement.Statement is InsertStatement or UpdateStatement or DeleteStatement or MergeStatement
        && statement.References.Any(reference => reference.Kind == ReferenceKind.Relation && reference.RelationOid == relation.Oid
            && (reference.Access & (ReferenceAccess.Insert | ReferenceAccess.Update | ReferenceAccess.Delete)) != 0);

    private static Finding? Everything(AnalyzedSite site, BoundStatement statement, Database database)
    {
        var (target, word) = statement.Statement switch
        {
            UpdateStatement { Where: null, Cursor: null, From.Count: 0, Fragments.Count: 0 } update => (update.Target, "UPDATE"),
            DeleteStatement { Where: null, Cursor: null, Using.Count: 0, Fragments.Count: 0 } delete => (delete.Target, "DELETE"),
            _ => (null, ""),
        };
        if (target is null) return null;
        var reference = statement.References.FirstOrDefault(item => item.Kind == ReferenceKind.Relation && target.Span.Contains(item.Span));
        if (reference is null || database.Catalog.GetRelation(reference.RelationOid) is not { } relation) return null;
        return new Finding
        {
            Rule = Rules.EveryRowChanged,
            Message = $"{word} has no WHERE: it {(word == "UPDATE" ? "changes" : "deletes")} every row of {relation.Name}",
            Place = site.Site.Text.Source.ToSource(reference.Span) ?? site.Site.Place,
            Schema = database.Catalog.GetSchema(relation.SchemaOid)?.Name,
            Table = relation.Name,
        };
    }
}
