using System;
using System.Runtime.CompilerServices;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Parsing;

/// <summary>
/// A bound on nesting. PostgreSQL has one too: bison's stack of 10,000 symbols, whose end is a syntax error ("memory exhausted"), and
/// max_stack_depth. Ours is about as far, and says nothing against the statement: it is a doubt of class 54001. Chains that lean to the
/// left (operators, casts, joins, set operations) are no nesting.
/// </summary>
internal sealed partial class Parser
{
    /// <summary>How many productions that contain themselves may be open at once. Ten thousand parentheses are twice as many.</summary>
    private const int DepthLimit = 20_000;

    /// <summary>So many productions fit into what is left of the stack when it is said to suffice.</summary>
    private const int LevelsBetweenStackChecks = 16;

    private int _depth;

    /// <summary>Whether a statement needed a large stack: then the next ones, likely of the same kind, are read on one at once.</summary>
    private bool _needsLargeStack;

    /// <summary>Enters a production that may contain itself; false, and a doubt, where that is too deep. Balanced by <see cref="Leave"/>.</summary>
    private bool Enter()
    {
        if (++_depth % LevelsBetweenStackChecks == 0) RuntimeHelpers.EnsureSufficientExecutionStack();
        if (_depth <= DepthLimit) return true;
        TooDeep();
        return false;
    }

    private void Leave() => _depth--;

    private void TooDeep()
    {
        if (_failed) return;
        _doubt = new SqlSyntaxError(SqlStates.StatementTooComplex, _tokens[_index].Span, "the statement is nested too deeply");
        StopReading();
    }

    /// <summary>Reads something from the current token on, with as much stack as that takes.</summary>
    private T ReadNested<T>(Func<Parser, T> parse)
        where T : SqlNode?
    {
        var (index, lastEnd, mark) = (_index, _lastEnd, _scratchCount);
        try
        {
            return _needsLargeStack ? ReadOnLargeStack(parse) : parse(this);
        }
        catch (InsufficientExecutionStackException)
        {
            Restart(index, lastEnd, mark);
        }
        try
        {
            _needsLargeStack = true;
            return ReadOnLargeStack(parse);
        }
        catch (InsufficientExecutionStackException)
        {
            Restart(index, lastEnd, mark);
            TooDeep();
            return parse(this);
        }
    }

    private T ReadOnLargeStack<T>(Func<Parser, T> parse) => LargeStack.RunApart(() => parse(this));

    private void Restart(int index, int lastEnd, int mark)
    {
        Array.Clear(_scratch, mark, _scratchCount - mark);
        _scratchCount = mark;
        Restart(index);
        _lastEnd = lastEnd;
    }

    /// <summary>Makes all as it is before anything of a statement is read.</summary>
    private void Restart(int index)
    {
        MoveTo(index);
        _percentParameters = 0;
        _depth = 0;
        _context = Context.None;
        _isExplained = false;
        _inSchema = false;
        _isLoose = false;
        _toleratedAt = -1;
        _looseHoles = null;
        _failed = false;
        _error = null;
        _doubt = null;
    }
}
