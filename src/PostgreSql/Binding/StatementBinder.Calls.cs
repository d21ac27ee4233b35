using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;
using CastContext = DbImpact.PostgreSql.Catalog.CastContext;

namespace DbImpact.PostgreSql.Binding;

/// <summary>Function calls (parse_expr.c, transformFuncCall; parse_func.c, ParseFuncOrColumn).</summary>
internal sealed partial class StatementBinder
{
    /// <summary>A value given to a routine.</summary>
    private readonly struct Argument(BoundExpression value, SqlExpression syntax, Identifier? name = null)
    {
        public BoundExpression Value { get; } = value;

        public SqlExpression Syntax { get; } = syntax;

        public Identifier? Name { get; } = name;
    }

    /// <summary>A call while its routine is looked for.</summary>
    private sealed class CallSite(string name, SqlSpan nameSpan, SqlSpan span, IReadOnlyList<Argument> arguments)
    {
        public string Name { get; } = name;

        public SqlSpan NameSpan { get; } = nameSpan;

        public SqlSpan Span { get; } = span;

        /// <summary>Where PostgreSQL points.</summary>
        public int Position { get; init; } = span.Start;

        public IReadOnlyList<Argument> Arguments { get; } = arguments;

        /// <summary>The schema's name; null without one.</summary>
        public string? Schema { get; init; }

        /// <summary>With all that a call may be decorated with; null for a call in a syntax of its own.</summary>
        public FunctionCall? Syntax { get; init; }

        public bool IsProcedure { get; init; }

        /// <summary>NameListToString.</summary>
        public string Written => Schema is null ? Name : Schema + "." + Name;
    }

    private BoundExpression BindCall(FunctionCall call, Scope scope, bool isProcedure = false)
    {
        var keepsTrees = _keepsTrees;
        _keepsTrees |= call.Quantifier == SetQuantifier.Distinct && !call.OrderBy.IsEmpty;
        var result = BindDecoratedCall(call, scope, isProcedure);
        _keepsTrees = keepsTrees;
        return result;
    }

    private BoundExpression BindDecoratedCall(FunctionCall call, Scope scope, bool isProcedure)
    {
        var mark = MarkNow();
        var uses = scope.UseCount;
        var arguments = new List<Argument>(call.Arguments.Count + call.WithinGroup.Count);
        foreach (var argument in call.Arguments)
        {
            arguments.Add(argument is NamedArgument named
                ? new Argument(BindExpression(named.Value, scope), argument, named.Name)
                : new Argument(BindExpression(argument, scope), argument));
        }
        foreach (var item in call.WithinGroup) arguments.Add(new Argument(BindExpression(item.Expression, scope), item.Expression));
        BoundExpression? filtered = null;
        if (call.Filter is { } filter)
        {
            var kind = scope.Kind;
            scope.Kind = ExpressionKind.Filter;
            filtered = BindCondition(filter, scope, "FILTER");
            scope.Kind = kind;
        }
        // An aggregate belongs to the innermost query of which it uses a column.
        var isOfThisQuery = scope.UseCount > uses;
        var result = BindCalled(call, arguments, isProcedure);
        // If nothing has told a parameter's type by now, the routine that is not known may have.
        if (!result.Type.IsKnown) foreach (var argument in arguments) Doubt(argument.Value);
        var sorted = new List<BoundExpression>(call.OrderBy.Count);
        foreach (var item in call.OrderBy) sorted.Add(BindUnnamedSort(item, scope, targets: null));
        // To tell values apart, they need a type.
        if (call.Quantifier == SetQuantifier.Distinct)
        {
            foreach (var argument in arguments) CheckDistinctArgument(argument.Value, argument.Syntax);
            if (result.Call?.Routine.Kind == RoutineKind.Aggregate) CheckAggregateOrder(call, arguments, sorted);
        }
        if (result.Call is not null || !result.Type.IsKnown) CheckPlacement(result.Call?.Routine, call, call.Span.Start, call.Span, mark, scope);
        if (call.Over is { } over) BindOver(scope, over);
        if (result.Call is not null) foreach (var item in call.WithinGroup) CheckWithinGroup(item, arguments);
        if (result.Call is not { } called) return result;
        var given = new Nullability[arguments.Count];
        for (var i = 0; i < given.Length; i++) given[i] = arguments[i].Value.Nullability;
        if (_keepsTrees) result = Decorated(result, call, sorted, filtered);
        return result.With(NullabilityRules.OfCall(called.Routine, call, given, scope.GroupsHaveRows && isOfThisQuery));
    }

