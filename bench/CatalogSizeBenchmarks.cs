using System.Linq;
using BenchmarkDotNet.Attributes;
using DbImpact.PostgreSql.Binding;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Bench;

/// <summary>Statements over ten tables of a small and of a large schema: the number of the others must not matter.</summary>
[MemoryDiagnoser]
public class CatalogSizeBenchmarks
{
    private BindingContext? _context;
    private SqlText[] _texts = [];

    [Params(10, 10_000)]
    public int Tables { get; set; }

    [GlobalSetup]
    public void MakeSchema()
    {
        var catalog = Schema.Replay(Tables);
        _context = new BindingContext(catalog);
        _texts = [.. Schema.Statements(catalog, 1000, 10).Select(statement => new SqlText(statement))];
    }

    [Benchmark(OperationsPerInvoke = 1000)]
    public int ParseAndBind()
    {
        var errors = 0;
        foreach (var text in _texts) errors += Binder.Bind(SqlParser.ParseScript(text).Statements[0], text, _context!).Errors.Count;
        return errors;
    }
}
