using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding;

internal sealed partial class StatementBinder
{
    /// <summary>
    /// Rows that a foreign key of another table refers to are not thrown away without looking at that table (heap.c,
    /// heap_truncate_check_FKs).
    /// </summary>
    private void BindTruncate(TruncateStatement truncate)
    {
        // What is not known of the text may name the other table, or say CASCADE.
        var isKnown = _text.Holes.Count == 0 && _text.OptionalParts.Count == 0;
        var truncated = new List<(Relation Relation, SqlSpan Span)>();
        foreach (var item in truncate.Relations)
        {
            if (BindNamedRelation(item.Name, ReferenceAccess.Delete) is not { Relation: { } relation }) isKnown = false;
            else AddTruncated(truncated, relation, item);
        }
        if (!isKnown || truncate.Behavior == DropBehavior.Cascade) return;
        foreach (var (relation, span) in truncated)
        {
            if (ReferencingOther(relation, truncated) is not { } other) continue;
            _executionErrors.Add(new BindingError
            {
                Kind = BindingErrorKind.Other,
                SqlState = "0A000",
                Span = span,
                Position = -1,
                Message = "cannot truncate a table referenced in a foreign key constraint",
                Detail = $"Table \"{other.Name}\" references \"{relation.Name}\".",
                Hint = $"Truncate table \"{other.Name}\" at the same time, or use TRUNCATE ... CASCADE.",
                RelationOid = relation.Oid,
            });
            return;
        }
    }

    private void AddTruncated(List<(Relation Relation, SqlSpan Span)> truncated, Relation relation, RelationReference item)
    {
        foreach (var known in truncated)
            if (known.Relation.Oid == relation.Oid) return;
        truncated.Add((relation, item.Name.Span));
        if (item.IsOnly) return;
        foreach (var child in _names.Catalog.ChildrenOf(relation.Oid)) AddTruncated(truncated, child, item);
    }

    /// <summary>A table that stays and refers to rows of the relation, or of the table that it is a partition of.</summary>
    private Relation? ReferencingOther(Relation relation, List<(Relation Relation, SqlSpan Span)> truncated)
    {
        var catalog = _names.Catalog;
        for (Relation? at = relation; at is not null; at = at.IsPartition && at.ParentOids.Count == 1 ? catalog.GetRelation(at.ParentOids[0]) : null)
        {
            foreach (var constraint in catalog.Constraints)
            {
                if (constraint is not { Kind: ConstraintKind.ForeignKey, IsInherited: false, IsNotEnforced: false } || constraint.ReferencedOid != at.Oid) continue;
                var stays = true;
                foreach (var other in truncated) stays &= other.Relation.Oid != constraint.RelationOid;
                if (stays && catalog.GetRelation(constraint.RelationOid) is { } referencing) return referencing;
            }
        }
        return null;
    }
}
