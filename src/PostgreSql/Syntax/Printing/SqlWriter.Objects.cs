namespace DbImpact.PostgreSql.Syntax;

/// <summary>Objects as statements name them, and the statements that all kinds of objects share.</summary>
internal sealed partial class SqlWriter
{
    private bool ObjectStatement(SqlStatement statement)
    {
        switch (statement)
        {
            case DropStatement drop:
                Add("DROP " + Words(drop.Kind) + " ");
                AddIf(drop.IsConcurrently, "CONCURRENTLY ");
                AddIf(drop.IfExists, "IF EXISTS ");
                List(drop.Objects);
                Behavior(drop.Behavior);
                return true;
            case RenameStatement rename:
                Alter(rename.Object, rename.IfExists);
                Add(" RENAME ");
                if (rename.Member is not null) Clause(Words(rename.MemberKind) + " ", rename.Member);
                Clause(rename.Member is null ? "TO " : " TO ", rename.NewName);
                Behavior(rename.Behavior);
                return true;
            case SetSchemaStatement set:
                Alter(set.Object, set.IfExists);
                Clause(" SET SCHEMA ", set.NewSchema);
                return true;
            case ChangeOwnerStatement change:
                Alter(change.Object);
                Clause(" OWNER TO ", change.NewOwner);
                return true;
            case DependsOnExtensionStatement depends:
                Alter(depends.Object);
                Clause(depends.IsNo ? " NO DEPENDS ON EXTENSION " : " DEPENDS ON EXTENSION ", depends.Extension);
                return true;
            case CommentStatement comment:
                Add("COMMENT ON ");
                WithKind(comment.Object);
                TextOrNull(" IS ", comment.Text);
                return true;
            case SecurityLabelStatement label:
                Add("SECURITY LABEL ");
                Clause("FOR ", label.Provider);
                Add(label.Provider is null ? "ON " : " ON ");
                WithKind(label.Object);
                TextOrNull(" IS ", label.Label);
                return true;
            case AlterExtensionContentsStatement alter:
                Clause("ALTER EXTENSION ", alter.Name);
                Add(alter.IsDrop ? " DROP " : " ADD ");
                WithKind(alter.Object);
                return true;
            default:
                return false;
        }
    }

    private void Alter(ObjectReference target, bool ifExists = false)
    {
        Add("ALTER " + Words(target.Kind) + " ");
        AddIf(ifExists, "IF EXISTS ");
        Object(target);
    }

    private void WithKind(ObjectReference target)
    {
        Add(Words(target.Kind) + " ");
        Object(target);
    }

    private void TextOrNull(string words, StringConstant? text)
    {
        Add(words);
        if (text is null) Add("NULL");
        else String(text);
    }

    /// <summary>What identifies an object, without the words of its kind.</summary>
    private void Object(ObjectReference target)
    {
        switch (target)
        {
            case NamedObject named:
                AddIf(named.IsOnly, "ONLY ");
                Name(named.Name);
                break;
            case RelationMember member:
                Name(member.Name);
                Clause(member.Kind == ObjectKind.DomainConstraint ? " ON DOMAIN " : " ON ", member.Relation);
                break;
            case TypeObject type:
                Type(type.Type);
                break;
            case RoutineObject routine:
                Name(routine.Name);
                if (routine.HasArguments) AggregateParameters(routine.IsStar, routine.Parameters, routine.DirectCount);
                break;
            case OperatorObject @operator:
                AnyOperator(@operator.Name);
                OperatorArguments(@operator.Left, @operator.Right);
                break;
            case OperatorClassObject named:
                Name(named.Name);
                Clause(" USING ", named.AccessMethod);
                break;
            case CastObject cast:
                SourceAndTarget(cast.Source, cast.Target);
                break;
            case TransformObject transform:
                Clause("FOR ", transform.Type);
                Clause(" LANGUAGE ", transform.Language);
                break;
            case LargeObject large:
                Write(large.Number);
                break;
            default:
                Refuse(Missing);
                break;
        }
    }

    /// <summary>gram.y <c>oper_argtypes</c>.</summary>
    private void OperatorArguments(TypeName? left, TypeName? right)
    {
        Add(" (");
        TypeOrNone(left);
        Add(", ");
        TypeOrNone(right);
        Add(")");
    }

    private void TypeOrNone(TypeName? type)
    {
        if (type is null) Add("NONE");
        else Type(type);
    }

    private void SourceAndTarget(TypeName source, TypeName target)
    {
        Add("(");
        Type(source);
        Add(" AS ");
        Type(target);
        Add(")");
    }

    /// <summary>gram.y <c>object_type_any_name</c>, <c>object_type_name</c> and their like.</summary>
    private static string Words(ObjectKind kind) => kind switch
    {
        ObjectKind.ForeignServer => "SERVER",
        ObjectKind.DomainConstraint => "CONSTRAINT",
        _ => Spelled(kind.ToString()),
    };
}
