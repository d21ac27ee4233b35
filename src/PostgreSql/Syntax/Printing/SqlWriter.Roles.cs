namespace DbImpact.PostgreSql.Syntax;

/// <summary>Roles and privileges.</summary>
internal sealed partial class SqlWriter
{
    private bool RoleStatement(SqlStatement statement)
    {
        switch (statement)
        {
            case CreateRoleStatement create:
                Clause("CREATE " + Spelled(create.Keyword.ToString()) + " ", create.Name);
                foreach (var option in create.Options) Clause(" ", option);
                return true;
            case AlterRoleStatement alter:
                Clause("ALTER " + Spelled(alter.Keyword.ToString()) + " ", alter.Name);
                foreach (var option in alter.Options) Clause(" ", option);
                return true;
            case AlterGroupStatement alter:
                Clause("ALTER GROUP ", alter.Name);
                Clause(alter.IsDrop ? " DROP USER " : " ADD USER ", alter.Members);
                return true;
            case DropRoleStatement drop:
                Add("DROP " + Spelled(drop.Keyword.ToString()) + " ");
                AddIf(drop.IfExists, "IF EXISTS ");
                List(drop.Roles);
                return true;
            case DropOwnedStatement drop:
                Clause("DROP OWNED BY ", drop.Roles);
                Behavior(drop.Behavior);
                return true;
            case ReassignOwnedStatement reassign:
                Clause("REASSIGN OWNED BY ", reassign.Roles);
                Clause(" TO ", reassign.NewOwner);
                return true;
            case GrantStatement grant:
                Grant(grant);
                return true;
            case GrantRoleStatement grant:
                Grant(grant);
                return true;
            case AlterDefaultPrivilegesStatement alter:
                AlterDefaultPrivileges(alter);
                return true;
            default:
                return false;
        }
    }

    private bool RolePart(SqlNode node)
    {
        switch (node)
        {
            case RoleName role:
                Role(role);
                return true;
            case RoleOption option:
                Option(option);
                return true;
            case Privilege { Name: { IsQuoted: false, Name: "alter system" } }:
                Add("ALTER SYSTEM");
                return true;
            case Privilege privilege:
                Name(privilege.Name);
                Columns(privilege.Columns);
                return true;
            case PrivilegeTarget target:
                Target(target);
                return true;
            case RoleGrantOption option:
                Name(option.Name);
                Add(option.Value ? " OPTION" : " FALSE");
                return true;
            default:
                return false;
        }
    }

    private void Role(RoleName role)
    {
        AddIf(role.HasGroup, "GROUP ");
        Add(role.Kind switch
        {
            RoleKind.Public => "PUBLIC",
            RoleKind.CurrentRole => "CURRENT_ROLE",
            RoleKind.CurrentUser => "CURRENT_USER",
            RoleKind.SessionUser => "SESSION_USER",
            _ => "",
        });
        Clause("", role.Name);
    }

    /// <summary>gram.y <c>AlterOptRoleElem</c>, <c>CreateOptRoleElem</c>.</summary>
    private void Option(RoleOption option)
    {
        switch (option.Kind)
        {
            case RoleOptionKind.Word:
                Clause("", option.Word);
                break;
            case RoleOptionKind.Password:
                TextOrNull("PASSWORD ", option.Text);
                break;
            case RoleOptionKind.EncryptedPassword:
                Clause("ENCRYPTED PASSWORD ", option.Text);
                break;
            case RoleOptionKind.UnencryptedPassword:
                Clause("UNENCRYPTED PASSWORD ", option.Text);
                break;
            case RoleOptionKind.SysId:
                Add("SYSID ");
                if (option.Number is { Text.Length: > 0 } id) Add(id.Text);
                else Refuse(Missing);
                break;
            default:
                Add(Spelled(option.Kind.ToString()));
                Clause(" ", option.Text);
                Clause(" ", option.Number);
                Clause(" ", option.Roles);
                break;
        }
    }

    private void Grant(GrantStatement grant)
    {
        Add(grant.IsRevoke ? "REVOKE " : "GRANT ");
        AddIf(grant.IsRevoke && grant.HasGrantOption, "GRANT OPTION FOR ");
        Privileges(grant.IsAll, grant.AllColumns, grant.Privileges);
        Clause(" ON ", grant.Target);
        Clause(grant.IsRevoke ? " FROM " : " TO ", grant.Grantees);
        AddIf(!grant.IsRevoke && grant.HasGrantOption, " WITH GRANT OPTION");
        Clause(" GRANTED BY ", grant.GrantedBy);
        Behavior(grant.Behavior);
    }

    private void Grant(GrantRoleStatement grant)
    {
        Add(grant.IsRevoke ? "REVOKE " : "GRANT ");
        if (grant.RevokedOption is not null)
        {
            Name(grant.RevokedOption);
            Add(" OPTION FOR ");
        }
        List(grant.Roles);
        Clause(grant.IsRevoke ? " FROM " : " TO ", grant.Grantees);
        Clause(" WITH ", grant.Options);
        Clause(" GRANTED BY ", grant.GrantedBy);
        Behavior(grant.Behavior);
    }

    private void AlterDefaultPrivileges(AlterDefaultPrivilegesStatement alter)
    {
        Add("ALTER DEFAULT PRIVILEGES");
        Clause(" FOR ROLE ", alter.ForRoles);
        Clause(" IN SCHEMA ", alter.InSchemas);
        Add(alter.IsRevoke ? " REVOKE " : " GRANT ");
        AddIf(alter.IsRevoke && alter.HasGrantOption, "GRANT OPTION FOR ");
        Privileges(alter.IsAll, alter.AllColumns, alter.Privileges);
        Add(" ON " + Spelled(alter.Target.ToString()));
        Clause(alter.IsRevoke ? " FROM " : " TO ", alter.Grantees);
        AddIf(!alter.IsRevoke && alter.HasGrantOption, " WITH GRANT OPTION");
        Behavior(alter.Behavior);
    }

    private void Privileges(bool isAll, NodeList<Identifier> allColumns, NodeList<Privilege> privileges)
    {
        AddIf(isAll, "ALL PRIVILEGES");
        Columns(allColumns);
        List(privileges);
    }

    /// <summary>gram.y <c>privilege_target</c>.</summary>
    private void Target(PrivilegeTarget target)
    {
        if (target.AllInSchema != AllObjects.None) Add("ALL " + Spelled(target.AllInSchema.ToString()) + " IN SCHEMA ");
        else Add(target.Kind == ObjectKind.ForeignServer ? "FOREIGN SERVER " : Words(target.Kind) + " ");
        List(target.Objects);
    }
}
