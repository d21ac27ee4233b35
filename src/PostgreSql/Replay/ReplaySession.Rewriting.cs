using System;
using System.Collections.Generic;
using DbImpact.PostgreSql.Binding;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Replay;

/// <summary>Changes names in all texts that the catalog keeps.</summary>
internal sealed partial class ReplaySession
{
    /// <param name="word">A text without this word in it need not be looked at.</param>
    /// <param name="newName">The schema and name that a reference gets; null where it stays.</param>
    private void RewriteTexts(string word, Func<StoredReference, (string Schema, string Name)?> newName)
    {
        foreach (var relation in new List<Relation>(Catalog.Relations)) RewriteRelation(relation);
        foreach (var constraint in new List<Constraint>(Catalog.Constraints))
            Put(constraint, constraint with { Expression = New(constraint.Expression, StoredTextKind.Expression) });
        foreach (var index in new List<Catalog.Index>(Catalog.Indexes))
        {
            var keys = new List<IndexKey>();
            foreach (var key in index.Keys) keys.Add(key with { Expression = New(key.Expression, StoredTextKind.Expression) });
            var predicate = New(index.Predicate, StoredTextKind.Expression);
            if (predicate != index.Predicate || keys.FindIndex(key => !Has(index.Keys, key)) >= 0) _builder.Put(index with { Keys = keys, Predicate = predicate });
        }
        foreach (var type in new List<SqlType>(Catalog.Types))
        {
            if (type.Default is not null) Put(type, type with { Default = New(type.Default, StoredTextKind.Expression) });
            if (type.Definition.Count > 0) RewriteDefinition(Catalog.GetType(type.Oid)!);
        }
        foreach (var routine in new List<Routine>(Catalog.Routines)) RewriteRoutine(routine);
        foreach (var trigger in new List<Trigger>(Catalog.Triggers)) RewriteTrigger(trigger);
        RewriteObjects(word, newName);

        void RewriteRelation(Relation relation)
        {
            var isChanged = false;
            var columns = new List<Column>();
            foreach (var column in relation.Columns)
            {
                var text = New(column.Default, StoredTextKind.Expression);
                isChanged |= text != column.Default;
                columns.Add(text == column.Default ? column : column with { Default = text });
            }
            var query = New(relation.Query, StoredTextKind.Query);
            var partitionKey = relation.PartitionKey is { } key ? New(PartitionPrefix + key, StoredTextKind.Statement)!.Substring(PartitionPrefix.Length) : null;
            if (isChanged || query != relation.Query || partitionKey != relation.PartitionKey)
                _builder.Put(relation with { Columns = columns.ToArray(), Query = query, PartitionKey = partitionKey });
        }

        void RewriteRoutine(Routine routine)
        {
            var isChanged = false;
            var arguments = new List<RoutineArgument>();
            foreach (var argument in routine.Arguments)
            {
                var text = New(argument.Default, StoredTextKind.Expression);
                isChanged |= text != argument.Default;
                arguments.Add(text == argument.Default ? argument : argument with { Default = text });
            }
            var options = new List<KeyValuePair<string, string>>();
            foreach (var option in routine.AggregateOptions)
            {
                var text = NewRoutineName(routine, option);
                isChanged |= text != option.Value;
                options.Add(new KeyValuePair<string, string>(option.Key, text));
            }
            if (isChanged) _builder.Put(routine with { Arguments = arguments, AggregateOptions = options });
        }

        void RewriteDefinition(SqlType type)
        {
            var isChanged = false;
            var definition = new List<KeyValuePair<string, string>>();
            foreach (var option in type.Definition)
            {
                var text = option.Value;
                if (SupportOf(option) is { } routine && newName(new StoredReference(routine, default, false, false)) is { } name)
                    text = Identifiers.Quote(name.Schema, name.Name);
                isChanged |= text != option.Value;
                definition.Add(new KeyValuePair<string, string>(option.Key, text));
            }
            if (isChanged) _builder.Put(type with { Definition = definition });
        }

        // The support functions of an aggregate are kept by name; a transition function takes the state and the aggregate's arguments.
        string NewRoutineName(Routine aggregate, KeyValuePair<string, string> option)
        {
            if (RelationText.Split(option.Value) is not { Count: 2 } parts || Catalog.FindSchema(parts[0]) is not { } schema) return option.Value;
            foreach (var routine in Catalog.FindRoutines(schema.Oid, parts[1]))
            {
                var types = InputTypes(routine.Arguments);
                if (types.Count > 0) types.RemoveAt(0);
                if (option.Key is "SFUNC" or "MSFUNC" or "MINVFUNC" && !SameTypes(types, InputTypes(aggregate.Arguments))) continue;
                if (newName(new StoredReference(routine, default, false, false)) is { } name) return Identifiers.Quote(name.Schema, name.Name);
            }
            return option.Value;
        }

        void RewriteTrigger(Trigger trigger)
        {
            if (trigger.Definition.IndexOf(word, StringComparison.Ordinal) < 0) return;
            if (_stored.Parse(trigger.Definition, StoredTextKind.Statement) is not CreateTriggerStatement parsed) return;
            var edits = new List<TextEdit>();
            if (Catalog.GetRelation(trigger.RelationOid) is { } relation)
                AddEdit(edits, new StoredReference(relation, parsed.Relation.Span, false, false));
            if (Catalog.GetRoutine(trigger.RoutineOid) is { } routine)
                AddEdit(edits, new StoredReference(routine, parsed.Function.Span, false, false));
            if (edits.Count > 0) _builder.Put(trigger with { Definition = TextEdit.Apply(trigger.Definition, edits) });
        }

        void AddEdit(List<TextEdit> edits, StoredReference reference)
        {
            if (newName(reference) is { } name) edits.Add(new TextEdit(reference.Span, Identifiers.Quote(name.Schema, name.Name)));
        }

        string? New(string? text, StoredTextKind kind) =>
            text is null || text.IndexOf(word, StringComparison.Ordinal) < 0 ? text : _stored.Rewrite(text, kind, newName);

        void Put<T>(T old, T changed)
            where T : CatalogObject
        {
            if (!old.Equals(changed)) _builder.Put(changed);
        }

        static bool Has(IReadOnlyList<IndexKey> keys, IndexKey key)
        {
            foreach (var candidate in keys)
                if (candidate == key) return true;
            return false;
        }
    }

