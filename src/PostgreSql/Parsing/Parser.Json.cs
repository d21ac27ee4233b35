using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Parsing;

/// <summary>SQL/JSON (manual, 9.16). The keywords decide which server has which of them.</summary>
internal sealed partial class Parser
{
    private SqlExpression? ParseJsonFunction() => _keyword switch
    {
        Keyword.JsonObject => ParseJsonObject(),
        Keyword.JsonArray => ParseJsonArray(),
        Keyword.JsonObjectagg => ParseJsonObjectAggregate(),
        Keyword.JsonArrayagg => ParseJsonArrayAggregate(),
        Keyword.Json when _version >= 17 => ParseJsonParse(),
        Keyword.JsonScalar => ParseJsonScalar(),
        Keyword.JsonSerialize => ParseJsonSerialize(),
        Keyword.JsonQuery => ParseJsonQuery(JsonQueryFunction.Query),
        Keyword.JsonExists => ParseJsonQuery(JsonQueryFunction.Exists),
        Keyword.JsonValue => ParseJsonQuery(JsonQueryFunction.Value),
        _ => null,
    };

    /// <summary>JSON_OBJECT in its own syntax, or called in the ordinary way as servers before 16 have it.</summary>
    private SqlExpression ParseJsonObject()
    {
        var start = Position;
        var keyword = Current.Span;
        Advance();
        Advance();
        NodeList<JsonKeyValue> entries = default;
        var onNull = JsonNullClause.None;
        var uniqueness = JsonUniqueness.None;
        if (!At(TokenKind.CloseParenthesis) && !At(Keyword.Returning))
        {
            var entryStart = Position;
            var first = ParseJsonKeyOrArgument(out var isOperand);
            if (At(TokenKind.CloseParenthesis) || At(TokenKind.Comma) || first is NamedArgument) return FinishJsonObjectCall(start, keyword, first);
            var mark = Mark();
            Push(ParseJsonEntry(entryStart, first, isOperand));
            while (Accept(TokenKind.Comma))
            {
                entryStart = Position;
                var key = ParseJsonKeyOrArgument(out isOperand);
                Push(ParseJsonEntry(entryStart, key, isOperand));
            }
            entries = PopList<JsonKeyValue>(mark);
            onNull = ParseJsonNullClause();
            uniqueness = ParseJsonUniqueness();
        }
        var returning = ParseJsonReturning();
        Expect(TokenKind.CloseParenthesis);
        return new JsonObjectExpression(Finish(start), false, entries, onNull, uniqueness, returning);
    }

    private FunctionCall FinishJsonObjectCall(int start, SqlSpan keyword, SqlExpression first)
    {
        var mark = Mark();
        Push(first);
        while (Accept(TokenKind.Comma)) Push(ParseArgument());
        var arguments = PopList<SqlExpression>(mark);
        Expect(TokenKind.CloseParenthesis);
        var name = new QualifiedName(keyword, new NodeList<Identifier>(new Identifier(keyword, "json_object")));
        return new FunctionCall(Finish(start), name, arguments);
    }

    /// <summary>A key before VALUE is a c_expr, before a colon any expression: the operand is read first, and more only without VALUE.</summary>
    private SqlExpression ParseJsonKeyOrArgument(out bool isOperand)
    {
        isOperand = false;
        if (AtTypeFunctionName && Peek().Kind is TokenKind.EqualsGreater or TokenKind.ColonEquals) return ParseArgument();
        var isSigned = _kind is TokenKind.Plus or TokenKind.Minus or TokenKind.Operator || _keyword is Keyword.Not or Keyword.Operator;
        var context = EnterContext(Context.None);
        var key = ParseOperand(false);
        isOperand = !isSigned;
        if (!isOperand || !At(Keyword.Value)) key = ParseOperators(key, Precedence.Or, false);
        _context = context;
        return key;
    }

    private JsonKeyValue ParseJsonEntry(int start, SqlExpression key, bool isOperand)
    {
        if (!(isOperand && Accept(Keyword.Value)) && !(key is HoleExpression && !At(TokenKind.Colon))) Expect(TokenKind.Colon);
        var value = key is HoleExpression && (At(TokenKind.Comma) || At(TokenKind.CloseParenthesis))
            ? new JsonValueItem(new SqlSpan(_lastEnd, 0), new HoleExpression(new SqlSpan(_lastEnd, 0)), null)
            : ParseJsonValueItem();
        return new JsonKeyValue(Finish(start), key, value);
    }

