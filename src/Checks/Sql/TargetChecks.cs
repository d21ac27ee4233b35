using System;
using System.Linq;
using System.Text;
using DbImpact.Checks.Facts;
using DbImpact.Checks.Findings;
using DbImpact.PostgreSql.Binding;
using DbImpact.PostgreSql.Catalog;

namespace DbImpact.Checks.Sql;

/// <summary>DBI2003, 2006, 1110: what a statement asks of the table that it changes and cannot have.</summary>
internal static class TargetChecks
{
    /// <summary>So many unique indexes are named, and the others counted.</summary>
    private const int MostNamed = 5;

    public static Finding? Check(SqlSite site, BindingError error, CheckContext context)
    {
        if (context.Database.MayLackRelations) return null;
        var catalog = context.Database.Catalog;
        var relation = catalog.GetRelation(error.RelationOid);
        return error.Kind switch
        {
            BindingErrorKind.GeneratedColumn => At(site, error, Rules.GeneratedColumnWritten, error.Message + WayOut(error), catalog, relation),
            BindingErrorKind.ConflictTargetNotFound =>
                At(site, error, Rules.ConflictTargetHasNoIndex, ConflictMessage(error, catalog, relation), catalog, relation),
            BindingErrorKind.ViewNotUpdatable =>
                At(site, error, Rules.StatementRefused, $"{error.Message}{Because(error)} (SQLSTATE {error.SqlState})", catalog, relation),
            _ => null,
        };
    }

    private static string Because(BindingError error) =>
        error.Detail is { } detail ? ": " + char.ToLowerInvariant(detail[0]) + detail.Substring(1).TrimEnd('.') : "";

    private static string WayOut(BindingError error) => error.Hint is null
        ? ": its value is generated; leave it out"
        : ": it is an identity column GENERATED ALWAYS; leave it out, or say OVERRIDING SYSTEM VALUE";

    private static string ConflictMessage(BindingError error, DatabaseCatalog catalog, Relation? relation)
    {
        if (error.SqlState != "42P10" || relation is null) return $"{error.Message} (SQLSTATE {error.SqlState})";
        var indexes = catalog.IndexesOf(relation.Oid)
            .Where(index => index is { IsUnique: true, IsValid: true })
            .OrderBy(index => index.Name, StringComparer.Ordinal)
            .ToArray();
        var text = new StringBuilder($"ON CONFLICT names no unique constraint or index of {relation.Name}, which has ");
        if (indexes.Length == 0) return text.Append("none").ToString();
        text.Append(string.Join(", ", indexes.Take(MostNamed).Select(index => Describe(index, relation))));
        return indexes.Length <= MostNamed ? text.ToString() : text.Append($" and {indexes.Length - MostNamed} more").ToString();
    }

    private static string Describe(Index index, Relation relation)
    {
        var keys = index.Keys.Select(key => key.Expression ?? relation.FindColumn(key.Ordinal)?.Name ?? "?");
        return "(" + string.Join(", ", keys) + ")" + (index.Predicate is null ? "" : " WHERE " + index.Predicate);
    }

    private static Finding At(SqlSite site, BindingError error, Rule rule, string message, DatabaseCatalog catalog, Relation? relation) => new()
    {
        Rule = rule,
        Message = message,
        Place = site.Text.Source.ToSource(error.Span) ?? site.Place,
        SqlState = error.SqlState,
        Schema = relation is null ? null : catalog.GetSchema(relation.SchemaOid)?.Name,
        Table = relation?.Name,
        Column = error.Kind == BindingErrorKind.GeneratedColumn ? error.Name : null,
    };
}
