using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Parsing;

/// <summary>
/// Functions and procedures.
/// <code>
/// CREATE [ OR REPLACE ] { FUNCTION | PROCEDURE } name ( [ [ mode ] [ name ] type [ { DEFAULT | = } value ] [, ... ] ] )
///   [ RETURNS type | RETURNS TABLE ( name type [, ... ] ) ] option ... [ RETURN expression | BEGIN ATOMIC statement; ... END ]
/// </code>
/// </summary>
internal sealed partial class Parser
{
    private CreateRoutineStatement ParseCreateRoutine(int start, bool orReplace)
    {
        var isProcedure = Accept(Keyword.Procedure);
        if (!isProcedure) Expect(Keyword.Function);
        var name = ParseFunctionName();
        var parameters = ParseParameters(withDefaults: true);
        TypeName? returns = null;
        var returnsTable = false;
        NodeList<RoutineParameter> columns = default;
        if (!isProcedure && At(Keyword.Returns) && !AtAhead(1, Keyword.Null))
        {
            Advance();
            returnsTable = At(Keyword.Table);
            if (returnsTable) columns = ParseTableColumns();
            else returns = ParseFunctionTypeName();
        }
        if (_version < 14 && !AtRoutineOption(isCreate: true)) SyntaxError();
        var options = ParseRoutineOptions(isCreate: true);
        var body = ParseRoutineBody();
        if (returnsTable) CheckTableParameters(parameters, looksAhead: body is null or { Return: not null });
        return new CreateRoutineStatement(Finish(start))
        {
            OrReplace = orReplace,
            IsProcedure = isProcedure,
            Name = name,
            Parameters = parameters,
            Returns = returns,
            ReturnsTable = returnsTable,
            TableColumns = columns,
            Options = options,
            Body = body,
        };
    }

    /// <summary>gram.y <c>mergeTableFuncParameters</c>.</summary>
    private void CheckTableParameters(NodeList<RoutineParameter> parameters, bool looksAhead)
    {
        foreach (var parameter in parameters)
        {
            if (parameter.Mode is ParameterMode.Unspecified or ParameterMode.In or ParameterMode.Variadic) continue;
            GrammarErrorBefore(parameter.Span, "OUT and INOUT arguments aren't allowed in TABLE functions", looksAhead: looksAhead);
            return;
        }
    }

    /// <summary><c>TABLE ( name type, … )</c>; RETURNS is read.</summary>
    private NodeList<RoutineParameter> ParseTableColumns()
    {
        Expect(Keyword.Table);
        Expect(TokenKind.OpenParenthesis);
        var mark = Mark();
        do
        {
            var start = Position;
            var name = ParseTypeFunctionName();
            var type = ParseFunctionTypeName();
            Push(new RoutineParameter(Finish(start)) { Mode = ParameterMode.Table, Name = name, Type = type });
        }
        while (Accept(TokenKind.Comma));
        Expect(TokenKind.CloseParenthesis);
        return PopList<RoutineParameter>(mark);
    }

    /// <summary><c>( [ parameter, … ] )</c> (gram.y <c>func_args</c>, <c>func_args_with_defaults</c>).</summary>
    private NodeList<RoutineParameter> ParseParameters(bool withDefaults)
    {
        Expect(TokenKind.OpenParenthesis);
        if (Accept(TokenKind.CloseParenthesis)) return default;
        var parameters = ParseParameterList(withDefaults);
        Expect(TokenKind.CloseParenthesis);
        return parameters;
    }

    private NodeList<RoutineParameter> ParseParameterList(bool withDefaults)
    {
        var mark = Mark();
        do Push(ParseParameter(withDefaults));
        while (Accept(TokenKind.Comma));
        return PopList<RoutineParameter>(mark);
    }

