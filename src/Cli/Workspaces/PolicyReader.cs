using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.Conventions;
using DbImpact.Checks.Services;

namespace DbImpact.Cli.Workspaces;

/// <summary>Reads what a dbimpact.json says of a team's policies and conventions.</summary>
internal static class PolicyReader
{
    private static readonly string[] Modes = ["read", "write"];

    public static Ownership ReadOwnership(JsonObject root)
    {
        var owners = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        if (root.Object("owners") is { } schemas)
        {
            foreach (var schema in schemas.Keys()) owners[schema] = schemas.Texts(schema);
            if (owners.FirstOrDefault(entry => entry.Value.Count == 0) is { Key: { } nobody }) throw new CliException($"{root.File}: nobody is named as owner of \"{nobody}\".");
        }
        return new Ownership(owners, [.. root.Items("access").Select(ReadAccess)]);
    }

    private static AllowedAccess ReadAccess(JsonObject access)
    {
        access.Only("repository", "schema", "mode");
        var mode = access.RequiredText("mode");
        if (!Modes.Contains(mode)) throw new CliException($"{access.File}: mode \"{mode}\" is none of {string.Join(", ", Modes)}{Nearest.Question(mode, Modes)}");
        return new AllowedAccess(access.RequiredText("repository"), access.RequiredText("schema"), mode == "write");
    }

    public static TableConventions ReadConventions(JsonObject root)
    {
        if (root.Object("conventions") is not { } conventions) return TableConventions.None;
        conventions.Only("requiredColumns", "exempt", "softDelete", "whereRequired");
        return new TableConventions
        {
            RequiredColumns = [.. conventions.Members("requiredColumns").Select(member => ReadColumn(member.Name, member.Value))],
            Exempt = conventions.Texts("exempt"),
            SoftDelete = conventions.Text("softDelete"),
            WhereRequired = conventions.Flag("whereRequired"),
        };
    }

    private static RequiredColumn ReadColumn(string name, JsonObject column)
    {
        column.Only("type", "notNull", "default");
        return new RequiredColumn(name, column.Text("type"), column.Flag("notNull"), column.Flag("default"));
    }
}
