using System.Collections.Generic;
using System.Linq;

namespace DbImpact.Python.Syntax;

/// <summary>The expressions that stand in an expression or a statement.</summary>
internal static class ExpressionWalk
{
    /// <summary>The parts of an expression, in the order of the text; what a lambda or a comprehension holds among them.</summary>
    public static IEnumerable<Expression> Children(Expression expression) => expression switch
    {
        TupleExpression e => e.Elements,
        ListExpression e => e.Elements,
        SetExpression e => e.Elements,
        DictExpression e => e.Entries.SelectMany(static entry => entry.Key is { } key ? new[] { key, entry.Value } : [entry.Value]),
        ComprehensionExpression e => [e.Element, .. e.Value is { } value ? new[] { value } : [], .. e.Clauses.SelectMany(static clause => new[] { clause.Iterable }.Concat(clause.Conditions))],
        BinaryExpression e => [e.Left, e.Right],
        UnaryExpression e => [e.Operand],
        BooleanExpression e => e.Values,
        CompareExpression e => [e.Left, .. e.Comparisons.Select(static comparison => comparison.Right)],
        ConditionalExpression e => [e.Body, e.Test, e.OrElse],
        LambdaExpression e => [e.Body],
        NamedExpression e => [e.Value],
        AwaitExpression e => [e.Value],
        YieldExpression { Value: { } value } => [value],
        StarredExpression e => [e.Value],
        CallExpression e => [e.Function, .. e.Arguments.Select(static argument => argument.Value)],
        AttributeExpression e => [e.Value],
        SubscriptExpression e => [e.Value, e.Index],
        ParenthesizedExpression e => [e.Inner],
        StringExpression e => e.Literals.SelectMany(static literal => literal.Contents ?? []).OfType<ReplacementField>().Select(static field => field.Value),
        _ => [],
    };

    /// <summary>The expressions that stand right in a statement, not those of the blocks in it.</summary>
    public static IEnumerable<Expression> Of(Statement statement) => statement switch
    {
        ExpressionStatement s => [s.Expression],
        AssignStatement s => [s.Value],
        AnnotatedAssignStatement { Value: { } value } => [value],
        AugmentedAssignStatement s => [s.Value],
        ReturnStatement { Value: { } value } => [value],
        RaiseStatement { Exception: { } exception } => [exception],
        AssertStatement s => [s.Test],
        IfStatement s => s.Branches.Select(static branch => branch.Test),
        WhileStatement s => [s.Test],
        ForStatement s => [s.Iterable],
        WithStatement s => s.Items.Select(static item => item.Context),
        MatchStatement s => [s.Subject],
        _ => [],
    };
}
