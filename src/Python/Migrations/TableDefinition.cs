using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.Texts;
using DbImpact.Python.Values;

namespace DbImpact.Python.Migrations;

/// <summary>A statement that an operation is written as.</summary>
/// <param name="Text">The statement.</param>
/// <param name="IsChecked">Whether PostgreSQL's refusal is none (see <see cref="Checks.Facts.MigrationOperation.IsChecked"/>).</param>
internal sealed record Ddl(DdlText Text, bool IsChecked = false);

/// <summary>The statements that make a table: its enumeration types, itself, its indexes, its comments.</summary>
internal sealed class TableDefinition(SqlExpressions expressions, ColumnTypes types)
{
    /// <summary>Null where an item is not known.</summary>
    public IReadOnlyList<Ddl>? Create(Value? schema, Value name, IReadOnlyList<Value> items, CallArguments options)
    {
        var columns = new List<ColumnDefinition>();
        var constraints = new List<MadeValue>();
        var indexes = new List<MadeValue>();
        foreach (var item in items)
        {
            if (ColumnDefinition.Read(item, types) is { } column) columns.Add(column);
            else if (item is MadeValue { ShortName: "Index" } index) indexes.Add(index);
            else if (item is MadeValue made && IsConstraint(made)) constraints.Add(made);
            else return null;
        }
        var key = constraints.Find(static constraint => constraint.ShortName == "PrimaryKeyConstraint");
        if (!MarkKey(key, columns)) return null;
        var statements = new List<Ddl>();
        foreach (var column in columns)
            if (column.Type.Enum is { IsCreated: true } type) statements.Add(CreateEnum(type, isChecked: true));
        if (WriteTable(schema, name, columns, constraints, key, options) is not { } table) return null;
        statements.Add(new Ddl(table, DdlText.IsTrue(options.Keyword("if_not_exists")?.Value)));
        foreach (var column in columns)
            if (column.IsIndexed) statements.Add(new Ddl(IndexOf(column, schema, name)));
        foreach (var index in indexes)
        {
            if (!index.Arguments.TryPositional(out var given) || given.Count < 2) return null;
            statements.Add(new Ddl(CreateIndex(given[0].Value, schema, name, [.. given.Skip(1).Select(static argument => ((Syntax.Expression?)argument.Expression, argument.Value))], index.Arguments)));
        }
        statements.AddRange(CommentsOf(schema, name, columns, options));
        return statements;
    }

    /// <summary>The statements that add a column to a table; null where not all of the column is known.</summary>
    public IReadOnlyList<Ddl>? Add(Value? schema, Value table, Value item, CallArguments options)
    {
        if (ColumnDefinition.Read(item, types) is not { } column) return null;
        var isChecked = DdlText.IsTrue(options.Keyword("if_not_exists")?.Value);
        var statements = new List<Ddl>
        {
            new(Alter(schema, table).Add(isChecked ? " ADD COLUMN IF NOT EXISTS " : " ADD COLUMN ")
                .Add(column.Write(expressions, column.IsKey ? column.MayNumberRows : false))),
        };
        foreach (var key in column.ForeignKeys) statements.Add(new Ddl(Alter(schema, table).Add(" ADD ").Add(ForeignKey(column.Name, key))));
        if (column.IsUnique && !column.IsIndexed) statements.Add(new Ddl(Alter(schema, table).Add(" ADD UNIQUE (").Name(column.Name).Add(")")));
        if (column.IsIndexed) statements.Add(new Ddl(IndexOf(column, schema, table)));
        if (column.Comment is { } comment) statements.Add(new Ddl(CommentOn(schema, table, column.Name, comment)));
        return statements;
    }

    public static DdlText Alter(Value? schema, Value table) => new DdlText().Add("ALTER TABLE ").Name(schema, table);

    public static Ddl CreateEnum(EnumType type, bool isChecked)
    {
        var text = new DdlText().Add("CREATE TYPE ").Add(type.Name).Add(" AS ENUM (");
        if (type.Labels is null) text.Hole("are labels that are not followed");
        else text.List(type.Labels.Select(static label => new DdlText().Literal(label)));
        return new Ddl(text.Add(")"), isChecked);
    }

    public static DdlText CommentOn(Value? schema, Value table, Value? column, Value? comment)
    {
        var text = new DdlText().Add(column is null ? "COMMENT ON TABLE " : "COMMENT ON COLUMN ").Name(schema, table);
        if (column is not null) text.Add(".").Name(column);
        text.Add(" IS ");
        if (DdlText.IsNone(comment)) return text.Add("NULL");
        return DdlText.KnownText(comment) is { } known ? text.Literal(known) : text.Add("''");
    }

