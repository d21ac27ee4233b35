using System;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Parsing;

/// <summary>Constraints of tables, columns and domains, and their attributes.</summary>
internal sealed partial class Parser
{
    /// <summary>Which attributes a constraint may have (gram.y <c>processCASbits</c>).</summary>
    [Flags]
    private enum AllowedAttributes
    {
        None = 0,
        Deferrable = 1,
        NotValid = 2,
        NoInherit = 4,
        Enforced = 8,
    }

    private bool AtTableConstraint() => _keyword switch
    {
        Keyword.Constraint or Keyword.Check or Keyword.Unique or Keyword.Primary or Keyword.Foreign => true,
        Keyword.Not => _version >= 18 && !AtPair,
        Keyword.Exclude => AtAhead(1, Keyword.Using) || Peek(1).Kind == TokenKind.OpenParenthesis,
        _ => false,
    };

    /// <summary>
    /// <c>[CONSTRAINT name] { CHECK | NOT NULL | UNIQUE | PRIMARY KEY | EXCLUDE | FOREIGN KEY } … attribute …</c> (gram.y <c>TableConstraint</c>).
    /// </summary>
    private ConstraintClause ParseTableConstraint()
    {
        var start = Position;
        var name = Accept(Keyword.Constraint) ? ParseColId() : null;
        switch (_keyword)
        {
            case Keyword.Check:
                const AllowedAttributes Allowed = AllowedAttributes.NotValid | AllowedAttributes.NoInherit | AllowedAttributes.Enforced;
                return ParseTableCheck(start, name, Allowed);
            case Keyword.Not when _version >= 18 && !AtPair: return ParseTableNotNull(start, name);
            case Keyword.Unique or Keyword.Primary: return ParseTableKey(start, name);
            case Keyword.Exclude: return ParseExclusion(start, name);
            case Keyword.Foreign: return ParseTableForeignKey(start, name);
            default:
                SyntaxError();
                return new MisplacedAttributes(Finish(start));
        }
    }

    private CheckConstraint ParseTableCheck(int start, Identifier? name, AllowedAttributes allowed)
    {
        Expect(Keyword.Check);
        var expression = ParseParenthesizedExpression();
        var attributes = ParseConstraintAttributes("CHECK", allowed);
        return new CheckConstraint(Finish(start)) { Name = name, Expression = expression, Attributes = attributes };
    }

    private NotNullConstraint ParseTableNotNull(int start, Identifier? name)
    {
        ExpectNot();
        Expect(Keyword.Null);
        var column = ParseColId();
        var attributes = ParseConstraintAttributes("NOT NULL", AllowedAttributes.NotValid | AllowedAttributes.NoInherit);
        return new NotNullConstraint(Finish(start)) { Name = name, Column = column, Attributes = attributes };
    }

    /// <summary>
    /// <c>{ UNIQUE [NULLS [NOT] DISTINCT] | PRIMARY KEY } { ( column, … [WITHOUT OVERLAPS] ) [INCLUDE (…)] [WITH (…)]
    /// [USING INDEX TABLESPACE name] | USING INDEX name }</c>.
    /// </summary>
    private KeyConstraint ParseTableKey(int start, Identifier? name)
    {
        var isPrimary = ParseKeyWords();
        var kind = isPrimary ? "PRIMARY KEY" : "UNIQUE";
        if (Accept(Keyword.Using))
        {
            Expect(Keyword.Index);
            var index = ParseColId();
            var indexAttributes = ParseConstraintAttributes(kind, AllowedAttributes.Deferrable);
            return new KeyConstraint(Finish(start)) { Name = name, IsPrimary = isPrimary, ExistingIndex = index, Attributes = indexAttributes };
        }
        var nullsDistinct = isPrimary ? null : ParseNullsDistinct();
        Expect(TokenKind.OpenParenthesis);
        var columns = ParseNameList();
        var isWithoutOverlaps = _version >= 18 && AcceptWithout();
        if (isWithoutOverlaps) Expect(Keyword.Overlaps);
        Expect(TokenKind.CloseParenthesis);
        var include = Accept(Keyword.Include) ? ParseParenthesizedNames() : default;
        var options = ParseOptionalDefinition();
        var tablespace = ParseIndexTablespace();
        var attributes = ParseConstraintAttributes(kind, AllowedAttributes.Deferrable);
        return new KeyConstraint(Finish(start))
        {
            Name = name,
            IsPrimary = isPrimary,
            NullsDistinct = nullsDistinct,
            Columns = columns,
            IsWithoutOverlaps = isWithoutOverlaps,
            Include = include,
            Options = options,
            IndexTablespace = tablespace,
            Attributes = attributes,
        };
    }

