using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Parsing;

/// <summary>SQL/XML (manual, 9.15).</summary>
internal sealed partial class Parser
{
    private SqlExpression? ParseXmlFunction()
    {
        var start = Position;
        switch (_keyword)
        {
            case Keyword.Xmlconcat:
                Advance();
                return new XmlConcatExpression(FinishList(start, out var items), items);
            case Keyword.Xmlelement:
                return ParseXmlElement();
            case Keyword.Xmlexists:
                return ParseXmlExists();
            case Keyword.Xmlforest:
                Advance();
                Advance();
                var elements = ParseXmlAttributes();
                Expect(TokenKind.CloseParenthesis);
                return new XmlForestExpression(Finish(start), elements);
            case Keyword.Xmlparse:
                return ParseXmlParse();
            case Keyword.Xmlpi:
                return ParseXmlPi();
            case Keyword.Xmlroot:
                return ParseXmlRoot();
            case Keyword.Xmlserialize:
                return ParseXmlSerialize();
            default:
                return null;
        }
    }

    private XmlElementExpression ParseXmlElement()
    {
        var start = Position;
        Advance();
        Advance();
        Expect(Keyword.Name);
        var name = ParseColLabel();
        NodeList<XmlAttribute> attributes = default;
        NodeList<SqlExpression> content = default;
        if (Accept(TokenKind.Comma))
        {
            var hasContent = true;
            if (At(Keyword.Xmlattributes) && Peek().Kind == TokenKind.OpenParenthesis)
            {
                Advance();
                Advance();
                attributes = ParseXmlAttributes();
                Expect(TokenKind.CloseParenthesis);
                hasContent = Accept(TokenKind.Comma);
            }
            if (hasContent) content = ParseExpressionList();
        }
        Expect(TokenKind.CloseParenthesis);
        return new XmlElementExpression(Finish(start), name, attributes, content);
    }

    private NodeList<XmlAttribute> ParseXmlAttributes()
    {
        var mark = Mark();
        do
        {
            var start = Position;
            var value = ParseExpression();
            Identifier? name = null;
            if (Accept(Keyword.As)) name = ParseColLabel();
            Push(new XmlAttribute(Finish(start), value, name));
        }
        while (Accept(TokenKind.Comma));
        return PopList<XmlAttribute>(mark);
    }

    private SyntaxCall ParseXmlExists()
    {
        var start = Position;
        Advance();
        Advance();
        var path = ParsePrimary(true);
        var document = ParseXmlPassing();
        Expect(TokenKind.CloseParenthesis);
        return new SyntaxCall(Finish(start), SyntaxFunction.XmlExists, new NodeList<SqlExpression>([path, document]));
    }

    /// <summary><c>PASSING [BY REF | VALUE] document [BY REF | VALUE]</c> (gram.y <c>xmlexists_argument</c>).</summary>
    private SqlExpression ParseXmlPassing()
    {
        Expect(Keyword.Passing);
        ParseXmlMechanism(mayBeColumn: true);
        var document = ParsePrimary(true);
        ParseXmlMechanism(mayBeColumn: false);
        return document;
    }

    private void ParseXmlMechanism(bool mayBeColumn)
    {
        if (!At(Keyword.By)) return;
        if (Peek().Keyword is not (Keyword.Ref or Keyword.Value))
        {
            // BY may be a column's name, too, but of all keywords only the BY of BY REF can follow it.
            if (mayBeColumn && (Peek().Kind != TokenKind.Keyword || Peek().Keyword == Keyword.By)) return;
            Advance();
            SyntaxError();
            return;
        }
        Advance();
        Advance();
    }

    private bool ParseXmlDocumentOrContent()
    {
        if (Accept(Keyword.Document)) return true;
        Expect(Keyword.Content);
        return false;
    }

    private XmlParseExpression ParseXmlParse()
    {
        var start = Position;
        Advance();
        Advance();
        var isDocument = ParseXmlDocumentOrContent();
        var text = ParseExpression();
        var preserve = false;
        if (Accept(Keyword.Preserve))
        {
            preserve = true;
            Expect(Keyword.Whitespace);
        }
        else if (Accept(Keyword.Strip)) Expect(Keyword.Whitespace);
        Expect(TokenKind.CloseParenthesis);
        return new XmlParseExpression(Finish(start), isDocument, text, preserve);
    }

    private XmlPiExpression ParseXmlPi()
    {
        var start = Position;
        Advance();
        Advance();
        Expect(Keyword.Name);
        var name = ParseColLabel();
        SqlExpression? content = null;
        if (Accept(TokenKind.Comma)) content = ParseExpression();
        Expect(TokenKind.CloseParenthesis);
        return new XmlPiExpression(Finish(start), name, content);
    }

