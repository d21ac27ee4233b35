using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Parsing;

/// <summary>
/// <code>
/// GRANT { privilege [ ( column, ... ) ], ... | ALL [ PRIVILEGES ] [ ( column, ... ) ] } ON object, ... TO role, ...
///   [ WITH GRANT OPTION ] [ GRANTED BY role ]
/// REVOKE [ GRANT OPTION FOR ] { ... } ON object, ... FROM role, ... [ GRANTED BY role ] [ CASCADE | RESTRICT ]
/// GRANT role, ... TO role, ... [ WITH option { OPTION | TRUE | FALSE }, ... ] [ GRANTED BY role ]
/// REVOKE [ option OPTION FOR ] role, ... FROM role, ... [ GRANTED BY role ] [ CASCADE | RESTRICT ]
/// ALTER DEFAULT PRIVILEGES [ FOR { ROLE | USER } role, ... ] [ IN SCHEMA name, ... ] { GRANT ... | REVOKE ... }
/// </code>
/// </summary>
internal sealed partial class Parser
{
    private SqlStatement ParseGrantStatement()
    {
        var start = Position;
        Expect(Keyword.Grant);
        var privileges = ParsePrivileges(out var isAll, out var allColumns);
        if (!isAll && At(Keyword.To) && !_inSchema) return ParseGrantRole(start, privileges);
        Expect(Keyword.On);
        var target = ParsePrivilegeTarget();
        Expect(Keyword.To);
        var grantees = ParseGrantees();
        var hasGrantOption = AcceptWithGrantOption();
        var grantedBy = _version >= 14 ? ParseGrantedBy() : null;
        return new GrantStatement(Finish(start))
        {
            HasGrantOption = hasGrantOption,
            IsAll = isAll,
            AllColumns = allColumns,
            Privileges = privileges,
            Target = target,
            Grantees = grantees,
            GrantedBy = grantedBy,
        };
    }

    private SqlStatement ParseRevokeStatement()
    {
        var start = Position;
        Expect(Keyword.Revoke);
        var isGrantOption = AcceptGrantOptionFor();
        Identifier? option = null;
        if (!isGrantOption && AtAhead(1, Keyword.Option) && (_version >= 16 ? AtColId : At(Keyword.Admin)))
        {
            option = ParseColId();
            Expect(Keyword.Option);
            Expect(Keyword.For);
        }
        if (option is not null && At(Keyword.All)) SyntaxError();
        var privileges = ParsePrivileges(out var isAll, out var allColumns);
        if (option is not null || (!isAll && !isGrantOption && At(Keyword.From))) return ParseRevokeRole(start, option, isAll, privileges);
        Expect(Keyword.On);
        var target = ParsePrivilegeTarget();
        Expect(Keyword.From);
        var grantees = ParseGrantees();
        var grantedBy = _version >= 14 ? ParseGrantedBy() : null;
        var behavior = ParseDropBehavior();
        return new GrantStatement(Finish(start))
        {
            IsRevoke = true,
            HasGrantOption = isGrantOption,
            IsAll = isAll,
            AllColumns = allColumns,
            Privileges = privileges,
            Target = target,
            Grantees = grantees,
            GrantedBy = grantedBy,
            Behavior = behavior,
        };
    }

    private GrantRoleStatement ParseGrantRole(int start, NodeList<Privilege> roles)
    {
        Expect(Keyword.To);
        var grantees = ParseRoleList();
        var options = ParseRoleGrantOptions();
        var grantedBy = ParseGrantedBy();
        return new GrantRoleStatement(Finish(start)) { Roles = roles, Grantees = grantees, Options = options, GrantedBy = grantedBy };
    }

    private GrantRoleStatement ParseRevokeRole(int start, Identifier? option, bool isAll, NodeList<Privilege> roles)
    {
        if (isAll) SyntaxError();
        Expect(Keyword.From);
        var grantees = ParseRoleList();
        var grantedBy = ParseGrantedBy();
        var behavior = ParseDropBehavior();
        return new GrantRoleStatement(Finish(start))
        {
            IsRevoke = true,
            RevokedOption = option,
            Roles = roles,
            Grantees = grantees,
            GrantedBy = grantedBy,
            Behavior = behavior,
        };
    }

    /// <summary>
    /// <c>[WITH ADMIN OPTION]</c>; from 16 on <c>[WITH option { OPTION | TRUE | FALSE }, …]</c> (gram.y <c>grant_role_opt_list</c>).
    /// </summary>
    private NodeList<RoleGrantOption> ParseRoleGrantOptions()
    {
        if (!AcceptWith()) return default;
        var mark = Mark();
        do
        {
            var start = Position;
            if (_version < 16 && !At(Keyword.Admin)) SyntaxError();
            var name = ParseColLabel();
            var isFalse = _version >= 16 && Accept(Keyword.False);
            if (!isFalse && !(_version >= 16 && Accept(Keyword.True))) Expect(Keyword.Option);
            Push(new RoleGrantOption(Finish(start)) { Name = name, Value = !isFalse });
        }
        while (_version >= 16 && Accept(TokenKind.Comma));
        return PopList<RoleGrantOption>(mark);
    }

