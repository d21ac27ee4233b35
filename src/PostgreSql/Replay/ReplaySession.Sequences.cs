using System.Collections.Generic;
using System.Globalization;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Replay;

/// <summary>CREATE and ALTER SEQUENCE (commands/sequence.c).</summary>
internal sealed partial class ReplaySession
{
    /// <summary>What a sequence shows when it is read like a table.</summary>
    private static readonly Column[] SequenceColumns =
    [
        new() { Name = "last_value", Ordinal = 1, Type = new TypeReference(BuiltInTypes.Int8), NotNull = true },
        new() { Name = "log_cnt", Ordinal = 2, Type = new TypeReference(BuiltInTypes.Int8), NotNull = true },
        new() { Name = "is_called", Ordinal = 3, Type = new TypeReference(BuiltInTypes.Bool), NotNull = true },
    ];

    private void CreateSequence(CreateSequenceStatement statement)
    {
        var schemaOid = CreationSchema(statement.Name, statement.Persistence == TablePersistence.Temporary);
        var name = statement.Name.Name.Name;
        if (statement.IfNotExists && IsRelationNameTaken(schemaOid, name)) return;
        if (statement.Persistence == TablePersistence.Unlogged && Catalog.ServerVersion < 15)
            throw new StatementException(SqlStates.FeatureNotSupported, "unlogged sequences are not supported", statement.Span);
        CheckRelationNameIsFree(schemaOid, name, statement.Name.Span);
        var sequence = new Relation
        {
            Oid = _builder.NewOid(),
            SchemaOid = schemaOid,
            Name = name,
            Kind = RelationKind.Sequence,
            Persistence = IsTemporary(schemaOid) ? Persistence.Temporary
                : statement.Persistence == TablePersistence.Unlogged ? Persistence.Unlogged : Persistence.Permanent,
            Columns = SequenceColumns,
            Sequence = SequenceOptionsOf(statement.Options, null),
            DefinedAt = Here,
        };
        _builder.Put(sequence);
        foreach (var option in statement.Options)
            if (option.Kind == SequenceOptionKind.OwnedBy) SetOwner(sequence.Oid, option.Name!);
    }

    private void AlterSequence(AlterSequenceStatement statement)
    {
        if (FindRelationOrIndex(statement.Name, statement.IfExists) is not { } found)
        {
            if (statement.IfExists) return;
            throw new StatementException(SqlStates.UndefinedTable, $"relation \"{statement.Name}\" does not exist", statement.Name.Span);
        }
        if (found is not Relation { Kind: RelationKind.Sequence, Sequence: { } options } sequence)
            throw new StatementException(SqlStates.WrongObjectType, $"\"{found.Name}\" is not a sequence", statement.Name.Span);
        _builder.Put(sequence with { Sequence = Change(options, statement.Options), ChangedAt = Here });
        foreach (var option in statement.Options)
            if (option.Kind == SequenceOptionKind.OwnedBy) SetOwner(sequence.Oid, option.Name!);
    }

    /// <summary>OWNED BY table.column, or NONE (process_owned_by).</summary>
    private void SetOwner(int sequenceOid, QualifiedName owner)
    {
        var sequence = Catalog.GetRelation(sequenceOid)!;
        if (owner.Parts.Count == 1)
        {
            if (owner.Name.Name != "none")
                throw new StatementException(
                    SqlStates.SyntaxError, "invalid OWNED BY option", owner.Span, hint: "Specify OWNED BY table.column or OWNED BY NONE.");
            ReleaseOwner(sequence);
            _builder.Put(sequence with { Sequence = sequence.Sequence! with { OwnerOid = 0, OwnerOrdinal = 0 } });
            return;
        }
        var table = RequireRelation(WithoutLast(owner));
        if (table.Kind is RelationKind.MaterializedView or RelationKind.Sequence or RelationKind.CompositeType)
            throw new StatementException(SqlStates.WrongObjectType, $"sequence cannot be owned by relation \"{table.Name}\"", owner.Span);
        if (table.SchemaOid != sequence.SchemaOid)
            throw new StatementException(
                SqlStates.ObjectNotInPrerequisiteState, "sequence must be in same schema as table it is linked to", owner.Span);
        var column = table.FindColumn(owner.Name.Name)
            ?? throw new StatementException(
                SqlStates.UndefinedColumn, $"column \"{owner.Name.Name}\" of relation \"{table.Name}\" does not exist", owner.Name.Span);
        ReleaseOwner(sequence);
        table = Catalog.GetRelation(table.Oid)!;
        column = table.FindColumn(column.Ordinal)!;
        _builder.Put(sequence with { Sequence = sequence.Sequence! with { OwnerOid = table.Oid, OwnerOrdinal = column.Ordinal } });
        if (column.Identity == IdentityKind.None) PutColumn(table, column with { SequenceOid = NewestSequence(table.Oid, column.Ordinal, 0) });
    }

    /// <summary>Several sequences may be owned by one column; the newest stands for them.</summary>
    private int NewestSequence(int tableOid, int ordinal, int except)
    {
        var newest = 0;
        foreach (var sequence in OwnedSequences(tableOid, ordinal))
            if (sequence.Oid != except && sequence.Oid > newest) newest = sequence.Oid;
        return newest;
    }

