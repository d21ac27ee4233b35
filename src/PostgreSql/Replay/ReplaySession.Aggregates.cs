using System;
using System.Collections.Generic;
using DbImpact.PostgreSql.Binding;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Replay;

/// <summary>CREATE AGGREGATE, also as it was written before PostgreSQL 8.2 (commands/aggregatecmds.c, catalog/pg_aggregate.c).</summary>
internal sealed partial class ReplaySession
{
    private void CreateAggregate(CreateAggregateStatement statement)
    {
        var options = new List<KeyValuePair<string, string>>();
        TypeReference stateType = default;
        QualifiedName? transition = null, final = null;
        var arguments = AggregateArguments(statement.Parameters, statement.DirectCount);
        foreach (var option in statement.Definition)
        {
            var name = option.Name.Name switch
            {
                "sfunc1" => "sfunc",
                "stype1" => "stype",
                "initcond1" => "initcond",
                var other => other,
            };
            if (name == "basetype" && statement.IsOldStyle)
            {
                if (BaseType(option.Value) is { } baseType) arguments.Add(new RoutineArgument { Type = baseType });
                continue;
            }
            string text;
            if (option.Value is TypeName type && name is "stype" or "mstype")
            {
                var resolved = Resolve((TypeName)option.Value, isShellOk: true);
                if (name == "stype") stateType = resolved;
                text = TypeFormatter.FormatQualified(Catalog, resolved);
            }
            else if (name is "finalfunc_extra" or "mfinalfunc_extra" or "hypothetical")
            {
                if (!IsTrue(option)) continue;
                text = "";
            }
            else if (name is "parallel" or "finalfunc_modify" or "mfinalfunc_modify")
            {
                text = OptionText(option.Value).ToUpperInvariant();
                if (text == DefaultWord(name, statement.DirectCount >= 0)) continue;
            }
            else if (name == "sortop" && option.Value is OperatorName symbol) text = SortOperatorText(symbol);
            else if (option.Value is TypeName { IsSystem: false } routineName && Array.IndexOf(SupportFunctions, name.ToUpperInvariant()) >= 0)
                text = RoutineText(routineName.Name);
            else if (name is "initcond" or "minitcond") text = Identifiers.QuoteLiteral(OptionText(option.Value));
            else text = OptionText(option.Value);
            if (name is "sfunc" && option.Value is TypeName function) transition = function.Name;
            if (name is "finalfunc" && option.Value is TypeName finalName) final = finalName.Name;
            options.Add(new KeyValuePair<string, string>(name.ToUpperInvariant(), text));
        }
        if (!stateType.IsKnown) throw new StatementException(SqlStates.InvalidFunctionDefinition, "aggregate stype must be specified", statement.Span);
        if (transition is null) throw new StatementException(SqlStates.InvalidFunctionDefinition, "aggregate sfunc must be specified", statement.Span);
        if (statement.DirectCount < 0) CheckSupport(statement, stateType, arguments, transition, final);
        PutRoutine(
            new Routine
            {
                Oid = _builder.NewOid(),
                SchemaOid = CreationSchema(statement.Name),
                Name = statement.Name.Name.Name,
                Kind = RoutineKind.Aggregate,
                Arguments = arguments,
                ReturnType = final is null ? stateType : FinalType(final, stateType, arguments),
                DirectArgumentCount = statement.DirectCount,
                IsHypotheticalSet = options.Exists(option => option.Key == "HYPOTHETICAL"),
                AggregateOptions = options,
                Language = "internal",
                DefinedAt = Here,
            },
            statement.OrReplace,
            statement.Name.Span);
    }

    /// <summary>AggregateCreate: the functions that have to be there, for the state and the arguments of a plain aggregate.</summary>
    private void CheckSupport(
        CreateAggregateStatement statement, TypeReference stateType, List<RoutineArgument> arguments, QualifiedName transition, QualifiedName? final)
    {
        if (_isFromServer) return;
        var inputs = InputTypes(arguments);
        if (IsPolymorphic(stateType.Oid) && !inputs.Exists(IsPolymorphic))
            throw new StatementException(SqlStates.InvalidFunctionDefinition, "cannot determine transition data type", statement.Name.Span);
        RequireSupport(transition, [stateType.Oid, .. inputs]);
        if (final is null) return;
        var hasExtra = false;
        foreach (var option in statement.Definition)
            hasExtra |= option.Name.Name == "finalfunc_extra" && (option.Value is null || OptionText(option.Value) is not ("false" or "off" or "0"));
        RequireSupport(final, hasExtra ? [stateType.Oid, .. inputs] : [stateType.Oid]);
    }

