using System.Collections.Generic;
using DbImpact.Checks.Facts;
using DbImpact.PostgreSql.Syntax;
using Microsoft.CodeAnalysis.CSharp;

namespace DbImpact.CSharp.Models;

/// <summary>Writes the name in place of an expression: a literal keeps its form, a constant's use becomes a literal.</summary>
/// <param name="place">What is replaced: the characters between the delimiters, or the whole expression.</param>
/// <param name="prefix">What stands before the name.</param>
/// <param name="suffix">What stands after it.</param>
/// <param name="isVerbatim">Whether the name stands in a verbatim literal.</param>
internal sealed class LiteralNameWriter(SourceSpan place, string prefix, string suffix, bool isVerbatim = false) : NameWriter
{
    public override IReadOnlyList<SourceEdit> Write(string name)
    {
        var text = isVerbatim ? name.Replace("\"", "\"\"") : NameText.Escape(name);
        return [new SourceEdit(place, prefix + text + suffix)];
    }
}

/// <summary>Inserts text that holds the name, and the using directive that it needs.</summary>
internal sealed class InsertingNameWriter(SourceSpan at, string prefix, string suffix, SourceEdit? usingDirective) : NameWriter
{
    public override IReadOnlyList<SourceEdit> Write(string name)
    {
        var insertion = new SourceEdit(at, prefix + NameText.Escape(name) + suffix);
        return usingDirective is { } directive ? [directive, insertion] : [insertion];
    }
}

internal static class NameText
{
    /// <summary>The name as it is written between the quotes of a regular literal.</summary>
    public static string Escape(string name)
    {
        var quoted = SymbolDisplay.FormatLiteral(name, quote: true);
        return quoted.Substring(1, quoted.Length - 2);
    }
}
