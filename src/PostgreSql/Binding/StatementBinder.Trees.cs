using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;
using CastContext = DbImpact.PostgreSql.Catalog.CastContext;

namespace DbImpact.PostgreSql.Binding;

/// <summary>Expressions as trees, where they have to be told apart: what is grouped by, and what DISTINCT sorts by.</summary>
internal sealed partial class StatementBinder
{
    /// <summary>Whether trees are made: only where a query has use for them.</summary>
    private bool _keepsTrees;

    /// <summary>The trees of what has been bound so far of the expression around.</summary>
    private List<ExpressionTree?> _parts = [];

    /// <summary>Whether something is grouped or sorted by of which only its tree tells what it is.</summary>
    private bool WantsTrees(SelectQuery query, NodeList<SortItem> orderBy, Scope scope)
    {
        if (query.GroupBy is { } groupBy)
        {
            // What a merged column is computed of may be written out.
            foreach (var item in scope.Namespace)
                if (item.Entry.Kind == RangeKind.Join && HasComputedMerge(item.Columns)) return true;
            foreach (var item in groupBy.Items)
                if (IsMoreThanColumn(item, query, scope)) return true;
        }
        if (query.Quantifier == SetQuantifier.Distinct || !query.DistinctOn.IsEmpty) return !orderBy.IsEmpty || !query.DistinctOn.IsEmpty;
        foreach (var item in orderBy)
            if (Strip(item.Expression) is ColumnReference { Names.Count: 1, Star: null } name && IsTwice(name.Names[0].Name, query)) return true;
        return false;
    }

    private static bool HasComputedMerge(IReadOnlyList<ScopeColumn> columns)
    {
        foreach (var column in columns)
            if (column.IsComputedMerge) return true;
        return false;
    }

    private bool IsMoreThanColumn(SqlExpression item, SelectQuery query, Scope scope)
    {
        switch (Strip(item))
        {
            case ColumnReference { Names.Count: 1, Star: null } reference:
                foreach (var target in query.Items)
                    if (Strip(target.Expression) is not ColumnReference && Same(NameOf(target), reference.Names[0].Name)) return true;
                // A whole row.
                foreach (var from in scope.Namespace)
                    if (Same(from.Name, reference.Names[0].Name)) return true;
                return false;
            case ColumnReference { Star: null, Names: { Count: > 1 } names }:
                // What is no column of the row is a function of it.
                var (qualifier, last) = (names[names.Count - 2].Name, names[names.Count - 1].Name);
                foreach (var from in scope.Namespace)
                    if (Same(from.Name, qualifier) && FindIn(from, last, out _) == ColumnMatch.None) return true;
                return false;
            case ColumnReference { Star: null }:
                return false;
            case GroupingSet set:
                foreach (var inner in set.Items)
                    if (IsMoreThanColumn(inner, query, scope)) return true;
                return false;
            case RowExpression { IsExplicit: false } row:
                foreach (var inner in row.Items)
                    if (IsMoreThanColumn(inner, query, scope)) return true;
                return false;
            default:
                return true;
        }
    }

    private bool IsTwice(string name, SelectQuery query)
    {
        var count = 0;
        foreach (var target in query.Items)
            if (Strip(target.Expression) is ColumnReference { Star: not null } || Same(NameOf(target), name)) count++;
        return count > 1;
    }

    private string NameOf(SelectItem item) => item.Label?.Name ?? ColumnNaming.NameOf(Strip(item.Expression), ServerVersion);

    /// <summary>Binds an expression, and gives it a tree of what was bound within, where its own kind gives it none.</summary>
    private BoundExpression BindToTree(SqlExpression expression, Scope scope)
    {
        var outer = _parts;
        _parts = [];
        var result = BindBareExpression(expression, scope);
        if (result.Tree is null && MakeLeaf(expression, result) is { } leaf) result = result.With(leaf);
        if (result.Tree is null && !IsOfUnknownText(expression))
            result = result.With(new ExpressionTree(TreeKind.Other, null, result.Type, [.. _parts]));
        _parts = outer;
        return Part(result);
    }

    private BoundExpression Part(BoundExpression value)
    {
        if (_keepsTrees) _parts.Add(value.Tree);
        return value;
    }

    private BoundExpression Keep(BoundExpression value, Scope scope)
    {
        if (_keepsTrees) scope.OtherTrees.Add(value.Tree);
        return value;
    }