    private void CheckWithinGroup(SortItem item, List<Argument> arguments)
    {
        foreach (var argument in arguments)
            if (ReferenceEquals(argument.Syntax, item.Expression) && !IsUntyped(argument.Value)) CheckSorted(item, argument.Value.Type);
    }

    private BoundExpression BindCalled(FunctionCall call, List<Argument> arguments, bool isProcedure)
    {
        if (call.Name.Schema is { } schema) AddSchemaReference(schema);
        if (call.Name.HasHole || Varies(call.Span) || RefusesDatabase(call.Name, call.Span.Start)) return BoundExpression.Unknown;
        foreach (var argument in call.Arguments)
            if (MayBeSeveral(argument) || argument is NamedArgument { Name.HasHole: true }) return BoundExpression.Unknown;
        return Call(new CallSite(call.Name.Name.Name, call.Name.Name.Span, call.Span, arguments)
        {
            Schema = call.Name.Schema?.Name,
            Syntax = call,
            IsProcedure = isProcedure,
        });
    }

    /// <summary>DeconstructQualifiedName: a third name has to be the database's, which the catalog does not tell.</summary>
    private bool RefusesDatabase(QualifiedName name, int position)
    {
        if (name.Database is not { } database) return false;
        if (name.Parts.Count == 3)
        {
            AddUncertainty(UncertaintyKind.UnknownRelation, database.Span, $"whether {database.Name} is the database is not known");
            return true;
        }
        var parts = new List<string>();
        foreach (var part in name.Parts) parts.Add(part.Name);
        var message = $"improper qualified name (too many dotted names): {string.Join(".", parts)}";
        Report(BindingErrorKind.Other, "42601", name.Span, position, message);
        return true;
    }

    /// <summary>A function of pg_catalog that the grammar gives a syntax of its own (SystemFuncName).</summary>
    private BoundExpression CallBuiltIn(string name, List<Argument> arguments, int position, SqlSpan span)
    {
        var result = Call(new CallSite(name, new SqlSpan(position, 0), span, arguments) { Schema = "pg_catalog", Position = position });
        if (!result.Type.IsKnown) foreach (var argument in arguments) Doubt(argument.Value);
        return result;
    }

    /// <summary><c>row.name</c> may be a call of a function that takes the row; null where it is none.</summary>
    private BoundExpression? CallOnRow(Identifier name, BoundExpression row, int position)
    {
        var type = TypeIn(row) is not 0 and var known ? known : BuiltInTypes.Record;
        var result = _resolution.Routines.Find(new CallShape { Name = name.Name, Types = [type] });
        if (result.Outcome == OverloadOutcome.Unknown) return BoundExpression.Unknown;
        if (result.Outcome == OverloadOutcome.Cast) return Coerce(row, TypeOf(result.CastTo));
        if (result.Candidate is not { } candidate) return null;
        AddRoutineReference(name, candidate.Routine!);
        Argument[] arguments = [new Argument(row, new ColumnReference(name.Span, default))];
        var site = new CallSite(name.Name, name.Span, name.Span, arguments) { Position = position };
        return CheckKind(site, candidate.Routine!, [type]) && CheckDecoration(site, candidate.Routine!, candidate, [type])
            ? Complete(site, candidate, [type]) : BoundExpression.Unknown;
    }

