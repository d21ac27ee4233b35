using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.Facts;
using DbImpact.Python.Values;

namespace DbImpact.Python.Migrations;

/// <summary>What an operation comes to: its statements, or why they are not known, and the relations that it is about.</summary>
internal sealed record OperationResult(IReadOnlyList<Ddl>? Statements, string? Gap, IReadOnlyList<MigrationTarget>? Targets)
{
    public bool HasAssumedName { get; init; }
}

/// <summary>
/// Writes Alembic's operations as the statements that its PostgreSQL implementation sends (its manual, Operation Reference;
/// <c>alembic upgrade --sql</c> shows them). In a batch the table is given by the batch.
/// </summary>
internal sealed class AlembicOperations(SqlExpressions expressions, ColumnTypes types)
{
    private readonly TableDefinition _tables = new(expressions, types);

    /// <summary>Null where the operation changes nothing, or is none of Alembic's.</summary>
    public OperationResult? Write(string operation, CallArguments arguments, MadeValue? batch)
    {
        var call = new OperationCall(arguments, batch);
        return operation switch
        {
            "create_table" => CreateTable(call),
            "drop_table" => call.About(call.Table(0), new DdlText().Add(IfExists("DROP TABLE ", call)).Name(call.Schema, call.Table(0)), call.IsTrue("if_exists")),
            "rename_table" => RenameTable(call),
            "add_column" => call.About(call.Table(0), call.Of(1, "column") is { } column ? _tables.Add(call.Schema, call.Table(0), column, arguments) : null, "has a column that is not followed"),
            "drop_column" => DropColumn(call),
            "alter_column" => AlterColumn(call),
            "create_index" => CreateIndex(call),
            "drop_index" => DropIndex(call),
            "create_primary_key" => Key(call, "PRIMARY KEY"),
            "create_unique_constraint" => Key(call, "UNIQUE"),
            "create_foreign_key" => ForeignKey(call),
            "create_check_constraint" => Check(call),
            "create_exclude_constraint" => Exclude(call),
            "drop_constraint" => DropConstraint(call),
            "create_table_comment" => call.About(call.Table(0), TableDefinition.CommentOn(call.Schema, call.Table(0), null, call.Of(1, "comment"))),
            "drop_table_comment" => call.About(call.Table(0), TableDefinition.CommentOn(call.Schema, call.Table(0), null, null)),
            _ => null,
        };
    }

    private OperationResult CreateTable(OperationCall call)
    {
        const string Gap = "has columns or constraints that are not followed";
        var name = call.Table(0);
        if (!call.Arguments.TryPositional(out var positional) || call.Arguments.HasUnknownKeywords) return call.About(name, (IReadOnlyList<Ddl>?)null, Gap);
        return call.About(name, _tables.Create(call.Schema, name, [.. positional.Skip(1).Select(static argument => argument.Value)], call.Arguments), Gap);
    }

    private static OperationResult RenameTable(OperationCall call)
    {
        var (from, to) = (call.Of(0, "old_table_name") ?? Unknown, call.Of(1, "new_table_name") ?? Unknown);
        var text = TableDefinition.Alter(call.Schema, from).Add(" RENAME TO ").Name(to);
        var targets = call.Targets(from) is { } first && call.Targets(to) is { } second ? first.Concat(second).ToList() : null;
        return new OperationResult([new Ddl(text)], null, targets);
    }

    private static OperationResult DropColumn(OperationCall call)
    {
        var table = call.Table(0);
        var isChecked = call.IsTrue("if_exists");
        var text = TableDefinition.Alter(call.Schema, table).Add(isChecked ? " DROP COLUMN IF EXISTS " : " DROP COLUMN ").Name(call.Of(1, "column_name"));
        return call.About(table, text, isChecked);
    }

