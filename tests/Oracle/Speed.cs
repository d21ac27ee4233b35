using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using DbImpact.PostgreSql.Binding;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Replay;
using DbImpact.PostgreSql.Syntax;
using Npgsql;

namespace DbImpact.Oracle;

/// <summary>
/// How long parsing and binding a statement takes, and what a server takes for the same ones in the same run: SELECT, INSERT, UPDATE, DELETE and
/// MERGE of a job (see <see cref="Judge"/>) that both take, for the catalogs that have most of them. Of several rounds in turn the best counts.
/// </summary>
internal sealed class Speed(string connectionString, TextWriter output)
{
    private const int Rounds = 15, WarmUpRounds = 60;

    public async Task RunAsync(string job, int catalogs)
    {
        var questions = Read(job).OrderByDescending(item => item.Statements.Count).Take(catalogs).ToList();
        // In the first seconds of a process the runtime still compiles.
        if (questions.Count > 0) await MeasureAsync(questions[0].Path, questions[0].Statements, WarmUpRounds).ConfigureAwait(false);
        var (count, ours, server) = (0, TimeSpan.Zero, TimeSpan.Zero);
        foreach (var (path, statements) in questions)
        {
            var (taken, here, there) = await MeasureAsync(path, statements, Rounds).ConfigureAwait(false);
            await output.WriteLineAsync($"{Path.GetFileName(path)}: {taken} statements, {Each(here, taken)} here, {Each(there, taken)} there").ConfigureAwait(false);
            (count, ours, server) = (count + taken, ours + here, server + there);
        }
        await output.WriteLineAsync($"{count} statements: parse and bind {Each(ours, count)}, the server's Parse, pipelined, {Each(server, count)}").ConfigureAwait(false);
    }

    private static string Each(TimeSpan time, int count) => $"{time.TotalMicroseconds / Math.Max(count, 1):0.0} µs";

    private static List<(string Path, List<string> Statements)> Read(string job)
    {
        var all = new List<(string, List<string>)>();
        foreach (var line in File.ReadLines(job))
        {
            using var message = JsonDocument.Parse(line);
            var root = message.RootElement;
            if (root.TryGetProperty("ddl", out var ddl)) all.Add((ddl.GetString()!, []));
            else if (root.GetProperty("std_strings").GetString() != "off" && root.GetProperty("search_path").GetString() is "\"$user\", public" or "public")
                all[^1].Item2.Add(root.GetProperty("sql").GetString()!);
        }
        return all;
    }

    private async Task<(int Count, TimeSpan Ours, TimeSpan Server)> MeasureAsync(string path, List<string> statements, int rounds)
    {
        var ddl = await File.ReadAllTextAsync(path).ConfigureAwait(false);
        var name = $"dbimpact_speed_{Guid.NewGuid():n}";
        var source = NpgsqlDataSource.Create(connectionString);
        await using var _ = source.ConfigureAwait(false);
        await ExecuteAsync(source, $"CREATE DATABASE {name}").ConfigureAwait(false);
        try
        {
            var database = new NpgsqlConnectionStringBuilder(connectionString) { Database = name, Pooling = false }.ConnectionString;
            await PsqlProcess.LoadAsync(database, ddl).ConfigureAwait(false);
            var pipeline = await ParsePipeline.ConnectAsync(database).ConfigureAwait(false);
            await using var __ = pipeline.ConfigureAwait(false);
            await pipeline.QueryAsync("SET search_path = public").ConfigureAwait(false);
            var catalog = Replayer.Replay(new ReplayScript(path, ddl), new ReplayOptions { ServerVersion = 15 }).Catalog;
            var context = new BindingContext(catalog) { SearchPath = ["public"], ParameterTypesAreInferred = true };
            var known = statements.Where(statement => Bind(statement, context)).ToList();
            var accepted = await pipeline.AcceptsAsync(known).ConfigureAwait(false);
            List<string> taken = [.. known.Where((_, index) => accepted[index])];
            var (ours, server) = (TimeSpan.MaxValue, TimeSpan.MaxValue);
            for (var round = 0; round < rounds && taken.Count > 0; round++)
            {
                var watch = Stopwatch.StartNew();
                foreach (var statement in taken) Bind(statement, context);
                ours = Shorter(ours, watch.Elapsed);
                server = Shorter(server, await pipeline.TimeAsync(taken).ConfigureAwait(false));
            }
            return taken.Count == 0 ? default : (taken.Count, ours, server);
        }
        finally
        {
            await ExecuteAsync(source, $"DROP DATABASE {name} WITH (FORCE)").ConfigureAwait(false);
        }
    }

    private static TimeSpan Shorter(TimeSpan a, TimeSpan b) => a < b ? a : b;

    /// <summary>Whether it is a statement of data without errors.</summary>
    private static bool Bind(string statement, BindingContext context)
    {
        var text = new SqlText(statement);
        var script = SqlParser.ParseScript(text, new ParserOptions { ServerVersion = context.Catalog.ServerVersion });
        return script.Errors.Count == 0 && script.Statements.Count == 1
            && script.Statements[0] is SelectStatement or InsertStatement or UpdateStatement or DeleteStatement or MergeStatement
            && Binder.Bind(script.Statements[0], text, context).Errors.Count == 0;
    }

    private static async Task ExecuteAsync(NpgsqlDataSource source, string sql)
    {
        var command = source.CreateCommand(sql);
        await using var _ = command.ConfigureAwait(false);
        await command.ExecuteNonQueryAsync().ConfigureAwait(false);
    }
}
