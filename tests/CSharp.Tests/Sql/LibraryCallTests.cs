using System.Linq;
using DbImpact.Checks.Facts;
using DbImpact.PostgreSql.Syntax;
using Xunit;

namespace DbImpact.CSharp.Tests.Sql;

/// <summary>Libraries whose packages the tests do not have: their calls by declarations of the same names, and by names alone.</summary>
public sealed class LibraryCallTests
{
    internal const string Declarations = """
        namespace LinqToDB
        {
            public interface IDataContext;
            public struct RawSqlString { public static implicit operator RawSqlString(string sql) => default; }
            public static class DataExtensions { public static object FromSql<T>(this IDataContext c, System.FormattableString sql) => c; }
        }
        namespace LinqToDB.Data
        {
            public class DataConnection : LinqToDB.IDataContext;
            public static class DataContextExtensions
            {
                public static object Query<T>(this LinqToDB.IDataContext c, string sql, object? p = null) => c;
                public static object Query<T>(this LinqToDB.IDataContext c, System.Func<object, T> read, string sql) => c;
                public static object ExecuteAsync(this LinqToDB.IDataContext c, string sql, object? p = null) => c;
                public static object QueryToListAsync<T>(this LinqToDB.IDataContext c, string sql) => c;
                public static object SetCommand(this LinqToDB.IDataContext c, string commandText) => c;
                public static object QueryProc<T>(this LinqToDB.IDataContext c, string sql) => c;
            }
        }
        namespace RepoDb
        {
            public static class DbConnectionExtension
            {
                public static object ExecuteQuery<T>(this System.Data.IDbConnection c, string commandText, object? param = null) => c;
                public static object ExecuteNonQueryAsync(this System.Data.IDbConnection c, string commandText, object? param = null) => c;
            }
        }
        namespace Marten
        {
            public interface IQuerySession { object QueryAsync<T>(string sql, params object[] p); }
            public interface IAdvancedSql { object QueryAsync<T>(string sql, params object[] p); }
            public interface IDocumentOperations : IQuerySession { void QueueSqlCommand(string sql, params object[] p); }
        }
        namespace JetBrains.Annotations
        {
            public sealed class LanguageInjectionAttribute(string name) : System.Attribute { public string Name => name; }
        }
        """;

    private static Code Write(string statement) => Code.Restored(
        $$"""
        using System;
        using System.Data;
        using LinqToDB;
        using LinqToDB.Data;
        using Marten;
        using Npgsql;
        using RepoDb;
        class Store(DataConnection db, IDbConnection neutral, NpgsqlConnection connection, IQuerySession session, IAdvancedSql sql, IDocumentOperations documents)
        {
            void Run(int id) { {{statement}} }
            static void Show([JetBrains.Annotations.LanguageInjection("sql")] string text) { }
        }
        """,
        Declarations);

    [Theory]
    [InlineData("db.Query<int>(\"SELECT 1\");", "linq2db", SqlOperation.Query)]
    [InlineData("db.Query<int>(reader => 1, \"SELECT 1\");", "linq2db", SqlOperation.Query)]
    [InlineData("db.QueryToListAsync<int>(\"SELECT 1\");", "linq2db", SqlOperation.Query)]
    [InlineData("db.ExecuteAsync(\"SELECT 1\", new { id });", "linq2db", SqlOperation.Execute)]
    [InlineData("db.SetCommand(\"SELECT 1\");", "linq2db", SqlOperation.Execute)]
    [InlineData("db.FromSql<int>($\"SELECT 1\");", "linq2db", SqlOperation.Query)]
    [InlineData("neutral.ExecuteQuery<int>(\"SELECT 1\");", "RepoDb", SqlOperation.Query)]
    [InlineData("connection.ExecuteNonQueryAsync(\"SELECT 1\", new { id });", "RepoDb", SqlOperation.Execute)]
    [InlineData("session.QueryAsync<int>(\"SELECT 1\");", "Marten", SqlOperation.Query)]
    [InlineData("sql.QueryAsync<int>(\"SELECT 1\");", "Marten", SqlOperation.Query)]
    [InlineData("documents.QueueSqlCommand(\"SELECT 1\".Trim());", null, default(SqlOperation))]
    [InlineData("documents.QueueSqlCommand(\"DELETE FROM t\");", "Marten", SqlOperation.Execute)]
    [InlineData("Show(\"SELECT 1\");", "SQL string", SqlOperation.Command)]
    public void A_call_is_found(string statement, string? library, SqlOperation operation)
    {
        var code = Write(statement);
        if (library is null)
        {
            Assert.Single(code.Facts.SqlSites.Select(site => (object)site).Concat(code.Facts.UnknownSites));
            return;
        }
        Assert.Equal(library, code.Site.Library);
        Assert.Equal(operation, code.Site.Operation);
    }

    [Theory]
    // A procedure's name, Marten's own placeholders and parts of statements.
    [InlineData("db.QueryProc<int>(\"SELECT 1\");", 0)]
    [InlineData("session.QueryAsync<int>(\"where data ->> 'a' = 'b'\");", 1)]
    [InlineData("session.QueryAsync<int>(\"select data from t where id = ?\", id);", 1)]
    public void What_is_no_statement_is_not_read(string statement, int unknown)
    {
        var code = Write(statement);
        Assert.Empty(code.Facts.SqlSites);
        Assert.Equal(unknown, code.Unknown.Length);
    }

    [Fact]
    public void Interpolations_of_linq2db_are_parameters()
    {
        Assert.Equal("SELECT * FROM t WHERE id = {0}", Write("db.FromSql<int>($\"SELECT * FROM t WHERE id = {id}\");").Site.Text.Text);
        Assert.Equal(ParameterStyle.EntityFramework, Write("db.FromSql<int>($\"SELECT * FROM t WHERE id = {id}\");").Site.Text.ParameterStyle);
    }

    private const string TwoDatabases = "may be sent to another database, as the program uses several";

    [Theory]
    [InlineData("using Dapper; using System.Data; class S(IDbConnection c) { void M() => c.Execute(\"SELECT 1\"); }", false)]
    [InlineData("using Dapper; using System.Data; using Npgsql; class S(IDbConnection c) { void M() => c.Execute(\"SELECT 1\"); }", true)]
    [InlineData("using Dapper; class S(Npgsql.NpgsqlConnection c) { void M() => c.Execute(\"SELECT 1\"); }", true)]
    [InlineData("using Dapper; using System.Data; using Npgsql; using Microsoft.Data.SqlClient; class S(IDbConnection c) { void M() => c.Execute(\"SELECT 1\"); }", false)]
    [InlineData("using System.Data; class S(IDbCommand c) { void M() => c.CommandText = \"SELECT 1\"; }", false)]
    public void Where_a_program_uses_two_databases_a_neutral_interface_does_not_tell(string source, bool isKnown)
    {
        const string Other = "using Microsoft.Data.SqlClient; class Other { SqlConnection? c; }";
        const string Own = "using Npgsql; class Own { NpgsqlConnection? c; }";
        foreach (var code in new[] { Code.With(["Npgsql", "Dapper"], source, Other, Own), Code.Unrestored(source, Other, Own) })
        {
            Assert.Equal(isKnown ? 1 : 0, code.Facts.SqlSites.Count);
            Assert.Equal(isKnown ? [] : ["the text " + TwoDatabases], code.Unknown);
        }
        var alone = Code.With(["Npgsql", "Dapper"], source.Replace("using Microsoft.Data.SqlClient;", ""), Own);
        Assert.Single(alone.Facts.SqlSites);
    }
}
