using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.CSharp.Migrations;

/// <summary>Columns: their definitions, ADD COLUMN, and what an ALTER COLUMN changes.</summary>
internal static class ColumnText
{
    private const string Strategy = "Npgsql:ValueGenerationStrategy";

    private static readonly string[] System = ["tableoid", "xmin", "cmin", "xmax", "cmax", "ctid"];

    /// <summary>Npgsql makes no column of what every table has.</summary>
    public static bool IsSystem(string name) => System.Contains(name);

    public static IReadOnlyList<OperationStatement> Add(OperationCall call)
    {
        var name = call.Required("name");
        if (IsSystem(name)) return [];
        var made = OperationText.On(call, $"{OperationText.Table(call)} ADD {Definition(call, name)}");
        var found = new List<OperationStatement> { made with { Gap = GapOf(call) } };
        if (call.Text("comment") is { } comment) found.Add(Comment(call, name, Identifiers.QuoteLiteral(comment)));
        return found;
    }

    /// <summary>A default that is the time of running stands in the statement as the current time: the column has one, but not this.</summary>
    public static string? GapOf(OperationCall column) => column.Argument("defaultValue") is { } value && DefaultLiteral.IsMoment(value)
        ? "has a default that is the time at which it runs" : null;

    public static string Definition(OperationCall call, string name)
    {
        var type = StoreTypeName.Of(call);
        var strategy = StrategyOf(call.Annotation);
        var text = Identifiers.Quote(name) + " " + (strategy == "SerialColumn" ? Serial(type) : type) + Collation(call);
        if (call.Text("computedColumnSql") is { } computed)
            return $"{text} GENERATED ALWAYS AS ({computed}) {(call.Flag("stored") == false ? "VIRTUAL" : "STORED")}" + (call.Flag("nullable") == true ? "" : " NOT NULL");
        if (call.Flag("nullable") != true) text += " NOT NULL";
        // What counts by itself needs no default.
        if (strategy is null && DefaultOf(call, "", type) is { } value) text += " DEFAULT " + value;
        return text + (Identity(strategy) is { } identity ? $" GENERATED {identity} AS IDENTITY" + IdentityOptions(call) : "");
    }

    public static IReadOnlyList<OperationStatement> Alter(OperationCall call)
    {
        var name = call.Required("name");
        if (IsSystem(name)) return [];
        var column = $"{OperationText.Table(call)} ALTER COLUMN {Identifiers.Quote(name)}";
        var found = new List<OperationStatement>();
        var type = StoreTypeName.Of(call);
        if (call.Text("computedColumnSql") != call.Text("oldComputedColumnSql"))
        {
            Then($"{OperationText.Table(call)} DROP COLUMN {Identifiers.Quote(name)}");
            Then($"{OperationText.Table(call)} ADD {Definition(call, name)}");
            return found;
        }
        var oldType = StoreTypeName.OfOld(call);
        if (oldType != type || call.Text("collation") != call.Text("oldCollation")) Then($"{column} TYPE {type}{Collation(call)}");

        var (now, before) = (StrategyOf(call.Annotation), StrategyOf(call.OldAnnotation));
        var isNullable = call.Flag("nullable") == true;
        var value = DefaultOf(call, "", type);
        if (isNullable != (call.Flag("oldNullable") == true))
        {
            if (!isNullable && value is not null)
                Then($"UPDATE {OperationText.Name(call, "table")} SET {Identifiers.Quote(name)} = {value} WHERE {Identifiers.Quote(name)} IS NULL");
            Then(column + (isNullable ? " DROP NOT NULL" : " SET NOT NULL"));
        }
        if (now != before) AlterStrategy(now, before);
        else if (value != DefaultOf(call, "old", oldType)) Then(column + (value is null ? " DROP DEFAULT" : " SET DEFAULT " + value), GapOf(call));
        if (call.Text("comment") != call.Text("oldComment"))
            found.Add(Comment(call, name, call.Text("comment") is { } comment ? Identifiers.QuoteLiteral(comment) : "NULL"));
        return found;

        void Then(string sql, string? gap = null) => found.Add(OperationText.On(call, sql) with { Gap = gap });

        void AlterStrategy(string? now, string? before)
        {
            var sequence = OperationText.Name(call.Text("schema"), $"{call.Required("table")}_{name}_seq");
            switch (Identity(now), Identity(before))
            {
                case ({ } kind, { }):
                    Then($"{column} SET GENERATED {kind}");
                    return;
                case (null, { }):
                    Then(column + " DROP IDENTITY");
                    break;
            }
            if (before == "SerialColumn" || (Identity(now) is not null && DefaultOf(call, "old", oldType) is not null)) Then(column + " DROP DEFAULT");
            if (before == "SerialColumn") Then("DROP SEQUENCE " + sequence);
            if (Identity(now) is { } added) Then($"{column} ADD GENERATED {added} AS IDENTITY{IdentityOptions(call)}");
            if (now != "SerialColumn") return;
            Then($"CREATE SEQUENCE {sequence} AS {type} START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE NO CYCLE");
            Then($"{column} SET DEFAULT (nextval({Identifiers.QuoteLiteral(sequence)}))");
            Then($"ALTER SEQUENCE {sequence} OWNED BY {OperationText.Name(call, "table")}.{Identifiers.Quote(name)}");
        }
    }

