using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;
using DbImpact.PostgreSql.Comparison;
using DbImpact.PostgreSql.Snapshots;
using DbImpact.Testing;
using Npgsql;
using Xunit;

namespace DbImpact.LiveCatalog.Tests;

public class RoundTripTests
{
    [ServerTheory, Servers]
    public async Task A_database_made_from_its_snapshot_reads_the_same(int major)
    {
        var failures = new List<string>();
        foreach (var path in Corpus.ScriptsFor(major))
        {
            await using var original = await Corpus.CreateDatabaseAsync(major, File.ReadAllText(path));
            var first = await LiveCatalogReader.ReadAsync(original.ConnectionString);
            var snapshot = SnapshotWriter.Write(first);
            try
            {
                await using var copy = await Corpus.CreateDatabaseAsync(major, snapshot);
                var second = await LiveCatalogReader.ReadAsync(copy.ConnectionString);
                foreach (var difference in CatalogComparer.Compare(first, second)) failures.Add($"{Path.GetFileName(path)}: {difference}");
            }
            catch (PostgresException exception)
            {
                failures.Add($"{Path.GetFileName(path)}: {exception.MessageText}\n{snapshot}");
            }
        }
        Assert.True(failures.Count == 0, string.Join("\n", failures));
    }
}
