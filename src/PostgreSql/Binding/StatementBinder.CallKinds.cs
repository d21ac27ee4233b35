using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding;

/// <summary>Which decorations a call may have, by the kind of its routine (parse_func.c, ParseFuncOrColumn).</summary>
internal sealed partial class StatementBinder
{
    private void ReportWrongKind(CallSite site, string message, string? hint = null, string sqlState = "42809") =>
        Report(BindingErrorKind.Other, sqlState, site.NameSpan, site.Position, message, hint, name: site.Name);

    /// <summary>CALL wants a procedure, everything else anything but one.</summary>
    private bool CheckKind(CallSite site, Routine routine, int[] types)
    {
        var isProcedure = routine.Kind == RoutineKind.Procedure;
        if (isProcedure == site.IsProcedure) return true;
        if (isProcedure) ReportWrongKind(site, $"{Signature(site, types)} is a procedure", "To call a procedure, use CALL.");
        else ReportWrongKind(site, $"{Signature(site, types)} is not a procedure", "To call a function, use SELECT.");
        return false;
    }

    private static bool IsPlain(CallSite site) => site.Syntax is null or
    {
        IsStar: false,
        IsVariadic: false,
        Quantifier: not SetQuantifier.Distinct,
        OrderBy.IsEmpty: true,
        WithinGroup.IsEmpty: true,
        Filter: null,
        Over: null,
    };

    private bool CheckDecoration(CallSite site, Routine routine, Candidate candidate, int[] types) => routine.Kind switch
    {
        RoutineKind.Aggregate => CheckAggregate(site, routine, candidate, types),
        RoutineKind.Window => CheckWindowFunction(site),
        _ => CheckPlain(site),
    };

    private bool CheckPlain(CallSite site)
    {
        if (site.Syntax is not { } call) return true;
        var name = site.Written;
        var message = call.IsStar ? $"{name}(*) specified, but {name} is not an aggregate function"
            : call.Quantifier == SetQuantifier.Distinct ? $"DISTINCT specified, but {name} is not an aggregate function"
            : !call.WithinGroup.IsEmpty ? $"WITHIN GROUP specified, but {name} is not an aggregate function"
            : !call.OrderBy.IsEmpty ? $"ORDER BY specified, but {name} is not an aggregate function"
            : call.Filter is not null ? $"FILTER specified, but {name} is not an aggregate function"
            : call.Over is not null ? $"OVER specified, but {name} is not a window function nor an aggregate function"
            : null;
        if (message is null) return true;
        ReportWrongKind(site, message);
        return false;
    }

    private bool CheckWindowFunction(CallSite site)
    {
        var name = site.Written;
        var call = site.Syntax;
        if (call?.Over is null)
        {
            ReportWrongKind(site, $"window function {name} requires an OVER clause");
            return false;
        }
        if (!call.WithinGroup.IsEmpty) ReportWrongKind(site, $"window function {name} cannot have WITHIN GROUP");
        else if (call.Quantifier == SetQuantifier.Distinct) ReportWrongKind(site, "DISTINCT is not implemented for window functions", null, "0A000");
        else if (!call.OrderBy.IsEmpty) ReportWrongKind(site, "aggregate ORDER BY is not implemented for window functions", null, "0A000");
        else if (call.Filter is not null) ReportWrongKind(site, "FILTER is not implemented for non-aggregate window functions", null, "0A000");
        else return true;
        return false;
    }

