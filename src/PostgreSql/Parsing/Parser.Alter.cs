using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Parsing;

/// <summary>ALTER: what it is done to, and what all kinds of objects share: RENAME TO, SET SCHEMA, OWNER TO, DEPENDS ON EXTENSION.</summary>
internal sealed partial class Parser
{
    private SqlStatement ParseAlterStatement()
    {
        var start = Position;
        Expect(Keyword.Alter);
        switch (_keyword)
        {
            case Keyword.Table:
                Advance();
                return ParseAlterRelation(start, ObjectKind.Table);
            case Keyword.Index:
                Advance();
                return ParseAlterRelation(start, ObjectKind.Index);
            case Keyword.Sequence:
                Advance();
                return ParseAlterRelation(start, ObjectKind.Sequence);
            case Keyword.View:
                Advance();
                return ParseAlterRelation(start, ObjectKind.View);
            case Keyword.Materialized:
                Advance();
                Expect(Keyword.View);
                return ParseAlterRelation(start, ObjectKind.MaterializedView);
            case Keyword.Foreign: return ParseAlterForeign(start);
            case Keyword.Aggregate: return ParseAlterAggregate(start);
            case Keyword.Function or Keyword.Procedure or Keyword.Routine: return ParseAlterRoutine(start);
            case Keyword.Type: return ParseAlterType(start);
            case Keyword.Domain: return ParseAlterDomain(start);
            case Keyword.Collation: return ParseAlterCollation(start);
            case Keyword.Conversion: return ParseAlterConversion(start);
            case Keyword.Operator: return ParseAlterOperator(start);
            case Keyword.Text: return ParseAlterTextSearch(start);
            case Keyword.Statistics: return ParseAlterStatistics(start);
            case Keyword.Schema: return ParseAlterSchema(start);
            case Keyword.Language or Keyword.Procedural: return ParseAlterLanguage(start);
            case Keyword.Large: return ParseAlterLargeObject(start);
            case Keyword.Extension: return ParseAlterExtension(start);
            case Keyword.Event: return ParseAlterEventTrigger(start);
            case Keyword.Trigger or Keyword.Rule: return ParseAlterTriggerOrRule(start);
            case Keyword.Policy: return ParseAlterPolicy(start);
            case Keyword.Server: return ParseAlterServer(start);
            case Keyword.Publication: return ParseAlterPublication(start);
            case Keyword.Subscription: return ParseAlterSubscription(start);
            case Keyword.Database: return ParseAlterDatabase(start);
            case Keyword.Tablespace: return ParseAlterTablespace(start);
            case Keyword.Default: return ParseAlterDefaultPrivileges(start);
            case Keyword.System: return ParseAlterSystem(start);
            case Keyword.User when AtUserMapping(): return ParseAlterUserMapping(start);
            case Keyword.Role or Keyword.User or Keyword.Group: return ParseAlterRole(start);
            default: return Reject(start);
        }
    }

    /// <summary>RENAME TO, OWNER TO or SET SCHEMA, as far as the kind of object has them.</summary>
    private SqlStatement ParseCommonAlteration(int start, ObjectReference target, bool canChangeOwner = true, bool canSetSchema = true)
    {
        if (At(Keyword.Rename)) return ParseRename(start, target);
        if (canChangeOwner && At(Keyword.Owner)) return ParseChangeOwner(start, target);
        if (canSetSchema && At(Keyword.Set)) return ParseSetSchema(start, false, target);
        return Reject(start);
    }

    /// <summary><c>RENAME TO name</c>.</summary>
    private RenameStatement ParseRename(int start, ObjectReference target, bool ifExists = false)
    {
        Expect(Keyword.Rename);
        Expect(Keyword.To);
        var newName = ParseColId();
        return new RenameStatement(Finish(start)) { IfExists = ifExists, Object = target, MemberKind = target.Kind, NewName = newName };
    }

    /// <summary><c>SET SCHEMA name</c>.</summary>
    private SetSchemaStatement ParseSetSchema(int start, bool ifExists, ObjectReference target)
    {
        Expect(Keyword.Set);
        Expect(Keyword.Schema);
        var schema = ParseColId();
        return new SetSchemaStatement(Finish(start)) { IfExists = ifExists, Object = target, NewSchema = schema };
    }

    private ChangeOwnerStatement ParseChangeOwner(int start, ObjectReference target)
    {
        var owner = ParseOwnerTo();
        return new ChangeOwnerStatement(Finish(start)) { Object = target, NewOwner = owner };
    }

    /// <summary><c>OWNER TO role</c>.</summary>
    private RoleName ParseOwnerTo()
    {
        Expect(Keyword.Owner);
        Expect(Keyword.To);
        return ParseRoleName();
    }

    private bool AtDependsOnExtension() => At(Keyword.Depends) || (At(Keyword.No) && AtAhead(1, Keyword.Depends));

    /// <summary><c>[NO] DEPENDS ON EXTENSION name</c>.</summary>
    private DependsOnExtensionStatement ParseDependsOnExtension(int start, ObjectReference target)
    {
        var isNo = Accept(Keyword.No);
        Expect(Keyword.Depends);
        Expect(Keyword.On);
        Expect(Keyword.Extension);
        var extension = ParseColId();
        return new DependsOnExtensionStatement(Finish(start)) { Object = target, IsNo = isNo, Extension = extension };
    }

    private SqlStatement ParseAlterConversion(int start)
    {
        Expect(Keyword.Conversion);
        return ParseCommonAlteration(start, ParseNamedObject(ObjectKind.Conversion));
    }

    private SqlStatement ParseAlterSchema(int start)
    {
        Expect(Keyword.Schema);
        return ParseCommonAlteration(start, ParseSingleNamedObject(ObjectKind.Schema), canSetSchema: false);
    }

    private SqlStatement ParseAlterLanguage(int start)
    {
        Accept(Keyword.Procedural);
        Expect(Keyword.Language);
        return ParseCommonAlteration(start, ParseSingleNamedObject(ObjectKind.Language), canSetSchema: false);
    }

    private ChangeOwnerStatement ParseAlterLargeObject(int start)
    {
        Expect(Keyword.Large);
        Expect(Keyword.Object);
        return ParseChangeOwner(start, ParseLargeObject());
    }

    /// <summary>
    /// <c>ALTER TRIGGER name ON relation { RENAME TO … | [NO] DEPENDS ON EXTENSION … }</c>, <c>ALTER RULE name ON relation RENAME TO
    /// …</c>.
    /// </summary>
    private SqlStatement ParseAlterTriggerOrRule(int start)
    {
        var kind = Accept(Keyword.Rule) ? ObjectKind.Rule : ObjectKind.Trigger;
        if (kind == ObjectKind.Trigger) Expect(Keyword.Trigger);
        var target = ParseRelationMember(kind, isAltered: true);
        if (kind == ObjectKind.Trigger && _keyword is Keyword.Depends or Keyword.No) return ParseDependsOnExtension(start, target);
        return ParseRename(start, target);
    }
}
