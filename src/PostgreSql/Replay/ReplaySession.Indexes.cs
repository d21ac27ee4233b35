using System.Collections.Generic;
using System.Globalization;
using DbImpact.PostgreSql.Binding;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;
using Index = DbImpact.PostgreSql.Catalog.Index;

namespace DbImpact.PostgreSql.Replay;

/// <summary>CREATE INDEX, and the names that indexes get (commands/indexcmds.c).</summary>
internal sealed partial class ReplaySession
{
    private void CreateIndex(CreateIndexStatement statement)
    {
        var table = RequireRelation(statement.Relation);
        if (table.Kind is not (RelationKind.Table or RelationKind.PartitionedTable or RelationKind.MaterializedView))
            throw new StatementException(
                SqlStates.WrongObjectType, $"cannot create index on relation \"{table.Name}\"", statement.Relation.Span);
        if (statement.IsConcurrently && _savepoints.Count > 0)
            throw new StatementException(SqlStates.InvalidTransactionState, "CREATE INDEX CONCURRENTLY cannot run inside a transaction block");
        if (statement.Name is { } written)
        {
            CheckHole(written);
            if (IsRelationNameTaken(table.SchemaOid, written.Name))
            {
                if (statement.IfNotExists) return;
                throw new StatementException(SqlStates.DuplicateTable, $"relation \"{written.Name}\" already exists", written.Span);
            }
        }
        var method = statement.AccessMethod?.Name ?? "btree";
        var keys = new List<IndexKey>();
        var names = new List<string>();
        foreach (var element in statement.Elements)
        {
            keys.Add(ReadIndexKey(table, element, method));
            names.Add(IndexColumnName(table, keys[keys.Count - 1]));
        }
        var include = new List<int>();
        foreach (var element in statement.Include)
        {
            var key = ReadIndexKey(table, element, method, isIncluded: true);
            if (key.Expression is not null)
                throw new StatementException(SqlStates.FeatureNotSupported, "expressions are not supported in included columns", element.Span);
            include.Add(key.Ordinal);
            names.Add(IndexColumnName(table, key));
        }
        if (statement.IsUnique) RequirePartitionColumns(table, keys, "UNIQUE", statement.Span);
        var index = new Index
        {
            Oid = _builder.NewOid(),
            SchemaOid = table.SchemaOid,
            Name = statement.Name?.Name ?? ChooseIndexName(table, names, "idx", false),
            RelationOid = table.Oid,
            Method = method,
            Keys = keys,
            Include = include,
            Predicate = statement.Where is null ? null : StorePredicate(table, statement.Where),
            IsUnique = statement.IsUnique,
            NullsNotDistinct = statement.NullsDistinct == false,
            Options = StorageOptions(statement.Options),
            DefinedAt = Here,
        };
        _builder.Put(index);
        if (statement.IsOnly) return;
        foreach (var partition in Partitions(table)) CloneIndex(index, table, partition);
    }

    private string StorePredicate(Relation table, SqlExpression where) => CheckCondition(table, where, ExpressionKind.IndexPredicate, "WHERE");

    /// <summary>ResolveOpClass: where none is named, the type has to have a default one for the access method.</summary>
    private void RequireOperatorClass(string method, TypeReference type, SqlSpan span)
    {
        if (!type.IsKnown || Catalog.HasUnknownExtension || !Catalog.OperatorsAreKnown || !BuiltInMethods.Contains(method)) return;
        if (Catalog.GetType(type.Oid) is not { } found || found.Extension is not null || DefaultOperatorClass.Find(Catalog, method, type.Oid) is not null) return;
        throw new StatementException(
            SqlStates.UndefinedObject,
            $"data type {TypeFormatter.Format(Catalog, new TypeReference(type.Oid))} has no default operator class for access method \"{method}\"",
            span,
            hint: "You must specify an operator class for the index or define a default operator class for the data type.");
    }

    private static readonly HashSet<string> BuiltInMethods = ["btree", "hash", "gist", "gin", "spgist", "brin"];

    private IndexKey ReadIndexKey(Relation table, IndexElement element, string method, bool isIncluded = false)
    {
        var isDescending = element.Direction == SortDirection.Descending;
        var key = new IndexKey
        {
            OperatorClass = OperatorClassText(element),
            IsDescending = isDescending,
            NullsFirst = element.Nulls == NullsOrder.None ? isDescending : element.Nulls == NullsOrder.First,
        };
        if (element.Expression is ColumnReference { Names.Count: 1, Star: null } reference)
        {
            var name = reference.Names[0];
            CheckHole(name);
            if (table.FindColumn(name.Name) is { } column)
            {
                if (element.OperatorClass is null && !isIncluded) RequireOperatorClass(method, column.Type, element.Span);
                return key with { Ordinal = column.Ordinal, Collation = IndexCollation(element.Collation, column.Collation) };
            }
            throw new StatementException(SqlStates.UndefinedColumn, $"column \"{name.Name}\" does not exist", name.Span);
        }
        var bound = Check(element.Expression, new DefinitionPlace(ExpressionKind.IndexExpression) { Relation = table });
        if (element.OperatorClass is null && !isIncluded) RequireOperatorClass(method, bound.Type, element.Span);
        var expression = Store(element.Expression, table);
        return key with { Expression = expression, Collation = IndexCollation(element.Collation, null) };
    }

