using System.Collections.Generic;
using DbImpact.PostgreSql.Binding;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;
using CastContext = DbImpact.PostgreSql.Catalog.CastContext;

namespace DbImpact.PostgreSql.Locking;

/// <summary>ALTER COLUMN … TYPE: whether the rows stay as they are (tablecmds.c, ATColumnChangeRequiresRewrite).</summary>
internal sealed partial class LockFinder
{
    private void AddTypeChange(Relation relation, string name, ColumnTypeAction change, bool isOnly)
    {
        if (relation.FindColumn(name) is not { } before || _after.GetRelation(relation.Oid)?.FindColumn(before.Ordinal) is not { } after) return;
        var cause = $"ALTER COLUMN {name} TYPE {TypeFormatter.Format(_after, after.Type)}";
        var needs = change.Using is { } value && !IsColumnItself(value, name) ? Rewriting.Always : RewritingOf(before.Type, after.Type);
        if (needs != Rewriting.Never)
        {
            AddWorkInAll(relation, isOnly, RowWorkKind.Rewrite, cause, change.Span,
                "add a column of the new type, fill it in parts, and exchange the two", needs == Rewriting.DependsOnTimeZone);
            AddReferences(relation, before, cause, change.Span, isChecked: true);
            return;
        }
        AddReferences(relation, before, cause, change.Span, isChecked: false);
        AddIndexesAnew(relation, before, after, cause, change.Span);
        AddChecksAnew(relation, before, after, cause, change.Span);
        if (isOnly) return;
        foreach (var child in Descendants(relation))
        {
            if (child.FindColumn(name) is not { } own) continue;
            AddIndexesAnew(child, own, after, cause, change.Span);
            AddChecksAnew(child, own, after, cause, change.Span);
        }
    }

    /// <summary>Foreign keys of the column are made anew, on both of their tables, and checked again where the values are others.</summary>
    private void AddReferences(Relation relation, Column column, string cause, SqlSpan span, bool isChecked)
    {
        foreach (var constraint in _before.Constraints)
        {
            if (constraint.Kind != ConstraintKind.ForeignKey || _before.GetRelation(constraint.RelationOid) is not { } referencing) continue;
            var isOwn = referencing.Oid == relation.Oid && Has(constraint.Columns);
            if (!isOwn && !(constraint.ReferencedOid == relation.Oid && Has(constraint.ReferencedColumns))) continue;
            Lock(isOwn ? _before.GetRelation(constraint.ReferencedOid) : referencing, LockMode.AccessExclusive);
            if (isChecked && constraint is { IsNotValid: false, IsNotEnforced: false })
                AddWork(referencing, RowWorkKind.Scan, $"{cause} checks the foreign key {constraint.Name} again", span);
        }

        bool Has(IReadOnlyList<int> ordinals)
        {
            foreach (var ordinal in ordinals)
                if (ordinal == column.Ordinal) return true;
            return false;
        }
    }

    private enum Rewriting
    {
        Never,
        Always,

        /// <summary>Between timestamp and timestamptz the bytes are the same where TimeZone is UTC.</summary>
        DependsOnTimeZone,
    }

    /// <summary>USING may name the column itself, which is no conversion.</summary>
    private static bool IsColumnItself(SqlExpression value, string name)
    {
        while (value is ParenthesizedExpression parenthesized) value = parenthesized.Operand;
        return value is ColumnReference { Name: { } column } && column.Name == name;
    }

    private Rewriting RewritingOf(TypeReference from, TypeReference to)
    {
        if (!from.IsKnown || !to.IsKnown) return Rewriting.Always;
        if (from.Oid == to.Oid) return NeedsNoLengthChange(from, to) ? Rewriting.Never : Rewriting.Always;
        if (HasChecks(to.Oid)) return Rewriting.Always;
        var (source, target) = (BaseOf(from), BaseOf(to));
        if (source.Oid == target.Oid) return NeedsNoLengthChange(source, target) ? Rewriting.Never : Rewriting.Always;
        if (source.Oid is BuiltInTypes.Timestamp or BuiltInTypes.Timestamptz && target.Oid is BuiltInTypes.Timestamp or BuiltInTypes.Timestamptz)
            return NeedsNoLengthChange(new TypeReference(target.Oid, source.Modifier), target) ? Rewriting.DependsOnTimeZone : Rewriting.Always;
        if (TypeRules.Of(_after).Coercion.FindPath(source.Oid, target.Oid, CastContext.Assignment) != CoercionPath.Relabel) return Rewriting.Always;
        // text to varchar(n) is the same type with a length that has to be kept.
        var isCharacters = IsCharacters(source.Oid) && IsCharacters(target.Oid);
        return NeedsNoLengthChange(new TypeReference(target.Oid, isCharacters ? source.Modifier : -1), target) ? Rewriting.Never : Rewriting.Always;
    }

