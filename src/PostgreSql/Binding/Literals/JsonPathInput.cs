using static DbImpact.PostgreSql.Binding.Literals.LiteralText;

namespace DbImpact.PostgreSql.Binding.Literals;

/// <summary>jsonpath (jsonpath_gram.y, and flattenJsonPathParseItem of jsonpath.c).</summary>
internal sealed class JsonPathInput
{
    /// <summary>How deep paths may be nested; deeper ones are not judged.</summary>
    private const int MaxDepth = 100;

    private readonly InputRules _rules;
    private readonly JsonPathLexer _lexer;
    private JsonPathToken _token;

    // What the text says of itself besides its grammar is told once all of it was read.
    private LiteralVerdict? _misplaced;
    private bool _isUnknown;
    private int _filters;
    private int _subscripts;
    private int _depth;

    private JsonPathInput(InputRules rules, string value)
    {
        _rules = rules;
        _lexer = new JsonPathLexer(rules, value);
        _token = _lexer.Next();
    }

    /// <summary>What was parsed; none after an error.</summary>
    private enum Parsed
    {
        None,
        Value,
        Predicate,
    }

    private LiteralVerdict? _error;

    public static LiteralVerdict Check(InputRules rules, string value)
    {
        var path = new JsonPathInput(rules, value);
        if (path._token.Kind == JsonPathTokenKind.End) return LiteralErrors.Syntax("jsonpath", value);
        path.AcceptKeyword("strict", "lax");
        if (path.ParseOr() != Parsed.None && path._token.Kind != JsonPathTokenKind.End) path.Fail();
        if (path._isUnknown) return LiteralVerdict.Unknown;
        return path._error ?? path._misplaced ?? LiteralVerdict.Valid;
    }

    private Parsed ParseOr()
    {
        if (++_depth > MaxDepth)
        {
            _isUnknown = true;
            return Parsed.None;
        }
        var left = ParseAnd();
        while (left == Parsed.Predicate && AcceptMark("||")) left = AsPredicate(ParseAnd());
        _depth--;
        return left;
    }

    private Parsed ParseAnd()
    {
        var left = ParsePredicate();
        while (left == Parsed.Predicate && AcceptMark("&&")) left = AsPredicate(ParsePredicate());
        return left;
    }

    private Parsed ParsePredicate()
    {
        if (AcceptMark("!"))
        {
            if (AcceptKeyword("exists")) return ParseExists();
            if (!ExpectMark("(") || AsPredicate(ParseOr()) == Parsed.None) return Parsed.None;
            return ExpectMark(")") ? Parsed.Predicate : Parsed.None;
        }
        if (AcceptKeyword("exists")) return ParseExists();
        var left = ParseSum(mayBePredicate: true);
        if (left != Parsed.Value) return left;
        if (_token is { Kind: JsonPathTokenKind.Mark, Text: "==" or "!=" or "<>" or "<" or "<=" or ">" or ">=" })
        {
            Advance();
            return ParseSum(mayBePredicate: false) == Parsed.None ? Parsed.None : Parsed.Predicate;
        }
        if (AcceptKeyword("starts"))
        {
            if (!AcceptKeyword("with")) return Fail();
            return Accept(JsonPathTokenKind.String, out _) || Accept(JsonPathTokenKind.Variable, out _) ? Parsed.Predicate : Fail();
        }
        return AcceptKeyword("like_regex") ? ParseRegularExpression() : left;
    }

    private Parsed ParseExists() =>
        ExpectMark("(") && ParseSum(mayBePredicate: false) != Parsed.None && ExpectMark(")") ? Parsed.Predicate : Parsed.None;

