using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.Texts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbImpact.CSharp.Values;

/// <summary>The effect of each kind of statement on the variable's value.</summary>
internal sealed partial class VariableHistory
{
    private bool HoldsUse(SyntaxNode node) => node.Span.Contains(_use.Span);

    private bool HoldsWrite(SyntaxNode node) => _writes.Any(write => node.Span.Contains(write.Node.Span));

    private Outcome Run(StatementSyntax statement)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        if (!HoldsUse(statement) && !HoldsWrite(statement))
        {
            if (_breaks is not null && MayEndRound(statement)) _breaks.Add(_value);
            return Declares(statement) ?? EndOf(statement);
        }
        switch (statement)
        {
            case BlockSyntax block:
                return Run(block.Statements);
            case IfStatementSyntax @if:
                return RunIf(@if);
            case SwitchStatementSyntax @switch:
                return RunSwitch(@switch);
            case ForEachStatementSyntax loop:
                return RunLoop(loop, loop.Expression, loop.Statement);
            case ForEachVariableStatementSyntax loop:
                return RunLoop(loop, loop.Expression, loop.Statement);
            case WhileStatementSyntax loop:
                return RunLoop(loop, loop.Condition, loop.Statement);
            case ForStatementSyntax loop:
                return RunLoop(loop, loop.Condition, loop.Statement);
            case DoStatementSyntax loop:
                return RunLoop(loop, null, loop.Statement);
            case TryStatementSyntax @try:
                return RunTry(@try);
            case UsingStatementSyntax @using:
                return RunInner(@using, @using.Statement);
            case LockStatementSyntax @lock:
                return RunInner(@lock, @lock.Statement);
            case CheckedStatementSyntax @checked:
                return RunInner(@checked, @checked.Block);
            case UnsafeStatementSyntax @unsafe:
                return RunInner(@unsafe, @unsafe.Block);
            case FixedStatementSyntax @fixed:
                return RunInner(@fixed, @fixed.Statement);
            case LabeledStatementSyntax labeled:
                return Run(labeled.Statement);
            case LocalFunctionStatementSyntax:
                return HoldsUse(statement) ? Outcome.Found : Outcome.Completes;
            default:
                return RunSimple(statement);
        }
    }

    /// <summary>Whether the statement may end the loop or its round, or the switch, though it does not always.</summary>
    private bool MayEndRound(StatementSyntax statement) => statement is IfStatementSyntax && statement
        .DescendantNodes(static node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or ForStatementSyntax or CommonForEachStatementSyntax
            or WhileStatementSyntax or DoStatementSyntax or SwitchStatementSyntax))
        .Any(node => node is BreakStatementSyntax || (node is ContinueStatementSyntax && !_isInSwitch));

    private Outcome Run(SyntaxList<StatementSyntax> statements)
    {
        foreach (var statement in statements)
        {
            var outcome = Run(statement);
            if (outcome != Outcome.Completes) return outcome;
        }
        return Outcome.Completes;
    }

    private Outcome RunInner(StatementSyntax statement, StatementSyntax inner)
    {
        if (HoldsUse(inner) || (HoldsWrite(inner) && !HoldsUse(statement))) return Run(inner);
        return HoldsUse(statement) ? Outcome.Found : Forget(statement);
    }

    private Outcome? Declares(StatementSyntax statement)
    {
        if (statement is not LocalDeclarationStatementSyntax declaration) return null;
        foreach (var declarator in declaration.Declaration.Variables)
        {
            if (declarator.Identifier.ValueText != _variable.Name) continue;
            if (declarator.Initializer is { } initializer) _value = Initial(initializer.Value);
            return Outcome.Completes;
        }
        return null;
    }

    private Outcome RunSimple(StatementSyntax statement)
    {
        if (HoldsUse(statement)) return Outcome.Found;
        if (Declares(statement) is { } declared) return declared;
        if (statement is ExpressionStatementSyntax { Expression: var expression } && _writes.Count(write => statement.Span.Contains(write.Node.Span) && !IsRootOfOwnChain(write.Node)) == 1)
        {
            if (Apply(expression) is { } value) _value = value;
            else Forget(statement);
            return Outcome.Completes;
        }
        Forget(statement);
        return EndOf(statement);
    }

    /// <summary>A builder or a list after a method of the program has had it; null for another call.</summary>
    private TextValue? AfterCall(InvocationExpressionSyntax call) => _kind is VariableKind.Builder or VariableKind.List
        ? _evaluator.EvaluateHandedOver(call, IsVariable, _value!, _scope) : null;

    /// <summary>The builder in <c>builder = builder.Append(…)</c>, of which the assignment tells.</summary>
    private bool IsRootOfOwnChain(IdentifierNameSyntax name)
    {
        if (_kind != VariableKind.Builder) return false;
        SyntaxNode at = name;
        while (at.Parent is MemberAccessExpressionSyntax or InvocationExpressionSyntax { ArgumentList: not null } && at.Parent is not ArgumentSyntax) at = at.Parent;
        return at != name && at.Parent is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment && assignment.Right == at && IsVariable(assignment.Left);
    }

    /// <summary>The value after an expression that changes it; null where that is not followed.</summary>
    private TextValue? Apply(ExpressionSyntax expression)
    {
        while (expression is AwaitExpressionSyntax or ParenthesizedExpressionSyntax)
            expression = expression is AwaitExpressionSyntax awaited ? awaited.Expression : ((ParenthesizedExpressionSyntax)expression).Expression;
        if (expression is AssignmentExpressionSyntax { Left: IdentifierNameSyntax left, Right: var right } assignment && IsVariable(left))
        {
            var scope = _value is null ? _scope : _scope.With(_variable, _value);
            if (assignment.IsKind(SyntaxKind.SimpleAssignmentExpression))
            {
                return _kind switch
                {
                    VariableKind.Builder => _evaluator.EvaluateNewBuilder(right, scope),
                    VariableKind.List => _evaluator.EvaluateList(right, scope),
                    _ => _evaluator.Evaluate(right, scope),
                };
            }
            return assignment.IsKind(SyntaxKind.AddAssignmentExpression) && _kind == VariableKind.Text && _value is not null
                ? _value.Append(_evaluator.EvaluateOperand(right, scope))
                : null;
        }
        if (_value is null) return null;
        if (expression is InvocationExpressionSyntax call && AfterCall(call) is { } handed) return handed;
        if (_kind == VariableKind.Builder) return _evaluator.ApplyToBuilder(expression, _scope, root => IsVariable(root) ? _value : null);
        if (_kind == VariableKind.List && expression is InvocationExpressionSyntax
            {
                Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax list, Name.Identifier.ValueText: "Add" },
                ArgumentList.Arguments: { Count: 1 } items,
            } && IsVariable(list))
        {
            return _value.Append(_evaluator.Item(items[0].Expression, _scope));
        }
        return null;
    }

    private bool IsVariable(SyntaxNode node) => node is IdentifierNameSyntax identifier && identifier.Identifier.ValueText == _variable.Name;

    private Outcome Forget(SyntaxNode statement)
    {
        _value = Unknown(statement is ExpressionStatementSyntax ? statement : _use, "is changed in a way that is not followed");
        return Outcome.Completes;
    }

    private Outcome RunIf(IfStatementSyntax @if)
    {
        if (HoldsUse(@if.Condition)) return Outcome.Found;
        if (HoldsWrite(@if.Condition)) Forget(@if);
        if (HoldsUse(@if.Statement)) return Run(@if.Statement);
        if (@if.Else is { } only && HoldsUse(only.Statement)) return Run(only.Statement);

        var before = _value;
        var thenOutcome = Run(@if.Statement);
        var afterThen = _value;
        _value = before;
        if (thenOutcome == Outcome.Breaks) _breaks?.Add(afterThen);
        var elseOutcome = @if.Else is { } @else ? Run(@else.Statement) : Outcome.Completes;
        if (elseOutcome == Outcome.Breaks) _breaks?.Add(_value);
        if (thenOutcome != Outcome.Completes) return elseOutcome == Outcome.Breaks ? Outcome.Leaves : elseOutcome;
        if (elseOutcome != Outcome.Completes || _value is null)
        {
            _value = afterThen;
            return Outcome.Completes;
        }
        if (afterThen is not null) _value = _evaluator.Choose(@if.Condition, afterThen, _value, _scope);
        return Outcome.Completes;
    }

    private Outcome RunSwitch(SwitchStatementSyntax @switch)
    {
        if (HoldsUse(@switch.Expression)) return Outcome.Found;
        if (HoldsWrite(@switch.Expression)) Forget(@switch);
        var before = _value;
        var outerBreaks = _breaks;
        var ends = new List<TextValue?>();
        var isExhaustive = false;
        var wasInSwitch = _isInSwitch;
        (_breaks, _isInSwitch) = (ends, true);
        try
        {
            foreach (var section in @switch.Sections)
            {
                isExhaustive |= section.Labels.Any(SyntaxKind.DefaultSwitchLabel);
                _value = before;
                var outcome = Run(section.Statements);
                if (outcome == Outcome.Found) return outcome;
                if (outcome is Outcome.Completes or Outcome.Breaks) ends.Add(_value);
            }
        }
        finally
        {
            (_breaks, _isInSwitch) = (outerBreaks, wasInSwitch);
        }
        if (!isExhaustive) ends.Add(before);
        var values = ends.Where(static value => value is not null).Select(static value => value!).ToArray();
        if (values.Length == 0) return Outcome.Leaves;
        _value = TextValue.Choice(PlaceOf(@switch), values);
        return Outcome.Completes;
    }

    private Outcome RunLoop(StatementSyntax loop, ExpressionSyntax? header, StatementSyntax body)
    {
        if (header is not null && HoldsUse(header) && !HoldsWrite(loop)) return Outcome.Found;
        if (!HoldsWrite(loop)) return HoldsUse(body) ? Run(body) : HoldsUse(loop) ? Outcome.Found : Outcome.Completes;
        var writes = _writes.Where(write => loop.Span.Contains(write.Node.Span)).ToArray();
        if (HoldsUse(loop))
        {
            // Earlier rounds have done what they do.
            if (_value is not null && writes.All(static write => write.Appends))
                _value = _value.Append(TextValue.Of(new RepeatPart("is what earlier rounds of the loop append")));
            else if (_value is not null)
                Forget(loop);
            return HoldsUse(body) ? Run(body) : Outcome.Found;
        }
        if (writes.Any(write => !body.Span.Contains(write.Node.Span))) return Forget(loop);

        var before = _value;
        var outerBreaks = _breaks;
        var breaks = new List<TextValue?>();
        var wasInSwitch = _isInSwitch;
        (_breaks, _isInSwitch) = (breaks, false);
        Run(body);
        (_breaks, _isInSwitch) = (outerBreaks, wasInSwitch);
        var once = before is null ? null : _value?.Behind(before);
        var left = breaks.Select(value => before is null ? null : value?.Behind(before)).ToArray();
        if (once is null || left.Contains(null)) return Forget(loop);
        if (once.IsEmpty && left.All(static value => value!.IsEmpty)) return Outcome.Completes;
        var again = TextValue.Of(new RepeatPart("is repeated in a loop"));
        // Left early, the loop has appended less. What a round asks, the next may answer otherwise: choices inside stay inside.
        _value = before!.Append(TextValue.Of(new ChoicePart(PlaceOf(loop), [once.Append(again), TextValue.Empty, .. left.Where(static value => !value!.IsEmpty).Select(static value => value!)])));
        return Outcome.Completes;
    }

    private Outcome RunTry(TryStatementSyntax @try)
    {
        var before = _value;
        if (HoldsUse(@try.Block)) return Run(@try.Block);
        var outcome = Run(@try.Block);
        var after = _value;
        foreach (var handler in @try.Catches)
        {
            if (HoldsUse(handler))
            {
                _value = before;
                if (HoldsWrite(@try.Block)) Forget(@try);
                return Run(handler.Block);
            }
            if (EndOf(handler.Block) != Outcome.Completes) continue;
            if (HoldsWrite(@try.Block) || HoldsWrite(handler)) after = Unknown(_use, "is changed where an error is caught");
        }
        _value = after;
        if (@try.Finally is not { } @finally) return outcome;
        var end = Run(@finally.Block);
        return end == Outcome.Completes ? outcome : end;
    }

    /// <summary>Whether what follows a statement does not run.</summary>
    internal static bool Leaves(StatementSyntax statement) => EndOf(statement) == Outcome.Leaves;

    /// <summary>How a statement ends that does not concern the variable.</summary>
    private static Outcome EndOf(StatementSyntax statement) => statement switch
    {
        ReturnStatementSyntax or ThrowStatementSyntax or ContinueStatementSyntax or GotoStatementSyntax => Outcome.Leaves,
        YieldStatementSyntax yield when yield.IsKind(SyntaxKind.YieldBreakStatement) => Outcome.Leaves,
        BreakStatementSyntax => Outcome.Breaks,
        BlockSyntax { Statements: { Count: > 0 } statements } => EndOf(statements[statements.Count - 1]),
        IfStatementSyntax { Else: { } @else } @if when EndOf(@if.Statement) is var end && end != Outcome.Completes && EndOf(@else.Statement) == end => end,
        _ => Outcome.Completes,
    };

    private string PlaceOf(SyntaxNode node) =>
        string.Concat(_scope.Calls, node.SyntaxTree.FilePath, "@", node.SpanStart.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
