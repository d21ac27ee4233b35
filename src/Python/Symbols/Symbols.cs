using System.Collections.Generic;
using System.Linq;
using DbImpact.Python.Syntax;

namespace DbImpact.Python.Symbols;

/// <summary>A module of the program: its names, found without running anything.</summary>
internal sealed class ModuleSymbol
{
    private readonly Dictionary<string, List<Expression>> _assignments = [];

    /// <param name="name">Dotted, from the repository's root: <c>app.models.user</c>.</param>
    /// <param name="module">Its tree.</param>
    /// <param name="isPackage">Whether it is a package's <c>__init__</c>.</param>
    public ModuleSymbol(string name, PythonModule module, bool isPackage)
    {
        Name = name;
        Module = module;
        IsPackage = isPackage;
        Collect(module.Body);
    }

    public string Name { get; }

    public PythonModule Module { get; }

    public bool IsPackage { get; }

    /// <summary>Whether it is a revision of Alembic's or a migration of Django's.</summary>
    public bool IsMigration => (AssignedTo("revision").Count > 0 && AssignedTo("down_revision").Count > 0) || (Classes.ContainsKey("Migration") && (Name.EndsWith(".migrations", System.StringComparison.Ordinal) || Name.IndexOf("migrations.", System.StringComparison.Ordinal) >= 0));

    public Dictionary<string, FunctionSymbol> Functions { get; } = [];

    public Dictionary<string, ClassSymbol> Classes { get; } = [];

    /// <summary>Imports in the order of the text, those under <c>if</c> and <c>try</c> too.</summary>
    public List<Statement> Imports { get; } = [];

    /// <summary>What is assigned to a name at the module's level; more than one where it is assigned again.</summary>
    public IReadOnlyList<Expression> AssignedTo(string name) => _assignments.TryGetValue(name, out var values) ? values : [];

    public IEnumerable<string> AssignedNames => _assignments.Keys;

    private void Collect(IReadOnlyList<Statement> body)
    {
        foreach (var statement in body)
        {
            switch (statement)
            {
                case FunctionDefinition function:
                    Functions[function.Name.Name] = new FunctionSymbol(function, this, null);
                    break;
                case ClassDefinition @class:
                    Classes[@class.Name.Name] = new ClassSymbol(@class, this);
                    break;
                case ImportStatement or ImportFromStatement:
                    Imports.Add(statement);
                    break;
                case AssignStatement assign:
                    foreach (var target in assign.Targets.OfType<NameExpression>()) Assigned(target.Name, assign.Value);
                    break;
                case AnnotatedAssignStatement { Target: NameExpression target, Value: { } value }:
                    Assigned(target.Name, value);
                    break;
                case AugmentedAssignStatement { Target: NameExpression target } augmented:
                    // Two values: neither is the name's.
                    Assigned(target.Name, augmented.Value);
                    Assigned(target.Name, augmented.Value);
                    break;
                case IfStatement @if:
                    foreach (var branch in @if.Branches) Collect(branch.Body);
                    if (@if.OrElse is { } orElse) Collect(orElse);
                    break;
                case TryStatement @try:
                    Collect(@try.Body);
                    foreach (var handler in @try.Handlers) Collect(handler.Body);
                    if (@try.OrElse is { } otherwise) Collect(otherwise);
                    if (@try.Final is { } final) Collect(final);
                    break;
                case WithStatement with:
                    Collect(with.Body);
                    break;
            }
        }
    }

    private void Assigned(string name, Expression value)
    {
        if (!_assignments.TryGetValue(name, out var values)) _assignments.Add(name, values = []);
        values.Add(value);
    }
}

/// <summary>A function or method of the program.</summary>
internal sealed class FunctionSymbol(FunctionDefinition definition, ModuleSymbol module, ClassSymbol? @class)
{
    public FunctionDefinition Definition { get; } = definition;

    public ModuleSymbol Module { get; } = module;

    public ClassSymbol? Class { get; } = @class;

    public string Name => Definition.Name.Name;

    /// <summary>For a person: <c>UserStore.find</c>.</summary>
    public string FullName => Class is null ? Name : Class.Name + "." + Name;

    private bool HasDecorator(string name) => Definition.Decorators.Any(decorator => decorator is NameExpression { Name: var plain } && plain == name);

    public bool IsStatic => HasDecorator("staticmethod");

    public bool IsProperty => HasDecorator("property") || HasDecorator("cached_property");

    /// <summary>The parameters that a caller gives: without <c>self</c> or <c>cls</c>.</summary>
    public IReadOnlyList<Parameter> GivenParameters =>
        Class is not null && !IsStatic && Definition.Parameters.Count > 0 ? [.. Definition.Parameters.Skip(1)] : Definition.Parameters;
}

/// <summary>A class of the program.</summary>
internal sealed class ClassSymbol
{
    public ClassSymbol(ClassDefinition definition, ModuleSymbol module)
    {
        Definition = definition;
        Module = module;
        Collect(definition.Body);
    }

    public ClassDefinition Definition { get; }

    public ModuleSymbol Module { get; }

    public string Name => Definition.Name.Name;

    public Dictionary<string, FunctionSymbol> Methods { get; } = [];

    /// <summary>What the class's body assigns, last one wins.</summary>
    public Dictionary<string, Expression> Attributes { get; } = [];

    public Dictionary<string, Expression> Annotations { get; } = [];

    /// <summary>What methods assign to <c>self.name</c>, and in which method.</summary>
    public Dictionary<string, List<(FunctionSymbol Method, Expression Value)>> InstanceAttributes { get; } = [];

    private void Collect(IReadOnlyList<Statement> body)
    {
        foreach (var statement in body)
        {
            switch (statement)
            {
                case FunctionDefinition function:
                    var method = new FunctionSymbol(function, Module, this);
                    Methods[function.Name.Name] = method;
                    if (function.Parameters.Count > 0) CollectSelf(function.Body, function.Parameters[0].Name.Name, method);
                    break;
                case AssignStatement assign:
                    foreach (var target in assign.Targets.OfType<NameExpression>()) Attributes[target.Name] = assign.Value;
                    break;
                case AnnotatedAssignStatement { Target: NameExpression target } annotated:
                    Annotations[target.Name] = annotated.Annotation;
                    if (annotated.Value is { } value) Attributes[target.Name] = value;
                    break;
                case IfStatement @if:
                    foreach (var branch in @if.Branches) Collect(branch.Body);
                    break;
            }
        }
    }

    private void CollectSelf(IReadOnlyList<Statement> body, string self, FunctionSymbol method)
    {
        foreach (var statement in StatementWalk.All(body))
        {
            switch (statement)
            {
                case AssignStatement assign:
                    foreach (var target in assign.Targets) AddSelf(target, assign.Value, self, method);
                    break;
                case AnnotatedAssignStatement annotated:
                    AddSelf(annotated.Target, annotated.Value ?? annotated.Annotation, self, method);
                    break;
                case AugmentedAssignStatement augmented:
                    AddSelf(augmented.Target, augmented.Value, self, method);
                    AddSelf(augmented.Target, augmented.Value, self, method);
                    break;
            }
        }
    }

    private void AddSelf(Expression target, Expression value, string self, FunctionSymbol method)
    {
        if (target is not AttributeExpression { Value: NameExpression { Name: var name } } attribute || name != self) return;
        if (!InstanceAttributes.TryGetValue(attribute.Name, out var values)) InstanceAttributes.Add(attribute.Name, values = []);
        values.Add((method, value));
    }
}
