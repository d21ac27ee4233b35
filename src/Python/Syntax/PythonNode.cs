using System.Collections.Generic;

namespace DbImpact.Python.Syntax;

/// <summary>A part of a file's tree, after Python's own <c>ast</c> module. Immutable; positions are UTF-16 offsets into the file's text.</summary>
public abstract class PythonNode(int start, int end)
{
    public int Start { get; } = start;

    public int End { get; } = end;
}

/// <summary>A file.</summary>
public sealed class PythonModule(string path, string text, IReadOnlyList<Statement> body, IReadOnlyList<PythonSyntaxError> errors) : PythonNode(0, text.Length)
{
    /// <summary>As reports show it.</summary>
    public string Path { get; } = path;

    public string Text { get; } = text;

    public IReadOnlyList<Statement> Body { get; } = body;

    /// <summary>What could not be read, in the order of the text. Everything else was.</summary>
    public IReadOnlyList<PythonSyntaxError> Errors { get; } = errors;

    /// <summary>The source of a node.</summary>
    public string TextOf(PythonNode node) => Text.Substring(node.Start, node.End - node.Start);
}

/// <summary>A place where a file is not Python as 3.8 to 3.14 read it.</summary>
/// <param name="Position">A UTF-16 offset.</param>
/// <param name="Message">What is wrong there.</param>
public sealed record PythonSyntaxError(int Position, string Message);

/// <summary>An identifier and where it stands.</summary>
public readonly struct Identifier(string name, int start, int length)
{
    public string Name { get; } = name;

    public int Start { get; } = start;

    public int Length { get; } = length;

    public int End => Start + Length;

    public override string ToString() => Name;
}
