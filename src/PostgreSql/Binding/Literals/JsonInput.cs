using System.Collections.Generic;
using static DbImpact.PostgreSql.Binding.Literals.LiteralText;

namespace DbImpact.PostgreSql.Binding.Literals;

/// <summary>
/// json and jsonb (common/jsonapi.c; jsonb.c for what only jsonb refuses). The parser looks one token ahead, so that an error of the next
/// token comes before one of a number's value.
/// </summary>
internal static class JsonInput
{
    /// <summary>Deeper than this, it is the server's stack that decides.</summary>
    private const int MaxDepth = 1000;

    private static readonly LiteralVerdict UnsupportedEscape = LiteralVerdict.Invalid("22P05", "unsupported Unicode escape sequence");

    private enum Token
    {
        Invalid,
        End,
        Scalar,
        String,
        ObjectStart,
        ObjectEnd,
        ArrayStart,
        ArrayEnd,
        Comma,
        Colon,
    }

    public static LiteralVerdict CheckJson(InputRules rules, string value) => new Reader(rules, value, isBinary: false).Read();

    public static LiteralVerdict CheckJsonb(InputRules rules, string value) => new Reader(rules, value, isBinary: true).Read();

    private struct Reader(InputRules rules, string text, bool isBinary)
    {
        private int _position;
        private int _start;
        private LiteralVerdict _error = LiteralErrors.InvalidJson;
        private Token _token;

        public LiteralVerdict Read()
        {
            Stack<bool>? nesting = null;
            var wantsValue = true;
            var mayClose = false;
            Next();
            while (true)
            {
                if (wantsValue)
                {
                    var isObject = nesting is { Count: > 0 } && nesting.Peek();
                    if (mayClose && _token == (isObject ? Token.ObjectEnd : Token.ArrayEnd))
                    {
                        nesting!.Pop();
                        Next();
                        wantsValue = mayClose = false;
                        continue;
                    }
                    if (isObject && !ReadKey()) return _error;
                    mayClose = false;
                    switch (_token)
                    {
                        case Token.String:
                            Next();
                            wantsValue = false;
                            break;
                        case Token.Scalar:
                            if (!ReadScalar()) return _error;
                            wantsValue = false;
                            break;
                        case Token.ObjectStart or Token.ArrayStart:
                            nesting ??= new Stack<bool>();
                            nesting.Push(_token == Token.ObjectStart);
                            if (nesting.Count > MaxDepth) return LiteralVerdict.Unknown;
                            mayClose = true;
                            Next();
                            break;
                        default:
                            return _error;
                    }
                    continue;
                }
                if (nesting is null || nesting.Count == 0) return _token == Token.End ? LiteralVerdict.Valid : _error;
                if (_token == Token.Comma)
                {
                    Next();
                    wantsValue = true;
                }
                else if (_token == (nesting.Peek() ? Token.ObjectEnd : Token.ArrayEnd))
                {
                    nesting.Pop();
                    Next();
                }
                else
                {
                    return _error;
                }
            }
        }

        private bool ReadKey()
        {
            if (_token != Token.String) return false;
            Next();
            if (_token != Token.Colon) return false;
            Next();
            return true;
        }

        /// <summary>A number or word; jsonb makes a numeric of a number once the token after it is read.</summary>
        private bool ReadScalar()
        {
            int start = _start, end = _position;
            var isNumber = text[start] is '-' or (>= '0' and <= '9');
            Next();
            if (_token == Token.Invalid) return false;
            if (!isBinary || !isNumber || IsPlainNumber(start, end)) return true;
            var verdict = NumericInput.Check(rules, text.Substring(start, end - start), -1);
            if (verdict.IsValid) return true;
            _error = verdict;
            return false;
        }

        private readonly bool IsPlainNumber(int start, int end)
        {
            if (end - start > 1000) return false;
            for (var i = start; i < end; i++)
                if ((text[i] | 0x20) == 'e') return false;
            return true;
        }

        private void Next()
        {
            while (_position < text.Length && text[_position] is ' ' or '\t' or '\n' or '\r') _position++;
            _start = _position;
            if (_position == text.Length)
            {
                _token = Token.End;
                return;
            }
            var c = text[_position];
            switch (c)
            {
                case '{':
                    Single(Token.ObjectStart);
                    break;
                case '}':
                    Single(Token.ObjectEnd);
                    break;
                case '[':
                    Single(Token.ArrayStart);
                    break;
                case ']':
                    Single(Token.ArrayEnd);
                    break;
                case ',':
                    Single(Token.Comma);
                    break;
                case ':':
                    Single(Token.Colon);
                    break;
                case '"':
                    _token = ScanString() ? Token.String : Token.Invalid;
                    break;
                case '-' or (>= '0' and <= '9'):
                    _token = ScanNumber() ? Token.Scalar : Token.Invalid;
                    break;
                default:
                    _token = ScanWord() ? Token.Scalar : Token.Invalid;
                    break;
            }
        }

        private void Single(Token token)
        {
            _token = token;
            _position++;
        }

        private bool ScanWord()
        {
            while (_position < text.Length && IsWordCharacter(text[_position])) _position++;
            var length = _position - _start;
            return (length == 4 && (Is("true") || Is("null"))) || (length == 5 && Is("false"));
        }

        private readonly bool Is(string word) => string.CompareOrdinal(text, _start, word, 0, word.Length) == 0;

        private static bool IsWordCharacter(char c) => IsAlphanumeric(c) || c == '_' || c >= 0x80;

        private bool ScanNumber()
        {
            if (text[_position] == '-') _position++;
            if (At(text, _position) == '0') _position++;
            else if (!SkipDigits()) return false;
            if (At(text, _position) == '.')
            {
                _position++;
                if (!SkipDigits()) return false;
            }
            if ((At(text, _position) | 0x20) == 'e')
            {
                _position++;
                if (At(text, _position) is '+' or '-') _position++;
                if (!SkipDigits()) return false;
            }
            return _position >= text.Length || !IsWordCharacter(text[_position]);
        }

        private bool SkipDigits()
        {
            var start = _position;
            while (IsDigit(At(text, _position))) _position++;
            return _position > start;
        }

        private bool ScanString()
        {
            var high = false;
            for (_position++; _position < text.Length; _position++)
            {
                var c = text[_position];
                if (c < ' ') return false;
                if (c != '\\')
                {
                    // A half of a surrogate pair has to be followed by the other; only jsonb puts the string together.
                    if (high && isBinary) return false;
                    if (c != '"') continue;
                    _position++;
                    return true;
                }
                if (++_position == text.Length) return false;
                if (text[_position] == 'u')
                {
                    if (!ScanUnicodeEscape(ref high)) return false;
                    continue;
                }
                if (text[_position] is not ('"' or '\\' or '/' or 'b' or 'f' or 'n' or 'r' or 't')) return false;
                if (high && isBinary) return false;
            }
            return false;
        }

        private bool ScanUnicodeEscape(ref bool high)
        {
            var code = 0;
            for (var i = 0; i < 4; i++)
            {
                var digit = HexValue(At(text, ++_position));
                if (digit < 0) return false;
                code = (code * 16) + digit;
            }
            if (!isBinary) return true;
            if (code is >= 0xD800 and <= 0xDBFF)
            {
                if (high) return false;
                high = true;
                return true;
            }
            if (high != code is >= 0xDC00 and <= 0xDFFF) return false;
            high = false;
            if (code != 0) return true;
            _error = UnsupportedEscape;
            return false;
        }
    }
}
