using System.Linq;
using DbImpact.Checks.Texts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbImpact.CSharp.Values;

/// <summary>Names: constants, fields, properties, variables, parameters.</summary>
internal sealed partial class TextEvaluator
{
    private TextValue EvaluateName(ExpressionSyntax name, Scope scope)
    {
        var symbol = SymbolOf(name, scope);
        if (symbol is not null && scope.Depth >= MaxDepth) return Hole(name, "is too far away to follow");
        switch (symbol)
        {
            case IFieldSymbol { Name: "Empty", ContainingType.SpecialType: SpecialType.System_String }:
                return TextValue.Empty;
            case IFieldSymbol field:
                return EvaluateField(field, name, scope);
            case IPropertySymbol { Name: "NewLine", ContainingType.Name: "Environment" }:
                return TextValue.Computed("\n");
            case IPropertySymbol { Name: "BaseDirectory", ContainingType.Name: "AppContext" or "AppDomain" } or
                IPropertySymbol { Name: "CurrentDirectory", ContainingType.Name: "Environment" }:
                return TextValue.Of(new FolderPart(Condition.Squeeze(name)));
            case IPropertySymbol { Name: "Namespace", ContainingType.Name: "Type" }
                when name is MemberAccessExpressionSyntax { Expression: TypeOfExpressionSyntax type }:
                return NamespaceOf(type, scope) is { } @namespace ? TextValue.Computed(@namespace) : Hole(name, "is a property");
            case IPropertySymbol property:
                return EvaluateProperty(property, name, scope);
            case ILocalSymbol { IsConst: true } local:
                return Initializer(local) is { } initializer ? Evaluate(initializer, scope) : Hole(name, "is a constant without a value");
            case ILocalSymbol or IParameterSymbol when name is IdentifierNameSyntax identifier:
                return EvaluateVariable(symbol, identifier, scope);
            case null:
                return Constant(name, scope) ?? Hole(name, "is not known in this compilation");
            default:
                return Hole(name, ReasonOf(name, scope));
        }
    }

    private ISymbol? SymbolOf(ExpressionSyntax expression, Scope scope)
    {
        var info = scope.Model.GetSymbolInfo(expression, cancellationToken);
        return info.Symbol ?? (info.CandidateSymbols.Length == 1 ? info.CandidateSymbols[0] : null);
    }

    private TextValue EvaluateField(IFieldSymbol field, ExpressionSyntax name, Scope scope)
    {
        if (field.ContainingType?.TypeKind == TypeKind.Enum) return Hole(name, "is an enum member");
        if (field.IsConst)
        {
            if (Initializer(field) is { } constant && models.For(constant.SyntaxTree) is { } model) return Enter(constant, model, name, scope);
            return field.HasConstantValue && ConstantText(field.ConstantValue) is { } text
                ? TextValue.Computed(text)
                : Hole(name, "is a constant without a value");
        }
        if (!IsText(field.Type)) return Hole(name, ReasonOf(name, scope));
        return EvaluateStored(field, Initializer(field), name, scope);
    }

