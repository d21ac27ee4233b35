using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.Texts;
using DbImpact.Python.Syntax;
using DbImpact.Python.Values;

namespace DbImpact.Python.Migrations;

/// <summary>Writes SQLAlchemy's expressions as its PostgreSQL dialect compiles them into definitions: functions, literals, plain columns.</summary>
internal sealed class SqlExpressions(ColumnTypes types)
{
    /// <summary>The functions that SQLAlchemy writes without parentheses (sqlalchemy.sql.functions.AnsiFunction).</summary>
    private static readonly HashSet<string> WithoutParentheses = new(
        ["current_date", "current_time", "current_timestamp", "current_user", "localtime", "localtimestamp", "session_user", "user"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Null where it is not known how the expression is written.</summary>
    public TextValue? Of(Expression? source, Value value)
    {
        switch (value)
        {
            case StringValue { IsTaken: true } text:
                return text.Text;
            case StringValue text when text.Text.KnownText() is { } known:
                return source is NumberExpression or UnaryExpression { Operand: NumberExpression } ? TextValue.Computed(known) : new DdlText().Literal(known).Value;
            case MadeValue made:
                return OfCall(made);
            default:
                return ReferenceEquals(value, Interpreter.None) ? TextValue.Computed("NULL") : null;
        }
    }

    /// <summary>A default as it stands behind DEFAULT; null where it is none of these, a hole where it is one that is not known.</summary>
    public TextValue Default(Value value) => value switch
    {
        StringValue { IsTaken: false } text when text.Text.KnownText() is { } known => new DdlText().Literal(known).Value,
        _ => Of(null, value) ?? TextValue.Hole("…", "is a default that is not followed"),
    };

    private TextValue? OfCall(MadeValue made)
    {
        if (made.Receiver is { } receiver) return OfMethod(made, receiver);
        var functions = made.Name.IndexOf(".func.", StringComparison.Ordinal);
        if (functions >= 0) return OfFunction(made, made.Name.Substring(functions + 6));
        if (made.Name.StartsWith("sqlalchemy.sql.functions.", StringComparison.Ordinal)) return OfFunction(made, made.ShortName);
        switch (made.ShortName)
        {
            case "true" or "false" or "null" when made.Arguments.Count == 0:
                return TextValue.Computed(made.ShortName);
            case "literal_column" when First(made) is { Value: StringValue text }:
                return text.Text;
            case "literal" when First(made) is { } literal:
                return Of(literal.Expression, literal.Value);
            case "column" or "Column" when DdlText.KnownText(First(made)?.Value) is { } name:
                return new DdlText().Name(name).Value;
            case "desc" or "asc" when First(made) is { } ordered:
                return Of(ordered.Expression, ordered.Value)?.Append(TextValue.Computed(" " + made.ShortName.ToUpperInvariant()));
            case "cast" when First(made) is { } cast && made.Arguments.Find(1, "type_") is { } type && Of(cast.Expression, cast.Value) is { } operand:
                return new DdlText().Add("CAST(").Add(operand).Add(" AS ").Add(types.Of(type.Value).Text).Add(")").Value;
            case "DefaultClause" when First(made) is { } clause:
                return Default(clause.Value);
            default:
                return null;
        }
    }

    private TextValue? OfMethod(MadeValue made, Value receiver)
    {
        switch (made.ShortName)
        {
            case "desc" or "asc" or "nulls_last" or "nulls_first" or "nullslast" or "nullsfirst" when made.Arguments.Count == 0:
                var words = made.ShortName.StartsWith("nulls", StringComparison.Ordinal) ? "NULLS " + made.ShortName.Substring(5).TrimStart('_') : made.ShortName;
                return Of(null, receiver)?.Append(TextValue.Computed(" " + words.ToUpperInvariant()));
            case "next_value" when receiver is MadeValue { ShortName: "Sequence" } sequence && DdlText.KnownText(First(sequence)?.Value) is { } name:
                var schema = sequence.Arguments.Keyword("schema")?.Value;
                var qualified = new DdlText().Name(schema, new StringValue(TextValue.Computed(name))).Value;
                return qualified.KnownText() is { } written ? new DdlText().Add("nextval(").Literal(written).Add(")").Value : null;
            case "self_group":
                return Of(null, receiver);
            default:
                return null;
        }
    }

    private TextValue? OfFunction(MadeValue made, string name)
    {
        if (WithoutParentheses.Contains(name) && made.Arguments.Count == 0) return TextValue.Computed(name.ToUpperInvariant());
        if (!made.Arguments.TryPositional(out var arguments)) return null;
        var texts = arguments.Select(argument => Of(argument.Expression, argument.Value)).ToList();
        if (texts.Contains(null)) return null;
        return new DdlText().Add(name + "(").List(texts.Select(static text => new DdlText().Add(text!))).Add(")").Value;
    }

    private static (Expression Expression, Value Value)? First(MadeValue made) =>
        made.Arguments.TryPositional(out var positional) && positional.Count > 0 ? positional[0] : null;
}
