using System.Collections.Generic;
using DbImpact.Python.Syntax;

namespace DbImpact.Python.Parsing;

/// <summary>
/// Reads a file of Python 3.8 to 3.14 (language reference, 10. Full Grammar specification). Never throws, linear in its input: what
/// it cannot read is an error of the line that holds it, and the lines behind it are read.
/// </summary>
public sealed partial class PythonParser
{
    /// <summary>Expressions or blocks nested in one another; Python itself gives up at about 200 brackets and 100 blocks.</summary>
    private const int MaxNesting = 200;

    private readonly string _text;
    private readonly IReadOnlyList<PythonToken> _tokens;
    private readonly List<PythonSyntaxError> _errors = [];
    private int _index;
    private int _nesting;

    /// <summary>The line that is being read has an error: what is found behind it there follows from it.</summary>
    private bool _failed;

    private PythonParser(string text, IReadOnlyList<PythonToken> tokens)
    {
        _text = text;
        _tokens = tokens;
    }

    /// <param name="path">As reports show it.</param>
    /// <param name="text">The file's decoded characters.</param>
    public static PythonModule Parse(string path, string text)
    {
        var (tokens, errors) = PythonLexer.Read(text);
        var parser = new PythonParser(text, tokens);
        foreach (var error in errors) parser._errors.Add(new PythonSyntaxError(error.Position, error.Message));
        var body = parser.ParseModule();
        parser._errors.Sort(static (a, b) => a.Position.CompareTo(b.Position));
        return new PythonModule(path, text, body, parser._errors);
    }

    private PythonToken Current => _tokens[_index];

    private PythonTokenKind Kind => _tokens[_index].Kind;

    /// <summary>The end of the last token that was read.</summary>
    private int LastEnd => _index == 0 ? 0 : _tokens[_index - 1].End;

    private PythonTokenKind PeekKind(int ahead) => _index + ahead < _tokens.Count ? _tokens[_index + ahead].Kind : PythonTokenKind.EndOfFile;

    private void Next()
    {
        if (Kind != PythonTokenKind.EndOfFile) _index++;
    }

    private bool Accept(PythonTokenKind kind)
    {
        if (Kind != kind) return false;
        Next();
        return true;
    }

    private bool Expect(PythonTokenKind kind, string what)
    {
        if (Accept(kind)) return true;
        Fail(what + " expected");
        return false;
    }

    /// <summary>Whether the token at hand is the keyword <paramref name="word"/>.</summary>
    private bool Is(string word) => Is(_index, word);

    private bool Is(int index, string word)
    {
        if (index >= _tokens.Count) return false;
        var token = _tokens[index];
        return token.Kind == PythonTokenKind.Name && token.Length == word.Length && string.CompareOrdinal(_text, token.Start, word, 0, word.Length) == 0;
    }

    private bool AcceptWord(string word)
    {
        if (!Is(word)) return false;
        Next();
        return true;
    }

    private void Fail(string message)
    {
        if (_failed) return;
        _failed = true;
        _errors.Add(new PythonSyntaxError(Current.Start, message));
    }

    private Identifier ParseIdentifier()
    {
        var token = Current;
        if (token.Kind != PythonTokenKind.Name || Keywords.IsReserved(_text, token))
        {
            Fail("a name expected");
            return new Identifier("", token.Start, 0);
        }
        Next();
        return new Identifier(_text.Substring(token.Start, token.Length), token.Start, token.Length);
    }

    private List<Statement> ParseModule()
    {
        var body = new List<Statement>();
        while (Kind != PythonTokenKind.EndOfFile)
        {
            // A block where none is expected: its statements are read all the same.
            if (Kind is PythonTokenKind.Indent or PythonTokenKind.Dedent)
            {
                if (Kind == PythonTokenKind.Indent) _errors.Add(new PythonSyntaxError(Current.End, "the line is indented, and nothing opens a block"));
                Next();
                continue;
            }
            ParseStatement(body);
        }
        return body;
    }

    /// <summary>Skips what is left of a line that could not be read, and the block that it opens is read as if it stood alone.</summary>
    private void SkipLine()
    {
        while (Kind is not (PythonTokenKind.Newline or PythonTokenKind.EndOfFile or PythonTokenKind.Indent or PythonTokenKind.Dedent)) Next();
        Accept(PythonTokenKind.Newline);
        _failed = false;
    }
}
