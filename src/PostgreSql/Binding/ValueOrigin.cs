namespace DbImpact.PostgreSql.Binding;

/// <summary>What a value is made of: the columns that are used where it is computed, or the two values that a set operation joins.</summary>
internal sealed class ValueOrigin
{
    private ValueOrigin(int firstUse, int endUse)
    {
        FirstUse = firstUse;
        EndUse = endUse;
    }

    private ValueOrigin(TargetEntry left, TargetEntry right)
    {
        Left = left;
        Right = right;
    }

    /// <summary>The uses of columns from here to before <see cref="EndUse"/>, in the order in which the binder came to them.</summary>
    public int FirstUse { get; }

    public int EndUse { get; }

    public TargetEntry? Left { get; }

    public TargetEntry? Right { get; }

    public static ValueOrigin Of(int firstUse, int endUse) => new(firstUse, endUse);

    public static ValueOrigin Of(TargetEntry left, TargetEntry right) => new(left, right);
}
