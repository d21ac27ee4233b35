using System.Linq;
using DbImpact.Checks.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbImpact.CSharp.Models;

/// <summary>ModelBuilder, its metadata, and ModelConfigurationBuilder.</summary>
internal sealed partial class ConfigurationReader
{
    private Subject CallOnModel(ModelSubject subject, InvocationExpressionSyntax invocation, SimpleNameSyntax name, Scope scope)
    {
        var arguments = invocation.ArgumentList.Arguments;
        switch (name.Identifier.ValueText)
        {
            case "Entity":
                return CallEntity(subject, arguments, name, scope);
            case "Owned":
                if (TypeGiven(arguments, name, scope) is INamedTypeSymbol owned) model.Owned.Add(owned);
                return subject;
            case "ComplexType":
                if (TypeGiven(arguments, name, scope) is { } complex) model.Complex.Add(complex);
                return subject;
            case "Ignore":
                if (TypeGiven(arguments, name, scope) is not INamedTypeSymbol ignored) return subject;
                if (_conditions > 0)
                {
                    model.Entity(ignored).Taint(true, true, "the class is ignored under a condition");
                    return subject;
                }
                model.Ignored.Add(ignored);
                model.Remove(ignored);
                return subject;
            case "HasDefaultSchema" when arguments.Count == 1:
                model.DefaultSchema = ReadName(arguments[0], scope);
                return subject;
            case "ApplyConfiguration" when arguments.Count == 1:
                ApplyConfiguration(arguments[0].Expression, scope);
                return subject;
            case "ApplyConfigurationsFromAssembly" when arguments.Count > 0:
                ApplyConfigurations(arguments, scope);
                return subject;
            case "SharedTypeEntity":
                Note("a shared-type entity is configured");
                return SettledSubject.Instance;
            case { } call when BuilderCalls.OnModel.Contains(call):
                return call is "HasSequence" or "HasDbFunction" ? SettledSubject.Instance : subject;
            default:
                return CallUnknown(subject, invocation, name, scope);
        }
    }

    private ITypeSymbol? TypeGiven(SeparatedSyntaxList<ArgumentSyntax> arguments, SimpleNameSyntax name, Scope scope) =>
        GenericArgument(name, scope) ?? (arguments.Count > 0 ? TypeArgument(arguments[0].Expression, scope) : null);

    private Subject CallEntity(ModelSubject subject, SeparatedSyntaxList<ArgumentSyntax> arguments, SimpleNameSyntax name, Scope scope)
    {
        if (TypeGiven(arguments, name, scope) is not INamedTypeSymbol type)
        {
            if (arguments.Count > 0 && ReadText(arguments[0].Expression, scope) is { } text)
            {
                // Entity("Shop.Order"): a class by its name, or an entity without a class.
                type = sources.Compilation.GetTypeByMetadataName(text)!;
                if (type is null)
                {
                    Note($"the entity \"{text}\" has no class here");
                    return SettledSubject.Instance;
                }
            }
            else
            {
                Note("an entity is configured whose class is not known");
                var last = arguments.Count > 0 ? arguments[arguments.Count - 1].Expression : null;
                model.Taint(NamesTables(last), NamesColumns(last), "an entity is configured whose class is not known");
                return SettledSubject.Instance;
            }
        }
        if (type.TypeKind is TypeKind.TypeParameter or TypeKind.Error) return SettledSubject.Instance;

        var entity = AddEntity(type);
        entity.MentionedAt ??= (name is GenericNameSyntax generic ? generic.TypeArgumentList.Arguments[0] : (SyntaxNode)arguments[0]).ToSourceSpan();
        if (_conditions > 0) entity.Taint(false, false, "it is configured under a condition");
        if (entity.Type is { } && arguments.Count > 0 && !IsTypeOrText(arguments[arguments.Count - 1].Expression, scope))
        {
            RunDelegate(arguments[arguments.Count - 1].Expression, scope, new EntitySubject(entity));
            return subject;
        }
        return new EntitySubject(entity);
    }

