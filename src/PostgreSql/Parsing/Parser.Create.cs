using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Parsing;

internal sealed partial class Parser
{
    private SqlStatement ParseCreateStatement()
    {
        var start = Position;
        Expect(Keyword.Create);
        if (_isExplained && !AtExplainable) return Reject(start);
        return _keyword switch
        {
            Keyword.Access => ParseCreateAccessMethod(start),
            Keyword.Aggregate => ParseCreateAggregate(start, orReplace: false),
            Keyword.Assertion => ParseCreateAssertion(start),
            Keyword.Cast => ParseCreateCast(start),
            Keyword.Collation => ParseCreateCollation(start),
            Keyword.Constraint or Keyword.Trigger => ParseCreateTrigger(start, orReplace: false),
            Keyword.Conversion or Keyword.Default => ParseCreateConversion(start),
            Keyword.Database => ParseCreateDatabase(start),
            Keyword.Domain => ParseCreateDomain(start),
            Keyword.Event => ParseCreateEventTrigger(start),
            Keyword.Extension => ParseCreateExtension(start),
            Keyword.Foreign => ParseCreateForeign(start),
            Keyword.Function or Keyword.Procedure => ParseCreateRoutine(start, orReplace: false),
            Keyword.Global or Keyword.Local or Keyword.Temp or Keyword.Temporary or Keyword.Unlogged => ParseCreateWithPersistence(start),
            Keyword.Index or Keyword.Unique => ParseCreateIndex(start),
            Keyword.Language or Keyword.Procedural or Keyword.Trusted => ParseCreateLanguage(start, orReplace: false),
            Keyword.Materialized => ParseCreateMaterializedView(start, isUnlogged: false),
            Keyword.Operator => ParseCreateOperator(start),
            Keyword.Or => ParseCreateOrReplace(start),
            Keyword.Policy => ParseCreatePolicy(start),
            Keyword.Publication => ParseCreatePublication(start),
            Keyword.Recursive or Keyword.View => ParseCreateView(start, orReplace: false, TablePersistence.Permanent),
            Keyword.Role or Keyword.Group => ParseCreateRole(start),
            Keyword.Rule => ParseCreateRule(start, orReplace: false),
            Keyword.Schema => ParseCreateSchema(start),
            Keyword.Sequence => ParseCreateSequence(start, TablePersistence.Permanent),
            Keyword.Server => ParseCreateServer(start),
            Keyword.Statistics => ParseCreateStatistics(start),
            Keyword.Subscription => ParseCreateSubscription(start),
            Keyword.Table => ParseCreateTable(start, TablePersistence.Permanent),
            Keyword.Tablespace => ParseCreateTablespace(start),
            Keyword.Text => ParseCreateTextSearch(start),
            Keyword.Transform => ParseCreateTransform(start, orReplace: false),
            Keyword.Type => ParseCreateType(start),
            Keyword.User => AtUserMapping() ? ParseCreateUserMapping(start) : ParseCreateRole(start),
            _ => Reject(start),
        };
    }

    private bool AtExplainable => _keyword is Keyword.Table or Keyword.Materialized or Keyword.Unlogged
        or Keyword.Temp or Keyword.Temporary or Keyword.Local or Keyword.Global;

