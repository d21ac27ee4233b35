using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Parsing;

/// <summary>Objects as statements name them (gram.y <c>object_type_any_name</c>, <c>object_type_name</c>, <c>function_with_argtypes</c> …).</summary>
internal sealed partial class Parser
{
    /// <summary>Statements that name objects of many kinds, and not all the same.</summary>
    private enum ObjectContext
    {
        Comment,
        SecurityLabel,
        ExtensionContents,
    }

    /// <summary>An object's kind and what identifies it, as COMMENT ON, SECURITY LABEL ON and ALTER EXTENSION ADD take them.</summary>
    private ObjectReference ParseObjectReference(ObjectContext context)
    {
        if (!IsKnownIn(context)) return MissingObject();
        switch (_keyword)
        {
            case Keyword.Aggregate:
                Advance();
                return ParseAggregateObject();
            case Keyword.Function or Keyword.Procedure or Keyword.Routine: return ParseRoutineObject(TakeRoutineKind());
            case Keyword.Type:
                Advance();
                return ParseTypeObject(ObjectKind.Type);
            case Keyword.Domain:
                Advance();
                return ParseTypeObject(ObjectKind.Domain);
            case Keyword.Operator: return ParseOperatorOrClassObject();
            case Keyword.Cast:
                Advance();
                return ParseCastObject();
            case Keyword.Transform:
                Advance();
                return ParseTransformObject();
            case Keyword.Large:
                Advance();
                Expect(Keyword.Object);
                return ParseLargeObject();
            case Keyword.Constraint: return ParseConstraintObject();
            case Keyword.Policy or Keyword.Rule or Keyword.Trigger:
                var memberKind = _keyword switch
                {
                    Keyword.Policy => ObjectKind.Policy,
                    Keyword.Rule => ObjectKind.Rule,
                    _ => ObjectKind.Trigger,
                };
                Advance();
                return ParseRelationMember(memberKind);
            case Keyword.Column:
                Advance();
                return ParseNamedObject(ObjectKind.Column);
        }
        if (TryTakeAnyNameKind() is { } anyNameKind) return ParseNamedObject(anyNameKind);
        if (TryTakeNameKind(withClusterKinds: true) is { } nameKind) return ParseSingleNamedObject(nameKind);
        return MissingObject();
    }

    private NamedObject MissingObject()
    {
        var name = MissingIdentifier();
        return new NamedObject(name.Span) { Name = new QualifiedName(name.Span, new NodeList<Identifier>(name)) };
    }

    private bool IsKnownIn(ObjectContext context)
    {
        if (context == ObjectContext.Comment) return true;
        if (_keyword is Keyword.Constraint or Keyword.Policy or Keyword.Rule or Keyword.Trigger) return false;
        if (context == ObjectContext.SecurityLabel)
        {
            if (_keyword is Keyword.Operator or Keyword.Cast or Keyword.Transform) return false;
            return _version >= 14 || !(_keyword is Keyword.Index or Keyword.Collation or Keyword.Conversion or Keyword.Statistics or Keyword.Text
                or Keyword.Access or Keyword.Extension or Keyword.Server || (At(Keyword.Foreign) && AtAhead(1, Keyword.Data)));
        }
        if (_keyword is Keyword.Column or Keyword.Large) return false;
        return _version >= 14 || _keyword is not (Keyword.Index or Keyword.Statistics or Keyword.Extension or Keyword.Publication
            or Keyword.Database or Keyword.Role or Keyword.Subscription or Keyword.Tablespace);
    }

    /// <summary>gram.y <c>object_type_any_name</c>: kinds whose objects have schema-qualified names.</summary>
    private ObjectKind? TryTakeAnyNameKind()
    {
        ObjectKind kind;
        switch (_keyword)
        {
            case Keyword.Table: kind = ObjectKind.Table; break;
            case Keyword.Sequence: kind = ObjectKind.Sequence; break;
            case Keyword.View: kind = ObjectKind.View; break;
            case Keyword.Index: kind = ObjectKind.Index; break;
            case Keyword.Collation: kind = ObjectKind.Collation; break;
            case Keyword.Conversion: kind = ObjectKind.Conversion; break;
            case Keyword.Statistics: kind = ObjectKind.Statistics; break;
            case Keyword.Materialized:
                Advance();
                Expect(Keyword.View);
                return ObjectKind.MaterializedView;
            case Keyword.Foreign when !AtAhead(1, Keyword.Data):
                Advance();
                Expect(Keyword.Table);
                return ObjectKind.ForeignTable;
            case Keyword.Text:
                Advance();
                Expect(Keyword.Search);
                return TakeTextSearchKind();
            default: return null;
        }
        Advance();
        return kind;
    }

