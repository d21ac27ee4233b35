using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding;

/// <summary>Operators and their operands (parse_oper.c, make_op, make_scalar_array_op; parse_expr.c, make_row_comparison_op).</summary>
internal sealed partial class StatementBinder
{
    private const string CastsHint = "You might need to add explicit type casts.";

    private BoundExpression BindBinary(BinaryExpression binary, Scope scope)
    {
        if (IsRowComparison(binary)) return BindRowComparison(binary, scope);
        var left = BindExpression(binary.Left, scope);
        if (Strip(binary.Left) is HoleExpression && Strip(binary.Right) is SubqueryExpression { Kind: SubqueryKind.Scalar } subquery)
        {
            // The hole may be a row, with which the query's row is compared.
            BindSelect(subquery.Query, new Scope(scope));
            return BoundExpression.Unknown;
        }
        var @operator = binary.Operator;
        var right = @operator.HasHole || EndsInHole(binary.Left) ? BindBehindHole(binary.Right, scope) : BindExpression(binary.Right, scope);
        if (@operator.HasHole || RefusesDatabase(@operator)) return Absorbed(string.Empty, left, right).Result;
        if (IsComparison(@operator.Symbol)) NoteComparison(left, right, @operator.Symbol);
        return Operate(@operator.Schema, @operator.Symbol, left, right, @operator.Span, binary.Span).Result;
    }

    private bool RefusesDatabase(OperatorName name)
    {
        if (name.Qualifiers.Count < 2) return false;
        var database = name.Qualifiers[name.Qualifiers.Count - 2];
        AddUncertainty(UncertaintyKind.UnknownRelation, database.Span, $"whether {database.Name} is the database is not known");
        return true;
    }

    private BoundExpression BindUnary(UnaryExpression unary, Scope scope)
    {
        var operand = BindExpression(unary.Operand, scope);
        var @operator = unary.Operator;
        if (@operator.HasHole || RefusesDatabase(@operator)) return Absorbed(string.Empty, operand, null).Result;
        // The grammar makes one constant of a minus and a number (doNegate).
        if (@operator is { Symbol: "-", Schema: null } && Strip(unary.Operand) is NumericConstant number) return Constant(NumericType(number, isNegative: true));
        return unary.IsPostfix
            ? Operate(@operator.Schema, @operator.Symbol, operand, null, @operator.Span, unary.Span).Result
            : Operate(@operator.Schema, @operator.Symbol, null, operand, @operator.Span, unary.Span).Result;
    }

    /// <summary>What an operator gives, and its left operand as it takes it.</summary>
    private readonly struct Operation(BoundExpression result, BoundExpression? left)
    {
        public BoundExpression Result { get; } = result;

        public BoundExpression? Left { get; } = left;
    }

    /// <summary>make_op.</summary>
    private Operation Operate(
        Identifier? schema, string symbol, BoundExpression? left, BoundExpression? right, SqlSpan span, SqlSpan whole, bool hasPosition = true)
    {
        int leftType = left is null ? 0 : TypeIn(left), rightType = right is null ? 0 : TypeIn(right);
        if ((left is not null && leftType == 0) || (right is not null && rightType == 0)) return Absorbed(symbol, left, right);
        if (FindOperator(schema, symbol, leftType, rightType, span, IsUncertain(left, right), hasPosition) is not { } found)
            return Absorbed(symbol, left, right);
        int declaredLeft = found.LeftOid, declaredRight = found.RightOid, result = found.ResultOid;
        if (TypeFacts.IsPolymorphic(declaredLeft) || TypeFacts.IsPolymorphic(declaredRight))
        {
            int[] actual = left is null ? [rightType] : right is null ? [leftType] : [leftType, rightType];
            int[] declared = left is null ? [declaredRight] : right is null ? [declaredLeft] : [declaredLeft, declaredRight];
            result = _rules.Polymorphism.Resolve(actual, declared, declared.Length, result, out var error);
            if (error is not null)
            {
                ReportPolymorphic(error, whole, -1);
                return Absorbed(symbol, left, right);
            }
            if (left is not null) declaredLeft = declared[0];
            if (right is not null) declaredRight = declared[declared.Length - 1];
        }
        var nullability = NullabilityRules.OfOperator(_names.Catalog, found, result, left, right);
        var isCertain = result == BuiltInTypes.Bool || !IsUncertain(left, right);
        if (left is not null) left = Coerce(left, TypeOf(declaredLeft));
        if (right is not null) right = Coerce(right, TypeOf(declaredRight));
        var collation = Derive(result, span.Start, left, right);
        if (!isCertain) return new Operation(BoundExpression.Unknown, left);
        var value = BoundExpression.Of(result, nullability).With(collation);
        if (!_keepsTrees) return new Operation(value, left);
        ExpressionTree?[] operands = left is null ? [right?.Tree] : right is null ? [left.Tree] : [left.Tree, right.Tree];
        return new Operation(value.With(Tree(TreeKind.Operator, found.Oid, result, operands)), left);
    }

