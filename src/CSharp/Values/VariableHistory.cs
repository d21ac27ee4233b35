using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using DbImpact.Checks.Texts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbImpact.CSharp.Values;

/// <summary>
/// What a local variable or a parameter holds where it is used: the statements between its declaration and the use are gone
/// through in order, branches are kept as choices, and what a loop appends is appended any number of times.
/// </summary>
internal sealed partial class VariableHistory
{
    private readonly TextEvaluator _evaluator;
    private readonly Scope _scope;
    private readonly ISymbol _variable;
    private readonly CancellationToken _cancellationToken;
    private readonly VariableKind _kind;
    private SyntaxNode _use = null!;
    private VariableWrite[] _writes = [];
    private TextValue? _value;
    private List<TextValue?>? _breaks;
    private bool _isInSwitch;

    public VariableHistory(TextEvaluator evaluator, Scope scope, ISymbol variable, CancellationToken cancellationToken)
    {
        _evaluator = evaluator;
        _scope = scope;
        _variable = variable;
        _cancellationToken = cancellationToken;
        _kind = VariableWrite.KindOf(variable is ILocalSymbol local ? local.Type : ((IParameterSymbol)variable).Type);
    }

    /// <summary>How a statement ends.</summary>
    private enum Outcome
    {
        /// <summary>With the next statement.</summary>
        Completes,

        /// <summary>With the end of the loop or switch around it.</summary>
        Breaks,

        /// <summary>Elsewhere: return, throw, continue.</summary>
        Leaves,

        /// <summary>At the use.</summary>
        Found,
    }

    public TextValue ValueAt(IdentifierNameSyntax use)
    {
        _use = use;
        if (_kind == VariableKind.Other) return TextEvaluator.Hole(use, _variable is ILocalSymbol ? "is a variable" : "is a parameter");
        return _variable is IParameterSymbol parameter ? ParameterAt(parameter, use) : LocalAt(use);
    }

    private TextValue ParameterAt(IParameterSymbol parameter, IdentifierNameSyntax use)
    {
        var initial = _scope.ValueOf(parameter) ?? _evaluator.Parameter(parameter, use);
        var body = parameter.ContainingSymbol.DeclaringSyntaxReferences.Length == 1
            ? parameter.ContainingSymbol.DeclaringSyntaxReferences[0].GetSyntax(_cancellationToken) switch
            {
                BaseMethodDeclarationSyntax method => method.Body,
                LocalFunctionStatementSyntax function => function.Body,
                _ => null,
            }
            : null;
        if (body is null || !body.Span.Contains(use.Span) || body.SyntaxTree != use.SyntaxTree) return initial;
        _writes = VariableWrite.FindAll(body, _variable.Name, _kind, _cancellationToken);
        return _writes.Length == 0 ? initial : Follow(body, body.Statements, 0, initial);
    }

    /// <summary>What a parameter that is a builder or a list holds when its method ends; null where that is not followed.</summary>
    public TextValue? ValueAtEnd(SyntaxNode declaration, BlockSyntax body)
    {
        _use = declaration;
        _writes = VariableWrite.FindAll(body, _variable.Name, _kind, _cancellationToken);
        _value = _scope.ValueOf(_variable);
        var returns = body.DescendantNodes().OfType<ReturnStatementSyntax>().Count(statement => statement != body.Statements.LastOrDefault());
        if (returns > 0 || body.DescendantNodes().Any(static node => node is GotoStatementSyntax) || _writes.Any(write => FunctionOf(write.Node, body) is not null)) return null;
        foreach (var statement in body.Statements)
            if (Run(statement) != Outcome.Completes) break;
        return _value;
    }

