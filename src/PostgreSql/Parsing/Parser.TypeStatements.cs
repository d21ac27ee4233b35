using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Parsing;

/// <summary>CREATE TYPE, ALTER TYPE, CREATE DOMAIN, ALTER DOMAIN.</summary>
internal sealed partial class Parser
{
    /// <summary>
    /// <c>CREATE TYPE name [ AS ( attribute, … ) | AS ENUM ( 'label', … ) | AS RANGE ( … ) | ( … ) ]</c> (gram.y <c>DefineStmt</c>).
    /// </summary>
    private SqlStatement ParseCreateType(int start)
    {
        Expect(Keyword.Type);
        var name = ParseAnyName();
        if (At(TokenKind.OpenParenthesis))
        {
            var definition = ParseDefinition();
            return new CreateBaseTypeStatement(Finish(start)) { Name = name, Definition = definition };
        }
        if (!Accept(Keyword.As)) return new CreateBaseTypeStatement(Finish(start)) { Name = name, IsShell = true };
        if (Accept(Keyword.Range))
        {
            var definition = ParseDefinition();
            return new CreateRangeTypeStatement(Finish(start)) { Name = name, Definition = definition };
        }
        if (Accept(Keyword.Enum))
        {
            var labels = ParseEnumLabels();
            return new CreateEnumStatement(Finish(start)) { Name = name, Labels = labels };
        }
        var attributes = ParseAttributes();
        if (IsTooLong(name)) GrammarError(name.Span, TooManyNames + name);
        return new CreateCompositeTypeStatement(Finish(start)) { Name = name, Attributes = attributes };
    }

    private NodeList<StringConstant> ParseEnumLabels()
    {
        Expect(TokenKind.OpenParenthesis);
        if (Accept(TokenKind.CloseParenthesis)) return default;
        var labels = ParseStringList();
        Expect(TokenKind.CloseParenthesis);
        return labels;
    }

    private NodeList<StringConstant> ParseStringList()
    {
        var mark = Mark();
        do Push(ParseSconst());
        while (Accept(TokenKind.Comma));
        return PopList<StringConstant>(mark);
    }

    private NodeList<FunctionColumn> ParseAttributes()
    {
        Expect(TokenKind.OpenParenthesis);
        if (Accept(TokenKind.CloseParenthesis)) return default;
        var mark = Mark();
        do Push(ParseFunctionColumn());
        while (Accept(TokenKind.Comma));
        Expect(TokenKind.CloseParenthesis);
        return PopList<FunctionColumn>(mark);
    }

    private SqlStatement ParseAlterType(int start)
    {
        Expect(Keyword.Type);
        var target = ParseNamedObject(ObjectKind.Type);
        switch (_keyword)
        {
            case Keyword.Add when AtAhead(1, Keyword.Value): return ParseAddValue(start, target.Name);
            case Keyword.Drop when _version >= 17 && AtAhead(1, Keyword.Value): return ParseDropValue(start, target.Name);
            case Keyword.Rename when AtAhead(1, Keyword.Value): return ParseRenameValue(start, target.Name);
            case Keyword.Rename when AtAhead(1, Keyword.Attribute): return ParseRenameAttribute(start, target);
            case Keyword.Add or Keyword.Drop or Keyword.Alter:
                var actions = ParseAttributeActions();
                if (IsTooLong(target.Name)) GrammarErrorBefore(target.Name.Span, TooManyNames + target.Name);
                return new AlterTableStatement(Finish(start)) { Kind = ObjectKind.Type, Name = target.Name, Actions = actions };
            case Keyword.Set when Peek().Kind == TokenKind.OpenParenthesis:
                Advance();
                var definition = ParseOperatorDefinition();
                return new AlterTypeOptionsStatement(Finish(start)) { Name = target.Name, Definition = definition };
            default: return ParseCommonAlteration(start, target);
        }
    }

