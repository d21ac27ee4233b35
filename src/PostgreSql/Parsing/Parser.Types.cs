using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Parsing;

/// <summary>Names of types (gram.y from <c>Typename</c> to <c>interval_second</c>).</summary>
internal sealed partial class Parser
{
    /// <summary>A type with array bounds and perhaps SETOF (gram.y <c>Typename</c>).</summary>
    private TypeName ParseTypeName()
    {
        var start = Position;
        var isSetOf = Accept(Keyword.Setof);
        var type = ParseSimpleTypeName();
        var bounds = ParseArrayBounds();
        if (!isSetOf && bounds.IsEmpty) return type;
        return new TypeName(Finish(start), type.Name, type.IsSystem, type.Modifiers, bounds, isSetOf, false, type.IntervalFields);
    }

    /// <summary>A type of a function's argument or result: also <c>name%TYPE</c> (gram.y <c>func_type</c>).</summary>
    private TypeName ParseFunctionTypeName()
    {
        var start = Position;
        var isSetOf = At(Keyword.Setof) && Peek().Kind != TokenKind.Dot && Accept(Keyword.Setof);
        if (AtTypeFunctionName && Peek().Kind == TokenKind.Dot && EndsInPercentType(out var last))
        {
            var mark = Mark();
            Push(ParseTypeFunctionName());
            while (_index < last && Accept(TokenKind.Dot)) Push(ParseColLabel());
            var name = new QualifiedName(Finish(start), PopList<Identifier>(mark));
            Expect(TokenKind.Percent);
            Expect(Keyword.Type);
            return new TypeName(Finish(start), name, isSetOf: isSetOf, isPercentType: true);
        }
        if (isSetOf && At(Keyword.Setof)) SyntaxError();
        var type = ParseTypeName();
        if (!isSetOf) return type;
        return new TypeName(Finish(start), type.Name, type.IsSystem, type.Modifiers, type.ArrayBounds, true, false, type.IntervalFields);
    }

    private bool EndsInPercentType(out int percent)
    {
        percent = _index + 1;
        while (_tokens[percent].Kind == TokenKind.Dot && _tokens[percent + 1].Kind != TokenKind.End) percent += 2;
        return _tokens[percent].Kind == TokenKind.Percent;
    }

    private NodeList<ArrayBound> ParseArrayBounds()
    {
        if (!At(TokenKind.OpenBracket) && !At(Keyword.Array)) return default;
        var mark = Mark();
        if (At(Keyword.Array))
        {
            var start = Position;
            Advance();
            Push(Accept(TokenKind.OpenBracket) ? ParseArrayBound(start) : new ArrayBound(Finish(start), null));
            return PopList<ArrayBound>(mark);
        }
        while (At(TokenKind.OpenBracket))
        {
            var start = Position;
            Advance();
            if (Accept(TokenKind.CloseBracket)) Push(new ArrayBound(Finish(start), null));
            else Push(ParseArrayBound(start));
        }
        return PopList<ArrayBound>(mark);
    }

    /// <summary>The size behind a bracket, and the bracket that closes it.</summary>
    private ArrayBound ParseArrayBound(int start)
    {
        var hole = At(TokenKind.Hole) ? ParseHoles() : null;
        int? size = hole is null ? ParseIconst().Value : null;
        Expect(TokenKind.CloseBracket);
        return new ArrayBound(Finish(start), size, hole);
    }

    /// <summary>A type without array bounds (gram.y <c>SimpleTypename</c>).</summary>
    private TypeName ParseSimpleTypeName()
    {
        if (At(TokenKind.Keyword))
        {
            if (_keyword == Keyword.Interval) return ParseIntervalType();
            if (ParseKeywordType() is { } type) return type;
        }
        return ParseGenericType();
    }

    private TypeName ParseGenericType()
    {
        var start = Position;
        var mark = Mark();
        Push(ParseTypeFunctionName());
        while (Accept(TokenKind.Dot)) Push(ParseColLabel());
        var name = new QualifiedName(Finish(start), PopList<Identifier>(mark));
        var modifiers = ParseTypeModifiers();
        return new TypeName(Finish(start), name, false, modifiers);
    }

    /// <summary><c>(modifier, …)</c>, or nothing (gram.y <c>opt_type_modifiers</c>).</summary>
    private NodeList<SqlExpression> ParseTypeModifiers()
    {
        if (!Accept(TokenKind.OpenParenthesis)) return default;
        var modifiers = ParseExpressionList();
        Expect(TokenKind.CloseParenthesis);
        return modifiers;
    }

