using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using DbImpact.Checks.Facts;
using DbImpact.PostgreSql.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace DbImpact.CSharp.Tests.Sql;

/// <summary>C# code of a test, and what is found in it.</summary>
internal sealed class Code
{
    private static readonly string[] Platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);

    private static readonly ConcurrentDictionary<string, MetadataReference> Loaded = new(StringComparer.Ordinal);

    private readonly Dictionary<string, string> _files;

    private Code(IEnumerable<(string Path, string Source)> files, bool isRestored, params string[] packages)
    {
        _files = files.ToDictionary(static file => file.Path, static file => file.Source, StringComparer.Ordinal);
        var trees = _files.Select(static file =>
            CSharpSyntaxTree.ParseText(file.Value, new CSharpParseOptions(LanguageVersion.Preview), file.Key));
        Compilation = CSharpCompilation.Create("Test", trees, References(isRestored ? packages : []), new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }

    public CSharpCompilation Compilation { get; }

    public SourceFacts Facts => field ??= CSharpFacts.FromCompilation(Compilation, TestContext.Current.CancellationToken);

    /// <summary>The only text that is found.</summary>
    public SqlSite Site => Assert.Single(Facts.SqlSites);

    /// <summary>Every text as it is shown, in the order of position.</summary>
    public string[] Shown => Facts.SqlSites.Select(static site => Show(site.Text)).ToArray();

    /// <summary>Why texts are not known.</summary>
    public string[] Unknown => Facts.UnknownSites.Select(static site => site.Reason).ToArray();

    /// <summary>A project whose packages are restored, and compiles.</summary>
    public static Code Restored(params string[] sources)
    {
        var code = new Code(Name(sources), isRestored: true, "Npgsql", "Dapper", "Microsoft.EntityFrameworkCore", "Npgsql.EntityFrameworkCore.PostgreSQL");
        Assert.Empty(code.Compilation.GetDiagnostics(TestContext.Current.CancellationToken)
            .Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(static diagnostic => diagnostic.ToString()));
        return code;
    }

    /// <summary>A project with some packages only; it need not compile.</summary>
    public static Code With(string[] packages, params string[] sources) => new(Name(sources), isRestored: true, packages);

    /// <summary>A folder whose packages are not restored: their types are not known.</summary>
    public static Code Unrestored(params string[] sources) => new(Name(sources), isRestored: false);

    /// <summary>The body of a method with an open connection, a data source and a context at hand; restored.</summary>
    public static Code Body(string body, string members = "") => Restored(InMethod(body, members));

    public static string InMethod(string body, string members = "") => $$"""
        using System;
        using System.Collections.Generic;
        using System.Data;
        using System.Data.Common;
        using System.Globalization;
        using System.Linq;
        using System.Text;
        using System.Threading.Tasks;
        using Dapper;
        using Microsoft.EntityFrameworkCore;
        using Microsoft.EntityFrameworkCore.Infrastructure;
        using Microsoft.EntityFrameworkCore.Migrations;
        using Npgsql;

        public class Row { public int Id { get; set; } }

        public class Context : DbContext { public DbSet<Row> Rows => Set<Row>(); }

        public class Store
        {
            private readonly NpgsqlConnection connection = null!;
            private readonly NpgsqlDataSource dataSource = null!;
            private readonly IDbConnection neutral = null!;
            private readonly Context context = null!;
            {{members}}

            public async Task Run(string argument, bool a, bool b, int number, string[] names)
            {
                {{body}}
                await Task.Yield();
            }
        }
        """;

    public static string Show(SqlText text)
    {
        var shown = new StringBuilder();
        for (var i = 0; i <= text.Text.Length; i++)
        {
            shown.Append(']', text.OptionalParts.Count(part => part.End == i));
            shown.Append('[', text.OptionalParts.Count(part => part.Start == i));
            if (i == text.Text.Length) break;
            if (text.IsHole(i)) shown.Append('⟨').Append(text.Holes.Single(hole => hole.Position == i).Description[1..^1]).Append('⟩');
            else shown.Append(text.Text[i]);
        }
        return shown.ToString();
    }

    /// <summary>The source characters of a word of the text.</summary>
    public string SourceOf(SqlSite site, string word)
    {
        var at = site.Text.Text.IndexOf(word, StringComparison.Ordinal);
        Assert.True(at >= 0, $"'{word}' is not in the text");
        return SourceOf(site.Text.Source.ToSource(new SqlSpan(at, word.Length)));
    }

    public string SourceOf(SourceSpan? span)
    {
        Assert.NotNull(span);
        return _files[span.Value.Path].Substring(span.Value.Start, span.Value.Length);
    }

    /// <summary>The code after a word of the text is replaced; null where that cannot be written.</summary>
    public string? Replace(SqlSite site, string word, string replacement)
    {
        var at = site.Text.Text.IndexOf(word, StringComparison.Ordinal);
        if (site.Text.Source.ToEdit(new SqlSpan(at, word.Length), replacement) is not { } edit) return null;
        return _files[edit.Span.Path].Remove(edit.Span.Start, edit.Span.Length).Insert(edit.Span.Start, edit.NewText);
    }

    private static IEnumerable<(string, string)> Name(string[] sources) => sources.Select(static (source, i) => ($"File{i}.cs", source));

    private static IEnumerable<MetadataReference> References(string[] packages) => Platform
        .Where(path => Path.GetFileNameWithoutExtension(path) is var name &&
            (path.Contains("Microsoft.NETCore.App", StringComparison.Ordinal) || packages.Any(package => name == package || name.StartsWith(package + ".", StringComparison.Ordinal))))
        .Select(static path => Loaded.GetOrAdd(path, static key => MetadataReference.CreateFromFile(key)));
}
