using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;
using DbImpact.PostgreSql.Tests.Printing;

namespace DbImpact.Oracle;

/// <summary>
/// Prints each statement that the parser accepts, reads what was printed, and compares the trees. Where there is a server, it must accept
/// the printed text too, and make the same of it.
/// </summary>
internal sealed class PrintComparison(TextWriter output)
{
    private int _statements;
    private int _refused;
    private int _differences;
    private int _asked;
    private int _trees;

    /// <summary>Writes each difference and the counts; whether there is none.</summary>
    public async Task<bool> RunAsync(string folder, int serverVersion, GrammarServer? server)
    {
        foreach (var statement in ScriptFolder.Statements(folder, serverVersion))
        {
            _statements++;
            var script = SqlParser.ParseScript(new SqlText(statement.Sql, ParameterStyle.Psql), statement.Options);
            if (script.Errors.Count + script.Doubts.Count > 0 || script.Statements.Count != 1)
            {
                _refused++;
                continue;
            }
            var problem = SqlPrinter.TryPrint(script.Statements[0], out var text, ParameterStyle.Psql)
                ? Difference(script.Statements[0], text!, statement) ?? await RefusalAsync(statement, text!, server).ConfigureAwait(false)
                : "is not printed";
            if (problem is null) continue;
            _differences++;
            await output.WriteLineAsync($"{problem}: {statement}\n    {text}").ConfigureAwait(false);
        }
        var asked = server is null ? "" : $" ({_asked} of them accepted by PostgreSQL {serverVersion} before, {_trees} with its tree)";
        await output.WriteLineAsync($"{_statements - _refused} statements printed{asked}, {_refused} with an error left out; {_differences} differences")
            .ConfigureAwait(false);
        return _differences == 0;
    }

    private static string? Difference(SqlStatement statement, string text, ScriptStatement written)
    {
        // psql's :name is not known: it is printed as a hole.
        var hasHoles = !written.Sql.Contains(SqlText.HoleCharacter, StringComparison.Ordinal);
        var holes = Enumerable.Range(0, text.Length)
            .Where(i => hasHoles && text[i] == SqlText.HoleCharacter)
            .Select(i => new SqlHole(i, "variable"));
        var script = SqlParser.ParseScript(new SqlText(text, ParameterStyle.Psql, [.. holes]), written.Options);
        if (script.Errors.Count > 0) return script.Errors[0].ToString();
        if (script.Statements.Count != 1) return $"{script.Statements.Count} statements";
        if (TreeComparison.FindDifference(statement, script.Statements[0]) is { } difference) return difference;
        return SqlPrinter.TryPrint(script.Statements[0], out var again, ParameterStyle.Psql) && again == text ? null : $"prints differently, {again}";
    }

    /// <summary>The server's words to a printed text where it accepts what was written.</summary>
    private async Task<string?> RefusalAsync(ScriptStatement statement, string text, GrammarServer? server)
    {
        if (server is null) return null;
        var before = await server.AskAsync(statement.Sql, statement.Options).ConfigureAwait(false);
        if (before != GrammarVerdict.Accepted) return null;
        _asked++;
        var tree = server.LastTree;
        if (tree is not null) _trees++;
        var after = await server.AskAsync(text, statement.Options).ConfigureAwait(false);
        if (after != GrammarVerdict.Accepted) return $"server {after}";
        return tree == server.LastTree ? null : "server reads another tree, " + FirstDifference(tree ?? "", server.LastTree ?? "");
    }

    private static string FirstDifference(string expected, string actual)
    {
        var i = 0;
        while (i < expected.Length && i < actual.Length && expected[i] == actual[i]) i++;
        var start = Math.Max(0, i - 60);
        return $"…{expected[start..Math.Min(expected.Length, i + 60)]}… and …{actual[start..Math.Min(actual.Length, i + 60)]}…";
    }
}
