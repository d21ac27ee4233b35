using System;
using System.Data;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using DbImpact.PostgreSql.Parsing;
using Npgsql;

namespace DbImpact.Oracle;

/// <summary>Compares the parser's verdict and position with those of a server's scan.l and gram.y, statement by statement.</summary>
internal static partial class ServerComparison
{
    /// <summary>Writes each difference and the counts; whether there is none.</summary>
    public static async Task<bool> RunAsync(string folder, string connectionString, TextWriter output)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString)
        {
            Pooling = false,
            MaxAutoPrepare = 0,
        };
        var connection = new NpgsqlConnection(settings.ConnectionString);
        await using var _ = connection.ConfigureAwait(false);
        await connection.OpenAsync().ConfigureAwait(false);
        int statements = 0, refused = 0, verdicts = 0, positions = 0;
        foreach (var path in Directory.GetFiles(folder, "*.sql", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var options = new ParserOptions { ServerVersion = connection.PostgreSqlVersion.Major };
            await ExecuteAsync(connection, "RESET ALL").ConfigureAwait(false);
            foreach (var (line, sql) in ScriptStatements.Of(await File.ReadAllTextAsync(path).ConfigureAwait(false), options))
            {
                if (StringsSetting().Match(sql) is { Success: true } setting)
                {
                    await ExecuteAsync(connection, setting.Value).ConfigureAwait(false);
                    options = new ParserOptions
                    {
                        ServerVersion = options.ServerVersion,
                        StandardConformingStrings = !setting.Groups["value"].Value.Equals("off", StringComparison.OrdinalIgnoreCase),
                    };
                }
                statements++;
                var server = await ServerVerdictAsync(connection, sql).ConfigureAwait(false);
                var parser = ParserVerdict(sql, options);
                if (server.SqlState is not null) refused++;
                if (server == parser) continue;
                if (server.SqlState is null || parser.SqlState is null) verdicts++;
                else positions++;
                await output.WriteLineAsync($"{path}:{line}: server {server}, parser {parser}: {Shortened(sql)}").ConfigureAwait(false);
            }
        }
        await output.WriteLineAsync(
            $"{statements} statements, {refused} refused by the grammar; {verdicts} other verdicts, {positions} other codes or positions")
            .ConfigureAwait(false);
        return verdicts + positions == 0;
    }

    /// <summary>SchemaOnly sends Parse and Describe and executes nothing; a batch sends each text as it is.</summary>
    private static async Task<GrammarVerdict> ServerVerdictAsync(NpgsqlConnection connection, string sql)
    {
        var batch = new NpgsqlBatch(connection);
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
            return error.File is "scan.l" or "gram.y" or "parser.c" ? new GrammarVerdict(error.SqlState, error.Position) : GrammarVerdict.Accepted;
        }
    }

    private static GrammarVerdict ParserVerdict(string sql, ParserOptions options)
    {
        var errors = SqlParser.ParseScript(sql, options).Errors;
        return errors.Count == 0
            ? GrammarVerdict.Accepted
            : new GrammarVerdict(errors[0].SqlState, CodePoints.PositionOf(sql, errors[0].Span.Start) ?? 0);
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql)
    {
        var command = new NpgsqlCommand(sql, connection);
        await using var _ = command.ConfigureAwait(false);
        await command.ExecuteNonQueryAsync().ConfigureAwait(false);
    }

    private static string Shortened(string sql)
    {
        var line = sql.ReplaceLineEndings(" ");
        return line.Length <= 200 ? line : line[..200] + "…";
    }

    [GeneratedRegex(@"^SET\s+(SESSION\s+)?standard_conforming_strings\s*(=|\bTO\b)\s*'?(?<value>on|off)\b'?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex StringsSetting();

    /// <param name="SqlState">Null where the grammar accepts the text.</param>
    /// <param name="Position">Characters from 1; 0 where there is none.</param>
    private readonly record struct GrammarVerdict(string? SqlState, int Position)
    {
        public static GrammarVerdict Accepted => default;

        public override string ToString() => SqlState is null ? "accepts" : $"{SqlState} at {Position}";
    }
}
