namespace DbImpact.PostgreSql.Syntax;

/// <summary>
/// Expressions with operators. An operand needs parentheses where an operator at its open edge binds less tightly than the one it
/// stands next to (gram.y's table of precedences; manual, 4.1.6).
/// </summary>
internal sealed partial class SqlWriter
{
    private const int Or = 1;
    private const int And = 2;

    /// <summary>A hole for an operator.</summary>
    private const int Unknown = 3;
    private const int Not = 4;
    private const int Is = 5;
    private const int Comparison = 6;
    private const int Predicate = 7;
    private const int Escape = 8;
    private const int Operator = 9;
    private const int Sum = 10;
    private const int Product = 11;
    private const int Power = 12;
    private const int At = 13;
    private const int Collate = 14;
    private const int Cast = 16;
    private const int Primary = 17;

    /// <summary>Whether the holes behind an operand are the expression's end.</summary>
    private static bool EndsInHole(SqlExpression? expression) => expression is BinaryExpression { Right: HoleExpression { Span.Length: 0 } };

    private void Binary(BinaryExpression binary)
    {
        var precedence = PrecedenceOf(binary.Operator);
        if (precedence == Unknown && BeginsWithType(binary.Right)) Refuse(ReadsAsName);
        Left(binary.Left, precedence);
        if (binary.Operator is { HasHole: true, Span.Length: 0 }) Add(" ");
        else
        {
            Add(" ");
            QualifiedOperator(binary.Operator);
            if (binary.Right is HoleExpression { Span.Length: 0 }) return;
            Add(" ");
        }
        Right(binary.Right, RightMinimum(binary));
    }

    private void Unary(UnaryExpression unary)
    {
        if (unary.IsPostfix)
        {
            Left(unary.Operand, Operator);
            Add(" ");
            QualifiedOperator(unary.Operator);
            return;
        }
        QualifiedOperator(unary.Operator);
        if (IsSign(unary.Operator)) _isAfterSign = true;
        else Add(" ");
        Right(unary.Operand, RightMinimum(unary));
    }

    private void Logical(LogicalExpression logical)
    {
        var precedence = logical.IsOr ? Or : And;
        for (var i = 0; i < logical.Operands.Count; i++)
        {
            var operand = logical.Operands[i];
            if (i > 0) Add(logical.IsOr ? " OR " : " AND ");
            var isLast = i == logical.Operands.Count - 1;
            Operand(operand, (i > 0 && IsLooseAtStart(operand, precedence + 1)) || (!isLast && IsLooseAtEnd(operand, precedence)));
        }
    }

    private void Quantified(QuantifiedExpression quantified)
    {
        var word = quantified.Operator.Qualifiers.IsEmpty ? LikeWord(quantified.Operator.Symbol) : null;
        // LIKE ANY is the operator ~~ at the precedence of LIKE; a looser operand on its left tells which of the two was written.
        if (word is not null && IsLooseAtEnd(quantified.Operand, Operator))
        {
            Left(quantified.Operand, Predicate);
            Add(word);
        }
        else
        {
            Left(quantified.Operand, PrecedenceOf(quantified.Operator));
            Add(" ");
            QualifiedOperator(quantified.Operator);
        }
        Add(quantified.Quantifier switch { Quantifier.Any => " ANY ", Quantifier.Some => " SOME ", _ => " ALL " });
        var operand = (SqlNode?)quantified.Query ?? quantified.Array!;
        if (IsWithoutParentheses(quantified, operand)) Write(operand);
        else Parenthesized(operand);
    }

    /// <summary>Whether a word of the grammar for a type comes first: behind a hole it is a column's name or label.</summary>
    private static bool BeginsWithType(SqlExpression expression)
    {
        while (LeftOperand(expression) is { } left) expression = left;
        return expression is CastExpression { Syntax: CastSyntax.Literal, Type.IsSystem: true };
    }

    private static string? LikeWord(string symbol) => symbol switch
    {
        "~~" => " LIKE",
        "!~~" => " NOT LIKE",
        "~~*" => " ILIKE",
        "!~~*" => " NOT ILIKE",
        _ => null,
    };

