using System;
using System.Linq;
using DbImpact.PostgreSql.Binding;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Tests.Binding;

/// <summary>Holds the binder's verdict on a statement against the server's.</summary>
internal static class Verdict
{
    /// <summary>What differs, or null.</summary>
    public static string? Compare(DatabaseCatalog catalog, string sql, string server)
    {
        var text = new SqlText(sql);
        var script = SqlParser.ParseScript(text, new ParserOptions { ServerVersion = catalog.ServerVersion });
        if (script.Errors.Count > 0 || script.Statements.Count != 1) return null;
        var bound = Binder.Bind(script.Statements[0], text, new BindingContext(catalog) { ParameterTypesAreInferred = true });
        if (bound.Errors.Count > 0) return CompareError(bound, sql, server);
        if (server.StartsWith("ok", StringComparison.Ordinal)) return CompareColumns(catalog, bound, server) ?? CompareParameters(catalog, bound, server);
        return bound.IsCertain ? "no error" : null;
    }

    /// <summary>What differs of the errors that come when the statement runs, or null.</summary>
    public static string? CompareExecution(DatabaseCatalog catalog, string sql, string server)
    {
        var text = new SqlText(sql);
        var script = SqlParser.ParseScript(text, new ParserOptions { ServerVersion = catalog.ServerVersion });
        var bound = Binder.Bind(script.Statements[0], text, new BindingContext(catalog));
        var ours = bound.ExecutionErrors.Count == 0 ? "ok" : Write(bound.ExecutionErrors[0], sql);
        return ours == server ? null : ours;
    }

    /// <summary>The hint of the first error, empty without one; null where there is no error.</summary>
    public static string? HintOf(DatabaseCatalog catalog, string sql)
    {
        var text = new SqlText(sql);
        var script = SqlParser.ParseScript(text, new ParserOptions { ServerVersion = catalog.ServerVersion });
        if (script.Errors.Count > 0 || script.Statements.Count != 1) return null;
        var bound = Binder.Bind(script.Statements[0], text, new BindingContext(catalog) { ParameterTypesAreInferred = true });
        return bound.Errors.Count == 0 ? null : bound.Errors[0].Hint ?? "";
    }

    private static string Write(BindingError error, string sql)
    {
        var position = error.Position < 0 ? "" : $" at {CodePoints(sql, error.Position) + 1}";
        return $"{error.SqlState}{position}: {error.Message}";
    }

    private static string? CompareError(BoundStatement bound, string sql, string server)
    {
        var ours = Write(bound.Errors[0], sql);
        return ours == server ? null : ours;
    }

    private static int CodePoints(string text, int end) => text.AsSpan(0, end).ToArray().Count(character => !char.IsLowSurrogate(character));

    private static string? CompareColumns(DatabaseCatalog catalog, BoundStatement bound, string server)
    {
        if (!bound.OutputColumnsAreKnown) return null;
        var list = server.Split(" <- ")[0];
        string[] columns = list.Length > 4 ? list[4..].Split(", ") : [];
        if (columns.Length != bound.OutputColumns.Count) return "columns " + string.Join(", ", bound.OutputColumns.Select(column => column.Name));
        for (var i = 0; i < columns.Length; i++)
        {
            var end = columns[i].LastIndexOf(' ');
            var column = bound.OutputColumns[i];
            if (column.Name != columns[i][..end]) return $"column {column.Name} for {columns[i]}";
            if (column.Type.IsKnown && NameOf(catalog, column.Type) != columns[i][(end + 1)..]) return $"{NameOf(catalog, column.Type)} for {columns[i]}";
        }
        return null;
    }

    private static string? CompareParameters(DatabaseCatalog catalog, BoundStatement bound, string server)
    {
        var at = server.IndexOf("<- ", StringComparison.Ordinal);
        if (at < 0) return null;
        var types = server[(at + 3)..].Split(", ");
        foreach (var parameter in bound.Parameters)
        {
            var type = types[int.Parse(parameter.Name) - 1];
            var ours = catalog.GetType(parameter.Type.Oid)?.Name;
            if (ours is not null && ours != type) return $"${parameter.Name} is {ours}";
        }
        return null;
    }

    /// <summary>A server describes a domain's values as those of the type under it.</summary>
    private static string? NameOf(DatabaseCatalog catalog, TypeReference type)
    {
        var found = catalog.GetType(type.Oid);
        while (found is { Kind: TypeKind.Domain }) found = catalog.GetType(found.BaseType.Oid);
        return found?.Name;
    }
}