    private bool IsUncertain(BoundExpression? left, BoundExpression? right) => (left is not null && IsOpen(left)) || (right is not null && IsOpen(right));

    /// <summary>The operator; null, after an error if that is certain, where there is none.</summary>
    private Operator? FindOperator(Identifier? schema, string symbol, int left, int right, SqlSpan span, bool isUncertain, bool hasPosition = true)
    {
        var position = hasPosition ? span.Start : -1;
        var schemaOid = 0;
        if (schema is not null)
        {
            if (schema.HasHole) return null;
            if (_names.Catalog.FindSchema(schema.Name) is not { } found)
            {
                Report(BindingErrorKind.SchemaNotFound, "3F000", schema.Span, span.Start, $"schema {Quote(schema.Name)} does not exist", name: schema.Name);
                return null;
            }
            schemaOid = found.Oid;
        }
        var result = _resolution.Operators.Find(schemaOid, symbol, left, right);
        if (result is { Outcome: OverloadOutcome.Found, Operator: { } chosen })
        {
            // A closer one may be among those that are not known.
            var isClosest = (chosen.LeftOid == left && chosen.RightOid == right) || (IsBuiltIn(left) && IsBuiltIn(right));
            if (!isClosest && _names.MayHaveOtherOperators(symbol, left, right)) return null;
            NoteVolatility(chosen.RoutineOid);
            return chosen;
        }
        if (isUncertain || _names.MayHaveOtherOperators(symbol, left, right)) return null;
        if (_resolution.Operators.MayBeOfOtherVersion(schemaOid, symbol, left, right) && result.Outcome == OverloadOutcome.Missing) return null;
        var written = schema is null ? symbol : $"{schema.Name}.{symbol}";
        var signature = $"{(left == 0 ? "" : Write(left) + " ")}{written}{(right == 0 ? "" : " " + Write(right))}";
        if (result.Outcome == OverloadOutcome.Ambiguous)
        {
            Report(
                BindingErrorKind.OperatorNotFound,
                "42725",
                span,
                position,
                $"operator is not unique: {signature}",
                "Could not choose a best candidate operator. " + CastsHint,
                name: symbol);
            return null;
        }
        var hint = left != 0 && right != 0
            ? "No operator matches the given name and argument types. " + CastsHint
            : "No operator matches the given name and argument type. You might need to add an explicit type cast.";
        Report(BindingErrorKind.OperatorNotFound, "42883", span, position, $"operator does not exist: {signature}", hint, name: symbol);
        return null;
    }

    private static bool IsBuiltIn(int type) => type < CatalogObject.FirstNormalOid;

    private static bool IsComparison(string symbol) => symbol is "=" or "<>" or "<" or "<=" or ">" or ">=";