    private void ReleaseOwner(Relation sequence)
    {
        if (sequence.Sequence is not { OwnerOid: not 0 } options) return;
        if (Catalog.GetRelation(options.OwnerOid) is not { } table || table.FindColumn(options.OwnerOrdinal) is not { } column) return;
        if (column.Identity != IdentityKind.None)
            throw new StatementException(
                SqlStates.FeatureNotSupported,
                "cannot change ownership of identity sequence",
                detail: $"Sequence \"{sequence.Name}\" is linked to table \"{table.Name}\".");
        if (column.SequenceOid == sequence.Oid) PutColumn(table, column with { SequenceOid = NewestSequence(table.Oid, column.Ordinal, sequence.Oid) });
    }

    private static QualifiedName WithoutLast(QualifiedName name)
    {
        var parts = new Identifier[name.Parts.Count - 1];
        for (var i = 0; i < parts.Length; i++) parts[i] = name.Parts[i];
        return new QualifiedName(SqlSpan.FromBounds(parts[0].Span.Start, parts[parts.Length - 1].Span.End), new NodeList<Identifier>(parts));
    }

    /// <param name="options">As written.</param>
    /// <param name="type">The type of the column that the sequence is made for; null where AS gives it.</param>
    private SequenceOptions SequenceOptionsOf(NodeList<SequenceOption> options, TypeReference? type) =>
        Change(new SequenceOptions { Type = type is { IsKnown: true } known ? known : new TypeReference(BuiltInTypes.Int8) }, options, isNew: true);

    /// <summary>init_params: bounds that are the default's are kept as none.</summary>
    private SequenceOptions Change(SequenceOptions options, NodeList<SequenceOption> changes, bool isNew = false)
    {
        long? start = isNew ? null : options.Start;
        // Bounds stay what they were, even if the direction that made them the defaults is turned.
        var (low, high) = Bounds(options.Type);
        if (!isNew)
        {
            var isAscending = options.Increment > 0;
            options = options with { Minimum = options.Minimum ?? (isAscending ? 1 : low), Maximum = options.Maximum ?? (isAscending ? high : -1) };
        }
        foreach (var change in changes)
        {
            switch (change.Kind)
            {
                case SequenceOptionKind.As:
                    options = WithType(options, SequenceType(change));
                    break;
                case SequenceOptionKind.IncrementBy:
                    options = options with { Increment = Number(change) };
                    if (options.Increment == 0)
                        throw new StatementException(SqlStates.InvalidParameterValue, "INCREMENT must not be zero", change.Span);
                    break;
                case SequenceOptionKind.MinValue: options = options with { Minimum = Number(change) }; break;
                case SequenceOptionKind.NoMinValue: options = options with { Minimum = null }; break;
                case SequenceOptionKind.MaxValue: options = options with { Maximum = Number(change) }; break;
                case SequenceOptionKind.NoMaxValue: options = options with { Maximum = null }; break;
                case SequenceOptionKind.Cache: options = options with { Cache = Number(change) }; break;
                case SequenceOptionKind.Cycle: options = options with { Cycle = true }; break;
                case SequenceOptionKind.NoCycle: options = options with { Cycle = false }; break;
                case SequenceOptionKind.Start: start = Number(change); break;
            }
        }
        return Normalized(options) is var normalized && start is { } value
            ? normalized with { Start = value }
            : normalized with { Start = normalized.DefaultStart };
    }

    private TypeReference SequenceType(SequenceOption option)
    {
        var type = Resolve(option.Type!);
        return type.Oid is BuiltInTypes.Int2 or BuiltInTypes.Int4 or BuiltInTypes.Int8
            ? type
            : throw new StatementException(
                SqlStates.InvalidParameterValue, "sequence type must be smallint, integer, or bigint", option.Type!.Span);
    }

    /// <summary>init_params: a bound that was the old type's own becomes the new one's default.</summary>
    private static SequenceOptions WithType(SequenceOptions options, TypeReference type)
    {
        var (low, high) = Bounds(options.Type);
        var (newLow, newHigh) = Bounds(type);
        return options with
        {
            Type = type,
            Minimum = options.Minimum == low ? newLow : options.Minimum,
            Maximum = options.Maximum == high ? newHigh : options.Maximum,
        };
    }

    private static (long Low, long High) Bounds(TypeReference type) => type.Oid switch
    {
        BuiltInTypes.Int2 => (short.MinValue, short.MaxValue),
        BuiltInTypes.Int4 => (int.MinValue, int.MaxValue),
        _ => (long.MinValue, long.MaxValue),
    };

    private static SequenceOptions Normalized(SequenceOptions options)
    {
        var (low, high) = Bounds(options.Type);
        var isAscending = options.Increment > 0;
        var minimum = isAscending ? 1 : low;
        var maximum = isAscending ? high : -1;
        return options with
        {
            Minimum = options.Minimum == minimum ? null : options.Minimum,
            Maximum = options.Maximum == maximum ? null : options.Maximum,
        };
    }

    private static long Number(SequenceOption option)
    {
        if (option.Value is not { HasHole: false } value) throw new NotUnderstoodException("the number is not known", option.Span);
        return long.TryParse((value.IsNegative ? "-" : "") + value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new StatementException("22P02", $"invalid input syntax for type bigint: \"{value.Text}\"", value.Span);
    }

    /// <summary>Replaces a column of a relation that is in the catalog; gives the relation as it then is.</summary>
    private Relation PutColumn(Relation relation, Column column)
    {
        var columns = new List<Column>(Catalog.GetRelation(relation.Oid)!.Columns);
        var index = columns.FindIndex(existing => existing.Ordinal == column.Ordinal);
        if (index < 0) columns.Add(column);
        else columns[index] = column;
        relation = Catalog.GetRelation(relation.Oid)! with { Columns = columns.ToArray() };
        _builder.Put(relation);
        return relation;
    }
}
