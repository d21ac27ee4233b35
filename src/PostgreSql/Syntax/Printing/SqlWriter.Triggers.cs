namespace DbImpact.PostgreSql.Syntax;

/// <summary>Triggers, event triggers, rules and policies.</summary>
internal sealed partial class SqlWriter
{
    private bool TriggerStatement(SqlStatement statement)
    {
        switch (statement)
        {
            case CreateTriggerStatement create:
                CreateTrigger(create);
                return true;
            case CreateEventTriggerStatement create:
                Clause("CREATE EVENT TRIGGER ", create.Name);
                Clause(" ON ", create.Event);
                Separated(" WHEN ", create.Filters, " AND ");
                Clause(" EXECUTE FUNCTION ", create.Function);
                Add("()");
                return true;
            case AlterEventTriggerStatement alter:
                Clause("ALTER EVENT TRIGGER ", alter.Name);
                Add(" " + Words(alter.State));
                return true;
            case CreateRuleStatement create:
                CreateRule(create);
                return true;
            case CreatePolicyStatement create:
                Clause("CREATE POLICY ", create.Name);
                Clause(" ON ", create.Relation);
                Clause(" AS ", create.Mode);
                Clause(" FOR ", create.Command);
                Policy(create.Roles, create.Using, create.WithCheck);
                return true;
            case AlterPolicyStatement alter:
                Clause("ALTER POLICY ", alter.Name);
                Clause(" ON ", alter.Relation);
                Policy(alter.Roles, alter.Using, alter.WithCheck);
                return true;
            default:
                return false;
        }
    }

    private void CreateTrigger(CreateTriggerStatement create)
    {
        Add(create.OrReplace ? "CREATE OR REPLACE " : "CREATE ");
        Clause(create.IsConstraint ? "CONSTRAINT TRIGGER " : "TRIGGER ", create.Name);
        Separated(" " + Spelled(create.Timing.ToString()) + " ", create.Events, " OR ");
        Clause(" ON ", create.Relation);
        Clause(" FROM ", create.From);
        Attributes(create.Attributes);
        Separated(" REFERENCING ", create.Transitions, " ");
        Add(create.IsForEachRow ? " FOR EACH ROW" : " FOR EACH STATEMENT");
        if (create.When is not null)
        {
            Add(" WHEN ");
            Parenthesized(create.When);
        }
        Clause(" EXECUTE FUNCTION ", create.Function);
        Parenthesized(create.Arguments);
    }

    private bool TriggerPart(SqlNode node)
    {
        switch (node)
        {
            case TriggerEvent triggerEvent:
                Add(Spelled(triggerEvent.Kind.ToString()));
                Clause(" OF ", triggerEvent.Columns);
                return true;
            case TriggerTransition transition:
                Add(transition.IsNew ? "NEW " : "OLD ");
                Clause(transition.IsTable ? "TABLE AS " : "ROW AS ", transition.Name);
                return true;
            case EventTriggerFilter filter:
                Name(filter.Variable);
                Add(" IN ");
                Parenthesized(filter.Values);
                return true;
            default:
                return false;
        }
    }

    /// <summary>The actions stand in parentheses, so that one of them may be a query that stands in parentheses itself.</summary>
    private void CreateRule(CreateRuleStatement create)
    {
        Add(create.OrReplace ? "CREATE OR REPLACE RULE " : "CREATE RULE ");
        Name(create.Name);
        Clause(" AS ON " + Spelled(create.Event.ToString()) + " TO ", create.Relation);
        Clause(" WHERE ", create.Where);
        Add(create.IsInstead ? " DO INSTEAD " : " DO ALSO ");
        if (create.Actions.IsEmpty)
        {
            Add("NOTHING");
            return;
        }
        Separated("(", create.Actions, "; ");
        Add(")");
    }

    private void Policy(NodeList<RoleName> roles, SqlExpression? condition, SqlExpression? withCheck)
    {
        Clause(" TO ", roles);
        if (condition is not null)
        {
            Add(" USING ");
            Parenthesized(condition);
        }
        if (withCheck is null) return;
        Add(" WITH CHECK ");
        Parenthesized(withCheck);
    }

    private void Separated<T>(string words, NodeList<T> nodes, string separator)
        where T : SqlNode
    {
        foreach (var node in nodes)
        {
            Clause(words, node);
            words = separator;
        }
    }
}