    /// <param name="name">The index's name.</param>
    /// <param name="schema">The table's schema, or null.</param>
    /// <param name="table">The table's name.</param>
    /// <param name="columns">Names, or expressions.</param>
    /// <param name="options">Of the call: <c>unique</c>, <c>postgresql_using</c> …</param>
    public DdlText CreateIndex(
        Value name, Value? schema, Value table, IReadOnlyList<(Syntax.Expression? Expression, Value Value)> columns, CallArguments options)
    {
        var text = new DdlText().Add(DdlText.IsTrue(options.Keyword("unique")?.Value) ? "CREATE UNIQUE INDEX " : "CREATE INDEX ");
        if (DdlText.IsTrue(options.Keyword("postgresql_concurrently")?.Value)) text.Add("CONCURRENTLY ");
        if (DdlText.IsTrue(options.Keyword("if_not_exists")?.Value)) text.Add("IF NOT EXISTS ");
        text.Name(name).Add(" ON ").Name(schema, table).Add(" ");
        if (options.Keyword("postgresql_using") is { } method && !DdlText.IsNone(method.Value))
            text.Add("USING ").Add(DdlText.KnownText(method.Value) is { } known ? TextValue.Computed(known.ToLowerInvariant()) : TextValue.Hole("…", "is not followed")).Add(" ");
        var operators = options.Keyword("postgresql_ops")?.Value;
        text.Add("(").List(columns.Select(column => IndexColumn(column, operators))).Add(")");
        if (Constraints.Columns(options.Keyword("postgresql_include")?.Value) is { } include) text.Add(" INCLUDE ").Add(include);
        if (DdlText.IsTrue(options.Keyword("postgresql_nulls_not_distinct")?.Value)) text.Add(" NULLS NOT DISTINCT");
        if (options.Keyword("postgresql_with")?.Value is DictValue { Entries.Count: > 0 } with)
            text.Add(" WITH (").List(with.Entries.Select(static entry => new DdlText().Add(entry.Key + " = ").Add(Interpreter.TextOf(entry.Value)))).Add(")");
        if (options.Keyword("postgresql_tablespace") is { } space && !DdlText.IsNone(space.Value)) text.Add(" TABLESPACE ").Name(space.Value);
        if (options.Keyword("postgresql_where") is { } where && !DdlText.IsNone(where.Value))
            text.Add(" WHERE ").Add((where.Value as StringValue)?.Text ?? expressions.Of(where.Expression, where.Value) ?? TextValue.Hole("…", "is a condition that is not followed"));
        return text;
    }

    private DdlText IndexColumn((Syntax.Expression? Expression, Value Value) column, Value? operators)
    {
        // A plain string is a column; text(…) is written as it is, a function with parentheses of its own.
        var name = column.Value is StringValue { IsTaken: false } ? column.Value : NameOf(column.Value);
        var text = name is not null ? new DdlText().Name(name) : new DdlText().Add(expressions.Of(column.Expression, column.Value) ?? TextValue.Hole("…", "is an expression that is not followed"));
        if (operators is DictValue { Entries: { } entries })
        {
            var key = DdlText.KnownText(name ?? column.Value);
            if (key is not null && entries.TryGetValue(key, out var @class)) text.Add(" ").Add(Interpreter.TextOf(@class));
        }
        else if (!DdlText.IsNone(operators)) text.Add(" ").Hole("are operator classes that are not followed");
        return text;

        static Value? NameOf(Value value) => value is MadeValue { ShortName: "column" or "Column", Receiver: null } made ? made.Arguments.Find(0, "name", "text")?.Value : null;
    }

    private DdlText? WriteTable(
        Value? schema, Value name, List<ColumnDefinition> columns, List<MadeValue> constraints, MadeValue? key, CallArguments options)
    {
        var parts = new List<DdlText>();
        var keys = columns.FindAll(static column => column.IsKey);
        foreach (var column in columns)
        {
            var isCounted = column.IsKey && (keys.Count == 1 || column.IsAskedToNumberRows);
            parts.Add(column.Write(expressions, isCounted ? column.MayNumberRows : false));
        }
        if (keys.Count > 0)
        {
            var names = new DdlText().Add("(").List(KeyOrder(key, keys).Select(static column => new DdlText().Name(column.Name))).Add(")");
            parts.Add(Constraints.Key(key?.Arguments.Keyword("name")?.Value, "PRIMARY KEY", names, key?.Arguments ?? default));
        }
        foreach (var constraint in constraints)
        {
            if (constraint == key) continue;
            if (Write(constraint) is not { } written) return null;
            parts.Add(written);
        }
        foreach (var column in columns)
        {
            foreach (var reference in column.ForeignKeys) parts.Add(ForeignKey(column.Name, reference));
            if (column.IsUnique && !column.IsIndexed) parts.Add(new DdlText().Add("UNIQUE (").Name(column.Name).Add(")"));
        }
        var text = new DdlText().Add("CREATE ");
        if (options.Keyword("prefixes")?.Value is ListValue { Elements: { } prefixes })
            foreach (var prefix in prefixes) text.Add(Interpreter.TextOf(prefix)).Add(" ");
        text.Add("TABLE ").Add(DdlText.IsTrue(options.Keyword("if_not_exists")?.Value) ? "IF NOT EXISTS " : "").Name(schema, name).Add(" (");
        text.List(parts).Add(")");
        if (options.Keyword("postgresql_inherits") is { } inherits && !DdlText.IsNone(inherits.Value))
        {
            if (Constraints.Columns(inherits.Value) is not { } parents) return null;
            text.Add(" INHERITS ").Add(parents);
        }
        if (options.Keyword("postgresql_partition_by")?.Value is StringValue partition) text.Add(" PARTITION BY ").Add(partition.Text);
        return text;
    }

