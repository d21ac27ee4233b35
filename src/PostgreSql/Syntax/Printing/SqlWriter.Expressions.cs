using System.Runtime.CompilerServices;

namespace DbImpact.PostgreSql.Syntax;

/// <summary>Value expressions (manual, 4.2): constants, references, constructors and predicates.</summary>
internal sealed partial class SqlWriter
{
    private void Expression(SqlExpression expression)
    {
        if (ReferenceEquals(expression, _written)) return;
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (++_openExpressions > LongChain) WriteChain(expression);
        BareExpression(expression);
        _openExpressions--;
    }

    private void BareExpression(SqlExpression expression)
    {
        switch (expression)
        {
            case BinaryExpression binary:
                Binary(binary);
                break;
            case ParenthesizedExpression parenthesized:
                Parenthesized(parenthesized.Operand);
                break;
            case LogicalExpression logical:
                Logical(logical);
                break;
            case FunctionCall call:
                Call(call);
                break;
            case CaseExpression conditional:
                Case(conditional);
                break;
            case SubqueryExpression subquery:
                Subquery(subquery);
                break;
            case CastExpression cast:
                Casting(cast);
                break;
            default:
                if (!Operation(expression) && !Predication(expression) && !Constant(expression) && !Constructor(expression)
                    && !SpecialCall(expression) && !XmlCall(expression) && !JsonCall(expression)) Refuse(Missing);
                break;
        }
    }

    private bool Operation(SqlExpression expression)
    {
        switch (expression)
        {
            case UnaryExpression unary:
                Unary(unary);
                return true;
            case NotExpression not:
                Add("NOT ");
                Right(not.Operand, Unknown);
                return true;
            case CollateExpression collate:
                Left(collate.Operand, Collate);
                Add(" COLLATE ");
                Name(collate.Collation);
                return true;
            case AtTimeZoneExpression zone:
                Left(zone.Operand, At);
                Add(zone.Zone is null ? " AT LOCAL" : " AT TIME ZONE ");
                if (zone.Zone is not null) Right(zone.Zone, Collate);
                return true;
            case QuantifiedExpression quantified:
                Quantified(quantified);
                return true;
            default:
                return false;
        }
    }

    private bool Predication(SqlExpression expression)
    {
        switch (expression)
        {
            case IsExpression test:
                Test(test);
                return true;
            case DistinctExpression { IsHole: true } test:
                Left(test.Left, Is);
                Add((test.IsNot ? " IS NOT " : " IS ") + SqlText.HoleCharacter);
                return true;
            case DistinctExpression distinct:
                Left(distinct.Left, Is);
                Add(distinct.IsNot ? " IS NOT DISTINCT FROM " : " IS DISTINCT FROM ");
                Right(distinct.Right, Comparison);
                return true;
            case NormalizedExpression normalized:
                Left(normalized.Operand, Is);
                Add(normalized.IsNot ? " IS NOT " : " IS ");
                if (normalized.Form != NormalizationForm.None) Add(normalized.Form.ToString().ToUpperInvariant() + " ");
                Add("NORMALIZED");
                return true;
            case BetweenExpression between:
                Left(between.Operand, Predicate);
                Add(between.IsNot ? " NOT BETWEEN " : " BETWEEN ");
                AddIf(between.IsSymmetric, "SYMMETRIC ");
                Restricted(between.Lower);
                Add(" AND ");
                Right(between.Upper, Escape);
                return true;
            case InListExpression list:
                Left(list.Operand, Predicate);
                Add(list.IsNot ? " NOT IN " : " IN ");
                if (list.Items.Count == 1 && IsWithoutParentheses(list, list.Items[0])) Write(list.Items[0]);
                else Parenthesized(list.Items);
                return true;
            case InSubqueryExpression query:
                Left(query.Operand, Predicate);
                Add(query.IsNot ? " NOT IN " : " IN ");
                Parenthesized(query.Query);
                return true;
            case LikeExpression like:
                Like(like);
                return true;
            case OverlapsExpression overlaps:
                Write(overlaps.Left);
                Add(" OVERLAPS ");
                Write(overlaps.Right);
                return true;
            default:
                return false;
        }
    }

    /// <summary>Whether a hole stands for the parentheses too that end the expression.</summary>
    private static bool IsWithoutParentheses(SqlExpression expression, SqlNode last) =>
        last is HoleExpression && last.Span.End == expression.Span.End;

