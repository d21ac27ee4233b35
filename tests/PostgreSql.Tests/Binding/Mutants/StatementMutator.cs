using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.PostgreSql.Binding;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Tests.Binding;

/// <summary>
/// A statement that binds, changed in one place, or the schema under it: renamed, dropped, swapped, retyped. What is true of the result only
/// a server says.
/// </summary>
/// <param name="Sql">The statement.</param>
/// <param name="Ddl">What is done to the schema before it; null where the statement itself was changed.</param>
/// <param name="Kind">For a person: what was changed.</param>
internal sealed record Mutant(string Sql, string? Ddl, string Kind);

/// <summary>Makes mutants by a seed.</summary>
internal sealed class StatementMutator(DatabaseCatalog catalog, Random random)
{
    private static readonly string[] TypeNames = ["integer", "text", "uuid", "boolean", "date", "numeric", "timestamptz", "jsonb", "text[]", "nosuchtype"];

    private static readonly string[] FunctionNames = ["lower", "abs", "count", "max", "now", "coalesce", "length", "array_agg", "generate_series", "nosuchfunction"];

    private readonly Relation[] _relations =
        [.. catalog.Relations.Where(relation => !relation.IsBuiltIn && relation.Kind is not (RelationKind.CompositeType or RelationKind.Sequence))];

    private readonly Routine[] _routines = [.. catalog.Routines.Where(routine => !routine.IsBuiltIn)];

    /// <summary>A mutant, or null where the chosen change cannot be made in this statement.</summary>
    public Mutant? Next(string sql)
    {
        var text = new SqlText(sql);
        var script = SqlParser.ParseScript(text, new ParserOptions { ServerVersion = catalog.ServerVersion });
        if (script.Errors.Count > 0 || script.Statements.Count != 1) return null;
        var bound = Binder.Bind(script.Statements[0], text, new BindingContext(catalog) { ParameterTypesAreInferred = true });
        return random.Next(12) switch
        {
            0 or 1 => Column(sql, bound),
            2 => Relation(sql, bound),
            3 => Routine(sql, script.Statements[0]),
            4 => Type(sql, script.Statements[0]),
            5 => Alias(sql, script.Statements[0]),
            6 => Swap(sql, script.Statements[0]),
            7 => Drop(sql, script),
            8 => Retype(sql, script.Statements[0]),
            9 => Qualify(sql, script.Statements[0]),
            _ => Schema(sql, bound),
        };
    }

    private Mutant? Column(string sql, BoundStatement bound)
    {
        if (Pick(bound.References.Where(reference => reference is { Kind: ReferenceKind.Column, IsByName: true }).ToArray()) is not { } reference) return null;
        var relation = catalog.GetRelation(reference.RelationOid);
        var name = random.Next(4) switch
        {
            0 => reference.Name + "_x",
            1 when relation is { Columns.Count: > 0 } => Pick(relation.Columns.ToArray())!.Name,
            2 => "\"" + reference.Name.ToUpperInvariant() + "\"",
            _ => Pick(_relations) is { Columns.Count: > 0 } other ? Pick(other.Columns.ToArray())!.Name : reference.Name + "_y",
        };
        return new Mutant(Replace(sql, reference.Span, Quoted(name)), null, "column");
    }

    private Mutant? Relation(string sql, BoundStatement bound)
    {
        if (Pick(bound.References.Where(reference => reference is { Kind: ReferenceKind.Relation, IsByName: true }).ToArray()) is not { } reference) return null;
        var name = random.Next(3) switch
        {
            0 => reference.Name + "_x",
            1 => "nowhere." + Quoted(reference.Name),
            _ => Quoted(Pick(_relations)!.Name),
        };
        return new Mutant(Replace(sql, reference.Span, name), null, "relation");
    }

    private Mutant? Routine(string sql, SqlStatement statement)
    {
        if (Pick(All<FunctionCall>(statement)) is not { } call) return null;
        var name = random.Next(3) == 0 && _routines.Length > 0 ? Quoted(Pick(_routines)!.Name) : Pick(FunctionNames)!;
        return new Mutant(Replace(sql, call.Name.Name.Span, name), null, "routine");
    }

    private Mutant? Type(string sql, SqlStatement statement) =>
        Pick(All<TypeName>(statement)) is { } type ? new Mutant(Replace(sql, type.Span, Pick(TypeNames)!), null, "type") : null;

    /// <summary>An alias is renamed, left out, or given to another item too.</summary>
    private Mutant? Alias(string sql, SqlStatement statement)
    {
        var aliases = All<TableAlias>(statement).Where(alias => alias.Name is not null).ToArray();
        if (Pick(aliases) is not { Name: { } name }) return null;
        return random.Next(3) switch
        {
            0 => new Mutant(Replace(sql, name.Span, name.Name + "_x"), null, "alias"),
            1 => new Mutant(Replace(sql, name.Span, Quoted(Pick(aliases)!.Name!.Name)), null, "alias"),
            _ => new Mutant(Replace(sql, name.Span, Quoted(Pick(_relations)!.Name)), null, "alias"),
        };
    }

    private Mutant? Swap(string sql, SqlStatement statement)
    {
        var names = All<ColumnReference>(statement);
        if (Pick(names) is not { } a || Pick(names) is not { } b || a.Span.Start >= b.Span.Start || a.Span.End > b.Span.Start) return null;
        return new Mutant(Replace(Replace(sql, b.Span, Slice(sql, a.Span)), a.Span, Slice(sql, b.Span)), null, "swap");
    }

