using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbImpact.CSharp.Models;

internal sealed partial class ConfigurationReader
{
    /// <summary>Runs an expression for its effect on the model; what it stands for, or null where that is nothing of the model.</summary>
    private Subject? Evaluate(ExpressionSyntax expression, Scope scope)
    {
        cancellation.ThrowIfCancellationRequested();
        switch (NameSetting.WithoutParentheses(expression))
        {
            case IdentifierNameSyntax name:
                return scope.TryFind(name.Identifier.ValueText, out var value) ? value : null;
            case InvocationExpressionSyntax invocation:
                return Call(invocation, scope);
            case MemberAccessExpressionSyntax access:
                return (Evaluate(access.Expression, scope), access.Name.Identifier.ValueText) switch
                {
                    (ModelSubject, "Model") => new ModelMetadataSubject(),
                    (EntitySubject entity, "Metadata") => new EntityMetadataSubject(entity.Entity),
                    (PropertySubject property, "Metadata") => new PropertyMetadataSubject(property.Entity, property.Property),
                    (ModelSubject or EntitySubject or PropertySubject or RelationSubject, _) => SettledSubject.Instance,
                    (ConventionsSubject, "Conventions") => new ConventionsSubject(),
                    _ => null,
                };
            case AssignmentExpressionSyntax assignment:
                var assigned = Evaluate(assignment.Right, scope);
                if (assigned is null && ReadText(assignment.Right, scope) is { } text && _conditions == 0) assigned = new TextSubject(text);
                if (assignment.Left is IdentifierNameSyntax target) scope.Assign(target.Identifier.ValueText, assigned);
                else if (assignment.Left is MemberAccessExpressionSyntax member) TaintTypes(Evaluate(member.Expression, scope));
                return assigned;
            case AnonymousFunctionExpressionSyntax lambda:
                return new DelegateSubject(lambda, scope);
            case BaseObjectCreationExpressionSyntax creation:
                return CreatedType(creation, scope) is { TypeKind: TypeKind.Class } created ? new ObjectSubject(created) : null;
            case ThisExpressionSyntax when scope.Instance is not null:
                return new ObjectSubject(scope.Instance);
            case ConditionalExpressionSyntax choice:
                _conditions++;
                var first = Evaluate(choice.WhenTrue, scope);
                var second = Evaluate(choice.WhenFalse, scope);
                _conditions--;
                return first ?? second;
            case ConditionalAccessExpressionSyntax conditional when Evaluate(conditional.Expression, scope) is { } held:
                return TaintBy(conditional, held, scope);
            default:
                return null;
        }
    }

    private Subject? Call(InvocationExpressionSyntax invocation, Scope scope)
    {
        switch (invocation.Expression)
        {
            case MemberAccessExpressionSyntax { Expression: BaseExpressionSyntax } onBase:
                return CallBase(invocation, onBase.Name.Identifier.ValueText, scope);
            case MemberAccessExpressionSyntax access:
                var receiver = Evaluate(access.Expression, scope);
                return CallOn(receiver, invocation, access.Name, scope);
            case SimpleNameSyntax name:
                return CallByName(invocation, name, scope);
            case MemberBindingExpressionSyntax:
            default:
                return null;
        }
    }

    private Subject? CallOn(Subject? receiver, InvocationExpressionSyntax invocation, SimpleNameSyntax name, Scope scope)
    {
        switch (receiver)
        {
            case ModelSubject subject:
                return CallOnModel(subject, invocation, name, scope);
            case ModelMetadataSubject:
                return CallOnModelMetadata(invocation, name, scope);
            case ConventionsSubject subject:
                return CallOnConventions(subject, invocation, name, scope);
            case TypeConventionSubject subject:
                return subject;
            case EntitySubject subject:
                return CallOnEntity(subject, invocation, name, scope);
            case EntityMetadataSubject subject:
                return CallOnEntityMetadata(subject, invocation, name, scope);
            case TableSubject subject:
                return CallOnTable(subject, invocation, name, scope);
            case PropertySubject subject:
                return CallOnProperty(subject, invocation, name, scope);
            case PropertyMetadataSubject subject:
                return CallOnPropertyMetadata(subject, invocation, name, scope);
            case RelationSubject subject:
                return CallOnRelation(subject, invocation, name, scope);
            case IndexSubject subject:
                return CallOnIndex(subject, invocation, name, scope);
            case OwnerSubject subject:
                if (name.Identifier.ValueText == "HasForeignKey") subject.Ownership.ForeignKey = ReadMembers(invocation, scope);
                return subject;
            case DiscriminatorSubject subject:
                return CallOnDiscriminator(subject, invocation, name, scope);
            case SettledSubject:
                return receiver;
            case DelegateSubject subject when name.Identifier.ValueText == "Invoke":
                RunDelegate(subject, Arguments(invocation, scope));
                return null;
            case ObjectSubject subject:
                return CallMethod(invocation, subject.Type, name, scope);
            default:
                return CallStatic(invocation, name, scope);
        }
    }

