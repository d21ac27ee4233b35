using System.Collections.Generic;
using DbImpact.Checks.Facts;
using DbImpact.PostgreSql.Syntax;
using DbImpact.Python.Literals;
using DbImpact.Python.Syntax;

namespace DbImpact.Python.Models;

/// <summary>Writes a name between the quotes of the literal that gives it.</summary>
internal sealed class LiteralNameWriter(StringLiteral literal, PythonModule module) : NameWriter
{
    public override IReadOnlyList<SourceEdit>? Write(string name) => PythonLiteralForm.Of(literal, module.Text).Encode(name) is { } written
        ? [new SourceEdit(new SourceSpan(module.Path, literal.ContentStart, literal.ContentEnd - literal.ContentStart), written)]
        : null;
}

/// <summary>Gives a column that has its attribute's name one of its own: the first argument of the call that makes it.</summary>
internal sealed class FirstArgumentWriter(CallExpression call, PythonModule module) : NameWriter
{
    public override IReadOnlyList<SourceEdit>? Write(string name)
    {
        if (name.IndexOfAny(['"', '\\', '\n']) >= 0) return null;
        var at = module.Text.IndexOf('(', call.Function.End) + 1;
        return [new SourceEdit(new SourceSpan(module.Path, at, 0), call.Arguments.Count == 0 ? $"\"{name}\"" : $"\"{name}\", ")];
    }
}
