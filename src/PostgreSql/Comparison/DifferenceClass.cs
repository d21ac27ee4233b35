namespace DbImpact.PostgreSql.Comparison;

/// <summary>
/// What becomes of code that was written for the first catalog when it meets the second; from the lightest to the gravest.
/// </summary>
public enum DifferenceClass
{
    /// <summary>Nothing that such code could notice: something more than the first has, another comment, another order of columns.</summary>
    Note,

    /// <summary>Statements keep their meaning; they may be slower, or named otherwise in an error.</summary>
    Harmless,

    /// <summary>Whether it matters depends on the code or the data.</summary>
    NeedsReview,

    /// <summary>Statements that write may be refused.</summary>
    BreaksWriters,

    /// <summary>Statements that read may be refused, or read something else than they expect.</summary>
    BreaksReaders,
}
