using System.Text;
using DbImpact.PostgreSql.Catalog;
using static DbImpact.PostgreSql.Binding.Literals.LiteralText;

namespace DbImpact.PostgreSql.Binding.Literals;

/// <summary>
/// Arrays as PostgreSQL up to 16 reads them: the braces are counted first (ArrayCount), then the elements are read and put where their
/// place in the braces says (ReadArrayStr). Errors of the first pass quote the text from the first brace on.
/// </summary>
internal struct ArrayInputBefore17(InputRules rules, SqlType element, int modifier, string text)
{
    private const int MaxDimensions = 6;

    private readonly char _delimiter = ArrayInput.DelimiterOf(element);
    private readonly int[] _sizes = new int[MaxDimensions];
    private int _position;

    private enum State
    {
        NoLevel,
        LevelStarted,
        ElementStarted,
        QuotedElementStarted,
        QuotedElementCompleted,
        ElementDelimited,
        LevelCompleted,
        LevelDelimited,
    }

    private readonly LiteralVerdict Malformed => LiteralErrors.Malformed("array", text);

    private readonly LiteralVerdict MalformedRest => LiteralErrors.Malformed("array", text.Substring(_position));

    public LiteralVerdict Read()
    {
        var verdict = ReadDimensions(out var given);
        if (!verdict.IsValid) return verdict;
        var count = given.Count;
        if (count > 0)
        {
            if (At(text, _position) != '=') return Malformed;
            _position = SkipSpaces(text, _position + 1);
        }
        if (At(text, _position) != '{') return Malformed;
        verdict = CountDimensions(out var dimensions);
        if (!verdict.IsValid) return verdict;
        if (count > 0)
        {
            if (count != dimensions) return Malformed;
            for (var i = 0; i < count; i++)
                if (given.Sizes[i] != _sizes[i]) return Malformed;
        }
        var items = 1L;
        for (var i = 0; i < dimensions; i++) items = System.Math.Min(items * _sizes[i], int.MaxValue);
        return dimensions == 0 || items == 0 ? LiteralVerdict.Valid : ReadElements(dimensions, items);
    }

    private LiteralVerdict ReadDimensions(out (int Count, long[] Sizes) given)
    {
        given = (0, new long[MaxDimensions]);
        while (true)
        {
            _position = SkipSpaces(text, _position);
            if (At(text, _position) != '[') return LiteralVerdict.Valid;
            _position++;
            if (given.Count >= MaxDimensions) return TooManyDimensions(given.Count + 1);
            if (!ReadBound(out var upper)) return Malformed;
            var lower = 1L;
            if (At(text, _position) == ':')
            {
                _position++;
                lower = upper;
                if (!ReadBound(out upper)) return Malformed;
            }
            if (At(text, _position) != ']') return Malformed;
            _position++;
            // atoi, and sums that overflow unseen.
            if (lower is > 1_000_000_000 or < -1_000_000_000 || upper is > 1_000_000_000 or < -1_000_000_000) return LiteralVerdict.Unknown;
            if (upper < lower) return LiteralVerdict.Invalid("2202E", "upper bound cannot be less than lower bound");
            given.Sizes[given.Count++] = upper - lower + 1;
        }
    }

    private bool ReadBound(out long bound)
    {
        var start = _position;
        while (IsDigit(At(text, _position)) || At(text, _position) is '-' or '+') _position++;
        bound = DateTimeNumber.ReadInteger(text, start, out _, out _);
        return _position > start;
    }

