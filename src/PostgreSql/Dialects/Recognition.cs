using System.Collections.Generic;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Dialects;

/// <summary>What was recognised at a syntax error, in the places of the text that has it.</summary>
internal sealed class Recognition
{
    private Recognition(IReadOnlyList<DialectConstruct> constructs, IReadOnlyList<SqlEdit> reading)
    {
        Constructs = constructs;
        Reading = reading;
    }

    public IReadOnlyList<DialectConstruct> Constructs { get; }

    /// <summary>
    /// The edits with which the rest of the statement can be read: those that mend it, or others that keep the names that it uses; empty
    /// where the rest is not to be read.
    /// </summary>
    public IReadOnlyList<SqlEdit> Reading { get; }

    /// <summary>Several places of one kind.</summary>
    public static Recognition Of(IReadOnlyList<DialectConstruct> constructs, IReadOnlyList<SqlEdit> reading) => new(constructs, reading);

    /// <summary>Mended by edits that keep the meaning.</summary>
    public static Recognition Exact(SqlDialects dialects, string name, SqlSpan span, string instead, string replacement, params SqlEdit[] edits) =>
        Offer(dialects, name, span, instead, replacement, null, edits);

    /// <summary>Mended by edits that a person has to look at: what differs is said.</summary>
    public static Recognition Offer(
        SqlDialects dialects, string name, SqlSpan span, string instead, string replacement, string? difference, params SqlEdit[] edits)
    {
        var construct = new DialectConstruct
        {
            Dialects = dialects,
            Name = name,
            Instead = instead,
            Span = span,
            SqlState = SyntaxError,
            Replacement = replacement,
            Edits = edits,
            Difference = difference,
        };
        return new Recognition([construct], edits);
    }

    /// <summary>Only told; <paramref name="reading"/> lets the rest be read.</summary>
    public static Recognition Tell(SqlDialects dialects, string name, SqlSpan span, string instead, params SqlEdit[] reading) =>
        new([new DialectConstruct { Dialects = dialects, Name = name, Instead = instead, Span = span, SqlState = SyntaxError }], reading);

    private const string SyntaxError = "42601";
}
