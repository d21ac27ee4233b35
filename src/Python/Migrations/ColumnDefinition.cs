using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.Texts;
using DbImpact.Python.Values;

namespace DbImpact.Python.Migrations;

/// <summary>A <c>Column(…)</c> as its call describes it.</summary>
internal sealed class ColumnDefinition
{
    private ColumnDefinition(MadeValue column, Value name, ColumnType type)
    {
        Made = column;
        Name = name;
        Type = type;
    }

    private MadeValue Made { get; }

    public Value Name { get; }

    public ColumnType Type { get; }

    public bool IsKey { get; set; }

    public List<MadeValue> ForeignKeys { get; } = [];

    public List<MadeValue> Checks { get; } = [];

    public MadeValue? Identity { get; private set; }

    public MadeValue? Computed { get; private set; }

    public Value? Default { get; private set; }

    public bool IsUnique => DdlText.IsTrue(Keyword("unique"));

    public bool IsIndexed => DdlText.IsTrue(Keyword("index"));

    public Value? Comment => Keyword("comment") is { } comment && !DdlText.IsNone(comment) ? comment : null;

    /// <summary>Null where it is not known.</summary>
    public bool? IsNullable => Keyword("nullable") is not { } nullable ? !IsKey : DdlText.KnownText(nullable) switch { "True" => true, "False" => false, _ => null };

    public string? KnownName => DdlText.KnownText(Name);

    /// <summary>Null where the value is no column, or one of which not everything is known.</summary>
    public static ColumnDefinition? Read(Value value, ColumnTypes types)
    {
        if (value is not MadeValue { ShortName: "Column" or "mapped_column", Receiver: null } made) return null;
        if (!made.Arguments.TryPositional(out var positional) || made.Arguments.HasUnknownKeywords) return null;
        var rest = positional.ToList();
        Value? name = made.Arguments.Keyword("name")?.Value;
        if (name is null)
        {
            if (rest.Count == 0) return null;
            name = rest[0].Value;
            rest.RemoveAt(0);
        }
        var typed = made.Arguments.Keyword("type_")?.Value;
        if (typed is null && rest.Count > 0 && !IsSchemaItem(rest[0].Value))
        {
            typed = rest[0].Value;
            rest.RemoveAt(0);
        }
        var column = new ColumnDefinition(made, name, types.Of(typed)) { IsKey = DdlText.IsTrue(made.Arguments.Keyword("primary_key")?.Value) };
        column.Default = made.Arguments.Keyword("server_default")?.Value;
        if (column.Default is MadeValue { ShortName: "Identity" or "Computed" } generated)
        {
            rest.Add((generated.Call, generated));
            column.Default = null;
        }
        foreach (var (_, item) in rest)
        {
            switch ((item as MadeValue)?.ShortName)
            {
                case "ForeignKey": column.ForeignKeys.Add((MadeValue)item); break;
                case "CheckConstraint": column.Checks.Add((MadeValue)item); break;
                case "Identity": column.Identity = (MadeValue)item; break;
                case "Computed": column.Computed = (MadeValue)item; break;
                case "Sequence" or "FetchedValue": break;
                case "DefaultClause": column.Default = item; break;
                default: return null;
            }
        }
        if (DdlText.IsNone(column.Default) || column.Default is MadeValue { ShortName: "FetchedValue" }) column.Default = null;
        return column;
    }

    /// <summary>Whether the column numbers its rows by itself where it alone is its table's key; null where that is not known.</summary>
    public bool? MayNumberRows
    {
        get
        {
            if (Type.Number == NumberKind.None) return false;
            var autoincrement = DdlText.KnownText(Keyword("autoincrement"));
            if (autoincrement == "False" || Identity is not null || Computed is not null) return false;
            var isAsked = autoincrement == "True";
            if (!isAsked && Default is not null) return false;
            if (!isAsked && Keyword("default") is { } @default && !DdlText.IsNone(@default)) return false;
            if (ForeignKeys.Count > 0 && !isAsked && autoincrement != "ignore_fk") return false;
            return Type.Number == NumberKind.Unknown ? null : true;
        }
    }