    /// <summary>A type that the grammar knows by keywords, but for INTERVAL; null where the current token begins none.</summary>
    private TypeName? ParseKeywordType()
    {
        var start = Position;
        switch (_keyword)
        {
            case Keyword.Int:
            case Keyword.Integer:
                return TakeSystemType(start, "int4");
            case Keyword.Smallint:
                return TakeSystemType(start, "int2");
            case Keyword.Bigint:
                return TakeSystemType(start, "int8");
            case Keyword.Real:
                return TakeSystemType(start, "float4");
            case Keyword.Boolean:
                return TakeSystemType(start, "bool");
            case Keyword.Json when _version >= 17:
                return TakeSystemType(start, "json");
            case Keyword.Float:
                return ParseFloatType(start);
            case Keyword.Double when Peek().Keyword == Keyword.Precision:
                Advance();
                return TakeSystemType(start, "float8");
            case Keyword.Decimal:
            case Keyword.Dec:
            case Keyword.Numeric:
                Advance();
                return SystemType(start, Finish(start), "numeric", ParseTypeModifiers());
            case Keyword.Bit:
                Advance();
                var bit = Accept(Keyword.Varying) ? "varbit" : "bit";
                return SystemType(start, Finish(start), bit, ParseTypeModifiers());
            case Keyword.Character:
            case Keyword.Char:
            case Keyword.Nchar:
            case Keyword.Varchar:
            case Keyword.National:
                return ParseCharacterType(start);
            case Keyword.Time:
            case Keyword.Timestamp:
                return ParseTimeType(start);
            default:
                return null;
        }
    }

    private TypeName TakeSystemType(int start, string name)
    {
        Advance();
        return SystemType(start, Finish(start), name, default);
    }

    private TypeName SystemType(
        int start, SqlSpan nameSpan, string name, NodeList<SqlExpression> modifiers, IntervalFields fields = IntervalFields.None)
    {
        var identifier = new Identifier(nameSpan, name);
        var qualified = new QualifiedName(nameSpan, new NodeList<Identifier>(identifier));
        return new TypeName(Finish(start), qualified, true, modifiers, intervalFields: fields);
    }

    /// <summary>FLOAT of so many bits is <c>float4</c> or <c>float8</c> (gram.y <c>opt_float</c>).</summary>
    private TypeName ParseFloatType(int start)
    {
        Advance();
        var name = "float8";
        var hasHole = false;
        if (Accept(TokenKind.OpenParenthesis))
        {
            hasHole = At(TokenKind.Hole);
            var bits = ParseIconst();
            var closed = Expect(TokenKind.CloseParenthesis);
            if (closed && bits.Value < 1 && bits.Text.Length > 0)
                GrammarError(bits.Span, "precision for type float must be at least 1 bit", SqlStates.InvalidParameterValue);
            else if (closed && bits.Value > 53)
                GrammarError(bits.Span, "precision for type float must be less than 54 bits", SqlStates.InvalidParameterValue);
            if (hasHole) name = $"float({SqlText.HoleCharacter})";
            else if (bits.Value <= 24) name = "float4";
        }
        var span = Finish(start);
        var identifier = new Identifier(span, name, hasHole: hasHole);
        return new TypeName(span, new QualifiedName(span, new NodeList<Identifier>(identifier)), true);
    }

    private TypeName ParseCharacterType(int start)
    {
        string name;
        if (Accept(Keyword.Varchar)) name = "varchar";
        else
        {
            if (Accept(Keyword.National) && !At(Keyword.Character) && !At(Keyword.Char)) SyntaxError();
            Advance();
            name = Accept(Keyword.Varying) ? "varchar" : "bpchar";
        }
        var span = Finish(start);
        NodeList<SqlExpression> modifiers = default;
        if (Accept(TokenKind.OpenParenthesis))
        {
            modifiers = new NodeList<SqlExpression>(ParseLength());
            Expect(TokenKind.CloseParenthesis);
        }
        return SystemType(start, span, name, modifiers);
    }

    private TypeName ParseTimeType(int start)
    {
        var isTime = At(Keyword.Time);
        Advance();
        var span = Finish(start);
        NodeList<SqlExpression> modifiers = default;
        if (Accept(TokenKind.OpenParenthesis))
        {
            modifiers = new NodeList<SqlExpression>(ParseLength());
            Expect(TokenKind.CloseParenthesis);
        }
        var hasZone = false;
        if (At(Keyword.With) && Peek().Keyword == Keyword.Time)
        {
            Advance();
            Advance();
            hasZone = Expect(Keyword.Zone);
        }
        else if (At(Keyword.Without) && (_version < 16 || Peek().Keyword == Keyword.Time))
        {
            Advance();
            if (Expect(Keyword.Time)) Expect(Keyword.Zone);
        }
        var name = isTime ? (hasZone ? "timetz" : "time") : hasZone ? "timestamptz" : "timestamp";
        return SystemType(start, modifiers.IsEmpty ? Finish(start) : span, name, modifiers);
    }

    private TypeName ParseIntervalType()
    {
        var start = Position;
        Advance();
        var span = Finish(start);
        if (Accept(TokenKind.OpenParenthesis))
        {
            var precision = ParseLength();
            Expect(TokenKind.CloseParenthesis);
            return SystemType(start, span, "interval", new NodeList<SqlExpression>(precision));
        }
        var fields = ParseIntervalFields(out var seconds);
        return SystemType(start, span, "interval", seconds, fields);
    }