    /// <summary><c>PARSER | DICTIONARY | TEMPLATE | CONFIGURATION</c>, behind TEXT SEARCH.</summary>
    private ObjectKind TakeTextSearchKind()
    {
        if (Accept(Keyword.Parser)) return ObjectKind.TextSearchParser;
        if (Accept(Keyword.Dictionary)) return ObjectKind.TextSearchDictionary;
        if (Accept(Keyword.Template)) return ObjectKind.TextSearchTemplate;
        Expect(Keyword.Configuration);
        return ObjectKind.TextSearchConfiguration;
    }

    /// <summary>gram.y <c>drop_type_name</c>, and the rest of <c>object_type_name</c>: kinds whose objects have simple names.</summary>
    private ObjectKind? TryTakeNameKind(bool withClusterKinds)
    {
        ObjectKind kind;
        switch (_keyword)
        {
            case Keyword.Access:
                Advance();
                Expect(Keyword.Method);
                return ObjectKind.AccessMethod;
            case Keyword.Event:
                Advance();
                Expect(Keyword.Trigger);
                return ObjectKind.EventTrigger;
            case Keyword.Foreign:
                Advance();
                Expect(Keyword.Data);
                Expect(Keyword.Wrapper);
                return ObjectKind.ForeignDataWrapper;
            case Keyword.Procedural:
                Advance();
                Expect(Keyword.Language);
                return ObjectKind.Language;
            case Keyword.Language: kind = ObjectKind.Language; break;
            case Keyword.Extension: kind = ObjectKind.Extension; break;
            case Keyword.Publication: kind = ObjectKind.Publication; break;
            case Keyword.Schema: kind = ObjectKind.Schema; break;
            case Keyword.Server: kind = ObjectKind.ForeignServer; break;
            case Keyword.Database when withClusterKinds: kind = ObjectKind.Database; break;
            case Keyword.Role when withClusterKinds: kind = ObjectKind.Role; break;
            case Keyword.Subscription when withClusterKinds: kind = ObjectKind.Subscription; break;
            case Keyword.Tablespace when withClusterKinds: kind = ObjectKind.Tablespace; break;
            default: return null;
        }
        Advance();
        return kind;
    }

    private NamedObject ParseNamedObject(ObjectKind kind)
    {
        var name = ParseAnyName();
        return new NamedObject(name.Span) { Kind = kind, Name = name };
    }

    private NamedObject ParseSingleNamedObject(ObjectKind kind)
    {
        var name = ParseColId();
        return new NamedObject(name.Span) { Kind = kind, Name = new QualifiedName(name.Span, new NodeList<Identifier>(name)) };
    }

    /// <summary><c>name ON relation</c>: ALTER takes gram.y's <c>qualified_name</c>, DROP and COMMENT its <c>any_name</c>.</summary>
    private RelationMember ParseRelationMember(ObjectKind kind, bool isAltered = false)
    {
        var start = Position;
        var name = ParseColId();
        Expect(Keyword.On);
        var relation = isAltered ? ParseQualifiedName() : ParseAnyName();
        return new RelationMember(Finish(start)) { Kind = kind, Name = name, Relation = relation };
    }

    /// <summary><c>CONSTRAINT name ON [DOMAIN] relation</c>; a table may be called domain.</summary>
    private RelationMember ParseConstraintObject()
    {
        Expect(Keyword.Constraint);
        var start = Position;
        var name = ParseColId();
        Expect(Keyword.On);
        var isDomain = At(Keyword.Domain) && IsColId(Peek());
        if (isDomain) Advance();
        var relation = ParseAnyName();
        return new RelationMember(Finish(start))
        {
            Kind = isDomain ? ObjectKind.DomainConstraint : ObjectKind.Constraint,
            Name = name,
            Relation = relation,
        };
    }

    private TypeObject ParseTypeObject(ObjectKind kind)
    {
        var type = ParseTypeName();
        return new TypeObject(type.Span) { Kind = kind, Type = type };
    }

    /// <summary><c>operator (left, right)</c>, or <c>CLASS | FAMILY name USING method</c>; OPERATOR is not read yet.</summary>
    private ObjectReference ParseOperatorOrClassObject()
    {
        Expect(Keyword.Operator);
        return AtOperatorClass() ? ParseOperatorClassObject() : ParseOperatorObject();
    }

