using System.Collections.Generic;
using System.Linq;
using DbImpact.PostgreSql.Binding;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;
using CastContext = DbImpact.PostgreSql.Catalog.CastContext;

namespace DbImpact.PostgreSql.Replay;

/// <summary>ALTER COLUMN … TYPE (tablecmds.c, ATPrepAlterColumnType, ATExecAlterColumnType), and what has to be made anew after it.</summary>
internal sealed partial class ReplaySession
{
    private void ChangeColumnType(Relation table, ColumnTypeAction action, bool isOnly)
    {
        if (table.Kind is not (RelationKind.Table or RelationKind.PartitionedTable or RelationKind.ForeignTable))
            throw new StatementException(SqlStates.WrongObjectType, $"\"{table.Name}\" is not a table, composite type, or foreign table", action.Span);
        if (table.FindColumn(action.Column!.Name) is { Identity: not IdentityKind.None } identity)
            RequireIdentityType(identity with { Type = ResolveColumnType(action.Type, action.Column) }, action.Span);
        RefuseTyped(table, "cannot alter column type of typed table", action.Column!.Span);
        var column = RequireUserColumn(table, action.Column!, "alter");
        if (column.Generated != GeneratedKind.None && action.Using is not null)
            throw new StatementException(
                SqlStates.InvalidColumnDefinition,
                "cannot specify USING when altering type of generated column",
                action.Column!.Span,
                $"Column \"{column.Name}\" is a generated column.");
        if (column.IsInherited)
            throw new StatementException(
                SqlStates.InvalidTableDefinition, $"cannot alter inherited column \"{column.Name}\"", action.Column!.Span);
        RefusePartitionKey(table, column, "alter", action.Column!.Span);
        var type = ResolveColumnType(action.Type, action.Column!);
        if (Catalog.GetType(table.TypeOid) is { } row) RefuseMemberOfItself(row, type, action.Type.Span);
        if (table.Kind != RelationKind.ForeignTable) RequireCast(table, column, type, action);
        foreach (var below in Below(table))
        {
            var child = Catalog.GetRelation(below)!;
            if (child.FindColumn(column.Name) is { IsInherited: true } part) RefusePartitionKey(child, part, "alter", action.Column!.Span);
            if (child.FindColumn(column.Name) is { } inherited) RequireOneParent(table, child, inherited, action.Column!.Span);
        }
        if (isOnly && Children(table).Count > 0)
            throw new StatementException(
                SqlStates.InvalidTableDefinition, $"type of inherited column \"{column.Name}\" must be changed in child tables too", action.Span);
        RequireDefaultCast(table, column, type, action.Span);
        RequireNoViewOn(table, column, action.Span);
        foreach (var below in Below(table))
        {
            var child = Catalog.GetRelation(below)!;
            if (child.FindColumn(column.Name) is not { } inherited) continue;
            RequireDefaultCast(child, inherited, type, action.Span);
            RequireNoViewOn(child, inherited, action.Span);
        }
        if (Catalog.GetType(table.TypeOid) is { } rowType)
        {
            if (table.Kind != RelationKind.PartitionedTable) RefuseUsedRow(rowType, action.Span);
        }
        ChangeType(table, column, type, CollationText(action.Collation, type));
        foreach (var oid in new List<int>([table.Oid, .. Below(table)]))
            RemakeParts(Catalog.GetRelation(oid)!, column, action.Span);
        RemakeChecksBelow(Catalog.GetRelation(table.Oid)!, column.Name);
    }

    /// <summary>A check that is made anew is made so in children, too: of one that is not valid theirs are not valid either.</summary>
    private void RemakeChecksBelow(Relation table, string column)
    {
        foreach (var check in Catalog.ConstraintsOf(table.Oid))
        {
            if (check is not { Kind: ConstraintKind.Check, IsNotValid: true, NoInherit: false } || !Uses(check.Expression, column)) continue;
            foreach (var oid in Below(table))
                if (Catalog.GetRelation(oid) is { } child && FindConstraint(child, check.Name) is { Kind: ConstraintKind.Check, IsInherited: true, IsNotValid: false } below)
                    _builder.Put(below with { IsNotValid = true });
        }
    }