    /// <summary>The words behind INTERVAL or behind its literal (gram.y <c>opt_interval</c>).</summary>
    private IntervalFields ParseIntervalFields(out NodeList<SqlExpression> seconds)
    {
        seconds = default;
        var from = IntervalField(_keyword);
        if (from == IntervalFields.None) return from;
        if (from == IntervalFields.Second)
        {
            seconds = ParseIntervalSeconds();
            return from;
        }
        Advance();
        if (!At(Keyword.To)) return from;
        if (from == IntervalFields.Month)
        {
            SyntaxError();
            return from;
        }
        Advance();
        var to = IntervalField(_keyword);
        var allowed = from == IntervalFields.Year ? to == IntervalFields.Month : to > from && to != IntervalFields.None;
        if (!allowed)
        {
            SyntaxError();
            return from;
        }
        if (to == IntervalFields.Second) seconds = ParseIntervalSeconds();
        else Advance();
        var fields = IntervalFields.None;
        for (var field = from; field <= to; field = (IntervalFields)((int)field << 1)) fields |= field;
        return fields;
    }

    private NodeList<SqlExpression> ParseIntervalSeconds()
    {
        Advance();
        if (!Accept(TokenKind.OpenParenthesis)) return default;
        var precision = ParseLength();
        Expect(TokenKind.CloseParenthesis);
        return new NodeList<SqlExpression>(precision);
    }

    private static IntervalFields IntervalField(Keyword keyword) => keyword switch
    {
        Keyword.Year => IntervalFields.Year,
        Keyword.Month => IntervalFields.Month,
        Keyword.Day => IntervalFields.Day,
        Keyword.Hour => IntervalFields.Hour,
        Keyword.Minute => IntervalFields.Minute,
        Keyword.Second => IntervalFields.Second,
        _ => IntervalFields.None,
    };

    /// <summary>An Iconst in the parentheses of a type, or a hole.</summary>
    private SqlExpression ParseLength() => At(TokenKind.Hole) ? ParseHoles() : ParseIconst();

    /// <summary>An integer that fits into 32 bits (gram.y <c>Iconst</c>).</summary>
    private NumericConstant ParseIconst()
    {
        if (At(TokenKind.Integer)) return TakeNumber();
        var start = Position;
        if (At(TokenKind.Hole))
        {
            SkipHoles();
            return new NumericConstant(Finish(start), "", true);
        }
        if (IsInHole()) return new NumericConstant(new SqlSpan(_lastEnd, 0), "", true);
        SyntaxError();
        return new NumericConstant(Finish(_lastEnd), "", true);
    }

    private NumericConstant TakeNumber()
    {
        var token = _tokens[_index];
        if (IsFilling(token))
        {
            Advance();
            return new NumericConstant(token.Span, "", true);
        }
        var value = 0;
        if (token.Kind == TokenKind.Integer) NumberText.TryGetInteger(_text, token.Start, token.End, out value);
        Advance();
        var text = NameTable.Get(_text, token.Start, token.Length, false);
        return new NumericConstant(token.Span, text, token.Kind == TokenKind.Integer, value);
    }

    /// <summary>A string constant that must be one (gram.y <c>Sconst</c>).</summary>
    private StringConstant ParseSconst()
    {
        if (At(TokenKind.String)) return TakeString();
        if (At(TokenKind.Hole))
        {
            var start = Position;
            Advance();
            SkipHoles();
            return new StringConstant(Finish(start), SqlText.HoleCharacter.ToString(), StringSyntax.Hole, hasHole: true);
        }
        if (IsInHole()) return new StringConstant(new SqlSpan(_lastEnd, 0), SqlText.HoleCharacter.ToString(), StringSyntax.Hole, hasHole: true);
        SyntaxError();
        return new StringConstant(new SqlSpan(_lastEnd, 0), "");
    }

    /// <summary>Whether psql puts a variable's value in as a string or a quoted name, or in it.</summary>
    private bool IsPsqlString(SqlToken token) =>
        _style == ParameterStyle.Psql && (token.Flags & (TokenFlags.Hole | TokenFlags.Quoted)) == (TokenFlags.Hole | TokenFlags.Quoted);

    private StringConstant TakeString()
    {
        var token = _tokens[_index];
        Advance();
        if (IsFilling(token) || IsPsqlString(token)) return new StringConstant(token.Span, SqlText.HoleCharacter.ToString(), StringSyntax.Hole, hasHole: true);
        var syntax = (token.Flags & TokenFlags.Dollar) != 0 ? StringSyntax.Dollar
            : (token.Flags & TokenFlags.Unicode) != 0 ? StringSyntax.Unicode
            : (token.Flags & TokenFlags.Backslash) != 0 && _text[token.Start] != '\'' ? StringSyntax.Escape
            : StringSyntax.Standard;
        var value = DriverText.GetValue(_text, token, _style);
        return new StringConstant(token.Span, value, syntax, (token.Flags & TokenFlags.Hole) != 0);
    }
}
