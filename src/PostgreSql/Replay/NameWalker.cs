using System;
using System.Collections.Generic;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Replay;

/// <summary>Finds the names of relations, routines, types and columns in an expression or query, CTEs told apart from relations.</summary>
internal abstract class NameWalker
{
    protected abstract void OnRelation(RelationReference relation);

    protected abstract void OnRoutine(FunctionCall call);

    protected abstract void OnType(TypeName type);

    protected abstract void OnColumn(ColumnReference column);

    /// <summary>A string that stands for a relation: <c>'users_id_seq'::regclass</c>, and the argument of nextval and its kin.</summary>
    protected abstract void OnRelationText(StringConstant text, bool hasCast);

    /// <summary>It takes no stack, however deep the tree is.</summary>
    public void Walk(SqlNode node)
    {
        var waiting = new Stack<(SqlNode Node, CteScope? Scope)>();
        var next = new List<(SqlNode Node, CteScope? Scope)>();
        var children = new List<SqlNode>();
        Action<SqlNode> collect = children.Add;
        waiting.Push((node, null));
        while (waiting.Count > 0)
        {
            var (current, scope) = waiting.Pop();
            if (BelowOf(current, ref scope, next) is { } below)
            {
                below.ForEachChild(collect);
                foreach (var child in children)
                    if (IsBelow(below, child)) next.Add((child, scope));
                children.Clear();
            }
            for (var i = next.Count - 1; i >= 0; i--) waiting.Push(next[i]);
            next.Clear();
        }
    }

    /// <summary>Looks at a node; gives it where its children are to be looked at, and adds what is beside them.</summary>
    private SqlNode? BelowOf(SqlNode node, ref CteScope? scope, List<(SqlNode Node, CteScope? Scope)> next)
    {
        switch (node)
        {
            case RelationReference relation:
                if (relation.Name.Parts.Count > 1 || scope?.Has(relation.Name.Name.Name) != true) OnRelation(relation);
                if (relation.Sample is not null) next.Add((relation.Sample, scope));
                return null;
            case TypeName type:
                OnType(type);
                return null;
            case ColumnReference column:
                OnColumn(column);
                return null;
            case CastExpression { Operand: StringConstant text } cast when IsRegClass(cast.Type):
                OnRelationText(text, true);
                return null;
            case FunctionCall call:
                OnRoutine(call);
                if (RelationTextOf(call) is { } name) OnRelationText(name, false);
                return call;
        }
        if (WithClause.Of(node) is { } with) scope = AddWith(with, scope, next);
        return node;
    }

    /// <summary>Whether a child is still to be looked at when its parent has been.</summary>
    private static bool IsBelow(SqlNode parent, SqlNode child) => parent is FunctionCall call
        ? !ReferenceEquals(child, call.Name) && (child is not StringConstant || !ReferenceEquals(child, RelationTextOf(call)))
        : child is not WithClause;

    private static StringConstant? RelationTextOf(FunctionCall call) =>
        call.Name.Name.Name is "nextval" or "currval" or "setval" && IsBuiltIn(call.Name) && call.Arguments.Count > 0 ? call.Arguments[0] as StringConstant : null;

    /// <summary>A CTE sees those before it, with RECURSIVE all of them; the statement behind WITH sees all.</summary>
    private static CteScope AddWith(WithClause with, CteScope? outer, List<(SqlNode Node, CteScope? Scope)> next)
    {
        var scope = new CteScope(outer);
        if (with.IsRecursive)
            foreach (var expression in with.Expressions) scope.Names.Add(expression.Name.Name);
        foreach (var expression in with.Expressions)
        {
            next.Add((expression.Statement, with.IsRecursive ? scope : scope.Copy()));
            scope.Names.Add(expression.Name.Name);
        }
        return scope;
    }

    private static bool IsBuiltIn(QualifiedName name) => name.Schema is null || name.Schema.Name == "pg_catalog";

    private static bool IsRegClass(TypeName type) => !type.IsArray && type.Name.Name.Name == "regclass" && IsBuiltIn(type.Name);

    private sealed class CteScope(CteScope? outer)
    {
        public HashSet<string> Names { get; } = new(StringComparer.Ordinal);

        public bool Has(string name) => Names.Contains(name) || outer?.Has(name) == true;

        public CteScope Copy()
        {
            var copy = new CteScope(outer);
            foreach (var name in Names) copy.Names.Add(name);
            return copy;
        }
    }
}
