using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.Facts;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Cli.Migrations.Sql;

/// <summary>The statements of a migration's file, each with its place in it.</summary>
internal static class SqlOperations
{
    /// <param name="name">The file, as places call it.</param>
    /// <param name="text">All of it.</param>
    /// <param name="start">Where the part begins that is meant.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="placeholders">What the tool writes into it.</param>
    public static IReadOnlyList<MigrationOperation> Read(string name, string text, int start, int end, SqlPlaceholders placeholders)
    {
        var operations = new List<MigrationOperation>();
        var part = new SourceSpan(name, start, end - start);
        var whole = placeholders.Expand(new SqlText(
            text[start..end], ParameterStyle.Psql, source: new SourceMap(part, [new SourceSegment(0, part.Length, part, LiteralForm.Plain)])));
        var reader = new SqlStatementReader(whole);
        while (reader.Read())
        {
            var statement = whole.Part(reader.Error?.Extent ?? reader.Statement!.Span);
            var place = statement.Source.Whole ?? part;
            var gap = GapOf(statement, reader.Error);
            operations.Add(new MigrationOperation
            {
                Text = gap is null ? statement : null,
                Place = place,
                IsWritten = true,
                Gap = gap,
                Condition = reader.Statement!.IsConditional ? "only if a condition of psql's holds" : null,
            });
        }
        return operations;
    }

    /// <summary>Statements that stand in comments, all of them at one place.</summary>
    public static IReadOnlyList<MigrationOperation> Read(string text, SourceSpan place, SqlPlaceholders placeholders) =>
        [.. Read(place.Path, text, 0, text.Length, placeholders).Select(operation => operation with
        {
            Place = place,
            Text = operation.Text is { } own ? new SqlText(own.Text, ParameterStyle.Psql, source: new SourceMap(place, [])) : null,
        })];

    public static bool HasStatement(string text, int start, int end) => new SqlStatementReader(new SqlText(text[start..end], ParameterStyle.Psql)).Read();

    /// <summary>What tools put into a text before they send it is not known; what cannot be read is said where the file is checked.</summary>
    private static string? GapOf(SqlText statement, SqlSyntaxError? error)
    {
        if (statement.Holes.Count > 0 || statement.Text.Contains("${", StringComparison.Ordinal) || statement.Text.Contains("{{", StringComparison.Ordinal)) return "has a placeholder that the tool fills";
        return error is null ? null : "cannot be read";
    }
}
