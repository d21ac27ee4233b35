using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
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

/// <summary>
/// The functions of the program that run SQL for others, found by following each parameter to a library's call: in rounds, each of which
/// knows what the rounds before have found.
/// </summary>
internal sealed class OwnFunctions
{
    /// <summary>Functions that call one another; deeper ones are rare.</summary>
    private const int MaxRounds = 6;

    private readonly Dictionary<FunctionDefinition, OwnFunction> _functions = [];
    private readonly Dictionary<string, OwnFunction?> _methods = new(StringComparer.Ordinal);

    private OwnFunctions()
    {
    }

    public static OwnFunctions Find(PythonProject project, IReadOnlyList<ModuleSymbol> modules, CancellationToken cancellation)
    {
        var own = new OwnFunctions();
        var options = new ParallelOptions { CancellationToken = cancellation };
        for (var round = 0; round < MaxRounds && modules.Count > 0; round++)
        {
            var found = new Search[modules.Count];
            Parallel.For(0, found.Length, options, i =>
            {
                found[i] = new Search(own);
                try
                {
                    new Interpreter(project, found[i], cancellation).RunModule(modules[i]);
                }
                catch (Exception exception) when (exception is not OperationCanceledException)
                {
                    // What fails here fails again, and is said, where the module's own texts are found.
                }
            });
            // What one round finds, the next looks for: in the modules that have its names.
            var names = found.SelectMany(static search => search.Found).Where(pair => own.Add(pair.Part, pair.Use)).Select(static pair => pair.Part.Owner.Name)
                .Distinct(StringComparer.Ordinal).ToList();
            modules = names.Count == 0 ? [] : [.. project.All.Where(module => Mentions(module, names))];
        }
        return own;
    }

    public OwnFunction? Find(FunctionDefinition function) => _functions.TryGetValue(function, out var own) ? own : null;

    /// <summary>The only function of that name among those that run SQL: for calls on what nobody knows.</summary>
    public OwnFunction? FindMethod(string name) => _methods.TryGetValue(name, out var own) ? own : null;

    /// <summary>Whether the module's text has the name of one of them.</summary>
    public bool MayBeCalledIn(ModuleSymbol module) => Mentions(module, _methods.Keys);

    public bool IsKnown(FunctionDefinition function) => _functions.ContainsKey(function);

    private static bool Mentions(ModuleSymbol module, IEnumerable<string> names) =>
        names.Any(name => module.Module.Text.IndexOf(name, StringComparison.Ordinal) >= 0);

    /// <summary>False where the function was known already.</summary>
    private bool Add(ParameterPart part, SqlUse use)
    {
        var function = part.Owner;
        if (_functions.ContainsKey(function.Definition)) return false;
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
        return true;
    }

    /// <summary>Collects the parameters of one module's functions that are run as SQL.</summary>
    private sealed class Search(OwnFunctions own) : ICallObserver
    {
        public List<(ParameterPart Part, SqlUse Use)> Found { get; } = [];

        public Value? Observe(CallExpression call, Value function, Value? receiver, string? method, CallArguments arguments, Frame frame)
        {
            if (SqlCalls.Find(call, function, receiver, method, arguments, frame, own) is not { } found) return null;
            if (found.Argument is { Value: var value } && Interpreter.TextOf(value) is { Parts: { Count: > 0 } parts } && parts[0] is ParameterPart part)
                Found.Add((part, found.Use));
            return found.Result;
        }
    }
}
