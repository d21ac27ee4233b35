using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;
using Index = DbImpact.PostgreSql.Catalog.Index;

namespace DbImpact.PostgreSql.Replay;

/// <summary>DROP with RESTRICT and CASCADE (catalog/dependency.c, performMultipleDeletions; commands/dropcmds.c).</summary>
internal sealed partial class ReplaySession
{
    private void ApplyDrop(DropStatement statement)
    {
        if (statement.IsConcurrently && _savepoints.Count > 0)
            throw new StatementException(SqlStates.InvalidTransactionState, "DROP INDEX CONCURRENTLY cannot run inside a transaction block");
        if (!IsKept(statement.Kind))
        {
            Ignore();
            return;
        }
        var roots = new List<Dependent>();
        foreach (var item in statement.Objects)
            if (FindToDrop(statement, item) is { } found) roots.Add(new Dependent(found));
        if (roots.Count > 0) Drop(roots, statement.Behavior == DropBehavior.Cascade, statement.Span);
    }

    /// <summary>Kinds of objects that the catalog has.</summary>
    private static bool IsKept(ObjectKind kind) => kind is ObjectKind.Table or ObjectKind.ForeignTable or ObjectKind.View or ObjectKind.MaterializedView
        or ObjectKind.Sequence or ObjectKind.Index or ObjectKind.Type or ObjectKind.Domain or ObjectKind.Schema or ObjectKind.Extension
        or ObjectKind.Function or ObjectKind.Procedure or ObjectKind.Routine or ObjectKind.Aggregate or ObjectKind.Trigger
        or ObjectKind.Operator or ObjectKind.Cast or ObjectKind.OperatorClass or ObjectKind.OperatorFamily or ObjectKind.Collation
        or ObjectKind.AccessMethod or ObjectKind.Transform || IsObjectKind(kind);

    private CatalogObject? FindToDrop(DropStatement statement, ObjectReference reference)
    {
        switch (reference)
        {
            case NamedObject { Kind: ObjectKind.Schema } named: return FindSchemaToDrop(statement, named);
            case NamedObject { Kind: ObjectKind.Extension } named: return FindExtensionToDrop(statement, named);
            case OperatorObject or CastObject or OperatorClassObject or TransformObject or NamedObject { Kind: ObjectKind.Collation or ObjectKind.AccessMethod }:
                return FindOperatorToDrop(statement, reference);
            case NamedObject or RelationMember when IsObjectKind(statement.Kind): return FindObject(reference, statement.IfExists);
            case NamedObject named when IsTypeKind(statement.Kind): return FindTypeToDrop(statement, named.Name, named.Span);
            case TypeObject type: return FindTypeToDrop(statement, type.Type.Name, type.Span);
            case NamedObject named: return FindRelationToDrop(statement, named);
            case RoutineObject routine:
                var dropped = FindRoutine(routine, statement.Kind, statement.IfExists);
                if (statement.Kind == ObjectKind.Function) RefuseAggregate(dropped, routine.Span);
                if (dropped is { IsBuiltIn: true }) RefuseBuiltIn(dropped, "function", routine.Span);
                return dropped;
            case RelationMember member: return FindTriggerToDrop(statement, member);
            default: throw new NotUnderstoodException("this kind of object is not kept", reference.Span);
        }
    }

    private static bool IsTypeKind(ObjectKind kind) => kind is ObjectKind.Type or ObjectKind.Domain;

    private Schema? FindSchemaToDrop(DropStatement statement, NamedObject named)
    {
        CheckHole(named.Name);
        if (Catalog.FindSchema(named.Name.Name.Name) is not { } schema)
        {
            if (statement.IfExists) return null;
            throw new StatementException(SqlStates.InvalidSchemaName, $"schema \"{named.Name}\" does not exist", named.Span);
        }
        if (schema.IsBuiltIn && schema.Oid != BuiltIns.PublicOid)
            throw new StatementException(
                SqlStates.DependentObjectsStillExist, $"cannot drop schema {schema.Name} because it is required by the database system", named.Span);
        return schema;
    }

    private Extension? FindExtensionToDrop(DropStatement statement, NamedObject named)
    {
        CheckHole(named.Name);
        if (Catalog.FindExtension(named.Name.Name.Name) is { } extension) return extension;
        // plpgsql is there from the start.
        if (statement.IfExists || named.Name.Name.Name == "plpgsql") return null;
        throw new StatementException(SqlStates.UndefinedObject, $"extension \"{named.Name}\" does not exist", named.Span);
    }

