using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.Definitions;
using DbImpact.Checks.Facts;
using DbImpact.Checks.Findings;
using DbImpact.Checks.Suggestions;
using DbImpact.PostgreSql.Binding;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Checks.Sql;

/// <summary>DBI1101, 1102, 1103, 1107, 1108, 1109: names that the database does not have, or that do not say which is meant.</summary>
internal static class NameChecks
{
    /// <param name="site">Where the statement stands.</param>
    /// <param name="statement">The statement that the server refuses.</param>
    /// <param name="error">What it refuses it for.</param>
    /// <param name="context">What it is compared with.</param>
    /// <returns>Null where it is not about a name, or not certain.</returns>
    public static Finding? Check(SqlSite site, SqlStatement statement, BindingError error, CheckContext context) => error.Kind switch
    {
        BindingErrorKind.RelationNotFound => Relation(site, statement, error, context),
        BindingErrorKind.SchemaNotFound => Schema(site, error, context),
        BindingErrorKind.ColumnNotFound => Column(site, statement, error, context),
        BindingErrorKind.AmbiguousColumn => Ambiguous(site, error),
        BindingErrorKind.MissingFromEntry or BindingErrorKind.InvalidFromReference => NotInFrom(site, error, context),
        _ => null,
    };

    private static Finding? Relation(SqlSite site, SqlStatement statement, BindingError error, CheckContext context)
    {
        var name = error.Name ?? site.Text.Slice(error.Span);
        if (context.IsMadeByCode(name) || context.Database.MayLackRelations) return null;
        var database = context.Database;
        if (error.Qualifier is { } own && database.Catalog.FindSchema(own) is null && context.IsMadeByCode(CreatedRelations.OfSchema(own))) return null;
        if (error.Qualifier is null && database.Catalog.FindRelations(name) is { Count: > 0 } elsewhere)
            return OutsideSearchPath(site, error, name, elsewhere, context);

        if (error.Qualifier is { } schema && RenameEvidence.FindMoved(database, schema, name) is { } moved) return Moved(site, statement, error, name, moved, context);
        var list = Suggester(site, error, context).ForRelation(error.Qualifier, name, error.Scope.Select(item => item.Name));
        var shown = error.Qualifier is null ? name : error.Qualifier + "." + name;
        return At(site, error, Rules.RelationDoesNotExist, $"relation \"{shown}\" does not exist in {database.Name}{list.ToClause()}", list) with
        {
            Suggestions = KeptNames.OfRelation(site, statement, error.Span, name, list.Suggestions),
            Schema = error.Qualifier,
            Table = name,
        };
    }

    private static Finding Moved(SqlSite site, SqlStatement statement, BindingError error, string name, (string Schema, string Name, Place? At) moved, CheckContext context)
    {
        var list = new SuggestionList();
        var written = Identifiers.Quote(moved.Schema) + "." + Identifiers.Quote(moved.Name);
        var explanation = moved.At is null ? "a migration moved it" : $"moved by {moved.At.FileName}:{moved.At.Line}";
        var edits = KeptNames.ReferenceAt(statement, error.Span) is { } reference ? Edits(site, reference.Name.Span, written) : [];
        list.Add(new Suggestion(moved.Schema + "." + moved.Name, Evidence.Migration, explanation, edits, IsCertain: true));
        list.Relate(moved.At, $"\"{error.Qualifier}.{name}\" was moved here");
        var message = $"relation \"{error.Qualifier}.{name}\" does not exist in {context.Database.Name}; it is \"{moved.Schema}.{moved.Name}\" now ({explanation})";
        return At(site, error, Rules.RelationDoesNotExist, message, list) with { Schema = error.Qualifier, Table = name };
    }

    private static Finding? OutsideSearchPath(
        SqlSite site, BindingError error, string name, IReadOnlyList<Relation> elsewhere, CheckContext context)
    {
        var database = context.Database;
        // The connection may set its own path; without being told, a finding would be a guess.
        if (!database.SearchPathIsKnown) return null;
        var list = new SuggestionList();
        foreach (var relation in elsewhere)
        {
            var schema = database.Catalog.GetSchema(relation.SchemaOid)!.Name;
            var edits = Edits(site, error.Span, Identifiers.Quote(schema) + "." + Identifiers.Quote(name));
            list.Add(new Suggestion(schema + "." + name, Evidence.OtherSchema, $"schema \"{schema}\" has it", edits, elsewhere.Count == 1));
            list.Relate(relation.DefinedAt, $"{schema}.{name} is defined here");
        }
        var path = string.Join(", ", database.SearchPath);
        var message = $"relation \"{name}\" is not on the search path ({path}){list.ToClause()}";
        return At(site, error, Rules.RelationOutsideSearchPath, message, list) with { Table = name };
    }

