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
        var shapes = new List<FunctionShape>();
        foreach (var function in item.Functions) shapes.Add(BindFromFunction(scope, function, item));
        scope.LateralIsActive = false;

        var columns = new List<ScopeColumn>();
        var known = true;
        foreach (var shape in shapes)
        {
            if (shape.Columns is not null && known) columns.AddRange(shape.Columns);
            known &= shape.Columns is not null;
        }
        if (known && item.WithOrdinality) columns.Add(new ScopeColumn("ordinality", TypeOf(BuiltInTypes.Int8), Nullability.NotNull));
        if (!known) AddUncertainty(UncertaintyKind.UnknownFunction, item.Span, "what columns the function returns is not known");

        var name = item.Alias?.Name?.Name ?? ColumnNaming.NameOf(item.Functions[0].Function, ServerVersion);
        var aliasesAreKnown = ApplyAliases(columns, item.Alias, out var seen);
        if (known && aliasesAreKnown) CheckAliasCount(item.Alias, columns.Count, "table", name);
        return new RangeEntry(RangeKind.Function, name, seen, known && aliasesAreKnown, item.Span)
        {
            HasAlias = item.Alias?.Name is not null,
            NameHasHole = item.Alias?.Name is { HasHole: true } || item.Functions[0].Function is HoleExpression,
        };
    }

    /// <summary>The columns that a function gives to FROM; null where they are not known.</summary>
    private readonly struct FunctionShape(IReadOnlyList<ScopeColumn>? columns)
    {
        public IReadOnlyList<ScopeColumn>? Columns { get; } = columns;
    }

    private FunctionShape BindFromFunction(Scope scope, RowsFromItem function, FunctionFromItem item)
    {
        var value = BindExpression(function.Function, scope);
        var definitions = function.ColumnDefinitions;
        if (definitions.IsEmpty && item.Alias is { } alias) definitions = alias.ColumnDefinitions;
        if (!definitions.IsEmpty) return new FunctionShape(BindColumnDefinitions(definitions));
        switch (Strip(function.Function))
        {
            case FunctionCall call:
                if (FindOnlyRoutine(call) is not { } routine) return default;
                if (IsBareRecord(routine)) ReportMissingDefinitions(call);
                return new FunctionShape(ResultColumns(routine, ScalarName(function, item)));
            case SqlValueExpression:
                return new FunctionShape([new ScopeColumn(ScalarName(function, item), value.Type, value.Nullability)]);
            default:
                return default;
        }
    }

    /// <summary>chooseScalarFunctionAlias, without the name of an OUT argument.</summary>
    private string ScalarName(RowsFromItem function, FunctionFromItem item) =>
        item.Functions.Count == 1 && item.Alias?.Name is { } alias ? alias.Name : ColumnNaming.NameOf(function.Function, ServerVersion);

    private List<ScopeColumn>? BindColumnDefinitions(NodeList<FunctionColumn> definitions)
    {
        var columns = new List<ScopeColumn>();
        var known = true;
        foreach (var definition in definitions)
        {
            var type = BindType(definition.Type);
            known &= !definition.Name.HasHole;
            columns.Add(new ScopeColumn(definition.Name.Name, type, Nullability.Nullable) { NameIsKnown = !definition.Name.HasHole });
        }
        return known ? columns : null;
    }

    /// <summary>The routine that a call means where there is only one it can mean.</summary>
    private Routine? FindOnlyRoutine(FunctionCall call)
    {
        var name = call.Name;
        if (name.HasHole || name.Database is not null) return null;
        var all = _names.FindRoutines(name.Schema?.Name, name.Name.Name);
        return all.Count == 1 && (!all[0].IsBuiltIn || Takes(all[0], call.Arguments.Count)) ? all[0] : null;
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

    /// <summary>build_function_result_tupdesc and its like: null where the columns depend on the call.</summary>
    private IReadOnlyList<ScopeColumn>? ResultColumns(Routine routine, string scalarName)
    {
        var columns = new List<ScopeColumn>();
        foreach (var argument in routine.Arguments)
        {
            if (argument.Mode is not (ArgumentMode.Out or ArgumentMode.InOut or ArgumentMode.Table)) continue;
            var name = argument.Name is { Length: > 0 } given ? given : $"column{columns.Count + 1}";
            columns.Add(new ScopeColumn(name, Concrete(argument.Type), Nullability.Nullable));
        }
        if (columns.Count > 1) return columns;
        if (columns.Count == 1)
        {
            if (RowTypeOf(columns[0].Type) is not null || IsUndecided(columns[0].Type)) return FieldsOf(columns[0].Type);
            return IsNamed(routine) ? columns : [new ScopeColumn(scalarName, columns[0].Type, Nullability.Nullable)];
        }
        if (IsUndecided(routine.ReturnType)) return null;
        if (RowTypeOf(routine.ReturnType) is not null) return FieldsOf(routine.ReturnType);
        return [new ScopeColumn(scalarName, routine.ReturnType, Nullability.Nullable)];
    }

    /// <summary>Whether only the call can tell the columns: record without OUT arguments.</summary>
    private static bool IsBareRecord(Routine routine)
    {
        if (routine.ReturnType.Oid != BuiltInTypes.Record) return false;
        foreach (var argument in routine.Arguments)
            if (argument.Mode is ArgumentMode.Out or ArgumentMode.InOut or ArgumentMode.Table) return false;
        return true;
    }

    private void ReportMissingDefinitions(FunctionCall call)
    {
        const string Message = "a column definition list is required for functions returning \"record\"";
        Report(BindingErrorKind.Other, "42601", call.Span, call.Span.Start, Message, name: call.Name.Name.Name);
    }

    private static bool IsNamed(Routine routine)
    {
        foreach (var argument in routine.Arguments)
        {
            if (argument.Mode is ArgumentMode.Out or ArgumentMode.InOut or ArgumentMode.Table) return argument.Name is { Length: > 0 };
        }
        return false;
    }

    /// <summary>Whether the type tells nothing of the value's columns: record, a polymorphic type, an unknown one.</summary>
    private bool IsUndecided(TypeReference type) =>
        !type.IsKnown || _names.Catalog.GetType(type.Oid) is not { } found || found.Kind is TypeKind.Pseudo or TypeKind.Shell;

    private TypeReference Concrete(TypeReference type) => IsUndecided(type) ? TypeReference.Unknown : type;

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
            fields[i] = new ScopeColumn(column.Name, column.Type, Nullability.Nullable) { Relation = relation, Base = column, IsDerived = true };
        }
        return fields;
    }
}
