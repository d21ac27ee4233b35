using System;
using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding;

/// <summary>
/// Binds the expressions that ALTER TABLE and CREATE INDEX give a table as it stands: checks, defaults, generated columns, the conditions of
/// indexes (heap.c, cookConstraint and cookDefault; indexcmds.c, CheckPredicate). Nothing else of the statement is judged: whether the table
/// has the column or a constraint of that name already, for one.
/// </summary>
public static class DefinitionBinder
{
    private const string InvalidObjectDefinition = "42P17";

    private const string DatatypeMismatch = "42804";

    private const string FeatureNotSupported = "0A000";

    /// <summary>Never throws for any statement.</summary>
    /// <param name="statement">As the parser read it.</param>
    /// <param name="text">What it was read from.</param>
    /// <param name="context">The database and the session.</param>
    /// <param name="table">The table that the statement is for, whatever it calls it.</param>
    /// <param name="isIncomplete">As in <see cref="Binder.Bind(SqlStatement, SqlText, BindingContext, bool)"/>.</param>
    public static BoundStatement Bind(SqlStatement statement, SqlText text, BindingContext context, Relation table, bool isIncomplete = false)
    {
        if (statement is null) throw new ArgumentNullException(nameof(statement));
        if (text is null) throw new ArgumentNullException(nameof(text));
        if (context is null) throw new ArgumentNullException(nameof(context));
        if (table is null) throw new ArgumentNullException(nameof(table));
        var references = new List<BoundReference>();
        var errors = new List<BindingError>();
        var uncertainties = new List<Uncertainty>();
        foreach (var (expression, place) in ExpressionsOf(statement, table))
        {
            var bound = Binder.Bind(expression, text, context, place);
            references.AddRange(bound.References);
            uncertainties.AddRange(bound.Uncertainties);
            errors.AddRange(ErrorsOf(bound, expression, place));
        }
        if (isIncomplete)
        {
            errors.Clear();
            uncertainties.Add(new Uncertainty(UncertaintyKind.NotUnderstood, statement.Span, "not all of the statement could be read"));
        }
        references.Sort(static (a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return new BoundStatement { Statement = statement, Text = text, References = references, Errors = errors, Uncertainties = uncertainties };
    }

    private static IEnumerable<(SqlExpression Expression, DefinitionPlace Place)> ExpressionsOf(SqlStatement statement, Relation table)
    {
        if (statement is CreateIndexStatement { Where: { } predicate })
            yield return (predicate, new DefinitionPlace(ExpressionKind.IndexPredicate) { Relation = table, Condition = "WHERE" });
        if (statement is not AlterTableStatement alter) yield break;
        foreach (var action in alter.Actions)
        {
            switch (action)
            {
                case AddConstraintAction { Constraint: CheckConstraint check }:
                    yield return (check.Expression, new DefinitionPlace(ExpressionKind.CheckConstraint) { Relation = table, Condition = "CHECK" });
                    break;
                case ColumnDefaultAction { Default: { } value, Column: { } column }:
                    yield return (value, PlaceOf(ExpressionKind.ColumnDefault, null, column));
                    break;
                case AddColumnAction { Column: var added }:
                    foreach (var constraint in added.Constraints)
                    {
                        if (constraint is GeneratedConstraint generated)
                            yield return (generated.Expression, PlaceOf(ExpressionKind.GeneratedColumn, table, added.Name));
                    }
                    break;
            }
        }

        DefinitionPlace PlaceOf(ExpressionKind kind, Relation? seen, Identifier column) => new(kind)
        {
            Relation = seen,
            Target = table.FindColumn(column.Name)?.Type ?? TypeReference.Unknown,
            Column = column.Name,
        };
    }

    /// <summary>What the expression is made of comes before the type that it has (cookDefault).</summary>
    private static IEnumerable<BindingError> ErrorsOf(BoundDefinition bound, SqlExpression expression, DefinitionPlace place)
    {
        foreach (var error in bound.Errors)
            if (error.SqlState != DatatypeMismatch || place.Kind != ExpressionKind.GeneratedColumn) yield return error;
        if (bound.Errors.Count == 0 && RefusalOf(bound, place.Kind) is { } refusal)
        {
            yield return new BindingError
            {
                Kind = BindingErrorKind.Other,
                SqlState = refusal.SqlState,
                Span = expression.Span,
                Position = -1,
                Message = refusal.Message,
            };
        }
        foreach (var error in bound.Errors)
            if (error.SqlState == DatatypeMismatch && place.Kind == ExpressionKind.GeneratedColumn) yield return error;
    }

    /// <summary>What PostgreSQL says of an expression that is right and may not stand there: it need not give the same every time, for one.</summary>
    private static (string SqlState, string Message)? RefusalOf(BoundDefinition bound, ExpressionKind kind) => kind switch
    {
        ExpressionKind.IndexPredicate when bound.IsMutable => (InvalidObjectDefinition, "functions in index predicate must be marked IMMUTABLE"),
        ExpressionKind.IndexPredicate when UsesSystemColumn(bound) => (FeatureNotSupported, "index creation on system columns is not supported"),
        ExpressionKind.GeneratedColumn when bound.IsMutable => (InvalidObjectDefinition, "generation expression is not immutable"),
        _ => null,
    };

    private static bool UsesSystemColumn(BoundDefinition bound)
    {
        foreach (var reference in bound.References)
            if (reference is { Kind: ReferenceKind.Column, ColumnOrdinal: < 0 }) return true;
        return false;
    }
}