    /// <summary>What is left to say where an operand is not known: comparing gives a boolean.</summary>
    private static Operation Absorbed(string symbol, BoundExpression? left, BoundExpression? right)
    {
        Doubt(left);
        Doubt(right);
        return left is not null && right is not null && (IsComparison(symbol) || symbol is "~~" or "!~~" or "~~*" or "!~~*")
            ? new Operation(BoundExpression.Of(BuiltInTypes.Bool), null)
            : new Operation(BoundExpression.Unknown, null);
    }

    private void ReportPolymorphic(PolymorphicError error, SqlSpan span, int position)
    {
        var first = error.First == 0 ? "" : Write(error.First);
        var second = error.Second == 0 ? "" : Write(error.Second);
        var message = error.IsVersus ? error.Message : error.Message.Replace("{0}", first).Replace("{1}", second);
        ReportType(error.SqlState, span, position, message, detail: error.IsVersus ? $"{first} versus {second}" : null);
    }

    /// <summary>make_scalar_array_op: <c>value op ANY (array)</c>.</summary>
    private BoundExpression OperateOnArray(
        Identifier? schema, string symbol, BoundExpression left, BoundExpression array, SqlSpan span, SqlSpan whole, bool isAny)
    {
        var result = BoundExpression.Of(BuiltInTypes.Bool);
        int leftType = TypeIn(left), arrayType = TypeIn(array);
        if (arrayType == 0) Doubt(left);
        if (leftType == 0) Doubt(array);
        if (arrayType == 0) return result;
        var element = arrayType == BuiltInTypes.Unknown ? arrayType : _rules.Facts.BaseElementOf(arrayType);
        if (element == 0)
        {
            ReportType("42809", whole, span.Start, "op ANY/ALL (array) requires array on right side");
            return result;
        }
        if (leftType == 0) return result;
        if (FindOperator(schema, symbol, leftType, element, span, IsUncertain(left, array)) is not { } found)
        {
            Doubt(left);
            Doubt(array);
            return result;
        }
        int[] declared = [found.LeftOid, found.RightOid];
        var given = _rules.Polymorphism.Resolve([leftType, element], declared, 2, found.ResultOid, out var error);
        if (error is not null)
        {
            ReportPolymorphic(error, whole, -1);
            return result;
        }
        if (given != BuiltInTypes.Bool)
        {
            ReportType("42809", whole, span.Start, "op ANY/ALL (array) requires operator to yield boolean");
            return result;
        }
        Derive(BuiltInTypes.Bool, -1, left, array);
        left = Coerce(left, TypeOf(declared[0]));
        if (!TypeFacts.IsPolymorphic(declared[1]))
        {
            if (_rules.Facts.ArrayOf(declared[1]) is not 0 and var wanted) array = Coerce(array, TypeOf(wanted));
            else ReportType("42704", whole, span.Start, $"could not find array type for data type {Write(declared[1])}");
        }
        return result.With(Tree(TreeKind.ArrayOperator, (found.Oid, isAny), BuiltInTypes.Bool, left.Tree, array.Tree));
    }

    private static bool IsRowComparison(BinaryExpression binary) =>
        Strip(binary.Left) is RowExpression && Strip(binary.Right) is RowExpression or SubqueryExpression { Kind: SubqueryKind.Scalar };

    /// <summary>A row compared with another, or with a query's row.</summary>
    private BoundExpression BindRowComparison(BinaryExpression binary, Scope scope)
    {
        var left = (RowExpression)Strip(binary.Left);
        if (Strip(binary.Right) is SubqueryExpression subquery)
        {
            return BindRowAgainstQuery(left, subquery.Query, binary.Operator, binary.Span, scope, "ROW");
        }
        var leftItems = BindExpressionList(scope, left.Items);
        var rightItems = BindExpressionList(scope, ((RowExpression)Strip(binary.Right)).Items);
        var result = BoundExpression.Of(BuiltInTypes.Bool);
        if (binary.Operator.HasHole) return result;
        var (schema, symbol) = (binary.Operator.Schema, binary.Operator.Symbol);
        return result.With(CompareRows(leftItems, rightItems, binary.Span, binary.Operator.Span, schema, symbol, symbol));
    }

