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
              only in a.sql: table — breaks readers
                at a.sql:3
                statements that name it fail (42P01)
                mend: CREATE TABLE public.gone ( … (3 lines)

            public.mood
              only in b.sql: type — note
                at b.sql:2

            public.users
              column email: nullability — breaks readers
                a.sql: NOT NULL  a.sql:1
                b.sql: NULL  b.sql:1
                a NULL may be read where none is expected
                mend: ALTER TABLE public.users ALTER COLUMN email SET NOT NULL;
              only in b.sql: column fresh (text) — note
                at b.sql:1
              column id: type — needs review
                a.sql: integer  a.sql:1
                b.sql: bigint  b.sql:1
                values may be larger than what reads them expects
                mend: ALTER TABLE public.users ALTER COLUMN id TYPE integer USING id::integer;
              only in a.sql: column old (text) — breaks readers
                at a.sql:1
                statements that name the column fail (42703)
                mend: ALTER TABLE public.users ADD COLUMN old text;
              only in a.sql: index users_email (INDEX ON public.users USING btree (email)) — harmless
                at a.sql:2
                queries may be slower
                mend: CREATE INDEX users_email ON public.users USING btree (email);

            5 differences: 3 breaks readers, 1 needs review, 1 harmless; 2 notes (a.sql and b.sql).

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
        var difference = json.GetProperty("differences")[2];
        Assert.Equal("column", difference.GetProperty("object").GetString());
        Assert.Equal("nullability", difference.GetProperty("aspect").GetString());
        Assert.Equal("breaksReaders", difference.GetProperty("class").GetString());
        Assert.Equal("a.sql", difference.GetProperty("values")[0].GetProperty("place").GetProperty("path").GetString());
    }

    [Theory]
    [InlineData(0, "never")]
    [InlineData(0, "readers")]
    [InlineData(1, "writers")]
    [InlineData(1, "harmless")]
    public async Task Fails_from_a_class_on(int exitCode, string failOn)
    {
        _folder.Write("c.sql", "CREATE TABLE t (a integer);");
        _folder.Write("d.sql", "CREATE TABLE t (a integer, b integer NOT NULL);");
        Assert.Equal(exitCode, (await Tool.RunAsync(_folder, "diff", "c.sql", "d.sql", "--fail-on", failOn)).ExitCode);
    }

    [Fact]
    public async Task What_only_the_second_has_is_a_note()
    {
        _folder.Write("c.sql", "CREATE TABLE t (a integer);");
        _folder.Write("d.sql", "CREATE TABLE t (a integer, b integer); CREATE TABLE u (); COMMENT ON TABLE t IS 'x';");
        Assert.Equal(0, (await Tool.RunAsync(_folder, "diff", "c.sql", "d.sql")).ExitCode);
        Assert.Equal(1, (await Tool.RunAsync(_folder, "diff", "c.sql", "d.sql", "--fail-on", "note")).ExitCode);
        var run = await Tool.RunAsync(_folder, "diff", "c.sql", "d.sql", "--no-comments", "--exclude", "public.u", "--exclude", "t");
        Assert.Equal("c.sql and d.sql say the same.\n", run.Output);
    }

    [Fact]
    public async Task Markdown_escapes_what_it_shows()
    {
        _folder.Write("c.sql", "CREATE TABLE \"a|b\" (x_1 text DEFAULT 'a|b');");
        _folder.Write("d.sql", "CREATE TABLE \"a|b\" (x_1 text DEFAULT '`');");
        var run = await Tool.RunAsync(_folder, "diff", "c.sql", "d.sql", "--format", "markdown");
        Assert.Contains("## public.a\\|b\n", run.Output);
        Assert.Contains("| column x\\_1: default | `'a\\|b'` | `` '`' `` | needs review | a column that an INSERT leaves out gets another value |", run.Output);
    }

    [Theory]
    [InlineData("diff needs two catalogs or more; \"dbimpact diff --help\" tells what they may be.", "a.sql")]
    [InlineData("There is no option \"--fial-on\"; did you mean \"--fail-on\"?", "a.sql", "b.sql", "--fial-on")]
    [InlineData("There is no file or folder \"c.sql\" to read a catalog from.", "a.sql", "c.sql")]
    [InlineData("There is no file or folder \"c.sql\" to read a catalog from.", "x=a.sql", "y=c.sql")]
    [InlineData("Two sources are called \"a.sql\": name them, as in local=a.sql.", "a.sql", "a.sql", "b.sql")]
    public async Task Refuses_in_one_sentence(string sentence, params string[] args)
    {
        var run = await Tool.RunAsync(_folder, ["diff", .. args]);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("dbimpact: " + sentence + "\n", run.Error);
    }
}
