using System.Collections.Generic;
using DbImpact.PostgreSql.Binding;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Replay;

/// <summary>ALTER TYPE … RENAME VALUE in what the catalog keeps as text: PostgreSQL keeps the label's OID there.</summary>
internal sealed partial class ReplaySession
{
    private void RenameLabelInTexts(SqlType type, string oldLabel, string newLabel)
    {
        var label = new RenamedLabel(this, type.Oid, oldLabel, newLabel);
        foreach (var relation in new List<Relation>(Catalog.Relations))
        {
            if (relation.IsBuiltIn) continue;
            var columns = new List<Column>();
            var isChanged = false;
            foreach (var column in relation.Columns)
            {
                var place = column.Generated == GeneratedKind.None
                    ? new DefinitionPlace(ExpressionKind.ColumnDefault)
                    : new DefinitionPlace(ExpressionKind.GeneratedColumn) { Relation = relation };
                var text = label.InExpression(column.Default, place, label.Is(column.Type));
                isChanged |= text != column.Default;
                columns.Add(text == column.Default ? column : column with { Default = text });
            }
            var query = label.InQuery(relation);
            if (isChanged || query != relation.Query) _builder.Put(relation with { Columns = columns.ToArray(), Query = query });
        }
        foreach (var constraint in new List<Constraint>(Catalog.Constraints))
        {
            if (constraint.Expression is not { } check || Catalog.GetRelation(constraint.RelationOid) is not { } table) continue;
            var text = label.InExpression(check, new DefinitionPlace(ExpressionKind.CheckConstraint) { Relation = table, Condition = "CHECK" });
            if (text != check) _builder.Put(constraint with { Expression = text });
        }
        foreach (var index in new List<Catalog.Index>(Catalog.Indexes)) RenameLabelIn(index, label);
        foreach (var policy in new List<Policy>(Catalog.Policies))
        {
            if (Catalog.GetRelation(policy.RelationOid) is not { } table) continue;
            var place = new DefinitionPlace(ExpressionKind.Policy) { Relation = table };
            string? visible = label.InExpression(policy.Using, place), check = label.InExpression(policy.Check, place);
            if (visible != policy.Using || check != policy.Check) _builder.Put(policy with { Using = visible, Check = check });
        }
        foreach (var domain in new List<SqlType>(Catalog.Types))
        {
            if (domain.Kind != TypeKind.Domain || domain.Default is not { } @default) continue;
            var text = label.InExpression(@default, new DefinitionPlace(ExpressionKind.ColumnDefault), label.Is(domain.BaseType));
            if (text != @default) _builder.Put(domain with { Default = text });
        }
        foreach (var routine in new List<Routine>(Catalog.Routines)) RenameLabelIn(routine, label);
    }

    private void RenameLabelIn(Catalog.Index index, RenamedLabel label)
    {
        if (Catalog.GetRelation(index.RelationOid) is not { } table) return;
        var predicate = label.InExpression(index.Predicate, new DefinitionPlace(ExpressionKind.IndexPredicate) { Relation = table, Condition = "WHERE" });
        var isChanged = predicate != index.Predicate;
        var keys = new List<IndexKey>();
        foreach (var key in index.Keys)
        {
            var text = label.InExpression(key.Expression, new DefinitionPlace(ExpressionKind.IndexExpression) { Relation = table });
            isChanged |= text != key.Expression;
            keys.Add(key with { Expression = text });
        }
        if (isChanged) _builder.Put(index with { Keys = keys, Predicate = predicate });
    }

    private void RenameLabelIn(Routine routine, RenamedLabel label)
    {
        if (routine.IsBuiltIn) return;
        var arguments = new List<RoutineArgument>();
        var isChanged = false;
        foreach (var argument in routine.Arguments)
        {
            var text = label.InExpression(argument.Default, new DefinitionPlace(ExpressionKind.ColumnDefault), label.Is(argument.Type));
            isChanged |= text != argument.Default;
            arguments.Add(text == argument.Default ? argument : argument with { Default = text });
        }
        if (isChanged) _builder.Put(routine with { Arguments = arguments });
    }

    /// <summary>A label with its new name, and where a text means it: as a value of the type, beside one, or cast to it.</summary>
    private sealed class RenamedLabel(ReplaySession session, int typeOid, string oldLabel, string newLabel)
    {
        /// <summary>Whether it is the enum, or a domain over it.</summary>
        public bool Is(TypeReference type)
        {
            for (var oid = type.Oid; session.Catalog.GetType(oid) is { } found; oid = found.BaseType.Oid)
            {
                if (oid == typeOid) return true;
                if (found.Kind != TypeKind.Domain) return false;
            }
            return false;
        }

        public string? InExpression(string? text, DefinitionPlace place, bool isValue = false)
        {
            if (!MayHave(text) || session._stored.Parse(text!, StoredTextKind.Expression) is not SqlExpression expression) return text;
            if (isValue && IsLabel(expression)) return TextEdit.Apply(text!, [Edit(expression)]);
            return Renamed(text!, expression, session.BindStored(text!, place)?.References ?? []);
        }

        public string? InQuery(Relation view) =>
            !MayHave(view.Query) || session._stored.Parse(view.Query!, StoredTextKind.Query) is not { } tree
                ? view.Query
                : Renamed(view.Query!, tree, session.BoundQuery(view)?.References ?? []);

        private bool MayHave(string? text) => text is not null && text.IndexOf(oldLabel.Replace("'", "''"), System.StringComparison.Ordinal) >= 0;

        private string Renamed(string text, SqlNode tree, IReadOnlyList<BoundReference> references)
        {
            var columns = new HashSet<int>();
            foreach (var reference in references)
                if (reference.Kind == ReferenceKind.Column && session.Catalog.GetRelation(reference.RelationOid)?.FindColumn(reference.ColumnOrdinal) is { } column && Is(column.Type))
                    columns.Add(reference.Span.End);
            var edits = new List<TextEdit>();
            tree.Walk(node =>
            {
                switch (node)
                {
                    case CastExpression cast when IsLabel(cast.Operand) && IsEnum(cast.Type): edits.Add(Edit(cast.Operand)); break;
                    case BinaryExpression binary: AddBeside([binary.Left, binary.Right]); break;
                    case InListExpression list: AddBeside([list.Operand, .. list.Items]); break;
                    case BetweenExpression between: AddBeside([between.Operand, between.Lower, between.Upper]); break;
                    case CaseExpression { Operand: { } operand } choice:
                        var values = new List<SqlExpression> { operand };
                        foreach (var when in choice.Whens) values.Add(when.Condition);
                        AddBeside(values);
                        break;
                }
                return true;
            });
            return edits.Count == 0 ? text : TextEdit.Apply(text, edits);

            void AddBeside(List<SqlExpression> values)
            {
                if (!values.Exists(value => value is ColumnReference && columns.Contains(value.Span.End) || value is CastExpression cast && IsEnum(cast.Type))) return;
                foreach (var value in values)
                    if (IsLabel(value)) edits.Add(Edit(value));
            }
        }

        private bool IsEnum(TypeName type)
        {
            if (type.HasHole || type.IsArray || type.IsPercentType || type.Name.Schema is not { } schema) return false;
            return session.Catalog.FindSchema(schema.Name) is { } found && session.Catalog.FindType(found.Oid, type.Name.Name.Name) is { } named && Is(new TypeReference(named.Oid));
        }

        private bool IsLabel(SqlExpression value) => value is StringConstant { HasHole: false } constant && constant.Value == oldLabel;

        private TextEdit Edit(SqlExpression value) => new(value.Span, Identifiers.QuoteLiteral(newLabel));
    }
}