    private void Test(IsExpression test)
    {
        Left(test.Operand, Is);
        Add(test.IsNot ? " IS NOT " : " IS ");
        if (test.Kind != IsTestKind.OfType)
        {
            Add(test.Kind.ToString().ToUpperInvariant());
            return;
        }
        Add("OF ");
        Parenthesized(test.Types);
    }

    private void Like(LikeExpression like)
    {
        Left(like.Operand, Predicate);
        Add(like.IsNot ? " NOT " : " ");
        Add(like.Kind switch { LikeKind.Like => "LIKE ", LikeKind.ILike => "ILIKE ", _ => "SIMILAR TO " });
        Operand(like.Pattern, IsLooseAtStart(like.Pattern, Escape) || (like.Escape is not null && WouldTakeEscape(like.Pattern)));
        if (like.Escape is null) return;
        Add(" ESCAPE ");
        Right(like.Escape, Escape);
    }

    private bool Constant(SqlExpression expression)
    {
        switch (expression)
        {
            case StringConstant text:
                String(text);
                return true;
            case NumericConstant number:
                Add(number.Text.Length == 0 ? SqlText.HoleCharacter.ToString() : number.Text);
                return true;
            case SignedNumber number:
                // With a sign a hole is read as a number again, also where a word could stand.
                AddIf(number.IsNegative, "-");
                AddIf(number.HasHole && !number.IsNegative, "+");
                if (number.Text.Length == 0) Refuse(Missing);
                Add(number.Text);
                return true;
            case BitStringConstant bits:
                Add((bits.IsHexadecimal ? "X'" : "B'") + bits.Digits + "'");
                return true;
            case BooleanConstant boolean:
                Add(boolean.Value ? "TRUE" : "FALSE");
                return true;
            case NullConstant:
                Add("NULL");
                return true;
            case DefaultExpression:
                Add("DEFAULT");
                return true;
            case ParameterReference parameter:
                Parameter(parameter);
                return true;
            case HoleExpression hole:
                if (hole.Span.IsEmpty) Refuse(HoldsWords);
                Add(SqlText.HoleCharacter);
                return true;
            case ColumnReference column:
                Dotted(column.Names);
                if (column.Star is not null) Add(column.Names.IsEmpty ? "*" : ".*");
                return true;
            case IndirectionExpression indirection:
                Indirection(indirection);
                return true;
            default:
                return false;
        }
    }

    /// <summary>A dollar-quoted text stays one, so that a routine's body can be read; the others hold their backslashes in E''.</summary>
    private void String(StringConstant constant)
    {
        if (constant.Syntax == StringSyntax.Hole) Add(SqlText.HoleCharacter);
        else if (constant.Syntax == StringSyntax.Word) Add(Escaped(Identifiers.Quote(constant.Value)));
        else if (constant.Syntax == StringSyntax.Dollar) Add(DollarQuoted(constant.Value, constant.HasHole));
        else Add(Escaped(Identifiers.QuoteLiteral(constant.Value), constant.HasHole));
    }

    private string DollarQuoted(string value, bool hasHole = false)
    {
        var tag = "$$";
        for (var i = 0; (value + "$").IndexOf(tag.Substring(0, tag.Length - 1) + "$", System.StringComparison.Ordinal) >= 0; i++)
            tag = i == 0 ? "$body$" : "$body" + i.ToString(System.Globalization.CultureInfo.InvariantCulture) + "$";
        return tag + Escaped(value, hasHole) + tag;
    }

    private void Parameter(ParameterReference parameter)
    {
        var name = parameter.Name;
        switch (parameter.Syntax)
        {
            case ParameterSyntax.Dollar:
                Add('$');
                if (parameter.Number < 0) Add(SqlText.HoleCharacter);
                else Add(parameter.Number);
                break;
            case ParameterSyntax.At:
                Add("@" + name);
                break;
            case ParameterSyntax.Colon:
                Add(":" + name);
                break;
            case ParameterSyntax.Brace:
                Add("{");
                Add(parameter.Number);
                Add("}");
                break;
            case ParameterSyntax.Percent:
                Add("%s");
                break;
            case ParameterSyntax.PercentNamed:
                Add("%(" + name + ")s");
                break;
            case ParameterSyntax.PsqlTest:
                Add(":{?" + name + "}");
                break;
            default:
                Add(":'" + name + "'");
                break;
        }
    }

