using System.Collections.Generic;
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
        List<ConstraintAttribute>? parted = null;
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
                if (_scratchCount == mark) Push(ParseMisplacedAttributes());
                else (parted ??= []).Add(ParseColumnAttribute());
                continue;
            }
            if (TryParseColumnConstraint() is not { } constraint) break;
            AddPartedAttributes(parted);
            Push(constraint);
        }
        AddPartedAttributes(parted);
        if (secondCollate is { } second) GrammarErrorBefore(second, "multiple COLLATE clauses not allowed");
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

    /// <summary>Attributes before any constraint.</summary>
    private MisplacedAttributes ParseMisplacedAttributes()
    {
        var start = Position;
        var attributes = ParseColumnAttributes();
        return new MisplacedAttributes(Finish(start)) { Attributes = attributes };
    }

    /// <summary>Gives attributes that another clause parts from their constraint to it: it was the last that was read.</summary>
    private void AddPartedAttributes(List<ConstraintAttribute>? attributes)
    {
        if (attributes is null || attributes.Count == 0) return;
        var last = (ConstraintClause)_scratch[_scratchCount - 1];
        _scratch[_scratchCount - 1] = last.WithAttributes(attributes);
        attributes.Clear();
    }

    private ConstraintAttribute ParseColumnAttribute()
    {
        var start = Position;
        if (!AcceptNot()) return ParseTimingAttribute();
        if (Accept(Keyword.Enforced)) return new ConstraintAttribute(Finish(start), ConstraintAttributeKind.NotEnforced);
        Expect(Keyword.Deferrable);
        return new ConstraintAttribute(Finish(start), ConstraintAttributeKind.NotDeferrable);
    }

    /// <summary>The attributes that follow a column's constraint at once, behind NO INHERIT where it may have that.</summary>
    private NodeList<ConstraintAttribute> ParseColumnAttributes(bool mayBeNoInherit = false)
    {
        if (!AtColumnAttribute() && !(mayBeNoInherit && At(Keyword.No))) return default;
        var mark = Mark();
        var start = Position;
        if (mayBeNoInherit && Accept(Keyword.No))
        {
            Expect(Keyword.Inherit);
            Push(new ConstraintAttribute(Finish(start), ConstraintAttributeKind.NoInherit));
        }
        while (AtColumnAttribute()) Push(ParseColumnAttribute());
        return PopList<ConstraintAttribute>(mark);
    }

    /// <summary><c>[CONSTRAINT name] constraint</c> of a column (gram.y <c>ColConstraint</c>); null where none begins here.</summary>
    private ConstraintClause? TryParseColumnConstraint()
    {
        var start = Position;
        var name = Accept(Keyword.Constraint) ? ParseColId() : null;
        switch (_keyword)
        {
            case Keyword.Not when !AtPair:
                Advance();
                Expect(Keyword.Null);
                var notNullAttributes = ParseColumnAttributes(mayBeNoInherit: _version >= 18);
                return new NotNullConstraint(Finish(start)) { Name = name, Attributes = notNullAttributes };
            case Keyword.Null:
                Advance();
                var nullAttributes = ParseColumnAttributes();
                return new NullConstraint(Finish(start)) { Name = name, Attributes = nullAttributes };
            case Keyword.Unique or Keyword.Primary: return ParseColumnKey(start, name);
            case Keyword.Check:
                Advance();
                var check = ParseParenthesizedExpression();
                var checkAttributes = ParseColumnAttributes(mayBeNoInherit: true);
                return new CheckConstraint(Finish(start)) { Name = name, Expression = check, Attributes = checkAttributes };
            case Keyword.Default:
                Advance();
                var value = ParseRestrictedExpression();
                var defaultAttributes = ParseColumnAttributes();
                return new DefaultConstraint(Finish(start)) { Name = name, Expression = value, Attributes = defaultAttributes };
            case Keyword.Generated: return ParseGenerated(start, name);
            case Keyword.References: return ParseColumnForeignKey(start, name);
        }
        if (name is null) return null;
        SyntaxError();
        return new MisplacedAttributes(Finish(start)) { Name = name };
    }

    private KeyConstraint ParseColumnKey(int start, Identifier? name)
    {
        var isPrimary = ParseKeyWords();
        var nullsDistinct = isPrimary ? null : ParseNullsDistinct();
        var options = ParseOptionalDefinition();
        var tablespace = ParseIndexTablespace();
        var attributes = ParseColumnAttributes();
        return new KeyConstraint(Finish(start))
        {
            Name = name,
            Attributes = attributes,
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
            var identityAttributes = ParseColumnAttributes();
            return new IdentityConstraint(Finish(start)) { Name = name, IsAlways = isAlways, Options = options, Attributes = identityAttributes };
        }
        var expression = ParseParenthesizedExpression();
        var isStored = Accept(Keyword.Stored);
        var hasWord = isStored || (_version < 18 ? Expect(Keyword.Stored) : Accept(Keyword.Virtual));
        if (!isAlways) GrammarErrorBefore(when, "for a generated column, GENERATED ALWAYS must be specified", looksAhead: !hasWord);
        var attributes = ParseColumnAttributes();
        return new GeneratedConstraint(Finish(start)) { Name = name, Expression = expression, IsStored = isStored, Attributes = attributes };
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
        var attributes = ParseColumnAttributes();
        return new ForeignKeyConstraint(Finish(start))
        {
            Name = name,
            Attributes = attributes,
            Referenced = referenced,
            ReferencedColumns = columns,
            Match = match,
            OnDelete = onDelete,
            OnUpdate = onUpdate,
        };
    }
}
