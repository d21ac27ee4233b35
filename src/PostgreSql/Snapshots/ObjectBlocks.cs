using System;
using System.Collections.Generic;
using System.Text;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Snapshots;

/// <summary>
/// The objects that stand beside tables, types and routines: text search and foreign data before the tables; rules, policies and statistics
/// after all of them; publications, subscriptions and event triggers, which would fire, at the end.
/// </summary>
internal static class ObjectBlocks
{
    /// <summary>The roles that policies and user mappings name have to be there; whether they may log in is not the database's matter.</summary>
    public static void WriteRoles(SnapshotText text)
    {
        var roles = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var policy in text.Catalog.Policies)
            if (text.Catalog.GetRelation(policy.RelationOid) is { } relation && text.Writes(relation)) roles.UnionWith(policy.Roles);
        foreach (var mapping in text.Catalog.UserMappings)
            if (mapping.User is { } user) roles.Add(user);
        // Those that begin with pg_ are PostgreSQL's own.
        roles.RemoveWhere(role => DefinitionFormatter.IsRoleWord(role) || role.StartsWith("pg_", StringComparison.Ordinal) || role == "postgres");
        if (roles.Count == 0) return;
        var block = new StringBuilder("DO $$\nBEGIN");
        foreach (var role in roles)
            block.Append("\n    IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = ").Append(Identifiers.QuoteLiteral(role))
                .Append(") THEN CREATE ROLE ").Append(Identifiers.Quote(role)).Append("; END IF;");
        text.Block(block.Append("\nEND\n$$;").ToString());
    }

    /// <param name="text">The database's text.</param>
    /// <param name="textOf">The text that an object with a schema is written to.</param>
    public static void WriteTextSearch(SnapshotText text, Func<SchemaObject, SnapshotText> textOf)
    {
        var catalog = text.Catalog;
        foreach (var item in text.Sorted(catalog.TextSearchSupports, catalog.QualifiedName))
            Put(item, DefinitionFormatter.Format(catalog, item), item.IsTemplate ? "TEMPLATE" : "PARSER");
        foreach (var item in text.Sorted(catalog.TextSearchDictionaries, catalog.QualifiedName)) Put(item, DefinitionFormatter.Format(catalog, item), "DICTIONARY");
        foreach (var item in text.Sorted(catalog.TextSearchConfigurations, catalog.QualifiedName))
            Put(item, DefinitionFormatter.Format(catalog, item), "CONFIGURATION");

        void Put(SchemaObject item, string definition, string word)
        {
            if (!SnapshotText.IsWritten(catalog, item) || !text.WritesSchemaOf(item)) return;
            var target = textOf(item);
            target.Block(definition + ";");
            target.Comment("TEXT SEARCH " + word + " " + text.Name(item), item.Comment);
        }
    }

    public static void WriteForeignData(SnapshotText text)
    {
        var catalog = text.Catalog;
        foreach (var item in text.Sorted(catalog.ForeignDataWrappers, item => item.Name))
        {
            text.Block(DefinitionFormatter.Format(catalog, item) + ";");
            text.Comment("FOREIGN DATA WRAPPER " + Identifiers.Quote(item.Name), item.Comment);
        }
        foreach (var item in text.Sorted(catalog.ForeignServers, item => item.Name))
        {
            text.Block(DefinitionFormatter.Format(item) + ";");
            text.Comment("SERVER " + Identifiers.Quote(item.Name), item.Comment);
        }
        foreach (var item in text.Sorted(catalog.UserMappings, item => item.Name)) text.Block(DefinitionFormatter.Format(item) + ";");
    }

    /// <summary>What belongs to a table or view and may need any other one.</summary>
    public static void WriteMembers(SnapshotText text, Relation relation)
    {
        var catalog = text.Catalog;
        var name = text.Name(relation);
        foreach (var rule in text.Sorted(catalog.RulesOf(relation.Oid), item => item.Name))
        {
            text.Block(rule.Definition + ";");
            var quoted = Identifiers.Quote(rule.Name);
            if (rule.Firing != Firing.Origin) text.Block("ALTER TABLE " + name + FiringWords(rule.Firing) + "RULE " + quoted + ";");
            text.Comment("RULE " + quoted + " ON " + name, rule.Comment);
        }
        foreach (var policy in text.Sorted(catalog.PoliciesOf(relation.Oid), item => item.Name))
        {
            text.Block(DefinitionFormatter.Format(catalog, policy) + ";");
            text.Comment("POLICY " + Identifiers.Quote(policy.Name) + " ON " + name, policy.Comment);
        }
        foreach (var statistics in text.Sorted(catalog.StatisticsOf(relation.Oid), catalog.QualifiedName))
        {
            var own = text.Name(statistics);
            text.Block(DefinitionFormatter.Format(catalog, statistics) + ";");
            if (statistics.Target is { } target)
                text.Block("ALTER STATISTICS " + own + " SET STATISTICS " + target.ToString(System.Globalization.CultureInfo.InvariantCulture) + ";");
            text.Comment("STATISTICS " + own, statistics.Comment);
        }
    }

    public static void WriteLast(SnapshotText text)
    {
        var catalog = text.Catalog;
        foreach (var item in text.Sorted(catalog.Publications, item => item.Name))
        {
            text.Block(DefinitionFormatter.Format(catalog, item) + ";");
            text.Comment("PUBLICATION " + Identifiers.Quote(item.Name), item.Comment);
        }
        foreach (var item in text.Sorted(catalog.Subscriptions, item => item.Name))
        {
            text.Block(DefinitionFormatter.Format(item) + ";");
            text.Comment("SUBSCRIPTION " + Identifiers.Quote(item.Name), item.Comment);
        }
        foreach (var item in text.Sorted(catalog.EventTriggers, item => item.Name))
        {
            var name = Identifiers.Quote(item.Name);
            text.Block(DefinitionFormatter.Format(catalog, item) + ";");
            if (item.Firing != Firing.Origin) text.Block("ALTER EVENT TRIGGER " + name + FiringWords(item.Firing).TrimEnd() + ";");
            text.Comment("EVENT TRIGGER " + name, item.Comment);
        }
    }

    /// <summary>With blanks around.</summary>
    internal static string FiringWords(Firing firing) => firing switch
    {
        Firing.Always => " ENABLE ALWAYS ",
        Firing.Replica => " ENABLE REPLICA ",
        Firing.Disabled => " DISABLE ",
        _ => " ENABLE ",
    };
}
