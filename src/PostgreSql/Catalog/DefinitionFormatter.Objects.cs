using System;
using System.Collections.Generic;
using System.Text;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Catalog;

/// <summary>Policies, statistics, foreign data, publications and text search objects, as CREATE takes them, without a semicolon.</summary>
public static partial class DefinitionFormatter
{
    public static string Format(DatabaseCatalog catalog, Policy policy)
    {
        if (catalog is null) throw new ArgumentNullException(nameof(catalog));
        if (policy is null) throw new ArgumentNullException(nameof(policy));
        var text = new StringBuilder("CREATE POLICY ").Append(Identifiers.Quote(policy.Name)).Append(" ON ").Append(RelationName(catalog, policy.RelationOid));
        if (!policy.IsPermissive) text.Append(" AS RESTRICTIVE");
        if (policy.Command != PolicyCommand.All) text.Append(" FOR ").Append(policy.Command.ToString().ToUpperInvariant());
        if (policy.Roles.Count > 0) text.Append(" TO ").Append(string.Join(", ", Roles(policy.Roles)));
        if (policy.Using is not null) text.Append(" USING (").Append(policy.Using).Append(')');
        if (policy.Check is not null) text.Append(" WITH CHECK (").Append(policy.Check).Append(')');
        return text.ToString();
    }

    public static string Format(DatabaseCatalog catalog, ExtendedStatistics statistics)
    {
        if (catalog is null) throw new ArgumentNullException(nameof(catalog));
        if (statistics is null) throw new ArgumentNullException(nameof(statistics));
        var items = ColumnNames(catalog.GetRelation(statistics.RelationOid), statistics.Columns);
        foreach (var expression in statistics.Expressions) items.Add("(" + expression + ")");
        return "CREATE STATISTICS " + Name(catalog, statistics) + (statistics.Kinds.Count == 0 ? "" : " (" + string.Join(", ", statistics.Kinds) + ")") + " ON "
            + string.Join(", ", items) + " FROM " + RelationName(catalog, statistics.RelationOid);
    }

    public static string Format(DatabaseCatalog catalog, EventTrigger trigger)
    {
        if (catalog is null) throw new ArgumentNullException(nameof(catalog));
        if (trigger is null) throw new ArgumentNullException(nameof(trigger));
        var tags = new List<string>();
        foreach (var tag in trigger.Tags) tags.Add(Identifiers.QuoteLiteral(tag));
        return "CREATE EVENT TRIGGER " + Identifiers.Quote(trigger.Name) + " ON " + trigger.Event
            + (tags.Count == 0 ? "" : "\n    WHEN TAG IN (" + string.Join(", ", tags) + ")") + "\n    EXECUTE FUNCTION "
            + RoutineName(catalog, trigger.RoutineOid) + "()";
    }

    public static string Format(DatabaseCatalog catalog, ForeignDataWrapper wrapper)
    {
        if (catalog is null) throw new ArgumentNullException(nameof(catalog));
        if (wrapper is null) throw new ArgumentNullException(nameof(wrapper));
        var text = new StringBuilder("CREATE FOREIGN DATA WRAPPER ").Append(Identifiers.Quote(wrapper.Name));
        if (wrapper.HandlerOid != 0) text.Append(" HANDLER ").Append(RoutineName(catalog, wrapper.HandlerOid));
        if (wrapper.ValidatorOid != 0) text.Append(" VALIDATOR ").Append(RoutineName(catalog, wrapper.ValidatorOid));
        return text.Append(ForeignOptions(wrapper.Options)).ToString();
    }

    public static string Format(ForeignServer server)
    {
        if (server is null) throw new ArgumentNullException(nameof(server));
        var text = new StringBuilder("CREATE SERVER ").Append(Identifiers.Quote(server.Name));
        if (server.Type is not null) text.Append(" TYPE ").Append(Identifiers.QuoteLiteral(server.Type));
        if (server.Version is not null) text.Append(" VERSION ").Append(Identifiers.QuoteLiteral(server.Version));
        return text.Append(" FOREIGN DATA WRAPPER ").Append(Identifiers.Quote(server.Wrapper)).Append(ForeignOptions(server.Options)).ToString();
    }

    public static string Format(UserMapping mapping)
    {
        if (mapping is null) throw new ArgumentNullException(nameof(mapping));
        return "CREATE USER MAPPING FOR " + (mapping.User is null ? "PUBLIC" : Role(mapping.User)) + " SERVER " + Identifiers.Quote(mapping.Server);
    }

