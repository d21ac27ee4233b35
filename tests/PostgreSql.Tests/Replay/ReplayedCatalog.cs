using System.Collections.Generic;
using System.Linq;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Replay;
using DbImpact.PostgreSql.Snapshots;
using Xunit;

namespace DbImpact.PostgreSql.Tests.Replay;

/// <summary>Short ways to replay a text and to look at what came of it.</summary>
internal static class ReplayedCatalog
{
    public static ReplayResult Apply(string sql, int version = 15) =>
        Replayer.Replay(new ReplayScript("test.sql", sql), new ReplayOptions { ServerVersion = version });

    /// <summary>The catalog of a text that must replay without anything to say.</summary>
    public static DatabaseCatalog CatalogOf(string sql, int version = 15)
    {
        var result = Apply(sql, version);
        Assert.Empty(result.Problems);
        return result.Catalog;
    }

    /// <summary>The snapshot without its header: what a person would compare with.</summary>
    public static string TextOf(string sql, int version = 15) => Body(SnapshotWriter.Write(CatalogOf(sql, version)));

    public static string Body(string snapshot)
    {
        const string End = "SELECT pg_catalog.set_config('search_path', '', false);\n";
        return snapshot[(snapshot.IndexOf(End, System.StringComparison.Ordinal) + End.Length)..].Trim('\n');
    }

    /// <summary>The codes of the errors, in order.</summary>
    public static IEnumerable<string> Errors(ReplayResult result) =>
        result.Problems.Where(problem => problem.Kind == ReplayProblemKind.Error).Select(problem => problem.SqlState!);
}
