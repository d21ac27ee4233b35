using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Parsing;

internal sealed partial class Parser
{
    /// <summary>
    /// <c>ALTER TEXT SEARCH { PARSER | DICTIONARY | TEMPLATE | CONFIGURATION } name { RENAME TO … | SET SCHEMA … | OWNER TO … | … }</c>.
    /// </summary>
    private SqlStatement ParseAlterTextSearch(int start)
    {
        Expect(Keyword.Text);
        Expect(Keyword.Search);
        var kind = TakeTextSearchKind();
        var target = ParseNamedObject(kind);
        if (kind == ObjectKind.TextSearchDictionary && At(TokenKind.OpenParenthesis))
        {
            var options = ParseDefinition();
            return new AlterTextSearchDictionaryStatement(Finish(start)) { Name = target.Name, Options = options };
        }
        if (kind == ObjectKind.TextSearchConfiguration && _keyword is Keyword.Add or Keyword.Alter or Keyword.Drop)
            return ParseTextSearchMapping(start, target.Name);
        var canChangeOwner = kind is ObjectKind.TextSearchDictionary or ObjectKind.TextSearchConfiguration;
        return ParseCommonAlteration(start, target, canChangeOwner);
    }

    /// <summary>
    /// <c>ADD MAPPING FOR token, … WITH dictionary, … | ALTER MAPPING [FOR token, …] { WITH dictionary, … | REPLACE old WITH new } |
    /// DROP MAPPING [IF EXISTS] FOR token, …</c> (gram.y <c>AlterTSConfigurationStmt</c>).
    /// </summary>
    private AlterTextSearchMappingStatement ParseTextSearchMapping(int start, QualifiedName name)
    {
        var change = _keyword switch
        {
            Keyword.Add => TextSearchMappingChange.Add,
            Keyword.Alter => TextSearchMappingChange.Alter,
            _ => TextSearchMappingChange.Drop,
        };
        Advance();
        Expect(Keyword.Mapping);
        var ifExists = change == TextSearchMappingChange.Drop && ParseIfExists();
        NodeList<Identifier> tokenTypes = default;
        if (change != TextSearchMappingChange.Alter || !At(Keyword.Replace))
        {
            Expect(Keyword.For);
            tokenTypes = ParseNameList();
        }
        NodeList<QualifiedName> dictionaries = default;
        if (change == TextSearchMappingChange.Alter && Accept(Keyword.Replace))
        {
            change = TextSearchMappingChange.Replace;
            var mark = Mark();
            Push(ParseAnyName());
            Expect(Keyword.With);
            Push(ParseAnyName());
            dictionaries = PopList<QualifiedName>(mark);
        }
        else if (change != TextSearchMappingChange.Drop)
        {
            Expect(Keyword.With);
            dictionaries = ParseAnyNameList();
        }
        return new AlterTextSearchMappingStatement(Finish(start))
        {
            Name = name,
            Change = change,
            IfExists = ifExists,
            TokenTypes = tokenTypes,
            Dictionaries = dictionaries,
        };
    }
}
