using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.Clients;
using DbImpact.Checks.Facts;
using DbImpact.Checks.Findings;
using DbImpact.PostgreSql.Binding;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Checks.Sql;

/// <summary>
/// DBI3001, 3003: the server takes each parameter as the type that the client says it has. The statement is bound again with that type, and
/// what is refused then, and was not before, is the parameter's doing.
/// </summary>
internal static class ParameterTypeChecks
{
    public static IEnumerable<Finding> Check(AnalyzedSite site, CheckContext context)
    {
        if (site.Site.Parameters is not { Given.Count: > 0 } parameters || !Client.IsNpgsql(site.Site)) yield break;
        var typesAreJudged = !context.Database.MayLackRelations && !ChangesNames(site);
        foreach (var statement in site.Statements)
        {
            if (statement.Statement.IsIncomplete) continue;
            foreach (var parameter in statement.Parameters)
            {
                if (ParameterChecks.FindGiven(parameters, parameter.Name) is not { } given) continue;
                if (given.Type is { IsList: true } && parameters.MayExpandLists) continue;
                var sent = NpgsqlTypes.Send(given, site.Site);
                if (typesAreJudged && FirstError(site, statement, parameter, sent, context) is { } found)
                    yield return given.Type is { IsList: true } && ListParameterChecks.Check(site.Site, statement, parameter) is { } list
                        ? list
                        : Refused(site.Site, parameter, given, found, context);
                else if (sent.Refusal is { } refusal)
                    yield return NotSent(site.Site, parameter, given, refusal, context);
            }
        }
    }

    private static bool ChangesNames(AnalyzedSite site)
    {
        foreach (var statement in site.Script.Statements)
            if (StatementEffects.MayChangeNames(statement)) return true;
        return false;
    }

    /// <summary>What every type that the parameter may be sent as is refused for, by the likeliest of them; null where one is taken.</summary>
    private static (TypeReference Type, BindingError Error)? FirstError(
        AnalyzedSite site, BoundStatement statement, BoundParameter parameter, SentParameter sent, CheckContext context)
    {
        (TypeReference Type, BindingError Error)? first = null;
        foreach (var name in sent.Types)
        {
            var type = TypeLookup.Find(context.Database.Catalog, name);
            if (!type.IsKnown) return null;
            var typed = context.Database.ToBindingContext(mayHaveOtherTemporaryRelations: false) with
            {
                ParameterTypes = new Dictionary<string, TypeReference>(StringComparer.Ordinal) { [parameter.Name] = type },
            };
            var error = Binder.Bind(statement.Statement, site.Site.Text, typed)
                .Errors.FirstOrDefault(error => IsOfTypes(error) && IsNew(error, statement));
            if (error is null) return null;
            first ??= (type, error);
        }
        return first;
    }

    private static bool IsOfTypes(BindingError error) => error.Kind is BindingErrorKind.OperatorNotFound or BindingErrorKind.RoutineNotFound
        or BindingErrorKind.TypeMismatch or BindingErrorKind.ValueDoesNotFit;

    private static bool IsNew(BindingError error, BoundStatement statement) =>
        !statement.Errors.Any(known => known.Kind == error.Kind && known.Span.Start == error.Span.Start && known.Span.Length == error.Span.Length);

    private static Finding Refused(
        SqlSite site, BoundParameter parameter, GivenParameter given, (TypeReference Type, BindingError Error) found, CheckContext context)
    {
        var catalog = context.Database.Catalog;
        var sent = TypeFormatter.Format(catalog, found.Type);
        var span = parameter.Spans[0];
        var meets = TypeThatItMeets(parameter, found, catalog);
        var type = meets.IsKnown && sent == "text" && !IsText(meets)
            ? "::" + TypeFormatter.Format(catalog, new TypeReference(meets.Oid), context.Database.SearchPath)
            : null;
        var cast = type is null ? null : ParameterChecks.NameOf(site, span) + type;
        var relation = catalog.GetRelation(found.Error.RelationOid);
        return At(site, given, span, $"{Describe(site, parameter, given)}, sent as {sent}: {found.Error.Message}{WayOut(meets, cast, catalog)}") with
        {
            SqlState = found.Error.SqlState,
            Table = relation?.Name,
            Schema = relation is null ? null : catalog.GetSchema(relation.SchemaOid)?.Name,
            Column = found.Error.Kind == BindingErrorKind.ValueDoesNotFit ? found.Error.Name : null,
            Suggestions = cast is not null && site.Text.Source.ToEdit(SqlSpan.FromBounds(span.End, span.End), type!) is { } edit
                ? [new Suggestion(cast, Evidence.Type, "reads the text as that type", [edit], IsCertain: false)]
                : [],
        };
    }

    private static Finding NotSent(SqlSite site, BoundParameter parameter, GivenParameter given, string refusal, CheckContext context)
    {
        var meets = parameter.Uses.Count > 0 ? parameter.Uses[0].Type : parameter.Type;
        var declared = given.DeclaredType is { } type ? $" and is declared as {type}" : "";
        return At(
            site, given, parameter.Spans[0],
            $"{Describe(site, parameter, given)}{declared}: Npgsql does not send it ({refusal}){WayOut(meets, null, context.Database.Catalog)}");
    }

    /// <summary>The type of what refuses the parameter: a column that it is compared with or given to.</summary>
    private static TypeReference TypeThatItMeets(BoundParameter parameter, (TypeReference Type, BindingError Error) found, DatabaseCatalog catalog)
    {
        var uses = parameter.Uses.Where(use => use.Type.Oid != found.Type.Oid).ToArray();
        if (uses.Length == 0) return TypeReference.Unknown;
        var at = uses.FirstOrDefault(use => use.Span.Start >= found.Error.Span.Start) ?? uses[uses.Length - 1];
        return at.Kind == ParameterUseKind.ComparedAsArray ? new TypeReference(catalog.GetType(at.Type.Oid)?.ArrayOid ?? 0) : at.Type;
    }

    private static bool IsText(TypeReference type) =>
        type.Oid is BuiltInTypes.Text or BuiltInTypes.Varchar or BuiltInTypes.Bpchar or BuiltInTypes.Name;

    private static string Describe(SqlSite site, BoundParameter parameter, GivenParameter given)
    {
        var name = ParameterChecks.NameOf(site, parameter.Spans[0]);
        if (given.Type is null) return $"{name} is declared as {given.DeclaredType}";
        var article = "aeiouAEIOU".IndexOf(given.Type.ShortName[0]) >= 0 && given.Type.ShortName is not ("uint" or "ushort" or "ulong") ? "an" : "a";
        return $"{name} is {article} {given.Type.ShortName}";
    }

    private static string WayOut(TypeReference meets, string? cast, DatabaseCatalog catalog)
    {
        var type = meets.IsKnown ? TypeLookup.ProgramTypeFor(catalog, meets) : null;
        if (type is null) return cast is null ? "" : $"; write {cast}";
        var article = type.StartsWith("int", StringComparison.Ordinal) || type.StartsWith("IP", StringComparison.Ordinal) ? "an" : "a";
        return cast is null ? $"; give {article} {type}" : $"; give {article} {type}, or write {cast}";
    }

    private static Finding At(SqlSite site, GivenParameter given, SqlSpan span, string message) => new()
    {
        Rule = Rules.ParameterTypeDoesNotFit,
        Message = message,
        Place = given.Place,
        Related = site.Text.Source.ToSource(span) is { } used && !used.Equals(given.Place)
            ? [new RelatedPlace("it is used here", used.Path, used)] : [],
    };
}
