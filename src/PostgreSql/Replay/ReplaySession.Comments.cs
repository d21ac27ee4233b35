using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Replay;

/// <summary>COMMENT ON, for the kinds of objects that the catalog has.</summary>
internal sealed partial class ReplaySession
{
    private void ApplyComment(CommentStatement statement)
    {
        var text = statement.Text is { Value.Length: > 0 } constant ? constant.Value : null;
        switch (statement.Object)
        {
            case NamedObject { Kind: ObjectKind.Column } named: CommentOnColumn(named.Name, text); break;
            case NamedObject { Kind: ObjectKind.Schema } named: CommentOnSchema(named.Name.Name, text); break;
            case NamedObject { Kind: ObjectKind.Extension } named:
                if (named.Name.Name.Name != "plpgsql") _builder.Put(RequireExtension(named.Name.Name) with { Comment = text });
                break;
            case NamedObject { Kind: ObjectKind.Type or ObjectKind.Domain } named: _builder.Put(RequireType(named.Name) with { Comment = text }); break;
            case TypeObject type: _builder.Put(RequireType(type.Type.Name) with { Comment = text }); break;
            case NamedObject named when IsRelationKind(named.Kind): CommentOnRelation(named, text); break;
            case RoutineObject routine: _builder.Put(FindRoutine(routine, routine.Kind, isMissingOk: false)! with { Comment = text }); break;
            case RelationMember { Kind: ObjectKind.Constraint } member:
                // A NOT NULL whose name the server chose is not kept.
                var constraint = RequireConstraint(RequireRelation(member.Relation), member.Name);
                if (Catalog.GetConstraint(constraint.Oid) is not null) _builder.Put(constraint with { Comment = text });
                break;
            case RelationMember { Kind: ObjectKind.DomainConstraint } member:
                var domain = RequireType(member.Relation);
                var check = FindDomainConstraint(domain, member.Name.Name) ?? throw Missing(member, "domain " + NameOf(domain));
                _builder.Put(check with { Comment = text });
                break;
            case RelationMember { Kind: ObjectKind.Trigger } member:
                var table = RequireRelation(member.Relation);
                var trigger = FindTrigger(table, member.Name.Name)
                    ?? throw new StatementException(
                        SqlStates.UndefinedObject, $"trigger \"{member.Name.Name}\" for table \"{table.Name}\" does not exist", member.Name.Span);
                _builder.Put(trigger with { Comment = text });
                break;
            case OperatorObject or CastObject or OperatorClassObject or TransformObject or NamedObject { Kind: ObjectKind.Collation or ObjectKind.AccessMethod }:
                if (FindOperatorOrKin(statement.Object, isMissingOk: false) is { IsBuiltIn: false } item) _builder.Put(item with { Comment = text });
                break;
            case ObjectReference other when IsObjectKind(other.Kind): CommentOnObject(other, text); break;
            default: Ignore(); break;
        }
    }

    /// <summary>What initdb says of the schema public, some dumps repeat.</summary>
    private void CommentOnSchema(Identifier name, string? text)
    {
        var schema = RequireSchema(name);
        _builder.Put(schema with { Comment = schema.Name == "public" && text == "standard public schema" ? null : text });
    }

    private static StatementException Missing(RelationMember member, string owner) =>
        new(SqlStates.UndefinedObject, $"constraint \"{member.Name.Name}\" for {owner} does not exist", member.Name.Span);

    private void CommentOnColumn(QualifiedName name, string? text)
    {
        if (name.Parts.Count < 2)
            throw new StatementException(SqlStates.SyntaxError, "column name must be qualified", name.Span);
        var relation = RequireRelation(WithoutLast(name));
        if (!relation.ColumnsAreKnown && relation.FindColumn(name.Name.Name) is null) return;
        PutColumn(relation, RequireColumn(relation, name.Name) with { Comment = text });
    }

    private void CommentOnRelation(NamedObject named, string? text)
    {
        var found = RequireRelationOrIndex(named.Name);
        CheckKind(found, named.Kind, named.Span);
        if (named.Kind == ObjectKind.Table && found is not Relation { Kind: RelationKind.Table or RelationKind.PartitionedTable })
            throw new StatementException(SqlStates.WrongObjectType, $"\"{found.Name}\" is not a table", named.Span);
        if (found is Relation relation) _builder.Put(relation with { Comment = text });
        else if (found is Index index) _builder.Put(index with { Comment = text });
    }
}
