namespace DbImpact.PostgreSql.Parsing;

/// <summary>
/// Bounds on nesting, so that neither this parser nor whoever walks the tree runs out of stack. PostgreSQL has such a bound too
/// (max_stack_depth, SQLSTATE 54001); ours is lower, and an error of that class says nothing against the statement.
/// </summary>
internal sealed partial class Parser
{
    /// <summary>How many productions that contain themselves may be open at once.</summary>
    private const int DepthLimit = 400;

    /// <summary>How high an expression or a chain of joins or set operations may grow.</summary>
    private const int HeightLimit = 1000;

    private int _depth;

    /// <summary>The height of the highest expression inside of the operand that is being read.</summary>
    private int _innerHeight;

    /// <summary>The height of the last operand or expression that was read.</summary>
    private int _height;

    /// <summary>Enters a production that may contain itself; false, and an error, where that is too deep. Balanced by <see cref="Leave"/>.</summary>
    private bool Enter()
    {
        if (++_depth <= DepthLimit) return true;
        TooDeep();
        return false;
    }

    private void Leave() => _depth--;

    /// <summary>Begins to measure something of its own; returns what <see cref="LeaveHeight"/> goes back to.</summary>
    private int EnterHeight()
    {
        var outer = _innerHeight;
        _innerHeight = 0;
        return outer;
    }

    private void LeaveHeight(int outer)
    {
        _innerHeight++;
        if (outer > _innerHeight) _innerHeight = outer;
    }

    /// <summary>Counts one more level of a chain that leans to the left.</summary>
    private void Grow()
    {
        if (++_innerHeight > HeightLimit) TooDeep();
    }

    private void TooDeep() => GrammarError(_tokens[_index].Span, "stack depth limit exceeded", SqlStates.StatementTooComplex);
}
