using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Replay;

/// <summary>A column's definition: its type, and what stands behind it (parse_utilcmd.c, transformColumnDefinition).</summary>
internal sealed partial class ReplaySession
{
    private Column ReadColumn(TableDraft draft, ColumnDefinition definition, int ordinal)
    {
        var serial = SerialType(definition.Type!);
        var type = serial ?? ResolveColumnType(definition.Type!, definition.Name);
        var column = new Column
        {
            Name = definition.Name.Name,
            Ordinal = ordinal,
            Type = type,
            Collation = CollationText(definition.Collation, type),
            DefinedAt = At(definition.Span),
        };
        if (serial is not null)
        {
            if (definition.Type!.IsArray)
                throw new StatementException(SqlStates.FeatureNotSupported, "array of serial is not implemented", definition.Type.Span);
            var sequence = NewSequence(draft, column, SequenceOptionsOf(default, type), null);
            column = column with { NotNull = true, SequenceOid = sequence.Oid, Default = NextValue(sequence) };
        }
        return ApplyColumnConstraints(draft, column, definition, serial is not null);
    }

    private TypeReference ResolveColumnType(TypeName name, Identifier column)
    {
        var type = ResolveOrReport(name);
        if (Catalog.GetType(type.Oid) is { Kind: TypeKind.Pseudo } pseudo)
            throw new StatementException(
                SqlStates.InvalidTableDefinition, $"column \"{column.Name}\" has pseudo-type {TypeFormatter.Format(Catalog, new(pseudo.Oid))}", name.Span);
        if (name.IsSetOf)
            throw new StatementException(SqlStates.InvalidTableDefinition, $"column \"{column.Name}\" cannot be declared SETOF", name.Span);
        return type;
    }

    /// <summary>serial and its kin are no types but a way to write a column (manual, 8.1.4).</summary>
    private static TypeReference? SerialType(TypeName type)
    {
        if (type.IsSystem || type.IsPercentType || type.Name.Parts.Count != 1) return null;
        return type.Name.Name.Name switch
        {
            "serial" or "serial4" => new TypeReference(BuiltInTypes.Int4),
            "bigserial" or "serial8" => new TypeReference(BuiltInTypes.Int8),
            "smallserial" or "serial2" => new TypeReference(BuiltInTypes.Int2),
            _ => null,
        };
    }

    private Column ApplyColumnConstraints(TableDraft draft, Column column, ColumnDefinition definition, bool isSerial = false)
    {
        var table = draft.Table.Name;
        bool sawNull = false, sawNotNull = isSerial, sawDefault = isSerial, sawIdentity = false, sawGenerated = false;
        foreach (var constraint in definition.Constraints)
        {
            switch (constraint)
            {
                case NullConstraint:
                    if (sawNotNull) throw Conflicting(constraint, "NULL/NOT NULL declarations");
                    sawNull = true;
                    column = column with { NotNull = false };
                    break;
                case NotNullConstraint notNull:
                    if (sawNull) throw Conflicting(constraint, "NULL/NOT NULL declarations");
                    sawNotNull = true;
                    column = column with { NotNull = true };
                    if (notNull.Name is not null || notNull.IsNoInherit) draft.Constraints.Add(new PendingConstraint(notNull, definition.Name));
                    break;
                case DefaultConstraint @default:
                    if (sawDefault)
                        throw new StatementException(
                            SqlStates.SyntaxError, $"multiple default values specified for column \"{column.Name}\" of table \"{table}\"", constraint.Span);
                    sawDefault = true;
                    column = column with { Default = null };
                    draft.Defaults.Add(new PendingDefault(column.Name, @default.Expression, isGenerated: false));
                    break;
                case IdentityConstraint identity:
                    if (draft.Table.OfTypeOid != 0 || draft.Bound is not null)
                        throw new StatementException(
                            SqlStates.FeatureNotSupported,
                            $"identity columns are not supported on {(draft.Bound is null ? "typed tables" : "partitions")}",
                            constraint.Span);
                    if (sawIdentity)
                        throw new StatementException(
                            SqlStates.SyntaxError,
                            $"multiple identity specifications for column \"{column.Name}\" of table \"{table}\"",
                            constraint.Span);
                    if (sawNull) throw Conflicting(constraint, "NULL/NOT NULL declarations");
                    sawIdentity = sawNotNull = true;
                    column = AddIdentity(draft, column, identity.IsAlways, identity.Options, identity.Span);
                    break;
                case GeneratedConstraint generated:
                    if (sawGenerated)
                        throw new StatementException(
                            SqlStates.SyntaxError,
                            $"multiple generation clauses specified for column \"{column.Name}\" of table \"{table}\"",
                            constraint.Span);
                    sawGenerated = true;
                    column = column with { Default = null, Generated = generated.IsStored ? GeneratedKind.Stored : GeneratedKind.Virtual };
                    draft.Defaults.Add(new PendingDefault(column.Name, generated.Expression, isGenerated: true));
                    break;
                case MisplacedAttributes:
                    throw new StatementException(SqlStates.SyntaxError, "misplaced DEFERRABLE clause", constraint.Span);
                default:
                    RefuseOnForeignTable(draft.Table, constraint);
                    draft.Constraints.Add(new PendingConstraint(constraint, definition.Name));
                    if (constraint is KeyConstraint { IsPrimary: true }) sawNotNull = true;
                    break;
            }
            if (sawDefault && sawIdentity) throw Both("default and identity");
            if (sawDefault && sawGenerated) throw Both("default and generation expression");
            if (sawIdentity && sawGenerated) throw Both("identity and generation expression");
        }
        return column;

        StatementException Conflicting(ConstraintClause at, string what) => new(
            SqlStates.SyntaxError, $"conflicting {what} for column \"{column.Name}\" of table \"{table}\"", at.Span);

        StatementException Both(string what) => new(
            SqlStates.SyntaxError, $"both {what} specified for column \"{column.Name}\" of table \"{table}\"", definition.Span);
    }

