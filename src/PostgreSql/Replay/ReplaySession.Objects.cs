using System;
using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Replay;

/// <summary>
/// What DROP, RENAME, SET SCHEMA and COMMENT do to the objects that stand beside tables, types and routines: policies, rules, event
/// triggers, statistics, foreign data, publications, text search.
/// </summary>
internal sealed partial class ReplaySession
{
    private static bool IsGlobalKind(ObjectKind kind) => kind is ObjectKind.EventTrigger or ObjectKind.ForeignDataWrapper or ObjectKind.ForeignServer
        or ObjectKind.Publication or ObjectKind.Subscription;

    private static bool IsTextSearchKind(ObjectKind kind) => kind is ObjectKind.TextSearchConfiguration or ObjectKind.TextSearchDictionary
        or ObjectKind.TextSearchParser or ObjectKind.TextSearchTemplate;

    private static bool IsObjectKind(ObjectKind kind) =>
        IsGlobalKind(kind) || IsTextSearchKind(kind) || kind is ObjectKind.Policy or ObjectKind.Rule or ObjectKind.Statistics;

    private static T? FindGlobal<T>(IEnumerable<T> items, string name)
        where T : CatalogObject
    {
        foreach (var item in items)
            if (item.Name == name) return item;
        return null;
    }

    private T RequireGlobal<T>(IEnumerable<T> items, Identifier name, string word)
        where T : CatalogObject
    {
        CheckHole(name);
        return FindGlobal(items, name.Name) ?? throw MissingGlobal(word, name);
    }

    private static StatementException MissingGlobal(string word, Identifier name) =>
        new(SqlStates.UndefinedObject, $"{word} \"{name.Name}\" does not exist", name.Span);

    /// <summary>The object; null where it is not there and need not be, or belongs to pg_catalog or an extension.</summary>
    private CatalogObject? FindObject(ObjectReference reference, bool isMissingOk)
    {
        switch (reference)
        {
            case RelationMember member: return FindMember(member, isMissingOk);
            case NamedObject { Kind: ObjectKind.Statistics } named: return FindStatistics(named.Name, isMissingOk);
            case NamedObject named when IsTextSearchKind(named.Kind):
                if (isMissingOk && named.Name.Schema is { } schema && Catalog.FindSchema(schema.Name) is null) return null;
                if (FindTextSearch(named.Name, named.Kind) is { } found) return found;
                if (!isMissingOk) RequireStandard(named.Kind, named.Name);
                return null;
            case NamedObject named:
                CheckHole(named.Name);
                CatalogObject? item = named.Kind switch
                {
                    ObjectKind.EventTrigger => FindGlobal(Catalog.EventTriggers, named.Name.Name.Name),
                    ObjectKind.ForeignDataWrapper => FindGlobal(Catalog.ForeignDataWrappers, named.Name.Name.Name),
                    ObjectKind.ForeignServer => FindGlobal(Catalog.ForeignServers, named.Name.Name.Name),
                    ObjectKind.Publication => FindGlobal(Catalog.Publications, named.Name.Name.Name),
                    _ => FindGlobal(Catalog.Subscriptions, named.Name.Name.Name),
                };
                if (item is null && !isMissingOk && !(HasExtensions && named.Kind is ObjectKind.ForeignDataWrapper or ObjectKind.EventTrigger))
                    throw MissingGlobal(GlobalWord(named.Kind), named.Name.Name);
                return item;
            default: throw new NotUnderstoodException("this kind of object is not kept", reference.Span);
        }
    }

