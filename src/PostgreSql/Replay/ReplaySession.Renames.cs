using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;
using Index = DbImpact.PostgreSql.Catalog.Index;

namespace DbImpact.PostgreSql.Replay;

/// <summary>ALTER … RENAME TO and SET SCHEMA. What the catalog keeps as text follows (PostgreSQL keeps OIDs there).</summary>
internal sealed partial class ReplaySession
{
    private void ApplyRename(RenameStatement statement)
    {
        CheckHole(statement.NewName);
        switch (statement.Object)
        {
            case NamedObject { Kind: ObjectKind.Schema } named: RenameSchema(named, statement.NewName); break;
            case NamedObject { Kind: ObjectKind.Type or ObjectKind.Domain } named: RenameTypeOrMember(statement, named.Name); break;
            case TypeObject type: RenameTypeOrMember(statement, type.Type.Name); break;
            case RoutineObject routine: RenameRoutine(routine, statement.NewName); break;
            case RelationMember { Kind: ObjectKind.Trigger } member: RenameTrigger(member, statement.NewName); break;
            case NamedObject { Kind: ObjectKind.Collation } or OperatorClassObject:
                RenameOperatorOrKin(statement.Object, statement.NewName);
                break;
            case NamedObject named when IsRelationKind(named.Kind): RenameRelationOrMember(statement, named); break;
            case ObjectReference other when IsObjectKind(other.Kind): RenameObject(other, statement.NewName); break;
            default: Ignore(); break;
        }
    }

    private static bool IsRelationKind(ObjectKind kind) => kind is ObjectKind.Table or ObjectKind.View or ObjectKind.MaterializedView
        or ObjectKind.Sequence or ObjectKind.ForeignTable or ObjectKind.Index;

    private void RenameRelationOrMember(RenameStatement statement, NamedObject named)
    {
        if (FindRelationOrIndex(named.Name, statement.IfExists) is not { } found)
        {
            if (statement.IfExists) return;
            throw new StatementException(SqlStates.UndefinedTable, $"relation \"{named.Name}\" does not exist", named.Span);
        }
        // ALTER INDEX … RENAME takes any relation (RangeVarCallbackForAlterRelation).
        if (named.Kind != ObjectKind.Index) CheckKind(found, named.Kind, named.Span);
        if (statement.Member is null)
        {
            if (found is Index index) RenameIndex(index, statement.NewName);
            else RenameRelation((Relation)found, statement.NewName);
            return;
        }
        if (found is not Relation relation)
            throw new StatementException(SqlStates.WrongObjectType, $"\"{found.Name}\" is not a table, view, or composite type", named.Span);
        if (statement.MemberKind != ObjectKind.Constraint)
        {
            RenameColumn(relation, statement.Member, statement.NewName, named.IsOnly);
            return;
        }
        // The server asks the same of both (renameatt_check).
        RefuseTyped(relation, "cannot rename column of typed table", statement.Member.Span);
        RenameConstraint(RequireConstraint(relation, statement.Member), statement.NewName, named.IsOnly);
    }

    private void RenameRelation(Relation relation, Identifier newName)
    {
        if (FindRelationOrIndex(relation.SchemaOid, newName.Name) is not null)
            throw new StatementException(SqlStates.DuplicateTable, $"relation \"{newName.Name}\" already exists", newName.Span);
        if (relation.TypeOid != 0 || (HasSequenceTypes && relation.Kind == RelationKind.Sequence)) CheckTypeNameIsFree(relation.SchemaOid, newName.Name, newName.Span);
        var schema = SchemaNameOf(relation);
        KeepNotNullNames(relation, null);
        Rewrite(relation, schema, newName.Name);
        if (Catalog.GetType(relation.TypeOid) is { } rowType)
        {
            Rewrite(rowType, schema, newName.Name);
            RenameWithArray(Catalog.GetType(rowType.Oid)!, newName.Name);
        }
        _builder.Put(Catalog.GetRelation(relation.Oid)! with { Name = newName.Name, ChangedAt = Here });
        _builder.Record(new RenameRecord(HistoryObject.Relation, schema, relation.Name, relation.Name, newName.Name, relation.Oid, 0, Here));
    }

