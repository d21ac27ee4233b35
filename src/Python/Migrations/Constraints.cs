using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.Texts;
using DbImpact.Python.Values;

namespace DbImpact.Python.Migrations;

/// <summary>Writes SQLAlchemy's constraints as they stand in CREATE TABLE and behind ADD.</summary>
internal static class Constraints
{
    /// <summary><c>CONSTRAINT name</c> with a blank behind; nothing where the constraint has no name.</summary>
    public static DdlText Named(Value? name) => DdlText.IsNone(name) ? new DdlText() : new DdlText().Add("CONSTRAINT ").Name(name).Add(" ");

    /// <summary>Names in parentheses; null where the list is not known.</summary>
    public static DdlText? Columns(Value? list)
    {
        if (list is StringValue) list = new ListValue(TextValue.Empty, [list]);
        if (list is not ListValue { Elements: { } elements }) return null;
        return new DdlText().Add("(").List(elements.Select(static element => new DdlText().Name(element))).Add(")");
    }

    public static DdlText Key(Value? name, string word, DdlText columns, CallArguments options) =>
        Named(name).Add(word).Add(NullsNotDistinct(options)).Add(" ").Add(columns).Add(Deferrability(options));

    /// <summary>A primary key or unique constraint among a table's items; null where its columns are not known.</summary>
    public static DdlText? Key(MadeValue made, string word)
    {
        if (!made.Arguments.TryPositional(out var positional)) return null;
        var columns = new DdlText().Add("(").List(positional.Select(static argument => new DdlText().Name(argument.Value))).Add(")");
        return Key(made.Arguments.Keyword("name")?.Value, word, columns, made.Arguments);
    }

    /// <param name="arguments">Of the call that makes it.</param>
    /// <param name="position">Which of them is the condition.</param>
    /// <param name="expressions">Writes the condition.</param>
    public static DdlText Check(CallArguments arguments, int position, SqlExpressions expressions)
    {
        var given = arguments.Find(position, "sqltext", "condition");
        var condition = given switch
        {
            { Value: StringValue text } => text.Text,
            { } found => expressions.Of(found.Expression, found.Value),
            null => null,
        };
        var text0 = Named(arguments.Keyword("name")?.Value);
        return CheckOf(text0, condition, arguments);
    }

    public static DdlText CheckOf(DdlText named, TextValue? condition, CallArguments options)
    {
        named.Add("CHECK (");
        if (condition is null) named.Hole("is a condition that is not followed");
        else named.Add(condition);
        return named.Add(")").Add(Deferrability(options)).Add(Validity(options));
    }

    /// <summary><c>ForeignKeyConstraint(["a"], ["t.b"], ondelete="CASCADE")</c>; null where its columns are not known.</summary>
    public static DdlText? ForeignKey(MadeValue made)
    {
        var local = made.Arguments.Find(0, "columns")?.Value;
        if (made.Arguments.Find(1, "refcolumns")?.Value is not ListValue { Elements: { Count: > 0 } remote } || Columns(local) is not { } columns) return null;
        var referenced = remote.Select(Split).ToList();
        if (referenced.Contains(null)) return null;
        return ForeignKey(made.Arguments.Find(2, "name")?.Value, columns, TableOf(referenced[0]!.Value), [.. referenced.Select(static each => each!.Value.Column)], made.Arguments);
    }

    /// <summary>The foreign key of one column: <c>ForeignKey("schema.table.column")</c>; null where it does not name what it refers to.</summary>
    public static DdlText? ForeignKey(Value column, MadeValue made)
    {
        if (Split(made.Arguments.Find(0, "column")?.Value) is not { } to) return null;
        var columns = new DdlText().Add("(").Name(column).Add(")");
        return ForeignKey(made.Arguments.Keyword("name")?.Value, columns, TableOf(to), [to.Column], made.Arguments);
    }

    public static DdlText ForeignKey(Value? name, DdlText columns, DdlText table, IReadOnlyList<string> referenced, CallArguments options) =>
        ForeignKey(name, columns, table, new DdlText().Add("(").List(referenced.Select(static each => new DdlText().Name(each))).Add(")"), options);

    public static DdlText ForeignKey(Value? name, DdlText columns, DdlText table, DdlText referenced, CallArguments options)
    {
        var text = Named(name).Add("FOREIGN KEY").Add(columns).Add(" REFERENCES ").Add(table).Add(" ").Add(referenced);
        if (Phrase(options, "match") is { } match) text.Add(" MATCH ").Add(match);
        if (Phrase(options, "ondelete") is { } delete) text.Add(" ON DELETE ").Add(delete);
        if (Phrase(options, "onupdate") is { } update) text.Add(" ON UPDATE ").Add(update);
        return text.Add(Deferrability(options)).Add(Validity(options));
    }

    /// <summary>The schema, table and column of <c>schema.table.column</c>.</summary>
    private static (string? Schema, string Table, string Column)? Split(Value? reference)
    {
        if (DdlText.KnownText(reference) is not { } text) return null;
        var parts = text.Split('.');
        return parts.Length < 2 ? null : (parts.Length > 2 ? string.Join(".", parts.Take(parts.Length - 2)) : null, parts[parts.Length - 2], parts[parts.Length - 1]);
    }

    private static DdlText TableOf((string? Schema, string Table, string Column) reference)
    {
        var text = new DdlText();
        if (reference.Schema is { } schema) text.Name(schema).Add(".");
        return text.Name(reference.Table);
    }

    private static TextValue? Phrase(CallArguments options, string keyword) => options.Keyword(keyword)?.Value switch
    {
        null => null,
        StringValue text => text.Text,
        var other => DdlText.IsNone(other) ? null : TextValue.Hole("…", "is not followed"),
    };

    private static DdlText Deferrability(CallArguments options)
    {
        var text = new DdlText();
        if (options.Keyword("deferrable") is { } deferrable && !DdlText.IsNone(deferrable.Value)) text.Add(DdlText.IsTrue(deferrable.Value) ? " DEFERRABLE" : " NOT DEFERRABLE");
        if (Phrase(options, "initially") is { } initially) text.Add(" INITIALLY ").Add(initially);
        return text;
    }

    private static string Validity(CallArguments options) => DdlText.IsTrue(options.Keyword("postgresql_not_valid")?.Value) ? " NOT VALID" : "";

    private static string NullsNotDistinct(CallArguments options) => DdlText.IsTrue(options.Keyword("postgresql_nulls_not_distinct")?.Value) ? " NULLS NOT DISTINCT" : "";
}
