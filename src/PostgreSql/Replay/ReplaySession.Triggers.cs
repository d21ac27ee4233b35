using System.Collections.Generic;
using System.Text;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Replay;

/// <summary>CREATE TRIGGER (commands/trigger.c; written as ruleutils.c's pg_get_triggerdef does).</summary>
internal sealed partial class ReplaySession
{
    private void CreateTrigger(CreateTriggerStatement statement)
    {
        CheckHole(statement.Name);
        var relation = RequireRelation(statement.Relation);
        if (relation.Kind == RelationKind.Sequence)
            throw new StatementException(SqlStates.WrongObjectType, $"\"{relation.Name}\" is not a table", statement.Relation.Span);
        var function = TriggerFunction(statement.Function);
        var trigger = new Trigger
        {
            Oid = _builder.NewOid(),
            Name = statement.Name.Name,
            RelationOid = relation.Oid,
            RoutineOid = function?.Oid ?? 0,
            Definition = TriggerText(statement, relation, function),
            ChangesInsertedRow = statement.IsForEachRow && statement.Timing != TriggerTiming.After && Has(statement, TriggerEventKind.Insert),
            DefinedAt = Here,
        };
        foreach (var existing in Catalog.TriggersOf(relation.Oid))
        {
            if (existing.Name != trigger.Name) continue;
            if (!statement.OrReplace)
                throw new StatementException(
                    SqlStates.DuplicateObject, $"trigger \"{trigger.Name}\" for relation \"{relation.Name}\" already exists", statement.Name.Span);
            trigger = trigger with { Oid = existing.Oid, DefinedAt = existing.DefinedAt, ChangedAt = Here };
        }
        _builder.Put(trigger);
        if (!statement.IsForEachRow) return;
        foreach (var partition in Partitions(relation)) CloneTrigger(trigger, partition);
    }

    /// <summary>A partition gets the row triggers of its parent (CloneRowTriggersToPartition), and so do its own partitions.</summary>
    private void CloneRowTriggers(Relation parent, Relation partition)
    {
        foreach (var trigger in Catalog.TriggersOf(parent.Oid))
            if (_stored.Parse(trigger.Definition, StoredTextKind.Statement) is CreateTriggerStatement { IsForEachRow: true }) CloneTrigger(trigger, partition);
    }

    private void CloneTrigger(Trigger trigger, Relation partition)
    {
        if (_stored.Parse(trigger.Definition, StoredTextKind.Statement) is not CreateTriggerStatement parsed) return;
        var clone = trigger with
        {
            Oid = _builder.NewOid(),
            RelationOid = partition.Oid,
            ParentOid = trigger.Oid,
            Comment = null,
            Definition = TextEdit.Apply(trigger.Definition, [new TextEdit(parsed.Relation.Span, DefinitionFormatter.Name(Catalog, partition))]),
        };
        foreach (var existing in Catalog.TriggersOf(partition.Oid))
        {
            if (existing.Name != trigger.Name) continue;
            if (existing.ParentOid != trigger.Oid)
                throw new StatementException(SqlStates.DuplicateObject, $"trigger \"{trigger.Name}\" for relation \"{partition.Name}\" already exists");
            clone = clone with { Oid = existing.Oid };
        }
        _builder.Put(clone);
        foreach (var below in Partitions(partition)) CloneTrigger(clone, below);
    }

    /// <summary>A partition that is detached loses what came from its parent (DropClonedTriggersFromPartition).</summary>
    private void DropClonedTriggers(Relation partition)
    {
        foreach (var trigger in Catalog.TriggersOf(partition.Oid))
        {
            if (trigger.ParentOid == 0) continue;
            foreach (var below in Partitions(partition))
                foreach (var clone in Catalog.TriggersOf(below.Oid))
                    if (clone.ParentOid == trigger.Oid) DropClonedTriggers(below);
            _builder.Remove(trigger);
        }
    }

    private static bool Has(CreateTriggerStatement statement, TriggerEventKind kind)
    {
        foreach (var item in statement.Events)
            if (item.Kind == kind) return true;
        return false;
    }

