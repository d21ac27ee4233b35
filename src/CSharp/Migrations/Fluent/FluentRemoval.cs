using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.Facts;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.CSharp.Migrations.Fluent;

/// <summary>The statements of <c>Delete…</c> and <c>Rename…</c>.</summary>
internal static class FluentRemoval
{
    public static IReadOnlyList<OperationStatement>? Rename(IReadOnlyList<FluentCall> calls)
    {
        var isTable = calls[0].Name == "Table";
        if (!isTable && calls[0].Name != "Column") return null;
        var table = new FluentTable(null, isTable ? calls[0].Text(0) : "");
        string? to = null;
        foreach (var call in calls.Skip(1))
        {
            if (call.Name == "InSchema") table.Schema = call.Text(0);
            else if (call.Name == "OnTable") table.Name = call.Text(0);
            else if (call.Name == "To") to = call.Text(0);
            else return null;
        }
        if (to is null) return null;
        return [new OperationStatement($"ALTER TABLE {table.Quoted} RENAME {(isTable ? "" : $"COLUMN {Identifiers.Quote(calls[0].Text(0))} ")}TO {Identifiers.Quote(to)}", table.Target)];
    }

    public static IReadOnlyList<OperationStatement>? Delete(IReadOnlyList<FluentCall> calls)
    {
        switch (calls[0].Name)
        {
            case "Table":
                return Drop("TABLE", calls);
            case "Sequence":
                return Drop("SEQUENCE", calls);
            case "Schema":
                return [new OperationStatement($"DROP SCHEMA {Identifiers.Quote(calls[0].Text(0))}", new MigrationTarget(null, ""))];
            case "Column":
                return Columns(calls);
            case "Index":
                return Index(calls);
            case "ForeignKey":
                return ForeignKey(calls);
            case "PrimaryKey" or "UniqueConstraint":
                return Constraint(calls);
            case "DefaultConstraint":
                return Default(calls);
            default:
                return null;
        }
    }

    /// <summary>The name that a constraint has by FluentMigrator's rule.</summary>
    public static string NameOf(bool isKey, FluentTable table, IEnumerable<string> columns) =>
        (isKey ? "PK_" : "UC_") + table.Name + string.Concat(columns.Select(static column => "_" + column));

    private static IReadOnlyList<OperationStatement>? Drop(string kind, IReadOnlyList<FluentCall> calls)
    {
        var relation = new FluentTable(null, calls[0].Text(0));
        var condition = "";
        foreach (var call in calls.Skip(1))
        {
            if (call.Name == "InSchema") relation.Schema = call.Text(0);
            else if (call.Name == "IfExists") condition = "IF EXISTS ";
            else return null;
        }
        return [new OperationStatement($"DROP {kind} {condition}{relation.Quoted}", relation.Target)];
    }

    private static IReadOnlyList<OperationStatement>? Columns(IReadOnlyList<FluentCall> calls)
    {
        var table = new FluentTable(null, "");
        var columns = new List<string>();
        foreach (var call in calls)
        {
            if (call.Name == "Column") columns.Add(call.Text(0));
            else if (call.Name == "FromTable") table.Name = call.Text(0);
            else if (call.Name == "InSchema") table.Schema = call.Text(0);
            else return null;
        }
        return table.Name.Length == 0 ? null : [.. columns.Select(column => new OperationStatement($"ALTER TABLE {table.Quoted} DROP COLUMN {Identifiers.Quote(column)}", table.Target))];
    }

    private static IReadOnlyList<OperationStatement>? Index(IReadOnlyList<FluentCall> calls) => FluentText.IndexOf(calls, 1) is { } index
        ? [new OperationStatement("DROP INDEX " + index.Quoted, index.Table.Target)] : null;

    private static IReadOnlyList<OperationStatement>? ForeignKey(IReadOnlyList<FluentCall> calls)
    {
        if (calls.Count > 1 && calls[1].Name == "OnTable")
        {
            var table = new FluentTable(calls.Skip(2).FirstOrDefault(static call => call.Name == "InSchema")?.Text(0), calls[1].Text(0));
            return [DropConstraint(table, calls[0].Text(0))];
        }
        var key = FluentText.ForeignKeyOf(calls);
        return [DropConstraint(key.Table, key.NameOrRule)];
    }

    private static IReadOnlyList<OperationStatement>? Constraint(IReadOnlyList<FluentCall> calls)
    {
        if (calls.Count < 2 || calls[1].Name != "FromTable") return null;
        var table = new FluentTable(null, calls[1].Text(0));
        var columns = new List<string>();
        foreach (var call in calls.Skip(2))
        {
            if (call.Name is "InSchema" or "WithSchema") table.Schema = call.Text(0);
            else if (call.Name is "Column" or "Columns") columns.AddRange(call.Texts());
            else return null;
        }
        return [DropConstraint(table, calls[0].OptionalText(0) ?? NameOf(calls[0].Name == "PrimaryKey", table, columns))];
    }

    private static IReadOnlyList<OperationStatement>? Default(IReadOnlyList<FluentCall> calls)
    {
        var table = new FluentTable(null, "");
        string? column = null;
        foreach (var call in calls.Skip(1))
        {
            if (call.Name == "OnTable") table.Name = call.Text(0);
            else if (call.Name == "InSchema") table.Schema = call.Text(0);
            else if (call.Name == "OnColumn") column = call.Text(0);
            else return null;
        }
        return column is null ? null : [new OperationStatement($"ALTER TABLE {table.Quoted} ALTER {Identifiers.Quote(column)} DROP DEFAULT", table.Target)];
    }

    private static OperationStatement DropConstraint(FluentTable table, string name) =>
        new($"ALTER TABLE {table.Quoted} DROP CONSTRAINT {Identifiers.Quote(name)}", table.Target);
}