    private static Finding? Schema(SqlSite site, BindingError error, CheckContext context)
    {
        var name = error.Name ?? error.Qualifier ?? site.Text.Slice(error.Span);
        if (context.IsMadeByCode(CreatedRelations.OfSchema(name)) || context.IsMadeByCode(name) || context.Database.MayLackRelations) return null;
        var schemas = context.Database.Catalog.Schemas.Select(schema => schema.Name);
        var list = Suggester(site, error, context).ForSchema(name, schemas);
        return At(site, error, Rules.SchemaDoesNotExist, $"schema \"{name}\" does not exist in {context.Database.Name}{list.ToClause()}", list) with
        {
            Schema = name,
        };
    }

    private static Finding Column(SqlSite site, SqlStatement statement, BindingError error, CheckContext context)
    {
        var name = error.Name ?? site.Text.Slice(error.Span);
        var catalog = context.Database.Catalog;
        var scope = error.RelationOid != 0
            ? error.Scope.Where(item => item.RelationOid == error.RelationOid).Take(1).ToArray()
            : error.Scope.Where(item => error.Qualifier is null || item.Name == error.Qualifier).ToArray();
        var relations = scope.Select(item => catalog.GetRelation(item.RelationOid)).OfType<Relation>().Distinct().ToList();
        if (relations.Count == 0 && catalog.GetRelation(error.RelationOid) is { } only) relations.Add(only);
        var names = scope.SelectMany(item => item.ColumnNames).Concat(relations.SelectMany(ColumnNames));

        var list = Suggester(site, error, context).ForColumn(name, relations, names.Distinct());
        var where = relations.Count > 0 ? Join(relations.Select(relation => relation.Name)) : Join(scope.Select(item => item.Name));
        var place = where.Length > 0 ? $" in {where}" : "";
        var one = relations.Count == 1 ? relations[0] : null;
        return At(site, error, Rules.ColumnDoesNotExist, $"column \"{name}\" does not exist{place}{list.ToClause()}", list) with
        {
            Suggestions = KeptNames.OfColumn(site, statement, error.Span, name, list.Suggestions),
            Schema = one is null ? null : catalog.GetSchema(one.SchemaOid)?.Name,
            Table = one?.Name,
            Column = name,
        };
    }

    private static Finding Ambiguous(SqlSite site, BindingError error)
    {
        var name = error.Name ?? site.Text.Slice(error.Span);
        var owners = error.Scope.Where(item => item.ColumnNames.Contains(name)).Select(item => item.Name).Distinct().ToArray();
        var clause = owners.Length > 1 ? $": it is in {Join(owners)}; write {Join(owners.Select(owner => owner + "." + name), " or ")}" : "";
        return At(site, error, Rules.AmbiguousColumn, $"column reference \"{name}\" is ambiguous{clause}", new SuggestionList()) with
        {
            Column = name,
        };
    }

    private static Finding NotInFrom(SqlSite site, BindingError error, CheckContext context)
    {
        var name = error.Name ?? site.Text.Slice(error.Span);
        var list = new SuggestionList();
        // FROM users u hides the name users: the alias is meant.
        var aliases = error.Scope.Where(item => item.Name != name && context.Database.Catalog.GetRelation(item.RelationOid)?.Name == name).ToArray();
        foreach (var item in aliases)
        {
            var edits = Edits(site, error.Span, Identifiers.Quote(item.Name));
            list.Add(new Suggestion(item.Name, Evidence.Spelling, "its alias", edits, aliases.Length == 1));
        }
        if (aliases.Length == 0)
            list = Suggester(site, error, context).ForName(name, error.Scope.Select(item => item.Name));
        var problem = aliases.Length > 0 ? "is hidden by its alias"
            : error.Kind == BindingErrorKind.MissingFromEntry ? "is not in the FROM clause"
            : "cannot be referenced from this part of the query";
        return At(site, error, Rules.NotInFromClause, $"table or alias \"{name}\" {problem}{list.ToClause()}", list) with { Table = name };
    }

    private static Suggester Suggester(SqlSite site, BindingError error, CheckContext context) =>
        new(context, name => Edits(site, error.Span, Identifiers.Quote(name)));

    private static IReadOnlyList<SourceEdit> Edits(SqlSite site, SqlSpan span, string text) =>
        WrittenPieces.Edits(site.Text, span, text);

    private static Finding At(SqlSite site, BindingError error, Rule rule, string message, SuggestionList list) => new()
    {
        Rule = rule,
        Message = message,
        Place = site.Text.Source.ToSource(error.Span) ?? site.Place,
        SqlState = error.SqlState,
        Suggestions = list.Suggestions,
        Related = list.Related,
    };

    private static IEnumerable<string> ColumnNames(Relation relation) => relation.Columns.Select(column => column.Name);

    private static string Join(IEnumerable<string> names, string separator = ", ") => string.Join(separator, names.Distinct());
}
