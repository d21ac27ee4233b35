using System.Collections.Generic;
using System.Linq;
using DbImpact.PostgreSql.Binding;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Replay;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Cli.Impact;

/// <summary>Statements of a change that read or change rows: the replay, which knows the schema alone, passes over them.</summary>
internal static class RowStatements
{
    /// <summary>What a statement does to rows, for a person; null for one that does nothing to them.</summary>
    public static string? Describe(SqlStatement statement) => statement switch
    {
        UpdateStatement or MergeStatement => "changes rows: no way back is known for them",
        DeleteStatement or TruncateStatement => "removes rows: no way back is known for them",
        InsertStatement => "adds rows",
        CopyStatement => "copies rows",
        SelectStatement { Body: not SelectQuery { Into: not null } } => "reads rows",
        _ => null,
    };

    /// <summary>What the server would refuse it for, against the catalog of its moment.</summary>
    public static IEnumerable<ReplayProblem> Check(ReplayStep step, SqlText text, DatabaseCatalog catalog, IReadOnlyList<string>? searchPath)
    {
        if (Describe(step.Statement) is null || step.Statement is CopyStatement) return [];
        var context = new BindingContext(catalog) { SearchPath = searchPath ?? catalog.SearchPath, SearchPathIsKnown = searchPath is not null, MayHaveOtherTemporaryRelations = true };
        var bound = Binder.Bind(step.Statement, text, context);
        return bound.Errors.Concat(bound.ExecutionErrors).Take(1).Select(error => new ReplayProblem
        {
            Kind = ReplayProblemKind.Error,
            SqlState = error.SqlState,
            Message = error.Detail is null ? error.Message : $"{error.Message} ({error.Detail})",
            Place = step.Place,
            Statement = "",
        });
    }
}
