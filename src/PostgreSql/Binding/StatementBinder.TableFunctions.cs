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
        var hasOrdinality = false;
        foreach (var column in table.Columns)
        {
            CheckXmlColumn(column, ref hasOrdinality);
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
        BindXmlNamespaces(table, scope);
        scope.LateralIsActive = false;
        return TableFunctionEntry("xmltable", "XMLTABLE", Followed(columns, firstUse), known, table.Alias, table.Span);
    }

    private void CheckXmlColumn(XmlTableColumn column, ref bool hasOrdinality)
    {
        if (column.Type is null) CheckOrdinality(column.Span, ref hasOrdinality);
        else if (column.Type.IsSetOf)
        {
            var message = $"column {Quote(column.Name.Name)} cannot be declared SETOF";
            Report(BindingErrorKind.Other, "42P16", column.Span, column.Span.Start, message, name: column.Name.Name);
        }
    }

    private void CheckOrdinality(SqlSpan column, ref bool hasOrdinality)
    {
        if (hasOrdinality && OptionalGroupOf(column) < 0)
            Report(BindingErrorKind.Other, "42601", column, column.Start, "only one FOR ORDINALITY column is allowed");
        hasOrdinality = true;
    }

    private void BindXmlNamespaces(XmlTable table, Scope scope)
    {
        var names = new HashSet<string>(System.StringComparer.Ordinal);
        foreach (var item in table.Namespaces)
        {
            Require(BindExpression(item.Uri, scope), BuiltInTypes.Text, "XMLTABLE", item.Uri);
            if (item.Name is { HasHole: true } || names.Add(item.Name?.Name ?? "") || Varies(table.Span)) continue;
            var message = item.Name is { } name ? $"namespace name {Quote(name.Name)} is not unique" : "only one default namespace is allowed";
            Report(BindingErrorKind.Other, "42601", item.Span, item.Span.Start, message);
        }
    }

    private RangeEntry BindJsonTable(Scope scope, JsonTable table)
    {
        scope.LateralIsActive = true;
        scope.Kind = ExpressionKind.FromFunction;
        var firstUse = _uses.Count;
        if (table.OnError is { Kind: not (JsonBehaviorKind.Error or JsonBehaviorKind.EmptyArray) } behavior)
            Report(BindingErrorKind.Other, "42601", behavior.Span, behavior.Span.Start, "invalid ON ERROR behavior");
        var names = new HashSet<string>(System.StringComparer.Ordinal);
        if (table.PathName is { } pathName) names.Add(pathName.Name);
        CheckJsonNames(table, table.Columns, names);
        BindJsonValue(table.Context, scope, BuiltInTypes.Jsonb);
        BindJsonPath(table.Path, scope);
        BindPassing(table.Passing, scope);
        var columns = new List<ScopeColumn>();
        var known = BindJsonColumns(scope, table.Columns, columns);
        scope.LateralIsActive = false;
        return TableFunctionEntry("json_table", "JSON_TABLE", Followed(columns, firstUse), known, table.Alias, table.Span);
    }

    private bool BindJsonColumns(Scope scope, NodeList<JsonTableColumn> columns, List<ScopeColumn> into)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var known = true;
        var hasOrdinality = false;
        foreach (var column in columns)
        {
            if (column.Kind == JsonTableColumnKind.Nested) continue;
            var type = TypeOf(BuiltInTypes.Int4);
            if (column.Kind == JsonTableColumnKind.ForOrdinality) CheckOrdinality(column.Span, ref hasOrdinality);
            else type = BindJsonColumn(column, scope);
            known &= column.Name is { HasHole: false };
            if (column.Name is { } name) into.Add(new ScopeColumn(name.Name, type, Nullability.Nullable));
        }
        // The columns of NESTED come after all of their parent's (transformJsonTableColumns).
        foreach (var column in columns)
        {
            if (column.Kind != JsonTableColumnKind.Nested) continue;
            known &= BindJsonColumns(scope, column.Columns, into);
            // It is read at once, and not as an expression.
            if (column.Path is { } path) BindJsonPath(path, scope, hasPosition: false);
        }
        return known;
    }

    /// <summary>transformJsonTableColumn: each is what one of the JSON query functions gives.</summary>
    private TypeReference BindJsonColumn(JsonTableColumn column, Scope scope)
    {
        if (column.Type is not { } written || column.Name is not { HasHole: false } name) return TypeReference.Unknown;
        var errors = _errors.Count;
        var type = JsonOutput(written, column.Format, allowsFormat: false);
        // What is wrong with the type is told after all else that the call is checked for.
        var ofType = _errors.GetRange(errors, _errors.Count - errors);
        _errors.RemoveRange(errors, ofType.Count);
        var isRegular = column is { Kind: JsonTableColumnKind.Regular, Quotes: JsonQuotes.None, Wrapper: JsonWrapper.None } && !IsJsonComposite(type);
        var function = column.Kind == JsonTableColumnKind.Exists ? JsonQueryFunction.Exists
            : isRegular ? JsonQueryFunction.Value : JsonQueryFunction.Query;
        if (type.IsKnown || ofType.Count == 0)
        {
            var call = new JsonCall(function, column.Span, column.OnEmpty, column.OnError)
            {
                Wrapper = column.Wrapper,
                Quotes = column.Quotes,
                Column = name.Name,
            };
            CheckJsonClauses(call);
        }
        if (column.Path is { } path) BindJsonPath(path, scope);
        _errors.AddRange(ofType);
        BindJsonBehavior(column.OnEmpty, type, scope);
        BindJsonBehavior(column.OnError, type, scope);
        return type;
    }

    /// <summary>isCompositeType: such values come as JSON, not as scalars.</summary>
    private bool IsJsonComposite(TypeReference type)
    {
        var found = _names.Catalog.GetType(_rules.Facts.BaseOf(type).Oid);
        return found is { Oid: BuiltInTypes.Json or BuiltInTypes.Jsonb or BuiltInTypes.Record } or { Kind: TypeKind.Array or TypeKind.Composite };
    }

    private void CheckJsonNames(JsonTable table, NodeList<JsonTableColumn> columns, HashSet<string> names)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        foreach (var column in columns)
        {
            if (column.Kind == JsonTableColumnKind.Nested)
            {
                if (column.PathName is { } path) CheckJsonName(table, path, path.Span.Start, names);
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