    private Subject? CallBase(InvocationExpressionSyntax invocation, string name, Scope scope)
    {
        var arguments = Arguments(invocation, scope);
        if (scope.Declaring?.BaseType is not { } above) return null;
        if (name is "OnModelCreating" or "ConfigureConventions" && arguments.Count == 1 && arguments[0] is { } builder)
        {
            CallOverride(above, scope.Instance ?? scope.Declaring, name, builder);
            return null;
        }
        if (FindMethod(above, name, arguments.Count) is { } method && TryRun(method, scope.Instance, arguments, out var returned)) return returned;
        foreach (var argument in arguments) Taint(argument, $"base.{name} is not in this compilation");
        return null;
    }

    /// <summary><c>Configure(builder)</c>: a local function, a delegate, or a method of this class, its bases or an outer class.</summary>
    private Subject? CallByName(InvocationExpressionSyntax invocation, SimpleNameSyntax name, Scope scope)
    {
        var arguments = Arguments(invocation, scope);
        var text = name.Identifier.ValueText;
        if (scope.FindFunction(text) is { } local)
        {
            return RunLocal(local.Function, local.Scope, arguments);
        }
        if (scope.TryFind(text, out var held) && held is DelegateSubject subject)
        {
            RunDelegate(subject, arguments);
            return null;
        }
        for (var type = scope.Instance ?? scope.Declaring; type is not null; type = type.ContainingType)
        {
            if (FindMethod(type, text, arguments.Count) is { } method
                && TryRun(Construct(method, name, scope), scope.Instance, arguments, out var returned)) return returned;
        }
        return CallStatic(invocation, name, scope);
    }

    private Subject? RunLocal(LocalFunctionStatementSyntax function, Scope scope, IReadOnlyList<Subject?> arguments)
    {
        if (_calls >= DeepestCall) return null;
        var inner = scope.Inner();
        for (var i = 0; i < function.ParameterList.Parameters.Count; i++)
        {
            inner.Bind(function.ParameterList.Parameters[i].Identifier.ValueText, i < arguments.Count ? arguments[i] : null);
        }
        if (function.TypeParameterList is { } generic)
        {
            foreach (var argument in arguments.OfType<EntitySubject>())
            {
                if (generic.Parameters.Count == 1) inner.BindType(generic.Parameters[0].Identifier.ValueText, argument.Entity.Type);
            }
        }
        _calls++;
        if (function.Body is not null) Read(function.Body, inner);
        else if (function.ExpressionBody is not null) inner.Returned = Evaluate(function.ExpressionBody.Expression, inner);
        _calls--;
        return inner.Returned;
    }

    private Subject? CallMethod(InvocationExpressionSyntax invocation, INamedTypeSymbol type, SimpleNameSyntax name, Scope scope)
    {
        var arguments = Arguments(invocation, scope);
        if (FindMethod(type, name.Identifier.ValueText, arguments.Count) is { } method
            && TryRun(Construct(method, name, scope), type, arguments, out var returned)) return returned;
        foreach (var argument in arguments) Taint(argument, $"{type.Name}.{name.Identifier.ValueText} cannot be followed");
        return null;
    }

    /// <summary>A call whose receiver is nothing of the model: a static method, a service; or an extension method of this compilation.</summary>
    private Subject? CallStatic(InvocationExpressionSyntax invocation, SimpleNameSyntax name, Scope scope)
    {
        var arguments = Arguments(invocation, scope);
        if (!arguments.Any(IsHeld)) return null;
        if (invocation.Expression is MemberAccessExpressionSyntax { Expression: TypeSyntax or MemberAccessExpressionSyntax } access
            && sources.TypeOf(access.Expression, scope) is INamedTypeSymbol type
            && FindMethod(type, name.Identifier.ValueText, arguments.Count) is { } method
            && TryRun(Construct(method, name, scope), null, arguments, out var returned)) return returned;
        if (sources.MethodOf(invocation, scope) is { } resolved
            && TryRun(Construct(resolved, name, scope), null, arguments, out returned)) return returned;
        foreach (var argument in arguments) Taint(argument, $"{name.Identifier.ValueText} cannot be followed");
        return null;
    }

