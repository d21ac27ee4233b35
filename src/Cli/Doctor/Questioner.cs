using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using DbImpact.LiveCatalog;

namespace DbImpact.Cli.Doctor;

/// <summary>Puts questions to a server and says how far the answers go.</summary>
/// <param name="session">The transaction.</param>
/// <param name="timeout">How long each question may take.</param>
/// <param name="shownKeys">How many keys of rows are shown; 0 for none.</param>
internal sealed class Questioner(LiveSession session, TimeSpan timeout, int shownKeys)
{
    /// <summary>How many rows are looked at where all take too long.</summary>
    private const int Sample = 100_000;

    public Task<Answer> AskAsync(string query) => session.AskAsync(query, timeout);

    /// <param name="question">The rows.</param>
    /// <param name="check">What is checked, without a status.</param>
    /// <param name="found">What to say of so many rows.</param>
    public async Task<DataCheckResult> CountAsync(RowQuestion question, DataCheckResult check, Func<string, string> found)
    {
        var answer = await AskAsync(Query($"SELECT ({question.Count})::text", question, question.Table)).ConfigureAwait(false);
        var isComplete = answer.SqlState is null;
        if (IsTimeout(answer) && question.CanSample)
        {
            var part = $"(SELECT * FROM {question.Table} LIMIT {Sample.ToString(CultureInfo.InvariantCulture)})";
            // Without an alias of the question's own the subquery needs one.
            if (!question.From.StartsWith("FROM {0} c ", StringComparison.Ordinal)) part += " part";
            answer = await AskAsync(Query($"SELECT ({question.Count})::text", question, part)).ConfigureAwait(false);
        }
        if (answer.SqlState is not null) return check with { Status = DataCheckStatus.NotKnown, Message = WhyNotKnown(answer), IsComplete = false };
        var rows = long.Parse(answer.Rows[0][0]!, CultureInfo.InvariantCulture);
        if (rows == 0)
        {
            return isComplete
                ? check with { Status = DataCheckStatus.InOrder, Message = "no row stands against it (checked all rows)", Rows = 0 }
                : check with
                {
                    Status = DataCheckStatus.NotKnown,
                    Message = $"no row of the first {Sample:N0} stands against it; looking at all was stopped after {Seconds()} s: the rest is not known",
                    Rows = 0,
                    IsComplete = false,
                };
        }
        var extent = isComplete ? "checked all rows" : $"among the first {Sample:N0}; looking at all was stopped after {Seconds()} s";
        var count = (isComplete ? "" : "at least ") + (rows == 1 ? "1 row" : rows.ToString(CultureInfo.InvariantCulture) + " rows");
        return check with
        {
            Status = DataCheckStatus.Problem,
            Message = found(count) + $" ({extent})",
            Rows = rows,
            IsComplete = isComplete,
            Keys = await KeysAsync(question).ConfigureAwait(false),
        };
    }

    public string WhyNotKnown(Answer answer) => answer.SqlState switch
    {
        "57014" => $"stopped after {Seconds()} s: not known",
        "42501" => $"not allowed: {answer.Error}",
        "42703" or "42P01" or "42704" or "42883" => $"not known before the migration has run: {answer.Error}",
        _ => $"not known: {answer.Error} ({answer.SqlState})",
    };

    private async Task<IReadOnlyList<string>> KeysAsync(RowQuestion question)
    {
        if (shownKeys == 0) return [];
        var query = Query($"SELECT {question.Key}", question, question.Table) + " LIMIT " + shownKeys.ToString(CultureInfo.InvariantCulture);
        var answer = await AskAsync(query).ConfigureAwait(false);
        return [.. answer.Rows.Select(row => row[0] ?? "NULL")];
    }

    private static string Query(string select, RowQuestion question, string table) =>
        select + " " + question.From.Replace("{0}", table, StringComparison.Ordinal);

    private static bool IsTimeout(Answer answer) => answer.SqlState == "57014";

    private string Seconds() => timeout.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture);
}
