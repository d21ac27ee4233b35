using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.Texts;
using DbImpact.Python.Symbols;
using DbImpact.Python.Syntax;

namespace DbImpact.Python.Values;

internal sealed partial class Interpreter
{
    private Value EvaluateName(NameExpression name, Frame frame)
    {
        if (frame.Names.TryGetValue(name.Name, out var value)) return value;
        return Global(frame.Module, name.Name) ?? Unknown(name, frame, "is not defined here");
    }

    /// <summary>What a name means at the level of a module; null where the module does not have it.</summary>
    private Value? Global(ModuleSymbol module, string name)
    {
        if (_globals.TryGetValue((module, name), out var known)) return known;
        if (!_active.Add((module, name))) return null;
        try
        {
            var value = FindGlobal(module, name);
            if (value is not null) _globals[(module, name)] = value;
            return value;
        }
        finally
        {
            _active.Remove((module, name));
        }
    }

    private Value? FindGlobal(ModuleSymbol module, string name)
    {
        var assigned = module.AssignedTo(name);
        if (module.Functions.TryGetValue(name, out var function)) return new FunctionValue(function);
        if (module.Classes.TryGetValue(name, out var @class)) return new ClassValue(@class);
        if (assigned.Count == 1) return Evaluate(assigned[0], new Frame(module, null, MaxDepth));
        if (assigned.Count > 1) return new UnknownValue(name, "is assigned more than once");
        for (var i = module.Imports.Count - 1; i >= 0; i--)
        {
            var import = module.Imports[i];
            var names = import is ImportStatement plain ? plain.Names : ((ImportFromStatement)import).Names;
            if (names is null)
            {
                var from = (ImportFromStatement)import;
                if (project.FindModule(PythonProject.AbsoluteName(module, from.Level, from.Module)) is { } star && star != module && Global(star, name) is { } value) return value;
                continue;
            }
            foreach (var imported in names)
                if (imported.Bound == name) return Imported(module, import, imported);
        }
        return null;
    }

    private Value Imported(ModuleSymbol module, Statement statement, ImportedName name)
    {
        if (statement is ImportStatement)
        {
            // import a.b binds a; import a.b as c binds the module.
            var bound = name.Alias is null ? name.Bound : name.Name;
            return ModuleOrExternal(bound);
        }
        var from = (ImportFromStatement)statement;
        var source = PythonProject.AbsoluteName(module, from.Level, from.Module);
        var full = source.Length == 0 ? name.Name : source + "." + name.Name;
        if (project.FindModule(full) is { } inner && (from.Level > 0 || inner.Name == full || project.FindModule(source) is not null)) return new ModuleValue(full, inner);
        if (project.FindModule(source) is { } owner)
        {
            // A program's folder may be called as a library is: alembic with the migrations in it.
            return Global(owner, name.Name) ?? (full is "alembic.op" or "alembic.context" ? new ExternalValue(full) : new UnknownValue(name.Name, $"is not found in {source}"));
        }
        return project.IsPackage(source) ? new ModuleValue(full, project.FindModule(full)) : new ExternalValue(full);
    }

    private Value ModuleOrExternal(string name) =>
        project.FindModule(name) is { } module ? new ModuleValue(name, module) : project.IsPackage(name) ? new ModuleValue(name, null) : new ExternalValue(name);

    private Value EvaluateAttribute(AttributeExpression attribute, Frame frame)
    {
        if (attribute.Value is NameExpression owner && frame.Names.TryGetValue(owner.Name + "." + attribute.Name, out var assigned)) return assigned;
        if (attribute is { Name: "name", Value: AttributeExpression { Name: "dialect" } or NameExpression { Name: "dialect" } }) return DialectName;
        return AttributeOf(Evaluate(attribute.Value, frame), attribute, frame);
    }

    private Value AttributeOf(Value value, AttributeExpression attribute, Frame frame)
    {
        switch (value)
        {
            case ExternalValue external:
                return new ExternalValue(external.Name + "." + attribute.Name);
            case ExternalInstance external:
                return new ExternalInstance(external.Type + "." + attribute.Name);
            case ModuleValue { Module: { } module }:
                return Global(module, attribute.Name) ?? (Value?)Submodule((ModuleValue)value, attribute.Name) ?? Unknown(attribute, frame, "is not found");
            case ModuleValue package:
                return (Value?)Submodule(package, attribute.Name) ?? new ExternalValue(package.Name + "." + attribute.Name);
            case ClassValue { Class: var @class }:
                return Member(@class, attribute.Name, frame) ?? Unknown(attribute, frame, "is not found");
            case InstanceValue { Class: var @class }:
                return Member(@class, attribute.Name, frame) is not { } member ? Unknown(attribute, frame, "is not found")
                    : member is (FunctionValue or StringValue or ListValue or DictValue) && project.IsOverridden(@class, attribute.Name) ? Unknown(attribute, frame, "is another one in derived classes")
                    : member;
            default:
                return Unknown(attribute, frame, "is not followed");
        }
    }