    private BoundExpression Call(CallSite site)
    {
        if (!CheckArgumentNames(site)) return BoundExpression.Unknown;
        var types = new int[site.Arguments.Count];
        var names = new List<string>();
        for (var i = 0; i < types.Length; i++)
        {
            types[i] = TypeIn(site.Arguments[i].Value);
            if (site.Arguments[i].Name is { } name) names.Add(name.Name);
        }
        if (FindCallSchema(site) is not { } schemaOid) return BoundExpression.Unknown;
        var shape = new CallShape
        {
            SchemaOid = schemaOid,
            Name = site.Name,
            Types = types,
            ArgumentNames = names,
            IsVariadic = site.Syntax is { IsVariadic: true },
            IsProcedure = site.IsProcedure,
            IsOfConstant = types.Length == 1 && site.Arguments[0].Value.IsUntypedConstant,
        };
        if (System.Array.IndexOf(types, 0) >= 0) return Absorb(site, shape);
        var isOpen = false;
        foreach (var argument in site.Arguments) isOpen |= IsOpen(argument.Value);
        var result = _resolution.Routines.Find(shape);
        switch (result.Outcome)
        {
            case OverloadOutcome.Found:
                var routine = result.Candidate!.Routine!;
                if (MayHaveCloser(site, result.Candidate, types)) return BoundExpression.Unknown;
                if (site.Syntax is { } syntax) AddRoutineReference(syntax.Name, routine);
                else NoteVolatility(routine.Oid);
                if (!CheckKind(site, routine, types) || !CheckDecoration(site, routine, result.Candidate, types)) return BoundExpression.Unknown;
                var value = Complete(site, result.Candidate, types);
                return isOpen && !AreAlike(shape) ? BoundExpression.Unknown : value;
            case OverloadOutcome.Cast:
                return BindCastCall(site, result.CastTo, types);
            case OverloadOutcome.Unknown:
                return BoundExpression.Unknown;
            default:
                NoteUnknown(site);
                return isOpen || _names.MayHaveOtherRoutines(site.Schema, site.Name) || _resolution.Routines.MayBeOfOtherVersion(shape)
                    ? BoundExpression.Unknown
                    : CallOfNothing(site, types, result.Outcome == OverloadOutcome.Ambiguous);
        }
    }

    /// <summary>Whether a routine that is not known may take values of types that are not built in better than the one found.</summary>
    private bool MayHaveCloser(CallSite site, Candidate candidate, int[] types)
    {
        for (var i = 0; i < types.Length; i++)
            if (!IsBuiltIn(types[i]) && candidate.Types[i] != types[i]) return _names.MayHaveOtherRoutines(site.Schema, site.Name);
        return false;
    }

    private int? FindCallSchema(CallSite site)
    {
        if (site.Schema is null) return 0;
        if (_names.Catalog.FindSchema(site.Schema) is { } found) return found.Oid;
        if (NameLookup.IsUncertainSchema(site.Schema)) return null;
        var span = site.Syntax?.Name.Schema?.Span ?? site.NameSpan;
        Report(BindingErrorKind.SchemaNotFound, "3F000", span, site.Position, $"schema {Quote(site.Schema)} does not exist", name: site.Schema);
        return null;
    }

    private bool CheckArgumentNames(CallSite site)
    {
        var arguments = site.Arguments;
        var named = false;
        for (var i = 0; i < arguments.Count; i++)
        {
            if (arguments[i].Name is not { } name)
            {
                if (!named) continue;
                var syntax = arguments[i].Syntax;
                Report(BindingErrorKind.Other, "42601", syntax.Span, ExpressionLocation.Of(syntax), "positional argument cannot follow named argument");
                return false;
            }
            named = true;
            for (var j = 0; j < i; j++)
            {
                if (!Same(arguments[j].Name?.Name, name.Name)) continue;
                Report(BindingErrorKind.Other, "42601", name.Span, name.Span.Start, $"argument name {Quote(name.Name)} used more than once");
                return false;
            }
        }
        return true;
    }

