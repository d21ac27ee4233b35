using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.Facts;
using DbImpact.Cli.Cache;

namespace DbImpact.Cli.Projects;

/// <summary>All that the compilation of a project is made of, before anything is compiled.</summary>
internal sealed class ProjectInputs
{
    private const string NotRestored = "the packages are not restored; what is theirs is recognised by its name";

    private string? _key;

    private ProjectInputs(CodeProject project, IReadOnlyList<ProjectInputs> references, IReadOnlyList<string> assemblies)
    {
        (Project, References, Assemblies) = (project, references, assemblies);
        Symbols = SymbolsOf(project.File);
        Usings = project.File is null ? "" : ImplicitUsings.For(project.File);
        TakesNullability = project.File?.IsTrue("Nullable") == true;
    }

    public CodeProject Project { get; }

    /// <summary>The projects that it refers to; none of them refers back to it.</summary>
    public IReadOnlyList<ProjectInputs> References { get; }

    /// <summary>Full paths.</summary>
    public IReadOnlyList<string> Assemblies { get; }

    /// <summary>Of the preprocessor.</summary>
    public IReadOnlyList<string> Symbols { get; }

    /// <summary>The text of a file of global using directives; empty where there is none.</summary>
    public string Usings { get; }

    public bool TakesNullability { get; }

    /// <summary>Those of a repository's projects, in their order.</summary>
    /// <param name="projects">The projects.</param>
    /// <param name="files">Where their files are.</param>
    /// <param name="problems">Gets what is missing.</param>
    public static IReadOnlyList<ProjectInputs> Of(IReadOnlyList<CodeProject> projects, SourceFiles files, ConcurrentBag<SourceProblem> problems)
    {
        var byPath = projects.Where(project => project.File is not null).ToDictionary(project => project.File!.FullPath);
        var done = new Dictionary<CodeProject, ProjectInputs>();
        return [.. projects.Select(project => Read(project, byPath, done, [], files, problems)!)];
    }

    /// <summary>The key of all of it, the texts of the files and the projects that it refers to included.</summary>
    public string KeyIn(SourceFiles files)
    {
        if (_key is not null) return _key;
        using var key = new CacheKey("project");
        key.Add(Project.Name);
        key.Add(Project.File?.RootNamespace);
        key.Add(Symbols);
        key.Add(Usings);
        key.Add(TakesNullability ? "nullable" : "");
        foreach (var name in Project.Code.Select(files.NameOf)) key.AddFile(name, files);
        key.Add(Assemblies);
        foreach (var assembly in Assemblies) key.AddAssembly(assembly);
        key.Add([.. References.Select(reference => reference.KeyIn(files))]);
        return _key = key.Finish();
    }

    private static ProjectInputs? Read(
        CodeProject project,
        Dictionary<string, CodeProject> byPath,
        Dictionary<CodeProject, ProjectInputs> done,
        HashSet<CodeProject> above,
        SourceFiles files,
        ConcurrentBag<SourceProblem> problems)
    {
        if (done.TryGetValue(project, out var known)) return known;
        // Projects that refer to each other in a circle do not build; one of the references is left out.
        if (!above.Add(project)) return null;
        var assets = project.File is null ? null : ProjectAssets.Read(project.File);
        if (project.File is { HasPackages: true } && assets is null)
            problems.Add(new SourceProblem(files.NameOf(project.File.FullPath), NotRestored));

        var references = new List<ProjectInputs>();
        foreach (var path in Referenced(project.File, assets, byPath))
            if (Read(byPath[path], byPath, done, above, files, problems) is { } other) references.Add(other);
        var frameworks = (assets?.Frameworks ?? []).Concat(project.File?.Sdk == "Microsoft.NET.Sdk.Web" ? ["Microsoft.AspNetCore.App"] : []);
        var targetFramework = assets?.TargetFramework ?? project.File?.Property("TargetFramework");
        above.Remove(project);
        return done[project] = new ProjectInputs(project, references, [.. FrameworkReferences.Find(targetFramework, frameworks), .. assets?.Assemblies ?? []]);
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

    private static List<string> SymbolsOf(ProjectFile? project)
    {
        List<string> symbols = ["DEBUG", "TRACE", "NET", "NETCOREAPP"];
        var defined = project?.Property("DefineConstants") ?? "";
        foreach (var symbol in defined.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            if (!symbol.Contains('$', StringComparison.Ordinal)) symbols.Add(symbol);
        for (var major = 5; major <= Environment.Version.Major; major++) symbols.Add($"NET{major}_0_OR_GREATER");
        return symbols;
    }
}
