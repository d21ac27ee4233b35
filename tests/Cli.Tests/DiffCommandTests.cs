using System.Threading.Tasks;
using Xunit;

namespace DbImpact.Cli.Tests;

public sealed class DiffCommandTests : System.IDisposable
{
    private readonly TestFolder _folder = new();

    public DiffCommandTests()
    {
        _folder.Write("a.sql", """
            CREATE TABLE users (id integer PRIMARY KEY, email varchar(100) NOT NULL, old text);
            CREATE INDEX users_email ON users (email);
            CREATE TABLE gone (id integer);
            """);
        _folder.Write("b.sql", """
            CREATE TABLE users (id bigint PRIMARY KEY, email varchar(100), fresh text DEFAULT 'x');
            CREATE TYPE mood AS ENUM ('ok');
            """);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Shows_what_differs()
    {
        var run = await Tool.RunAsync(_folder, "diff", "a.sql", "b.sql");
        Assert.Equal(
            """
            public.gone
              only in the first: table

            public.mood
              only in the second: type

            public.users
              column email: nullability
                a.sql: NOT NULL
                b.sql: NULL
              only in the second: column fresh (text)
              column id: type
                a.sql: integer
                b.sql: bigint
              only in the first: column old (text)
              only in the first: index users_email (INDEX ON public.users USING btree (email))

            7 differences between a.sql and b.sql.

            """,
            run.Output);
        Assert.Equal((1, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task Says_so_when_nothing_differs()
    {
        var run = await Tool.RunAsync(_folder, "diff", "a.sql", "a.sql");
        Assert.Equal((0, "a.sql and a.sql say the same.\n", ""), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public async Task Json_follows_its_schema()
    {
        var run = await Tool.RunAsync(_folder, "diff", "a.sql", "b.sql", "--format", "json", "-o", "diff.json");
        Assert.Equal((1, "", ""), (run.ExitCode, run.Output, run.Error));
        var json = JsonSchema.Parse(_folder.Read("diff.json"));
        JsonSchema.Load("diff").Validate(json);
        var first = json.GetProperty("differences")[2];
        Assert.Equal("column", first.GetProperty("object").GetString());
        Assert.Equal("nullability", first.GetProperty("aspect").GetString());
        Assert.Equal("a.sql", first.GetProperty("firstPlace").GetProperty("path").GetString());
    }
}
