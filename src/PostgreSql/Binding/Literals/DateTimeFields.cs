using static DbImpact.PostgreSql.Binding.Literals.LiteralText;

namespace DbImpact.PostgreSql.Binding.Literals;

/// <summary>What a piece of a date, time or interval looks like (DTK_… of datetime.h).</summary>
internal enum DateTimeFieldKind
{
    Number,
    Date,
    Time,
    Word,

    /// <summary>A sign and a word: <c>-infinity</c>.</summary>
    Special,

    /// <summary>A sign and digits: a zone, or in an interval a number.</summary>
    Zone,
}

/// <summary>Breaks a date, time or interval into its pieces, in lower case (datetime.c <c>ParseDateTime</c>).</summary>
internal sealed class DateTimeFields
{
    private const int MaxFields = 25;

    private readonly char[] _buffer = new char[256];
    private readonly int[] _starts = new int[MaxFields + 1];
    private readonly DateTimeFieldKind[] _kinds = new DateTimeFieldKind[MaxFields];
    private int _used;
    private int _size;

    public int Count { get; private set; }

    public DateTimeFieldKind KindOf(int field) => _kinds[field];

    /// <summary>The piece's text; a piece ends with a NUL of its own in the server's buffer.</summary>
    public string TextOf(int field) => new(_buffer, _starts[field], _starts[field + 1] - _starts[field] - 1);

    public char FirstOf(int field) => _buffer[_starts[field]];

    /// <summary>
    /// False where the text has no pieces of that kind, too many, or is longer than the server's buffer.
    /// <paramref name="size"/>: the size of that buffer in bytes.
    /// </summary>
    public bool Parse(string text, int size, int vintage)
    {
        _size = size;
        _used = 0;
        Count = 0;
        var i = 0;
        while (i < text.Length)
        {
            var c = text[i];
            if (IsSpace(c))
            {
                i++;
                continue;
            }
            if (Count >= MaxFields) return false;
            _starts[Count] = _used;
            bool fits;
            if (IsDigit(c))
            {
                fits = ReadDigits(text, ref i);
            }
            else if (c == '.')
            {
                _kinds[Count] = DateTimeFieldKind.Number;
                fits = Append(text[i++]) && AppendDigits(text, ref i);
            }
            else if (IsAlpha(c))
            {
                fits = ReadWord(text, ref i, vintage);
            }
            else if (c is '+' or '-')
            {
                fits = ReadSigned(text, ref i);
            }
            else if (IsPunctuation(c))
            {
                i++;
                continue;
            }
            else
            {
                return false;
            }
            if (!fits) return false;
            _buffer[_used++] = '\0';
            _starts[++Count] = _used;
        }
        return true;
    }

    private bool ReadDigits(string text, ref int i)
    {
        _kinds[Count] = DateTimeFieldKind.Number;
        if (!AppendDigits(text, ref i)) return false;
        var delimiter = At(text, i);
        if (delimiter == ':')
        {
            _kinds[Count] = DateTimeFieldKind.Time;
            while (IsDigit(At(text, i)) || At(text, i) is ':' or '.')
                if (!Append(text[i++])) return false;
            return true;
        }
        if (delimiter is not ('-' or '/' or '.')) return true;
        if (!Append(text[i++])) return false;
        if (!IsDigit(At(text, i)))
        {
            // A month's name may be embedded.
            _kinds[Count] = DateTimeFieldKind.Date;
            while (IsAlphanumeric(At(text, i)) || At(text, i) == delimiter)
                if (!Append(ToLower(text[i++]))) return false;
            return true;
        }
        _kinds[Count] = delimiter == '.' ? DateTimeFieldKind.Number : DateTimeFieldKind.Date;
        if (!AppendDigits(text, ref i)) return false;
        if (At(text, i) != delimiter) return true;
        _kinds[Count] = DateTimeFieldKind.Date;
        while (IsDigit(At(text, i)) || At(text, i) == delimiter)
            if (!Append(text[i++])) return false;
        return true;
    }

    private bool ReadWord(string text, ref int i, int vintage)
    {
        _kinds[Count] = DateTimeFieldKind.Word;
        var start = _used;
        while (IsAlpha(At(text, i)))
            if (!Append(ToLower(text[i++]))) return false;
        var next = At(text, i);
        var isDate = next is '-' or '/' or '.'
            || ((next == '+' || IsDigit(next))
                && DateTimeKeywords.FindDate(new string(_buffer, start, _used - start), vintage, out _) == DateTimeField.Unknown);
        if (!isDate) return true;
        _kinds[Count] = DateTimeFieldKind.Date;
        do
        {
            if (!Append(ToLower(text[i++]))) return false;
        }
        while (At(text, i) is '+' or '-' or '/' or '_' or '.' or ':' || IsAlphanumeric(At(text, i)));
        return true;
    }

    private bool ReadSigned(string text, ref int i)
    {
        if (!Append(text[i++])) return false;
        i = SkipSpaces(text, i);
        if (IsDigit(At(text, i)))
        {
            _kinds[Count] = DateTimeFieldKind.Zone;
            while (IsDigit(At(text, i)) || At(text, i) is ':' or '.' or '-')
                if (!Append(text[i++])) return false;
            return true;
        }
        _kinds[Count] = DateTimeFieldKind.Special;
        if (!IsAlpha(At(text, i))) return false;
        while (IsAlpha(At(text, i)))
            if (!Append(ToLower(text[i++]))) return false;
        return true;
    }

    private bool AppendDigits(string text, ref int i)
    {
        while (IsDigit(At(text, i)))
            if (!Append(text[i++])) return false;
        return true;
    }

    private bool Append(char c)
    {
        if (_used + 1 >= _size) return false;
        _buffer[_used++] = c;
        return true;
    }
}