    /// <summary><c>ADD VALUE [IF NOT EXISTS] 'value' [BEFORE | AFTER 'value']</c>.</summary>
    private AlterEnumAddValueStatement ParseAddValue(int start, QualifiedName name)
    {
        Expect(Keyword.Add);
        Expect(Keyword.Value);
        var ifNotExists = ParseIfNotExists();
        var value = ParseSconst();
        var isBefore = Accept(Keyword.Before);
        var neighbor = isBefore || Accept(Keyword.After) ? ParseSconst() : null;
        return new AlterEnumAddValueStatement(Finish(start))
        {
            Name = name,
            IfNotExists = ifNotExists,
            Value = value,
            IsBefore = isBefore,
            Neighbor = neighbor,
        };
    }

    private AlterEnumDropValueStatement ParseDropValue(int start, QualifiedName name)
    {
        var place = Current.Span;
        Expect(Keyword.Drop);
        Expect(Keyword.Value);
        var value = ParseSconst();
        GrammarError(place, "dropping an enum value is not implemented", SqlStates.FeatureNotSupported);
        return new AlterEnumDropValueStatement(Finish(start)) { Name = name, Value = value };
    }

    private AlterEnumRenameValueStatement ParseRenameValue(int start, QualifiedName name)
    {
        Expect(Keyword.Rename);
        Expect(Keyword.Value);
        var oldValue = ParseSconst();
        Expect(Keyword.To);
        var newValue = ParseSconst();
        return new AlterEnumRenameValueStatement(Finish(start)) { Name = name, OldValue = oldValue, NewValue = newValue };
    }

    private RenameStatement ParseRenameAttribute(int start, NamedObject target)
    {
        Expect(Keyword.Rename);
        Expect(Keyword.Attribute);
        var attribute = ParseColId();
        Expect(Keyword.To);
        var newName = ParseColId();
        var behavior = ParseDropBehavior();
        if (IsTooLong(target.Name))
            GrammarErrorBefore(target.Name.Span, TooManyNames + target.Name, looksAhead: behavior == DropBehavior.Unspecified);
        return new RenameStatement(Finish(start))
        {
            Object = target,
            MemberKind = ObjectKind.Attribute,
            Member = attribute,
            NewName = newName,
            Behavior = behavior,
        };
    }

    private NodeList<AlterTableAction> ParseAttributeActions()
    {
        var mark = Mark();
        do Push(ParseAttributeAction());
        while (Accept(TokenKind.Comma));
        return PopList<AlterTableAction>(mark);
    }

    /// <summary>
    /// <c>ADD ATTRIBUTE attribute | DROP ATTRIBUTE [IF EXISTS] name | ALTER ATTRIBUTE name [SET DATA] TYPE type [COLLATE c]</c>, each with
    /// <c>[CASCADE | RESTRICT]</c> (gram.y <c>alter_type_cmd</c>).
    /// </summary>
    private AlterTableAction ParseAttributeAction()
    {
        var start = Position;
        if (Accept(Keyword.Add))
        {
            Expect(Keyword.Attribute);
            var attribute = ParseFunctionColumn();
            var addBehavior = ParseDropBehavior();
            return new AddAttributeAction(Finish(start)) { Attribute = attribute, Behavior = addBehavior };
        }
        if (Accept(Keyword.Drop))
        {
            Expect(Keyword.Attribute);
            var ifExists = AcceptIfExists();
            var dropped = ParseColId();
            var dropBehavior = ParseDropBehavior();
            return new DropColumnAction(Finish(start)) { IfExists = ifExists, Column = dropped, Behavior = dropBehavior };
        }
        Expect(Keyword.Alter);
        Expect(Keyword.Attribute);
        var name = ParseColId();
        if (Accept(Keyword.Set)) Expect(Keyword.Data);
        Expect(Keyword.Type);
        var type = ParseTypeName();
        var collation = Accept(Keyword.Collate) ? ParseAnyName() : null;
        var behavior = ParseDropBehavior();
        return new ColumnTypeAction(Finish(start)) { Column = name, Type = type, Collation = collation, Behavior = behavior };
    }

    /// <summary><c>CREATE DOMAIN name [AS] type [COLLATE c] constraint …</c> (gram.y <c>CreateDomainStmt</c>).</summary>
    private CreateDomainStatement ParseCreateDomain(int start)
    {
        Expect(Keyword.Domain);
        var name = ParseAnyName();
        Accept(Keyword.As);
        var type = ParseTypeName();
        var constraints = ParseColumnQualifiers(out var collation);
        return new CreateDomainStatement(Finish(start)) { Name = name, Type = type, Collation = collation, Constraints = constraints };
    }

