using System;
using System.Collections.Generic;
using System.Globalization;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Replay;

/// <summary>CREATE and ALTER FUNCTION and PROCEDURE (commands/functioncmds.c).</summary>
internal sealed partial class ReplaySession
{
    private void CreateRoutine(CreateRoutineStatement statement)
    {
        var schemaOid = CreationSchema(statement.Name);
        RequireLanguage(statement);
        var arguments = ReadArguments(statement.Parameters);
        foreach (var column in ReadArguments(statement.TableColumns)) arguments.Add(column with { Mode = ArgumentMode.Table });
        CheckParameters(statement, arguments);
        var routine = new Routine
        {
            Oid = _builder.NewOid(),
            SchemaOid = schemaOid,
            Name = statement.Name.Name.Name,
            Kind = statement.IsProcedure ? RoutineKind.Procedure : RoutineKind.Function,
            Arguments = arguments,
            ReturnsSet = statement.ReturnsTable || statement.Returns is { IsSetOf: true },
            DefinedAt = Here,
        };
        routine = routine with { ReturnType = ReturnType(statement, routine) };
        CheckResult(statement, routine);
        CheckProcedureOptions(statement.IsProcedure, statement.Options);
        routine = ApplyOptions(routine, statement.Options);
        if (routine is { Language: "c", Library: null }) routine = routine with { Library = routine.Body, Body = routine.Name };
        if (statement.Body is { } body)
        {
            routine = routine with
            {
                Body = StoreNode(body, null, keepLines: true),
                BodyIsSqlStandard = true,
                Language = routine.Language ?? "sql",
            };
        }
        PutRoutine(routine, statement.OrReplace, statement.Name.Span);
    }

    private void PutRoutine(Routine routine, bool orReplace, SqlSpan span)
    {
        if (FindOverload(routine.SchemaOid, routine.Name, routine.Arguments) is not { } existing)
        {
            _builder.Put(routine);
            return;
        }
        if (!orReplace)
            throw new StatementException(
                SqlStates.DuplicateFunction, $"function \"{routine.Name}\" already exists with same argument types", span);
        if (existing.Kind != routine.Kind)
            throw new StatementException(
                SqlStates.WrongObjectType,
                "cannot change routine kind",
                span,
                $"\"{routine.Name}\" is {(existing.Kind == RoutineKind.Aggregate ? "an" : "a")} {existing.Kind.ToString().ToLowerInvariant()}.");
        var isOfOtherType = existing.ReturnType.Oid != routine.ReturnType.Oid && existing.ReturnType.IsKnown && routine.ReturnType.IsKnown;
        if (isOfOtherType || existing.ReturnsSet != routine.ReturnsSet)
            throw new StatementException(
                SqlStates.InvalidFunctionDefinition,
                "cannot change return type of existing function",
                span,
                hint: $"Use DROP FUNCTION {DefinitionFormatter.Signature(Catalog, existing)} first.");
        CheckReplacedParameters(existing, routine, span);
        _builder.Put(routine with { Oid = existing.Oid, Comment = existing.Comment, DefinedAt = existing.DefinedAt, ChangedAt = Here });
    }

    private List<RoutineArgument> ReadArguments(NodeList<RoutineParameter> parameters)
    {
        var arguments = new List<RoutineArgument>();
        foreach (var parameter in parameters)
        {
            arguments.Add(new RoutineArgument
            {
                Name = parameter.Name?.Name,
                Type = ResolveOrReport(parameter.Type, isShellOk: true) with { Modifier = -1 },
                Mode = parameter.Mode switch
                {
                    ParameterMode.Out => ArgumentMode.Out,
                    ParameterMode.InOut => ArgumentMode.InOut,
                    ParameterMode.Variadic => ArgumentMode.Variadic,
                    ParameterMode.Table => ArgumentMode.Table,
                    _ => ArgumentMode.In,
                },
                Default = parameter.Default is null ? null : Store(parameter.Default),
            });
        }
        return arguments;
    }