    private Parsed ParseRegularExpression()
    {
        if (!Accept(JsonPathTokenKind.String, out var pattern)) return Fail();
        var flags = "";
        if (AcceptKeyword("flag"))
        {
            if (_token.Kind != JsonPathTokenKind.String) return Fail();
            flags = _token.Text;
            foreach (var flag in flags)
                if (flag is not ('i' or 's' or 'm' or 'x' or 'q'))
                    return Fail(LiteralVerdict.Invalid("42601", "invalid input syntax for type jsonpath"));
            if (flags.IndexOf('x') >= 0 && flags.IndexOf('q') < 0)
                return Fail(LiteralVerdict.Invalid("0A000", "XQuery \"x\" flag (expanded regular expressions) is not implemented"));
            Advance();
        }
        // Regular expressions of more than characters that stand for themselves, anchors and points are not judged.
        foreach (var c in pattern)
            if (!IsAlphanumeric(c) && c is not (' ' or '_' or '-' or '^' or '$' or '.') && flags.IndexOf('q') < 0) _isUnknown = true;
        return Parsed.Predicate;
    }

    private Parsed ParseSum(bool mayBePredicate)
    {
        var left = ParseProduct(mayBePredicate);
        while (left == Parsed.Value && (AcceptMark("+") || AcceptMark("-"))) left = ParseProduct(mayBePredicate: false);
        return left;
    }

    private Parsed ParseProduct(bool mayBePredicate)
    {
        var left = ParseUnary(mayBePredicate);
        while (left == Parsed.Value && (AcceptMark("*") || AcceptMark("/") || AcceptMark("%"))) left = ParseUnary(mayBePredicate: false);
        return left;
    }

    private Parsed ParseUnary(bool mayBePredicate)
    {
        while (AcceptMark("+") || AcceptMark("-")) mayBePredicate = false;
        if (!AcceptMark("(")) return ParsePrimary() ? ParseAccessors() : Parsed.None;
        var inner = ParseOr();
        if (inner == Parsed.None || !ExpectMark(")")) return Parsed.None;
        if (IsAccessor()) return ParseAccessors();
        if (inner == Parsed.Value) return inner;
        if (!mayBePredicate) return Fail();
        if (!AcceptKeyword("is")) return inner;
        return AcceptKeyword("unknown") ? inner : Fail();
    }

    private bool ParsePrimary()
    {
        switch (_token)
        {
            case { Kind: JsonPathTokenKind.String or JsonPathTokenKind.Variable }:
            case { Kind: JsonPathTokenKind.Mark, Text: "$" }:
            case { Kind: JsonPathTokenKind.Keyword, Text: "null" or "true" or "false" }:
                break;
            case { Kind: JsonPathTokenKind.Integer or JsonPathTokenKind.Number }:
                // A number that numeric does not hold.
                if (_token.Text.Length > 60 || ExponentDigits(_token.Text) > 3) _isUnknown = true;
                break;
            case { Kind: JsonPathTokenKind.Mark, Text: "@" }:
                if (_filters == 0) _misplaced ??= LiteralVerdict.Invalid("42601", "@ is not allowed in root expressions");
                break;
            case { Kind: JsonPathTokenKind.Keyword, Text: "last" }:
                if (_subscripts == 0) _misplaced ??= LiteralVerdict.Invalid("42601", "LAST is allowed only in array subscripts");
                break;
            default:
                Fail();
                return false;
        }
        Advance();
        return true;
    }

    private static int ExponentDigits(string number)
    {
        var e = number.IndexOfAny(['e', 'E']);
        return e < 0 || number.StartsWith("0x", System.StringComparison.OrdinalIgnoreCase) ? 0 : number.Length - e - 1;
    }

    private bool IsAccessor() => _token is { Kind: JsonPathTokenKind.Mark, Text: "." or "[" or "?" };

    private Parsed ParseAccessors()
    {
        while (true)
        {
            if (AcceptMark("."))
            {
                if (!ParseMember()) return Parsed.None;
            }
            else if (AcceptMark("["))
            {
                if (!ParseSubscripts()) return Parsed.None;
            }
            else if (AcceptMark("?"))
            {
                if (!ExpectMark("(")) return Parsed.None;
                _filters++;
                var condition = AsPredicate(ParseOr());
                _filters--;
                if (condition == Parsed.None || !ExpectMark(")")) return Parsed.None;
            }
            else
            {
                return Parsed.Value;
            }
        }
    }