    private Column AddIdentity(TableDraft draft, Column column, bool isAlways, NodeList<SequenceOption> options, SqlSpan span)
    {
        RequireIdentityType(column, span);
        QualifiedName? name = null;
        foreach (var option in options)
            if (option.Kind == SequenceOptionKind.SequenceName) name = option.Name;
        var sequence = NewSequence(draft, column, SequenceOptionsOf(options, column.Type), name);
        return column with
        {
            NotNull = true,
            Identity = isAlways ? IdentityKind.Always : IdentityKind.ByDefault,
            SequenceOid = sequence.Oid,
        };
    }

    private static void RequireIdentityType(Column column, SqlSpan span)
    {
        if (column.Type.IsKnown && column.Type.Oid is not (BuiltInTypes.Int2 or BuiltInTypes.Int4 or BuiltInTypes.Int8))
            throw new StatementException(
                SqlStates.InvalidParameterValue, "identity column type must be smallint, integer, or bigint", span);
    }

    /// <summary>generateSerialExtraStmts: a sequence of the column, in the table's schema.</summary>
    private Relation NewSequence(TableDraft draft, Column column, SequenceOptions options, QualifiedName? name)
    {
        var table = draft.Table;
        var schemaOid = name is null ? table.SchemaOid : CreationSchema(name, isTemporary: false);
        var chosen = name?.Name.Name
            ?? ObjectNames.Choose(table.Name, column.Name, "seq", candidate => IsRelationNameTaken(schemaOid, candidate) || IsPlanned(candidate));
        if (name is not null) CheckRelationNameIsFree(schemaOid, chosen, name.Span);
        else CheckTypeNameIsFree(schemaOid, chosen, _statement!.Span);
        var sequence = new Relation
        {
            Oid = _builder.NewOid(),
            SchemaOid = schemaOid,
            Name = chosen,
            Kind = RelationKind.Sequence,
            Persistence = table.Persistence,
            Columns = SequenceColumns,
            Sequence = options with { OwnerOid = table.Oid, OwnerOrdinal = column.Ordinal },
            DefinedAt = column.DefinedAt,
        };
        draft.Sequences.Add(_ => sequence);
        return sequence;

        bool IsPlanned(string candidate) => candidate == table.Name || draft.Sequences.Exists(planned => planned(table).Name == candidate);
    }

    private string NextValue(Relation sequence) =>
        "nextval(" + Identifiers.QuoteLiteral(DefinitionFormatter.Name(Catalog, sequence)) + "::regclass)";

    /// <summary>The clause with its keyword, where PostgreSQL points.</summary>
    private SqlSpan CollateClause(QualifiedName collation)
    {
        var start = _text.Text.LastIndexOf("collate", collation.Span.Start, System.StringComparison.OrdinalIgnoreCase);
        return start < 0 ? collation.Span : SqlSpan.FromBounds(start, collation.Span.End);
    }

    /// <summary>The collation as SQL text; null for the type's own.</summary>
    private string? CollationText(QualifiedName? collation, TypeReference type)
    {
        if (collation is null) return null;
        CheckHole(collation);
        if (Catalog.GetType(type.Oid) is { IsBuiltIn: true, IsCollatable: false, Kind: not TypeKind.Pseudo })
            throw new StatementException(
                SqlStates.DatatypeMismatch, $"collations are not supported by type {TypeFormatter.Format(Catalog, new(type.Oid))}", CollateClause(collation));
        var name = collation.Name.Name;
        if (name == "default" || (type.Oid == BuiltInTypes.Name && name == "C")) return null;
        if (collation.Schema is { } schema && schema.Name != "pg_catalog") return Identifiers.Quote(schema.Name) + "." + Identifiers.Quote(name);
        if (collation.Schema is not null) return Identifiers.Quote(name);
        foreach (var visible in VisibleSchemas())
        {
            if (Catalog.FindCollation(visible, name) is not { } found) continue;
            return found.IsBuiltIn ? Identifiers.Quote(name) : DefinitionFormatter.Name(Catalog, found);
        }
        return Identifiers.Quote(name);
    }
}
