using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding;

/// <summary>
/// Whether ON CONFLICT names a unique index of the table. PostgreSQL asks when it plans the statement, PREPARE does not (plancat.c,
/// infer_arbiter_indexes; execIndexing.c, ExecCheckIndexConstraints).
/// </summary>
internal sealed partial class StatementBinder
{
    private const string NoArbiter = "there is no unique or exclusion constraint matching the ON CONFLICT specification";

    private void CheckArbiter(OnConflictClause conflict, ChangeTarget target, List<BoundExpression> elements, bool givesRows)
    {
        if (target.Relation is not { ColumnsAreKnown: true } relation || !target.ColumnsAreKnown) return;
        if (HasHole(conflict.Span) || Varies(conflict.Span) || OptionalGroupOf(conflict.Span) >= 0) return;
        if (conflict.Constraint is { } name)
        {
            CheckConstraintArbiter(conflict, name, relation, givesRows);
            return;
        }
        if (conflict.Elements.IsEmpty)
        {
            if (givesRows && !conflict.IsUpdate) RefuseDeferrable(relation, constraint: null, conflict.Span);
            return;
        }
        var wanted = new List<ArbiterElement>(elements.Count);
        for (var i = 0; i < elements.Count; i++)
        {
            if (elements[i].Row is not null || (elements[i].Column is { Base: null })) return;
            wanted.Add(new ArbiterElement(conflict.Elements[i], elements[i].Column?.Base?.Ordinal ?? 0));
        }
        if (OnBaseTable(ref relation, wanted) is false) return;
        var span = ElementsSpan(conflict);
        var matched = new List<Index>();
        foreach (var index in _names.Catalog.IndexesOf(relation.Oid))
        {
            var match = Match(conflict, relation, index, wanted);
            if (match is null) return;
            if (match.Value) matched.Add(index);
        }
        if (matched.Count == 0)
        {
            ReportArbiter("42P10", span, NoArbiter, relation);
            return;
        }
        if (!givesRows || HasRowTriggers(relation)) return;
        foreach (var index in matched)
            if (_names.Catalog.GetConstraint(index.ConstraintOid) is { IsDeferrable: true }) ReportDeferrable(span, relation);
    }

    /// <summary>What the clause asks of an index: a column, or an expression where there is none.</summary>
    private readonly struct ArbiterElement(IndexElement syntax, int ordinal)
    {
        public IndexElement Syntax { get; } = syntax;

        public int Ordinal { get; } = ordinal;
    }

    /// <summary>Through an updatable view the clause is about the table under it.</summary>
    /// <returns>False where that is not known.</returns>
    private bool OnBaseTable(ref Relation relation, List<ArbiterElement> elements)
    {
        while (relation.Kind == RelationKind.View)
        {
            var shape = ShapeOf(relation);
            if (!shape.IsKnown || shape.Refusal is not null) return false;
            if (_names.GetRelation(shape.BaseOid) is not { ColumnsAreKnown: true } @base || _names.Catalog.TriggersOf(relation.Oid).Count > 0) return false;
            for (var i = 0; i < elements.Count; i++)
            {
                // An expression over the view's columns is one over the table's, under other names.
                if (elements[i].Ordinal <= 0 || shape.Columns[elements[i].Ordinal - 1].Ordinal is 0) return false;
                elements[i] = new ArbiterElement(elements[i].Syntax, shape.Columns[elements[i].Ordinal - 1].Ordinal);
            }
            relation = @base;
        }
        return true;
    }

    /// <summary>Whether the index is one that the clause means; null where that is not certain.</summary>
    private bool? Match(OnConflictClause conflict, Relation relation, Index index, List<ArbiterElement> wanted)
    {
        if (!index.IsUnique || !index.IsValid || _names.Catalog.GetConstraint(index.ConstraintOid) is { IsTemporal: true }) return false;
        var keys = new HashSet<int>();
        var expressions = new List<HashSet<string>>();
        foreach (var key in index.Keys)
        {
            if (key.Ordinal > 0) keys.Add(key.Ordinal);
            else if (ColumnsIn(key.Expression) is { } columns) expressions.Add(columns);
            else return null;
        }
        var columnsWanted = new HashSet<int>();
        var expressionsWanted = new List<HashSet<string>>();
        foreach (var element in wanted)
        {
            if (element.Ordinal != 0) columnsWanted.Add(element.Ordinal);
            else expressionsWanted.Add(ColumnsIn(element.Syntax.Expression));
        }
        if (!keys.SetEquals(columnsWanted) || !AreMatched(expressionsWanted, expressions) || !AreMatched(expressions, expressionsWanted)) return false;
        var isCertain = expressions.Count == 0;
        foreach (var element in wanted)
        {
            isCertain &= element.Syntax.OperatorClass is null;
            if (element.Syntax.Collation is not { } collation) continue;
            if (MayHaveCollation(relation, index, element.Ordinal, collation)) isCertain = false;
            else if (element.Ordinal != 0) return false;
        }
        if (index.Predicate is null) return isCertain ? true : null;
        return conflict.ElementsWhere is null ? false : null;
    }

