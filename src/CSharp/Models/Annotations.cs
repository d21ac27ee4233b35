using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbImpact.CSharp.Models;

/// <summary>
/// The attributes of a class or property. They are read from the syntax where there is some: the compiler keeps no arguments of an
/// attribute that it cannot resolve, and the name's place is wanted.
/// </summary>
internal sealed class Annotations(ModelSources sources)
{
    /// <summary>The attribute of the class or of the nearest base class that has it, or of the property or one that it overrides.</summary>
    public AttributeData? Find(ISymbol? symbol, string name, string @namespace)
    {
        for (var current = symbol; current is not null; current = Above(current))
        {
            foreach (var attribute in current.GetAttributes())
            {
                if (attribute.AttributeClass is { } type && Is(attribute, type, name, @namespace)) return attribute;
            }
        }
        return null;
    }

    /// <summary>Those of the class or member itself, where its source is seen.</summary>
    public IEnumerable<(AttributeData Attribute, AttributeSyntax Syntax)> FindAll(ISymbol symbol, string name, string @namespace)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass is { } found && Is(attribute, found, name, @namespace) && SyntaxOf(attribute) is { } syntax)
                yield return (attribute, syntax);
        }
    }

    public bool Has(ISymbol? symbol, string name, string @namespace) => Find(symbol, name, @namespace) is not null;

    /// <summary>The name that an attribute gives by its first or a named argument; null where it gives none.</summary>
    public NameSetting? Name(AttributeData attribute, ISymbol owner, string? argument = null)
    {
        if (SyntaxOf(attribute) is { } syntax)
        {
            if (ArgumentOf(syntax, argument) is not { } expression) return null;
            var text = sources.ReadText(expression, new Scope(sources.SemanticsOf(syntax.SyntaxTree), null, null, null));
            return NameSetting.From(expression, text, false, NameOrigin.Attribute, sources.CanEdit(syntax.SyntaxTree));
        }
        var value = argument is null
            ? attribute.ConstructorArguments.FirstOrDefault().Value as string
            : attribute.NamedArguments.FirstOrDefault(a => a.Key == argument).Value.Value as string;
        return value is null ? null : new NameSetting(value, NameOrigin.Attribute, sources.PlaceOf(owner) ?? default, null);
    }

    public string? Text(AttributeData attribute, string? argument = null) => Name(attribute, attribute.AttributeClass!, argument)?.Value;

    public int? Number(AttributeData attribute, int index = 0)
    {
        if (SyntaxOf(attribute) is not { } syntax) return attribute.ConstructorArguments.ElementAtOrDefault(index).Value as int?;
        return syntax.ArgumentList?.Arguments.Where(a => a.NameEquals is null).ElementAtOrDefault(index)?.Expression is { } expression
            ? sources.ReadNumber(expression, new Scope(sources.SemanticsOf(syntax.SyntaxTree), null, null, null))
            : null;
    }

    /// <summary>All positional arguments that are names: [PrimaryKey(nameof(A), nameof(B))].</summary>
    public List<string> Texts(AttributeData attribute)
    {
        if (SyntaxOf(attribute) is not { } syntax)
        {
            return [.. attribute.ConstructorArguments.SelectMany(a => a.Kind == TypedConstantKind.Array ? a.Values.Select(v => v.Value) : [a.Value])
                .OfType<string>()];
        }
        if (syntax.ArgumentList is not { } list) return [];
        var scope = new Scope(sources.SemanticsOf(syntax.SyntaxTree), null, null, null);
        return [.. list.Arguments.Where(a => a.NameEquals is null).Select(a => sources.ReadText(a.Expression, scope)).OfType<string>()];
    }

    public INamedTypeSymbol? Type(AttributeData attribute)
    {
        if (attribute.AttributeClass is { TypeArguments.Length: 1 } generic) return generic.TypeArguments[0] as INamedTypeSymbol;
        if (SyntaxOf(attribute) is { } syntax && ArgumentOf(syntax, null) is TypeOfExpressionSyntax typeOf)
        {
            return sources.TypeOf(typeOf.Type, new Scope(sources.SemanticsOf(syntax.SyntaxTree), null, null, null)) as INamedTypeSymbol;
        }
        return attribute.ConstructorArguments.FirstOrDefault().Value as INamedTypeSymbol;
    }

    /// <summary>Null where the attribute stands in another compilation or an assembly; then its constants are known.</summary>
    private AttributeSyntax? SyntaxOf(AttributeData attribute) =>
        attribute.ApplicationSyntaxReference is { } reference
            && sources.Holds(reference.SyntaxTree) ? reference.GetSyntax() as AttributeSyntax : null;

    private static ISymbol? Above(ISymbol symbol) => symbol switch
    {
        INamedTypeSymbol type => type.BaseType,
        IPropertySymbol property => property.OverriddenProperty,
        _ => null,
    };

    private static ExpressionSyntax? ArgumentOf(AttributeSyntax attribute, string? name)
    {
        if (attribute.ArgumentList is not { } list) return null;
        foreach (var argument in list.Arguments)
        {
            if (name is null ? argument.NameEquals is null : argument.NameEquals?.Name.Identifier.ValueText == name) return argument.Expression;
        }
        return null;
    }

    /// <summary>
    /// Other libraries have attributes of the same names. An attribute that is not resolved is taken for this one only where the
    /// file imports its namespace.
    /// </summary>
    private bool Is(AttributeData attribute, INamedTypeSymbol type, string name, string @namespace)
    {
        if (type.TypeKind != TypeKind.Error) return type.Name == name + "Attribute" && type.IsIn(@namespace);
        if (type.Name != name && type.Name != name + "Attribute") return false;
        return SyntaxOf(attribute) is { } syntax && sources.Imports(syntax, @namespace);
    }
}
