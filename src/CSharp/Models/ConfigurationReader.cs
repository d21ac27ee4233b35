using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbImpact.CSharp.Models;

/// <summary>
/// Reads the code that configures a model, statement by statement as it would run: OnModelCreating, the configuration classes
/// and the methods of this compilation that they call. Works on the syntax, and asks the compiler for types and constants only:
/// so it reads the same where EF Core is not restored. Code that cannot be followed and could change a name taints what it holds.
/// </summary>
internal sealed partial class ConfigurationReader(ModelSources sources, ModelState model, CancellationToken cancellation)
{
    private const int DeepestCall = 24;

    /// <summary>The conditions that the current statement stands under.</summary>
    private int _conditions;

    private int _calls;

    /// <summary>What the context class's own code says, its base classes' code included where that calls for it.</summary>
    public void ReadContext(INamedTypeSymbol context)
    {
        CallOverride(context, context, "OnModelCreating", new ModelSubject());
        CallOverride(context, context, "ConfigureConventions", new ConventionsSubject());
    }

    /// <summary>Runs the most derived of an overridden method, from a class upward.</summary>
    private void CallOverride(INamedTypeSymbol from, INamedTypeSymbol instance, string name, Subject argument)
    {
        for (var type = from; type is not null; type = type.BaseType)
        {
            if (type.IsNamed("DbContext", TypeNames.EntityFrameworkCore)) return;
            if (ModelSources.IsIdentityContext(type))
            {
                if (name == "OnModelCreating") ReadIdentity(type);
                return;
            }
            if (type.DeclaringSyntaxReferences.Length == 0)
            {
                if (name == "OnModelCreating") model.Taint(true, true, $"the base class {type.Name} may configure the model");
                return;
            }
            foreach (var member in type.GetMembers(name))
            {
                if (member is not IMethodSymbol { Parameters.Length: 1 } method) continue;
                Run(method, instance, [argument]);
                return;
            }
        }
    }

    /// <summary>Runs a method's source; null and false where there is none.</summary>
    private bool TryRun(IMethodSymbol method, INamedTypeSymbol? instance, IReadOnlyList<Subject?> arguments, out Subject? returned)
    {
        returned = null;
        // Calls of a partial method that nobody implements are left out by the compiler.
        if (method is { IsPartialDefinition: true, PartialImplementationPart: null }) return true;
        var definition = method.PartialImplementationPart ?? method;
        foreach (var reference in definition.DeclaringSyntaxReferences)
        {
            if (!sources.Reads(reference.SyntaxTree)) continue;
            var node = reference.GetSyntax(cancellation);
            var (parameters, body, expression) = node switch
            {
                MethodDeclarationSyntax m => (m.ParameterList, m.Body, m.ExpressionBody?.Expression),
                LocalFunctionStatementSyntax f => (f.ParameterList, f.Body, f.ExpressionBody?.Expression),
                _ => (null, null, null),
            };
            if (parameters is null || (body is null && expression is null)) continue;
            if (_calls >= DeepestCall) return false;

            var scope = new Scope(sources.SemanticsOf(node.SyntaxTree), null, method.ContainingType, instance ?? method.ContainingType);
            BindTypeArguments(scope, method, arguments);
            for (var i = 0; i < parameters.Parameters.Count; i++)
            {
                scope.Bind(parameters.Parameters[i].Identifier.ValueText, i < arguments.Count ? arguments[i] : null);
            }
            _calls++;
            if (body is not null) Read(body, scope);
            else scope.Returned = Evaluate(expression!, scope);
            _calls--;
            returned = scope.Returned;
            return true;
        }
        return false;
    }

    private void Run(IMethodSymbol method, INamedTypeSymbol? instance, IReadOnlyList<Subject?> arguments)
    {
        if (TryRun(method, instance, arguments, out _)) return;
        foreach (var argument in arguments) Taint(argument, $"{method.Name} is not in this compilation");
    }

    private static void BindTypeArguments(Scope scope, IMethodSymbol method, IReadOnlyList<Subject?> arguments)
    {
        for (var type = method.ContainingType; type is not null; type = type.ContainingType)
        {
            for (var i = 0; i < type.TypeParameters.Length; i++) scope.BindType(type.TypeParameters[i].Name, type.TypeArguments[i]);
        }
        var parameters = method.OriginalDefinition.Parameters;
        for (var i = 0; i < method.TypeParameters.Length; i++)
        {
            var parameter = method.TypeParameters[i];
            if (method.TypeArguments[i] is { TypeKind: not TypeKind.TypeParameter and not TypeKind.Error } given) scope.BindType(parameter.Name,
                given);
            for (var p = 0; p < parameters.Length && p < arguments.Count; p++)
            {
                if (arguments[p] is EntitySubject entity && parameters[p].Type is INamedTypeSymbol { TypeArguments.Length: > 0 } builder
                    && builder.TypeArguments[builder.TypeArguments.Length - 1].Name == parameter.Name)
                {
                    scope.BindType(parameter.Name, entity.Entity.Type);
                }
            }
        }
    }

