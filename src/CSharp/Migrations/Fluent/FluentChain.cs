using System.Collections.Generic;
using System.Linq;
using System.Threading;
using DbImpact.Checks.Texts;
using DbImpact.CSharp.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbImpact.CSharp.Migrations.Fluent;

/// <summary>
/// Takes chains of calls apart. The program's own extension methods (<c>.WithTimestamps()</c>) are replaced by the chain that they return, as
/// far as they are one expression on their first parameter.
/// </summary>
internal sealed class FluentChain(SourceModels models, TextEvaluator evaluator, CancellationToken cancellation)
{
    private const int Deepest = 8;

    /// <summary>The members of a chain in their order; null where it does not begin with a plain name.</summary>
    public IReadOnlyList<FluentCall>? Of(ExpressionSyntax expression, Scope scope) => Of(expression, scope, null, 0);

    /// <param name="expression">The chain.</param>
    /// <param name="scope">Where it stands.</param>
    /// <param name="root">The parameter that it begins with, whose name is left out; null for any name, which is kept.</param>
    /// <param name="depth">How many methods were followed.</param>
    private List<FluentCall>? Of(ExpressionSyntax expression, Scope scope, string? root, int depth)
    {
        switch (expression)
        {
            case ParenthesizedExpressionSyntax inner:
                return Of(inner.Expression, scope, root, depth);
            case CastExpressionSyntax cast:
                return Of(cast.Expression, scope, root, depth);
            case IdentifierNameSyntax name when root is not null:
                return name.Identifier.ValueText == root ? [] : null;
            case IdentifierNameSyntax name:
                return [Call(name, null, scope)];
            case MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax or BaseExpressionSyntax } own when root is null:
                return [Call(own.Name, null, scope)];
            case MemberAccessExpressionSyntax access:
                return Append(access.Expression, Call(access.Name, null, scope), scope, root, depth);
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: not (ThisExpressionSyntax or BaseExpressionSyntax) } access } call:
                return OfCall(access, call, scope, root, depth);
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax own } call when root is null:
                return [Call(own.Name, call.ArgumentList, scope)];
            case InvocationExpressionSyntax { Expression: SimpleNameSyntax name } call when root is null:
                return [Call(name, call.ArgumentList, scope)];
            default:
                return null;
        }
    }

    private List<FluentCall>? OfCall(MemberAccessExpressionSyntax access, InvocationExpressionSyntax call, Scope scope, string? root, int depth)
    {
        if (depth < Deepest && OwnMethod(access.Name.Identifier.ValueText, call, scope) is { } method)
        {
            var (declaration, model) = method;
            var parameters = declaration.ParameterList.Parameters;
            var returned = declaration.ExpressionBody?.Expression
                ?? (declaration.Body is { Statements: { Count: 1 } only } && only[0] is ReturnStatementSyntax { Expression: { } value } ? value : null);
            if (returned is not null && model.GetDeclaredSymbol(declaration, cancellation) is { } symbol && !scope.IsInside(declaration))
            {
                var arguments = ArgumentsOf(symbol, call, scope);
                var inner = scope.EnterCall(model, declaration, $"{call.SyntaxTree.FilePath}@{call.SpanStart}", arguments);
                if (Of(returned, inner, parameters[0].Identifier.ValueText, depth + 1) is { } inlined)
                    return Of(access.Expression, scope, root, depth) is { } before ? [.. before, .. inlined] : null;
            }
        }
        return Append(access.Expression, Call(access.Name, call.ArgumentList, scope), scope, root, depth);
    }

    private List<FluentCall>? Append(ExpressionSyntax before, FluentCall call, Scope scope, string? root, int depth)
    {
        if (Of(before, scope, root, depth) is not { } calls) return null;
        calls.Add(call);
        return calls;
    }

    private FluentCall Call(SimpleNameSyntax name, ArgumentListSyntax? arguments, Scope scope) => new(name.Identifier.ValueText, arguments, name, scope, evaluator);

    /// <summary>An extension method of the program; by its name where the receiver's type is not known.</summary>
    private (MethodDeclarationSyntax Declaration, SemanticModel Model)? OwnMethod(string name, InvocationExpressionSyntax call, Scope scope)
    {
        var found = scope.Model.GetSymbolInfo(call, cancellation).Symbol is IMethodSymbol known
            ? [known.ReducedFrom ?? known]
            : models.Compilation.GetSymbolsWithName(name, SymbolFilter.Member, cancellation).OfType<IMethodSymbol>().Where(static method => method.IsExtensionMethod).ToArray();
        if (found.Length != 1 || !found[0].IsExtensionMethod || found[0].DeclaringSyntaxReferences.Length != 1) return null;
        return found[0].DeclaringSyntaxReferences[0].GetSyntax(cancellation) is MethodDeclarationSyntax declaration && models.For(declaration.SyntaxTree) is { } model
            ? (declaration, model) : null;
    }

    private Dictionary<ISymbol, TextValue> ArgumentsOf(IMethodSymbol method, InvocationExpressionSyntax call, Scope scope)
    {
        var values = new Dictionary<ISymbol, TextValue>(SymbolEqualityComparer.Default);
        foreach (var parameter in method.Parameters.Where(static parameter => parameter.HasExplicitDefaultValue))
            values[parameter] = parameter.ExplicitDefaultValue is { } value ? TextValue.Computed(System.Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)!) : TextValue.Empty;
        for (var i = 0; i < call.ArgumentList.Arguments.Count; i++)
        {
            var argument = call.ArgumentList.Arguments[i];
            var parameter = argument.NameColon is { Name.Identifier.ValueText: var name } ? method.Parameters.FirstOrDefault(p => p.Name == name) : i + 1 < method.Parameters.Length ? method.Parameters[i + 1] : null;
            if (parameter is not null) values[parameter] = evaluator.EvaluateOperand(argument.Expression, scope);
        }
        return values;
    }
}