    private JsonObjectExpression ParseJsonObjectAggregate()
    {
        var start = Position;
        Advance();
        Advance();
        var entryStart = Position;
        var key = ParseJsonKeyOrArgument(out var isOperand);
        var entry = ParseJsonEntry(entryStart, key, isOperand);
        var onNull = ParseJsonNullClause();
        var uniqueness = ParseJsonUniqueness();
        var returning = ParseJsonReturning();
        Expect(TokenKind.CloseParenthesis);
        var filter = _context == Context.From ? null : ParseFilter();
        var over = _context == Context.From ? null : ParseOver();
        var entries = new NodeList<JsonKeyValue>(entry);
        return new JsonObjectExpression(Finish(start), true, entries, onNull, uniqueness, returning, filter, over);
    }

    private JsonArrayExpression ParseJsonArray()
    {
        var start = Position;
        Advance();
        Advance();
        NodeList<JsonValueItem> items = default;
        SelectStatement? query = null;
        JsonFormat? format = null;
        var onNull = JsonNullClause.None;
        var first = At(TokenKind.CloseParenthesis) || At(Keyword.Returning) ? null : ParseQueryOrFirstItem(out query);
        if (query is not null) format = ParseJsonFormat();
        else if (first is not null)
        {
            var mark = Mark();
            Push(first);
            while (Accept(TokenKind.Comma)) Push(ParseJsonValueItem());
            items = PopList<JsonValueItem>(mark);
            onNull = ParseJsonNullClause();
        }
        var returning = ParseJsonReturning();
        Expect(TokenKind.CloseParenthesis);
        return new JsonArrayExpression(Finish(start), false, items, query, format, default, onNull, returning);
    }

    /// <summary>A query without parentheses around it, or the first of the values: a query in parentheses that does not go on is a value.</summary>
    private JsonValueItem? ParseQueryOrFirstItem(out SelectStatement? query)
    {
        query = null;
        if (AtQueryKeyword || AtQueryBehindHoles)
        {
            query = ParseSelectNoParentheses();
            return null;
        }
        if (!At(TokenKind.OpenParenthesis)) return ParseJsonValueItem();
        var start = Position;
        var context = EnterContext(Context.None);
        var operand = ParseOperand(false);
        SqlExpression? value = null;
        if (operand is SubqueryExpression { Kind: SubqueryKind.Scalar } scalar && AtQueryContinuation)
            query = ParseQueryAfter(new ParenthesizedQuery(scalar.Span, scalar.Query));
        else value = ParseOperators(operand, Precedence.Or, false);
        _context = context;
        if (value is null) return null;
        var format = ParseJsonFormat();
        return new JsonValueItem(Finish(start), value, format);
    }

    private JsonArrayExpression ParseJsonArrayAggregate()
    {
        var start = Position;
        Advance();
        Advance();
        var items = new NodeList<JsonValueItem>(ParseJsonValueItem());
        NodeList<SortItem> orderBy = default;
        if (At(Keyword.Order)) orderBy = ParseOrderBy();
        var onNull = ParseJsonNullClause();
        var returning = ParseJsonReturning();
        Expect(TokenKind.CloseParenthesis);
        var filter = _context == Context.From ? null : ParseFilter();
        var over = _context == Context.From ? null : ParseOver();
        return new JsonArrayExpression(Finish(start), true, items, null, null, orderBy, onNull, returning, filter, over);
    }

    private JsonParseExpression ParseJsonParse()
    {
        var start = Position;
        Advance();
        Advance();
        var value = ParseJsonValueItem();
        var uniqueness = ParseJsonUniqueness();
        Expect(TokenKind.CloseParenthesis);
        return new JsonParseExpression(Finish(start), value, uniqueness);
    }

    private JsonScalarExpression ParseJsonScalar()
    {
        var start = Position;
        Advance();
        Advance();
        var value = ParseExpression();
        Expect(TokenKind.CloseParenthesis);
        return new JsonScalarExpression(Finish(start), value);
    }

    private JsonSerializeExpression ParseJsonSerialize()
    {
        var start = Position;
        Advance();
        Advance();
        var value = ParseJsonValueItem();
        var returning = ParseJsonReturning();
        Expect(TokenKind.CloseParenthesis);
        return new JsonSerializeExpression(Finish(start), value, returning);
    }

    private JsonQueryExpression ParseJsonQuery(JsonQueryFunction function)
    {
        var start = Position;
        Advance();
        Advance();
        var context = ParseJsonValueItem();
        Expect(TokenKind.Comma);
        var path = ParseExpression();
        var passing = ParseJsonPassing();
        var returning = function == JsonQueryFunction.Exists ? null : ParseJsonReturning();
        var wrapper = function == JsonQueryFunction.Query ? ParseJsonWrapper() : JsonWrapper.None;
        var quotes = function == JsonQueryFunction.Query ? ParseJsonQuotes() : JsonQuotes.None;
        JsonBehavior? onEmpty = null, onError;
        if (function == JsonQueryFunction.Exists) onError = ParseJsonOnError();
        else ParseJsonBehaviors(out onEmpty, out onError);
        Expect(TokenKind.CloseParenthesis);
        return new JsonQueryExpression(Finish(start), function, context, path, passing, returning, wrapper, quotes, onEmpty, onError);
    }

