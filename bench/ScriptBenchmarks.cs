using BenchmarkDotNet.Attributes;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Bench;

/// <summary>Large scripts: the time has to grow as the text does.</summary>
[MemoryDiagnoser]
public class ScriptBenchmarks
{
    private SqlText _text = new("");

    [Params(1_000_000, 10_000_000, 50_000_000)]
    public int Length { get; set; }

    [GlobalSetup]
    public void MakeScript() => _text = new SqlText(Corpus.Script(Length));

    [Benchmark]
    public int Lex() => Lexer.Tokenize(_text, ParserOptions.Default).Count;

    [Benchmark]
    public int Parse() => SqlParser.ParseScript(_text).Statements.Count;

    [Benchmark]
    public int ParseOneByOne()
    {
        var statements = 0;
        for (var reader = new SqlStatementReader(_text); reader.Read();) statements++;
        return statements;
    }
}
