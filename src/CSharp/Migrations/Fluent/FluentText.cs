using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.Facts;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.CSharp.Migrations.Fluent;

/// <summary>The statements of a chain on tables and columns: <c>Create.Table</c>, <c>Create.Column</c>, <c>Alter.Table</c>, <c>Alter.Column</c>.</summary>
/// <remarks>Descriptions become comments in some versions and none in others; they are left out.</remarks>
/// <param name="hasIdentities">Whether the generator is one for servers that have identity columns (PostgreSQL 10).</param>
internal sealed class FluentText(bool hasIdentities)
{
    private static readonly MigrationTarget Nothing = new(null, "");

    /// <summary>The statements; null for a chain that is not known.</summary>
    /// <exception cref="UnknownPartException">A part of it is not known.</exception>
    public IReadOnlyList<OperationStatement>? Of(string root, IReadOnlyList<FluentCall> calls) => (root, calls[0].Name) switch
    {
        ("Create", "Table") => CreateTable(calls),
        ("Create", "Column") => AddColumn(calls, isAltered: false),
        ("Create", "Schema") => [new OperationStatement($"CREATE SCHEMA {Identifiers.Quote(calls[0].Text(0))}", Nothing)],
        ("Create", "Index") => CreateIndex(calls),
        ("Create", "ForeignKey") => [On(ForeignKeyOf(calls))],
        ("Create", "PrimaryKey" or "UniqueConstraint") => CreateConstraint(calls),
        ("Create", "Sequence") => CreateSequence(calls),
        ("Alter", "Table") => AlterTable(calls),
        ("Alter", "Column") => AddColumn(calls, isAltered: true),
        ("Delete", _) => FluentRemoval.Delete(calls),
        ("Rename", _) => FluentRemoval.Rename(calls),
        _ => null,
    };

    public static OperationStatement On(FluentDetail detail) => new(detail.Create(), detail.Table.Target);

    private IReadOnlyList<OperationStatement>? CreateTable(IReadOnlyList<FluentCall> calls)
    {
        var table = new FluentTable(null, calls[0].Text(0));
        var columns = new List<FluentColumn>();
        foreach (var call in calls.Skip(1))
        {
            if (call.Name == "InSchema") table.Schema = call.Text(0);
            else if (call.Name == "WithColumn") columns.Add(new FluentColumn(table, call.Text(0)));
            else if (call.Name != "WithDescription" && (columns.Count == 0 || !columns[columns.Count - 1].Apply(call))) return null;
        }
        if (columns.Count == 0) throw new UnknownPartException("has columns that are not known");
        var parts = columns.Select(column => column.Definition(hasIdentities)).ToList();
        var key = columns.Where(static column => column.IsPrimaryKey).ToArray();
        if (key.Length > 0)
        {
            var name = key.Select(static column => column.PrimaryKeyName).FirstOrDefault(static given => given is not null) ?? "PK_" + table.Name;
            parts.Add($"CONSTRAINT {Identifiers.Quote(name)} PRIMARY KEY ({OperationText.List(key.Select(static column => column.Name))})");
        }
        var statements = new List<OperationStatement> { new($"CREATE TABLE {table.Quoted} ({string.Join(", ", parts)})", table.Target) };
        statements.AddRange(columns.SelectMany(static column => column.Details).Select(On));
        return statements;
    }

    /// <summary><c>Create.Column("a").OnTable("t")…</c>, <c>Alter.Column("a").OnTable("t")…</c></summary>
    private IReadOnlyList<OperationStatement>? AddColumn(IReadOnlyList<FluentCall> calls, bool isAltered)
    {
        if (calls.Count < 2 || calls[1].Name != "OnTable") return null;
        var table = new FluentTable(null, calls[1].Text(0));
        var column = new FluentColumn(table, calls[0].Text(0));
        foreach (var call in calls.Skip(2))
        {
            if (call.Name == "InSchema") table.Schema = call.Text(0);
            else if (!column.Apply(call)) return null;
        }
        return [.. Of(column, table, isAltered)];
    }

    private IReadOnlyList<OperationStatement>? AlterTable(IReadOnlyList<FluentCall> calls)
    {
        var table = new FluentTable(null, calls[0].Text(0));
        var statements = new List<OperationStatement>();
        var columns = new List<(FluentColumn Column, bool IsAltered)>();
        foreach (var call in calls.Skip(1))
        {
            if (call.Name == "InSchema") table.Schema = call.Text(0);
            else if (call.Name == "ToSchema") statements.Add(new OperationStatement($"ALTER TABLE {table.Quoted} SET SCHEMA {Identifiers.Quote(call.Text(0))}", table.Target));
            else if (call.Name is "AddColumn" or "AlterColumn") columns.Add((new FluentColumn(table, call.Text(0)), call.Name == "AlterColumn"));
            else if (call.Name != "WithDescription" && (columns.Count == 0 || !columns[columns.Count - 1].Column.Apply(call))) return null;
        }
        return [.. statements, .. columns.SelectMany(entry => Of(entry.Column, table, entry.IsAltered))];
    }

