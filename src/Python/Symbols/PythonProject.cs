using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.Python.Syntax;

namespace DbImpact.Python.Symbols;

/// <summary>The modules of a repository, and what their imports lead to. Immutable once made; safe to use from several threads.</summary>
internal sealed class PythonProject
{
    private readonly Dictionary<string, ModuleSymbol> _modules = new(StringComparer.Ordinal);

    /// <summary>Modules by each shorter end of their name: <c>models.user</c> for <c>src.app.models.user</c>; null where two have it.</summary>
    private readonly Dictionary<string, ModuleSymbol?> _bySuffix = new(StringComparer.Ordinal);

    /// <summary>The names of folders that hold modules, as packages.</summary>
    private readonly HashSet<string> _packages = new(StringComparer.Ordinal);

    private readonly Lazy<Dictionary<string, List<ClassSymbol>>> _derived;

    /// <param name="files">Each file's path below the repository's root with <c>/</c>, and its tree.</param>
    public PythonProject(IEnumerable<(string RelativePath, PythonModule Module)> files)
    {
        _derived = new Lazy<Dictionary<string, List<ClassSymbol>>>(FindDerived);
        foreach (var (path, module) in files)
        {
            var (name, isPackage) = NameOf(path);
            var symbol = new ModuleSymbol(name, module, isPackage);
            if (!_modules.ContainsKey(name)) _modules.Add(name, symbol);
            All.Add(symbol);
            for (var dot = name.IndexOf('.'); dot >= 0; dot = name.IndexOf('.', dot + 1))
            {
                _packages.Add(name.Substring(0, dot));
                var suffix = name.Substring(dot + 1);
                _bySuffix[suffix] = _bySuffix.ContainsKey(suffix) ? null : symbol;
            }
            if (isPackage) _packages.Add(name);
        }
    }

    public List<ModuleSymbol> All { get; } = [];

    /// <summary>
    /// Whether a class that derives from <paramref name="class"/> declares <paramref name="member"/> itself: what an instance's member is then
    /// depends on whose instance it is. Bases are told by their last name, so that none is missed.
    /// </summary>
    public bool IsOverridden(ClassSymbol @class, string member)
    {
        var open = new Stack<string>([@class.Name]);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (open.Count > 0)
        {
            var name = open.Pop();
            if (!seen.Add(name) || !Derived.TryGetValue(name, out var derived)) continue;
            foreach (var each in derived)
            {
                if (each.Methods.ContainsKey(member) || each.Attributes.ContainsKey(member) || each.InstanceAttributes.ContainsKey(member)) return true;
                open.Push(each.Name);
            }
        }
        return false;
    }

    /// <summary>Classes by the last name of each of their bases.</summary>
    private Dictionary<string, List<ClassSymbol>> Derived => _derived.Value;

    private Dictionary<string, List<ClassSymbol>> FindDerived()
    {
        var derived = new Dictionary<string, List<ClassSymbol>>(StringComparer.Ordinal);
        foreach (var @class in All.SelectMany(static module => module.Classes.Values))
        {
            foreach (var argument in @class.Definition.Arguments)
            {
                var name = argument.Value switch { NameExpression plain => plain.Name, AttributeExpression attribute => attribute.Name, _ => null };
                if (argument.Name is not null || name is null) continue;
                if (!derived.TryGetValue(name, out var classes)) derived.Add(name, classes = []);
                classes.Add(@class);
            }
        }
        return derived;
    }

    /// <summary>The module that <paramref name="name"/> names from anywhere; null where the program has none.</summary>
    public ModuleSymbol? FindModule(string name) =>
        _modules.TryGetValue(name, out var module) ? module : !IsOfLibrary(name) && _bySuffix.TryGetValue(name, out module) ? module : null;

    /// <summary>A program's module may be called as a library is, somewhere inside of a package: who imports that name means the library.</summary>
    private static bool IsOfLibrary(string name) => Libraries.Contains(name.IndexOf('.') is var dot and >= 0 ? name.Substring(0, dot) : name);

    private static readonly HashSet<string> Libraries = new(
        ["sqlalchemy", "sqlmodel", "alembic", "flask_sqlalchemy", "asyncpg", "psycopg", "psycopg2", "psycopg_pool", "aiopg", "databases", "django", "pandas", "pgvector", "geoalchemy2",
         "sqlalchemy_utils", "logging", "datetime", "json", "uuid", "typing", "enum"], StringComparer.Ordinal);

    public bool IsPackage(string name) => _packages.Contains(name);

    /// <summary>The full name of what <c>from ..x import</c> names, seen from <paramref name="from"/>.</summary>
    public static string AbsoluteName(ModuleSymbol from, int level, string module)
    {
        if (level == 0) return module;
        var parts = from.Name.Split('.').ToList();
        var drop = from.IsPackage ? level - 1 : level;
        if (drop > parts.Count) return module;
        parts.RemoveRange(parts.Count - drop, drop);
        if (module.Length > 0) parts.Add(module);
        return string.Join(".", parts);
    }

    private static (string Name, bool IsPackage) NameOf(string path)
    {
        var name = path.EndsWith(".py", StringComparison.OrdinalIgnoreCase) ? path.Substring(0, path.Length - 3) : path;
        var isPackage = name == "__init__" || name.EndsWith("/__init__", StringComparison.Ordinal);
        if (isPackage) name = name.Length > 9 ? name.Substring(0, name.Length - 9) : "";
        return (name.Replace('/', '.'), isPackage);
    }
}