    /// <summary>PostgreSQL 18 names a NOT NULL when it is made; a rename of the table or column leaves that name behind.</summary>
    private void KeepNotNullNames(Relation relation, Column? only)
    {
        if (Catalog.ServerVersion < 18 || relation.Kind is not (RelationKind.Table or RelationKind.PartitionedTable or RelationKind.ForeignTable)) return;
        foreach (var column in relation.Columns)
        {
            if (column.NotNull && (only is null || only.Ordinal == column.Ordinal))
                PutNotNullName(relation, column, NotNullName(relation, column));
        }
    }

    /// <summary>The name of a column's NOT NULL: what is kept, else what PostgreSQL chooses.</summary>
    private string NotNullName(Relation relation, Column column)
    {
        foreach (var constraint in Catalog.ConstraintsOf(relation.Oid))
            if (constraint.Kind == ConstraintKind.NotNull && Contains(constraint.Columns, column.Ordinal)) return constraint.Name;
        return ObjectNames.Make(relation.Name, column.Name, "not_null");
    }

    private void PutNotNullName(Relation relation, Column column, string name)
    {
        if (FindConstraint(relation, name) is not null) return;
        _builder.Put(new Constraint
        {
            Oid = _builder.NewOid(),
            Name = name,
            Kind = ConstraintKind.NotNull,
            RelationOid = relation.Oid,
            Columns = [column.Ordinal],
            DefinedAt = column.DefinedAt,
        });
    }

    private void RenameWithArray(SqlType type, string newName)
    {
        _builder.Put(type with { Name = newName, ChangedAt = Here });
        if (Catalog.GetType(type.ArrayOid) is not { } array) return;
        // The old array name must be free before a new one is chosen: it may be the one.
        _builder.Put(array with { Name = ArrayTypeName(array.SchemaOid, newName) });
    }

    private void RenameIndex(Index index, Identifier newName)
    {
        if (FindRelationOrIndex(index.SchemaOid, newName.Name) is not null)
            throw new StatementException(SqlStates.DuplicateTable, $"relation \"{newName.Name}\" already exists", newName.Span);
        if (Catalog.GetConstraint(index.ConstraintOid) is not null && Catalog.GetRelation(index.RelationOid) is { } table)
            CheckConstraintNameIsFree(table, newName.Name, newName.Span);
        _builder.Put(index with { Name = newName.Name, ChangedAt = Here });
        _builder.Record(new RenameRecord(
            HistoryObject.Index, SchemaNameOf(index), Catalog.GetRelation(index.RelationOid)?.Name ?? "", index.Name, newName.Name, index.Oid, 0, Here));
        if (Catalog.GetConstraint(index.ConstraintOid) is not { } constraint) return;
        _builder.Put(constraint with { Name = newName.Name, ChangedAt = Here });
        RecordRename(constraint, newName.Name);
    }

    private void RecordRename(Constraint constraint, string newName)
    {
        var owner = (SchemaObject?)Catalog.GetRelation(constraint.RelationOid) ?? Catalog.GetType(constraint.DomainOid);
        if (owner is null) return;
        _builder.Record(new RenameRecord(
            HistoryObject.Constraint, SchemaNameOf(owner), owner.Name, constraint.Name, newName, constraint.Oid, 0, Here));
    }

    private void RenameConstraint(Constraint constraint, Identifier newName, bool isOnly)
    {
        if (Catalog.GetIndex(constraint.IndexOid) is { } index)
        {
            RenameIndex(index, newName);
            return;
        }
        if (Catalog.GetRelation(constraint.RelationOid) is { } relation)
        {
            CheckConstraintNameIsFree(relation, newName.Name, newName.Span);
            if (constraint.IsInherited && constraint.Kind == ConstraintKind.Check)
                throw new StatementException(
                    SqlStates.InvalidTableDefinition, $"cannot rename inherited constraint \"{constraint.Name}\"", newName.Span);
            if (isOnly && constraint is { Kind: ConstraintKind.Check, NoInherit: false } && Children(relation).Count > 0)
                throw new StatementException(
                    SqlStates.InvalidTableDefinition, $"inherited constraint \"{constraint.Name}\" must be renamed in child tables too", newName.Span);
            RenameInChildren(relation, constraint.Name, newName, [relation.Oid, .. Below(relation)]);
        }
        _builder.Put(constraint with { Name = newName.Name, ChangedAt = Here });
        RecordRename(constraint, newName.Name);
    }

