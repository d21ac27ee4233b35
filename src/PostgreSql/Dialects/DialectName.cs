using DbImpact.PostgreSql.Binding;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Dialects;

/// <summary>A name that the database does not have, recognised as another database's.</summary>
/// <param name="construct">What it is.</param>
/// <param name="covered">Where errors follow from it.</param>
/// <param name="error">The error that it stands for; null for a call.</param>
public sealed class DialectName(DialectConstruct construct, SqlSpan covered, BindingError? error)
{
    public DialectConstruct Construct { get; } = construct;

    public BindingError? Error { get; } = error;

    /// <summary>Whether the error is the same one, or follows from it.</summary>
    public bool Explains(BindingError error) => error is not null && covered.Contains(error.Span);
}