    private Column RequireUserColumn(Relation table, Identifier name, string verb)
    {
        if (SystemColumns.Contains(name.Name) && table.FindColumn(name.Name) is null)
            throw new StatementException(SqlStates.FeatureNotSupported, $"cannot {verb} system column \"{name.Name}\"", name.Span);
        return RequireColumn(table, name);
    }

    /// <summary>A column that comes from a parent outside of the statement's reach keeps its type.</summary>
    private void RequireOneParent(Relation table, Relation child, Column column, SqlSpan span)
    {
        var all = Below(table);
        foreach (var parent in child.ParentOids)
        {
            if (parent == table.Oid || all.Contains(parent) || Catalog.GetRelation(parent)?.FindColumn(column.Name) is null) continue;
            throw new StatementException(
                SqlStates.InvalidTableDefinition, $"cannot alter inherited column \"{column.Name}\" of relation \"{child.Name}\"", span);
        }
    }

    private void RequireCast(Relation table, Column column, TypeReference type, ColumnTypeAction action)
    {
        var source = column.Type;
        if (action.Using is { } expression)
        {
            // It is read before any action is taken (ATPrepAlterColumnType): of columns that the statement drops, and with their old types.
            var bound = Check(expression, new DefinitionPlace(ExpressionKind.ColumnTransform) { Relation = _beforeAlter ?? table });
            if (bound.IsUntypedConstant) return;
            source = bound.Type;
        }
        if (CanAssign(source, type)) return;
        throw new StatementException(
            SqlStates.DatatypeMismatch,
            (action.Using is null ? "" : "result of USING clause for ") + $"column \"{column.Name}\" cannot be cast automatically to type "
            + TypeFormatter.Format(Catalog, new TypeReference(type.Oid)),
            action.Span);
    }

    /// <summary>Whether a value of the one type can be stored as the other; true where that is not certain.</summary>
    private bool CanAssign(TypeReference source, TypeReference target) =>
        !source.IsKnown || !target.IsKnown || source.Oid == target.Oid || !Catalog.OperatorsAreKnown || Catalog.HasUnknownExtension
        || TypeRules.Of(Catalog).Coercion.CanCoerce(source.Oid, target.Oid, CastContext.Assignment)
        || Catalog.MayHaveBuiltInCast(source.Oid, target.Oid, CastContext.Assignment);

    private void RequireDefaultCast(Relation table, Column column, TypeReference type, SqlSpan span)
    {
        if (column.Default is null || TypeOfDefault(table, column) is not { } source || CanAssign(source, type)) return;
        var what = column.Generated == GeneratedKind.None ? "default" : "generation expression";
        throw new StatementException(
            SqlStates.DatatypeMismatch,
            $"{what} for column \"{column.Name}\" cannot be cast automatically to type {TypeFormatter.Format(Catalog, new TypeReference(type.Oid))}",
            span);
    }

    /// <summary>The type of a default without what takes it for the column's type.</summary>
    private TypeReference? TypeOfDefault(Relation table, Column column)
    {
        var place = column.Generated == GeneratedKind.None
            ? new DefinitionPlace(ExpressionKind.ColumnDefault)
            : new DefinitionPlace(ExpressionKind.GeneratedColumn) { Relation = table };
        return BindStored(column.Default!, place) is { Errors.Count: 0 } bound ? bound.IsUntypedConstant ? column.Type : bound.Type : null;
    }

    /// <summary>A stored expression, as it is meant now; null where it cannot be read.</summary>
    private BoundDefinition? BindStored(string text, DefinitionPlace place) =>
        _stored.Parse(text, StoredTextKind.Expression) is SqlExpression expression
            ? Binder.Bind(expression, new SqlText(text), new BindingContext(Catalog) { SearchPath = [] }, place)
            : null;

