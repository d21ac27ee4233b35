using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Replay;

/// <summary>CREATE TABLE and CREATE FOREIGN TABLE (manual, CREATE TABLE; commands/tablecmds.c, parser/parse_utilcmd.c).</summary>
internal sealed partial class ReplaySession
{
    private void CreateTable(CreateTableStatement statement)
    {
        var isTemporary = statement.Persistence == TablePersistence.Temporary;
        var schemaOid = CreationSchema(statement.Name, isTemporary);
        if (IsTemporary(schemaOid) && statement.Persistence == TablePersistence.Unlogged)
            throw new StatementException(
                SqlStates.InvalidTableDefinition, "only temporary relations may be created in temporary schemas", statement.Name.Span);
        if (statement.IfNotExists && IsRelationNameTaken(schemaOid, statement.Name.Name.Name)) return;
        if (statement.PartitionBy is not null && !statement.Inherits.IsEmpty)
            throw new StatementException(SqlStates.InvalidObjectDefinition, "cannot create partitioned table as inheritance child", statement.Span);
        RefuseOids(statement.Options);
        var draft = new TableDraft(new Relation
        {
            Oid = _builder.NewOid(),
            SchemaOid = schemaOid,
            Name = statement.Name.Name.Name,
            Kind = statement.PartitionBy is null ? RelationKind.Table : RelationKind.PartitionedTable,
            Persistence = IsTemporary(schemaOid) ? Persistence.Temporary
                : statement.Persistence == TablePersistence.Unlogged ? Persistence.Unlogged : Persistence.Permanent,
            Options = StorageOptions(statement.Options),
            DefinedAt = Here,
        });
        if (statement.PartitionOf is { } parent) AddPartitionParent(draft, parent, statement.Bound);
        else if (statement.OfType is { } type) AddTypedColumns(draft, type);
        AddElements(draft, statement.Elements, statement.Inherits);
        if (draft.Table is { Kind: RelationKind.PartitionedTable, Options.Count: > 0 } && Catalog.ServerVersion >= 16) throw HasNoStorage(statement.Span);
        if (statement.OnCommit != OnCommitAction.Unspecified && draft.Table.Persistence != Persistence.Temporary)
            throw new StatementException(SqlStates.InvalidTableDefinition, "ON COMMIT can only be used on temporary tables", statement.Span);
        Finish(draft, statement.Name.Span, statement.PartitionBy);
        if (statement.OnCommit == OnCommitAction.Drop) _droppedAtCommit.Add(draft.Table.Oid);
    }

    private void CreateForeignTable(CreateForeignTableStatement statement)
    {
        var schemaOid = CreationSchema(statement.Name);
        if (statement.IfNotExists && IsRelationNameTaken(schemaOid, statement.Name.Name.Name)) return;
        var draft = new TableDraft(new Relation
        {
            Oid = _builder.NewOid(),
            SchemaOid = schemaOid,
            Name = statement.Name.Name.Name,
            Kind = RelationKind.ForeignTable,
            Options = WithServer(RequireServer(statement.Server), ChangedOptions([], statement.ServerOptions)),
            DefinedAt = Here,
        });
        if (statement.PartitionOf is { } parent) AddPartitionParent(draft, parent, statement.Bound);
        AddElements(draft, statement.Elements, statement.Inherits);
        Finish(draft, statement.Name.Span, null);
    }

    private void AddElements(TableDraft draft, NodeList<TableElement> elements, NodeList<QualifiedName> inherits)
    {
        var inherited = new InheritedColumns();
        RequireDistinct(inherits);
        foreach (var parent in inherits) Inherit(draft, inherited, parent);
        draft.Columns.AddRange(inherited.Columns);
        foreach (var element in elements)
        {
            switch (element)
            {
                case HoleElement: throw new NotUnderstoodException("part of the table is not known", element.Span);
                case ColumnDefinition column: AddColumn(draft, column); break;
                case LikeClause like: AddLike(draft, like); break;
                case ConstraintClause constraint:
                    RefuseOnForeignTable(draft.Table, constraint);
                    draft.Constraints.Add(new PendingConstraint(constraint, null));
                    break;
            }
        }
        foreach (var name in inherited.Conflicting)
        {
            if (draft.Defaults.Exists(item => item.Column == name)) continue;
            var isGenerated = draft.Columns.Exists(column => column.Name == name && column.Generated != GeneratedKind.None);
            draft.Note(
                new StatementException(
                    SqlStates.InvalidColumnDefinition,
                    $"column \"{name}\" inherits conflicting {(isGenerated ? "generation expressions" : "default values")}",
                    hint: isGenerated ? null : "To resolve the conflict, specify a default explicitly."),
                isOfNames: false);
        }
    }

