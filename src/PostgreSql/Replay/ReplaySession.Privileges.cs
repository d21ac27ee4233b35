using System;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Replay;

/// <summary>
/// GRANT, REVOKE and OWNER TO change nothing that a statement sees, but what they name has to be there (catalog/aclchk.c, commands/alter.c).
/// </summary>
internal sealed partial class ReplaySession
{
    private void ApplyGrant(GrantStatement statement)
    {
        Ignore();
        foreach (var item in statement.Target.Objects)
        {
            if (statement.Target.AllInSchema != AllObjects.None)
            {
                if (item is NamedObject schema) RequireNamedSchema(schema);
                continue;
            }
            switch (item)
            {
                case NamedObject { Kind: ObjectKind.Table or ObjectKind.Sequence } named: CheckGrantedRelation(statement, named); break;
                default: RequireObject(item); break;
            }
        }
    }

    private void CheckGrantedRelation(GrantStatement statement, NamedObject named)
    {
        var found = RequireRelationOrIndex(named.Name);
        if (found is not Relation relation) throw new StatementException(SqlStates.WrongObjectType, $"\"{found.Name}\" is an index", named.Span);
        if (relation.Kind == RelationKind.CompositeType)
            throw new StatementException(SqlStates.WrongObjectType, $"\"{relation.Name}\" is a composite type", named.Span);
        if (named.Kind == ObjectKind.Sequence && relation.Kind != RelationKind.Sequence)
            throw new StatementException(SqlStates.WrongObjectType, $"\"{relation.Name}\" is not a sequence", named.Span);
        if (!relation.ColumnsAreKnown) return;
        foreach (var name in statement.AllColumns) RequireGrantedColumn(relation, name);
        foreach (var privilege in statement.Privileges)
            foreach (var name in privilege.Columns) RequireGrantedColumn(relation, name);
    }

    private void RequireGrantedColumn(Relation relation, Identifier name)
    {
        if (!SystemColumns.Contains(name.Name)) RequireColumn(relation, name);
    }

    private void ChangeOwner(ChangeOwnerStatement statement)
    {
        Ignore();
        RequireObject(statement.Object);
    }

    /// <summary>Of PostgreSQL's own schemas the catalog has those alone in which names are looked for.</summary>
    private void RequireNamedSchema(NamedObject named)
    {
        if (!named.Name.Name.Name.StartsWith("pg_", StringComparison.Ordinal)) RequireSchema(named.Name.Name);
    }

    /// <summary>What a statement names without changing it; kinds that are in no catalog are taken as they are.</summary>
    private void RequireObject(ObjectReference reference)
    {
        switch (reference)
        {
            case NamedObject { Kind: ObjectKind.Schema } named: RequireNamedSchema(named); break;
            case NamedObject { Kind: ObjectKind.Type or ObjectKind.Domain } named: RequireType(named.Name); break;
            case TypeObject type: RequireType(type.Type.Name); break;
            case RoutineObject routine: FindRoutine(routine, routine.Kind, isMissingOk: false); break;
            case NamedObject named when IsRelationKind(named.Kind): RequireRelationOrIndex(named.Name); break;
            case OperatorObject or OperatorClassObject { Kind: ObjectKind.OperatorClass } or NamedObject { Kind: ObjectKind.Collation }:
                FindOperatorOrKin(reference, isMissingOk: false);
                break;
            case NamedObject named when IsObjectKind(named.Kind): FindObject(named, isMissingOk: false); break;
        }
    }
}
