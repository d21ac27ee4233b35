using System.Linq;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Replay;
using Xunit;

namespace DbImpact.PostgreSql.Tests.Replay;

/// <summary>What is left of a detached partition's foreign keys to partitioned tables, as servers 13.23, 14.23, 15.18 and 18.4 leave it.</summary>
public class DetachedKeyTests
{
    private const string Script =
        """
        CREATE TABLE r (a integer PRIMARY KEY) PARTITION BY HASH (a);
        CREATE TABLE r0 PARTITION OF r FOR VALUES WITH (MODULUS 2, REMAINDER 0);
        CREATE TABLE p (a integer PRIMARY KEY) PARTITION BY HASH (a);
        CREATE TABLE q4 PARTITION OF p FOR VALUES WITH (MODULUS 20, REMAINDER 9);
        CREATE TABLE q3 PARTITION OF p FOR VALUES WITH (MODULUS 20, REMAINDER 8);
        ALTER TABLE p ADD CONSTRAINT k6 FOREIGN KEY (a) REFERENCES r;
        ALTER TABLE q3 ADD CONSTRAINT k9 FOREIGN KEY (a) REFERENCES r ON DELETE CASCADE;
        ALTER TABLE p DETACH PARTITION q4;
        ALTER TABLE p DETACH PARTITION q3;
        """;

    [Theory]
    [InlineData(13, "q3.k9 r, q3.q3_a_fkey r0")]
    [InlineData(14, "q3.k9 r, q3.q3_a_fkey r0")]
    [InlineData(15, "q3.k6 r, q3.k9 r, q4.k6 r")]
    [InlineData(18, "q3.k6 r, q3.k9 r, q4.k6 r")]
    public void Keys_are_lost_and_set_free_before_15(int version, string keys)
    {
        var replay = Replayer.Replay(new ReplayScript("detach.sql", Script), new ReplayOptions { ServerVersion = version });
        Assert.Empty(replay.Problems.Select(problem => problem.Message));
        var catalog = replay.Catalog;
        var found = catalog.Constraints.Where(key => key.Kind == ConstraintKind.ForeignKey && NameOf(key.RelationOid) != "p")
            .Select(key => $"{NameOf(key.RelationOid)}.{key.Name} {NameOf(key.ReferencedOid)}").Order(System.StringComparer.Ordinal);
        Assert.Equal(keys, string.Join(", ", found));

        string? NameOf(int oid) => catalog.GetRelation(oid)?.Name;
    }
}
