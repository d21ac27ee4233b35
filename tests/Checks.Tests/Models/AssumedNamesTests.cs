using DbImpact.Checks.Facts;
using DbImpact.Checks.Models;
using DbImpact.PostgreSql.Replay;
using DbImpact.PostgreSql.Syntax;
using Xunit;

namespace DbImpact.Checks.Tests.Models;

/// <summary>A model whose context's options are built elsewhere: a naming convention may be on.</summary>
public sealed class AssumedNamesTests
{
    private const string Snake = "CREATE TABLE blog_posts (id int, first_line text)";

    private const string Exact = "CREATE TABLE \"BlogPosts\" (\"Id\" int, \"FirstLine\" text)";

    [Theory]
    [InlineData(Snake, true, NameOrigin.Convention, "FirstLine", 0)]
    [InlineData(Exact, true, NameOrigin.Convention, "FirstLine", 0)]
    [InlineData(Snake, true, NameOrigin.Convention, "Title", 1)]
    [InlineData(Snake, true, NameOrigin.Attribute, "FirstLine", 1)]
    [InlineData(Snake, false, NameOrigin.Convention, "FirstLine", 1)]
    public void A_name_that_a_convention_would_spell_otherwise_is_no_finding(string ddl, bool isAssumed, NameOrigin origin, string column,
        int findings)
    {
        var place = new SourceSpan("Blog.cs", 0, 1);
        var model = new EntityModel
        {
            TypeName = "Blog.Post",
            Library = "EF Core",
            Place = place,
            Extent = place,
            Table = new MappedName("BlogPosts", NameOrigin.Convention, place),
            IsNamingAssumed = isAssumed,
            Properties = [new PropertyModel { Name = column, Place = place, TypeName = "string", Column = new MappedName(column, origin, place) }],
        };
        var catalog = Replayer.Replay(new ReplayScript("db.sql", ddl)).Catalog;
        Assert.Equal(findings, ModelCheck.Check(model, new CheckContext(new Database("db.sql", catalog))).Count);
    }
}