    /// <summary>Whether CLASS or FAMILY stands here; a schema may be called so too.</summary>
    private bool AtOperatorClass() => _keyword is Keyword.Class or Keyword.Family && Peek().Kind != TokenKind.Dot;

    private OperatorClassObject ParseOperatorClassObject()
    {
        var kind = Accept(Keyword.Class) ? ObjectKind.OperatorClass : ObjectKind.OperatorFamily;
        if (kind == ObjectKind.OperatorFamily) Expect(Keyword.Family);
        var start = Position;
        var name = ParseAnyName();
        Expect(Keyword.Using);
        var method = ParseColId();
        return new OperatorClassObject(Finish(start)) { Kind = kind, Name = name, AccessMethod = method };
    }

    /// <summary>gram.y <c>operator_with_argtypes</c>.</summary>
    private OperatorObject ParseOperatorObject()
    {
        var start = Position;
        var name = ParseAnyOperator();
        return ParseOperatorArguments(start, name);
    }

    /// <summary><c>( type | NONE, type | NONE )</c> (gram.y <c>oper_argtypes</c>).</summary>
    private OperatorObject ParseOperatorArguments(int start, OperatorName name)
    {
        Expect(TokenKind.OpenParenthesis);
        var left = Accept(Keyword.None) ? null : ParseTypeName();
        if (left is not null && At(TokenKind.CloseParenthesis))
            GrammarError(Current.Span, "missing argument");
        Expect(TokenKind.Comma);
        var right = left is not null && Accept(Keyword.None) ? null : ParseTypeName();
        Expect(TokenKind.CloseParenthesis);
        return new OperatorObject(Finish(start)) { Kind = ObjectKind.Operator, Name = name, Left = left, Right = right };
    }

    /// <summary><c>( source AS target )</c>.</summary>
    private CastObject ParseCastObject()
    {
        var start = Position;
        Expect(TokenKind.OpenParenthesis);
        var source = ParseTypeName();
        Expect(Keyword.As);
        var target = ParseTypeName();
        Expect(TokenKind.CloseParenthesis);
        return new CastObject(Finish(start)) { Kind = ObjectKind.Cast, Source = source, Target = target };
    }

    /// <summary><c>FOR type LANGUAGE name</c>.</summary>
    private TransformObject ParseTransformObject()
    {
        var start = Position;
        Expect(Keyword.For);
        var type = ParseTypeName();
        Expect(Keyword.Language);
        var language = ParseColId();
        return new TransformObject(Finish(start)) { Kind = ObjectKind.Transform, Type = type, Language = language };
    }

    private LargeObject ParseLargeObject()
    {
        var number = ParseSignedNumber();
        return new LargeObject(number.Span) { Kind = ObjectKind.LargeObject, Number = number };
    }

    private ObjectKind TakeRoutineKind()
    {
        if (Accept(Keyword.Function)) return ObjectKind.Function;
        if (Accept(Keyword.Procedure)) return ObjectKind.Procedure;
        Expect(Keyword.Routine);
        return ObjectKind.Routine;
    }

    /// <summary><c>name [( [ parameter, … ] )]</c> (gram.y <c>function_with_argtypes</c>).</summary>
    private RoutineObject ParseRoutineObject(ObjectKind kind)
    {
        var start = Position;
        var isDotted = Peek().Kind is TokenKind.Dot or TokenKind.OpenBracket;
        var name = isDotted || Peek().Kind == TokenKind.OpenParenthesis ? ParseFunctionName() : ParseSimpleRoutineName();
        var hasArguments = At(TokenKind.OpenParenthesis);
        var parameters = hasArguments ? ParseParameters(withDefaults: false) : default;
        return new RoutineObject(Finish(start))
        {
            Kind = kind,
            Name = name,
            HasArguments = hasArguments,
            Parameters = parameters,
            DirectCount = -1,
        };
    }

    /// <summary>A name without arguments may be one that could not be called.</summary>
    private QualifiedName ParseSimpleRoutineName()
    {
        var name = AtTypeFunctionName ? ParseTypeFunctionName() : ParseColId();
        return new QualifiedName(name.Span, new NodeList<Identifier>(name));
    }

    /// <summary>gram.y <c>aggregate_with_argtypes</c>.</summary>
    private RoutineObject ParseAggregateObject()
    {
        var start = Position;
        var name = ParseFunctionName();
        var parameters = ParseAggregateParameters(out var isStar, out var directCount);
        return new RoutineObject(Finish(start))
        {
            Kind = ObjectKind.Aggregate,
            Name = name,
            HasArguments = true,
            IsStar = isStar,
            Parameters = parameters,
            DirectCount = directCount,
        };
    }
}