    /// <summary>SQLAlchemy's <c>connection.dialect.name</c>: everything here is held against PostgreSQL.</summary>
    private static StringValue DialectName { get; } = new(TextValue.Computed("postgresql"));

    private ModuleValue? Submodule(ModuleValue package, string name)
    {
        var full = package.Name + "." + name;
        return project.FindModule(full) is { } module ? new ModuleValue(full, module) : project.IsPackage(full) ? new ModuleValue(full, null) : null;
    }

    /// <summary>A member of a class, in its bases too; null where it is not known.</summary>
    public Value? MemberOf(ClassSymbol @class, string name) => Member(@class, name, new Frame(@class.Module, null, MaxDepth));

    /// <summary>A member of a class or of its instances, in its bases too; null where it is not known.</summary>
    private Value? Member(ClassSymbol @class, string name, Frame frame)
    {
        foreach (var owner in Ancestors(@class))
        {
            if (owner.Methods.TryGetValue(name, out var method)) return method.IsProperty ? ResultOf(method, null, frame) : new FunctionValue(method);
            if (!_active.Add((owner, name))) return null;
            try
            {
                var inClass = new Frame(owner.Module, null, MaxDepth);
                if (owner.InstanceAttributes.TryGetValue(name, out var values)) return InstanceAttribute(owner, name, values);
                if (owner.Attributes.TryGetValue(name, out var value))
                {
                    foreach (var other in owner.Attributes)
                        if (other.Key != name && other.Value is StringExpression) inClass.Names[other.Key] = Evaluate(other.Value, inClass);
                    return Evaluate(value, inClass);
                }
                if (owner.Annotations.TryGetValue(name, out var annotation)) return InstanceOf(annotation, inClass);
            }
            finally
            {
                _active.Remove((owner, name));
            }
        }
        return null;
    }

    /// <summary>
    /// What methods assign to <c>self.name</c>: where all that do agree in what kind of value it is. A text is known only where one
    /// assignment is all there is.
    /// </summary>
    private Value? InstanceAttribute(ClassSymbol owner, string name, List<(FunctionSymbol Method, Expression Value)> values)
    {
        var found = new List<Value>();
        foreach (var (method, expression) in values)
        {
            var frame = new Frame(owner.Module, method, MaxDepth);
            BindParameters(method, frame);
            var value = Evaluate(expression, frame);
            if (!IsNone(value)) found.Add(value);
        }
        if (owner.Annotations.TryGetValue(name, out var annotation) && InstanceOf(annotation, new Frame(owner.Module, null, MaxDepth)) is { } annotated) return annotated;
        if (found.Count == 1) return found[0];
        return found.FirstOrDefault(static value => value is ExternalInstance or InstanceValue) ?? (found.Count == 0 ? null : new UnknownValue(name, "is assigned more than once"));
    }

    /// <summary>A class and the program's classes that it derives from, nearest first.</summary>
    /// <param name="class">The class.</param>
    /// <param name="isWanted">Tells which are; what only leads there by way of one that is not wanted is left out too.</param>
    internal IEnumerable<ClassSymbol> Ancestors(ClassSymbol @class, System.Func<ClassSymbol, bool>? isWanted = null)
    {
        var seen = new HashSet<ClassSymbol>();
        var open = new Queue<ClassSymbol>();
        open.Enqueue(@class);
        while (open.Count > 0)
        {
            var current = open.Dequeue();
            if (!seen.Add(current) || isWanted?.Invoke(current) == false) continue;
            yield return current;
            foreach (var argument in current.Definition.Arguments)
            {
                if (argument.Name is not null || argument.Unpacks > 0) continue;
                if (Evaluate(argument.Value, new Frame(current.Module, null, MaxDepth)) is ClassValue { Class: var parent }) open.Enqueue(parent);
            }
        }
    }
}