    /// <summary>A value's type is not known: what is left is what all routines that may be meant have in common.</summary>
    private BoundExpression Absorb(CallSite site, CallShape shape)
    {
        Routine? only = null;
        var count = 0;
        foreach (var routine in _names.FindRoutines(site.Schema, site.Name))
        {
            if (!Takes(routine, shape.Types.Length)) continue;
            if (count > 0 && only!.ReturnType != routine.ReturnType) return BoundExpression.Unknown;
            only = routine;
            count++;
        }
        if (only is null) NoteUnknown(site);
        if (only is null || _names.MayHaveOtherRoutines(site.Schema, site.Name)) return BoundExpression.Unknown;
        if (count == 1 && site.Syntax is { } syntax) AddRoutineReference(syntax.Name, only);
        foreach (var argument in site.Arguments) Doubt(argument.Value);
        if (IsUndecided(only.ReturnType) && only.ReturnType.Oid != BuiltInTypes.Record) return BoundExpression.Unknown;
        return count > 1 && only.ReturnType.Oid == BuiltInTypes.Record ? BoundExpression.Unknown : ValueOf(new BoundCall(only, only.ReturnType, Outputs(only, null)));
    }

    /// <summary>Remembers a call that no routine can be meant by; a row's column or a type may be.</summary>
    private void NoteUnknown(CallSite site)
    {
        if (site.Syntax is not { } call || site.IsProcedure) return;
        if (site.Arguments.Count == 1)
        {
            var mayBeColumn = site.Arguments[0].Value is { Row: not null } or { Fields: not null };
            if (mayBeColumn || _names.FindType(site.Schema, site.Name, out _) != LookupResult.Missing) return;
        }
        foreach (var routine in _names.FindRoutines(site.Schema, site.Name))
            if (Takes(routine, site.Arguments.Count)) return;
        (_unknownCalls ??= []).Add(call);
    }

    /// <summary>Whether every routine that the call may mean gives the same type.</summary>
    private bool AreAlike(CallShape shape)
    {
        TypeReference? type = null;
        foreach (var routine in _names.FindRoutines(null, shape.Name))
        {
            if (!Takes(routine, shape.Types.Length)) continue;
            if (TypeFacts.IsPolymorphic(routine.ReturnType.Oid) || (type is { } other && other != routine.ReturnType)) return false;
            type = routine.ReturnType;
        }
        return true;
    }

    /// <summary><c>type(value)</c>.</summary>
    private BoundExpression BindCastCall(CallSite site, int type, int[] types)
    {
        if (site.IsProcedure)
        {
            ReportWrongKind(site, $"{Signature(site, types)} is not a procedure", "To call a function, use SELECT.");
            return BoundExpression.Unknown;
        }
        return CheckPlain(site)
            ? Coerce(site.Arguments[0].Value, TypeOf(type), site.Arguments[0].Syntax, CastContext.Explicit)
            : BoundExpression.Unknown;
    }

    /// <summary>No routine: a column of the row that the call gives, or an error.</summary>
    private BoundExpression CallOfNothing(CallSite site, int[] types, bool isAmbiguous)
    {
        if (!isAmbiguous && Project(site, types) is { } column) return column;
        var what = site.IsProcedure ? "procedure" : "function";
        var signature = Signature(site, types);
        var (sqlState, message, hint) = isAmbiguous
            ? ("42725", $"{what} {signature} is not unique", $"Could not choose a best candidate {what}. {CastsHint}")
            : ("42883", $"{what} {signature} does not exist", $"No {what} matches the given name and argument types. {CastsHint}");
        if (!isAmbiguous && site.Syntax is { OrderBy.Count: > 1 })
        {
            hint = "No aggregate function matches the given name and argument types. " +
                "Perhaps you misplaced ORDER BY; ORDER BY must appear after all regular arguments of the aggregate.";
        }
        Report(BindingErrorKind.RoutineNotFound, sqlState, site.NameSpan, site.Position, message, hint, name: site.Name, qualifier: site.Schema);
        return BoundExpression.Unknown;
    }

