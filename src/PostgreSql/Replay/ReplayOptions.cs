using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;

namespace DbImpact.PostgreSql.Replay;

public sealed record ReplayOptions
{
    /// <summary>
    /// PostgreSQL's major version, 13 to 18. Null takes it from the first script that names one (a snapshot's or pg_dump's
    /// header), else 18.
    /// </summary>
    public int? ServerVersion { get; init; }

    /// <summary>The catalog that the statements are applied to; null for a new database. It is not changed.</summary>
    public DatabaseCatalog? Start { get; init; }

    /// <summary>
    /// Whether the scripts make all that the database has. Where not, that is only known if the first script is a snapshot or pg_dump's
    /// output; else <see cref="DatabaseCatalog.ExtensionsAreKnown"/> is false.
    /// </summary>
    public bool IsWholeDatabase { get; init; } = true;

    /// <summary>The search path that each script begins with; null for the database's own.</summary>
    public IReadOnlyList<string>? SearchPath { get; init; }
}

public sealed class ReplayResult(DatabaseCatalog catalog, IReadOnlyList<ReplayProblem> problems, int statements, int ignored)
{
    public DatabaseCatalog Catalog { get; } = catalog;

    /// <summary>In the order of the statements.</summary>
    public IReadOnlyList<ReplayProblem> Problems { get; } = problems;

    /// <summary>How many statements were read.</summary>
    public int StatementCount { get; } = statements;

    /// <summary>How many of them say nothing about the catalog: data, privileges, owners, settings.</summary>
    public int IgnoredCount { get; } = ignored;
}
