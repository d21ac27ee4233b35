using Xunit;

namespace DbImpact.CSharp.Tests.Sql;

/// <summary>Where the text comes from: constants, fields, properties, methods, string methods.</summary>
public sealed class ValueTests
{
    [Theory]
    [InlineData("private const string Sql = \"SELECT 1\";")]
    [InlineData("private const string Sql = \"SELECT\" + \" \" + One; private const string One = \"1\";")]
    [InlineData("private const string Sql = $\"SELECT {One}\"; private const string One = \"1\";")]
    [InlineData("private static readonly string Sql = \"SELECT 1\";")]
    [InlineData("private static readonly string Sql; static Store() { Sql = \"SELECT 1\"; }")]
    [InlineData("private readonly string Sql; public Store() { Sql = \"SELECT 1\"; }")]
    [InlineData("private readonly string Sql; public Store() => Sql = \"SELECT 1\"; public Store(int x) : this() { }")]
    [InlineData("private string Sql = \"SELECT 1\";")]
    [InlineData("public string Sql { get; } = \"SELECT 1\";")]
    [InlineData("private string Sql => \"SELECT 1\";")]
    [InlineData("private static string Sql { get { return \"SELECT 1\"; } }")]
    [InlineData("private static string Sql { get => \"SELECT 1\"; }")]
    public void A_member_that_has_one_value_is_followed(string members)
    {
        Assert.Equal(["SELECT 1"], Code.Body("connection.Execute(Sql);", members).Shown);
        Assert.Equal(["SELECT 1"], Code.Unrestored(Code.InMethod("connection.Execute(Sql);", members)).Shown);
    }

    [Theory]
    [InlineData("private readonly string Sql = \"SELECT 1\"; public Store(bool x) { if (x) Sql = \"SELECT 2\"; }")]
    [InlineData("private readonly string Sql = \"SELECT 1\"; public Store(string[] xs) { foreach (var x in xs) Sql += x; }")]
    [InlineData("private string Sql = \"SELECT 1\"; public void Set(string x) { Sql = x; }")]
    [InlineData("private string Sql = \"SELECT 1\"; public void Set() { Change(ref Sql); } static void Change(ref string x) { x = \"\"; }")]
    [InlineData("public string Sql = \"SELECT 1\";")]
    [InlineData("public string Sql { get; set; } = \"SELECT 1\";")]
    [InlineData("public string Sql { get; init; } = \"SELECT 1\";")]
    [InlineData("public virtual string Sql => \"SELECT 1\";")]
    [InlineData("private static string Sql => Environment.CommandLine;")]
    public void A_member_that_may_have_another_value_is_not(string members)
    {
        var code = Code.Body("connection.Execute(Sql);", members);
        Assert.Empty(code.Shown);
        Assert.Single(code.Unknown);
    }

    [Fact]
    public void A_constant_of_another_file_stands_in_that_file()
    {
        var code = Code.Restored(Code.InMethod("connection.Execute($\"SELECT {Names.Id} FROM \" + Names.Table);"), """
            public static class Names { public const string Id = "id"; public static readonly string Table = "public." + "rows"; }
            """);
        Assert.Equal(["SELECT id FROM public.rows"], code.Shown);
        Assert.Equal("File1.cs", code.Site.Text.Source.ToSource(new PostgreSql.Syntax.SqlSpan(7, 2))!.Value.Path);
        Assert.Equal("id", code.SourceOf(code.Site, "id"));
        Assert.Equal("rows", code.SourceOf(code.Site, "rows"));
        Assert.Equal("SELECT ", code.SourceOf(code.Site, "SELECT "));
        Assert.Equal("File0.cs", code.Site.Place.Path);
    }

    [Fact]
    public void A_constant_of_another_assembly_is_known_but_has_no_place()
    {
        var code = Code.Body("connection.Execute(\"SELECT \" + nameof(Row) + ' ' + int.MaxValue + \" FROM \" + NpgsqlConnection.DefaultPort);");
        Assert.Equal(["SELECT Row 2147483647 FROM 5432"], code.Shown);
        Assert.StartsWith("\"SELECT \" + nameof(Row)", code.SourceOf(code.Site, "Row"));
        Assert.Null(code.Replace(code.Site, "Row", "X"));
    }

