using System.Collections.Generic;
using System.Text;
using DbImpact.PostgreSql.Binding;
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
        CheckTriggerKind(statement, relation);
        if (statement.When is { } when) CheckTriggerCondition(statement, relation, when);
        var function = TriggerFunction(statement.Function);
        if (function is not null && Catalog.GetType(function.ReturnType.Oid) is { } result && result.Name != "trigger")
            throw new StatementException(
                SqlStates.InvalidObjectDefinition, $"function {statement.Function} must return type trigger", statement.Function.Span);
        var existing = FindTrigger(relation, statement.Name.Name);
        if (existing is not null && !statement.OrReplace)
            throw new StatementException(
                SqlStates.DuplicateObject,
                $"trigger \"{statement.Name.Name}\" for relation \"{relation.Name}\" already exists",
                statement.Name.Span);
        if (existing is { ParentOid: not 0 })
            throw new StatementException(
                SqlStates.DuplicateObject,
                $"trigger \"{existing.Name}\" for relation \"{relation.Name}\" is an internal or a child trigger",
                statement.Name.Span);
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
        if (existing is not null) trigger = trigger with { Oid = existing.Oid, DefinedAt = existing.DefinedAt, ChangedAt = Here };
        _builder.Put(trigger);
        if (!statement.IsForEachRow) return;
        foreach (var partition in Partitions(relation)) CloneTrigger(trigger, partition, statement.OrReplace);
    }

    /// <summary>A partition gets the row triggers of its parent (CloneRowTriggersToPartition), and so do its own partitions.</summary>
    private void CloneRowTriggers(Relation parent, Relation partition)
    {
        foreach (var trigger in Catalog.TriggersOf(parent.Oid))
            if (_stored.Parse(trigger.Definition, StoredTextKind.Statement) is CreateTriggerStatement { IsForEachRow: true }) CloneTrigger(trigger, partition);
    }

    private void CloneTrigger(Trigger trigger, Relation partition, bool replaces = false)
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
            if (existing.ParentOid != trigger.Oid && !replaces)
                throw new StatementException(SqlStates.DuplicateObject, $"trigger \"{trigger.Name}\" for relation \"{partition.Name}\" already exists");
            clone = clone with { Oid = existing.Oid };
        }
        _builder.Put(clone);
        foreach (var below in Partitions(partition)) CloneTrigger(clone, below, replaces);
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

    private Trigger? FindTrigger(Relation relation, string name)
    {
        foreach (var trigger in Catalog.TriggersOf(relation.Oid))
            if (trigger.Name == name) return trigger;
        return null;
    }

    /// <summary>Which relations can have which triggers (CreateTriggerFiringOn).</summary>
    private static void CheckTriggerKind(CreateTriggerStatement statement, Relation relation)
    {
        var isInstead = statement.Timing == TriggerTiming.InsteadOf;
        string? detail = null;
        switch (relation.Kind)
        {
            case RelationKind.Table or RelationKind.PartitionedTable when isInstead: detail = "Tables cannot have INSTEAD OF triggers."; break;
            case RelationKind.ForeignTable when isInstead: detail = "Foreign tables cannot have INSTEAD OF triggers."; break;
            case RelationKind.ForeignTable when statement.IsConstraint: detail = "Foreign tables cannot have constraint triggers."; break;
            case RelationKind.View when !isInstead && statement.IsForEachRow: detail = "Views cannot have row-level BEFORE or AFTER triggers."; break;
            case RelationKind.View when Has(statement, TriggerEventKind.Truncate): detail = "Views cannot have TRUNCATE triggers."; break;
            case RelationKind.Sequence or RelationKind.MaterializedView or RelationKind.CompositeType:
                throw new StatementException(SqlStates.WrongObjectType, $"relation \"{relation.Name}\" cannot have triggers", statement.Relation.Span);
        }
        if (detail is not null)
            throw new StatementException(
                SqlStates.WrongObjectType, $"\"{relation.Name}\" is a {Word(relation)}", statement.Relation.Span, detail);
        if (statement.IsForEachRow && Has(statement, TriggerEventKind.Truncate))
            throw new StatementException(SqlStates.FeatureNotSupported, "TRUNCATE FOR EACH ROW triggers are not supported", statement.Span);
        CheckTransitions(statement, relation);
        if (!isInstead) return;
        if (!statement.IsForEachRow)
            throw new StatementException(SqlStates.FeatureNotSupported, "INSTEAD OF triggers must be FOR EACH ROW", statement.Span);
        if (statement.When is not null)
            throw new StatementException(SqlStates.FeatureNotSupported, "INSTEAD OF triggers cannot have WHEN conditions", statement.Span);
        foreach (var item in statement.Events)
            if (!item.Columns.IsEmpty)
                throw new StatementException(SqlStates.FeatureNotSupported, "INSTEAD OF triggers cannot have column lists", statement.Span);
    }

    /// <summary>REFERENCING: which triggers can have transition tables.</summary>
    private static void CheckTransitions(CreateTriggerStatement statement, Relation relation)
    {
        if (statement.Transitions.IsEmpty) return;
        if (statement.IsForEachRow && relation.Kind == RelationKind.PartitionedTable)
            throw Refused(
                SqlStates.FeatureNotSupported, $"\"{relation.Name}\" is a partitioned table", "ROW triggers with transition tables are not supported on partitioned tables.");
        string? newTable = null, oldTable = null;
        foreach (var transition in statement.Transitions)
        {
            if (!transition.IsTable)
                throw Refused(SqlStates.FeatureNotSupported, "ROW variable naming in the REFERENCING clause is not supported");
            if (relation.Kind is RelationKind.ForeignTable or RelationKind.View)
                throw Refused(
                    SqlStates.WrongObjectType, $"\"{relation.Name}\" is a {Word(relation)}", $"Triggers on {Word(relation)}s cannot have transition tables.");
            if (statement.IsForEachRow && relation.ParentOids.Count > 0)
                throw Refused(
                    SqlStates.FeatureNotSupported,
                    $"ROW triggers with transition tables are not supported on {(relation.IsPartition ? "partitions" : "inheritance children")}");
            if (statement.Timing != TriggerTiming.After)
                throw Refused(SqlStates.InvalidObjectDefinition, "transition table name can only be specified for an AFTER trigger");
            if (Has(statement, TriggerEventKind.Truncate))
                throw Refused(SqlStates.FeatureNotSupported, "TRUNCATE triggers with transition tables are not supported");
            if (statement.Events.Count > 1)
                throw Refused(SqlStates.FeatureNotSupported, "transition tables cannot be specified for triggers with more than one event");
            if (!statement.Events[0].Columns.IsEmpty)
                throw Refused(SqlStates.FeatureNotSupported, "transition tables cannot be specified for triggers with column lists");
            var word = transition.IsNew ? "NEW TABLE" : "OLD TABLE";
            if (Has(statement, transition.IsNew ? TriggerEventKind.Delete : TriggerEventKind.Insert))
                throw Refused(
                    SqlStates.InvalidObjectDefinition,
                    transition.IsNew ? "NEW TABLE can only be specified for an INSERT or UPDATE trigger" : "OLD TABLE can only be specified for a DELETE or UPDATE trigger");
            if ((transition.IsNew ? newTable : oldTable) is not null)
                throw Refused(SqlStates.InvalidObjectDefinition, $"{word} cannot be specified multiple times");
            if (transition.IsNew) newTable = transition.Name.Name;
            else oldTable = transition.Name.Name;
        }
        if (newTable is not null && newTable == oldTable)
            throw Refused(SqlStates.InvalidObjectDefinition, "OLD TABLE name and NEW TABLE name cannot be the same");

        StatementException Refused(string state, string message, string? detail = null) => new(state, message, statement.Span, detail);
    }

    /// <summary>FindTriggerIncompatibleWithInheritance.</summary>
    private void RefuseTransitionTriggers(Relation table, string what, SqlSpan span)
    {
        foreach (var trigger in Catalog.TriggersOf(table.Oid))
        {
            if (_stored.Parse(trigger.Definition, StoredTextKind.Statement) is not CreateTriggerStatement { IsForEachRow: true, Transitions.IsEmpty: false }) continue;
            throw new StatementException(
                SqlStates.FeatureNotSupported, $"trigger \"{trigger.Name}\" prevents table \"{table.Name}\" from becoming {what}", span);
        }
    }

    private void CheckTriggerCondition(CreateTriggerStatement statement, Relation relation, SqlExpression when)
    {
        Check(when, new DefinitionPlace(ExpressionKind.TriggerWhen) { Others = [("old", relation), ("new", relation)], Condition = "WHEN" });
        when.Walk(node =>
        {
            if (node is ColumnReference { Names: { Count: > 0 } names }) CheckUse(names, node.Span);
            return true;
        });

        void CheckUse(NodeList<Identifier> names, SqlSpan span)
        {
            if (!statement.IsForEachRow)
                throw new StatementException(
                    SqlStates.InvalidObjectDefinition, "statement trigger's WHEN condition cannot reference column values", span);
            if (names[0].Name == "old" && Has(statement, TriggerEventKind.Insert))
                throw new StatementException(SqlStates.InvalidObjectDefinition, "INSERT trigger's WHEN condition cannot reference OLD values", span);
            if (names[0].Name != "new") return;
            if (Has(statement, TriggerEventKind.Delete))
                throw new StatementException(SqlStates.InvalidObjectDefinition, "DELETE trigger's WHEN condition cannot reference NEW values", span);
            if (statement.Timing != TriggerTiming.Before || names.Count < 2) return;
            if (SystemColumns.Contains(names[1].Name))
                throw new StatementException(
                    SqlStates.FeatureNotSupported, "BEFORE trigger's WHEN condition cannot reference NEW system columns", span);
            if (relation.FindColumn(names[1].Name) is { Generated: not GeneratedKind.None } generated)
                throw new StatementException(
                    SqlStates.InvalidObjectDefinition,
                    "BEFORE trigger's WHEN condition cannot reference NEW generated columns",
                    span,
                    $"Column \"{generated.Name}\" is a generated column.");
        }
    }

    /// <summary>The places of a trigger's definition that name a column: UPDATE OF, and NEW and OLD in WHEN.</summary>
    private List<Identifier> ColumnsIn(Trigger trigger, string column)
    {
        var found = new List<Identifier>();
        if (trigger.Definition.IndexOf(column, System.StringComparison.Ordinal) < 0) return found;
        if (_stored.Parse(trigger.Definition, StoredTextKind.Statement) is not CreateTriggerStatement statement) return found;
        foreach (var item in statement.Events)
            foreach (var name in item.Columns)
                if (name.Name == column) found.Add(name);
        statement.When?.Walk(Enter);
        return found;

        bool Enter(SqlNode node)
        {
            if (node is ColumnReference { Star: null, Names: { Count: >= 2 } names } && names[0].Name is "new" or "old" && names[1].Name == column)
                found.Add(names[1]);
            return true;
        }
    }

    private void RenameColumnInTriggers(Relation relation, string oldName, string newName)
    {
        foreach (var trigger in new List<Trigger>(Catalog.TriggersOf(relation.Oid)))
        {
            var edits = new List<TextEdit>();
            foreach (var name in ColumnsIn(trigger, oldName)) edits.Add(new TextEdit(name.Span, Identifiers.Quote(newName)));
            if (edits.Count > 0) _builder.Put(trigger with { Definition = TextEdit.Apply(trigger.Definition, edits) });
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

    /// <summary>With its schema, unless that is pg_catalog, as the server writes it.</summary>
    private string FunctionText(CreateTriggerStatement statement, Routine? function)
    {
        if (function is null) return NameText(statement.Function);
        return function.SchemaOid == BuiltIns.PgCatalogOid ? Identifiers.Quote(function.Name) : DefinitionFormatter.Name(Catalog, function);
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
        text.Append(" EXECUTE FUNCTION ").Append(FunctionText(statement, function)).Append('(');
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
                    if (columns.Contains(Identifiers.Quote(column.Name)))
                        throw new StatementException(SqlStates.DuplicateColumn, $"column \"{column.Name}\" specified more than once", column.Span);
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
