using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding;

/// <summary>What is said of a name that is not found (parse_relation.c, errorMissingRTE, errorMissingColumn).</summary>
internal sealed partial class StatementBinder
{
    private void ReportMissingRelation(Scope scope, QualifiedName name)
    {
        if (_text.Holes.Count > 1 && MayBeComparedWith(name.Span)) return;
        var written = name.Schema is { } schema ? $"{schema.Name}.{name.Name.Name}" : name.Name.Name;
        var position = name.Span.Start;
        if (_names.FindOtherKind(name) is { } kind)
        {
            var isIndex = kind == "index";
            var (message, detail) = ServerVersion >= 17
                ? ($"cannot open relation {Quote(name.Name.Name)}", $"This operation is not supported for {(isIndex ? "indexes" : kind + "s")}.")
                : ($"{Quote(name.Name.Name)} is {(isIndex ? "an" : "a")} {kind}", null);
            Report(BindingErrorKind.Other, "42809", name.Name.Span, position, message, detail: detail, name: name.Name.Name);
            return;
        }
        if (name.Schema is { } missing && _names.Catalog.FindSchema(missing.Name) is null && !Same(missing.Name, "pg_temp"))
        {
            Report(
                BindingErrorKind.SchemaNotFound,
                "42P01",
                missing.Span,
                position,
                $"relation {Quote(written)} does not exist",
                name: missing.Name);
            return;
        }
        var isLater = name.Schema is null && IsLaterCommonTable(scope, name.Name.Name);
        Report(
            BindingErrorKind.RelationNotFound,
            "42P01",
            name.Name.Span,
            position,
            $"relation {Quote(written)} does not exist",
            hint: isLater ? "Use WITH RECURSIVE, or re-order the WITH items to remove forward references." : null,
            detail: isLater
                ? $"There is a WITH item named {Quote(name.Name.Name)}, but it cannot be referenced from this part of the query."
                : null,
            name: name.Name.Name,
            qualifier: name.Schema?.Name,
            candidates: name.Schema is null ? CommonTablesOf(scope) : null);
    }

    /// <summary>errorMissingRTE.</summary>
    private void ReportMissingEntry(Scope scope, Identifier? schema, Identifier name, SqlSpan reference)
    {
        var entry = FindHiddenEntry(scope, schema?.Name, name.Name);
        var position = reference.Start;
        if (entry is null)
        {
            Report(
                BindingErrorKind.MissingFromEntry,
                "42P01",
                name.Span,
                position,
                $"missing FROM-clause entry for table {Quote(name.Name)}",
                name: name.Name,
                qualifier: schema?.Name,
                candidates: VisibleRelations(scope));
            return;
        }
        if (entry.HasAlias && !Same(entry.Name, name.Name))
        {
            var resolution = FindItem(scope, null, entry.Name, reference, out var item, out _);
            if (resolution == Resolution.Wrong) return;
            if (resolution == Resolution.Found && ReferenceEquals(item!.Entry, entry))
            {
                ReportInvalidEntry(scope, name, position, $"Perhaps you meant to reference the table alias {Quote(entry.Name)}.", null);
                return;
            }
        }
        var detail = $"There is an entry for table {Quote(entry.Name)}, but it cannot be referenced from this part of the query.";
        if (ServerVersion < 16)
        {
            ReportInvalidEntry(scope, name, position, detail, null);
            return;
        }
        var hint = IsVisibleIfLateral(scope, entry) ? "To reference that table, you must mark this subquery with LATERAL." : null;
        ReportInvalidEntry(scope, name, position, hint, detail);
    }

    private void ReportInvalidEntry(Scope scope, Identifier name, int position, string? hint, string? detail) =>
        Report(
            BindingErrorKind.InvalidFromReference,
            "42P01",
            name.Span,
            position,
            $"invalid reference to FROM-clause entry for table {Quote(name.Name)}",
            hint,
            detail,
            name.Name,
            candidates: VisibleRelations(scope));

    /// <summary>errorMissingColumn.</summary>
    private void ReportMissingColumn(Scope scope, string? qualifier, Identifier name, SqlSpan reference, int relationOid)
    {
        RangeEntry? first = null;
        var several = false;
        for (var level = scope; level is not null; level = level.Parent)
        {
            foreach (var entry in level.RangeTable)
            {
                if (entry.Kind == RangeKind.Join || (qualifier is not null && !Same(entry.Name, qualifier))) continue;
                var match = FindIn(new NamespaceItem(entry), name.Name, out _);
                if (match == ColumnMatch.Several)
                {
                    ReportAmbiguousColumn(name, reference, null, entry.Span);
                    return;
                }
                if (match != ColumnMatch.One) continue;
                several = first is not null;
                first ??= entry;
            }
        }
        string? detail = null;
        string? hint = null;
        if (first is not null && ServerVersion < 16)
        {
            hint = $"There is a column named {Quote(name.Name)} in table {Quote(first.Name)}, but it cannot be referenced from this part of the query.";
        }
        else if (first is null)
        {
            hint = SpellingHint.For(scope, qualifier, name.Name);
        }
        else if (several)
        {
            detail = $"There are columns named {Quote(name.Name)}, but they are in tables that cannot be referenced from this part of the query.";
            hint = qualifier is null ? "Try using a table-qualified name." : null;
        }
        else
        {
            detail = $"There is a column named {Quote(name.Name)} in table {Quote(first.Name)}, " +
                "but it cannot be referenced from this part of the query.";
            hint = IsVisibleIfLateral(scope, first) ? "To reference that column, you must mark this subquery with LATERAL."
                : qualifier is null && IsVisibleIfQualified(scope, first) ? "To reference that column, you must use a table-qualified name."
                : null;
        }
        Report(
            BindingErrorKind.ColumnNotFound,
            "42703",
            name.Span,
            reference.Start,
            qualifier is null ? $"column {Quote(name.Name)} does not exist" : $"column {qualifier}.{name.Name} does not exist",
            hint,
            detail,
            name.Name,
            qualifier,
            relationOid,
            VisibleRelations(scope));
    }