    private CatalogObject? FindMember(RelationMember member, bool isMissingOk)
    {
        if (FindRelationOrIndex(member.Relation, isMissingOk) is not Relation relation)
        {
            if (isMissingOk) return null;
            throw new StatementException(SqlStates.UndefinedTable, $"relation \"{member.Relation}\" does not exist", member.Relation.Span);
        }
        if (member.Kind == ObjectKind.Policy) return isMissingOk ? FindPolicy(relation, member.Name.Name) : RequirePolicy(relation, member.Name);
        if (member.Name.Name == "_RETURN" && relation.Query is not null)
            throw new StatementException(
                SqlStates.DependentObjectsStillExist,
                $"cannot drop rule _RETURN on view {NameOf(relation)} because view {NameOf(relation)} requires it",
                member.Name.Span,
                hint: $"You can drop view {NameOf(relation)} instead.");
        return isMissingOk ? FindRule(relation, member.Name.Name) : RequireRule(relation, member.Name);
    }

    private void CommentOnObject(ObjectReference reference, string? text)
    {
        if (FindObject(reference, isMissingOk: false) is { } found) _builder.Put(found with { Comment = text });
    }

    private void RenameObject(ObjectReference reference, Identifier newName)
    {
        if (reference is RelationMember { Kind: ObjectKind.Policy } policy) RenamePolicy(policy, newName);
        else if (reference is RelationMember { Kind: ObjectKind.Rule } rule) RenameRule(rule, newName);
        else if (FindObject(reference, isMissingOk: false) is { } found)
        {
            if (IsNameTaken(found, (found as SchemaObject)?.SchemaOid ?? 0, newName.Name))
                throw new StatementException(SqlStates.DuplicateObject, $"{Kind(found)} \"{newName.Name}\" already exists", newName.Span);
            if (found is SchemaObject item) RewriteTextSearchNames(item, SchemaNameOf(item), newName.Name);
            RenameInServers(found, newName.Name);
            _builder.Put(found with { Name = newName.Name, ChangedAt = Here });
        }
    }

    private void MoveObject(ObjectReference reference, Identifier newSchema)
    {
        if (FindObject(reference, isMissingOk: false) is not SchemaObject found) return;
        var schema = RequireSchema(newSchema);
        if (schema.Oid == found.SchemaOid) return;
        if (IsNameTaken(found, schema.Oid, found.Name))
            throw new StatementException(
                SqlStates.DuplicateObject, $"{Kind(found)} \"{found.Name}\" already exists in schema \"{schema.Name}\"", newSchema.Span);
        RewriteTextSearchNames(found, schema.Name, found.Name);
        _builder.Put(found with { SchemaOid = schema.Oid, ChangedAt = Here });
    }

    private bool IsNameTaken(CatalogObject item, int schemaOid, string name) => item switch
    {
        EventTrigger => FindGlobal(Catalog.EventTriggers, name) is not null,
        ForeignDataWrapper => FindGlobal(Catalog.ForeignDataWrappers, name) is not null,
        ForeignServer => FindGlobal(Catalog.ForeignServers, name) is not null,
        Publication => FindGlobal(Catalog.Publications, name) is not null,
        Subscription => FindGlobal(Catalog.Subscriptions, name) is not null,
        ExtendedStatistics => FindStatistics(schemaOid, name) is not null,
        TextSearchDictionary => FindTextSearch(schemaOid, ObjectKind.TextSearchDictionary, name) is not null,
        TextSearchConfiguration => FindTextSearch(schemaOid, ObjectKind.TextSearchConfiguration, name) is not null,
        TextSearchSupport support =>
            FindTextSearch(schemaOid, support.IsTemplate ? ObjectKind.TextSearchTemplate : ObjectKind.TextSearchParser, name) is not null,
        _ => false,
    };

    /// <summary>Servers name their wrapper, foreign tables and user mappings their server.</summary>
    private void RenameInServers(CatalogObject item, string newName)
    {
        if (item is ForeignDataWrapper)
        {
            foreach (var server in new List<ForeignServer>(Catalog.ForeignServers))
                if (server.Wrapper == item.Name) _builder.Put(server with { Wrapper = newName });
        }
        if (item is not ForeignServer) return;
        foreach (var mapping in new List<UserMapping>(Catalog.UserMappings))
            if (mapping.Server == item.Name) _builder.Put(mapping with { Server = newName, Name = (mapping.User ?? "public") + " SERVER " + newName });
        foreach (var table in ForeignTablesOf(item.Name))
        {
            var options = new List<KeyValuePair<string, string>>(table.Options);
            options.RemoveAll(option => option.Key == "server");
            _builder.Put(table with { Options = WithServer(newName, options) });
        }
    }

