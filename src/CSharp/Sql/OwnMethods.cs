using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using DbImpact.Checks.Facts;
using DbImpact.Checks.Texts;
using DbImpact.CSharp.Parameters;
using DbImpact.CSharp.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbImpact.CSharp.Sql;

/// <summary>A text that is run, with the parameters of the method that runs it left open.</summary>
/// <param name="Value">The text.</param>
/// <param name="Text">The expression that makes it.</param>
/// <param name="Call">The library's call.</param>
/// <param name="Use">What it is used for.</param>
/// <param name="NotSql">As in <see cref="SqlSink.NotSql"/>.</param>
/// <param name="Parameters">What is given with it.</param>
/// <param name="Result">What is read of its rows; null where nothing is known of it.</param>
/// <param name="IsPassedOn">Whether a method only passes its own parameters on to the method that runs the text.</param>
internal sealed record RunText(TextValue Value, ExpressionSyntax Text, SyntaxNode Call, SqlUse Use, string? NotSql, ParameterSource Parameters, SiteResult? Result, bool IsPassedOn = false);

/// <summary>
/// The program's own methods and constructors that run a text they are given: what they do with it is found once, and each call of
/// them is then a place where SQL is run.
/// </summary>
internal sealed class OwnMethods(SourceModels models, SqlMethods named)
{
    private const int MaxDepth = 6;

    private static readonly HashSet<string> LibraryNames = new(
        KnownCalls.Methods.Keys.Concat(KnownCalls.Constructors.Keys).Append("CommandText"), StringComparer.Ordinal);

    private static readonly NameSet MarkingNames = new(["StringSyntax", "StringSyntaxAttribute", "LanguageInjection", "LanguageInjectionAttribute"]);

    private readonly ConcurrentDictionary<IMethodSymbol, IReadOnlyList<RunText>> _texts = new(SymbolEqualityComparer.Default);
    private readonly object _gate = new();
    private HashSet<string>? _names;
    private readonly ConcurrentDictionary<string, bool> _uses = new(StringComparer.Ordinal);
    private NameSet? _all;

    /// <summary>Names of methods, and of classes whose constructors, that may run a text they are given.</summary>
    public bool MayRun(string name) => Names().Contains(name);

    /// <summary>Whether a tree holds anything worth asking the compiler about.</summary>
    public bool MayRunIn(TreeNames tree) => tree.HasSqlText || tree.HasLanguageComments || tree.HasUnnamedCreation || tree.MayHoldAny(AllNames);

    /// <summary>The libraries' names and the program's own, and what hands on to another constructor.</summary>
    public NameSet AllNames => _all ??= new NameSet(LibraryNames.Concat(Names()).Concat(["this", "base"]));

    /// <summary>Whether anything in the compilation calls, makes, sets or derives from something of that name.</summary>
    public bool IsUsed(string name) => _uses.GetOrAdd(name, FindUse);

    /// <summary>Whether anything in the compilation calls a method of that name.</summary>
    public bool IsCalled(ISymbol method) =>
        IsUsed(method is IMethodSymbol { MethodKind: MethodKind.Constructor } ? method.ContainingType.Name : method.Name);

    /// <summary>The texts that a method runs and that depend on its parameters.</summary>
    public IReadOnlyList<RunText> TextsOf(IMethodSymbol method, RunTextSearch search)
    {
        method = (method.ReducedFrom ?? method).OriginalDefinition;
        if (method.PartialImplementationPart is { } implementation) method = implementation;
        if (_texts.TryGetValue(method, out var known)) return known;
        if (!search.Enter(method, MaxDepth)) return [];
        IReadOnlyList<RunText> texts;
        try
        {
            texts = Find(method, search);
        }
        finally
        {
            search.Leave(method);
        }
        return search.IsCutShort && !search.IsIdle ? texts : _texts.GetOrAdd(method, texts);
    }

    private IReadOnlyList<RunText> Find(IMethodSymbol method, RunTextSearch search)
    {
        if (!method.Parameters.Any(static p => p.Type.SpecialType is SpecialType.System_String or SpecialType.System_Object || p.Type.Name == "FormattableString")) return [];
        if (method.IsAbstract || method.IsVirtual || method.ContainingType.TypeKind == TypeKind.Interface)
        {
            var own = method.IsAbstract ? [] : FindInBody(method, search);
            return own.Concat(Implementations(method).SelectMany(implementation => TextsOf(implementation, search).Select(text => Rename(text, implementation, method))))
                .Distinct().Take(8).ToArray();
        }
        return FindInBody(method, search);
    }

