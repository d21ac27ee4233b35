using System.Text;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Comparison;

/// <summary>
/// Writes an expression so that two spellings of one meaning become one text: PostgreSQL gives back other characters than it was given
/// (ruleutils.c). Casts and parentheses are left out, constants are written alike whatever their type, and what is short for something else
/// is spelt out: IN for = ANY, BETWEEN for two comparisons, LIKE for ~~. It is for comparing, not for reading.
/// </summary>
internal sealed class CanonicalExpression
{
    private readonly StringBuilder _text = new();
    private readonly string _source;

    private CanonicalExpression(string source) => _source = source;

    /// <summary>Null where the text is not an expression.</summary>
    public static string? Of(string text)
    {
        var expression = SqlParser.ParseExpression(new SqlText(text), out var error);
        if (error is not null) return null;
        var canonical = new CanonicalExpression(text);
        canonical.Write(expression);
        return canonical._text.ToString();
    }

    private void Write(SqlExpression expression)
    {
        switch (expression)
        {
            case ParenthesizedExpression parenthesized: Write(parenthesized.Operand); break;
            case CastExpression cast: Write(cast.Operand); break;
            case CollateExpression collate: Write(collate.Operand); break;
            case StringConstant text: Constant(text.Value); break;
            case NumericConstant number: Constant(number.Text); break;
            case BitStringConstant { IsHexadecimal: false } bits: Constant(bits.Digits); break;
            case BooleanConstant boolean: Constant(boolean.Value ? "true" : "false"); break;
            case NullConstant: _text.Append("null"); break;
            case UnaryExpression unary: WriteUnary(unary); break;
            case BinaryExpression binary: List(binary.Operator.Symbol, binary.Left, binary.Right); break;
            case LogicalExpression logical: WriteLogical(logical); break;
            case NotExpression not: List("not", not.Operand); break;
            case IsExpression test: List((test.IsNot ? "isnot " : "is ") + test.Kind, test.Operand); break;
            case DistinctExpression distinct: List(distinct.IsNot ? "notdistinct" : "distinct", distinct.Left, distinct.Right); break;
            case InListExpression list: WriteList(list); break;
            case QuantifiedExpression { Array: { } array } quantified: WriteQuantified(quantified, array); break;
            case BetweenExpression { IsSymmetric: false } between: WriteBetween(between); break;
            case LikeExpression { Escape: null, Kind: not LikeKind.SimilarTo } like: WriteLike(like); break;
            case ArrayExpression array: List("array", array.Elements.ToArray()); break;
            case RowExpression row: List("row", row.Items.ToArray()); break;
            case ColumnReference column: WriteNames(column.Names); break;
            case FunctionCall call: WriteCall(call); break;
            case SyntaxCall call: List(call.Function == SyntaxFunction.Extract ? "date_part" : call.FunctionName, call.Arguments.ToArray()); break;
            case AtTimeZoneExpression { Zone: { } zone } at: List("timezone", zone, at.Operand); break;
            case ConditionalExpression conditional: List(conditional.Function.ToString(), conditional.Arguments.ToArray()); break;
            case SqlValueExpression value: _text.Append(value.Function.ToString()).Append(value.Precision?.Text); break;
            case CaseExpression @case: WriteCase(@case); break;
            case IndirectionExpression indirection: WriteIndirection(indirection); break;
            default: _text.Append(ExpressionComparison.Normalize(_source.Substring(expression.Span.Start, expression.Span.Length))); break;
        }
    }

    private void Constant(string value) => _text.Append('\'').Append(value.Replace("'", "''")).Append('\'');

    private void List(string head, params SqlExpression[] items)
    {
        _text.Append('(').Append(head);
        foreach (var item in items)
        {
            _text.Append(' ');
            Write(item);
        }
        _text.Append(')');
    }

    private void WriteUnary(UnaryExpression unary)
    {
        var operand = unary.Operand;
        while (operand is ParenthesizedExpression parenthesized) operand = parenthesized.Operand;
        if (operand is NumericConstant number && unary.Operator.Symbol is "-" or "+") Constant((unary.Operator.Symbol == "-" ? "-" : "") + number.Text);
        else List("unary" + unary.Operator.Symbol, operand);
    }

