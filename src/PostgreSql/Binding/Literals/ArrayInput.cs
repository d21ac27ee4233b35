using System.Text;
using DbImpact.PostgreSql.Catalog;
using static DbImpact.PostgreSql.Binding.Literals.LiteralText;

namespace DbImpact.PostgreSql.Binding.Literals;

/// <summary>Arrays as PostgreSQL 17 and later read them, token by token (arrayfuncs.c <c>array_in</c>).</summary>
internal struct ArrayInput(InputRules rules, SqlType element, int modifier, string text)
{
    private const int MaxDimensions = 6;
    private const int MaxSize = 134217727;

    private readonly char _delimiter = DelimiterOf(element);
    private readonly StringBuilder _element = new();
    private readonly int[] _sizes = [-1, -1, -1, -1, -1, -1];
    private LiteralVerdict _error;
    private int _position;
    private int _dimensions;

    private enum Token
    {
        Error,
        LevelStart,
        LevelEnd,
        Delimiter,
        Element,
        Null,
    }

    private readonly LiteralVerdict Malformed => LiteralErrors.Malformed("array", text);

    public static LiteralVerdict Check(InputRules rules, SqlType array, int modifier, string value)
    {
        var element = rules.Catalog.GetType(array.ElementOid);
        // Only a type's own definition tells what stands between its values: a comma in all extensions whose literals are read here.
        if (element is null || (element.Kind == TypeKind.Base && !element.IsBuiltIn && !TypeInput.IsRead(element))) return LiteralVerdict.Unknown;
        return rules.Version >= 17 || rules.Vintage >= 18
            ? new ArrayInput(rules, element, modifier, value).Read()
            : new ArrayInputBefore17(rules, element, modifier, value).Read();
    }

    /// <summary>pg_type.typdelim: of the built-in types only box has another than a comma.</summary>
    public static char DelimiterOf(SqlType element) => element.Oid == TypeInput.BoxOid ? ';' : ',';

    private LiteralVerdict Read()
    {
        if (!ReadDimensions()) return _error;
        var dimensionsAreGiven = _dimensions > 0;
        if (dimensionsAreGiven)
        {
            if (At(text, _position) != '=') return Malformed;
            _position = SkipSpaces(text, _position + 1);
        }
        if (At(text, _position) != '{') return Malformed;
        var verdict = ReadElements(dimensionsAreGiven);
        if (!verdict.IsValid) return verdict;
        return IsBlankFrom(text, _position) ? verdict : Malformed;
    }

    private bool ReadDimensions()
    {
        while (true)
        {
            _position = SkipSpaces(text, _position);
            if (At(text, _position) != '[') return true;
            _position++;
            if (_dimensions >= MaxDimensions) return Fail(TooManyDimensions);
            if (!ReadBound(out var upper)) return false;
            var lower = 1;
            if (At(text, _position) == ':')
            {
                _position++;
                lower = upper;
                if (!ReadBound(out upper)) return false;
            }
            if (At(text, _position) != ']') return Fail(Malformed);
            _position++;
            if (upper < lower) return Fail(LiteralVerdict.Invalid("2202E", "upper bound cannot be less than lower bound"));
            if (upper == int.MaxValue) return Fail(Limit($"array upper bound is too large: {upper}"));
            var size = (long)upper - lower + 1;
            if (size > int.MaxValue || (long)upper - lower > int.MaxValue) return Fail(Limit($"array size exceeds the maximum allowed ({MaxSize})"));
            _sizes[_dimensions++] = (int)size;
        }
    }

    private bool ReadBound(out int bound)
    {
        bound = 0;
        var start = _position;
        if (!IsDigit(At(text, start)) && At(text, start) is not ('-' or '+')) return Fail(Malformed);
        bound = DateTimeNumber.ReadInt32(text, start, out _position, out var overflows);
        if (overflows) return Fail(Limit("array bound is out of integer range"));
        return _position > start || Fail(Malformed);
    }