    /// <summary>lookup_agg_function, as far as it is certain that no function fits.</summary>
    private void RequireSupport(QualifiedName name, List<int> types)
    {
        CheckHole(name);
        if (Catalog.HasUnknownExtension || !Catalog.OperatorsAreKnown || types.Contains(0)) return;
        var rules = TypeRules.Of(Catalog);
        foreach (var schema in name.Schema is { } written ? [RequireSchema(written).Oid] : VisibleSchemas())
        {
            foreach (var routine in Catalog.FindRoutines(schema, name.Name.Name))
            {
                var wanted = InputTypes(routine.Arguments);
                var isVariadic = routine.Arguments.Count > 0 && routine.Arguments[routine.Arguments.Count - 1].Mode == ArgumentMode.Variadic;
                if (isVariadic || wanted.Count != types.Count)
                {
                    if (isVariadic || wanted.Count > types.Count) return;
                    continue;
                }
                var fits = true;
                for (var i = 0; i < types.Count; i++) fits &= Fits(types[i], wanted[i]);
                if (fits) return;
            }
        }
        var arguments = new List<RoutineArgument>();
        foreach (var type in types) arguments.Add(new RoutineArgument { Type = new TypeReference(type) });
        throw new StatementException(SqlStates.UndefinedFunction, $"function {name}{ArgumentList(arguments)} does not exist", name.Span);

        bool Fits(int source, int target) => source == target
            || (IsPolymorphic(source) && IsPolymorphic(target) ? IsCompatible(source) == IsCompatible(target) : !IsConcrete(source) || !IsConcrete(target))
            || rules.Coercion.CanCoerce(source, target, DbImpact.PostgreSql.Catalog.CastContext.Implicit);

        static bool IsCompatible(int oid) => oid is BuiltInTypes.AnyCompatible or BuiltInTypes.AnyCompatibleNonArray or BuiltInTypes.AnyCompatibleArray
            or BuiltInTypes.AnyCompatibleRange or BuiltInTypes.AnyCompatibleMultirange;

        bool IsConcrete(int oid) => Catalog.GetType(oid) is { Kind: not (TypeKind.Pseudo or TypeKind.Shell) };
    }

    /// <summary>The one argument's type; null for <c>'ANY'</c>, which stands for none.</summary>
    private TypeReference? BaseType(SqlNode? value)
    {
        var word = value switch
        {
            StringConstant text => text.Value,
            TypeName { Name: { Parts.Count: 1 } name } => name.Name.Name,
            _ => "",
        };
        if (string.Equals(word, "ANY", StringComparison.OrdinalIgnoreCase)) return null;
        return value is TypeName type ? Resolve(type, isShellOk: true) : throw new NotUnderstoodException("the aggregate's type is not understood", _statement!.Span);
    }

    /// <summary>makeOrderedSetArgs: VARIADIC that is direct is ordered by, too, and is one argument.</summary>
    private List<RoutineArgument> AggregateArguments(NodeList<RoutineParameter> parameters, int directCount)
    {
        var arguments = ReadArguments(parameters);
        if (directCount > 0 && directCount < arguments.Count && arguments[directCount - 1].Mode == ArgumentMode.Variadic)
            arguments.RemoveRange(directCount, arguments.Count - directCount);
        return arguments;
    }

    private static readonly string[] SupportFunctions =
        ["SFUNC", "FINALFUNC", "COMBINEFUNC", "SERIALFUNC", "DESERIALFUNC", "MSFUNC", "MINVFUNC", "MFINALFUNC"];

    /// <summary>What PARALLEL and FINALFUNC_MODIFY say where they are not written.</summary>
    private static string DefaultWord(string option, bool isOverSortedGroup) => option == "parallel" ? "UNSAFE" : isOverSortedGroup ? "READ_WRITE" : "READ_ONLY";

    private string SortOperatorText(OperatorName symbol)
    {
        foreach (var schema in symbol.Schema is { } written ? [RequireSchema(written).Oid] : VisibleSchemas())
            if (Catalog.FindOperators(schema, symbol.Symbol).Count > 0) return $"OPERATOR({Identifiers.Quote(SchemaNameOfOid(schema))}.{symbol.Symbol})";
        return "OPERATOR(pg_catalog." + symbol.Symbol + ")";
    }

