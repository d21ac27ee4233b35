using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using DbImpact.Checks.Texts;
using DbImpact.Python.Symbols;
using DbImpact.Python.Syntax;
using DbImpact.Python.Values;
using Identifiers = DbImpact.PostgreSql.Syntax.Identifiers;

namespace DbImpact.Python.Migrations.Django;

/// <summary>Writes the conditions of constraints and indexes, <c>models.Q(…)</c>, as Django compiles them over one table.</summary>
internal sealed class DjangoConditions(Interpreter interpreter)
{
    /// <param name="expression">Where it is written.</param>
    /// <param name="value">What is known of it.</param>
    /// <param name="module">The migration.</param>
    /// <param name="model">The table's model.</param>
    /// <returns>Null where something in it is not followed.</returns>
    public string? Write(Expression expression, Value value, ModuleSymbol module, DjangoModel model) => Part(expression, value, module, model, isNegated: false)?.Text;

    private sealed record Written(string Text, bool IsChain, bool IsOr)
    {
        public string Enclosed => IsChain ? "(" + Text + ")" : Text;
    }

    private Written? Part(Expression expression, Value value, ModuleSymbol module, DjangoModel model, bool isNegated)
    {
        while (expression is ParenthesizedExpression parenthesized) expression = parenthesized.Inner;
        switch (expression)
        {
            case BinaryExpression { Operator: PythonTokenKind.Bar or PythonTokenKind.Ampersand } binary:
                var left = Part(binary.Left, interpreter.EvaluateIn(module, binary.Left), module, model, isNegated);
                var right = Part(binary.Right, interpreter.EvaluateIn(module, binary.Right), module, model, isNegated);
                return left is null || right is null ? null : Join([left, right], binary.Operator == PythonTokenKind.Bar);
            case UnaryExpression { Operator: PythonTokenKind.Tilde } unary:
                return Part(unary.Operand, interpreter.EvaluateIn(module, unary.Operand), module, model, !isNegated) is { } inner ? Not(inner) : null;
        }
        return value is MadeValue { ShortName: "Q" } made ? OfQ(made, module, model, isNegated) : null;
    }

    private Written? OfQ(MadeValue q, ModuleSymbol module, DjangoModel model, bool isNegated)
    {
        var negates = DdlText.IsTrue(q.Arguments.Keyword("_negated")?.Value);
        var isOr = DdlText.KnownText(q.Arguments.Keyword("_connector")?.Value) == "OR";
        var inside = isNegated != negates;
        var parts = new List<Written?>();
        if (!q.Arguments.TryPositional(out var positional) || q.Arguments.HasUnknownKeywords) return null;
        foreach (var (expression, value) in positional)
        {
            if (value is ListValue { Elements: { Count: 2 } pair } && DdlText.KnownText(pair[0]) is { } lookup) parts.Add(Lookup(lookup, pair[1], model, inside));
            else parts.Add(Part(expression, value, module, model, inside));
        }
        // Keywords come sorted by their names.
        foreach (var (name, _, value) in q.Arguments.Keywords().Where(static keyword => keyword.Name[0] != '_').OrderBy(static keyword => keyword.Name, StringComparer.Ordinal))
            parts.Add(Lookup(name, value, model, inside));
        if (parts.Count == 0 || parts.Contains(null)) return null;
        var whole = Join([.. parts.OfType<Written>()], isOr);
        return negates ? Not(whole) : whole;
    }

    private static Written Join(IReadOnlyList<Written> parts, bool isOr) => parts.Count == 1
        ? parts[0]
        : new Written(string.Join(isOr ? " OR " : " AND ", parts.Select(part => part.IsChain && part.IsOr != isOr ? part.Enclosed : part.Text)), true, isOr);

    private static Written Not(Written inner) => new("NOT (" + inner.Text + ")", false, false);