    /// <summary>An operator where the grammar takes OPERATOR(…) for one with a schema (gram.y <c>qual_all_Op</c>).</summary>
    private void QualifiedOperator(OperatorName name)
    {
        if (!IsSpelledOut(name))
        {
            AnyOperator(name);
            return;
        }
        Add("OPERATOR(");
        AnyOperator(name);
        Add(")");
    }

    /// <summary><c>schema.op</c> (gram.y <c>any_operator</c>).</summary>
    private void AnyOperator(OperatorName name)
    {
        Dotted(name.Qualifiers);
        if (!name.Qualifiers.IsEmpty) Add(".");
        if (name is { HasHole: true, Span.IsEmpty: true }) Refuse(HoldsWords);
        else if (name.HasHole) Add(SqlText.HoleCharacter);
        else if (name.Symbol.Length == 0) Refuse(Missing);
        else Add(Escaped(name.Symbol));
    }

    /// <summary>OPERATOR(+) binds less tightly than +.</summary>
    private static bool IsSpelledOut(OperatorName name) => name.IsSpelledOut || !name.Qualifiers.IsEmpty;

    private static bool IsSign(OperatorName name) => name.Symbol is "+" or "-" && !IsSpelledOut(name);

    private static int PrecedenceOf(OperatorName name)
    {
        if (IsSpelledOut(name)) return Operator;
        if (name.HasHole) return Unknown;
        return name.Symbol switch
        {
            "<" or ">" or "=" or "<=" or ">=" or "<>" => Comparison,
            "+" or "-" => Sum,
            "*" or "/" or "%" => Product,
            "^" => Power,
            _ => Operator,
        };
    }

    private void Left(SqlExpression operand, int precedence) => Operand(operand, IsLooseAtEnd(operand, precedence));

    private void Right(SqlExpression operand, int minimum) => Operand(operand, IsLooseAtStart(operand, minimum));

    /// <summary>gram.y <c>b_expr</c>.</summary>
    private void Restricted(SqlExpression expression) => Operand(expression, !IsRestricted(expression));

    /// <summary>gram.y <c>c_expr</c>.</summary>
    private void PrimaryOnly(SqlExpression expression) => Operand(expression, PrecedenceOf(expression) < Primary);

    private void Operand(SqlExpression operand, bool needsParentheses)
    {
        if (ReferenceEquals(operand, _written))
        {
            if (needsParentheses) _text.Insert(_writtenStart, '(');
        }
        else
        {
            AddIf(needsParentheses, "(");
            Expression(operand);
        }
        AddIf(needsParentheses, ")");
    }

    /// <summary>Whether an operator of that precedence behind the expression would take only its last operand.</summary>
    private static bool IsLooseAtEnd(SqlExpression expression, int precedence)
    {
        for (var node = expression; ;)
        {
            // Behind a postfix operator another one would be the prefix of an operand.
            if (node is UnaryExpression { IsPostfix: true }) return precedence is Operator or Sum;
            if (RightOperand(node) is not { } right) return false;
            if (RightMinimum(node) <= precedence || IsNonAssociative(node, precedence)) return true;
            node = right;
        }
    }

    /// <summary>Comparisons, IS DISTINCT FROM, LIKE and BETWEEN do not chain.</summary>
    private static bool IsNonAssociative(SqlExpression node, int precedence) => node switch
    {
        BinaryExpression binary => precedence == Comparison && PrecedenceOf(binary.Operator) == Comparison,
        DistinctExpression => precedence == Is,
        LikeExpression or BetweenExpression => precedence == Predicate,
        _ => false,
    };

    /// <summary>Whether an operator before the expression that takes operands from <paramref name="minimum"/> on would take only its first operand.</summary>
    private static bool IsLooseAtStart(SqlExpression expression, int minimum)
    {
        for (var node = expression; LeftOperand(node) is { } left; node = left)
            if (PrecedenceOf(node) < minimum) return true;
        return false;
    }

