using System.Collections.Generic;
using System.Text;
using DbImpact.PostgreSql.Binding;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Replay;

/// <summary>CREATE and ALTER TYPE, CREATE and ALTER DOMAIN (commands/typecmds.c).</summary>
internal sealed partial class ReplaySession
{
    private SqlType PutNewType(QualifiedName name, SqlType type)
    {
        CheckTypeNameIsFree(type.SchemaOid, type.Name, name.Span);
        return PutWithArray(type);
    }

    private void CreateEnum(CreateEnumStatement statement)
    {
        var labels = new List<string>();
        foreach (var label in statement.Labels)
        {
            CheckLabel(label);
            if (labels.Contains(label.Value))
                throw new StatementException("23505", "duplicate key value violates unique constraint \"pg_enum_typid_label_index\"", label.Span);
            labels.Add(label.Value);
        }
        PutNewType(statement.Name, new SqlType
        {
            Oid = _builder.NewOid(),
            SchemaOid = CreationSchema(statement.Name),
            Name = statement.Name.Name.Name,
            Kind = TypeKind.Enum,
            Category = 'E',
            Labels = labels,
            DefinedAt = Here,
        });
    }

    private static void CheckLabel(StringConstant label)
    {
        if (label.HasHole) throw new NotUnderstoodException("the label is not known", label.Span);
        if (Encoding.UTF8.GetByteCount(label.Value) > Identifiers.MaximumBytes)
            throw new StatementException(
                "42602", $"invalid enum label \"{label.Value}\"", label.Span, "Labels must be 63 bytes or less.");
    }

    private SqlType RequireEnum(QualifiedName name)
    {
        var type = RequireType(name);
        return type.Kind == TypeKind.Enum ? type : throw new StatementException(SqlStates.WrongObjectType, $"{NameOf(type)} is not an enum", name.Span);
    }

    private void AddEnumValue(AlterEnumAddValueStatement statement)
    {
        var type = RequireEnum(statement.Name);
        CheckLabel(statement.Value);
        var labels = new List<string>(type.Labels);
        if (labels.Contains(statement.Value.Value))
        {
            if (statement.IfNotExists) return;
            throw new StatementException(
                SqlStates.DuplicateObject, $"enum label \"{statement.Value.Value}\" already exists", statement.Value.Span);
        }
        var position = labels.Count;
        if (statement.Neighbor is { } neighbor)
        {
            position = labels.IndexOf(neighbor.Value);
            if (position < 0)
                throw new StatementException(
                    SqlStates.InvalidParameterValue, $"\"{neighbor.Value}\" is not an existing enum label", neighbor.Span);
            if (!statement.IsBefore) position++;
        }
        labels.Insert(position, statement.Value.Value);
        _builder.Put(type with { Labels = labels, ChangedAt = Here });
    }

    private void RenameEnumValue(AlterEnumRenameValueStatement statement)
    {
        var type = RequireEnum(statement.Name);
        CheckLabel(statement.NewValue);
        var labels = new List<string>(type.Labels);
        var position = labels.IndexOf(statement.OldValue.Value);
        if (position < 0)
            throw new StatementException(
                SqlStates.InvalidParameterValue, $"\"{statement.OldValue.Value}\" is not an existing enum label", statement.OldValue.Span);
        if (labels.Contains(statement.NewValue.Value))
            throw new StatementException(
                SqlStates.DuplicateObject, $"enum label \"{statement.NewValue.Value}\" already exists", statement.NewValue.Span);
        RenameLabelInTexts(type, statement.OldValue.Value, statement.NewValue.Value);
        labels[position] = statement.NewValue.Value;
        _builder.Put(type with { Labels = labels, ChangedAt = Here });
    }