    /// <summary>interpret_function_parameter_list: OUT parameters give the result where RETURNS does not.</summary>
    private TypeReference ReturnType(CreateRoutineStatement statement, Routine routine)
    {
        if (statement.Returns is { } written) return ResultType(statement, written) is var type ? type with { Modifier = -1 } : default;
        var outputs = new List<RoutineArgument>();
        foreach (var argument in routine.Arguments)
            if (argument.Mode is ArgumentMode.Out or ArgumentMode.InOut or ArgumentMode.Table) outputs.Add(argument);
        if (statement.IsProcedure) return outputs.Count == 0 ? new TypeReference(BuiltInTypes.Void) : new TypeReference(BuiltInTypes.Record);
        if (outputs.Count == 0)
            throw new StatementException(SqlStates.InvalidFunctionDefinition, "function result type must be specified", statement.Name.Span);
        return outputs.Count == 1 ? outputs[0].Type with { Modifier = -1 } : new TypeReference(BuiltInTypes.Record);
    }

    /// <summary>compute_return_type: a function of C or internal may make its type a shell.</summary>
    private TypeReference ResultType(CreateRoutineStatement statement, TypeName written)
    {
        var isInput = false;
        foreach (var option in statement.Options)
            isInput |= option.Kind == RoutineOptionKind.Language && (option.Name?.Name ?? option.Text?.Value) is "c" or "internal";
        if (isInput && !written.HasHole && !written.IsPercentType && !written.IsArray && written.Modifiers.IsEmpty && FindType(written.Name) is null
            && ExtensionType(written.Name) is null)
        {
            var shell = new SqlType
            {
                Oid = _builder.NewOid(),
                SchemaOid = CreationSchema(written.Name),
                Name = written.Name.Name.Name,
                Kind = TypeKind.Shell,
                Category = 'P',
                DefinedAt = Here,
            };
            _builder.Put(shell);
            return new TypeReference(shell.Oid);
        }
        return ResolveOrReport(written, isShellOk: true);
    }

    private Routine ApplyOptions(Routine routine, NodeList<RoutineOption> options)
    {
        var attributes = new List<string>(routine.Attributes);
        foreach (var option in options)
        {
            switch (option.Kind)
            {
                case RoutineOptionKind.As: routine = routine with { Body = option.LinkSymbol?.Value ?? option.Text?.Value, Library = option.LinkSymbol is null ? null : option.Text?.Value }; break;
                case RoutineOptionKind.Language: routine = routine with { Language = option.Name?.Name ?? option.Text?.Value }; break;
                case RoutineOptionKind.Window: routine = routine with { Kind = RoutineKind.Window }; break;
                case RoutineOptionKind.Immutable: routine = routine with { Volatility = Volatility.Immutable }; break;
                case RoutineOptionKind.Stable: routine = routine with { Volatility = Volatility.Stable }; break;
                case RoutineOptionKind.Volatile: routine = routine with { Volatility = Volatility.Volatile }; break;
                case RoutineOptionKind.Strict:
                case RoutineOptionKind.ReturnsNullOnNullInput: routine = routine with { IsStrict = true }; break;
                case RoutineOptionKind.CalledOnNullInput: routine = routine with { IsStrict = false }; break;
                case RoutineOptionKind.SecurityDefiner: Set("SECURITY ", "DEFINER"); break;
                case RoutineOptionKind.SecurityInvoker: Set("SECURITY ", null); break;
                case RoutineOptionKind.Leakproof: Set("LEAKPROOF", ""); break;
                case RoutineOptionKind.NotLeakproof: Set("LEAKPROOF", null); break;
                case RoutineOptionKind.Parallel: SetParallel(option.Name?.Name); break;
                case RoutineOptionKind.Cost: Set("COST ", NumberText(option)); break;
                case RoutineOptionKind.Rows: Set("ROWS ", NumberText(option)); break;
                case RoutineOptionKind.Support when option.Support is { } support: Set("SUPPORT ", support.ToString()); break;
                case RoutineOptionKind.Set when option.Setting is SetStatement set: Set("SET " + SettingName(set.Name) + " ", SettingText(set)); break;
                case RoutineOptionKind.Set when option.Setting is ResetStatement { IsAll: true }:
                    attributes.RemoveAll(text => text.StartsWith("SET ", System.StringComparison.Ordinal));
                    break;
                case RoutineOptionKind.Set when option.Setting is ResetStatement reset: Set("SET " + SettingName(reset.Name) + " ", null); break;
            }
        }
        // COST and ROWS that are the defaults are not said (ruleutils.c, pg_get_functiondef).
        attributes.Remove(routine.Language is "internal" or "c" ? "COST 1" : "COST 100");
        attributes.Remove("ROWS 1000");
        // Settings stay in their order.
        var ordered = new List<string>();
        foreach (var attribute in attributes)
        {
            var at = ordered.Count;
            while (at > 0 && Rank(ordered[at - 1]) > Rank(attribute)) at--;
            ordered.Insert(at, attribute);
        }
        return routine with { Attributes = ordered };

        void Set(string prefix, string? value)
        {
            attributes.RemoveAll(text => text.StartsWith(prefix, System.StringComparison.Ordinal));
            if (value is not null) attributes.Add(prefix + value);
        }

        void SetParallel(string? value) => Set("PARALLEL ", value is null or "unsafe" ? null : value.ToUpperInvariant());
    }

