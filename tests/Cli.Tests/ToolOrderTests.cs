using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Threading.Tasks;
using DbImpact.CSharp.Sql;
using DbImpact.Testing;
using DbUp;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Npgsql;
using Xunit;

namespace DbImpact.Cli.Tests;

/// <summary>The order of .NET's tools for files of SQL: what is told is what the tools themselves do to a server.</summary>
public sealed class ToolOrderTests : IDisposable
{
    private static readonly string[] Scripts =
    [
        "Scripts/0001 first.sql", "Scripts/0002_second.sql", "Scripts/10_ten.sql", "Scripts/2_two.sql", "Scripts/a/z.sql", "Scripts/B/y.sql", "Scripts/b.sql", "Scripts/Z.sql",
        "Scripts/With.Dot/1.sql", "Scripts/with-dash/1.sql", "Scripts/_x.sql",
    ];

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private async Task<string[]> OrderAsync(string tool)
    {
        var json = (await Tool.RunAsync(_folder, "migrations", "app", "--format", "json")).Json;
        return [.. json.GetProperty("chains").EnumerateArray().Where(chain => chain.GetProperty("tool").GetString() == tool)
            .SelectMany(chain => chain.GetProperty("migrations").EnumerateArray()).Select(migration => migration.GetProperty("name").GetString()!)];
    }

    private void WriteProject(string items, string program)
    {
        _folder.Write("app/Shop.Data.csproj", $"<Project Sdk=\"Microsoft.NET.Sdk\"><ItemGroup>{items}</ItemGroup></Project>");
        _folder.Write("app/Program.cs", $"using DbUp; class Program {{ static void Main() {{ {program} }} }}");
    }

    [ServerFact]
    public async Task DbUp_runs_embedded_scripts_in_the_order_that_is_told()
    {
        WriteProject(
            "<PackageReference Include=\"dbup-postgresql\" Version=\"7.0.1\" /><EmbeddedResource Include=\"Scripts\\**\\*.sql\" />",
            "DeployChanges.To.PostgresqlDatabase(\"\").WithScriptsEmbeddedInAssembly(typeof(Program).Assembly).Build();");
        foreach (var script in Scripts) _folder.Write("app/" + script, "SELECT 1;");
        await using var database = await PostgreSqlServer.Newest.CreateDatabaseAsync(cancellationToken: TestContext.Current.CancellationToken);
        var result = DeployChanges.To.PostgresqlDatabase(database.ConnectionString).WithScriptsEmbeddedInAssembly(AssemblyWithScripts()).LogToNowhere().Build().PerformUpgrade();
        Assert.True(result.Successful, result.Error?.Message);
        Assert.Equal(await RecordedAsync(database, "SELECT scriptname FROM schemaversions ORDER BY schemaversionsid"), await OrderAsync("DbUp"));
    }

    [ServerFact]
    public async Task DbUp_runs_a_folders_scripts_in_the_order_that_is_told()
    {
        WriteProject("<PackageReference Include=\"dbup-core\" Version=\"6.1.1\" />", "DeployChanges.To.PostgresqlDatabase(\"\").WithScriptsFromFileSystem(\"Scripts\").Build();");
        foreach (var script in Scripts) _folder.Write("app/" + script, "SELECT 1;");
        await using var database = await PostgreSqlServer.Newest.CreateDatabaseAsync(cancellationToken: TestContext.Current.CancellationToken);
        var result = DeployChanges.To.PostgresqlDatabase(database.ConnectionString).WithScriptsFromFileSystem(_folder["app/Scripts"]).LogToNowhere().Build().PerformUpgrade();
        Assert.True(result.Successful, result.Error?.Message);
        Assert.Equal(await RecordedAsync(database, "SELECT scriptname FROM schemaversions ORDER BY schemaversionsid"), await OrderAsync("DbUp"));
    }

    [ServerFact]
    public async Task Evolve_runs_its_scripts_in_the_order_that_is_told()
    {
        WriteProject("<PackageReference Include=\"Evolve\" Version=\"3.2.0\" />", "");
        foreach (var script in new[] { "V1__a", "V1_1__b", "V10__c", "V2__d", "V1_10__e", "V1_2__f", "R__z", "R__a", "V0003__g", "sub/V2_1__h" }) _folder.Write($"app/db/{script}.sql", "SELECT 1;");
        await using var database = await PostgreSqlServer.Newest.CreateDatabaseAsync(cancellationToken: TestContext.Current.CancellationToken);
        await using (var connection = new NpgsqlConnection(database.ConnectionString)) new EvolveDb.Evolve(connection) { Locations = [_folder["app/db"]] }.Migrate();
        Assert.Equal(
            await RecordedAsync(database, "SELECT coalesce(version, replace(name, '.sql', '')) FROM changelog WHERE type IN (0, 4) ORDER BY id"), await OrderAsync("Evolve"));
    }

