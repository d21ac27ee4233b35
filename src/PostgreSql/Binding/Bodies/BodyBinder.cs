using System;
using System.Collections.Generic;
using System.Globalization;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Plpgsql;
using DbImpact.PostgreSql.Replay;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding;

/// <summary>
/// Binds the bodies of a database's routines. The server looks at the names in a body when it runs, not when it is made
/// (manual, 41.11.2): a rename breaks a routine without an error.
/// </summary>
public static class BodyBinder
{
    /// <summary>Binds the body that the catalog has of a routine. It never throws.</summary>
    /// <param name="routine">In SQL or PL/pgSQL; of one in another language nothing is said.</param>
    /// <param name="context">The database and the session that calls it; a search path that the routine sets for itself comes first.</param>
    public static BoundBody Bind(Routine routine, BindingContext context)
    {
        if (routine is null) throw new ArgumentNullException(nameof(routine));
        return Bind(routine, new SqlText(routine.Body ?? ""), context);
    }

    /// <summary>
    /// The same of a body that stands in a source, where its places are wanted: what is between the quotes of AS, or a body that begins with
    /// RETURN or BEGIN ATOMIC.
    /// </summary>
    public static BoundBody Bind(Routine routine, SqlText body, BindingContext context)
    {
        if (routine is null) throw new ArgumentNullException(nameof(routine));
        if (body is null) throw new ArgumentNullException(nameof(body));
        if (context is null) throw new ArgumentNullException(nameof(context));
        var session = SessionOf(routine, context);
        if (routine.Language == "plpgsql") return new PlpgsqlBodyBinder(routine, body, session).Bind();
        if (routine.Language == "sql") return BindSql(routine, body, session);
        var reason = $"the language {routine.Language} is not read";
        return new BoundBody { Text = body, Uncertainties = [new Uncertainty(UncertaintyKind.NotUnderstood, new SqlSpan(0, body.Text.Length), reason)] };
    }

    private static BoundBody BindSql(Routine routine, SqlText body, BindingContext session)
    {
        var options = new ParserOptions { ServerVersion = session.Catalog.ServerVersion };
        var script = routine.BodyIsSqlStandard ? SqlParser.ParseRoutineBody(body, options) : SqlParser.ParseScript(body, options);
        // A parameter gives way to a column of its name (sql_fn_post_column_ref).
        var variables = new BodyVariables(VariableConflict.UseColumn, routine.Name);
        var context = WithParameters(routine, session, variables);
        var statements = new List<BoundStatement>();
        var isCertain = true;
        foreach (var statement in script.Statements)
        {
            var query = statement is ReturnStatement value ? ValueQuery.Of(value.Expression) : statement;
            var bound = Binder.Bind(query, body, context, HasProblem(script, statement));
            statements.Add(isCertain ? bound : bound.WithoutErrors("the body changes the schema"));
            isCertain &= statement is SelectStatement or InsertStatement or UpdateStatement or DeleteStatement or MergeStatement or ReturnStatement or CallStatement;
        }
        return new BoundBody { Text = body, Statements = statements, SyntaxErrors = script.Errors };
    }

    private static bool HasProblem(SqlScript script, SqlStatement statement)
    {
        foreach (var error in script.Errors)
            if (ReferenceEquals(error.Statement, statement)) return true;
        foreach (var doubt in script.Doubts)
            if (ReferenceEquals(doubt.Statement, statement)) return true;
        return false;
    }

    /// <summary>The session with the routine's parameters: <c>$1</c> by number, and by name as variables.</summary>
    internal static BindingContext WithParameters(Routine routine, BindingContext session, BodyVariables variables)
    {
        var types = new Dictionary<string, TypeReference>(StringComparer.Ordinal);
        // PL/pgSQL counts what a function returns too (pl_comp.c).
        var countsAll = routine.Kind == RoutineKind.Procedure || routine.Language == "plpgsql";
        foreach (var argument in routine.Arguments)
        {
            var type = IsPolymorphic(argument.Type.Oid) ? TypeReference.Unknown : argument.Type;
            if (countsAll || argument.Mode is ArgumentMode.In or ArgumentMode.InOut or ArgumentMode.Variadic)
                types[(types.Count + 1).ToString(CultureInfo.InvariantCulture)] = type;
            if (argument.Name is { } name) variables.Add(VariableOf(session.Catalog, name, type));
        }
        return session with { Variables = variables, ParameterTypes = types };
    }

    internal static BodyVariable VariableOf(DatabaseCatalog catalog, string name, TypeReference type)
    {
        if (type.Oid == BuiltInTypes.Record) return new BodyVariable(name, TypeReference.Unknown) { IsRow = true, IsRecord = true };
        var found = catalog.GetType(type.Oid);
        while (found is { Kind: TypeKind.Domain }) found = catalog.GetType(found.BaseType.Oid);
        if (found is null) return new BodyVariable(name, type) { IsRow = !type.IsKnown };
        if (found.Kind != TypeKind.Composite || catalog.GetRelation(found.RelationOid) is not { } relation) return new BodyVariable(name, type);
        var fields = new List<ScopeColumn>();
        foreach (var column in relation.Columns) fields.Add(new ScopeColumn(column.Name, column.Type) { Relation = relation, Base = column, IsDerived = true });
        return new BodyVariable(name, type) { IsRow = true, FieldsAreKnown = true, Fields = fields };
    }

    private static bool IsPolymorphic(int oid) => oid is BuiltInTypes.AnyElement or BuiltInTypes.AnyArray or BuiltInTypes.AnyNonArray
        or BuiltInTypes.AnyEnum or BuiltInTypes.AnyRange or BuiltInTypes.AnyMultirange or BuiltInTypes.AnyCompatible or BuiltInTypes.AnyCompatibleArray
        or BuiltInTypes.AnyCompatibleNonArray or BuiltInTypes.AnyCompatibleRange or BuiltInTypes.AnyCompatibleMultirange or BuiltInTypes.Any;

    /// <summary>SET search_path of the routine itself.</summary>
    private static BindingContext SessionOf(Routine routine, BindingContext context)
    {
        const string Setting = "SET search_path TO ";
        foreach (var attribute in routine.Attributes)
        {
            if (!attribute.StartsWith(Setting, StringComparison.Ordinal)) continue;
            return context with { SearchPath = PathOf(attribute.Substring(Setting.Length)), SearchPathIsKnown = true };
        }
        return context;
    }

    /// <summary>A list of names in quotes of either kind (pg_get_functiondef); one string alone may be a list in itself.</summary>
    private static List<string> PathOf(string value)
    {
        var names = new List<string>();
        foreach (var name in SearchPathText.Split(value))
            names.Add(name.Length > 1 && name[0] == '\'' && name[name.Length - 1] == '\'' ? name.Substring(1, name.Length - 2).Replace("''", "'") : name);
        names.RemoveAll(name => name.Length == 0);
        return names;
    }
}
