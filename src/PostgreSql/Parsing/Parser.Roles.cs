using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Parsing;

/// <summary>Roles: CREATE, ALTER and DROP of ROLE, USER and GROUP; OWNED BY.</summary>
internal sealed partial class Parser
{
    private RoleKeyword TakeRoleKeyword()
    {
        if (Accept(Keyword.User)) return RoleKeyword.User;
        if (Accept(Keyword.Group)) return RoleKeyword.Group;
        Expect(Keyword.Role);
        return RoleKeyword.Role;
    }

    /// <summary><c>CREATE { ROLE | USER | GROUP } name [WITH] [option …]</c> (gram.y <c>CreateRoleStmt</c>).</summary>
    private CreateRoleStatement ParseCreateRole(int start)
    {
        var keyword = TakeRoleKeyword();
        var name = ParseRoleId();
        Accept(Keyword.With);
        var options = ParseRoleOptions(isCreate: true);
        return new CreateRoleStatement(Finish(start)) { Keyword = keyword, Name = name, Options = options };
    }

    /// <summary>
    /// <c>ALTER { ROLE | USER } { role | ALL } [IN DATABASE name] { SET … | RESET … }</c>, <c>ALTER { ROLE | USER } role [WITH] option …</c>,
    /// <c>ALTER GROUP role { ADD | DROP } USER role, …</c>, each also with <c>RENAME TO</c>.
    /// </summary>
    private SqlStatement ParseAlterRole(int start)
    {
        var keyword = TakeRoleKeyword();
        if (keyword != RoleKeyword.Group && Accept(Keyword.All)) return ParseAlterRoleSet(start, null);
        // A group before anything but ADD and DROP is taken for one that RENAME changes.
        var next = Peek().Keyword;
        var roleIsId = keyword == RoleKeyword.Group ? next is not (Keyword.Add or Keyword.Drop) : next == Keyword.Rename;
        var role = roleIsId ? ParseRoleId(looksAhead: true) : ParseRoleName();
        if (At(Keyword.Rename)) return ParseRenameRole(start, role);
        if (keyword == RoleKeyword.Group) return ParseAlterGroup(start, role);
        if (_keyword is Keyword.In or Keyword.Set or Keyword.Reset) return ParseAlterRoleSet(start, role);
        Accept(Keyword.With);
        var options = ParseRoleOptions(isCreate: false);
        return new AlterRoleStatement(Finish(start)) { Keyword = keyword, Name = role, Options = options };
    }

    private AlterRoleSetStatement ParseAlterRoleSet(int start, RoleName? role)
    {
        Identifier? database = null;
        if (Accept(Keyword.In))
        {
            Expect(Keyword.Database);
            database = ParseColId();
        }
        var setting = ParseSetOrReset(isRoutine: false);
        return new AlterRoleSetStatement(Finish(start)) { Role = role, Database = database, Setting = setting };
    }

    private RenameStatement ParseRenameRole(int start, RoleName role)
    {
        Expect(Keyword.Rename);
        Expect(Keyword.To);
        var newRole = ParseRoleId();
        var name = role.Name ?? new Identifier(role.Span, "");
        return new RenameStatement(Finish(start))
        {
            Object = new NamedObject(role.Span) { Kind = ObjectKind.Role, Name = new QualifiedName(name.Span, new NodeList<Identifier>(name)) },
            MemberKind = ObjectKind.Role,
            NewName = newRole.Name ?? new Identifier(newRole.Span, ""),
        };
    }

    private AlterGroupStatement ParseAlterGroup(int start, RoleName group)
    {
        var isDrop = Accept(Keyword.Drop);
        if (!isDrop) Expect(Keyword.Add);
        Expect(Keyword.User);
        var members = ParseRoleList();
        return new AlterGroupStatement(Finish(start)) { Name = group, IsDrop = isDrop, Members = members };
    }

    private DropRoleStatement ParseDropRoles(int start)
    {
        var keyword = TakeRoleKeyword();
        var ifExists = AcceptIfExists();
        var roles = ParseRoleList();
        return new DropRoleStatement(Finish(start)) { Keyword = keyword, IfExists = ifExists, Roles = roles };
    }

    private NodeList<RoleOption> ParseRoleOptions(bool isCreate)
    {
        var mark = Mark();
        while (AtRoleOption(isCreate)) Push(ParseRoleOption());
        return PopList<RoleOption>(mark);
    }

    private bool AtRoleOption(bool isCreate) => _keyword switch
    {
        Keyword.Password or Keyword.Encrypted or Keyword.Unencrypted or Keyword.Inherit or Keyword.Connection or Keyword.Valid
            or Keyword.User => true,
        Keyword.Sysid or Keyword.Admin or Keyword.Role or Keyword.In => isCreate,
        _ => At(TokenKind.Identifier),
    };

