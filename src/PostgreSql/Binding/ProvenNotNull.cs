using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding;

/// <summary>
/// What a condition tells of the rows that pass it: columns that are not NULL in them, because the condition would not be true. Other
/// columns that it mentions are in doubt: whether they can still be NULL may follow from more than is looked at here.
/// </summary>
internal sealed class ProvenNotNull
{
    private readonly DatabaseCatalog _catalog;
    private readonly IReadOnlyList<NamespaceItem> _visible;

    private ProvenNotNull(DatabaseCatalog catalog, IReadOnlyList<NamespaceItem> visible)
    {
        _catalog = catalog;
        _visible = visible;
    }

    /// <summary>A column as one FROM item has it.</summary>
    private readonly record struct Column(RangeEntry Entry, ScopeColumn Value)
    {
        public bool IsSameAs(Column other) => ReferenceEquals(Entry, other.Entry) && Value.IsSameAs(other.Value);
    }

    /// <summary>Notes on the FROM items what a condition over them (WHERE, the ON of an inner join) proves.</summary>
    public static void Apply(DatabaseCatalog catalog, SqlExpression condition, IReadOnlyList<NamespaceItem> visible)
    {
        var proof = new ProvenNotNull(catalog, visible);
        // A cast that nobody wrote may stand around any operand.
        if (proof.CastsAreStrict())
            foreach (var column in proof.WhenTrue(condition)) column.Entry.Prove(column.Value);
        proof.Doubt(condition);
    }

    private void Doubt(SqlExpression condition)
    {
        var waiting = new Stack<SqlNode>();
        waiting.Push(condition);
        while (waiting.Count > 0)
        {
            var node = waiting.Pop();
            if (node is ColumnReference reference && Find(reference) is { } column) column.Entry.Doubt(column.Value);
            node.ForEachChild(waiting.Push);
        }
    }