    private static OperationStatement Comment(OperationCall call, string column, string text) =>
        OperationText.On(call, $"COMMENT ON COLUMN {OperationText.Name(call, "table")}.{Identifiers.Quote(column)} IS {text}");

    private static string? DefaultOf(OperationCall call, string old, string type)
    {
        var (sql, value) = old.Length == 0 ? ("defaultValueSql", "defaultValue") : ("oldDefaultValueSql", "oldDefaultValue");
        if (call.Text(sql) is { } written) return $"({written})";
        return call.Argument(value) is { } expression ? DefaultLiteral.Of(expression, type, call.TextOf) : null;
    }

    /// <summary>SerialColumn or one of the identities; what makes no column of another kind (HiLo, a sequence) is null.</summary>
    private static string? StrategyOf(Func<string, string?> annotation) => annotation(Strategy) switch
    {
        "SerialColumn" or "1" => "SerialColumn",
        "IdentityAlwaysColumn" or "2" => "IdentityAlwaysColumn",
        "IdentityByDefaultColumn" or "3" => "IdentityByDefaultColumn",
        null => annotation("Npgsql:ValueGeneratedOnAdd") == "true" || annotation("Npgsql:Serial") == "true" ? "SerialColumn" : null,
        _ => null,
    };

    private static string? Identity(string? strategy) => strategy switch
    {
        "IdentityAlwaysColumn" => "ALWAYS",
        "IdentityByDefaultColumn" => "BY DEFAULT",
        _ => null,
    };

    private static string Serial(string type) => type switch
    {
        "integer" or "int" or "int4" => "serial",
        "bigint" or "int8" => "bigserial",
        "smallint" or "int2" => "smallserial",
        _ => type,
    };

    private static string Collation(OperationCall call) => call.Text("collation") is { } collation
        ? " COLLATE " + string.Join(".", collation.Split('.').Select(Identifiers.Quote)) : "";

    /// <summary>The annotation has start, increment, minimum, maximum, cycle and cache, each in quotes and empty for the usual.</summary>
    private static string IdentityOptions(OperationCall call)
    {
        if (call.Annotation("Npgsql:IdentitySequenceOptions") is not { } options) return "";
        var parts = options.Split(',').Select(static part => part.Trim().Trim('\'')).ToArray();
        if (parts.Length < 6) throw new UnknownPartException("has options of an identity that are not known");
        var words = new[] { "START WITH ", "INCREMENT BY ", "MINVALUE ", "MAXVALUE " };
        var found = words.Select((word, i) => parts[i].Length > 0 && !(i == 1 && parts[i] == "1") ? word + parts[i] : "").ToList();
        found.Add(string.Equals(parts[4], "true", StringComparison.OrdinalIgnoreCase) ? "CYCLE" : "");
        found.Add(parts[5] is "" or "1" ? "" : "CACHE " + parts[5]);
        var text = string.Join(" ", found.Where(static word => word.Length > 0));
        return text.Length == 0 ? "" : $" ({text})";
    }
}