    /// <summary>gram.y <c>AlterOptRoleElem</c>, <c>CreateOptRoleElem</c>.</summary>
    private RoleOption ParseRoleOption()
    {
        var start = Position;
        var place = Current.Span;
        switch (_keyword)
        {
            case Keyword.Password:
                Advance();
                var password = Accept(Keyword.Null) ? null : ParseSconst();
                return new RoleOption(Finish(start)) { Kind = RoleOptionKind.Password, Text = password };
            case Keyword.Encrypted:
                Advance();
                Expect(Keyword.Password);
                var encrypted = ParseSconst();
                return new RoleOption(Finish(start)) { Kind = RoleOptionKind.EncryptedPassword, Text = encrypted };
            case Keyword.Unencrypted:
                Advance();
                Expect(Keyword.Password);
                var plain = ParseSconst();
                GrammarError(place, "UNENCRYPTED PASSWORD is no longer supported", SqlStates.FeatureNotSupported);
                return new RoleOption(Finish(start)) { Kind = RoleOptionKind.UnencryptedPassword, Text = plain };
            case Keyword.Inherit:
                Advance();
                return new RoleOption(Finish(start)) { Kind = RoleOptionKind.Inherit };
            case Keyword.Connection:
                Advance();
                Expect(Keyword.Limit);
                var limit = ParseSignedInteger();
                return new RoleOption(Finish(start)) { Kind = RoleOptionKind.ConnectionLimit, Number = limit };
            case Keyword.Valid:
                Advance();
                Expect(Keyword.Until);
                var until = ParseSconst();
                return new RoleOption(Finish(start)) { Kind = RoleOptionKind.ValidUntil, Text = until };
            case Keyword.Sysid:
                Advance();
                var isHole = At(TokenKind.Hole);
                var id = ParseIconst();
                var number = new SignedNumber(id.Span) { Text = isHole ? SqlText.HoleCharacter.ToString() : id.Text, HasHole = isHole };
                return new RoleOption(Finish(start)) { Kind = RoleOptionKind.SysId, Number = number };
            case Keyword.User: return ParseRoleListOption(start, RoleOptionKind.User);
            case Keyword.Admin: return ParseRoleListOption(start, RoleOptionKind.Admin);
            case Keyword.Role: return ParseRoleListOption(start, RoleOptionKind.Role);
            case Keyword.In:
                Advance();
                if (At(Keyword.Group)) return ParseRoleListOption(start, RoleOptionKind.InGroup);
                if (!At(Keyword.Role)) SyntaxError();
                return ParseRoleListOption(start, RoleOptionKind.InRole);
            default: return ParseRoleWord(start);
        }
    }

    private RoleOption ParseRoleListOption(int start, RoleOptionKind kind)
    {
        Advance();
        var roles = ParseRoleList();
        return new RoleOption(Finish(start)) { Kind = kind, Roles = roles };
    }

    private RoleOption ParseRoleWord(int start)
    {
        var word = TakeIdentifier();
        var isKnown = word.HasHole || word.Name is "superuser" or "nosuperuser" or "createrole" or "nocreaterole" or "replication" or "noreplication"
            or "createdb" or "nocreatedb" or "login" or "nologin" or "bypassrls" or "nobypassrls" or "noinherit";
        if (!isKnown) GrammarError(word.Span, $"unrecognized role option \"{word.Name}\"");
        return new RoleOption(Finish(start)) { Kind = RoleOptionKind.Word, Word = word };
    }

    /// <summary><c>DROP OWNED BY role, … [CASCADE | RESTRICT]</c>.</summary>
    private DropOwnedStatement ParseDropOwned(int start)
    {
        Expect(Keyword.Owned);
        Expect(Keyword.By);
        var roles = ParseRoleList();
        var behavior = ParseDropBehavior();
        return new DropOwnedStatement(Finish(start)) { Roles = roles, Behavior = behavior };
    }

    /// <summary><c>REASSIGN OWNED BY role, … TO role</c>.</summary>
    private ReassignOwnedStatement ParseReassignStatement()
    {
        var start = Position;
        Expect(Keyword.Reassign);
        Expect(Keyword.Owned);
        Expect(Keyword.By);
        var roles = ParseRoleList();
        Expect(Keyword.To);
        var newOwner = ParseRoleName();
        return new ReassignOwnedStatement(Finish(start)) { Roles = roles, NewOwner = newOwner };
    }
}
