using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Parsing;

/// <summary>
/// <c>DROP kind [IF EXISTS] name, … [CASCADE | RESTRICT]</c>, and the shapes that some kinds of objects have (gram.y
/// <c>DropStmt</c>).
/// </summary>
internal sealed partial class Parser
{
    private SqlStatement ParseDropStatement()
    {
        var start = Position;
        Expect(Keyword.Drop);
        switch (_keyword)
        {
            case Keyword.Aggregate: return ParseDropAggregates(start);
            case Keyword.Function or Keyword.Procedure or Keyword.Routine: return ParseDropRoutines(start);
            case Keyword.Cast: return ParseDropCast(start);
            case Keyword.Transform: return ParseDropTransform(start);
            case Keyword.Database: return ParseDropDatabase(start);
            case Keyword.Domain or Keyword.Type: return ParseDropTypes(start);
            case Keyword.User when AtUserMapping(): return ParseDropUserMapping(start);
            case Keyword.Role or Keyword.User or Keyword.Group: return ParseDropRoles(start);
            case Keyword.Language or Keyword.Procedural when _version < 14: return ParseDropLanguage(start);
            case Keyword.Operator: return ParseDropOperators(start);
            case Keyword.Owned: return ParseDropOwned(start);
            case Keyword.Policy or Keyword.Rule or Keyword.Trigger: return ParseDropRelationMember(start);
            case Keyword.Subscription: return ParseDropSingle(start, ObjectKind.Subscription, hasBehavior: true);
            case Keyword.Tablespace: return ParseDropSingle(start, ObjectKind.Tablespace, hasBehavior: false);
        }
        if (TryTakeAnyNameKind() is { } anyNameKind) return ParseDropAnyNames(start, anyNameKind);
        if (TryTakeNameKind(withClusterKinds: false) is { } nameKind) return ParseDropNames(start, nameKind);
        return Reject(start);
    }

    private DropStatement FinishDrop(int start, int mark, ObjectKind kind, bool ifExists, bool isConcurrently = false)
    {
        var behavior = ParseDropBehavior();
        return new DropStatement(Finish(start))
        {
            Kind = kind,
            IsConcurrently = isConcurrently,
            IfExists = ifExists,
            Objects = PopList<ObjectReference>(mark),
            Behavior = behavior,
        };
    }

    private DropStatement ParseDropAnyNames(int start, ObjectKind kind)
    {
        var isConcurrently = kind == ObjectKind.Index && Accept(Keyword.Concurrently);
        var ifExists = AcceptIfExists();
        var mark = Mark();
        do Push(ParseNamedObject(kind));
        while (Accept(TokenKind.Comma));
        return FinishDrop(start, mark, kind, ifExists, isConcurrently);
    }

    private DropStatement ParseDropNames(int start, ObjectKind kind)
    {
        var ifExists = AcceptIfExists();
        var mark = Mark();
        do Push(ParseSingleNamedObject(kind));
        while (Accept(TokenKind.Comma));
        return FinishDrop(start, mark, kind, ifExists);
    }

    private DropStatement ParseDropSingle(int start, ObjectKind kind, bool hasBehavior)
    {
        Advance();
        var ifExists = AcceptIfExists();
        var target = ParseSingleNamedObject(kind);
        var behavior = hasBehavior ? ParseDropBehavior() : DropBehavior.Unspecified;
        return new DropStatement(Finish(start))
        {
            Kind = kind,
            IfExists = ifExists,
            Objects = new NodeList<ObjectReference>(target),
            Behavior = behavior,
        };
    }

    /// <summary><c>[PROCEDURAL] LANGUAGE [IF EXISTS] { name | 'name' }</c>, as it was before 14.</summary>
    private DropStatement ParseDropLanguage(int start)
    {
        Accept(Keyword.Procedural);
        Expect(Keyword.Language);
        var ifExists = AcceptIfExists();
        var mark = Mark();
        var name = ParseLanguageName();
        Push(new NamedObject(name.Span) { Kind = ObjectKind.Language, Name = new QualifiedName(name.Span, new NodeList<Identifier>(name)) });
        return FinishDrop(start, mark, ObjectKind.Language, ifExists);
    }

    private DropStatement ParseDropAggregates(int start)
    {
        Expect(Keyword.Aggregate);
        var ifExists = AcceptIfExists();
        var mark = Mark();
        do Push(ParseAggregateObject());
        while (Accept(TokenKind.Comma));
        return FinishDrop(start, mark, ObjectKind.Aggregate, ifExists);
    }

    private DropStatement ParseDropRoutines(int start)
    {
        var kind = TakeRoutineKind();
        var ifExists = AcceptIfExists();
        var mark = Mark();
        do Push(ParseRoutineObject(kind));
        while (Accept(TokenKind.Comma));
        return FinishDrop(start, mark, kind, ifExists);
    }

    private DropStatement ParseDropTypes(int start)
    {
        var kind = Accept(Keyword.Type) ? ObjectKind.Type : ObjectKind.Domain;
        if (kind == ObjectKind.Domain) Expect(Keyword.Domain);
        var ifExists = AcceptIfExists();
        var mark = Mark();
        do Push(ParseTypeObject(kind));
        while (Accept(TokenKind.Comma));
        return FinishDrop(start, mark, kind, ifExists);
    }

    private DropStatement ParseDropCast(int start)
    {
        Expect(Keyword.Cast);
        var ifExists = ParseIfExists();
        var mark = Mark();
        Push(ParseCastObject());
        return FinishDrop(start, mark, ObjectKind.Cast, ifExists);
    }

    private DropStatement ParseDropTransform(int start)
    {
        Expect(Keyword.Transform);
        var ifExists = ParseIfExists();
        var mark = Mark();
        Push(ParseTransformObject());
        return FinishDrop(start, mark, ObjectKind.Transform, ifExists);
    }

    private DropStatement ParseDropOperators(int start)
    {
        Expect(Keyword.Operator);
        var mark = Mark();
        if (AtOperatorClass())
        {
            var kind = At(Keyword.Class) ? ObjectKind.OperatorClass : ObjectKind.OperatorFamily;
            Advance();
            var classIfExists = AcceptIfExists();
            var nameStart = Position;
            var name = ParseAnyName();
            Expect(Keyword.Using);
            var method = ParseColId();
            Push(new OperatorClassObject(Finish(nameStart)) { Kind = kind, Name = name, AccessMethod = method });
            return FinishDrop(start, mark, kind, classIfExists);
        }
        var ifExists = AcceptIfExists();
        do Push(ParseOperatorObject());
        while (Accept(TokenKind.Comma));
        return FinishDrop(start, mark, ObjectKind.Operator, ifExists);
    }

    private DropStatement ParseDropRelationMember(int start)
    {
        var kind = _keyword switch
        {
            Keyword.Policy => ObjectKind.Policy,
            Keyword.Rule => ObjectKind.Rule,
            _ => ObjectKind.Trigger,
        };
        Advance();
        var ifExists = AcceptIfExists();
        var mark = Mark();
        Push(ParseRelationMember(kind));
        return FinishDrop(start, mark, kind, ifExists);
    }
}
