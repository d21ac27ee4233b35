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

    private readonly ConcurrentDictionary<IMethodSymbol, IReadOnlyList<RunText>> _texts = new(SymbolEqualityComparer.Default);
    private readonly object _gate = new();
    private HashSet<string>? _names;
    private HashSet<string>? _called;

    /// <summary>Names of methods, and of classes whose constructors, that may run a text they are given.</summary>
    public bool MayRun(string name) => Names().Contains(name);

    /// <summary>Whether a tree holds anything worth asking the compiler about.</summary>
    public bool MayRunIn(TreeSummary tree) =>
        tree.HasSqlText || tree.HasLanguageComments || tree.Uses.Contains(TreeSummary.UnnamedCreation) || tree.Uses.Overlaps(LibraryNames) || tree.Uses.Overlaps(Names());

    /// <summary>Whether anything in the compilation calls, makes, sets or derives from something of that name.</summary>
    public bool IsUsed(string name) => Called().Contains(name);

    /// <summary>Whether anything in the compilation calls a method of that name.</summary>
    public bool IsCalled(ISymbol method) =>
        Called().Contains(method is IMethodSymbol { MethodKind: MethodKind.Constructor } ? method.ContainingType.Name : method.Name);

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
            var methods = models.Compilation.SyntaxTrees.SelectMany(static tree => TreeSummary.Of(tree).Methods).ToList();
            var sources = new HashSet<string>(LibraryNames, StringComparer.Ordinal);
            var names = new HashSet<string>(methods.Where(static method => method.MarksSql).Select(static method => method.Name), StringComparer.Ordinal);
            names.UnionWith(named.Names);
            sources.UnionWith(names);
            for (var grows = true; grows;)
            {
                grows = false;
                foreach (var method in methods)
                {
                    if (names.Contains(method.Name) || !method.Uses.Any(sources.Contains)) continue;
                    grows |= names.Add(method.Name) | sources.Add(method.Name);
                }
            }
            Volatile.Write(ref _names, names);
            return names;
        }
    }

    private HashSet<string> Called()
    {
        if (Volatile.Read(ref _called) is { } known) return known;
        var called = new HashSet<string>(StringComparer.Ordinal);
        foreach (var tree in models.Compilation.SyntaxTrees) called.UnionWith(TreeSummary.Of(tree).Uses);
        Volatile.Write(ref _called, called);
        return called;
    }
}
