using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Parsing;

internal sealed partial class Parser
{
    /// <summary>
    /// What follows a column's type: constraints, their attributes, and COLLATE once, in any order (gram.y <c>ColQualList</c>,
    /// <c>SplitColQualList</c>). Attributes go to the constraint before them.
    /// </summary>
    private NodeList<ConstraintClause> ParseColumnQualifiers(out QualifiedName? collation)
    {
        collation = null;
        SqlSpan? secondCollate = null;
        var mark = Mark();
        while (true)
        {
            var place = Current.Span;
            if (Accept(Keyword.Collate))
            {
                var name = ParseAnyName();
                if (collation is not null) secondCollate ??= place;
                collation ??= name;
                continue;
            }
            if (AtColumnAttribute())
            {
                AddColumnAttribute(mark);
                continue;
            }
            if (TryParseColumnConstraint() is not { } constraint) break;
            Push(constraint);
        }
        if (secondCollate is { } second) GrammarError(second, "multiple COLLATE clauses not allowed");
        return PopList<ConstraintClause>(mark);
    }

    /// <summary>gram.y <c>ConstraintAttr</c>.</summary>
    private bool AtColumnAttribute() => _keyword switch
    {
        Keyword.Deferrable or Keyword.Initially => true,
        Keyword.Enforced => _version >= 18,
        Keyword.Not => AtAhead(1, Keyword.Deferrable) || (_version >= 18 && AtAhead(1, Keyword.Enforced)),
        _ => false,
    };

    private void AddColumnAttribute(int mark)
    {
        var start = Position;
        ConstraintAttribute attribute;
        if (Accept(Keyword.Not))
        {
            var kind = Accept(Keyword.Enforced) ? ConstraintAttributeKind.NotEnforced : ConstraintAttributeKind.NotDeferrable;
            if (kind == ConstraintAttributeKind.NotDeferrable) Expect(Keyword.Deferrable);
            attribute = new ConstraintAttribute(Finish(start), kind);
        }
        else attribute = ParseTimingAttribute();
        if (_scratchCount == mark) Push(new MisplacedAttributes(attribute.Span));
        var last = (ConstraintClause)_scratch[_scratchCount - 1];
        _scratch[_scratchCount - 1] = last.WithAttribute(attribute);
    }

    /// <summary><c>[CONSTRAINT name] constraint</c> of a column (gram.y <c>ColConstraint</c>); null where none begins here.</summary>
    private ConstraintClause? TryParseColumnConstraint()
    {
        var start = Position;
        var name = Accept(Keyword.Constraint) ? ParseColId() : null;
        switch (_keyword)
        {
            case Keyword.Not:
                Advance();
                Expect(Keyword.Null);
                var notNullAttributes = _version >= 18 ? ParseNoInherit() : default;
                return new NotNullConstraint(Finish(start)) { Name = name, Attributes = notNullAttributes };
            case Keyword.Null:
                Advance();
                return new NullConstraint(Finish(start)) { Name = name };
            case Keyword.Unique or Keyword.Primary: return ParseColumnKey(start, name);
            case Keyword.Check:
                Advance();
                var check = ParseParenthesizedExpression();
                var checkAttributes = ParseNoInherit();
                return new CheckConstraint(Finish(start)) { Name = name, Expression = check, Attributes = checkAttributes };
            case Keyword.Default:
                Advance();
                var value = ParseRestrictedExpression();
                return new DefaultConstraint(Finish(start)) { Name = name, Expression = value };
            case Keyword.Generated: return ParseGenerated(start, name);
            case Keyword.References: return ParseColumnForeignKey(start, name);
        }
        if (name is null) return null;
        SyntaxError();
        return new MisplacedAttributes(Finish(start)) { Name = name };
    }

    private NodeList<ConstraintAttribute> ParseNoInherit()
    {
        var start = Position;
        if (!Accept(Keyword.No)) return default;
        Expect(Keyword.Inherit);
        return new NodeList<ConstraintAttribute>([new ConstraintAttribute(Finish(start), ConstraintAttributeKind.NoInherit)]);
    }

    private KeyConstraint ParseColumnKey(int start, Identifier? name)
    {
        var isPrimary = ParseKeyWords();
        var nullsDistinct = isPrimary ? null : ParseNullsDistinct();
        var options = ParseOptionalDefinition();
        var tablespace = ParseIndexTablespace();
        return new KeyConstraint(Finish(start))
        {
            Name = name,
            IsPrimary = isPrimary,
            NullsDistinct = nullsDistinct,
            Options = options,
            IndexTablespace = tablespace,
        };
    }

    /// <summary>
    /// <c>GENERATED { ALWAYS | BY DEFAULT } AS IDENTITY [( option … )]</c> or <c>GENERATED ALWAYS AS ( expression ) [STORED | VIRTUAL]</c>.
    /// </summary>
    private ConstraintClause ParseGenerated(int start, Identifier? name)
    {
        Expect(Keyword.Generated);
        var whenStart = Position;
        var isAlways = ParseGeneratedWhen();
        var when = Finish(whenStart);
        Expect(Keyword.As);
        if (Accept(Keyword.Identity))
        {
            var options = ParseIdentityOptions();
            return new IdentityConstraint(Finish(start)) { Name = name, IsAlways = isAlways, Options = options };
        }
        var expression = ParseParenthesizedExpression();
        var isStored = Accept(Keyword.Stored);
        if (!isStored && _version < 18) Expect(Keyword.Stored);
        else if (!isStored) Accept(Keyword.Virtual);
        if (!isAlways) GrammarError(when, "for a generated column, GENERATED ALWAYS must be specified");
        return new GeneratedConstraint(Finish(start)) { Name = name, Expression = expression, IsStored = isStored };
    }

    /// <summary><c>ALWAYS | BY DEFAULT</c> (gram.y <c>generated_when</c>); true for ALWAYS.</summary>
    private bool ParseGeneratedWhen()
    {
        if (Accept(Keyword.Always)) return true;
        Expect(Keyword.By);
        Expect(Keyword.Default);
        return false;
    }

    private ForeignKeyConstraint ParseColumnForeignKey(int start, Identifier? name)
    {
        Expect(Keyword.References);
        var referenced = ParseQualifiedName();
        var columns = At(TokenKind.OpenParenthesis) ? ParseParenthesizedNames() : default;
        var match = ParseForeignKeyMatch();
        ParseForeignKeyActions(out var onDelete, out var onUpdate);
        return new ForeignKeyConstraint(Finish(start))
        {
            Name = name,
            Referenced = referenced,
            ReferencedColumns = columns,
            Match = match,
            OnDelete = onDelete,
            OnUpdate = onUpdate,
        };
    }
}
