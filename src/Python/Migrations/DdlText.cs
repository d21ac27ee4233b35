using System.Collections.Generic;
using DbImpact.Checks.Texts;
using DbImpact.PostgreSql.Syntax;
using DbImpact.Python.Values;

namespace DbImpact.Python.Migrations;

/// <summary>A statement in the making: known words, names and expressions as the program gives them, holes for what is not known.</summary>
internal sealed class DdlText
{
    private readonly List<TextValue> _parts = [];

    public TextValue Value => TextValue.Concat(_parts);

    public bool IsEmpty => _parts.Count == 0;

    public DdlText Add(string text)
    {
        _parts.Add(TextValue.Computed(text));
        return this;
    }

    public DdlText Add(TextValue text)
    {
        _parts.Add(text);
        return this;
    }

    public DdlText Add(DdlText other)
    {
        _parts.AddRange(other._parts);
        return this;
    }

    public DdlText Hole(string reason)
    {
        _parts.Add(TextValue.Hole("…", reason));
        return this;
    }

    /// <summary>An identifier, quoted where it has to be.</summary>
    public DdlText Name(Value? name) => KnownText(name) is { } known ? Name(known) : Hole("is a name that is not known");

    public DdlText Name(string name) => Add(Identifiers.Quote(name));

    /// <summary>A relation's or type's name with its schema, where it has one.</summary>
    public DdlText Name(Value? schema, Value? name)
    {
        if (schema is not null && !ReferenceEquals(schema, Interpreter.None)) Name(schema).Add(".");
        return Name(name);
    }

    public DdlText Literal(string text) => Add(Identifiers.QuoteLiteral(text));

    /// <summary>The items with a comma between them.</summary>
    public DdlText List(IEnumerable<DdlText> items)
    {
        var isFirst = true;
        foreach (var item in items)
        {
            if (!isFirst) Add(", ");
            isFirst = false;
            Add(item);
        }
        return this;
    }

    /// <summary>The characters of a value that is a text and known; null for any other.</summary>
    public static string? KnownText(Value? value) => (value as StringValue)?.Text.KnownText();

    public static bool IsTrue(Value? value) => KnownText(value) == "True";

    public static bool IsNone(Value? value) => value is null || ReferenceEquals(value, Interpreter.None);
}
