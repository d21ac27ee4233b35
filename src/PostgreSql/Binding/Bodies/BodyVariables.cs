using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Plpgsql;

namespace DbImpact.PostgreSql.Binding;

/// <summary>
/// The variables that SQL inside of a routine's body sees: scopes outside of every query's own, the innermost block's first
/// (pl_comp.c, resolve_column_ref; functions.c, sql_fn_post_column_ref).
/// </summary>
internal sealed class BodyVariables
{
    private readonly BodyVariables? _outer;
    private readonly string? _label;
    private readonly Dictionary<string, BodyVariable> _variables = new(System.StringComparer.Ordinal);
    private readonly Changes _changes;
    private Scope? _scope;
    private int _scopeVersion;

    public BodyVariables(VariableConflict conflict, string? label, BodyVariables? outer = null)
    {
        Conflict = conflict;
        _label = label;
        _outer = outer;
        _changes = outer?._changes ?? new Changes();
    }

    /// <summary>What a name means that is a variable's and a column's.</summary>
    public VariableConflict Conflict { get; }

    /// <summary>Adds a variable, or takes the place of one of that name.</summary>
    public void Add(BodyVariable variable)
    {
        _variables[variable.Name] = variable;
        _changes.Version++;
    }

    /// <summary>Takes the place of the variable of that name that is seen from here.</summary>
    public void Replace(BodyVariable variable)
    {
        var at = this;
        while (at._outer is not null && !at._variables.ContainsKey(variable.Name)) at = at._outer;
        at.Add(variable);
    }

    public BodyVariable? Find(string name)
    {
        for (var at = this; at is not null; at = at._outer)
            if (at._variables.TryGetValue(name, out var found)) return found;
        return null;
    }

    /// <summary>The block or routine of that label, or null.</summary>
    public bool HasLabel(string name)
    {
        for (var at = this; at is not null; at = at._outer)
            if (string.Equals(at._label, name, System.StringComparison.Ordinal)) return true;
        return false;
    }

    /// <summary>What a query's outermost level has for its parent.</summary>
    public Scope ToScope()
    {
        if (_scope is not null && _scopeVersion == _changes.Version) return _scope;
        var scope = new Scope(_outer?.ToScope()) { Variables = this };
        var columns = new List<ScopeColumn>(_variables.Count);
        foreach (var variable in _variables.Values)
        {
            columns.Add(new ScopeColumn(variable.Name, variable.Type)
            {
                Fields = variable is { FieldsAreKnown: true, IsOneOfSeveral: false } ? variable.Fields : null,
            });
            if (variable.IsRow) scope.Namespace.Add(RowItem(variable));
        }
        var entry = new RangeEntry(RangeKind.Variables, _label ?? "", columns, columnsAreKnown: true, default);
        scope.Namespace.Add(new NamespaceItem(entry) { RelationIsVisible = _label is not null });
        _scopeVersion = _changes.Version;
        return _scope = scope;
    }

    /// <summary>Counts what is done to the variables of all blocks: a scope holds those of the blocks around it.</summary>
    private sealed class Changes
    {
        public int Version { get; set; }
    }

    /// <summary>A row or record: its name may stand before the dot of a field's.</summary>
    private static NamespaceItem RowItem(BodyVariable variable)
    {
        var entry = new RangeEntry(RangeKind.Variables, variable.Name, variable.Fields, variable.FieldsAreKnown, default)
        {
            RowType = variable.Type,
            IsOneOfSeveral = variable.IsOneOfSeveral,
        };
        return new NamespaceItem(entry) { ColumnsAreVisible = false };
    }
}

/// <summary>A variable or parameter of a routine.</summary>
internal sealed class BodyVariable(string name, TypeReference type)
{
    public string Name { get; } = name;

    public TypeReference Type { get; } = type;

    /// <summary>Whether it has fields: a composite type, or record.</summary>
    public bool IsRow { get; init; }

    /// <summary>False for a record, whose fields are those of the row that it was given last.</summary>
    public bool FieldsAreKnown { get; init; }

    public IReadOnlyList<ScopeColumn> Fields { get; init; } = [];

    /// <summary>Whether it has the fields of one of several rows: <see cref="Fields"/> are those of any of them.</summary>
    public bool IsOneOfSeveral { get; init; }

    /// <summary>CONSTANT: nothing but its default is assigned to it.</summary>
    public bool IsConstant { get; init; }

    /// <summary>Whether it was declared <c>record</c>.</summary>
    public bool IsRecord { get; init; }

    /// <summary>The same under another name.</summary>
    public BodyVariable As(string name) =>
        new(name, Type) { IsRow = IsRow, FieldsAreKnown = FieldsAreKnown, IsOneOfSeveral = IsOneOfSeveral, Fields = Fields };

    public BodyVariable AsConstant() => new(Name, Type)
    {
        IsRow = IsRow,
        FieldsAreKnown = FieldsAreKnown,
        Fields = Fields,
        IsOneOfSeveral = IsOneOfSeveral,
        IsConstant = true,
        IsRecord = IsRecord,
    };
}
