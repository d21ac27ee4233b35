using System;
using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Replay;

internal enum StoredTextKind
{
    Expression,
    Query,

    /// <summary>CREATE TRIGGER and the like: a statement.</summary>
    Statement,
}

/// <summary>A name in a stored text, and the object that bears it.</summary>
internal readonly struct StoredReference(SchemaObject item, SqlSpan span, bool isText, bool needsAlias)
{
    public SchemaObject Item { get; } = item;

    /// <summary>The name with its schema; for a relation in a string, the string.</summary>
    public SqlSpan Span { get; } = span;

    /// <summary>Whether the name is the content of a string constant.</summary>
    public bool IsText { get; } = isText;

    /// <summary>Whether the rest of the text may use the name to qualify columns with.</summary>
    public bool NeedsAlias { get; } = needsAlias;
}

/// <summary>
/// The SQL texts that the catalog keeps: defaults, checks, index expressions, queries of views. In them everything that is not in
/// pg_catalog bears its schema, so that they mean the same whatever the search path is.
/// </summary>
internal sealed class StoredTexts(DatabaseCatalog catalog)
{
    private readonly Dictionary<string, SqlNode?> _expressions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SqlNode?> _statements = new(StringComparer.Ordinal);

    /// <summary>The tree of a stored text; null where it cannot be read.</summary>
    public SqlNode? Parse(string text, StoredTextKind kind)
    {
        var known = kind == StoredTextKind.Expression ? _expressions : _statements;
        if (known.TryGetValue(text, out var node)) return node;
        return known[text] = ParseAnew(text, kind);
    }

    private SqlNode? ParseAnew(string text, StoredTextKind kind)
    {
        var options = new ParserOptions { ServerVersion = catalog.ServerVersion };
        if (kind != StoredTextKind.Expression)
        {
            var script = SqlParser.ParseScript(text, options);
            return script.Errors.Count == 0 && script.Statements.Count == 1 ? script.Statements[0] : null;
        }
        var expression = SqlParser.ParseExpression(new SqlText(text), out var error, options);
        return error is null ? expression : null;
    }

    /// <summary>
    /// The relations, routines and types that the text names. A routine is
    /// left out where several overloads could be meant.
    /// </summary>
    public IReadOnlyList<StoredReference> References(string? text, StoredTextKind kind)
    {
        if (text is null || Parse(text, kind) is not { } node) return [];
        var walker = new ReferenceWalker(catalog);
        walker.Walk(node);
        return walker.Found;
    }

    /// <summary>The names of columns that an expression uses, each once.</summary>
    public IReadOnlyList<string> Columns(string? expression)
    {
        if (expression is null || Parse(expression, StoredTextKind.Expression) is not { } node) return [];
        var walker = new ColumnWalker();
        walker.Walk(node);
        return walker.Names;
    }

    /// <summary>The expression with a column's name changed.</summary>
    public string RenameColumn(string expression, string oldName, string newName)
    {
        if (Parse(expression, StoredTextKind.Expression) is not { } node) return expression;
        var walker = new ColumnWalker();
        walker.Walk(node);
        var edits = new List<TextEdit>();
        foreach (var identifier in walker.Identifiers)
            if (identifier.Name == oldName) edits.Add(new TextEdit(identifier.Span, Identifiers.Quote(newName)));
        return TextEdit.Apply(expression, edits);
    }

    /// <summary>The text with names changed; schema and name are given unquoted, null leaves a reference as it is.</summary>
    public string Rewrite(string text, StoredTextKind kind, Func<StoredReference, (string Schema, string Name)?> newName)
    {
        var edits = new List<TextEdit>();
        foreach (var reference in References(text, kind))
        {
            if (newName(reference) is not { } changed || edits.Exists(edit => edit.Span == reference.Span)) continue;
            var name = Identifiers.Quote(changed.Schema, changed.Name);
            if (reference.IsText) name = Identifiers.QuoteLiteral(name);
            else if (reference.NeedsAlias && changed.Name != reference.Item.Name) name += " " + Identifiers.Quote(reference.Item.Name);
            edits.Add(new TextEdit(reference.Span, name));
        }
        return TextEdit.Apply(text, edits);
    }

