using System;
using System.Collections.Generic;
using System.Text;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Snapshots;

/// <summary>The text under way: blocks parted by blank lines.</summary>
internal sealed class SnapshotText(DatabaseCatalog catalog, SnapshotSelection? selection = null)
{
    private readonly StringBuilder _text = new();

    public DatabaseCatalog Catalog { get; } = catalog;

    /// <summary>Whether the object is written at all.</summary>
    public bool Writes(SchemaObject item) => IsWritten(Catalog, item) && selection?.Contains(item) != false;

    /// <summary>Whether objects that are not chosen one by one are written there.</summary>
    public bool WritesSchemaOf(SchemaObject item) => Catalog.GetSchema(item.SchemaOid) is not { } schema || Writes(schema);

    /// <summary>Whether everything is written.</summary>
    public bool WritesAll => selection is null or { IsOfPart: false };

    public bool Writes(Schema schema) => selection?.Contains(schema) != false;

    /// <summary>Writes one or several statements that belong together.</summary>
    public void Block(string statements)
    {
        if (_text.Length > 0) _text.Append('\n');
        _text.Append(statements.Replace("\r\n", "\n")).Append('\n');
    }

    public void Comment(string what, string? comment)
    {
        if (comment is not null) Block(CommentOn(what, comment));
    }

    public static string CommentOn(string what, string comment) => "COMMENT ON " + what + " IS " + Identifiers.QuoteLiteral(comment) + ";";

    public string Name(SchemaObject item) => DefinitionFormatter.Name(Catalog, item);

    /// <summary>A type that is not known becomes a name that none has: who loads the snapshot is told.</summary>
    public string Type(TypeReference type) => type.IsKnown ? TypeFormatter.FormatQualified(Catalog, type) : "\"?\"";

    /// <summary>An expression as DEFAULT takes it (gram.y <c>b_expr</c>): in parentheses unless it ends where it begins.</summary>
    public static string Default(string expression)
    {
        var tree = SqlParser.ParseExpression(new SqlText(expression), out var error);
        var stands = error is not null
            || tree is StringConstant or NumericConstant or BooleanConstant or NullConstant or FunctionCall or SyntaxCall or CastExpression
                or SqlValueExpression or ConditionalExpression or ArrayExpression or CaseExpression or ParenthesizedExpression or UnaryExpression;
        return stands ? expression : "(" + expression + ")";
    }

    /// <summary>Sorted by their characters, not by any language's rules.</summary>
    public List<T> Sorted<T>(IEnumerable<T> items, Func<T, string> key)
    {
        var sorted = new List<T>(items);
        sorted.Sort((a, b) => string.CompareOrdinal(key(a), key(b)));
        return sorted;
    }

    /// <summary>The sequences that go with the table (OWNED BY, and those of identity columns).</summary>
    public IReadOnlyList<Relation> SequencesOf(Relation table)
    {
        if (_ownedSequences is null)
        {
            _ownedSequences = [];
            foreach (var relation in Catalog.Relations)
            {
                if (relation.Sequence is not { OwnerOid: not 0 and var owner }) continue;
                if (!_ownedSequences.TryGetValue(owner, out var found)) _ownedSequences[owner] = found = [];
                found.Add(relation);
            }
        }
        return _ownedSequences.TryGetValue(table.Oid, out var owned) ? Sorted(owned, Catalog.QualifiedName) : [];
    }

    private Dictionary<int, List<Relation>>? _ownedSequences;

    /// <summary>Whether the object was made by a user and is not part of an extension.</summary>
    public static bool IsWritten(DatabaseCatalog catalog, SchemaObject item) =>
        !item.IsBuiltIn && item.Extension is null && catalog.GetSchema(item.SchemaOid) is { } schema
        && (!schema.IsBuiltIn || schema.Oid == BuiltIns.PublicOid);

    public override string ToString() => _text.ToString();
}
