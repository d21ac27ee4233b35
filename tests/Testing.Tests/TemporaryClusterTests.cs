using System;
using System.IO;
using System.Linq;
using Xunit;

namespace DbImpact.Testing.Tests;

public sealed class TemporaryClusterTests
{
    public static bool HasPrograms => Programs != null;

    public static bool IsWindows => OperatingSystem.IsWindows();

    private static string? Programs => ServerDiscovery.OnThisMachine().Startable().FirstOrDefault()?.Programs;

    [Fact(Skip = "There is no PostgreSQL to start: neither of eng/postgres nor in /usr/lib/postgresql.", SkipUnless = nameof(HasPrograms))]
    public void A_cluster_lives_until_it_is_disposed()
    {
        var cluster = TemporaryCluster.Start(Programs!);
        try
        {
            Assert.InRange(ServerDiscovery.MajorOf(cluster.ConnectionString, "the cluster"), 13, 18);
            Assert.True(Directory.Exists(cluster.Folder));
        }
        finally
        {
            cluster.Dispose();
        }

        Assert.False(Directory.Exists(cluster.Folder));
        Assert.Throws<PostgreSqlServerException>(() => ServerDiscovery.MajorOf(cluster.ConnectionString, "the cluster"));
    }

    [Fact(Skip = "A POSIX shell starts the server.", SkipWhen = nameof(IsWindows))]
    public void A_server_that_does_not_start_tells_why()
    {
        var failure = Assert.Throws<PostgreSqlServerException>(() => TemporaryCluster.Start("/nowhere/bin"));

        Assert.Contains("/nowhere/bin/initdb", failure.Message, StringComparison.Ordinal);
    }
}
