using System.Collections.Generic;
using DbImpact.Checks.Texts;
using DbImpact.Python.Symbols;
using DbImpact.Python.Syntax;

namespace DbImpact.Python.Values;

/// <summary>What is known of a value that the program has. Immutable.</summary>
internal abstract class Value;

/// <summary>A string.</summary>
internal sealed class StringValue(TextValue text) : Value
{
    public TextValue Text { get; } = text;

    /// <summary>A text that a library has already taken as SQL (<c>text(…)</c>): whoever runs it runs nothing new.</summary>
    public bool IsTaken { get; init; }

    /// <summary>Of psycopg's module sql: <c>{}</c> in it is a place for <c>format</c>, and what is put there is quoted.</summary>
    public bool IsComposable { get; init; }
}

/// <summary>A list or tuple: its items one behind the other, each behind an <see cref="ItemPart"/>.</summary>
/// <param name="items">The items as texts.</param>
/// <param name="elements">The items as values; null where only their texts are known.</param>
internal sealed class ListValue(TextValue items, IReadOnlyList<Value>? elements = null) : Value
{
    public static ListValue Empty { get; } = new(TextValue.Empty, []);

    public TextValue Items { get; } = items;

    public IReadOnlyList<Value>? Elements { get; } = elements;

    /// <summary>This list and behind it another one.</summary>
    public ListValue Append(ListValue other) =>
        new(Items.Append(other.Items), Elements is { } first && other.Elements is { } second ? [.. first, .. second] : null);
}

/// <summary>A dict with known keys.</summary>
internal sealed class DictValue(IReadOnlyDictionary<string, Value> entries) : Value
{
    public IReadOnlyDictionary<string, Value> Entries { get; } = entries;
}

/// <summary>A function of the program, bound to an instance or not.</summary>
internal sealed class FunctionValue(FunctionSymbol function) : Value
{
    public FunctionSymbol Function { get; } = function;
}

/// <summary>A class of the program.</summary>
internal sealed class ClassValue(ClassSymbol @class) : Value
{
    public ClassSymbol Class { get; } = @class;
}

/// <summary>An instance of a class of the program.</summary>
internal sealed class InstanceValue(ClassSymbol @class) : Value
{
    public ClassSymbol Class { get; } = @class;
}

/// <summary>A module of the program, or a package that only leads to modules.</summary>
internal sealed class ModuleValue(string name, ModuleSymbol? module) : Value
{
    public string Name { get; } = name;

    public ModuleSymbol? Module { get; } = module;
}

/// <summary>Something of a library, by its full name: <c>psycopg2.connect</c>.</summary>
internal sealed class ExternalValue(string name) : Value
{
    public string Name { get; } = name;
}

/// <summary>What a library's call or attribute gives, by what made it: <c>psycopg2.connect()</c>, <c>psycopg2.connect().cursor()</c>.</summary>
internal sealed class ExternalInstance(string type) : Value
{
    public string Type { get; } = type;
}

/// <summary>What a library's call makes, with what it is made of: <c>sa.Column("id", sa.Integer)</c>.</summary>
/// <param name="name">The full name of what is called: <c>sqlalchemy.Column</c>.</param>
/// <param name="arguments">What it is given.</param>
/// <param name="call">The call.</param>
/// <param name="module">The module that the call stands in.</param>
/// <param name="receiver">What the called method belongs to; null for a function.</param>
internal sealed class MadeValue(string name, CallArguments arguments, CallExpression call, ModuleSymbol module, Value? receiver = null) : Value
{
    public string Name { get; } = name;

    /// <summary>The last part of the name.</summary>
    public string ShortName { get; } = name.Substring(name.LastIndexOf('.') + 1);

    public CallArguments Arguments { get; } = arguments;

    public CallExpression Call { get; } = call;

    public ModuleSymbol Module { get; } = module;

    public Value? Receiver { get; } = receiver;
}

/// <summary>What could not be followed.</summary>
/// <param name="expression">Its source.</param>
/// <param name="reason">As the predicate of a sentence.</param>
/// <param name="parameter">The parameter of a function that it is, or null.</param>
/// <param name="owner">That function.</param>
internal sealed class UnknownValue(string expression, string reason, Parameter? parameter = null, FunctionSymbol? owner = null) : Value
{
    public string Expression { get; } = expression;

    public string Reason { get; } = reason;

    public Parameter? Parameter { get; } = parameter;

    public FunctionSymbol? Owner { get; } = owner;
}

/// <summary>A parameter of the function that holds the expression: known where the function is called.</summary>
internal sealed class ParameterPart(Parameter parameter, FunctionSymbol owner) : HolePart(parameter.Name.Name, $"is a parameter of {owner.Name}()")
{
    public Parameter Parameter { get; } = parameter;

    public FunctionSymbol Owner { get; } = owner;
}