    /// <summary>rename_constraint_internal: what a child has of another parent too keeps its name.</summary>
    private void RenameInChildren(Relation relation, string name, Identifier newName, HashSet<int> all)
    {
        foreach (var child in Children(relation))
        {
            if (FindConstraint(child, name) is not { IsInherited: true, Kind: ConstraintKind.Check } below) continue;
            foreach (var parent in child.ParentOids)
                if (!all.Contains(parent) && Catalog.GetRelation(parent) is { } other && FindConstraint(other, name) is { Kind: ConstraintKind.Check, NoInherit: false })
                    throw new StatementException(SqlStates.InvalidTableDefinition, $"cannot rename inherited constraint \"{name}\"", newName.Span);
            CheckConstraintNameIsFree(child, newName.Name, newName.Span);
            _builder.Put(below with { Name = newName.Name, ChangedAt = Here });
            RenameInChildren(child, name, newName, all);
        }
    }

    private void RenameColumn(Relation relation, Identifier oldName, Identifier newName, bool isOnly)
    {
        var column = relation.FindColumn(oldName.Name)
            ?? throw new StatementException(SqlStates.UndefinedColumn, $"column \"{oldName.Name}\" does not exist", oldName.Span);
        RefuseTyped(relation, "cannot rename column of typed table", oldName.Span);
        if (relation.Kind == RelationKind.Sequence)
            throw new StatementException(SqlStates.WrongObjectType, $"cannot rename columns of relation \"{relation.Name}\"", oldName.Span);
        if (isOnly && Children(relation).Count > 0)
            throw new StatementException(
                SqlStates.InvalidTableDefinition, $"inherited column \"{column.Name}\" must be renamed in child tables too", oldName.Span);
        RenameColumn(relation, column, newName, [relation.Oid, .. Below(relation)]);
    }

    /// <summary>The children and theirs.</summary>
    private HashSet<int> Below(Relation relation)
    {
        var found = new HashSet<int>();
        foreach (var child in Children(relation))
            if (found.Add(child.Oid)) found.UnionWith(Below(child));
        return found;
    }

    /// <summary>renameatt_internal: the children first; a column that comes from elsewhere too stays what it is.</summary>
    private void RenameColumn(Relation relation, Column column, Identifier newName, HashSet<int> all)
    {
        foreach (var child in Children(relation))
            if (child.FindColumn(column.Name) is { IsInherited: true } inherited) RenameColumn(child, inherited, newName, all);
        foreach (var parent in relation.ParentOids)
        {
            if (all.Contains(parent) || Catalog.GetRelation(parent)?.FindColumn(column.Name) is null) continue;
            throw new StatementException(
                SqlStates.InvalidTableDefinition, $"cannot rename inherited column \"{column.Name}\"", newName.Span);
        }
        CheckColumnName(newName);
        if (relation.FindColumn(newName.Name) is not null)
            throw new StatementException(
                SqlStates.DuplicateColumn, $"column \"{newName.Name}\" of relation \"{relation.Name}\" already exists", newName.Span);
        KeepNotNullNames(relation, column);
        RenameColumnInViews(relation, column, newName.Name);
        // A view may read itself.
        relation = Catalog.GetRelation(relation.Oid)!;
        RenameColumnInTable(relation, column.Name, newName.Name);
        RenameColumnInObjects(relation, column.Name, newName.Name);
        RenameColumnInTriggers(relation, column.Name, newName.Name);
        relation = Catalog.GetRelation(relation.Oid)!;
        relation = PutColumn(relation, relation.FindColumn(column.Ordinal)! with { Name = newName.Name, ChangedAt = Here });
        _builder.Put(relation with { ChangedAt = Here });
        _builder.Record(new RenameRecord(
            HistoryObject.Column, SchemaNameOf(relation), relation.Name, column.Name, newName.Name, relation.Oid, column.Ordinal, Here));
    }

