using System;
using System.Collections.Generic;
using System.Data;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Replay;
using DbImpact.PostgreSql.Syntax;
using Npgsql;

namespace DbImpact.PostgreSql.Tests.Binding;

/// <summary>Gives mutants of a fixture's statements to a server and to the binder.</summary>
/// <param name="fixture">Statements over a schema, which the server's database has.</param>
/// <param name="connection">To that database.</param>
/// <param name="seed">Decides which mutants are made.</param>
internal sealed class MutantRun(Fixture fixture, NpgsqlConnection connection, int seed)
{
    private readonly int _major = connection.PostgreSqlVersion.Major;
    private readonly Random _random = new(seed);

    /// <summary>How many mutants the server took, and how often it said which error.</summary>
    public SortedDictionary<string, int> Verdicts { get; } = new(StringComparer.Ordinal);

    /// <summary>Each mutant that the binder judges otherwise.</summary>
    public List<string> Differences { get; } = [];

    /// <summary>Those among them that the server takes, or refuses because a name is not there: alarms that are false, and drift that is missed.</summary>
    public List<string> Wrong { get; } = [];

    public async Task RunAsync(int count, CancellationToken cancellation)
    {
        var catalog = fixture.CatalogOf(_major);
        var statements = fixture.Files.SelectMany(fixture.Read).Where(item => item.VerdictOf(_major).StartsWith("ok", StringComparison.Ordinal)).ToArray();
        var mutator = new StatementMutator(catalog, _random);
        for (var made = 0; made < count;)
        {
            cancellation.ThrowIfCancellationRequested();
            if (mutator.Next(statements[_random.Next(statements.Length)].Sql) is not { } mutant) continue;
            made++;
            if (connection.State != ConnectionState.Open)
            {
                await connection.CloseAsync();
                await connection.OpenAsync(cancellation);
            }
            if (mutant.Ddl is not null) await ChangeSchemaAsync(mutant, catalog, cancellation);
            else if (await AskAsync(mutant.Sql) is { } server) Judge(mutant, catalog, server);
        }
    }

    /// <summary>Null where the client gives up the connection, as it does in the middle of a COPY.</summary>
    private async Task<string?> AskAsync(string sql)
    {
        try
        {
            return await ServerVerdict.OfAsync(connection, sql);
        }
        catch (Exception exception) when (exception is NpgsqlException or InvalidOperationException)
        {
            await connection.CloseAsync();
            return null;
        }
    }

    private async Task ChangeSchemaAsync(Mutant mutant, DatabaseCatalog catalog, CancellationToken cancellation)
    {
        await ExecuteAsync("BEGIN", cancellation);
        await ChangeInTransactionAsync(mutant, catalog, cancellation);
        // With a connection that is gone, so is its transaction.
        if (connection.State == ConnectionState.Open) await ExecuteAsync("ROLLBACK", cancellation);
    }

    private async Task ExecuteAsync(string sql, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellation);
    }

    private async Task ChangeInTransactionAsync(Mutant mutant, DatabaseCatalog catalog, CancellationToken cancellation)
    {
        try
        {
            await ExecuteAsync(mutant.Ddl!, cancellation);
        }
        catch (PostgresException)
        {
            // A column that something depends on, a view: not every change can be made.
            return;
        }
        var problems = new List<ReplayProblem>();
        var builder = new CatalogBuilder(catalog);
        new ReplaySession(builder, problems, null).Run(new ReplayScript("mutant.sql", new SqlText(mutant.Ddl!)), isFromServer: false);
        if (problems.Exists(problem => problem.Kind != ReplayProblemKind.Information)) Differences.Add($"{mutant.Ddl}\n  {problems[0]}");
        else if (await AskAsync(mutant.Sql) is { } server) Judge(mutant, builder.ToCatalog(), server);
    }

    private void Judge(Mutant mutant, DatabaseCatalog catalog, string server)
    {
        var verdict = mutant.Kind + " " + (server.StartsWith("ok", StringComparison.Ordinal) ? "ok" : server[..5]);
        Verdicts[verdict] = Verdicts.GetValueOrDefault(verdict) + 1;
        if (Verdict.Compare(catalog, mutant.Sql, server) is not { } ours) return;
        var ddl = mutant.Ddl is null ? "" : mutant.Ddl + "; ";
        Differences.Add($"{ddl}{mutant.Sql}\n  server: {server}\n  binder: {ours}");
        if (server.StartsWith("ok", StringComparison.Ordinal) || server[..5] is "42P01" or "42703" or "42702") Wrong.Add(Differences[^1]);
    }
}
