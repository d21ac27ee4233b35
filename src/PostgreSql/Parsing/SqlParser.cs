using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Parsing;

/// <summary>
/// Reads SQL as PostgreSQL's raw parser does. It never throws and never loops; its time is linear in the text. On the first error in a
/// statement it records the error at PostgreSQL's position, keeps the tree it has so far, and goes on after the semicolon that ends the
/// statement. An error behind a hole is a doubt, and so is nesting beyond some ten thousand levels (see <see cref="SqlScript.Doubts"/>).
/// </summary>
public static class SqlParser
{
    /// <summary>Reads all statements of a text. Empty ones, between two semicolons, are left out.</summary>
    public static SqlScript ParseScript(SqlText text, ParserOptions? options = null)
    {
        options ??= ParserOptions.Default;
        return new Parser(text, options).ParseScript();
    }

    public static SqlScript ParseScript(string text, ParserOptions? options = null) => ParseScript(new SqlText(text), options);

    /// <summary>Reads the first statement of a text; null where there is none. What follows it is not looked at.</summary>
    public static SqlStatement? ParseStatement(SqlText text, ParserOptions? options = null)
    {
        options ??= ParserOptions.Default;
        return new Parser(text, options).ParseFirstStatement();
    }

    /// <summary>
    /// Reads the body of a routine that is no string: <c>RETURN expression</c>, which is its one statement, or
    /// <c>BEGIN ATOMIC … END</c>, whose statements are those inside.
    /// </summary>
    public static SqlScript ParseRoutineBody(SqlText text, ParserOptions? options = null)
    {
        options ??= ParserOptions.Default;
        return new Parser(text, options).ParseOnlyRoutineBody();
    }

    /// <summary>
    /// Reads a text that is one value expression, as a default or a check constraint's is kept. That it is nested too deeply is an error here.
    /// </summary>
    public static SqlExpression ParseExpression(SqlText text, out SqlSyntaxError? error, ParserOptions? options = null)
    {
        options ??= ParserOptions.Default;
        return new Parser(text, options).ParseOnlyExpression(out error);
    }

    /// <summary>Reads a text that is a type's name, as <c>format_type</c> writes it.</summary>
    public static TypeName ParseTypeName(SqlText text, out SqlSyntaxError? error, ParserOptions? options = null)
    {
        options ??= ParserOptions.Default;
        return new Parser(text, options).ParseOnlyTypeName(out error);
    }
}
