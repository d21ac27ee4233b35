using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding;

/// <summary>Functions in FROM (parse_clause.c, transformRangeFunction; parse_relation.c, addRangeTableEntryForFunction).</summary>
internal sealed partial class StatementBinder
{
    private RangeEntry BindFunctionItem(Scope scope, FunctionFromItem item)
    {
        scope.LateralIsActive = true;
        scope.Kind = ExpressionKind.FromFunction;
        var firstUse = _uses.Count;
        var shapes = new List<FunctionShape>();
        foreach (var function in item.Functions)
        {
            if (IsSeveral(function, item)) BindUnnest(scope, (FunctionCall)function.Function, shapes);
            else shapes.Add(BindFromFunction(scope, function, item));
        }
        AssignCollations(scope, isWhole: false);
        var rowType = shapes.Count > 1 || item.WithOrdinality ? TypeOf(BuiltInTypes.Record) : shapes[0].Type;
        scope.LateralIsActive = false;

        var columns = new List<ScopeColumn>();
        var known = true;
        foreach (var shape in shapes)
        {
            if (shape.Columns is not null && known)
            {
                // The shorter one of several functions is filled up with NULLs.
                foreach (var column in shape.Columns)
                    columns.Add(shapes.Count > 1 && column.Nullability == Nullability.NotNull ? column.With(Nullability.Unknown) : column);
            }
            known &= shape.Columns is not null;
        }
        if (known && item.WithOrdinality) columns.Add(new ScopeColumn("ordinality", TypeOf(BuiltInTypes.Int8), Nullability.NotNull));
        if (!known) AddUncertainty(UncertaintyKind.UnknownFunction, item.Span, "what columns the function returns is not known");

        var name = item.Alias?.Name?.Name ?? ColumnNaming.NameOf(item.Functions[0].Function, ServerVersion);
        var aliasesAreKnown = ApplyAliases(Followed(columns, firstUse), item.Alias, out var seen);
        if (known && aliasesAreKnown) CheckAliasCount(item.Alias, columns.Count, "table", name);
        return new RangeEntry(RangeKind.Function, name, seen, known && aliasesAreKnown, item.Span)
        {
            HasAlias = item.Alias?.Name is not null,
            RowType = rowType,
            NameHasHole = item.Alias?.Name is { HasHole: true } || item.Functions[0].Function is HoleExpression
                || (item.Alias?.Name is null && item.Functions[0].Function is FunctionCall { Name.Name.HasHole: true }),
        };
    }

    /// <summary><c>unnest(a, b)</c> means ROWS FROM (unnest(a), unnest(b)).</summary>
    private static bool IsSeveral(RowsFromItem function, FunctionFromItem item) =>
        function is { ColumnDefinitions.IsEmpty: true, Function: FunctionCall { Arguments.Count: > 1, Name: { Parts.Count: 1, Name.Name: "unnest" } } call }
        && item.Alias is null or { ColumnDefinitions.IsEmpty: true }
        && call is { OrderBy.IsEmpty: true, WithinGroup.IsEmpty: true, Filter: null, Over: null, IsVariadic: false, Quantifier: not SetQuantifier.Distinct };

    private void BindUnnest(Scope scope, FunctionCall call, List<FunctionShape> shapes)
    {
        foreach (var argument in call.Arguments)
        {
            var value = CallBuiltIn("unnest", [new Argument(BindExpression(argument, scope), argument)], call.Span.Start, argument.Span);
            shapes.Add(value.Call is { } called ? new FunctionShape(value.Type, ResultColumns(called, "unnest", value.Collation)) : default);
        }
    }

    /// <summary>What a function gives to FROM: its value's type, and the columns; null where they are not known.</summary>
    private readonly struct FunctionShape(TypeReference type, IReadOnlyList<ScopeColumn>? columns)
    {
        public TypeReference Type { get; } = type;

        public IReadOnlyList<ScopeColumn>? Columns { get; } = columns;
    }

