using System.Collections.Generic;
using System.Linq;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Checks.Facts;

/// <summary>Writes the name between the delimiters of the literal that gives it.</summary>
/// <param name="place">What is between the delimiters.</param>
/// <param name="form">How to write there.</param>
public sealed class LiteralNameWriter(SourceSpan place, LiteralForm form) : NameWriter
{
    public SourceSpan Place { get; } = place;

    public LiteralForm Form { get; } = form;

    public override IReadOnlyList<SourceEdit>? Write(string name) =>
        Form.Encode(name, isFirst: true, isLast: true) is { } text ? [new SourceEdit(Place, text)] : null;
}

/// <summary>Writes text that holds the name, and what that needs elsewhere in the file.</summary>
/// <param name="at">What the text takes the place of.</param>
/// <param name="prefix">The text before the name, to the delimiter of its literal.</param>
/// <param name="form">The literal.</param>
/// <param name="suffix">The text behind the name, from the delimiter on.</param>
/// <param name="directive">A using directive; null where none is needed.</param>
public sealed class InsertingNameWriter(SourceSpan at, string prefix, LiteralForm form, string suffix, SourceEdit? directive = null) : NameWriter
{
    public SourceSpan At { get; } = at;

    public string Prefix { get; } = prefix;

    public LiteralForm Form { get; } = form;

    public string Suffix { get; } = suffix;

    public SourceEdit? Directive { get; } = directive;

    public override IReadOnlyList<SourceEdit>? Write(string name)
    {
        if (Form.Encode(name, isFirst: true, isLast: true) is not { } text) return null;
        var insertion = new SourceEdit(At, Prefix + text + Suffix);
        return Directive is { } needed ? [needed, insertion] : [insertion];
    }
}

/// <summary>Names properties by a lambda, by nameof or by texts, as EF Core takes them.</summary>
/// <param name="place">What names them now.</param>
/// <param name="form">The lambda's parameter, <c>nameof</c>, or null for texts.</param>
/// <param name="properties">The property of each column.</param>
public sealed class MembersWriter(SourceSpan place, string? form, IReadOnlyDictionary<string, string> properties) : ColumnsWriter
{
    public SourceSpan Place { get; } = place;

    public string? Form { get; } = form;

    public IReadOnlyDictionary<string, string> Properties { get; } = properties;

    public override IReadOnlyList<SourceEdit>? Write(IReadOnlyList<string> columns)
    {
        var names = columns.Select(column => Properties.TryGetValue(column, out var name) ? name : null).ToArray();
        if (names.Any(static name => name is null)) return null;
        var text = Form switch
        {
            null => string.Join(", ", names.Select(static name => $"\"{name}\"")),
            "nameof" => string.Join(", ", names.Select(static name => $"nameof({name})")),
            _ when names.Length == 1 => $"{Form} => {Form}.{names[0]}",
            _ => $"{Form} => new {{ {string.Join(", ", names.Select(name => $"{Form}.{name}"))} }}",
        };
        return [new SourceEdit(Place, text)];
    }
}