    private static void Doubt(TargetList list)
    {
        foreach (var entry in list.Entries) Doubt(entry.Expression);
    }

    /// <summary>make_row_comparison_op.</summary>
    /// <param name="left">The one row.</param>
    /// <param name="right">The other.</param>
    /// <param name="whole">The comparison.</param>
    /// <param name="span">Its operator: where PostgreSQL points.</param>
    /// <param name="schema">The operator's schema, where one is written.</param>
    /// <param name="symbol">The operator.</param>
    /// <param name="word">What is written: <c>=</c>, <c>IN</c>.</param>
    /// <returns>The comparison's tree, where trees are kept.</returns>
    private ExpressionTree? CompareRows(
        TargetList left, TargetList right, SqlSpan whole, SqlSpan span, Identifier? schema, string symbol, string word)
    {
        if (left.KnownPrefix >= 0 || right.KnownPrefix >= 0 || Varies(whole))
        {
            Doubt(left);
            Doubt(right);
            return null;
        }
        if (left.Entries.Count != right.Entries.Count)
        {
            Report(BindingErrorKind.ColumnCount, "42601", whole, span.Start, "unequal number of entries in row expressions");
            return null;
        }
        if (left.Entries.Count == 0)
        {
            Report(BindingErrorKind.Other, "0A000", whole, span.Start, "cannot compare rows of zero length");
            return null;
        }
        var trees = _keepsTrees ? new ExpressionTree?[left.Entries.Count] : null;
        for (var i = 0; i < left.Entries.Count; i++)
        {
            BoundExpression a = left.Entries[i].Expression, b = right.Entries[i].Expression;
            NoteComparison(a, b, word);
            var result = Operate(schema, symbol, a, b, span, whole).Result;
            if (trees is not null) trees[i] = result.Tree;
            if (!result.Type.IsKnown || result.Type.Oid == BuiltInTypes.Bool) continue;
            ReportType("42804", whole, span.Start, $"row comparison operator must yield type boolean, not type {Write(result.Type.Oid)}");
            return null;
        }
        if (left.Entries.Count > 1 && left.Entries.Exists(entry => IsOfNoOrder(symbol, TypeIn(entry.Expression))))
        {
            const string Hint = "Row comparison operators must be associated with btree operator families.";
            var message = $"could not determine interpretation of row comparison operator {symbol}";
            Report(BindingErrorKind.Other, "0A000", whole, span.Start, message, Hint);
        }
        if (trees is null || trees.Length == 1) return trees?[0];
        return symbol == "=" ? Tree(TreeKind.And, null, BuiltInTypes.Bool, trees)
            : symbol == "<>" ? Tree(TreeKind.Or, null, BuiltInTypes.Bool, trees)
            : TreeOfRows(symbol, trees);
    }

    /// <summary>The columns of the one row come before those of the other.</summary>
    private ExpressionTree? TreeOfRows(string symbol, ExpressionTree?[] comparisons)
    {
        var parts = new ExpressionTree?[comparisons.Length * 2];
        var key = symbol;
        for (var i = 0; i < comparisons.Length; i++)
        {
            if (comparisons[i] is not { Kind: TreeKind.Operator, Parts.Count: 2 } comparison) continue;
            parts[i] = comparison.Parts[0];
            parts[comparisons.Length + i] = comparison.Parts[1];
            key += $" {comparison.Key}";
        }
        return Tree(TreeKind.RowComparison, key, BuiltInTypes.Bool, parts);
    }

    /// <summary>Whether an operator of a built-in type certainly tells nothing of the order of its values.</summary>
    private bool IsOfNoOrder(string symbol, int type) =>
        type != 0 && (type != BuiltInTypes.Unknown || !IsComparison(symbol)) && IsBuiltIn(type) && !_names.MayHaveOtherOperators(symbol, type, type)
        && !(IsComparison(symbol) ? _rules.Sorting.Of(type).HasOrder : symbol is "!=" or "~<~" or "~<=~" or "~>~" or "~>=~");
}