    private XmlRootExpression ParseXmlRoot()
    {
        var start = Position;
        Advance();
        Advance();
        var xml = ParseExpression();
        Expect(TokenKind.Comma);
        Expect(Keyword.Version);
        SqlExpression? version = null;
        if (!Accept(Keyword.No, Keyword.Value)) version = ParseExpression();
        var standalone = XmlStandalone.Omitted;
        if (Accept(TokenKind.Comma))
        {
            Expect(Keyword.Standalone);
            if (Accept(Keyword.Yes)) standalone = XmlStandalone.Yes;
            else if (Expect(Keyword.No)) standalone = Accept(Keyword.Value) ? XmlStandalone.NoValue : XmlStandalone.No;
        }
        Expect(TokenKind.CloseParenthesis);
        return new XmlRootExpression(Finish(start), xml, version, standalone);
    }

    private XmlSerializeExpression ParseXmlSerialize()
    {
        var start = Position;
        Advance();
        Advance();
        var isDocument = ParseXmlDocumentOrContent();
        var xml = ParseExpression();
        Expect(Keyword.As);
        var type = ParseSimpleTypeName();
        var indent = false;
        if (_version >= 16)
        {
            indent = Accept(Keyword.Indent);
            if (!indent && Accept(Keyword.No)) Expect(Keyword.Indent);
        }
        Expect(TokenKind.CloseParenthesis);
        return new XmlSerializeExpression(Finish(start), isDocument, xml, type, indent);
    }

    /// <summary>XMLTABLE behind LATERAL (gram.y <c>xmltable</c>).</summary>
    private XmlTable ParseXmlTable(int start, bool isLateral)
    {
        Advance();
        Expect(TokenKind.OpenParenthesis);
        NodeList<XmlNamespace> namespaces = default;
        if (At(Keyword.Xmlnamespaces) && Peek().Kind == TokenKind.OpenParenthesis)
        {
            Advance();
            Advance();
            namespaces = ParseXmlNamespaces();
            Expect(TokenKind.CloseParenthesis);
            Expect(TokenKind.Comma);
        }
        var row = ParsePrimary(true);
        var document = ParseXmlPassing();
        Expect(Keyword.Columns);
        var mark = Mark();
        do Push(ParseXmlTableColumn());
        while (Accept(TokenKind.Comma));
        var columns = PopList<XmlTableColumn>(mark);
        Expect(TokenKind.CloseParenthesis);
        var alias = ParseTableAlias();
        return new XmlTable(Finish(start), isLateral, namespaces, row, document, columns, alias);
    }

    private NodeList<XmlNamespace> ParseXmlNamespaces()
    {
        var mark = Mark();
        do
        {
            var start = Position;
            var isDefault = Accept(Keyword.Default);
            var uri = ParseRestrictedExpression();
            Identifier? name = null;
            if (!isDefault && Expect(Keyword.As)) name = ParseColLabel();
            Push(new XmlNamespace(Finish(start), uri, name));
        }
        while (Accept(TokenKind.Comma));
        return PopList<XmlNamespace>(mark);
    }

    private XmlTableColumn ParseXmlTableColumn()
    {
        var start = Position;
        var name = ParseColId();
        if (Accept(Keyword.For))
        {
            Expect(Keyword.Ordinality);
            return new XmlTableColumn(Finish(start), name, null, null, null, false);
        }
        var type = ParseTypeName();
        SqlExpression? path = null, @default = null;
        bool? isNotNull = null;
        (SqlSpan Span, string Message)? problem = null;
        while (true)
        {
            var option = Current.Span;
            if (Accept(Keyword.Default))
            {
                var value = ParseRestrictedExpression();
                if (@default is not null) problem ??= (option, "only one DEFAULT value is allowed");
                @default ??= value;
            }
            else if ((At(Keyword.Not) && !AtPair) || At(Keyword.Null))
            {
                var isNot = Accept(Keyword.Not);
                Expect(Keyword.Null);
                if (isNotNull is not null)
                    problem ??= (option, $"conflicting or redundant NULL / NOT NULL declarations for column \"{name.Name}\"");
                isNotNull ??= isNot;
            }
            else if (At(Keyword.Path) || At(TokenKind.Identifier))
            {
                var word = TakeIdentifier().Name;
                var value = ParseRestrictedExpression();
                if (word == "__pg__is_not_null") GrammarErrorBefore(option, $"option name \"{word}\" cannot be used in XMLTABLE");
                if (word != "path") problem ??= (option, $"unrecognized column option \"{word}\"");
                else if (path is not null) problem ??= (option, "only one PATH value per column is allowed");
                path ??= value;
            }
            else break;
        }
        if (problem is { } found) GrammarErrorBefore(found.Span, found.Message);
        return new XmlTableColumn(Finish(start), name, type, path, @default, isNotNull == true);
    }
}