    /// <summary>The type first, then NULL, default, comment, and the new name last.</summary>
    private OperationResult AlterColumn(OperationCall call)
    {
        var table = call.Table(0);
        var column = call.Of(1, "column_name") ?? Unknown;
        if (call.Arguments.HasUnknownKeywords) return call.About(table, (IReadOnlyList<Ddl>?)null, "has arguments that are not followed");
        DdlText Alter() => TableDefinition.Alter(call.Schema, table).Add(" ALTER COLUMN ").Name(column);
        var statements = new List<Ddl>();
        if (call.Keyword("type_") is { } type && !DdlText.IsNone(type))
        {
            var text = Alter().Add(" TYPE ").Add(types.Of(type).Text);
            if (call.Keyword("postgresql_using") is { } @using && !DdlText.IsNone(@using)) text.Add(" USING ").Add(Interpreter.TextOf(@using));
            statements.Add(new Ddl(text));
        }
        if (call.Keyword("nullable") is { } nullable && !DdlText.IsNone(nullable))
        {
            var known = DdlText.KnownText(nullable);
            if (known is not ("True" or "False")) return call.About(table, (IReadOnlyList<Ddl>?)null, "sets NOT NULL or drops it");
            statements.Add(new Ddl(Alter().Add(known == "True" ? " DROP NOT NULL" : " SET NOT NULL")));
        }
        if (call.Keyword("server_default") is { } value && DdlText.KnownText(value) != "False")
        {
            if (value is MadeValue { ShortName: "Identity" } identity && DdlText.IsNone(call.Keyword("existing_server_default")))
                statements.Add(new Ddl(Alter().Add(" ADD ").Add(ColumnDefinition.WriteIdentity(identity))));
            else if (DdlText.IsNone(value))
                statements.Add(new Ddl(Alter().Add(call.Keyword("existing_server_default") is MadeValue { ShortName: "Identity" } ? " DROP IDENTITY" : " DROP DEFAULT")));
            else if (value is MadeValue { ShortName: "Identity" or "Computed" })
                return call.About(table, (IReadOnlyList<Ddl>?)null, "changes how a column is generated");
            else statements.Add(new Ddl(Alter().Add(" SET DEFAULT ").Add(expressions.Default(value))));
        }
        if (call.Keyword("comment") is { } comment && DdlText.KnownText(comment) != "False")
            statements.Add(new Ddl(TableDefinition.CommentOn(call.Schema, table, column, comment)));
        if ((call.Keyword("new_column_name") ?? call.Keyword("name")) is { } name && !DdlText.IsNone(name))
            statements.Add(new Ddl(TableDefinition.Alter(call.Schema, table).Add(" RENAME ").Name(column).Add(" TO ").Name(name)));
        return call.About(table, statements, "");
    }

    private OperationResult CreateIndex(OperationCall call)
    {
        var table = call.Of(1, "table_name", "tablename", "source") ?? Unknown;
        var name = call.Of(0, "index_name", "name") ?? Unknown;
        if (call.Of(2, "columns") is not ListValue { Elements: { } columns } || call.Arguments.HasUnknownKeywords)
            return call.About(table, (IReadOnlyList<Ddl>?)null, "has columns that are not followed");
        var isChecked = call.IsTrue("if_not_exists");
        return call.About(table, _tables.CreateIndex(name, call.Schema, table, [.. columns.Select(static column => ((Syntax.Expression?)null, column))], call.Arguments), isChecked) with
        {
            HasAssumedName = DdlText.IsNone(name),
        };
    }

    private static OperationResult DropIndex(OperationCall call)
    {
        var text = new DdlText().Add("DROP INDEX ").Add(call.IsTrue("postgresql_concurrently") ? "CONCURRENTLY " : "").Add(call.IsTrue("if_exists") ? "IF EXISTS " : "");
        var table = call.Of(1, "table_name", "tablename");
        return call.About(table is null || DdlText.IsNone(table) ? Unknown : table, text.Name(call.Schema, call.Of(0, "index_name", "name")), call.IsTrue("if_exists"));
    }

    private static OperationResult Key(OperationCall call, string word)
    {
        var table = call.Of(1, "table_name", "source") ?? Unknown;
        var columns = Constraints.Columns(call.Of(2, "columns", "local_cols", "cols"));
        var name = call.Of(0, "constraint_name", "name");
        var text = columns is null ? null : TableDefinition.Alter(call.Schema, table).Add(" ADD ").Add(Constraints.Key(name, word, columns, call.Arguments));
        return call.About(table, text is null ? null : [new Ddl(text)], "has columns that are not followed") with { HasAssumedName = DdlText.IsNone(name) };
    }

    private static OperationResult ForeignKey(OperationCall call)
    {
        var source = call.Of(1, "source_table", "source") ?? Unknown;
        var name = call.Of(0, "constraint_name", "name");
        var local = Constraints.Columns(call.Of(3, "local_cols"));
        var remote = Constraints.Columns(call.Of(4, "remote_cols"));
        var schema = call.IsBatch ? call.Schema : call.Keyword("source_schema");
        DdlText? text = null;
        if (local is not null && remote is not null)
        {
            var referent = new DdlText().Name(call.Keyword("referent_schema"), call.Of(2, "referent_table", "referent") ?? Unknown);
            text = TableDefinition.Alter(schema, source).Add(" ADD ").Add(Constraints.ForeignKey(name, local, referent, remote, call.Arguments));
        }
        return call.About(source, text is null ? null : [new Ddl(text)], "has columns that are not followed", schema) with { HasAssumedName = DdlText.IsNone(name) };
    }

