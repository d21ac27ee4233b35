using System;
using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Replay;

/// <summary>Publications and subscriptions (commands/publicationcmds.c, subscriptioncmds.c).</summary>
internal sealed partial class ReplaySession
{
    private static readonly string[] Publishable = ["insert", "update", "delete", "truncate"];

    private void CreatePublication(CreatePublicationStatement statement)
    {
        CheckHole(statement.Name);
        if (FindGlobal(Catalog.Publications, statement.Name.Name) is not null)
            throw new StatementException(SqlStates.DuplicateObject, $"publication \"{statement.Name.Name}\" already exists", statement.Name.Span);
        var (tables, schemas) = PublishedObjects(statement.Objects);
        _builder.Put(new Publication
        {
            Oid = _builder.NewOid(),
            Name = statement.Name.Name,
            IsAllTables = statement.IsAllTables,
            Tables = tables,
            Schemas = schemas,
            Options = PublicationOptions([], statement.Options),
            DefinedAt = Here,
        });
    }

    private void AlterPublication(AlterPublicationStatement statement)
    {
        var publication = RequireGlobal(Catalog.Publications, statement.Name, "publication");
        if (statement.Change == PublicationChange.SetOptions)
        {
            _builder.Put(publication with { Options = PublicationOptions(publication.Options, statement.Options), ChangedAt = Here });
            return;
        }
        var (tables, schemas) = PublishedObjects(statement.Objects);
        if (publication.IsAllTables)
            throw new StatementException(
                SqlStates.ObjectNotInPrerequisiteState, $"publication \"{publication.Name}\" is defined as FOR ALL TABLES", statement.Name.Span);
        var allTables = new List<PublishedTable>(publication.Tables);
        var allSchemas = new List<int>(publication.Schemas);
        switch (statement.Change)
        {
            case PublicationChange.AddObjects:
                foreach (var table in tables)
                {
                    if (allTables.Exists(other => other.RelationOid == table.RelationOid))
                        throw new StatementException(
                            SqlStates.DuplicateObject,
                            $"relation \"{Catalog.GetRelation(table.RelationOid)?.Name}\" is already member of publication \"{publication.Name}\"",
                            statement.Span);
                    allTables.Add(table);
                }
                foreach (var schema in schemas)
                {
                    if (allSchemas.Contains(schema))
                        throw new StatementException(
                            SqlStates.DuplicateObject,
                            $"schema \"{Catalog.GetSchema(schema)?.Name}\" is already member of publication \"{publication.Name}\"",
                            statement.Span);
                    allSchemas.Add(schema);
                }
                break;
            case PublicationChange.DropObjects:
                foreach (var table in tables)
                {
                    if (allTables.RemoveAll(other => other.RelationOid == table.RelationOid) == 0)
                        throw new StatementException(
                            SqlStates.UndefinedObject, $"relation \"{Catalog.GetRelation(table.RelationOid)?.Name}\" is not part of the publication", statement.Span);
                }
                foreach (var schema in schemas)
                {
                    if (!allSchemas.Remove(schema))
                        throw new StatementException(
                            SqlStates.UndefinedObject, $"tables from schema \"{Catalog.GetSchema(schema)?.Name}\" are not part of the publication", statement.Span);
                }
                break;
            default:
                (allTables, allSchemas) = (tables, schemas);
                break;
        }
        _builder.Put(publication with { Tables = allTables, Schemas = allSchemas, ChangedAt = Here });
    }

    /// <summary>What is named without a keyword is of the kind of what stands before it.</summary>
    private (List<PublishedTable> Tables, List<int> Schemas) PublishedObjects(NodeList<PublicationObject> objects)
    {
        var tables = new List<PublishedTable>();
        var schemas = new List<int>();
        var kind = PublicationObjectKind.Table;
        foreach (var item in objects)
        {
            if (item.HasKeyword || item.Kind == PublicationObjectKind.TablesInCurrentSchema) kind = item.Kind;
            if (item.Kind == PublicationObjectKind.TablesInCurrentSchema) AddSchema(DefaultCreationSchema(item.Span));
            else if (item.Schema is { } schema) AddSchema(RequireSchema(schema).Oid);
            else if (item.Relation is { } named && kind == PublicationObjectKind.Table) AddTables(RequirePublished(named), item);
            else if (item.Relation is { Name.Parts.Count: 1 } word) AddSchema(RequireSchema(word.Name.Name).Oid);
        }
        return (tables, schemas);

        void AddSchema(int oid)
        {
            if (!schemas.Contains(oid)) schemas.Add(oid);
        }

        void AddTables(Relation relation, PublicationObject item)
        {
            var columns = new List<int>();
            foreach (var column in item.Columns) columns.Add(RequireColumn(relation, column).Ordinal);
            columns.Sort();
            Add(new PublishedTable { RelationOid = relation.Oid, Columns = columns, Where = item.Where is null ? null : Store(item.Where, relation) });
            // What inherits comes along; partitions are their parent's.
            if (relation.Kind == RelationKind.PartitionedTable || item.Relation is not { IsOnly: false }) return;
            foreach (var child in Children(relation)) AddTables(child, item);
        }

        void Add(PublishedTable table)
        {
            if (!tables.Exists(other => other.RelationOid == table.RelationOid)) tables.Add(table);
        }
    }

