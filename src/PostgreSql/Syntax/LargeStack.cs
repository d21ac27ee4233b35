using System;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using System.Threading;

namespace DbImpact.PostgreSql.Syntax;

/// <summary>
/// Room for what recurses over deeply nested SQL. A compiler's threads have a megabyte of stack or less, and PostgreSQL takes some thousand
/// levels; such a text is rare, so whoever runs out of stack begins again on a thread that has enough for all that the parser reads.
/// </summary>
internal static class LargeStack
{
    private const int Size = 64 << 20;

    [ThreadStatic]
    private static bool _isLarge;

    /// <summary>
    /// What <paramref name="work"/> gives. It must call <see cref="RuntimeHelpers.EnsureSufficientExecutionStack"/> where it recurses, and must
    /// be able to begin again.
    /// </summary>
    /// <exception cref="InsufficientExecutionStackException">The large stack does not suffice either.</exception>
    public static T Run<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (InsufficientExecutionStackException) when (!_isLarge)
        {
            return RunApart(work);
        }
    }

    /// <summary>The same at once on a stack that is large.</summary>
    public static T RunApart<T>(Func<T> work)
    {
        if (_isLarge) return work();
        T result = default!;
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(
            () =>
            {
                _isLarge = true;
                try
                {
                    result = work();
                }
                catch (Exception exception)
                {
                    failure = ExceptionDispatchInfo.Capture(exception);
                }
            },
            Size);
        thread.IsBackground = true;
        thread.Start();
        thread.Join();
        failure?.Throw();
        return result;
    }
}
