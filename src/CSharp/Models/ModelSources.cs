using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading;
using DbImpact.Checks.Facts;
using DbImpact.Checks.Texts;
using DbImpact.CSharp.Sql;
using DbImpact.CSharp.Values;
using DbImpact.PostgreSql.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbImpact.CSharp.Models;

/// <summary>The compilation, as the readers of models ask it: classes, members, constants.</summary>
internal sealed class ModelSources(Compilation compilation, CancellationToken cancellation)
{
    private const int DeepestConstant = 8;

    /// <summary>Methods of widely used packages that add entities of their own and leave others as they are.</summary>
    private static readonly HashSet<string> OwnEntities = new(StringComparer.Ordinal)
    {
        "AddInboxStateEntity", "AddOutboxMessageEntity", "AddOutboxStateEntity", "AddTransactionalOutboxEntities", "UseOpenIddict", "AddQuartz",
    };

    private readonly SourceModels _models = new(compilation);
    private List<INamedTypeSymbol>? _configurations;
    private List<INamedTypeSymbol>? _types;
    private HashSet<string>? _globalImports;
    private readonly Dictionary<string, bool> _created = new(StringComparer.Ordinal);
    private HashSet<string>? _ambiguousNames;
    private IReadOnlyList<SourceModels>? _projects;

    public Compilation Compilation { get; } = compilation;

    /// <summary>Whether the compilation refers to EF Core, or uses its names without having it.</summary>
    public bool IsEntityFrameworkKnown =>
        Compilation.GetTypeByMetadataName(TypeNames.EntityFrameworkCore + ".DbContext") is not null || Configurations.Count > 0;

    /// <summary>All classes of the compilation, in the order of their declaration.</summary>
    public IReadOnlyList<INamedTypeSymbol> Classes => _types ??= [.. ClassesIn(Compilation.Assembly.GlobalNamespace)];

    /// <summary>Classes that implement IEntityTypeConfiguration.</summary>
    public IReadOnlyList<INamedTypeSymbol> Configurations => _configurations ??= Classes.Where(c => ConfiguredBy(c).Any()).ToList();

    /// <summary>Of a tree that <see cref="Reads"/>.</summary>
    public SemanticModel SemanticsOf(SyntaxTree tree)
    {
        if (_models.For(tree) is { } own) return own;
        foreach (var other in Projects)
            if (other.For(tree) is { } found) return found;
        throw new ArgumentException("a tree of another compilation", nameof(tree));
    }

    /// <summary>What is known of a text, with the places of its characters; what a method is given is a hole in it.</summary>
    public TextValue Evaluate(ExpressionSyntax expression)
    {
        var models = Holds(expression.SyntaxTree) ? _models : Projects.First(project => project.Compilation.ContainsSyntaxTree(expression.SyntaxTree));
        return new TextEvaluator(models, cancellation).Evaluate(expression, models.For(expression.SyntaxTree)!);
    }

    public bool CanEdit(SyntaxTree tree) => Holds(tree) && _models.IsEditable(tree);

    /// <summary>Whether the source is of this compilation; a referenced project's source may be of another.</summary>
    public bool Holds(SyntaxTree tree) => Compilation.ContainsSyntaxTree(tree);

    /// <summary>Whether the source is of this compilation or of a project that it refers to, where the host has these as sources.</summary>
    public bool Reads(SyntaxTree tree) => Holds(tree) || Projects.Any(project => project.Compilation.ContainsSyntaxTree(tree));

    private IReadOnlyList<SourceModels> Projects => _projects ??= [.. Compilation.References.OfType<CompilationReference>()
        .Select(static reference => reference.Compilation).Where(static other => other.Language == LanguageNames.CSharp)
        .Select(static other => new SourceModels(other))];

    /// <summary>Whether a using directive in scope of the node imports the namespace: of its file, of a namespace around it, or a global
    /// one.</summary>
    public bool Imports(SyntaxNode node, string @namespace)
    {
        for (var current = node; current is not null; current = current.Parent)
        {
            var usings = current switch
            {
                BaseNamespaceDeclarationSyntax declaration => declaration.Usings,
                CompilationUnitSyntax unit => unit.Usings,
                _ => default,
            };
            if (usings.Any(u => IsImport(u, @namespace))) return true;
            if (current is BaseNamespaceDeclarationSyntax { Name: var name }
                && name.ToString().StartsWith(@namespace, StringComparison.Ordinal)) return true;
        }
        return GlobalImports.Contains(@namespace);
    }

