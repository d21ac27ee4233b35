using System;
using System.Linq;
using DbImpact.CSharp.Sql;
using Xunit;

namespace DbImpact.CSharp.Tests.Sql;

/// <summary>Methods that options name, where nothing in the source shows that they run SQL.</summary>
public sealed class NamedMethodTests
{
    private const string Source = """
        namespace Shop;
        public static class Db
        {
            public static void Run(string name, string sql) => System.Console.WriteLine(name + sql);
            public static void Ask(this Client client, string sql) { }
        }
        public class Client(string text) { public string Text => text; public void Send<T>(T first, string second) { } }
        public class Store
        {
            private void Helper(string condition) => Db.Run("x", "SELECT 2 FROM t WHERE " + condition);
            public void Go(Client client)
            {
                var text = "SELECT 1 FROM t";
                Db.Run("x", text);
                Helper("a");
                _ = new Client("SELECT 3 FROM t");
                client.Send(1, text + " s");
                client.Ask("FROM t");
                System.Console.WriteLine("SELECT 4 FROM t");
            }
        }
        """;

    [Theory]
    [InlineData("Shop.Db.Run#sql", "SELECT 1 FROM t", "SELECT 2 FROM t WHERE a", "SELECT 2 FROM t WHERE ⟨condition⟩")]
    [InlineData("Db.Run#1", "SELECT 1 FROM t", "SELECT 2 FROM t WHERE a", "SELECT 2 FROM t WHERE ⟨condition⟩")]
    [InlineData(" Db.Run#sql ", "SELECT 1 FROM t", "SELECT 2 FROM t WHERE a", "SELECT 2 FROM t WHERE ⟨condition⟩")]
    [InlineData("Db.Run", "x", "x")]
    [InlineData("Client.Client", "SELECT 3 FROM t")]
    [InlineData("Client.Send#second", "SELECT 1 FROM t s")]
    [InlineData("Db.Ask#sql", "FROM t")]
    [InlineData("System.Console.WriteLine#value", "SELECT 4 FROM t", "xSELECT 1 FROM t", "xSELECT 2 FROM t WHERE a", "xSELECT 2 FROM t WHERE ⟨condition⟩")]
    [InlineData("Other.Db.Run#sql")]
    [InlineData("b.Run#sql")]
    [InlineData("Db.Run#text")]
    [InlineData("Db.Run#2")]
    [InlineData("Db.Runs#sql")]
    public void A_method_that_is_named_is_a_place_where_sql_is_run(string method, params string[] texts) =>
        Assert.Equal(texts.Order(StringComparer.Ordinal), Find(method).Order(StringComparer.Ordinal));

    [Fact]
    public void Several_are_parted_by_commas() => Assert.Equal(["Client", "Run"], SqlMethods.ParseList("Db.Run#sql, Client.Client").Names.Order());

    [Fact]
    public void Without_options_nothing_is_found_in_them() => Assert.Empty(Code.Restored(Source).Facts.SqlSites);

    [Theory]
    [InlineData("Db.Run#sql", true)]
    [InlineData("A.B.C", true)]
    [InlineData("Run", false)]
    [InlineData("Db.#sql", false)]
    [InlineData("Db.Run#", false)]
    [InlineData("Db.Run(sql)", false)]
    [InlineData("", false)]
    public void Readable(string text, bool isReadable) => Assert.Equal(isReadable, SqlMethods.IsReadable(text));

    private static string[] Find(string method)
    {
        var facts = CSharpFacts.FromCompilation(Code.Restored(Source).Compilation, TestContext.Current.CancellationToken, SqlMethods.Parse([method]));
        return [.. facts.SqlSites.Select(site => Code.Show(site.Text))];
    }
}
