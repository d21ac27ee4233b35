using System.Collections.Generic;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding;

/// <summary>
/// Whether two queries differ for certain: where one has another number, name or operator at the very place of the other's, whatever else
/// analysis makes of them, their nodes are not equal.
/// </summary>
internal static class QueryWording
{
    public static bool AreDifferent(SqlNode a, SqlNode b)
    {
        var waiting = new Stack<(SqlNode A, SqlNode B)>();
        List<SqlNode> left = [], right = [];
        waiting.Push((a, b));
        while (waiting.Count > 0)
        {
            var (first, second) = waiting.Pop();
            // What is written in another way may mean the same.
            if (first.GetType() != second.GetType() || first is TypeName || NamesOutputs(first)) continue;
            if (IsOther(first, second)) return true;
            left.Clear();
            right.Clear();
            first.ForEachChild(left.Add);
            second.ForEachChild(right.Add);
            if (left.Count != right.Count) continue;
            for (var i = 0; i < left.Count; i++) waiting.Push((left[i], right[i]));
        }
        return false;
    }

    /// <summary>There the same expression may be an output's name, or what the output is.</summary>
    private static bool NamesOutputs(SqlNode node) => node is SortItem or GroupByClause or SelectQuery { DistinctOn.IsEmpty: false };

    private static bool IsOther(SqlNode a, SqlNode b) => (a, b) switch
    {
        (NumericConstant { IsInteger: true } left, NumericConstant { IsInteger: true } right) => left.Value != right.Value,
        (ColumnReference { Star: null } left, ColumnReference { Star: null } right) => AreOther(left.Names, right.Names),
        (FunctionCall left, FunctionCall right) => AreOther(left.Name.Parts, right.Name.Parts),
        (OperatorName { HasHole: false } left, OperatorName { HasHole: false } right) =>
            left.Qualifiers.IsEmpty && right.Qualifiers.IsEmpty && left.Symbol != right.Symbol,
        _ => false,
    };

    private static bool AreOther(NodeList<Identifier> left, NodeList<Identifier> right)
    {
        if (left.Count != right.Count) return false;
        var areOther = false;
        for (var i = 0; i < left.Count; i++)
        {
            if (left[i].HasHole || right[i].HasHole) return false;
            areOther |= !string.Equals(left[i].Name, right[i].Name, System.StringComparison.Ordinal);
        }
        return areOther;
    }
}
