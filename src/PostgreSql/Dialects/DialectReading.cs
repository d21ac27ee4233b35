using System.Collections.Generic;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Dialects;

/// <summary>A text whose syntax errors were looked at: what of them is another dialect's, and the text as it is meant.</summary>
/// <param name="constructs">In the order of the text, their places those of the text as it was written.</param>
/// <param name="script">
/// The text with the constructs said in PostgreSQL's way, as far as that is needed to read on. Its <see cref="SqlText.Source"/> leads to the
/// source of the text as it was written.
/// </param>
/// <param name="errors">The errors that no construct explains, of <paramref name="script"/>.</param>
public sealed class DialectReading(
    IReadOnlyList<DialectConstruct> constructs, SqlScript script, IReadOnlyList<SqlSyntaxError> errors)
{
    public IReadOnlyList<DialectConstruct> Constructs { get; } = constructs;

    public SqlScript Script { get; } = script;

    public SqlText Text => Script.Text;

    public IReadOnlyList<SqlSyntaxError> Errors { get; } = errors;
}