    private sealed class ReferenceWalker(DatabaseCatalog catalog) : NameWalker
    {
        public List<StoredReference> Found { get; } = [];

        protected override void OnRelation(RelationReference relation)
        {
            if (Find(relation.Name) is { } found) Found.Add(new StoredReference(found, relation.Name.Span, false, relation.Alias is null));
        }

        protected override void OnRoutine(FunctionCall call)
        {
            if (call.Name.Schema is not { } written || catalog.FindSchema(written.Name) is not { } schema) return;
            Routine? only = null;
            foreach (var routine in catalog.FindRoutines(schema.Oid, call.Name.Name.Name))
            {
                if (!Accepts(routine, call.Arguments)) continue;
                if (only is not null) return;
                only = routine;
            }
            if (only is not null) Found.Add(new StoredReference(only, call.Name.Span, false, false));
        }

        protected override void OnType(TypeName type)
        {
            if (type.IsSystem || type.Name.Schema is not { } written || catalog.FindSchema(written.Name) is not { } schema) return;
            if (catalog.FindType(schema.Oid, type.Name.Name.Name) is { } found) Found.Add(new StoredReference(found, type.Name.Span, false, false));
        }

        protected override void OnColumn(ColumnReference column)
        {
        }

        protected override void OnRelationText(StringConstant text, bool hasCast)
        {
            if (RelationText.Split(text.Value) is not { Count: 2 } parts || catalog.FindSchema(parts[0]) is not { } schema) return;
            if (catalog.FindRelation(schema.Oid, parts[1]) is { } found) Found.Add(new StoredReference(found, text.Span, true, false));
        }

        private Relation? Find(QualifiedName name) =>
            name.Schema is { } written && catalog.FindSchema(written.Name) is { } schema ? catalog.FindRelation(schema.Oid, name.Name.Name) : null;

        /// <summary>Whether the call may be this overload's: by the number of arguments, and by those that are constants.</summary>
        private static bool Accepts(Routine routine, NodeList<SqlExpression> arguments)
        {
            var position = 0;
            foreach (var parameter in routine.Arguments)
            {
                if (parameter.Mode == ArgumentMode.Variadic) return true;
                if (parameter.Mode is ArgumentMode.Out or ArgumentMode.Table) continue;
                if (position >= arguments.Count)
                {
                    if (parameter.Default is null) return false;
                    continue;
                }
                if (!MayBe(arguments[position], parameter.Type.Oid)) return false;
                position++;
            }
            return position == arguments.Count;
        }

        private static bool MayBe(SqlExpression argument, int typeOid) => argument switch
        {
            NumericConstant => typeOid is not (BuiltInTypes.Text or BuiltInTypes.Varchar or BuiltInTypes.Bpchar or BuiltInTypes.Bool
                or BuiltInTypes.Uuid or BuiltInTypes.Json or BuiltInTypes.Jsonb or BuiltInTypes.Date or BuiltInTypes.Timestamp
                or BuiltInTypes.Timestamptz or BuiltInTypes.Bytea),
            BooleanConstant => typeOid is not (BuiltInTypes.Text or BuiltInTypes.Int2 or BuiltInTypes.Int4 or BuiltInTypes.Int8
                or BuiltInTypes.Numeric or BuiltInTypes.Uuid or BuiltInTypes.Json or BuiltInTypes.Jsonb),
            _ => true,
        };
    }

    private sealed class ColumnWalker : NameWalker
    {
        public List<string> Names { get; } = [];

        public List<Identifier> Identifiers { get; } = [];

        protected override void OnColumn(ColumnReference column)
        {
            if (column.Names.Count != 1 || column.Star is not null) return;
            Identifiers.Add(column.Names[0]);
            if (!Names.Contains(column.Names[0].Name)) Names.Add(column.Names[0].Name);
        }

        protected override void OnRelation(RelationReference relation)
        {
        }

        protected override void OnRoutine(FunctionCall call)
        {
        }

        protected override void OnType(TypeName type)
        {
        }

        protected override void OnRelationText(StringConstant text, bool hasCast)
        {
        }
    }
}
