using System;

namespace DbImpact.PostgreSql.Syntax;

/// <summary><c>value [AS name]</c> in XMLATTRIBUTES and XMLFOREST (gram.y <c>xml_attribute_el</c>).</summary>
public sealed class XmlAttribute(SqlSpan span, SqlExpression value, Identifier? name) : SqlNode(span)
{
    public SqlExpression Value { get; } = value;

    public Identifier? Name { get; } = name;

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Value);
        action.Maybe(Name);
    }
}

/// <summary><c>XMLELEMENT(NAME name [, XMLATTRIBUTES(…)] [, content …])</c>.</summary>
public sealed class XmlElementExpression(SqlSpan span, Identifier name, NodeList<XmlAttribute> attributes, NodeList<SqlExpression> content)
    : SqlExpression(span)
{
    public Identifier Name { get; } = name;

    public NodeList<XmlAttribute> Attributes { get; } = attributes;

    public NodeList<SqlExpression> Content { get; } = content;

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
        action.Each(Attributes);
        action.Each(Content);
    }
}

/// <summary><c>XMLFOREST(value [AS name], …)</c>.</summary>
public sealed class XmlForestExpression(SqlSpan span, NodeList<XmlAttribute> elements) : SqlExpression(span)
{
    public NodeList<XmlAttribute> Elements { get; } = elements;

    public override void ForEachChild(Action<SqlNode> action) => action.Each(Elements);
}

/// <summary><c>XMLCONCAT(xml, …)</c>.</summary>
public sealed class XmlConcatExpression(SqlSpan span, NodeList<SqlExpression> arguments) : SqlExpression(span)
{
    public NodeList<SqlExpression> Arguments { get; } = arguments;

    public override void ForEachChild(Action<SqlNode> action) => action.Each(Arguments);
}

/// <summary><c>XMLPARSE(DOCUMENT | CONTENT text [PRESERVE | STRIP WHITESPACE])</c>.</summary>
public sealed class XmlParseExpression(SqlSpan span, bool isDocument, SqlExpression text, bool preserveWhitespace) : SqlExpression(span)
{
    public bool IsDocument { get; } = isDocument;

    public SqlExpression Text { get; } = text;

    public bool PreserveWhitespace { get; } = preserveWhitespace;

    public override void ForEachChild(Action<SqlNode> action) => action(Text);
}

/// <summary><c>XMLPI(NAME name [, content])</c>.</summary>
public sealed class XmlPiExpression(SqlSpan span, Identifier name, SqlExpression? content) : SqlExpression(span)
{
    public Identifier Name { get; } = name;

    public SqlExpression? Content { get; } = content;

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
        action.Maybe(Content);
    }
}

public enum XmlStandalone
{
    /// <summary>Not written.</summary>
    Omitted,
    Yes,
    No,
    NoValue,
}

/// <summary><c>XMLROOT(xml, VERSION version | NO VALUE [, STANDALONE …])</c>.</summary>
public sealed class XmlRootExpression(SqlSpan span, SqlExpression xml, SqlExpression? version, XmlStandalone standalone) : SqlExpression(span)
{
    public SqlExpression Xml { get; } = xml;

    /// <summary>Null for NO VALUE.</summary>
    public SqlExpression? Version { get; } = version;

    public XmlStandalone Standalone { get; } = standalone;

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Xml);
        action.Maybe(Version);
    }
}

/// <summary><c>XMLSERIALIZE(DOCUMENT | CONTENT xml AS type [[NO] INDENT])</c>.</summary>
public sealed class XmlSerializeExpression(SqlSpan span, bool isDocument, SqlExpression xml, TypeName type, bool indent) : SqlExpression(span)
{
    public bool IsDocument { get; } = isDocument;

    public SqlExpression Xml { get; } = xml;

    public TypeName Type { get; } = type;

    public bool Indent { get; } = indent;

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Xml);
        action(Type);
    }
}