    private static SqlExpression? LeftOperand(SqlExpression node) => node switch
    {
        BinaryExpression binary => binary.Left,
        LogicalExpression logical => logical.Operands[0],
        UnaryExpression { IsPostfix: true } unary => unary.Operand,
        CastExpression { Syntax: CastSyntax.DoubleColon } cast => cast.Operand,
        CollateExpression collate => collate.Operand,
        AtTimeZoneExpression zone => zone.Operand,
        IsExpression test => test.Operand,
        DistinctExpression distinct => distinct.Left,
        NormalizedExpression normalized => normalized.Operand,
        IsJsonExpression json => json.Operand,
        BetweenExpression between => between.Operand,
        InListExpression list => list.Operand,
        InSubqueryExpression query => query.Operand,
        LikeExpression like => like.Operand,
        QuantifiedExpression quantified => quantified.Operand,
        _ => null,
    };

    private static SqlExpression? RightOperand(SqlExpression node) => node switch
    {
        // Holes behind an operand are a piece of it.
        BinaryExpression { Right: HoleExpression { Span.Length: 0 } } => null,
        DistinctExpression { IsHole: true } => null,
        BinaryExpression binary => binary.Right,
        LogicalExpression logical => logical.Operands[logical.Operands.Count - 1],
        UnaryExpression { IsPostfix: false } unary => unary.Operand,
        NotExpression not => not.Operand,
        AtTimeZoneExpression zone => zone.Zone,
        DistinctExpression distinct => distinct.Right,
        BetweenExpression between => between.Upper,
        LikeExpression like => like.Escape ?? like.Pattern,
        _ => null,
    };

    /// <summary>Whether an ESCAPE behind an expression would belong to a LIKE at its end.</summary>
    private static bool WouldTakeEscape(SqlExpression expression)
    {
        for (var node = expression; RightOperand(node) is { } right; node = right)
            if (node is LikeExpression { Escape: null }) return true;
        return false;
    }

    /// <summary>How tightly an operator must bind to belong to the node's last operand.</summary>
    private static int RightMinimum(SqlExpression node) => node switch
    {
        BinaryExpression { Operator.HasHole: true } binary when !IsSpelledOut(binary.Operator) => Unknown,
        BinaryExpression binary => PrecedenceOf(binary.Operator) + 1,
        LogicalExpression logical => logical.IsOr ? Or : And,
        UnaryExpression unary => IsSign(unary.Operator) ? Cast : Sum,
        NotExpression => Unknown,
        AtTimeZoneExpression => Collate,
        DistinctExpression => Comparison,
        _ => Escape,
    };

    private static int PrecedenceOf(SqlExpression node) => node switch
    {
        BinaryExpression binary => PrecedenceOf(binary.Operator),
        LogicalExpression logical => logical.IsOr ? Or : And,
        UnaryExpression unary => IsSign(unary.Operator) ? Cast - 1 : Operator,
        NotExpression => Not,
        IsExpression or DistinctExpression or NormalizedExpression or IsJsonExpression => Is,
        BetweenExpression or InListExpression or InSubqueryExpression or LikeExpression => Predicate,
        QuantifiedExpression quantified => PrecedenceOf(quantified),
        AtTimeZoneExpression => At,
        CollateExpression => Collate,
        CastExpression { Syntax: CastSyntax.DoubleColon } => Cast,
        _ => Primary,
    };

    private static int PrecedenceOf(QuantifiedExpression quantified)
    {
        var isWord = quantified.Operator.Qualifiers.IsEmpty && LikeWord(quantified.Operator.Symbol) is not null;
        return isWord && IsLooseAtEnd(quantified.Operand, Operator) ? Predicate : PrecedenceOf(quantified.Operator);
    }

    private static bool IsRestricted(SqlExpression expression)
    {
        for (var node = expression; ;)
        {
            switch (node)
            {
                case BinaryExpression binary:
                    if (!IsRestricted(binary.Right)) return false;
                    node = binary.Left;
                    break;
                case DistinctExpression distinct:
                    if (!IsRestricted(distinct.Right)) return false;
                    node = distinct.Left;
                    break;
                case UnaryExpression unary:
                    node = unary.Operand;
                    break;
                case CastExpression { Syntax: CastSyntax.DoubleColon } cast:
                    node = cast.Operand;
                    break;
                case IsExpression { Kind: IsTestKind.Document or IsTestKind.OfType } test:
                    node = test.Operand;
                    break;
                default:
                    return PrecedenceOf(node) == Primary && node is not (DefaultExpression or OverlapsExpression);
            }
        }
    }
}