    /// <summary><c>[mode] [name] type</c> or <c>name mode type</c> (gram.y <c>func_arg</c>), and the default.</summary>
    private RoutineParameter ParseParameter(bool withDefault)
    {
        var start = Position;
        var mode = ParseParameterMode();
        var name = AtParameterName() ? ParseTypeFunctionName() : null;
        if (name is not null && mode == ParameterMode.Unspecified) mode = ParseParameterMode();
        var type = ParseFunctionTypeName();
        var value = withDefault && (Accept(Keyword.Default) || Accept(TokenKind.Equals)) ? ParseExpression() : null;
        return new RoutineParameter(Finish(start)) { Mode = mode, Name = name, Type = type, Default = value };
    }

    /// <summary><c>IN | OUT | INOUT | IN OUT | VARIADIC</c> (gram.y <c>arg_class</c>).</summary>
    private ParameterMode ParseParameterMode()
    {
        if (Accept(Keyword.In)) return Accept(Keyword.Out) ? ParameterMode.InOut : ParameterMode.In;
        if (Accept(Keyword.Out)) return ParameterMode.Out;
        if (Accept(Keyword.Inout)) return ParameterMode.InOut;
        return Accept(Keyword.Variadic) ? ParameterMode.Variadic : ParameterMode.Unspecified;
    }

    /// <summary>Whether a parameter's name stands here: a word that a type, or a mode and a type, follow.</summary>
    private bool AtParameterName()
    {
        if (!AtTypeFunctionName) return false;
        var next = Peek();
        return next.Keyword is Keyword.In or Keyword.Out or Keyword.Inout or Keyword.Variadic || BeginsType(next);
    }

    private bool BeginsType(SqlToken token) =>
        IsTypeFunctionName(token.Kind, token.Keyword) || token.Keyword == Keyword.Setof || IsBuiltInType(token.Keyword);

    /// <summary>The words of the ColumnName category that are types.</summary>
    private static bool IsBuiltInType(Keyword keyword) => keyword is
        Keyword.Bigint or Keyword.Bit or Keyword.Boolean or Keyword.Char or Keyword.Character or Keyword.Dec or Keyword.Decimal
        or Keyword.Float or Keyword.Int or Keyword.Integer or Keyword.Interval or Keyword.Json or Keyword.National or Keyword.Nchar
        or Keyword.Numeric or Keyword.Real or Keyword.Smallint or Keyword.Time or Keyword.Timestamp or Keyword.Varchar;

    /// <summary><c>( * | parameter, … | [parameter, …] ORDER BY parameter, … )</c> (gram.y <c>aggr_args</c>).</summary>
    private NodeList<RoutineParameter> ParseAggregateParameters(out bool isStar, out int directCount)
    {
        directCount = -1;
        Expect(TokenKind.OpenParenthesis);
        isStar = Accept(TokenKind.Star);
        if (isStar)
        {
            Expect(TokenKind.CloseParenthesis);
            return default;
        }
        var mark = Mark();
        if (!At(Keyword.Order)) PushAggregateParameters();
        if (Accept(Keyword.Order))
        {
            Expect(Keyword.By);
            directCount = _scratchCount - mark;
            PushAggregateParameters();
        }
        Expect(TokenKind.CloseParenthesis);
        var parameters = PopList<RoutineParameter>(mark);
        CheckOrderedSet(parameters, directCount);
        return parameters;
    }

    private void PushAggregateParameters()
    {
        do
        {
            var parameter = ParseParameter(withDefault: false);
            // What follows a single word decides whether it is the parameter's name or its type; a default is refused behind the parameter.
            var isOpen = parameter.Name is null && parameter.Type is { IsSystem: false, Name.Parts.Count: 1, Modifiers.IsEmpty: true, ArrayBounds.IsEmpty: true };
            if (At(TokenKind.Error) || (isOpen && !At(TokenKind.Comma) && !At(TokenKind.CloseParenthesis) && !At(Keyword.Order)
                && !At(TokenKind.Equals) && !At(Keyword.Default))) SyntaxError();
            if (parameter.Mode is ParameterMode.Out or ParameterMode.InOut)
                GrammarError(parameter.Span, "aggregates cannot have output arguments", SqlStates.FeatureNotSupported);
            Push(parameter);
        }
        while (Accept(TokenKind.Comma));
    }