    private Relation RequirePublished(RelationReference reference)
    {
        var relation = RequireRelation(reference.Name);
        if (relation.Kind is RelationKind.Table or RelationKind.PartitionedTable && relation.Persistence == Persistence.Permanent && !relation.IsBuiltIn)
            return relation;
        throw new StatementException(
            SqlStates.InvalidParameterValue, $"cannot add relation \"{relation.Name}\" to publication", reference.Span);
    }

    private static List<KeyValuePair<string, string>> PublicationOptions(
        IReadOnlyList<KeyValuePair<string, string>> options, NodeList<StorageParameter> changes)
    {
        var changed = new List<KeyValuePair<string, string>>(options);
        foreach (var change in changes)
        {
            var name = change.Name.Name;
            var value = OptionText(change.Value);
            switch (name)
            {
                case "publish": value = PublishText(value, change.Span); break;
                case "publish_via_partition_root": value = value.ToLowerInvariant() is "true" or "on" or "1" ? "true" : ""; break;
                case "publish_generated_columns": value = value.Equals("stored", StringComparison.OrdinalIgnoreCase) ? "stored" : ""; break;
                default:
                    throw new StatementException(SqlStates.SyntaxError, $"unrecognized publication parameter: \"{name}\"", change.Span);
            }
            changed.RemoveAll(option => option.Key == name);
            if (value.Length > 0) changed.Add(new KeyValuePair<string, string>(name, value));
        }
        changed.Sort((a, b) => string.CompareOrdinal(a.Key, b.Key));
        return changed;
    }

    /// <summary>The operations in the manual's order; empty for all of them, which is the default.</summary>
    private static string PublishText(string value, SqlSpan span)
    {
        var words = new List<string>();
        foreach (var word in value.Split(',')) words.Add(word.Trim().ToLowerInvariant());
        words.Remove("");
        foreach (var word in words)
            if (Array.IndexOf(Publishable, word) < 0)
                throw new StatementException(SqlStates.SyntaxError, $"unrecognized value for publication option \"publish\": \"{word}\"", span);
        var published = Array.FindAll(Publishable, words.Contains);
        return published.Length == Publishable.Length ? "" : string.Join(", ", published);
    }

    private void CreateSubscription(CreateSubscriptionStatement statement)
    {
        CheckHole(statement.Name);
        if (FindGlobal(Catalog.Subscriptions, statement.Name.Name) is not null)
            throw new StatementException(SqlStates.DuplicateObject, $"subscription \"{statement.Name.Name}\" already exists", statement.Name.Span);
        bool connects = true;
        bool? isEnabled = null;
        foreach (var option in statement.Options)
        {
            var isOn = OptionText(option.Value).ToLowerInvariant() is "true" or "on" or "1";
            if (option.Name.Name == "connect") connects = isOn;
            if (option.Name.Name == "enabled") isEnabled = isOn;
        }
        _builder.Put(new Subscription
        {
            Oid = _builder.NewOid(),
            Name = statement.Name.Name,
            Publications = SortedNames(statement.Publications),
            IsEnabled = isEnabled ?? connects,
            DefinedAt = Here,
        });
    }

    private void AlterSubscription(AlterSubscriptionStatement statement)
    {
        var subscription = RequireGlobal(Catalog.Subscriptions, statement.Name, "subscription");
        var names = new List<string>(subscription.Publications);
        switch (statement.Change)
        {
            case SubscriptionChange.Enable: subscription = subscription with { IsEnabled = true }; break;
            case SubscriptionChange.Disable: subscription = subscription with { IsEnabled = false }; break;
            case SubscriptionChange.SetPublication: names = SortedNames(statement.Publications); break;
            case SubscriptionChange.AddPublication: names.AddRange(SortedNames(statement.Publications)); break;
            case SubscriptionChange.DropPublication:
                foreach (var name in statement.Publications) names.Remove(name.Name);
                break;
        }
        names.Sort(StringComparer.Ordinal);
        _builder.Put(subscription with { Publications = names, ChangedAt = Here });
    }

    private static List<string> SortedNames(NodeList<Identifier> identifiers)
    {
        var names = new List<string>();
        foreach (var identifier in identifiers) names.Add(identifier.Name);
        names.Sort(StringComparer.Ordinal);
        return names;
    }
}