    private bool AcceptWithGrantOption()
    {
        if (!AcceptWith()) return false;
        Expect(Keyword.Grant);
        return Expect(Keyword.Option);
    }

    private bool AcceptGrantOptionFor()
    {
        if (!Accept(Keyword.Grant)) return false;
        Expect(Keyword.Option);
        return Expect(Keyword.For);
    }

    private RoleName? ParseGrantedBy()
    {
        if (!Accept(Keyword.Granted)) return null;
        Expect(Keyword.By);
        return ParseRoleName();
    }

    /// <summary>gram.y <c>privileges</c>.</summary>
    private NodeList<Privilege> ParsePrivileges(out bool isAll, out NodeList<Identifier> allColumns)
    {
        allColumns = default;
        isAll = Accept(Keyword.All);
        if (isAll)
        {
            Accept(Keyword.Privileges);
            if (At(TokenKind.OpenParenthesis)) allColumns = ParseParenthesizedNames();
            return default;
        }
        var mark = Mark();
        do Push(ParsePrivilege());
        while (Accept(TokenKind.Comma));
        return PopList<Privilege>(mark);
    }

    /// <summary><c>SELECT | REFERENCES | CREATE | name, [( column, … )]</c>, or <c>ALTER SYSTEM</c> (gram.y <c>privilege</c>).</summary>
    private Privilege ParsePrivilege()
    {
        var start = Position;
        if (_version >= 15 && At(Keyword.Alter) && AtAhead(1, Keyword.System))
        {
            Advance();
            Advance();
            return new Privilege(Finish(start)) { Name = new Identifier(Finish(start), "alter system") };
        }
        var name = _keyword is Keyword.Select or Keyword.References or Keyword.Create ? TakeIdentifier() : ParseColId();
        var columns = At(TokenKind.OpenParenthesis) ? ParseParenthesizedNames() : default;
        return new Privilege(Finish(start)) { Name = name, Columns = columns };
    }

    /// <summary><c>[GROUP] role, …</c> (gram.y <c>grantee_list</c>).</summary>
    private NodeList<RoleName> ParseGrantees()
    {
        var mark = Mark();
        do
        {
            var start = Position;
            var hasGroup = Accept(Keyword.Group);
            var role = ParseRoleName();
            Push(hasGroup ? new RoleName(Finish(start)) { Kind = role.Kind, Name = role.Name, HasGroup = true } : role);
        }
        while (Accept(TokenKind.Comma));
        return PopList<RoleName>(mark);
    }

    private AlterDefaultPrivilegesStatement ParseAlterDefaultPrivileges(int start)
    {
        Expect(Keyword.Default);
        Expect(Keyword.Privileges);
        NodeList<RoleName> roles = default;
        NodeList<Identifier> schemas = default;
        while (At(Keyword.In) || At(Keyword.For))
        {
            if (Accept(Keyword.In))
            {
                Expect(Keyword.Schema);
                schemas = ParseNameList();
                continue;
            }
            Advance();
            if (!Accept(Keyword.User)) Expect(Keyword.Role);
            roles = ParseRoleList();
        }
        var isRevoke = Accept(Keyword.Revoke);
        if (!isRevoke) Expect(Keyword.Grant);
        var hasGrantOption = isRevoke && AcceptGrantOptionFor();
        var privileges = ParsePrivileges(out var isAll, out var allColumns);
        Expect(Keyword.On);
        var target = ParseDefaultPrivilegeTarget();
        Expect(isRevoke ? Keyword.From : Keyword.To);
        var grantees = ParseGrantees();
        if (!isRevoke) hasGrantOption = AcceptWithGrantOption();
        var behavior = isRevoke ? ParseDropBehavior() : DropBehavior.Unspecified;
        return new AlterDefaultPrivilegesStatement(Finish(start))
        {
            ForRoles = roles,
            InSchemas = schemas,
            IsRevoke = isRevoke,
            HasGrantOption = hasGrantOption,
            IsAll = isAll,
            AllColumns = allColumns,
            Privileges = privileges,
            Target = target,
            Grantees = grantees,
            Behavior = behavior,
        };
    }

    private DefaultPrivilegeTarget ParseDefaultPrivilegeTarget()
    {
        if (Accept(Keyword.Tables)) return DefaultPrivilegeTarget.Tables;
        if (Accept(Keyword.Functions)) return DefaultPrivilegeTarget.Functions;
        if (Accept(Keyword.Routines)) return DefaultPrivilegeTarget.Routines;
        if (Accept(Keyword.Sequences)) return DefaultPrivilegeTarget.Sequences;
        if (Accept(Keyword.Types)) return DefaultPrivilegeTarget.Types;
        if (_version >= 18 && Accept(Keyword.Large))
        {
            Expect(Keyword.Objects);
            return DefaultPrivilegeTarget.LargeObjects;
        }
        Expect(Keyword.Schemas);
        return DefaultPrivilegeTarget.Schemas;
    }
}
