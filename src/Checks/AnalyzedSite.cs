using System.Collections.Generic;
using DbImpact.Checks.Facts;
using DbImpact.PostgreSql.Binding;
using DbImpact.PostgreSql.Dialects;
using DbImpact.PostgreSql.Parsing;

namespace DbImpact.Checks;

/// <summary>How much of a site was understood.</summary>
public enum Certainty
{
    /// <summary>The whole text was read, and every name in it resolved or judged wrong.</summary>
    Known,

    /// <summary>Parts of it are not known; what is reported holds all the same.</summary>
    Partial,

    /// <summary>Nothing of it could be judged.</summary>
    Unknown,
}

/// <summary>A site after its text was parsed and bound, once for all checks and reports.</summary>
public sealed class AnalyzedSite
{
    /// <summary>Its text is what was read: where another database's SQL was recognised, with that said in PostgreSQL's way.</summary>
    public required SqlSite Site { get; init; }

    /// <summary>The site with its text as it is written.</summary>
    public required SqlSite Written { get; init; }

    public required SqlScript Script { get; init; }

    /// <summary>What was recognised at syntax errors, in the places of <see cref="Written"/>.</summary>
    public required IReadOnlyList<DialectConstruct> Constructs { get; init; }

    /// <summary>The syntax errors of <see cref="Script"/> in statements in which nothing was recognised.</summary>
    public required IReadOnlyList<SqlSyntaxError> SyntaxErrors { get; init; }

    /// <summary>A statement each, in the order of the text; statements with a syntax error are not among them.</summary>
    public required IReadOnlyList<BoundStatement> Statements { get; init; }

    public required Certainty Certainty { get; init; }

    /// <summary>Why it is not <see cref="Certainty.Known"/>, for a person; distinct, in the order of the text.</summary>
    public required IReadOnlyList<string> Gaps { get; init; }
}
