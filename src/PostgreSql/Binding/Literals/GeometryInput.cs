using System;
using System.Globalization;
using static DbImpact.PostgreSql.Binding.Literals.LiteralText;

namespace DbImpact.PostgreSql.Binding.Literals;

/// <summary>Geometric types (geo_ops.c): numbers between parentheses that may mostly be left out.</summary>
internal struct GeometryInput(string type, string value)
{
    private const double Epsilon = 1e-6;

    // Beyond this a slope may overflow.
    private const double MaxFollowed = 1e100;

    private int _position;
    private LiteralVerdict? _numberError;

    private readonly LiteralVerdict Error => _numberError ?? LiteralErrors.Syntax(type, value);

    public static LiteralVerdict CheckPoint(string value)
    {
        var input = new GeometryInput("point", value);
        return input.ReadPair(out _, out _) && input._position == value.Length ? LiteralVerdict.Valid : input.Error;
    }

    public static LiteralVerdict CheckBox(string value) => new GeometryInput("box", value).ReadWholePath(2, mayBeOpen: false);

    public static LiteralVerdict CheckSegment(string value) => new GeometryInput("lseg", value).ReadWholePath(2, mayBeOpen: true);

    public static LiteralVerdict CheckPolygon(string value)
    {
        var count = PointCount(value);
        var input = new GeometryInput("polygon", value);
        return count <= 0 ? input.Error : input.ReadWholePath(count, mayBeOpen: false);
    }

    public static LiteralVerdict CheckPath(string value)
    {
        var count = PointCount(value);
        var input = new GeometryInput("path", value);
        if (count <= 0) return input.Error;
        input._position = SkipSpaces(value, 0);
        var isWrapped = At(value, input._position) == '(' && value.LastIndexOf('(') == input._position;
        if (isWrapped) input._position++;
        if (!input.ReadPath(count, mayBeOpen: true, out _, out _)) return input.Error;
        if (isWrapped)
        {
            if (At(value, input._position) != ')') return input.Error;
            input._position = SkipSpaces(value, input._position + 1);
        }
        return input._position == value.Length ? LiteralVerdict.Valid : input.Error;
    }

    public static LiteralVerdict CheckCircle(string value)
    {
        var input = new GeometryInput("circle", value);
        var i = SkipSpaces(value, 0);
        var depth = 0;
        if (At(value, i) == '<')
        {
            depth = 1;
            i++;
        }
        else if (At(value, i) == '(')
        {
            var next = SkipSpaces(value, i + 1);
            if (At(value, next) == '(')
            {
                depth = 1;
                i = next;
            }
        }
        input._position = i;
        if (!input.ReadPair(out _, out _)) return input.Error;
        if (At(value, input._position) == ',') input._position++;
        if (!input.ReadNumber(out var radius)) return input.Error;
        if (radius < 0) return input.Error;
        if (depth > 0)
        {
            if (At(value, input._position) is not (')' or '>')) return input.Error;
            input._position = SkipSpaces(value, input._position + 1);
        }
        return input._position == value.Length ? LiteralVerdict.Valid : input.Error;
    }

    public static LiteralVerdict CheckLine(string value)
    {
        var input = new GeometryInput("line", value);
        input._position = SkipSpaces(value, 0);
        if (At(value, input._position) != '{')
        {
            if (!input.ReadPath(2, mayBeOpen: true, out var points, out _)) return input.Error;
            if (input._position < value.Length) return input.Error;
            foreach (var coordinate in points)
                if (!(Math.Abs(coordinate) < MaxFollowed)) return LiteralVerdict.Unknown;
            return Math.Abs(points[0] - points[2]) <= Epsilon && Math.Abs(points[1] - points[3]) <= Epsilon
                ? LiteralVerdict.Invalid(LiteralErrors.InvalidText, "invalid line specification: must be two distinct points")
                : LiteralVerdict.Valid;
        }
        input._position++;
        if (!input.ReadNumber(out var a) || !input.Skip(',') || !input.ReadNumber(out var b) || !input.Skip(',') || !input.ReadNumber(out _))
            return input.Error;
        if (!input.Skip('}') || !IsBlankFrom(value, input._position)) return input.Error;
        return Math.Abs(a) <= Epsilon && Math.Abs(b) <= Epsilon
            ? LiteralVerdict.Invalid(LiteralErrors.InvalidText, "invalid line specification: A and B cannot both be zero")
            : LiteralVerdict.Valid;
    }

    /// <summary>pair_count: half the numbers that commas stand between; 0 where that is odd.</summary>
    private static int PointCount(string value)
    {
        var commas = 0;
        foreach (var c in value)
            if (c == ',') commas++;
        return commas % 2 == 1 ? (commas + 1) / 2 : 0;
    }

    private LiteralVerdict ReadWholePath(int count, bool mayBeOpen) =>
        ReadPath(count, mayBeOpen, out _, out _) && _position == value.Length ? LiteralVerdict.Valid : Error;

    /// <summary>path_decode.</summary>
    private bool ReadPath(int count, bool mayBeOpen, out double[] first, out bool isOpen)
    {
        first = new double[4];
        _position = SkipSpaces(value, _position);
        var depth = 0;
        isOpen = At(value, _position) == '[';
        if (isOpen)
        {
            if (!mayBeOpen) return false;
            depth = 1;
            _position++;
        }
        else if (At(value, _position) == '(')
        {
            var next = SkipSpaces(value, _position + 1);
            if (At(value, next) == '(' || value.LastIndexOf('(') == _position)
            {
                depth = 1;
                _position = next;
            }
        }
        for (var i = 0; i < count; i++)
        {
            if (!ReadPair(out var x, out var y)) return false;
            if (i < 2)
            {
                first[i * 2] = x;
                first[(i * 2) + 1] = y;
            }
            if (At(value, _position) == ',') _position++;
        }
        if (depth == 0) return true;
        if (At(value, _position) != ')' && !(isOpen && At(value, _position) == ']')) return false;
        _position = SkipSpaces(value, _position + 1);
        return true;
    }

    /// <summary>pair_decode.</summary>
    private bool ReadPair(out double x, out double y)
    {
        y = 0;
        _position = SkipSpaces(value, _position);
        var isWrapped = Skip('(');
        if (!ReadNumber(out x) || !Skip(',') || !ReadNumber(out y)) return false;
        if (!isWrapped) return true;
        if (!Skip(')')) return false;
        _position = SkipSpaces(value, _position);
        return true;
    }

    private bool Skip(char c)
    {
        if (At(value, _position) != c || _position >= value.Length) return false;
        _position++;
        return true;
    }

    private bool ReadNumber(out double number)
    {
        number = double.NaN;
        var start = SkipSpaces(value, _position);
        var verdict = FloatInput.ReadFloat8(value, _position, type, value, out var end);
        if (!verdict.IsValid)
        {
            _numberError = verdict;
            return false;
        }
        _position = end;
        var text = value.Substring(start, end - start).TrimEnd();
        var isNegative = text[0] == '-';
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var parsed)) number = parsed;
        else if (StartsWithIgnoreCase(text, isNegative ? 1 : 0, "inf")) number = isNegative ? double.NegativeInfinity : double.PositiveInfinity;
        return true;
    }
}