    private void RenameColumnInTable(Relation relation, string oldName, string newName)
    {
        var columns = new List<Column>();
        foreach (var column in relation.Columns)
            columns.Add(column.Generated == GeneratedKind.None ? column : column with { Default = Renamed(column.Default) });
        _builder.Put(relation with { Columns = columns.ToArray(), PartitionKey = Renamed(relation.PartitionKey) });
        foreach (var constraint in Catalog.ConstraintsOf(relation.Oid))
            if (constraint.Expression is not null) _builder.Put(constraint with { Expression = Renamed(constraint.Expression) });
        foreach (var index in Catalog.IndexesOf(relation.Oid))
        {
            var keys = new List<IndexKey>();
            foreach (var key in index.Keys) keys.Add(key.Expression is null ? Remembering(key) : key with { Expression = Renamed(key.Expression) });
            var include = index.OriginalIncludeNames;
            if (include is null && relation.FindColumn(oldName) is { } column && Contains(index.Include, column.Ordinal)) include = NamesOf(relation, index.Include);
            _builder.Put(index with { Keys = keys, OriginalIncludeNames = include, Predicate = Renamed(index.Predicate) });
        }

        IndexKey Remembering(IndexKey key) =>
            relation.FindColumn(key.Ordinal)?.Name == oldName && key.OriginalName is null ? key with { OriginalName = oldName } : key;

        string? Renamed(string? text) => text is null ? null : _stored.RenameColumn(text, oldName, newName);
    }

    private void RenameTypeOrMember(RenameStatement statement, QualifiedName name)
    {
        var type = RequireType(name);
        if (statement.Member is null)
        {
            if (Catalog.GetRelation(type.RelationOid) is { Kind: not RelationKind.CompositeType } table)
                throw new StatementException(
                    SqlStates.WrongObjectType, $"{NameOf(table)} is a table's row type", name.Span, hint: "Use ALTER TABLE instead.");
            RenameType(type, statement.NewName);
            return;
        }
        if (statement.MemberKind == ObjectKind.Attribute && Catalog.GetRelation(type.RelationOid) is { } attributes)
        {
            if (attributes.FindColumn(statement.Member.Name) is null)
                throw new StatementException(
                    SqlStates.UndefinedColumn, $"column \"{statement.Member.Name}\" does not exist", statement.Member.Span);
            var typed = TypedTables(type, statement.Behavior, statement.Member.Span);
            RenameColumn(attributes, statement.Member, statement.NewName, isOnly: false);
            foreach (var table in typed)
                if (table.FindColumn(statement.Member.Name) is { } column) RenameColumn(table, column, statement.NewName, [table.Oid, .. Below(table)]);
            return;
        }
        foreach (var constraint in Catalog.ConstraintsOf(type.Oid))
        {
            if (constraint.Name != statement.Member.Name) continue;
            if (FindDomainConstraint(type, statement.NewName.Name) is not null)
                throw new StatementException(
                    SqlStates.DuplicateObject, $"constraint \"{statement.NewName.Name}\" for domain {type.Name} already exists", statement.NewName.Span);
            _builder.Put(constraint with { Name = statement.NewName.Name, ChangedAt = Here });
            RecordRename(constraint, statement.NewName.Name);
            return;
        }
        throw new StatementException(
            SqlStates.UndefinedObject, $"constraint \"{statement.Member.Name}\" for domain {type.Name} does not exist", statement.Member.Span);
    }

    private void RenameType(SqlType type, Identifier newName)
    {
        // A composite type is renamed as the relation that it is, first of all.
        if (type.Kind == TypeKind.Composite && FindRelationOrIndex(type.SchemaOid, newName.Name) is not null)
            throw new StatementException(SqlStates.DuplicateTable, $"relation \"{newName.Name}\" already exists", newName.Span);
        CheckTypeNameIsFree(type.SchemaOid, newName.Name, newName.Span);
        var schema = SchemaNameOf(type);
        Rewrite(type, schema, newName.Name);
        if (Catalog.GetRelation(type.RelationOid) is { } attributes) _builder.Put(attributes with { Name = newName.Name });
        RenameWithArray(Catalog.GetType(type.Oid)!, newName.Name);
        _builder.Record(new RenameRecord(HistoryObject.Type, schema, type.Name, type.Name, newName.Name, type.Oid, 0, Here));
    }

