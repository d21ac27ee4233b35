using System;
using System.Collections.Generic;
using DbImpact.Python.Parsing;
using DbImpact.Python.Syntax;

namespace DbImpact.Python;

/// <summary>A comment, and what it stands before.</summary>
/// <param name="Start">Of its <c>#</c>, as a UTF-16 offset into the file's text.</param>
/// <param name="Length">To the end of its line.</param>
/// <param name="NextStart">Where the next token begins.</param>
/// <param name="NextEnd">
/// Where the statement ends that begins with that token, its decorators among it, of a class only its first line; where none begins there, the end of the token's last line.
/// </param>
public readonly record struct PythonComment(int Start, int Length, int NextStart, int NextEnd)
{
    /// <summary>The comments of a file, in their order (Python language reference, 2.1.3).</summary>
    public static IReadOnlyList<PythonComment> In(string path, string text)
    {
        if (text is null) throw new ArgumentNullException(nameof(text));
        var (tokens, _) = PythonLexer.Read(text);
        var ends = new Dictionary<int, int>();
        AddEnds(PythonParser.Parse(path, text).Body, ends, text);
        var found = new List<PythonComment>();
        var at = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (token.Length == 0 || token.Kind is PythonTokenKind.Indent or PythonTokenKind.Dedent) continue;
            AddBetween(at, token.Start, i);
            if (token.End > at) at = token.End;
        }
        AddBetween(at, text.Length, tokens.Count - 1);
        return found;

        void AddBetween(int from, int to, int index)
        {
            for (var hash = text.IndexOf('#', from, Math.Max(0, to - from)); hash >= 0 && hash < to;)
            {
                var end = EndOfLine(text, hash);
                while (index < tokens.Count - 1 && tokens[index].Kind is PythonTokenKind.Newline or PythonTokenKind.Indent or PythonTokenKind.Dedent) index++;
                var next = tokens[index];
                if (!ends.TryGetValue(next.Start, out var nextEnd)) nextEnd = EndOfLine(text, next.End);
                found.Add(new PythonComment(hash, end - hash, next.Start, nextEnd));
                hash = end < to ? text.IndexOf('#', end, to - end) : -1;
            }
        }
    }

    private static void AddEnds(IReadOnlyList<Statement> body, Dictionary<int, int> ends, string text)
    {
        foreach (var statement in StatementWalk.All(body))
        {
            var end = ends[statement.Start] = statement is ClassDefinition ? EndOfLine(text, statement.Start) : statement.End;
            foreach (var decorator in DecoratorsOf(statement)) ends[text.LastIndexOf('@', decorator.Start)] = end;
            if (statement is FunctionDefinition function) AddEnds(function.Body, ends, text);
            else if (statement is ClassDefinition type) AddEnds(type.Body, ends, text);
        }
    }

    private static IReadOnlyList<Expression> DecoratorsOf(Statement statement) => statement switch
    {
        FunctionDefinition function => function.Decorators,
        ClassDefinition type => type.Decorators,
        _ => [],
    };

    private static int EndOfLine(string text, int at)
    {
        var end = text.IndexOf('\n', at);
        return end < 0 ? text.Length : end;
    }
}