    private List<Relation> ForeignTablesOf(string server)
    {
        var found = new List<Relation>();
        foreach (var relation in Catalog.Relations)
            if (relation.Kind == RelationKind.ForeignTable && ServerOf(relation) == server) found.Add(relation);
        return found;
    }

    /// <summary>Dictionaries name their template, configurations their parser and dictionaries, as text.</summary>
    private void RewriteTextSearchNames(SchemaObject item, string newSchema, string newName)
    {
        if (item is not (TextSearchSupport or TextSearchDictionary)) return;
        string old = DefinitionFormatter.Name(Catalog, item), changed = Identifiers.Quote(newSchema, newName);
        foreach (var dictionary in new List<TextSearchDictionary>(Catalog.TextSearchDictionaries))
            if (item is TextSearchSupport { IsTemplate: true } && dictionary.Template == old) _builder.Put(dictionary with { Template = changed });
        foreach (var configuration in new List<TextSearchConfiguration>(Catalog.TextSearchConfigurations))
        {
            if (item is TextSearchSupport { IsTemplate: false } && configuration.Parser == old) _builder.Put(configuration with { Parser = changed });
            if (item is not TextSearchDictionary) continue;
            var mappings = new List<KeyValuePair<string, string>>(configuration.Mappings);
            Replace(mappings, [], [old, changed]);
            _builder.Put(configuration with { Mappings = mappings });
        }
    }

    /// <summary>What depends on one of these objects; nothing for the others.</summary>
    private IEnumerable<(Dependent, bool)> OfObject(CatalogObject item)
    {
        switch (item)
        {
            case ForeignDataWrapper:
                foreach (var server in Catalog.ForeignServers)
                    if (server.Wrapper == item.Name) yield return (new(server), false);
                break;
            case ForeignServer:
                foreach (var mapping in Catalog.UserMappings)
                    if (mapping.Server == item.Name) yield return (new(mapping), false);
                foreach (var table in ForeignTablesOf(item.Name)) yield return (new(table), false);
                break;
            case Operator symbol:
                foreach (var use in UsesOf(symbol)) yield return (use, false);
                break;
            case Collation collation:
                var written = DefinitionFormatter.Name(Catalog, collation);
                foreach (var relation in Catalog.Relations)
                    foreach (var column in relation.Columns)
                        if (column.Collation == written) yield return (relation.Query is null ? new Dependent(relation, column) : new Dependent(relation), false);
                foreach (var type in Catalog.Types)
                    if (type.Collation == written) yield return (new(type), false);
                break;
            case TextSearchSupport or TextSearchDictionary:
                var name = DefinitionFormatter.Name(Catalog, (SchemaObject)item);
                foreach (var dictionary in Catalog.TextSearchDictionaries)
                    if (item is TextSearchSupport { IsTemplate: true } && dictionary.Template == name) yield return (new(dictionary), false);
                foreach (var configuration in Catalog.TextSearchConfigurations)
                    if (UsesName(configuration, item, name)) yield return (new(configuration), false);
                break;
        }
    }

