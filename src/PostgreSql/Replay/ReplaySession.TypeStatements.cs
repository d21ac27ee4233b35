using System;
using System.Collections.Generic;
using System.Text;
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

    private Column ReadAttribute(FunctionColumn attribute, int ordinal)
    {
        var type = ResolveColumnType(attribute.Type, attribute.Name);
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
        var type = RequireType(statement.Name);
        if (Catalog.GetRelation(type.RelationOid) is not { Kind: RelationKind.CompositeType } attributes)
            throw new StatementException(SqlStates.WrongObjectType, $"\"{type.Name}\" is not a composite type", statement.Name.Span);
        foreach (var action in statement.Actions)
        {
            attributes = Catalog.GetRelation(attributes.Oid)!;
            switch (action)
            {
                case AddAttributeAction add:
                    if (attributes.FindColumn(add.Attribute.Name.Name) is not null)
                        throw new StatementException(
                            SqlStates.DuplicateColumn,
                            $"column \"{add.Attribute.Name.Name}\" of relation \"{type.Name}\" already exists",
                            add.Attribute.Name.Span);
                    PutColumn(attributes, ReadAttribute(add.Attribute, NextOrdinal(attributes)));
                    break;
                case DropColumnAction drop: DropColumn(attributes, drop); break;
                case ColumnTypeAction change:
                    var column = RequireColumn(attributes, change.Column!);
                    var changed = ResolveColumnType(change.Type, change.Column!);
                    PutColumn(attributes, column with { Type = changed, Collation = CollationText(change.Collation, changed), ChangedAt = Here });
                    break;
            }
        }
        _builder.Put(type with { ChangedAt = Here });
    }

    private void CreateRangeType(CreateRangeTypeStatement statement)
    {
        var schemaOid = CreationSchema(statement.Name);
        var name = statement.Name.Name.Name;
        TypeReference? subtype = null;
        string? multirangeName = null;
        foreach (var option in statement.Definition)
        {
            if (option.Name.Name == "subtype" && option.Value is TypeName type) subtype = Resolve(type);
            if (option.Name.Name == "multirange_type_name") multirangeName = option.Value is TypeName written ? written.Name.Name.Name : OptionText(option.Value);
        }
        if (subtype is null) throw new StatementException(SqlStates.SyntaxError, "type attribute \"subtype\" is required", statement.Span);
        var range = PutNewType(statement.Name, new SqlType
        {
            Oid = _builder.NewOid(),
            SchemaOid = schemaOid,
            Name = name,
            Kind = TypeKind.Range,
            Category = 'R',
            SubtypeOid = subtype.Value.Oid,
            DefinedAt = Here,
        });
        if (Catalog.ServerVersion < 14) return;
        multirangeName ??= MultirangeName(name);
        CheckTypeNameIsFree(schemaOid, multirangeName, statement.Name.Span);
        var multirange = PutWithArray(new SqlType
        {
            Oid = _builder.NewOid(),
            SchemaOid = schemaOid,
            Name = multirangeName,
            Kind = TypeKind.Multirange,
            Category = 'R',
            RangeOid = range.Oid,
            DefinedAt = Here,
        });
        _builder.Put(range with { MultirangeOid = multirange.Oid });
    }

    /// <summary>makeMultirangeTypeName: <c>range</c> in the name becomes <c>multirange</c>, else <c>_multirange</c> is added.</summary>
    private static string MultirangeName(string name)
    {
        var at = name.IndexOf("range", StringComparison.Ordinal);
        if (at < 0) return Identifiers.Truncate(name, Identifiers.MaximumBytes - 11) + "_multirange";
        return Identifiers.Truncate(name.Substring(0, at) + "multi" + name.Substring(at));
    }

    private void CreateBaseType(CreateBaseTypeStatement statement)
    {
        var schemaOid = CreationSchema(statement.Name);
        var existing = Catalog.FindType(schemaOid, statement.Name.Name.Name);
        if (statement.IsShell)
        {
            CheckTypeNameIsFree(schemaOid, statement.Name.Name.Name, statement.Name.Span);
            _builder.Put(new SqlType
            {
                Oid = _builder.NewOid(),
                SchemaOid = schemaOid,
                Name = statement.Name.Name.Name,
                Kind = TypeKind.Shell,
                Category = 'P',
                DefinedAt = Here,
            });
            return;
        }
        var category = 'U';
        foreach (var option in statement.Definition)
            if (option.Name.Name == "category" && OptionText(option.Value) is { Length: 1 } text) category = text[0];
        if (existing is { Kind: TypeKind.Shell }) PutWithArray(existing with { Kind = TypeKind.Base, Category = category, ChangedAt = Here });
        else
            PutNewType(statement.Name, new SqlType
            {
                Oid = _builder.NewOid(),
                SchemaOid = schemaOid,
                Name = statement.Name.Name.Name,
                Kind = TypeKind.Base,
                Category = category,
                DefinedAt = Here,
            });
    }

    private void CreateDomain(CreateDomainStatement statement)
    {
        var schemaOid = CreationSchema(statement.Name);
        var name = statement.Name.Name.Name;
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
            DefinedAt = Here,
        };
        var checks = new List<CheckConstraint>();
        foreach (var constraint in statement.Constraints)
        {
            switch (constraint)
            {
                case NotNullConstraint: domain = domain with { NotNull = true }; break;
                case NullConstraint when domain.NotNull:
                    throw new StatementException(SqlStates.SyntaxError, "conflicting NULL/NOT NULL constraints", constraint.Span);
                case DefaultConstraint { Expression: var expression }:
                    if (domain.Default is not null) throw new StatementException(SqlStates.SyntaxError, "multiple default expressions", constraint.Span);
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
            Expression = Store(check.Expression),
            IsNotValid = check.IsNotValid,
            DefinedAt = At(check.Span),
        });
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
        switch (statement.Kind)
        {
            case AlterDomainKind.SetDefault: _builder.Put(domain with { Default = StoreDefault(statement.Default!, domain.BaseType, domain.Name), ChangedAt = Here }); break;
            case AlterDomainKind.DropDefault: _builder.Put(domain with { Default = null, ChangedAt = Here }); break;
            case AlterDomainKind.SetNotNull: _builder.Put(domain with { NotNull = true, ChangedAt = Here }); break;
            case AlterDomainKind.DropNotNull: _builder.Put(domain with { NotNull = false, ChangedAt = Here }); break;
            case AlterDomainKind.AddConstraint when statement.Constraint is CheckConstraint check: AddDomainCheck(domain, check); break;
            case AlterDomainKind.AddConstraint: _builder.Put(domain with { NotNull = true, ChangedAt = Here }); break;
            default: ChangeDomainConstraint(domain, statement); break;
        }
    }

    private void ChangeDomainConstraint(SqlType domain, AlterDomainStatement statement)
    {
        if (FindDomainConstraint(domain, statement.ConstraintName!.Name) is not { } constraint)
        {
            if (statement.IfExists) return;
            throw new StatementException(
                SqlStates.UndefinedObject,
                $"constraint \"{statement.ConstraintName.Name}\" of domain \"{domain.Name}\" does not exist",
                statement.ConstraintName.Span);
        }
        if (statement.Kind == AlterDomainKind.DropConstraint) _builder.Remove(constraint);
        else _builder.Put(constraint with { IsNotValid = false, ChangedAt = Here });
    }
}
