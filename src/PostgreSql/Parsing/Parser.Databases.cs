using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Parsing;

/// <summary>Databases and tablespaces.</summary>
internal sealed partial class Parser
{
    /// <summary><c>CREATE DATABASE name [WITH] [option [=] value …]</c> (gram.y <c>CreatedbStmt</c>).</summary>
    private CreateDatabaseStatement ParseCreateDatabase(int start)
    {
        Expect(Keyword.Database);
        var name = ParseColId();
        Accept(Keyword.With);
        var options = ParseDatabaseOptions();
        return new CreateDatabaseStatement(Finish(start)) { Name = name, Options = options };
    }

    private NodeList<DatabaseOption> ParseDatabaseOptions()
    {
        var mark = Mark();
        while (AtDatabaseOption) Push(ParseDatabaseOption());
        return PopList<DatabaseOption>(mark);
    }

    private bool AtDatabaseOption => At(TokenKind.Identifier) || _keyword is
        Keyword.Connection or Keyword.Encoding or Keyword.Location or Keyword.Owner or Keyword.Tablespace or Keyword.Template;

    private DatabaseOption ParseDatabaseOption()
    {
        var start = Position;
        Identifier name;
        if (Accept(Keyword.Connection))
        {
            Expect(Keyword.Limit);
            name = new Identifier(Finish(start), "connection_limit");
        }
        else name = TakeIdentifier();
        Accept(TokenKind.Equals);
        SqlNode? value;
        if (Accept(Keyword.Default)) value = null;
        else if (AtSignedNumber) value = _version >= 15 ? ParseSignedNumber() : ParseSignedInteger();
        else value = ParseBooleanOrString();
        return new DatabaseOption(Finish(start)) { Name = name, Value = value };
    }

    /// <summary>
    /// <c>ALTER DATABASE name { [WITH] option … | SET TABLESPACE t | REFRESH COLLATION VERSION | SET … | RESET … | RENAME TO … | OWNER TO … }</c>.
    /// </summary>
    private SqlStatement ParseAlterDatabase(int start)
    {
        Expect(Keyword.Database);
        var target = ParseSingleNamedObject(ObjectKind.Database);
        var name = target.Name.Name;
        switch (_keyword)
        {
            case Keyword.Rename: return ParseRename(start, target);
            case Keyword.Owner when AtAhead(1, Keyword.To): return ParseChangeOwner(start, target);
            case Keyword.Set when AtAhead(1, Keyword.Tablespace) && !IsVariableEnd(Peek(2)):
                Advance();
                Advance();
                var tablespace = ParseColId();
                return new AlterDatabaseTablespaceStatement(Finish(start)) { Name = name, Tablespace = tablespace };
            case Keyword.Set or Keyword.Reset:
                var setting = ParseSetOrReset(isRoutine: false);
                return new AlterDatabaseSetStatement(Finish(start)) { Database = name, Setting = setting };
            case Keyword.Refresh when _version >= 15:
                Advance();
                Expect(Keyword.Collation);
                Expect(Keyword.Version);
                return new RefreshDatabaseCollationStatement(Finish(start)) { Name = name };
        }
        AcceptWith();
        var options = ParseDatabaseOptions();
        return new AlterDatabaseStatement(Finish(start)) { Name = name, Options = options };
    }

    /// <summary><c>DROP DATABASE [IF EXISTS] name [[WITH] ( FORCE, … )]</c>.</summary>
    private DropDatabaseStatement ParseDropDatabase(int start)
    {
        Expect(Keyword.Database);
        var ifExists = AcceptIfExists();
        var name = ParseColId();
        var hasOptions = Accept(Keyword.With);
        if (hasOptions || At(TokenKind.OpenParenthesis))
        {
            hasOptions = true;
            Expect(TokenKind.OpenParenthesis);
            do Expect(Keyword.Force);
            while (Accept(TokenKind.Comma));
            Expect(TokenKind.CloseParenthesis);
        }
        return new DropDatabaseStatement(Finish(start)) { IfExists = ifExists, Name = name, IsForce = hasOptions };
    }

    /// <summary><c>CREATE TABLESPACE name [OWNER role] LOCATION 'directory' [WITH (…)]</c>.</summary>
    private CreateTablespaceStatement ParseCreateTablespace(int start)
    {
        Expect(Keyword.Tablespace);
        var name = ParseColId();
        var owner = Accept(Keyword.Owner) ? ParseRoleName() : null;
        Expect(Keyword.Location);
        var location = ParseSconst();
        var options = AcceptWith() ? ParseStorageParameters() : default;
        return new CreateTablespaceStatement(Finish(start)) { Name = name, Owner = owner, Location = location, Options = options };
    }

    private SqlStatement ParseAlterTablespace(int start)
    {
        Expect(Keyword.Tablespace);
        var target = ParseSingleNamedObject(ObjectKind.Tablespace);
        if (!At(Keyword.Set) && !At(Keyword.Reset)) return ParseCommonAlteration(start, target, canSetSchema: false);
        var isReset = At(Keyword.Reset);
        Advance();
        var options = ParseStorageParameters();
        return new AlterTablespaceStatement(Finish(start)) { Name = target.Name.Name, IsReset = isReset, Options = options };
    }
}