    /// <summary>Texts that hold the operator, where its symbol can mean no other.</summary>
    private List<Dependent> UsesOf(Operator item)
    {
        var found = new List<Dependent>();
        foreach (var other in Catalog.Operators)
            if (other.Name == item.Name && other.Oid != item.Oid) return found;
        if (Catalog.FindOperators(BuiltIns.PgCatalogOid, item.Name).Count > 0) return found;
        foreach (var relation in Catalog.Relations)
        {
            foreach (var column in relation.Columns)
                if (Holds(column.Default, StoredTextKind.Expression)) found.Add(new Dependent(relation, column, column.Generated == GeneratedKind.None));
            if (Holds(relation.Query, StoredTextKind.Query)) found.Add(new Dependent(relation));
        }
        foreach (var constraint in Catalog.Constraints)
            if (Holds(constraint.Expression, StoredTextKind.Expression)) found.Add(new Dependent(constraint));
        foreach (var index in Catalog.Indexes)
        {
            var holds = Holds(index.Predicate, StoredTextKind.Expression);
            foreach (var key in index.Keys) holds |= Holds(key.Expression, StoredTextKind.Expression);
            if (holds) found.Add(new Dependent(index));
        }
        return found;

        bool Holds(string? text, StoredTextKind kind)
        {
            if (text is null || text.IndexOf(item.Name, StringComparison.Ordinal) < 0 || _stored.Parse(text, kind) is not { } tree) return false;
            var holds = false;
            tree.Walk(node =>
            {
                holds |= node is OperatorName name && name.Symbol == item.Name;
                return !holds;
            });
            return holds;
        }
    }

    private static bool UsesName(TextSearchConfiguration configuration, CatalogObject item, string name)
    {
        if (item is TextSearchSupport support) return !support.IsTemplate && configuration.Parser == name;
        foreach (var mapping in configuration.Mappings)
            if (Array.IndexOf(mapping.Value.Split([", "], StringSplitOptions.None), name) >= 0) return true;
        return false;
    }

    private IEnumerable<(Dependent, bool)> ObjectsOfRelation(Relation relation)
    {
        foreach (var policy in Catalog.PoliciesOf(relation.Oid)) yield return (new(policy), true);
        foreach (var rule in Catalog.RulesOf(relation.Oid)) yield return (new(rule), true);
        foreach (var statistics in Catalog.StatisticsOf(relation.Oid)) yield return (new(statistics), true);
    }

    private IEnumerable<(Dependent, bool)> ObjectsOfColumn(Relation relation, Column column)
    {
        foreach (var policy in Catalog.PoliciesOf(relation.Oid))
            if (Uses(policy.Using, column.Name) || Uses(policy.Check, column.Name)) yield return (new(policy), false);
        foreach (var rule in Catalog.RulesOf(relation.Oid))
            if (RuleColumns(rule, column.Name).Count > 0) yield return (new(rule), false);
        foreach (var statistics in Catalog.StatisticsOf(relation.Oid))
        {
            var uses = Contains(statistics.Columns, column.Ordinal);
            foreach (var expression in statistics.Expressions) uses |= Uses(expression, column.Name);
            if (uses) yield return (new(statistics), true);
        }
    }

    /// <summary>Where a rule's text says NEW or OLD with that column.</summary>
    private List<Identifier> RuleColumns(RewriteRule rule, string column)
    {
        var found = new List<Identifier>();
        if (rule.Definition.IndexOf(column, StringComparison.Ordinal) >= 0 && _stored.Parse(rule.Definition, StoredTextKind.Statement) is { } parsed) Visit(parsed);
        return found;

        void Visit(SqlNode node)
        {
            if (node is ColumnReference { Names.Count: 2, Star: null } reference && reference.Names[0].Name is "new" or "old"
                && reference.Names[1].Name == column) found.Add(reference.Names[1]);
            node.ForEachChild(Visit);
        }
    }

    private IEnumerable<(Dependent, bool)> ObjectsOfRoutine(Routine routine)
    {
        foreach (var trigger in Catalog.EventTriggers)
            if (trigger.RoutineOid == routine.Oid) yield return (new(trigger), false);
        foreach (var wrapper in Catalog.ForeignDataWrappers)
            if (wrapper.HandlerOid == routine.Oid || wrapper.ValidatorOid == routine.Oid) yield return (new(wrapper), false);
        var name = DefinitionFormatter.Name(Catalog, routine);
        foreach (var support in Catalog.TextSearchSupports)
            foreach (var function in support.Functions)
                if (function.Value == name) yield return (new(support), false);
    }

