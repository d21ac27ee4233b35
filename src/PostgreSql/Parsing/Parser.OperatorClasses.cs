using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Parsing;

internal sealed partial class Parser
{
    /// <summary>
    /// <c>CREATE OPERATOR CLASS name [DEFAULT] FOR TYPE type USING method [FAMILY name] AS item, …</c> (gram.y <c>CreateOpClassStmt</c>).
    /// </summary>
    private CreateOperatorClassStatement ParseCreateOperatorClass(int start)
    {
        Expect(Keyword.Class);
        var name = ParseAnyName();
        var isDefault = Accept(Keyword.Default);
        Expect(Keyword.For);
        Expect(Keyword.Type);
        var type = ParseTypeName();
        Expect(Keyword.Using);
        var method = ParseColId();
        var family = Accept(Keyword.Family) ? ParseAnyName() : null;
        Expect(Keyword.As);
        var items = ParseOperatorClassItems();
        return new CreateOperatorClassStatement(Finish(start))
        {
            Name = name,
            IsDefault = isDefault,
            Type = type,
            AccessMethod = method,
            Family = family,
            Items = items,
        };
    }

    private CreateOperatorFamilyStatement ParseCreateOperatorFamily(int start)
    {
        var target = ParseOperatorClassObject();
        return new CreateOperatorFamilyStatement(Finish(start)) { Name = target.Name, AccessMethod = target.AccessMethod };
    }

    private AlterOperatorFamilyStatement ParseAlterOperatorFamily(int start, OperatorClassObject target)
    {
        var isDrop = Accept(Keyword.Drop);
        if (!isDrop) Expect(Keyword.Add);
        var items = isDrop ? ParseDroppedItems() : ParseOperatorClassItems();
        return new AlterOperatorFamilyStatement(Finish(start))
        {
            Name = target.Name,
            AccessMethod = target.AccessMethod,
            IsDrop = isDrop,
            Items = items,
        };
    }

    private NodeList<OperatorClassItem> ParseOperatorClassItems()
    {
        var mark = Mark();
        do Push(ParseOperatorClassItem());
        while (Accept(TokenKind.Comma));
        return PopList<OperatorClassItem>(mark);
    }

    /// <summary>
    /// <c>OPERATOR n operator [( type, type )] [FOR SEARCH | FOR ORDER BY family] | FUNCTION n [( type, … )] function | STORAGE type</c>
    /// (gram.y <c>opclass_item</c>).
    /// </summary>
    private OperatorClassItem ParseOperatorClassItem()
    {
        var start = Position;
        if (Accept(Keyword.Storage))
        {
            var storage = ParseTypeName();
            return new OperatorClassItem(Finish(start)) { Kind = OperatorClassItemKind.Storage, Storage = storage };
        }
        if (Accept(Keyword.Function))
        {
            var number = ParseIconst();
            var types = At(TokenKind.OpenParenthesis) ? ParseParenthesizedTypes() : default;
            var function = ParseRoutineObject(ObjectKind.Function);
            return new OperatorClassItem(Finish(start))
            {
                Kind = OperatorClassItemKind.Function,
                Number = number,
                ArgumentTypes = types,
                Function = function,
            };
        }
        Expect(Keyword.Operator);
        return ParseOperatorItem(start);
    }

    private OperatorClassItem ParseOperatorItem(int start)
    {
        var number = ParseIconst();
        var operatorStart = Position;
        var @operator = ParseAnyOperator();
        var arguments = At(TokenKind.OpenParenthesis) ? ParseOperatorArguments(operatorStart, @operator) : null;
        var isForSearch = false;
        QualifiedName? family = null;
        if (Accept(Keyword.For))
        {
            isForSearch = Accept(Keyword.Search);
            if (!isForSearch)
            {
                Expect(Keyword.Order);
                Expect(Keyword.By);
                family = ParseAnyName();
            }
        }
        var isRecheck = Accept(Keyword.Recheck);
        return new OperatorClassItem(Finish(start))
        {
            Kind = OperatorClassItemKind.Operator,
            Number = number,
            Operator = @operator,
            ArgumentTypes = ArgumentTypesOf(arguments),
            IsLeftNone = arguments is { Left: null },
            IsRightNone = arguments is { Right: null },
            IsForSearch = isForSearch,
            OrderByFamily = family,
            IsRecheck = isRecheck,
        };
    }

    private NodeList<TypeName> ArgumentTypesOf(OperatorObject? arguments)
    {
        var mark = Mark();
        if (arguments?.Left is { } left) Push(left);
        if (arguments?.Right is { } right) Push(right);
        return PopList<TypeName>(mark);
    }

    /// <summary><c>{ OPERATOR | FUNCTION } n ( type, … ), …</c> (gram.y <c>opclass_drop_list</c>).</summary>
    private NodeList<OperatorClassItem> ParseDroppedItems()
    {
        var mark = Mark();
        do
        {
            var start = Position;
            var kind = Accept(Keyword.Function) ? OperatorClassItemKind.Function : OperatorClassItemKind.Operator;
            if (kind == OperatorClassItemKind.Operator) Expect(Keyword.Operator);
            var number = ParseIconst();
            var types = ParseParenthesizedTypes();
            Push(new OperatorClassItem(Finish(start)) { Kind = kind, Number = number, ArgumentTypes = types });
        }
        while (Accept(TokenKind.Comma));
        return PopList<OperatorClassItem>(mark);
    }

    private NodeList<TypeName> ParseParenthesizedTypes()
    {
        Expect(TokenKind.OpenParenthesis);
        var types = ParseTypeList();
        Expect(TokenKind.CloseParenthesis);
        return types;
    }
}