    /// <summary>ParseComplexProjection: <c>name(row)</c> may mean <c>row.name</c>.</summary>
    private BoundExpression? Project(CallSite site, int[] types)
    {
        if (types.Length != 1 || site.Schema is not null || site.IsProcedure || site.Arguments[0].Name is not null || !IsPlain(site)) return null;
        var value = site.Arguments[0].Value;
        if (value.Row is { } row)
        {
            if (FindIn(row, site.Name, out var column) == ColumnMatch.One)
            {
                AddColumnReference(site.NameSpan, site.Syntax?.Name.Name, column!);
                return ColumnExpression(row, column!, site.Position);
            }
            if (!row.ColumnsAreKnown) return BoundExpression.Unknown;
            return null;
        }
        foreach (var field in value.Fields ?? FieldsOf(value.Type) ?? [])
        {
            if (!Same(field.Name, site.Name)) continue;
            AddColumnReference(site.NameSpan, site.Syntax?.Name.Name, field);
            return FieldExpression(field, site.Position, value.Tree);
        }
        if (value is { IsNameless: true, Column: not null })
        {
            ReportUnregistered(site.Span);
            return BoundExpression.Unknown;
        }
        return value.Type.Oid == BuiltInTypes.Record && value.Fields is null ? BoundExpression.Unknown : null;
    }

    /// <summary>func_signature_string.</summary>
    private string Signature(CallSite site, int[] types)
    {
        var written = new List<string>(types.Length);
        for (var i = 0; i < types.Length; i++)
            written.Add(site.Arguments[i].Name is { } name ? $"{name.Name} => {Write(types[i])}" : Write(types[i]));
        return $"{site.Written}({string.Join(", ", written)})";
    }

    /// <summary>Decides polymorphic types, gives the values their types, and makes the call's value.</summary>
    private BoundExpression Complete(CallSite site, Candidate candidate, int[] types)
    {
        var routine = candidate.Routine!;
        var count = candidate.Types.Length;
        var declared = (int[])candidate.Types.Clone();
        var actual = new int[count];
        System.Array.Copy(types, actual, types.Length);
        for (var i = types.Length; i < count; i++)
        {
            actual[i] = TypeFacts.IsPolymorphic(declared[i]) ? TypeOfDefault(candidate, i, site.IsProcedure) : declared[i];
            if (actual[i] == 0) return BoundExpression.Unknown;
        }
        var result = _rules.Polymorphism.Resolve(actual, declared, count, routine.ReturnType.Oid, out var error);
        if (error is not null)
        {
            if (!HasOpen(site)) ReportPolymorphic(error, site.Span, -1);
            return BoundExpression.Unknown;
        }
        var given = new BoundExpression[types.Length];
        for (var i = 0; i < types.Length; i++) given[i] = Coerce(site.Arguments[i].Value, TypeOf(declared[i]), site.Arguments[i].Syntax);
        if (!CheckVariadic(site, candidate, types) || !CheckGathered(site, candidate, given)) return BoundExpression.Unknown;
        if (TypeFacts.IsPolymorphic(result) && System.Array.IndexOf(actual, result) < 0) result = 0;
        var value = ValueOf(new BoundCall(routine, TypeOf(result), Outputs(routine, type => Decide(type, actual, candidate.Types))));
        value = value.With(Derive(result, CollationOfArguments(site, routine, given), site.Position));
        return value.With(TreeOfCall(candidate, value.Type, given, site.Arguments));
    }

