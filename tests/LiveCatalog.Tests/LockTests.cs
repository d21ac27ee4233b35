using System;
using System.Collections.Generic;
using System.Data;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Locking;
using DbImpact.PostgreSql.Replay;
using DbImpact.PostgreSql.Syntax;
using DbImpact.Testing;
using Npgsql;
using Xunit;

namespace DbImpact.LiveCatalog.Tests;

/// <summary>
/// What a statement locks is what the server's pg_locks shows in its transaction, what it writes anew has another file after it, and what it reads
/// as a whole has been scanned.
/// </summary>
public class LockTests
{
    private const string Held = """
        SELECT c.oid::int, n.nspname || '.' || c.relname, pg_relation_filenode(c.oid)::int,
            (SELECT array_agg(mode) FROM pg_locks WHERE locktype = 'relation' AND relation = c.oid AND pid = pg_backend_pid() AND granted),
            coalesce((SELECT seq_scan FROM pg_stat_xact_all_tables WHERE relid = c.oid), 0)
        FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND n.nspname NOT LIKE 'pg\_%' AND n.nspname <> 'information_schema'
        """;

    [ServerTheory, Servers]
    public async Task A_statement_locks_scans_and_rewrites_what_the_server_does(int major)
    {
        var failures = new List<string>();
        var compared = 0;
        foreach (var path in Corpus.StatementScripts().Concat(Corpus.LockScripts())) compared += await RunAsync(major, path, failures);
        Assert.True(failures.Count == 0, string.Join("\n", failures));
        Assert.True(compared > 500, $"{compared} statements");
    }

    private static async Task<int> RunAsync(int major, string path, List<string> failures)
    {
        var text = await File.ReadAllTextAsync(path);
        await using var database = await PostgreSqlServer.Get(major).CreateDatabaseAsync(null, TestContext.Current.CancellationToken);
        await using var server = new NpgsqlConnection(database.ConnectionString);
        await server.OpenAsync(TestContext.Current.CancellationToken);
        var script = new ReplayScript(Path.GetFileName(path), text);
        var replayer = new Replayer(new ReplayOptions { ServerVersion = major, IsWholeDatabase = true });
        var before = replayer.ToPointInTime();
        var compared = 0;
        var isInTransaction = false;
        foreach (var step in replayer.RunSteps(script))
        {
            var statement = step.Statement;
            var sql = text.Substring(statement.Span.Start, statement.Span.Length);
            var seen = await ObserveAsync(server, statement, sql, isInTransaction);
            // Npgsql leaves a session in which the server has met an error of its own (XX000, as some ALTER TABLE ONLY … ADD PRIMARY KEY of 18).
            if (server.State != ConnectionState.Open) return compared;
            if (statement is TransactionStatement { Command: var command })
                isInTransaction = command is not (TransactionCommand.Commit or TransactionCommand.End or TransactionCommand.Rollback or TransactionCommand.Abort or TransactionCommand.PrepareTransaction);
            if (seen is not null)
            {
                compared++;
                var locks = StatementLocks.Of(statement, script.Text, before, step.Catalog, seen.SearchPath);
                if (locks.Unknown is null && seen.Difference(locks, before, step.Catalog) is { } difference) failures.Add($"{major} {step.Place}: {difference} | {sql}");
            }
            before = step.Catalog;
        }
        return compared;
    }

    /// <summary>Null where the server refuses the statement, or runs it in no transaction.</summary>
    private static async Task<Observation?> ObserveAsync(NpgsqlConnection server, SqlStatement statement, string sql, bool isInTransaction)
    {
        if (statement is TransactionStatement or SetStatement || isInTransaction)
        {
            await TryAsync(server, sql);
            return null;
        }
        var searchPath = (string[])(await new NpgsqlCommand("SELECT current_schemas(false)::text[]", server).ExecuteScalarAsync())!;
        await new NpgsqlCommand("BEGIN", server).ExecuteNonQueryAsync();
        var before = await ReadAsync(server);
        if (!await TryAsync(server, sql))
        {
            if (server.State != ConnectionState.Open) return null;
            await new NpgsqlCommand("ROLLBACK", server).ExecuteNonQueryAsync();
            // CREATE INDEX CONCURRENTLY and its kin.
            await TryAsync(server, sql);
            return null;
        }
        var locks = await ReadLocksAsync(server);
        var after = await ReadAsync(server);
        await new NpgsqlCommand("COMMIT", server).ExecuteNonQueryAsync();
        return new Observation(statement, before, after, locks, searchPath);
    }

    private static async Task<bool> TryAsync(NpgsqlConnection server, string sql)
    {
        try
        {
            await new NpgsqlCommand(sql, server).ExecuteNonQueryAsync();
            return true;
        }
        catch (PostgresException)
        {
            return false;
        }
    }

