using System.Collections.Generic;
using System.Linq;
using DbImpact.PostgreSql.Binding;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;
using Xunit;

namespace DbImpact.PostgreSql.Tests.Binding;

/// <summary>Each parameter knows the columns it meets.</summary>
public sealed class ParameterTests
{
    [Theory]
    [InlineData("SELECT 1 FROM users WHERE id = @a AND email = @b", "a Compared = id, b Compared = email")]
    [InlineData("SELECT 1 FROM users WHERE @a = id OR email LIKE @a", "a Compared = id Compared LIKE email")]
    [InlineData("SELECT 1 FROM users WHERE id = ANY (@ids)", "ids ComparedAsArray = id")]
    [InlineData("SELECT 1 FROM users WHERE id IN (@a, :b)", "a Compared IN id, b Compared IN id")]
    [InlineData("SELECT 1 FROM users WHERE id BETWEEN @a AND @b", "a Compared BETWEEN id, b Compared BETWEEN id")]
    [InlineData("SELECT 1 FROM (SELECT email AS e FROM users) s WHERE s.e = @a", "a Compared = email")]
    [InlineData("INSERT INTO users (id, email) VALUES (@a, @b)", "a Assigned id, b Assigned email")]
    [InlineData("INSERT INTO users VALUES (@a, @b)", "a Assigned id, b Assigned email")]
    [InlineData("INSERT INTO users (id, email) SELECT @a, @b", "a Assigned id, b Assigned email")]
    [InlineData("UPDATE users SET name = @a WHERE id = @b", "a Assigned name, b Compared = id")]
    [InlineData("UPDATE users SET (name, email) = (@a, @b)", "a Assigned name, b Assigned email")]
    [InlineData("SELECT 1 FROM users WHERE (id, email) = (@a, @b)", "a Compared = id, b Compared = email")]
    [InlineData("SELECT @a", "a")]
    public void Uses(string sql, string expected) => Assert.Equal(expected, string.Join(", ", Bound.Of(sql).Parameters.Select(Write)));

    [Fact]
    public void The_callers_type_holds()
    {
        var types = new Dictionary<string, TypeReference> { ["a"] = new(BuiltInTypes.Uuid) };
        var context = new BindingContext(Bound.Context().Catalog) { ParameterTypes = types };
        Assert.Equal(BuiltInTypes.Uuid, Assert.Single(Bound.Of("SELECT 1 FROM users WHERE id = @a", context).Parameters).Type.Oid);
    }

    [Theory]
    [InlineData(ParameterStyle.Format, "SELECT 1 FROM users WHERE id = %s AND email = %s", "1 2")]
    [InlineData(ParameterStyle.Positional, "SELECT 1 FROM users WHERE id = $2 AND email = $1", "2 1")]
    [InlineData(ParameterStyle.EntityFramework, "SELECT 1 FROM users WHERE id = {0} AND email = {1}", "0 1")]
    public void Names(ParameterStyle style, string sql, string expected) =>
        Assert.Equal(expected, string.Join(' ', Bound.Of(sql, style).Parameters.Select(parameter => parameter.Name)));

    private static string Write(BoundParameter parameter) => parameter.Name + string.Concat(parameter.Uses.Select(Write));

    private static string Write(ParameterUse use)
    {
        var column = Bound.Context().Catalog.GetRelation(use.RelationOid)!.FindColumn(use.ColumnOrdinal)!;
        return $" {use.Kind}{(use.Operator is null ? "" : " " + use.Operator)} {column.Name}";
    }
}
