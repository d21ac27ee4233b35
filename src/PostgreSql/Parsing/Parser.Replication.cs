using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Parsing;

/// <summary>Publications and subscriptions.</summary>
internal sealed partial class Parser
{
    /// <summary><c>CREATE PUBLICATION name [FOR ALL TABLES | FOR object, …] [WITH (…)]</c> (gram.y <c>CreatePublicationStmt</c>).</summary>
    private CreatePublicationStatement ParseCreatePublication(int start)
    {
        Expect(Keyword.Publication);
        var name = ParseColId();
        var isAllTables = false;
        NodeList<PublicationObject> objects = default;
        if (Accept(Keyword.For))
        {
            isAllTables = Accept(Keyword.All);
            if (isAllTables) Expect(Keyword.Tables);
            else objects = ParsePublicationObjects();
        }
        var options = ParseOptionalDefinition();
        if (_version >= 15) CheckPublicationObjects(objects);
        return new CreatePublicationStatement(Finish(start)) { Name = name, IsAllTables = isAllTables, Objects = objects, Options = options };
    }

    /// <summary><c>ALTER PUBLICATION name { SET ( … ) | { ADD | SET | DROP } object, … | RENAME TO … | OWNER TO … }</c>.</summary>
    private SqlStatement ParseAlterPublication(int start)
    {
        Expect(Keyword.Publication);
        var target = ParseSingleNamedObject(ObjectKind.Publication);
        var name = target.Name.Name;
        if (At(Keyword.Set) && Peek().Kind == TokenKind.OpenParenthesis)
        {
            Advance();
            var options = ParseDefinition();
            return new AlterPublicationStatement(Finish(start)) { Name = name, Change = PublicationChange.SetOptions, Options = options };
        }
        PublicationChange change;
        if (Accept(Keyword.Add)) change = PublicationChange.AddObjects;
        else if (Accept(Keyword.Set)) change = PublicationChange.SetObjects;
        else if (Accept(Keyword.Drop)) change = PublicationChange.DropObjects;
        else return ParseCommonAlteration(start, target, canSetSchema: false);
        var objects = ParsePublicationObjects();
        if (_version >= 15) CheckPublicationObjects(objects);
        return new AlterPublicationStatement(Finish(start)) { Name = name, Change = change, Objects = objects };
    }

    private NodeList<PublicationObject> ParsePublicationObjects()
    {
        if (_version < 15) return ParsePublicationTables();
        var mark = Mark();
        var kind = PublicationObjectKind.Table;
        do
        {
            var item = ParsePublicationObject(kind);
            kind = item.Kind;
            Push(item);
        }
        while (Accept(TokenKind.Comma));
        return PopList<PublicationObject>(mark);
    }

    /// <summary><c>TABLE relation, …</c>, all there is before 15.</summary>
    private NodeList<PublicationObject> ParsePublicationTables()
    {
        Expect(Keyword.Table);
        var mark = Mark();
        do
        {
            var relation = ParseRelation();
            Push(new PublicationObject(relation.Span) { HasKeyword = _scratchCount == mark, Relation = relation });
        }
        while (Accept(TokenKind.Comma));
        return PopList<PublicationObject>(mark);
    }

    /// <summary>
    /// <c>[TABLE] relation [( column, … )] [WHERE (condition)] | [TABLES IN SCHEMA] { schema | CURRENT_SCHEMA }</c>; without its words an object
    /// is of the kind of the one before it (gram.y <c>PublicationObjSpec</c>).
    /// </summary>
    private PublicationObject ParsePublicationObject(PublicationObjectKind previous)
    {
        var start = Position;
        if (Accept(Keyword.Table)) return ParsePublicationTable(start, true);
        var hasKeyword = Accept(Keyword.Tables, Keyword.In);
        if (hasKeyword) Expect(Keyword.Schema);
        if (Accept(Keyword.CurrentSchema))
        {
            // Behind a table this is refused; CheckPublicationObjects knows it by its missing relation.
            var currentKind = hasKeyword || previous != PublicationObjectKind.Table ? PublicationObjectKind.TablesInCurrentSchema : previous;
            return new PublicationObject(Finish(start)) { Kind = currentKind, HasKeyword = hasKeyword };
        }
        if (hasKeyword)
        {
            var schema = ParseColId();
            return new PublicationObject(Finish(start)) { Kind = PublicationObjectKind.TablesInSchema, HasKeyword = true, Schema = schema };
        }
        var table = At(Keyword.Only) ? ParsePublicationTable(start, false) : ParseUnnamedPublicationObject(start);
        if (previous == PublicationObjectKind.Table) return table;
        var isPlain = table.Relation is { IsOnly: false, IsStar: false, Name.Parts.Count: 1 };
        return new PublicationObject(table.Span)
        {
            Kind = PublicationObjectKind.TablesInSchema,
            Relation = isPlain ? null : table.Relation,
            Schema = isPlain ? table.Relation?.Name.Name : null,
            Columns = table.Columns,
            Where = table.Where,
        };
    }

    private PublicationObject ParsePublicationTable(int start, bool hasKeyword)
    {
        var relation = ParseRelation();
        ParsePublishedPart(out var columns, out var where);
        return new PublicationObject(Finish(start)) { HasKeyword = hasKeyword, Relation = relation, Columns = columns, Where = where };
    }

    private void ParsePublishedPart(out NodeList<Identifier> columns, out SqlExpression? where)
    {
        columns = At(TokenKind.OpenParenthesis) ? ParseParenthesizedNames() : default;
        where = Accept(Keyword.Where) ? ParseParenthesizedExpression() : null;
    }