    /// <summary>gram.y <c>makeOrderedSetArgs</c>.</summary>
    private void CheckOrderedSet(NodeList<RoutineParameter> parameters, int directCount)
    {
        if (directCount <= 0 || parameters.Count <= directCount || parameters[directCount - 1].Mode != ParameterMode.Variadic) return;
        var ordered = parameters[directCount];
        var isOnlyVariadic = parameters.Count == directCount + 1 && ordered.Mode == ParameterMode.Variadic;
        if (isOnlyVariadic && IsSameType(parameters[directCount - 1].Type, ordered.Type)) return;
        GrammarError(
            _version >= 18 ? ordered.Span : SqlSpan.FromBounds(ordered.Type.Name.Span.Start, ordered.Type.Span.End),
            "an ordered-set aggregate with a VARIADIC direct argument must have one VARIADIC aggregated argument of the same data type",
            SqlStates.FeatureNotSupported);
    }

    private static bool IsSameType(TypeName left, TypeName right)
    {
        if (left.IsSystem != right.IsSystem || left.IsSetOf != right.IsSetOf || left.IsPercentType != right.IsPercentType) return false;
        if (left.ArrayBounds.Count != right.ArrayBounds.Count || left.Name.Parts.Count != right.Name.Parts.Count) return false;
        for (var i = 0; i < left.Name.Parts.Count; i++)
            if (left.Name.Parts[i].Name != right.Name.Parts[i].Name) return false;
        return true;
    }

    /// <summary><c>RETURN expression</c> or <c>BEGIN ATOMIC statement; … END</c> (gram.y <c>opt_routine_body</c>; 14 and later).</summary>
    private RoutineBody? ParseRoutineBody()
    {
        if (_version < 14) return null;
        var start = Position;
        if (Accept(Keyword.Return))
        {
            var expression = ParseExpression();
            return new RoutineBody(Finish(start)) { Return = expression };
        }
        if (!Accept(Keyword.Begin)) return null;
        Expect(Keyword.Atomic);
        var mark = Mark();
        if (Enter())
        {
            while (!_failed && !At(Keyword.End))
            {
                if (Accept(TokenKind.Semicolon)) continue;
                Push(ParseBodyStatement());
                Expect(TokenKind.Semicolon);
            }
        }
        Leave();
        Expect(Keyword.End);
        return new RoutineBody(Finish(start)) { Statements = PopList<SqlStatement>(mark) };
    }

    /// <summary>gram.y <c>routine_body_stmt</c>: any statement but BEGIN and END, or RETURN.</summary>
    private SqlStatement ParseBodyStatement()
    {
        var start = Position;
        if (Accept(Keyword.Return))
        {
            var expression = ParseExpression();
            return new ReturnStatement(Finish(start)) { Expression = expression };
        }
        return At(Keyword.Begin) ? Reject(start) : ParseStatement();
    }

    private SqlStatement ParseAlterRoutine(int start)
    {
        var routine = ParseRoutineObject(TakeRoutineKind());
        if (At(Keyword.Depends) || At(Keyword.No)) return ParseDependsOnExtension(start, routine);
        var setsSchema = At(Keyword.Set) && AtAhead(1, Keyword.Schema) && IsColId(Peek(2));
        if (setsSchema || !AtRoutineOption(isCreate: false)) return ParseCommonAlteration(start, routine);
        var options = ParseRoutineOptions(isCreate: false);
        var isRestrict = Accept(Keyword.Restrict);
        return new AlterRoutineStatement(Finish(start)) { Routine = routine, Options = options, IsRestrict = isRestrict };
    }

    private SqlStatement ParseAlterAggregate(int start)
    {
        Expect(Keyword.Aggregate);
        return ParseCommonAlteration(start, ParseAggregateObject());
    }
}
