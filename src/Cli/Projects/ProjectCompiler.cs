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
internal sealed class ProjectCompiler(SourceFiles files)
{
    private const int DeepestNesting = 1000;

    private static readonly ConcurrentDictionary<string, MetadataReference> Assemblies = new(StringComparer.Ordinal);

    private readonly Dictionary<ProjectInputs, CompiledProject> _done = [];

    /// <summary>A project with those that it refers to.</summary>
    public CompiledProject Compile(ProjectInputs inputs, CancellationToken cancellation)
    {
        if (_done.TryGetValue(inputs, out var known)) return known;
        var references = inputs.References.Select(reference => Compile(reference, cancellation).Compilation.ToMetadataReference())
            .Concat(inputs.Assemblies.Select(path => Assemblies.GetOrAdd(path, static file => MetadataReference.CreateFromFile(file)))).ToList();
        var options = new CSharpCompilationOptions(
            OutputKind.ConsoleApplication, allowUnsafe: true, concurrentBuild: true,
            nullableContextOptions: inputs.TakesNullability ? NullableContextOptions.Enable : NullableContextOptions.Disable);
        var problems = new ConcurrentBag<SourceProblem>();
        var compilation = CSharpCompilation.Create(inputs.Project.Name, Parse(inputs, problems, cancellation), references, options);
        return _done[inputs] = new CompiledProject(compilation, [.. problems]);
    }

    private List<SyntaxTree> Parse(ProjectInputs inputs, ConcurrentBag<SourceProblem> problems, CancellationToken cancellation)
    {
        var options = new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.None, preprocessorSymbols: inputs.Symbols);
        var trees = inputs.Project.Code.Select(files.NameOf).AsParallel().AsOrdered().WithCancellation(cancellation)
            .Select(name => files.TryFind(name, out var text) && !IsTooDeep(name, text, problems) ? CSharpSyntaxTree.ParseText(text, options, name, cancellation) : null)
            .OfType<SyntaxTree>().ToList();
        if (inputs.Usings.Length > 0) trees.Add(CSharpSyntaxTree.ParseText(inputs.Usings, options, "obj/GlobalUsings.g.cs", cancellationToken: cancellation));
        return trees;
    }

    /// <summary>Roslyn looks from each parenthesis to its end: what is nested so deep takes it minutes, and is no code that a person has written.</summary>
    private static bool IsTooDeep(string name, SourceText text, ConcurrentBag<SourceProblem> problems)
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
}

/// <param name="Compilation">The project.</param>
/// <param name="Problems">What of it was not read.</param>
internal sealed record CompiledProject(CSharpCompilation Compilation, IReadOnlyList<SourceProblem> Problems);