    private TextValue EvaluateProperty(IPropertySymbol property, ExpressionSyntax name, Scope scope)
    {
        if (!IsText(property.Type)) return Hole(name, ReasonOf(name, scope));
        if (IsOverridable(property)) return Hole(name, "is a property that a derived class gives");
        if (property.DeclaringSyntaxReferences.Length != 1) return Hole(name, "is a property of another assembly");
        var declaration = property.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken);
        if (models.For(declaration.SyntaxTree) is not { } model) return Hole(name, "is a property of another project");
        if (declaration is ParameterSyntax parameter && model.GetDeclaredSymbol(parameter, cancellationToken) is IParameterSymbol positional)
            return Parameter(positional, name);
        if (declaration is not PropertyDeclarationSyntax syntax) return Hole(name, ReasonOf(name, scope));
        if (syntax.ExpressionBody is { } arrow) return Enter(arrow.Expression, model, name, scope);
        var getter = syntax.AccessorList?.Accessors.FirstOrDefault(static accessor => accessor.IsKind(SyntaxKind.GetAccessorDeclaration));
        if (getter?.ExpressionBody is { } getterArrow) return Enter(getterArrow.Expression, model, name, scope);
        if (getter?.Body is { } body)
            return scope.IsInside(body) ? Hole(name, "is defined by itself") : EvaluateReturns(body, name, scope.EnterInitializer(model, body));
        return EvaluateStored(property, syntax.Initializer?.Value, name, scope);
    }

    private TextValue Enter(ExpressionSyntax definition, SemanticModel model, ExpressionSyntax name, Scope scope) => scope.IsInside(definition)
        ? Hole(name, "is defined by itself")
        : Evaluate(definition, scope.EnterInitializer(model, definition));

    /// <summary>What a field or an auto-property keeps, where only its initializer or one constructor gives it.</summary>
    private TextValue EvaluateStored(ISymbol member, ExpressionSyntax? initializer, ExpressionSyntax name, Scope scope)
    {
        if (member.DeclaringSyntaxReferences.Length == 0) return Hole(name, "is a field of another assembly");
        if (!SourceModels.CanOnlyBeSetInside(member)) return Hole(name, "can be set elsewhere");
        var assignments = models.AssignmentsOf(member, cancellationToken);
        if (assignments.Count == 0)
        {
            if (initializer is null) return Hole(name, "is never set");
            return models.For(initializer.SyntaxTree) is { } model ? Enter(initializer, model, name, scope) : Hole(name, "is set in another project");
        }
        if (initializer is null && assignments.Count == 1 && assignments[0] is AssignmentExpressionSyntax assignment &&
            IsUnconditional(assignment, member) && models.For(assignment.SyntaxTree) is { } setter)
        {
            return Enter(assignment.Right, setter, name, scope);
        }
        return Hole(name, "is set in several places");
    }

    /// <summary>Whether an assignment is a statement of its own in the only constructor that does not pass on to another.</summary>
    private static bool IsUnconditional(AssignmentExpressionSyntax assignment, ISymbol member)
    {
        if (!assignment.IsKind(SyntaxKind.SimpleAssignmentExpression)) return false;
        var constructor = assignment.Parent switch
        {
            ExpressionStatementSyntax { Parent: BlockSyntax { Parent: ConstructorDeclarationSyntax block } } => block,
            ArrowExpressionClauseSyntax { Parent: ConstructorDeclarationSyntax arrow } => arrow,
            _ => null,
        };
        if (constructor is null) return false;
        if (member.IsStatic) return constructor.Modifiers.Any(SyntaxKind.StaticKeyword);
        return member.ContainingType.InstanceConstructors.Count(static c => !c.IsImplicitlyDeclared && !PassesOn(c)) == 1;

        static bool PassesOn(IMethodSymbol constructor) => constructor.DeclaringSyntaxReferences.Length == 1 &&
            constructor.DeclaringSyntaxReferences[0].GetSyntax() is ConstructorDeclarationSyntax
            {
                Initializer.RawKind: (int)SyntaxKind.ThisConstructorInitializer,
            };
    }

    private TextValue EvaluateVariable(ISymbol variable, IdentifierNameSyntax name, Scope scope)
    {
        if (scope.ValueOf(variable) is { } known && variable is ILocalSymbol) return known;
        return new VariableHistory(this, scope, variable, cancellationToken).ValueAt(name);
    }

    /// <summary>A parameter when its method begins.</summary>
    internal TextValue Parameter(IParameterSymbol parameter, ExpressionSyntax name) =>
        TextValue.Of(new ParameterPart(parameter, Condition.Squeeze(name), $"is a parameter of {Signature(parameter.ContainingSymbol)}"));

    private static string Signature(ISymbol? owner) => owner switch
    {
        IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => $"{constructor.ContainingType.Name}'s constructor",
        IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } => "a lambda expression",
        IMethodSymbol method => method.Name + "(" + string.Join(", ", method.Parameters.Select(static p =>
            p.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat))) + ")",
        { } symbol => symbol.Name,
        null => "a method",
    };

    /// <summary>What an expression is that gives no text to read.</summary>
    private string ReasonOf(ExpressionSyntax expression, Scope scope) => SymbolOf(expression, scope) switch
    {
        ILocalSymbol => "is a variable",
        IParameterSymbol parameter => $"is a parameter of {Signature(parameter.ContainingSymbol)}",
        IFieldSymbol => "is a field",
        IPropertySymbol => "is a property",
        IMethodSymbol method => $"is the result of {method.Name}",
        _ => "is computed",
    };

    private ExpressionSyntax? Initializer(ISymbol symbol)
    {
        if (symbol.DeclaringSyntaxReferences.Length == 0) return null;
        return symbol.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken) switch
        {
            VariableDeclaratorSyntax variable => variable.Initializer?.Value,
            PropertyDeclarationSyntax property => property.Initializer?.Value,
            _ => null,
        };
    }

    private static bool IsOverridable(ISymbol symbol) =>
        symbol.IsAbstract || ((symbol.IsVirtual || symbol.IsOverride) && !symbol.IsSealed && !symbol.ContainingType.IsSealed) ||
        symbol.ContainingType.TypeKind == TypeKind.Interface;
}