    private IEnumerable<OperationStatement> Of(FluentColumn column, FluentTable table, bool isAltered)
    {
        var head = $"ALTER TABLE {table.Quoted} ";
        var name = Identifiers.Quote(column.Name);
        if (!isAltered)
        {
            yield return new OperationStatement(head + "ADD " + column.Definition(hasIdentities), table.Target);
            if (column.IsPrimaryKey) yield return new OperationStatement($"{head}ADD CONSTRAINT {Identifiers.Quote(column.PrimaryKeyName ?? "PK_" + table.Name)} PRIMARY KEY ({name})", table.Target);
        }
        else
        {
            if (column.Changes() is { Length: > 0 } changes) yield return new OperationStatement(head + changes, table.Target);
            if (column.IsDefaultUnknown) throw new UnknownPartException("has a default that is not known");
            if (column.Default is { } value) yield return new OperationStatement($"{head}ALTER {name} DROP DEFAULT, ALTER {name} SET DEFAULT {value}", table.Target);
        }
        if (column.Existing is { } existing)
        {
            yield return new OperationStatement($"UPDATE {table.Quoted} SET {name} = {existing}", table.Target);
            if (column.IsNullable != true) yield return new OperationStatement($"{head}ALTER {name} SET NOT NULL", table.Target);
        }
        foreach (var detail in column.Details) yield return On(detail);
    }

    private static IReadOnlyList<OperationStatement>? CreateIndex(IReadOnlyList<FluentCall> calls) =>
        IndexOf(calls, 1) is { } index ? [On(index)] : null;

    /// <summary>An index by its chain behind <c>Index("name")</c>; null for a chain that is not known.</summary>
    public static FluentIndex? IndexOf(IReadOnlyList<FluentCall> calls, int first)
    {
        if (calls.Count <= first || calls[first].Name != "OnTable") return null;
        var table = new FluentTable(null, calls[first].Text(0));
        var index = new FluentIndex(table) { Name = calls[0].OptionalText(0) };
        foreach (var call in calls.Skip(first + 1))
        {
            switch (call.Name)
            {
                case "InSchema":
                    table.Schema = call.Text(0);
                    break;
                case "OnColumn":
                    index.Columns.Add((call.Text(0), false));
                    break;
                case "Descending" when index.Columns.Count > 0:
                    index.Columns[index.Columns.Count - 1] = (index.Columns[index.Columns.Count - 1].Name, true);
                    break;
                case "Unique":
                    index.IsUnique = true;
                    break;
                case "Include":
                    index.Included.Add(call.Text(0));
                    break;
                case "Filter":
                    index.Filter = call.Text(0);
                    break;
                case "Ascending" or "WithOptions" or "NonClustered" or "Clustered":
                    break;
                default:
                    return null;
            }
        }
        return index;
    }

    /// <summary><c>ForeignKey("name").FromTable("t").ForeignColumn("a").ToTable("u").PrimaryColumn("id").OnDelete(Rule.Cascade)</c></summary>
    public static FluentForeignKey ForeignKeyOf(IReadOnlyList<FluentCall> calls)
    {
        var (from, to) = (new FluentTable(null, ""), new FluentTable(null, ""));
        var key = new FluentForeignKey(from, to) { Name = calls[0].OptionalText(0) };
        var at = from;
        foreach (var call in calls.Skip(1))
        {
            switch (call.Name)
            {
                case "FromTable":
                    from.Name = call.Text(0);
                    break;
                case "ToTable":
                    to.Name = call.Text(0);
                    at = to;
                    break;
                case "InSchema":
                    at.Schema = call.Text(0);
                    break;
                case "ForeignColumn" or "ForeignColumns":
                    key.Columns.AddRange(call.Texts());
                    break;
                case "PrimaryColumn" or "PrimaryColumns":
                    key.Referenced.AddRange(call.Texts());
                    break;
                case "OnDelete" or "OnUpdate" or "OnDeleteOrUpdate":
                    key.Apply(call);
                    break;
                default:
                    throw new UnknownPartException($"calls {call.Name}, which is not known");
            }
        }
        return key;
    }

    private static IReadOnlyList<OperationStatement>? CreateConstraint(IReadOnlyList<FluentCall> calls)
    {
        var isKey = calls[0].Name == "PrimaryKey";
        if (calls.Count < 2 || calls[1].Name != "OnTable") return null;
        var table = new FluentTable(null, calls[1].Text(0));
        var columns = new List<string>();
        foreach (var call in calls.Skip(2))
        {
            if (call.Name is "WithSchema" or "InSchema") table.Schema = call.Text(0);
            else if (call.Name is "Column" or "Columns") columns.AddRange(call.Texts());
            else return null;
        }
        var name = calls[0].OptionalText(0) ?? FluentRemoval.NameOf(isKey, table, columns);
        return [new OperationStatement($"ALTER TABLE {table.Quoted} ADD CONSTRAINT {Identifiers.Quote(name)} {(isKey ? "PRIMARY KEY" : "UNIQUE")} ({OperationText.List(columns)})", table.Target)];
    }

    private static IReadOnlyList<OperationStatement>? CreateSequence(IReadOnlyList<FluentCall> calls)
    {
        var sequence = new FluentTable(null, calls[0].Text(0));
        var options = "";
        foreach (var call in calls.Skip(1))
        {
            switch (call.Name)
            {
                case "InSchema":
                    sequence.Schema = call.Text(0);
                    break;
                case "IncrementBy":
                    options += " INCREMENT BY " + call.Text(0);
                    break;
                case "MinValue":
                    options += " MINVALUE " + call.Text(0);
                    break;
                case "MaxValue":
                    options += " MAXVALUE " + call.Text(0);
                    break;
                case "StartWith":
                    options += " START WITH " + call.Text(0);
                    break;
                case "Cache":
                    options += " CACHE " + call.Text(0);
                    break;
                case "Cycle":
                    options += " CYCLE";
                    break;
                default:
                    return null;
            }
        }
        return [new OperationStatement($"CREATE SEQUENCE {sequence.Quoted}{options}", sequence.Target)];
    }
}
