using System;
using System.Collections.Generic;
using System.Globalization;
using DbImpact.PostgreSql.Binding;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;
using CastContext = DbImpact.PostgreSql.Catalog.CastContext;
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
        // Parse analysis comes first (transformIndexStmt), then the access method, the keys, and at last the name.
        var predicateIsMutable = false;
        var predicate = statement.Where is null ? null : StorePredicate(table, statement.Where, out predicateIsMutable);
        var bound = new List<BoundDefinition?>();
        foreach (var element in statement.Elements) bound.Add(BindKey(table, element));
        var method = statement.AccessMethod?.Name ?? "btree";
        var capabilities = CapabilitiesOf(method, statement);
        RequireCapabilities(statement, method, capabilities);
        if (predicateIsMutable)
            throw new StatementException(
                SqlStates.InvalidObjectDefinition, "functions in index predicate must be marked IMMUTABLE", statement.Where!.Span);
        var keys = new List<IndexKey>();
        var names = new List<string>();
        for (var i = 0; i < statement.Elements.Count; i++)
        {
            var element = statement.Elements[i];
            keys.Add(ReadIndexKey(table, element, bound[i], method));
            names.Add(IndexColumnName(table, keys[i]));
            if (capabilities?.CanOrder == false && (element.Direction != SortDirection.None || element.Nulls != NullsOrder.None))
                throw new StatementException(
                    SqlStates.FeatureNotSupported,
                    $"access method \"{method}\" does not support {(element.Direction != SortDirection.None ? "ASC/DESC" : "NULLS FIRST/LAST")} options",
                    element.Span);
        }
        var include = new List<int>();
        foreach (var element in statement.Include)
        {
            var key = ReadIndexKey(table, element, null, method, isIncluded: true);
            if (key.Expression is not null)
                throw new StatementException(SqlStates.FeatureNotSupported, "expressions are not supported in included columns", element.Span);
            include.Add(key.Ordinal);
            names.Add(IndexColumnName(table, key));
        }
        if (statement.IsUnique) RequirePartitionColumns(table, keys, "UNIQUE", statement.Span);
        if (statement.Name is { } written)
        {
            CheckHole(written);
            if (IsRelationNameTaken(table.SchemaOid, written.Name))
            {
                if (statement.IfNotExists) return;
                throw new StatementException(SqlStates.DuplicateTable, $"relation \"{written.Name}\" already exists", written.Span);
            }
        }
        var index = new Index
        {
            Oid = _builder.NewOid(),
            SchemaOid = table.SchemaOid,
            Name = statement.Name?.Name ?? ChooseIndexName(table, names, "idx", false),
            RelationOid = table.Oid,
            Method = method,
            Keys = keys,
            Include = include,
            Predicate = predicate,
            IsUnique = statement.IsUnique,
            NullsNotDistinct = statement.NullsDistinct == false,
            Options = StorageOptions(statement.Options),
            DefinedAt = Here,
        };
        _builder.Put(index);
        PutInPartitions(index, table, statement.IsOnly);
    }

    private string StorePredicate(Relation table, SqlExpression where, out bool isMutable)
    {
        var bound = Check(where, new DefinitionPlace(ExpressionKind.IndexPredicate) { Relation = table, Condition = "WHERE" });
        RefuseSystemColumns(bound, where.Span);
        isMutable = bound.IsMutable;
        return Store(where, table);
    }

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

    /// <summary>The class that is named, or the type's default one.</summary>
    private void RequireOperatorClass(IndexElement element, string method, TypeReference type) =>
        RequireOperatorClass(element.OperatorClass, element.Span, method, type);

    private void RequireOperatorClass(QualifiedName? name, SqlSpan span, string method, TypeReference type)
    {
        if (name is null)
        {
            RequireOperatorClass(method, type, span);
            return;
        }
        if (name.HasHole || Catalog.HasUnknownExtension || !BuiltInMethods.Contains(method)) return;
        if (FindOperatorClass(name, method) is not { } found)
        {
            if (!Catalog.ServerVersionIsKnown) return;
            throw new StatementException(
                SqlStates.UndefinedObject, $"operator class \"{name}\" does not exist for access method \"{method}\"", name.Span);
        }
        if (!type.IsKnown || IsBinaryCoercible(type.Oid, found.TypeOid)) return;
        throw new StatementException(
            SqlStates.DatatypeMismatch,
            $"operator class \"{name}\" does not accept data type {TypeFormatter.Format(Catalog, new TypeReference(type.Oid))}",
            name.Span);
    }

    /// <summary>The same of an operator class that an index has.</summary>
    private void RequireAcceptance(string written, string method, TypeReference type, SqlSpan span)
    {
        var parameters = written.IndexOf(" (", StringComparison.Ordinal);
        var names = RelationText.Split(parameters < 0 ? written : written.Substring(0, parameters));
        var schemaOid = names.Count == 2 ? Catalog.FindSchema(names[0])?.Oid : BuiltIns.PgCatalogOid;
        if (schemaOid is null || !type.IsKnown || Catalog.FindOperatorClass(schemaOid.Value, method, names[names.Count - 1]) is not { } found) return;
        if (!IsBinaryCoercible(type.Oid, found.TypeOid))
            throw new StatementException(
                SqlStates.DatatypeMismatch,
                $"operator class \"{found.Name}\" does not accept data type {TypeFormatter.Format(Catalog, new TypeReference(type.Oid))}",
                span);
    }

    /// <summary>IsBinaryCoercible; true where that is not certain.</summary>
    private bool IsBinaryCoercible(int source, int target)
    {
        if (source == target) return true;
        var rules = TypeRules.Of(Catalog);
        source = rules.Facts.BaseOf(source);
        if (source == target || Catalog.GetType(target) is not { Kind: not TypeKind.Pseudo } || !Catalog.OperatorsAreKnown) return true;
        return Catalog.FindCast(source, target) is { Method: DbImpact.PostgreSql.Catalog.CastMethod.Binary, Context: CastContext.Implicit };
    }

    /// <summary>What an access method is able to (IndexAmRoutine).</summary>
    private sealed class MethodCapabilities(bool isUnique, bool canInclude, bool isMulticolumn, bool canOrder)
    {
        public bool IsUnique { get; } = isUnique;

        public bool CanInclude { get; } = canInclude;

        public bool IsMulticolumn { get; } = isMulticolumn;

        public bool CanOrder { get; } = canOrder;
    }

    private MethodCapabilities? CapabilitiesOf(string method, CreateIndexStatement statement) => method switch
    {
        "btree" => new(isUnique: true, canInclude: true, isMulticolumn: true, canOrder: true),
        "hash" => new(isUnique: false, canInclude: false, isMulticolumn: false, canOrder: false),
        "gist" or "rtree" => new(isUnique: false, canInclude: true, isMulticolumn: true, canOrder: false),
        "gin" or "brin" => new(isUnique: false, canInclude: false, isMulticolumn: true, canOrder: false),
        "spgist" => new(isUnique: false, canInclude: Catalog.ServerVersion >= 14, isMulticolumn: false, canOrder: false),
        _ when HasExtensions || FindGlobal(Catalog.AccessMethods, method) is not null => null,
        _ => throw new StatementException(
            SqlStates.UndefinedObject, $"access method \"{method}\" does not exist", statement.AccessMethod!.Span),
    };

    private static void RequireCapabilities(CreateIndexStatement statement, string method, MethodCapabilities? capabilities)
    {
        if (capabilities is null) return;
        var missing = statement.IsUnique && !capabilities.IsUnique ? "unique indexes"
            : !statement.Include.IsEmpty && !capabilities.CanInclude ? "included columns"
            : statement.Elements.Count > 1 && !capabilities.IsMulticolumn ? "multicolumn indexes"
            : null;
        if (missing is not null)
            throw new StatementException(
                SqlStates.FeatureNotSupported, $"access method \"{method}\" does not support {missing}", statement.AccessMethod!.Span);
    }

    /// <summary>An expression of a key; null for a column.</summary>
    private BoundDefinition? BindKey(Relation table, IndexElement element) => BareColumn(table, element.Expression) is not null
        ? null
        : Check(element.Expression, new DefinitionPlace(ExpressionKind.IndexExpression) { Relation = table });

    /// <summary>A column, also in parentheses or in casts to the type that it has.</summary>
    private Identifier? BareColumn(Relation table, SqlExpression expression)
    {
        if (expression is ColumnReference { Names.Count: 1, Star: null } alone) return alone.Names[0];
        List<TypeName>? casts = null;
        while (expression is ParenthesizedExpression or CastExpression)
        {
            if (expression is CastExpression cast) (casts ??= []).Add(cast.Type);
            expression = expression is CastExpression inner ? inner.Operand : ((ParenthesizedExpression)expression).Operand;
        }
        if (expression is not ColumnReference { Names.Count: 1, Star: null } reference) return null;
        if (table.FindColumn(reference.Names[0].Name) is not { } column) return null;
        foreach (var type in casts ?? [])
            if (Resolve(type) is not { IsKnown: true } known || known.Oid != column.Type.Oid || (known.Modifier >= 0 && known != column.Type)) return null;
        return reference.Names[0];
    }

    private IndexKey ReadIndexKey(Relation table, IndexElement element, BoundDefinition? bound, string method, bool isIncluded = false)
    {
        var isDescending = element.Direction == SortDirection.Descending;
        var key = new IndexKey
        {
            OperatorClass = OperatorClassText(element, method),
            IsDescending = isDescending,
            NullsFirst = element.Nulls == NullsOrder.None ? isDescending : element.Nulls == NullsOrder.First,
        };
        if (BareColumn(table, element.Expression) is { } name)
        {
            CheckHole(name);
            if (table.FindColumn(name.Name) is { } column)
            {
                if (!isIncluded) RequireOperatorClass(element, method, column.Type);
                return key with { Ordinal = column.Ordinal, Collation = IndexCollation(element.Collation, column.Collation) };
            }
            if (SystemColumns.Contains(name.Name)) throw OnSystemColumn(name.Span);
            throw new StatementException(SqlStates.UndefinedColumn, $"column \"{name.Name}\" does not exist", name.Span);
        }
        RefuseSystemColumns(bound, element.Span);
        if (bound is { IsMutable: true })
            throw new StatementException(
                SqlStates.InvalidObjectDefinition, "functions in index expression must be marked IMMUTABLE", element.Span);
        if (bound is not null && !isIncluded) RequireOperatorClass(element, method, bound.Type);
        var expression = Store(element.Expression, table);
        return key with { Expression = expression, Collation = IndexCollation(element.Collation, null) };
    }

    private static StatementException OnSystemColumn(SqlSpan span) =>
        new(SqlStates.FeatureNotSupported, "index creation on system columns is not supported", span);

    private static void RefuseSystemColumns(BoundDefinition? bound, SqlSpan span)
    {
        foreach (var reference in bound?.References ?? [])
            if (reference is { Kind: ReferenceKind.Column, ColumnOrdinal: < 0 }) throw OnSystemColumn(span);
    }

    /// <summary>A collation that is the column's own need not be said.</summary>
    private string? IndexCollation(QualifiedName? written, string? ofColumn) =>
        CollationText(written, TypeReference.Unknown) is { } text && text != ofColumn ? text : null;

    /// <summary>The operator class as SQL text; null for one that is its type's default.</summary>
    private string? OperatorClassText(IndexElement element, string method)
    {
        if (element.OperatorClass is not { } name) return null;
        CheckHole(name);
        var text = OperatorClassName(name, method);
        if (element.Parameters.IsEmpty) return FindOperatorClass(name, method) is { IsDefault: true } ? null : text;
        var parameters = new List<string>();
        foreach (var parameter in element.Parameters) parameters.Add(parameter.Name.Name + "='" + OptionText(parameter.Value).Replace("'", "''") + "'");
        return text + " (" + string.Join(", ", parameters) + ")";
    }

    /// <summary>With its schema unless that is pg_catalog.</summary>
    private string OperatorClassName(QualifiedName name, string method)
    {
        if (FindOperatorClass(name, method) is { } found && found.SchemaOid != BuiltIns.PgCatalogOid) return DefinitionFormatter.Name(Catalog, found);
        return name.Schema is null || name.Schema.Name == "pg_catalog" ? Identifiers.Quote(name.Name.Name) : Identifiers.Quote(name.Schema.Name, name.Name.Name);
    }

    private OperatorClass? FindOperatorClass(QualifiedName name, string method)
    {
        OperatorClass? found = null;
        foreach (var schema in name.Schema is { } written ? [RequireSchema(written).Oid] : VisibleSchemas())
            found ??= Catalog.FindOperatorClass(schema, method, name.Name.Name);
        return found;
    }

    /// <summary>The name that a key gives to its index (ChooseIndexColumnNames): the column's, or what FigureIndexColname makes up.</summary>
    private string IndexColumnName(Relation table, IndexKey key)
    {
        if (key.OriginalName is { } original) return original;
        if (key.Expression is null) return table.FindColumn(key.Ordinal)?.Name ?? "expr";
        var expression = _stored.Parse(key.Expression, StoredTextKind.Expression) as SqlExpression;
        return (expression is null ? null : ColumnNaming.IndexNameOf(expression, Catalog.ServerVersion)) ?? "expr";
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