    public static string Format(DatabaseCatalog catalog, Publication publication)
    {
        if (catalog is null) throw new ArgumentNullException(nameof(catalog));
        if (publication is null) throw new ArgumentNullException(nameof(publication));
        var text = new StringBuilder("CREATE PUBLICATION ").Append(Identifiers.Quote(publication.Name));
        var parts = new List<string>();
        foreach (var table in publication.Tables)
            if (catalog.GetRelation(table.RelationOid) is { } relation) parts.Add(PublishedText(catalog, relation, table));
        parts.Sort(StringComparer.Ordinal);
        if (parts.Count > 0) parts[0] = "TABLE " + parts[0];
        var schemas = new List<string>();
        foreach (var oid in publication.Schemas)
            if (catalog.GetSchema(oid) is { } schema) schemas.Add(Identifiers.Quote(schema.Name));
        schemas.Sort(StringComparer.Ordinal);
        if (schemas.Count > 0) parts.Add("TABLES IN SCHEMA " + string.Join(", ", schemas));
        if (publication.IsAllTables) text.Append(" FOR ALL TABLES");
        else if (parts.Count > 0) text.Append(" FOR ").Append(string.Join(", ", parts));
        if (publication.Options.Count > 0) text.Append(" WITH (").Append(Definition(publication.Options)).Append(')');
        return text.ToString();
    }

    /// <summary>What it connects with is not known: it can be made, but not be enabled.</summary>
    public static string Format(Subscription subscription)
    {
        if (subscription is null) throw new ArgumentNullException(nameof(subscription));
        var names = new List<string>();
        foreach (var name in subscription.Publications) names.Add(Identifiers.Quote(name));
        return "CREATE SUBSCRIPTION " + Identifiers.Quote(subscription.Name) + " CONNECTION '' PUBLICATION " + string.Join(", ", names)
            + " WITH (connect = false, slot_name = NONE)";
    }

    public static string Format(DatabaseCatalog catalog, TextSearchSupport support)
    {
        if (support is null) throw new ArgumentNullException(nameof(support));
        var parts = new List<string>();
        foreach (var function in support.Functions) parts.Add(function.Key + " = " + function.Value);
        return "CREATE TEXT SEARCH " + (support.IsTemplate ? "TEMPLATE " : "PARSER ") + Name(catalog, support) + " (" + string.Join(", ", parts) + ")";
    }

    public static string Format(DatabaseCatalog catalog, TextSearchDictionary dictionary)
    {
        if (dictionary is null) throw new ArgumentNullException(nameof(dictionary));
        return "CREATE TEXT SEARCH DICTIONARY " + Name(catalog, dictionary) + " (template = " + dictionary.Template
            + (dictionary.Options.Count == 0 ? "" : ", " + Definition(dictionary.Options)) + ")";
    }

    /// <summary>Several statements: each of the mappings is one of its own.</summary>
    public static string Format(DatabaseCatalog catalog, TextSearchConfiguration configuration)
    {
        if (configuration is null) throw new ArgumentNullException(nameof(configuration));
        var name = Name(catalog, configuration);
        var text = new StringBuilder("CREATE TEXT SEARCH CONFIGURATION ").Append(name).Append(" (parser = ").Append(configuration.Parser).Append(')');
        foreach (var mapping in configuration.Mappings)
            text.Append(";\nALTER TEXT SEARCH CONFIGURATION ").Append(name).Append(" ADD MAPPING FOR ").Append(Identifiers.Quote(mapping.Key)).Append(" WITH ").Append(mapping.Value);
        return text.ToString();
    }

    /// <summary>OPTIONS with a blank before it; empty for none.</summary>
    internal static string ForeignOptions(IReadOnlyList<KeyValuePair<string, string>> options)
    {
        if (options.Count == 0) return "";
        var parts = new List<string>();
        foreach (var option in options) parts.Add(Identifiers.Quote(option.Key) + " " + Identifiers.QuoteLiteral(option.Value));
        return " OPTIONS (" + string.Join(", ", parts) + ")";
    }

    /// <summary>A role as statements name it; the words that stand for one are none.</summary>
    internal static bool IsRoleWord(string role) => role is "current_role" or "current_user" or "session_user";

    private static string Role(string role) => IsRoleWord(role) ? role.ToUpperInvariant() : Identifiers.Quote(role);

    private static List<string> Roles(IReadOnlyList<string> roles)
    {
        var names = new List<string>();
        foreach (var role in roles) names.Add(Role(role));
        return names;
    }

    private static string PublishedText(DatabaseCatalog catalog, Relation relation, PublishedTable table) =>
        "ONLY " + Name(catalog, relation) + (table.Columns.Count == 0 ? "" : " (" + Columns(relation, table.Columns) + ")")
        + (table.Where is null ? "" : " WHERE (" + table.Where + ")");

    private static string Definition(IReadOnlyList<KeyValuePair<string, string>> options)
    {
        var parts = new List<string>();
        foreach (var option in options) parts.Add(Identifiers.Quote(option.Key) + " = " + Identifiers.QuoteLiteral(option.Value));
        return string.Join(", ", parts);
    }

    private static string RelationName(DatabaseCatalog catalog, int oid) => catalog.GetRelation(oid) is { } relation ? Name(catalog, relation) : "?";

    private static string RoutineName(DatabaseCatalog catalog, int oid) => catalog.GetRoutine(oid) is { } routine ? Name(catalog, routine) : "\"?\"";
}
