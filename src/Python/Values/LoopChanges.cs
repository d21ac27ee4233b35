using System;
using System.Collections.Generic;
using DbImpact.Python.Syntax;

namespace DbImpact.Python.Values;

internal enum LoopChange
{
    /// <summary>Something is added at its end.</summary>
    Grows,
    Changes,
}

/// <summary>The names that a loop's body changes.</summary>
internal static class LoopChanges
{
    public static Dictionary<string, LoopChange> In(IReadOnlyList<Statement> body)
    {
        var changes = new Dictionary<string, LoopChange>(StringComparer.Ordinal);
        foreach (var statement in StatementWalk.All(body))
        {
            switch (statement)
            {
                case AssignStatement s:
                    foreach (var target in s.Targets) Change(target, changes);
                    break;
                case AnnotatedAssignStatement s:
                    Change(s.Target, changes);
                    break;
                case ForStatement s:
                    Change(s.Target, changes);
                    break;
                case WithStatement s:
                    foreach (var item in s.Items)
                        if (item.Target is { } target) Change(target, changes);
                    break;
                case AugmentedAssignStatement { Operator: "+", Target: NameExpression name }:
                    Grow(name.Name, changes);
                    break;
                case AugmentedAssignStatement s:
                    Change(s.Target, changes);
                    break;
                case ExpressionStatement { Expression: CallExpression { Function: AttributeExpression { Value: NameExpression list, Name: var method } } }:
                    if (method is "append" or "extend") Grow(list.Name, changes);
                    else if (method is "insert" or "remove" or "pop" or "clear" or "sort" or "reverse" or "update") changes[list.Name] = LoopChange.Changes;
                    break;
            }
        }
        return changes;
    }

    private static void Grow(string name, Dictionary<string, LoopChange> changes)
    {
        if (!changes.ContainsKey(name)) changes.Add(name, LoopChange.Grows);
    }

    private static void Change(Expression target, Dictionary<string, LoopChange> changes)
    {
        switch (target)
        {
            case NameExpression name:
                changes[name.Name] = LoopChange.Changes;
                break;
            case SubscriptExpression { Value: NameExpression name }:
                changes[name.Name] = LoopChange.Changes;
                break;
            case AttributeExpression { Value: NameExpression owner } attribute:
                changes[owner.Name + "." + attribute.Name] = LoopChange.Changes;
                break;
            case TupleExpression { Elements: var elements }:
                foreach (var element in elements) Change(element, changes);
                break;
            case StarredExpression starred:
                Change(starred.Value, changes);
                break;
        }
    }
}