    private bool IsTypeOrText(ExpressionSyntax expression, Scope scope) =>
        expression is TypeOfExpressionSyntax || ReadText(expression, scope) is not null;

    private EntityState AddEntity(INamedTypeSymbol type)
    {
        model.Ignored.Remove(type);
        var entity = model.Entity(type);
        entity.IsExplicit = true;
        return entity;
    }

    private void ApplyConfiguration(ExpressionSyntax configuration, Scope scope)
    {
        var type = Evaluate(configuration, scope) is ObjectSubject created
            ? created.Type : sources.TypeOfValue(configuration, scope) as INamedTypeSymbol;
        if (type is null || !ReadConfiguration(type)) model.Taint(true, true, "a configuration is applied that cannot be followed");
    }

    /// <summary>Runs Configure of a configuration class, for each entity that it configures.</summary>
    public bool ReadConfiguration(INamedTypeSymbol configuration)
    {
        var found = false;
        foreach (var entityType in ModelSources.ConfiguredBy(configuration))
        {
            var entity = AddEntity(entityType);
            entity.MentionedAt ??= sources.PlaceOf(configuration);
            if (_conditions > 0) entity.Taint(false, false, "its configuration is applied under a condition");
            if (FindConfigure(configuration, entityType) is { } method
                && TryRun(method, configuration, [new EntitySubject(entity)], out _)) found = true;
            else
            {
                entity.Taint(true, true, $"{configuration.Name} cannot be followed");
                found = true;
            }
        }
        return found;
    }

    private static IMethodSymbol? FindConfigure(INamedTypeSymbol configuration, INamedTypeSymbol entity)
    {
        IMethodSymbol? found = null;
        for (var type = configuration; type is not null; type = type.BaseType)
        {
            foreach (var member in type.GetMembers())
            {
                if (member is not IMethodSymbol { Parameters.Length: 1 } method || method.DeclaringSyntaxReferences.Length == 0) continue;
                var isExplicit = method.Name.EndsWith(".Configure", System.StringComparison.Ordinal);
                if (method.Name != "Configure" && !isExplicit) continue;
                if (method.Parameters[0].Type is INamedTypeSymbol { TypeArguments.Length: 1 } builder
                    && SymbolEqualityComparer.Default.Equals(builder.TypeArguments[0], entity) && !method.IsAbstract) return method;
                found ??= method.IsAbstract ? null : method;
            }
        }
        return found;
    }

    private void ApplyConfigurations(SeparatedSyntaxList<ArgumentSyntax> arguments, Scope scope)
    {
        if (!IsThisAssembly(arguments[0].Expression, scope))
        {
            model.Taint(true, true, "configurations of another assembly are applied");
            return;
        }
        if (arguments.Count > 1) _conditions++;
        foreach (var configuration in sources.Configurations)
        {
            if (configuration.IsAbstract || configuration.IsUnboundGenericType || configuration.TypeParameters.Length > 0) continue;
            if (configuration.InstanceConstructors.All(c => c.Parameters.Length > 0)) continue;
            ReadConfiguration(configuration);
        }
        if (arguments.Count > 1) _conditions--;
    }

