namespace DbImpact.PostgreSql.Comparison;

/// <summary>The class of a difference, and why.</summary>
internal readonly struct Verdict(DifferenceClass @class, string reason)
{
    public DifferenceClass Class { get; } = @class;

    public string Reason { get; } = reason;

    public static Verdict Note(string reason) => new(DifferenceClass.Note, reason);

    public static Verdict Harmless(string reason) => new(DifferenceClass.Harmless, reason);

    public static Verdict Review(string reason) => new(DifferenceClass.NeedsReview, reason);

    public static Verdict Writers(string reason) => new(DifferenceClass.BreaksWriters, reason);

    public static Verdict Readers(string reason) => new(DifferenceClass.BreaksReaders, reason);
}
