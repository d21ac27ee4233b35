using System;
using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Replay;

/// <summary>What CREATE FUNCTION refuses in parameters, results and options (functioncmds.c, interpret_function_parameter_list; pg_proc.c).</summary>
internal sealed partial class ReplaySession
{
    private static readonly string[] BuiltInLanguages = ["sql", "plpgsql", "c", "internal"];

    /// <summary>Languages of extensions are there with these.</summary>
    private void RequireLanguage(CreateRoutineStatement statement)
    {
        foreach (var option in statement.Options)
        {
            if (option.Kind != RoutineOptionKind.Language || (option.Name?.Name ?? option.Text?.Value) is not { } language) continue;
            RequireLanguage(language, statement.Name.Span);
        }
    }

    private void RequireLanguage(string language, SqlSpan span)
    {
        if (Array.IndexOf(BuiltInLanguages, language) < 0 && !HasExtensions && !_definesLanguages)
            throw new StatementException(SqlStates.UndefinedObject, $"language \"{language}\" does not exist", span);
    }

    /// <summary>Whether CREATE LANGUAGE has been seen.</summary>
    private bool _definesLanguages;

    private void CheckParameters(CreateRoutineStatement statement, List<RoutineArgument> arguments)
    {
        if (_isFromServer) return;
        var hasDefault = false;
        RoutineArgument? variadic = null;
        for (var i = 0; i < arguments.Count; i++)
        {
            var argument = arguments[i];
            var isInput = argument.Mode is ArgumentMode.In or ArgumentMode.InOut or ArgumentMode.Variadic;
            var span = i < statement.Parameters.Count ? statement.Parameters[i].Span : statement.Name.Span;
            if (variadic is not null && (isInput || (statement.IsProcedure && argument.Mode == ArgumentMode.Out)))
                throw Invalid(isInput ? "VARIADIC parameter must be the last input parameter" : "VARIADIC parameter must be the last parameter", span);
            if (argument.Mode == ArgumentMode.Variadic)
            {
                variadic = argument;
                if (Catalog.GetType(argument.Type.Oid) is { Kind: not TypeKind.Array } type && !IsVariadicType(type)) throw Invalid("VARIADIC parameter must be an array", span);
            }
            for (var j = 0; j < i; j++)
            {
                // An input and an output may share their name, save in PL/pgSQL, where both are variables.
                if (arguments[j].Name is not { Length: > 0 } name || name != argument.Name) continue;
                var isOutput = argument.Mode is ArgumentMode.Out or ArgumentMode.Table || arguments[j].Mode is ArgumentMode.Out or ArgumentMode.Table;
                var isAlsoInput = argument.Mode is ArgumentMode.In or ArgumentMode.Variadic || arguments[j].Mode is ArgumentMode.In or ArgumentMode.Variadic;
                if (isOutput && isAlsoInput && !IsWrittenIn(statement, "plpgsql")) continue;
                throw Invalid($"parameter name \"{name}\" used more than once", span);
            }
            if (argument.Default is not null)
            {
                if (!isInput) throw Invalid("only input parameters can have default values", span);
                hasDefault = true;
            }
            else if (hasDefault && isInput) throw Invalid("input parameters after one with a default value must also have defaults", span);
            else if (hasDefault && statement.IsProcedure && argument.Mode == ArgumentMode.Out && Catalog.ServerVersion >= 14)
                throw Invalid("procedure OUT parameters cannot appear after one with a default value", span);
        }
    }

    private static bool IsWrittenIn(CreateRoutineStatement statement, string language)
    {
        foreach (var option in statement.Options)
            if (option.Kind == RoutineOptionKind.Language && (option.Name?.Name ?? option.Text?.Value) == language) return true;
        return false;
    }

    private static bool IsVariadicType(SqlType type) => type.Oid is BuiltInTypes.AnyArray or BuiltInTypes.AnyCompatibleArray || type.Name == "any" || type.ElementOid != 0;

    /// <summary>check_valid_polymorphic_signature: a range's element tells nothing of the range.</summary>
    private static bool IsDetermined(int result, List<int> inputs)
    {
        switch (result)
        {
            case BuiltInTypes.AnyRange or BuiltInTypes.AnyMultirange:
                return inputs.Contains(BuiltInTypes.AnyRange) || inputs.Contains(BuiltInTypes.AnyMultirange);
            case BuiltInTypes.AnyCompatibleRange or BuiltInTypes.AnyCompatibleMultirange:
                return inputs.Contains(BuiltInTypes.AnyCompatibleRange) || inputs.Contains(BuiltInTypes.AnyCompatibleMultirange);
            default:
                return !IsPolymorphic(result) || inputs.Exists(input => IsPolymorphic(input) && IsOfCompatibles(input) == IsOfCompatibles(result));
        }
    }