    private void WriteLogical(LogicalExpression logical)
    {
        _text.Append(logical.IsOr ? "(or" : "(and");
        WriteOperands(logical, logical.IsOr);
        _text.Append(')');
    }

    /// <summary>A chain inside a chain of its kind is one chain.</summary>
    private void WriteOperands(LogicalExpression logical, bool isOr)
    {
        foreach (var operand in logical.Operands)
        {
            var bare = operand;
            while (bare is ParenthesizedExpression parenthesized) bare = parenthesized.Operand;
            if (bare is LogicalExpression inner && inner.IsOr == isOr)
            {
                WriteOperands(inner, isOr);
                continue;
            }
            if (bare is BetweenExpression { IsSymmetric: false, IsNot: false } between && !isOr)
            {
                _text.Append(' ');
                List(">=", between.Operand, between.Lower);
                _text.Append(' ');
                List("<=", between.Operand, between.Upper);
                continue;
            }
            _text.Append(' ');
            Write(bare);
        }
    }

    /// <summary>IN with a single item is a plain comparison.</summary>
    private void WriteList(InListExpression list)
    {
        if (list.Items.Count == 1)
        {
            List(list.IsNot ? "<>" : "=", list.Operand, list.Items[0]);
            return;
        }
        _text.Append(list.IsNot ? "(<>all " : "(=any ");
        Write(list.Operand);
        _text.Append(' ');
        List("array", list.Items.ToArray());
        _text.Append(')');
    }

    private void WriteQuantified(QuantifiedExpression quantified, SqlExpression array)
    {
        _text.Append('(').Append(quantified.Operator.Symbol).Append(quantified.Quantifier == Quantifier.All ? "all " : "any ");
        Write(quantified.Operand);
        _text.Append(' ');
        Write(array);
        _text.Append(')');
    }

    private void WriteBetween(BetweenExpression between)
    {
        _text.Append(between.IsNot ? "(or " : "(and ");
        List(between.IsNot ? "<" : ">=", between.Operand, between.Lower);
        _text.Append(' ');
        List(between.IsNot ? ">" : "<=", between.Operand, between.Upper);
        _text.Append(')');
    }

    private void WriteLike(LikeExpression like)
    {
        var symbol = like.Kind == LikeKind.ILike ? "~~*" : "~~";
        List(like.IsNot ? "!" + symbol : symbol, like.Operand, like.Pattern);
    }

    private void WriteNames(NodeList<Identifier> names)
    {
        for (var i = 0; i < names.Count; i++) _text.Append(i == 0 ? "" : ".").Append(Identifiers.Quote(names[i].Name));
    }

    private void WriteCall(FunctionCall call)
    {
        if (call.Over is not null || call.Filter is not null || !call.OrderBy.IsEmpty || !call.WithinGroup.IsEmpty)
        {
            _text.Append(ExpressionComparison.Normalize(_source.Substring(call.Span.Start, call.Span.Length)));
            return;
        }
        // Functions of extensions are not all known, so that a text may have them without their schema.
        var name = call.Name.Name.Name;
        if (name == "extract") name = "date_part";
        List(name + (call.IsStar ? "*" : "") + (call.IsVariadic ? " variadic" : ""), call.Arguments.ToArray());
    }

    private void WriteCase(CaseExpression @case)
    {
        _text.Append("(case");
        if (@case.Operand is not null)
        {
            _text.Append(' ');
            Write(@case.Operand);
        }
        foreach (var when in @case.Whens)
        {
            _text.Append(' ');
            List("when", when.Condition, when.Result);
        }
        _text.Append(' ');
        // A missing ELSE is given back as ELSE NULL.
        if (@case.Else is null) _text.Append("null");
        else Write(@case.Else);
        _text.Append(')');
    }

    private void WriteIndirection(IndirectionExpression indirection)
    {
        _text.Append("(at ");
        Write(indirection.Operand);
        foreach (var step in indirection.Steps)
        {
            _text.Append(' ');
            if (step is Subscript subscript) Write(subscript.Index);
            else _text.Append(ExpressionComparison.Normalize(_source.Substring(step.Span.Start, step.Span.Length)));
        }
        _text.Append(')');
    }
}
