using System.Collections.Generic;
using System.Linq;
using System.Threading;
using DbImpact.Checks.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbImpact.CSharp.Parameters;

/// <summary>Dapper's DynamicParameters: what its constructor, <c>Add</c> and <c>AddDynamicParams</c> put into it before it is given.</summary>
internal sealed class DynamicParametersReader(SemanticModel model, DapperParameters members, CancellationToken cancellationToken)
{
    private readonly Dictionary<string, GivenParameter> _given = new(System.StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _order = [];
    private bool _isComplete = true;

    public SiteParameters? Read(ExpressionSyntax argument)
    {
        if (argument is BaseObjectCreationExpressionSyntax direct)
        {
            ReadCreation(direct);
            return Result();
        }
        if (model.GetSymbolInfo(argument, cancellationToken).Symbol is not ILocalSymbol local) return null;
        if (local.DeclaringSyntaxReferences.Length != 1
            || local.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken) is not VariableDeclaratorSyntax { Initializer.Value: BaseObjectCreationExpressionSyntax creation }) return null;
        ReadCreation(creation);
        foreach (var use in LocalUses.Of(local, model, cancellationToken)) ReadUse(use);
        return Result();
    }

    private SiteParameters Result() => new() { Given = [.. _order.Select(name => _given[name])], IsComplete = _isComplete };

    private void ReadCreation(BaseObjectCreationExpressionSyntax creation)
    {
        if (creation.ArgumentList is { Arguments: { Count: > 0 } arguments }) AddMembers(arguments[0].Expression);
        if (creation.Initializer is not null) _isComplete = false;
    }

    private void ReadUse(IdentifierNameSyntax use)
    {
        switch (use.Parent)
        {
            case ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } } }
                when name.StartsWith("Query", System.StringComparison.Ordinal) || name.StartsWith("Execute", System.StringComparison.Ordinal):
            case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Get" or "ParameterNames" or "RemoveUnused" }:
                return;
            case ArgumentSyntax { Parent.Parent: BaseObjectCreationExpressionSyntax creation } when model.GetTypeInfo(creation, cancellationToken)
                .Type is { Name: "CommandDefinition" }:
                return;
            case MemberAccessExpressionSyntax
            {
                Name.Identifier.ValueText: "AddDynamicParams",
                Parent: InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } items }
            }:
                AddMembers(items[0].Expression);
                return;
            case MemberAccessExpressionSyntax
            {
                Name.Identifier.ValueText: "Add",
                Parent: InvocationExpressionSyntax { ArgumentList: { Arguments.Count: > 0 } list } call
            }:
                Add(call, list);
                return;
            default:
                _isComplete = false;
                return;
        }
    }

    private void AddMembers(ExpressionSyntax expression)
    {
        if (members.Read(expression).Known is not { } known)
        {
            _isComplete = false;
            return;
        }
        _isComplete &= known.IsComplete;
        foreach (var given in known.Given) Put(given);
    }

    private void Add(InvocationExpressionSyntax call, ArgumentListSyntax list)
    {
        if (model.GetConstantValue(list.Arguments[0].Expression, cancellationToken) is not { HasValue: true, Value: string name })
        {
            _isComplete = false;
            return;
        }
        var method = model.GetSymbolInfo(call, cancellationToken).Symbol as IMethodSymbol;
        var reading = new DbParameterReader.Reading(list.Arguments[0]) { Name = name.TrimStart('@', ':', '?'), TypeIsKnown = method is not null };
        var reader = new DbParameterReader(model, cancellationToken);
        for (var i = 1; i < list.Arguments.Count; i++)
        {
            var argument = list.Arguments[i];
            switch (argument.NameColon?.Name.Identifier.ValueText
                ?? (method is not null && i < method.Parameters.Length ? method.Parameters[i].Name : null))
            {
                case "value":
                    reader.Set(reading, "Value", argument.Expression);
                    break;
                case "dbType" when argument.Expression.ToString() is not ("null" or "default"):
                    reader.Set(reading, "DbType", argument.Expression);
                    break;
                case "direction":
                    reader.Set(reading, "Direction", argument.Expression);
                    break;
            }
        }
        Put(members.Judge(reading.ToGiven(reading.Name)));
    }

    private void Put(GivenParameter given)
    {
        if (!_given.TryGetValue(given.Name, out var known)) _order.Add(given.Name);
        _given[given.Name] = known is null || (Equals(known.Type, given.Type) && known.DeclaredType == given.DeclaredType) ? given
            : given with { TypeIsKnown = false };
    }
}
