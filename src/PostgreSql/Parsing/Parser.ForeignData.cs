using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Parsing;

/// <summary>Foreign tables, data wrappers, servers, user mappings, and their OPTIONS.</summary>
internal sealed partial class Parser
{
    private SqlStatement ParseCreateForeign(int start)
    {
        Expect(Keyword.Foreign);
        if (At(Keyword.Data)) return ParseForeignDataWrapper(start);
        return ParseCreateForeignTable(start);
    }

    private SqlStatement ParseAlterForeign(int start)
    {
        Expect(Keyword.Foreign);
        if (At(Keyword.Data)) return ParseAlterForeignDataWrapper(start);
        Expect(Keyword.Table);
        return ParseAlterRelation(start, ObjectKind.ForeignTable);
    }

    /// <summary>
    /// <c>CREATE FOREIGN TABLE [IF NOT EXISTS] name { ( [element, …] ) [INHERITS (…)] | PARTITION OF parent [( element, … )] bound }
    /// SERVER name [OPTIONS (…)]</c> (gram.y <c>CreateForeignTableStmt</c>).
    /// </summary>
    private CreateForeignTableStatement ParseCreateForeignTable(int start)
    {
        Expect(Keyword.Table);
        var ifNotExists = AcceptIfNotExists();
        var name = ParseQualifiedName();
        QualifiedName? parent = null;
        PartitionBound? bound = null;
        NodeList<TableElement> elements;
        NodeList<QualifiedName> inherits = default;
        var hasElementList = true;
        if (Accept(Keyword.Partition))
        {
            Expect(Keyword.Of);
            parent = ParseQualifiedName();
            hasElementList = At(TokenKind.OpenParenthesis);
            elements = hasElementList ? ParseTypedTableElements() : default;
            bound = ParsePartitionBound();
        }
        else
        {
            elements = ParseTableElements();
            inherits = ParseInherits();
        }
        Expect(Keyword.Server);
        var server = ParseColId();
        var options = ParseServerOptions();
        return new CreateForeignTableStatement(Finish(start))
        {
            IfNotExists = ifNotExists,
            Name = name,
            PartitionOf = parent,
            HasElementList = hasElementList,
            Elements = elements,
            Inherits = inherits,
            Bound = bound,
            Server = server,
            ServerOptions = options,
        };
    }

    /// <summary><c>DATA WRAPPER name [HANDLER f | NO HANDLER | VALIDATOR f | NO VALIDATOR] … [OPTIONS (…)]</c>.</summary>
    private CreateForeignDataWrapperStatement ParseForeignDataWrapper(int start)
    {
        Expect(Keyword.Data);
        Expect(Keyword.Wrapper);
        return FinishForeignDataWrapper(start, false, ParseColId());
    }

    private SqlStatement ParseAlterForeignDataWrapper(int start)
    {
        Expect(Keyword.Data);
        Expect(Keyword.Wrapper);
        var target = ParseSingleNamedObject(ObjectKind.ForeignDataWrapper);
        return _keyword is Keyword.Rename or Keyword.Owner
            ? ParseCommonAlteration(start, target, canSetSchema: false)
            : FinishForeignDataWrapper(start, true, target.Name.Name);
    }

    private CreateForeignDataWrapperStatement FinishForeignDataWrapper(int start, bool isAlter, Identifier name)
    {
        QualifiedName? handler = null, validator = null;
        bool isNoHandler = false, isNoValidator = false;
        var isEmpty = true;
        while (At(Keyword.Handler) || At(Keyword.Validator) || At(Keyword.No))
        {
            isEmpty = false;
            var isNo = Accept(Keyword.No);
            if (Accept(Keyword.Handler))
            {
                isNoHandler = isNo;
                handler = isNo ? null : ParseAnyName();
                continue;
            }
            Expect(Keyword.Validator);
            isNoValidator = isNo;
            validator = isNo ? null : ParseAnyName();
        }
        if (isAlter && isEmpty && !At(Keyword.Options)) SyntaxError();
        var options = isAlter && At(Keyword.Options) ? ParseAlterServerOptions() : ParseServerOptions();
        return new CreateForeignDataWrapperStatement(Finish(start))
        {
            IsAlter = isAlter,
            Name = name,
            Handler = handler,
            IsNoHandler = isNoHandler,
            Validator = validator,
            IsNoValidator = isNoValidator,
            Options = options,
        };
    }

    /// <summary><c>[OPTIONS ( name 'value', … )]</c> (gram.y <c>create_generic_options</c>).</summary>
    private NodeList<ServerOption> ParseServerOptions()
    {
        if (!Accept(Keyword.Options)) return default;
        Expect(TokenKind.OpenParenthesis);
        var mark = Mark();
        do Push(ParseServerOption(Position, ServerOptionChange.Unspecified));
        while (Accept(TokenKind.Comma));
        Expect(TokenKind.CloseParenthesis);
        return PopList<ServerOption>(mark);
    }

    /// <summary><c>OPTIONS ( [SET | ADD] name 'value' | DROP name, … )</c> (gram.y <c>alter_generic_options</c>).</summary>
    private NodeList<ServerOption> ParseAlterServerOptions()
    {
        Expect(Keyword.Options);
        Expect(TokenKind.OpenParenthesis);
        var mark = Mark();
        do
        {
            var start = Position;
            var change = Peek().Kind == TokenKind.String ? ServerOptionChange.Unspecified : _keyword switch
            {
                Keyword.Set => ServerOptionChange.Set,
                Keyword.Add => ServerOptionChange.Add,
                Keyword.Drop => ServerOptionChange.Drop,
                _ => ServerOptionChange.Unspecified,
            };
            if (change != ServerOptionChange.Unspecified) Advance();
            Push(ParseServerOption(start, change));
        }
        while (Accept(TokenKind.Comma));
        Expect(TokenKind.CloseParenthesis);
        return PopList<ServerOption>(mark);
    }