    private static int Rank(string attribute)
    {
        string[] order = ["PARALLEL", "SECURITY", "LEAKPROOF", "COST", "ROWS", "SUPPORT", "SET"];
        var blank = attribute.IndexOf(' ');
        return System.Array.IndexOf(order, blank < 0 ? attribute : attribute.Substring(0, blank));
    }

    /// <summary>COST and ROWS are kept as float4.</summary>
    private static string? NumberText(RoutineOption option)
    {
        if (option.Number is null) return null;
        var text = (option.Number.IsNegative ? "-" : "") + option.Number.Text;
        return float.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            ? value.ToString("R", CultureInfo.InvariantCulture).ToLowerInvariant()
            : text;
    }

    /// <summary>A setting as pg_get_functiondef writes it: each value a string, or a name for search_path.</summary>
    private static string? SettingText(SetStatement statement)
    {
        if (statement.IsDefault) return null;
        if (statement.Kind == SettingKind.FromCurrent) return null;
        var values = new List<string>();
        foreach (var value in statement.Values)
        {
            values.Add(value switch
            {
                Identifier name => Identifiers.QuoteLiteral(name.Name),
                StringConstant text => Identifiers.QuoteLiteral(text.Value),
                _ => Identifiers.QuoteLiteral(OptionText(value)),
            });
        }
        if (values.Count > 1 && System.Array.IndexOf(ListSettings, statement.Name.ToLowerInvariant()) < 0)
            return "TO " + Identifiers.QuoteLiteral(string.Join(", ", values.ConvertAll(value => value.Trim('\''))));
        return "TO " + string.Join(", ", values);
    }

    /// <summary>Settings that are lists of names (GUC_LIST_QUOTE); the values of others are one constant.</summary>
    private static readonly string[] ListSettings = ["search_path", "local_preload_libraries", "session_preload_libraries", "temp_tablespaces", "unix_socket_directories"];

    /// <summary>A setting's name as the server knows it: these have capitals.</summary>
    private static string SettingName(string name) => name.ToLowerInvariant() switch
    {
        "datestyle" => "\"DateStyle\"",
        "intervalstyle" => "\"IntervalStyle\"",
        "timezone" => "\"TimeZone\"",
        _ => name,
    };

    private void AlterRoutine(AlterRoutineStatement statement)
    {
        var routine = FindRoutine(statement.Routine, statement.Routine.Kind, isMissingOk: false)!;
        RefuseAggregate(routine, statement.Routine.Span);
        CheckProcedureOptions(routine.Kind == RoutineKind.Procedure, statement.Options);
        _builder.Put(ApplyOptions(routine, statement.Options) with { ChangedAt = Here });
    }

    /// <summary>The routine with just these input types.</summary>
    private Routine? FindOverload(int schemaOid, string name, IReadOnlyList<RoutineArgument> arguments)
    {
        var types = InputTypes(arguments);
        foreach (var routine in Catalog.FindRoutines(schemaOid, name))
            if (SameTypes(InputTypes(routine.Arguments), types)) return routine;
        return null;
    }

    private static List<int> InputTypes(IReadOnlyList<RoutineArgument> arguments)
    {
        var types = new List<int>();
        foreach (var argument in arguments)
            if (argument.Mode is not (ArgumentMode.Out or ArgumentMode.Table)) types.Add(argument.Type.Oid);
        return types;
    }

    private static bool SameTypes(List<int> a, List<int> b)
    {
        if (a.Count != b.Count) return false;
        for (var i = 0; i < a.Count; i++)
            if (a[i] != b[i] || a[i] == 0) return false;
        return true;
    }

    /// <summary>Whether the type is there, as IF EXISTS asks (does_not_exist_skipping).</summary>
    private bool Exists(TypeName type)
    {
        try
        {
            Resolve(type);
            return true;
        }
        catch (StatementException error) when (error.SqlState is SqlStates.UndefinedObject or SqlStates.InvalidSchemaName)
        {
            return false;
        }
    }