    private void Read(SyntaxNode body, Scope scope)
    {
        cancellation.ThrowIfCancellationRequested();
        switch (body)
        {
            case BlockSyntax block:
                ReadStatements(block.Statements, scope);
                break;
            case StatementSyntax statement:
                ReadStatement(statement, scope);
                break;
            case ExpressionSyntax expression:
                scope.Returned = Evaluate(expression, scope);
                break;
        }
    }

    private void ReadStatements(SyntaxList<StatementSyntax> statements, Scope scope)
    {
        foreach (var statement in statements)
        {
            if (statement is LocalFunctionStatementSyntax function) scope.Declare(function);
        }
        var added = 0;
        foreach (var statement in statements)
        {
            ReadStatement(statement, scope);
            if (statement is IfStatementSyntax branch && Holds(branch.Condition, scope) is null && Leaves(branch))
            {
                // What follows an early return only runs when its condition did not hold.
                _conditions++;
                added++;
            }
        }
        _conditions -= added;
    }

    private void ReadStatement(StatementSyntax statement, Scope scope)
    {
        cancellation.ThrowIfCancellationRequested();
        switch (statement)
        {
            case BlockSyntax block:
                ReadStatements(block.Statements, scope);
                break;
            case ExpressionStatementSyntax expression:
                Evaluate(expression.Expression, scope);
                break;
            case LocalDeclarationStatementSyntax local:
                foreach (var variable in local.Declaration.Variables) Declare(variable, scope);
                break;
            case ReturnStatementSyntax { Expression: { } returned }:
                scope.Returned = Evaluate(returned, scope);
                break;
            case IfStatementSyntax branch:
                ReadIf(branch, scope);
                break;
            case UsingStatementSyntax { Statement: { } inner }:
                ReadStatement(inner, scope);
                break;
            case TryStatementSyntax attempt:
                ReadStatements(attempt.Block.Statements, scope);
                break;
            case SwitchStatementSyntax choice:
                _conditions++;
                foreach (var section in choice.Sections) ReadStatements(section.Statements, scope);
                _conditions--;
                break;
            case ForEachStatementSyntax or ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax:
                TaintByLoop(statement, scope);
                break;
        }
    }

    private void Declare(VariableDeclaratorSyntax variable, Scope scope)
    {
        if (variable.Initializer is not { } initializer) return;
        var value = Evaluate(initializer.Value, scope);
        if (value is null && ReadText(initializer.Value, scope) is { } text) value = new TextSubject(text);
        scope.Bind(variable.Identifier.ValueText, value);
    }

    private void ReadIf(IfStatementSyntax branch, Scope scope)
    {
        switch (Holds(branch.Condition, scope))
        {
            case true:
                ReadStatement(branch.Statement, scope);
                break;
            case false:
                if (branch.Else is not null) ReadStatement(branch.Else.Statement, scope);
                break;
            default:
                _conditions++;
                ReadStatement(branch.Statement, scope);
                if (branch.Else is not null) ReadStatement(branch.Else.Statement, scope);
                _conditions--;
                break;
        }
    }

    private static bool Leaves(IfStatementSyntax branch) => branch.Else is null && branch.Statement switch
    {
        ReturnStatementSyntax => true,
        BlockSyntax { Statements.Count: > 0 } block => block.Statements[block.Statements.Count - 1] is ReturnStatementSyntax,
        _ => false,
    };

    /// <summary>Whether a condition holds: the provider is Npgsql; null where that is not known.</summary>
    private bool? Holds(ExpressionSyntax condition, Scope scope)
    {
        switch (NameSetting.WithoutParentheses(condition))
        {
            case PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } not:
                return !Holds(not.Operand, scope);
            case LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.TrueLiteralExpression):
                return true;
            case LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.FalseLiteralExpression):
                return false;
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax call }:
                return call.Name.Identifier.ValueText switch
                {
                    "IsNpgsql" => true,
                    "IsSqlServer" or "IsSqlite" or "IsMySql" or "IsInMemory" or "IsOracle" or "IsCosmos" => false,
                    _ => null,
                };
            case BinaryExpressionSyntax comparison when comparison.IsKind(SyntaxKind.EqualsExpression)
                || comparison.IsKind(SyntaxKind.NotEqualsExpression):
                if (!comparison.Left.ToString().EndsWith("ProviderName", StringComparison.Ordinal)
                    || ReadText(comparison.Right, scope) is not { } provider) return null;
                return (provider == "Npgsql.EntityFrameworkCore.PostgreSQL") == comparison.IsKind(SyntaxKind.EqualsExpression);
            default:
                return null;
        }
    }
}
