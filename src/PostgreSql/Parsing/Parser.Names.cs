using System.Text;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Parsing;

/// <summary>Names (gram.y from <c>qualified_name</c> to <c>BareColLabel</c>).</summary>
internal sealed partial class Parser
{
    private const int LongestName = 63;
    private const string TooManyNames = "improper qualified name (too many dotted names): ";

    /// <summary>Whether the current token may be a ColId: the name of a column, table or alias.</summary>
    private bool AtColId => IsColId(_kind, _keyword) && !AtPair;

    private bool IsColId(TokenKind kind, Keyword keyword) =>
        kind is TokenKind.Identifier or TokenKind.Hole
        || (kind == TokenKind.Keyword && Keywords.GetCategory(keyword, _version) is KeywordCategory.Unreserved or KeywordCategory.ColumnName);

    /// <summary>Whether the current token may be a type_function_name.</summary>
    private bool AtTypeFunctionName => IsTypeFunctionName(_kind, _keyword) && !AtPair;

    private bool IsTypeFunctionName(TokenKind kind, Keyword keyword) =>
        kind is TokenKind.Identifier or TokenKind.Hole
        || (kind == TokenKind.Keyword && Keywords.GetCategory(keyword, _version) is KeywordCategory.Unreserved or KeywordCategory.TypeOrFunctionName);

    private bool AtNonReservedWord =>
        _kind is TokenKind.Identifier or TokenKind.Hole
        || (_kind == TokenKind.Keyword && Keywords.GetCategory(_keyword, _version) != KeywordCategory.Reserved && !AtPair);

    private bool AtColLabel => _kind is TokenKind.Identifier or TokenKind.Hole or TokenKind.Keyword && !AtPair;

    /// <summary>Whether a word is a token of its own because of the next one: parser.c's NOT_LA, NULLS_LA, WITH_LA, WITHOUT_LA, FORMAT_LA.</summary>
    private bool AtPair => _keyword switch
    {
        Keyword.Not => IsNegatedPredicate(Peek().Keyword),
        Keyword.Nulls => Peek().Keyword is Keyword.First or Keyword.Last,
        Keyword.With => Peek().Keyword is Keyword.Time or Keyword.Ordinality,
        Keyword.Without => _version >= 16 && Peek().Keyword == Keyword.Time,
        Keyword.Format => AtJsonFormat,
        _ => false,
    };

    private bool AtJsonFormat => _keyword == Keyword.Format && _version >= 16 && Peek().Keyword == Keyword.Json;

    /// <summary>A name of a column, table or alias (gram.y <c>ColId</c>, <c>name</c>).</summary>
    private Identifier ParseColId() => AtColId ? TakeIdentifier() : MissingIdentifier();

    /// <summary>A name of a function or type.</summary>
    private Identifier ParseTypeFunctionName() => AtTypeFunctionName ? TakeIdentifier() : MissingIdentifier();

    /// <summary>Any word but a reserved one (gram.y <c>NonReservedWord</c>).</summary>
    private Identifier ParseNonReservedWord() => AtNonReservedWord ? TakeIdentifier() : MissingIdentifier();

    /// <summary>Any word (gram.y <c>ColLabel</c>, <c>attr_name</c>).</summary>
    private Identifier ParseColLabel() => AtColLabel ? TakeIdentifier() : MissingIdentifier();

    private Identifier MissingIdentifier()
    {
        if (IsInHole()) return new Identifier(new SqlSpan(_lastEnd, 0), SqlText.HoleCharacter.ToString(), false, true);
        SyntaxError();
        return new Identifier(new SqlSpan(_lastEnd, 0), "");
    }

    /// <summary>Takes the current token, a word or a hole, as a name, whatever its class.</summary>
    private Identifier TakeIdentifier()
    {
        var token = _tokens[_index];
        Advance();
        return MakeIdentifier(token);
    }

    private Identifier MakeIdentifier(SqlToken token)
    {
        var hasHole = (token.Flags & TokenFlags.Hole) != 0;
        if (IsFilling(token) || IsJoined(token) || (token.Length == 0 && token.Kind == TokenKind.Identifier))
            return new Identifier(token.Span, SqlText.HoleCharacter.ToString(), false, true);
        if (token.Kind == TokenKind.Keyword) return new Identifier(token.Span, Keywords.GetText(token.Keyword));
        if (token.Kind == TokenKind.Hole) return new Identifier(token.Span, _text.Substring(token.Start, token.Length), false, true);
        if ((token.Flags & TokenFlags.Quoted) != 0)
        {
            if (IsPsqlString(token)) return new Identifier(token.Span, SqlText.HoleCharacter.ToString(), true, true);
            var quoted = DriverText.Unescape(StringText.GetQuotedName(_text, token), _style);
            return new Identifier(token.Span, hasHole ? quoted : Truncate(quoted), true, hasHole);
        }
        var name = NameTable.Get(_text, token.Start, token.Length, (token.Flags & TokenFlags.Uppercase) != 0);
        return new Identifier(token.Span, hasHole ? name : Truncate(name), false, hasHole);
    }

