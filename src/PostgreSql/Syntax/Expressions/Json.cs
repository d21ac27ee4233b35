using System;

namespace DbImpact.PostgreSql.Syntax;

/// <summary><c>FORMAT JSON [ENCODING name]</c>.</summary>
public sealed class JsonFormat(SqlSpan span, Identifier? encoding) : SqlNode(span)
{
    public Identifier? Encoding { get; } = encoding;

    public override void ForEachChild(Action<SqlNode> action) => action.Maybe(Encoding);
}

/// <summary><c>value [FORMAT JSON …]</c> (gram.y <c>json_value_expr</c>).</summary>
public sealed class JsonValueItem(SqlSpan span, SqlExpression value, JsonFormat? format) : SqlNode(span)
{
    public SqlExpression Value { get; } = value;

    public JsonFormat? Format { get; } = format;

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Value);
        action.Maybe(Format);
    }
}

/// <summary><c>RETURNING type [FORMAT JSON …]</c>.</summary>
public sealed class JsonReturning(SqlSpan span, TypeName type, JsonFormat? format) : SqlNode(span)
{
    public TypeName Type { get; } = type;

    public JsonFormat? Format { get; } = format;

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Type);
        action.Maybe(Format);
    }
}

/// <summary><c>key VALUE value</c> or <c>key : value</c>.</summary>
public sealed class JsonKeyValue(SqlSpan span, SqlExpression key, JsonValueItem value) : SqlNode(span)
{
    public SqlExpression Key { get; } = key;

    public JsonValueItem Value { get; } = value;

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Key);
        action(Value);
    }
}

public enum JsonNullClause
{
    /// <summary>Not written.</summary>
    None,

    /// <summary>NULL ON NULL.</summary>
    NullOnNull,

    /// <summary>ABSENT ON NULL.</summary>
    AbsentOnNull,
}

/// <summary>WITH or WITHOUT UNIQUE [KEYS].</summary>
public enum JsonUniqueness
{
    None,
    With,
    Without,
}

/// <summary><c>JSON_OBJECT(key : value, …)</c>, or the aggregate <c>JSON_OBJECTAGG(key : value)</c> (16 and later).</summary>
public sealed class JsonObjectExpression(
    SqlSpan span,
    bool isAggregate,
    NodeList<JsonKeyValue> entries,
    JsonNullClause onNull,
    JsonUniqueness uniqueness,
    JsonReturning? returning,
    SqlExpression? filter = null,
    OverClause? over = null) : SqlExpression(span)
{
    public bool IsAggregate { get; } = isAggregate;

    public NodeList<JsonKeyValue> Entries { get; } = entries;

    public JsonNullClause OnNull { get; } = onNull;

    public JsonUniqueness Uniqueness { get; } = uniqueness;

    public JsonReturning? Returning { get; } = returning;

    public SqlExpression? Filter { get; } = filter;

    public OverClause? Over { get; } = over;

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Each(Entries);
        action.Maybe(Returning);
        action.Maybe(Filter);
        action.Maybe(Over);
    }
}

/// <summary><c>JSON_ARRAY(value, …)</c>, <c>JSON_ARRAY(query)</c>, or the aggregate <c>JSON_ARRAYAGG(value)</c> (16 and later).</summary>
public sealed class JsonArrayExpression(
    SqlSpan span,
    bool isAggregate,
    NodeList<JsonValueItem> items,
    SelectStatement? query,
    JsonFormat? format,
    NodeList<SortItem> orderBy,
    JsonNullClause onNull,
    JsonReturning? returning,
    SqlExpression? filter = null,
    OverClause? over = null) : SqlExpression(span)
{
    public bool IsAggregate { get; } = isAggregate;

    public NodeList<JsonValueItem> Items { get; } = items;

    public SelectStatement? Query { get; } = query;

    /// <summary>Of the query.</summary>
    public JsonFormat? Format { get; } = format;

    public NodeList<SortItem> OrderBy { get; } = orderBy;

    public JsonNullClause OnNull { get; } = onNull;

    public JsonReturning? Returning { get; } = returning;

    public SqlExpression? Filter { get; } = filter;

    public OverClause? Over { get; } = over;

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Each(Items);
        action.Maybe(Query);
        action.Maybe(Format);
        action.Each(OrderBy);
        action.Maybe(Returning);
        action.Maybe(Filter);
        action.Maybe(Over);
    }
}

/// <summary><c>JSON(value [WITH | WITHOUT UNIQUE])</c> (17 and later).</summary>
public sealed class JsonParseExpression(SqlSpan span, JsonValueItem value, JsonUniqueness uniqueness) : SqlExpression(span)
{
    public JsonValueItem Value { get; } = value;

