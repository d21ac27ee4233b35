using System;
using System.IO;
using System.Linq;
using DbImpact.Cli.Analysis;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Replay;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Cli.Impact;

/// <summary>Reads the change that the user names: SQL, or the file of a migration.</summary>
internal static class ChangeReader
{
    /// <param name="written">What the user wrote.</param>
    /// <param name="terminal">Where the run stands.</param>
    /// <param name="analysis">The workspace.</param>
    /// <exception cref="CliException">It is neither a file nor SQL.</exception>
    public static Change Read(string written, Terminal terminal, WorkspaceAnalysis analysis)
    {
        if (string.IsNullOrWhiteSpace(written)) throw new CliException("The change is empty: give SQL, as in \"ALTER TABLE users DROP COLUMN name\", or a migration's file.");
        var path = PathOf(written, terminal);
        if (File.Exists(path)) return ReadFile(path, written, analysis, terminal);
        if (Directory.Exists(path) && written.IndexOf(' ', StringComparison.Ordinal) < 0)
            throw new CliException($"\"{written}\" is a folder: name the migration's file in it.");
        if (LooksLikeFile(written)) throw new CliException($"There is no file \"{written}\".");
        CheckSyntax(written, Change.TextName);
        analysis.Files.Add(Change.TextName, written);
        return new Change(OneLine(written), [new ChangePart { Script = new ReplayScript(Change.TextName, written) }]);
    }

    /// <summary>The full path of the file that the user names; null where it is none.</summary>
    public static string? FileOf(string written, Terminal terminal) => PathOf(written, terminal) is var path && File.Exists(path) ? path : null;

    /// <summary>Whether it is a range of git's revisions, and no file of that name.</summary>
    public static bool IsRange(string written, Terminal terminal) => GitRange.IsOne(written) && !File.Exists(PathOf(written, terminal));

    public static string OneLine(string text) => string.Join(" ", text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd(';', ' ');

    private static Change ReadFile(string path, string written, WorkspaceAnalysis analysis, Terminal terminal)
    {
        var files = analysis.Files;
        if (string.Equals(Path.GetExtension(path), ".py", StringComparison.OrdinalIgnoreCase))
        {
            var module = files.NameOf(path);
            if (!files.TryFind(module, out var code)) throw new CliException($"{module}: {files.Problems[module].Message}.");
            return new Change(module, PythonChange.Read(path, code.ToString(), analysis, terminal));
        }
        if (string.Equals(Path.GetExtension(path), ".cs", StringComparison.OrdinalIgnoreCase)) return new Change(files.NameOf(path), CSharpChange.Read(path, files, terminal));
        if (!string.Equals(Path.GetExtension(path), ".sql", StringComparison.OrdinalIgnoreCase))
            throw new CliException($"\"{written}\" is neither a .sql file nor a migration in Python or C#: a change is SQL, or a migration's file.");
        var name = files.NameOf(path);
        if (!files.TryFind(name, out var text)) throw new CliException($"{name}: {files.Problems[name].Message}.");
        var script = MigrationScript.UpPart(text.ToString());
        CheckSyntax(script, name);
        return new Change(name, [new ChangePart { Script = new ReplayScript(name, script) }]);
    }

    /// <summary>What cannot be read as a whole has no impact that could be told.</summary>
    internal static void CheckSyntax(string text, string name)
    {
        var script = SqlParser.ParseScript(new SqlText(text, ParameterStyle.Psql));
        if (script.Errors.FirstOrDefault() is { } error)
        {
            var (line, column) = LineOf(text, error.Span.Start);
            throw new CliException($"{name}:{line}:{column}: {error.Message}; a change is SQL, or a migration's file.");
        }
        if (script.Statements.Count == 0) throw new CliException($"{name} holds no statement.");
    }

    private static (int Line, int Column) LineOf(string text, int position)
    {
        var before = text[..Math.Min(position, text.Length)];
        return (before.Count(c => c == '\n') + 1, before.Length - (before.LastIndexOf('\n') + 1) + 1);
    }

    private static string PathOf(string written, Terminal terminal) => terminal.FullPath(written.IndexOfAny(Path.GetInvalidPathChars()) < 0 ? written : ".");

    private static bool LooksLikeFile(string written) =>
        Extensions.Any(extension => written.EndsWith(extension, StringComparison.OrdinalIgnoreCase));

    private static readonly string[] Extensions = [".sql", ".py", ".cs"];
}
