using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using DbImpact.Checks.Facts;
using Xunit;

namespace DbImpact.Python.Tests.Migrations;

public partial class AlembicMigrationTests
{
    private static readonly string Fixtures = Path.Combine(AppContext.BaseDirectory, "Fixtures", "Alembic");

    private static IReadOnlyList<Migration> Read(params (string Path, string Text)[] files) => PythonFacts.FromFiles(
        [.. files.Select(file => new PythonFile(file.Path, file.Path, file.Text))], TestContext.Current.CancellationToken).Migrations;

    /// <summary>The upgrade of one revision, each operation on a line: its statement, then in brackets what is not certain of it.</summary>
    private static string[] Upgrade(string body, string before = "") => [.. Read(("versions/a.py", $"""
        from alembic import op
        import sqlalchemy as sa
        from sqlalchemy.dialects import postgresql
        revision = "a"
        down_revision = None
        {before.ReplaceLineEndings("\n")}
        def upgrade():
            {string.Join("\n    ", body.ReplaceLineEndings("\n").Split('\n'))}
        """))[0].Upgrade.Select(Show)];

    private static string Show(MigrationOperation operation)
    {
        var doubts = new[] { operation.Condition, operation.Gap }.OfType<string>().ToList();
        return ((operation.Text is null ? "?" : Normal(operation.Text.Text)) + (doubts.Count > 0 ? $" [{string.Join("; ", doubts)}]" : "")).Trim();
    }