    private static Written? Lookup(string name, Value value, DjangoModel model, bool isNegated)
    {
        var parts = name.Split(["__"], StringSplitOptions.None);
        var found = model.Field(parts[0]) ?? (parts[0] == "pk" ? model.KeyField : null) ?? model.Fields.FirstOrDefault(field => field.Column == parts[0]);
        if (found is not { } field || parts.Length > 2) return null;
        var column = DjangoNames.Quote(field.Column);
        var isNull = DdlText.IsNone(value);
        var lookup = parts.Length == 2 ? parts[1] : "exact";
        if (lookup is "exact" && field.Class is "BooleanField" && DdlText.KnownText(value) is "True" or "False")
        {
            var plain = DdlText.IsTrue(value) ? new Written(column, false, false) : new Written("NOT " + column, false, false);
            return isNegated && field.IsNullable ? new Written($"{plain.Text} AND {column} IS NOT NULL", true, false) : plain;
        }
        if (lookup is "exact" && isNull) return new Written(column + " IS NULL", false, false);
        if (lookup is "isnull") return DdlText.KnownText(value) is "True" or "False" ? new Written(column + (DdlText.IsTrue(value) ? " IS NULL" : " IS NOT NULL"), false, false) : null;
        var text = lookup switch
        {
            "exact" => Operator("="),
            "gt" => Operator(">"),
            "gte" => Operator(">="),
            "lt" => Operator("<"),
            "lte" => Operator("<="),
            "in" => value is ListValue { Elements: { Count: > 0 } items } && items.Select(item => Operand(item, model)).ToList() is var all && !all.Contains(null)
                ? $"{column} IN ({string.Join(", ", all)})" : null,
            "range" => value is ListValue { Elements: { Count: 2 } ends } && Operand(ends[0], model) is { } from && Operand(ends[1], model) is { } to ? $"{column} BETWEEN {from} AND {to}" : null,
            "contains" => Like("%{0}%"),
            "startswith" => Like("{0}%"),
            "endswith" => Like("%{0}"),
            "regex" => Operand(value, model) is { } pattern ? $"{column}::text ~ {pattern}" : null,
            _ => null,
        };
        if (text is null) return null;
        // What is not equal to a value may be NULL too.
        return isNegated && field.IsNullable ? new Written($"{text} AND {column} IS NOT NULL", true, false) : new Written(text, false, false);

        string? Operator(string sign) => Operand(value, model) is { } operand ? $"{column} {sign} {operand}" : null;

        string? Like(string form) => value is StringValue && DdlText.KnownText(value) is { } known && field.Class is "CharField" or "TextField" or "EmailField" or "SlugField" or "URLField"
            ? $"{column}::text LIKE {Identifiers.QuoteLiteral(string.Format(CultureInfo.InvariantCulture, form, known.Replace("\\", "\\\\").Replace("%", "\\%").Replace("_", "\\_")))}"
            : null;
    }

    /// <summary>A value, or another column: <c>models.F("other")</c>.</summary>
    private static string? Operand(Value value, DjangoModel model)
    {
        switch (value)
        {
            case MadeValue { ShortName: "F" } reference when DdlText.KnownText(reference.Arguments.Find(0, "name")?.Value) is { } name:
                return model.Field(name) is { } field ? DjangoNames.Quote(field.Column) : null;
            case MadeValue { ShortName: "Value" } wrapped when wrapped.Arguments.Find(0, "value") is { } inner:
                return Operand(inner.Value, model);
            case MadeValue { Name: "decimal.Decimal" or "Decimal" } number when DdlText.KnownText(number.Arguments.Find(0)?.Value) is { } digits:
                return digits;
            case StringValue text when text.Text.KnownText() is { } known:
                return Literal(text.Text, known);
            default:
                return null;
        }
    }

    /// <summary>A literal as psycopg writes it: what stands between quotes in the program does so in SQL.</summary>
    public static string Literal(TextValue text, string known)
    {
        var isText = text.Parts.Count == 0 || text.Parts.Any(static part => part is LiteralPart);
        if (isText) return Identifiers.QuoteLiteral(known);
        return known switch { "True" => "true", "False" => "false", _ => known };
    }
}