    private SqlType? FindTypeToDrop(DropStatement statement, QualifiedName name, SqlSpan span)
    {
        if (name.Schema is { } schema && statement.IfExists && Catalog.FindSchema(schema.Name) is null) return null;
        if (FindType(name) is not { } type)
        {
            if (statement.IfExists) return null;
            throw new StatementException(SqlStates.UndefinedObject, $"type \"{name}\" does not exist", span);
        }
        if (statement.Kind == ObjectKind.Domain && type.Kind != TypeKind.Domain)
            throw new StatementException(SqlStates.WrongObjectType, $"\"{name}\" is not a domain", span);
        if (Catalog.GetRelation(type.RelationOid) is { Kind: not RelationKind.CompositeType } relation)
            throw new StatementException(
                SqlStates.DependentObjectsStillExist,
                $"cannot drop type {NameOf(type)} because table {NameOf(relation)} requires it",
                span,
                hint: $"You can drop table {NameOf(relation)} instead.");
        RefuseBuiltIn(type, "type", span);
        return type;
    }

    private SchemaObject? FindRelationToDrop(DropStatement statement, NamedObject named)
    {
        var word = KindWord(statement.Kind);
        if (FindRelationOrIndex(named.Name, statement.IfExists) is not { } found)
        {
            if (statement.IfExists) return null;
            throw new StatementException(
                statement.Kind is ObjectKind.Index or ObjectKind.ForeignTable ? SqlStates.UndefinedObject : SqlStates.UndefinedTable,
                $"{word} \"{named.Name.Name.Name}\" does not exist",
                named.Span);
        }
        var fits = statement.Kind switch
        {
            ObjectKind.Table => found is Relation { Kind: RelationKind.Table or RelationKind.PartitionedTable },
            ObjectKind.View => found is Relation { Kind: RelationKind.View },
            ObjectKind.MaterializedView => found is Relation { Kind: RelationKind.MaterializedView },
            ObjectKind.Sequence => found is Relation { Kind: RelationKind.Sequence },
            ObjectKind.ForeignTable => found is Relation { Kind: RelationKind.ForeignTable },
            _ => found is Index,
        };
        if (!fits)
            throw new StatementException(
                SqlStates.WrongObjectType, $"\"{found.Name}\" is not {(statement.Kind is ObjectKind.Index ? "an" : "a")} {word}", named.Span);
        if (found is Index index && Catalog.GetConstraint(index.ConstraintOid) is { } constraint) throw IndexIsNeeded(index, constraint, named.Span);
        if (found is Index { ParentOid: not 0 } child && Catalog.GetIndex(child.ParentOid) is { } parent)
            throw new StatementException(
                SqlStates.DependentObjectsStillExist, $"cannot drop index {NameOf(child)} because index {NameOf(parent)} requires it", named.Span);
        if (found is Relation { Kind: RelationKind.Sequence } sequence) RefuseIdentity(sequence, named.Span);
        return found;
    }

    private StatementException IndexIsNeeded(Index index, Constraint constraint, SqlSpan span)
    {
        var table = Catalog.GetRelation(index.RelationOid)!;
        return new StatementException(
            SqlStates.DependentObjectsStillExist,
            $"cannot drop index {NameOf(index)} because constraint {constraint.Name} on table {NameOf(table)} requires it",
            span,
            hint: $"You can drop constraint {constraint.Name} on table {NameOf(table)} instead.");
    }

    private void RefuseIdentity(Relation sequence, SqlSpan span)
    {
        if (sequence.Sequence is not { OwnerOid: not 0 } options || Catalog.GetRelation(options.OwnerOid) is not { } table) return;
        if (table.FindColumn(options.OwnerOrdinal) is not { } column || column.Identity == IdentityKind.None) return;
        throw new StatementException(
            SqlStates.DependentObjectsStillExist,
            $"cannot drop sequence {NameOf(sequence)} because column {column.Name} of table {NameOf(table)} requires it",
            span,
            hint: $"You can drop column {column.Name} of table {NameOf(table)} instead.");
    }

    private void RefuseBuiltIn(SchemaObject item, string word, SqlSpan span)
    {
        if (item.IsBuiltIn)
            throw new StatementException(
                SqlStates.DependentObjectsStillExist, $"cannot drop {word} {NameOf(item)} because it is required by the database system", span);
    }

    private Trigger? FindTriggerToDrop(DropStatement statement, RelationMember member)
    {
        var relation = FindRelationOrIndex(member.Relation, statement.IfExists) as Relation;
        if (relation is null && !statement.IfExists)
            throw new StatementException(SqlStates.UndefinedTable, $"relation \"{member.Relation}\" does not exist", member.Relation.Span);
        if (relation is not null)
        {
            foreach (var trigger in Catalog.TriggersOf(relation.Oid))
            {
                if (trigger.Name != member.Name.Name) continue;
                if (trigger.ParentOid == 0) return trigger;
                throw new StatementException(
                    SqlStates.DependentObjectsStillExist,
                    $"cannot drop trigger {trigger.Name} on table {NameOf(relation)} because trigger {trigger.Name} on its partitioned table requires it",
                    member.Name.Span);
            }
        }
        if (statement.IfExists) return null;
        throw new StatementException(
            SqlStates.UndefinedObject, $"trigger \"{member.Name.Name}\" for table \"{relation!.Name}\" does not exist", member.Name.Span);
    }

