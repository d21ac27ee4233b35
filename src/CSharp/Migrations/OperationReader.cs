using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using DbImpact.Checks.Facts;
using DbImpact.Checks.Texts;
using DbImpact.CSharp.Models;
using DbImpact.CSharp.Values;
using DbImpact.PostgreSql.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbImpact.CSharp.Migrations;

/// <summary>Runs through Up or Down of a migration of EF Core's: what it does, in order, as the statements that Npgsql's provider sends.</summary>
internal sealed class OperationReader(SourceModels models, MethodDeclarationSyntax method, CancellationToken cancellation)
{
    private const string Provider = "Npgsql.EntityFrameworkCore.PostgreSQL";

    /// <summary>Calls that change rows only.</summary>
    private static readonly HashSet<string> OfData = new(StringComparer.Ordinal) { "InsertData", "UpdateData", "DeleteData" };

    private readonly SemanticModel _model = models.For(method.SyntaxTree)!;
    private readonly TextEvaluator _evaluator = new(models, cancellation);
    private readonly string _builder = method.ParameterList.Parameters[0].Identifier.ValueText;
    private readonly List<MigrationOperation> _operations = [];

    /// <summary>Whether it does nothing but throw.</summary>
    public bool Throws => method.Body?.Statements is { Count: > 0 } body && body[0] is ThrowStatementSyntax
        || method.ExpressionBody?.Expression is ThrowExpressionSyntax;

    public bool IsEmpty => method.Body is { Statements.Count: 0 };

    public IReadOnlyList<MigrationOperation> Read()
    {
        if (method.Body is { } body) Read(body.Statements, null);
        else if (method.ExpressionBody is { } expression) Read(expression.Expression, null);
        return _operations;
    }

    private void Read(SyntaxList<StatementSyntax> statements, string? condition)
    {
        foreach (var statement in statements)
        {
            Read(statement, condition);
            if (statement is IfStatementSyntax { Else: null } branch && Holds(branch.Condition) is var holds && holds != false && Leaves(branch.Statement))
            {
                if (holds == true) return;
                condition ??= $"only unless {branch.Condition}";
            }
        }
    }

    private void Read(StatementSyntax statement, string? condition)
    {
        cancellation.ThrowIfCancellationRequested();
        switch (statement)
        {
            case BlockSyntax block:
                Read(block.Statements, condition);
                break;
            case ExpressionStatementSyntax { Expression: var expression }:
                Read(expression, condition);
                break;
            case IfStatementSyntax branch:
                var holds = Holds(branch.Condition);
                if (holds != false) Read(branch.Statement, holds == true ? condition : condition ?? $"only if {branch.Condition}");
                if (holds != true && branch.Else is { } other) Read(other.Statement, holds == false ? condition : condition ?? $"only unless {branch.Condition}");
                break;
            case LocalDeclarationStatementSyntax or ReturnStatementSyntax or EmptyStatementSyntax or LocalFunctionStatementSyntax or ThrowStatementSyntax:
                break;
            default:
                if (UsesBuilder(statement)) Add(statement, "is made in a " + (statement is SwitchStatementSyntax ? "switch" : "loop"), condition);
                break;
        }
    }

