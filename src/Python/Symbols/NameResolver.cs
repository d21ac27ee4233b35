using System.Linq;
using DbImpact.Python.Syntax;

namespace DbImpact.Python.Symbols;

/// <summary>Follows a module's names through imports to the module that has them.</summary>
internal sealed class NameResolver(PythonProject project)
{
    /// <summary>Imports that lead to imports.</summary>
    private const int MaxSteps = 12;

    /// <summary>The full name, <c>module.name</c>, of what a name stands for; null where it leads out of the program.</summary>
    public string? FullName(ModuleSymbol module, string name) => Find(module, name, 0);

    /// <summary>The same for what an import in a function binds.</summary>
    public string? FullName(ModuleSymbol module, Statement import, string name) => Through(module, import, name, 0);

    /// <summary>The module that a name stands for.</summary>
    public ModuleSymbol? Module(ModuleSymbol module, string name)
    {
        foreach (var import in module.Imports)
        {
            if (import is ImportStatement plain)
            {
                foreach (var imported in plain.Names)
                    if (imported.Bound == name) return project.FindModule(imported.Alias is null ? imported.Bound : imported.Name);
            }
            else if (import is ImportFromStatement { Names: { } names } from)
            {
                foreach (var imported in names)
                    if (imported.Bound == name && project.FindModule(Dotted(PythonProject.AbsoluteName(module, from.Level, from.Module), imported.Name)) is { } found) return found;
            }
        }
        return null;
    }

    private string? Find(ModuleSymbol module, string name, int steps)
    {
        if (steps > MaxSteps) return null;
        if (module.Classes.ContainsKey(name) || module.AssignedTo(name).Count > 0) return Dotted(module.Name, name);
        for (var i = module.Imports.Count - 1; i >= 0; i--)
            if (Through(module, module.Imports[i], name, steps) is { } found) return found;
        return null;
    }

    private string? Through(ModuleSymbol module, Statement import, string name, int steps)
    {
        if (import is not ImportFromStatement from || project.FindModule(PythonProject.AbsoluteName(module, from.Level, from.Module)) is not { } source) return null;
        if (from.Names is null) return source == module ? null : Find(source, name, steps + 1);
        return from.Names.Where(imported => imported.Bound == name).Select(imported => Find(source, imported.Name, steps + 1)).FirstOrDefault();
    }

    private static string Dotted(string module, string name) => module.Length == 0 ? name : module + "." + name;
}