    /// <summary>scansup.c <c>truncate_identifier</c>: at most 63 bytes of UTF-8, no character cut in two.</summary>
    private static string Truncate(string name)
    {
        if (name.Length * 3 <= LongestName || Encoding.UTF8.GetByteCount(name) <= LongestName) return name;
        var bytes = 0;
        var i = 0;
        while (i < name.Length)
        {
            var width = char.IsSurrogatePair(name, i) ? 2 : 1;
            var size = width == 2 ? 4 : name[i] < 0x80 ? 1 : name[i] < 0x800 ? 2 : 3;
            if (bytes + size > LongestName) break;
            bytes += size;
            i += width;
        }
        return name.Substring(0, i);
    }

    /// <summary>The name of a relation (gram.y <c>qualified_name</c>): at most three parts.</summary>
    private QualifiedName ParseQualifiedName()
    {
        var start = Position;
        var mark = Mark();
        Push(ParseColId());
        if (_kind is TokenKind.Dot or TokenKind.OpenBracket)
        {
            // The grammar takes any indirection here, and rejects what is no name when it has read it all.
            var onlyNames = ParseNameIndirection(out var star);
            if (!onlyNames || star is not null) SyntaxError();
        }
        var name = new QualifiedName(Finish(start), PopList<Identifier>(mark));
        if (IsTooLong(name)) GrammarErrorBefore(name.Span, TooManyNames + name);
        return name;
    }

    /// <summary>Whether a name has more parts than that of a relation may have: database, schema and relation.</summary>
    private static bool IsTooLong(QualifiedName name) => name.Parts.Count > 3;

    /// <summary>A dotted name of any length (gram.y <c>any_name</c>).</summary>
    private QualifiedName ParseAnyName()
    {
        var start = Position;
        var mark = Mark();
        Push(ParseColId());
        while (Accept(TokenKind.Dot)) Push(ParseColLabel());
        return new QualifiedName(Finish(start), PopList<Identifier>(mark));
    }

    /// <summary>The name of a function (gram.y <c>func_name</c>).</summary>
    private QualifiedName ParseFunctionName()
    {
        var start = Position;
        var mark = Mark();
        var isColId = AtColId;
        if (!AtTypeFunctionName && !isColId) SyntaxError();
        else
        {
            var isDotted = Peek().Kind is TokenKind.Dot or TokenKind.OpenBracket;
            if (isDotted ? !isColId : !AtTypeFunctionName)
            {
                Advance();
                SyntaxError();
            }
            else Push(TakeIdentifier());
        }
        if (_kind is TokenKind.Dot or TokenKind.OpenBracket)
        {
            var onlyNames = ParseNameIndirection(out var star);
            if (!onlyNames || star is not null) SyntaxError();
        }
        if (_scratchCount == mark) Push(new Identifier(new SqlSpan(_lastEnd, 0), ""));
        return new QualifiedName(Finish(start), PopList<Identifier>(mark));
    }

    /// <summary>
    /// Pushes the names of an indirection (<c>.a.b</c>), and reads but drops what is none. False where subscripts were among them;
    /// <paramref name="star"/> is where a star stood.
    /// </summary>
    private bool ParseNameIndirection(out SqlSpan? star)
    {
        star = null;
        var onlyNames = true;
        while (true)
        {
            if (Accept(TokenKind.Dot))
            {
                if (At(TokenKind.Star))
                {
                    star = Current.Span;
                    Advance();
                }
                else Push(ParseColLabel());
            }
            else if (At(TokenKind.OpenBracket))
            {
                ParseSubscript();
                onlyNames = false;
            }
            else return onlyNames;
        }
    }

    /// <summary><c>name, …</c>: the items of gram.y's <c>name_list</c> and <c>columnList</c>.</summary>
    private NodeList<Identifier> ParseNameList()
    {
        var mark = Mark();
        do
        {
            Push(ParseColId());
            while (At(TokenKind.Hole) || (FollowsHole && At(TokenKind.Identifier))) Push(TakeIdentifier());
        }
        while (Accept(TokenKind.Comma));
        return PopList<Identifier>(mark);
    }

    /// <summary><c>(name, …)</c>.</summary>
    private NodeList<Identifier> ParseParenthesizedNames()
    {
        Expect(TokenKind.OpenParenthesis);
        var names = ParseNameList();
        Expect(TokenKind.CloseParenthesis);
        return names;
    }
}
