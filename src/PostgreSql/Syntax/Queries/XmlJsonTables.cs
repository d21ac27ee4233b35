using System;

namespace DbImpact.PostgreSql.Syntax;

/// <summary><c>[LATERAL] XMLTABLE(…) [alias]</c> (manual, 9.15.3).</summary>
public sealed class XmlTable(
    SqlSpan span,
    bool isLateral,
    NodeList<XmlNamespace> namespaces,
    SqlExpression row,
    SqlExpression document,
    NodeList<XmlTableColumn> columns,
    TableAlias? alias) : FromItem(span)
{
    public bool IsLateral { get; } = isLateral;

    public NodeList<XmlNamespace> Namespaces { get; } = namespaces;

    /// <summary>The row path.</summary>
    public SqlExpression Row { get; } = row;

    /// <summary>After PASSING.</summary>
    public SqlExpression Document { get; } = document;

    public NodeList<XmlTableColumn> Columns { get; } = columns;

    public TableAlias? Alias { get; } = alias;

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Each(Namespaces);
        action(Row);
        action(Document);
        action.Each(Columns);
        action.Maybe(Alias);
    }
}

/// <summary><c>uri AS name</c> or <c>DEFAULT uri</c>.</summary>
public sealed class XmlNamespace(SqlSpan span, SqlExpression uri, Identifier? name) : SqlNode(span)
{
    public SqlExpression Uri { get; } = uri;

    /// <summary>Null for DEFAULT.</summary>
    public Identifier? Name { get; } = name;

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Uri);
        action.Maybe(Name);
    }
}

/// <summary><c>name type [PATH p] [DEFAULT d] [NOT NULL | NULL]</c> or <c>name FOR ORDINALITY</c>.</summary>
public sealed class XmlTableColumn(
    SqlSpan span, Identifier name, TypeName? type, SqlExpression? path, SqlExpression? @default, bool isNotNull) : SqlNode(span)
{
    public Identifier Name { get; } = name;

    /// <summary>Null for FOR ORDINALITY.</summary>
    public TypeName? Type { get; } = type;

    public SqlExpression? Path { get; } = path;

    public SqlExpression? Default { get; } = @default;

    public bool IsNotNull { get; } = isNotNull;

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
        action.Maybe(Type);
        var defaultFirst = Path is not null && Default is not null && Default.Span.Start < Path.Span.Start;
        action.Maybe(defaultFirst ? Default : Path);
        action.Maybe(defaultFirst ? Path : Default);
    }
}

/// <summary><c>[LATERAL] JSON_TABLE(…) [alias]</c> (17 and later; manual, 9.16.4).</summary>
public sealed class JsonTable(
    SqlSpan span,
    bool isLateral,
    JsonValueItem context,
    SqlExpression path,
    Identifier? pathName,
    NodeList<JsonArgument> passing,
    NodeList<JsonTableColumn> columns,
    JsonBehavior? onError,
    TableAlias? alias) : FromItem(span)
{
    public bool IsLateral { get; } = isLateral;

    public JsonValueItem Context { get; } = context;

    public SqlExpression Path { get; } = path;

    public Identifier? PathName { get; } = pathName;

    public NodeList<JsonArgument> Passing { get; } = passing;

    public NodeList<JsonTableColumn> Columns { get; } = columns;

    public JsonBehavior? OnError { get; } = onError;

    public TableAlias? Alias { get; } = alias;

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Context);
        action(Path);
        action.Maybe(PathName);
        action.Each(Passing);
        action.Each(Columns);
        action.Maybe(OnError);
        action.Maybe(Alias);
    }
}

public enum JsonTableColumnKind
{
    Regular,

    /// <summary>With FORMAT JSON.</summary>
    Formatted,
    Exists,
    ForOrdinality,
    Nested,
}

/// <summary>A column of JSON_TABLE; NESTED holds columns of its own.</summary>
public sealed class JsonTableColumn(
    SqlSpan span,
    JsonTableColumnKind kind,
    Identifier? name,
    TypeName? type,
    JsonFormat? format,
    StringConstant? path,
    Identifier? pathName,
    JsonWrapper wrapper,
    JsonQuotes quotes,
    JsonBehavior? onEmpty,
    JsonBehavior? onError,
    NodeList<JsonTableColumn> columns) : SqlNode(span)
{
    public JsonTableColumnKind Kind { get; } = kind;

    /// <summary>Null for NESTED.</summary>
    public Identifier? Name { get; } = name;

    public TypeName? Type { get; } = type;

    public JsonFormat? Format { get; } = format;

    public StringConstant? Path { get; } = path;

    public Identifier? PathName { get; } = pathName;

    public JsonWrapper Wrapper { get; } = wrapper;

    public JsonQuotes Quotes { get; } = quotes;

    public JsonBehavior? OnEmpty { get; } = onEmpty;

    public JsonBehavior? OnError { get; } = onError;

    public NodeList<JsonTableColumn> Columns { get; } = columns;

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Maybe(Name);
        action.Maybe(Type);
        action.Maybe(Format);
        action.Maybe(Path);
        action.Maybe(PathName);
        action.Maybe(OnEmpty);
        action.Maybe(OnError);
        action.Each(Columns);
    }
}