    /// <summary>What the program says of its scripts and is not read: which of them run is not known.</summary>
    [Theory]
    [InlineData("DeployChanges.To.PostgresqlDatabase(\"\").WithScriptsEmbeddedInAssembly(typeof(Program).Assembly, s => s.Contains(\"x\")).Build();")]
    [InlineData("DeployChanges.To.PostgresqlDatabase(\"\").WithScriptsEmbeddedInAssembly(typeof(Program).Assembly).WithScript(\"a\", \"SELECT 1\").Build();")]
    [InlineData("DeployChanges.To.PostgresqlDatabase(\"\").WithScriptsFromFileSystem(System.Environment.CurrentDirectory).Build();")]
    [InlineData("")]
    public async Task Scripts_of_DbUp_that_are_chosen_are_no_chain(string program)
    {
        WriteProject("<PackageReference Include=\"dbup-postgresql\" Version=\"7.0.1\" /><EmbeddedResource Include=\"Scripts\\*.sql\" />", program);
        _folder.Write("app/Scripts/1.sql", "CREATE TABLE t (a integer);");
        Assert.Empty(await OrderAsync("DbUp"));
    }

    [Fact]
    public async Task A_script_of_DbUp_that_fails_is_found()
    {
        WriteProject(
            "<PackageReference Include=\"dbup-postgresql\" Version=\"7.0.1\" /><EmbeddedResource Include=\"Scripts\\*.sql\" LogicalName=\"%(Filename)\" />",
            "DeployChanges.To.PostgresqlDatabase(\"\").WithScriptsEmbeddedInAssembly(typeof(Program).Assembly).Build();");
        _folder.Write("app/Scripts/10.sql", "CREATE TABLE t (a integer);");
        _folder.Write("app/Scripts/9.sql", "ALTER TABLE t ADD COLUMN a text;");
        Assert.Equal(["10", "9"], await OrderAsync("DbUp"));
        _folder.Write("db.sql", "CREATE TABLE other (id integer);");
        var findings = (await Tool.RunAsync(_folder, "check", "app", "--catalog", "db.sql")).Output;
        Assert.Contains("DBI6001  migration 9 fails: column \"a\" of relation \"t\" already exists", findings, StringComparison.Ordinal);
    }

    /// <summary>grate's documentation, Getting started: the folders in their order, the scripts of each by their paths.</summary>
    [Fact]
    public async Task Grate_has_an_order_of_folders()
    {
        foreach (var script in new[]
        {
            "up/0002_b.sql", "up/0001_a.sql", "runAfterOtherAnyTimeScripts/x.sql", "views/v.sql", "functions/f.sql", "sprocs/p.sql", "permissions/g.sql", "runFirstAfterUp/r.sql",
            "up/sub/0000_c.sql", "beforeMigration/m.sql",
        }) _folder.Write("app/db/" + script, "SELECT 1;");
        Assert.Equal(
            [
                "beforeMigration/m.sql", "up/0001_a.sql", "up/0002_b.sql", "up/sub/0000_c.sql", "runFirstAfterUp/r.sql", "functions/f.sql", "views/v.sql", "sprocs/p.sql",
                "runAfterOtherAnyTimeScripts/x.sql", "permissions/g.sql",
            ],
            await OrderAsync("grate"));
    }

    [Fact]
    public async Task A_folder_up_alone_is_nobodys()
    {
        _folder.Write("app/db/up/1.sql", "SELECT 1;");
        _folder.Write("app/db/down/1.sql", "SELECT 1;");
        Assert.Empty(await OrderAsync("grate"));
    }

    /// <summary>An assembly with the scripts as MSBuild embeds them.</summary>
    private static Assembly AssemblyWithScripts()
    {
        var resources = Scripts.Select(script => new ResourceDescription(SqlFiles.ResourceName(script, "Shop.Data"), () => new MemoryStream(Encoding.UTF8.GetBytes("SELECT 1;")), isPublic: true));
        var compilation = CSharpCompilation.Create(
            "Shop.Data", [], [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)], new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var image = new MemoryStream();
        Assert.True(compilation.Emit(image, manifestResources: resources, cancellationToken: TestContext.Current.CancellationToken).Success);
        return Assembly.Load(image.ToArray());
    }

    private static async Task<string[]> RecordedAsync(TestDatabase database, string query)
    {
        await using var command = database.DataSource.CreateCommand(query);
        await using var reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        var found = new System.Collections.Generic.List<string>();
        while (await reader.ReadAsync(TestContext.Current.CancellationToken)) found.Add(reader.GetString(0));
        return [.. found];
    }
}
