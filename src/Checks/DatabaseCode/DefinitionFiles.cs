using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Checks.DatabaseCode;

/// <summary>The files that a catalog was made from: where in them the statements stand that made its objects. Each is read once.</summary>
/// <param name="read">The text of a file as it was replayed, by the path that the catalog's places name; null where there is none.</param>
public sealed class DefinitionFiles(Func<string, string?> read)
{
    private readonly ConcurrentDictionary<string, DefinitionFile?> _files = new(StringComparer.Ordinal);

    /// <summary>The statement that begins at that place; null where the file is not known or has changed.</summary>
    internal (SqlStatement Statement, SqlText Text)? Find(Place? at)
    {
        if (at is null || FileOf(at.Path) is not { } file || file.OffsetOf(at) is not { } offset) return null;
        foreach (var statement in file.Script.Statements)
            if (statement.Span.Start <= offset && offset < statement.Span.End) return (statement, file.Script.Text);
        return null;
    }

    /// <summary>The body of a routine as it stands in a file, its characters mapped to the file's.</summary>
    internal SqlText? FindBody(Routine routine)
    {
        foreach (var at in new[] { routine.ChangedAt, routine.DefinedAt })
        {
            if (at is null || FileOf(at.Path) is not { } file) continue;
            if (file.Bodies.TryGetValue((routine.Name, routine.Body ?? ""), out var body)) return body;
        }
        return null;
    }

    private DefinitionFile? FileOf(string path) =>
        _files.GetOrAdd(path, name => read(name) is { } text ? new DefinitionFile(name, text) : null);

    private sealed class DefinitionFile
    {
        private readonly List<int> _lines = [0];

        public DefinitionFile(string path, string text)
        {
            Script = SqlParser.ParseScript(new SqlText(text, ParameterStyle.Psql, source: SourceMap.ForFile(path, text.Length)));
            for (var i = 0; i < text.Length; i++)
                if (text[i] == '\n') _lines.Add(i + 1);
            foreach (var statement in Script.Statements)
            {
                if (statement is not CreateRoutineStatement { Name: { HasHole: false } name } || RoutineCode.Of(statement, Script.Text) is not { } code) continue;
                Bodies[(name.Name.Name, code.Content.Text.Text)] = code.Content.Text;
            }
        }

        public SqlScript Script { get; }

        /// <summary>By the routine's name and the body itself; of equal ones the last.</summary>
        public Dictionary<(string Name, string Body), SqlText> Bodies { get; } = [];

        public int? OffsetOf(Place at) => at.Line >= 1 && at.Line <= _lines.Count ? _lines[at.Line - 1] + at.Column - 1 : null;
    }
}
