using static DbImpact.PostgreSql.Binding.Literals.LiteralText;

namespace DbImpact.PostgreSql.Binding.Literals;

/// <summary>ltxtquery of the extension ltree (ltxtquery_io.c <c>gettoken_query</c>, <c>makepol</c>).</summary>
internal static class LabelTextQueryInput
{
    /// <summary>Operators may not wait for their operands without end (STACKDEPTH); what has as many is not judged, nor is a long text.</summary>
    private const int MaxOperators = 32;

    private const int MaxLength = 8000;

    private const int MaxOperandLength = 255;

    private enum State
    {
        Operand,
        InOperand,
        Operator,
    }

    public static LiteralVerdict Check(InputRules rules, string value)
    {
        if (value.Length > MaxLength) return LiteralVerdict.Unknown;
        var state = State.Operand;
        var (start, hasModifier, depth, operators) = (0, false, 0, 0);
        for (var i = 0; i <= value.Length; i++)
        {
            var c = At(value, i);
            if (c >= 0x80) return LiteralVerdict.Unknown;
            if (c is '!' or '&' or '|' && ++operators >= MaxOperators) return LiteralVerdict.Unknown;
            var isOfLabel = i < value.Length && LabelTreeInput.IsOfLabel(rules, c) == true;
            switch (state)
            {
                case State.Operand when isOfLabel:
                    (state, start, hasModifier) = (State.InOperand, i, false);
                    break;
                case State.Operand when c == '(':
                    depth++;
                    break;
                case State.Operand:
                    if (i == value.Length || (c != '!' && !IsSpace(c))) return Syntax("operand syntax error");
                    break;
                case State.InOperand when isOfLabel && hasModifier:
                    return Syntax("modifiers syntax error");
                case State.InOperand when isOfLabel:
                    if (i - start >= MaxOperandLength) return LiteralVerdict.Invalid("22023", "operand is too long");
                    break;
                case State.InOperand when c is '%' or '@' or '*':
                    hasModifier = true;
                    break;
                case State.InOperand:
                    // It ends the operand, and is looked at again.
                    state = State.Operator;
                    if (c is '!' or '&' or '|') operators--;
                    i--;
                    break;
                default:
                    if (i == value.Length) return depth == 0 ? LiteralVerdict.Valid : Syntax("syntax error");
                    if (c is '&' or '|') state = State.Operand;
                    else if (c == ')' && depth > 0) depth--;
                    else if (c != ' ') return Syntax("syntax error");
                    break;
            }
        }
        return LiteralVerdict.Unknown;
    }

    private static LiteralVerdict Syntax(string message) => LiteralVerdict.Invalid("42601", message);
}