    /// <summary>
    /// A table or schema of which no word tells what it is. The grammar takes any indirection for its name, and rejects what is no name when it
    /// has read all of the object; before a star, when it gets there.
    /// </summary>
    private PublicationObject ParseUnnamedPublicationObject(int start)
    {
        var mark = Mark();
        Push(ParseColId());
        var onlyNames = ParseNameIndirection(out var star) && star is null;
        var name = new QualifiedName(Finish(start), PopList<Identifier>(mark));
        if (At(TokenKind.Star)) CheckPublicationName(name, onlyNames);
        var isStar = Accept(TokenKind.Star);
        var relation = new RelationReference(Finish(start), name, isStar: isStar);
        ParsePublishedPart(out var columns, out var where);
        if (!isStar && where is null) CheckPublicationName(name, onlyNames);
        else if (!isStar)
        {
            // With a condition the object is over before anything behind it is looked at.
            if (!onlyNames) SyntaxErrorAtLast();
            else if (IsTooLong(name)) GrammarError(name.Span, TooManyNames + name);
        }
        return new PublicationObject(Finish(start)) { Relation = relation, Columns = columns, Where = where };
    }

    private void CheckPublicationName(QualifiedName name, bool onlyNames)
    {
        if (!onlyNames) SyntaxError();
        else if (IsTooLong(name)) GrammarErrorBefore(name.Span, TooManyNames + name);
    }

    /// <summary>gram.y <c>preprocess_pubobj_list</c>.</summary>
    private void CheckPublicationObjects(NodeList<PublicationObject> objects)
    {
        if (!_failed && _tokens[IndexAhead()].Kind == TokenKind.Error) SyntaxError();
        for (var i = 0; i < objects.Count; i++)
        {
            var item = objects[i];
            var refused = i == 0 && !item.HasKeyword ? "invalid publication object list"
                : item.Kind == PublicationObjectKind.Table ? item.Relation is null ? "invalid table name" : null
                : item.Where is not null ? "WHERE clause not allowed for schema"
                : !item.Columns.IsEmpty ? "column specification not allowed for schema"
                : item.Relation is not null ? "invalid schema name"
                : null;
            if (refused is null) continue;
            // The grammar keeps no place of a relation with ONLY or a star, and then points at the beginning of the text.
            var hasPlace = item.HasKeyword || item.Relation is not ({ IsOnly: true } or { IsStar: true });
            GrammarError(hasPlace ? item.Span : new SqlSpan(0, 0), refused);
            return;
        }
    }

    /// <summary><c>CREATE SUBSCRIPTION name CONNECTION 'c' PUBLICATION name, … [WITH (…)]</c>.</summary>
    private CreateSubscriptionStatement ParseCreateSubscription(int start)
    {
        Expect(Keyword.Subscription);
        var name = ParseColId();
        Expect(Keyword.Connection);
        var connection = ParseSconst();
        Expect(Keyword.Publication);
        var publications = ParsePublicationNames();
        var options = ParseOptionalDefinition();
        return new CreateSubscriptionStatement(Finish(start))
        {
            Name = name,
            Connection = connection,
            Publications = publications,
            Options = options,
        };
    }

    /// <summary>Names of publications; on 13 any word.</summary>
    private NodeList<Identifier> ParsePublicationNames()
    {
        if (_version >= 14) return ParseNameList();
        var mark = Mark();
        do Push(ParseColLabel());
        while (Accept(TokenKind.Comma));
        return PopList<Identifier>(mark);
    }

    /// <summary>
    /// <c>ALTER SUBSCRIPTION name { SET (…) | CONNECTION 'c' | { SET | ADD | DROP } PUBLICATION name, … [WITH (…)] | REFRESH PUBLICATION
    /// [WITH (…)] | ENABLE | DISABLE | SKIP (…) | RENAME TO … | OWNER TO … }</c>.
    /// </summary>
    private SqlStatement ParseAlterSubscription(int start)
    {
        Expect(Keyword.Subscription);
        var target = ParseSingleNamedObject(ObjectKind.Subscription);
        var name = target.Name.Name;
        SubscriptionChange change;
        StringConstant? connection = null;
        NodeList<Identifier> publications = default;
        NodeList<StorageParameter> options = default;
        switch (_keyword)
        {
            case Keyword.Connection:
                Advance();
                change = SubscriptionChange.Connection;
                connection = ParseSconst();
                break;
            case Keyword.Refresh:
                Advance();
                change = SubscriptionChange.RefreshPublication;
                Expect(Keyword.Publication);
                options = ParseOptionalDefinition();
                break;
            case Keyword.Enable:
                Advance();
                change = SubscriptionChange.Enable;
                break;
            case Keyword.Disable:
                Advance();
                change = SubscriptionChange.Disable;
                break;
            case Keyword.Skip when _version >= 15:
                Advance();
                change = SubscriptionChange.Skip;
                options = ParseDefinition();
                break;
            case Keyword.Set when Peek().Kind == TokenKind.OpenParenthesis:
                Advance();
                change = SubscriptionChange.SetOptions;
                options = ParseDefinition();
                break;
            case Keyword.Set:
            case Keyword.Add or Keyword.Drop when _version >= 14:
                change = At(Keyword.Set) ? SubscriptionChange.SetPublication
                    : At(Keyword.Add) ? SubscriptionChange.AddPublication
                    : SubscriptionChange.DropPublication;
                Advance();
                Expect(Keyword.Publication);
                publications = ParsePublicationNames();
                options = ParseOptionalDefinition();
                break;
            default: return ParseCommonAlteration(start, target, canSetSchema: false);
        }
        return new AlterSubscriptionStatement(Finish(start))
        {
            Name = name,
            Change = change,
            Connection = connection,
            Publications = publications,
            Options = options,
        };
    }
}
