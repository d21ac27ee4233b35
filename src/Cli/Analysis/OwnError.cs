using System;
using System.Linq;

namespace DbImpact.Cli.Analysis;

/// <summary>An error of this program's own, as a problem names it.</summary>
internal static class OwnError
{
    public static string Describe(Exception exception)
    {
        var inner = exception is AggregateException { InnerException: { } first } ? first : exception;
        return $"an error in DbImpact: {inner.GetType().Name}: {inner.Message} ({inner.StackTrace?.Split('\n').FirstOrDefault()?.Trim()})";
    }
}
