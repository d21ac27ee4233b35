using System;
using System.Collections.Generic;
using System.Globalization;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding;

/// <summary>A relation named in a string constant of type regclass (manual, 8.19; regproc.c, regclassin).</summary>
internal sealed partial class StatementBinder
{
    private void BindRegclass(StringConstant constant)
    {
        var text = constant.Value;
        if (constant.HasHole || text is "-" || uint.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _)) return;
        var parts = RelationText.Split(text);
        if (parts.Count is 0 or > 2) return;
        var name = parts[parts.Count - 1];
        var result = parts.Count == 2
            ? _names.FindRelation(parts[0], name, out var relation)
            : _names.FindRelationInPath(name, out relation);
        if (relation is not null) AddNamedReference(constant, relation, name);
        if (result != LookupResult.Missing || _names.HasIndexOrType(parts.Count == 2 ? parts[0] : null, name)) return;
        ReportMissingRegclass(constant, parts);
    }

    private void ReportMissingRegclass(StringConstant constant, IReadOnlyList<string> parts)
    {
        var name = parts[parts.Count - 1];
        if (parts.Count == 2 && _names.Catalog.FindSchema(parts[0]) is null)
        {
            var (sqlState, missing) = ServerVersion < 16
                ? ("3F000", $"schema {Quote(parts[0])} does not exist")
                : ("42P01", $"relation {Quote(string.Join(".", parts))} does not exist");
            Report(BindingErrorKind.SchemaNotFound, sqlState, constant.Span, constant.Span.Start, missing, name: parts[0]);
            return;
        }
        Report(
            BindingErrorKind.RelationNotFound,
            "42P01",
            constant.Span,
            constant.Span.Start,
            $"relation {Quote(string.Join(".", parts))} does not exist",
            name: name,
            qualifier: parts.Count == 2 ? parts[0] : null);
    }

    /// <summary>The name's own characters inside of the quotes, where they are written as they are.</summary>
    private void AddNamedReference(StringConstant constant, Relation relation, string name)
    {
        var written = _text.Slice(constant.Span);
        var at = written.LastIndexOf(name, StringComparison.Ordinal);
        _references.Add(new BoundReference
        {
            Kind = ReferenceKind.Relation,
            Span = at < 0 ? constant.Span : new SqlSpan(constant.Span.Start + at, name.Length),
            Oid = relation.Oid,
            RelationOid = relation.Oid,
            Name = relation.Name,
            Access = ReferenceAccess.Read,
            IsByName = at >= 0,
        });
    }
}