    private void ChangeType(Relation table, Column column, TypeReference type, string? collation)
    {
        var settings = column.Settings is null ? null : (column.Settings with { Storage = null, Compression = null }).OrNull();
        PutColumn(table, column with { Type = type, Collation = collation, Settings = settings, Default = DefaultAfter(column, type), ChangedAt = Here });
        if (Catalog.GetRelation(column.SequenceOid) is { Sequence: { } options } sequence && column.Identity != IdentityKind.None && type.IsKnown)
            _builder.Put(sequence with { Sequence = Normalized(WithType(options, type)) });
        foreach (var child in Children(table))
            if (child.FindColumn(column.Name) is { } inherited) ChangeType(child, inherited, type, collation);
    }

    /// <summary>A default's constant was read as a value of the old type, and is cast to the new one.</summary>
    private string? DefaultAfter(Column column, TypeReference type)
    {
        if (column.Default is not { } text || column.Generated != GeneratedKind.None || column.Type.Oid == type.Oid || !column.Type.IsKnown) return column.Default;
        // Texts of all kinds are written the same.
        if (Catalog.GetType(column.Type.Oid)?.Category == 'S' && Catalog.GetType(type.Oid)?.Category == 'S') return text;
        return _stored.Parse(text, StoredTextKind.Expression) is StringConstant ? text + "::" + TypeFormatter.FormatQualified(Catalog, column.Type) : text;
    }

    /// <summary>ATPostAlterTypeCleanup: indexes and constraints of the column are made anew, and have to be possible for the new type.</summary>
    private void RemakeParts(Relation table, Column before, SqlSpan span)
    {
        if (table.FindColumn(before.Name) is not { } column || HasGaps()) return;
        foreach (var index in Catalog.IndexesOf(table.Oid))
        {
            if (!UsesColumn(index, column)) continue;
            foreach (var key in index.Keys)
                if (key.Expression is { } expression) Rebind(expression, new DefinitionPlace(ExpressionKind.IndexExpression) { Relation = table });
            if (index.Predicate is { } predicate) Rebind(predicate, new DefinitionPlace(ExpressionKind.IndexPredicate) { Relation = table, Condition = "WHERE" });
        }
        // Parse analysis of all of them comes before the first is made.
        foreach (var index in Catalog.IndexesOf(table.Oid))
            foreach (var key in index.Keys)
            {
                if (key.Expression is not null || key.Ordinal != column.Ordinal) continue;
                if (key.OperatorClass is { } kept) RequireAcceptance(kept, index.Method, column.Type, span);
                else RequireOperatorClass(index.Method, column.Type, span);
            }
        foreach (var constraint in Catalog.ConstraintsOf(table.Oid))
        {
            if (constraint.Kind == ConstraintKind.Check && constraint.Expression is { } check && Uses(check, column.Name))
                Rebind(check, new DefinitionPlace(ExpressionKind.CheckConstraint) { Relation = table, Condition = "CHECK" });
            if (constraint.Kind == ConstraintKind.ForeignKey && Contains(constraint.Columns, column.Ordinal)) Recheck(constraint, before.Type.Oid != column.Type.Oid);
        }
        foreach (var key in ForeignKeysTo(table.Oid))
            if (Contains(key.ReferencedColumns, column.Ordinal)) Recheck(key, isValidated: false);

        void Rebind(string text, DefinitionPlace place)
        {
            if (BindStored(text, place) is not { } bound) return;
            if (bound.Errors is { Count: > 0 } errors)
            {
                if (!IsTakenAsItIs(text, before.Type)) return;
                throw new StatementException(errors[0].SqlState, errors[0].Message, span, errors[0].Detail, errors[0].Hint);
            }
            if (bound.IsMutable && place.Kind is ExpressionKind.IndexExpression or ExpressionKind.IndexPredicate)
                throw new StatementException(
                    SqlStates.InvalidObjectDefinition,
                    $"functions in index {(place.Kind == ExpressionKind.IndexExpression ? "expression" : "predicate")} must be marked IMMUTABLE",
                    span);
        }

        void Recheck(Constraint key, bool isValidated)
        {
            if (Catalog.GetRelation(key.RelationOid) is { } from && Catalog.GetRelation(key.ReferencedOid) is { } to)
                CheckKeyTypes(from, key.Columns, to, key.ReferencedColumns, key.Name, key.IsTemporal, isValidated && !key.IsNotValid, span);
        }
    }