    private JsonValueItem ParseJsonValueItem()
    {
        var start = Position;
        var value = ParseExpression();
        var format = ParseJsonFormat();
        return new JsonValueItem(Finish(start), value, format);
    }

    private JsonFormat? ParseJsonFormat()
    {
        if (!At(Keyword.Format) || Peek().Keyword != Keyword.Json) return null;
        var start = Position;
        Advance();
        Advance();
        Identifier? encoding = null;
        if (Accept(Keyword.Encoding))
        {
            encoding = ParseColId();
            var isKnown = encoding.HasHole || string.Equals(encoding.Name, "utf8", System.StringComparison.OrdinalIgnoreCase)
                || string.Equals(encoding.Name, "utf16", System.StringComparison.OrdinalIgnoreCase)
                || string.Equals(encoding.Name, "utf32", System.StringComparison.OrdinalIgnoreCase);
            if (!isKnown) GrammarError(encoding.Span, "unrecognized JSON encoding: " + encoding.Name, SqlStates.InvalidParameterValue);
        }
        return new JsonFormat(Finish(start), encoding);
    }

    private JsonReturning? ParseJsonReturning()
    {
        if (!At(Keyword.Returning)) return null;
        var start = Position;
        Advance();
        var type = ParseTypeName();
        var format = ParseJsonFormat();
        return new JsonReturning(Finish(start), type, format);
    }

    private JsonNullClause ParseJsonNullClause()
    {
        var clause = At(Keyword.Null) ? JsonNullClause.NullOnNull : At(Keyword.Absent) ? JsonNullClause.AbsentOnNull : JsonNullClause.None;
        if (clause == JsonNullClause.None) return clause;
        Advance();
        Expect(Keyword.On);
        Expect(Keyword.Null);
        return clause;
    }

    private JsonUniqueness ParseJsonUniqueness()
    {
        if (!At(Keyword.With) && !At(Keyword.Without)) return JsonUniqueness.None;
        if (Peek().Keyword is Keyword.Time or Keyword.Ordinality) return JsonUniqueness.None;
        var uniqueness = At(Keyword.With) ? JsonUniqueness.With : JsonUniqueness.Without;
        Advance();
        Expect(Keyword.Unique);
        Accept(Keyword.Keys);
        return uniqueness;
    }

    private NodeList<JsonArgument> ParseJsonPassing()
    {
        if (!Accept(Keyword.Passing)) return default;
        var mark = Mark();
        do
        {
            var start = Position;
            var value = ParseJsonValueItem();
            Expect(Keyword.As);
            var name = ParseColLabel();
            Push(new JsonArgument(Finish(start), value, name));
        }
        while (Accept(TokenKind.Comma));
        return PopList<JsonArgument>(mark);
    }

    private JsonWrapper ParseJsonWrapper()
    {
        if (!At(Keyword.With) && !At(Keyword.Without)) return JsonWrapper.None;
        var wrapper = At(Keyword.With) ? JsonWrapper.Unconditional : JsonWrapper.Without;
        Advance();
        if (wrapper != JsonWrapper.Without)
        {
            if (Accept(Keyword.Conditional)) wrapper = JsonWrapper.Conditional;
            else Accept(Keyword.Unconditional);
        }
        Accept(Keyword.Array);
        Expect(Keyword.Wrapper);
        return wrapper;
    }

    private JsonQuotes ParseJsonQuotes()
    {
        if (!At(Keyword.Keep) && !At(Keyword.Omit)) return JsonQuotes.None;
        var quotes = At(Keyword.Keep) ? JsonQuotes.Keep : JsonQuotes.Omit;
        Advance();
        Expect(Keyword.Quotes);
        if (Accept(Keyword.On))
        {
            Expect(Keyword.Scalar);
            Expect(Keyword.String);
        }
        return quotes;
    }

    /// <summary><c>[behavior ON EMPTY] [behavior ON ERROR]</c> (gram.y <c>json_behavior_clause_opt</c>).</summary>
    private void ParseJsonBehaviors(out JsonBehavior? onEmpty, out JsonBehavior? onError)
    {
        onEmpty = onError = null;
        var first = ParseJsonBehavior();
        if (first is null) return;
        Expect(Keyword.On);
        if (!Accept(Keyword.Empty))
        {
            Expect(Keyword.Error);
            onError = first;
            return;
        }
        onEmpty = first;
        onError = ParseJsonOnError();
    }