    private void CreateCompositeType(CreateCompositeTypeStatement statement)
    {
        var schemaOid = CreationSchema(statement.Name);
        CheckTypeNameIsFree(schemaOid, statement.Name.Name.Name, statement.Name.Span);
        if (IsRelationNameTaken(schemaOid, statement.Name.Name.Name))
            throw new StatementException(SqlStates.DuplicateTable, $"relation \"{statement.Name.Name.Name}\" already exists", statement.Name.Span);
        var columns = new List<Column>();
        foreach (var attribute in statement.Attributes)
        {
            if (columns.Exists(column => column.Name == attribute.Name.Name))
                throw new StatementException(
                    SqlStates.DuplicateColumn, $"column \"{attribute.Name.Name}\" specified more than once", attribute.Name.Span);
            columns.Add(ReadAttribute(attribute, columns.Count + 1));
        }
        PutWithRowType(new Relation
        {
            Oid = _builder.NewOid(),
            SchemaOid = schemaOid,
            Name = statement.Name.Name.Name,
            Kind = RelationKind.CompositeType,
            Columns = columns.ToArray(),
            DefinedAt = Here,
        });
    }

    private Column ReadAttribute(FunctionColumn attribute, int ordinal, SqlType? owner = null)
    {
        var type = ResolveColumnType(attribute.Type, attribute.Name);
        if (owner is not null) RefuseMemberOfItself(owner, type, attribute.Type.Span);
        return new Column
        {
            Name = attribute.Name.Name,
            Ordinal = ordinal,
            Type = type,
            Collation = CollationText(attribute.Collation, type),
            DefinedAt = At(attribute.Span),
        };
    }

    private void AlterCompositeType(AlterTableStatement statement)
    {
        if (FindType(statement.Name) is not { } type || type.RelationOid == 0)
            throw new StatementException(SqlStates.UndefinedTable, $"relation \"{statement.Name}\" does not exist", statement.Name.Span);
        if (Catalog.GetRelation(type.RelationOid) is not { Kind: RelationKind.CompositeType } attributes)
            throw new StatementException(SqlStates.WrongObjectType, $"\"{type.Name}\" is not a composite type", statement.Name.Span);
        var actions = new List<AlterTableAction>(statement.Actions.ToArray());
        // Stable, as List.Sort is not: drops first, then types, then what is added (AT_PASS_…).
        for (var pass = 0; pass <= 2; pass++)
            foreach (var action in actions.FindAll(action => AttributePass(action) == pass)) AlterAttributes(Catalog.GetRelation(attributes.Oid)!, type, action);
        _builder.Put(type with { ChangedAt = Here });
    }

    private static int AttributePass(AlterTableAction action) => action switch
    {
        DropColumnAction => 0,
        ColumnTypeAction => 1,
        _ => 2,
    };

    private void AlterAttributes(Relation attributes, SqlType type, AlterTableAction action)
    {
        switch (action)
        {
            case AddAttributeAction add:
                var typed = TypedTables(type, add.Behavior, add.Span);
                if (attributes.FindColumn(add.Attribute.Name.Name) is not null)
                    throw new StatementException(
                        SqlStates.DuplicateColumn,
                        $"column \"{add.Attribute.Name.Name}\" of relation \"{type.Name}\" already exists",
                        add.Attribute.Name.Span);
                var added = ReadAttribute(add.Attribute, NextOrdinal(attributes), type);
                PutColumn(attributes, added);
                foreach (var table in typed)
                {
                    var column = added with { Ordinal = NextOrdinal(table) };
                    PutColumn(table, column);
                    foreach (var child in Children(table)) AddInheritedColumn(child, column);
                }
                break;
            case DropColumnAction drop:
                var ofType = TypedTables(type, drop.Behavior, drop.Span);
                var dropped = drop.Column.Name;
                DropColumn(attributes, drop, isOnly: false);
                foreach (var table in ofType)
                    if (table.FindColumn(dropped) is { } column) DropColumn(table, column, isOnly: false, isCascade: true, drop.Span);
                break;
            case ColumnTypeAction change:
                var altered = RequireColumn(attributes, change.Column!);
                var changed = ResolveColumnType(change.Type, change.Column!);
                RefuseMemberOfItself(type, changed, change.Type.Span);
                var collation = CollationText(change.Collation, changed);
                RefuseUsedRow(type, change.Span);
                var tables = TypedTables(type, change.Behavior, change.Span);
                foreach (var table in tables)
                {
                    if (table.FindColumn(altered.Name) is not { } column) continue;
                    if (!CanAssign(column.Type, changed))
                        throw new StatementException(
                            SqlStates.DatatypeMismatch,
                            $"column \"{column.Name}\" cannot be cast automatically to type {TypeFormatter.Format(Catalog, new TypeReference(changed.Oid))}",
                            change.Span);
                    RequireDefaultCast(table, column, changed, change.Span);
                    RequireNoViewOn(table, column, change.Span);
                }
                foreach (var table in tables)
                    if (table.Kind != RelationKind.PartitionedTable && Catalog.GetType(table.TypeOid) is { } rowType) RefuseUsedRow(rowType, change.Span);
                PutColumn(attributes, altered with { Type = changed, Collation = collation, ChangedAt = Here });
                foreach (var table in tables)
                    if (table.FindColumn(altered.Name) is { } column) ChangeType(table, column, changed, collation);
                break;
        }
    }

