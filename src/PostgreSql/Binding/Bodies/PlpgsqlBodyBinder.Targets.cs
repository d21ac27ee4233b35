using DbImpact.PostgreSql.Plpgsql;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding;

/// <summary>
/// The variables that values go to (pl_gram.y, read_into_target, read_into_scalar_list, check_assignable). What is wrong with them keeps the
/// routine from being compiled: no handler catches it.
/// </summary>
internal sealed partial class PlpgsqlBodyBinder
{
    /// <summary>Binds a command, and says what is wrong with where its rows go.</summary>
    private BoundStatement BindInto(IntoTarget? target, SqlStatement command)
    {
        var bound = Add(Binder.Bind(command, _text, _context with { Variables = _variables }));
        Refuse(ErrorOf(target), command);
        return bound;
    }

    private void Refuse(BindingError? error, SqlStatement statement)
    {
        if (error is null) return;
        _bound.Add(new BoundStatement { Statement = statement, Text = _text, OutputColumns = [], References = [], Errors = [error], Parameters = [], Uncertainties = [] });
    }

    private BindingError? ErrorOf(IntoTarget? target)
    {
        if (target is null) return null;
        for (var i = 0; i < target.Variables.Count; i++)
        {
            var name = target.Variables[i];
            if (name.HasHole) return null;
            if (ErrorOf(name) is { } wrong) return wrong;
            if (target.Variables.Count == 1 || name.Parts.Count > 1 || _variables.Find(name.Name.Name) is not { } variable || !IsCertainlyRow(variable)) continue;
            // The server is at the comma then.
            var comma = _text.Text.IndexOf(',', name.Span.End);
            return i > 0 || comma < 0
                ? Wrong("42601", name.Span, name.Span.Start, $"\"{name.Name.Name}\" is not a scalar variable")
                : Wrong("42601", name.Span, comma, "record variable cannot be part of multiple-item INTO list");
        }
        return null;
    }

    /// <summary>Why nothing can be assigned to that name; null where it can, and where that is not known.</summary>
    private BindingError? ErrorOf(QualifiedName name)
    {
        var first = name.Parts[0].Name;
        if (IsParameter(name) || name.Parts.Count > 2 || _variables.HasLabel(first) && name.Parts.Count > 1) return null;
        var variable = _variables.Find(first);
        var isKnown = variable is not null && (name.Parts.Count == 1 || variable.IsRow);
        if (!isKnown) return Wrong("42601", name.Span, name.Span.Start, $"\"{name}\" is not a known variable");
        return variable!.IsConstant ? Wrong("22005", name.Span, name.Span.Start, $"variable \"{first}\" is declared CONSTANT") : null;
    }

    /// <summary>Of one whose type is not known, that it may be a row is all that is known.</summary>
    private static bool IsCertainlyRow(BodyVariable variable) => variable.IsRecord || (variable.IsRow && variable.Type.IsKnown);

    private static BindingError Wrong(string sqlState, SqlSpan span, int position, string message) =>
        new() { Kind = BindingErrorKind.Other, SqlState = sqlState, Span = span, Position = position, Message = message };
}
