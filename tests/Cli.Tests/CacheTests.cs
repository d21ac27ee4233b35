using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using DbImpact.Checks.Facts;
using DbImpact.Cli.Cache;
using Xunit;

namespace DbImpact.Cli.Tests;

/// <summary>What is kept between runs never changes what they say.</summary>
public sealed class CacheTests : IDisposable
{
    private static readonly string[] Samples = ["robeing", "robeing-python", "services", "scores", "viewster", "law"];

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Every_command_says_the_same_with_and_without_it()
    {
        foreach (var sample in Samples) SampleTests.CopySample(sample, _folder[sample]);
        foreach (var sample in Samples)
        {
            foreach (var command in (string[])["check", "usages", "migrations", "fix"])
            {
                string[] args = [command, sample, "--format", "json"];
                var plain = await Tool.RunAsync(_folder, [.. args, "--no-cache"]);
                var first = await Tool.RunAsync(_folder, [.. args, "--cache", "kept"]);
                var second = await Tool.RunAsync(_folder, [.. args, "--cache", "kept"]);
                Assert.Equal((plain, plain), (first, second));
            }
        }
        Assert.NotEmpty(Files());
    }

    /// <summary>After any edit the run that knows what there was before says what one says that knows nothing.</summary>
    [Theory]
    [InlineData("robeing", 1)]
    [InlineData("robeing-python", 2)]
    [InlineData("scores", 3)]
    public async Task Edits_are_seen(string sample, int seed)
    {
        SampleTests.CopySample(sample, _folder[sample]);
        var random = new Random(seed);
        var files = Directory.GetFiles(_folder[sample], "*", SearchOption.AllDirectories).Where(static path => Path.GetExtension(path) is ".cs" or ".py" or ".sql" or ".csproj")
            .Order(StringComparer.Ordinal).ToList();
        for (var i = 0; i < 25; i++)
        {
            var path = files[random.Next(files.Count)];
            var text = await File.ReadAllTextAsync(path);
            var at = random.Next(text.Length);
            var edited = random.Next(4) switch
            {
                0 => text[..at] + (char)random.Next('a', 'z') + text[at..],
                1 => text.Remove(at, Math.Min(random.Next(1, 12), text.Length - at)),
                2 => text[..at] + "\n" + text[at..],
                _ => text.Replace("users", "people", StringComparison.Ordinal),
            };
            if (Path.GetExtension(path) != ".csproj") await File.WriteAllTextAsync(path, edited);
            else await File.WriteAllTextAsync(path, text.Replace("</PropertyGroup>", $"<DefineConstants>X{i}</DefineConstants></PropertyGroup>", StringComparison.Ordinal));
            var kept = await Tool.RunAsync(_folder, "check", sample, "--format", "json", "--cache", "kept");
            Assert.Equal(await Tool.RunAsync(_folder, "check", sample, "--format", "json", "--no-cache"), kept);
            if (i % 3 == 0) await File.WriteAllTextAsync(path, text);
        }
    }

    [Fact]
    public async Task A_change_of_what_the_code_reads_is_seen()
    {
        Program();
        Assert.Contains("column \"nme\" does not exist", (await Check()).Output, StringComparison.Ordinal);
        _folder.Write("Sql/user.sql", "SELECT name FROM users");
        Assert.Equal(0, (await Check()).ExitCode);
        // A constant of another project.
        _folder.Write("Names/Names.cs", "public static class Names { public const string Column = \"emial\"; }");
        Assert.Contains("column \"emial\" does not exist", (await Check()).Output, StringComparison.Ordinal);
        _folder.Write("Names/Names.cs", "public static class Names { public const string Column = \"email\"; }");
        Assert.Equal(0, (await Check()).ExitCode);
        // A method that runs SQL by what an option says.
        _folder.Write("App/.editorconfig", "[*.cs]\ndbimpact_sql_methods = Own.Ask\n");
        Assert.Contains("column \"mail\" does not exist", (await Check()).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Damaged_and_foreign_files_are_ignored()
    {
        Program();
        var first = await Check();
        foreach (var path in Files())
        {
            var bytes = await File.ReadAllBytesAsync(path);
            foreach (var damaged in (byte[][])[[], [1], bytes[..40], bytes[..^1], [.. bytes[..^1], (byte)(bytes[^1] ^ 1)], [.. bytes[..30], (byte)(bytes[30] ^ 1), .. bytes[31..]], bytes.Reverse().ToArray()])
            {
                await File.WriteAllBytesAsync(path, damaged);
                Assert.Equal(first, await Check());
            }
        }
        // One that belongs under another name.
        var files = Files();
        File.Copy(files[0], files[1], overwrite: true);
        Assert.Equal(first, await Check());
    }

    [Fact]
    public async Task A_pipe_in_the_place_of_a_file_is_not_waited_for()
    {
        if (OperatingSystem.IsWindows()) return;
        Program();
        var first = await Check();
        foreach (var path in Files())
        {
            File.Delete(path);
            using var make = Process.Start("mkfifo", [path]);
            await make.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.Equal(0, make.ExitCode);
        }
        Assert.Equal(first, await Check());
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public async Task A_folder_without_a_name_is_refused(string name)
    {
        Program();
        var run = await Tool.RunAsync(_folder, "check", ".", "--catalog", "db.sql", "--cache", name);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--cache names no folder; write --cache=FOLDER, or --no-cache to keep nothing.", run.Error);
        Assert.Empty(Directory.GetFiles(_folder["."], "*.facts"));
    }

    [Fact]
    public async Task A_folder_that_is_none_and_one_without_rights_do_no_harm()
    {
        Program();
        var plain = await Tool.RunAsync(_folder, "check", ".", "--catalog", "db.sql", "--no-cache");
        _folder.Write("kept", "a file");
        Assert.Equal(plain, await Check());
        File.Delete(_folder["kept"]);
        Directory.CreateDirectory(_folder["kept"]);
        if (OperatingSystem.IsWindows()) return;
        File.SetUnixFileMode(_folder["kept"], UnixFileMode.None);
        Assert.Equal(plain, await Check());
        File.SetUnixFileMode(_folder["kept"], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    [Fact]
    public async Task Runs_may_share_it()
    {
        Program();
        var runs = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(Check)));
        Assert.All(runs, run => Assert.Equal(runs[0], run));
        Assert.DoesNotContain(Directory.GetFiles(_folder["kept"]), path => path.EndsWith(".tmp", StringComparison.Ordinal));
    }

    [Fact]
    public async Task It_is_where_the_users_environment_says_and_his_alone()
    {
        if (OperatingSystem.IsWindows() || OperatingSystem.IsMacOS()) return;
        Program();
        await Tool.RunAsync(_folder.Root, new Dictionary<string, string> { ["HOME"] = _folder["home"] }, "check", ".", "--catalog", "db.sql");
        var kept = _folder["home/.cache/dbimpact"];
        Assert.NotEmpty(Directory.GetFiles(kept));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(kept));
        foreach (var path in Directory.GetFiles(kept)) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path));
        await Tool.RunAsync(_folder.Root, new Dictionary<string, string> { ["HOME"] = _folder["home"], ["XDG_CACHE_HOME"] = _folder["xdg"] }, "check", ".", "--catalog", "db.sql");
        Assert.NotEmpty(Directory.GetFiles(_folder["xdg/dbimpact"]));
    }

