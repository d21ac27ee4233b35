using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.PostgreSql.Binding;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Dialects;

/// <summary>Who has a function or a type of a name.</summary>
public enum NameOwner
{
    Nobody,

    /// <summary>PostgreSQL itself, in the version of the server.</summary>
    PostgreSql,

    /// <summary>The database, or it may; also another version of PostgreSQL, where the server's is not known.</summary>
    Database,
}

/// <summary>
/// Recognises another database's functions, types, operators and names where a database has none of that name; whose a name is, is for the
/// caller to know.
/// </summary>
public static class DialectNames
{
    /// <summary>What of a statement's errors and unknown calls is of another database.</summary>
    /// <param name="script">What the statement was read from.</param>
    /// <param name="statement">The statement.</param>
    /// <param name="ownerOf">Who has functions and types of a name.</param>
    public static IReadOnlyList<DialectName> In(SqlScript script, BoundStatement statement, Func<string, NameOwner> ownerOf)
    {
        if (script is null) throw new ArgumentNullException(nameof(script));
        if (statement is null) throw new ArgumentNullException(nameof(statement));
        if (ownerOf is null) throw new ArgumentNullException(nameof(ownerOf));
        var found = new List<DialectName>();
        foreach (var collation in MissingCollations.In(script, statement.Statement.Span, ownerOf)) found.Add(new DialectName(collation, collation.Span, null));
        if (MissingNames.OfDatabase(script.Text, statement.Statement) is { } database) found.Add(new DialectName(database, database.Span, null));
        if (statement.Errors.Count == 0 && statement.UnknownCalls.Count == 0) return found;
        foreach (var call in statement.UnknownCalls)
            if (ownerOf(call.Name.Name.Name) != NameOwner.Database) AddCall(call, null);
        foreach (var error in statement.Errors)
        {
            if (found.Exists(known => known.Explains(error))) continue;
            // A function of that name is no other one where the server takes none of these arguments.
            if (error.Kind == BindingErrorKind.RoutineNotFound)
            {
                if (FindNode<FunctionCall>(statement.Statement, call => call.Name.Span.Contains(error.Span)) is { } call
                    && ownerOf(call.Name.Name.Name) != NameOwner.Database) AddCall(call, error);
            }
            else if (OfError(script.Text, statement, error) is { } construct) found.Add(new DialectName(construct, error.Span, error));
            // Where the only table is not there, nothing that is no column of it is looked for.
            if (error is { Kind: BindingErrorKind.RelationNotFound, Name: "dual" })
                foreach (var time in MissingNames.TimesBesideDual(script.Text, statement.Statement)) found.Add(new DialectName(time, time.Span, null));
        }
        return found;

        void AddCall(FunctionCall call, BindingError? error)
        {
            if (MissingCalls.Of(script, call, error) is { } construct)
                found.Add(new DialectName(construct, MissingCalls.TakesWords(call) ? call.Span : call.Name.Span, error));
        }
    }

    /// <summary>What only another database has in a statement that is not bound: types, keys and defaults of a table, settings.</summary>
    /// <param name="script">What the statement was read from.</param>
    /// <param name="statement">The statement.</param>
    /// <param name="ownerOf">Who has functions and types of a name.</param>
    public static IReadOnlyList<DialectConstruct> InUtility(SqlScript script, SqlStatement statement, Func<string, NameOwner> ownerOf)
    {
        if (script is null) throw new ArgumentNullException(nameof(script));
        if (statement is null) throw new ArgumentNullException(nameof(statement));
        if (ownerOf is null) throw new ArgumentNullException(nameof(ownerOf));
        switch (statement)
        {
            case SelectStatement or InsertStatement or UpdateStatement or DeleteStatement or MergeStatement: return [];
            case SetStatement or ShowStatement: return DialectSettings.Of(script.Text, statement) is { } construct ? [construct] : [];
        }
        var collations = MissingCollations.In(script, statement.Span, ownerOf).ToList();
        if (statement is CreateIndexStatement index) collations.AddRange(DefinitionNames.OfIndex(script.Text, index));
        if (statement is CreateTableStatement or AlterTableStatement) collations.AddRange(DefinitionNames.In(script, statement, ownerOf));
        return collations;
    }

    internal static DialectConstruct Tell(SqlDialects dialects, string name, string instead, SqlSpan span, string sqlState) =>
        new() { Dialects = dialects, Name = name, Instead = instead, Span = span, SqlState = sqlState };

    /// <summary>A construct whose own characters become something else.</summary>
    internal static DialectConstruct Replace(
        SqlDialects dialects, string name, string written, SqlSpan span, string sqlState, string? difference = null) => new()
        {
            Dialects = dialects,
            Name = name,
            Instead = $"write {written}",
            Span = span,
            SqlState = sqlState,
            Replacement = written,
            Edits = [new SqlEdit(span, written)],
            Difference = difference,
        };

    internal static bool HasHole(SqlText text, SqlSpan span)
    {
        if (text.HasHoleIn(span)) return true;
        foreach (var part in text.OptionalParts)
            if (part.Overlaps(span) && !part.Contains(span)) return true;
        return false;
    }

    /// <summary>What a name, a type or an operator is that PostgreSQL does not find; null where it is of no other database.</summary>
    private static DialectConstruct? OfError(SqlText text, BoundStatement statement, BindingError error) =>
        error.Kind switch
        {
            BindingErrorKind.ColumnNotFound => MissingNames.OfColumn(text, statement, error),
            BindingErrorKind.RelationNotFound => MissingNames.OfRelation(text, statement, error),
            BindingErrorKind.MissingFromEntry => MissingNames.OfQualifier(text, error),
            BindingErrorKind.SchemaNotFound => MissingNames.OfSchema(error),
            BindingErrorKind.OperatorNotFound => MissingOperators.Of(text, statement.Statement, error),
            BindingErrorKind.ValueDoesNotFit => MissingOperators.OfBoolean(text, error),
            BindingErrorKind.Other when error.Message == "non-integer constant in ORDER BY" => MissingNames.OfOrder(text, error),
            BindingErrorKind.TypeNotFound => FindNode<TypeName>(statement.Statement, type => type.Name.Name.Span == error.Span) is { } type
                ? MissingTypes.Of(text, type) : null,
            _ => null,
        };

    /// <summary>The first node of a kind that fits.</summary>
    private static TNode? FindNode<TNode>(SqlNode root, Predicate<TNode> fits)
        where TNode : SqlNode
    {
        TNode? found = null;
        root.Walk(node =>
        {
            if (found is null && node is TNode candidate && fits(candidate)) found = candidate;
            return found is null;
        });
        return found;
    }
}
