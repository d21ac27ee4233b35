using System.Collections.Generic;
using System.Runtime.CompilerServices;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;
using CastContext = DbImpact.PostgreSql.Catalog.CastContext;

namespace DbImpact.PostgreSql.Binding;

/// <summary>CASE, COALESCE and their kin, and ARRAY: values that take one type together (parse_expr.c).</summary>
internal sealed partial class StatementBinder
{
    /// <summary>A value among those that take one type, with where PostgreSQL points when it does not fit.</summary>
    private readonly struct Alternative(BoundExpression value, SqlSpan span, int location, string construct)
    {
        public BoundExpression Value { get; } = value;

        public SqlSpan Span { get; } = span;

        public int Location { get; } = location;

        /// <summary>CASE/ELSE, COALESCE …</summary>
        public string Construct { get; } = construct;

        /// <summary>The value's tree after it has taken the common type.</summary>
        public ExpressionTree? Tree { get; init; }
    }

    private static Alternative ToAlternative(BoundExpression value, SqlExpression syntax, string construct) =>
        new(value, syntax.Span, ExpressionLocation.Of(syntax), construct);

    /// <summary>
    /// select_common_type, select_common_typmod and coerce_to_common_type: what all of them are taken for; unknown where one of them is
    /// not known, or after an error.
    /// </summary>
    private TypeReference Unify(List<Alternative> alternatives, string context)
    {
        var types = new int[alternatives.Count];
        for (var i = 0; i < types.Length; i++)
        {
            types[i] = TypeIn(alternatives[i].Value);
        }
        if (System.Array.IndexOf(types, 0) >= 0)
        {
            foreach (var item in alternatives) Doubt(item.Value);
            return TypeReference.Unknown;
        }
        var choice = _rules.CommonTypes.Select(types, types.Length);
        if (choice.FailedAt >= 0)
        {
            if (_names.MayHaveOtherCasts()) return TypeReference.Unknown;
            var wrong = alternatives[choice.FailedAt];
            ReportType("42804", wrong.Span, wrong.Location, $"{context} types {Write(choice.Chosen)} and {Write(choice.Other)} cannot be matched");
            return TypeReference.Unknown;
        }
        var modifier = alternatives[0].Value.Type.Modifier;
        var errors = _errors.Count;
        for (var i = 0; i < alternatives.Count; i++)
        {
            var item = alternatives[i];
            if (item.Value.Type.Oid != choice.Type || item.Value.Type.Modifier != modifier) modifier = -1;
            var value = CoerceToCommon(item.Value, choice.Type, item.Construct, item.Span, item.Location);
            if (_keepsTrees) alternatives[i] = new Alternative(item.Value, item.Span, item.Location, item.Construct) { Tree = value.Tree };
        }
        if (_errors.Count > errors) return TypeReference.Unknown;
        // Another type of the same category may come of what the client gives.
        foreach (var item in alternatives)
            if (IsOpen(item.Value)) return TypeReference.Unknown;
        return new TypeReference(choice.Type, modifier);
    }

    private BoundExpression BindCase(CaseExpression @case, Scope scope)
    {
        var sets = _setCalls.Count;
        BoundExpression? operand = null;
        if (@case.Operand is { } written)
        {
            operand = BindExpression(written, scope);
            // An undecided literal or parameter is text before it is compared with anything.
            if (IsUntyped(operand) && !IsOpen(operand)) operand = Coerce(operand, TypeOf(BuiltInTypes.Text));
            // What stands in its place when it is compared has its collation, and no more than implied.
            operand = operand.With(operand.Collation?.ToColumn());
        }
        var results = new List<Alternative>(@case.Whens.Count + 1);
        var conditions = new List<ExpressionTree?>();
        var tested = operand?.With(Tree(TreeKind.CaseOperand, null, operand.Type));
        var nullability = Nullability.NotNull;
        foreach (var when in @case.Whens)
        {
            if (operand is null)
            {
                conditions.Add(BindCondition(when.Condition, scope, "CASE/WHEN").Tree);
            }
            else
            {
                var setsBefore = _setCalls.Count;
                var compared = BindExpression(when.Condition, scope);
                NoteComparison(operand, compared, "=");
                var span = new SqlSpan(when.Span.Start, 4);
                var equal = Operate(null, "=", tested, compared, span, when.Condition.Span).Result;
                conditions.Add(Require(equal, BuiltInTypes.Bool, "CASE/WHEN", when.Condition).Tree);
                RefuseSetCondition(setsBefore, "CASE/WHEN", when.Condition.Span, when.Span.Start, scope);
            }
            var value = BindExpression(when.Result, scope);
            nullability = Weaker(nullability, value.Nullability);
            results.Add(ToAlternative(value, when.Result, "CASE/WHEN"));
        }
        var @else = @case.Else is not null ? BindExpression(@case.Else, scope)
            : _keepsTrees ? BoundExpression.Null.With(ExpressionTree.Null(BoundExpression.Null.Type)) : BoundExpression.Null;
        // The default counts first when the types are matched.
        results.Insert(0, @case.Else is null ? new Alternative(@else, @case.Span, -1, "CASE/ELSE") : ToAlternative(@else, @case.Else, "CASE/ELSE"));
        var type = Unify(results, "CASE");
        RefuseSets(sets, "CASE", @case.Span, scope);
        // The default comes last, other than when the types are matched.
        results.Add(results[0]);
        results.RemoveAt(0);
        return new BoundExpression(BoundExpressionKind.Other, type, Weaker(nullability, @else.Nullability))
        {
            Fields = BoundExpression.FieldsOfComputed(type),
            Collation = Derive(type.Oid, Together(results), @case.Span.Start),
            Tree = TreeOfCase(type, operand, conditions, results),
        };
    }

