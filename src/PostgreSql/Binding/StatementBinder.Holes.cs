using System.Collections.Generic;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding;

/// <summary>
/// Holes that hold more than a name or a value. What stands around them is bound as far as it is known to what it belongs, for the references
/// in it; nothing is reported that the holes might mend.
/// </summary>
internal sealed partial class StatementBinder
{
    /// <summary>Whether holes may change the meaning of all of the statement, so that nothing in it is certainly wrong.</summary>
    private bool _isLoose;

    private bool? _hasWith;

    /// <summary>Whether the word WITH stands in the text, be it read as a clause or not, or may be in a hole of it.</summary>
    private bool HasWith
    {
        get
        {
            return _hasWith ??= Find();

            bool Find()
            {
                var text = _text.Text;
                for (var i = text.IndexOf("with", System.StringComparison.OrdinalIgnoreCase); i >= 0; i = text.IndexOf("with", i + 4, System.StringComparison.OrdinalIgnoreCase))
                {
                    var isWord = (i == 0 || !IsNamePart(text[i - 1])) && (i + 4 == text.Length || !IsNamePart(text[i + 4]));
                    if (isWord) return true;
                }
                return false;
            }

            static bool IsNamePart(char c) => char.IsLetterOrDigit(c) || c is '_' or '$';
        }
    }

    private QueryResult BindHoleStatement(HoleStatement statement, Scope scope)
    {
        _isLoose = true;
        scope.HasUnknownCommonTable = true;
        // WITH, a name and AS may be in the hole.
        if (PrecedesParenthesis(statement.Span.Start)) _hasWith = true;
        if (statement.Statement is { } inner) BindAnyStatement(inner, scope);
        BindFragments(statement.Fragments, new Scope(scope) { IsOpen = true });
        return QueryResult.Unknown;
    }

    private void BindFragments(IEnumerable<HoleFragment> fragments, Scope scope)
    {
        foreach (var fragment in fragments)
            foreach (var part in fragment.Parts) BindPart(part, scope);
    }

    private void BindFragments(NodeList<HoleFragment> fragments, Scope scope)
    {
        foreach (var fragment in fragments)
            foreach (var part in fragment.Parts) BindPart(part, scope);
    }

    /// <summary>What goes on behind a hole. It may be in a clause that sees other names than those of FROM.</summary>
    private void BindPart(SqlNode part, Scope scope)
    {
        switch (part)
        {
            case SqlExpression expression:
                BindBehindHole(expression, scope);
                break;
            case SelectStatement select:
                // The WITH of a query behind a parenthesis may be in the hole before.
                if (FollowsParenthesis(select.Span.Start)) _hasWith = true;
                BindSelect(select, new Scope(scope.Parent) { IsOpen = true });
                break;
        }
    }

    private bool PrecedesParenthesis(int position)
    {
        if (position >= _text.Text.Length || !_text.IsHole(position)) return false;
        do position++;
        while (position < _text.Text.Length && (char.IsWhiteSpace(_text.Text[position]) || _text.IsHole(position)));
        return position < _text.Text.Length && _text.Text[position] == '(';
    }

    private bool FollowsParenthesis(int position)
    {
        while (position > 0 && char.IsWhiteSpace(_text.Text[position - 1])) position--;
        return position > 0 && _text.Text[position - 1] == ')';
    }

    /// <summary>The operand behind a hole that stands between two: a clause may have begun that sees other names too.</summary>
    private BoundExpression BindBehindHole(SqlExpression operand, Scope scope)
    {
        var wasOpen = scope.IsOpen;
        var errors = _errors.Count;
        scope.IsOpen = true;
        var result = BindExpression(operand, scope);
        scope.IsOpen = wasOpen;
        KeepOnlyMissing(errors);
        return result;
    }

    /// <summary>Of the errors since <paramref name="from"/>, only relations that do not exist are errors whatever is in the hole before.</summary>
    private void KeepOnlyMissing(int from)
    {
        for (var i = _errors.Count - 1; i >= from; i--)
            if (_errors[i].Kind != BindingErrorKind.RelationNotFound) _errors.RemoveAt(i);
    }

    /// <summary>Whether parentheses begin with a hole and no operator: what follows it may be the condition of a query.</summary>
    private bool BeginsLoosely(ParenthesizedExpression parenthesized)
    {
        if (!HasHole(parenthesized.Span)) return false;
        var first = Strip(parenthesized);
        while (first is BinaryExpression { Operator.Span.Length: > 0 } or LogicalExpression)
            first = first is BinaryExpression binary ? binary.Left : ((LogicalExpression)first).Operands[0];
        return first is BinaryExpression { Left: HoleExpression };
    }