    private bool ParseSubscripts()
    {
        if (AcceptMark("*")) return ExpectMark("]");
        if (++_depth > MaxDepth)
        {
            _isUnknown = true;
            return false;
        }
        _subscripts++;
        do
        {
            if (ParseSum(mayBePredicate: false) == Parsed.None) return false;
            if (AcceptKeyword("to") && ParseSum(mayBePredicate: false) == Parsed.None) return false;
        }
        while (AcceptMark(","));
        _subscripts--;
        _depth--;
        return ExpectMark("]");
    }

    private bool ParseMember()
    {
        if (AcceptMark("*")) return true;
        if (AcceptMark("**"))
        {
            if (!AcceptMark("{")) return true;
            if (!ParseLevel()) return false;
            return (!AcceptKeyword("to") || ParseLevel()) && ExpectMark("}");
        }
        if (_token.Kind is not (JsonPathTokenKind.Identifier or JsonPathTokenKind.String or JsonPathTokenKind.Keyword))
        {
            Fail();
            return false;
        }
        var member = _token;
        Advance();
        return member.Kind != JsonPathTokenKind.Keyword || !IsMethod(member.Text) || !AcceptMark("(") || ParseArguments(member.Text);
    }

    private static bool IsMethod(string name) =>
        name is not ("is" or "to" or "lax" or "flag" or "last" or "null" or "true" or "with" or "false" or "exists" or "starts" or "strict"
            or "unknown" or "like_regex");

    private bool ParseArguments(string method)
    {
        if (method == "datetime")
        {
            Accept(JsonPathTokenKind.String, out _);
        }
        else if (method is "time" or "time_tz" or "timestamp" or "timestamp_tz")
        {
            Accept(JsonPathTokenKind.Integer, out _);
        }
        else if (method == "decimal" && _token is not { Kind: JsonPathTokenKind.Mark, Text: ")" })
        {
            var count = 0;
            do
            {
                if (!AcceptMark("+")) AcceptMark("-");
                if (!Accept(JsonPathTokenKind.Integer, out _)) return Fail() != Parsed.None;
                count++;
            }
            while (AcceptMark(","));
            if (_token is { Kind: JsonPathTokenKind.Mark, Text: ")" } && count > 2)
                return Fail(LiteralVerdict.Invalid("42601", "invalid input syntax for type jsonpath")) != Parsed.None;
        }
        return ExpectMark(")");
    }

    private bool ParseLevel()
    {
        if (AcceptKeyword("last")) return true;
        if (!Accept(JsonPathTokenKind.Integer, out var level)) return Fail() != Parsed.None;
        // pg_strtoint32
        if (level.Length > 9 || (_rules.HasNonDecimalIntegers && level.Length > 1 && !IsDigit(level[1]))) _isUnknown = true;
        return true;
    }

    private Parsed AsPredicate(Parsed parsed) => parsed == Parsed.Value ? Fail() : parsed;

    private void Advance() => _token = _lexer.Next();

    private bool Accept(JsonPathTokenKind kind, out string text)
    {
        text = _token.Text;
        if (_token.Kind != kind) return false;
        Advance();
        return true;
    }

    private bool AcceptMark(string mark)
    {
        if (_token.Kind != JsonPathTokenKind.Mark || _token.Text != mark) return false;
        Advance();
        return true;
    }

    private bool ExpectMark(string mark) => AcceptMark(mark) || Fail() != Parsed.None;

    private bool AcceptKeyword(string word, string other = "")
    {
        if (_token.Kind != JsonPathTokenKind.Keyword || (_token.Text != word && _token.Text != other)) return false;
        Advance();
        return true;
    }

    /// <summary>The token that is looked at cannot stand there; the first error counts.</summary>
    private Parsed Fail() =>
        Fail(_token.Kind == JsonPathTokenKind.Error ? _lexer.Error : JsonPathLexer.SyntaxError("syntax error", _token.Quoted));

    private Parsed Fail(LiteralVerdict error)
    {
        if (error.Kind == LiteralVerdictKind.Unknown) _isUnknown = true;
        _error ??= error;
        return Parsed.None;
    }
}
