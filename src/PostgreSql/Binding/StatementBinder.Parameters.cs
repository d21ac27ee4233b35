using System.Collections.Generic;
using System.Globalization;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding;

/// <summary>Parameters: which columns they meet, and what type that gives them (parse_param.c, variable_paramref_hook).</summary>
internal sealed partial class StatementBinder
{
    private readonly Dictionary<string, ParameterState> _parametersByName = new(System.StringComparer.Ordinal);

    private BoundExpression BindParameter(ParameterReference reference)
    {
        if (reference.Syntax == ParameterSyntax.PsqlLiteral) return BoundExpression.UnknownLiteral;
        var parameter = StateOf(reference);
        parameter.Spans.Add(reference.Span);
        return new BoundExpression(BoundExpressionKind.Parameter, parameter.Type, Nullability.Unknown) { Parameter = parameter };
    }

    private ParameterState StateOf(ParameterReference reference)
    {
        var name = reference.Name ?? (reference.Syntax == ParameterSyntax.Percent ? reference.Number + 1 : reference.Number)
            .ToString(CultureInfo.InvariantCulture);
        if (_parametersByName.TryGetValue(name, out var known)) return known;
        var type = TypeReference.Unknown;
        _context.ParameterTypes?.TryGetValue(name, out type);
        var parameter = new ParameterState(name, type);
        _parametersByName.Add(name, parameter);
        _parameters.Add(parameter);
        return parameter;
    }

    private List<BoundParameter> BoundParameters()
    {
        var bound = new List<BoundParameter>(_parameters.Count);
        foreach (var parameter in _parameters)
        {
            parameter.Spans.Sort((a, b) => a.Start.CompareTo(b.Start));
            bound.Add(parameter.ToParameter());
        }
        bound.Sort((a, b) => a.Spans[0].Start.CompareTo(b.Spans[0].Start));
        return bound;
    }

    private static void Resolve(BoundExpression expression, TypeReference type) => expression.Parameter?.Resolve(type);

    /// <summary>Two values that an operator compares: a parameter is taken for the other's type.</summary>
    private void NoteComparison(BoundExpression left, BoundExpression right, string symbol)
    {
        NoteComparedParameter(left, right, symbol);
        NoteComparedParameter(right, left, symbol);
    }

    private void NoteComparedParameter(BoundExpression parameter, BoundExpression other, string symbol)
    {
        if (parameter.Parameter is not { } state) return;
        AddUse(state, ParameterUseKind.Compared, other.Column, symbol);
        if (!other.Type.IsKnown || IsUntyped(other)) return;
        // Comparing with a pattern or a length of characters, the operator is text's own.
        var isCharacters = other.Type.Oid is BuiltInTypes.Varchar or BuiltInTypes.Bpchar;
        if (other.Type.Oid == BuiltInTypes.Varchar) state.Resolve(TypeOf(BuiltInTypes.Text));
        else if (isCharacters || symbol is not ("LIKE" or "ILIKE" or "SIMILAR TO")) state.Resolve(BaseOf(other.Type));
        else state.Resolve(TypeOf(BuiltInTypes.Text));
    }

    /// <summary>A domain's values are compared as those of the type under it.</summary>
    private TypeReference BaseOf(TypeReference type)
    {
        for (var depth = 0; depth < 32; depth++)
        {
            if (_names.Catalog.GetType(type.Oid) is not { Kind: TypeKind.Domain } domain) break;
            type = domain.BaseType;
        }
        return type;
    }

    private void NoteArrayComparison(BoundExpression operand, BoundExpression array, string symbol)
    {
        if (array.Parameter is { } state)
        {
            AddUse(state, ParameterUseKind.ComparedAsArray, operand.Column, symbol);
            if (_names.Catalog.GetType(operand.Type.Oid) is { ArrayOid: not 0 } element)
            {
                var oid = operand.Type.Oid == BuiltInTypes.Varchar ? _names.Catalog.GetType(BuiltInTypes.Text)!.ArrayOid : element.ArrayOid;
                state.Resolve(new TypeReference(oid));
            }
        }
        if (operand.Parameter is not null && _names.Catalog.GetType(array.Type.Oid) is { Kind: TypeKind.Array } type)
            Resolve(operand, new TypeReference(type.ElementOid));
    }

    private void NoteAssignment(BoundExpression value, Relation? relation, Column? column)
    {
        if (value.Parameter is not { } state || relation is null || column is null) return;
        state.Uses.Add(new ParameterUse
        {
            Kind = ParameterUseKind.Assigned,
            Span = state.Spans[state.Spans.Count - 1],
            RelationOid = relation.Oid,
            ColumnOrdinal = column.Ordinal,
            Type = column.Type,
        });
        state.Resolve(column.Type);
    }

    private static void AddUse(ParameterState state, ParameterUseKind kind, ScopeColumn? column, string symbol)
    {
        if (column?.Relation is not { } relation || column.Base is not { } @base) return;
        state.Uses.Add(new ParameterUse
        {
            Kind = kind,
            Span = state.Spans[state.Spans.Count - 1],
            RelationOid = relation.Oid,
            ColumnOrdinal = @base.Ordinal,
            Type = @base.Type,
            Operator = symbol,
        });
    }
}
