using System.Collections.Generic;
using DbImpact.Checks.Facts;
using DbImpact.CSharp.Literals;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.CSharp.Models;

/// <summary>Writes the name between the delimiters of the literal that gives it.</summary>
internal sealed class LiteralNameWriter(SourceSpan place, LiteralForm form) : NameWriter
{
    public override IReadOnlyList<SourceEdit>? Write(string name) =>
        form.Encode(name, isFirst: true, isLast: true) is { } text ? [new SourceEdit(place, text)] : null;
}

/// <summary>Writes text that holds the name, and the using directive that it needs.</summary>
internal sealed class InsertingNameWriter(SourceSpan at, string prefix, string suffix, SourceEdit? usingDirective) : NameWriter
{
    public override IReadOnlyList<SourceEdit> Write(string name)
    {
        var insertion = new SourceEdit(at, prefix + CSharpLiteralForm.Regular.Encode(name) + suffix);
        return usingDirective is { } directive ? [directive, insertion] : [insertion];
    }
}
