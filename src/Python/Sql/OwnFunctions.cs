using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using DbImpact.Python.Symbols;
using DbImpact.Python.Syntax;
using DbImpact.Python.Values;

namespace DbImpact.Python.Sql;

/// <summary>A function of the program that runs one of its parameters as SQL.</summary>
/// <param name="Name">The function's name.</param>
/// <param name="Parameter">The parameter's name.</param>
/// <param name="Position">Its position in a call.</param>
/// <param name="Use">What becomes of the text.</param>
internal sealed record OwnFunction(string Name, string Parameter, int Position, SqlUse Use);

/// <summary>The functions of the program that run SQL for others, found by following each parameter to a library's call.</summary>
internal sealed class OwnFunctions : ICallObserver
{
    /// <summary>Functions that call one another; deeper ones are rare.</summary>
    private const int MaxRounds = 4;

    private readonly Dictionary<FunctionDefinition, OwnFunction> _functions = [];
    private readonly Dictionary<string, OwnFunction?> _methods = new(StringComparer.Ordinal);
    private bool _hasChanged;

    private OwnFunctions()
    {
    }

    public static OwnFunctions Find(PythonProject project, IReadOnlyList<ModuleSymbol> modules, CancellationToken cancellation)
    {
        var own = new OwnFunctions();
        for (var round = 0; round < MaxRounds; round++)
        {
            own._hasChanged = false;
            foreach (var module in modules) new Interpreter(project, own, cancellation).RunModule(module);
            if (!own._hasChanged) break;
        }
        return own;
    }

    public OwnFunction? Find(FunctionDefinition function) => _functions.TryGetValue(function, out var own) ? own : null;

    /// <summary>The only function of that name among those that run SQL: for calls on what nobody knows.</summary>
    public OwnFunction? FindMethod(string name) => _methods.TryGetValue(name, out var own) ? own : null;

    /// <summary>Whether the module's text has the name of one of them.</summary>
    public bool MayBeCalledIn(ModuleSymbol module) => _methods.Keys.Any(name => module.Module.Text.IndexOf(name, StringComparison.Ordinal) >= 0);

    public bool IsKnown(FunctionDefinition function) => _functions.ContainsKey(function);

    public Value? Observe(CallExpression call, Value function, Value? receiver, string? method, CallArguments arguments, Frame frame)
    {
        if (SqlCalls.Find(call, function, receiver, method, arguments, frame, this) is not { } found) return null;
        if (found.Argument is { Value: var value } && Interpreter.TextOf(value) is { Parts: { Count: > 0 } parts } && parts[0] is ParameterPart part) Add(part, found.Use);
        return found.Result;
    }

    private void Add(ParameterPart part, SqlUse use)
    {
        var function = part.Owner;
        if (_functions.ContainsKey(function.Definition)) return;
        var position = 0;
        foreach (var parameter in function.GivenParameters)
        {
            if (parameter == part.Parameter) break;
            position++;
        }
        var own = new OwnFunction(function.Name, part.Parameter.Name.Name, position, use);
        _functions.Add(function.Definition, own);
        // What another function of that name does with its argument is not known.
        _methods[function.Name] = _methods.TryGetValue(function.Name, out var other) && (other is null || other.Position != own.Position) ? null : own;
        _hasChanged = true;
    }
}