    /// <summary>
    /// Puts the table and everything that was gathered for it, in PostgreSQL's order: the columns, defaults, the partition key, what
    /// a partition has from its parent, checks, keys, what LIKE copies, foreign keys.
    /// </summary>
    private void Finish(TableDraft draft, SqlSpan name, PartitionSpecification? partitionBy)
    {
        var table = draft.Table with { Columns = draft.Columns.ToArray() };
        var keys = ReadKeys(table, draft.Constraints);
        if (draft.Conflict is { } conflict) throw conflict;
        CheckRelationNameIsFree(table.SchemaOid, table.Name, name);
        table = PutWithRowType(table);
        PutDefaults(draft, table);
        if (draft.Bound is { } bound && Catalog.GetRelation(table.ParentOids[0]) is { } parent)
            RequireFreeBound(parent, TransformBound(parent, bound), table);
        if (partitionBy is not null) PutPartitionKey(table, partitionBy);
        foreach (var sequence in draft.Sequences) _builder.Put(sequence(table));
        foreach (var check in draft.InheritedChecks) _builder.Put(check with { Oid = _builder.NewOid(), RelationOid = table.Oid });
        if (table.IsPartition) CloneToPartition(Catalog.GetRelation(table.ParentOids[0])!, Catalog.GetRelation(table.Oid)!);
        _makesTable = table.Kind != RelationKind.ForeignTable;
        // A foreign key may need an index that LIKE copies.
        AddChecks(table, draft.Constraints, isOnly: false);
        PutKeys(table, keys, isOnly: false);
        foreach (var after in draft.After) after(Catalog.GetRelation(table.Oid)!);
        AddForeignKeys(table, draft.Constraints, isOnly: false);
        _makesTable = false;
    }

    /// <summary>Puts a new relation with the type of its rows.</summary>
    private Relation PutWithRowType(Relation relation)
    {
        var type = PutWithArray(new SqlType
        {
            Oid = _builder.NewOid(),
            SchemaOid = relation.SchemaOid,
            Name = relation.Name,
            Kind = TypeKind.Composite,
            Category = 'C',
            RelationOid = relation.Oid,
            DefinedAt = relation.DefinedAt,
        });
        relation = relation with { TypeOid = type.Oid };
        _builder.Put(relation);
        return relation;
    }

    private void AddTypedColumns(TableDraft draft, QualifiedName typeName)
    {
        var type = RequireType(typeName);
        if (Catalog.GetRelation(type.RelationOid) is not { Kind: RelationKind.CompositeType } composite)
            throw new StatementException(SqlStates.WrongObjectType, $"type {type.Name} is not a composite type", typeName.Span);
        draft.Table = draft.Table with { OfTypeOid = type.Oid };
        foreach (var column in composite.Columns)
            draft.Columns.Add(column with { Ordinal = draft.Columns.Count + 1, Comment = null, DefinedAt = Here });
    }

    private void AddColumn(TableDraft draft, ColumnDefinition definition)
    {
        CheckHole(definition.Name);
        var name = definition.Name.Name;
        var existing = draft.Columns.FindIndex(column => column.Name == name);
        // A partition's or typed table's column is only given options; a child's may be merged with its parent's.
        if (definition.Type is null)
        {
            if (existing < 0)
                throw new StatementException(SqlStates.UndefinedColumn, $"column \"{name}\" does not exist", definition.Name.Span);
            if (!draft.Declared.Add(name))
                throw new StatementException(SqlStates.DuplicateColumn, $"column \"{name}\" specified more than once", definition.Name.Span);
            draft.Columns[existing] = ApplyColumnConstraints(draft, draft.Columns[existing], definition);
            return;
        }
        if (existing >= 0 && draft.Declared.Contains(name))
            draft.Note(
                new StatementException(SqlStates.DuplicateColumn, $"column \"{name}\" specified more than once", definition.Name.Span), isOfNames: false);
        if (SystemColumns.Contains(name)) draft.Note(IsSystemColumn(definition.Name), isOfNames: true);
        draft.Declared.Add(name);
        var column = ReadColumn(draft, definition, existing >= 0 ? draft.Columns[existing].Ordinal : draft.Columns.Count + 1);
        column = column with { Settings = ReadSettings(draft, definition, column.Type, isInherited: existing >= 0) };
        if (existing < 0) draft.Columns.Add(column);
        else if (draft.Conflict is null) draft.Columns[existing] = Merge(draft, draft.Columns[existing], KeepingStorage(column, draft.Columns[existing]), definition.Span);
    }