    private static bool IsImport(UsingDirectiveSyntax directive, string @namespace) =>
        directive.Alias is null && directive.StaticKeyword.IsKind(SyntaxKind.None) && NameOf(directive) == @namespace;

    private static string? NameOf(UsingDirectiveSyntax directive) => directive.Name?.ToString().Replace("global::", "");

    private HashSet<string> GlobalImports => _globalImports ??= new HashSet<string>(
        Compilation.SyntaxTrees.Select(t => t.GetRoot(cancellation)).OfType<CompilationUnitSyntax>().SelectMany(u => u.Usings)
            .Where(u => u.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword) && u.Alias is null).Select(NameOf).OfType<string>(),
        StringComparer.Ordinal);

    /// <summary>The entities that a class configures.</summary>
    public static IEnumerable<INamedTypeSymbol> ConfiguredBy(INamedTypeSymbol type)
    {
        foreach (var candidate in InterfacesOf(type))
        {
            if (candidate.IsNamed("IEntityTypeConfiguration", TypeNames.EntityFrameworkCore) && candidate.TypeArguments.Length == 1
                && candidate.TypeArguments[0] is INamedTypeSymbol { TypeKind: TypeKind.Class } entity) yield return entity;
        }
    }

    /// <summary>An unresolved interface may stand where the base class does.</summary>
    private static IEnumerable<INamedTypeSymbol> InterfacesOf(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.TypeKind == TypeKind.Error) yield return current;
            foreach (var candidate in current.Interfaces)
            {
                yield return candidate;
                foreach (var inherited in candidate.AllInterfaces) yield return inherited;
            }
        }
    }

    public static bool IsIdentityContext(INamedTypeSymbol type) =>
        type.IsNamed("IdentityDbContext", "Microsoft.AspNetCore.Identity.EntityFrameworkCore")
        || type.IsNamed("IdentityUserContext", "Microsoft.AspNetCore.Identity.EntityFrameworkCore");

    /// <summary>The property of a class or its bases.</summary>
    public static IPropertySymbol? FindProperty(ITypeSymbol type, string name)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            foreach (var member in current.GetMembers(name))
            {
                if (member is IPropertySymbol property) return property;
            }
        }
        return null;
    }

    public static IFieldSymbol? FindField(ITypeSymbol type, string name)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            foreach (var member in current.GetMembers(name))
            {
                if (member is IFieldSymbol field) return field;
            }
        }
        return null;
    }

    /// <summary>A symbol's identifier; null where it is not declared in this compilation.</summary>
    public SourceSpan? PlaceOf(ISymbol symbol)
    {
        foreach (var location in symbol.Locations)
        {
            if (location.SourceTree is { } tree
                && Holds(tree)) return new SourceSpan(tree.FilePath, location.SourceSpan.Start, location.SourceSpan.Length);
        }
        return null;
    }

    /// <summary>The class's identifier, or where this compilation mentions a class of another assembly.</summary>
    public SourceSpan PlaceOf(EntityState entity) => PlaceOf(entity.Type) ?? entity.MentionedAt ?? default;

    public SourceSpan PlaceOf(ISymbol member, EntityState entity) => PlaceOf(member) ?? PlaceOf(entity);

    /// <summary>The type in a property's declaration; null where that is not one of this compilation that may be edited.</summary>
    public WrittenType? WrittenTypeOf(IPropertySymbol property)
    {
        foreach (var reference in property.DeclaringSyntaxReferences)
        {
            if (!Holds(reference.SyntaxTree) || !CanEdit(reference.SyntaxTree)) continue;
            if (reference.GetSyntax(cancellation) is PropertyDeclarationSyntax { Type: var type }) return new WrittenType(type.ToString(), type.ToSourceSpan());
        }
        return null;
    }

    /// <summary>
    /// Whether the program makes objects of the class. By its name, which must then be the only class of that name; so no method is bound.
    /// </summary>
    public bool IsCreated(INamedTypeSymbol type)
    {
        _ambiguousNames ??= FindAmbiguousNames();
        if (_ambiguousNames.Contains(type.Name)) return false;
        if (!_created.TryGetValue(type.Name, out var isCreated)) _created[type.Name] = isCreated = FindCreation(type.Name);
        return isCreated
            && (SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, Compilation.Assembly) || Classes.All(other => other.Name != type.Name));
    }

    private HashSet<string> FindAmbiguousNames() => new(
        Classes.GroupBy(static type => type.Name, StringComparer.Ordinal).Where(static group => group.Count() > 1).Select(static group => group.Key), StringComparer.Ordinal);

    private bool FindCreation(string name)
    {
        var wanted = new NameSet([name]);
        return Compilation.SyntaxTrees.Any(tree =>
            TreeNames.Of(tree).MayHold(name) && NameUses.In(tree, wanted).Any(use => use.Name == name && use.Node is ObjectCreationExpressionSyntax));
    }

    public ITypeSymbol? TypeOf(ExpressionSyntax type, Scope scope)
    {
        if (type is IdentifierNameSyntax name && scope.FindType(name.Identifier.ValueText) is { } given) return given;
        if (type is not TypeSyntax and not MemberAccessExpressionSyntax) return null;
        // The type alone is bound, not the body that it stands in.
        var found = scope.Semantics.GetSpeculativeTypeInfo(type.SpanStart, type, SpeculativeBindingOption.BindAsTypeOrNamespace).Type;
        if (found is ITypeParameterSymbol parameter && scope.FindType(parameter.Name) is { } argument) return argument;
        return scope.Semantics.Compilation == Compilation ? found : ToOwn(found);
    }

    /// <summary>The type as this compilation sees it: another one may have it as a symbol of its own.</summary>
    private ITypeSymbol? ToOwn(ITypeSymbol? type)
    {
        if (type is not INamedTypeSymbol { IsGenericType: false, TypeKind: not TypeKind.Error } named) return type;
        var name = named.MetadataName;
        for (var around = named.ContainingType; around is not null; around = around.ContainingType) name = around.MetadataName + "+" + name;
        var @namespace = named.ContainingNamespace is { IsGlobalNamespace: false } inside ? inside.ToDisplayString() + "." : "";
        return Compilation.GetTypeByMetadataName(@namespace + name) ?? type;
    }

    /// <summary>The type of a value: a field, a local variable, a call.</summary>
    public ITypeSymbol? TypeOfValue(ExpressionSyntax expression, Scope scope) => scope.Semantics.GetTypeInfo(expression, cancellation).Type;

    public IMethodSymbol? MethodOf(InvocationExpressionSyntax invocation, Scope scope)
    {
        var info = scope.Semantics.GetSymbolInfo(invocation, cancellation);
        var found = info.Symbol as IMethodSymbol ?? (info.CandidateSymbols.Length == 1 ? info.CandidateSymbols[0] as IMethodSymbol : null);
        return found?.ReducedFrom ?? found;
    }

    /// <summary>Extension methods of this compilation by their name; where libraries are missing nothing else finds them.</summary>
    public IEnumerable<IMethodSymbol> ExtensionsNamed(string name, int parameters) =>
        Projects.Select(static project => project.Compilation).Prepend(Compilation)
            .SelectMany(project => project.GetSymbolsWithName(name, SymbolFilter.Member, cancellation)).OfType<IMethodSymbol>()
            .Where(m => m.IsExtensionMethod && m.Parameters.Length >= parameters
                && m.Parameters.Count(p => !p.IsOptional && !p.IsParams) <= parameters);

    /// <summary>A method of EF Core or Npgsql that this reader has no interest in, or a package's that only adds its own entities.</summary>
    public bool IsHarmless(InvocationExpressionSyntax invocation, string name, Scope scope)
    {
        if (OwnEntities.Contains(name)) return true;
        var assembly = MethodOf(invocation, scope)?.ContainingAssembly?.Name;
        return assembly is not null && (assembly.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal)
            || assembly.StartsWith("Npgsql", StringComparison.Ordinal) || assembly.StartsWith("System", StringComparison.Ordinal));
    }

    public int? ReadNumber(ExpressionSyntax expression, Scope scope)
    {
        if (expression is LiteralExpressionSyntax { Token.Value: int number }) return number;
        return scope.Semantics.GetConstantValue(expression, cancellation) is { HasValue: true, Value: int constant } ? constant : null;
    }

    /// <summary>The text that an expression always has; null where that is not known.</summary>
    public string? ReadText(ExpressionSyntax expression, Scope scope, int depth = 0)
    {
        if (depth > DeepestConstant) return null;
        switch (NameSetting.WithoutParentheses(expression))
        {
            case LiteralExpressionSyntax literal:
                return literal.Token.Value as string;
            case IdentifierNameSyntax name when scope.TryFind(name.Identifier.ValueText, out var held):
                return held is TextSubject text ? text.Value : null;
            case BinaryExpressionSyntax sum when sum.IsKind(SyntaxKind.AddExpression):
                return ReadText(sum.Left, scope, depth + 1) is { } left && ReadText(sum.Right, scope, depth + 1) is { } right ? left + right : null;
            case InterpolatedStringExpressionSyntax interpolated:
                return ReadInterpolated(interpolated, scope, depth);
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax call, ArgumentList.Arguments.Count: 0 }
                when call.Name.Identifier.ValueText is "ToLower" or "ToLowerInvariant":
                return ReadText(call.Expression, scope, depth + 1)?.ToLowerInvariant();
            case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Name", Expression: TypeOfExpressionSyntax typeOf }:
                return TypeOf(typeOf.Type, scope)?.MetadataName;
            case InvocationExpressionSyntax
            {
                Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" },
                ArgumentList.Arguments: { Count: 1 } one
            }:
                return LastName(one[0].Expression);
            case IdentifierNameSyntax or MemberAccessExpressionSyntax:
                return ReadConstant(expression, scope, depth);
            default:
                return null;
        }
    }

    private static string? LastName(ExpressionSyntax expression) => expression switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        QualifiedNameSyntax name => name.Right.Identifier.ValueText,
        _ => null,
    };

    private string? ReadInterpolated(InterpolatedStringExpressionSyntax interpolated, Scope scope, int depth)
    {
        var text = new StringBuilder();
        foreach (var content in interpolated.Contents)
        {
            switch (content)
            {
                case InterpolatedStringTextSyntax part when part.TextToken.ValueText.IndexOfAny(['{', '}']) < 0:
                    text.Append(part.TextToken.ValueText);
                    break;
                case InterpolationSyntax { AlignmentClause: null, FormatClause: null } hole when ReadText(hole.Expression, scope,
                    depth + 1) is { } value:
                    text.Append(value);
                    break;
                default:
                    return null;
            }
        }
        return text.ToString();
    }

    /// <summary>A constant, or a static read-only field or property whose initializer is known.</summary>
    private string? ReadConstant(ExpressionSyntax expression, Scope scope, int depth)
    {
        var info = scope.Semantics.GetSymbolInfo(expression, cancellation);
        switch (info.Symbol ?? (info.CandidateSymbols.Length == 1 ? info.CandidateSymbols[0] : null))
        {
            case IFieldSymbol { HasConstantValue: true } field:
                return field.ConstantValue as string;
            case ILocalSymbol { HasConstantValue: true } local:
                return local.ConstantValue as string;
            case IFieldSymbol
            {
                IsStatic: true,
                IsReadOnly: true
            } or IFieldSymbol { IsConst: true } or ILocalSymbol { IsConst: true } or IPropertySymbol
            {
                IsStatic: true,
                SetMethod: null
            }:
                return InitializerOf(expression, scope) is { } initializer
                    ? ReadText(initializer, new Scope(SemanticsOf(initializer.SyntaxTree), null, null, null), depth + 1)
                    : null;
            default:
                return null;
        }
    }

    /// <summary>The only value of a read-only member, or of a local variable.</summary>
    public ExpressionSyntax? InitializerOf(ExpressionSyntax expression, Scope scope)
    {
        if (scope.Semantics.GetSymbolInfo(expression, cancellation).Symbol is not { DeclaringSyntaxReferences.Length: 1 } symbol
            || !Holds(symbol.DeclaringSyntaxReferences[0].SyntaxTree)) return null;
        return symbol.DeclaringSyntaxReferences[0].GetSyntax(cancellation) switch
        {
            VariableDeclaratorSyntax { Initializer.Value: { } value } => value,
            PropertyDeclarationSyntax { ExpressionBody.Expression: { } value } => value,
            PropertyDeclarationSyntax { Initializer.Value: { } value } => value,
            _ => null,
        };
    }

    private IEnumerable<INamedTypeSymbol> ClassesIn(INamespaceOrTypeSymbol container)
    {
        cancellation.ThrowIfCancellationRequested();
        if (container is INamespaceSymbol @namespace)
        {
            foreach (var inner in @namespace.GetNamespaceMembers().SelectMany(ClassesIn)) yield return inner;
        }
        foreach (var type in container.GetTypeMembers())
        {
            if (type.TypeKind == TypeKind.Class && !type.IsStatic) yield return type;
            foreach (var nested in ClassesIn(type)) yield return nested;
        }
    }
}
