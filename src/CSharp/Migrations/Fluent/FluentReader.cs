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
using Scope = DbImpact.CSharp.Values.Scope;

namespace DbImpact.CSharp.Migrations.Fluent;

/// <summary>Runs through Up or Down of a migration of FluentMigrator's, and through the methods of the program that it calls.</summary>
/// <param name="models">The compilation.</param>
/// <param name="method">Up or Down.</param>
/// <param name="text">What writes the statements.</param>
/// <param name="doubt">Why it is not certain that the migration runs, for a person; null where it is.</param>
/// <param name="cancellation">Ends the reading.</param>
internal sealed class FluentReader(SourceModels models, MethodDeclarationSyntax method, FluentText text, string? doubt, CancellationToken cancellation)
    : MigrationMethodReader(models, method, cancellation)
{
    /// <summary>A condition that asks whether something is there: the statement runs where it can.</summary>
    private const string Checked = "where it is not there yet";

    private const int DeepestCall = 8;

    private static readonly HashSet<string> Roots = new(StringComparer.Ordinal) { "Create", "Alter", "Delete", "Rename", "Insert", "Update", "Execute" };

    private readonly FluentChain _chains = new(models, new TextEvaluator(models, cancellation), cancellation);

    protected override bool LocalsMayAct => true;

    protected override void Read(ExpressionSyntax expression, string? condition, Scope scope)
    {
        if (expression is AssignmentExpressionSyntax { Right: InvocationExpressionSyntax assigned }) expression = assigned;
        if (_chains.Of(expression, scope) is not { } calls)
        {
            if (MayAct(expression)) Add(expression, "cannot be followed", condition);
            return;
        }
        if (calls[0] is { Name: "IfDatabase", Arguments: not null } asked)
        {
            if (IsPostgreSql(asked) is var answer && answer == false) return;
            Run(calls.Skip(1).ToArray(), expression, answer == true ? condition : condition ?? $"only if {asked.Arguments} is the database", scope);
        }
        else if (calls[0].Arguments is not null) Follow(calls, expression, condition, scope);
        else Run(calls, expression, condition, scope);
    }

    protected override void Add(MigrationOperation operation)
    {
        if (operation.Condition == Checked) operation = operation with { Condition = null, IsChecked = true };
        base.Add(doubt is null ? operation : operation with { Condition = doubt });
    }

    protected override string ConditionOf(ExpressionSyntax condition, bool holds) => AsksForExistence(condition) ? Checked : base.ConditionOf(condition, holds);

    protected override bool? Holds(ExpressionSyntax condition, Scope scope) =>
        scope.Model.GetConstantValue(condition, Cancellation) is { HasValue: true, Value: bool value } ? value : null;

    protected override bool MayAct(SyntaxNode node) => node.DescendantNodesAndSelf().Any(static found => found switch
    {
        IdentifierNameSyntax { Parent: MemberAccessExpressionSyntax access } name when access.Expression == name => Roots.Contains(name.Identifier.ValueText),
        InvocationExpressionSyntax { Expression: IdentifierNameSyntax called } => called.Identifier.ValueText != "nameof",
        _ => false,
    });

    /// <summary><c>Schema.Table("users").Exists()</c>, alone or with others.</summary>
    private static bool AsksForExistence(ExpressionSyntax condition) => condition switch
    {
        ParenthesizedExpressionSyntax inner => AsksForExistence(inner.Expression),
        PrefixUnaryExpressionSyntax not when not.IsKind(SyntaxKind.LogicalNotExpression) => AsksForExistence(not.Operand),
        BinaryExpressionSyntax both when both.IsKind(SyntaxKind.LogicalAndExpression) || both.IsKind(SyntaxKind.LogicalOrExpression) => AsksForExistence(both.Left) && AsksForExistence(both.Right),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Exists" } } call => call.ToString().StartsWith("Schema.", StringComparison.Ordinal),
        _ => false,
    };

    /// <summary>Whether one of the databases is PostgreSQL; null where that is not known.</summary>
    private static bool? IsPostgreSql(FluentCall call)
    {
        var isKnown = true;
        for (var i = 0; i < call.Count; i++)
        {
            var name = call[i] is MemberAccessExpressionSyntax access ? access.Name.Identifier.ValueText : call.Evaluator.Evaluate(call[i], call.Scope).KnownText();
            if (string.Equals(name, "PostgreSQL", StringComparison.OrdinalIgnoreCase)) return true;
            // A certain version, an expression; of "Postgres" the library's versions say different things.
            isKnown &= name is not null && !name.StartsWith("Postgres", StringComparison.OrdinalIgnoreCase);
        }
        return isKnown ? false : null;
    }

    private void Run(IReadOnlyList<FluentCall> calls, ExpressionSyntax expression, string? condition, Scope scope)
    {
        if (calls.Count == 0) return;
        if (calls[0] is { Name: "Delegate", Arguments: not null } inner)
        {
            if (inner[0] is LambdaExpressionSyntax { Block: { } block }) Read(block.Statements, condition, inner.Scope);
            else if (inner[0] is LambdaExpressionSyntax { ExpressionBody: { } body }) Read(body, condition, inner.Scope);
            else Add(expression, "cannot be followed", condition);
            return;
        }
        if (calls.Count < 2 || !Roots.Contains(calls[0].Name) || calls[1].Arguments is null)
        {
            if (MayAct(expression)) Add(expression, "cannot be followed", condition);
            return;
        }
        var chain = calls.Skip(1).ToArray();
        switch (calls[0].Name)
        {
            // What changes rows only.
            case "Insert" or "Update":
            case "Delete" when chain[0].Name == "FromTable":
                return;
            case "Execute":
                Execute(chain[0], condition);
                return;
        }
        try
        {
            if (text.Of(calls[0].Name, chain) is not { } statements)
            {
                Forgo(chain, $"calls {string.Join(".", calls.Select(static call => call.Name))}, which is not known", condition);
                return;
            }
            foreach (var statement in statements)
                Add(new MigrationOperation { Text = new SqlText(statement.Sql), Place = chain[0].Place.ToSourceSpan(), Gap = statement.Gap, Condition = condition, Targets = [statement.Target] });
        }
        catch (UnknownPartException unknown)
        {
            Forgo(chain, unknown.Message, condition);
        }
    }

    private void Execute(FluentCall call, string? condition)
    {
        if (call.Name == "Sql" && call.Count > 0) AddSql(call[0], condition, call.Scope);
        else Add(call.Place, call.Name switch
        {
            "Script" or "EmbeddedScript" or "EmbeddedScripts" => "runs a script that is not read",
            "WithConnection" => "runs code on a connection, which is not followed",
            _ => $"calls Execute.{call.Name}, which is not known",
        }, condition);
    }

    private void Forgo(IReadOnlyList<FluentCall> chain, string gap, string? condition)
    {
        var tables = chain.Where(static call => call.Name is "Table" or "OnTable" or "FromTable" or "ToTable" && call.Count > 0)
            .Select(static call => call.Evaluator.Evaluate(call[0], call.Scope).KnownText()).ToArray();
        Add(new MigrationOperation
        {
            Place = chain[0].Place.ToSourceSpan(),
            Gap = gap,
            Condition = condition,
            Targets = tables.Length == 0 || tables.Contains(null) ? null : [.. tables.Select(static name => new MigrationTarget(null, name!))],
        });
    }

    /// <summary>A method of the program: its statements, its parameters being the call's arguments.</summary>
    private void Follow(IReadOnlyList<FluentCall> calls, ExpressionSyntax expression, string? condition, Scope scope)
    {
        var call = calls[0];
        if (calls.Count > 1 || call.Place.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { } invocation
            || scope.Model.GetSymbolInfo(invocation, Cancellation).Symbol is not IMethodSymbol called || called.DeclaringSyntaxReferences.Length != 1
            || called.DeclaringSyntaxReferences[0].GetSyntax(Cancellation) is not MethodDeclarationSyntax declaration
            || Models.For(declaration.SyntaxTree) is not { } model || scope.Depth >= DeepestCall || scope.IsInside(declaration) || called.IsVirtual || called.IsAbstract)
        {
            if (call.Name != "nameof") Add(expression, $"calls {call.Name}, which is not followed", condition);
            return;
        }
        var arguments = new Dictionary<ISymbol, TextValue>(SymbolEqualityComparer.Default);
        foreach (var pair in TextEvaluator.BindArguments(called, call.Arguments, null)) arguments[pair.Key] = Evaluator.EvaluateOperand(pair.Value, scope);
        var inner = scope.EnterCall(model, declaration, $"{invocation.SyntaxTree.FilePath}@{invocation.SpanStart}", arguments);
        if (declaration.Body is { } body) Read(body.Statements, condition, inner);
        else if (declaration.ExpressionBody is { } arrow) Read(arrow.Expression, condition, inner);
    }
}
