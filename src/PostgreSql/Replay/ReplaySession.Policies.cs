using System;
using System.Collections.Generic;
using DbImpact.PostgreSql.Binding;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;
using PolicyCommand = DbImpact.PostgreSql.Catalog.PolicyCommand;

namespace DbImpact.PostgreSql.Replay;

/// <summary>CREATE and ALTER POLICY (commands/policy.c).</summary>
internal sealed partial class ReplaySession
{
    private void CreatePolicy(CreatePolicyStatement statement)
    {
        CheckHole(statement.Name);
        var relation = RequirePolicyTable(statement.Relation);
        CheckPolicyNameIsFree(relation, statement.Name);
        var command = statement.Command is null ? PolicyCommand.All : CommandOf(statement.Command);
        if (command is PolicyCommand.Select or PolicyCommand.Delete && statement.WithCheck is { } check)
            throw new StatementException(SqlStates.SyntaxError, "WITH CHECK cannot be applied to SELECT or DELETE", check.Span);
        if (command == PolicyCommand.Insert && statement.Using is { } condition)
            throw new StatementException(SqlStates.SyntaxError, "only WITH CHECK expression allowed for INSERT", condition.Span);
        _builder.Put(new Policy
        {
            Oid = _builder.NewOid(),
            Name = statement.Name.Name,
            RelationOid = relation.Oid,
            IsPermissive = statement.Mode is null || !string.Equals(statement.Mode.Name, "restrictive", StringComparison.OrdinalIgnoreCase),
            Command = command,
            Roles = RoleNames(statement.Roles),
            Using = statement.Using is null ? null : StorePolicy(statement.Using, relation),
            Check = statement.WithCheck is null ? null : StorePolicy(statement.WithCheck, relation),
            DefinedAt = Here,
        });
    }

    private void AlterPolicy(AlterPolicyStatement statement)
    {
        var relation = RequirePolicyTable(statement.Relation);
        var policy = RequirePolicy(relation, statement.Name);
        if (policy.Command is PolicyCommand.Select or PolicyCommand.Delete && statement.WithCheck is { } check)
            throw new StatementException(SqlStates.SyntaxError, "only USING expression allowed for SELECT, DELETE", check.Span);
        if (policy.Command == PolicyCommand.Insert && statement.Using is { } condition)
            throw new StatementException(SqlStates.SyntaxError, "only WITH CHECK expression allowed for INSERT", condition.Span);
        _builder.Put(policy with
        {
            Roles = statement.Roles.IsEmpty ? policy.Roles : RoleNames(statement.Roles),
            Using = statement.Using is null ? policy.Using : StorePolicy(statement.Using, relation),
            Check = statement.WithCheck is null ? policy.Check : StorePolicy(statement.WithCheck, relation),
            ChangedAt = Here,
        });
    }

    private void RenamePolicy(RelationMember member, Identifier newName)
    {
        var relation = RequirePolicyTable(member.Relation);
        var policy = RequirePolicy(relation, member.Name);
        CheckPolicyNameIsFree(relation, newName);
        _builder.Put(policy with { Name = newName.Name, ChangedAt = Here });
    }

    /// <summary>Subqueries keep their lines, as the server's have some.</summary>
    private string StorePolicy(SqlExpression expression, Relation relation)
    {
        Check(expression, new DefinitionPlace(ExpressionKind.Policy) { Relation = relation, Condition = "POLICY" });
        while (expression is ParenthesizedExpression parenthesized) expression = parenthesized.Operand;
        return StoreNode(expression, relation, keepLines: true);
    }

    private Relation RequirePolicyTable(QualifiedName name)
    {
        var relation = RequireRelation(name);
        if (relation.Kind is RelationKind.Table or RelationKind.PartitionedTable) return relation;
        throw new StatementException(SqlStates.WrongObjectType, $"\"{relation.Name}\" is not a table", name.Span);
    }

    private void CheckPolicyNameIsFree(Relation relation, Identifier name)
    {
        if (FindPolicy(relation, name.Name) is not null)
            throw new StatementException(SqlStates.DuplicateObject, $"policy \"{name.Name}\" for table \"{relation.Name}\" already exists", name.Span);
    }

    private Policy RequirePolicy(Relation relation, Identifier name) => FindPolicy(relation, name.Name)
        ?? throw new StatementException(SqlStates.UndefinedObject, $"policy \"{name.Name}\" for table \"{relation.Name}\" does not exist", name.Span);

    private Policy? FindPolicy(Relation relation, string name)
    {
        foreach (var policy in Catalog.PoliciesOf(relation.Oid))
            if (policy.Name == name) return policy;
        return null;
    }

    private static PolicyCommand CommandOf(Identifier word) => word.Name.ToLowerInvariant() switch
    {
        "select" => PolicyCommand.Select,
        "insert" => PolicyCommand.Insert,
        "update" => PolicyCommand.Update,
        "delete" => PolicyCommand.Delete,
        _ => PolicyCommand.All,
    };

    /// <summary>Who CURRENT_USER is cannot be told: it stays a word.</summary>
    private static string[] RoleNames(NodeList<RoleName> roles)
    {
        var names = new List<string>();
        foreach (var role in roles)
        {
            // PUBLIC makes all others superfluous (policy_role_list_to_array).
            if (role.Kind == RoleKind.Public) return [];
            names.Add(NameOf(role));
        }
        names.Sort(StringComparer.Ordinal);
        return names.ToArray();
    }

    private static string NameOf(RoleName role) => role.Kind switch
    {
        RoleKind.CurrentRole => "current_role",
        RoleKind.CurrentUser => "current_user",
        RoleKind.SessionUser => "session_user",
        _ => role.Name?.Name ?? "public",
    };
}
