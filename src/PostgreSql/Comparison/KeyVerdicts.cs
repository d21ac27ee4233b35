using System.Linq;
using DbImpact.PostgreSql.Catalog;

namespace DbImpact.PostgreSql.Comparison;

/// <summary>What differences of constraints and indexes do to code that was written for the first catalog.</summary>
internal static class KeyVerdicts
{
    public static Verdict Missing(Constraint constraint) => constraint.Kind switch
    {
        ConstraintKind.PrimaryKey or ConstraintKind.Unique =>
            Verdict.Writers("ON CONFLICT finds no unique index (42P10), and duplicates are accepted"),
        ConstraintKind.ForeignKey => Verdict.Review("rows without the row that they refer to are accepted"),
        _ => Verdict.Review("rows are accepted that the first refuses"),
    };

    public static Verdict Extra(Constraint constraint) => constraint.Kind switch
    {
        _ when constraint.IsNotEnforced => Verdict.Note("it is not enforced"),
        ConstraintKind.PrimaryKey or ConstraintKind.Unique => Verdict.Writers("duplicates are refused that the first accepts (23505)"),
        ConstraintKind.ForeignKey => Verdict.Writers("rows are refused whose reference leads nowhere, and so are deletions of what is referred to (23503)"),
        ConstraintKind.Exclusion => Verdict.Writers("rows are refused that the first accepts (23P01)"),
        _ => Verdict.Writers("rows are refused that the first accepts (23514)"),
    };

    public static Verdict Changed(Constraint a, Constraint b)
    {
        if (a.Kind == ConstraintKind.ForeignKey && b.Kind == ConstraintKind.ForeignKey
            && (a.OnDelete != b.OnDelete || a.OnUpdate != b.OnUpdate || !a.OnDeleteColumns.SequenceEqual(b.OnDeleteColumns)))
            return Verdict.Writers("deleting or changing what is referred to does something else");
        if (a.IsDeferrable != b.IsDeferrable || a.IsInitiallyDeferred != b.IsInitiallyDeferred)
            return Verdict.Review("it is checked at another moment of the transaction");
        return Verdict.Writers("other rows are accepted and refused");
    }

    public static Verdict Missing(Index index) => index.IsUnique
        ? Verdict.Writers("ON CONFLICT finds no unique index (42P10), and duplicates are accepted")
        : Verdict.Harmless("queries may be slower");

    public static Verdict Extra(Index index) => index.IsUnique
        ? Verdict.Writers("duplicates are refused that the first accepts (23505)")
        : Verdict.Note("writes are a little slower");
}
