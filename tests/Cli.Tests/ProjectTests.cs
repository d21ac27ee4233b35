using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace DbImpact.Cli.Tests;

/// <summary>Which files are compiled together, and what they see of each other.</summary>
public sealed class ProjectTests : IDisposable
{
    private const string Project = """<Project Sdk="Microsoft.NET.Sdk"></Project>""";

    private readonly TestFolder _folder = new();

    public ProjectTests() => _folder.Write("db.sql", "CREATE TABLE t (id integer);");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_constant_of_a_referenced_project_is_known()
    {
        _folder.Write("code/Names/Names.csproj", Project);
        _folder.Write("code/Names/Names.cs", "public static class Names { public const string Table = \"wrong_table\"; }");
        _folder.Write("code/App/App.csproj", """
            <Project Sdk="Microsoft.NET.Sdk"><ItemGroup><ProjectReference Include="..\Names\Names.csproj" /></ItemGroup></Project>
            """);
        _folder.Write("code/App/C.cs", Run("$\"SELECT id FROM {Names.Table}\""));
        Assert.Equal(["App/C.cs"], await FindingsAsync());
    }

    [Fact]
    public async Task A_project_takes_what_lies_below_it_unless_another_does()
    {
        _folder.Write("code/Outer.csproj", """
            <Project Sdk="Microsoft.NET.Sdk"><ItemGroup><Compile Remove="old\**;**\*.skip.cs" /></ItemGroup></Project>
            """);
        _folder.Write("code/A.cs", Run("\"SELECT a FROM t\""));
        _folder.Write("code/deep/B.cs", Run("\"SELECT b FROM t\"", "B"));
        _folder.Write("code/old/C.cs", Run("\"SELECT c FROM t\"", "C"));
        _folder.Write("code/D.skip.cs", Run("\"SELECT d FROM t\"", "D"));
        _folder.Write("code/bin/E.cs", Run("\"SELECT e FROM t\"", "E"));
        _folder.Write("code/obj/F.cs", Run("\"SELECT f FROM t\"", "F"));
        _folder.Write("code/inner/Inner.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><EnableDefaultCompileItems>false</EnableDefaultCompileItems></PropertyGroup>
              <ItemGroup><Compile Include="Only.cs" /></ItemGroup>
            </Project>
            """);
        _folder.Write("code/inner/Only.cs", Run("\"SELECT g FROM t\"", "G"));
        _folder.Write("code/inner/Not.cs", Run("\"SELECT h FROM t\"", "H"));
        Assert.Equal(["A.cs", "deep/B.cs", "inner/Only.cs"], await FindingsAsync());
    }

    [Fact]
    public async Task A_file_that_two_projects_compile_is_reported_once()
    {
        _folder.Write("code/Shared/S.cs", Run("\"SELECT s FROM t\""));
        foreach (var name in new[] { "One", "Two" })
        {
            _folder.Write($"code/{name}/{name}.csproj", """
                <Project Sdk="Microsoft.NET.Sdk"><ItemGroup><Compile Include="..\Shared\*.cs" Link="S.cs" /></ItemGroup></Project>
                """);
        }
        Assert.Equal(["Shared/S.cs"], await FindingsAsync());
    }

    [Fact]
    public async Task Code_without_a_project_is_read_as_a_whole()
    {
        _folder.Write("code/a/Names.cs", "static class Names { public const string Sql = \"SELECT wrong FROM t\"; }");
        _folder.Write("code/b/C.cs", Run("Names.Sql"));
        Assert.Equal(["a/Names.cs"], await FindingsAsync());
    }

    [Fact]
    public async Task Implicit_usings_and_constants_of_the_project_count()
    {
        _folder.Write("code/Directory.Build.props", """
            <Project><PropertyGroup><ImplicitUsings>enable</ImplicitUsings><DefineConstants>$(DefineConstants);SPECIAL</DefineConstants></PropertyGroup></Project>
            """);
        _folder.Write("code/App/App.csproj", """
            <Project Sdk="Microsoft.NET.Sdk"><ItemGroup><Using Include="Npgsql" /></ItemGroup></Project>
            """);
        _folder.Write("code/App/C.cs", """
            class C(NpgsqlDataSource database)
            {
            #if SPECIAL
                private static readonly string Columns = string.Join(", ", new List<string> { "id" });
                void M() { database.CreateCommand("SELECT wrong FROM t"); }
            #endif
            }
            """);
        Assert.Equal(["App/C.cs"], await FindingsAsync());
    }

    [Fact]
    public async Task Projects_that_refer_to_each_other_do_not_loop()
    {
        foreach (var (name, other) in new[] { ("One", "Two"), ("Two", "One") })
        {
            _folder.Write($"code/{name}/{name}.csproj", $"""
                <Project Sdk="Microsoft.NET.Sdk"><ItemGroup><ProjectReference Include="..\{other}\{other}.csproj" /></ItemGroup></Project>
                """);
            _folder.Write($"code/{name}/{name}.cs", Run($"\"SELECT {name} FROM t\"", name));
        }
        Assert.Equal(["One/One.cs", "Two/Two.cs"], await FindingsAsync());
    }

    [Fact]
    public async Task A_link_to_a_folder_above_does_not_loop()
    {
        if (OperatingSystem.IsWindows()) return;
        _folder.Write("code/C.cs", Run("\"SELECT wrong FROM t\""));
        Directory.CreateSymbolicLink(_folder["code/loop"], _folder["code"]);
        Assert.Equal(["C.cs"], await FindingsAsync());
    }

    [Fact]
    public async Task The_newest_C_sharp_is_read()
    {
        _folder.Write("code/C.cs", """
            using Npgsql;
            static class Extensions
            {
                extension(NpgsqlDataSource database)
                {
                    public NpgsqlCommand All => database.CreateCommand("SELECT wrong FROM t");
                }
            }
            class C
            {
                public string Name { get; set => field = value ?? ""; } = "";
            }
            """);
        Assert.Equal(["C.cs"], await FindingsAsync());
    }

    [Fact]
    public async Task A_file_that_the_code_reads_is_checked_once_and_no_script()
    {
        _folder.Write("code/App/App.csproj", Project);
        _folder.Write("code/App/C.cs", Run("System.IO.File.ReadAllText(\"Sql/q.sql\")"));
        _folder.Write("code/App/D.cs", Run(
            "new System.IO.StreamReader(typeof(D).Assembly.GetManifestResourceStream(\"App.Sql.q.sql\")).ReadToEnd()", "D"));
        _folder.Write("code/App/E.cs", Run("System.IO.File.ReadAllText(\"Sql/schema.sql\")", "E"));
        _folder.Write("code/App/Sql/q.sql", "SELECT id\nFROM t WHERE wrong = @id");
        _folder.Write("code/App/Sql/schema.sql", "CREATE TABLE other (id integer); SELECT id FROM other;");
        Assert.Equal(["App/Sql/q.sql"], await FindingsAsync());
    }

    private static string Run(string sql, string name = "C") =>
        $"using Npgsql; class {name}(NpgsqlDataSource database) {{ void M() {{ database.CreateCommand({sql}); }} }}";

    /// <summary>The paths of what is found, where everything could be read.</summary>
    private async Task<string[]> FindingsAsync()
    {
        var run = await Tool.RunAsync(_folder, "check", "code", "-c", "db.sql", "--format", "json");
        Assert.Equal("", run.Error);
        Assert.Empty(run.Json.GetProperty("coverage").GetProperty("problems").EnumerateArray());
        return [.. run.Json.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("path").GetString()!)];
    }

    /// <summary>Roslyn itself takes minutes for them, each parenthesis being looked behind for what it may begin.</summary>
    [Fact]
    public async Task Parentheses_without_end_are_not_read()
    {
        _folder.Write("db.sql", "CREATE TABLE t (id integer);");
        _folder.Write("app/Deep.cs", $"class A {{ int x = {new string('(', 20_000)}1{new string(')', 20_000)}; }}");
        _folder.Write("app/Plain.cs", "class B(Npgsql.NpgsqlDataSource data) { object C() => data.CreateCommand(\"SELECT idd FROM t\"); }");
        var run = await Tool.RunAsync(_folder, "check", "app", "-c", "db.sql");
        Assert.Contains("Plain.cs:1:", run.Output);
        Assert.Contains("Deep.cs: its parentheses are nested 20001 deep; it was not read", run.Output);
    }
}
