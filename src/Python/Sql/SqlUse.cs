using DbImpact.Checks.Facts;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Python.Sql;

/// <summary>What a library does with a text.</summary>
/// <param name="Library">As its users write it.</param>
/// <param name="ParameterStyle">How parameters are written in the text.</param>
/// <param name="Operation">What the text is run for.</param>
internal sealed record SqlUse(string Library, ParameterStyle ParameterStyle, SqlOperation Operation)
{
    /// <summary>Whether a migration runs it.</summary>
    public bool IsMigration { get; init; }

    /// <summary>Whether the library, and with it how parameters are written, is not certain: the text then tells.</summary>
    public bool IsGuessed { get; init; }

    /// <summary>Whether the one <c>%s</c> of the text stands for rows, which the library writes (psycopg2's execute_values).</summary>
    public bool FillsRows { get; init; }

    /// <summary>Whether the text may as well be a part of a statement (<c>where(text("a = 1"))</c>, <c>server_default=text("now()")</c>).</summary>
    public bool TakesParts { get; init; }

    /// <summary>
    /// Whether a parameter may become a list in parentheses: psycopg2 writes a tuple so, SQLAlchemy an expanding parameter.
    /// </summary>
    public bool WritesLists => Library is "psycopg2" or "aiopg" or "Django" or "pandas" or "SQLAlchemy" or "SQLModel" or "databases";
}
