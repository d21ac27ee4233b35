using System;
using DbImpact.PostgreSql.Binding;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Replay;

/// <summary>Defaults, checks, generated columns and keys: the expressions of a definition, held against the catalog (heap.c, cookDefault).</summary>
internal sealed partial class ReplaySession
{
    private bool _isFromServer;

    /// <summary>An expression of a definition; its first error is the statement's.</summary>
    private BoundDefinition Check(SqlExpression expression, DefinitionPlace place)
    {
        if (_isFromServer) return new BoundDefinition { Type = TypeReference.Unknown };
        var bound = Binder.Bind(expression, _text, new BindingContext(Catalog) { SearchPath = BinderPath() }, place);
        if (bound.Errors.Count > 0 && !HasGaps())
        {
            throw Raised(bound.Errors[0]);
        }
        return bound;
    }

    /// <summary>An error of the binder, at the place where PostgreSQL points.</summary>
    private static StatementException Raised(BindingError error) => new(
        error.SqlState,
        error.Message,
        error.Position < 0 ? error.Span : SqlSpan.FromBounds(error.Position, Math.Max(error.Position, error.Span.End)),
        error.Detail,
        error.Hint);

    /// <summary>Whether a statement before was not understood: what an expression names may be what that made.</summary>
    private bool HasGaps()
    {
        foreach (var problem in _problems)
            if (problem.Kind == ReplayProblemKind.NotUnderstood) return true;
        return false;
    }

    private string CheckCondition(Relation table, SqlExpression expression, ExpressionKind kind, string construct)
    {
        Check(expression, new DefinitionPlace(kind) { Relation = table, Condition = construct });
        return Store(expression, table);
    }

    /// <summary>A column's default. DEFAULT NULL is none, except where a length has to be applied to the NULL (AddRelationNewConstraints).</summary>
    private string? StoreDefault(SqlExpression expression, TypeReference type, string column)
    {
        Check(expression, new DefinitionPlace(ExpressionKind.ColumnDefault) { Target = type, Column = column });
        var bare = expression;
        while (bare is ParenthesizedExpression parenthesized) bare = parenthesized.Operand;
        if (bare is CastExpression { Operand: NullConstant } cast && Resolve(cast.Type) is { IsKnown: true } written && new TypeReference(type.Oid) == written)
            bare = cast.Operand;
        return bare is NullConstant ? NullOf(type) : Store(expression);
    }

    /// <summary>What is kept of a NULL that is taken for the type: nothing, or the cast that PostgreSQL leaves at it (coerce_type_typmod).</summary>
    private string? NullOf(TypeReference type)
    {
        var isDomain = false;
        while (Catalog.GetType(type.Oid) is { Kind: TypeKind.Domain } domain)
        {
            isDomain = true;
            type = domain.BaseType;
        }
        var element = Catalog.GetType(type.Oid) is { Kind: TypeKind.Array } array ? array.ElementOid : type.Oid;
        var hasLength = type.Modifier >= 0 && element is BuiltInTypes.Bpchar or BuiltInTypes.Varchar or BuiltInTypes.Numeric or BuiltInTypes.Bit
            or BuiltInTypes.Varbit or BuiltInTypes.Time or BuiltInTypes.Timetz or BuiltInTypes.Timestamp or BuiltInTypes.Timestamptz;
        return isDomain || (type.Modifier >= 0 && hasLength) ? "NULL::" + TypeFormatter.Format(Catalog, new TypeReference(type.Oid), []) : null;
    }

    /// <summary>Puts the defaults and generation expressions that waited until all columns were there.</summary>
    private void PutDefaults(TableDraft draft, Relation table)
    {
        foreach (var pending in draft.Defaults)
        {
            table = Catalog.GetRelation(table.Oid)!;
            if (table.FindColumn(pending.Column) is not { } column) continue;
            if (pending.IsGenerated)
            {
                CheckGenerated(table, column, pending.Expression);
                PutColumn(table, column with { Default = Store(pending.Expression, table) });
            }
            else PutColumn(table, column with { Default = StoreDefault(pending.Expression, column.Type, column.Name) });
        }
    }

    /// <summary>cookDefault: what the expression is made of comes before the type that it has.</summary>
    private void CheckGenerated(Relation table, Column column, SqlExpression expression)
    {
        if (_isFromServer) return;
        var place = new DefinitionPlace(ExpressionKind.GeneratedColumn) { Relation = table, Target = column.Type, Column = column.Name };
        var bound = Binder.Bind(expression, _text, new BindingContext(Catalog) { SearchPath = BinderPath() }, place);
        var error = bound.Errors.Count > 0 && !HasGaps() ? bound.Errors[0] : null;
        if (error is not null && error.SqlState != SqlStates.DatatypeMismatch) throw Raised(error);
        RequireGenerable(table, expression, bound);
        if (error is not null) throw Raised(error);
    }

    /// <summary>check_nested_generated: a generated column is not made of another, nor of the whole row.</summary>
    private static void RequireGenerable(Relation table, SqlExpression expression, BoundDefinition bound)
    {
        foreach (var reference in bound.References)
        {
            if (reference.Kind != ReferenceKind.Column || reference.RelationOid != table.Oid) continue;
            if (table.FindColumn(reference.ColumnOrdinal) is not { Generated: not GeneratedKind.None } other) continue;
            throw new StatementException(
                SqlStates.InvalidObjectDefinition,
                $"cannot use generated column \"{other.Name}\" in column generation expression",
                expression.Span.Contains(reference.Span) ? reference.Span : expression.Span,
                "A generated column cannot reference another generated column.");
        }
        if (bound.IsMutable)
            throw new StatementException(SqlStates.InvalidObjectDefinition, "generation expression is not immutable", expression.Span);
    }
}