    /// <summary>
    /// In a view's query the column keeps its old name towards the outside: <c>SELECT a FROM t</c> becomes <c>SELECT b AS a FROM t</c>.
    /// </summary>
    private void RenameColumnInViews(Relation relation, Column column, string newName)
    {
        foreach (var view in ViewsUsing(relation.Oid, column.Ordinal, withItself: true))
        {
            if (BoundQuery(view) is not { } bound || _stored.Parse(view.Query!, StoredTextKind.Query) is not { } query) continue;
            var items = new QueryNames();
            query.Walk(items.Enter);
            var edits = new List<TextEdit>();
            if (items.JoinsBy(column.Name))
            {
                AddColumnAliases(edits, items.Relations, relation);
                if (edits.Count > 0) _builder.Put(Catalog.GetRelation(view.Oid)! with { Query = TextEdit.Apply(view.Query!, edits) });
                continue;
            }
            foreach (var reference in bound.References)
            {
                if (reference.Kind != ReferenceKind.Column || reference.RelationOid != relation.Oid || reference.ColumnOrdinal != column.Ordinal) continue;
                if (!reference.IsByName || reference.IsDerived || reference.IsThroughStar || reference.Identifier is not { } identifier) continue;
                if (edits.Exists(edit => edit.Span == identifier.Span)) continue;
                var label = items.Ends.Contains(identifier.Span.End) ? " AS " + Identifiers.Quote(column.Name) : "";
                edits.Add(new TextEdit(identifier.Span, Identifiers.Quote(newName) + label));
            }
            if (edits.Count > 0) _builder.Put(Catalog.GetRelation(view.Oid)! with { Query = TextEdit.Apply(view.Query!, edits) });
        }
    }

    /// <summary>
    /// Where columns are joined by name, each side has to keep the name: <c>FROM t JOIN u USING (a)</c> becomes
    /// <c>FROM t t(a, b) JOIN u USING (a)</c>, as ruleutils.c writes it.
    /// </summary>
    private void AddColumnAliases(List<TextEdit> edits, List<RelationReference> references, Relation relation)
    {
        var names = new List<string>();
        foreach (var column in relation.Columns) names.Add(Identifiers.Quote(column.Name));
        var list = "(" + string.Join(", ", names) + ")";
        foreach (var reference in references)
        {
            if (reference.Name.Schema is not { } schema || Catalog.FindSchema(schema.Name)?.Oid != relation.SchemaOid) continue;
            if (reference.Name.Name.Name != relation.Name || reference.Alias is { Columns.IsEmpty: false }) continue;
            var end = new SqlSpan((reference.Alias?.Span ?? reference.Name.Span).End, 0);
            edits.Add(new TextEdit(end, reference.Alias is null ? " " + Identifiers.Quote(relation.Name) + list : list));
        }
    }

    /// <summary>What the rename of a column has to look at in a query.</summary>
    private sealed class QueryNames
    {
        private readonly HashSet<string> _joined = new(StringComparer.Ordinal);
        private bool _hasNaturalJoin;

        /// <summary>Where the items of target lists end that are a column without a label.</summary>
        public HashSet<int> Ends { get; } = [];

        public List<RelationReference> Relations { get; } = [];

        /// <summary>Whether a join takes columns of that name together.</summary>
        public bool JoinsBy(string name) => _hasNaturalJoin || _joined.Contains(name);

        public bool Enter(SqlNode node)
        {
            switch (node)
            {
                case SelectItem { Label: null, Expression: ColumnReference { Star: null } column }: Ends.Add(column.Span.End); break;
                case RelationReference relation: Relations.Add(relation); break;
                case JoinItem join:
                    _hasNaturalJoin |= join.IsNatural;
                    foreach (var name in join.Using) _joined.Add(name.Name);
                    break;
            }
            return true;
        }
    }
}
