using System.Collections.Generic;
using DbImpact.Checks.Texts;
using Microsoft.CodeAnalysis;

namespace DbImpact.CSharp.Values;

/// <summary>Where an expression is evaluated: its tree's semantic model, and what is known of parameters and variables there.</summary>
internal sealed class Scope
{
    private static readonly Dictionary<ISymbol, TextValue> Nothing = new(SymbolEqualityComparer.Default);
    private static readonly Dictionary<string, object?> NoConstants = new(System.StringComparer.Ordinal);

    private readonly Dictionary<ISymbol, TextValue> _values;
    private readonly SyntaxNode? _entered;
    private readonly Scope? _outer;
    private readonly Dictionary<string, object?> _constants;

    public Scope(SemanticModel model)
        : this(model, Nothing, NoConstants, "", 0)
    {
    }

    private Scope(
        SemanticModel model, Dictionary<ISymbol, TextValue> values, Dictionary<string, object?> constants, string calls, int depth, SyntaxNode? entered = null, Scope? outer = null)
    {
        Model = model;
        _values = values;
        _constants = constants;
        Calls = calls;
        Depth = depth;
        _entered = entered;
        _outer = outer;
    }

    public SemanticModel Model { get; }

    /// <summary>The calls that lead here; the same condition may be answered differently in two calls.</summary>
    public string Calls { get; }

    /// <summary>How many symbols were followed to get here.</summary>
    public int Depth { get; }

    public TextValue? ValueOf(ISymbol symbol) => _values.TryGetValue(symbol, out var value) ? value : null;

    /// <summary>What a parameter that is no text always is here: the call says it. Null where that is not known.</summary>
    public object? ConstantOf(string parameter) => _constants.TryGetValue(parameter, out var value) ? value : null;

    /// <summary>The same place, where <paramref name="symbol"/> has a value.</summary>
    public Scope With(ISymbol symbol, TextValue value) =>
        new(Model, new Dictionary<ISymbol, TextValue>(_values, SymbolEqualityComparer.Default) { [symbol] = value }, _constants, Calls, Depth, _entered, _outer);

    /// <summary>The initializer of a field or a constant: another place, where nothing is known of this one's variables.</summary>
    public Scope EnterInitializer(SemanticModel model, SyntaxNode initializer) => new(model, Nothing, NoConstants, Calls, Depth + 1, initializer, this);

    /// <summary>The body of a method that is called with these arguments.</summary>
    public Scope EnterCall(
        SemanticModel model, SyntaxNode declaration, string call, Dictionary<ISymbol, TextValue> arguments, Dictionary<string, object?>? constants = null) =>
        new(model, arguments, constants ?? NoConstants, Calls + call + "/", Depth + 1, declaration, this);

    /// <summary>Whether a declaration is being evaluated already: what is defined by itself has no text.</summary>
    public bool IsInside(SyntaxNode declaration)
    {
        for (var at = this; at is not null; at = at._outer)
        {
            if (at._entered == declaration) return true;
        }
        return false;
    }
}
