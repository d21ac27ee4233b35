using System;
using System.Collections.Generic;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Dialects;

/// <summary>Types, keys and values of columns that only another database has.</summary>
internal sealed class DefinitionNames
{
    private readonly SqlScript _script;
    private readonly Func<string, NameOwner> _ownerOf;
    private readonly bool _isComplete;
    private readonly HashSet<TypeName> _identities = [];
    private readonly List<DialectConstruct> _found = [];

    private DefinitionNames(SqlScript script, SqlStatement statement, Func<string, NameOwner> ownerOf)
    {
        _script = script;
        _ownerOf = ownerOf;
        _isComplete = true;
        foreach (var error in script.Errors) _isComplete &= !ReferenceEquals(error.Statement, statement);
        foreach (var doubt in script.Doubts) _isComplete &= !ReferenceEquals(doubt.Statement, statement);
    }

    /// <param name="script">What the statement was read from.</param>
    /// <param name="statement">CREATE TABLE, ALTER TABLE.</param>
    /// <param name="ownerOf">Who has functions and types of a name.</param>
    public static IReadOnlyList<DialectConstruct> In(SqlScript script, SqlStatement statement, Func<string, NameOwner> ownerOf)
    {
        var names = new DefinitionNames(script, statement, ownerOf);
        statement.Walk(names.Visit);
        return names._found;
    }

    /// <summary>Options of SQL Server's indexes.</summary>
    public static IEnumerable<DialectConstruct> OfIndex(SqlText text, CreateIndexStatement index)
    {
        foreach (var option in index.Options)
        {
            if (option.Name.IsQuoted || !ServerOptions.TryGetValue(option.Name.Name, out var instead)) continue;
            yield return DialectNames.Tell(SqlDialects.SqlServer, $"the index's option {text.Slice(option.Name.Span)}", instead, option.Name.Span, "22023");
        }
    }

    private static readonly Dictionary<string, string> ServerOptions = new(StringComparer.Ordinal)
    {
        ["online"] = "write CREATE INDEX CONCURRENTLY",
        ["pad_index"] = "leave it out: fillfactor is of all pages",
        ["statistics_norecompute"] = "leave it out: ANALYZE collects statistics",
        ["sort_in_tempdb"] = "leave it out: temp_tablespaces says where is sorted",
        ["ignore_dup_key"] = "write ON CONFLICT DO NOTHING in the INSERT",
        ["drop_existing"] = "write DROP INDEX before it, or REINDEX",
        ["allow_row_locks"] = "leave it out: an index has no locks of rows",
        ["allow_page_locks"] = "leave it out: an index has no locks of pages",
        ["maxdop"] = "write SET max_parallel_maintenance_workers",
        ["data_compression"] = "leave it out: an index is not compressed",
        ["optimize_for_sequential_key"] = "leave it out",
    };

    /// <summary>Whether what is in a node is looked at too.</summary>
    private bool Visit(SqlNode node)
    {
        switch (node)
        {
            case ColumnDefinition column when MissingTypes.OfKey(_script.Text, column) is { } key:
                if (IsNobodys(column.Type!.Name.Name.Name)) _found.Add(key);
                return false;
            case ColumnDefinition { Type: { } type } column:
                VisitConstraints(column, type);
                return true;
            // Of a statement that was read in part an expression may be the beginning of another one.
            case SqlExpression or DefaultConstraint when !_isComplete:
                return false;
            case DefaultConstraint { Expression: ColumnReference { Names.Count: 1 } reference }:
                // A default has no columns.
                Add(MissingNames.OfTime(_script.Text, reference.Names[0].Name, reference.Span));
                return false;
            case DefaultConstraint { Expression: ColumnReference { Names: { Count: 2 } parts } sequence }
                when !parts[1].IsQuoted && !parts[0].HasHole && parts[1].Name is "nextval" or "currval":
                var written = $"{parts[1].Name}({Identifiers.QuoteLiteral(Identifiers.Quote(parts[0].Name))})";
                Add(DialectNames.Replace(
                    SqlDialects.Oracle, $"{_script.Text.Slice(parts[0].Span)}.{parts[1].Name.ToUpperInvariant()}", written, sequence.Span, "0A000"));
                return false;
            case TypeName type when IsNobodys(type.Name.Name.Name):
                Add(OfType(type));
                return true;
            case FunctionCall call when IsNobodys(call.Name.Name.Name) && !MayBeField(call):
                Add(MissingCalls.Of(_script, call, null));
                return true;
            default:
                return true;
        }
    }

    private void VisitConstraints(ColumnDefinition column, TypeName type)
    {
        foreach (var constraint in column.Constraints)
        {
            if (constraint is IdentityConstraint) _identities.Add(type);
            if (_isComplete && constraint is DefaultConstraint { Expression: var value } && NumberOf(value) is { } number) Add(OfDefault(type, number));
        }
    }

    private DialectConstruct? OfType(TypeName type)
    {
        var construct = MissingTypes.Of(_script.Text, type);
        // Only integers are identities.
        if (construct is null || !_identities.Contains(type) || DialectTypes.Find(type.Name.Name.Name)?.Replacement != "numeric") return construct;
        var written = StatementTokens.InCaseOf(_script.Text.Slice(type.Name.Span), "BIGINT");
        return DialectNames.Replace(construct.Dialects, construct.Name, written, type.Span, construct.SqlState);
    }

    /// <summary>A number as the default of a boolean, or of what SQL Server calls a bit.</summary>
    private DialectConstruct? OfDefault(TypeName type, NumericConstant number)
    {
        if (type.Name.Parts.Count > 1 || type.IsArray || type.Name.Name.IsQuoted) return null;
        return type.Name.Name.Name switch
        {
            "bool" or "boolean" => MissingOperators.OfBoolean(_script.Text, number.Span, "42804"),
            "bit" when type.Modifiers.IsEmpty && number.Text is "0" or "1" => DialectNames.Tell(
                SqlDialects.SqlServer, "bit as a boolean", "write boolean, with the default true or false", type.Span, "42804"),
            _ => null,
        };
    }

    private static NumericConstant? NumberOf(SqlExpression value)
    {
        while (value is ParenthesizedExpression inner) value = inner.Operand;
        return value as NumericConstant;
    }

    /// <summary>Whether <c>name(column)</c> may be a field of a column of a composite type.</summary>
    private static bool MayBeField(FunctionCall call) => call.Arguments.Count == 1 && call.Arguments[0] is ColumnReference;

    private bool IsNobodys(string name) => _ownerOf(name) == NameOwner.Nobody;

    private void Add(DialectConstruct? construct)
    {
        if (construct is not null) _found.Add(construct);
    }
}