    private static string KindWord(ObjectKind kind) => kind switch
    {
        ObjectKind.MaterializedView => "materialized view",
        ObjectKind.ForeignTable => "foreign table",
        _ => kind.ToString().ToLowerInvariant(),
    };

    /// <summary>Drops the objects and what goes with them; what else depends on them goes with CASCADE and is an error without.</summary>
    private void Drop(List<Dependent> roots, bool isCascade, SqlSpan span)
    {
        foreach (var root in roots)
            if (OwnerOf(root) is { } owner)
                throw new StatementException(
                    SqlStates.DependentObjectsStillExist,
                    $"cannot drop {Describe(root)} because extension {Identifiers.Quote(owner.Name)} requires it",
                    span,
                    hint: $"You can drop extension {Identifiers.Quote(owner.Name)} instead.");
        var dropped = new HashSet<Dependent>(roots);
        var order = new List<Dependent>(dropped);
        var blocking = Follow(order, dropped, isCascade);
        var details = new List<string>();
        foreach (var (dependent, on) in blocking)
        {
            if (IsDropped(dependent)) continue;
            var line = $"{Describe(dependent)} depends on {Describe(on)}";
            if (!details.Contains(line)) details.Add(line);
        }
        if (details.Count > 0)
            throw new StatementException(
                SqlStates.DependentObjectsStillExist,
                roots.Count == 1
                    ? $"cannot drop {Describe(roots[0])} because other objects depend on it"
                    : "cannot drop desired object(s) because other objects depend on them",
                span,
                string.Join("\n", details),
                "Use DROP ... CASCADE to drop the dependent objects too.");
        for (var i = order.Count - 1; i >= 0; i--) Delete(order[i], dropped);

        // With a relation go its columns, with a column its default.
        bool IsDropped(Dependent dependent) => dropped.Contains(dependent)
            || (dependent.Ordinal != 0 && (dropped.Contains(new Dependent(dependent.Item)) || (dependent.IsDefault && dropped.Contains(dependent.Column))));
    }

    /// <summary>Adds what goes along with the objects; gives what needs CASCADE and has none (findDependentObjects).</summary>
    private List<(Dependent Dependent, Dependent On)> Follow(List<Dependent> order, HashSet<Dependent> dropped, bool isCascade)
    {
        var blocking = new List<(Dependent Dependent, Dependent On)>();
        for (var i = 0; i < order.Count; i++)
        {
            foreach (var (found, isAutomatic) in DependentsOf(order[i]))
            {
                // What belongs to an extension goes and stays with it.
                var dependent = !isAutomatic && OwnerOf(found) is { } owner ? new Dependent(owner) : found;
                if (isAutomatic || isCascade)
                {
                    if (dropped.Add(dependent)) order.Add(dependent);
                }
                else blocking.Add((dependent, order[i]));
            }
        }
        return blocking;
    }

    private Extension? OwnerOf(Dependent dependent) =>
        dependent.Item.Extension is { } name && dependent.Item is not Extension ? Catalog.FindExtension(name) : null;

    private void Delete(Dependent dependent, HashSet<Dependent> dropped)
    {
        if (dependent.Ordinal != 0)
        {
            if (!dropped.Contains(new Dependent(dependent.Item))) DeleteColumn(dependent);
            return;
        }
        switch (dependent.Item)
        {
            case Relation relation when relation.Kind != RelationKind.CompositeType:
                ForgetSequence(relation);
                LeavePublications(relation);
                Record(HistoryObject.Relation, SchemaNameOf(relation), relation.Name, relation.Name);
                break;
            case SqlType { Kind: not (TypeKind.Array or TypeKind.Multirange) } type
                when type.RelationOid == 0 || Catalog.GetRelation(type.RelationOid) is { Kind: RelationKind.CompositeType }:
                Record(HistoryObject.Type, SchemaNameOf(type), type.Name, type.Name);
                break;
            case Routine routine:
                Record(HistoryObject.Routine, SchemaNameOf(routine), routine.Name, routine.Name);
                break;
            case Schema schema:
                LeavePublications(schema);
                Record(HistoryObject.Schema, schema.Name, schema.Name, schema.Name);
                break;
            case Index index:
                RecordPart(HistoryObject.Index, Catalog.GetRelation(index.RelationOid), index.Name);
                if (Catalog.GetConstraint(index.ConstraintOid) is { } needed && !dropped.Contains(new Dependent(needed))) _builder.Remove(needed);
                break;
            case Constraint constraint:
                RecordPart(HistoryObject.Constraint, (SchemaObject?)Catalog.GetRelation(constraint.RelationOid) ?? Catalog.GetType(constraint.DomainOid), constraint.Name);
                break;
            case Trigger trigger:
                RecordPart(HistoryObject.Trigger, Catalog.GetRelation(trigger.RelationOid), trigger.Name);
                break;
        }
        _builder.Remove(dependent.Item);
    }