    private BoundExpression BindConditional(ConditionalExpression conditional, Scope scope)
    {
        if (conditional.Function == ConditionalFunction.NullIf) return BindNullIf(conditional, scope);
        var name = conditional.Function.ToString().ToUpperInvariant();
        var sets = _setCalls.Count;
        var values = new List<Alternative>(conditional.Arguments.Count);
        var nullability = Nullability.NotNull;
        var anyNotNull = false;
        var known = !Varies(conditional.Span);
        foreach (var argument in conditional.Arguments)
        {
            var value = BindExpression(argument, scope);
            anyNotNull |= value.Nullability == Nullability.NotNull;
            nullability = Weaker(nullability, value.Nullability);
            values.Add(ToAlternative(value, argument, name));
        }
        if (values.Count == 0) return BoundExpression.Unknown;
        if (!known) foreach (var value in values) Doubt(value.Value);
        var type = known ? Unify(values, name) : TypeReference.Unknown;
        if (conditional.Function == ConditionalFunction.Coalesce) RefuseSets(sets, name, conditional.Span, scope);
        return new BoundExpression(BoundExpressionKind.Other, type, anyNotNull ? Nullability.NotNull : nullability)
        {
            Fields = BoundExpression.FieldsOfComputed(type),
            Collation = Derive(type.Oid, Together(values), conditional.Span.Start),
            Tree = TreeOf(KindOf(conditional.Function), type, values),
        };
    }

    /// <summary>The operand, each condition with its result, and the default.</summary>
    private ExpressionTree? TreeOfCase(TypeReference type, BoundExpression? operand, List<ExpressionTree?> conditions, List<Alternative> results)
    {
        if (!_keepsTrees) return null;
        var parts = new List<ExpressionTree?>();
        if (operand is not null) parts.Add(operand.Tree);
        for (var i = 0; i < results.Count; i++)
        {
            if (i < conditions.Count) parts.Add(conditions[i]);
            parts.Add(results[i].Tree);
        }
        return new ExpressionTree(TreeKind.Case, operand is null, type, [.. parts]);
    }

    private static TreeKind KindOf(ConditionalFunction function) => function switch
    {
        ConditionalFunction.Greatest => TreeKind.Greatest,
        ConditionalFunction.Least => TreeKind.Least,
        _ => TreeKind.Coalesce,
    };

    private ExpressionTree? TreeOf(TreeKind kind, TypeReference type, List<Alternative> values)
    {
        if (!_keepsTrees) return null;
        var parts = new List<ExpressionTree?>(values.Count);
        foreach (var item in values) parts.Add(item.Tree);
        return new ExpressionTree(kind, null, type, [.. parts]);
    }