    /// <summary>find_typed_table_dependencies: they are altered along where CASCADE says so.</summary>
    private List<Relation> TypedTables(SqlType type, DropBehavior behavior, SqlSpan span)
    {
        var found = new List<Relation>();
        foreach (var relation in Catalog.Relations)
            if (relation.OfTypeOid == type.Oid) found.Add(relation);
        if (found.Count == 0 || behavior == DropBehavior.Cascade) return found;
        throw new StatementException(
            SqlStates.DependentObjectsStillExist,
            $"cannot alter type \"{type.Name}\" because it is the type of a typed table",
            span,
            hint: "Use ALTER ... CASCADE to alter the typed tables too.");
    }

    /// <summary>find_composite_type_dependencies: rows that are stored somewhere keep their form.</summary>
    private void RefuseUsedRow(SqlType type, SqlSpan span)
    {
        var isTable = Catalog.GetRelation(type.RelationOid) is { Kind: not RelationKind.CompositeType };
        foreach (var oid in new[] { type.Oid, type.ArrayOid })
        {
            foreach (var relation in Catalog.Relations)
            {
                foreach (var column in relation.Columns)
                {
                    if (oid == 0 || column.Type.Oid != oid) continue;
                    if (relation.Kind is RelationKind.Table or RelationKind.MaterializedView or RelationKind.PartitionedTable)
                        throw new StatementException(
                            SqlStates.FeatureNotSupported,
                            isTable
                                ? $"cannot alter table \"{type.Name}\" because column \"{relation.Name}.{column.Name}\" uses its row type"
                                : $"cannot alter type \"{type.Name}\" because column \"{relation.Name}.{column.Name}\" uses it",
                            span);
                    if (relation.Kind == RelationKind.CompositeType && Catalog.GetType(relation.TypeOid) is { } outer && outer.Oid != type.Oid)
                        RefuseUsedRow(outer, span);
                }
            }
            foreach (var other in Catalog.Types)
                if (other.Kind == TypeKind.Domain && other.BaseType.Oid == oid && oid != 0) RefuseUsedRow(other, span);
        }
    }

    private void RefuseContainers(SqlType domain, SqlSpan span)
    {
        if (_isFromServer) return;
        foreach (var relation in Catalog.Relations)
        {
            foreach (var column in relation.Columns)
            {
                if (column.Type.Oid == domain.ArrayOid && relation.Kind is RelationKind.Table or RelationKind.MaterializedView or RelationKind.PartitionedTable)
                    throw new StatementException(
                        SqlStates.FeatureNotSupported, $"cannot alter type \"{domain.Name}\" because column \"{relation.Name}.{column.Name}\" uses it", span);
                if (relation.Kind == RelationKind.CompositeType && (column.Type.Oid == domain.Oid || column.Type.Oid == domain.ArrayOid)
                    && Catalog.GetType(relation.TypeOid) is { } outer) RefuseUsedRow(outer, span);
            }
        }
        foreach (var other in Catalog.Types)
            if (other.Kind == TypeKind.Domain && (other.BaseType.Oid == domain.Oid || other.BaseType.Oid == domain.ArrayOid)) RefuseContainers(other, span);
    }