    private FunctionShape BindFromFunction(Scope scope, RowsFromItem function, FunctionFromItem item)
    {
        var errors = _errors.Count;
        var sets = _setCalls.Count;
        var value = BindExpression(function.Function, scope);
        if (_errors.Count == errors) RefuseInnerSets(sets, value, function.Function, scope);
        var definitions = function.ColumnDefinitions;
        if (definitions.IsEmpty && item.Alias is { } alias) definitions = alias.ColumnDefinitions;
        if (_errors.Count > errors) return new FunctionShape(default, definitions.IsEmpty ? null : BindColumnDefinitions(definitions));
        if (!definitions.IsEmpty)
        {
            CheckDefinitions(value, definitions);
            return new FunctionShape(value.Type, BindColumnDefinitions(definitions));
        }
        if (value.Call is { } call)
        {
            var mayHaveDefinitions = item.Alias is { } given ? HasHole(given.Span) : StandsBeforeHole(item.Span);
            if (IsBareRecord(call) && !mayHaveDefinitions) ReportMissingDefinitions(function.Function);
            return new FunctionShape(value.Type, ResultColumns(call, ScalarName(function, item), value.Collation));
        }
        if (TypeIn(value) == 0) return default;
        return new FunctionShape(value.Type, FieldsOf(value.Type) ?? [new ScopeColumn(ScalarName(function, item), value.Type, value.Nullability) { Collation = value.Collation?.ToColumn() }]);
    }

    /// <summary>Only the function itself may give a set, none of what it is given.</summary>
    private void RefuseInnerSets(int from, BoundExpression value, SqlExpression function, Scope scope)
    {
        if (value.Call?.Routine.ReturnsSet == true || LastSet(from, scope) is not { } position) return;
        Report(BindingErrorKind.Grouping, "0A000", function.Span, position, "set-returning functions must appear at top level of FROM");
    }

    /// <summary>A column definition list stands only where nothing else tells the columns (addRangeTableEntryForFunction).</summary>
    private void CheckDefinitions(BoundExpression value, NodeList<FunctionColumn> definitions)
    {
        var call = value.Call;
        var isBareRecord = call is null ? value.Type.Oid == BuiltInTypes.Record : IsBareRecord(call);
        if (isBareRecord || TypeIn(value) == 0 || IsUntyped(value) || HasHole(SpanOf(definitions))) return;
        var message = ServerVersion < 14 || !(call?.Outputs.Count > 1 || RowTypeOf(value.Type) is not null)
            ? "a column definition list is only allowed for functions returning \"record\""
            : call?.Outputs.Count > 0 ? "a column definition list is redundant for a function with OUT parameters"
            : "a column definition list is redundant for a function returning a named composite type";
        Report(BindingErrorKind.Other, "42601", definitions[0].Span, definitions[0].Span.Start, message);
    }

    private static SqlSpan SpanOf(NodeList<FunctionColumn> definitions) =>
        SqlSpan.FromBounds(definitions[0].Span.Start, definitions[definitions.Count - 1].Span.End);

    /// <summary>chooseScalarFunctionAlias, without the name of an OUT argument.</summary>
    private string ScalarName(RowsFromItem function, FunctionFromItem item) =>
        item.Functions.Count == 1 && item.Alias?.Name is { } alias ? alias.Name : ColumnNaming.NameOf(function.Function, ServerVersion);

    private List<ScopeColumn>? BindColumnDefinitions(NodeList<FunctionColumn> definitions)
    {
        var columns = new List<ScopeColumn>();
        var names = new HashSet<string>(System.StringComparer.Ordinal);
        Identifier? twice = null;
        var known = true;
        foreach (var definition in definitions)
        {
            if (!definition.Name.HasHole && !names.Add(definition.Name.Name)) twice ??= definition.Name;
            var type = definition.Name.HasHole ? TypeReference.Unknown : BindType(definition.Type);
            known &= !HasHole(definition.Span);
            columns.Add(new ScopeColumn(definition.Name.Name, type, Nullability.Unknown) { NameIsKnown = !definition.Name.HasHole });
        }
        if (twice is not null && !Varies(SpanOf(definitions)))
        {
            // CheckAttributeNamesTypes tells no place.
            var message = $"column name {Quote(twice.Name)} specified more than once";
            Report(BindingErrorKind.DuplicateColumn, "42701", twice.Span, -1, message, name: twice.Name);
        }
        return known ? columns : null;
    }