    /// <summary>Aggregates that are made of the routine, as far as its name alone tells it.</summary>
    private IEnumerable<Routine> AggregatesOf(Routine routine)
    {
        if (Catalog.FindRoutines(routine.SchemaOid, routine.Name).Count > 1) yield break;
        var name = DefinitionFormatter.Name(Catalog, routine);
        foreach (var aggregate in Catalog.Routines)
        {
            foreach (var option in aggregate.AggregateOptions)
            {
                if (option.Value != name || Array.IndexOf(SupportFunctions, option.Key) < 0) continue;
                yield return aggregate;
                break;
            }
        }
    }

    private string RoutineText(QualifiedName name)
    {
        if (name.Parts.Count > 1) return name.ToString();
        foreach (var schema in VisibleSchemas())
        {
            if (Catalog.FindRoutines(schema, name.Name.Name) is { Count: > 0 } found)
                return schema == BuiltIns.PgCatalogOid ? Identifiers.Quote(name.Name.Name) : DefinitionFormatter.Name(Catalog, found[0]);
        }
        return Identifiers.Quote(name.Name.Name);
    }

    /// <summary>
    /// The result of the final function: of the overload that takes the state, or the only one. A polymorphic result is what the state's
    /// type makes of it.
    /// </summary>
    private TypeReference FinalType(QualifiedName name, TypeReference stateType, List<RoutineArgument> arguments)
    {
        var candidates = new List<Routine>();
        foreach (var schema in name.Schema is { } written ? [RequireSchema(written).Oid] : VisibleSchemas())
        {
            foreach (var routine in Catalog.FindRoutines(schema, name.Name.Name))
                if (InputTypes(routine.Arguments).Count is var count && (count == 1 || count == arguments.Count + 1)) candidates.Add(routine);
            if (candidates.Count > 0) break;
        }
        var exact = candidates.FindAll(routine => InputTypes(routine.Arguments)[0] == stateType.Oid);
        var chosen = exact.Count == 1 ? exact[0] : candidates.Count == 1 ? candidates[0] : null;
        if (chosen is null) return TypeReference.Unknown;
        if (Catalog.GetType(chosen.ReturnType.Oid) is not { Kind: TypeKind.Pseudo } result) return chosen.ReturnType;
        if (!IsPolymorphic(result.Oid)) return chosen.ReturnType;
        var wanted = InputTypes(chosen.Arguments);
        List<TypeReference> given = [stateType, .. arguments.ConvertAll(argument => argument.Type)];
        for (var i = 0; i < wanted.Count && i < given.Count; i++)
        {
            // What each call decides anew, the aggregate gives back as it is declared.
            if (IsPolymorphic(wanted[i]) && IsPolymorphic(given[i].Oid)) return chosen.ReturnType;
            if (Polymorphic(result.Oid, wanted[i], given[i]) is { } decided) return decided;
        }
        return TypeReference.Unknown;
    }

    /// <summary>enforce_generic_type_consistency for one argument; null where its type says nothing of the result.</summary>
    private TypeReference? Polymorphic(int resultOid, int argumentOid, TypeReference actual)
    {
        if (Catalog.GetType(actual.Oid) is not { } type || type.Kind == TypeKind.Pseudo) return null;
        var element = argumentOid switch
        {
            BuiltInTypes.AnyElement or BuiltInTypes.AnyNonArray or BuiltInTypes.AnyCompatible or BuiltInTypes.AnyCompatibleNonArray => type.Oid,
            BuiltInTypes.AnyArray or BuiltInTypes.AnyCompatibleArray => type.ElementOid,
            _ => 0,
        };
        if (element == 0) return null;
        return resultOid switch
        {
            BuiltInTypes.AnyElement or BuiltInTypes.AnyNonArray or BuiltInTypes.AnyCompatible or BuiltInTypes.AnyCompatibleNonArray => new TypeReference(element),
            BuiltInTypes.AnyArray or BuiltInTypes.AnyCompatibleArray when Catalog.GetType(element) is { ArrayOid: not 0 and var array } => new TypeReference(array),
            _ => null,
        };
    }

    private static bool IsPolymorphic(int oid) => oid is BuiltInTypes.AnyElement or BuiltInTypes.AnyNonArray or BuiltInTypes.AnyArray
        or BuiltInTypes.AnyCompatible or BuiltInTypes.AnyCompatibleNonArray or BuiltInTypes.AnyCompatibleArray or BuiltInTypes.AnyEnum
        or BuiltInTypes.AnyRange or BuiltInTypes.AnyMultirange or BuiltInTypes.AnyCompatibleRange or BuiltInTypes.AnyCompatibleMultirange;
}
