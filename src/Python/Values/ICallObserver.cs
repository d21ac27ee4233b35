using DbImpact.Python.Syntax;

namespace DbImpact.Python.Values;

/// <summary>Sees the calls of the bodies that are run, with what is known of their receiver and arguments.</summary>
internal interface ICallObserver
{
    /// <summary>A call, its arguments evaluated; gives the call's value, or null where it is none of the observer's.</summary>
    Value? Observe(CallExpression call, Value function, Value? receiver, string? method, CallArguments arguments, Frame frame);
}

/// <summary>The arguments of a call and their values.</summary>
internal readonly struct CallArguments(CallExpression call, Value[] values)
{
    public int Count => values.Length;

    /// <summary>The value and expression of a positional argument, or of the keyword argument of one of the names.</summary>
    public (Expression Expression, Value Value)? Find(int position, params string[] names)
    {
        var at = 0;
        for (var i = 0; i < values.Length; i++)
        {
            var argument = call.Arguments[i];
            if (argument.Name is { } name)
            {
                foreach (var wanted in names)
                    if (name.Name == wanted) return (argument.Value, values[i]);
                continue;
            }
            if (argument.Unpacks == 2) continue;
            if (argument.Unpacks == 1) at = int.MinValue;
            if (at++ == position) return (argument.Value, values[i]);
        }
        return null;
    }
}