    /// <summary>The columns that cannot be NULL where the condition is true.</summary>
    private List<Column> WhenTrue(SqlExpression condition)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (condition)
        {
            case ParenthesizedExpression parenthesized:
                return WhenTrue(parenthesized.Operand);
            case LogicalExpression { IsOr: false } and:
                var all = new List<Column>();
                foreach (var operand in and.Operands) all.AddRange(WhenTrue(operand));
                return all;
            case LogicalExpression or:
                return InAll(or.Operands, WhenTrue);
            case NotExpression not:
                return WhenFalse(not.Operand);
            case IsExpression test:
                return WhenTrue(test);
            case DistinctExpression { IsNot: false, Right: NullConstant } distinct:
                return Needed(distinct.Left);
            case DistinctExpression { IsNot: true, Right: NumericConstant or StringConstant or BooleanConstant } same:
                return Needed(same.Left);
            case BetweenExpression { IsNot: false, IsSymmetric: false } between when IsStrict(">=") && IsStrict("<="):
                return [.. Needed(between.Operand), .. Needed(between.Lower), .. Needed(between.Upper)];
            case InListExpression list when IsStrict(list.IsNot ? "<>" : "="):
                return Needed(list.Operand);
            case InSubqueryExpression { IsNot: false } query when IsStrict("="):
                return Needed(query.Operand);
            case InListExpression or InSubqueryExpression or BetweenExpression:
                return [];
            case QuantifiedExpression { Quantifier: not Quantifier.All } quantified when IsComparison(quantified.Operator):
                return Needed(quantified.Operand);
            default:
                return Needed(condition);
        }
    }

    private List<Column> WhenTrue(IsExpression test) => test.Kind switch
    {
        IsTestKind.Null or IsTestKind.Unknown => test.IsNot ? Needed(test.Operand) : [],
        IsTestKind.True => test.IsNot ? [] : WhenTrue(test.Operand),
        IsTestKind.False => test.IsNot ? [] : WhenFalse(test.Operand),
        _ => [],
    };

    private List<Column> WhenFalse(SqlExpression condition)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (condition)
        {
            case ParenthesizedExpression parenthesized:
                return WhenFalse(parenthesized.Operand);
            case NotExpression not:
                return WhenTrue(not.Operand);
            case IsExpression { Kind: IsTestKind.Null, IsNot: false } test:
                return Needed(test.Operand);
            case LogicalExpression { IsOr: true } or:
                var all = new List<Column>();
                foreach (var operand in or.Operands) all.AddRange(WhenFalse(operand));
                return all;
            case LogicalExpression and:
                return InAll(and.Operands, WhenFalse);
            case InListExpression list when IsStrict(list.IsNot ? "<>" : "="):
                return Needed(list.Operand);
            case BetweenExpression { IsSymmetric: false } between when IsStrict(between.IsNot ? "<" : ">=") && IsStrict(between.IsNot ? ">" : "<="):
                return between.IsNot ? [.. Needed(between.Operand), .. Needed(between.Lower), .. Needed(between.Upper)] : Needed(between.Operand);
            case LikeExpression or BinaryExpression or ColumnReference:
                return Needed(condition);
            default:
                return [];
        }
    }

    private List<Column> InAll(NodeList<SqlExpression> alternatives, Func<SqlExpression, List<Column>> tells)
    {
        List<Column>? common = null;
        foreach (var alternative in alternatives)
        {
            var proven = tells(alternative);
            if (common is null) common = proven;
            else common.RemoveAll(column => !proven.Exists(column.IsSameAs));
        }
        return common ?? [];
    }

    /// <summary>The columns without which the expression would be NULL.</summary>
    private List<Column> Needed(SqlExpression expression)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (expression)
        {
            case ParenthesizedExpression parenthesized:
                return Needed(parenthesized.Operand);
            case ColumnReference reference:
                return Find(reference) is { } column ? [column] : [];
            case CastExpression cast:
                return Needed(cast.Operand);
            case CollateExpression collate:
                return Needed(collate.Operand);
            case LikeExpression like when IsStrict(OperatorOf(like)):
                return [.. Needed(like.Operand), .. Needed(like.Pattern)];
            case BinaryExpression binary:
                return NeededOf(binary);
            default:
                return [];
        }
    }

    /// <summary>Chains lean to the left and may be long: they are walked down by a loop.</summary>
    private List<Column> NeededOf(BinaryExpression binary)
    {
        var needed = new List<Column>();
        while (IsComparison(binary.Operator) || IsArithmetic(binary.Operator))
        {
            needed.AddRange(Needed(binary.Right));
            if (binary.Left is BinaryExpression left)
            {
                binary = left;
                continue;
            }
            needed.AddRange(Needed(binary.Left));
            break;
        }
        return needed;
    }

    private bool IsComparison(OperatorName name) => IsStrict(name.Symbol) &&
        name is { HasHole: false, Schema: null, Symbol: "=" or "<>" or "!=" or "<" or "<=" or ">" or ">=" };

    private bool IsArithmetic(OperatorName name) =>
        IsStrict(name.Symbol) && name is { HasHole: false, Schema: null, Symbol: "+" or "-" or "*" or "/" or "%" };

    private static string OperatorOf(LikeExpression like)
    {
        var symbol = like.Kind switch { LikeKind.Like => "~~", LikeKind.ILike => "~~*", _ => "~" };
        return like.IsNot ? "!" + symbol : symbol;
    }

    /// <summary>
    /// PostgreSQL's own operators of these names give NULL for NULL, as do those of its extensions; what a database makes itself need not.
    /// </summary>
    private bool IsStrict(string symbol)
    {
        if (symbol == "!=") symbol = "<>";
        foreach (var item in _catalog.Operators)
            if (item.Extension is null && string.Equals(item.Name, symbol, StringComparison.Ordinal) && !IsStrict(item.RoutineOid)) return false;
        return true;
    }

    private bool CastsAreStrict()
    {
        foreach (var cast in _catalog.Casts)
            if (cast is { Extension: null, Method: Catalog.CastMethod.Function } && !IsStrict(cast.RoutineOid)) return false;
        return true;
    }

    private bool IsStrict(int routine) => _catalog.GetRoutine(routine) is { IsStrict: true };

    /// <summary>The column that a name stands for among these items; null where it is none of theirs, or not just one.</summary>
    private Column? Find(ColumnReference reference)
    {
        if (reference.Star is not null || reference.Names.Count is 0 or > 2) return null;
        foreach (var part in reference.Names)
            if (part.HasHole) return null;
        var name = reference.Names[reference.Names.Count - 1].Name;
        Column? found = null;
        foreach (var item in _visible)
        {
            if (reference.Names.Count == 2)
            {
                if (!item.RelationIsVisible || !string.Equals(item.Name, reference.Names[0].Name, StringComparison.Ordinal)) continue;
            }
            else if (!item.ColumnsAreVisible)
            {
                continue;
            }
            if (item.Find(name, out var column) != ColumnMatch.One) continue;
            if (found is not null) return null;
            found = new Column(item.Entry, column!);
        }
        return found;
    }
}
