using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using DbImpact.Checks.Facts;
using DbImpact.CSharp.Models;
using DbImpact.CSharp.Values;
using DbImpact.PostgreSql.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Scope = DbImpact.CSharp.Values.Scope;

namespace DbImpact.CSharp.Migrations;

/// <summary>Runs through Up or Down of a migration of EF Core's: what it does, as the statements that Npgsql's provider sends.</summary>
internal sealed class OperationReader(SourceModels models, MethodDeclarationSyntax method, CancellationToken cancellation)
    : MigrationMethodReader(models, method, cancellation)
{
    private const string Provider = "Npgsql.EntityFrameworkCore.PostgreSQL";

    /// <summary>Calls that change rows only.</summary>
    private static readonly HashSet<string> OfData = new(StringComparer.Ordinal) { "InsertData", "UpdateData", "DeleteData" };

    private readonly string _builder = method.ParameterList.Parameters[0].Identifier.ValueText;

    protected override void Read(ExpressionSyntax expression, string? condition, Scope scope)
    {
        if (expression is not InvocationExpressionSyntax invocation)
        {
            if (MayAct(expression)) Add(expression, "cannot be followed", condition);
            return;
        }
        var call = new OperationCall(invocation, argument => Text(argument, scope));
        if (call.Receiver is not IdentifierNameSyntax { Identifier.ValueText: var receiver } || receiver != _builder)
        {
            var isGuard = call.Name is "ThrowIfNull" && call.Receiver?.ToString().EndsWith("ArgumentNullException", StringComparison.Ordinal) == true;
            if (call.Receiver is not BaseExpressionSyntax && !isGuard && MayAct(expression)) Add(expression, $"calls {Shown(invocation)}, which is not followed", condition);
            return;
        }
        if (OfData.Contains(call.Name)) return;
        if (call.Name == "Sql")
        {
            if (call.Argument("sql") is { } sql) AddSql(sql, condition, scope);
            return;
        }
        try
        {
            if (OperationText.Of(call) is not { } texts)
            {
                Add(expression, $"calls {call.Name}, which is not known", condition);
                return;
            }
            foreach (var text in texts)
                Add(new MigrationOperation { Text = new SqlText(text.Sql), Place = PlaceOf(call), Gap = text.Gap, Condition = condition, Targets = [text.Target] });
        }
        catch (UnknownPartException unknown)
        {
            var table = TargetOf(call, scope);
            Add(new MigrationOperation { Place = PlaceOf(call), Gap = unknown.Message, Condition = condition, Targets = table is null ? null : [table] });
        }
    }

    /// <summary>The characters of the call's name: what follows it may be long.</summary>
    private static SourceSpan PlaceOf(OperationCall call) => ((MemberAccessExpressionSyntax)call.Invocation.Expression).Name.ToSourceSpan();

    private MigrationTarget? TargetOf(OperationCall call, Scope scope)
    {
        var name = call.Argument("table") ?? (call.Name is "CreateTable" or "DropTable" or "RenameTable" or "AlterTable" ? call.Argument("name") : null);
        return name is not null && Text(name, scope) is { } table ? new MigrationTarget(call.Argument("schema") is { } schema ? Text(schema, scope) : null, table) : null;
    }

    protected override bool MayAct(SyntaxNode node) =>
        node.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(name => name.Identifier.ValueText == _builder);

    private static string Shown(InvocationExpressionSyntax invocation) => invocation.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        var other => other.ToString(),
    };

    /// <summary>Whether the condition, that the provider is Npgsql's, holds; null for any other.</summary>
    protected override bool? Holds(ExpressionSyntax condition, Scope scope)
    {
        switch (condition)
        {
            case ParenthesizedExpressionSyntax inner:
                return Holds(inner.Expression, scope);
            case PrefixUnaryExpressionSyntax negation when negation.IsKind(SyntaxKind.LogicalNotExpression):
                return !Holds(negation.Operand, scope);
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } }:
                return name switch
                {
                    "IsNpgsql" => true,
                    "IsSqlServer" or "IsSqlite" or "IsMySql" or "IsOracle" => false,
                    _ => null,
                };
            case BinaryExpressionSyntax comparison when (comparison.IsKind(SyntaxKind.EqualsExpression) || comparison.IsKind(SyntaxKind.NotEqualsExpression))
                && comparison.Left.ToString().EndsWith("ActiveProvider", StringComparison.Ordinal) && Text(comparison.Right, scope) is { } provider:
                return provider == Provider == comparison.IsKind(SyntaxKind.EqualsExpression);
            default:
                return null;
        }
    }
}
