using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Parsing;

/// <summary>What is defined by a list of <c>name = value</c> (gram.y <c>DefineStmt</c>), and what is alike.</summary>
internal sealed partial class Parser
{
    /// <summary><c>( name [= value], … )</c> (gram.y <c>definition</c>).</summary>
    private NodeList<StorageParameter> ParseDefinition()
    {
        Expect(TokenKind.OpenParenthesis);
        var mark = Mark();
        do Push(ParseDefinitionItem(mayBeBare: true));
        while (Accept(TokenKind.Comma));
        Expect(TokenKind.CloseParenthesis);
        return PopList<StorageParameter>(mark);
    }

    /// <summary><c>( name = value, … )</c>, from 17 on also a bare name (gram.y <c>operator_def_list</c>).</summary>
    private NodeList<StorageParameter> ParseOperatorDefinition()
    {
        Expect(TokenKind.OpenParenthesis);
        var mark = Mark();
        do Push(ParseDefinitionItem(mayBeBare: _version >= 17));
        while (Accept(TokenKind.Comma));
        Expect(TokenKind.CloseParenthesis);
        return PopList<StorageParameter>(mark);
    }

    private StorageParameter ParseDefinitionItem(bool mayBeBare)
    {
        var start = Position;
        var name = ParseColLabel();
        if (mayBeBare && !At(TokenKind.Equals)) return new StorageParameter(Finish(start), null, name, null);
        Expect(TokenKind.Equals);
        var value = ParseDefinitionArgument();
        return new StorageParameter(Finish(start), null, name, value);
    }

    /// <summary><c>[WITH ( … )]</c> (gram.y <c>opt_definition</c>).</summary>
    private NodeList<StorageParameter> ParseOptionalDefinition() => AcceptWith() ? ParseDefinition() : default;

    /// <summary>
    /// <c>CREATE [OR REPLACE] AGGREGATE name ( parameters ) ( definition )</c>, or in the old form <c>name ( basetype = type, … )</c>.
    /// </summary>
    private CreateAggregateStatement ParseCreateAggregate(int start, bool orReplace)
    {
        Expect(Keyword.Aggregate);
        var name = ParseFunctionName();
        var isOldStyle = At(TokenKind.OpenParenthesis) && Peek().Kind == TokenKind.Identifier && Peek(2).Kind == TokenKind.Equals;
        if (isOldStyle)
        {
            var oldDefinition = ParseOldAggregateDefinition();
            return new CreateAggregateStatement(Finish(start))
            {
                OrReplace = orReplace,
                Name = name,
                IsOldStyle = true,
                DirectCount = -1,
                Definition = oldDefinition,
            };
        }
        var parameters = ParseAggregateParameters(out var isStar, out var directCount);
        var definition = ParseDefinition();
        return new CreateAggregateStatement(Finish(start))
        {
            OrReplace = orReplace,
            Name = name,
            IsStar = isStar,
            Parameters = parameters,
            DirectCount = directCount,
            Definition = definition,
        };
    }

    private NodeList<StorageParameter> ParseOldAggregateDefinition()
    {
        Expect(TokenKind.OpenParenthesis);
        var mark = Mark();
        do
        {
            if (!At(TokenKind.Identifier)) SyntaxError();
            Push(ParseDefinitionItem(mayBeBare: false));
        }
        while (Accept(TokenKind.Comma));
        Expect(TokenKind.CloseParenthesis);
        return PopList<StorageParameter>(mark);
    }

    private SqlStatement ParseCreateOperator(int start)
    {
        Expect(Keyword.Operator);
        if (AtOperatorClass()) return At(Keyword.Class) ? ParseCreateOperatorClass(start) : ParseCreateOperatorFamily(start);
        var name = ParseAnyOperator();
        var definition = ParseDefinition();
        return new CreateOperatorStatement(Finish(start)) { Name = name, Definition = definition };
    }

