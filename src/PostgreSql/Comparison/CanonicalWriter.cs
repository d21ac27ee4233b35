using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Text;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Comparison;

/// <summary>
/// Writes a tree in prefix form. Parentheses are left out, and casts where PostgreSQL adds them by itself; constants are written as their
/// type reads them; what is short for something else is spelt out: IN for = ANY, BETWEEN for two comparisons, LIKE for ~~.
/// </summary>
internal sealed partial class CanonicalWriter(string source)
{
    private readonly StringBuilder _text = new();
    private readonly List<string?> _qualifiers = [];

    public bool IsCertain { get; private set; } = true;

    public IReadOnlyList<string?> Qualifiers => _qualifiers;

    public override string ToString() => _text.ToString();

    /// <summary>An expression that becomes a value of that type, as a default does.</summary>
    public void WriteValue(SqlExpression expression, string? type)
    {
        if (type is not null && Bare(expression) is StringConstant constant) Constant(ConstantText.Of(constant.Value, type));
        else Write(expression);
    }

    private void Write(SqlExpression expression)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (expression)
        {
            case ParenthesizedExpression parenthesized: Write(parenthesized.Operand); break;
            case CastExpression cast: WriteCast(cast); break;
            case CollateExpression collate: WriteCollate(collate); break;
            case StringConstant text: Constant(text.Value); break;
            case NumericConstant number: Constant(number.Text); break;
            case BitStringConstant { IsHexadecimal: false } bits: Constant(bits.Digits); break;
            case BooleanConstant boolean: Constant(boolean.Value ? "true" : "false"); break;
            case NullConstant: _text.Append("null"); break;
            case DefaultExpression: _text.Append("default"); break;
            case UnaryExpression unary: WriteUnary(unary); break;
            case BinaryExpression binary: List(binary.Operator.Symbol, binary.Left, binary.Right); break;
            case LogicalExpression logical: WriteLogical(logical); break;
            case NotExpression not: List("not", not.Operand); break;
            case IsExpression { Kind: not IsTestKind.OfType } test: List((test.IsNot ? "isnot " : "is ") + test.Kind, test.Operand); break;
            case DistinctExpression distinct: WriteDistinct(distinct); break;
            case InListExpression list: WriteList(list); break;
            case InSubqueryExpression subquery: WriteIn(subquery.Operand, subquery.Query, subquery.IsNot); break;
            case QuantifiedExpression quantified: WriteQuantified(quantified); break;
            case BetweenExpression between: WriteBetween(between); break;
            case LikeExpression like: WriteLike(like); break;
            case OverlapsExpression overlaps: List("overlaps", [.. overlaps.Left.Items, .. overlaps.Right.Items]); break;
            case ArrayExpression array: List("array", [.. array.Elements]); break;
            case RowExpression row: WriteRow(row); break;
            case ColumnReference column: WriteColumn(column); break;
            case FunctionCall call: WriteCall(call); break;
            case NamedArgument argument: List("=> " + Identifiers.Quote(argument.Name.Name), argument.Value); break;
            case SyntaxCall call: List(FunctionName(call.FunctionName), [.. call.Arguments]); break;
            case AtTimeZoneExpression { Zone: { } zone } at: List("timezone", zone, at.Operand); break;
            case ConditionalExpression conditional: List(conditional.Function.ToString(), [.. conditional.Arguments]); break;
            case SqlValueExpression { Function: SqlValueFunction.CurrentTimestamp, Precision: null }: _text.Append("(now)"); break;
            case SqlValueExpression { Function: SqlValueFunction.CurrentRole or SqlValueFunction.User }: _text.Append(SqlValueFunction.CurrentUser); break;
            case SqlValueExpression value: _text.Append(value.Function).Append(value.Precision?.Text); break;
            case CaseExpression @case: WriteCase(@case); break;
            case IndirectionExpression indirection: WriteIndirection(indirection); break;
            case SubqueryExpression subquery: WriteSubquery(subquery); break;
            case GroupingExpression grouping: List("grouping", [.. grouping.Arguments]); break;
            case GroupingSet set: List("sets " + set.Kind, [.. set.Items]); break;
            default: WriteRaw(expression); break;
        }
    }

    private void WriteRaw(SqlNode node)
    {
        IsCertain = false;
        _text.Append(CanonicalText.Normalize(source.Substring(node.Span.Start, node.Span.Length)));
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

    private static SqlExpression Bare(SqlExpression expression)
    {
        while (expression is ParenthesizedExpression parenthesized) expression = parenthesized.Operand;
        return expression;
    }

    /// <summary>
    /// A constant is written as the innermost type reads it; a domain's VALUE becomes the domain where a function takes it. Of other casts only those are kept that PostgreSQL never adds by itself: a
    /// stored text has the implicit ones too, a text as it was written has not.
    /// </summary>
    private void WriteCast(CastExpression cast)
    {
        var operand = Bare(cast.Operand);
        if (operand is StringConstant constant && cast.Type.IsArray is false)
        {
            Constant(ConstantText.Of(constant.Value, cast.Type.Name.Name.Name));
            return;
        }
        if (operand is StringConstant or NumericConstant or NullConstant or BooleanConstant or UnaryExpression or CastExpression or ArrayExpression
            || ImplicitCasts.MayBeImplicit(cast.Type.Name.Name.Name)
            || (operand is ColumnReference { Names: { Count: 1 } names } && names[0].Name == "value" && cast.Type.Name.Schema is not null))
        {
            Write(operand);
            return;
        }
        List("cast " + cast.Type.Name.Name.Name + (cast.Type.IsArray ? "[]" : ""), operand);
    }

    private void WriteCollate(CollateExpression collate)
    {
        if (collate.Collation.Name.Name == "default") Write(collate.Operand);
        else List("collate " + Identifiers.Quote(collate.Collation.Name.Name), collate.Operand);
    }

    private void WriteUnary(UnaryExpression unary)
    {
        if (Bare(unary.Operand) is NumericConstant number && unary.Operator.Symbol is "-" or "+")
            Constant((unary.Operator.Symbol == "-" ? "-" : "") + ((NumericConstant)Bare(unary.Operand)).Text);
        else List("unary" + unary.Operator.Symbol, unary.Operand);
    }

    private void WriteLogical(LogicalExpression logical)
    {
        if (WriteAlternatives(logical)) return;
        _text.Append(logical.IsOr ? "(or" : "(and");
        WriteOperands(logical, logical.IsOr);
        _text.Append(')');
    }

    /// <summary>A chain inside a chain of its kind is one chain.</summary>
    private void WriteOperands(LogicalExpression logical, bool isOr)
    {
        foreach (var operand in logical.Operands)
        {
            var bare = Bare(operand);
            if (bare is LogicalExpression inner && inner.IsOr == isOr)
            {
                WriteOperands(inner, isOr);
                continue;
            }
            if (bare is BetweenExpression between && isOr == (between.IsNot != between.IsSymmetric))
            {
                WriteParts(between);
                continue;
            }
            _text.Append(' ');
            Write(bare);
        }
    }

    /// <summary>Before 18 and after, IS NOT DISTINCT FROM is the negation in what the server gives back.</summary>
    private void WriteDistinct(DistinctExpression distinct)
    {
        if (distinct.IsNot) _text.Append("(not ");
        List("distinct", distinct.Left, distinct.Right);
        if (distinct.IsNot) _text.Append(')');
    }

    /// <summary>IN with a single item is a plain comparison.</summary>
    private void WriteList(InListExpression list)
    {
        if (list.Items.Count == 1) List(list.IsNot ? "<>" : "=", list.Operand, list.Items[0]);
        else WriteMembership(list.IsNot, list.Operand, [.. list.Items]);
    }

    /// <summary>The order of what a value is compared with says nothing.</summary>
    private void WriteMembership(bool isNot, SqlExpression operand, IEnumerable<SqlExpression> items)
    {
        _text.Append(isNot ? "(<>all " : "(=any ");
        Write(operand);
        var pieces = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var item in items) pieces.Add(Piece(item));
        _text.Append(" (array ").Append(string.Join(" ", pieces)).Append("))");
    }

    private string Piece(SqlExpression expression)
    {
        var start = _text.Length;
        Write(expression);
        var piece = _text.ToString(start, _text.Length - start);
        _text.Length = start;
        return piece;
    }

    /// <summary><c>a = 1 OR a = 2</c> is <c>a IN (1, 2)</c>, and <c>a &lt;&gt; 1 AND a &lt;&gt; 2</c> is <c>a NOT IN (1, 2)</c>.</summary>
    private bool WriteAlternatives(LogicalExpression logical)
    {
        SqlExpression? operand = null;
        string? text = null;
        var items = new List<SqlExpression>();
        foreach (var part in logical.Operands)
        {
            if (Bare(part) is not BinaryExpression comparison || comparison.Operator.Symbol != (logical.IsOr ? "=" : "<>")) return false;
            operand ??= comparison.Left;
            text ??= Piece(operand);
            if (Piece(comparison.Left) != text) return false;
            items.Add(comparison.Right);
        }
        if (operand is null) return false;
        WriteMembership(!logical.IsOr, operand, items);
        return true;
    }

    private void WriteQuantified(QuantifiedExpression quantified)
    {
        var isAll = quantified.Quantifier == Quantifier.All;
        if (quantified.Query is { } query && !isAll && quantified.Operator.Symbol == "=")
        {
            WriteIn(quantified.Operand, query, isNot: false);
            return;
        }
        if (quantified.Array is { } list && WithoutCast(list) is ArrayExpression { Elements.Count: > 0 } array && quantified.Operator.Symbol == (isAll ? "<>" : "="))
        {
            WriteMembership(isAll, quantified.Operand, [.. array.Elements]);
            return;
        }
        _text.Append('(').Append(quantified.Operator.Symbol).Append(isAll ? "all " : "any ");
        Write(quantified.Operand);
        _text.Append(' ');
        if (quantified.Query is not null) WriteQuery(quantified.Query);
        else if (quantified.Array is not null) Write(quantified.Array);
        _text.Append(')');
    }

    private static SqlExpression WithoutCast(SqlExpression expression) => Bare(expression) is CastExpression cast ? Bare(cast.Operand) : Bare(expression);

    private void WriteIn(SqlExpression operand, SelectStatement query, bool isNot)
    {
        _text.Append(isNot ? "(not (in " : "(in ");
        Write(operand);
        _text.Append(' ');
        WriteQuery(query);
        _text.Append(isNot ? "))" : ")");
    }

    private void WriteBetween(BetweenExpression between)
    {
        _text.Append(between.IsNot == between.IsSymmetric ? "(and" : "(or");
        WriteParts(between);
        _text.Append(')');
    }

    /// <summary>The two comparisons; SYMMETRIC stands for two such pairs, the other with the bounds changed over.</summary>
    private void WriteParts(BetweenExpression between)
    {
        if (!between.IsSymmetric)
        {
            WriteRange(between.Lower, between.Upper);
            return;
        }
        _text.Append(between.IsNot ? " (or" : " (and");
        WriteRange(between.Lower, between.Upper);
        _text.Append(between.IsNot ? ") (or" : ") (and");
        WriteRange(between.Upper, between.Lower);
        _text.Append(')');

        void WriteRange(SqlExpression lower, SqlExpression upper)
        {
            _text.Append(' ');
            List(between.IsNot ? "<" : ">=", between.Operand, lower);
            _text.Append(' ');
            List(between.IsNot ? ">" : "<=", between.Operand, upper);
        }
    }

    private void WriteLike(LikeExpression like)
    {
        var symbol = like.Kind switch
        {
            LikeKind.ILike => "~~*",
            LikeKind.SimilarTo => "~",
            _ => "~~",
        };
        _text.Append('(').Append(like.IsNot ? "!" : "").Append(symbol).Append(' ');
        Write(like.Operand);
        _text.Append(' ');
        var escape = like.Kind == LikeKind.SimilarTo ? "similar_to_escape" : "like_escape";
        if (like.Escape is not null) List(escape, like.Pattern, like.Escape);
        else if (like.Kind == LikeKind.SimilarTo) List(escape, like.Pattern);
        else Write(like.Pattern);
        _text.Append(')');
    }

    /// <summary>As a value, <c>t.*</c> is the whole row, as <c>t</c> is.</summary>
    private void WriteColumn(ColumnReference column)
    {
        var names = column.Names;
        _text.Append(names.IsEmpty ? "*" : Identifiers.Quote(names[names.Count - 1].Name));
        _qualifiers.Add(names.Count > 1 ? Qualifier(names[names.Count - 2].Name) : null);
        if (names.IsEmpty) IsCertain = false;
    }

    private void WriteRow(RowExpression row)
    {
        _text.Append("(row");
        foreach (var item in row.Items)
        {
            _text.Append(' ');
            WriteItem(item);
        }
        _text.Append(')');
    }

    /// <summary>An item of a target list or row, where a star stands for columns; which ones is not in the text.</summary>
    private void WriteItem(SqlExpression item)
    {
        if (item is not ColumnReference { Star: not null } column)
        {
            Write(item);
            return;
        }
        _text.Append('*');
        _qualifiers.Add(column.Names.IsEmpty ? null : Qualifier(column.Names[column.Names.Count - 1].Name));
        IsCertain = false;
    }

    /// <summary>Of several names of one function the one that stands for all; what EXTRACT gives back before 14 is date_part.</summary>
    private static string FunctionName(string name) => name switch
    {
        "extract" => "date_part",
        "transaction_timestamp" => "now",
        _ => name,
    };

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
            else if (step is FieldSelection field) _text.Append('.').Append(Identifiers.Quote(field.Name.Name));
            else WriteRaw(step);
        }
        _text.Append(')');
    }

    private void WriteSubquery(SubqueryExpression subquery)
    {
        _text.Append('(').Append(subquery.Kind).Append(' ');
        WriteQuery(subquery.Query);
        _text.Append(')');
    }
}
