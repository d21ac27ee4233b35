using System.Collections.Generic;
using System.Linq;
using System.Threading;
using DbImpact.Checks.Facts;
using DbImpact.Checks.Texts;
using DbImpact.CSharp.Models;
using DbImpact.CSharp.Values;
using DbImpact.PostgreSql.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Scope = DbImpact.CSharp.Values.Scope;

namespace DbImpact.CSharp.Migrations;

/// <summary>Runs through a method of a migration, statement by statement: what it does, in order, and under which conditions.</summary>
internal abstract class MigrationMethodReader(SourceModels models, MethodDeclarationSyntax method, CancellationToken cancellation)
{
    private readonly List<MigrationOperation> _operations = [];

    protected SourceModels Models { get; } = models;

    protected TextEvaluator Evaluator { get; } = new(models, cancellation);

    protected MethodDeclarationSyntax Method { get; } = method;

    protected CancellationToken Cancellation { get; } = cancellation;

    /// <summary>Whether it does nothing but throw.</summary>
    public bool Throws => Method.Body?.Statements is { Count: > 0 } body && body[0] is ThrowStatementSyntax
        || Method.ExpressionBody?.Expression is ThrowExpressionSyntax;

    public bool IsEmpty => Method.Body is { Statements.Count: 0 };

    public IReadOnlyList<MigrationOperation> Read()
    {
        var scope = new Scope(Models.For(Method.SyntaxTree)!);
        if (Method.Body is { } body) Read(body.Statements, null, scope);
        else if (Method.ExpressionBody is { } expression) Read(expression.Expression, null, scope);
        return _operations;
    }

    /// <summary>What an expression statement does.</summary>
    protected abstract void Read(ExpressionSyntax expression, string? condition, Scope scope);

    /// <summary>Whether anything in the node can change the database.</summary>
    protected abstract bool MayAct(SyntaxNode node);

    /// <summary>Whether what a variable is made of changes the database.</summary>
    protected virtual bool LocalsMayAct => false;

    /// <summary>Whether a condition always holds, or never; null for any other.</summary>
    protected abstract bool? Holds(ExpressionSyntax condition, Scope scope);

    /// <summary>Under which condition a branch runs, for a person.</summary>
    protected virtual string ConditionOf(ExpressionSyntax condition, bool holds) => (holds ? "only if " : "only unless ") + condition;

    protected virtual void Add(MigrationOperation operation) => _operations.Add(operation);

    protected void Add(SyntaxNode node, string gap, string? condition) => Add(new MigrationOperation { Place = node.ToSourceSpan(), Gap = gap, Condition = condition });

    protected void AddSql(ExpressionSyntax sql, string? condition, Scope scope)
    {
        var written = SqlTextWriter.Write(Evaluator.Evaluate(sql, scope), ParameterStyle.Positional, sql.ToSourceSpan());
        var text = written.Count == 1 && written[0].Gaps.Count == 0 ? written[0].Text : null;
        Add(new MigrationOperation
        {
            Text = text,
            Place = sql.ToSourceSpan(),
            Condition = condition,
            Gap = text is null ? "runs SQL that is not known" : null,
            IsWritten = true,
        });
    }

    protected string? Text(ExpressionSyntax expression, Scope scope) => Evaluator.Evaluate(expression, scope).KnownText();

    protected void Read(SyntaxList<StatementSyntax> statements, string? condition, Scope scope)
    {
        foreach (var statement in statements)
        {
            Read(statement, condition, scope);
            if (statement is IfStatementSyntax { Else: null } branch && Holds(branch.Condition, scope) is var holds && holds != false && Leaves(branch.Statement))
            {
                if (holds == true) return;
                condition ??= ConditionOf(branch.Condition, false);
            }
        }
    }

    private void Read(StatementSyntax statement, string? condition, Scope scope)
    {
        Cancellation.ThrowIfCancellationRequested();
        switch (statement)
        {
            case BlockSyntax block:
                Read(block.Statements, condition, scope);
                break;
            case ExpressionStatementSyntax { Expression: var expression }:
                Read(expression, condition, scope);
                break;
            case IfStatementSyntax branch:
                var holds = Holds(branch.Condition, scope);
                if (holds != false) Read(branch.Statement, holds == true ? condition : condition ?? ConditionOf(branch.Condition, true), scope);
                if (holds != true && branch.Else is { } other) Read(other.Statement, holds == false ? condition : condition ?? ConditionOf(branch.Condition, false), scope);
                break;
            case LocalDeclarationStatementSyntax local when LocalsMayAct:
                foreach (var made in local.Declaration.Variables.Select(static variable => variable.Initializer?.Value).OfType<InvocationExpressionSyntax>().Where(MayAct))
                    Read(made, condition, scope);
                break;
            case LocalDeclarationStatementSyntax or ReturnStatementSyntax or EmptyStatementSyntax or LocalFunctionStatementSyntax or ThrowStatementSyntax:
                break;
            default:
                if (MayAct(statement)) Add(statement, "is made in a " + (statement is SwitchStatementSyntax ? "switch" : "loop"), condition);
                break;
        }
    }

    private static bool Leaves(StatementSyntax statement) => statement is ReturnStatementSyntax
        || statement is BlockSyntax { Statements: { Count: > 0 } statements } && statements[statements.Count - 1] is ReturnStatementSyntax;
}