    /// <summary>Whether it has to be asked to number rows in a key of several columns.</summary>
    public bool IsAskedToNumberRows => DdlText.KnownText(Keyword("autoincrement")) == "True";

    /// <summary>The column as it stands in CREATE TABLE and behind ADD COLUMN.</summary>
    /// <param name="expressions">Writes its expressions.</param>
    /// <param name="numbersRows">Whether it is the column that numbers the table's rows; null where that is not known.</param>
    public DdlText Write(SqlExpressions expressions, bool? numbersRows)
    {
        var text = new DdlText().Name(Name).Add(" ");
        if (numbersRows is null) text.Hole("is a type that is not followed");
        else if (numbersRows == true) text.Add(Type.Number switch { NumberKind.Big => "BIGSERIAL", NumberKind.Small => "SMALLSERIAL", _ => "SERIAL" });
        else
        {
            text.Add(Type.Text);
            if (Default is { } value) text.Add(" DEFAULT ").Add(expressions.Default(value));
        }
        if (Computed is { } computed) text.Add(" GENERATED ALWAYS AS (").Add(First(computed, expressions)).Add(") STORED");
        if (Identity is { } identity) text.Add(" ").Add(WriteIdentity(identity));
        if (IsNullable is null) text.Add(" ").Hole("tells whether it may be null");
        else if (IsNullable == false && Identity is null) text.Add(" NOT NULL");
        else if (IsNullable == true && Identity is not null) text.Add(" NULL");
        foreach (var check in Checks) text.Add(" ").Add(Constraints.Check(check.Arguments, 0, expressions));
        return text;
    }

    private static TextValue First(MadeValue made, SqlExpressions expressions) => made.Arguments.Find(0, "sqltext") switch
    {
        { Value: StringValue text } => text.Text,
        { } found => expressions.Of(found.Expression, found.Value) ?? TextValue.Hole("…", "is an expression that is not followed"),
        null => TextValue.Hole("…", "is an expression that is not followed"),
    };

    /// <summary><c>Identity(always=True, start=10)</c></summary>
    public static DdlText WriteIdentity(MadeValue identity)
    {
        var text = new DdlText().Add(DdlText.IsTrue(identity.Arguments.Find(0, "always")?.Value) ? "GENERATED ALWAYS AS IDENTITY" : "GENERATED BY DEFAULT AS IDENTITY");
        var options = SequenceOptions(identity.Arguments);
        return options.Length == 0 ? text : text.Add($" ({options})");
    }

    /// <summary>The options of an identity column or a sequence, as they stand behind its name.</summary>
    public static string SequenceOptions(CallArguments arguments)
    {
        var options = new List<string>();
        void Option(string keyword, Func<string, string?> write)
        {
            if (DdlText.KnownText(arguments.Keyword(keyword)?.Value) is { } value && write(value) is { } written) options.Add(written);
        }

        Option("increment", static value => "INCREMENT BY " + value);
        Option("start", static value => "START WITH " + value);
        Option("minvalue", static value => "MINVALUE " + value);
        Option("maxvalue", static value => "MAXVALUE " + value);
        Option("nominvalue", static value => value == "True" ? "NO MINVALUE" : null);
        Option("nomaxvalue", static value => value == "True" ? "NO MAXVALUE" : null);
        Option("cache", static value => "CACHE " + value);
        Option("cycle", static value => value == "True" ? "CYCLE" : "NO CYCLE");
        return string.Join(" ", options);
    }

    private Value? Keyword(string name) => Made.Arguments.Keyword(name)?.Value;

    private static bool IsSchemaItem(Value value) =>
        value is MadeValue { ShortName: "ForeignKey" or "CheckConstraint" or "Identity" or "Computed" or "Sequence" or "FetchedValue" or "DefaultClause" };
}