    /// <summary>Whether a routine may be called with so many arguments.</summary>
    private static bool Takes(Routine routine, int count)
    {
        int required = 0, all = 0;
        foreach (var argument in routine.Arguments)
        {
            if (argument.Mode is ArgumentMode.Out or ArgumentMode.Table) continue;
            if (argument.Mode == ArgumentMode.Variadic) return count >= required;
            all++;
            if (argument.Default is null) required++;
        }
        return required <= count && count <= all;
    }

    /// <summary>build_function_result_tupdesc and its like: null where the columns are not known.</summary>
    private IReadOnlyList<ScopeColumn>? ResultColumns(BoundCall call, string scalarName, CollationState? collation)
    {
        var outputs = call.Outputs;
        if (outputs.Count > 1) return outputs;
        if (IsUndecided(call.Result)) return null;
        if (RowTypeOf(call.Result) is not null) return FieldsOf(call.Result);
        var name = outputs.Count == 1 && IsNamed(call.Routine) ? outputs[0].Name : scalarName;
        return [new ScopeColumn(name, call.Result, Nullability.Unknown) { Collation = collation?.ToColumn() }];
    }

    /// <summary>Whether only the call can tell the columns: record without OUT arguments.</summary>
    private static bool IsBareRecord(BoundCall call) => call is { Result.Oid: BuiltInTypes.Record, Outputs.Count: 0 };

    private void ReportMissingDefinitions(SqlExpression call)
    {
        const string Message = "a column definition list is required for functions returning \"record\"";
        Report(BindingErrorKind.Other, "42601", call.Span, ExpressionLocation.Of(call), Message, name: (call as FunctionCall)?.Name.Name.Name);
    }

    private static bool IsNamed(Routine routine)
    {
        foreach (var argument in routine.Arguments)
        {
            if (argument.Mode is ArgumentMode.Out or ArgumentMode.InOut or ArgumentMode.Table) return argument.Name is { Length: > 0 };
        }
        return false;
    }

    /// <summary>Whether the type tells nothing of the value's columns: record, a polymorphic type, an unknown one (get_type_func_class).</summary>
    private bool IsUndecided(TypeReference type) =>
        type.Oid is not (BuiltInTypes.Void or BuiltInTypes.Cstring) && IsOpaque(type);

    private bool IsOpaque(TypeReference type) =>
        !type.IsKnown || _names.Catalog.GetType(type.Oid) is not { } found || found.Kind is TypeKind.Pseudo or TypeKind.Shell;

    /// <summary>The relation that has a composite type's columns, through domains; null for a type that has none.</summary>
    private Relation? RowTypeOf(TypeReference type)
    {
        var found = type.IsKnown ? _names.Catalog.GetType(type.Oid) : null;
        for (var depth = 0; found is { Kind: TypeKind.Domain } && depth < 32; depth++) found = _names.Catalog.GetType(found.BaseType.Oid);
        return found is { RelationOid: not 0 } ? _names.GetRelation(found.RelationOid) : null;
    }

    private ScopeColumn[]? FieldsOf(TypeReference type)
    {
        if (RowTypeOf(type) is not { ColumnsAreKnown: true } relation) return null;
        var fields = new ScopeColumn[relation.Columns.Count];
        // A field of a value is not the table's own column, though a rename of that renames it.
        for (var i = 0; i < fields.Length; i++)
        {
            var column = relation.Columns[i];
            fields[i] = new ScopeColumn(column.Name, column.Type, Nullability.Unknown) { Relation = relation, Base = column, IsDerived = true };
        }
        return fields;
    }
}
