using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.Facts;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.CSharp.Migrations;

/// <summary>A statement that an operation is sent as, and the relation that it is about.</summary>
internal sealed record OperationStatement(string Sql, MigrationTarget Target)
{
    /// <summary>What of the statement is not known, as the predicate of a sentence; null where it is as it is sent.</summary>
    public string? Gap { get; init; }
}

/// <summary>
/// What Npgsql's provider sends for the operations of a migration (EF Core, MigrationBuilder; its statements are held against
/// NpgsqlMigrationsSqlGenerator's by the tests).
/// </summary>
internal static class OperationText
{
    /// <summary>The statements; null for a call that is not known.</summary>
    /// <exception cref="UnknownPartException">A part of it is not known.</exception>
    public static IReadOnlyList<OperationStatement>? Of(OperationCall call)
    {
        switch (call.Name)
        {
            case "CreateTable":
                return TableText.Create(call);
            case "AddColumn":
                return ColumnText.Add(call);
            case "AlterColumn":
                return ColumnText.Alter(call);
            case "AlterDatabase":
                return DatabaseText.Alter(call);
            case "CreateIndex":
                return [On(call, IndexText.Create(call))];
            case "CreateSequence" or "AlterSequence" or "RestartSequence":
                return [new OperationStatement(SequenceText.Of(call), Named(call))];
            case "EnsureSchema":
                return [new OperationStatement($"CREATE SCHEMA IF NOT EXISTS {Identifiers.Quote(call.Required("name"))}", new MigrationTarget(null, ""))];
            case "DropSchema":
                return [new OperationStatement($"DROP SCHEMA {Identifiers.Quote(call.Required("name"))}", new MigrationTarget(null, ""))];
            case "DropTable":
                return [new OperationStatement($"DROP TABLE {Name(call, "name")}", Named(call))];
            case "DropSequence":
                return [new OperationStatement($"DROP SEQUENCE {Name(call, "name")}", Named(call))];
            case "DropIndex":
                return [new OperationStatement($"DROP INDEX {Name(call, "name")}", call.Text("table") is { } table ? new MigrationTarget(call.Text("schema"), table) : Named(call))];
            case "AlterTable":
                return call.Text("comment") is { } comment
                    ? [new OperationStatement($"COMMENT ON TABLE {Name(call, "name")} IS {Identifiers.QuoteLiteral(comment)}", Named(call))] : [];
            case "DropColumn":
                return [On(call, Table(call) + " DROP COLUMN " + Quoted(call, "name"))];
            case "DropForeignKey" or "DropPrimaryKey" or "DropUniqueConstraint" or "DropCheckConstraint":
                return [On(call, Table(call) + " DROP CONSTRAINT " + Quoted(call, "name"))];
            case "AddForeignKey":
                return [On(call, Table(call) + " ADD " + TableText.ForeignKey(call, call.Texts("column", "columns")))];
            case "AddPrimaryKey":
                return [On(call, $"{Table(call)} ADD CONSTRAINT {Quoted(call, "name")} PRIMARY KEY ({List(call.Texts("column", "columns"))})")];
            case "AddUniqueConstraint":
                return [On(call, $"{Table(call)} ADD CONSTRAINT {Quoted(call, "name")} UNIQUE ({List(call.Texts("column", "columns"))})")];
            case "AddCheckConstraint":
                return [On(call, $"{Table(call)} ADD CONSTRAINT {Quoted(call, "name")} CHECK ({call.Required("sql")})")];
            case "RenameColumn":
                return [On(call, $"{Table(call)} RENAME COLUMN {Quoted(call, "name")} TO {Quoted(call, "newName")}")];
            case "RenameIndex":
                return [new OperationStatement($"ALTER INDEX {Name(call, "name")} RENAME TO {Quoted(call, "newName")}",
                    new MigrationTarget(call.Text("schema"), call.Text("table") ?? call.Required("name")))];
            case "RenameTable":
                return Rename(call, "TABLE");
            case "RenameSequence":
                return Rename(call, "SEQUENCE");
            default:
                return null;
        }
    }

    private static IReadOnlyList<OperationStatement> Rename(OperationCall call, string kind)
    {
        var (name, schema) = (call.Required("name"), call.Text("schema"));
        var found = new List<OperationStatement>();
        if (call.Text("newName") is { } other && other != name)
        {
            found.Add(new OperationStatement($"ALTER {kind} {Name(schema, name)} RENAME TO {Identifiers.Quote(other)}", new MigrationTarget(schema, name)));
            name = other;
        }
        if (call.Text("newSchema") is { } moved && moved != schema)
            found.Add(new OperationStatement($"ALTER {kind} {Name(schema, name)} SET SCHEMA {Identifiers.Quote(moved)}", new MigrationTarget(schema, name)));
        return found;
    }

    public static OperationStatement On(OperationCall call, string sql) => new(sql, new MigrationTarget(call.Text("schema"), call.Required("table")));

    /// <summary>ALTER TABLE and its name.</summary>
    public static string Table(OperationCall call) => "ALTER TABLE " + Name(call, "table");

    public static string Name(OperationCall call, string argument) => Name(call.Text("schema"), call.Required(argument));

    public static string Name(string? schema, string name) => schema is null ? Identifiers.Quote(name) : Identifiers.Quote(schema, name);

    public static string Quoted(OperationCall call, string argument) => Identifiers.Quote(call.Required(argument));

    public static string List(IEnumerable<string> names) => string.Join(", ", names.Select(Identifiers.Quote));

    private static MigrationTarget Named(OperationCall call) => new(call.Text("schema"), call.Required("name"));
}