    private OperationResult Check(OperationCall call)
    {
        var table = call.Of(1, "table_name", "source") ?? Unknown;
        var name = call.Of(0, "constraint_name", "name");
        var condition = call.Of(2, "condition") switch
        {
            null => null,
            StringValue text => text.Text,
            var value => expressions.Of(null, value),
        };
        return call.About(table, TableDefinition.Alter(call.Schema, table).Add(" ADD ").Add(Constraints.CheckOf(Constraints.Named(name), condition, call.Arguments)));
    }

    private OperationResult Exclude(OperationCall call)
    {
        var table = call.Of(1, "table_name") ?? Unknown;
        var exclude = _tables.Exclude(call.Arguments, call.IsBatch ? 1 : 2, call.Of(0, "constraint_name", "name"));
        return call.About(table, exclude is null ? null : [new Ddl(TableDefinition.Alter(call.Schema, table).Add(" ADD ").Add(exclude))], "has elements that are not followed");
    }

    private static OperationResult DropConstraint(OperationCall call)
    {
        var table = call.Of(1, "table_name", "tablename") ?? Unknown;
        var name = call.Of(0, "constraint_name", "name");
        var isChecked = call.IsTrue("if_exists");
        return call.About(table, TableDefinition.Alter(call.Schema, table).Add(isChecked ? " DROP CONSTRAINT IF EXISTS " : " DROP CONSTRAINT ").Name(name), isChecked) with
        {
            HasAssumedName = DdlText.IsNone(name),
        };
    }

    private static string IfExists(string words, OperationCall call) => words + (call.IsTrue("if_exists") ? "IF EXISTS " : "");

    private static Value Unknown { get; } = new UnknownValue("…", "is not given");

    /// <summary>The arguments of an operation by their position outside of a batch, where the table is one of them.</summary>
    private readonly struct OperationCall(CallArguments arguments, MadeValue? batch)
    {
        public CallArguments Arguments => arguments;

        public bool IsBatch => batch is not null;

        public Value? Schema => batch is null ? Keyword("schema") : batch.Arguments.Keyword("schema")?.Value;

        public Value? Keyword(string name) => arguments.Keyword(name)?.Value;

        public bool IsTrue(string keyword) => DdlText.IsTrue(Keyword(keyword));

        public Value Table(int position) => batch is null ? Of(position, "table_name", "tablename") ?? Unknown : BatchTable;

        public Value? Of(int position, params string[] names)
        {
            if (batch is null) return Find(position, names);
            if (names[0] is "table_name" or "source_table") return BatchTable;
            // Behind the table everything stands one place further to the front.
            return Find(names[0] is "column" or "column_name" ? 0 : position is 0 ? 0 : position - 1, names);
        }

        private Value? Find(int position, string[] names)
        {
            foreach (var name in names)
                if (arguments.Keyword(name) is { } named) return named.Value;
            return arguments.TryPositional(out var positional) || positional.Count > position ? positional.Count > position ? positional[position].Value : null : null;
        }

        private Value BatchTable => batch!.Arguments.Find(0, "table_name")?.Value ?? Unknown;

        public IReadOnlyList<MigrationTarget>? Targets(Value table) => Targets(table, Schema);

        private static IReadOnlyList<MigrationTarget>? Targets(Value table, Value? schema) =>
            DdlText.KnownText(table) is { } name && (DdlText.IsNone(schema) || DdlText.KnownText(schema) is not null) ? [new MigrationTarget(DdlText.KnownText(schema), name)] : null;

        public OperationResult About(Value table, DdlText text, bool isChecked = false) => new([new Ddl(text, isChecked)], null, Targets(table));

        public OperationResult About(Value table, IReadOnlyList<Ddl>? statements, string gap) => new(statements, statements is null ? gap : null, Targets(table));

        public OperationResult About(Value table, IReadOnlyList<Ddl>? statements, string gap, Value? schema) =>
            new(statements, statements is null ? gap : null, Targets(table, schema));
    }
}