    private static IEnumerable<ColumnDefinition> KeyOrder(MadeValue? key, List<ColumnDefinition> keys)
    {
        if (key is null || !key.Arguments.TryPositional(out var names)) return keys;
        var order = names.Select(static argument => DdlText.KnownText(argument.Value)).ToList();
        return keys.OrderBy(column => order.IndexOf(column.KnownName) is var at and >= 0 ? at : int.MaxValue);
    }

    private DdlText? Write(MadeValue constraint) => constraint.ShortName switch
    {
        "UniqueConstraint" => Constraints.Key(constraint, "UNIQUE"),
        "ForeignKeyConstraint" => Constraints.ForeignKey(constraint),
        "CheckConstraint" => Constraints.Check(constraint.Arguments, 0, expressions),
        "ExcludeConstraint" => Exclude(constraint.Arguments, 0, constraint.Arguments.Keyword("name")?.Value),
        _ => null,
    };

    /// <summary><c>ExcludeConstraint(("room", "="), ("during", "&amp;&amp;"), using="gist")</c></summary>
    public DdlText? Exclude(CallArguments arguments, int skip, Value? name)
    {
        if (!arguments.TryPositional(out var positional)) return null;
        var elements = new List<DdlText>();
        foreach (var (_, value) in positional.Skip(skip))
        {
            if (value is not ListValue { Elements: { Count: 2 } pair }) return null;
            var element = pair[0] is StringValue { IsTaken: false } ? new DdlText().Name(pair[0]) : new DdlText().Add(expressions.Of(null, pair[0]) ?? TextValue.Hole("…", "is not followed"));
            elements.Add(element.Add(" WITH ").Add(Interpreter.TextOf(pair[1])));
        }
        var text = Constraints.Named(name).Add($"EXCLUDE USING {DdlText.KnownText(arguments.Keyword("using")?.Value)?.ToLowerInvariant() ?? "gist"} (").List(elements).Add(")");
        if (arguments.Keyword("where") is { } where && !DdlText.IsNone(where.Value))
            text.Add(" WHERE (").Add((where.Value as StringValue)?.Text ?? expressions.Of(where.Expression, where.Value) ?? TextValue.Hole("…", "is not followed")).Add(")");
        return text;
    }

    private static DdlText ForeignKey(Value column, MadeValue reference) =>
        Constraints.ForeignKey(column, reference) ?? new DdlText().Add("FOREIGN KEY(").Name(column).Add(") REFERENCES ").Hole("is a column that is not followed");

    /// <summary>What a table's key constraint says of its columns; false where that is not known.</summary>
    private static bool MarkKey(MadeValue? key, List<ColumnDefinition> columns)
    {
        if (key is null) return true;
        if (!key.Arguments.TryPositional(out var names)) return false;
        foreach (var (_, value) in names)
        {
            if (DdlText.KnownText(value) is not { } name || columns.Find(column => column.KnownName == name) is not { } column) return false;
            column.IsKey = true;
        }
        return true;
    }

    /// <summary>The index of <c>Column(…, index=True)</c>, by SQLAlchemy's default naming.</summary>
    private static DdlText IndexOf(ColumnDefinition column, Value? schema, Value table)
    {
        var prefix = DdlText.IsNone(schema) ? "ix_" : DdlText.KnownText(schema) is { } known ? $"ix_{known}_" : null;
        var text = new DdlText().Add(column.IsUnique ? "CREATE UNIQUE INDEX " : "CREATE INDEX ");
        if (prefix is not null && DdlText.KnownText(table) is { } name && column.KnownName is { } of) text.Name(prefix + name + "_" + of);
        else text.Hole("is a name that is not known");
        return text.Add(" ON ").Name(schema, table).Add(" (").Name(column.Name).Add(")");
    }

    private static IEnumerable<Ddl> CommentsOf(Value? schema, Value name, List<ColumnDefinition> columns, CallArguments options)
    {
        if (options.Keyword("comment") is { } comment && !DdlText.IsNone(comment.Value)) yield return new Ddl(CommentOn(schema, name, null, comment.Value));
        foreach (var column in columns)
            if (column.Comment is { } said) yield return new Ddl(CommentOn(schema, name, column.Name, said));
    }

    private static bool IsConstraint(MadeValue made) =>
        made.ShortName is "PrimaryKeyConstraint" or "UniqueConstraint" or "ForeignKeyConstraint" or "CheckConstraint" or "ExcludeConstraint";
}