    private bool IsThisAssembly(ExpressionSyntax assembly, Scope scope)
    {
        switch (NameSetting.WithoutParentheses(assembly))
        {
            case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Assembly" } access:
                if (access.Expression is TypeOfExpressionSyntax typeOf)
                {
                    return sources.TypeOf(typeOf.Type, scope) is { TypeKind: not TypeKind.Error } type
                        && (type.TypeKind == TypeKind.TypeParameter
                            || SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, sources.Compilation.Assembly));
                }
                return access.Expression is InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0 } call
                    && call.Expression is IdentifierNameSyntax { Identifier.ValueText: "GetType" }
                        or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax, Name.Identifier.ValueText: "GetType" };
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetExecutingAssembly" } }:
                return true;
            case InvocationExpressionSyntax
            {
                Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetAssembly" },
                ArgumentList.Arguments: { Count: 1 } one
            }:
                return TypeArgument(one[0].Expression, scope) is { } named
                    && SymbolEqualityComparer.Default.Equals(named.ContainingAssembly, sources.Compilation.Assembly);
            case IdentifierNameSyntax name when sources.InitializerOf(name, scope) is { } initializer:
                return IsThisAssembly(initializer, scope);
            default:
                return false;
        }
    }

    private Subject? CallOnModelMetadata(InvocationExpressionSyntax invocation, SimpleNameSyntax name, Scope scope)
    {
        var arguments = invocation.ArgumentList.Arguments;
        switch (name.Identifier.ValueText)
        {
            case "SetDefaultSchema" when arguments.Count == 1:
                model.DefaultSchema = ReadName(arguments[0], scope);
                return null;
            case "FindEntityType" when TypeGiven(arguments, name, scope) is INamedTypeSymbol type && model.Find(type) is { } entity:
                return new EntityMetadataSubject(entity);
            default:
                model.TaintTypes();
                return SettledSubject.Instance;
        }
    }

    private Subject CallOnConventions(ConventionsSubject subject, InvocationExpressionSyntax invocation, SimpleNameSyntax name, Scope scope)
    {
        var arguments = invocation.ArgumentList.Arguments;
        switch (name.Identifier.ValueText)
        {
            case "Properties" or "DefaultTypeMapping":
                if (TypeGiven(arguments, name, scope) is not { } type)
                {
                    model.TaintTypes();
                    return subject;
                }
                // What is said of a type is said of those that derive from it too.
                if (type is not { IsSealed: true } and not { IsValueType: true }) model.TaintTypes();
                model.Scalars.Add(type.WithoutNullable());
                foreach (var argument in arguments)
                {
                    if (argument.Expression is AnonymousFunctionExpressionSyntax) RunDelegate(argument.Expression, scope,
                        new TypeConventionSubject(type));
                }
                return new TypeConventionSubject(type);
            case "ComplexProperties":
                if (TypeGiven(arguments, name, scope) is { } complex) model.Complex.Add(complex);
                return subject;
            case "IgnoreAny":
                if (TypeGiven(arguments, name, scope) is INamedTypeSymbol ignored) model.Ignored.Add(ignored);
                return subject;
            case "Remove":
                var removed = TypeGiven(arguments, name, scope)?.Name;
                model.AreSetNamesOff |= removed == "TableNameFromDbSetConvention";
                model.AreCascadesOff |= removed is null or "CascadeDeleteConvention";
                return subject;
            case "Add" or "Replace":
                model.Taint(true, true, "a convention of the project's own is added");
                return subject;
            default:
                return CallUnknown(subject, invocation, name, scope);
        }
    }

    private void Note(string gap)
    {
        if (!model.Gaps.Contains(gap)) model.Gaps.Add(gap);
    }

    /// <summary>What IdentityDbContext configures: the entities' tables; their columns are the properties.</summary>
    private void ReadIdentity(INamedTypeSymbol context)
    {
        string[] tables = ["AspNetUsers", "AspNetRoles"];
        for (var i = 0; i < tables.Length && i < context.TypeArguments.Length; i++)
        {
            if (context.TypeArguments[i] is not INamedTypeSymbol { TypeKind: TypeKind.Class } type) continue;
            var entity = AddEntity(type);
            entity.Table = new NameSetting(tables[i], NameOrigin.Convention, sources.PlaceOf(entity), null);
            if (type.DerivesFrom("IdentityUser", "Microsoft.AspNetCore.Identity")
                || type.DerivesFrom("IdentityRole", "Microsoft.AspNetCore.Identity")) continue;
            entity.Taint(true, true, "the identity library configures it");
        }
        Note("ASP.NET Core Identity adds entities of its own");
    }
}
