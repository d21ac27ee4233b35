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
        waiting.Push((node, null));
        while (waiting.Count > 0)
        {
            var (current, scope) = waiting.Pop();
            Visit(current, scope, next);
            for (var i = next.Count - 1; i >= 0; i--) waiting.Push(next[i]);
            next.Clear();
        }
    }

    /// <summary>Looks at a node, and adds what is to be looked at below it.</summary>
    private void Visit(SqlNode node, CteScope? scope, List<(SqlNode Node, CteScope? Scope)> next)
    {
        switch (node)
        {
            case RelationReference relation:
                if (relation.Name.Parts.Count > 1 || scope?.Has(relation.Name.Name.Name) != true) OnRelation(relation);
                if (relation.Sample is not null) next.Add((relation.Sample, scope));
                return;
            case TypeName type:
                OnType(type);
                return;
            case ColumnReference column:
                OnColumn(column);
                return;
            case CastExpression { Operand: StringConstant text } cast when IsRegClass(cast.Type):
                OnRelationText(text, true);
                return;
            case FunctionCall call:
                VisitCall(call, scope, next);
                return;
        }
        if (WithOf(node) is { } with) scope = AddWith(with, scope, next);
        node.ForEachChild(child =>
        {
            if (child is not WithClause) next.Add((child, scope));
        });
    }

    private void VisitCall(FunctionCall call, CteScope? scope, List<(SqlNode Node, CteScope? Scope)> next)
    {
        OnRoutine(call);
        var takesRelation = call.Name.Name.Name is "nextval" or "currval" or "setval" && IsBuiltIn(call.Name);
        call.ForEachChild(child =>
        {
            if (ReferenceEquals(child, call.Name)) return;
            if (takesRelation && child is StringConstant text && ReferenceEquals(child, call.Arguments[0])) OnRelationText(text, false);
            else next.Add((child, scope));
        });
    }

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

    private static WithClause? WithOf(SqlNode node) => node switch
    {
        SelectStatement select => select.With,
        InsertStatement insert => insert.With,
        UpdateStatement update => update.With,
        DeleteStatement delete => delete.With,
        MergeStatement merge => merge.With,
        _ => null,
    };

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
