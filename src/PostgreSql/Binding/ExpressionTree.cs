using System.Collections.Generic;
using System.Runtime.CompilerServices;
using DbImpact.PostgreSql.Binding.Literals;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding;

/// <summary>The kinds of node that parse analysis makes of an expression (primnodes.h).</summary>
internal enum TreeKind
{
    /// <summary>Of something that is not told apart; it may be equal to another of this kind.</summary>
    Other,
    Column,
    Row,
    Variable,
    Constant,
    Parameter,
    SystemValue,
    Call,
    NamedArgument,
    Aggregate,
    Operator,
    Distinct,
    NullIf,
    ArrayOperator,
    And,
    Or,
    Not,
    Coercion,
    Collate,
    RowConstructor,
    RowComparison,
    Field,
    Subscript,
    Case,
    CaseOperand,
    Coalesce,
    Greatest,
    Least,
    Array,
    Test,
    Query,
}

internal enum TreeEquality
{
    Equal,
    Different,
    Unknown,
}

/// <summary>
/// An expression after analysis, as far as equal() tells such trees apart (equalfuncs.c): with the objects that its names mean, and with the
/// casts that nobody wrote. Collations are left out: they follow from the rest. Null stands for an expression of which nothing is known.
/// </summary>
/// <param name="kind">What the node is.</param>
/// <param name="key">What tells nodes of the kind apart besides their parts: a column, an operator's OID, a constant's value.</param>
/// <param name="type">The value's type.</param>
/// <param name="parts">What it is made of; null for a part that is not known.</param>
internal sealed class ExpressionTree(TreeKind kind, object? key, TypeReference type, params ExpressionTree?[] parts)
{
    /// <summary>The value of a constant NULL.</summary>
    private static readonly object NullValue = new();

    public TreeKind Kind { get; } = kind;

    public object? Key { get; } = key;

    public TypeReference Type { get; } = type;

    public IReadOnlyList<ExpressionTree?> Parts { get; } = parts;

    /// <summary>For a column, a row or a query: the uses of columns that it stands for, from here to before <see cref="EndUse"/>.</summary>
    public int FirstUse { get; init; }

    public int EndUse { get; init; }

    /// <summary>For a constant: whether another value is written otherwise.</summary>
    public bool IsExact { get; private init; } = true;

    public ExpressionTree? First => Parts.Count > 0 ? Parts[0] : null;

    public static ExpressionTree Null(TypeReference type) => new(TreeKind.Constant, NullValue, type);

    public static ExpressionTree Constant(DatabaseCatalog catalog, TypeReference type, string text)
    {
        var value = ConstantText.Normalize(catalog, type, text);
        return new ExpressionTree(TreeKind.Constant, value ?? text, type) { IsExact = value is not null };
    }

    /// <summary>The same query, with whose rows values are compared.</summary>
    public ExpressionTree Over(ExpressionTree?[] values) => new(Kind, Key, Type, values) { FirstUse = FirstUse, EndUse = EndUse };

    /// <summary>An untyped constant once it has a type.</summary>
    public ExpressionTree As(DatabaseCatalog catalog, TypeReference type) => Key is string text ? Constant(catalog, type, text) : Null(type);

