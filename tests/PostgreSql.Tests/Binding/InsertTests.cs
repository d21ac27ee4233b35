using System.Linq;
using DbImpact.PostgreSql.Binding;
using Xunit;

namespace DbImpact.PostgreSql.Tests.Binding;

/// <summary>What the checks of INSERT and SET need to know.</summary>
public sealed class InsertTests
{
    [Theory]
    [InlineData("INSERT INTO users (email, id) VALUES ('a', 1)", "2 1")]
    [InlineData("INSERT INTO users VALUES (1, 'a', 'b')", "1 2 3")]
    [InlineData("INSERT INTO gone VALUES (1, 2)", "1 3")]
    [InlineData("INSERT INTO users (id, email) SELECT id, note FROM orders", "1 2")]
    [InlineData("INSERT INTO users SELECT id, note FROM orders", "1 2")]
    [InlineData("INSERT INTO users DEFAULT VALUES", "")]
    [InlineData("INSERT INTO users (id, location.x, location.y) VALUES (1, 2, 3)", "1 6")]
    [InlineData("MERGE INTO users USING orders o ON true WHEN NOT MATCHED THEN INSERT (id, email) VALUES (1, 'a')", "1 2")]
    [InlineData("WITH w AS (INSERT INTO users (id) VALUES (1) RETURNING id) SELECT id FROM w", "1")]
    public void Columns_that_get_a_value(string sql, string expected)
    {
        var insert = Assert.Single(Bound.Of(sql).Inserts);
        Assert.True(insert.ColumnsAreKnown);
        Assert.Equal(expected, string.Join(' ', insert.Columns));
    }

    [Theory]
    [InlineData("INSERT INTO users (id, ◊) VALUES (1, 2)")]
    [InlineData("INSERT INTO users (id, nosuch◊) VALUES (1, 2)")]
    [InlineData("INSERT INTO users SELECT * FROM ◊")]
    [InlineData("INSERT INTO users (id«, email») VALUES (1, 2)")]
    [InlineData("INSERT INTO ◊ (id) VALUES (1)")]
    public void Columns_that_are_not_known(string sql) => Assert.False(Assert.Single(Bound.Of(sql).Inserts).ColumnsAreKnown);

    [Fact]
    public void Values_of_each_row()
    {
        var insert = Assert.Single(Bound.Of("INSERT INTO users (id, email) VALUES (1, NULL), (DEFAULT, 'a')").Inserts);
        Assert.Equal("1 1 False False, 2 2 True False", Write(insert, 0));
        Assert.Equal("1 1 False True, 2 2 False False", Write(insert, 1));
    }

    [Fact]
    public void Assignments_of_set()
    {
        var bound = Bound.Of("UPDATE users SET name = NULL, (email, feeling) = ('a', DEFAULT), location.x = 1");
        Assert.Equal(
            ["name NULL True False False", "email 'a' False False False", "feeling DEFAULT False True False", "location 1 False False True"],
            bound.Assignments.Select(item =>
                $"{bound.Text.Slice(item.ColumnSpan)} {bound.Text.Slice(item.ValueSpan)} {item.IsNull} {item.IsDefault} {item.IsPart}"));
    }

    [Theory]
    [InlineData("(id)", "1", true)]
    [InlineData("(email, id)", "2 1", true)]
    [InlineData("(lower(email))", "", false)]
    [InlineData("(email COLLATE \"C\")", "2", false)]
    [InlineData("(id) WHERE id > 1", "1", false)]
    [InlineData("", "", false)]
    public void Conflict_targets(string target, string columns, bool isPlain)
    {
        var sql = $"INSERT INTO users (id, email) VALUES (1, 'a') ON CONFLICT {target} DO NOTHING";
        var conflict = Assert.Single(Bound.Of(sql).Inserts).OnConflict!;
        Assert.Equal(columns, string.Join(' ', conflict.Columns));
        Assert.Equal(isPlain, conflict.IsPlain);
    }

    private static string Write(BoundInsert insert, int row) =>
        string.Join(", ", insert.Rows[row].Select((value, i) => $"{i + 1} {value.ColumnOrdinal} {value.IsNull} {value.IsDefault}"));
}