    private static bool IsCharacters(int type) => type is BuiltInTypes.Text or BuiltInTypes.Varchar or BuiltInTypes.Bpchar;

    private TypeReference BaseOf(TypeReference type)
    {
        while (_after.GetType(type.Oid) is { Kind: TypeKind.Domain } domain) type = domain.BaseType;
        return type;
    }

    /// <summary>
    /// Whether the function that holds a value to its length is left out: never needed, or taken away by its support function
    /// (varchar_support, varbit_support, numeric_support, TemporalSimplify, interval_support).
    /// </summary>
    private static bool NeedsNoLengthChange(TypeReference from, TypeReference to)
    {
        if (to.Modifier < 0 || from.Modifier == to.Modifier) return true;
        switch (to.Oid)
        {
            case BuiltInTypes.Varchar or BuiltInTypes.Varbit:
                return from.Modifier >= 0 && from.Modifier <= to.Modifier;
            case BuiltInTypes.Numeric:
                if (from.Modifier < 0) return false;
                TypeModifier.SplitNumeric(from.Modifier, out var precision, out var scale);
                TypeModifier.SplitNumeric(to.Modifier, out var newPrecision, out var newScale);
                return scale == newScale && precision <= newPrecision;
            case BuiltInTypes.Timestamp or BuiltInTypes.Timestamptz or BuiltInTypes.Time or BuiltInTypes.Timetz:
                return to.Modifier >= MaximumSecondPrecision || (from.Modifier >= 0 && from.Modifier <= to.Modifier);
            default:
                return false;
        }
    }

    /// <summary>MAX_TIMESTAMP_PRECISION.</summary>
    private const int MaximumSecondPrecision = 6;

    /// <summary>An index is kept where its operator class stays the same (CheckIndexCompatible).</summary>
    private void AddIndexesAnew(Relation relation, Column before, Column after, string cause, SqlSpan span)
    {
        foreach (var index in _before.IndexesOf(relation.Oid))
            if (IsMadeAnew(index, before, after)) AddWork(relation, RowWorkKind.IndexBuild, cause + " makes the index " + index.Name + " anew", span);
    }

    /// <summary>One with an expression or a predicate always is.</summary>
    private bool IsMadeAnew(Catalog.Index index, Column before, Column after)
    {
        var isOf = index.Predicate is { } predicate && Uses(predicate, before.Name);
        var isPlain = index.Predicate is null;
        foreach (var key in index.Keys)
        {
            isPlain &= key.Expression is null;
            isOf |= key.Expression is { } expression ? Uses(expression, before.Name) : key.Ordinal == before.Ordinal;
        }
        if (!isOf || !isPlain) return isOf;
        return before.Collation != after.Collation
            || !ReferenceEquals(_before.FindDefaultOperatorClass(index.Method, before.Type.Oid), _after.FindDefaultOperatorClass(index.Method, after.Type.Oid));
    }

    /// <summary>Checks of the column are held against the rows again, as they are made anew.</summary>
    private void AddChecksAnew(Relation relation, Column before, Column after, string cause, SqlSpan span)
    {
        if (before.Type == after.Type) return;
        foreach (var constraint in _before.ConstraintsOf(relation.Oid))
        {
            if (constraint is { Kind: ConstraintKind.Check, IsNotValid: false, IsNotEnforced: false, Expression: { } text } && Uses(text, before.Name))
                AddWork(relation, RowWorkKind.Scan, cause + " holds the rows against " + constraint.Name + " again", span);
        }
    }

    private static bool Uses(string expression, string column)
    {
        var found = false;
        SqlParser.ParseExpression(new SqlText(expression), out _).Walk(node =>
        {
            found |= node is ColumnReference { Name: { } name } && name.Name == column;
            return !found;
        });
        return found;
    }
}
