using System;
using System.Data;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using DbImpact.PostgreSql.Parsing;
using Npgsql;

namespace DbImpact.Oracle;

/// <summary>A verdict of scan.l and gram.y.</summary>
/// <param name="SqlState">Null where the grammar accepts the text.</param>
/// <param name="Position">Characters from 1; 0 where there is none.</param>
internal readonly record struct GrammarVerdict(string? SqlState, int Position)
{
    public static GrammarVerdict Accepted => default;

    public override string ToString() => SqlState is null ? "accepts" : $"{SqlState} at {Position}";
}

/// <summary>Asks a server what its grammar says to a text, without executing it.</summary>
internal sealed partial class GrammarServer : IAsyncDisposable
{
    /// <summary>The trees go to the client alone.</summary>
    private const string TellTrees =
        "SET debug_pretty_print = off; SET client_min_messages = log; SET log_min_messages = panic; SET debug_print_parse = on";

    private readonly NpgsqlConnection _connection;
    private bool _hasStandardStrings = true;

    private string? _tree;

    private GrammarServer(NpgsqlConnection connection)
    {
        _connection = connection;
        _connection.Notice += (_, e) =>
        {
            if (e.Notice.MessageText == "parse tree:") _tree = e.Notice.Detail;
        };
    }

    /// <summary>
    /// What the server made of the text last asked for, without the places in it: of a utility statement what gram.y made, of a query what it
    /// was analyzed to; null of one that names what the server does not have.
    /// </summary>
    public string? LastTree => _tree is null ? null : Places().Replace(_tree, "");

    public int MajorVersion => _connection.PostgreSqlVersion.Major;

    public static async Task<GrammarServer> ConnectAsync(string connectionString)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false, MaxAutoPrepare = 0 };
        var connection = new NpgsqlConnection(settings.ConnectionString);
        await connection.OpenAsync().ConfigureAwait(false);
        var server = new GrammarServer(connection);
        await server.ExecuteAsync(TellTrees).ConfigureAwait(false);
        return server;
    }

    /// <summary>SchemaOnly sends Parse and Describe and executes nothing; a batch sends each text as it is.</summary>
    public async Task<GrammarVerdict> AskAsync(string sql, ParserOptions options)
    {
        if (options.StandardConformingStrings != _hasStandardStrings) await SetStringsAsync(options.StandardConformingStrings).ConfigureAwait(false);
        _tree = null;
        var batch = new NpgsqlBatch(_connection);
        await using var _ = batch.ConfigureAwait(false);
        batch.BatchCommands.Add(new NpgsqlBatchCommand(sql));
        try
        {
            var reader = await batch.ExecuteReaderAsync(CommandBehavior.SchemaOnly).ConfigureAwait(false);
            await reader.DisposeAsync().ConfigureAwait(false);
            return GrammarVerdict.Accepted;
        }
        catch (PostgresException error)
        {
            // gram.y of 16 has the encodings of JSON looked up elsewhere.
            return error.File is "scan.l" or "gram.y" or "parser.c" || error.Routine == "makeJsonEncoding"
                ? new GrammarVerdict(error.SqlState, error.Position)
                : GrammarVerdict.Accepted;
        }
    }

    public ValueTask DisposeAsync() => _connection.DisposeAsync();

    private async Task SetStringsAsync(bool isStandard)
    {
        await ExecuteAsync($"SET standard_conforming_strings = {(isStandard ? "on" : "off")}").ConfigureAwait(false);
        _hasStandardStrings = isStandard;
    }

    private async Task ExecuteAsync(string sql)
    {
        var command = new NpgsqlCommand(sql, _connection);
        await using var _ = command.ConfigureAwait(false);
        await command.ExecuteNonQueryAsync().ConfigureAwait(false);
    }

    [GeneratedRegex(@" :(\w*location(_start|_end)?|stmt_len|list_start|list_end) -?\d+")]
    private static partial Regex Places();
}