    [Theory]
    [InlineData("string.Format(\"SELECT {0} FROM {1}\", \"a\", argument)", "SELECT a FROM ⟨argument⟩")]
    [InlineData("string.Format(CultureInfo.InvariantCulture, \"SELECT '{{}}', {0:d}\", number)", "SELECT '{}', ⟨0:d⟩")]
    [InlineData("string.Concat(\"SELECT \", argument, \" FROM t\")", "SELECT ⟨argument⟩ FROM t")]
    [InlineData("string.Join(\", \", \"SELECT a\", \"b\") + \" FROM t\"", "SELECT a, b FROM t")]
    [InlineData("\"SELECT \" + string.Join(\", \", new[] { \"a\", \"b\" }) + \" FROM t\"", "SELECT a, b FROM t")]
    [InlineData("\"SELECT \" + string.Join(\", \", Columns) + \" FROM t\"", "SELECT a, b FROM t")]
    [InlineData("\"SELECT \" + string.Join(\", \", names) + \" FROM t\"", "SELECT ⟨string.Join(\", \", names)⟩ FROM t")]
    [InlineData("\"SELECT \" + string.Join(\", \", names.Select(n => \"x\" + n)) + \" FROM t\"", "SELECT ⟨string.Join(\", \", names.Select(n => \"x\" + n))⟩ FROM t")]
    [InlineData("\"  SELECT 1 \\n\".Trim()", "SELECT 1")]
    [InlineData("\"SELECT 1;\".TrimEnd(';')", "SELECT 1")]
    [InlineData("Text.Substring(0, Text.Length - 2)", "SELECT 1")]
    [InlineData("Text.Remove(Text.Length - 1)", "SELECT 1,")]
    [InlineData("Text.Substring(1)", "ELECT 1,,")]
    [InlineData("\"SELECT * FROM $table$ x\".Replace(\"$table$\", \"users\")", "SELECT * FROM users x")]
    [InlineData("\"SELECT * FROM $table$ x\".Replace(\"$table$\", argument)", "SELECT * FROM ⟨argument⟩ x")]
    [InlineData("\"SELECT * FROM t\".Replace(argument, \"\")", null)]
    [InlineData("FormattableString.Invariant($\"SELECT {argument} FROM t LIMIT {number}\")", "SELECT ⟨argument⟩ FROM t LIMIT ⟨number⟩")]
    [InlineData("string.Create(CultureInfo.InvariantCulture, $\"SELECT {argument}\")", "SELECT ⟨argument⟩")]
    [InlineData("$\"SELECT {argument,5} {number:N0}\"", "SELECT ⟨argument⟩ ⟨number⟩")]
    [InlineData("$\"SELECT {argument}{number} FROM t\"", "SELECT ⟨argument}{number⟩ FROM t")]
    [InlineData("$\"SELECT {1} {'x'} {nameof(Row)} {\"y\"}\"", "SELECT 1 x Row y")]
    [InlineData("\"SELECT 1\" + string.Empty + null + Environment.NewLine", "SELECT 1\n")]
    [InlineData("(string)(\"SELECT 1\")!", "SELECT 1")]
    [InlineData("await Task.FromResult(\"SELECT 1\").ConfigureAwait(false)", "SELECT 1")]
    [InlineData("\"select 1\".ToUpperInvariant()", "SELECT 1")]
    [InlineData("Build(\"a\")", "SELECT a FROM t")]
    [InlineData("Build(table: \"x\", column: argument)", "SELECT ⟨argument⟩ FROM x")]
    [InlineData("Local(\"a\")", "SELECT a FROM t WHERE 1 = 1")]
    [InlineData("\"a\".Select()", "SELECT a")]
    [InlineData("argument.ToString()", null)]
    [InlineData("$\"{argument}\"", null)]
    [InlineData("names[0]", null)]
    [InlineData("System.IO.File.ReadAllText(\"a.sql\")", null)]
    public void An_expression_gives_its_text(string expression, string? expected)
    {
        const string Members = """
            private const string Text = "SELECT 1,,";
            private static readonly string[] Columns = ["a", "b"];
            private static string Build(string column, string table = "t") => "SELECT " + column + " FROM " + table;
            """;
        var body = $"""
            string Local(string column) {"{"} var text = Build(column); text += " WHERE 1 = 1"; return text; {"}"}
            Local("");
            connection.Execute({expression});
            """;
        var code = Code.Restored(Code.InMethod(body, Members), "static class Extensions { public static string Select(this string column) => \"SELECT \" + column; }");
        Assert.Equal(expected is null ? [] : [expected], code.Shown);
        Assert.Equal(expected is null ? 1 : 0, code.Unknown.Length);
    }

    [Fact]
    public void Parts_keep_their_places_through_string_methods()
    {
        var code = Code.Body("""connection.Execute(string.Format("  SELECT {{}} {0}, b FROM $t$", "a").Replace("$t$", "us\u0065rs").Trim());""");
        Assert.Equal(["SELECT {} a, b FROM users"], code.Shown);
        Assert.Equal("a", code.SourceOf(code.Site, "a"));
        Assert.Equal("b", code.SourceOf(code.Site, "b"));
        Assert.Equal("us\\u0065rs", code.SourceOf(code.Site, "users"));
        Assert.Equal("SELECT", code.SourceOf(code.Site, "SELECT"));
    }

    [Fact]
    public void Holes_say_what_they_are()
    {
        var code = Code.Body("connection.Execute($\"SELECT {names[0]} FROM {argument} WHERE {Guid.NewGuid()} = {number} OR {Next()}\");", "static string Next() => Environment.CommandLine;");
        Assert.Equal(
            [
                "names[0] is not followed",
                "argument is a parameter of Run(string, bool, bool, int, string[])",
                "Guid.NewGuid() is the result of NewGuid",
                "number is a parameter of Run(string, bool, bool, int, string[])",
                "Environment.CommandLine is a property of another assembly",
            ],
            code.Site.Gaps);
    }

    [Fact]
    public void Endless_definitions_end()
    {
        var code = Code.Unrestored("""
            using Dapper; using Npgsql;
            class Store
            {
                const string A = B + "x";
                const string B = A + "y";
                static string F(int n) => "SELECT " + F(n - 1) + F(n - 2);
                string P => P;
                void M(NpgsqlConnection c) { c.Execute(A); c.Execute(F(3)); c.Execute(P); var x = x + "a"; c.Execute(x); }
            }
            """);
        Assert.Equal(["⟨A⟩yx", "SELECT ⟨F(n - 1)}{F(n - 2)⟩", "⟨x⟩a"], code.Shown);
        Assert.Equal(["the text is defined by itself"], code.Unknown);
    }

    [Fact]
    public void A_concatenation_of_ten_thousand_literals_is_one_text()
    {
        var sum = string.Join(" + ", System.Linq.Enumerable.Repeat("\"SELECT 1; \"", 10_000));
        var code = Code.Unrestored($"using Dapper; using Npgsql; class A {{ void M(NpgsqlConnection c) => c.Execute({sum}); }}");
        Assert.Equal(10_000 * "SELECT 1; ".Length, code.Site.Text.Text.Length);
    }
}