    /// <summary>Reads UNIQUE or PRIMARY KEY; true for the latter.</summary>
    private bool ParseKeyWords()
    {
        if (Accept(Keyword.Unique)) return false;
        Expect(Keyword.Primary);
        Expect(Keyword.Key);
        return true;
    }

    /// <summary><c>[NULLS [NOT] DISTINCT]</c> (gram.y <c>opt_unique_null_treatment</c>; 15 and later).</summary>
    private bool? ParseNullsDistinct()
    {
        if (_version < 15 || !At(Keyword.Nulls) || AtAhead(1, Keyword.First) || AtAhead(1, Keyword.Last)) return null;
        Advance();
        var isNot = AcceptNot();
        Expect(Keyword.Distinct);
        return !isNot;
    }

    /// <summary><c>[USING INDEX TABLESPACE name]</c> (gram.y <c>OptConsTableSpace</c>).</summary>
    private Identifier? ParseIndexTablespace()
    {
        if (!Accept(Keyword.Using)) return null;
        Expect(Keyword.Index);
        Expect(Keyword.Tablespace);
        return ParseColId();
    }

    /// <summary>
    /// <c>EXCLUDE [USING method] ( element WITH operator, … ) [INCLUDE (…)] [WITH (…)] [USING INDEX TABLESPACE name] [WHERE (condition)]</c>.
    /// </summary>
    private ExclusionConstraint ParseExclusion(int start, Identifier? name)
    {
        Expect(Keyword.Exclude);
        var accessMethod = Accept(Keyword.Using) ? ParseColId() : null;
        Expect(TokenKind.OpenParenthesis);
        var elementsMark = Mark();
        do Push(ParseExclusionElement());
        while (Accept(TokenKind.Comma));
        Expect(TokenKind.CloseParenthesis);
        var include = Accept(Keyword.Include) ? ParseParenthesizedNames() : default;
        var options = ParseOptionalDefinition();
        var tablespace = ParseIndexTablespace();
        var where = Accept(Keyword.Where) ? ParseParenthesizedExpression() : null;
        var attributes = ParseConstraintAttributes("EXCLUDE", AllowedAttributes.Deferrable);
        return new ExclusionConstraint(Finish(start))
        {
            Name = name,
            AccessMethod = accessMethod,
            Elements = PopList<ExclusionElement>(elementsMark),
            Include = include,
            Options = options,
            IndexTablespace = tablespace,
            Where = where,
            Attributes = attributes,
        };
    }

    private ExclusionElement ParseExclusionElement()
    {
        var start = Position;
        var element = ParseIndexElement();
        ExpectWith();
        OperatorName @operator;
        if (At(Keyword.Operator) && Peek(1).Kind == TokenKind.OpenParenthesis)
        {
            Advance();
            Advance();
            @operator = ParseAnyOperator();
            Expect(TokenKind.CloseParenthesis);
        }
        else @operator = ParseAnyOperator();
        return new ExclusionElement(Finish(start)) { Element = element, Operator = @operator };
    }

    /// <summary>
    /// <c>FOREIGN KEY ( column, … [, PERIOD column] ) REFERENCES relation [( column, … [, PERIOD column] )] [MATCH …] [ON …] attribute …</c>.
    /// </summary>
    private ForeignKeyConstraint ParseTableForeignKey(int start, Identifier? name)
    {
        Expect(Keyword.Foreign);
        Expect(Keyword.Key);
        Expect(TokenKind.OpenParenthesis);
        var columns = ParsePeriodColumns(out var hasPeriod);
        Expect(TokenKind.CloseParenthesis);
        Expect(Keyword.References);
        var referenced = ParseQualifiedName();
        NodeList<Identifier> referencedColumns = default;
        var hasReferencedPeriod = false;
        if (Accept(TokenKind.OpenParenthesis))
        {
            referencedColumns = ParsePeriodColumns(out hasReferencedPeriod);
            Expect(TokenKind.CloseParenthesis);
        }
        var match = ParseForeignKeyMatch();
        ParseForeignKeyActions(out var onDelete, out var onUpdate);
        var attributes = ParseConstraintAttributes(
            "FOREIGN KEY", AllowedAttributes.Deferrable | AllowedAttributes.NotValid | AllowedAttributes.Enforced);
        return new ForeignKeyConstraint(Finish(start))
        {
            Name = name,
            Columns = columns,
            HasPeriod = hasPeriod,
            Referenced = referenced,
            ReferencedColumns = referencedColumns,
            HasReferencedPeriod = hasReferencedPeriod,
            Match = match,
            OnDelete = onDelete,
            OnUpdate = onUpdate,
            Attributes = attributes,
        };
    }