    private static bool AreMatched(List<HashSet<string>> each, List<HashSet<string>> by)
    {
        foreach (var item in each)
            if (!by.Exists(item.SetEquals)) return false;
        return true;
    }

    /// <summary>Whether a key on that column may have that collation; only those of different names certainly differ.</summary>
    private bool MayHaveCollation(Relation relation, Index index, int ordinal, QualifiedName wanted)
    {
        foreach (var key in index.Keys)
        {
            if (key.Ordinal != ordinal) continue;
            var column = relation.FindColumn(ordinal);
            var text = key.Collation ?? column?.Collation;
            if (text is null)
            {
                if (column?.Type.Oid is not (BuiltInTypes.Text or BuiltInTypes.Varchar or BuiltInTypes.Bpchar)) return true;
                text = "\"default\"";
            }
            if (text.EndsWith(Identifiers.Quote(wanted.Name.Name), System.StringComparison.Ordinal)) return true;
        }
        return false;
    }

    private HashSet<string>? ColumnsIn(string? stored)
    {
        if (stored is null) return null;
        var expression = SqlParser.ParseExpression(new SqlText(stored), out var error, new ParserOptions { ServerVersion = ServerVersion });
        return error is null ? ColumnsIn(expression) : null;
    }

    /// <summary>The names of the columns that an expression over one table uses.</summary>
    private static HashSet<string> ColumnsIn(SqlExpression expression)
    {
        var found = new HashSet<string>(System.StringComparer.Ordinal);
        Walk(expression);
        return found;

        void Walk(SqlNode node)
        {
            System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
            if (node is ColumnReference { Names: { IsEmpty: false } names }) found.Add(names[names.Count - 1].Name);
            else node.ForEachChild(Walk);
        }
    }

    private void CheckConstraintArbiter(OnConflictClause conflict, Identifier name, Relation relation, bool givesRows)
    {
        foreach (var constraint in _names.Catalog.ConstraintsOf(relation.Oid))
        {
            if (!Same(constraint.Name, name.Name)) continue;
            if (constraint.Kind is not (ConstraintKind.PrimaryKey or ConstraintKind.Unique or ConstraintKind.Exclusion))
                ReportArbiter("42809", name.Span, "constraint in ON CONFLICT clause has no associated index", relation);
            else if (conflict.IsUpdate && (constraint.Kind == ConstraintKind.Exclusion || constraint.IsTemporal))
                ReportArbiter("42809", name.Span, "ON CONFLICT DO UPDATE not supported with exclusion constraints", relation);
            else if (givesRows) RefuseDeferrable(relation, constraint, name.Span);
        }
    }

    /// <summary>The executor refuses it for the first row. A trigger may keep every row from being inserted.</summary>
    private void RefuseDeferrable(Relation relation, Constraint? constraint, SqlSpan span)
    {
        if (relation.Kind != RelationKind.Table || HasRowTriggers(relation)) return;
        foreach (var item in constraint is null ? _names.Catalog.ConstraintsOf(relation.Oid) : [constraint])
        {
            if (!item.IsDeferrable || item.Kind is not (ConstraintKind.PrimaryKey or ConstraintKind.Unique or ConstraintKind.Exclusion)) continue;
            ReportDeferrable(span, relation);
            return;
        }
    }

    private void ReportDeferrable(SqlSpan span, Relation relation) =>
        ReportArbiter("55000", span, "ON CONFLICT does not support deferrable unique constraints/exclusion constraints as arbiters", relation);

    private bool HasRowTriggers(Relation relation)
    {
        foreach (var trigger in _names.Catalog.TriggersOf(relation.Oid))
            if (trigger.ChangesInsertedRow) return true;
        return false;
    }

    private void ReportArbiter(string sqlState, SqlSpan span, string message, Relation relation) => _executionErrors.Add(new BindingError
    {
        Kind = BindingErrorKind.ConflictTargetNotFound,
        SqlState = sqlState,
        Span = span,
        Position = -1,
        Message = message,
        RelationOid = relation.Oid,
    });
}
