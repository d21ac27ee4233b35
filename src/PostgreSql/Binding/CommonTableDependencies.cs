using System.Collections.Generic;
using System.Runtime.CompilerServices;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding;

/// <summary>Which WITH RECURSIVE queries refer to which (parse_cte.c, makeDependencyGraph).</summary>
internal sealed class CommonTableDependencies
{
    private readonly List<CommonTable> _tables;
    private readonly Stack<HashSet<string>> _hidden = new();
    private HashSet<CommonTable> _found = [];

    private CommonTableDependencies(List<CommonTable> tables) => _tables = tables;

    public static Dictionary<CommonTable, HashSet<CommonTable>> Find(List<CommonTable> tables)
    {
        var finder = new CommonTableDependencies(tables);
        var all = new Dictionary<CommonTable, HashSet<CommonTable>>();
        foreach (var table in tables)
        {
            finder._found = [];
            finder.Visit(table.Syntax.Statement);
            all[table] = finder._found;
        }
        return all;
    }

    private void Visit(SqlNode node)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        node.Walk(part =>
        {
            var with = WithClause.Of(part);
            if (part is RelationReference { Name: { Parts.Count: 1 } name }) Note(name.Name.Name);
            if (with is not null) VisitWith(part, with);
            return with is null;
        });
    }

    /// <summary>Names of an inner WITH hide those outside (WalkInnerWith).</summary>
    private void VisitWith(SqlNode statement, WithClause with)
    {
        var names = new HashSet<string>(System.StringComparer.Ordinal);
        _hidden.Push(names);
        if (with.IsRecursive)
        {
            foreach (var expression in with.Expressions) names.Add(expression.Name.Name);
        }
        foreach (var expression in with.Expressions)
        {
            Visit(expression.Statement);
            names.Add(expression.Name.Name);
        }
        statement.ForEachChild(child =>
        {
            if (!ReferenceEquals(child, with)) Visit(child);
        });
        _hidden.Pop();
    }

    private void Note(string name)
    {
        foreach (var names in _hidden)
            if (names.Contains(name)) return;
        foreach (var table in _tables)
            if (table.HasName(name)) _found.Add(table);
    }
}