    /// <summary><c>column, … [, PERIOD column]</c>; a column may itself be called period.</summary>
    private NodeList<Identifier> ParsePeriodColumns(out bool hasPeriod)
    {
        hasPeriod = false;
        var mark = Mark();
        Push(ParseColId());
        while (Accept(TokenKind.Comma))
        {
            if (_version >= 18 && At(Keyword.Period) && IsColId(Peek(1)))
            {
                Advance();
                Push(ParseColId());
                hasPeriod = true;
                break;
            }
            Push(ParseColId());
        }
        return PopList<Identifier>(mark);
    }

    /// <summary><c>[MATCH FULL | PARTIAL | SIMPLE]</c> (gram.y <c>key_match</c>).</summary>
    private ForeignKeyMatch ParseForeignKeyMatch()
    {
        var place = Current.Span;
        if (!Accept(Keyword.Match)) return ForeignKeyMatch.Unspecified;
        if (Accept(Keyword.Full)) return ForeignKeyMatch.Full;
        if (Accept(Keyword.Simple)) return ForeignKeyMatch.Simple;
        if (Expect(Keyword.Partial)) GrammarError(place, "MATCH PARTIAL not yet implemented", SqlStates.FeatureNotSupported);
        return ForeignKeyMatch.Partial;
    }

    /// <summary><c>[ON DELETE action] [ON UPDATE action]</c> in either order, each once (gram.y <c>key_actions</c>).</summary>
    private void ParseForeignKeyActions(out ForeignKeyAction? onDelete, out ForeignKeyAction? onUpdate)
    {
        onDelete = onUpdate = null;
        while (At(Keyword.On) && (onDelete is null || onUpdate is null))
        {
            var place = Current.Span;
            Advance();
            if (onDelete is null && Accept(Keyword.Delete))
            {
                onDelete = ParseForeignKeyAction(place.Start);
                continue;
            }
            if (onUpdate is not null || !Accept(Keyword.Update))
            {
                SyntaxError();
                return;
            }
            onUpdate = ParseForeignKeyAction(place.Start);
            if (onUpdate.Columns.IsEmpty) continue;
            var action = onUpdate.Kind == ForeignKeyActionKind.SetNull ? "SET NULL" : "SET DEFAULT";
            GrammarError(place, $"a column list with {action} is only supported for ON DELETE actions", SqlStates.FeatureNotSupported);
        }
    }

    /// <summary><c>NO ACTION | RESTRICT | CASCADE | SET NULL [(column, …)] | SET DEFAULT [(column, …)]</c> (gram.y <c>key_action</c>).</summary>
    private ForeignKeyAction ParseForeignKeyAction(int start)
    {
        if (Accept(Keyword.Cascade)) return new ForeignKeyAction(Finish(start)) { Kind = ForeignKeyActionKind.Cascade };
        if (Accept(Keyword.Restrict)) return new ForeignKeyAction(Finish(start)) { Kind = ForeignKeyActionKind.Restrict };
        if (Accept(Keyword.No))
        {
            Expect(Keyword.Action);
            return new ForeignKeyAction(Finish(start));
        }
        Expect(Keyword.Set);
        var kind = Accept(Keyword.Null) ? ForeignKeyActionKind.SetNull : ForeignKeyActionKind.SetDefault;
        if (kind == ForeignKeyActionKind.SetDefault) Expect(Keyword.Default);
        var columns = _version >= 15 && At(TokenKind.OpenParenthesis) ? ParseParenthesizedNames() : default;
        return new ForeignKeyAction(Finish(start)) { Kind = kind, Columns = columns };
    }

    /// <summary>
    /// The attributes behind a constraint (gram.y <c>ConstraintAttributeSpec</c>), and whether this kind of constraint may have them.
    /// </summary>
    private NodeList<ConstraintAttribute> ParseConstraintAttributes(string constraintKind, AllowedAttributes allowed)
    {
        var mark = Mark();
        SqlSpan? place = null;
        var seen = 0;
        while (TryParseConstraintAttribute() is { } attribute)
        {
            seen |= 1 << (int)attribute.Kind;
            CheckConflict(seen, attribute);
            place ??= attribute.Span;
            Push(attribute);
        }
        if (place is { } first) CheckAllowed(seen, constraintKind, allowed, first);
        return PopList<ConstraintAttribute>(mark);
    }

