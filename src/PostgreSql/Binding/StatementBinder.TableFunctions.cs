using System.Collections.Generic;
using System.Runtime.CompilerServices;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding;

/// <summary>XMLTABLE and JSON_TABLE (parse_clause.c, transformRangeTableFunc; parse_jsontable.c).</summary>
internal sealed partial class StatementBinder
{
    private RangeEntry BindXmlTable(Scope scope, XmlTable table)
    {
        scope.LateralIsActive = true;
        scope.Kind = ExpressionKind.FromFunction;
        var firstUse = _uses.Count;
        Require(BindExpression(table.Row, scope), BuiltInTypes.Text, "XMLTABLE", table.Row);
        Require(BindExpression(table.Document, scope), BuiltInTypes.Xml, "XMLTABLE", table.Document);
        var columns = new List<ScopeColumn>();
        var names = new HashSet<string>(System.StringComparer.Ordinal);
        var known = true;
        foreach (var column in table.Columns)
        {
            var type = column.Type is null ? TypeOf(BuiltInTypes.Int4) : column.Name is { HasHole: true } ? TypeReference.Unknown : BindType(column.Type);
            if (column.Path is { } path) Require(BindExpression(path, scope), BuiltInTypes.Text, "XMLTABLE", path);
            if (column.Default is { } @default)
            {
                var value = BindExpression(@default, scope);
                if (type.IsKnown) Require(value, type.Oid, "XMLTABLE", @default);
                else Doubt(value);
            }
            known &= !column.Name.HasHole;
            if (!column.Name.HasHole && !names.Add(column.Name.Name) && !Varies(table.Span))
            {
                var message = $"column name {Quote(column.Name.Name)} is not unique";
                Report(BindingErrorKind.DuplicateColumn, "42601", column.Name.Span, column.Span.Start, message, name: column.Name.Name);
            }
            columns.Add(new ScopeColumn(column.Name.Name, type, column.IsNotNull ? Nullability.NotNull : Nullability.Nullable));
        }
        foreach (var item in table.Namespaces) Require(BindExpression(item.Uri, scope), BuiltInTypes.Text, "XMLTABLE", item.Uri);
        scope.LateralIsActive = false;
        return TableFunctionEntry("xmltable", "XMLTABLE", Followed(columns, firstUse), known, table.Alias, table.Span);
    }

    private RangeEntry BindJsonTable(Scope scope, JsonTable table)
    {
        scope.LateralIsActive = true;
        scope.Kind = ExpressionKind.FromFunction;
        var firstUse = _uses.Count;
        var names = new HashSet<string>(System.StringComparer.Ordinal);
        if (table.PathName is { } pathName) names.Add(pathName.Name);
        CheckJsonNames(table, table.Columns, names);
        BindJsonInput(table.Context, BuiltInTypes.Jsonb, scope);
        Doubt(BindExpression(table.Path, scope));
        foreach (var argument in table.Passing) Doubt(BindExpression(argument.Value.Value, scope));
        var columns = new List<ScopeColumn>();
        var known = BindJsonColumns(scope, table.Columns, columns);
        BindJsonBehavior(table.OnError, scope);
        scope.LateralIsActive = false;
        return TableFunctionEntry("json_table", "JSON_TABLE", Followed(columns, firstUse), known, table.Alias, table.Span);
    }

    private bool BindJsonColumns(Scope scope, NodeList<JsonTableColumn> columns, List<ScopeColumn> into)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var known = true;
        foreach (var column in columns)
        {
            if (column.Kind == JsonTableColumnKind.Nested) continue;
            var type = column.Type is null ? TypeOf(BuiltInTypes.Int4) : column.Name is { HasHole: true } ? TypeReference.Unknown : BindType(column.Type);
            BindJsonBehavior(column.OnEmpty, scope);
            BindJsonBehavior(column.OnError, scope);
            known &= column.Name is { HasHole: false };
            if (column.Name is { } name) into.Add(new ScopeColumn(name.Name, type, Nullability.Nullable));
        }
        // The columns of NESTED come after all of their parent's (transformJsonTableColumns).
        foreach (var column in columns)
            if (column.Kind == JsonTableColumnKind.Nested) known &= BindJsonColumns(scope, column.Columns, into);
        return known;
    }

    private void CheckJsonNames(JsonTable table, NodeList<JsonTableColumn> columns, HashSet<string> names)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        foreach (var column in columns)
        {
            if (column.Kind == JsonTableColumnKind.Nested)
            {
                if (column.PathName is { } path) CheckJsonName(table, path, column.Span.Start, names);
                CheckJsonNames(table, column.Columns, names);
            }
            else if (column.Name is { HasHole: false } name)
            {
                CheckJsonName(table, name, column.Span.Start, names);
            }
        }
    }

    private void CheckJsonName(JsonTable table, Identifier name, int position, HashSet<string> names)
    {
        if (names.Add(name.Name) || Varies(table.Span)) return;
        var message = $"duplicate JSON_TABLE column or path name: {name.Name}";
        Report(BindingErrorKind.DuplicateAlias, "42712", name.Span, position, message, name: name.Name);
    }

    private RangeEntry TableFunctionEntry(
        string name, string function, IReadOnlyList<ScopeColumn> columns, bool known, TableAlias? alias, SqlSpan span)
    {
        var seen = known ? columns : [];
        known &= ApplyAliases(seen, alias, out seen);
        if (known && alias is not null && alias.Columns.Count > columns.Count && !Varies(alias.Span))
        {
            ReportAliasCount(
                alias,
                columns.Count,
                $"{function} function has {columns.Count} columns available but {alias.Columns.Count} columns specified");
        }
        return new RangeEntry(RangeKind.TableFunction, alias?.Name?.Name ?? name, seen, known, span)
        {
            HasAlias = alias is not null,
            NameHasHole = alias?.Name is { HasHole: true },
        };
    }
}
