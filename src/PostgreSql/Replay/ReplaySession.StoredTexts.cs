using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Replay;

/// <summary>Turns expressions and queries of a statement into texts that the catalog keeps.</summary>
internal sealed partial class ReplaySession
{
    private readonly StoredTexts _stored;
    private TokenList? _tokens;

    /// <summary>The expression as the catalog keeps it: names qualified, comments and outer parentheses gone.</summary>
    private string Store(SqlExpression expression, Relation? relation = null)
    {
        while (expression is ParenthesizedExpression parenthesized) expression = parenthesized.Operand;
        return StoreNode(expression, relation, keepLines: false);
    }

    private string StoreNode(SqlNode node, Relation? relation, bool keepLines, List<TextEdit>? edits = null)
    {
        var qualifier = new Qualifier(this, relation);
        qualifier.Walk(node);
        if (edits is not null)
        {
            qualifier.Edits.RemoveAll(edit => edits.Exists(other => other.Span.Overlaps(edit.Span)));
            qualifier.Edits.AddRange(edits);
        }
        return TextEdit.Apply(_tokens!, node.Span, qualifier.Edits, keepLines);
    }

    /// <summary>Writes names with the schema in which the search path finds them now.</summary>
    private sealed class Qualifier(ReplaySession session, Relation? relation) : NameWalker
    {
        public List<TextEdit> Edits { get; } = [];

        protected override void OnRelation(RelationReference reference)
        {
            if (!reference.Name.HasHole && reference.Name.Parts.Count == 1 && session.FindRelationOrIndex(reference.Name) is Relation found)
                Edits.Add(new TextEdit(reference.Name.Span, DefinitionFormatter.Name(session.Catalog, found)));
        }

        protected override void OnRoutine(FunctionCall call)
        {
            if (call.Name.HasHole || call.Name.Parts.Count != 1) return;
            foreach (var schema in session.VisibleSchemas())
            {
                if (session.Catalog.FindRoutines(schema, call.Name.Name.Name) is not { Count: > 0 } found) continue;
                if (schema != BuiltIns.PgCatalogOid) Edits.Add(new TextEdit(call.Name.Span, DefinitionFormatter.Name(session.Catalog, found[0])));
                return;
            }
        }

        protected override void OnType(TypeName type)
        {
            if (type.IsSystem || type.HasHole || type.IsPercentType || type.Name.Parts.Count != 1) return;
            if (session.FindType(type.Name) is { } found && found.SchemaOid != BuiltIns.PgCatalogOid)
                Edits.Add(new TextEdit(type.Name.Span, DefinitionFormatter.Name(session.Catalog, found)));
        }

        /// <summary>In an expression of a table its columns stand alone.</summary>
        protected override void OnColumn(ColumnReference column)
        {
            if (relation is null || column.Names.Count < 2 || column.Star is not null) return;
            if (column.Names[column.Names.Count - 2].Name == relation.Name)
                Edits.Add(new TextEdit(column.Span, session._text.Slice(column.Names[column.Names.Count - 1].Span)));
        }

        protected override void OnRelationText(StringConstant text, bool hasCast)
        {
            var parts = RelationText.Split(text.Value);
            if (text.HasHole || parts.Count is not (1 or 2)) return;
            Relation? found = null;
            if (parts.Count == 2 && session.Catalog.FindSchema(parts[0]) is { } named) found = session.Catalog.FindRelation(named.Oid, parts[1]);
            else if (parts.Count == 1)
            {
                foreach (var schema in session.VisibleSchemas()) found ??= session.Catalog.FindRelation(schema, parts[0]);
            }
            if (found is null) throw new StatementException(SqlStates.UndefinedTable, $"relation \"{text.Value}\" does not exist", text.Span);
            var name = Identifiers.QuoteLiteral(DefinitionFormatter.Name(session.Catalog, found));
            Edits.Add(new TextEdit(text.Span, hasCast ? name : name + "::regclass"));
        }
    }
}
