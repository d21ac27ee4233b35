using System.Collections.Generic;
using System.Text.RegularExpressions;
using DbImpact.Checks.Texts;

namespace DbImpact.CSharp.Sql;

/// <summary>
/// What Dapper writes into a text before it is sent: literal replacements <c>{=name}</c>, pseudo-positional parameters <c>?name?</c>, wherever
/// they stand, and the clauses of a SqlBuilder template where it says <c>/**where**/</c>.
/// </summary>
internal static class DapperText
{
    private static readonly Regex Replaced = new(
        @"(?<![\p{L}\p{N}_])\{=[\p{L}\p{N}_]+\}|\?[\p{L}_][\p{L}\p{N}_]*\?|/\*\*\w+\*\*/", RegexOptions.CultureInvariant);

    private static readonly Regex NotProcedure = new(
        @"[\s;/\-+*]|^(vacuum|commit|rollback|revert)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>Whether Dapper takes a text for a procedure's name where the call says nothing of it (CommandDefinition, from 2.1).</summary>
    public static bool IsProcedureName(TextValue value) => value.KnownText() is { Length: > 0 } text && !NotProcedure.IsMatch(text);

    public static TextValue Adapt(TextValue value) => KnownStretch.Rewrite(value, stretch =>
    {
        var values = new List<TextValue>();
        var copied = 0;
        for (var match = Replaced.Match(stretch.Text); match.Success; match = match.NextMatch())
        {
            values.Add(stretch.Slice(copied, match.Index - copied));
            values.Add(TextValue.Hole(match.Value, "is written by Dapper"));
            copied = match.Index + match.Length;
        }
        values.Add(stretch.Slice(copied, stretch.Text.Length - copied));
        return TextValue.Concat(values);
    })!;
}
