using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using DbImpact.Checks.Migrations;
using DbImpact.Cli.Files;
using DbImpact.CSharp;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace DbImpact.Cli.Sources;

/// <summary>A folder of migrations that are C# classes (EF Core's).</summary>
internal sealed class CSharpMigrations : ICodeMigrations
{
    private readonly Dictionary<string, SourceText> _texts = new(StringComparer.Ordinal);

    private CSharpMigrations(string folder, IReadOnlyList<string> files, Func<string, string> nameOf, FileTree tree, CancellationToken cancellation)
    {
        var options = new CSharpParseOptions(LanguageVersion.Preview);
        var undecoded = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in files)
        {
            var (text, problem) = TextFile.Read(path, tree);
            _texts[nameOf(path)] = SourceText.From(text);
            if (problem is not null) undecoded.Add(nameOf(path));
        }
        var compilation = CSharpCompilation.Create(
            "Migrations", _texts.Select(file => CSharpSyntaxTree.ParseText(file.Value, options, file.Key, cancellation)));
        Chain = new MigrationChain(nameOf(folder), CSharpFacts.MigrationsOf(compilation, cancellation).Select(new UndecodedTexts(undecoded.Contains).Of));
    }

    public MigrationChain Chain { get; }

    /// <summary>Null where the folder has no migration in C#.</summary>
    public static CSharpMigrations? Read(string folder, Func<string, string> nameOf, FileTree tree, CancellationToken cancellation = default)
    {
        var files = FilesOf(folder, tree).ToArray();
        if (!files.Any(path => IsMigration(path, tree))) return null;
        var found = new CSharpMigrations(folder, files, nameOf, tree, cancellation);
        return found.Chain.All.Count == 0 ? null : found;
    }

    /// <summary>The C# files of a folder, without what builds make.</summary>
    public static IEnumerable<string> FilesOf(string folder, FileTree tree) => tree.FilesBelow(folder, ".cs")
        .Where(path => !Path.GetRelativePath(folder, path).Split(Path.DirectorySeparatorChar).Any(static part => part is "bin" or "obj"));

    /// <summary>Whether the file holds a part of a migration: its operations, or its identifier.</summary>
    public static bool IsMigration(string path, FileTree tree) => TextFile.Read(path, tree).Text is var text
        && (text.Contains("MigrationBuilder", StringComparison.Ordinal) || text.Contains("[Migration(", StringComparison.Ordinal));

    public Place PlaceOf(SourceSpan span)
    {
        if (!_texts.TryGetValue(span.Path, out var text)) return new Place(span.Path, 1, 1);
        var at = text.Lines.GetLinePosition(Math.Clamp(span.Start, 0, text.Length));
        return new Place(span.Path, at.Line + 1, at.Character + 1);
    }
}
