using DbImpact.PostgreSql.Binding;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Checks.Models;

/// <summary>The types that mappings name.</summary>
internal static class StoreTypes
{
    /// <summary>The catalog's type of that name, as a cast would find it; unknown where there is none, or where it is no type's name.</summary>
    public static TypeReference Find(string name, Database database)
    {
        var text = new SqlText($"SELECT NULL::{name}");
        var script = SqlParser.ParseScript(text, new ParserOptions { ServerVersion = database.Catalog.ServerVersion });
        if (script.Errors.Count > 0 || script.Statements.Count != 1) return TypeReference.Unknown;
        var statement = Binder.Bind(script.Statements[0], text, database.ToBindingContext(mayHaveOtherTemporaryRelations: false));
        return statement.Errors.Count > 0 || statement.OutputColumns.Count != 1 ? TypeReference.Unknown : statement.OutputColumns[0].Type;
    }
}