    private static bool IsOfCompatibles(int oid) => oid is BuiltInTypes.AnyCompatible or BuiltInTypes.AnyCompatibleNonArray
        or BuiltInTypes.AnyCompatibleArray or BuiltInTypes.AnyCompatibleRange or BuiltInTypes.AnyCompatibleMultirange;

    /// <summary>The result has to be what OUT parameters make of it, and a polymorphic one needs a polymorphic parameter.</summary>
    private void CheckResult(CreateRoutineStatement statement, Routine routine)
    {
        if (_isFromServer) return;
        var outputs = new List<RoutineArgument>();
        var results = new List<int> { routine.ReturnType.Oid };
        var inputs = new List<int>();
        foreach (var argument in routine.Arguments)
        {
            if (argument.Mode is ArgumentMode.Out or ArgumentMode.InOut) outputs.Add(argument);
            (argument.Mode is ArgumentMode.Out or ArgumentMode.Table ? results : inputs).Add(argument.Type.Oid);
            if (argument.Mode == ArgumentMode.InOut) results.Add(argument.Type.Oid);
        }
        if (statement.Returns is { } written && outputs.Count > 0 && routine.ReturnType.IsKnown)
        {
            var required = outputs.Count == 1 ? outputs[0].Type.Oid : BuiltInTypes.Record;
            if (required != 0 && required != routine.ReturnType.Oid)
                throw Invalid(
                    $"function result type must be {TypeFormatter.Format(Catalog, new TypeReference(required))} because of OUT parameters", written.Span);
        }
        if (results.Exists(result => !IsDetermined(result, inputs)))
            throw Invalid("cannot determine result data type", statement.Name.Span);
        if (statement.Body is null && !IsWrittenIn(statement, "sql")) return;
        for (var i = 0; i < statement.Parameters.Count; i++)
        {
            if (Catalog.GetType(routine.Arguments[i].Type.Oid) is { Kind: TypeKind.Shell } shell)
                throw Invalid($"SQL function cannot accept shell type {shell.Name}", statement.Parameters[i].Span);
        }
        if (Catalog.GetType(routine.ReturnType.Oid) is { Kind: TypeKind.Shell } result)
            throw Invalid($"SQL function cannot return shell type {result.Name}", statement.Returns?.Span ?? statement.Name.Span);
    }

    /// <summary>compute_common_attribute: a procedure has neither volatility nor costs.</summary>
    private static void CheckProcedureOptions(bool isProcedure, NodeList<RoutineOption> options)
    {
        if (!isProcedure) return;
        foreach (var option in options)
        {
            if (option.Kind is RoutineOptionKind.Window or RoutineOptionKind.Immutable or RoutineOptionKind.Stable or RoutineOptionKind.Volatile
                or RoutineOptionKind.Strict or RoutineOptionKind.ReturnsNullOnNullInput or RoutineOptionKind.CalledOnNullInput or RoutineOptionKind.Leakproof
                or RoutineOptionKind.NotLeakproof or RoutineOptionKind.Cost or RoutineOptionKind.Rows or RoutineOptionKind.Support or RoutineOptionKind.Parallel)
                throw Invalid("invalid attribute in procedure definition", option.Span);
        }
    }

    /// <summary>ProcedureCreate: names of input parameters stay, and so do their defaults.</summary>
    private void CheckReplacedParameters(Routine existing, Routine routine, SqlSpan span)
    {
        if (existing.IsBuiltIn || _isFromServer) return;
        List<RoutineArgument> before = Inputs(existing), after = Inputs(routine);
        for (var i = 0; i < before.Count && i < after.Count; i++)
        {
            if (before[i].Name is { Length: > 0 } name && name != after[i].Name)
                throw Invalid($"cannot change name of input parameter \"{name}\"", span);
        }
        int had = 0, has = 0;
        foreach (var argument in before) had += argument.Default is null ? 0 : 1;
        foreach (var argument in after) has += argument.Default is null ? 0 : 1;
        if (has < had) throw Invalid("cannot remove parameter defaults from existing function", span);

        static List<RoutineArgument> Inputs(Routine routine)
        {
            var found = new List<RoutineArgument>();
            foreach (var argument in routine.Arguments)
                if (argument.Mode is not (ArgumentMode.Out or ArgumentMode.Table)) found.Add(argument);
            return found;
        }
    }

    private static StatementException Invalid(string message, SqlSpan span) => new(SqlStates.InvalidFunctionDefinition, message, span);
}