    /// <summary>LookupFuncWithArgs.</summary>
    private Routine? FindRoutine(RoutineObject reference, ObjectKind kind, bool isMissingOk)
    {
        CheckHole(reference.Name);
        var word = kind switch
        {
            ObjectKind.Aggregate => "aggregate",
            ObjectKind.Procedure => "procedure",
            ObjectKind.Routine => "routine",
            _ => "function",
        };
        if (reference.Name.Schema is { } written && Catalog.FindSchema(written.Name) is null && isMissingOk) return null;
        List<int> schemas = reference.Name.Schema is { } schemaName ? [RequireSchema(schemaName).Oid] : VisibleSchemas();
        if (isMissingOk && reference.Parameters.ToArray() is var parameters && Array.Exists(parameters, parameter => !Exists(parameter.Type))) return null;
        var arguments = AggregateArguments(reference.Parameters, reference.DirectCount);
        var all = new List<RoutineArgument>();
        foreach (var argument in arguments) all.Add(argument with { Mode = ArgumentMode.In });
        foreach (var schema in schemas)
        {
            var found = Catalog.FindRoutines(schema, reference.Name.Name.Name);
            if (found.Count == 0) continue;
            if (reference.HasArguments)
            {
                if (FindOverload(schema, reference.Name.Name.Name, arguments) is { } match) return Checked(match);
                // A procedure may be named with its OUT arguments too.
                foreach (var routine in found)
                    if (SameTypes(AllTypes(routine.Arguments), InputTypes(all))) return Checked(routine);
                continue;
            }
            // Without arguments only routines of the kind are looked for (LookupFuncWithArgs), in PostgreSQL 13 all.
            var ofKind = new List<Routine>();
            foreach (var candidate in found)
                if (Catalog.ServerVersion < 14 || kind is not (ObjectKind.Function or ObjectKind.Procedure) || IsOfKind(candidate, kind)) ofKind.Add(candidate);
            if (ofKind.Count == 0) continue;
            if (ofKind.Count == 1) return Checked(ofKind[0]);
            throw new StatementException(
                SqlStates.AmbiguousFunction,
                $"{word} name \"{reference.Name}\" is not unique",
                reference.Span,
                hint: $"Specify the argument list to select the {word} unambiguously.");
        }
        if (isMissingOk) return null;
        throw new StatementException(
            SqlStates.UndefinedFunction,
            reference.HasArguments
                ? $"{word} {reference.Name}{ArgumentList(arguments)} does not exist"
                : $"could not find a {word} named \"{reference.Name}\"",
            reference.Span);

        Routine Checked(Routine routine)
        {
            if (IsOfKind(routine, kind)) return routine;
            var article = word == "aggregate" ? "an" : "a";
            throw new StatementException(
                SqlStates.WrongObjectType, $"{routine.Name}{ArgumentList(routine)} is not {article} {(word == "aggregate" ? "aggregate function" : word)}", reference.Span);
        }
    }

    private static bool IsOfKind(Routine routine, ObjectKind kind) => kind switch
    {
        ObjectKind.Aggregate => routine.Kind == RoutineKind.Aggregate,
        ObjectKind.Procedure => routine.Kind == RoutineKind.Procedure,
        // An aggregate is a function, too, save for DROP and ALTER.
        ObjectKind.Function => routine.Kind != RoutineKind.Procedure,
        _ => true,
    };

    private static void RefuseAggregate(Routine? routine, SqlSpan span)
    {
        if (routine is { Kind: RoutineKind.Aggregate })
            throw new StatementException(
                SqlStates.WrongObjectType, $"\"{routine.Name}\" is an aggregate function", span, hint: "Use DROP AGGREGATE to drop aggregate functions.");
    }

    private static List<int> AllTypes(IReadOnlyList<RoutineArgument> arguments)
    {
        var types = new List<int>();
        foreach (var argument in arguments)
            if (argument.Mode != ArgumentMode.Table) types.Add(argument.Type.Oid);
        return types;
    }

    private string ArgumentList(Routine routine) => ArgumentList(routine.Arguments);

    private string ArgumentList(IReadOnlyList<RoutineArgument> arguments)
    {
        var types = new List<string>();
        foreach (var oid in InputTypes(arguments)) types.Add(TypeFormatter.Format(Catalog, new TypeReference(oid), _searchPath));
        return "(" + string.Join(", ", types) + ")";
    }
}
