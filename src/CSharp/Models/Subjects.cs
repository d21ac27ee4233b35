using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbImpact.CSharp.Models;

/// <summary>What an expression of the configuration stands for: a builder, a piece of metadata, a delegate, a text.</summary>
internal abstract record Subject;

/// <summary>ModelBuilder.</summary>
internal sealed record ModelSubject : Subject;

/// <summary>ModelBuilder.Model.</summary>
internal sealed record ModelMetadataSubject : Subject;

/// <summary>ModelConfigurationBuilder, the parameter of ConfigureConventions.</summary>
internal sealed record ConventionsSubject : Subject;

/// <summary>Properties&lt;T&gt;() of ConfigureConventions.</summary>
internal sealed record TypeConventionSubject(ITypeSymbol Type) : Subject;

/// <summary>EntityTypeBuilder, OwnedNavigationBuilder, ComplexPropertyBuilder.</summary>
internal sealed record EntitySubject(EntityState Entity, OwnershipState? Ownership = null) : Subject;

/// <summary>EntityTypeBuilder.Metadata.</summary>
internal sealed record EntityMetadataSubject(EntityState Entity) : Subject;

/// <summary>TableBuilder: the parameter of ToTable's delegate.</summary>
internal sealed record TableSubject(EntityState Entity) : Subject;

internal sealed record PropertySubject(EntityState Entity, PropertyState Property) : Subject;

internal sealed record PropertyMetadataSubject(EntityState Entity, PropertyState Property) : Subject;

internal sealed record RelationSubject(RelationState Relation) : Subject;

/// <summary>IndexBuilder.</summary>
internal sealed record IndexSubject(EntityState Entity, IndexState Index) : Subject;

internal sealed record OwnerSubject(OwnershipState Ownership) : Subject;

internal sealed record DiscriminatorSubject(EntityState Entity) : Subject;

/// <summary>A builder whose calls cannot change a name: KeyBuilder.</summary>
internal sealed record SettledSubject : Subject
{
    public static SettledSubject Instance { get; } = new();
}

/// <summary>An object of a class of this compilation: a configuration or a mapper.</summary>
internal sealed record ObjectSubject(INamedTypeSymbol Type) : Subject;

internal sealed record DelegateSubject(AnonymousFunctionExpressionSyntax Lambda, Scope Scope) : Subject;

internal sealed record TextSubject(string Value) : Subject;

/// <summary>The names that a body of configuration code sees.</summary>
internal sealed class Scope(SemanticModel semantics, Scope? outer, INamedTypeSymbol? declaring, INamedTypeSymbol? instance)
{
    private readonly Dictionary<string, Subject?> _values = [];
    private readonly Dictionary<string, ITypeSymbol> _types = [];
    private readonly Dictionary<string, LocalFunctionStatementSyntax> _functions = [];

    public SemanticModel Semantics { get; } = semantics;

    /// <summary>The class whose code this is; <c>base</c> is above it.</summary>
    public INamedTypeSymbol? Declaring { get; } = declaring;

    /// <summary>The class of <c>this</c>, where virtual methods are looked up.</summary>
    public INamedTypeSymbol? Instance { get; } = instance;

    /// <summary>What the body returned.</summary>
    public Subject? Returned { get; set; }

    public Scope Inner() => new(Semantics, this, Declaring, Instance);

    public void Bind(string name, Subject? value) => _values[name] = value;

    public void BindType(string name, ITypeSymbol type) => _types[name] = type;

    public void Declare(LocalFunctionStatementSyntax function) => _functions[function.Identifier.ValueText] = function;

    public bool TryFind(string name, out Subject? value)
    {
        for (var scope = this; scope is not null; scope = scope.Outer)
        {
            if (scope._values.TryGetValue(name, out value)) return true;
        }
        value = null;
        return false;
    }

    /// <summary>Writes to the variable where it was declared.</summary>
    public void Assign(string name, Subject? value)
    {
        for (var scope = this; scope is not null; scope = scope.Outer)
        {
            if (!scope._values.ContainsKey(name)) continue;
            scope._values[name] = value;
            return;
        }
    }

    public ITypeSymbol? FindType(string name)
    {
        for (var scope = this; scope is not null; scope = scope.Outer)
        {
            if (scope._types.TryGetValue(name, out var type)) return type;
        }
        return null;
    }

    public (LocalFunctionStatementSyntax Function, Scope Scope)? FindFunction(string name)
    {
        for (var scope = this; scope is not null; scope = scope.Outer)
        {
            if (scope._functions.TryGetValue(name, out var function)) return (function, scope);
        }
        return null;
    }

    private Scope? Outer { get; } = outer;
}