    private void RenameRoutine(RoutineObject reference, Identifier newName)
    {
        var routine = FindRoutine(reference, reference.Kind, isMissingOk: false)!;
        if (FindOverload(routine.SchemaOid, newName.Name, routine.Arguments) is not null)
            throw new StatementException(
                SqlStates.DuplicateFunction,
                $"function {newName.Name}{ArgumentList(routine)} already exists in schema \"{SchemaNameOf(routine)}\"",
                newName.Span);
        var schema = SchemaNameOf(routine);
        Rewrite(routine, schema, newName.Name);
        _builder.Put(Catalog.GetRoutine(routine.Oid)! with { Name = newName.Name, ChangedAt = Here });
        _builder.Record(new RenameRecord(HistoryObject.Routine, schema, routine.Name, routine.Name, newName.Name, routine.Oid, 0, Here));
    }

    private void RenameTrigger(RelationMember member, Identifier newName)
    {
        var relation = RequireRelation(member.Relation);
        foreach (var trigger in Catalog.TriggersOf(relation.Oid))
        {
            if (trigger.Name != member.Name.Name) continue;
            var definition = trigger.Definition;
            if (_stored.Parse(definition, StoredTextKind.Statement) is CreateTriggerStatement parsed)
                definition = TextEdit.Apply(definition, [new TextEdit(parsed.Name.Span, Identifiers.Quote(newName.Name))]);
            var renamed = trigger with { Name = newName.Name, Definition = definition, ChangedAt = Here };
            _builder.Put(renamed);
            _builder.Record(new RenameRecord(
                HistoryObject.Trigger, SchemaNameOf(relation), relation.Name, trigger.Name, newName.Name, trigger.Oid, 0, Here));
            RenameClones(relation, renamed);
            return;
        }
        throw new StatementException(
            SqlStates.UndefinedObject, $"trigger \"{member.Name.Name}\" for table \"{relation.Name}\" does not exist", member.Name.Span);
    }

    /// <summary>Since PostgreSQL 15 the partitions' triggers follow.</summary>
    private void RenameClones(Relation relation, Trigger trigger)
    {
        if (Catalog.ServerVersion < 15) return;
        foreach (var partition in Partitions(relation))
        {
            foreach (var clone in Catalog.TriggersOf(partition.Oid))
            {
                if (clone.ParentOid != trigger.Oid) continue;
                _builder.Remove(clone);
                CloneTrigger(trigger, partition);
            }
        }
    }

    private void RenameSchema(NamedObject named, Identifier newName)
    {
        var schema = Catalog.FindSchema(named.Name.Name.Name)
            ?? throw new StatementException(SqlStates.InvalidSchemaName, $"schema \"{named.Name}\" does not exist", named.Span);
        if (Catalog.FindSchema(newName.Name) is not null)
            throw new StatementException(SqlStates.DuplicateSchema, $"schema \"{newName.Name}\" already exists", newName.Span);
        if (newName.Name.StartsWith("pg_", System.StringComparison.Ordinal)) throw ReservedSchemaName(newName);
        RewriteTexts(schema.Name, reference => reference.Item.SchemaOid == schema.Oid ? (newName.Name, reference.Item.Name) : null);
        foreach (var family in new List<OperatorFamily>(Catalog.OperatorFamilies))
            if (family.SchemaOid == schema.Oid) RenameFamily(family, newName.Name, family.Name);
        _builder.Put(schema with { Name = newName.Name, ChangedAt = Here });
        _builder.Record(new RenameRecord(HistoryObject.Schema, schema.Name, schema.Name, schema.Name, newName.Name, schema.Oid, 0, Here));
    }