    private void DeleteColumn(Dependent dependent)
    {
        if (Catalog.GetRelation(dependent.Item.Oid) is not { } relation || relation.FindColumn(dependent.Ordinal) is not { } column) return;
        if (dependent.IsDefault)
        {
            PutColumn(relation, column with { Default = null, SequenceOid = 0, ChangedAt = Here });
            return;
        }
        _highestOrdinals[relation.Oid] = NextOrdinal(relation) - 1;
        var columns = new List<Column>(relation.Columns);
        columns.RemoveAll(existing => existing.Ordinal == column.Ordinal);
        _builder.Put(relation with { Columns = columns.ToArray(), ChangedAt = Here });
        Record(HistoryObject.Column, SchemaNameOf(relation), relation.Name, column.Name);
    }

    /// <summary>A sequence that goes leaves its column.</summary>
    private void ForgetSequence(Relation sequence)
    {
        if (sequence.Sequence is not { OwnerOid: not 0 } options || Catalog.GetRelation(options.OwnerOid) is not { } table) return;
        if (table.FindColumn(options.OwnerOrdinal) is { } column && column.SequenceOid == sequence.Oid) PutColumn(table, column with { SequenceOid = NewestSequence(table.Oid, column.Ordinal, sequence.Oid) });
    }

    private string SchemaNameOf(SchemaObject item) => Catalog.GetSchema(item.SchemaOid)?.Name ?? "?";

    /// <summary>getObjectDescription (catalog/objectaddress.c).</summary>
    private string Describe(Dependent dependent)
    {
        switch (dependent.Item)
        {
            case Relation relation when dependent.Ordinal != 0:
                var column = $"column {relation.FindColumn(dependent.Ordinal)?.Name} of {Word(relation)} {NameOf(relation)}";
                return dependent.IsDefault ? "default value for " + column : column;
            case Relation relation: return $"{Word(relation)} {NameOf(relation)}";
            case Index index: return $"index {NameOf(index)}";
            case Constraint constraint when Catalog.GetRelation(constraint.RelationOid) is { } table:
                return $"constraint {constraint.Name} on {Word(table)} {NameOf(table)}";
            case Trigger trigger when Catalog.GetRelation(trigger.RelationOid) is { } table:
                return $"trigger {trigger.Name} on {Word(table)} {NameOf(table)}";
            case SqlType type: return $"type {NameOf(type)}";
            case Routine routine: return "function " + DefinitionFormatter.Signature(Catalog, routine);
            case OperatorFamily family: return $"operator family {NameOf(family)} for access method {family.Method}";
            case OperatorClass item: return $"operator class {NameOf(item)} for access method {item.Method}";
            case AccessMethod method: return $"access method {Identifiers.Quote(method.Name)}";
            case Transform transform: return "transform for " + transform.Name;
            default: return DescribeObject(dependent.Item) ?? $"{dependent.Item.GetType().Name.ToLowerInvariant()} {Identifiers.Quote(dependent.Item.Name)}";
        }
    }

    private static string Word(Relation relation) => relation.Kind switch
    {
        RelationKind.View => "view",
        RelationKind.MaterializedView => "materialized view",
        RelationKind.Sequence => "sequence",
        RelationKind.ForeignTable => "foreign table",
        RelationKind.CompositeType => "composite type",
        _ => "table",
    };

    /// <summary>The end of a session takes its temporary objects with it, and what depends on them (RemoveTempRelations).</summary>
    private void RemoveTemporary(Schema temporary)
    {
        var dropped = new HashSet<Dependent>();
        foreach (var (dependent, _) in OfSchema(temporary)) dropped.Add(dependent);
        var order = new List<Dependent>(dropped);
        Follow(order, dropped, isCascade: true);
        _isEnding = true;
        for (var i = order.Count - 1; i >= 0; i--) Delete(order[i], dropped);
        _isEnding = false;
        _builder.Remove(temporary);
    }

    /// <summary>Whether the session ends: no statement drops what goes then.</summary>
    private bool _isEnding;

    private void RecordPart(HistoryObject kind, SchemaObject? owner, string name)
    {
        if (owner is not null) Record(kind, SchemaNameOf(owner), owner.Name, name);
    }

    private void Record(HistoryObject kind, string schema, string name, string part)
    {
        if (!_isEnding) _builder.Record(new DropRecord(kind, schema, name, part, Here));
    }
}
