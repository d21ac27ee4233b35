using System.Collections.Generic;
using System.Linq;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Checks.Facts;

/// <summary>A step from one state of a database to the next, as a migration tool keeps it in code (a revision of Alembic's).</summary>
public sealed record Migration
{
    /// <summary><c>Alembic</c>, <c>Django</c>, <c>EF Core</c></summary>
    public required string Tool { get; init; }

    /// <summary>What the tool knows it by, and writes into the database: Alembic's revision, Django's <c>app.0001_initial</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What parts it from the migrations of others in the same folder: the DbContext that it is for; null for nothing.</summary>
    public string? Context { get; init; }

    /// <summary>The folder that its tool reads, where the files themselves do not say what belongs together; else null.</summary>
    public string? Folder { get; init; }

    /// <summary>The characters that give the name.</summary>
    public required SourceSpan Place { get; init; }

    /// <summary>What a person has called it; null for nothing.</summary>
    public string? Title { get; init; }

    /// <summary>The migrations that it comes right after: none for the first, several where it merges branches.</summary>
    public IReadOnlyList<MigrationReference> Parents { get; init; } = [];

    /// <summary>Migrations that have to be applied before it without being in its own line.</summary>
    public IReadOnlyList<MigrationReference> DependsOn { get; init; } = [];

    /// <summary>Names by which references may mean it: Alembic's branch labels.</summary>
    public IReadOnlyList<string> Labels { get; init; } = [];

    /// <summary>The migrations that this one stands in for (Django's squashed ones), by their names.</summary>
    public IReadOnlyList<string> Replaces { get; init; } = [];

    /// <summary>Whether the names before it are not all known: what it comes after is computed.</summary>
    public bool ParentsAreUncertain { get; init; }

    /// <summary>Whether the program names its constraints by a rule (SQLAlchemy's <c>naming_convention</c>): those without a name have one.</summary>
    public bool NamesAreByRule { get; init; }

    /// <summary>What it does, in order.</summary>
    public IReadOnlyList<MigrationOperation> Upgrade { get; init; } = [];

    /// <summary>What undoes it, in order.</summary>
    public IReadOnlyList<MigrationOperation> Downgrade { get; init; } = [];

    /// <summary>What there is to undo it.</summary>
    public Undoing Undoing { get; init; }

    /// <summary>Where it says how it is undone; null where it says nothing.</summary>
    public SourceSpan? UndoingPlace { get; init; }
}

/// <summary>What a migration has to be undone with.</summary>
public enum Undoing
{
    /// <summary>Statements.</summary>
    Written,

    /// <summary>Nothing at all: undoing it leaves everything as it is.</summary>
    Empty,

    /// <summary>An error: it refuses to be undone.</summary>
    Refused,

    /// <summary>The tool has no way back for one of its statements.</summary>
    Missing,

    /// <summary>None of the chain's migrations has a way back: nobody means to undo them.</summary>
    NotUsed,
}

/// <summary>The name of another migration, and where it stands.</summary>
public sealed record MigrationReference(string Name, SourceSpan Place);

/// <summary>One thing that a migration does.</summary>
public sealed record MigrationOperation
{
    /// <summary>The statement as the tool sends it; null where that is not known.</summary>
    public SqlText? Text { get; init; }

    /// <summary>The call that does it.</summary>
    public required SourceSpan Place { get; init; }

    /// <summary>Why it is not certain that it happens, for a person: <c>only if not has_table("users")</c>; null where it is.</summary>
    public string? Condition { get; init; }

    /// <summary>Why the statement is not known, as the predicate of a sentence; null where it is.</summary>
    public string? Gap { get; init; }

    /// <summary>The relations that an unknown statement may change; null for any.</summary>
    public IReadOnlyList<MigrationTarget>? Targets { get; init; }

    /// <summary>Whether the tool looks first whether there is something to do (<c>checkfirst</c>): PostgreSQL's refusal is none.</summary>
    public bool IsChecked { get; init; }

    /// <summary>Whether the program's author wrote the SQL; else the tool makes it of calls.</summary>
    public bool IsWritten { get; init; }

    /// <summary>The names that are not known in the text stand for the tool's own naming of constraints.</summary>
    public bool HasAssumedName { get; init; }

    /// <summary>Where the statement is only one of data.</summary>
    public bool IsData => Text is not null && Gap is null && DataWords.Any(word => Text.Text.TrimStart().StartsWith(word, System.StringComparison.OrdinalIgnoreCase));

    private static readonly string[] DataWords = ["INSERT", "UPDATE", "DELETE", "SELECT"];
}

/// <summary>A relation by its names in the program.</summary>
/// <param name="Schema">Null where none is given.</param>
/// <param name="Name">The relation's name.</param>
public sealed record MigrationTarget(string? Schema, string Name);