    private BoundExpression BindLoosely(ParenthesizedExpression parenthesized, Scope scope)
    {
        var errors = _errors.Count;
        BindExpression(parenthesized.Operand, new Scope(scope) { IsOpen = true });
        KeepOnlyMissing(errors);
        return BoundExpression.Unknown;
    }

    /// <summary>Whether an item of a list may be more than one: its first or last operand is a hole, or an operator is.</summary>
    private bool MayBeSeveral(SqlExpression item) =>
        HasHole(item.Span) && (Strip(item) is HoleExpression || FindsUnknownOperator(item) || HasHoleAtEdge(item));

    private static bool HasHoleAtEdge(SqlExpression whole)
    {
        var found = false;
        whole.Walk(node =>
        {
            if (node.Span.Start != whole.Span.Start && node.Span.End != whole.Span.End) return false;
            return !(found |= node is HoleExpression || (node is TypeName { HasHole: true } type && IsHole(type.Name)));
        });
        return found;
    }

    /// <summary>Whether the hole behind an operand may hold the end of it: what follows may be another's.</summary>
    private static bool EndsInHole(SqlExpression expression)
    {
        var inner = Strip(expression);
        return inner is BinaryExpression { Operator.HasHole: true } || (inner is HoleExpression && expression is ParenthesizedExpression);
    }

    /// <summary>Whether a hole stands in the place of an operator within the expression, or after COLLATE, where it may go on with anything.</summary>
    private bool FindsUnknownOperator(SqlNode root)
    {
        if (!HasHole(root.Span)) return false;
        var found = false;
        root.Walk(node => !(found |= node is OperatorName { HasHole: true } || node is CollateExpression { Collation: var name } && IsHole(name)));
        return found;
    }

    /// <summary>Whether a hole may end the item of a target list, or begin another within it.</summary>
    private bool StandsBesideHole(SelectItem item) =>
        StandsBeforeHole(item.Span) || StandsBeforeHole(item.Expression.Span) || MayBeSeveral(item.Expression)
        || (item.Label is { } label && _text.Holes.Count > 0 && IsHoleBefore(label.Span.Start));

    private bool IsHoleBefore(int position)
    {
        while (position > 0 && char.IsWhiteSpace(_text.Text[position - 1])) position--;
        return position > 0 && _text.IsHole(position - 1);
    }

    /// <summary>Before the last word of a call of SQL/JSON a hole may hold RETURNING: the word is a type then.</summary>
    private bool MayBeReturned(SqlSpan name)
    {
        if (_text.Holes.Count == 0 || !IsHoleBefore(name.Start)) return false;
        var at = _text.Text.LastIndexOf('(', name.Start - 1);
        while (at > 0 && char.IsWhiteSpace(_text.Text[at - 1])) at--;
        var end = at;
        while (at > 0 && (char.IsLetterOrDigit(_text.Text[at - 1]) || _text.Text[at - 1] == '_')) at--;
        return end - at >= 4 && _text.Text.Substring(at, 4).Equals("json", System.StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Between two holes <c>FROM name</c> may be the end of IS DISTINCT FROM, and the query's own FROM in the second.</summary>
    private bool MayBeComparedWith(SqlSpan name)
    {
        if (!StandsBeforeHole(name)) return false;
        const int Length = 4;
        var at = name.Start;
        while (at > 0 && char.IsWhiteSpace(_text.Text[at - 1])) at--;
        return at > Length && _text.Text.Substring(at - Length, Length).Equals("from", System.StringComparison.OrdinalIgnoreCase) && IsHoleBefore(at - Length);
    }

    /// <summary>Whether a hole stands in a name's place: it may be more than one, with words of the grammar between.</summary>
    private static bool IsHole(QualifiedName name) => name is { Parts.Count: 1, Name: { IsQuoted: false, HasHole: true, Name.Length: 1 } };

    /// <summary>Whether a hole follows a name, so that it may be that of a type or a routine.</summary>
    private bool StandsBeforeHole(SqlSpan name)
    {
        if (_text.Holes.Count == 0) return false;
        var next = name.End;
        while (next < _text.Text.Length && char.IsWhiteSpace(_text.Text[next])) next++;
        return next < _text.Text.Length && _text.IsHole(next);
    }
}