    private static async Task<Dictionary<int, Seen>> ReadAsync(NpgsqlConnection server)
    {
        var relations = new Dictionary<int, Seen>();
        await using var reader = await new NpgsqlCommand(Held, server).ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            relations[reader.GetInt32(0)] = new Seen(reader.GetString(1), reader.IsDBNull(2) ? 0 : reader.GetInt32(2), reader.GetInt64(4));
        }
        return relations;
    }

    private static async Task<ILookup<int, string>> ReadLocksAsync(NpgsqlConnection server)
    {
        var locks = new List<(int, string)>();
        await using var reader = await new NpgsqlCommand(
            "SELECT relation::int, mode FROM pg_locks WHERE locktype = 'relation' AND pid = pg_backend_pid() AND granted", server).ExecuteReaderAsync();
        while (await reader.ReadAsync()) locks.Add((reader.GetInt32(0), reader.GetString(1)));
        return locks.ToLookup(item => item.Item1, item => item.Item2);
    }

    private sealed record Seen(string Name, int File, long Scans);

    private sealed record Observation(
        SqlStatement Statement, Dictionary<int, Seen> Before, Dictionary<int, Seen> After, ILookup<int, string> Locks, string[] SearchPath)
    {
        public string? Difference(StatementLocks found, DatabaseCatalog catalog, DatabaseCatalog after)
        {
            var held = Before.Select(item => (item.Value.Name, Mode: Strongest(item.Key))).Where(item => item.Mode is not null)
                .Select(item => $"{item.Name} {item.Mode}").Order(StringComparer.Ordinal).ToList();
            var told = found.Locks.Where(item => IsOfUser(catalog.QualifiedName(item.Relation)))
                .Select(item => $"{catalog.QualifiedName(item.Relation)} {item.Mode}").Order(StringComparer.Ordinal).ToList();
            if (!held.SequenceEqual(told)) return $"locks [{string.Join(", ", held)}], told [{string.Join(", ", told)}]";
            if (Statement is TruncateStatement) return null;
            var work = found.Work.Where(item => !item.IsUncertain).ToList();
            var rewritten = Names(item => After.TryGetValue(item.Key, out var now) && now.File != item.Value.File);
            var toldRewritten = Told(work.Where(item => item.Kind == RowWorkKind.Rewrite), catalog);
            if (!rewritten.SequenceEqual(toldRewritten)) return $"rewrites [{string.Join(", ", rewritten)}], told [{string.Join(", ", toldRewritten)}]";
            if (Statement is not (AlterTableStatement or CreateIndexStatement or AlterDomainStatement or CreateTableStatement { PartitionOf: not null })) return null;
            var uncertain = Told(found.Work.Where(item => item.IsUncertain), catalog);
            var scanned = Names(item => After.TryGetValue(item.Key, out var now) && now.Scans > item.Value.Scans).Except(rewritten).Except(uncertain).Except(Referenced(work, after)).ToList();
            var toldScanned = Told(work.Where(item => item.Kind != RowWorkKind.Rewrite), catalog).Except(rewritten).Except(uncertain).ToList();
            return scanned.SequenceEqual(toldScanned) ? null : $"scans [{string.Join(", ", scanned)}], told [{string.Join(", ", toldScanned)}]";
        }

        private List<string> Names(Func<KeyValuePair<int, Seen>, bool> isMeant) =>
            [.. Before.Where(isMeant).Select(item => item.Value.Name).Order(StringComparer.Ordinal)];

        private static List<string> Told(IEnumerable<RowWork> work, DatabaseCatalog catalog) =>
            [.. work.Select(item => catalog.QualifiedName(item.Relation)).Where(IsOfUser).Distinct().Order(StringComparer.Ordinal)];

        /// <summary>The query that validates a foreign key reads the other table too, by an index or as a whole.</summary>
        private static IEnumerable<string> Referenced(IEnumerable<RowWork> work, DatabaseCatalog after) =>
            from item in work
            from constraint in after.ConstraintsOf(item.Relation.Oid)
            where constraint.Kind == ConstraintKind.ForeignKey && constraint.ReferencedOid != item.Relation.Oid
            select after.QualifiedName(after.GetRelation(constraint.ReferencedOid)!);

        private static bool IsOfUser(string name) => !name.StartsWith("pg_", StringComparison.Ordinal);

        private LockMode? Strongest(int oid)
        {
            var modes = Locks[oid].Select(mode => Enum.Parse<LockMode>(mode[..^"Lock".Length])).Where(mode => mode.Strength() >= LockMode.ShareUpdateExclusive.Strength()).ToList();
            return modes.Count == 0 ? null : modes.MaxBy(mode => mode.Strength());
        }
    }
}
