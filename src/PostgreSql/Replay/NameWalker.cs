using System;
using System.Collections.Generic;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Replay;

/// <summary>Finds the names of relations, routines, types and columns in an expression or query, CTEs told apart from relations.</summary>
internal abstract class NameWalker
{
    private readonly Action<SqlNode> _visitWithoutScope;

    protected NameWalker() => _visitWithoutScope = child => Visit(child, null);

    protected abstract void OnRelation(RelationReference relation);

    protected abstract void OnRoutine(FunctionCall call);

    protected abstract void OnType(TypeName type);

    protected abstract void OnColumn(ColumnReference column);

    /// <summary>A string that stands for a relation: <c>'users_id_seq'::regclass</c>, and the argument of nextval and its kin.</summary>
    protected abstract void OnRelationText(StringConstant text, bool hasCast);

    public void Walk(SqlNode node) => Visit(node, null);

    private void Visit(SqlNode node, CteScope? scope)
    {
        switch (node)
        {
            case RelationReference relation:
                if (relation.Name.Parts.Count > 1 || scope?.Has(relation.Name.Name.Name) != true) OnRelation(relation);
                if (relation.Sample is not null) Visit(relation.Sample, scope);
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
                VisitCall(call, scope);
                return;
        }
        if (WithOf(node) is { } with) VisitChildren(node, VisitWith(with, scope));
        else if (scope is not null) VisitChildren(node, scope);
        else node.ForEachChild(_visitWithoutScope);
    }

    private void VisitChildren(SqlNode node, CteScope scope) => node.ForEachChild(child =>
    {
        if (child is not WithClause) Visit(child, scope);
    });

    private void VisitCall(FunctionCall call, CteScope? scope)
    {
        OnRoutine(call);
        var takesRelation = call.Name.Name.Name is "nextval" or "currval" or "setval" && IsBuiltIn(call.Name);
        call.ForEachChild(child =>
        {
            if (ReferenceEquals(child, call.Name)) return;
            if (takesRelation && child is StringConstant text && ReferenceEquals(child, call.Arguments[0])) OnRelationText(text, false);
            else Visit(child, scope);
        });
    }

    /// <summary>A CTE sees those before it, with RECURSIVE all of them; the statement behind WITH sees all.</summary>
    private CteScope VisitWith(WithClause with, CteScope? outer)
    {
        var scope = new CteScope(outer);
        if (with.IsRecursive)
            foreach (var expression in with.Expressions) scope.Names.Add(expression.Name.Name);
        foreach (var expression in with.Expressions)
        {
            Visit(expression.Statement, with.IsRecursive ? scope : scope.Copy());
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