    private ExpressionTree? MakeLeaf(SqlExpression expression, BoundExpression value) => expression switch
    {
        StringConstant { HasHole: false } text when value.Type.Oid == BuiltInTypes.Unknown =>
            ExpressionTree.Constant(_names.Catalog, value.Type, text.Value),
        NumericConstant number => ExpressionTree.Constant(_names.Catalog, value.Type, number.Text),
        UnaryExpression { Operator: { Symbol: "-", Schema: null }, Operand: var operand } when Strip(operand) is NumericConstant negated =>
            ExpressionTree.Constant(_names.Catalog, value.Type, "-" + negated.Text),
        BooleanConstant constant => ExpressionTree.Constant(_names.Catalog, value.Type, constant.Value ? "true" : "false"),
        BitStringConstant => new ExpressionTree(TreeKind.Constant, null, value.Type),
        NullConstant => ExpressionTree.Null(value.Type),
        SqlValueExpression system => new ExpressionTree(TreeKind.SystemValue, system.Function, value.Type),
        _ => null,
    };

    /// <summary>The client may write anything there.</summary>
    private static bool IsOfUnknownText(SqlExpression expression) =>
        expression is HoleExpression or StringConstant or ParameterReference { Syntax: ParameterSyntax.Percent or ParameterSyntax.PsqlLiteral };

    private ExpressionTree? Tree(TreeKind kind, object? key, TypeReference type, params ExpressionTree?[] parts) =>
        _keepsTrees ? new ExpressionTree(kind, key, type, parts) : null;

    private ExpressionTree? Tree(TreeKind kind, object? key, int type, params ExpressionTree?[] parts) => Tree(kind, key, TypeOf(type), parts);

    /// <summary>The tree of what stands for the use of a column, or of a whole row, that was noted last.</summary>
    private ExpressionTree? TreeOfUse(NamespaceItem item, ScopeColumn? column, int use)
    {
        if (!_keepsTrees) return null;
        if (item.Entry.Kind == RangeKind.Variables)
            return new ExpressionTree(TreeKind.Variable, column?.Identity ?? item, column?.Type ?? TypeReference.Unknown);
        if (column is null) return new ExpressionTree(TreeKind.Row, item.Entry, TypeReference.Unknown) { FirstUse = use, EndUse = use + 1 };
        return TreeOf(column, use);
    }

    private static ExpressionTree TreeOf(ScopeColumn column, int use)
    {
        ExpressionTree?[] parts = !column.IsComputedMerge ? []
            : column.MergedFrom is { } one ? [TreeOf(one, use)]
            : [TreeOf(column.MergedLeft!, use), TreeOf(column.MergedRight!, use)];
        return new ExpressionTree(TreeKind.Column, column.Identity, column.Type, parts) { FirstUse = use, EndUse = use + 1 };
    }

    /// <summary>A query as a value, with the columns of outer queries that it uses.</summary>
    private ExpressionTree? TreeOfQuery(string kind, SqlNode syntax, TypeReference type, int firstUse, int firstReference, Scope around)
    {
        if (!_keepsTrees) return null;
        var outer = new HashSet<object>();
        for (var i = firstUse; i < _uses.Count; i++)
        {
            var use = _uses[i];
            if (use.Scope.Depth > around.Depth) continue;
            if (use.Column is { IsComputedMerge: true })
                return new ExpressionTree(TreeKind.Query, null, type) { FirstUse = firstUse, EndUse = _uses.Count };
            outer.Add(use.Column?.Identity ?? use.Item.Entry);
        }
        var relations = new HashSet<int>();
        for (var i = firstReference; i < _references.Count; i++)
            if (_references[i] is { Kind: ReferenceKind.Relation, Access: not ReferenceAccess.None } reference) relations.Add(reference.Oid);
        var key = new QueryKey(kind, syntax, _text.Slice(syntax.Span), outer, relations);
        return new ExpressionTree(TreeKind.Query, key, type) { FirstUse = firstUse, EndUse = _uses.Count };
    }

    /// <summary>coerce_type and coerce_type_typmod: the casts that make a value one of another type.</summary>
    private ExpressionTree? Coerced(BoundExpression value, TypeReference target)
    {
        if (value.Tree is not { } tree || !target.IsKnown) return null;
        // A cast goes beneath COLLATE.
        if (tree.Kind == TreeKind.Collate && tree.First is { } collated)
            return new ExpressionTree(TreeKind.Collate, tree.Key, target, Coerced(collated, value.Type, target));
        return Coerced(tree, value.Type, target);
    }