    private JsonBehavior? ParseJsonOnError()
    {
        var behavior = ParseJsonBehavior();
        if (behavior is null) return null;
        Expect(Keyword.On);
        Expect(Keyword.Error);
        return behavior;
    }

    private JsonBehavior? ParseJsonBehavior()
    {
        var start = Position;
        JsonBehaviorKind kind;
        switch (_keyword)
        {
            case Keyword.Default:
                Advance();
                var value = ParseExpression();
                return new JsonBehavior(Finish(start), JsonBehaviorKind.Default, value);
            case Keyword.Error:
                kind = JsonBehaviorKind.Error;
                break;
            case Keyword.Null:
                kind = JsonBehaviorKind.Null;
                break;
            case Keyword.True:
                kind = JsonBehaviorKind.True;
                break;
            case Keyword.False:
                kind = JsonBehaviorKind.False;
                break;
            case Keyword.Unknown:
                kind = JsonBehaviorKind.Unknown;
                break;
            case Keyword.Empty:
                kind = JsonBehaviorKind.EmptyArray;
                break;
            default:
                return null;
        }
        Advance();
        if (kind == JsonBehaviorKind.EmptyArray && !Accept(Keyword.Array) && Accept(Keyword.Object)) kind = JsonBehaviorKind.EmptyObject;
        return new JsonBehavior(Finish(start), kind, null);
    }

    /// <summary>JSON_TABLE behind LATERAL (gram.y <c>json_table</c>).</summary>
    private JsonTable ParseJsonTable(int start, bool isLateral)
    {
        Advance();
        Expect(TokenKind.OpenParenthesis);
        var context = ParseJsonValueItem();
        Expect(TokenKind.Comma);
        var path = ParseExpression();
        Identifier? pathName = null;
        if (Accept(Keyword.As)) pathName = ParseColId();
        var passing = ParseJsonPassing();
        Expect(Keyword.Columns);
        var columns = ParseJsonTableColumns();
        var onError = ParseJsonOnError();
        if (Expect(TokenKind.CloseParenthesis) && path is not StringConstant and not HoleExpression)
        {
            GrammarError(
                path.Span, "only string constants are supported in JSON_TABLE path specification", SqlStates.FeatureNotSupported);
        }
        var alias = ParseTableAlias();
        return new JsonTable(Finish(start), isLateral, context, path, pathName, passing, columns, onError, alias);
    }

    private NodeList<JsonTableColumn> ParseJsonTableColumns()
    {
        if (!Enter())
        {
            Leave();
            return default;
        }
        Expect(TokenKind.OpenParenthesis);
        var mark = Mark();
        do Push(ParseJsonTableColumn());
        while (Accept(TokenKind.Comma));
        var columns = PopList<JsonTableColumn>(mark);
        Expect(TokenKind.CloseParenthesis);
        Leave();
        return columns;
    }

    private JsonTableColumn ParseJsonTableColumn()
    {
        var start = Position;
        if (At(Keyword.Nested) && (Peek().Kind == TokenKind.String || Peek().Keyword == Keyword.Path)) return ParseNestedJsonColumns();
        var name = ParseColId();
        if (Accept(Keyword.For))
        {
            Expect(Keyword.Ordinality);
            return new JsonTableColumn(
                Finish(start), JsonTableColumnKind.ForOrdinality, name, null, null, null, null, default, default, null, null, default);
        }
        var type = ParseTypeName();
        StringConstant? path = null;
        if (Accept(Keyword.Exists))
        {
            if (Accept(Keyword.Path)) path = ParseSconst();
            var behavior = ParseJsonOnError();
            return new JsonTableColumn(
                Finish(start), JsonTableColumnKind.Exists, name, type, null, path, null, default, default, null, behavior, default);
        }
        var format = ParseJsonFormat();
        if (Accept(Keyword.Path)) path = ParseSconst();
        var wrapper = ParseJsonWrapper();
        var quotes = ParseJsonQuotes();
        ParseJsonBehaviors(out var onEmpty, out var onError);
        var kind = format is null ? JsonTableColumnKind.Regular : JsonTableColumnKind.Formatted;
        return new JsonTableColumn(Finish(start), kind, name, type, format, path, null, wrapper, quotes, onEmpty, onError, default);
    }

    private JsonTableColumn ParseNestedJsonColumns()
    {
        var start = Position;
        Advance();
        Accept(Keyword.Path);
        var path = ParseSconst();
        Identifier? pathName = null;
        if (Accept(Keyword.As)) pathName = ParseColId();
        Expect(Keyword.Columns);
        var columns = ParseJsonTableColumns();
        return new JsonTableColumn(
            Finish(start), JsonTableColumnKind.Nested, null, null, null, path, pathName, default, default, null, null, columns);
    }
}
