using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.Facts;
using DbImpact.PostgreSql.Syntax;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbImpact.CSharp.Migrations;

/// <summary>CREATE TABLE, with its constraints, and foreign keys.</summary>
internal static class TableText
{
    public static IReadOnlyList<OperationStatement> Create(OperationCall call)
    {
        var target = new MigrationTarget(call.Text("schema"), call.Required("name"));
        var table = OperationText.Name(target.Schema, target.Name);
        var parts = new List<string>();
        var comments = new List<OperationStatement>();
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        string? gap = null;
        if (call.Text("comment") is { } about) comments.Add(new OperationStatement($"COMMENT ON TABLE {table} IS {Identifiers.QuoteLiteral(about)}", target));
        foreach (var (member, column) in Columns(call))
        {
            var name = column.Text("name") ?? member;
            names[member] = name;
            if (ColumnText.IsSystem(name)) continue;
            parts.Add(ColumnText.Definition(column, name));
            gap ??= ColumnText.GapOf(column);
            if (column.Text("comment") is { } comment)
                comments.Add(new OperationStatement($"COMMENT ON COLUMN {table}.{Identifiers.Quote(name)} IS {Identifiers.QuoteLiteral(comment)}", target));
        }
        foreach (var constraint in Constraints(call)) parts.Add(Constraint(constraint, names));
        return [new OperationStatement($"CREATE TABLE {table} (\n    {string.Join(",\n    ", parts)}\n)", target) { Gap = gap }, .. comments];
    }

    /// <summary>As a constraint of a table, by a name.</summary>
    public static string ForeignKey(OperationCall call, IReadOnlyList<string> columns)
    {
        var principals = call.Texts("principalColumn", "principalColumns");
        var text = $"CONSTRAINT {OperationText.Quoted(call, "name")} FOREIGN KEY ({OperationText.List(columns)}) REFERENCES "
            + OperationText.Name(call.Text("principalSchema"), call.Required("principalTable"))
            + (principals.Count > 0 ? $" ({OperationText.List(principals)})" : "");
        return text + Action(call, "onUpdate", " ON UPDATE ") + Action(call, "onDelete", " ON DELETE ");
    }

    private static string Action(OperationCall call, string argument, string words)
    {
        if (call.Argument(argument) is not { } action) return "";
        return (action as MemberAccessExpressionSyntax)?.Name.Identifier.ValueText switch
        {
            "NoAction" => "",
            "Restrict" => words + "RESTRICT",
            "Cascade" => words + "CASCADE",
            "SetNull" => words + "SET NULL",
            "SetDefault" => words + "SET DEFAULT",
            _ => throw new UnknownPartException($"has an {argument} that is not known"),
        };
    }

    private static string Constraint(OperationCall call, Dictionary<string, string> names) => call.Name switch
    {
        "PrimaryKey" => $"CONSTRAINT {OperationText.Quoted(call, "name")} PRIMARY KEY ({OperationText.List(Members(call, "columns", names))})",
        "UniqueConstraint" => $"CONSTRAINT {OperationText.Quoted(call, "name")} UNIQUE ({OperationText.List(Members(call, "columns", names))})",
        "CheckConstraint" => $"CONSTRAINT {OperationText.Quoted(call, "name")} CHECK ({call.Required("sql")})",
        "ForeignKey" => ForeignKey(call, Members(call, call.Argument("columns") is null ? "column" : "columns", names)),
        _ => throw new UnknownPartException($"has a {call.Name}, which is not known"),
    };

    /// <summary>The columns that <c>x => x.A</c> or <c>x => new { x.A, x.B }</c> names.</summary>
    private static IReadOnlyList<string> Members(OperationCall call, string argument, Dictionary<string, string> names)
    {
        IEnumerable<ExpressionSyntax> members = call.Argument(argument) is LambdaExpressionSyntax { ExpressionBody: { } body }
            ? body is AnonymousObjectCreationExpressionSyntax several ? several.Initializers.Select(static item => item.Expression) : [body]
            : [];
        var found = members.Select(member => member is MemberAccessExpressionSyntax access && names.TryGetValue(access.Name.Identifier.ValueText, out var name)
            ? name : throw new UnknownPartException("has a column that is not known")).ToArray();
        return found.Length > 0 ? found : throw new UnknownPartException("has columns that are not known");
    }

    private static IEnumerable<(string Member, OperationCall Call)> Columns(OperationCall call)
    {
        if (call.Argument("columns") is not LambdaExpressionSyntax { ExpressionBody: AnonymousObjectCreationExpressionSyntax columns })
            throw new UnknownPartException("has columns that are not known");
        foreach (var column in columns.Initializers)
        {
            if (column.NameEquals is not { Name.Identifier.ValueText: var member } || column.Expression is not InvocationExpressionSyntax invocation)
                throw new UnknownPartException("has a column that is not known");
            yield return (member, new OperationCall(invocation, call.TextOf));
        }
    }

    private static IEnumerable<OperationCall> Constraints(OperationCall call)
    {
        switch (call.Argument("constraints"))
        {
            case null:
                return [];
            case LambdaExpressionSyntax { ExpressionBody: InvocationExpressionSyntax single }:
                return [new OperationCall(single, call.TextOf)];
            case LambdaExpressionSyntax { Block: { } block } when block.Statements.All(static statement => statement is ExpressionStatementSyntax { Expression: InvocationExpressionSyntax }):
                return block.Statements.Select(statement => new OperationCall((InvocationExpressionSyntax)((ExpressionStatementSyntax)statement).Expression, call.TextOf));
            default:
                throw new UnknownPartException("has constraints that are not known");
        }
    }
}
