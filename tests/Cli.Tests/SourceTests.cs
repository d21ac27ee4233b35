using System;
using System.Linq;
using DbImpact.Cli.Commands;
using DbImpact.Cli.Reports.Text;
using DbImpact.Cli.Sources;
using DbImpact.PostgreSql.Replay;
using Xunit;

namespace DbImpact.Cli.Tests;

public class SourceTests
{
    [Theory]
    [InlineData("main=db.sql", "main", "db.sql")]
    [InlineData("my-db.v2=postgres://u:p@h/d?x=y", "my-db.v2", "postgres://u:p@h/d?x=y")]
    [InlineData("main=Host=h;Database=d", "main", "Host=h;Database=d")]
    [InlineData("Host=h;Database=d", null, "Host=h;Database=d")]
    [InlineData("User ID=me;Host=h", null, "User ID=me;Host=h")]
    [InlineData("postgres://u:p@h/d?sslmode=require", null, "postgres://u:p@h/d?sslmode=require")]
    [InlineData("env:URL", null, "env:URL")]
    [InlineData("main=env:URL", "main", "env:URL")]
    public void A_name_may_stand_before_a_source(string text, string? name, string source) =>
        Assert.Equal((name, source), CatalogSource.SplitName(text));

    [Theory]
    [InlineData("postgres://app:s3cret@h/main", "app@h:5432/main", "main")]
    [InlineData("Host=h;Port=1;Username=app;Password=s3cret;Database=main", "app@h:1/main", "main")]
    [InlineData("env:URL", "env:URL (app@h:5432/main)", "main")]
    public void A_server_is_described_without_its_password(string text, string description, string name)
    {
        var source = CatalogSource.Parse(text, "/", variable => variable == "URL" ? "postgres://app:s3cret@h/main" : null);
        Assert.Equal((description, name), (source.Description, source.DefaultName));
        Assert.DoesNotContain("s3cret", source.ToString());
    }

    [Fact]
    public void Migrations_are_sorted_by_the_value_of_numbers()
    {
        string[] sorted =
        [
            "001_a.sql", "2_b.sql", "10_c.sql", "20240101_d.sql", "V1__a.sql", "V1.2__b.sql", "V1.10__c.sql", "V9__d.sql", "V10__e.sql",
        ];
        var shuffled = sorted.OrderBy(name => name.Length).ThenBy(name => name, StringComparer.Ordinal).ToArray();
        Array.Sort(shuffled, MigrationOrder.Compare);
        Assert.Equal(sorted, shuffled);
    }

    [Theory]
    [InlineData("1.down.sql", true)]
    [InlineData("1_down.sql", true)]
    [InlineData("U2__x.sql", true)]
    [InlineData("1.up.sql", false)]
    [InlineData("markdown.sql", false)]
    [InlineData("Users.sql", false)]
    public void What_undoes_a_migration_is_left_out(string name, bool isUndo) => Assert.Equal(isUndo, MigrationScript.IsUndo(name));

    [Theory]
    [InlineData("users, public", new[] { "users", "public" })]
    [InlineData("Users,\"My, \"\"Schema\"\"\" , public", new[] { "users", "My, \"Schema\"", "public" })]
    [InlineData(" ", new string[0])]
    public void A_search_path_is_read_as_PostgreSQL_does(string list, string[] names) => Assert.Equal(names, SearchPathOption.Split(list));

    [Theory]
    [InlineData("abc", 3)]
    [InlineData("이름", 4)]
    [InlineData("\t", 4)]
    [InlineData("é", 1)]
    [InlineData("e\u0301", 1)]
    public void Columns_of_a_terminal(string text, int columns) => Assert.Equal(columns, SourceExcerpt.Columns(text));

    [Theory]
    [InlineData("catalogue", "catalog")]
    [InlineData("databse", "databases")]
    [InlineData("xyz", null)]
    public void The_nearest_word(string word, string? expected) => Assert.Equal(expected, Nearest.Of(word, ["catalog", "databases", "repositories"]));
}
