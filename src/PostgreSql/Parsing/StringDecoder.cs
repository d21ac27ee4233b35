using System.Collections.Generic;
using System.Globalization;
using System.Text;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Parsing;

/// <summary>Reads a string constant that the lexer has accepted, and remembers for each character of its value where that stands.</summary>
internal sealed class StringDecoder
{
    private readonly string _text;
    private readonly int _end;
    private readonly StringBuilder _value = new();
    private readonly List<int> _starts = [];
    private readonly List<int> _ends = [];
    private int _position;

    private StringDecoder(string text, int start, int end)
    {
        _text = text;
        _position = start;
        _end = end;
    }

    /// <summary>How a constant's content is written; what a backslash means there.</summary>
    public enum Form
    {
        Quoted,
        Backslashes,
        Unicode,
        Dollar,
    }

    /// <summary>
    /// Where each character of a constant's value begins and ends, and one more for the end of the content; null where the text does not read
    /// as the constant's value in this form.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the constant begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="value">The constant's value.</param>
    /// <param name="form">Its form.</param>
    /// <param name="style">What the driver does to the text.</param>
    public static (int[] Starts, int[] Ends)? FindPlaces(string text, int start, int end, string value, Form form, ParameterStyle style)
    {
        StringDecoder decoder;
        if (form == Form.Dollar)
        {
            var delimiter = text.IndexOf('$', start + 1) + 1 - start;
            decoder = new StringDecoder(text, start + delimiter, end - delimiter);
            while (decoder._position < decoder._end) decoder.Take(1);
        }
        else
        {
            var open = text.IndexOf('\'', start);
            decoder = new StringDecoder(text, open + 1, end);
            decoder.ReadQuoted(form, form == Form.Unicode ? EscapeCharacter(text, open, end) : '\\');
        }
        return decoder.Finish(value, style);
    }

    /// <summary>That of UESCAPE, whose string stands last in the constant, in quotes of any kind.</summary>
    private static char EscapeCharacter(string text, int open, int end)
    {
        StringText.Join(text, open, end, '\'', out var after);
        return StringText.EscapeCharacter(text, after, end);
    }

    private void ReadQuoted(Form form, char escape)
    {
        while (_position < _end)
        {
            var c = _text[_position];
            if (c == '\'')
            {
                if (_position + 1 < _end && _text[_position + 1] == '\'') Take(2);
                else if (StringText.SkipBlanksTo(_text, _position + 1) is var next and >= 0 && next < _end) _position = next + 1;
                else return;
            }
            else if (c == escape && form == Form.Backslashes) ReadBackslash();
            else if (c == escape && form == Form.Unicode) ReadUnicode();
            else Take(1);
        }
    }

    private void ReadBackslash()
    {
        var c = _text[_position + 1];
        if (c is 'u' or 'U') ReadCode(2, c == 'u' ? 4 : 8);
        else if (c is >= '0' and <= '7') ReadByte(1, 3, 8);
        else if (c == 'x' && IsDigit(_text[_position + 2], 16)) ReadByte(2, 2, 16);
        else Append(2, c switch { 'b' => "\b", 'f' => "\f", 'n' => "\n", 'r' => "\r", 't' => "\t", _ => c.ToString() });
    }

    private void ReadUnicode()
    {
        if (_text[_position + 1] == _text[_position]) Take(2);
        else if (_text[_position + 1] == '+') ReadCode(2, 6);
        else ReadCode(1, 4);
    }

    /// <summary>A code point; of a surrogate pair the halves are escapes of their own.</summary>
    private void ReadCode(int prefix, int digits)
    {
        var code = int.Parse(_text.Substring(_position + prefix, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        Append(prefix + digits, code > 0xFFFF ? char.ConvertFromUtf32(code) : ((char)code).ToString());
    }

    /// <summary>The bytes of a character in UTF-8, all of which stand where the first one does.</summary>
    private void ReadByte(int prefix, int most, int radix)
    {
        var start = _position;
        var bytes = new List<byte>(4);
        var missing = 1;
        while (missing > 0 && _position + prefix < _end && _text[_position] == '\\')
        {
            var i = _position + prefix;
            var value = 0;
            for (; i < _position + prefix + most && IsDigit(_text[i], radix); i++) value = (value * radix) + DigitOf(_text[i]);
            if (bytes.Count == 0) missing = (value & 0xFF) switch { >= 0xF0 => 4, >= 0xE0 => 3, >= 0xC0 => 2, _ => 1 };
            bytes.Add((byte)value);
            _position = i;
            if (--missing == 0 || _position + 1 >= _end || _text[_position] != '\\') break;
            // The next byte may be written in the other way.
            if (_text[_position + 1] == 'x') (prefix, most, radix) = (2, 2, 16);
            else if (_text[_position + 1] is >= '0' and <= '7') (prefix, most, radix) = (1, 3, 8);
            else break;
        }
        var length = _position - start;
        _position = start;
        Append(length, Encoding.UTF8.GetString(bytes.ToArray()));
    }

    private static bool IsDigit(char c, int radix) => DigitOf(c) < radix;

    private static int DigitOf(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => int.MaxValue,
    };

    /// <summary>A character that stands for itself, or the first of two that stand for one.</summary>
    private void Take(int length)
    {
        _value.Append(_text[_position]);
        _starts.Add(_position);
        _position += length;
        _ends.Add(_position);
    }

    private void Append(int length, string characters)
    {
        _value.Append(characters);
        for (var i = 0; i < characters.Length; i++)
        {
            _starts.Add(_position);
            _ends.Add(_position + length);
        }
        _position += length;
    }

    private (int[] Starts, int[] Ends)? Finish(string value, ParameterStyle style)
    {
        var read = _value.ToString();
        var starts = new List<int>(_starts.Count + 1);
        var ends = new List<int>(_starts.Count + 1);
        for (var i = 0; i < read.Length; i++)
        {
            starts.Add(_starts[i]);
            if (DriverText.IsEscape(read, i, style)) i++;
            ends.Add(_ends[i]);
        }
        starts.Add(_position);
        ends.Add(_position);
        return DriverText.Unescape(read, style) == value ? (starts.ToArray(), ends.ToArray()) : null;
    }
}
