using BenchmarkDotNet.Attributes;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Replay;

namespace DbImpact.Bench;

/// <summary>A snapshot of 5 MB.</summary>
[MemoryDiagnoser]
public class CatalogBenchmarks
{
    private readonly ReplayScript _snapshot = new("db.sql", Schema.Snapshot(5_000_000));

    [Benchmark]
    public int Parse() => SqlParser.ParseScript(_snapshot.Text).Statements.Count;

    [Benchmark]
    public int Replay() => Replayer.Replay(_snapshot).StatementCount;
}