    private bool CheckAggregate(CallSite site, Routine routine, Candidate candidate, int[] types)
    {
        var name = site.Written;
        var call = site.Syntax;
        var isOrderedSet = routine.DirectArgumentCount >= 0;
        var isWithinGroup = call is not null && !call.WithinGroup.IsEmpty;
        if (isOrderedSet)
        {
            if (!isWithinGroup) ReportWrongKind(site, $"WITHIN GROUP is required for ordered-set aggregate {name}");
            else if (call!.Over is not null) ReportWrongKind(site, $"OVER is not supported for ordered-set aggregate {name}", null, "0A000");
            else return CheckDirectArguments(site, routine, candidate, types);
            return false;
        }
        if (isWithinGroup)
        {
            ReportWrongKind(site, $"{name} is not an ordered-set aggregate, so it cannot have WITHIN GROUP");
            return false;
        }
        if (call?.Over is not null && call.Quantifier == SetQuantifier.Distinct)
            ReportWrongKind(site, "DISTINCT is not implemented for window functions", null, "0A000");
        else if (types.Length == 0 && call is not { IsStar: true })
            ReportWrongKind(site, $"{name}(*) must be used to call a parameterless aggregate function");
        else if (call?.Over is not null && !call.OrderBy.IsEmpty)
            ReportWrongKind(site, "aggregate ORDER BY is not implemented for window functions", null, "0A000");
        else if (call?.Over is null && types.Length > 0 && site.Arguments[types.Length - 1].Name is not null)
            ReportWrongKind(site, "aggregates cannot use named arguments", null, "0A000");
        else return true;
        return false;
    }

    /// <summary>How many of the values stand before WITHIN GROUP.</summary>
    private bool CheckDirectArguments(CallSite site, Routine routine, Candidate candidate, int[] types)
    {
        var ordered = site.Syntax!.WithinGroup.Count;
        int direct = types.Length - ordered, wanted = routine.DirectArgumentCount;
        var name = site.Written;
        var isVariadic = routine.Arguments.Count > 0 && routine.Arguments[routine.Arguments.Count - 1].Mode == ArgumentMode.Variadic;
        var parameters = types.Length - (candidate.VariadicCount > 1 ? candidate.VariadicCount - 1 : 0);
        string? hint = null;
        if (!isVariadic || wanted < parameters)
        {
            if (direct != wanted)
                hint = $"There is an ordered-set aggregate {name}, but it requires {wanted} direct argument{(wanted == 1 ? "" : "s")}, not {direct}.";
        }
        else if (routine.IsHypotheticalSet)
        {
            if (candidate.VariadicCount != 2 * ordered)
            {
                hint = $"To use the hypothetical-set aggregate {name}, the number of hypothetical direct arguments " +
                    $"(here {candidate.VariadicCount - ordered}) must match the number of ordering columns (here {ordered}).";
            }
        }
        else if (candidate.VariadicCount <= ordered)
        {
            hint = $"There is an ordered-set aggregate {name}, but it requires at least {wanted} direct argument{(wanted == 1 ? "" : "s")}.";
        }
        if (hint is null)
        {
            if (routine.IsHypotheticalSet) UnifyHypothetical(site, candidate, ordered);
            return true;
        }
        Report(
            BindingErrorKind.RoutineNotFound,
            "42883",
            site.NameSpan,
            site.Position,
            $"function {Signature(site, types)} does not exist",
            hint,
            name: site.Name,
            qualifier: site.Schema);
        return false;
    }

    /// <summary>unify_hypothetical_args: each hypothetical value and what WITHIN GROUP orders by at its place take one type.</summary>
    private void UnifyHypothetical(CallSite site, Candidate candidate, int ordered)
    {
        var arguments = site.Arguments;
        var direct = arguments.Count - ordered;
        for (var i = 0; i < ordered; i++)
        {
            int hypothetical = direct - ordered + i, aggregated = direct + i;
            if (hypothetical < 0 || candidate.Types[hypothetical] != BuiltInTypes.Any) continue;
            Unify(
                [
                    ToAlternative(arguments[aggregated].Value, arguments[aggregated].Syntax, "WITHIN GROUP"),
                    ToAlternative(arguments[hypothetical].Value, arguments[hypothetical].Syntax, "WITHIN GROUP"),
                ],
                "WITHIN GROUP");
        }
    }
}