    /// <summary>Blanks are one, and what is quoted without need is not quoted.</summary>
    private static string Normal(string sql) =>
        Needless().Replace(Blanks().Replace(sql, " "), "$1").Replace("( ", "(", StringComparison.Ordinal).Replace(" )", ")", StringComparison.Ordinal).Replace(" , ", ", ", StringComparison.Ordinal).Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex("\"([a-z_]+)\"")]
    private static partial Regex Needless();

    /// <summary>upgrade.sql is what <c>alembic upgrade head --sql</c> (Alembic 1.8.1, SQLAlchemy 1.4.46) prints for the revisions beside it.</summary>
    [Theory]
    [InlineData("0001")]
    [InlineData("0002")]
    [InlineData("0003")]
    [InlineData("0004")]
    public void OperationsAreWrittenAsAlembicWritesThem(string revision)
    {
        var migrations = Read([.. Directory.GetFiles(Fixtures, "*.py").Select(path => (Path.GetFileName(path), File.ReadAllText(path)))]);
        var sections = File.ReadAllText(Path.Combine(Fixtures, "upgrade.sql")).ReplaceLineEndings("\n").Split("-- Running upgrade ");
        var section = sections.Single(section => section.Split('\n')[0].EndsWith("-> " + revision, StringComparison.Ordinal));
        var expected = section[section.IndexOf('\n', StringComparison.Ordinal)..].Split(";\n").Select(Normal)
            .Where(statement => statement.Length > 0 && statement != "COMMIT" && !statement.Contains("alembic_version", StringComparison.Ordinal));
        var made = new HashSet<string>(StringComparer.Ordinal);
        // An enumeration type is made once in a run, whichever table comes first.
        var found = migrations.Single(migration => migration.Name == revision).Upgrade.Where(operation => !operation.IsChecked || made.Add(operation.Text!.Text));
        Assert.Equal(expected, found.Select(Show));
    }

    [Fact]
    public void TheChainIsRead()
    {
        var migrations = Read([.. Directory.GetFiles(Fixtures, "*.py").Select(path => (Path.GetFileName(path), File.ReadAllText(path)))]);
        Assert.Equal(
            [
                "0001 after nothing: tables and every kind of column (Written) main",
                "0002 after 0001: columns, indexes and constraints change (Refused)",
                "0003 after 0001: beside (Empty)",
                "0004 after 0002, 0003: merge both (Written)",
            ],
            migrations.OrderBy(migration => migration.Name, StringComparer.Ordinal).Select(migration =>
                $"{migration.Name} after {(migration.Parents.Count == 0 ? "nothing" : string.Join(", ", migration.Parents.Select(parent => parent.Name)))}: "
                + $"{migration.Title} ({migration.Undoing}) {string.Join(" ", migration.Labels)}".TrimEnd()));
        Assert.Equal(
            ["DROP TABLE parted", "DROP TABLE audit.small", "DROP TABLE audit.log", "DROP TABLE pairs", "DROP TABLE numbers", "DROP TABLE users", "DROP TYPE kind"],
            migrations.Single(migration => migration.Name == "0001").Downgrade.Select(Show));
    }

    [Fact]
    public void WhatIsNotCertainIsSaidSo() => Assert.Equal(
        [
            "ALTER TABLE a ADD COLUMN x INTEGER [only if not has_column(\"a\", \"x\")]",
            "DROP TABLE b [in a try]",
            "SELECT 1",
            "ALTER TABLE c DROP COLUMN y [in a loop]",
            "DROP TABLE d [only if not inspector.has_table(\"d\")]",
            "ALTER TABLE e DROP COLUMN z [unless left before (if not inspector.has_table(\"e\"))]",
        ],
        Upgrade("""
            inspector = sa.inspect(op.get_bind())
            if not has_column("a", "x"):
                op.add_column("a", sa.Column("x", sa.Integer()))
            try:
                op.drop_table("b")
            except Exception:
                pass
            for row in op.get_bind().execute(sa.text("SELECT 1")):
                op.drop_column("c", "y")
            if not inspector.has_table("d"):
                op.drop_table("d")
            if not inspector.has_table("e"):
                return
            op.drop_column("e", "z")
            """, """
            def has_column(table, column):
                return column in [c["name"] for c in sa.inspect(op.get_bind()).get_columns(table)]
            """));

    [Fact]
    public void TheProgramsOwnFunctionsAreFollowed()
    {
        var found = Read(
            ("app/helpers.py", """
                import sqlalchemy as sa
                from alembic import op
                def columns():
                    return [sa.Column("created_at", sa.DateTime(), nullable=False)]
                def add_all(*tables, kind=sa.Text()):
                    pass
                def add(table, kind=sa.Text()):
                    for column in ("x", "y"):
                        op.add_column(table, sa.Column(column, kind))
                """),
            ("versions/b.py", """
                from alembic import op
                import sqlalchemy as sa
                from app.helpers import add, columns
                revision = "b"
                down_revision = "a"
                def upgrade():
                    op.create_table("t", sa.Column("id", sa.Integer(), primary_key=True), *columns())
                    add("t")
                    add("u", kind=sa.String(5))
                def downgrade():
                    pass
                """));
        Assert.Equal(
            [
                "CREATE TABLE t (id SERIAL NOT NULL, created_at TIMESTAMP WITHOUT TIME ZONE NOT NULL, PRIMARY KEY (id))",
                "ALTER TABLE t ADD COLUMN x TEXT", "ALTER TABLE t ADD COLUMN y TEXT",
                "ALTER TABLE u ADD COLUMN x VARCHAR(5)", "ALTER TABLE u ADD COLUMN y VARCHAR(5)",
            ],
            found[0].Upgrade.Select(Show));
    }

    [Fact]
    public void WhatIsNotKnownIsAGapAndNeverAGuess() => Assert.Equal(
        [
            "? [calls op.sync_enum_values(), which is not Alembic's own]",
            "? [calls strange.helpers.change(), which is not followed]",
            "? [has columns or constraints that are not followed]",
            "ALTER TABLE b ADD COLUMN c \uFFFC [has a part that is a type that is not followed]",
            "? [runs a statement that is not known]",
            "? [calls strange.helpers.Base.metadata.create_all(), which is not followed]",
        ],
        Upgrade("""
            op.sync_enum_values("public", "kind", ["a"], [])
            change("t")
            op.create_table("a", *load())
            op.add_column("b", sa.Column("c", Strange()))
            op.execute(open("x.sql").read())
            op.execute(sa.table("t", sa.column("x")).update().values(x=1))
            op.bulk_insert(sa.table("t"), [{"x": 1}])
            Base.metadata.create_all(bind=op.get_bind())
            """, "from strange.helpers import change, Strange, Base\n"));

    [Fact]
    public void OtherDatabasesBranchesAreNotRun() => Assert.Equal(
        ["ALTER TABLE a ADD COLUMN x JSONB", "DROP TABLE b"],
        Upgrade("""
            bind = op.get_bind()
            dialect = bind.dialect.name
            if dialect == "sqlite":
                op.add_column("a", sa.Column("x", sa.Text()))
                return
            elif dialect in ("postgresql", "cockroachdb"):
                op.add_column("a", sa.Column("x", sa.JSON().with_variant(postgresql.JSONB(), "postgresql")))
            if dialect != "postgresql" or context.is_offline_mode():
                return
            op.drop_table("b")
            """, "from alembic import context\n"));

    [Fact]
    public void EnumerationsAreMadeAndDropped() => Assert.Equal(
        [
            "CREATE TYPE color AS ENUM ('RED', 'BLUE')",
            "CREATE TYPE app.size AS ENUM ('s', 'l')",
            "ALTER TABLE a ADD COLUMN c color",
            "DROP TYPE app.size",
        ],
        Upgrade("""
            sa.Enum(Color).create(op.get_bind(), checkfirst=True)
            size = postgresql.ENUM("s", "l", name="size", schema="app")
            size.create(op.get_bind())
            op.add_column("a", sa.Column("c", sa.Enum(Color)))
            size.drop(op.get_bind(), checkfirst=False)
            """, """
            import enum
            class Color(enum.Enum):
                RED = 1
                BLUE = 2
            """));
}
