using System;
using System.Linq;
using BenchmarkDotNet.Attributes;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Bench;

/// <summary>One statement after the other, all of the corpus in one operation.</summary>
[MemoryDiagnoser]
public class StatementBenchmarks
{
    private readonly string[] _statements = Corpus.Statements;

    [GlobalSetup]
    public void Describe() => Console.WriteLine($"// {_statements.Length} statements, {_statements.Sum(statement => statement.Length)} characters");

    [Benchmark]
    public int Lex()
    {
        var tokens = 0;
        foreach (var statement in _statements) tokens += Lexer.Tokenize(new SqlText(statement), ParserOptions.Default).Count;
        return tokens;
    }

    [Benchmark]
    public int Parse()
    {
        var errors = 0;
        foreach (var statement in _statements) errors += SqlParser.ParseScript(statement).Errors.Count;
        return errors;
    }
}