    /// <summary>
    /// <c>[NOT] DEFERRABLE | INITIALLY DEFERRED | INITIALLY IMMEDIATE | NOT VALID | NO INHERIT | [NOT] ENFORCED</c>
    /// (gram.y <c>ConstraintAttributeElem</c>).
    /// </summary>
    private ConstraintAttribute? TryParseConstraintAttribute()
    {
        var start = Position;
        switch (_keyword)
        {
            case Keyword.Not when !AtPair:
                Advance();
                if (Accept(Keyword.Valid)) return new ConstraintAttribute(Finish(start), ConstraintAttributeKind.NotValid);
                if (_version >= 18 && Accept(Keyword.Enforced)) return new ConstraintAttribute(Finish(start), ConstraintAttributeKind.NotEnforced);
                Expect(Keyword.Deferrable);
                return new ConstraintAttribute(Finish(start), ConstraintAttributeKind.NotDeferrable);
            case Keyword.No:
                Advance();
                Expect(Keyword.Inherit);
                return new ConstraintAttribute(Finish(start), ConstraintAttributeKind.NoInherit);
            case Keyword.Deferrable or Keyword.Initially: return ParseTimingAttribute();
            case Keyword.Enforced when _version >= 18: return ParseTimingAttribute();
            default: return null;
        }
    }

    private ConstraintAttribute ParseTimingAttribute()
    {
        var start = Position;
        if (Accept(Keyword.Deferrable)) return new ConstraintAttribute(Finish(start), ConstraintAttributeKind.Deferrable);
        if (Accept(Keyword.Enforced)) return new ConstraintAttribute(Finish(start), ConstraintAttributeKind.Enforced);
        Expect(Keyword.Initially);
        if (Accept(Keyword.Deferred)) return new ConstraintAttribute(Finish(start), ConstraintAttributeKind.InitiallyDeferred);
        Expect(Keyword.Immediate);
        return new ConstraintAttribute(Finish(start), ConstraintAttributeKind.InitiallyImmediate);
    }

    private void CheckConflict(int seen, ConstraintAttribute last)
    {
        if (Both(seen, ConstraintAttributeKind.NotDeferrable, ConstraintAttributeKind.InitiallyDeferred))
            GrammarError(last.Span, "constraint declared INITIALLY DEFERRED must be DEFERRABLE");
        else if (Both(seen, ConstraintAttributeKind.NotDeferrable, ConstraintAttributeKind.Deferrable)
            || Both(seen, ConstraintAttributeKind.InitiallyImmediate, ConstraintAttributeKind.InitiallyDeferred)
            || Both(seen, ConstraintAttributeKind.NotEnforced, ConstraintAttributeKind.Enforced))
            GrammarError(last.Span, "conflicting constraint properties");
    }

    private static bool Both(int seen, ConstraintAttributeKind first, ConstraintAttributeKind second) => Has(seen, first) && Has(seen, second);

    private static bool Has(int seen, ConstraintAttributeKind kind) => (seen & (1 << (int)kind)) != 0;

    private void CheckAllowed(int seen, string constraintKind, AllowedAttributes allowed, SqlSpan place, bool looksAhead = true)
    {
        if (Has(seen, ConstraintAttributeKind.Deferrable) || Has(seen, ConstraintAttributeKind.InitiallyDeferred))
            Require(AllowedAttributes.Deferrable, "DEFERRABLE");
        if (Has(seen, ConstraintAttributeKind.NotValid)) Require(AllowedAttributes.NotValid, "NOT VALID");
        if (Has(seen, ConstraintAttributeKind.NoInherit)) Require(AllowedAttributes.NoInherit, "NO INHERIT");
        if (Has(seen, ConstraintAttributeKind.NotEnforced)) Require(AllowedAttributes.Enforced, "NOT ENFORCED");
        if (Has(seen, ConstraintAttributeKind.Enforced)) Require(AllowedAttributes.Enforced, "ENFORCED");

        void Require(AllowedAttributes attribute, string words)
        {
            if ((allowed & attribute) != 0) return;
            GrammarErrorBefore(place, $"{constraintKind} constraints cannot be marked {words}", SqlStates.FeatureNotSupported, looksAhead);
        }
    }
}