    /// <summary>A method that EF Core's builders do not have, or that this reader does not know.</summary>
    private Subject CallUnknown(Subject receiver, InvocationExpressionSyntax invocation, SimpleNameSyntax name, Scope scope)
    {
        var arguments = Arguments(invocation, scope);
        var method = name.Identifier.ValueText;
        var all = new List<Subject?> { receiver };
        all.AddRange(arguments);
        foreach (var candidate in sources.ExtensionsNamed(method, all.Count))
        {
            if (Takes(candidate, receiver) && TryRun(Construct(candidate, name, scope), null, all, out var returned)) return returned ?? receiver;
        }
        if (sources.IsHarmless(invocation, method, scope))
        {
            TaintTypes(receiver);
            return receiver;
        }
        Taint(receiver, $"{method} is not in this compilation");
        foreach (var argument in arguments) Taint(argument, $"{method} is not in this compilation");
        return receiver;
    }

    /// <summary>Whether an extension method's first parameter is a builder of the receiver's kind.</summary>
    private static bool Takes(IMethodSymbol extension, Subject receiver)
    {
        var first = extension.Parameters[0].Type.Name;
        return receiver switch
        {
            ModelSubject => first == "ModelBuilder",
            EntitySubject => first is "EntityTypeBuilder" or "OwnedNavigationBuilder" or "ComplexPropertyBuilder" or "IInfrastructure",
            PropertySubject => first is "PropertyBuilder" or "ComplexTypePropertyBuilder" or "PrimitiveCollectionBuilder",
            ConventionsSubject => first == "ModelConfigurationBuilder",
            RelationSubject => first.EndsWith("Builder", StringComparison.Ordinal),
            _ => extension.Parameters[0].Type.TypeKind != TypeKind.TypeParameter,
        };
    }

    private IMethodSymbol Construct(IMethodSymbol method, SimpleNameSyntax name, Scope scope)
    {
        if (!method.IsGenericMethod || name is not GenericNameSyntax generic
            || generic.TypeArgumentList.Arguments.Count != method.TypeParameters.Length) return method;
        var arguments = new ITypeSymbol[method.TypeParameters.Length];
        for (var i = 0; i < arguments.Length; i++)
        {
            if (sources.TypeOf(generic.TypeArgumentList.Arguments[i], scope) is not { } type) return method;
            arguments[i] = type;
        }
        return method.OriginalDefinition.ContainingType.IsGenericType ? method : method.OriginalDefinition.Construct(arguments);
    }

    private static IMethodSymbol? FindMethod(INamedTypeSymbol from, string name, int count)
    {
        for (var type = from; type is not null; type = type.BaseType)
        {
            foreach (var member in type.GetMembers(name))
            {
                if (member is IMethodSymbol { IsAbstract: false } method && method.DeclaringSyntaxReferences.Length > 0
                    && count <= method.Parameters.Length && count >= method.Parameters.Count(p => !p.IsOptional && !p.IsParams)) return method;
            }
        }
        return null;
    }

    private List<Subject?> Arguments(InvocationExpressionSyntax invocation, Scope scope)
    {
        var values = new List<Subject?>(invocation.ArgumentList.Arguments.Count);
        foreach (var argument in invocation.ArgumentList.Arguments)
        {
            var value = Evaluate(argument.Expression, scope);
            if (value is null && ReadText(argument.Expression, scope) is { } text) value = new TextSubject(text);
            values.Add(value);
        }
        return values;
    }

    /// <summary>Hands a builder to the delegate that an argument is: a lambda, a method group, a variable.</summary>
    private void RunDelegate(ExpressionSyntax expression, Scope scope, Subject argument)
    {
        switch (NameSetting.WithoutParentheses(expression))
        {
            case AnonymousFunctionExpressionSyntax lambda:
                RunDelegate(new DelegateSubject(lambda, scope), [argument]);
                return;
            case IdentifierNameSyntax name when scope.FindFunction(name.Identifier.ValueText) is { } local:
                RunLocal(local.Function, local.Scope, [argument]);
                return;
            case IdentifierNameSyntax name when scope.TryFind(name.Identifier.ValueText, out var held) && held is DelegateSubject subject:
                RunDelegate(subject, [argument]);
                return;
            case IdentifierNameSyntax name when (scope.Instance ?? scope.Declaring) is { } type
                && FindMethod(type, name.Identifier.ValueText, 1) is { } method
                && TryRun(method, scope.Instance, [argument], out _):
                return;
            case MemberAccessExpressionSyntax access when sources.TypeOf(access.Expression, scope) is INamedTypeSymbol type
                && FindMethod(type, access.Name.Identifier.ValueText, 1) is { } method && TryRun(method, null, [argument], out _):
                return;
            default:
                Taint(argument, "a delegate cannot be followed");
                return;
        }
    }

