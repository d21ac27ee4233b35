using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding;

/// <summary>What rules use (parse_utilcmd.c, transformRuleStmt). Whether their actions can be done is told by the commands that they rewrite.</summary>
internal sealed partial class StatementBinder
{
    private void BindRule(CreateRuleStatement rule)
    {
        var errors = _errors.Count;
        if (BindNamedRelation(rule.Relation, ReferenceAccess.None) is not { Relation: { } relation }) return;
        if (rule.Where is { } where) BindCondition(where, RuleScope(relation, columnsAreVisible: true), "WHERE");
        foreach (var action in rule.Actions) BindStatement(action, new Scope(RuleScope(relation, columnsAreVisible: false)));
        if (_errors.Count > errors) AddUncertainty(UncertaintyKind.NotUnderstood, rule.Span, "whether the actions of a rule can be done is not judged");
        _errors.RemoveRange(errors, _errors.Count - errors);
        _executionErrors.Clear();
        _inserts.Clear();
        _assignments.Clear();
    }

    /// <summary>The rows that a rule is about, which its condition sees without their names too.</summary>
    private Scope RuleScope(Relation relation, bool columnsAreVisible)
    {
        var scope = new Scope(null);
        foreach (var name in new[] { "old", "new" })
        {
            var entry = new RangeEntry(RangeKind.Relation, name, ColumnsOf(relation), relation.ColumnsAreKnown, default) { Relation = relation };
            scope.RangeTable.Add(entry);
            scope.Add(new NamespaceItem(entry) { ColumnsAreVisible = columnsAreVisible });
        }
        return scope;
    }
}
