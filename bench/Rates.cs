using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Runtime;
using DbImpact.PostgreSql.Binding;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Replay;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Bench;

/// <summary>
/// Quick figures for a machine that others use: the processor's time of the best of many rounds, the collector's included, one kind of work
/// after the other in every round.
/// </summary>
internal static class Rates
{
    public static void Print(int rounds)
    {
        var statements = Corpus.Statements;
        var characters = statements.Sum(statement => (long)statement.Length);
        Console.WriteLine($"{statements.Length} statements, {characters} characters, {(GCSettings.IsServerGC ? "server" : "workstation")} GC");
        List<Work> works =
        [
            new("lexer", statements.Length, characters, () => Lex(statements)),
            new("parser", statements.Length, characters, () => Parse(statements)),
        ];
        foreach (var length in new[] { 1_000_000, 10_000_000, 50_000_000 })
        {
            var script = new SqlText(Corpus.Script(length));
            var count = (int)(statements.Length * (double)script.Text.Length / (characters + (2 * statements.Length)));
            works.Add(new($"script of {length / 1_000_000} MB", count, script.Text.Length, () => SqlParser.ParseScript(script)));
            works.Add(new("  one by one", count, script.Text.Length, () => Read(script)));
        }
        var snapshot = new ReplayScript("db.sql", Schema.Snapshot(5_000_000));
        var result = Replayer.Replay(snapshot);
        if (result.Problems.Count > 0) throw new InvalidOperationException(result.Problems[0].Message);
        works.Add(new("snapshot, parse", result.StatementCount, snapshot.Text.Text.Length, () => SqlParser.ParseScript(snapshot.Text)));
        works.Add(new("snapshot, replay", result.StatementCount, snapshot.Text.Text.Length, () => Replayer.Replay(snapshot)));
        works.Add(Binding(10, 10));
        works.Add(Binding(10_000, 10));
        works.Add(Binding(10_000, 10_000));
        for (var round = 0; round < rounds; round++)
            foreach (var work in works) work.Run(round);
        foreach (var work in works) work.Print();
    }

    private static Work Binding(int tables, int among)
    {
        var catalog = Schema.Replay(tables);
        var context = new BindingContext(catalog);
        SqlText[] texts = [.. Schema.Statements(catalog, 5000, among).Select(statement => new SqlText(statement))];
        if (texts.FirstOrDefault(text => Bind(text, context).Errors.Count > 0) is { } wrong) throw new InvalidOperationException(wrong.Text);
        return new($"bind, {among} of {tables} tables", texts.Length, texts.Sum(text => text.Text.Length), () =>
        {
            foreach (var text in texts) Bind(text, context);
        });
    }

    private static BoundStatement Bind(SqlText text, BindingContext context) =>
        Binder.Bind(SqlParser.ParseScript(text).Statements[0], text, context);

    private static void Lex(string[] statements)
    {
        foreach (var statement in statements) Lexer.Tokenize(new SqlText(statement), ParserOptions.Default);
    }

    private static void Parse(string[] statements)
    {
        foreach (var statement in statements) SqlParser.ParseScript(statement);
    }

    private static void Read(SqlText script)
    {
        var reader = new SqlStatementReader(script);
        while (reader.Read())
        {
        }
    }

    private sealed class Work(string name, int statements, long characters, Action action)
    {
        private readonly Process _process = Process.GetCurrentProcess();
        private TimeSpan _best = TimeSpan.MaxValue;
        private long _bytes;
        private int _collections;

        public void Run(int round)
        {
            // The larger the work the fewer its rounds.
            if (round % (int)Math.Max(1, characters / 3_000_000) != 0) return;
            GC.Collect();
            var bytes = GC.GetAllocatedBytesForCurrentThread();
            var collections = GC.CollectionCount(0);
            var start = Time();
            action();
            var time = Time() - start;
            _bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
            _collections = GC.CollectionCount(0) - collections;
            if (time < _best) _best = time;
        }

        private TimeSpan Time()
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }

        public void Print() => Console.WriteLine(
            $"{name,-28} {_best.TotalMilliseconds,8:F1} ms {characters / _best.TotalSeconds / 1e6,7:F1} MB/s"
            + $" {_best.TotalMicroseconds / statements,7:F2} µs a statement"
            + $" {_bytes / (double)characters,6:F1} bytes allocated per character, {_collections} collections");
    }
}
