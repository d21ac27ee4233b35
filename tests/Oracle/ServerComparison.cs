using System.IO;
using System.Threading.Tasks;
using DbImpact.PostgreSql.Parsing;

namespace DbImpact.Oracle;

/// <summary>
/// Compares the parser's verdict and position with those of a server's scan.l and gram.y, statement by statement. Where the server says no
/// position any is right: up to 17, gram.y raises some of its own errors without one (WITH TIES without ORDER BY, constraints that cannot be
/// marked so), and the parser points at what they speak of, as 18 does.
/// </summary>
internal static class ServerComparison
{
    /// <summary>Writes each difference and the counts; whether there is none.</summary>
    public static async Task<bool> RunAsync(string folder, string connectionString, TextWriter output)
    {
        var server = await GrammarServer.ConnectAsync(connectionString).ConfigureAwait(false);
        await using var _ = server.ConfigureAwait(false);
        int statements = 0, refused = 0, verdicts = 0, positions = 0;
        foreach (var statement in ScriptFolder.Statements(folder, server.MajorVersion))
        {
            statements++;
            var expected = await server.AskAsync(statement.Sql, statement.Options).ConfigureAwait(false);
            var actual = ParserVerdict(statement);
            if (expected.SqlState is not null) refused++;
            if (expected == actual || (expected.SqlState == actual.SqlState && expected.Position == 0)) continue;
            if (expected.SqlState is null || actual.SqlState is null) verdicts++;
            else positions++;
            await output.WriteLineAsync($"server {expected}, parser {actual}: {statement}").ConfigureAwait(false);
        }
        await output.WriteLineAsync(
            $"{statements} statements, {refused} refused by the grammar; {verdicts} other verdicts, {positions} other codes or positions")
            .ConfigureAwait(false);
        return verdicts + positions == 0;
    }

    private static GrammarVerdict ParserVerdict(ScriptStatement statement)
    {
        var errors = SqlParser.ParseScript(statement.Sql, statement.Options).Errors;
        return errors.Count == 0
            ? GrammarVerdict.Accepted
            : new GrammarVerdict(errors[0].SqlState, CodePoints.PositionOf(statement.Sql, errors[0].Span.Start) ?? 0);
    }
}
