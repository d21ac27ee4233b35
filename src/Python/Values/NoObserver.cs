using DbImpact.Python.Syntax;

namespace DbImpact.Python.Values;

/// <summary>For whoever asks only for values.</summary>
internal sealed class NoObserver : ICallObserver
{
    public static NoObserver Instance { get; } = new();

    public Value? Observe(CallExpression call, Value function, Value? receiver, string? method, CallArguments arguments, Frame frame) => null;
}