    private TextValue LocalAt(IdentifierNameSyntax use)
    {
        if (_variable.DeclaringSyntaxReferences.Length != 1) return Unknown(use, "is a variable");
        switch (_variable.DeclaringSyntaxReferences[0].GetSyntax(_cancellationToken))
        {
            case VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax statement } declarator:
                return DeclaredAt(statement, declarator.Initializer?.Value, use);
            case VariableDeclaratorSyntax { Parent.Parent: UsingStatementSyntax, Initializer.Value: var value }:
                return Initial(value);
            case ForEachStatementSyntax loop:
                return ElementOf(loop, use);
            default:
                return Unknown(use, "is a variable");
        }
    }

    private TextValue DeclaredAt(LocalDeclarationStatementSyntax declaration, ExpressionSyntax? initializer, IdentifierNameSyntax use)
    {
        var (container, statements) = StatementsAround(declaration);
        if (container is null || !container.Span.Contains(use.Span)) return Unknown(use, "is a variable");
        if (initializer?.Span.Contains(use.Span) == true) return Unknown(use, "is defined by itself");
        _writes = VariableWrite.FindAll(container, _variable.Name, _kind, _cancellationToken);
        if (_writes.Length == 0) return initializer is null ? Unknown(use, "is never set") : Initial(initializer);
        return Follow(container, statements, statements.TakeWhile(statement => statement != declaration).Count(), null);
    }

    /// <summary>The same text in every round, or one of the texts of a list that is written down.</summary>
    private TextValue ElementOf(ForEachStatementSyntax loop, IdentifierNameSyntax use)
    {
        if (_evaluator.EvaluateList(loop.Expression, _scope) is not { } list) return Unknown(use, "is an element of a list");
        var items = new List<List<TextPart>>();
        foreach (var part in list.Parts)
        {
            if (part is ItemPart) items.Add([]);
            else if (part is ChoicePart || items.Count == 0) return Unknown(use, "is an element of a list");
            else items[items.Count - 1].Add(part);
        }
        return items.Count is 0 or > 16
            ? Unknown(use, "is an element of a list")
            : TextValue.Choice($"{_scope.Calls}{loop.SyntaxTree.FilePath}@{loop.SpanStart}: element", items.Select(static item => TextValue.Of(item)).ToArray());
    }

    private static (SyntaxNode? Container, IReadOnlyList<StatementSyntax> Statements) StatementsAround(StatementSyntax statement) => statement.Parent switch
    {
        BlockSyntax block => (block, block.Statements),
        SwitchSectionSyntax section => (section.Parent, section.Statements),
        GlobalStatementSyntax { Parent: CompilationUnitSyntax unit } =>
            (unit, unit.Members.OfType<GlobalStatementSyntax>().Select(static global => global.Statement).ToArray()),
        _ => (null, []),
    };

    private TextValue Follow(SyntaxNode container, IReadOnlyList<StatementSyntax> statements, int first, TextValue? initial)
    {
        if (FunctionOf(_use, container) is { } function)
        {
            // A lambda or local function runs at a time of its own: the variable must have got its last value before.
            var isSettled = function is AnonymousFunctionExpressionSyntax && _writes.All(write => write.Node.Span.End < function.SpanStart);
            if (!isSettled) return Unknown(_use, "is changed elsewhere");
        }
        if (_writes.Any(write => FunctionOf(write.Node, container) is not null)) return Unknown(_use, "is changed in a function of its own");
        if (container.DescendantNodes().Any(node => node is GotoStatementSyntax jump
            && (jump.IsKind(SyntaxKind.GotoStatement) || (jump.FirstAncestorOrSelf<SwitchStatementSyntax>() is { } around && HoldsWrite(around)))))
            return Unknown(_use, "is changed between jumps");

        _value = initial;
        var outcome = Outcome.Completes;
        for (var i = Math.Max(first, 0); i < statements.Count && outcome == Outcome.Completes; i++) outcome = Run(statements[i]);
        return outcome == Outcome.Found && _value is not null ? _value : Unknown(_use, "is set in a way that is not followed");
    }

    /// <summary>The function inside <paramref name="container"/> that holds the node, or null.</summary>
    private static SyntaxNode? FunctionOf(SyntaxNode node, SyntaxNode container)
    {
        for (var at = node.Parent; at is not null && at != container; at = at.Parent)
        {
            if (at is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax) return at;
        }
        return null;
    }

    private TextValue Initial(ExpressionSyntax initializer) => _kind switch
    {
        VariableKind.Builder => _evaluator.EvaluateNewBuilder(initializer, _scope),
        VariableKind.List => _evaluator.EvaluateList(initializer, _scope) ?? TextEvaluator.Hole(initializer, "is a list"),
        _ => _evaluator.Evaluate(initializer, _scope),
    };

    private static TextValue Unknown(SyntaxNode node, string reason) => TextValue.Hole(Condition.Squeeze(node), reason);
}
