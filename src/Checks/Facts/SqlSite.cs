using System.Collections.Generic;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Checks.Facts;

/// <summary>What the program does with a text.</summary>
public enum SqlOperation
{
    /// <summary>Not known: the text only becomes a command's text.</summary>
    Command,

    /// <summary>Run for its rows.</summary>
    Query,

    /// <summary>Run for its effect; the rows, if any, are not read.</summary>
    Execute,

    /// <summary>A script or a migration's statement.</summary>
    Script,
}

/// <summary>An SQL text and where it is run.</summary>
public sealed record SqlSite
{
    public required SqlText Text { get; init; }

    /// <summary>The expression that makes the text, where it is handed over to the library.</summary>
    public required SourceSpan Place { get; init; }

    /// <summary>The call that runs the text, where that is elsewhere than <see cref="Place"/>.</summary>
    public SourceSpan? RunAt { get; init; }

    /// <summary>The name of the library as its users write it: Npgsql, Dapper, EF Core, ADO.NET, SQLAlchemy, asyncpg …</summary>
    public required string Library { get; init; }

    public SqlOperation Operation { get; init; }

    /// <summary>
    /// Whether a migration runs it: against the schema of its own moment, which the catalog need not show any more, so that nothing in it is
    /// wrong for not being there.
    /// </summary>
    public bool IsMigration { get; init; }

    /// <summary>The member that runs it, for a person: <c>UserStore.FindByName</c>.</summary>
    public string? Member { get; init; }

    /// <summary>Why parts of the text are not known; empty when all of it is.</summary>
    public IReadOnlyList<string> Gaps { get; init; } = [];

    /// <summary>Why the library never sends the text; null where it does.</summary>
    public LibraryRefusal? Refusal { get; init; }

    /// <summary>What is given with the text; null where nothing is known of it.</summary>
    public SiteParameters? Parameters { get; init; }

    /// <summary>What is read of the rows; null where nothing is known of it.</summary>
    public SiteResult? Result { get; init; }

    /// <summary>
    /// What the text gives a table, where a model has it: the text is then the statement that would do so, of which the program wrote the
    /// expression alone. Null for a text that the program runs.
    /// </summary>
    public DefinedTable? Defines { get; init; }
}

/// <summary>A table that a model gives a default, check, generated column or condition of an index.</summary>
/// <param name="Schema">Null where the model names none.</param>
/// <param name="Name">As the library sends it.</param>
/// <param name="Check">The name of the check that it is given; null where it is given something else.</param>
public sealed record DefinedTable(string? Schema, string Name, string? Check = null);

/// <summary>What a library's own reading of a text ends with, before a server sees it.</summary>
/// <param name="Place">The characters that it cannot read; null where they stand nowhere as they are.</param>
/// <param name="Message">The whole message of the finding.</param>
public sealed record LibraryRefusal(SourceSpan? Place, string Message);

/// <summary>A place where SQL is run but its text is not known.</summary>
/// <param name="Place">The expression that would be the text.</param>
/// <param name="Library">As in <see cref="SqlSite.Library"/>.</param>
/// <param name="Reason">One short clause for a person: <c>the text is a parameter of Run(string)</c>.</param>
/// <param name="Member">As in <see cref="SqlSite.Member"/>.</param>
public sealed record UnknownSite(SourceSpan Place, string Library, string Reason, string? Member = null);

/// <summary>A source that was not read, or read in part.</summary>
/// <param name="Path">The file.</param>
/// <param name="Message">What is wrong and what follows for the analysis.</param>
public sealed record SourceProblem(string Path, string Message);
