using DbImpact.Python.Syntax;

namespace DbImpact.Python.Parsing;

internal sealed partial class PythonLexer
{
    private void ReadOperator(char c, int start)
    {
        if (c is '}' or ':' or '!' && ReadInField(c)) return;
        switch (c)
        {
            case '(': Open(PythonTokenKind.LeftParenthesis); return;
            case '[': Open(PythonTokenKind.LeftBracket); return;
            case '{': Open(PythonTokenKind.LeftBrace); return;
            case ')': Close(PythonTokenKind.RightParenthesis); return;
            case ']': Close(PythonTokenKind.RightBracket); return;
            case '}': Close(PythonTokenKind.RightBrace); return;
        }
        var (kind, length) = Operator(c, Peek(1), Peek(2));
        if (kind == PythonTokenKind.Unknown)
        {
            if (char.IsHighSurrogate(c) && char.IsLowSurrogate(Peek(1))) length = 2;
            _errors.Add(new Error(start, "a character that Python does not know"));
        }
        _position += length;
        Add(kind, start);
    }

    private void Open(PythonTokenKind kind)
    {
        _position++;
        _depth++;
        Add(kind, _position - 1);
    }

    private void Close(PythonTokenKind kind)
    {
        _position++;
        if (_depth > 0) _depth--;
        Add(kind, _position - 1);
    }

    /// <summary>The longest operator or delimiter that stands there (language reference, 2.5 and 2.6).</summary>
    private static (PythonTokenKind Kind, int Length) Operator(char c, char next, char third) => c switch
    {
        ',' => (PythonTokenKind.Comma, 1),
        ';' => (PythonTokenKind.Semicolon, 1),
        '~' => (PythonTokenKind.Tilde, 1),
        ':' => next == '=' ? (PythonTokenKind.ColonEqual, 2) : (PythonTokenKind.Colon, 1),
        '.' => next == '.' && third == '.' ? (PythonTokenKind.Ellipsis, 3) : (PythonTokenKind.Dot, 1),
        '=' => next == '=' ? (PythonTokenKind.EqualEqual, 2) : (PythonTokenKind.Equal, 1),
        '!' => next == '=' ? (PythonTokenKind.NotEqual, 2) : (PythonTokenKind.Unknown, 1),
        '-' when next == '>' => (PythonTokenKind.Arrow, 2),
        '<' when next == '>' => (PythonTokenKind.NotEqual, 2),
        '*' when next == '*' => OrAugmented(PythonTokenKind.DoubleStar, 2, third),
        '/' when next == '/' => OrAugmented(PythonTokenKind.DoubleSlash, 2, third),
        '<' when next == '<' => OrAugmented(PythonTokenKind.LeftShift, 2, third),
        '>' when next == '>' => OrAugmented(PythonTokenKind.RightShift, 2, third),
        '<' => next == '=' ? (PythonTokenKind.LessEqual, 2) : (PythonTokenKind.Less, 1),
        '>' => next == '=' ? (PythonTokenKind.GreaterEqual, 2) : (PythonTokenKind.Greater, 1),
        '+' => OrAugmented(PythonTokenKind.Plus, 1, next),
        '-' => OrAugmented(PythonTokenKind.Minus, 1, next),
        '*' => OrAugmented(PythonTokenKind.Star, 1, next),
        '/' => OrAugmented(PythonTokenKind.Slash, 1, next),
        '%' => OrAugmented(PythonTokenKind.Percent, 1, next),
        '@' => OrAugmented(PythonTokenKind.At, 1, next),
        '&' => OrAugmented(PythonTokenKind.Ampersand, 1, next),
        '|' => OrAugmented(PythonTokenKind.Bar, 1, next),
        '^' => OrAugmented(PythonTokenKind.Caret, 1, next),
        _ => (PythonTokenKind.Unknown, 1),
    };

    private static (PythonTokenKind Kind, int Length) OrAugmented(PythonTokenKind kind, int length, char next) =>
        next == '=' ? (PythonTokenKind.AugmentedAssignment, length + 1) : (kind, length);
}
