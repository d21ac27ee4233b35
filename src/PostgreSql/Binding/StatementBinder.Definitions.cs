using System;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;
using CastContext = DbImpact.PostgreSql.Catalog.CastContext;

namespace DbImpact.PostgreSql.Binding;

/// <summary>Expressions that definitions hold (heap.c, cookDefault and cookConstraint; parse_utilcmd.c, transformIndexStmt).</summary>
internal sealed partial class StatementBinder
{
    public BoundDefinition Bind(SqlExpression expression, DefinitionPlace place)
    {
        var scope = new Scope(null) { Kind = place.Kind };
        if (place.Relation is { } relation) See(scope, relation, relation.Name);
        foreach (var (name, other) in place.Others) See(scope, other, name);
        _innermost = scope;
        var value = BindExpression(expression, scope);
        // PostgreSQL asks it before the value is taken for the column's type (cookDefault).
        var isMutable = IsMutable(expression);
        if (place.Condition is { } condition) Require(value, BuiltInTypes.Bool, condition, expression);
        else if (place.Target.IsKnown && _errors.Count == 0) TakeFor(value, expression, place);
        AddHoles(expression.Span);
        if (HasLooseHole(expression.Span)) _errors.RemoveAll(error => IsOfTypes(error.Kind));
        return new BoundDefinition
        {
            Type = TypeIn(value) == 0 ? TypeReference.Unknown : value.Type,
            IsUntypedConstant = value.IsUntypedConstant,
            Errors = _errors,
            IsMutable = isMutable,
            IsVolatile = _isVolatile,
            References = _references,
            Uncertainties = _uncertainties,
        };
    }

    /// <summary>Whether an operator or a cast has been found whose function is not immutable.</summary>
    private bool _isMutable;

    private bool _isVolatile;

    /// <summary>What is not immutable in an expression; a function in SQL may be when it is inlined.</summary>
    private bool IsMutable(SqlExpression expression)
    {
        if (_isMutable) return true;
        foreach (var reference in _references)
        {
            if (reference.Kind == ReferenceKind.Routine && _names.Catalog.GetRoutine(reference.Oid) is { } routine && IsMutable(routine)) return true;
        }
        return HasSessionValue(expression);
    }

    private static bool IsMutable(Routine routine) => routine.Volatility != Volatility.Immutable && (routine.IsBuiltIn ? routine.Language != "sql" : routine.Language is "plpgsql" or "c");

    private static bool HasSessionValue(SqlExpression expression)
    {
        var found = false;
        expression.Walk(node =>
        {
            found |= node is SqlValueExpression;
            return !found;
        });
        return found;
    }

    private void NoteVolatility(int routineOid)
    {
        if (routineOid == 0 || _names.Catalog.GetRoutine(routineOid) is not { } routine) return;
        _isMutable |= IsMutable(routine);
        _isVolatile |= routine.Volatility == Volatility.Volatile;
    }

    /// <summary>The function of a cast, or the output and input functions that it goes through.</summary>
    private void NoteVolatility(BoundExpression value, TypeReference target)
    {
        if (value.IsUntypedConstant || !value.Type.IsKnown || !target.IsKnown) return;
        int source = _rules.Facts.BaseOf(value.Type.Oid), to = _rules.Facts.BaseOf(target.Oid);
        if (source == to || source == BuiltInTypes.Unknown) return;
        switch (_rules.Coercion.FindPath(source, to, CastContext.Explicit))
        {
            case CoercionPath.Function: NoteVolatility(_names.Catalog.FindCast(source, to)?.RoutineOid ?? 0); break;
            case CoercionPath.InOut: _isMutable |= IsWrittenByRules(source) || IsReadByRules(to); break;
        }
    }

    /// <summary>Types whose output depends on settings or on the catalog: dates, money, names of objects, enums and what is made of other values.</summary>
    private bool IsWrittenByRules(int type) =>
        IsMadeByRules(type, out var name) || (name == "interval" && _names.Catalog.ServerVersion >= 15);

    /// <summary>The same of a type's input.</summary>
    private bool IsReadByRules(int type) => IsMadeByRules(type, out var name) || name is "interval" or "time" or "xml";

    private bool IsMadeByRules(int type, out string? name)
    {
        name = null;
        if (_names.Catalog.GetType(type) is not { } found) return false;
        if (found.Kind is TypeKind.Enum or TypeKind.Composite or TypeKind.Range or TypeKind.Multirange or TypeKind.Array) return true;
        if (!found.IsBuiltIn) return false;
        name = found.Name;
        return Array.IndexOf(MadeByRules, found.Name) >= 0;
    }

    private static readonly string[] MadeByRules =
    [
        "date", "timestamp", "timestamptz", "timetz", "money", "aclitem", "regclass", "regproc", "regtype", "regoper", "regrole", "regnamespace",
        "regprocedure", "regoperator", "regconfig", "regdictionary", "regcollation",
    ];

    private void See(Scope scope, Relation relation, string name)
    {
        var entry = new RangeEntry(RangeKind.Relation, name, ColumnsOf(relation), relation.ColumnsAreKnown, default) { Relation = relation };
        scope.RangeTable.Add(entry);
        scope.Add(new NamespaceItem(entry) { RelationIsVisible = name.Length > 0 });
    }

    private void TakeFor(BoundExpression value, SqlExpression expression, DefinitionPlace place)
    {
        if (TryCoerce(value, place.Target, CastContext.Assignment, expression) is not null) return;
        var what = place.Kind == ExpressionKind.GeneratedColumn ? "generated column" : "default";
        ReportType(
            "42804",
            expression.Span,
            -1,
            place.Kind == ExpressionKind.RoutineDefault ? $"argument of DEFAULT must be type {Write(place.Target.Oid)}, not type {Write(value.Type.Oid)}"
                : place.Kind == ExpressionKind.PartitionBound ? $"specified value cannot be cast to type {Write(place.Target.Oid)} for column {Quote(place.Column ?? "?")}"
                : $"column {Quote(place.Column ?? "?")} is of type {Write(place.Target.Oid)} but {what} expression is of type {Write(value.Type.Oid)}",
            RewriteHint);
    }

    /// <summary>transformSubLink: definitions, COPY's condition and CALL's arguments hold no queries.</summary>
    private bool IsRefusedQuery(SqlSpan span, int position, Scope scope)
    {
        if (ExpressionKinds.RefusesSubqueries(scope.Kind) is not { } place) return false;
        Report(BindingErrorKind.Other, "0A000", span, position, $"cannot use subquery in {place}");
        return true;
    }

    /// <summary>transformColumnRef: a column's default and a partition's bound know no columns.</summary>
    private bool IsRefusedColumn(ColumnReference reference, Scope scope)
    {
        if (scope.Kind is not (ExpressionKind.ColumnDefault or ExpressionKind.PartitionBound)) return false;
        var definition = scope.Kind == ExpressionKind.ColumnDefault ? "DEFAULT expression" : "partition bound expression";
        Report(BindingErrorKind.Other, "0A000", reference.Span, reference.Span.Start, $"cannot use column reference in {definition}");
        return true;
    }
}