    /// <summary>A column declared in a child that its parent has too (MergeAttributes).</summary>
    private Column Merge(TableDraft draft, Column inherited, Column declared, SqlSpan span)
    {
        var hasDefault = declared.Generated == GeneratedKind.None && draft.Defaults.Exists(item => item.Column == declared.Name);
        if (inherited.Type.IsKnown && declared.Type.IsKnown && inherited.Type != declared.Type)
            draft.Note(new StatementException(SqlStates.DatatypeMismatch, $"column \"{inherited.Name}\" has a type conflict", span), isOfNames: false);
        else if (inherited.Type.IsKnown && declared.Type.IsKnown && inherited.Collation != declared.Collation)
            draft.Note(new StatementException(SqlStates.CollationMismatch, $"column \"{inherited.Name}\" has a collation conflict", span), isOfNames: false);
        else if (MergeConflict(inherited, declared, hasDefault) is { } message)
            draft.Note(new StatementException(SqlStates.InvalidColumnDefinition, message, span), isOfNames: false);
        return inherited with
        {
            IsLocal = true,
            Settings = MergedSettings(draft, inherited, declared, span),
            NotNull = inherited.NotNull || declared.NotNull,
            Default = declared.Default ?? inherited.Default,
            Generated = declared.Generated == GeneratedKind.None ? inherited.Generated : declared.Generated,
            Identity = draft.Table.IsPartition && SharesIdentity ? inherited.Identity : declared.Identity,
            SequenceOid = declared.SequenceOid,
            DefinedAt = declared.DefinedAt,
        };
    }

    /// <summary>What the declaration of an inherited column may not say of its default and generation.</summary>
    private string? MergeConflict(Column inherited, Column declared, bool hasDefault)
    {
        if (inherited.Generated == GeneratedKind.None)
            return declared.Generated != GeneratedKind.None && Catalog.ServerVersion >= 16 ? $"child column \"{declared.Name}\" specifies generation expression" : null;
        if (declared.Generated != GeneratedKind.None)
        {
            return Catalog.ServerVersion < 16 ? $"child column \"{declared.Name}\" specifies generation expression"
                : declared.Generated != inherited.Generated ? $"column \"{declared.Name}\" inherits from generated column of different kind"
                : null;
        }
        if (hasDefault) return $"column \"{declared.Name}\" inherits from generated column but specifies default";
        return declared.Identity != IdentityKind.None ? $"column \"{declared.Name}\" inherits from generated column but specifies identity" : null;
    }

    private static readonly HashSet<string> SystemColumns = ["tableoid", "cmax", "xmax", "cmin", "xmin", "ctid"];

    private static void CheckColumnName(Identifier name)
    {
        if (SystemColumns.Contains(name.Name)) throw IsSystemColumn(name);
    }

    private static StatementException IsSystemColumn(Identifier name) =>
        new(SqlStates.DuplicateColumn, $"column name \"{name.Name}\" conflicts with a system column name", name.Span);

    private static void RefuseOids(NodeList<StorageParameter> options)
    {
        foreach (var option in options)
        {
            if (option.Name.Name == "oids" && OptionText(option.Value).ToLowerInvariant() is not ("false" or "off" or "no" or "0"))
                throw new StatementException(SqlStates.FeatureNotSupported, "tables declared WITH OIDS are not supported", option.Span);
        }
    }

    private static List<KeyValuePair<string, string>> StorageOptions(NodeList<StorageParameter> options)
    {
        var found = new List<KeyValuePair<string, string>>();
        foreach (var option in options)
        {
            // OIDS is a word of the past that newer servers take when it is false.
            if (option.Name.Name == "oids") continue;
            // A toast table's options are its own.
            if (option.Namespace is { Name: "toast" }) continue;
            var name = option.Namespace is null ? option.Name.Name : option.Namespace.Name + "." + option.Name.Name;
            found.RemoveAll(existing => existing.Key == name);
            found.Add(new KeyValuePair<string, string>(name, OptionText(option.Value)));
        }
        found.Sort((a, b) => string.CompareOrdinal(a.Key, b.Key));
        return found;
    }

    /// <summary>defGetString: a parameter's value as a string; one that is only named is true.</summary>
    private static string OptionText(SqlNode? value) => value switch
    {
        null => "true",
        StringConstant text => text.Value,
        NumericConstant number => number.Text,
        SignedNumber number => (number.IsNegative ? "-" : "") + number.Text,
        UnaryExpression { Operator.Symbol: var symbol, Operand: NumericConstant number } => symbol + number.Text,
        BooleanConstant boolean => boolean.Value ? "true" : "false",
        Identifier word => word.Name,
        TypeName type => type.Name.ToString(),
        OperatorName symbol => symbol.Symbol,
        _ => "",
    };
}
