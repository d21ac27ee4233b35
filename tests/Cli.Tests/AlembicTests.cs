using System;
using System.IO;
using System.Threading.Tasks;
using DbImpact.Testing;
using Xunit;

namespace DbImpact.Cli.Tests;

/// <summary>Alembic's revisions as the source of a catalog.</summary>
public sealed class AlembicTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    /// <summary>upgrade.sql is what Alembic itself would send for these revisions.</summary>
    [ServerTheory]
    [Servers]
    public async Task A_chain_makes_what_alembic_makes_of_it(int major)
    {
        var fixtures = Path.Combine(AppContext.BaseDirectory, "Fixtures", "Alembic");
        foreach (var path in Directory.GetFiles(fixtures, "*.py")) _folder.Write("alembic/versions/" + Path.GetFileName(path), await File.ReadAllTextAsync(path));
        await using var database = await PostgreSqlServer.Get(major).CreateDatabaseAsync(await File.ReadAllTextAsync(Path.Combine(fixtures, "upgrade.sql")));
        var run = await Tool.RunAsync(_folder, "diff", "alembic/versions", database.ConnectionString);
        Assert.Contains(" say the same.\n", run.Output, StringComparison.Ordinal);
        Assert.Matches("\nholds: .* has what its migrations make, and nothing else\n", run.Output);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task What_is_not_known_is_said_and_leaves_its_table_open()
    {
        _folder.Write("versions/a.py", """
            from alembic import op
            import sqlalchemy as sa
            revision = "a"
            down_revision = None
            def upgrade():
                op.create_table("t", sa.Column("id", sa.Integer(), primary_key=True))
                op.create_table("u", sa.Column("id", sa.Integer(), primary_key=True), sa.Column("odd", load()))
                if missing("t"):
                    op.add_column("t", sa.Column("x", sa.Integer()))
                op.create_table("v", sa.Column("id", sa.Integer(), primary_key=True))
            """);
        _folder.Write("app/a.py", """
            import psycopg2
            def f(cursor):
                cursor.execute("SELECT anything FROM t")
                cursor.execute("SELECT odd, even FROM u")
                cursor.execute("SELECT nothing FROM v")
            """);
        var run = await Tool.RunAsync(_folder, "check", "app", "--catalog", "versions");
        Assert.DoesNotContain("anything", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\"odd\"", run.Output, StringComparison.Ordinal);
        Assert.Contains("column \"even\" does not exist in u", run.Output, StringComparison.Ordinal);
        Assert.Contains("column \"nothing\" does not exist in v", run.Output, StringComparison.Ordinal);
        Assert.Contains("versions/a.py:", run.Error, StringComparison.Ordinal);
    }
}
