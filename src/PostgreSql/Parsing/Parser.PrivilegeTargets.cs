using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Parsing;

internal sealed partial class Parser
{
    /// <summary>
    /// <c>[TABLE] name, … | kind name, … | ALL kinds IN SCHEMA name, …</c> (gram.y <c>privilege_target</c>). A kind's word that is not
    /// reserved is a table's name unless a name follows it.
    /// </summary>
    private PrivilegeTarget ParsePrivilegeTarget()
    {
        var start = Position;
        if (Accept(Keyword.All)) return ParseAllInSchema(start);
        if (Accept(Keyword.Table)) return ParseTargets(start, ObjectKind.Table);
        if (Accept(Keyword.Foreign))
        {
            if (Accept(Keyword.Server)) return ParseTargets(start, ObjectKind.ForeignServer);
            Expect(Keyword.Data);
            Expect(Keyword.Wrapper);
            return ParseTargets(start, ObjectKind.ForeignDataWrapper);
        }
        if (TargetKind(_keyword) is { } kind && IsAnyName(Peek()))
        {
            Advance();
            if (kind == ObjectKind.LargeObject) Expect(Keyword.Object);
            return ParseTargets(start, kind);
        }
        return ParseTargets(start, ObjectKind.Table);
    }

    private static ObjectKind? TargetKind(Keyword keyword) => keyword switch
    {
        Keyword.Sequence => ObjectKind.Sequence,
        Keyword.Function => ObjectKind.Function,
        Keyword.Procedure => ObjectKind.Procedure,
        Keyword.Routine => ObjectKind.Routine,
        Keyword.Database => ObjectKind.Database,
        Keyword.Domain => ObjectKind.Domain,
        Keyword.Language => ObjectKind.Language,
        Keyword.Large => ObjectKind.LargeObject,
        Keyword.Parameter => ObjectKind.Parameter,
        Keyword.Schema => ObjectKind.Schema,
        Keyword.Tablespace => ObjectKind.Tablespace,
        Keyword.Type => ObjectKind.Type,
        _ => null,
    };

    private bool IsAnyName(SqlToken token) => IsColId(token) || IsTypeFunctionName(token.Kind, token.Keyword);

    private PrivilegeTarget ParseTargets(int start, ObjectKind kind)
    {
        var mark = Mark();
        do Push(ParseTarget(kind));
        while (Accept(TokenKind.Comma));
        return new PrivilegeTarget(Finish(start)) { Kind = kind, Objects = PopList<ObjectReference>(mark) };
    }

    private ObjectReference ParseTarget(ObjectKind kind)
    {
        switch (kind)
        {
            case ObjectKind.Table or ObjectKind.Sequence:
                var relation = ParseQualifiedName();
                return new NamedObject(relation.Span) { Kind = kind, Name = relation };
            case ObjectKind.Function or ObjectKind.Procedure or ObjectKind.Routine: return ParseRoutineObject(kind);
            case ObjectKind.Domain or ObjectKind.Type: return ParseNamedObject(kind);
            case ObjectKind.LargeObject: return ParseLargeObject();
            case ObjectKind.Parameter:
                var parameter = ParseVariableName();
                return new NamedObject(parameter.Span) { Kind = kind, Name = parameter };
            default: return ParseSingleNamedObject(kind);
        }
    }

    private PrivilegeTarget ParseAllInSchema(int start)
    {
        var (all, kind) = _keyword switch
        {
            Keyword.Tables => (AllObjects.Tables, ObjectKind.Table),
            Keyword.Sequences => (AllObjects.Sequences, ObjectKind.Sequence),
            Keyword.Functions => (AllObjects.Functions, ObjectKind.Function),
            Keyword.Procedures => (AllObjects.Procedures, ObjectKind.Procedure),
            Keyword.Routines => (AllObjects.Routines, ObjectKind.Routine),
            _ => (AllObjects.None, ObjectKind.Table),
        };
        if (all == AllObjects.None) SyntaxError();
        Advance();
        Expect(Keyword.In);
        Expect(Keyword.Schema);
        var mark = Mark();
        do Push(ParseSingleNamedObject(ObjectKind.Schema));
        while (Accept(TokenKind.Comma));
        return new PrivilegeTarget(Finish(start)) { Kind = kind, AllInSchema = all, Objects = PopList<ObjectReference>(mark) };
    }
}
