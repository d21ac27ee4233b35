using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using DbImpact.Checks.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace DbImpact.Cli.Projects;

/// <summary>Makes Roslyn compilations of projects, for their meaning alone: nothing is emitted, and errors do not matter.</summary>
internal sealed class ProjectCompiler(SourceFiles files, ConcurrentBag<SourceProblem> problems)
{
    private const string NotRestored = "the packages are not restored; what is theirs is recognised by its name";

    private const int DeepestNesting = 1000;

    private static readonly ConcurrentDictionary<string, MetadataReference> Assemblies = new(StringComparer.Ordinal);

    /// <summary>The compilations of a repository's projects, each with those that it refers to.</summary>
    public IReadOnlyList<CSharpCompilation> Compile(IReadOnlyList<CodeProject> projects, CancellationToken cancellation)
    {
        var byPath = projects.Where(project => project.File is not null).ToDictionary(project => project.File!.FullPath);
        var done = new Dictionary<CodeProject, CSharpCompilation>();
        return [.. projects.Select(project => Compile(project, byPath, done, [], cancellation)!)];
    }

    private CSharpCompilation? Compile(
        CodeProject project,
        Dictionary<string, CodeProject> byPath,
        Dictionary<CodeProject, CSharpCompilation> done,
        HashSet<CodeProject> above,
        CancellationToken cancellation)
    {
        if (done.TryGetValue(project, out var known)) return known;
        // Projects that refer to each other in a circle do not build; one of the references is left out.
        if (!above.Add(project)) return null;
        var assets = project.File is null ? null : ProjectAssets.Read(project.File);
        if (project.File is { HasPackages: true } && assets is null)
            problems.Add(new SourceProblem(files.NameOf(project.File.FullPath), NotRestored));

        var references = new List<MetadataReference>();
        foreach (var path in Referenced(project.File, assets, byPath))
            if (Compile(byPath[path], byPath, done, above, cancellation) is { } other) references.Add(other.ToMetadataReference());
        var frameworks = (assets?.Frameworks ?? []).Concat(project.File?.Sdk == "Microsoft.NET.Sdk.Web" ? ["Microsoft.AspNetCore.App"] : []);
        var targetFramework = assets?.TargetFramework ?? project.File?.Property("TargetFramework");
        foreach (var path in FrameworkReferences.Find(targetFramework, frameworks).Concat(assets?.Assemblies ?? []))
            references.Add(Assemblies.GetOrAdd(path, file => MetadataReference.CreateFromFile(file)));

        var options = new CSharpCompilationOptions(
            OutputKind.ConsoleApplication, allowUnsafe: true, concurrentBuild: true,
            nullableContextOptions: project.File?.IsTrue("Nullable") == true ? NullableContextOptions.Enable : NullableContextOptions.Disable);
        above.Remove(project);
        return done[project] = CSharpCompilation.Create(project.Name, Parse(project, cancellation), references, options);
    }

    private static IEnumerable<string> Referenced(ProjectFile? project, ProjectAssets? assets, Dictionary<string, CodeProject> byPath)
    {
        if (project is null) return [];
        if (assets is { Projects.Count: > 0 }) return assets.Projects.Where(byPath.ContainsKey);
        var found = new HashSet<string>(StringComparer.Ordinal);
        AddReferences(project);
        return found;

        void AddReferences(ProjectFile from)
        {
            foreach (var path in from.References)
                if (byPath.TryGetValue(path, out var other) && found.Add(path)) AddReferences(other.File!);
        }
    }

    private List<SyntaxTree> Parse(CodeProject project, CancellationToken cancellation)
    {
        var options = new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.None, preprocessorSymbols: Symbols(project.File));
        var trees = project.Code.Select(files.NameOf).AsParallel().AsOrdered().WithCancellation(cancellation)
            .Select(name => files.TryFind(name, out var text) && !IsTooDeep(name, text) ? CSharpSyntaxTree.ParseText(text, options, name, cancellation) : null)
            .OfType<SyntaxTree>().ToList();
        if (project.File is not null && ImplicitUsings.For(project.File) is { Length: > 0 } usings)
            trees.Add(CSharpSyntaxTree.ParseText(usings, options, "obj/GlobalUsings.g.cs", cancellationToken: cancellation));
        return trees;
    }

    /// <summary>Roslyn looks from each parenthesis to its end: what is nested so deep takes it minutes, and is no code that a person has written.</summary>
    private bool IsTooDeep(string name, SourceText text)
    {
        var (depth, deepest) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '(' or '[' or '{') deepest = Math.Max(deepest, ++depth);
            else if (text[i] is ')' or ']' or '}') depth--;
        }
        if (deepest <= DeepestNesting) return false;
        problems.Add(new SourceProblem(name, $"its parentheses are nested {deepest} deep; it was not read"));
        return true;
    }

    private static List<string> Symbols(ProjectFile? project)
    {
        List<string> symbols = ["DEBUG", "TRACE", "NET", "NETCOREAPP"];
        var defined = project?.Property("DefineConstants") ?? "";
        foreach (var symbol in defined.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            if (!symbol.Contains('$', StringComparison.Ordinal)) symbols.Add(symbol);
        for (var major = 5; major <= Environment.Version.Major; major++) symbols.Add($"NET{major}_0_OR_GREATER");
        return symbols;
    }
}
