using System.Threading.Tasks;
using Xunit;

namespace DbImpact.Cli.Tests;

public sealed class CatalogCommandTests : System.IDisposable
{
    private readonly TestFolder _folder = new();

    public CatalogCommandTests() => _folder.Write("db.sql", """
        CREATE SCHEMA chat;
        CREATE TABLE users (id uuid PRIMARY KEY, email text);
        CREATE TABLE user_wallets (user_id uuid REFERENCES users, currency text, balance numeric, PRIMARY KEY (user_id, currency));
        CREATE TABLE tags (name text);
        COMMENT ON TABLE tags IS 'Words | for ads
        and more';
        CREATE VIEW rich_users AS SELECT u.id FROM users u;
        CREATE TABLE chat.messages (id bigserial, sender uuid REFERENCES public.users) PARTITION BY RANGE (id);
        CREATE TABLE chat.messages_1 PARTITION OF chat.messages FOR VALUES FROM (0) TO (9);
        """);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Has_a_line_for_each_relation()
    {
        var run = await Tool.RunAsync(_folder, "catalog", "db.sql");
        Assert.Equal(
            """
            chat
              messages        2  partitioned table; refers to public.users

            public: user
              user_wallets    3  key user_id, currency; refers to users
              users           2  key id

            public
              rich_users      1  view
              tags            1  Words | for ads

            db.sql: 3 tables, 1 partitioned table, 1 view.

            """,
            run.Output);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task Markdown_has_a_table_for_each_domain()
    {
        var run = await Tool.RunAsync(_folder, "catalog", "db.sql", "-f", "markdown", "--schemas", "public", "--exclude", "user*");
        Assert.Equal(
            """
            # db.sql

            PostgreSQL 18: 1 table, 1 view.

            ## public

            | name | kind | columns |  |
            | --- | --- | ---: | --- |
            | `rich_users` | view | 1 |  |
            | `tags` | table | 1 | Words \| for ads |

            """,
            run.Output);
    }

    [Fact]
    public async Task Json_follows_its_schema()
    {
        var run = await Tool.RunAsync(_folder, "catalog", "db.sql", "-f", "json");
        JsonSchema.Load("catalog").Validate(run.Json);
        Assert.Equal(5, run.Json.GetProperty("relations").GetArrayLength());
    }
}