    /// <summary>A collation that is the column's own need not be said.</summary>
    private string? IndexCollation(QualifiedName? written, string? ofColumn) =>
        CollationText(written, TypeReference.Unknown) is { } text && text != ofColumn ? text : null;

    /// <summary>The operator class as SQL text; the names of the classes that every type has by default are left out.</summary>
    private static string? OperatorClassText(IndexElement element)
    {
        if (element.OperatorClass is not { } name) return null;
        CheckHole(name);
        var text = name.Schema is null || name.Schema.Name == "pg_catalog"
            ? Identifiers.Quote(name.Name.Name)
            : Identifiers.Quote(name.Schema.Name, name.Name.Name);
        if (element.Parameters.IsEmpty) return DefaultOperatorClasses.Contains(text) ? null : text;
        var parameters = new List<string>();
        foreach (var parameter in element.Parameters) parameters.Add(parameter.Name.Name + "='" + OptionText(parameter.Value).Replace("'", "''") + "'");
        return text + " (" + string.Join(", ", parameters) + ")";
    }

    private static readonly HashSet<string> DefaultOperatorClasses =
    [
        "array_ops", "bit_ops", "bool_ops", "bpchar_ops", "bytea_ops", "char_ops", "date_ops", "enum_ops", "float4_ops", "float8_ops", "inet_ops",
        "int2_ops", "int4_ops", "int8_ops", "interval_ops", "jsonb_ops", "macaddr_ops", "name_ops", "numeric_ops", "oid_ops", "range_ops",
        "record_ops", "text_ops", "time_ops", "timestamp_ops", "timestamptz_ops", "timetz_ops", "tsvector_ops", "uuid_ops", "varbit_ops",
    ];

    /// <summary>The name that a key gives to its index (ChooseIndexColumnNames): the column's, or what FigureIndexColname makes up.</summary>
    private string IndexColumnName(Relation table, IndexKey key)
    {
        if (key.Expression is null) return table.FindColumn(key.Ordinal)?.Name ?? "expr";
        return _stored.Parse(key.Expression, StoredTextKind.Expression) is SqlExpression expression ? FigureColumnName(expression) ?? "expr" : "expr";
    }

    /// <summary>FigureColname (parse_target.c).</summary>
    private static string? FigureColumnName(SqlExpression expression)
    {
        string? cast = null;
        while (true)
        {
            switch (expression)
            {
                case ParenthesizedExpression parenthesized:
                    expression = parenthesized.Operand;
                    break;
                case CollateExpression collate:
                    expression = collate.Operand;
                    break;
                case CastExpression inner:
                    cast ??= inner.Type.Name.Name.Name;
                    expression = inner.Operand;
                    break;
                case IndirectionExpression indirection when LastField(indirection) is null:
                    expression = indirection.Operand;
                    break;
                default:
                    return FigureBareName(expression) ?? cast;
            }
        }
    }

    private static string? FigureBareName(SqlExpression expression) => expression switch
    {
        ColumnReference { Name: { } name } => name.Name,
        FunctionCall call => call.Name.Name.Name,
        SyntaxCall call => call.FunctionName,
        CaseExpression @case => (@case.Else is null ? null : FigureStrongName(@case.Else)) ?? "case",
        ConditionalExpression conditional => conditional.Function.ToString().ToLowerInvariant(),
        AtTimeZoneExpression => "timezone",
        ArrayExpression => "array",
        RowExpression => "row",
        IndirectionExpression indirection => LastField(indirection),
        SqlValueExpression value => value.Function.ToString().ToLowerInvariant(),
        _ => null,
    };

    private static string? FigureStrongName(SqlExpression expression) =>
        expression is ColumnReference or FunctionCall or SyntaxCall or ConditionalExpression ? FigureColumnName(expression) : null;

    private static string? LastField(IndirectionExpression indirection)
    {
        for (var i = indirection.Steps.Count - 1; i >= 0; i--)
            if (indirection.Steps[i] is FieldSelection field) return field.Name.Name;
        return null;
    }

    /// <summary>ChooseIndexName; null for a primary key, whose name has no columns in it.</summary>
    private string ChooseIndexName(Relation table, List<string>? columns, string label, bool isConstraint)
    {
        var distinct = new List<string>();
        foreach (var column in columns ?? [])
        {
            var name = column;
            for (var i = 1; distinct.Contains(name); i++)
            {
                var digits = i.ToString(CultureInfo.InvariantCulture);
                name = Identifiers.Truncate(column, Identifiers.MaximumBytes - digits.Length) + digits;
            }
            distinct.Add(name);
        }
        return ObjectNames.Choose(
            table.Name,
            columns is null ? null : ObjectNames.Join(distinct),
            label,
            candidate => IsRelationNameTaken(table.SchemaOid, candidate) || (isConstraint && IsConstraintNameTaken(table.SchemaOid, candidate)));
    }
}