    private IReadOnlyList<RunText> FindInBody(IMethodSymbol method, RunTextSearch search)
    {
        var found = new List<RunText>();
        foreach (var reference in method.MethodKind == MethodKind.Constructor ? method.ContainingType.DeclaringSyntaxReferences : method.DeclaringSyntaxReferences)
        {
            var body = reference.GetSyntax(search.CancellationToken);
            if (models.For(body.SyntaxTree) is not { } model) continue;
            foreach (var text in search.In(body, model))
            {
                if (text.Value.Holes().Any(hole => IsOf(hole, method))) found.Add(text);
            }
        }
        return found;
    }

    private static bool IsOf(HolePart hole, IMethodSymbol method) =>
        hole is ParameterPart part && SymbolEqualityComparer.Default.Equals(part.Parameter.ContainingSymbol.OriginalDefinition, method);

    private IEnumerable<IMethodSymbol> Implementations(IMethodSymbol method) => models.Compilation
        .GetSymbolsWithName(method.Name, SymbolFilter.Member)
        .OfType<IMethodSymbol>()
        .Where(candidate => !candidate.IsAbstract && !SymbolEqualityComparer.Default.Equals(candidate, method) && Implements(candidate, method));

    private static bool Implements(IMethodSymbol candidate, IMethodSymbol method)
    {
        if (method.ContainingType.TypeKind != TypeKind.Interface)
        {
            for (var overridden = candidate.OverriddenMethod; overridden is not null; overridden = overridden.OverriddenMethod)
            {
                if (SymbolEqualityComparer.Default.Equals(overridden.OriginalDefinition, method)) return true;
            }
            return false;
        }
        return candidate.ContainingType.AllInterfaces
            .Where(i => SymbolEqualityComparer.Default.Equals(i.OriginalDefinition, method.ContainingType))
            .SelectMany(i => i.GetMembers(method.Name))
            .Any(member => SymbolEqualityComparer.Default.Equals(member.OriginalDefinition, method) &&
                SymbolEqualityComparer.Default.Equals(candidate.ContainingType.FindImplementationForInterfaceMember(member), candidate));
    }

    /// <summary>A text of an implementation, in terms of the parameters of what it implements.</summary>
    private static RunText Rename(RunText text, IMethodSymbol implementation, IMethodSymbol method) => text with
    {
        Value = text.Value.Replace(part => part is ParameterPart parameter && IsOf(parameter, implementation) && parameter.Parameter.Ordinal < method.Parameters.Length
            ? TextValue.Of(new ParameterPart(method.Parameters[parameter.Parameter.Ordinal], parameter.Expression, parameter.Reason))
            : null),
        Parameters = text.Parameters.Passed is { Ordinal: var ordinal } && ordinal < method.Parameters.Length
            ? text.Parameters with { Passed = method.Parameters[ordinal] }
            : text.Parameters,
    };

    /// <summary>Grows from the libraries' names: what uses one of the names, and takes a text, may run it.</summary>
    private HashSet<string> Names()
    {
        if (Volatile.Read(ref _names) is { } known) return known;
        lock (_gate)
        {
            if (_names is not null) return _names;
            var names = new HashSet<string>(Marked(), StringComparer.Ordinal);
            names.UnionWith(named.Names);
            var sources = new HashSet<string>(LibraryNames, StringComparer.Ordinal);
            sources.UnionWith(names);
            for (IReadOnlyCollection<string> added = sources.ToArray(); added.Count > 0;) added = Grow(added, sources, names);
            Volatile.Write(ref _names, names);
            return names;
        }
    }

    /// <summary>What uses one of the names that were added last.</summary>
    private List<string> Grow(IReadOnlyCollection<string> last, HashSet<string> sources, HashSet<string> names)
    {
        var added = new List<string>();
        var wanted = new NameSet(last);
        foreach (var tree in models.Compilation.SyntaxTrees)
        {
            if (!TreeNames.Of(tree).MayHoldAny(wanted)) continue;
            foreach (var (name, node) in NameUses.In(tree, wanted))
            {
                if (!sources.Contains(name)) continue;
                foreach (var method in NameUses.MethodsAround(node))
                    if (names.Add(method) && !sources.Contains(method)) added.Add(method);
            }
        }
        sources.UnionWith(added);
        return added;
    }

    /// <summary>Names of what has a parameter that an attribute says to be SQL.</summary>
    private IEnumerable<string> Marked()
    {
        foreach (var tree in models.Compilation.SyntaxTrees)
        {
            if (!TreeNames.Of(tree).MayHoldAny(MarkingNames)) continue;
            var root = tree.GetRoot();
            foreach (var place in TreeNames.Places(tree, root.FullSpan, MarkingNames))
                if (NameUses.OwnerOfMarked(root.FindToken(place)) is { } owner) yield return owner;
        }
    }

    private bool FindUse(string name)
    {
        var wanted = new NameSet([name]);
        foreach (var tree in models.Compilation.SyntaxTrees)
        {
            if (TreeNames.Of(tree).MayHold(name) && NameUses.In(tree, wanted).Any(use => use.Name == name)) return true;
        }
        return false;
    }
}
