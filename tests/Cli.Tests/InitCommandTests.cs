using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace DbImpact.Cli.Tests;

public sealed class InitCommandTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Services_with_their_own_migrations_dumps_and_paths()
    {
        _folder.Write("users/pyproject.toml", "");
        _folder.Write("users/alembic/versions/a.py", "revision = 'a'\ndown_revision = None\nfrom alembic import op\ndef upgrade():\n    op.execute('CREATE TABLE t (id integer)')\n");
        _folder.Write("users/.env.example", "DB_SCHEMA=users\nSECRET=x\n");
        _folder.Write("shop/Shop.csproj", "<Project/>");
        _folder.Write("shop/db/schema.sql", "--\n-- PostgreSQL database dump\n--\nCREATE TABLE t (id integer);\n");
        _folder.Write("shop/appsettings.json", """{ "ConnectionStrings": { "Main": "Host=a;Search Path=shop, public;Password=secret" } }""");
        _folder.Write("tool/main.py", "import os");
        _folder.Write("docker-compose.yml", "environment:\n  REPORTS_URL: postgresql://u:secret@db/reports\n");
        var run = await Tool.RunAsync(_folder, "init");
        Assert.Equal(
            (0, "Wrote dbimpact.json: 3 repositories, 3 databases.\n  shop: shop/db/schema.sql\n  두 단어 [x] 'q': env:REPORTS_URL\n  users: users/alembic/versions\n"
                + "A variable is read when the tool runs; \"dbimpact snapshot env:NAME -o db.sql\" writes a file that serves without the server.\n", ""),
            (run.ExitCode, run.Output, run.Error));
        Assert.Equal(
            """
            {
              "$schema": "https://raw.githubusercontent.com/dbimpact/dbimpact/main/docs/schemas/dbimpact.schema.json",
              "databases": {
                "shop": {
                  "catalog": "shop/db/schema.sql"
                },
                "두 단어 [x] 'q'": {
                  "catalog": "env:REPORTS_URL"
                },
                "users": {
                  "catalog": "users/alembic/versions"
                }
              },
              "repositories": [
                {
                  "name": "shop",
                  "path": "shop",
                  "database": "shop",
                  "searchPath": "shop, public"
                },
                {
                  "name": "tool",
                  "path": "tool",
                  "database": "두 단어 [x] 'q'"
                },
                {
                  "name": "users",
                  "path": "users",
                  "database": "users",
                  "searchPath": "users"
                }
              ]
            }

            """,
            _folder.Read("dbimpact.json"));
        JsonSchema.Load("dbimpact").Validate(JsonDocument.Parse(_folder.Read("dbimpact.json")).RootElement);
        var check = await Tool.RunAsync(_folder.Root, new Dictionary<string, string>(), "check", "shop", "users");
        Assert.Equal((2, "dbimpact: dbimpact.json: database \"두 단어 [x] 'q'\": The environment variable REPORTS_URL is not set.\n"), (check.ExitCode, check.Error));
    }

    [Fact]
    public async Task One_body_of_code_and_what_it_wrote_works()
    {
        _folder.Write("App.csproj", "<Project/>");
        _folder.Write("db/V1__users.sql", "CREATE TABLE users (id integer);");
        _folder.Write("db/V2__name.sql", "ALTER TABLE users ADD name text;");
        Assert.Equal(0, (await Tool.RunAsync(_folder, "init")).ExitCode);
        Assert.Contains("\"catalog\": \"db\"", _folder.Read("dbimpact.json"));
        Assert.Equal(0, (await Tool.RunAsync(_folder, "check")).ExitCode);
        var again = await Tool.RunAsync(_folder, "init");
        Assert.Equal((2, "dbimpact: dbimpact.json is there already, and stays as it is.\n"), (again.ExitCode, again.Error));
    }

    [Fact]
    public async Task Where_nothing_is_told_it_says_so()
    {
        var run = await Tool.RunAsync(_folder, "init");
        Assert.Contains("Nothing that was found tells what the database has", run.Output);
        Assert.Contains("env:DATABASE_URL", _folder.Read("dbimpact.json"));
        Assert.Equal(2, (await Tool.RunAsync(_folder, "init", "nowhere")).ExitCode);
    }

    [Fact]
    public async Task Repositories_in_a_repository_are_their_own()
    {
        foreach (var git in new[] { ".git/HEAD", "platform/.git/HEAD", "platform/services/shop/.git" }) _folder.Write(git, "");
        _folder.Write("db/schema.sql", "CREATE TABLE t (id integer);");
        _folder.Write("platform/services/shop/Data/Migrations/20240101_First.cs", "partial class First : Migration { protected override void Up(MigrationBuilder builder) { } }");
        var run = await Tool.RunAsync(_folder, "init");
        Assert.Equal(
            "Wrote dbimpact.json: 3 repositories, 2 databases.\n  schema: db/schema.sql\n  platform-services-shop: platform/services/shop/Data/Migrations\n", run.Output);
        using var json = JsonDocument.Parse(_folder.Read("dbimpact.json"));
        Assert.Equal([".", "platform", "platform/services/shop"], json.RootElement.GetProperty("repositories").EnumerateArray().Select(repository => repository.GetProperty("path").GetString()));
    }
}
