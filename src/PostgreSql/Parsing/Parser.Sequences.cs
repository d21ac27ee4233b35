using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Parsing;

internal sealed partial class Parser
{
    /// <summary><c>CREATE [TEMPORARY | UNLOGGED] SEQUENCE [IF NOT EXISTS] name [option …]</c> (gram.y <c>CreateSeqStmt</c>).</summary>
    private CreateSequenceStatement ParseCreateSequence(int start, TablePersistence persistence)
    {
        Expect(Keyword.Sequence);
        var ifNotExists = AcceptIfNotExists();
        var name = ParseQualifiedName();
        var options = ParseSequenceOptions();
        return new CreateSequenceStatement(Finish(start)) { Persistence = persistence, IfNotExists = ifNotExists, Name = name, Options = options };
    }

    private AlterSequenceStatement ParseAlterSequence(int start, bool ifExists, QualifiedName name)
    {
        var options = ParseSequenceOptions();
        return new AlterSequenceStatement(Finish(start)) { IfExists = ifExists, Name = name, Options = options };
    }

    private NodeList<SequenceOption> ParseSequenceOptions()
    {
        if (!AtSequenceOption) return default;
        var optionsMark = Mark();
        do Push(ParseSequenceOption());
        while (AtSequenceOption);
        return PopList<SequenceOption>(optionsMark);
    }

    /// <summary><c>[( option … )]</c> of an identity column (gram.y <c>OptParenthesizedSeqOptList</c>).</summary>
    private NodeList<SequenceOption> ParseIdentityOptions()
    {
        if (!Accept(TokenKind.OpenParenthesis)) return default;
        if (!AtSequenceOption) SyntaxError();
        var options = ParseSequenceOptions();
        Expect(TokenKind.CloseParenthesis);
        return options;
    }

    private bool AtSequenceOption => _keyword is Keyword.Logged or Keyword.Unlogged ? _version >= 15 : IsSequenceOption(_keyword);

    /// <summary>Whether ALTER SEQUENCE changes options; NO INHERIT and NO FORCE are actions of ALTER TABLE.</summary>
    private bool AtSequenceChange => AtSequenceOption && !(At(Keyword.No) && Peek().Keyword is Keyword.Inherit or Keyword.Force);

    private static bool IsSequenceOption(Keyword keyword) => keyword is
        Keyword.As or Keyword.Cache or Keyword.Cycle or Keyword.No or Keyword.Increment or Keyword.Maxvalue or Keyword.Minvalue
        or Keyword.Owned or Keyword.Sequence or Keyword.Start or Keyword.Restart or Keyword.Logged or Keyword.Unlogged;

    /// <summary>gram.y <c>SeqOptElem</c>.</summary>
    private SequenceOption ParseSequenceOption()
    {
        var start = Position;
        switch (_keyword)
        {
            case Keyword.As:
                Advance();
                var type = ParseSimpleTypeName();
                return new SequenceOption(Finish(start)) { Kind = SequenceOptionKind.As, Type = type };
            case Keyword.Cache: return ParseNumericOption(start, SequenceOptionKind.Cache);
            case Keyword.Cycle: return ParseFlagOption(start, SequenceOptionKind.Cycle);
            case Keyword.Increment: return ParseNumericOption(start, SequenceOptionKind.IncrementBy, Keyword.By);
            case Keyword.Logged when _version >= 15: return ParseFlagOption(start, SequenceOptionKind.Logged);
            case Keyword.Unlogged when _version >= 15: return ParseFlagOption(start, SequenceOptionKind.Unlogged);
            case Keyword.Maxvalue: return ParseNumericOption(start, SequenceOptionKind.MaxValue);
            case Keyword.Minvalue: return ParseNumericOption(start, SequenceOptionKind.MinValue);
            case Keyword.No:
                Advance();
                if (At(Keyword.Cycle)) return ParseFlagOption(start, SequenceOptionKind.NoCycle);
                if (At(Keyword.Maxvalue)) return ParseFlagOption(start, SequenceOptionKind.NoMaxValue);
                Expect(Keyword.Minvalue);
                return new SequenceOption(Finish(start)) { Kind = SequenceOptionKind.NoMinValue };
            case Keyword.Owned: return ParseNamingOption(start, SequenceOptionKind.OwnedBy, Keyword.By);
            case Keyword.Sequence: return ParseNamingOption(start, SequenceOptionKind.SequenceName, Keyword.Name);
            case Keyword.Start: return ParseNumericOption(start, SequenceOptionKind.Start, Keyword.With);
            case Keyword.Restart:
                if (AtAhead(1, Keyword.With) || IsNumber(Peek(1))) return ParseNumericOption(start, SequenceOptionKind.Restart, Keyword.With);
                return ParseFlagOption(start, SequenceOptionKind.Restart);
            default:
                SyntaxError();
                return new SequenceOption(Finish(start));
        }
    }

    private SequenceOption ParseFlagOption(int start, SequenceOptionKind kind)
    {
        Advance();
        return new SequenceOption(Finish(start)) { Kind = kind };
    }

    private SequenceOption ParseNumericOption(int start, SequenceOptionKind kind, Keyword noise = Keyword.None)
    {
        Advance();
        if (noise != Keyword.None) Accept(noise);
        var value = ParseSignedNumber();
        return new SequenceOption(Finish(start)) { Kind = kind, Value = value };
    }

    private SequenceOption ParseNamingOption(int start, SequenceOptionKind kind, Keyword second)
    {
        Advance();
        Expect(second);
        var name = ParseAnyName();
        return new SequenceOption(Finish(start)) { Kind = kind, Name = name };
    }

    private static bool IsNumber(SqlToken token) => token.Kind is TokenKind.Integer or TokenKind.Decimal or TokenKind.Plus or TokenKind.Minus;
}