    public static TreeEquality Compare(ExpressionTree? a, ExpressionTree? b)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var isCertain = true;
        // Chains lean to the left and may be long.
        while (true)
        {
            if (ReferenceEquals(a, b) && a is not null) break;
            var own = CompareNodes(a, b);
            if (own == TreeEquality.Different) return own;
            isCertain &= own == TreeEquality.Equal;
            if (a is null || b is null || a.Kind != b.Kind || a.Kind is TreeKind.Other or TreeKind.Column) break;
            if (a.Parts.Count != b.Parts.Count) return TreeEquality.Different;
            for (var i = 1; i < a.Parts.Count; i++)
            {
                var part = Compare(a.Parts[i], b.Parts[i]);
                if (part == TreeEquality.Different) return part;
                isCertain &= part == TreeEquality.Equal;
            }
            if (a.Parts.Count == 0) break;
            a = a.Parts[0];
            b = b.Parts[0];
        }
        return isCertain ? TreeEquality.Equal : TreeEquality.Unknown;
    }

    private static TreeEquality CompareNodes(ExpressionTree? a, ExpressionTree? b)
    {
        if (a is null || b is null) return TreeEquality.Unknown;
        if (a.Kind != b.Kind)
        {
            // The column that a join merges of two is what it is made of, where it is grouped by.
            return MayBeMerged(a, b) || MayBeMerged(b, a) ? TreeEquality.Unknown : TreeEquality.Different;
        }
        switch (a.Kind)
        {
            case TreeKind.Column or TreeKind.Row or TreeKind.Variable:
                return ReferenceEquals(a.Key, b.Key) ? TreeEquality.Equal : TreeEquality.Different;
            case TreeKind.Parameter:
                return CompareParameters(a.Key as ParameterUsePoint, b.Key as ParameterUsePoint);
            case TreeKind.Other:
                return TreeEquality.Unknown;
        }
        if (!a.Type.IsKnown || !b.Type.IsKnown) return TreeEquality.Unknown;
        if (!a.Type.Equals(b.Type)) return TreeEquality.Different;
        if (a.Key is null || b.Key is null) return a.Key is null && b.Key is null && !NeedsKey(a.Kind) ? TreeEquality.Equal : TreeEquality.Unknown;
        if (a.Key is QueryKey query && b.Key is QueryKey other) return query.Compare(other);
        if (Equals(a.Key, b.Key)) return TreeEquality.Equal;
        return a.IsExact && b.IsExact ? TreeEquality.Different : TreeEquality.Unknown;
    }

    private static TreeEquality CompareParameters(ParameterUsePoint? a, ParameterUsePoint? b)
    {
        if (a is null || b is null) return TreeEquality.Unknown;
        if (!ReferenceEquals(a.Parameter, b.Parameter)) return TreeEquality.Different;
        return a.Type == b.Type ? TreeEquality.Equal : TreeEquality.Unknown;
    }

    /// <summary>Whether a tree is made of the very columns that a join merges.</summary>
    private static bool MayBeMerged(ExpressionTree column, ExpressionTree tree)
    {
        if (column.Kind != TreeKind.Column || column.Parts.Count == 0) return false;
        if (column.Parts.Count > 1 != (tree.Kind == TreeKind.Coalesce)) return false;
        var parts = column.Parts.Count > 1 ? tree.Parts : [tree];
        if (parts.Count != column.Parts.Count) return false;
        for (var i = 0; i < parts.Count; i++)
        {
            var part = parts[i];
            while (part is { Kind: TreeKind.Coercion or TreeKind.Call, Parts.Count: 1 }) part = part.First;
            if (part is { Kind: TreeKind.Column } made && !ReferenceEquals(made.Key, column.Parts[i]!.Key)) return false;
            if (part is not (null or { Kind: TreeKind.Column })) return false;
        }
        return true;
    }

    private static bool NeedsKey(TreeKind kind) => kind is TreeKind.Call or TreeKind.NamedArgument or TreeKind.Aggregate or TreeKind.Operator
        or TreeKind.Distinct or TreeKind.NullIf or TreeKind.ArrayOperator or TreeKind.Coercion or TreeKind.Collate or TreeKind.RowComparison or TreeKind.Field
        or TreeKind.Test or TreeKind.Query;
}

/// <summary>What is known of a query in an expression: alike are only those that are written alike.</summary>
/// <param name="kind">How its rows are used.</param>
/// <param name="syntax">The query.</param>
/// <param name="text">What is written.</param>
/// <param name="outerColumns">The columns and rows of queries around it that it uses.</param>
/// <param name="relations">The OIDs of the relations that it reads.</param>
internal sealed class QueryKey(string kind, SqlNode syntax, string text, HashSet<object> outerColumns, HashSet<int> relations)
{
    private readonly string _kind = kind;
    private readonly SqlNode _syntax = syntax;
    private readonly string _text = text;
    private readonly HashSet<object> _outerColumns = outerColumns;
    private readonly HashSet<int> _relations = relations;

    public TreeEquality Compare(QueryKey other)
    {
        var mayBeEqual = _kind == other._kind && _outerColumns.SetEquals(other._outerColumns) && _relations.SetEquals(other._relations);
        if (!mayBeEqual) return TreeEquality.Different;
        if (_text == other._text) return TreeEquality.Equal;
        return QueryWording.AreDifferent(_syntax, other._syntax) ? TreeEquality.Different : TreeEquality.Unknown;
    }
}