    private void ApplySetSchema(SetSchemaStatement statement)
    {
        switch (statement.Object)
        {
            case NamedObject { Kind: ObjectKind.Type or ObjectKind.Domain } named: MoveType(RequireType(named.Name), statement.NewSchema); break;
            case TypeObject type: MoveType(RequireType(type.Type.Name), statement.NewSchema); break;
            case RoutineObject routine: MoveRoutine(FindRoutine(routine, routine.Kind, isMissingOk: false)!, statement.NewSchema); break;
            case NamedObject named when IsRelationKind(named.Kind):
                if (FindRelationOrIndex(named.Name, statement.IfExists) is not { } found)
                {
                    if (statement.IfExists) return;
                    throw new StatementException(SqlStates.UndefinedTable, $"relation \"{named.Name}\" does not exist", named.Span);
                }
                if (found is Relation { Kind: RelationKind.Sequence, Sequence: { OwnerOid: not 0 } owned } && Catalog.GetRelation(owned.OwnerOid) is { } owner)
                    throw new StatementException(
                        SqlStates.FeatureNotSupported,
                        "cannot move an owned sequence into another schema",
                        named.Span,
                        $"Sequence \"{found.Name}\" is linked to table \"{owner.Name}\".");
                if (found is Index)
                    throw new StatementException(
                        SqlStates.WrongObjectType, $"\"{found.Name}\" is not a table, view, materialized view, sequence, or foreign table", named.Span);
                if (found is Relation relation) MoveRelation(relation, RequireSchema(statement.NewSchema), statement.NewSchema.Span);
                break;
            case OperatorObject or OperatorClassObject or NamedObject { Kind: ObjectKind.Collation }:
                if (FindOperatorOrKin(statement.Object, isMissingOk: false) is SchemaObject { IsBuiltIn: false } item)
                {
                    var schema = RequireSchema(statement.NewSchema);
                    if (schema.Oid != item.SchemaOid) RequireNewKinName(item, schema.Oid, item.Name, statement.NewSchema.Span);
                    if (item is OperatorFamily family) RenameFamily(family, schema.Name, family.Name);
                    _builder.Put(item with { SchemaOid = schema.Oid, ChangedAt = Here });
                }
                break;
            case NamedObject { Kind: ObjectKind.Extension } named:
                if (named.Name.Name.Name == "plpgsql")
                    throw new StatementException(SqlStates.FeatureNotSupported, "extension \"plpgsql\" does not support SET SCHEMA", named.Span);
                var extension = RequireExtension(named.Name.Name);
                var target = RequireSchema(statement.NewSchema);
                RequireRelocatable(extension, named.Span);
                MoveExtension(extension, target, statement.NewSchema.Span);
                break;
            case NamedObject named when IsObjectKind(named.Kind): MoveObject(named, statement.NewSchema); break;
            default: Ignore(); break;
        }
    }

    /// <summary>AlterTableNamespaceInternal: the relation, its row type, its indexes and the sequences of its columns need names that are free there.</summary>
    private void MoveRelation(Relation relation, Schema schema, SqlSpan span)
    {
        if (relation.SchemaOid == schema.Oid) return;
        if (IsTemporary(relation.SchemaOid) || IsTemporary(schema.Oid))
            throw new StatementException(SqlStates.FeatureNotSupported, "cannot move objects into or out of temporary schemas", span);
        RequireNewRelationName(relation.Name, schema, span);
        var old = SchemaNameOf(relation);
        Rewrite(relation, schema.Name, relation.Name);
        if (Catalog.GetType(relation.TypeOid) is { } rowType)
        {
            Rewrite(rowType, schema.Name, rowType.Name);
            MoveWithArray(rowType, schema, span);
        }
        else if (HasSequenceTypes && relation.Kind == RelationKind.Sequence) RequireNewTypeName(relation.Name, schema, span);
        _builder.Put(Catalog.GetRelation(relation.Oid)! with { SchemaOid = schema.Oid, ChangedAt = Here });
        foreach (var index in Catalog.IndexesOf(relation.Oid))
        {
            RequireNewRelationName(index.Name, schema, span);
            _builder.Put(index with { SchemaOid = schema.Oid });
        }
        foreach (var sequence in OwnedSequences(relation.Oid, null)) MoveRelation(sequence, schema, span);
        _builder.Record(new RenameRecord(
            HistoryObject.Relation, old, relation.Name, relation.Name, schema.Name + "." + relation.Name, relation.Oid, 0, Here));
    }

    private void RequireNewRelationName(string name, Schema schema, SqlSpan span)
    {
        if (IsRelationNameTaken(schema.Oid, name))
            throw new StatementException(SqlStates.DuplicateTable, $"relation \"{name}\" already exists in schema \"{schema.Name}\"", span);
    }

