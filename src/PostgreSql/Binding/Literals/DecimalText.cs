using static DbImpact.PostgreSql.Binding.Literals.LiteralText;

namespace DbImpact.PostgreSql.Binding.Literals;

/// <summary>The digits of a decimal number in a text, with a point and underscores among them, and where its point really is.</summary>
internal struct DecimalText
{
    private readonly string _text;
    private readonly int _start;
    private readonly int _end;

    /// <summary><paramref name="exponent"/>: what the digits are to be multiplied with: ten to the power of this.</summary>
    public DecimalText(string text, int start, int end, long exponent)
    {
        _text = text;
        _end = end;
        var seenPoint = false;
        var integers = 0L;
        var zeros = 0L;
        FirstDigit = -1;
        for (var i = start; i < end; i++)
        {
            var c = text[i];
            if (c == '.') seenPoint = true;
            if (!IsDigit(c)) continue;
            if (seenPoint) Scale++;
            else integers++;
            if (FirstDigit >= 0) continue;
            if (c == '0') zeros++;
            else FirstDigit = i;
        }
        _start = FirstDigit < 0 ? end : FirstDigit;
        Exponent = integers - 1 - zeros + exponent;
        Scale -= exponent;
    }

    /// <summary>Where the first digit is that is not 0; -1 for zero.</summary>
    public int FirstDigit { get; }

    public readonly bool IsZero => FirstDigit < 0;

    /// <summary>The power of ten of the first digit that is not 0.</summary>
    public long Exponent { get; }

    /// <summary>How many digits stand behind the point, the exponent applied; may be negative.</summary>
    public long Scale { get; private set; }

    /// <summary>Compares with a positive number of which the first digits are known; null where those are equal.</summary>
    public readonly int? CompareTo(string digits, int exponent)
    {
        if (IsZero) return -1;
        if (Exponent != exponent) return Exponent < exponent ? -1 : 1;
        var i = _start;
        foreach (var expected in digits)
        {
            while (i < _end && !IsDigit(_text[i])) i++;
            var c = i < _end ? _text[i++] : '0';
            if (c != expected) return c < expected ? -1 : 1;
        }
        return null;
    }

    /// <summary>Compares two absolute values.</summary>
    public readonly int CompareTo(DecimalText other)
    {
        if (IsZero || other.IsZero) return other.IsZero.CompareTo(IsZero);
        if (Exponent != other.Exponent) return Exponent.CompareTo(other.Exponent);
        int i = _start, k = other._start;
        while (i < _end || k < other._end)
        {
            while (i < _end && !IsDigit(_text[i])) i++;
            while (k < other._end && !IsDigit(other._text[k])) k++;
            var difference = (i < _end ? _text[i++] : '0') - (k < other._end ? other._text[k++] : '0');
            if (difference != 0) return difference;
        }
        return 0;
    }

    /// <summary>The exponent of the first digit after rounding to so many digits behind the point; long.MinValue where zero is left.</summary>
    public readonly long ExponentRoundedTo(int scale)
    {
        if (IsZero) return long.MinValue;
        var kept = Exponent + 1 + scale;
        if (kept < 0) return long.MinValue;
        var i = _start;
        var allNines = true;
        for (var n = 0L; n < kept; n++)
        {
            while (i < _end && !IsDigit(_text[i])) i++;
            if (i >= _end) return Exponent;
            allNines &= _text[i++] == '9';
        }
        while (i < _end && !IsDigit(_text[i])) i++;
        var roundsUp = i < _end && _text[i] >= '5';
        if (kept == 0) return roundsUp ? Exponent + 1 : long.MinValue;
        return roundsUp && allNines ? Exponent + 1 : Exponent;
    }
}