    public JsonUniqueness Uniqueness { get; } = uniqueness;

    public override void ForEachChild(Action<SqlNode> action) => action(Value);
}

/// <summary><c>JSON_SCALAR(value)</c> (17 and later).</summary>
public sealed class JsonScalarExpression(SqlSpan span, SqlExpression value) : SqlExpression(span)
{
    public SqlExpression Value { get; } = value;

    public override void ForEachChild(Action<SqlNode> action) => action(Value);
}

/// <summary><c>JSON_SERIALIZE(value [RETURNING type])</c> (17 and later).</summary>
public sealed class JsonSerializeExpression(SqlSpan span, JsonValueItem value, JsonReturning? returning) : SqlExpression(span)
{
    public JsonValueItem Value { get; } = value;

    public JsonReturning? Returning { get; } = returning;

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Value);
        action.Maybe(Returning);
    }
}

public enum JsonQueryFunction
{
    /// <summary>JSON_QUERY.</summary>
    Query,

    /// <summary>JSON_EXISTS.</summary>
    Exists,

    /// <summary>JSON_VALUE.</summary>
    Value,
}

/// <summary>WITH or WITHOUT [CONDITIONAL | UNCONDITIONAL] [ARRAY] WRAPPER.</summary>
public enum JsonWrapper
{
    None,
    Without,
    Conditional,
    Unconditional,
}

/// <summary>KEEP or OMIT QUOTES [ON SCALAR STRING].</summary>
public enum JsonQuotes
{
    None,
    Keep,
    Omit,
}

/// <summary><c>value AS name</c> after PASSING.</summary>
public sealed class JsonArgument(SqlSpan span, JsonValueItem value, Identifier name) : SqlNode(span)
{
    public JsonValueItem Value { get; } = value;

    public Identifier Name { get; } = name;

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Value);
        action(Name);
    }
}

public enum JsonBehaviorKind
{
    Error,
    Null,
    True,
    False,
    Unknown,
    EmptyArray,
    EmptyObject,
    Default,
}

/// <summary>What comes before ON EMPTY and ON ERROR (gram.y <c>json_behavior</c>).</summary>
public sealed class JsonBehavior(SqlSpan span, JsonBehaviorKind kind, SqlExpression? @default) : SqlNode(span)
{
    public JsonBehaviorKind Kind { get; } = kind;

    public SqlExpression? Default { get; } = @default;

    public override void ForEachChild(Action<SqlNode> action) => action.Maybe(Default);
}

/// <summary><c>JSON_QUERY</c>, <c>JSON_EXISTS</c> and <c>JSON_VALUE</c> (17 and later; manual, 9.16.3).</summary>
public sealed class JsonQueryExpression(
    SqlSpan span,
    JsonQueryFunction function,
    JsonValueItem context,
    SqlExpression path,
    NodeList<JsonArgument> passing,
    JsonReturning? returning,
    JsonWrapper wrapper,
    JsonQuotes quotes,
    JsonBehavior? onEmpty,
    JsonBehavior? onError) : SqlExpression(span)
{
    public JsonQueryFunction Function { get; } = function;

    public JsonValueItem Context { get; } = context;

    public SqlExpression Path { get; } = path;

    public NodeList<JsonArgument> Passing { get; } = passing;

    public JsonReturning? Returning { get; } = returning;

    public JsonWrapper Wrapper { get; } = wrapper;

    public JsonQuotes Quotes { get; } = quotes;

    public JsonBehavior? OnEmpty { get; } = onEmpty;

    public JsonBehavior? OnError { get; } = onError;

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Context);
        action(Path);
        action.Each(Passing);
        action.Maybe(Returning);
        action.Maybe(OnEmpty);
        action.Maybe(OnError);
    }
}

public enum JsonItemType
{
    /// <summary>IS JSON, IS JSON VALUE.</summary>
    Any,
    Array,
    Object,
    Scalar,
}

/// <summary><c>operand IS [NOT] JSON [VALUE | ARRAY | OBJECT | SCALAR] [WITH | WITHOUT UNIQUE [KEYS]]</c> (16 and later).</summary>
public sealed class IsJsonExpression(
    SqlSpan span, SqlExpression operand, JsonItemType itemType, JsonUniqueness uniqueness, bool isNot, SqlSpan keyword) : SqlExpression(span)
{
    public SqlExpression Operand { get; } = operand;

    public JsonItemType ItemType { get; } = itemType;

    public JsonUniqueness Uniqueness { get; } = uniqueness;

    public bool IsNot { get; } = isNot;

    /// <summary>The word IS.</summary>
    public SqlSpan Keyword { get; } = keyword;

    public override void ForEachChild(Action<SqlNode> action) => action(Operand);
}