    private LiteralVerdict ReadElements(bool dimensionsAreGiven)
    {
        var counts = new int[MaxDimensions];
        var level = 0;
        var isFrozen = dimensionsAreGiven;
        var wantsDelimiter = false;
        do
        {
            var token = ReadToken();
            switch (token)
            {
                case Token.LevelStart:
                    if (wantsDelimiter) return Malformed;
                    if (level >= MaxDimensions) return TooManyDimensions;
                    counts[level++] = 0;
                    if (level <= _dimensions) break;
                    if (isFrozen) return Malformed;
                    _dimensions = level;
                    break;
                case Token.LevelEnd:
                    if (counts[level - 1] > 0 && !wantsDelimiter) return Malformed;
                    level--;
                    if (level > 0) counts[level - 1]++;
                    if (_sizes[level] < 0) _sizes[level] = counts[level];
                    else if (counts[level] != _sizes[level]) return Malformed;
                    wantsDelimiter = true;
                    break;
                case Token.Delimiter:
                    if (!wantsDelimiter) return Malformed;
                    wantsDelimiter = false;
                    break;
                case Token.Element or Token.Null:
                    if (wantsDelimiter) return Malformed;
                    var verdict = token == Token.Null
                        ? TypeInput.CheckNull(rules, element)
                        : TypeInput.Check(rules, element, modifier, _element.ToString());
                    // After an element that is not judged, no later error is certain to be the first.
                    if (!verdict.IsValid) return verdict;
                    isFrozen = true;
                    if (level != _dimensions) return Malformed;
                    counts[level - 1]++;
                    wantsDelimiter = true;
                    break;
                default:
                    return Malformed;
            }
        }
        while (level > 0);
        return LiteralVerdict.Valid;
    }

    private Token ReadToken()
    {
        _element.Clear();
        _position = SkipSpaces(text, _position);
        if (_position == text.Length) return Token.Error;
        var c = text[_position];
        if (c is '{' or '}' or '"' || c == _delimiter)
        {
            _position++;
            return c == '{' ? Token.LevelStart : c == '}' ? Token.LevelEnd : c == '"' ? ReadQuoted() : Token.Delimiter;
        }
        return ReadUnquoted();
    }

    private Token ReadQuoted()
    {
        for (; _position < text.Length; _position++)
        {
            var c = text[_position];
            if (c == '"')
            {
                _position = SkipSpaces(text, _position + 1);
                var next = At(text, _position);
                return next is '}' or '{' || (next == _delimiter && _position < text.Length) ? Token.Element : Token.Error;
            }
            if (c == '\\' && ++_position == text.Length) break;
            _element.Append(text[_position]);
        }
        return Token.Error;
    }

    private Token ReadUnquoted()
    {
        var length = 0;
        var hasEscapes = false;
        for (; _position < text.Length; _position++)
        {
            var c = text[_position];
            if (c == _delimiter || c == '}')
            {
                _element.Length = length;
                return !hasEscapes && IsNull(_element) ? Token.Null : Token.Element;
            }
            if (c is '{' or '"') return Token.Error;
            if (c == '\\')
            {
                if (++_position == text.Length) break;
                hasEscapes = true;
                _element.Append(text[_position]);
                length = _element.Length;
                continue;
            }
            _element.Append(c);
            if (!IsSpace(c)) length = _element.Length;
        }
        return Token.Error;
    }

    /// <summary>Whether an element without quotes is NULL, which the setting array_nulls could only turn off for very old programs.</summary>
    public static bool IsNull(StringBuilder element) =>
        element.Length == 4 && (element[0] | 0x20) == 'n' && (element[1] | 0x20) == 'u' && (element[2] | 0x20) == 'l' && (element[3] | 0x20) == 'l';

    private static LiteralVerdict TooManyDimensions => Limit($"number of array dimensions exceeds the maximum allowed ({MaxDimensions})");

    private static LiteralVerdict Limit(string message) => LiteralVerdict.Invalid(LiteralErrors.ProgramLimit, message);

    private bool Fail(LiteralVerdict error)
    {
        _error = error;
        return false;
    }
}