    /// <summary>CheckAttributeType.</summary>
    private void RefuseMemberOfItself(SqlType composite, TypeReference member, SqlSpan span, int depth = 0)
    {
        if (Catalog.GetType(member.Oid) is not { } type || depth > 64) return;
        if (type.Oid == composite.Oid)
            throw new StatementException(
                SqlStates.InvalidTableDefinition, $"composite type {composite.Name} cannot be made a member of itself", span);
        if (type.Kind == TypeKind.Array) RefuseMemberOfItself(composite, new TypeReference(type.ElementOid), span, depth + 1);
        else if (type.Kind == TypeKind.Domain) RefuseMemberOfItself(composite, type.BaseType, span, depth + 1);
        else if (type.Kind == TypeKind.Range) RefuseMemberOfItself(composite, new TypeReference(type.SubtypeOid), span, depth + 1);
        else if (type.Kind == TypeKind.Composite && Catalog.GetRelation(type.RelationOid) is { } row)
            foreach (var column in row.Columns) RefuseMemberOfItself(composite, column.Type, span, depth + 1);
    }

    private void CreateDomain(CreateDomainStatement statement)
    {
        var schemaOid = CreationSchema(statement.Name);
        var name = statement.Name.Name.Name;
        CheckTypeNameIsFree(schemaOid, name, statement.Name.Span);
        var baseType = ResolveOrReport(statement.Type);
        var domain = new SqlType
        {
            Oid = _builder.NewOid(),
            SchemaOid = schemaOid,
            Name = name,
            Kind = TypeKind.Domain,
            Category = Catalog.GetType(baseType.Oid)?.Category ?? 'U',
            BaseType = baseType,
            Collation = CollationText(statement.Collation, baseType),
            // What the type below has at this moment is taken over (DefineDomain).
            Default = Catalog.GetType(baseType.Oid)?.Default,
            DefinedAt = Here,
        };
        var hasDefault = false;
        var checks = new List<CheckConstraint>();
        foreach (var constraint in statement.Constraints)
        {
            switch (constraint)
            {
                case NotNullConstraint:
                    if (constraint.Name is not null) _notNullNames[domain.Oid] = constraint.Name.Name;
                    domain = domain with { NotNull = true };
                    break;
                case NullConstraint when domain.NotNull:
                    throw new StatementException(SqlStates.SyntaxError, "conflicting NULL/NOT NULL constraints", constraint.Span);
                case DefaultConstraint { Expression: var expression }:
                    if (hasDefault) throw new StatementException(SqlStates.SyntaxError, "multiple default expressions", constraint.Span);
                    hasDefault = true;
                    domain = domain with { Default = StoreDefault(expression, baseType, name) };
                    break;
                case CheckConstraint check: checks.Add(check); break;
            }
        }
        domain = PutNewType(statement.Name, domain);
        foreach (var check in checks) AddDomainCheck(domain, check);
    }

    private void AddDomainCheck(SqlType domain, CheckConstraint check)
    {
        var name = check.Name?.Name
            ?? ObjectNames.Choose(domain.Name, null, "check", candidate => IsConstraintNameTaken(domain.SchemaOid, candidate));
        if (FindDomainConstraint(domain, name) is not null)
            throw new StatementException(
                SqlStates.DuplicateObject, $"constraint \"{name}\" for domain \"{domain.Name}\" already exists", check.Span);
        _builder.Put(new Constraint
        {
            Oid = _builder.NewOid(),
            Name = name,
            Kind = ConstraintKind.Check,
            DomainOid = domain.Oid,
            Expression = StoreDomainCheck(domain, check.Expression),
            IsNotValid = check.IsNotValid,
            DefinedAt = At(check.Span),
        });
    }