    private void RequireNewTypeName(string name, Schema schema, SqlSpan span)
    {
        if (IsTypeNameTaken(schema.Oid, name))
            throw new StatementException(SqlStates.DuplicateObject, $"type \"{name}\" already exists in schema \"{schema.Name}\"", span);
    }

    private void MoveType(SqlType type, Identifier newSchema)
    {
        var schema = RequireSchema(newSchema);
        if (type.Kind == TypeKind.Array)
            throw new StatementException(SqlStates.WrongObjectType, $"cannot alter array type {NameOf(type)}", newSchema.Span);
        if (type.SchemaOid != schema.Oid) RequireNewTypeName(type.Name, schema, newSchema.Span);
        if (Catalog.GetRelation(type.RelationOid) is { Kind: not RelationKind.CompositeType } table)
            throw new StatementException(
                SqlStates.WrongObjectType, $"{NameOf(table)} is a table's row type", newSchema.Span, hint: "Use ALTER TABLE instead.");
        if (type.SchemaOid == schema.Oid) return;
        Rewrite(type, schema.Name, type.Name);
        var old = SchemaNameOf(type);
        MoveWithArray(type, schema, newSchema.Span);
        _builder.Record(new RenameRecord(HistoryObject.Type, old, type.Name, type.Name, schema.Name + "." + type.Name, type.Oid, 0, Here));
    }

    /// <summary>AlterTypeNamespaceInternal: the array type keeps its name, which has to be free, too.</summary>
    private void MoveWithArray(SqlType type, Schema schema, SqlSpan span)
    {
        RequireNewTypeName(type.Name, schema, span);
        var attributes = Catalog.GetRelation(type.RelationOid) is { Kind: RelationKind.CompositeType } own ? own : null;
        if (attributes is not null) RequireNewRelationName(attributes.Name, schema, span);
        _builder.Put(Catalog.GetType(type.Oid)! with { SchemaOid = schema.Oid, ChangedAt = Here });
        if (attributes is not null) _builder.Put(attributes with { SchemaOid = schema.Oid });
        if (Catalog.GetType(type.ArrayOid) is not { } array) return;
        RequireNewTypeName(array.Name, schema, span);
        _builder.Put(array with { SchemaOid = schema.Oid });
    }

    private void MoveRoutine(Routine routine, Identifier newSchema)
    {
        var schema = RequireSchema(newSchema);
        if (routine.SchemaOid == schema.Oid) return;
        if (FindOverload(schema.Oid, routine.Name, routine.Arguments) is not null)
            throw new StatementException(
                SqlStates.DuplicateFunction,
                $"function {routine.Name}{ArgumentList(routine)} already exists in schema \"{schema.Name}\"",
                newSchema.Span);
        var old = SchemaNameOf(routine);
        Rewrite(routine, schema.Name, routine.Name);
        _builder.Put(Catalog.GetRoutine(routine.Oid)! with { SchemaOid = schema.Oid, ChangedAt = Here });
        _builder.Record(new RenameRecord(
            HistoryObject.Routine, old, routine.Name, routine.Name, schema.Name + "." + routine.Name, routine.Oid, 0, Here));
    }

    private void MoveExtension(Extension extension, Schema schema, SqlSpan span)
    {
        foreach (var item in MembersOf(extension))
        {
            if (item is not SchemaObject member || member.SchemaOid != extension.SchemaOid) continue;
            if (item is SqlType { Kind: TypeKind.Array }) continue;
            Rewrite(member, schema.Name, member.Name);
            if (item is SqlType type) MoveWithArray(type, schema, span);
            else if (_builder.Find(member) is SchemaObject moved) _builder.Put(moved with { SchemaOid = schema.Oid, ChangedAt = Here });
            if (item is Relation relation)
                foreach (var index in Catalog.IndexesOf(relation.Oid)) _builder.Put(index with { SchemaOid = schema.Oid });
        }
        _builder.Put(extension with { SchemaOid = schema.Oid, ChangedAt = Here });
    }

    /// <summary>Writes an object's coming name into every text that names it; to be called while the old name still holds.</summary>
    private void Rewrite(SchemaObject item, string newSchema, string newName) => RewriteTexts(
        item.Name,
        reference => reference.Item.Oid == item.Oid && reference.Item.GetType() == item.GetType() ? (newSchema, newName) : null);
}
