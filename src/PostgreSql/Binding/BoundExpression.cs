using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding;

internal enum BoundExpressionKind
{
    Other,
    Column,

    /// <summary>A whole row of a FROM item.</summary>
    Row,

    /// <summary>A string constant that nothing has given a type.</summary>
    UnknownLiteral,

    Null,
    Constant,
    Parameter,
    Default,
}

/// <summary>What an expression is: its type, and what is known of its value.</summary>
internal sealed class BoundExpression(BoundExpressionKind kind, TypeReference type, Nullability nullability)
{
    /// <summary>
    /// The fields of a record that has taken its type from others (CASE, an array's element, a function that returns record): neither names
    /// nor types of them are known before it is there (funcapi.c, get_expr_result_tupdesc).
    /// </summary>
    public static IReadOnlyList<ScopeColumn> NoFields { get; } = [];

    public static BoundExpression Unknown { get; } = new(BoundExpressionKind.Other, TypeReference.Unknown, Nullability.Unknown);

    public static BoundExpression Null { get; } =
        new(BoundExpressionKind.Null, new TypeReference(BuiltInTypes.Unknown), Nullability.Nullable);

    public static BoundExpression UnknownLiteral { get; } =
        new(BoundExpressionKind.UnknownLiteral, new TypeReference(BuiltInTypes.Unknown), Nullability.NotNull);

    public static BoundExpression LiteralOf(StringConstant constant) =>
        new(BoundExpressionKind.UnknownLiteral, new TypeReference(BuiltInTypes.Unknown), Nullability.NotNull) { Literal = constant };

    public static BoundExpression Default { get; } = new(BoundExpressionKind.Default, TypeReference.Unknown, Nullability.Unknown);

    public BoundExpressionKind Kind { get; } = kind;

    public TypeReference Type { get; } = type;

    public Nullability Nullability { get; } = nullability;

    public ScopeColumn? Column { get; init; }

    /// <summary>For <see cref="BoundExpressionKind.Row"/>: of what.</summary>
    public NamespaceItem? Row { get; init; }

    /// <summary>
    /// The columns of a row value; null where it is none or they are not known, <see cref="NoFields"/> where the server itself does not know
    /// them.
    /// </summary>
    public IReadOnlyList<ScopeColumn>? Fields { get; init; }

    public ParameterState? Parameter { get; init; }

    /// <summary>For a parameter: this very use of it.</summary>
    public ParameterUsePoint? Point { get; init; }

    /// <summary>For <see cref="BoundExpressionKind.UnknownLiteral"/>: the constant, where it is written as one.</summary>
    public StringConstant? Literal { get; init; }

    /// <summary>For a call: the routine, and what it gives.</summary>
    public BoundCall? Call { get; init; }

    /// <summary>For ROW (…): where it begins; else -1.</summary>
    public int RowLocation { get; init; } = -1;

    /// <summary>Null for that of the type alone.</summary>
    public CollationState? Collation { get; init; }

    /// <summary>What it is after analysis; null where that is not known, or not asked for.</summary>
    public ExpressionTree? Tree { get; init; }

    public bool IsNameless => ReferenceEquals(Fields, NoFields);

    /// <summary>A constant of unknown type: a string that nothing has given a type, or NULL.</summary>
    public bool IsUntypedConstant => Kind is BoundExpressionKind.UnknownLiteral or BoundExpressionKind.Null && Type.Oid == BuiltInTypes.Unknown;

    /// <summary>The same value, of which something else is known.</summary>
    public BoundExpression With(Nullability nullability) => nullability == Nullability ? this : Copy(nullability, Collation, Tree);

    /// <summary>The same value with another collation.</summary>
    public BoundExpression With(CollationState? collation) => ReferenceEquals(collation, Collation) ? this : Copy(Nullability, collation, Tree);

    public BoundExpression With(ExpressionTree? tree) => tree is null ? this : Copy(Nullability, Collation, tree);

    private BoundExpression Copy(Nullability nullability, CollationState? collation, ExpressionTree? tree) => new(Kind, Type, nullability)
    {
        Column = Column,
        Row = Row,
        Fields = Fields,
        Parameter = Parameter,
        Point = Point,
        Literal = Literal,
        Call = Call,
        RowLocation = RowLocation,
        Collation = collation,
        Tree = tree,
    };

    /// <summary>What is computed of values of that type has no fields of its own.</summary>
    public static IReadOnlyList<ScopeColumn>? FieldsOfComputed(TypeReference type) => type.Oid == BuiltInTypes.Record ? NoFields : null;

    public static BoundExpression Of(TypeReference type, Nullability nullability = Nullability.Unknown) =>
        type.IsKnown || nullability != Nullability.Unknown ? new(BoundExpressionKind.Other, type, nullability) : Unknown;

    public static BoundExpression Of(int type, Nullability nullability = Nullability.Unknown) => Of(new TypeReference(type), nullability);
}
