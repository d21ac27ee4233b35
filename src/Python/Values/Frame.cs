using System;
using System.Collections.Generic;
using DbImpact.Python.Symbols;

namespace DbImpact.Python.Values;

/// <summary>A run of a function's (or module's) body: what its names hold at the statement at hand.</summary>
internal sealed class Frame(ModuleSymbol module, FunctionSymbol? function, int depth)
{
    public ModuleSymbol Module { get; } = module;

    public FunctionSymbol? Function { get; } = function;

    /// <summary>Calls followed one into another.</summary>
    public int Depth { get; } = depth;

    public Dictionary<string, Value> Names { get; set; } = new(StringComparer.Ordinal);

    /// <summary>What the body returns, as far as it was run.</summary>
    public List<Value> Returned { get; } = [];

    /// <summary>Whether what follows is never run: the block has returned, raised, or left its loop.</summary>
    public bool HasEnded { get; set; }

    /// <summary>Where the block goes on that has ended.</summary>
    public Leaving Leaving { get; set; }
}

/// <summary>What a statement leaves that ends its block.</summary>
internal enum Leaving
{
    /// <summary>An error: nothing goes on.</summary>
    Nothing,

    /// <summary><c>return</c></summary>
    Body,

    /// <summary><c>break</c></summary>
    Loop,

    /// <summary><c>continue</c></summary>
    Turn,
}