    /// <summary>
    /// Whether the server keeps the expression as it is written, without a cast of the column that holds for any type: of a type that operators
    /// take itself, and beside nothing that has another.
    /// </summary>
    private bool IsTakenAsItIs(string expression, TypeReference type)
    {
        var isInteger = type.Oid is BuiltInTypes.Int4 or BuiltInTypes.Int8;
        if (!isInteger && type.Oid is not (BuiltInTypes.Text or BuiltInTypes.Bool or BuiltInTypes.Numeric or BuiltInTypes.Float8 or BuiltInTypes.Uuid
            or BuiltInTypes.Date or BuiltInTypes.Timestamp or BuiltInTypes.Timestamptz or BuiltInTypes.Jsonb or BuiltInTypes.Bpchar or BuiltInTypes.Bit
            or BuiltInTypes.Bytea)) return false;
        if (_stored.Columns(expression).Count > 1 || _stored.Parse(expression, StoredTextKind.Expression) is not SqlExpression tree) return false;
        var isAsIs = true;
        if (type.Oid is BuiltInTypes.Bpchar or BuiltInTypes.Bit or BuiltInTypes.Bytea) return IsOfLengths(tree);
        tree.Walk(node =>
        {
            isAsIs &= node is not (StringConstant or CastExpression) && !(isInteger && node is NumericConstant number && !number.Text.All(char.IsDigit));
            return isAsIs;
        });
        return isAsIs;
    }

    /// <summary>Whether of the column only its length counts, which each of these types has a function for.</summary>
    private static bool IsOfLengths(SqlExpression tree)
    {
        int columns = 0, lengths = 0;
        tree.Walk(node =>
        {
            if (node is ColumnReference) columns++;
            if (node is FunctionCall { Arguments.Count: 1 } call && call.Arguments[0] is ColumnReference && call.Name.Name.Name is "length" or "octet_length") lengths++;
            return true;
        });
        return columns == lengths;
    }

    /// <summary>ATPostAlterTypeCleanup does not rebuild views.</summary>
    private void RequireNoViewOn(Relation table, Column column, SqlSpan span)
    {
        foreach (var view in ViewsUsing(table.Oid, column.Ordinal))
        {
            throw new StatementException(
                SqlStates.FeatureNotSupported,
                "cannot alter type of a column used by a view or rule",
                span,
                $"rule _RETURN on view {NameOf(view)} depends on column \"{column.Name}\"");
        }
        foreach (var trigger in Catalog.TriggersOf(table.Oid))
        {
            if (ColumnsIn(trigger, column.Name).Count > 0)
                throw new StatementException(
                    SqlStates.FeatureNotSupported,
                    "cannot alter type of a column used in a trigger definition",
                    span,
                    $"trigger {trigger.Name} on table {NameOf(table)} depends on column \"{column.Name}\"");
        }
        foreach (var other in table.Columns)
        {
            if (other.Generated == GeneratedKind.None || !Uses(other.Default, column.Name)) continue;
            throw new StatementException(
                Catalog.ServerVersion < 15 ? SqlStates.SyntaxError : SqlStates.FeatureNotSupported,
                "cannot alter type of a column used by a generated column",
                span,
                $"Column \"{column.Name}\" is used by generated column \"{other.Name}\".");
        }
    }
}