    private ServerOption ParseServerOption(int start, ServerOptionChange change)
    {
        var name = ParseColLabel();
        var value = change == ServerOptionChange.Drop ? null : ParseSconst();
        return new ServerOption(Finish(start)) { Change = change, Name = name, Value = value };
    }

    /// <summary>
    /// <c>CREATE SERVER [IF NOT EXISTS] name [TYPE 't'] [VERSION 'v' | VERSION NULL] FOREIGN DATA WRAPPER name [OPTIONS (…)]</c>.
    /// </summary>
    private CreateServerStatement ParseCreateServer(int start)
    {
        Expect(Keyword.Server);
        var ifNotExists = AcceptIfNotExists();
        var name = ParseColId();
        var type = Accept(Keyword.Type) ? ParseSconst() : null;
        var version = Accept(Keyword.Version) ? ParseServerVersion() : null;
        Expect(Keyword.Foreign);
        Expect(Keyword.Data);
        Expect(Keyword.Wrapper);
        var wrapper = ParseColId();
        var options = ParseServerOptions();
        return new CreateServerStatement(Finish(start))
        {
            IfNotExists = ifNotExists,
            Name = name,
            Type = type,
            Version = version,
            Wrapper = wrapper,
            Options = options,
        };
    }

    private StringConstant? ParseServerVersion() => Accept(Keyword.Null) ? null : ParseSconst();

    private SqlStatement ParseAlterServer(int start)
    {
        Expect(Keyword.Server);
        var target = ParseSingleNamedObject(ObjectKind.ForeignServer);
        if (_keyword is not (Keyword.Version or Keyword.Options)) return ParseCommonAlteration(start, target, canSetSchema: false);
        var hasVersion = Accept(Keyword.Version);
        var version = hasVersion ? ParseServerVersion() : null;
        var options = At(Keyword.Options) ? ParseAlterServerOptions() : default;
        return new AlterServerStatement(Finish(start)) { Name = target.Name.Name, HasVersion = hasVersion, Version = version, Options = options };
    }

    /// <summary><c>CREATE USER MAPPING [IF NOT EXISTS] FOR user SERVER name [OPTIONS (…)]</c>.</summary>
    private UserMappingStatement ParseCreateUserMapping(int start)
    {
        SkipUserMapping();
        var ifNotExists = ParseIfNotExists();
        ParseMappedUser(out var user, out var server);
        var options = ParseServerOptions();
        return new UserMappingStatement(Finish(start))
        {
            Action = UserMappingAction.Create,
            IfExistsOrNot = ifNotExists,
            User = user,
            Server = server,
            Options = options,
        };
    }

    private UserMappingStatement ParseAlterUserMapping(int start)
    {
        SkipUserMapping();
        ParseMappedUser(out var user, out var server);
        var options = ParseAlterServerOptions();
        return new UserMappingStatement(Finish(start)) { Action = UserMappingAction.Alter, User = user, Server = server, Options = options };
    }

    private UserMappingStatement ParseDropUserMapping(int start)
    {
        SkipUserMapping();
        var ifExists = ParseIfExists();
        ParseMappedUser(out var user, out var server);
        return new UserMappingStatement(Finish(start)) { Action = UserMappingAction.Drop, IfExistsOrNot = ifExists, User = user, Server = server };
    }

    private void SkipUserMapping()
    {
        Expect(Keyword.User);
        Expect(Keyword.Mapping);
    }

    /// <summary><c>FOR { role | USER } SERVER name</c> (gram.y <c>auth_ident</c>).</summary>
    private void ParseMappedUser(out RoleName user, out Identifier server)
    {
        Expect(Keyword.For);
        var start = Position;
        user = Accept(Keyword.User) ? new RoleName(Finish(start)) { Kind = RoleKind.CurrentUser } : ParseRoleName();
        Expect(Keyword.Server);
        server = ParseColId();
    }

    /// <summary>
    /// <c>IMPORT FOREIGN SCHEMA name [{ LIMIT TO | EXCEPT } ( table, … )] FROM SERVER name INTO schema [OPTIONS (…)]</c>.
    /// </summary>
    private ImportForeignSchemaStatement ParseImportStatement()
    {
        var start = Position;
        Expect(Keyword.Import);
        Expect(Keyword.Foreign);
        Expect(Keyword.Schema);
        var remoteSchema = ParseColId();
        var filter = ImportFilter.All;
        if (Accept(Keyword.Except)) filter = ImportFilter.Except;
        else if (Accept(Keyword.Limit))
        {
            Expect(Keyword.To);
            filter = ImportFilter.LimitTo;
        }
        NodeList<RelationReference> relations = default;
        if (filter != ImportFilter.All)
        {
            Expect(TokenKind.OpenParenthesis);
            relations = ParseRelationList();
            Expect(TokenKind.CloseParenthesis);
        }
        Expect(Keyword.From);
        Expect(Keyword.Server);
        var server = ParseColId();
        Expect(Keyword.Into);
        var localSchema = ParseColId();
        var options = ParseServerOptions();
        return new ImportForeignSchemaStatement(Finish(start))
        {
            RemoteSchema = remoteSchema,
            Filter = filter,
            Relations = relations,
            Server = server,
            LocalSchema = localSchema,
            Options = options,
        };
    }
}