    private SqlStatement ParseAlterDomain(int start)
    {
        Expect(Keyword.Domain);
        var target = ParseNamedObject(ObjectKind.Domain);
        switch (_keyword)
        {
            case Keyword.Rename when AtAhead(1, Keyword.Constraint): return ParseRenameDomainConstraint(start, target);
            case Keyword.Add:
                Advance();
                var constraint = _version >= 17 ? ParseDomainConstraint() : ParseTableConstraint();
                return new AlterDomainStatement(Finish(start)) { Name = target.Name, Kind = AlterDomainKind.AddConstraint, Constraint = constraint };
            case Keyword.Validate:
                Advance();
                Expect(Keyword.Constraint);
                var validated = ParseColId();
                return new AlterDomainStatement(Finish(start))
                {
                    Name = target.Name,
                    Kind = AlterDomainKind.ValidateConstraint,
                    ConstraintName = validated,
                };
            case Keyword.Drop: return ParseAlterDomainDrop(start, target.Name);
            case Keyword.Set when AtAhead(1, Keyword.Default):
                Advance();
                Advance();
                var value = ParseExpression();
                return new AlterDomainStatement(Finish(start)) { Name = target.Name, Kind = AlterDomainKind.SetDefault, Default = value };
            case Keyword.Set when AtAhead(1, Keyword.Not) && !IsNegatedPredicate(Peek(2).Keyword):
                Advance();
                Advance();
                Expect(Keyword.Null);
                return new AlterDomainStatement(Finish(start)) { Name = target.Name, Kind = AlterDomainKind.SetNotNull };
            default: return ParseCommonAlteration(start, target);
        }
    }

    private RenameStatement ParseRenameDomainConstraint(int start, NamedObject target)
    {
        Expect(Keyword.Rename);
        Expect(Keyword.Constraint);
        var constraint = ParseColId();
        Expect(Keyword.To);
        var newName = ParseColId();
        return new RenameStatement(Finish(start))
        {
            Object = target,
            MemberKind = ObjectKind.DomainConstraint,
            Member = constraint,
            NewName = newName,
        };
    }

    /// <summary><c>DROP DEFAULT | DROP NOT NULL | DROP CONSTRAINT [IF EXISTS] name [CASCADE | RESTRICT]</c>.</summary>
    private AlterDomainStatement ParseAlterDomainDrop(int start, QualifiedName name)
    {
        Expect(Keyword.Drop);
        if (Accept(Keyword.Default)) return new AlterDomainStatement(Finish(start)) { Name = name, Kind = AlterDomainKind.DropDefault };
        if (AcceptNot())
        {
            Expect(Keyword.Null);
            return new AlterDomainStatement(Finish(start)) { Name = name, Kind = AlterDomainKind.DropNotNull };
        }
        Expect(Keyword.Constraint);
        var ifExists = AcceptIfExists();
        var constraint = ParseColId();
        var behavior = ParseDropBehavior();
        return new AlterDomainStatement(Finish(start))
        {
            Name = name,
            Kind = AlterDomainKind.DropConstraint,
            IfExists = ifExists,
            ConstraintName = constraint,
            Behavior = behavior,
        };
    }

    /// <summary><c>[CONSTRAINT name] { CHECK ( condition ) | NOT NULL } attribute …</c> (gram.y <c>DomainConstraint</c>; 17 and later).</summary>
    private ConstraintClause ParseDomainConstraint()
    {
        var start = Position;
        var name = Accept(Keyword.Constraint) ? ParseColId() : null;
        if (At(Keyword.Check)) return ParseTableCheck(start, name, AllowedAttributes.NotValid | AllowedAttributes.NoInherit);
        ExpectNot();
        Expect(Keyword.Null);
        var attributes = ParseConstraintAttributes("NOT NULL", AllowedAttributes.None);
        return new NotNullConstraint(Finish(start)) { Name = name, Attributes = attributes };
    }
}