    private ExpressionTree? Coerced(ExpressionTree tree, TypeReference source, TypeReference target)
    {
        var @base = _rules.Facts.BaseOf(target);
        var isDomain = @base.Oid != target.Oid;
        var modifier = isDomain ? @base.Modifier : target.Modifier;
        var plain = new TypeReference(@base.Oid);
        var result = tree;
        var known = -1;
        if (source.Oid == BuiltInTypes.Unknown && tree.Kind == TreeKind.Constant)
        {
            result = tree.As(_names.Catalog, plain);
        }
        else if (source.Oid == BuiltInTypes.Unknown && tree.Kind == TreeKind.Parameter)
        {
            isDomain = false;
            modifier = target.Modifier;
        }
        else if (source.Oid == @base.Oid || source.Oid == target.Oid)
        {
            known = source.Modifier;
            isDomain &= source.Oid != target.Oid;
        }
        else
        {
            result = Cast(tree, source.Oid, plain, modifier);
        }
        if (modifier != known) result = new ExpressionTree(TreeKind.Coercion, "length", new TypeReference(@base.Oid, modifier), result);
        return isDomain ? new ExpressionTree(TreeKind.Coercion, "domain", target, result) : result;
    }

    private ExpressionTree Cast(ExpressionTree tree, int source, TypeReference target, int modifier)
    {
        var path = _rules.Coercion.FindPath(source, target.Oid, CastContext.Explicit);
        if (path != CoercionPath.Function) return new ExpressionTree(TreeKind.Coercion, path, target, tree);
        // A cast's function is the same one, called in whatever way.
        var cast = _names.Catalog.FindCast(_rules.Facts.BaseOf(source), target.Oid);
        if (cast is not { RoutineOid: not 0 and var function }) return new ExpressionTree(TreeKind.Coercion, path, target, tree);
        return _names.Catalog.GetRoutine(function)?.Arguments.Count == 1
            ? new ExpressionTree(TreeKind.Call, function, target, tree)
            : new ExpressionTree(TreeKind.Coercion, function, new TypeReference(target.Oid, modifier), tree);
    }

    /// <summary>A call with the values that are written: defaults join them only when the statement is planned.</summary>
    private ExpressionTree? TreeOfCall(Candidate candidate, TypeReference result, BoundExpression[] given, IReadOnlyList<Argument> arguments)
    {
        if (!_keepsTrees) return null;
        var routine = candidate.Routine!;
        var gathered = candidate.VariadicCount;
        var last = routine.Arguments.Count > 0 ? routine.Arguments[routine.Arguments.Count - 1] : null;
        if (last is null or { Type.Oid: BuiltInTypes.Any }) gathered = 0;
        var parts = new ExpressionTree?[given.Length - (gathered > 0 ? gathered - 1 : 0)];
        for (var i = 0; i < given.Length - gathered; i++)
        {
            parts[i] = arguments[i].Name is null || candidate.ArgumentNumbers is not { } numbers
                ? given[i].Tree
                : new ExpressionTree(TreeKind.NamedArgument, numbers[i], given[i].Type, given[i].Tree);
        }
        if (gathered > 0)
        {
            var elements = new ExpressionTree?[gathered];
            for (var i = 0; i < gathered; i++) elements[i] = given[given.Length - gathered + i].Tree;
            var element = given[given.Length - 1].Type.Oid;
            parts[parts.Length - 1] = new ExpressionTree(TreeKind.Array, null, TypeOf(_rules.Facts.ArrayOf(element)), elements);
        }
        return new ExpressionTree(TreeKind.Call, routine.Oid, result, parts);
    }

    /// <summary>With all that makes an aggregate's or a window function's call another one.</summary>
    private BoundExpression Decorated(BoundExpression called, FunctionCall call, List<BoundExpression> sorted, BoundExpression? filter)
    {
        if (called.Tree is not { Kind: TreeKind.Call } tree) return called;
        if (called.Call?.Routine.Kind != RoutineKind.Aggregate && call.Over is null) return called;
        var parts = new List<ExpressionTree?>(tree.Parts);
        foreach (var item in sorted) parts.Add(item.Tree);
        if (filter is not null) parts.Add(filter.Tree);
        var order = new System.Text.StringBuilder();
        foreach (var item in call.OrderBy) order.Append(item.Direction).Append(item.Nulls).Append(item.Operator?.Symbol);
        foreach (var item in call.WithinGroup) order.Append(item.Direction).Append(item.Nulls).Append(item.Operator?.Symbol);
        // Of two windows, only those that are written alike are known to be the same.
        if (call.Over is { } over)
            parts.Add(new ExpressionTree(TreeKind.Query, new QueryKey("OVER", over, _text.Slice(over.Span), [], []), called.Type));
        var key = $"{tree.Key} {call.IsStar} {call.Quantifier == SetQuantifier.Distinct} {sorted.Count} {filter is null} {order}";
        return called.With(new ExpressionTree(TreeKind.Aggregate, key, called.Type, [.. parts]));
    }

    private static ExpressionTree?[] TreesOf(TargetList list)
    {
        var trees = new ExpressionTree?[list.Entries.Count];
        for (var i = 0; i < trees.Length; i++) trees[i] = list.Entries[i].Expression.Tree;
        return trees;
    }
}