    private IEnumerable<(Dependent, bool)> ObjectsOfSchema(int schemaOid)
    {
        foreach (var item in Catalog.Statistics)
            if (item.SchemaOid == schemaOid) yield return (new(item), false);
        foreach (var item in Catalog.TextSearchSupports)
            if (item.SchemaOid == schemaOid) yield return (new(item), false);
        foreach (var item in Catalog.TextSearchDictionaries)
            if (item.SchemaOid == schemaOid) yield return (new(item), false);
        foreach (var item in Catalog.TextSearchConfigurations)
            if (item.SchemaOid == schemaOid) yield return (new(item), false);
    }

    /// <summary>Policies, rules and statistics whose text names the object.</summary>
    private void AddObjectsNaming(SchemaObject item, List<Dependent> found)
    {
        foreach (var policy in Catalog.Policies)
        {
            if (Names(policy.Using, StoredTextKind.Expression, item) || Names(policy.Check, StoredTextKind.Expression, item)) found.Add(new Dependent(policy));
        }
        foreach (var rule in Catalog.Rules)
            if (rule.RelationOid != item.Oid && Names(rule.Definition, StoredTextKind.Statement, item)) found.Add(new Dependent(rule));
        foreach (var statistics in Catalog.Statistics)
            foreach (var expression in statistics.Expressions)
                if (Names(expression, StoredTextKind.Expression, item)) found.Add(new Dependent(statistics));
    }

    /// <summary>A table or schema that goes leaves the publications that publish it.</summary>
    private void LeavePublications(CatalogObject item)
    {
        foreach (var publication in new List<Publication>(Catalog.Publications))
        {
            var tables = new List<PublishedTable>(publication.Tables);
            var schemas = new List<int>(publication.Schemas);
            var left = item is Schema ? schemas.Remove(item.Oid) : tables.RemoveAll(table => table.RelationOid == item.Oid) > 0;
            if (left) _builder.Put(publication with { Tables = tables, Schemas = schemas });
        }
    }

    /// <summary>The texts of policies, rules, statistics and publications after the rename of a column of their own table.</summary>
    private void RenameColumnInObjects(Relation relation, string oldName, string newName)
    {
        foreach (var policy in Catalog.PoliciesOf(relation.Oid)) _builder.Put(policy with { Using = Renamed(policy.Using), Check = Renamed(policy.Check) });
        foreach (var statistics in Catalog.StatisticsOf(relation.Oid))
        {
            if (statistics.Expressions.Count == 0) continue;
            var expressions = new List<string>();
            foreach (var expression in statistics.Expressions) expressions.Add(Renamed(expression)!);
            _builder.Put(statistics with { Expressions = expressions });
        }
        foreach (var rule in Catalog.RulesOf(relation.Oid))
        {
            var edits = new List<TextEdit>();
            foreach (var identifier in RuleColumns(rule, oldName)) edits.Add(new TextEdit(identifier.Span, Identifiers.Quote(newName)));
            if (edits.Count > 0) _builder.Put(rule with { Definition = TextEdit.Apply(rule.Definition, edits) });
        }
        foreach (var publication in new List<Publication>(Catalog.Publications))
        {
            var tables = new List<PublishedTable>();
            foreach (var table in publication.Tables)
                tables.Add(table.RelationOid == relation.Oid && table.Where is not null ? table with { Where = Renamed(table.Where) } : table);
            _builder.Put(publication with { Tables = tables });
        }

        string? Renamed(string? text) => text is null ? null : _stored.RenameColumn(text, oldName, newName);
    }

