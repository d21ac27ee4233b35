using System.Linq;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Comparison;
using DbImpact.PostgreSql.Replay;
using DbImpact.PostgreSql.Snapshots;
using Xunit;

namespace DbImpact.PostgreSql.Tests.Replay;

/// <summary>Storage, compression, statistics and options of columns (manual, ALTER TABLE).</summary>
public class ColumnSettingsTests
{
    private const string Script =
        """
        CREATE TABLE t (a int, b text, c numeric);
        ALTER TABLE t ALTER b SET STORAGE external, ALTER b SET COMPRESSION lz4, ALTER a SET STATISTICS 500, ALTER a SET (n_distinct = -0.5), ALTER c SET STORAGE main;
        CREATE TABLE child () INHERITS (t);
        ALTER TABLE ONLY t ALTER a SET STATISTICS 0;
        """;

    [Fact]
    public void A_snapshot_keeps_them()
    {
        var catalog = Replay(Script);
        var snapshot = SnapshotWriter.Write(catalog);
        Assert.Contains("ALTER TABLE ONLY public.t ALTER COLUMN b SET STORAGE EXTERNAL;\n", snapshot);
        Assert.Contains("ALTER TABLE ONLY public.t ALTER COLUMN b SET COMPRESSION lz4;\n", snapshot);
        Assert.Contains("ALTER TABLE ONLY public.t ALTER COLUMN a SET STATISTICS 0;\n", snapshot);
        Assert.Contains("ALTER TABLE ONLY public.t ALTER COLUMN a SET (n_distinct='-0.5');\n", snapshot);
        Assert.DoesNotContain("ONLY public.child", snapshot);
        // numeric is MAIN by itself.
        Assert.DoesNotContain("COLUMN c", snapshot);
        Assert.Empty(CatalogComparer.Compare(catalog, Replay(snapshot)).Select(difference => difference.ToString()));
    }

    [Fact]
    public void They_are_compared()
    {
        var differences = CatalogComparer.Compare(
            Replay("CREATE TABLE t (a text, b int); ALTER TABLE t ALTER a SET STORAGE main, ALTER b SET STATISTICS 5;"),
            Replay("CREATE TABLE t (a text, b int); ALTER TABLE t ALTER a SET COMPRESSION pglz, ALTER b SET (n_distinct = 3);"));
        Assert.Equal(
            [
                "Column public.t.a: Storage: STORAGE MAIN / COMPRESSION pglz",
                "Column public.t.b: Storage: STATISTICS 5 / n_distinct = 3",
            ],
            differences.Select(difference => difference.ToString()));
        Assert.Equal(
            [
                "ALTER TABLE public.t ALTER COLUMN a SET STORAGE MAIN;\nALTER TABLE public.t ALTER COLUMN a SET COMPRESSION default;",
                "ALTER TABLE public.t ALTER COLUMN b SET STATISTICS 5;\nALTER TABLE public.t ALTER COLUMN b RESET (n_distinct);",
            ],
            differences.Select(difference => difference.WayOut));
        Assert.All(differences, difference => Assert.Equal(DifferenceClass.Harmless, difference.Class));
    }

    private static DatabaseCatalog Replay(string script)
    {
        var replay = Replayer.Replay(new ReplayScript("script.sql", script), new ReplayOptions { ServerVersion = 18 });
        Assert.Empty(replay.Problems.Select(problem => problem.ToString()));
        return replay.Catalog;
    }
}
