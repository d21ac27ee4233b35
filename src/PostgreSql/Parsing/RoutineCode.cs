using System;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Parsing;

/// <summary>
/// The code of a routine or a DO statement that is written as a string (manual, CREATE FUNCTION and DO). A body that is SQL itself,
/// <c>RETURN …</c> or <c>BEGIN ATOMIC … END</c>, is a part of the statement's tree: <see cref="CreateRoutineStatement.Body"/>.
/// </summary>
public sealed class RoutineCode
{
    private RoutineCode(string language, StringContent content)
    {
        Language = language;
        Content = content;
    }

    /// <summary>As PostgreSQL looks it up: <c>sql</c>, <c>plpgsql</c> …; empty where it is not known or not written.</summary>
    public string Language { get; }

    /// <summary>The code, and where it stands.</summary>
    public StringContent Content { get; }

    /// <summary>Whether the code is SQL; that of the other languages is kept as text.</summary>
    public bool IsSql => Language == "sql";

    /// <summary>The code of a statement; null of one that has none, or whose code is not known.</summary>
    /// <param name="statement">A statement that was read from <paramref name="text"/>.</param>
    /// <param name="text">The text that the statement was read from.</param>
    public static RoutineCode? Of(SqlStatement statement, SqlText text)
    {
        if (statement is null) throw new ArgumentNullException(nameof(statement));
        return statement switch
        {
            DoStatement { Code: { } code } block => Make(LanguageOf(block), code, text),
            CreateRoutineStatement create => OfRoutine(create, text),
            _ => null,
        };
    }

    /// <summary>
    /// Reads the code as SQL statements; null where it is not SQL. Places in the result are those of <see cref="Content"/>, whose
    /// <see cref="StringContent.ToOuter"/> finds them in the text around it.
    /// </summary>
    public SqlScript? ParseSql(ParserOptions? options = null) => IsSql ? SqlParser.ParseScript(Content.Text, options) : null;

    private static RoutineCode? Make(string language, StringConstant code, SqlText text) =>
        StringContent.Of(code, text) is { } content ? new RoutineCode(language, content) : null;

    private static RoutineCode? OfRoutine(CreateRoutineStatement create, SqlText text)
    {
        StringConstant? code = null;
        var language = "";
        foreach (var option in create.Options)
        {
            if (option.Kind == RoutineOptionKind.Language && option.Name is { HasHole: false } name) language = name.Name;
            if (option.Kind == RoutineOptionKind.As && option.LinkSymbol is null) code = option.Text;
        }
        return code is null ? null : Make(language, code, text);
    }

    /// <summary>Without LANGUAGE it is plpgsql.</summary>
    private static string LanguageOf(DoStatement block) => block.Language switch
    {
        null => "plpgsql",
        Identifier { HasHole: false } name => name.Name,
        StringConstant { HasHole: false } name => name.Value,
        _ => "",
    };
}
