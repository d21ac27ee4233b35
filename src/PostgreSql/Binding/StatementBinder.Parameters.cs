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
        if (reference is { Syntax: ParameterSyntax.Dollar, Number: 0 } && _context.ParameterTypesAreInferred)
        {
            var message = $"there is no parameter {_text.Slice(reference.Span)}";
            Report(BindingErrorKind.ParameterNotFound, "42P02", reference.Span, reference.Span.Start, message);
        }
        var parameter = StateOf(reference);
        parameter.Spans.Add(reference.Span);
        // Of %s each is another one, which the client may write out as the same value.
        return UseOf(parameter, reference.Span, isWrittenOut: reference.Syntax == ParameterSyntax.Percent);
    }

    /// <summary>A use of the parameter: of unknown type until one is known (variable_paramref_hook).</summary>
    private BoundExpression UseOf(ParameterState parameter, SqlSpan span, bool isWrittenOut = false)
    {
        // What one use tells of a type that the client may give says nothing certain of the next.
        var type = parameter.IsGiven || _context.ParameterTypesAreInferred ? parameter.Type : TypeReference.Unknown;
        var point = new ParameterUsePoint(parameter, span, type.Oid);
        parameter.Points.Add(point);
        if (!type.IsKnown) type = new TypeReference(BuiltInTypes.Unknown);
        return new BoundExpression(BoundExpressionKind.Parameter, type, Nullability.Unknown)
        {
            Parameter = parameter,
            Point = point,
            Tree = isWrittenOut ? null : TreeOf(point),
        };
    }

    private ExpressionTree? TreeOf(ParameterUsePoint point) => Tree(TreeKind.Parameter, point, TypeReference.Unknown);

    /// <summary>
    /// check_variable_parameters, and what the server says of a type that no use has told (exec_parse_message). Both come after all else.
    /// </summary>
    private void CheckParameters()
    {
        if (!_context.ParameterTypesAreInferred || _errors.Count > 0 || _uncertainties.Count > 0) return;
        foreach (var parameter in _parameters)
        {
            if (parameter.IsUncertain) continue;
            foreach (var point in parameter.Points)
            {
                if (point.Type != 0 || !parameter.Type.IsKnown) continue;
                ReportUndetermined(parameter.Name, "42P08", point.Span, point.Span.Start);
                return;
            }
        }
        CheckUndetermined();
    }

    private void CheckUndetermined()
    {
        var byNumber = new SortedDictionary<int, ParameterState>();
        foreach (var parameter in _parameters)
        {
            if (!int.TryParse(parameter.Name, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return;
            byNumber[number] = parameter;
        }
        var expected = 1;
        foreach (var item in byNumber)
        {
            // A number that is left out has no use that could tell its type.
            if (item.Key > expected) ReportUndetermined($"{expected}", "42P18", item.Value.Spans[0], -1);
            else if (!item.Value.IsUncertain && !item.Value.Type.IsKnown) ReportUndetermined(item.Value.Name, "42P18", item.Value.Spans[0], -1);
            if (_errors.Count > 0) return;
            expected = item.Key + 1;
        }
    }

    private void ReportUndetermined(string name, string sqlState, SqlSpan span, int position) =>
        ReportType(sqlState, span, position, $"could not determine data type of parameter ${name}");

    /// <summary>A parameter with a hole in its name is one of its own at each place: the hole need not be the same there.</summary>
    private ParameterState StateOf(ParameterReference reference)
    {
        if (HasHole(reference.Span))
        {
            var unknown = new ParameterState(reference.Name ?? SqlText.HoleCharacter.ToString(), TypeReference.Unknown);
            _parameters.Add(unknown);
            return unknown;
        }
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

    /// <summary>Two values that an operator compares: a parameter remembers the column that it meets.</summary>
    private static void NoteComparison(BoundExpression left, BoundExpression right, string symbol)
    {
        if (left.Parameter is { } first) AddUse(first, ParameterUseKind.Compared, right.Column, symbol);
        if (right.Parameter is { } second) AddUse(second, ParameterUseKind.Compared, left.Column, symbol);
    }

    private static void NoteArrayComparison(BoundExpression operand, BoundExpression array, string symbol)
    {
        if (array.Parameter is { } state) AddUse(state, ParameterUseKind.ComparedAsArray, operand.Column, symbol);
    }

    private static void NoteAssignment(BoundExpression value, Relation? relation, Column? column)
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