    /// <summary>domainAddConstraint: VALUE is a value of the type that the domain is over.</summary>
    private string StoreDomainCheck(SqlType domain, SqlExpression expression)
    {
        var value = new Relation
        {
            Oid = 0,
            Name = "",
            SchemaOid = 0,
            Kind = RelationKind.CompositeType,
            Columns = [new Column { Name = "value", Ordinal = 1, Type = domain.BaseType }],
        };
        Check(expression, new DefinitionPlace(ExpressionKind.CheckConstraint) { Others = [("", value)], Condition = "CHECK" });
        return Store(expression);
    }

    private Constraint? FindDomainConstraint(SqlType domain, string name)
    {
        foreach (var constraint in Catalog.ConstraintsOf(domain.Oid))
            if (constraint.Name == name) return constraint;
        return null;
    }

    private void AlterDomain(AlterDomainStatement statement)
    {
        var domain = RequireType(statement.Name);
        if (domain.Kind != TypeKind.Domain)
            throw new StatementException(SqlStates.WrongObjectType, $"{NameOf(domain)} is not a domain", statement.Name.Span);
        // Values that are stored inside of others cannot be looked at (get_rels_with_domain).
        if (statement.Kind is AlterDomainKind.SetNotNull or AlterDomainKind.ValidateConstraint
            || (statement.Kind == AlterDomainKind.AddConstraint && statement.Constraint is { IsNotValid: false })) RefuseContainers(domain, statement.Name.Span);
        switch (statement.Kind)
        {
            case AlterDomainKind.SetDefault: _builder.Put(domain with { Default = StoreDefault(statement.Default!, domain.BaseType, domain.Name), ChangedAt = Here }); break;
            case AlterDomainKind.DropDefault: _builder.Put(domain with { Default = null, ChangedAt = Here }); break;
            case AlterDomainKind.SetNotNull: _builder.Put(domain with { NotNull = true, ChangedAt = Here }); break;
            case AlterDomainKind.DropNotNull: _builder.Put(domain with { NotNull = false, ChangedAt = Here }); break;
            case AlterDomainKind.AddConstraint when statement.Constraint is CheckConstraint check: AddDomainCheck(domain, check); break;
            case AlterDomainKind.AddConstraint:
                if (!domain.NotNull && statement.Constraint?.Name is { } name) _notNullNames[domain.Oid] = name.Name;
                _builder.Put(domain with { NotNull = true, ChangedAt = Here });
                break;
            default: ChangeDomainConstraint(domain, statement); break;
        }
    }

    /// <summary>Since PostgreSQL 17 a domain's NOT NULL is a constraint with a name; by the domain's OID, where the statement gives one.</summary>
    private readonly Dictionary<int, string> _notNullNames = [];

    private string NotNullName(SqlType domain) =>
        _notNullNames.TryGetValue(domain.Oid, out var name) ? name : ObjectNames.Make(domain.Name, null, "not_null");

    private void ChangeDomainConstraint(SqlType domain, AlterDomainStatement statement)
    {
        if (FindDomainConstraint(domain, statement.ConstraintName!.Name) is not { } constraint)
        {
            if (domain.NotNull && Catalog.ServerVersion >= 17 && NotNullName(domain) == statement.ConstraintName.Name)
            {
                if (statement.Kind == AlterDomainKind.DropConstraint) _builder.Put(domain with { NotNull = false, ChangedAt = Here });
                return;
            }
            if (statement.IfExists) return;
            throw new StatementException(
                SqlStates.UndefinedObject,
                $"constraint \"{statement.ConstraintName.Name}\" of domain \"{domain.Name}\" does not exist",
                statement.ConstraintName.Span);
        }
        if (statement.Kind == AlterDomainKind.DropConstraint)
        {
            RecordPart(HistoryObject.Constraint, domain, constraint.Name);
            _builder.Remove(constraint);
        }
        else _builder.Put(constraint with { IsNotValid = false, ChangedAt = Here });
    }
}