    private void ReportAmbiguousColumn(Identifier name, SqlSpan reference, Scope? scope, params SqlSpan[] entries)
    {
        if (!AreTogether([reference, .. entries]))
        {
            AddUncertainty(UncertaintyKind.OptionalPart, name.Span, $"{Quote(name.Name)} depends on parts of the text that may exclude each other");
            return;
        }
        Report(
            BindingErrorKind.AmbiguousColumn,
            "42702",
            name.Span,
            reference.Start,
            $"column reference {Quote(name.Name)} is ambiguous",
            name: name.Name,
            candidates: scope is null ? null : VisibleRelations(scope));
    }

    private void ReportMissingTargetColumn(Identifier name, Relation relation, int position, string? hint = null) =>
        Report(
            BindingErrorKind.ColumnNotFound,
            "42703",
            name.Span,
            position,
            $"column {Quote(name.Name)} of relation {Quote(relation.Name)} does not exist",
            hint,
            name: name.Name,
            relationOid: relation.Oid,
            candidates: [ToScopeRelation(relation.Name, relation)]);

    /// <summary>searchRangeTableForRel: an entry of that name, or of that relation, that cannot be seen.</summary>
    private RangeEntry? FindHiddenEntry(Scope scope, string? schema, string name)
    {
        var commonTable = schema is null ? FindCommonTable(scope, name, out _) : null;
        Relation? relation = null;
        if (schema is not null) _names.FindRelation(schema, name, out relation);
        else if (commonTable is null) _names.FindRelationInPath(name, out relation);
        for (var level = scope; level is not null; level = level.Parent)
        {
            foreach (var entry in level.RangeTable)
            {
                if (relation is not null && entry.Kind == RangeKind.Relation && entry.Relation?.Oid == relation.Oid) return entry;
                if (commonTable is not null && ReferenceEquals(entry.CommonTable, commonTable)) return entry;
                if (Same(entry.Name, name)) return entry;
            }
        }
        return null;
    }

    /// <summary>rte_visible_if_lateral.</summary>
    private static bool IsVisibleIfLateral(Scope scope, RangeEntry entry)
    {
        if (scope.LateralIsActive) return false;
        for (var level = scope; level is not null; level = level.Parent)
        {
            foreach (var item in level.Namespace)
                if (ReferenceEquals(item.Entry, entry)) return item.LateralOnly && item.LateralIsAllowed && !level.LateralIsActive;
        }
        return false;
    }

    /// <summary>rte_visible_if_qualified.</summary>
    private static bool IsVisibleIfQualified(Scope scope, RangeEntry entry)
    {
        for (var level = scope; level is not null; level = level.Parent)
        {
            foreach (var item in level.Namespace)
                if (ReferenceEquals(item.Entry, entry)) return item.RelationIsVisible && !item.ColumnsAreVisible;
        }
        return false;
    }

    private static bool IsLaterCommonTable(Scope scope, string name)
    {
        for (var level = scope; level is not null; level = level.Parent)
        {
            foreach (var later in level.LaterCommonTables)
                if (later.HasName(name)) return true;
        }
        return false;
    }

    private static IReadOnlyList<ScopeRelation> VisibleRelations(Scope scope)
    {
        var found = new List<ScopeRelation>();
        for (var level = scope; level is { Variables: null }; level = level.Parent)
        {
            foreach (var item in level.Namespace)
            {
                if (item.Entry.Kind == RangeKind.Join && !item.RelationIsVisible) continue;
                if (!item.RelationIsVisible && !item.ColumnsAreVisible) continue;
                found.Add(ToScopeRelation(item.Name, item.Entry.Relation, item.Columns));
            }
        }
        return found;
    }

    private static IReadOnlyList<ScopeRelation> CommonTablesOf(Scope scope)
    {
        var found = new List<ScopeRelation>();
        for (var level = scope; level is not null; level = level.Parent)
        {
            foreach (var table in level.CommonTables) found.Add(ToScopeRelation(table.Name, null, table.Columns));
        }
        return found;
    }

    private static ScopeRelation ToScopeRelation(string name, Relation? relation, IReadOnlyList<ScopeColumn> columns)
    {
        var names = new string[columns.Count];
        for (var i = 0; i < names.Length; i++) names[i] = columns[i].Name;
        return new ScopeRelation { Name = name, RelationOid = relation?.Oid ?? 0, ColumnNames = names };
    }

    private static ScopeRelation ToScopeRelation(string name, Relation relation)
    {
        var names = new string[relation.Columns.Count];
        for (var i = 0; i < names.Length; i++) names[i] = relation.Columns[i].Name;
        return new ScopeRelation { Name = name, RelationOid = relation.Oid, ColumnNames = names };
    }
}
