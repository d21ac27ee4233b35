using System.Collections.Generic;
using System.Linq;
using DbImpact.PostgreSql.Syntax;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbImpact.CSharp.Migrations;

/// <summary>CREATE INDEX, with what Npgsql's annotations say of it.</summary>
internal static class IndexText
{
    public static string Create(OperationCall call)
    {
        if (call.Annotation("Npgsql:TsVectorConfig") is not null) throw new UnknownPartException("makes an index over a text search vector");
        var columns = call.Texts("column", "columns");
        if (columns.Count == 0) throw new UnknownPartException("has columns that are not known");
        var operators = Lists(call, "Npgsql:IndexOperators");
        var collations = Lists(call, "Relational:Collation");
        var descending = Descending(call, columns.Count);
        var nulls = Members(call, "Npgsql:IndexNullSortOrder");
        var orders = Members(call, "Npgsql:IndexSortOrder");
        var items = columns.Select((column, i) => Identifiers.Quote(column)
            + (At(collations, i) is { } collation ? $" COLLATE {Identifiers.Quote(collation)}" : "")
            + (At(operators, i) is { } operators1 ? " " + operators1 : "")
            + (descending[i] || At(orders, i) == "Descending" ? " DESC" : "")
            + (At(nulls, i) switch { "NullsFirst" => " NULLS FIRST", "NullsLast" => " NULLS LAST", _ => "" }));
        var unique = call.Flag("unique") == true ? "UNIQUE " : "";
        var concurrently = call.Annotation("Npgsql:CreatedConcurrently") == "true" ? "CONCURRENTLY " : "";
        var method = call.Annotation("Npgsql:IndexMethod") is { } name ? $" USING {name}" : "";
        var include = Lists(call, "Npgsql:IndexInclude") is { Count: > 0 } included ? $" INCLUDE ({OperationText.List(included)})" : "";
        var distinct = call.Annotation("Npgsql:NullsDistinct") == "false" ? " NULLS NOT DISTINCT" : "";
        var filter = call.Text("filter") is { } where ? $" WHERE {where}" : "";
        return $"CREATE {unique}INDEX {concurrently}{OperationText.Quoted(call, "name")} ON {OperationText.Name(call, "table")}{method} "
            + $"({string.Join(", ", items)}){include}{distinct}{filter}";
    }

    private static bool[] Descending(OperationCall call, int count)
    {
        if (call.Argument("descending") is not { } given) return new bool[count];
        var flags = OperationCall.ItemsOrNone(given).Select(OperationCall.FlagOf).ToArray();
        // None at all stands for all of them.
        return flags.Length == 0 ? [.. Enumerable.Repeat(true, count)] : [.. Enumerable.Range(0, count).Select(i => i < flags.Length && flags[i] == true)];
    }

    private static IReadOnlyList<string> Lists(OperationCall call, string annotation) =>
        call.Annotations.Where(item => item.Name == annotation).Select(item => call.TextsOf(item.Value)).FirstOrDefault() ?? [];

    private static IReadOnlyList<string> Members(OperationCall call, string annotation) =>
        call.Annotations.Where(item => item.Name == annotation)
            .Select(static item => OperationCall.ItemsOf(item.Value).Select(static value => (value as MemberAccessExpressionSyntax)?.Name.Identifier.ValueText ?? "").ToArray())
            .FirstOrDefault() ?? [];

    private static string? At(IReadOnlyList<string> list, int i) => i < list.Count && list[i].Length > 0 ? list[i] : null;
}
