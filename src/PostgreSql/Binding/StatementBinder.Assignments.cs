using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;
using CastContext = DbImpact.PostgreSql.Catalog.CastContext;

namespace DbImpact.PostgreSql.Binding;

/// <summary>Values given to columns and to parts of them (parse_target.c, transformAssignedExpr, transformAssignmentIndirection).</summary>
internal sealed partial class StatementBinder
{
    private const string RewriteHint = "You will need to rewrite or cast the expression.";

    private readonly struct AssignedValue(BoundExpression value, SqlExpression? syntax, SqlSpan span, int location)
    {
        public BoundExpression Value { get; } = value;

        public SqlExpression? Syntax { get; } = syntax;

        public SqlSpan Span { get; } = span;

        /// <summary>exprLocation.</summary>
        public int Location { get; } = location;
    }

    /// <param name="scope">Where the value stands.</param>
    /// <param name="target">The relation.</param>
    /// <param name="column">The column, and how it is written.</param>
    /// <param name="assigned">The value.</param>
    /// <param name="isCertain">False where the value may be another column's.</param>
    /// <param name="isInsert">Whether a new row gets it: of that the server tells no place.</param>
    private void AssignTo(Scope scope, ChangeTarget target, InsertColumn column, AssignedValue assigned, bool isCertain, bool isInsert)
    {
        var value = assigned.Value;
        if (column.Syntax is { Indirection.IsEmpty: false } syntax)
        {
            AssignToPart(scope, column.Column, syntax, assigned, isInsert);
            return;
        }
        NoteAssignment(value, target.Relation, column.Column);
        if (value.Kind == BoundExpressionKind.Default || TypeIn(value) == 0) return;
        if (column.Column is not { } found || TypeIn(found.Type) == 0 || !isCertain || Varies(assigned.Span))
        {
            Doubt(value);
            return;
        }
        if (TryCoerce(value, found.Type, CastContext.Assignment, assigned.Syntax) is not null) return;
        Report(
            BindingErrorKind.ValueDoesNotFit,
            "42804",
            assigned.Span,
            assigned.Location,
            $"column {Quote(found.Name)} is of type {Write(found.Type.Oid)} but expression is of type {Write(value.Type.Oid)}",
            RewriteHint,
            name: found.Name,
            relationOid: target.Relation?.Oid ?? 0);
    }

    private int TypeIn(TypeReference type) => TypeIn(BoundExpression.Of(type));

    /// <summary>The fields and subscripts after an assigned column's name.</summary>
    private void AssignToPart(Scope scope, Column? column, TargetColumn syntax, AssignedValue assigned, bool isInsert)
    {
        var type = column?.Type ?? TypeReference.Unknown;
        var position = syntax.Span.Start;
        var steps = syntax.Indirection;
        var name = syntax.Name.Name;
        var value = assigned.Value;
        if (value.Kind == BoundExpressionKind.Default)
        {
            var what = steps[0] is FieldSelection ? "a subfield" : "an array element";
            Report(BindingErrorKind.Other, "0A000", assigned.Span, position, $"cannot set {what} to DEFAULT");
            return;
        }
        var isSubscripted = false;
        for (var i = 0; i < steps.Count; i++)
        {
            if (steps[i] is FieldSelection field)
            {
                if (FindAssignedField(syntax, field.Name, name, type) is not { } found)
                {
                    Doubt(assigned.Value);
                    return;
                }
                type = found.Type;
                name = found.Name;
                isSubscripted = false;
                continue;
            }
            if (steps[i] is StarSelection)
            {
                // The grammar refuses it; it is here where a statement was not read to its end.
                Doubt(assigned.Value);
                return;
            }
            if (ServerVersion >= 14 && IsHashStore(TypeIn(type)))
            {
                var first = i;
                while (i < steps.Count && steps[i] is Subscript or Slice) i++;
                var key = BindHashStoreKey(steps, first, i--, syntax.Span, scope);
                type = key is null ? TypeReference.Unknown : TypeOf(BuiltInTypes.Text);
                isSubscripted = true;
                continue;
            }
            var container = TypeIn(type) != 0 ? ContainerOf(type, syntax.Span, isInsert ? -1 : position) : TypeReference.Unknown;
            var hasSlice = false;
            for (; i < steps.Count && steps[i] is Subscript or Slice; i++)
            {
                hasSlice |= steps[i] is Slice;
                BindSubscript(steps[i], container, scope);
            }
            i--;
            type = SubscriptedType(container, hasSlice);
            isSubscripted = true;
        }
        if (TypeIn(type) == 0) Doubt(value);
        if (TypeIn(value) == 0 || TypeIn(type) == 0 || TryCoerce(value, type, CastContext.Assignment, assigned.Syntax) is not null) return;
        var message = isSubscripted
            ? $"{(ServerVersion >= 14 ? "subscripted" : "array")} assignment to {Quote(name)} requires type {Write(type.Oid)} but expression is of type {Write(value.Type.Oid)}"
            : $"subfield {Quote(name)} is of type {Write(type.Oid)} but expression is of type {Write(value.Type.Oid)}";
        ReportType("42804", assigned.Span, position, message, RewriteHint);
    }

    private Column? FindAssignedField(TargetColumn syntax, Identifier field, string name, TypeReference type)
    {
        if (field.HasHole || TypeIn(type) == 0) return null;
        if (RowTypeOf(type) is not { } row)
        {
            var message = $"cannot assign to field {Quote(field.Name)} of column {Quote(name)} " +
                $"because its type {Write(type.Oid)} is not a composite type";
            ReportType("42804", field.Span, syntax.Span.Start, message);
            return null;
        }
        if (row.FindColumn(field.Name) is { } found)
        {
            AddWriteReference(field, row, found, ReferenceAccess.Update);
            return found;
        }
        if (row.ColumnsAreKnown) ReportMissingAssignedField(syntax, field, name, type, row);
        return null;
    }

    private void ReportMissingAssignedField(TargetColumn syntax, Identifier field, string name, TypeReference type, Relation row)
    {
        var message = $"cannot assign to field {Quote(field.Name)} of column {Quote(name)} " +
            $"because there is no such column in data type {Write(type.Oid)}";
        Report(
            BindingErrorKind.ColumnNotFound,
            "42703",
            field.Span,
            syntax.Span.Start,
            message,
            name: field.Name,
            relationOid: row.Oid,
            candidates: [ToScopeRelation(row.Name, row)]);
    }
}