    /// <summary>A default that stands for a polymorphic argument keeps the type that it has by itself; 0 where that is not known.</summary>
    private int TypeOfDefault(Candidate candidate, int at, bool isProcedure)
    {
        var inputs = _resolution.Routines.InputsOf(candidate.Routine!, isProcedure);
        var argument = inputs[candidate.ArgumentNumbers is { } numbers ? numbers[at] : at];
        if (argument.Default is not { } written) return 0;
        var text = new SqlText("SELECT " + written);
        var script = SqlParser.ParseScript(text, new ParserOptions { ServerVersion = ServerVersion });
        if (script.Errors.Count > 0 || script.Statements.Count != 1) return 0;
        if (script.Statements[0] is not SelectStatement { Body: SelectQuery { Items.Count: 1 } query }) return 0;
        var inner = new StatementBinder(text, _context with { Variables = null });
        var value = inner.BindExpression(query.Items[0].Expression, new Scope(null));
        return inner._errors.Count > 0 || inner._uncertainties.Count > 0 ? 0 : TypeIn(value);
    }

    private bool HasOpen(CallSite site)
    {
        foreach (var argument in site.Arguments)
            if (IsOpen(argument.Value)) return true;
        return false;
    }

    private bool CheckVariadic(CallSite site, Candidate candidate, int[] types)
    {
        if (site.Syntax is not { IsVariadic: true }) return true;
        var arguments = candidate.Routine!.Arguments;
        var isAny = arguments.Count > 0 && arguments[arguments.Count - 1] is { Mode: ArgumentMode.Variadic, Type.Oid: BuiltInTypes.Any };
        if (!isAny || _rules.Facts.BaseElementOf(types[types.Length - 1]) != 0) return true;
        var last = site.Arguments[types.Length - 1].Syntax;
        ReportType("42804", last.Span, ExpressionLocation.Of(last), "VARIADIC argument must be an array");
        return false;
    }

    /// <summary>What a variadic argument gathers becomes an array.</summary>
    private bool CheckGathered(CallSite site, Candidate candidate, BoundExpression[] given)
    {
        var first = given.Length - candidate.VariadicCount;
        if (candidate.VariadicCount == 0 || candidate.Types[candidate.Types.Length - 1] == BuiltInTypes.Any) return true;
        if (TypeIn(given[first]) is not (not 0 and var element) || _rules.Facts.ArrayOf(element) != 0) return true;
        var syntax = site.Arguments[first].Syntax;
        ReportType("42704", syntax.Span, ExpressionLocation.Of(syntax), $"could not find array type for data type {Write(element)}");
        return false;
    }

    /// <summary>A polymorphic type by the call's values; unknown where they do not tell.</summary>
    private TypeReference Decide(TypeReference type, int[] actual, int[] declared)
    {
        if (!TypeFacts.IsPolymorphic(type.Oid)) return type;
        var decided = _rules.Polymorphism.Resolve(actual, (int[])declared.Clone(), declared.Length, type.Oid, out var error);
        return error is null && !TypeFacts.IsPolymorphic(decided) ? TypeOf(decided) : TypeReference.Unknown;
    }

    /// <summary>The columns that a routine's OUT, INOUT and TABLE arguments make.</summary>
    private static IReadOnlyList<ScopeColumn> Outputs(Routine routine, System.Func<TypeReference, TypeReference>? decide)
    {
        List<ScopeColumn>? outputs = null;
        foreach (var argument in routine.Arguments)
        {
            if (argument.Mode is not (ArgumentMode.Out or ArgumentMode.InOut or ArgumentMode.Table)) continue;
            outputs ??= [];
            var name = argument.Name is { Length: > 0 } given ? given : $"column{outputs.Count + 1}";
            var type = decide is not null ? decide(argument.Type) : TypeFacts.IsPolymorphic(argument.Type.Oid) ? TypeReference.Unknown : argument.Type;
            outputs.Add(new ScopeColumn(name, type, Nullability.Unknown));
        }
        return outputs ?? (IReadOnlyList<ScopeColumn>)[];
    }

    private static BoundExpression ValueOf(BoundCall call) => new(BoundExpressionKind.Other, call.Result, Nullability.Unknown)
    {
        Call = call,
        Fields = call.Outputs.Count > 1 && call.Result.Oid == BuiltInTypes.Record ? call.Outputs : BoundExpression.FieldsOfComputed(call.Result),
    };
}
