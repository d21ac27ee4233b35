using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.Facts;
using DbImpact.Checks.Findings;
using DbImpact.Checks.Suggestions;
using DbImpact.PostgreSql.Binding;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Checks.Sql;

/// <summary>DBI1105, 1106, 1110, 2004, 2007: what PostgreSQL refuses for its types, or for another reason, when it analyzes a statement.</summary>
internal static class TypeChecks
{
    public static Finding? Check(SqlSite site, BindingError error, CheckContext context)
    {
        // What a script of the snapshot would have made may be the very thing that is missing.
        if (context.Database.MayLackRelations) return null;
        switch (error.Kind)
        {
            case BindingErrorKind.RoutineNotFound:
                return Routine(site, error, context);
            case BindingErrorKind.OperatorNotFound:
                return At(site, error, Rules.OperatorDoesNotExist, error.Message + WayOut(error));
            case BindingErrorKind.ValueDoesNotFit:
                return Value(site, error, context);
            case BindingErrorKind.InvalidLiteral:
                return At(site, error, Rules.InvalidLiteral, error.Message);
            case BindingErrorKind.Other or BindingErrorKind.TypeMismatch or BindingErrorKind.Grouping or BindingErrorKind.ColumnCount
                or BindingErrorKind.DuplicateAlias or BindingErrorKind.DuplicateColumn or BindingErrorKind.AmbiguousAlias:
                return At(site, error, Rules.StatementRefused, $"{error.Message}{(error.Detail is { } detail ? ": " + detail.TrimEnd('.') : "")} (SQLSTATE {error.SqlState})");
            default:
                return null;
        }
    }

    private static Finding? Routine(SqlSite site, BindingError error, CheckContext context)
    {
        var name = error.Name ?? site.Text.Slice(error.Span);
        if (context.IsMadeByCode(name)) return null;
        var catalog = context.Database.Catalog;
        var list = new SuggestionList();
        if (!HasRoutine(catalog, error.Qualifier, name))
        {
            var names = catalog.Routines.Select(routine => routine.Name).Distinct();
            list = new Suggester(context, text => Edits(site, error.Span, Identifiers.Quote(text))).ForName(name, names);
        }
        return At(site, error, Rules.RoutineDoesNotExist, error.Message + list.ToClause()) with
        {
            Suggestions = list.Suggestions,
            Related = list.Related,
            Schema = error.Qualifier,
        };
    }

    private static bool HasRoutine(DatabaseCatalog catalog, string? schema, string name)
    {
        foreach (var item in catalog.Schemas)
            if ((schema is null || item.Name == schema) && catalog.FindRoutines(item.Oid, name).Count > 0) return true;
        return false;
    }

    private static Finding Value(SqlSite site, BindingError error, CheckContext context)
    {
        var catalog = context.Database.Catalog;
        var relation = catalog.GetRelation(error.RelationOid);
        return At(site, error, Rules.ValueDoesNotFit, error.Message + "; cast it") with
        {
            Schema = relation is null ? null : catalog.GetSchema(relation.SchemaOid)?.Name,
            Table = relation?.Name,
            Column = error.Name,
        };
    }

    private static string WayOut(BindingError error) => error.SqlState == "42725" ? "; cast one side" : error.Name is null ? "" : "; cast one side to the other's type";

    private static IReadOnlyList<SourceEdit> Edits(SqlSite site, SqlSpan span, string text) =>
        site.Text.Source.ToEdit(span, text) is { } edit ? [edit] : [];

    private static Finding At(SqlSite site, BindingError error, Rule rule, string message) => new()
    {
        Rule = rule,
        Message = message,
        Place = site.Text.Source.ToSource(error.Span) ?? site.Place,
        SqlState = error.SqlState,
    };
}
