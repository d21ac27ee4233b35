using System.Collections.Generic;
using DbImpact.Python.Syntax;

namespace DbImpact.Python.Values;

/// <summary>Sees the calls of the bodies that are run, with what is known of their receiver and arguments.</summary>
internal interface ICallObserver
{
    /// <summary>A call, its arguments evaluated; gives the call's value, or null where it is none of the observer's.</summary>
    Value? Observe(CallExpression call, Value function, Value? receiver, string? method, CallArguments arguments, Frame frame);
}

/// <summary>The arguments of a call and their values.</summary>
internal readonly struct CallArguments(CallExpression call, Value[] given)
{
    private readonly Value[]? _values = given;

    public int Count => Values.Length;

    /// <summary>Those of no call are none.</summary>
    private Value[] Values => _values ?? [];

    /// <summary>The value and expression of a positional argument, or of the keyword argument of one of the names.</summary>
    public (Expression Expression, Value Value)? Find(int position, params string[] names)
    {
        var at = 0;
        for (var i = 0; i < Values.Length; i++)
        {
            var argument = call.Arguments[i];
            if (argument.Name is { } name)
            {
                foreach (var wanted in names)
                    if (name.Name == wanted) return (argument.Value, Values[i]);
                continue;
            }
            if (argument.Unpacks == 2) continue;
            if (argument.Unpacks == 1) at = int.MinValue;
            if (at++ == position) return (argument.Value, Values[i]);
        }
        return null;
    }

    /// <summary>
    /// The arguments by position, what is unpacked item by item; false where what is unpacked is not known, and the list ends before it.
    /// </summary>
    public bool TryPositional(out IReadOnlyList<(Expression Expression, Value Value)> found)
    {
        var list = new List<(Expression, Value)>();
        found = list;
        for (var i = 0; i < Values.Length; i++)
        {
            var argument = call.Arguments[i];
            if (argument.Name is not null || argument.Unpacks == 2) continue;
            if (argument.Unpacks == 0) list.Add((argument.Value, Values[i]));
            else if (Values[i] is ListValue { Elements: { } elements })
                foreach (var element in elements) list.Add((argument.Value, element));
            else return false;
        }
        return true;
    }

    /// <summary>The keyword argument of that name, also out of a dict that is unpacked; null where it is not given.</summary>
    public (Expression Expression, Value Value)? Keyword(string name)
    {
        for (var i = Values.Length - 1; i >= 0; i--)
        {
            var argument = call.Arguments[i];
            if (argument.Name is { } given && given.Name == name) return (argument.Value, Values[i]);
            if (argument.Unpacks == 2 && Values[i] is DictValue dict && dict.Entries.TryGetValue(name, out var entry)) return (argument.Value, entry);
        }
        return null;
    }

    /// <summary>The keywords that are given, in the order of the text.</summary>
    public IEnumerable<(string Name, Expression Expression, Value Value)> Keywords()
    {
        for (var i = 0; i < Values.Length; i++)
        {
            var argument = call.Arguments[i];
            if (argument.Name is { } given) yield return (given.Name, argument.Value, Values[i]);
            else if (argument.Unpacks == 2 && Values[i] is DictValue dict)
                foreach (var entry in dict.Entries) yield return (entry.Key, argument.Value, entry.Value);
        }
    }

    /// <summary>Whether a dict is unpacked of which nothing is known.</summary>
    public bool HasUnknownKeywords
    {
        get
        {
            for (var i = 0; i < Values.Length; i++)
                if (call.Arguments[i].Unpacks == 2 && Values[i] is not DictValue) return true;
            return false;
        }
    }
}