    /// <summary>The same texts after the rename or move of anything that they name.</summary>
    private void RewriteObjects(string word, Func<StoredReference, (string Schema, string Name)?> newName)
    {
        foreach (var policy in new List<Policy>(Catalog.Policies))
        {
            string? condition = New(policy.Using), check = New(policy.Check);
            if (condition != policy.Using || check != policy.Check) _builder.Put(policy with { Using = condition, Check = check });
        }
        foreach (var statistics in new List<ExtendedStatistics>(Catalog.Statistics))
        {
            if (statistics.Expressions.Count == 0) continue;
            var expressions = new List<string>();
            foreach (var expression in statistics.Expressions) expressions.Add(New(expression)!);
            _builder.Put(statistics with { Expressions = expressions });
        }
        foreach (var rule in new List<RewriteRule>(Catalog.Rules))
        {
            if (rule.Definition.IndexOf(word, StringComparison.Ordinal) < 0) continue;
            if (_stored.Parse(rule.Definition, StoredTextKind.Statement) is not CreateRuleStatement parsed) continue;
            var edits = new List<TextEdit>();
            if (Catalog.GetRelation(rule.RelationOid) is { } relation && newName(new StoredReference(relation, parsed.Relation.Span, false, false)) is { } name)
                edits.Add(new TextEdit(parsed.Relation.Span, Identifiers.Quote(name.Schema, name.Name)));
            // The target of INSERT takes an alias only with AS, and needs none: nothing qualifies columns by it.
            var targets = new List<SqlSpan>();
            foreach (var action in parsed.Actions)
                if (action is InsertStatement insert) targets.Add(insert.Target.Name.Span);
            foreach (var reference in _stored.References(rule.Definition, StoredTextKind.Statement))
            {
                if (newName(reference) is not { } changed || edits.Exists(edit => edit.Span == reference.Span)) continue;
                var text = Identifiers.Quote(changed.Schema, changed.Name);
                if (reference.IsText) text = Identifiers.QuoteLiteral(text);
                else if (reference.NeedsAlias && changed.Name != reference.Item.Name && !targets.Contains(reference.Span))
                    text += " " + Identifiers.Quote(reference.Item.Name);
                edits.Add(new TextEdit(reference.Span, text));
            }
            if (edits.Count > 0) _builder.Put(rule with { Definition = TextEdit.Apply(rule.Definition, edits) });
        }

        string? New(string? text) =>
            text is null || text.IndexOf(word, StringComparison.Ordinal) < 0 ? text : _stored.Rewrite(text, StoredTextKind.Expression, newName);
    }

    /// <summary>getObjectDescription, for these objects; null for others.</summary>
    private string? DescribeObject(CatalogObject item) => item switch
    {
        Policy policy when Catalog.GetRelation(policy.RelationOid) is { } table => $"policy {policy.Name} on {Word(table)} {NameOf(table)}",
        RewriteRule rule when Catalog.GetRelation(rule.RelationOid) is { } relation => $"rule {rule.Name} on {Word(relation)} {NameOf(relation)}",
        UserMapping mapping => $"user mapping for {mapping.User ?? "public"} on server {mapping.Server}",
        ForeignServer or ForeignDataWrapper or EventTrigger or Publication or Subscription => $"{Kind(item)} {item.Name}",
        TextSearchSupport or TextSearchDictionary or TextSearchConfiguration or ExtendedStatistics => $"{Kind(item)} {NameOf((SchemaObject)item)}",
        _ => null,
    };

    private static string Kind(CatalogObject item) => item switch
    {
        EventTrigger => "event trigger",
        ForeignDataWrapper => "foreign-data wrapper",
        ForeignServer => "server",
        Publication => "publication",
        Subscription => "subscription",
        ExtendedStatistics => "statistics object",
        TextSearchDictionary => "text search dictionary",
        TextSearchConfiguration => "text search configuration",
        TextSearchSupport { IsTemplate: true } => "text search template",
        _ => "text search parser",
    };

    private static string GlobalWord(ObjectKind kind) => kind switch
    {
        ObjectKind.EventTrigger => "event trigger",
        ObjectKind.ForeignDataWrapper => "foreign-data wrapper",
        ObjectKind.ForeignServer => "server",
        ObjectKind.Publication => "publication",
        _ => "subscription",
    };
}