    /// <summary>ArrayCount.</summary>
    private readonly LiteralVerdict CountDimensions(out int dimensions)
    {
        dimensions = 1;
        var counts = new int[MaxDimensions];
        var elements = new[] { 1, 1, 1, 1, 1, 1 };
        var lastElements = new int[MaxDimensions];
        var state = State.NoLevel;
        var level = 0;
        var inQuotes = false;
        var isEmpty = true;
        var i = _position;
        while (true)
        {
            if (state is State.ElementStarted or State.QuotedElementStarted) isEmpty = false;
            if (i >= text.Length) return MalformedRest;
            var c = text[i];
            if (c == '\\')
            {
                if (state is not (State.LevelStarted or State.ElementStarted or State.QuotedElementStarted or State.ElementDelimited))
                    return MalformedRest;
                if (state != State.QuotedElementStarted) state = State.ElementStarted;
                if (++i >= text.Length) return MalformedRest;
            }
            else if (c == '"')
            {
                if (state is not (State.LevelStarted or State.QuotedElementStarted or State.ElementDelimited)) return MalformedRest;
                inQuotes = !inQuotes;
                state = inQuotes ? State.QuotedElementStarted : State.QuotedElementCompleted;
            }
            else if (inQuotes)
            {
                i++;
                continue;
            }
            else if (c == '{')
            {
                if (state is not (State.NoLevel or State.LevelStarted or State.LevelDelimited)) return MalformedRest;
                state = State.LevelStarted;
                if (level >= MaxDimensions) return TooManyDimensions(level + 1);
                counts[level++] = 0;
                if (dimensions < level) dimensions = level;
            }
            else if (c == '}')
            {
                var mayEnd = state is State.ElementStarted or State.QuotedElementCompleted or State.LevelCompleted
                    || (level == 1 && state == State.LevelStarted);
                if (!mayEnd) return MalformedRest;
                state = State.LevelCompleted;
                level--;
                if (lastElements[level] != 0 && elements[level] != lastElements[level]) return MalformedRest;
                lastElements[level] = elements[level];
                elements[level] = 1;
                if (level == 0) break;
                counts[level - 1]++;
            }
            else if (c == _delimiter)
            {
                if (state is not (State.ElementStarted or State.QuotedElementCompleted or State.LevelCompleted)) return MalformedRest;
                state = state == State.LevelCompleted ? State.LevelDelimited : State.ElementDelimited;
                elements[level - 1]++;
                counts[dimensions - 1]++;
            }
            else if (!IsSpace(c))
            {
                if (state is not (State.LevelStarted or State.ElementStarted or State.ElementDelimited)) return MalformedRest;
                state = State.ElementStarted;
            }
            i++;
        }
        counts[dimensions - 1]++;
        if (!IsBlankFrom(text, i + 1)) return MalformedRest;
        if (isEmpty) dimensions = 0;
        for (var n = 0; n < dimensions; n++) _sizes[n] = counts[n];
        return LiteralVerdict.Valid;
    }

    /// <summary>ReadArrayStr.</summary>
    private readonly LiteralVerdict ReadElements(int dimensions, long items)
    {
        var value = new StringBuilder();
        var indexes = new int[MaxDimensions];
        var level = 0;
        var i = _position;
        while (true)
        {
            var item = -1L;
            value.Clear();
            var length = 0;
            var inQuotes = false;
            var hasQuoting = false;
            var isLast = false;
            for (var isDone = false; !isDone; i++)
            {
                if (i >= text.Length) return Malformed;
                var c = text[i];
                if (c == '\\')
                {
                    if (++i >= text.Length) return Malformed;
                    value.Append(text[i]);
                    length = value.Length;
                    hasQuoting = true;
                }
                else if (c == '"')
                {
                    inQuotes = !inQuotes;
                    hasQuoting = true;
                    if (!inQuotes) length = value.Length;
                }
                else if (inQuotes)
                {
                    value.Append(c);
                }
                else if (c == '{')
                {
                    if (level >= dimensions) return Malformed;
                    indexes[level++] = 0;
                }
                else if (c == '}')
                {
                    if (level == 0) return Malformed;
                    if (item < 0) item = OffsetOf(indexes, dimensions);
                    indexes[level - 1] = 0;
                    level--;
                    if (level == 0) isLast = isDone = true;
                    else indexes[level - 1]++;
                }
                else if (c == _delimiter)
                {
                    if (item < 0) item = OffsetOf(indexes, dimensions);
                    indexes[dimensions - 1]++;
                    isDone = true;
                }
                else if (!IsSpace(c))
                {
                    value.Append(c);
                    length = value.Length;
                }
                else if (value.Length > 0 || hasQuoting)
                {
                    value.Append(c);
                }
            }
            if (item < 0 || item >= items) return Malformed;
            value.Length = length;
            var verdict = !hasQuoting && ArrayInput.IsNull(value)
                ? TypeInput.CheckNull(rules, element)
                : TypeInput.Check(rules, element, modifier, value.ToString());
            if (!verdict.IsValid) return verdict;
            if (isLast) return LiteralVerdict.Valid;
        }
    }

    private readonly long OffsetOf(int[] indexes, int dimensions)
    {
        var offset = 0L;
        var scale = 1L;
        for (var i = dimensions - 1; i >= 0; i--)
        {
            offset += indexes[i] * scale;
            scale *= _sizes[i];
        }
        return offset;
    }

    private static LiteralVerdict TooManyDimensions(int count) =>
        LiteralVerdict.Invalid(LiteralErrors.ProgramLimit, $"number of array dimensions ({count}) exceeds the maximum allowed ({MaxDimensions})");
}