    [Fact]
    public async Task Nothing_is_kept_where_that_is_said()
    {
        Program();
        await Tool.RunAsync(_folder.Root, new Dictionary<string, string> { ["HOME"] = _folder["home"] }, "check", ".", "--catalog", "db.sql", "--no-cache");
        Assert.False(Directory.Exists(_folder["home"]));
        var run = await Tool.RunAsync(_folder, "check", ".", "--catalog", "db.sql", "--no-cache", "--cache", "kept");
        Assert.Equal((2, "dbimpact: --cache says where to keep what --no-cache says not to keep."), (run.ExitCode, run.Error.Split('\n')[0]));
    }

    [Fact]
    public void What_was_not_used_for_longest_goes_first()
    {
        var folder = _folder["kept"];
        for (var i = 0; i < 10; i++)
        {
            new FactCache(folder).Keep($"{i:d64}", new SourceFacts { Problems = [new SourceProblem("a", new string('x', 100))] });
            File.SetLastWriteTimeUtc(Path.Combine(folder, $"{i:d64}.facts"), DateTime.UtcNow.AddDays(-20 + i));
        }
        _folder.Write("kept/notes.txt", "somebody's");
        _folder.Write("kept/0.facts.0.tmp", "half");
        File.SetLastWriteTimeUtc(_folder["kept/0.facts.0.tmp"], DateTime.UtcNow.AddDays(-2));
        // The first is used again.
        Assert.NotNull(new FactCache(folder).Find($"{0:d64}"));
        var size = new FileInfo(Path.Combine(folder, $"{0:d64}.facts")).Length;
        var cache = new FactCache(folder, size * 5);
        cache.Keep($"{10:d64}", new SourceFacts { Problems = [new SourceProblem("a", new string('x', 100))] });
        cache.Trim();
        var left = Files().Select(path => Path.GetFileNameWithoutExtension(path).TrimStart('0')).ToList();
        Assert.Equal(["", "8", "9", "10"], left.OrderBy(static name => name.Length).ThenBy(static name => name, StringComparer.Ordinal));
        Assert.True(File.Exists(_folder["kept/notes.txt"]));
        Assert.False(File.Exists(_folder["kept/0.facts.0.tmp"]));
    }

    private string[] Files() => [.. Directory.GetFiles(_folder["kept"], "*.facts").Order(StringComparer.Ordinal)];

    private Task<ToolRun> Check() => Tool.RunAsync(_folder, "check", ".", "--catalog", "db.sql", "--cache", "kept");

    private void Program()
    {
        _folder.Write("db.sql", "CREATE TABLE users (id int PRIMARY KEY, name text NOT NULL, email text);");
        _folder.Write("Sql/user.sql", "SELECT nme FROM users");
        _folder.Write("Names/Names.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>");
        _folder.Write("Names/Names.cs", "public static class Names { public const string Column = \"email\"; }");
        _folder.Write("App/App.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\"><ItemGroup><ProjectReference Include=\"../Names/Names.csproj\" /></ItemGroup></Project>");
        _folder.Write("App/Store.cs", """
            using Npgsql;
            public sealed class Own { public void Ask(string sql) => System.Console.WriteLine(sql); }
            public sealed class Store(NpgsqlDataSource source)
            {
                public NpgsqlCommand One() => source.CreateCommand($"SELECT {Names.Column} FROM users");
                public void Two() => new Own().Ask("SELECT mail FROM users");
            }
            """);
        _folder.Write("Loader.cs", """
            using Npgsql;
            public sealed class Loader(NpgsqlDataSource source)
            {
                public NpgsqlCommand Load() => source.CreateCommand(System.IO.File.ReadAllText("Sql/user.sql"));
            }
            """);
        _folder.Write("store.py", "import asyncpg\n\nasync def load(pool: asyncpg.Pool):\n    return await pool.fetch('SELECT name FROM users')\n");
    }
}