    /// <summary>The function without arguments; null where one of an extension may be meant.</summary>
    private Routine? TriggerFunction(QualifiedName name)
    {
        CheckHole(name);
        foreach (var schema in name.Schema is { } written ? [RequireSchema(written).Oid] : VisibleSchemas())
            if (FindOverload(schema, name.Name.Name, []) is { } found) return found;
        if (Catalog.HasUnknownExtension) return null;
        // pg_catalog's trigger functions need not be in the catalog.
        if (name.Name.Name is "suppress_redundant_updates_trigger" or "tsvector_update_trigger" or "tsvector_update_trigger_column") return null;
        throw new StatementException(SqlStates.UndefinedFunction, $"function {name}() does not exist", name.Span);
    }

    private string TriggerText(CreateTriggerStatement statement, Relation relation, Routine? function)
    {
        var text = new StringBuilder(statement.IsConstraint ? "CREATE CONSTRAINT TRIGGER " : "CREATE TRIGGER ").Append(Identifiers.Quote(statement.Name.Name));
        text.Append(statement.Timing switch
        {
            TriggerTiming.Before => " BEFORE ",
            TriggerTiming.After => " AFTER ",
            _ => " INSTEAD OF ",
        });
        text.Append(EventsText(statement, relation)).Append(" ON ").Append(DefinitionFormatter.Name(Catalog, relation));
        if (statement.From is { } from) text.Append(" FROM ").Append(DefinitionFormatter.Name(Catalog, RequireRelation(from)));
        if (statement.IsConstraint) text.Append(AttributesText(statement));
        foreach (var transition in statement.Transitions)
        {
            text.Append(ReferenceEquals(transition, statement.Transitions[0]) ? " REFERENCING " : " ");
            text.Append(transition.IsNew ? "NEW TABLE AS " : "OLD TABLE AS ").Append(Identifiers.Quote(transition.Name.Name));
        }
        text.Append(statement.IsForEachRow ? " FOR EACH ROW" : " FOR EACH STATEMENT");
        if (statement.When is { } when) text.Append(" WHEN (").Append(Store(when)).Append(')');
        text.Append(" EXECUTE FUNCTION ").Append(function is null ? NameText(statement.Function) : DefinitionFormatter.Name(Catalog, function)).Append('(');
        for (var i = 0; i < statement.Arguments.Count; i++)
            text.Append(i == 0 ? "" : ", ").Append(Identifiers.QuoteLiteral(OptionText(statement.Arguments[i])));
        return text.Append(')').ToString();
    }

    private static string NameText(QualifiedName name) =>
        name.Schema is null ? Identifiers.Quote(name.Name.Name) : Identifiers.Quote(name.Schema.Name, name.Name.Name);

    /// <summary>INSERT, DELETE, UPDATE and TRUNCATE, in this order.</summary>
    private static string EventsText(CreateTriggerStatement statement, Relation relation)
    {
        var parts = new List<string>();
        foreach (var kind in new[] { TriggerEventKind.Insert, TriggerEventKind.Delete, TriggerEventKind.Update, TriggerEventKind.Truncate })
        {
            foreach (var item in statement.Events)
            {
                if (item.Kind != kind) continue;
                var columns = new List<string>();
                foreach (var column in item.Columns)
                {
                    if (relation.ColumnsAreKnown && relation.FindColumn(column.Name) is null)
                        throw new StatementException(
                            SqlStates.UndefinedColumn, $"column \"{column.Name}\" of relation \"{relation.Name}\" does not exist", column.Span);
                    columns.Add(Identifiers.Quote(column.Name));
                }
                parts.Add(kind.ToString().ToUpperInvariant() + (columns.Count == 0 ? "" : " OF " + string.Join(", ", columns)));
            }
        }
        return string.Join(" OR ", parts);
    }

    private static string AttributesText(CreateTriggerStatement statement)
    {
        bool isDeferrable = false, isDeferred = false;
        foreach (var attribute in statement.Attributes)
        {
            isDeferrable |= attribute.Kind is ConstraintAttributeKind.Deferrable or ConstraintAttributeKind.InitiallyDeferred;
            isDeferred |= attribute.Kind == ConstraintAttributeKind.InitiallyDeferred;
        }
        return (isDeferrable ? " DEFERRABLE" : " NOT DEFERRABLE") + (isDeferred ? " INITIALLY DEFERRED" : " INITIALLY IMMEDIATE");
    }
}
