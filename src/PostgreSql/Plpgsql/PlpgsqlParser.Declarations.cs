using System.Collections.Generic;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Plpgsql;

/// <summary>DECLARE (pl_gram.y <c>decl_stmts</c>).</summary>
public sealed partial class PlpgsqlParser
{
    private NodeList<PlpgsqlDeclaration> ParseDeclarations()
    {
        var declarations = new List<PlpgsqlDeclaration>();
        while (!_failed && !AtWord("begin") && !At(TokenKind.End))
        {
            if (AcceptWord("declare")) continue;
            if (AtOperator("<<"))
            {
                Fail(Current.Span, "block label must be placed before DECLARE, not after");
                break;
            }
            declarations.Add(ParseDeclaration());
        }
        return new(declarations.ToArray());
    }

    private PlpgsqlDeclaration ParseDeclaration()
    {
        var start = Position;
        var name = ParseName();
        if (AcceptWord("alias"))
        {
            ExpectWord("for");
            var target = ParseDottedName();
            Expect(TokenKind.Semicolon);
            return new AliasDeclaration(Finish(start)) { Name = name, Target = target };
        }
        if (AtWord("cursor") || AtWord("scroll") || (AtWord("no") && IsWord(TokenAt(1), "scroll"))) return ParseCursorDeclaration(start, name);
        return ParseVariable(start, name);
    }

    private VariableDeclaration ParseVariable(int start, Identifier name)
    {
        var isConstant = AcceptWord("constant");
        var type = ParseType();
        QualifiedName? collation = null;
        if (AcceptWord("collate")) collation = ParseDottedName();
        var isNotNull = false;
        if (AcceptWord("not"))
        {
            ExpectWord("null");
            isNotNull = true;
        }
        PlpgsqlExpression? value = null;
        if (AtAssignment || AtWord("default"))
        {
            Take();
            value = ParseExpressionUntilSemicolon();
        }
        else Expect(TokenKind.Semicolon);
        return new VariableDeclaration(Finish(start))
        {
            Name = name,
            IsConstant = isConstant,
            Type = type,
            Collation = collation,
            IsNotNull = isNotNull,
            Default = value,
        };
    }

    private CursorDeclaration ParseCursorDeclaration(int start, Identifier name)
    {
        var options = ParseScroll();
        ExpectWord("cursor");
        var arguments = new List<CursorArgument>();
        if (Accept(TokenKind.OpenParenthesis))
        {
            do
            {
                var argumentStart = Position;
                var argument = ParseName();
                var type = ParseType();
                arguments.Add(new CursorArgument(Finish(argumentStart), argument, type));
            }
            while (Accept(TokenKind.Comma));
            Expect(TokenKind.CloseParenthesis);
        }
        if (!AcceptWord("is")) ExpectWord("for");
        var query = ParseSqlUntilSemicolon();
        return new CursorDeclaration(Finish(start)) { Name = name, Options = options, Arguments = new(arguments.ToArray()), Query = query };
    }

    private CursorOptions ParseScroll()
    {
        if (AcceptWord("scroll")) return CursorOptions.Scroll;
        if (!AcceptWord("no")) return CursorOptions.None;
        ExpectWord("scroll");
        return CursorOptions.NoScroll;
    }

    private bool AtAssignment => Current.Kind is TokenKind.ColonEquals or TokenKind.Equals;

    /// <summary>pl_gram.y <c>read_datatype</c>: the tokens up to what cannot belong to a type.</summary>
    private PlpgsqlType ParseType()
    {
        var start = Position;
        var count = 0;
        var depth = 0;
        for (; ; count++)
        {
            var token = TokenAt(count);
            if (token.Kind == TokenKind.End) break;
            if (depth == 0 && EndsType(token)) break;
            if (token.Kind == TokenKind.OpenParenthesis) depth++;
            else if (token.Kind == TokenKind.CloseParenthesis) depth--;
        }
        if (_failed || count == 0)
        {
            Fail(Current.Span, Near("missing data type declaration"));
            return NoType();
        }
        if (count == 1 && AtWord("record"))
        {
            Take();
            return new PlpgsqlType(Finish(start)) { Kind = PlpgsqlTypeKind.Record };
        }
        if (ParsePercentType(start) is { } found) return found;
        var type = new Parser(_source, _options, Range(count)).ParseOnlyTypeName(out var error);
        if (error is not null) AddSqlError(error);
        return new PlpgsqlType(Finish(start)) { Kind = PlpgsqlTypeKind.Named, Type = type };
    }

    private bool EndsType(SqlToken token) =>
        token.Kind is TokenKind.Semicolon or TokenKind.Comma or TokenKind.CloseParenthesis or TokenKind.Equals or TokenKind.ColonEquals
        || IsWord(token, "collate") || IsWord(token, "not") || IsWord(token, "default");

    /// <summary><c>name%TYPE</c> and <c>name%ROWTYPE</c>, from 17 on with brackets behind them; the name may be a parameter's <c>$1</c>.</summary>
    private PlpgsqlType? ParsePercentType(int start)
    {
        if (!AtName && !At(TokenKind.Parameter)) return null;
        var words = 1;
        while (!At(TokenKind.Parameter) && Kind(words) == TokenKind.Dot) words += 2;
        if (Kind(words) != TokenKind.Percent) return null;
        var of = ParseDottedName();
        Expect(TokenKind.Percent);
        var kind = AcceptWord("rowtype") ? PlpgsqlTypeKind.RowOf : PlpgsqlTypeKind.OfColumn;
        if (kind == PlpgsqlTypeKind.OfColumn) ExpectWord("type");
        var isArray = _options.ServerVersion >= 17 && AcceptWord("array");
        while (_options.ServerVersion >= 17 && Accept(TokenKind.OpenBracket))
        {
            isArray = true;
            Accept(TokenKind.Integer);
            Expect(TokenKind.CloseBracket);
        }
        return new PlpgsqlType(Finish(start)) { Kind = kind, Of = of, IsArray = isArray };
    }

    private PlpgsqlType NoType() => new(new SqlSpan(LastEnd, 0)) { Kind = PlpgsqlTypeKind.Record };
}