    private SqlStatement ParseAlterOperator(int start)
    {
        Expect(Keyword.Operator);
        if (AtOperatorClass())
        {
            var target = ParseOperatorClassObject();
            var isFamilyChange = target.Kind == ObjectKind.OperatorFamily && _keyword is Keyword.Add or Keyword.Drop;
            return isFamilyChange ? ParseAlterOperatorFamily(start, target) : ParseCommonAlteration(start, target);
        }
        var @operator = ParseOperatorObject();
        if (At(Keyword.Set) && Peek().Kind == TokenKind.OpenParenthesis)
        {
            Advance();
            var definition = ParseOperatorDefinition();
            return new AlterOperatorStatement(Finish(start)) { Operator = @operator, Definition = definition };
        }
        return At(Keyword.Rename) ? Reject(start) : ParseCommonAlteration(start, @operator);
    }

    private CreateTextSearchStatement ParseCreateTextSearch(int start)
    {
        Expect(Keyword.Text);
        Expect(Keyword.Search);
        var kind = TakeTextSearchKind();
        var name = ParseAnyName();
        var definition = ParseDefinition();
        return new CreateTextSearchStatement(Finish(start)) { Kind = kind, Name = name, Definition = definition };
    }

    /// <summary><c>CREATE COLLATION [IF NOT EXISTS] name { FROM collation | ( definition ) }</c>.</summary>
    private CreateCollationStatement ParseCreateCollation(int start)
    {
        Expect(Keyword.Collation);
        var ifNotExists = AcceptIfNotExists();
        var name = ParseAnyName();
        var from = Accept(Keyword.From) ? ParseAnyName() : null;
        var definition = from is null ? ParseDefinition() : default;
        return new CreateCollationStatement(Finish(start)) { IfNotExists = ifNotExists, Name = name, From = from, Definition = definition };
    }

    private SqlStatement ParseAlterCollation(int start)
    {
        Expect(Keyword.Collation);
        var target = ParseNamedObject(ObjectKind.Collation);
        if (!Accept(Keyword.Refresh)) return ParseCommonAlteration(start, target);
        Expect(Keyword.Version);
        return new AlterCollationStatement(Finish(start)) { Name = target.Name };
    }

    /// <summary><c>CREATE [DEFAULT] CONVERSION name FOR 'source' TO 'target' FROM function</c>.</summary>
    private CreateConversionStatement ParseCreateConversion(int start)
    {
        var isDefault = Accept(Keyword.Default);
        Expect(Keyword.Conversion);
        var name = ParseAnyName();
        Expect(Keyword.For);
        var source = ParseSconst();
        Expect(Keyword.To);
        var target = ParseSconst();
        Expect(Keyword.From);
        var function = ParseAnyName();
        return new CreateConversionStatement(Finish(start))
        {
            IsDefault = isDefault,
            Name = name,
            SourceEncoding = source,
            TargetEncoding = target,
            Function = function,
        };
    }

    private CreateAssertionStatement ParseCreateAssertion(int start)
    {
        var place = _tokens[_statementStart].Span;
        Expect(Keyword.Assertion);
        var name = ParseAnyName();
        Expect(Keyword.Check);
        var check = ParseParenthesizedExpression();
        var attributes = ParseConstraintAttributes(
            "CHECK", AllowedAttributes.Deferrable | AllowedAttributes.NotValid | AllowedAttributes.NoInherit | AllowedAttributes.Enforced);
        GrammarErrorBefore(place, "CREATE ASSERTION is not yet implemented", SqlStates.FeatureNotSupported);
        return new CreateAssertionStatement(Finish(start)) { Name = name, Check = check, Attributes = attributes };
    }

