using DbImpact.CSharp.Tests.Sql;
using Xunit;

namespace DbImpact.CSharp.Tests.Parameters;

/// <summary>Npgsql's overloads, told apart where the package is not restored.</summary>
public class UnrestoredTests
{
    [Theory]
    [InlineData("c.Parameters.AddWithValue(\"id\", name);", "id: string")]
    [InlineData("c.Parameters.AddWithValue(\"@id\", NpgsqlDbType.Uuid, guid);", "id: NpgsqlDbType.Uuid System.Guid")]
    [InlineData("c.Parameters.AddWithValue(name);", "1: string")]
    [InlineData("c.Parameters.AddWithValue(NpgsqlDbType.Text, name);", "1: NpgsqlDbType.Text string")]
    [InlineData("c.Parameters.Add(\"id\", NpgsqlDbType.Uuid).Value = guid;", "id: NpgsqlDbType.Uuid System.Guid")]
    [InlineData("c.Parameters.Add(\"id\", NpgsqlDbType.Varchar, 36).Value = name;", "id: ?")]
    [InlineData("c.Parameters.Add(new NpgsqlParameter(\"id\", name));", "id: string")]
    [InlineData("c.Parameters.Add(new NpgsqlParameter(\"id\", NpgsqlDbType.Text) { Value = name });", "id: NpgsqlDbType.Text string")]
    [InlineData("c.Parameters.Add(\"id\", type).Value = name;", "id: ?")]
    public void OverloadsAreToldApart(string statement, string expected)
    {
        var code = Code.Unrestored($$"""
            using System; using Npgsql; using NpgsqlTypes;
            class C
            {
                void M(NpgsqlConnection connection, string name, Guid guid, NpgsqlDbType type)
                {
                    using var c = new NpgsqlCommand("SELECT 1 FROM t WHERE id = @id", connection);
                    {{statement}}
                    c.ExecuteScalar();
                }
            }
            """);
        var given = Assert.Single(code.Site.Parameters!.Given);
        Assert.Equal(expected, given.TypeIsKnown ? $"{given.Name}: {given.DeclaredType} {given.Type?.Name}".Replace(":  ", ": ", System.StringComparison.Ordinal) : $"{given.Name}: ?");
    }
}
