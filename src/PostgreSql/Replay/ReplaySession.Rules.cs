using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Replay;

/// <summary>Rules, event triggers, and when rules and triggers fire (rewrite/rewriteDefine.c, commands/event_trigger.c, trigger.c).</summary>
internal sealed partial class ReplaySession
{
    private void CreateRule(CreateRuleStatement statement)
    {
        CheckHole(statement.Name);
        var relation = RequireRelation(statement.Relation);
        if (statement.Event == RuleEvent.Select)
        {
            DefineByRule(statement, relation);
            return;
        }
        if (relation.Kind is not (RelationKind.Table or RelationKind.PartitionedTable or RelationKind.View or RelationKind.MaterializedView))
            throw new StatementException(SqlStates.WrongObjectType, $"relation \"{relation.Name}\" cannot have rules", statement.Relation.Span);
        var rule = new RewriteRule
        {
            Oid = _builder.NewOid(),
            Name = statement.Name.Name,
            RelationOid = relation.Oid,
            Command = statement.Event switch
            {
                RuleEvent.Insert => RuleCommand.Insert,
                RuleEvent.Update => RuleCommand.Update,
                _ => RuleCommand.Delete,
            },
            IsInstead = statement.IsInstead,
            IsConditional = statement.Where is not null,
            Definition = RuleText(statement, relation),
            DefinedAt = Here,
        };
        if (FindRule(relation, rule.Name) is { } existing)
        {
            if (!statement.OrReplace)
                throw new StatementException(
                    SqlStates.DuplicateObject, $"rule \"{rule.Name}\" for relation \"{relation.Name}\" already exists", statement.Name.Span);
            rule = rule with { Oid = existing.Oid, DefinedAt = existing.DefinedAt, ChangedAt = Here, Comment = existing.Comment, Firing = existing.Firing };
        }
        _builder.Put(rule);
    }

    /// <summary>ON SELECT gives a view another query, and up to PostgreSQL 15 makes a view of an empty table.</summary>
    private void DefineByRule(CreateRuleStatement statement, Relation relation)
    {
        var isView = relation.Kind == RelationKind.View;
        if (!isView && Catalog.ServerVersion >= 16)
            throw new StatementException(SqlStates.WrongObjectType, $"relation \"{relation.Name}\" cannot have ON SELECT rules", statement.Relation.Span);
        if (isView && !statement.OrReplace)
            throw new StatementException(SqlStates.ObjectNotInPrerequisiteState, $"\"{relation.Name}\" is already a view", statement.Relation.Span);
        if (statement.Actions.Count != 1 || !statement.IsInstead || statement.Where is not null || statement.Name.Name != "_RETURN")
            throw new NotUnderstoodException("the rule is not understood", statement.Span);
        var columns = ColumnsOf(BindQuery(statement.Actions[0]), default, out var areKnown);
        _builder.Put(relation with
        {
            Kind = RelationKind.View,
            Persistence = relation.Persistence == Persistence.Temporary ? Persistence.Temporary : Persistence.Permanent,
            Query = areKnown ? StoreQuery(statement.Actions[0], columns) : StoreNode(statement.Actions[0], null, keepLines: true),
            ChangedAt = Here,
        });
    }

    /// <summary>The statement's own words, with the schemas of what it names.</summary>
    private string RuleText(CreateRuleStatement statement, Relation relation)
    {
        var head = new SqlSpan(statement.Span.Start, statement.Name.Span.Start - statement.Span.Start);
        return StoreNode(
            statement, null, keepLines: true,
            [new TextEdit(head, "CREATE RULE "), new TextEdit(statement.Relation.Span, DefinitionFormatter.Name(Catalog, relation))]);
    }

    private RewriteRule? FindRule(Relation relation, string name)
    {
        foreach (var rule in Catalog.RulesOf(relation.Oid))
            if (rule.Name == name) return rule;
        return null;
    }

    private RewriteRule RequireRule(Relation relation, Identifier name) => FindRule(relation, name.Name)
        ?? throw new StatementException(SqlStates.UndefinedObject, $"rule \"{name.Name}\" for relation \"{relation.Name}\" does not exist", name.Span);