    /// <summary>
    /// <c>CREATE CAST ( source AS target ) { WITH FUNCTION f | WITHOUT FUNCTION | WITH INOUT } [AS ASSIGNMENT | AS IMPLICIT]</c>.
    /// </summary>
    private CreateCastStatement ParseCreateCast(int start)
    {
        Expect(Keyword.Cast);
        var cast = ParseCastObject();
        var method = CastMethod.WithoutFunction;
        RoutineObject? function = null;
        if (AcceptWithout()) Expect(Keyword.Function);
        else
        {
            ExpectWith();
            method = Accept(Keyword.Inout) ? CastMethod.InOut : CastMethod.Function;
            if (method == CastMethod.Function)
            {
                Expect(Keyword.Function);
                function = ParseRoutineObject(ObjectKind.Function);
            }
        }
        var context = CastContext.Explicit;
        if (Accept(Keyword.As))
        {
            context = Accept(Keyword.Implicit) ? CastContext.Implicit : CastContext.Assignment;
            if (context == CastContext.Assignment) Expect(Keyword.Assignment);
        }
        return new CreateCastStatement(Finish(start))
        {
            Source = cast.Source,
            Target = cast.Target,
            Method = method,
            Function = function,
            Context = context,
        };
    }

    /// <summary>
    /// <c>CREATE [OR REPLACE] TRANSFORM FOR type LANGUAGE name ( FROM SQL WITH FUNCTION f, TO SQL WITH FUNCTION f )</c>, both in either order.
    /// </summary>
    private CreateTransformStatement ParseCreateTransform(int start, bool orReplace)
    {
        Expect(Keyword.Transform);
        var target = ParseTransformObject();
        Expect(TokenKind.OpenParenthesis);
        RoutineObject? fromSql = null, toSql = null;
        do
        {
            var isFrom = fromSql is null && Accept(Keyword.From);
            if (!isFrom && (toSql is not null || !Accept(Keyword.To))) SyntaxError();
            Expect(Keyword.Sql);
            ExpectWith();
            Expect(Keyword.Function);
            var function = ParseRoutineObject(ObjectKind.Function);
            if (isFrom) fromSql = function;
            else toSql = function;
        }
        while ((fromSql is null || toSql is null) && Accept(TokenKind.Comma));
        Expect(TokenKind.CloseParenthesis);
        return new CreateTransformStatement(Finish(start))
        {
            OrReplace = orReplace,
            Type = target.Type,
            Language = target.Language,
            FromSql = fromSql,
            ToSql = toSql,
        };
    }

    /// <summary>
    /// <c>CREATE [OR REPLACE] [TRUSTED] [PROCEDURAL] LANGUAGE name [HANDLER h [INLINE h] [VALIDATOR h | NO VALIDATOR]]</c>.
    /// </summary>
    private CreateLanguageStatement ParseCreateLanguage(int start, bool orReplace)
    {
        var isTrusted = Accept(Keyword.Trusted);
        Accept(Keyword.Procedural);
        Expect(Keyword.Language);
        var name = ParseLanguageName();
        QualifiedName? handler = null, inline = null, validator = null;
        var isNoValidator = false;
        if (Accept(Keyword.Handler))
        {
            handler = ParseAnyName();
            if (Accept(Keyword.Inline)) inline = ParseAnyName();
            isNoValidator = Accept(Keyword.No);
            if (isNoValidator) Expect(Keyword.Validator);
            else if (Accept(Keyword.Validator)) validator = ParseAnyName();
        }
        return new CreateLanguageStatement(Finish(start))
        {
            OrReplace = orReplace,
            IsTrusted = isTrusted,
            Name = name,
            Handler = handler,
            InlineHandler = inline,
            Validator = validator,
            IsNoValidator = isNoValidator,
        };
    }

    /// <summary>A language; before 14 also as a string.</summary>
    private Identifier ParseLanguageName() => _version >= 14 ? ParseColId() : ParseWordOrStringName();

    /// <summary><c>CREATE ACCESS METHOD name TYPE { INDEX | TABLE } HANDLER function</c>.</summary>
    private CreateAccessMethodStatement ParseCreateAccessMethod(int start)
    {
        Expect(Keyword.Access);
        Expect(Keyword.Method);
        var name = ParseColId();
        Expect(Keyword.Type);
        var isTable = Accept(Keyword.Table);
        if (!isTable) Expect(Keyword.Index);
        Expect(Keyword.Handler);
        var handler = ParseAnyName();
        return new CreateAccessMethodStatement(Finish(start)) { Name = name, IsTable = isTable, Handler = handler };
    }
}