    private void RunDelegate(DelegateSubject subject, IReadOnlyList<Subject?> arguments)
    {
        if (_calls >= DeepestCall) return;
        var scope = subject.Scope.Inner();
        var parameters = subject.Lambda switch
        {
            SimpleLambdaExpressionSyntax simple => [simple.Parameter],
            ParenthesizedLambdaExpressionSyntax parenthesized => parenthesized.ParameterList.Parameters.ToArray(),
            AnonymousMethodExpressionSyntax { ParameterList: { } list } => list.Parameters.ToArray(),
            _ => [],
        };
        for (var i = 0; i < parameters.Length && i < arguments.Count; i++) scope.Bind(parameters[i].Identifier.ValueText, arguments[i]);
        _calls++;
        Read(subject.Lambda.Body, scope);
        _calls--;
    }

    /// <summary>The type that an argument names: <c>typeof(T)</c>, or an entity type's ClrType where that is one known type.</summary>
    private ITypeSymbol? TypeArgument(ExpressionSyntax expression, Scope scope) =>
        NameSetting.WithoutParentheses(expression) is TypeOfExpressionSyntax typeOf ? sources.TypeOf(typeOf.Type, scope) : null;

    private ITypeSymbol? GenericArgument(SimpleNameSyntax name, Scope scope, int index = 0) =>
        name is GenericNameSyntax generic && index < generic.TypeArgumentList.Arguments.Count
            ? sources.TypeOf(generic.TypeArgumentList.Arguments[index], scope)
            : null;

    private INamedTypeSymbol? CreatedType(BaseObjectCreationExpressionSyntax creation, Scope scope) => creation switch
    {
        ObjectCreationExpressionSyntax named => sources.TypeOf(named.Type, scope) as INamedTypeSymbol,
        _ => null,
    };

    private string? ReadText(ExpressionSyntax expression, Scope scope) => sources.ReadText(expression, scope);

    private NameSetting ReadName(ArgumentSyntax argument, Scope scope)
    {
        var expression = argument.Expression;
        var isNull = NameSetting.WithoutParentheses(expression).IsKind(SyntaxKind.NullLiteralExpression);
        var setting = NameSetting.From(expression, ReadText(expression, scope), isNull, NameOrigin.Fluent, sources.CanEdit(expression.SyntaxTree));
        if (_conditions > 0) setting.IsCertain = false;
        return setting;
    }

    /// <summary>The members that arguments name: strings, <c>x => x.A</c>, <c>x => new { x.A, x.B }</c>; null where one cannot be read.</summary>
    private List<string>? ReadMembers(InvocationExpressionSyntax invocation, Scope scope, int from = 0)
    {
        var names = new List<string>();
        for (var i = from; i < invocation.ArgumentList.Arguments.Count; i++)
        {
            var expression = invocation.ArgumentList.Arguments[i].Expression;
            if (LambdaOf(expression, scope) is { ExpressionBody: { } body })
            {
                if (!AddMembers(body, names)) return null;
            }
            else if (ReadText(expression, scope) is { } name) names.Add(name);
            else return null;
        }
        return names;
    }

    /// <summary>The lambda that an expression is, or that the parameter it names was given.</summary>
    private static AnonymousFunctionExpressionSyntax? LambdaOf(ExpressionSyntax expression, Scope scope) => expression switch
    {
        AnonymousFunctionExpressionSyntax lambda => lambda,
        IdentifierNameSyntax name when scope.TryFind(name.Identifier.ValueText, out var held) => (held as DelegateSubject)?.Lambda,
        _ => null,
    };

    private static bool AddMembers(ExpressionSyntax body, List<string> names)
    {
        if (NameSetting.WithoutParentheses(body) is AnonymousObjectCreationExpressionSyntax several)
        {
            foreach (var initializer in several.Initializers)
            {
                if (MemberOf(initializer.Expression) is not { } member) return false;
                names.Add(member);
            }
            return true;
        }
        if (MemberOf(body) is not { } single) return false;
        names.Add(single);
        return true;
    }

    /// <summary>The member that <c>x.A</c> reads of the lambda's parameter.</summary>
    private static string? MemberOf(ExpressionSyntax expression) => NameSetting.WithoutParentheses(expression) switch
    {
        MemberAccessExpressionSyntax access when NameSetting.WithoutParentheses(access.Expression) is IdentifierNameSyntax =>
            access.Name.Identifier.ValueText,
        InvocationExpressionSyntax
        {
            Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Property" },
            ArgumentList.Arguments: { Count: 2 } arguments
        }
            when arguments[1].Expression is LiteralExpressionSyntax literal => literal.Token.ValueText,
        _ => null,
    };
}
