using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace DbImpact.CSharp.Sql;

/// <summary>
/// Methods and constructors that options name as ones that run what they are given, <c>Type.Method#argument</c>: where nothing in their source
/// shows it, or there is none.
/// </summary>
public sealed class SqlMethods
{
    private readonly Entry[] _entries;

    private SqlMethods(Entry[] entries)
    {
        _entries = entries;
        Names = new HashSet<string>(entries.Select(static entry => entry.Method), StringComparer.Ordinal);
    }

    public static SqlMethods None { get; } = new([]);

    /// <summary>The methods' names; a constructor's is its class's.</summary>
    internal HashSet<string> Names { get; }

    /// <param name="texts">
    /// <c>Shop.Db.Run#sql</c>: the class, with its namespace or without, the method (the class's own name for a constructor), and the parameter's
    /// name or its position from 0; without one, the first that is a string. What is none of that is left out, see <see cref="IsReadable"/>.
    /// </param>
    public static SqlMethods Parse(IEnumerable<string> texts)
    {
        var entries = (texts ?? throw new ArgumentNullException(nameof(texts))).Select(Read).OfType<Entry>().ToArray();
        return entries.Length == 0 ? None : new SqlMethods(entries);
    }

    /// <summary>The same of a list that commas, semicolons or bars part, as it is written in .editorconfig.</summary>
    public static SqlMethods ParseList(string list) =>
        Parse((list ?? throw new ArgumentNullException(nameof(list))).Split([',', ';', '|'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Whether a text names a method.</summary>
    public static bool IsReadable(string text) => Read(text ?? throw new ArgumentNullException(nameof(text))) is not null;

    /// <summary>What of a list names no method, one sentence each.</summary>
    public static IEnumerable<string> Problems(string list) => (list ?? throw new ArgumentNullException(nameof(list)))
        .Split([',', ';', '|'], StringSplitOptions.RemoveEmptyEntries).Where(static text => !string.IsNullOrWhiteSpace(text) && !IsReadable(text))
        .Select(static text => $"\"{text.Trim()}\" names no method: write Type.Method or Type.Method#argument");

    /// <summary>Methods whose class the project has, but not the method or its parameter, one sentence each; of a class elsewhere nothing is known.</summary>
    public IEnumerable<string> ProblemsIn(Compilation compilation)
    {
        if (compilation is null) throw new ArgumentNullException(nameof(compilation));
        foreach (var entry in _entries)
        {
            var name = entry.Type.Substring(entry.Type.LastIndexOf('.') + 1);
            var types = compilation.GetSymbolsWithName(name, SymbolFilter.Type).OfType<INamedTypeSymbol>().Where(type => IsOf(type, entry.Type)).ToArray();
            // What a base class that is not known has, is not known either.
            if (types.Length == 0 || types.Any(static type => HasUnknownBase(type))) continue;
            var methods = types.SelectMany(type => entry.Method == type.Name ? type.InstanceConstructors : MethodsOf(type, entry.Method)).ToArray();
            if (methods.Length == 0) yield return $"{entry.Type} has no method {entry.Method}";
            else if (!methods.Any(method => method.Parameters.Any(parameter => IsArgument(parameter, method, entry.Argument))))
                yield return entry.Argument is null ? $"{entry.Type}.{entry.Method} takes no string" : $"{entry.Type}.{entry.Method} has no parameter {entry.Argument}";
        }
    }

    private static bool HasUnknownBase(INamedTypeSymbol type)
    {
        for (var at = type.BaseType; at is not null; at = at.BaseType)
            if (at.TypeKind == TypeKind.Error) return true;
        return type.AllInterfaces.Any(static above => above.TypeKind == TypeKind.Error);
    }

    private static IEnumerable<IMethodSymbol> MethodsOf(INamedTypeSymbol type, string name)
    {
        for (var at = type; at is not null; at = at.BaseType)
            foreach (var method in at.GetMembers(name).OfType<IMethodSymbol>()) yield return method;
        foreach (var method in type.AllInterfaces.SelectMany(above => above.GetMembers(name)).OfType<IMethodSymbol>()) yield return method;
    }

    /// <summary>Whether the parameter of a method is one that is given SQL.</summary>
    internal bool Takes(IParameterSymbol parameter)
    {
        if (_entries.Length == 0 || parameter.ContainingSymbol is not IMethodSymbol { ContainingType: { } type } method) return false;
        var name = method.MethodKind == MethodKind.Constructor ? type.Name : method.Name;
        return Array.Exists(_entries, entry => entry.Method == name && IsOf(type, entry.Type) && IsArgument(parameter, method, entry.Argument));
    }

    private static Entry? Read(string text)
    {
        var parts = text.Trim().Split('#');
        var dot = parts[0].LastIndexOf('.');
        if (parts.Length > 2 || dot <= 0 || dot == parts[0].Length - 1) return null;
        if (!parts[0].Split('.').All(IsName) || parts.Length == 2 && !IsName(parts[1]) && !IsNumber(parts[1])) return null;
        return new Entry(parts[0].Substring(0, dot), parts[0].Substring(dot + 1), parts.Length == 2 ? parts[1] : null);
    }

    private static bool IsName(string text) => text.Length > 0 && !char.IsDigit(text[0]) && text.All(static c => char.IsLetterOrDigit(c) || c == '_');

    private static bool IsNumber(string text) => text.Length is > 0 and < 4 && text.All(static c => c is >= '0' and <= '9');

    private static bool IsOf(INamedTypeSymbol type, string written)
    {
        var whole = type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat.WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted)
            .WithGenericsOptions(SymbolDisplayGenericsOptions.None));
        return whole == written || whole.EndsWith("." + written, StringComparison.Ordinal);
    }

    private static bool IsArgument(IParameterSymbol parameter, IMethodSymbol method, string? argument) =>
        argument is null ? SymbolEqualityComparer.Default.Equals(method.Parameters.FirstOrDefault(static p => p.Type.SpecialType == SpecialType.System_String), parameter)
        : IsNumber(argument) ? parameter.Ordinal == int.Parse(argument, CultureInfo.InvariantCulture)
        : parameter.Name == argument;

    private sealed record Entry(string Type, string Method, string? Argument);
}