    private void RenameRule(RelationMember member, Identifier newName)
    {
        var relation = RequireRelation(member.Relation);
        // A view's own rule is not kept as one.
        if (member.Name.Name == "_RETURN" && relation.Query is not null)
            throw new StatementException(SqlStates.InvalidObjectDefinition, "renaming an ON SELECT rule is not allowed", member.Name.Span);
        var rule = RequireRule(relation, member.Name);
        if (FindRule(relation, newName.Name) is not null)
            throw new StatementException(
                SqlStates.DuplicateObject, $"rule \"{newName.Name}\" for relation \"{relation.Name}\" already exists", newName.Span);
        var definition = rule.Definition;
        if (_stored.Parse(definition, StoredTextKind.Statement) is CreateRuleStatement parsed)
            definition = TextEdit.Apply(definition, [new TextEdit(parsed.Name.Span, Identifiers.Quote(newName.Name))]);
        _builder.Put(rule with { Name = newName.Name, Definition = definition, ChangedAt = Here });
    }

    private void ChangeRuleState(Relation relation, RuleStateAction action)
    {
        if (action.Name.Name == "_RETURN" && relation.Query is not null) return;
        _builder.Put(RequireRule(relation, action.Name) with { Firing = FiringOf(action.State), ChangedAt = Here });
    }

    /// <summary>ENABLE and DISABLE TRIGGER; on a partitioned table its partitions' triggers follow.</summary>
    private void ChangeTriggerState(Relation relation, TriggerStateAction action)
    {
        var isFound = action.Name is null;
        foreach (var trigger in Catalog.TriggersOf(relation.Oid))
        {
            if (action.Name is not null && trigger.Name != action.Name.Name) continue;
            isFound = true;
            _builder.Put(trigger with { Firing = FiringOf(action.State), ChangedAt = Here });
            foreach (var partition in Partitions(relation)) ChangeClones(trigger, partition, FiringOf(action.State));
        }
        if (!isFound && action.Name is { } name)
            throw new StatementException(SqlStates.UndefinedObject, $"trigger \"{name.Name}\" for table \"{relation.Name}\" does not exist", name.Span);
    }

    private void ChangeClones(Trigger parent, Relation partition, Firing firing)
    {
        foreach (var clone in Catalog.TriggersOf(partition.Oid))
        {
            if (clone.ParentOid != parent.Oid) continue;
            _builder.Put(clone with { Firing = firing, ChangedAt = Here });
            foreach (var below in Partitions(partition)) ChangeClones(clone, below, firing);
        }
    }

    private static Firing FiringOf(FiringState state) => state switch
    {
        FiringState.Always => Firing.Always,
        FiringState.Replica => Firing.Replica,
        FiringState.Disabled => Firing.Disabled,
        _ => Firing.Origin,
    };

    private void CreateEventTrigger(CreateEventTriggerStatement statement)
    {
        CheckHole(statement.Name);
        var @event = statement.Event.Name;
        if (@event is not ("ddl_command_start" or "ddl_command_end" or "sql_drop" or "table_rewrite") && !(@event == "login" && Catalog.ServerVersion >= 17))
            throw new StatementException(SqlStates.SyntaxError, $"unrecognized event name \"{@event}\"", statement.Event.Span);
        var tags = new List<string>();
        foreach (var filter in statement.Filters)
        {
            if (filter.Variable.Name != "tag")
                throw new StatementException(SqlStates.SyntaxError, $"unrecognized filter variable \"{filter.Variable.Name}\"", filter.Variable.Span);
            foreach (var value in filter.Values) tags.Add(value.Value.ToUpperInvariant());
        }
        if (FindGlobal(Catalog.EventTriggers, statement.Name.Name) is not null)
            throw new StatementException(SqlStates.DuplicateObject, $"event trigger \"{statement.Name.Name}\" already exists", statement.Name.Span);
        _builder.Put(new EventTrigger
        {
            Oid = _builder.NewOid(),
            Name = statement.Name.Name,
            Event = @event,
            Tags = tags,
            RoutineOid = TriggerFunction(statement.Function)?.Oid ?? 0,
            DefinedAt = Here,
        });
    }

    private void AlterEventTrigger(AlterEventTriggerStatement statement) =>
        _builder.Put(RequireGlobal(Catalog.EventTriggers, statement.Name, "event trigger") with { Firing = FiringOf(statement.State), ChangedAt = Here });
}