    private BoundExpression BindNullIf(ConditionalExpression conditional, Scope scope)
    {
        var values = new List<BoundExpression>(2);
        foreach (var argument in conditional.Arguments) values.Add(BindExpression(argument, scope));
        if (values.Count != 2) return BoundExpression.Unknown;
        NoteComparison(values[0], values[1], "=");
        var word = new SqlSpan(conditional.Span.Start, "NULLIF".Length);
        var operation = Operate(null, "=", values[0], values[1], word, conditional.Span);
        if (operation.Result.Type.Oid is not 0 and not BuiltInTypes.Bool)
            ReportType("42804", conditional.Span, conditional.Span.Start, "NULLIF requires = operator to yield boolean");
        if (IsOpen(values[0]) || IsOpen(values[1])) return BoundExpression.Unknown;
        // Its value is the left operand as the operator takes it.
        return new BoundExpression(BoundExpressionKind.Other, (operation.Left ?? values[0]).Type, Nullability.Nullable)
        {
            Fields = BoundExpression.FieldsOfComputed((operation.Left ?? values[0]).Type),
            Collation = Derive((operation.Left ?? values[0]).Type.Oid, conditional.Span.Start, values[0], values[1]),
            Tree = operation.Result.Tree is { } equal ? Tree(TreeKind.NullIf, equal.Key, (operation.Left ?? values[0]).Type, [.. equal.Parts]) : null,
        };
    }

    /// <summary>transformArrayExpr.</summary>
    /// <param name="array">The constructor.</param>
    /// <param name="scope">Where it stands.</param>
    /// <param name="target">The array type that a cast around it gives; unknown without one.</param>
    private BoundExpression BindArray(ArrayExpression array, Scope scope, TypeReference target)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var values = new List<Alternative>(array.Elements.Count);
        var isNested = false;
        var known = !Varies(array.Span);
        foreach (var element in array.Elements)
        {
            BoundExpression value;
            if (Strip(element) is ArrayExpression inner)
            {
                value = BindArray(inner, scope, target);
                isNested = true;
            }
            else
            {
                value = BindExpression(element, scope);
                known &= !MayBeSeveral(element);
                isNested |= TypeIn(value) is not 0 and var type && IsSubarray(type);
            }
            values.Add(ToAlternative(value, element, "ARRAY"));
        }
        if (target.IsKnown) return BindArrayAs(values, target, isNested);
        if (!known)
        {
            foreach (var value in values) Doubt(value.Value);
            return BoundExpression.Of(TypeReference.Unknown, Nullability.NotNull);
        }
        if (values.Count == 0)
        {
            const string Hint = "Explicitly cast to the desired type, for example ARRAY[]::integer[].";
            ReportType("42P18", array.Span, array.Span.Start, "cannot determine type of empty array", Hint);
            return BoundExpression.Of(TypeReference.Unknown, Nullability.NotNull);
        }
        var common = Unify(values, "ARRAY");
        if (!common.IsKnown || (isNested && _rules.Facts.ElementOf(common.Oid) != 0)) return Of(common);
        var result = isNested ? 0 : _rules.Facts.ArrayOf(common.Oid);
        if (result == 0)
        {
            var what = isNested ? "element" : "array";
            ReportType("42704", array.Span, array.Span.Start, $"could not find {what} type for data type {Write(common.Oid)}");
        }
        return Of(new TypeReference(result, result == 0 ? -1 : common.Modifier));

        BoundExpression Of(TypeReference type) =>
            BoundExpression.Of(type, Nullability.NotNull).With(Derive(type.Oid, Together(values), array.Span.Start))
                .With(TreeOf(TreeKind.Array, type, values));
    }

    /// <summary>Later minor versions than 13's last took int2vector and oidvector for no arrays here.</summary>
    private bool IsSubarray(int type) =>
        _rules.Facts.ElementOf(type) != 0 && (type is not (BuiltInTypes.Int2Vector or BuiltInTypes.OidVector) || ServerVersion < 14);

    private BoundExpression BindArrayAs(List<Alternative> values, TypeReference target, bool isNested)
    {
        var parts = CollationState.None;
        var wanted = isNested ? target : new TypeReference(_rules.Facts.ElementOf(target.Oid), target.Modifier);
        var trees = new List<ExpressionTree?>();
        foreach (var item in values)
        {
            if (TryCoerce(item.Value, wanted, CastContext.Explicit) is { } value)
            {
                if (_keepsTrees) trees.Add(value.Tree);
                parts = Together(parts, value);
                continue;
            }
            ReportType("42846", item.Span, item.Location, $"cannot cast type {Write(item.Value.Type.Oid)} to {Write(wanted.Oid)}");
        }
        return BoundExpression.Of(target, Nullability.NotNull).With(Derive(target.Oid, parts, -1))
            .With(Tree(TreeKind.Array, null, target, [.. trees]));
    }
}