    /// <summary>An item of a list, with its comma.</summary>
    private Mutant? Drop(string sql, SqlScript script)
    {
        var commas = new List<int>();
        for (var i = 0; i < script.Tokens.Count; i++)
            if (script.Tokens[i].Kind == TokenKind.Comma) commas.Add(i);
        if (commas.Count == 0) return null;
        var depth = 0;
        var at = commas[random.Next(commas.Count)];
        for (var i = at + 1; i < script.Tokens.Count; i++)
        {
            var kind = script.Tokens[i].Kind;
            if (kind is TokenKind.OpenParenthesis or TokenKind.OpenBracket) depth++;
            else if (kind is TokenKind.CloseParenthesis or TokenKind.CloseBracket && depth-- > 0) continue;
            else if (kind is not (TokenKind.Comma or TokenKind.End or TokenKind.CloseParenthesis or TokenKind.CloseBracket or TokenKind.Keyword)) continue;
            if (depth > 0) continue;
            return new Mutant(sql.Remove(script.Tokens[at].Start, script.Tokens[i].Start - script.Tokens[at].Start).Insert(script.Tokens[at].Start, " "), null, "drop");
        }
        return null;
    }

    private Mutant? Retype(string sql, SqlStatement statement)
    {
        var constants = All<SqlExpression>(statement).Where(node => node is NumericConstant or StringConstant or BooleanConstant or ParameterReference).ToArray();
        return Pick(constants) is { } constant
            ? new Mutant(Replace(sql, constant.Span, Pick(["'x'", "1", "NULL", "true", "now()", "1.5", "ARRAY[1]", "'2020-01-01'::date"])!), null, "constant")
            : null;
    }

    /// <summary>A column without what stands before its dot, or with something else.</summary>
    private Mutant? Qualify(string sql, SqlStatement statement)
    {
        if (Pick(All<ColumnReference>(statement).Where(reference => !reference.Names.IsEmpty).ToArray()) is not { } column) return null;
        var name = column.Names[column.Names.Count - 1];
        var written = column.Star is null ? Slice(sql, name.Span) : "*";
        return random.Next(3) switch
        {
            0 => new Mutant(Replace(sql, column.Span, written), null, "qualifier"),
            1 => new Mutant(Replace(sql, column.Span, Quoted(Pick(_relations)!.Name) + "." + written), null, "qualifier"),
            _ => new Mutant(Replace(sql, column.Span, "x_x." + written), null, "qualifier"),
        };
    }

    /// <summary>One object that the statement uses is changed in the schema.</summary>
    private Mutant? Schema(string sql, BoundStatement bound)
    {
        if (Pick(bound.References.Where(reference => reference.Kind is not ReferenceKind.Schema).ToArray()) is not { } reference) return null;
        var ddl = reference.Kind switch
        {
            ReferenceKind.Routine when catalog.GetRoutine(reference.Oid) is { IsBuiltIn: false } routine =>
                $"ALTER ROUTINE {DefinitionFormatter.Signature(catalog, routine)} RENAME TO {Quoted(routine.Name + "_x")}",
            ReferenceKind.Type when catalog.GetType(reference.Oid) is { IsBuiltIn: false, Kind: TypeKind.Enum } type =>
                $"ALTER TYPE {DefinitionFormatter.Name(catalog, type)} RENAME TO {Quoted(type.Name + "_x")}",
            ReferenceKind.Relation or ReferenceKind.Column when catalog.GetRelation(reference.RelationOid) is { IsBuiltIn: false } relation => OfRelation(relation, reference),
            _ => null,
        };
        return ddl is null ? null : new Mutant(sql, ddl, "schema");
    }

    private string? OfRelation(Relation relation, BoundReference reference)
    {
        var name = DefinitionFormatter.Name(catalog, relation);
        if (relation.Kind == RelationKind.CompositeType) return null;
        if (relation.FindColumn(reference.ColumnOrdinal) is not { } column) return $"ALTER TABLE {name} RENAME TO {Quoted(relation.Name + "_x")}";
        return random.Next(3) switch
        {
            0 => $"ALTER TABLE {name} RENAME COLUMN {Quoted(column.Name)} TO {Quoted(column.Name + "_x")}",
            1 => $"ALTER TABLE {name} DROP COLUMN {Quoted(column.Name)} CASCADE",
            _ => $"ALTER TABLE {name} ALTER COLUMN {Quoted(column.Name)} TYPE {Pick(["text", "bigint", "numeric"])} USING NULL",
        };
    }

    private static T[] All<T>(SqlNode root)
        where T : SqlNode
    {
        var found = new List<T>();
        Visit(root);
        return [.. found];

        void Visit(SqlNode node)
        {
            if (node is T item && !node.Span.IsEmpty) found.Add(item);
            node.ForEachChild(Visit);
        }
    }

    private static string Replace(string sql, SqlSpan span, string with) => sql.Remove(span.Start, span.Length).Insert(span.Start, with);

    private static string Slice(string sql, SqlSpan span) => sql.Substring(span.Start, span.Length);

    private static string Quoted(string name) => name.StartsWith('"') ? name : Identifiers.Quote(name);

    private T? Pick<T>(T[] items) => items.Length == 0 ? default : items[random.Next(items.Length)];
}