    private SqlStatement ParseCreateOrReplace(int start)
    {
        Expect(Keyword.Or);
        Expect(Keyword.Replace);
        switch (_keyword)
        {
            case Keyword.Aggregate or Keyword.Function or Keyword.Procedure or Keyword.Language or Keyword.Procedural or Keyword.Trusted
                or Keyword.Rule or Keyword.Transform when _inSchema:
                return Reject(start);
            case Keyword.Aggregate: return ParseCreateAggregate(start, orReplace: true);
            case Keyword.Function or Keyword.Procedure: return ParseCreateRoutine(start, orReplace: true);
            case Keyword.Language or Keyword.Procedural or Keyword.Trusted: return ParseCreateLanguage(start, orReplace: true);
            case Keyword.Rule: return ParseCreateRule(start, orReplace: true);
            case Keyword.Transform: return ParseCreateTransform(start, orReplace: true);
            case Keyword.Constraint or Keyword.Trigger when _version >= 14: return ParseCreateTrigger(start, orReplace: true);
            case Keyword.Global or Keyword.Local or Keyword.Temp or Keyword.Temporary or Keyword.Unlogged:
                var persistence = ParsePersistence();
                return At(Keyword.Recursive) || At(Keyword.View) ? ParseCreateView(start, orReplace: true, persistence) : Reject(start);
            case Keyword.Recursive or Keyword.View: return ParseCreateView(start, orReplace: true, TablePersistence.Permanent);
            default: return Reject(start);
        }
    }

    private SqlStatement ParseCreateWithPersistence(int start)
    {
        var isUnlogged = At(Keyword.Unlogged);
        var persistence = ParsePersistence();
        if (_isExplained && !At(Keyword.Table) && !(isUnlogged && At(Keyword.Materialized))) return Reject(start);
        return _keyword switch
        {
            Keyword.Table => ParseCreateTable(start, persistence),
            Keyword.Sequence => ParseCreateSequence(start, persistence),
            Keyword.Recursive or Keyword.View => ParseCreateView(start, orReplace: false, persistence),
            Keyword.Materialized when isUnlogged && !_inSchema => ParseCreateMaterializedView(start, isUnlogged: true),
            _ => Reject(start),
        };
    }

    /// <summary><c>[LOCAL | GLOBAL] TEMPORARY | TEMP</c> or <c>UNLOGGED</c> (gram.y <c>OptTemp</c>).</summary>
    private TablePersistence ParsePersistence()
    {
        if (Accept(Keyword.Unlogged)) return TablePersistence.Unlogged;
        if (!Accept(Keyword.Local)) Accept(Keyword.Global);
        if (!Accept(Keyword.Temporary)) Expect(Keyword.Temp);
        return TablePersistence.Temporary;
    }

    /// <summary><c>[IF NOT EXISTS]</c>. IF is no reserved word: it may also be a name.</summary>
    private bool AcceptIfNotExists()
    {
        if (!At(Keyword.If) || !AtAhead(1, Keyword.Not) || IsNegatedPredicate(Peek(2).Keyword)) return false;
        Advance();
        Advance();
        Expect(Keyword.Exists);
        return true;
    }

    /// <summary><c>[IF EXISTS]</c>.</summary>
    private bool AcceptIfExists()
    {
        if (!At(Keyword.If) || !AtAhead(1, Keyword.Exists)) return false;
        Advance();
        Advance();
        return true;
    }

    /// <summary><c>[IF NOT EXISTS]</c> where no name can stand.</summary>
    private bool ParseIfNotExists()
    {
        if (!Accept(Keyword.If)) return false;
        ExpectNot();
        return Expect(Keyword.Exists);
    }

    /// <summary><c>[IF EXISTS]</c> where no name can stand.</summary>
    private bool ParseIfExists()
    {
        if (!Accept(Keyword.If)) return false;
        return Expect(Keyword.Exists);
    }

    /// <summary><c>[CASCADE | RESTRICT]</c> (gram.y <c>opt_drop_behavior</c>).</summary>
    private DropBehavior ParseDropBehavior()
    {
        if (Accept(Keyword.Cascade)) return DropBehavior.Cascade;
        return Accept(Keyword.Restrict) ? DropBehavior.Restrict : DropBehavior.Unspecified;
    }

    /// <summary>Whether USER MAPPING stands here; a role may be called mapping.</summary>
    private bool AtUserMapping() =>
        At(Keyword.User) && AtAhead(1, Keyword.Mapping) && (AtAhead(2, Keyword.For) || AtAhead(2, Keyword.If));
}