    private void Indirection(IndirectionExpression indirection)
    {
        var isSubscripted = indirection.Steps.Count > 0 && indirection.Steps[0] is Subscript or Slice;
        Operand(
            indirection.Operand,
            indirection.Operand is not (ParameterReference or ParenthesizedExpression or HoleExpression
                or SubqueryExpression { Kind: SubqueryKind.Scalar })
            && !(isSubscripted && indirection.Operand is ColumnReference));
        // One hole before a dot would be a name.
        AddIf(!isSubscripted && indirection.Operand is HoleExpression, " " + SqlText.HoleCharacter);
        // To Npgsql dots are a part of the name.
        AddIf(!isSubscripted && indirection.Operand is ParameterReference { Syntax: ParameterSyntax.At or ParameterSyntax.Colon }, " ");
        Steps(indirection.Steps);
    }

    private void Steps(NodeList<IndirectionStep> steps)
    {
        foreach (var step in steps)
        {
            switch (step)
            {
                case FieldSelection field:
                    Add(".");
                    Name(field.Name);
                    break;
                case StarSelection:
                    Add(".*");
                    break;
                case Subscript subscript:
                    Clause("[", subscript.Index);
                    Add("]");
                    break;
                case Slice slice:
                    Add("[");
                    if (slice.Lower is not null) Write(slice.Lower);
                    // Behind a colon, a name would be a parameter in most of the styles.
                    Add(slice.Upper is null or NumericConstant ? ":" : ": ");
                    if (slice.Upper is not null) Write(slice.Upper);
                    Add("]");
                    break;
            }
        }
    }

    private void Subquery(SubqueryExpression subquery)
    {
        Add(subquery.Kind switch { SubqueryKind.Exists => "EXISTS ", SubqueryKind.Array => "ARRAY", _ => "" });
        Parenthesized(subquery.Query);
    }

    private void Casting(CastExpression cast)
    {
        switch (cast.Syntax)
        {
            case CastSyntax.DoubleColon:
                Left(cast.Operand, Cast);
                // SQLAlchemy would not see the end of a parameter's name before ::.
                Add(parameterStyle == ParameterStyle.NamedColon ? "\\:\\:" : "::");
                Type(cast.Type);
                break;
            case CastSyntax.Literal:
                // Before a hole, the words of a type are columns' names.
                if (cast is { Type.IsSystem: true, Operand: StringConstant { Syntax: StringSyntax.Hole } }) Refuse(ReadsAsName);
                TypedLiteral(cast.Type, cast.Operand);
                break;
            default:
                Clause("CAST(", cast.Operand);
                Add(" AS ");
                Type(cast.Type);
                Add(")");
                break;
        }
    }

    /// <summary>The fields of an interval stand behind its literal (gram.y <c>ConstInterval Sconst opt_interval</c>).</summary>
    private void TypedLiteral(TypeName type, SqlNode literal)
    {
        if (type.IntervalFields == IntervalFields.None) Type(type);
        else Add("interval");
        Add(" ");
        Write(literal);
        if (type.IntervalFields != IntervalFields.None) Fields(type);
    }

    private bool Constructor(SqlExpression expression)
    {
        switch (expression)
        {
            case RowExpression row:
                AddIf(row.IsExplicit, "ROW");
                Parenthesized(row.Items);
                return true;
            case ArrayExpression array:
                Add("ARRAY");
                ArrayItems(array);
                return true;
            case GroupingSet set:
                Add(set.Kind switch
                {
                    GroupingSetKind.Rollup => "ROLLUP ",
                    GroupingSetKind.Cube => "CUBE ",
                    GroupingSetKind.Sets => "GROUPING SETS ",
                    _ => "",
                });
                Parenthesized(set.Items);
                return true;
            default:
                return false;
        }
    }

    /// <summary>gram.y <c>array_expr</c>: where all elements are lists they are written without the word.</summary>
    private void ArrayItems(ArrayExpression array)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var areLists = true;
        foreach (var element in array.Elements) areLists &= element is ArrayExpression;
        Add("[");
        var separator = "";
        foreach (var element in array.Elements)
        {
            Add(separator);
            if (areLists) ArrayItems((ArrayExpression)element);
            else Write(element);
            separator = ", ";
        }
        Add("]");
    }

    private void Case(CaseExpression expression)
    {
        Add("CASE");
        Clause(" ", expression.Operand);
        foreach (var when in expression.Whens)
        {
            Add(" ");
            Write(when);
        }
        // Only a hole can stand for WHEN; behind the operand it is a piece of it already.
        if (expression.Whens.IsEmpty && !EndsInHole(expression.Operand)) Add(" " + SqlText.HoleCharacter);
        Clause(" ELSE ", expression.Else);
        Add(" END");
    }
}