    private void Read(ExpressionSyntax expression, string? condition)
    {
        if (expression is not InvocationExpressionSyntax invocation)
        {
            if (UsesBuilder(expression)) Add(expression, "cannot be followed", condition);
            return;
        }
        var call = new OperationCall(invocation, Text);
        if (call.Receiver is not IdentifierNameSyntax { Identifier.ValueText: var receiver } || receiver != _builder)
        {
            var isGuard = call.Name is "ThrowIfNull" && call.Receiver?.ToString().EndsWith("ArgumentNullException", StringComparison.Ordinal) == true;
            if (call.Receiver is not BaseExpressionSyntax && !isGuard && UsesBuilder(expression)) Add(expression, $"calls {Shown(invocation)}, which is not followed", condition);
            return;
        }
        if (OfData.Contains(call.Name)) return;
        if (call.Name == "Sql")
        {
            AddSql(call, condition);
            return;
        }
        try
        {
            if (OperationText.Of(call) is not { } texts)
            {
                Add(expression, $"calls {call.Name}, which is not known", condition);
                return;
            }
            _operations.AddRange(texts.Select(text => new MigrationOperation
            {
                Text = new SqlText(text.Sql),
                Place = PlaceOf(call),
                Gap = text.Gap,
                Condition = condition,
                Targets = [text.Target],
            }));
        }
        catch (UnknownPartException unknown)
        {
            var table = TargetOf(call);
            _operations.Add(new MigrationOperation { Place = PlaceOf(call), Gap = unknown.Message, Condition = condition, Targets = table is null ? null : [table] });
        }
    }

    private void AddSql(OperationCall call, string? condition)
    {
        if (call.Argument("sql") is not { } sql) return;
        var written = SqlTextWriter.Write(_evaluator.Evaluate(sql, _model), ParameterStyle.Positional, sql.ToSourceSpan());
        var text = written.Count == 1 && written[0].Gaps.Count == 0 ? written[0].Text : null;
        _operations.Add(new MigrationOperation
        {
            Text = text,
            Place = sql.ToSourceSpan(),
            Condition = condition,
            Gap = text is null ? "runs SQL that is not known" : null,
            IsWritten = true,
        });
    }

    private void Add(SyntaxNode node, string gap, string? condition) =>
        _operations.Add(new MigrationOperation { Place = node.ToSourceSpan(), Gap = gap, Condition = condition });

    /// <summary>The characters of the call's name: what follows it may be long.</summary>
    private static SourceSpan PlaceOf(OperationCall call) => ((MemberAccessExpressionSyntax)call.Invocation.Expression).Name.ToSourceSpan();

    private MigrationTarget? TargetOf(OperationCall call)
    {
        var name = call.Argument("table") ?? (call.Name is "CreateTable" or "DropTable" or "RenameTable" or "AlterTable" ? call.Argument("name") : null);
        return name is not null && Text(name) is { } table ? new MigrationTarget(call.Argument("schema") is { } schema ? Text(schema) : null, table) : null;
    }

    private string? Text(ExpressionSyntax expression) => _evaluator.Evaluate(expression, _model).KnownText();

    private bool UsesBuilder(SyntaxNode node) =>
        node.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(name => name.Identifier.ValueText == _builder);

    private static string Shown(InvocationExpressionSyntax invocation) => invocation.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        var other => other.ToString(),
    };

    private static bool Leaves(StatementSyntax statement) => statement is ReturnStatementSyntax
        || statement is BlockSyntax { Statements: { Count: > 0 } statements } && statements[statements.Count - 1] is ReturnStatementSyntax;

    /// <summary>Whether the condition, that the provider is Npgsql's, holds; null for any other.</summary>
    private bool? Holds(ExpressionSyntax condition)
    {
        switch (condition)
        {
            case ParenthesizedExpressionSyntax inner:
                return Holds(inner.Expression);
            case PrefixUnaryExpressionSyntax negation when negation.IsKind(SyntaxKind.LogicalNotExpression):
                return !Holds(negation.Operand);
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } }:
                return name switch
                {
                    "IsNpgsql" => true,
                    "IsSqlServer" or "IsSqlite" or "IsMySql" or "IsOracle" => false,
                    _ => null,
                };
            case BinaryExpressionSyntax comparison when (comparison.IsKind(SyntaxKind.EqualsExpression) || comparison.IsKind(SyntaxKind.NotEqualsExpression))
                && comparison.Left.ToString().EndsWith("ActiveProvider", StringComparison.Ordinal) && Text(comparison.Right) is { } provider:
                return provider == Provider == comparison.IsKind(SyntaxKind.EqualsExpression);
            default:
                return null;
        }
    }
}
