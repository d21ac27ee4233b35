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

    public TargetEntry? Right { get; private set; }

    public static ValueOrigin Of(int firstUse, int endUse) => new(firstUse, endUse);

    public static ValueOrigin Of(TargetEntry left, TargetEntry right) => new(left, right);

    /// <summary>Of a recursive query's first part, while what the other makes of it is not known.</summary>
    public static ValueOrigin Open(TargetEntry left) => new(left, left);

    public void Close(TargetEntry right) => Right = right;
}
